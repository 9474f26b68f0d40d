"""Derivatives in two versions: one for arguments that do not overlap, which a test on entry finds out (plan/versions.py, analysis/extents.py)."""

from __future__ import annotations

import random
import re

import pytest
from oracle.check import Buffer, check_gradient

from isozyme.analysis.effects import ModuleEffects
from isozyme.analysis.extents import extents
from isozyme.engine import transform_text
from isozyme.ir.reader import read_module

SIZE = 400


class Program:
    """Two loops, one in the other, that read and write through three pointers at places made of the counters. The pointers lead into one array, to
    places apart, or to some that overlap by little or much."""

    def __init__(self, seed: int) -> None:
        r = self.r = random.Random(seed)
        self.lines: list[str] = []
        self.count = 0
        wide = r.random() < 0.5
        self.t = "i64" if wide else "i32"
        limits = ["%m", "%m", "3", "%i", "%i.next", "%rest"]
        inner, start = r.choice(limits), r.choice(["0", "0", "1", "2", "-3"])
        step = r.choice([1, 1, 1, 2, 3])
        flags = r.choice(["nsw ", "nuw nsw ", "nsw ", ""]) if start[0] != "-" else "nsw "
        predicate = "slt" if step > 1 or r.random() < 0.6 else "ne"
        self.lines.append("%v = load double, ptr " + self.place(["%i"]))
        self.lines.append(f"%rest = sub nsw {self.t} %n, %i")
        head, self.lines = self.lines, []
        total = "%v"
        for _ in range(r.choice([1, 2, 3])):
            at, value = self.place(["%i", "%j"]), f"%l{self.fresh()}"
            self.lines.append(f"{value} = load double, ptr {at}")
            self.lines.append(f"%q{self.fresh()} = {r.choice(['fmul', 'fmul', 'fadd'])} double {total}, {value}")
            total = f"%q{self.count}"
        self.lines.append(f"%z = fmul double {total}, 0.5")
        where = self.place(["%i", "%j"])
        self.lines.append(f"store double %z, ptr {where}")
        body, self.lines = self.lines, []
        if r.random() < 0.5:
            self.lines.append(f"store double %v, ptr {self.place(['%i'])}")
        tail = self.lines
        t, guard = self.t, "slt" if predicate == "slt" else r.choice(["slt", "slt", "ult"]) if start == "0" else "slt"
        write = lambda lines: "".join(f"  {line}\n" for line in lines)  # noqa: E731
        traded = r.random() < 0.25
        phis = "  %a = phi ptr [ %p, %entry ], [ %b, %latch ]\n  %b = phi ptr [ %q, %entry ], [ %a, %latch ]\n" if traded else ""
        self.text = f"""
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
define double @f(ptr %p, ptr %q, ptr %o, {t} %n, {t} %m) {{
entry:
  %some = icmp sgt {t} %n, 0
  br i1 %some, label %outer, label %end
outer:
{phis}  %i = phi {t} [ 0, %entry ], [ %i.next, %latch ]
  %i.next = add nuw nsw {t} %i, 1
{write(head)}  %any = icmp {guard} {t} {start}, {inner}
  br i1 %any, label %loop, label %latch
loop:
  %j = phi {t} [ {start}, %outer ], [ %j.next, %loop ]
{write(body)}  %j.next = add {flags}{t} %j, {step}
  %more = icmp {predicate} {t} %j.next, {inner}
  br i1 %more, label %loop, label %latch
latch:
{write(tail)}  %again = icmp slt {t} %i.next, %n
  br i1 %again, label %outer, label %end
end:
  %last = load double, ptr %o
  ret double %last
}}
define double @g(ptr %array, i64 %p.at, i64 %q.at, i64 %o.at, {t} %n, {t} %m) {{
  %p = getelementptr double, ptr %array, i64 %p.at
  %q = getelementptr double, ptr %array, i64 %q.at
  %o = getelementptr double, ptr %array, i64 %o.at
  %r = call double @f(ptr %p, ptr %q, ptr %o, {t} %n, {t} %m)
  %one = load double, ptr %p
  %s = fadd double %one, %r
  ret double %s
}}
"""
        if not traded:
            self.text = self.text.replace("ptr %a,", "ptr %p,").replace("ptr %b,", "ptr %q,")
        n, m = r.choice([0, 1, 4, 6]), r.choice([0, 1, 4, 5])
        first = 150
        if r.random() < 0.4:  # little between them, or a little in common
            at = [first, first + r.randint(0, 12), first + r.randint(10, 40)]
        else:
            at = [first, first + 30 + r.randint(-5, 5), first + 60 + r.randint(-5, 5)]
        r.shuffle(at)
        self.args = (Buffer([0.3 + 0.01 * k - 0.7 * (k % 3) for k in range(SIZE)]), *at, n, m)

    def fresh(self) -> int:
        self.count += 1
        return self.count

    def place(self, counters: list[str]) -> str:
        r, total = self.r, str(self.r.randint(-2, 3))
        for c in counters:
            factor = r.choice([1, 1, 2, 4, -1] if len(counters) == 1 or c == "%j" else [0, 1, 4, 5])
            if factor == 0:
                continue
            flag = r.choice(["nsw ", ""])
            self.lines.append(f"%m{self.fresh()} = mul {flag}{self.t} {c}, {factor}")
            term = f"%m{self.count}"
            if r.random() < 0.15:
                self.lines.append(f"%r{self.fresh()} = {r.choice(['and', 'lshr'])} {self.t} {c}, {r.choice([1, 3])}")
                term = f"%r{self.count}"
            elif r.random() < 0.15:
                self.lines.append(f"%c{self.fresh()} = icmp slt {self.t} {c}, 2")
                self.lines.append(f"%s{self.count} = select i1 %c{self.count}, {self.t} {term}, {self.t} {r.randint(0, 4)}")
                term = f"%s{self.count}"
            self.lines.append(f"%a{self.fresh()} = add {flag}{self.t} {total}, {term}")
            total = f"%a{self.count}"
        if self.t == "i32":
            self.lines.append(f"%e{self.fresh()} = sext i32 {total} to i64")
            total = f"%e{self.count}"
        self.lines.append(f"%at{self.fresh()} = getelementptr double, ptr {r.choice(['%a', '%a', '%b', '%o'])}, i64 {total}")
        return f"%at{self.count}"


@pytest.mark.parametrize("seed", [s for s in range(40) if s != 15])  # 15 leaves the array
def test_random(seed: int) -> None:
    p = Program(seed)
    check_gradient(p.text, "g", *p.args)


RING = """
define void @f(ptr %u, ptr %v, i32 %n) {
entry:
  %some = icmp sgt i32 %n, 0
  br i1 %some, label %loop, label %end
loop:
  %i = phi i32 [ 0, %entry ], [ %up, %loop ]
  %up = add nsw i32 %i, 1
  %top = icmp eq i32 %up, %n
  %next = select i1 %top, i32 0, i32 %up
  %down = add nsw i32 %i, -1
  %bottom = icmp ne i32 %i, 0
  %end.1 = add nsw i32 %n, -1
  %last = select i1 %bottom, i32 %down, i32 %end.1
  %a = sext i32 %next to i64
  %p = getelementptr double, ptr %u, i64 %a
  %x = load double, ptr %p
  %b = sext i32 %last to i64
  %q = getelementptr double, ptr %u, i64 %b
  %y = load double, ptr %q
  %z = fmul double %x, %y
  %c = sext i32 %i to i64
  %o = getelementptr double, ptr %v, i64 %c
  store double %z, ptr %o
  br i1 %top, label %end, label %loop
end:
  ret void
}
"""


def test_ranges_of_a_ring() -> None:
    """Neighbours around the end of an array lie in it: the ranges are exact."""
    module = read_module(RING)
    f = module.functions["f"]
    found = extents(f, ModuleEffects(module))
    assert found is not None
    results: list[int] = []
    for s in found.steps:
        x, y = (results[k] if k >= 0 else 0 for k in (s.left, s.right))
        known = {"const": s.number, "leaf": 7, "add": x + y, "sub": x - y, "mul": x * y, "min": min(x, y), "max": max(x, y)}
        results.append(known[s.op] if s.op in known else x + (s.number if x == y else 0))
    assert all(c.low <= results[c.step] <= c.high for c in found.conditions)
    assert {b.name: (results[r.low], results[r.high]) for b, r in found.touched.items() if not isinstance(b, str)} == {"u": (0, 56), "v": (0, 56)}


PRODUCT = """
define void @f(ptr {a}%x, ptr {a}%y, ptr {a}%z, i32 %n, i32 %m) {{
entry:
  %some = icmp sgt i32 %n, 0
  br i1 %some, label %outer, label %end
outer:
  %i = phi i32 [ 0, %entry ], [ %i.next, %latch ]
  br label %loop
loop:
  %j = phi i32 [ 0, %outer ], [ %j.next, %loop ]
  %at = {at}
  %far = sext i32 %at to i64
  %p = getelementptr double, ptr %x, i64 %far
  %v = load double, ptr %p
  %k = sext i32 %j to i64
  %q = getelementptr double, ptr %y, i64 %k
  %w = load double, ptr %q
  %t = fmul double %v, %w
  %o = getelementptr double, ptr %z, i64 %far
  store double %t, ptr %o
  %j.next = add nsw i32 %j, 1
  %more = icmp slt i32 %j.next, {limit}
  br i1 %more, label %loop, label %latch
latch:
  %i.next = add nsw i32 %i, 1
  %again = icmp slt i32 %i.next, %n
  br i1 %again, label %outer, label %end
end:
  ret void
}}
@enzyme_const = external global i32
declare void @__enzyme_autodiff(ptr, ...)
define void @df(ptr %x, ptr %dx, ptr %y, ptr %dy, ptr %z, ptr %dz, i32 %n, i32 %m) {{
  %c = load i32, ptr @enzyme_const
  call void (ptr, ...) @__enzyme_autodiff(ptr @f, ptr %x, ptr %dx, ptr %y, ptr %dy, ptr %z, ptr %dz, i32 %c, i32 %n, i32 %c, i32 %m)
  ret void
}}
"""


@pytest.mark.parametrize(
    ("at", "limit", "noalias", "versions"),
    [
        ("mul i32 %i, %j", "%m", "", 2),
        ("mul nsw i32 %i, %m", "%i", "", 2),
        ("mul i32 %i, %j", "%m", "noalias ", 1),  # no question
        ("load i32, ptr %x", "%m", "", 1),  # no answer
    ],
)
def test_where_there_are_two(at: str, limit: str, noalias: str, versions: int) -> None:
    written = transform_text(PRODUCT.format(at=at, limit=limit, a=noalias))
    assert written.count("\ndisjoint:") == (2 if versions == 2 else 0)  # in F+ and in F-
    sweeps = re.findall(r"^define [^\n]*@f\.aug[.0-9]*\(.*?^}", written, re.DOTALL | re.MULTILINE)
    assert len(sweeps) == (3 if versions == 2 else 1)
    assert any("@isozyme.slab(" not in s and "disjoint:" not in s for s in sweeps) == (versions == 2 or bool(noalias))


@pytest.mark.parametrize("n", [-1, 0, 1, 3])
@pytest.mark.parametrize("places", [(0, 20, 40), (0, 9, 18), (9, 0, 1), (0, 0, 0)])
def test_sizes(n: int, places: tuple[int, int, int]) -> None:
    text = PRODUCT.format(at="add i32 %i, %j", limit="%m", a="").split("@enzyme_const")[0]
    text += """
define void @g(ptr %array, i64 %a, i64 %b, i64 %c, i32 %n, i32 %m) {
  %x = getelementptr double, ptr %array, i64 %a
  %y = getelementptr double, ptr %array, i64 %b
  %z = getelementptr double, ptr %array, i64 %c
  call void @f(ptr %x, ptr %y, ptr %z, i32 %n, i32 %m)
  ret void
}
"""
    check_gradient(text, "g", Buffer([0.5 + 0.01 * k for k in range(60)]), *places, n, 4)


PASSED = """
declare void @__enzyme_autodiff(ptr, ...)
declare ptr @malloc(i64)
declare void @free(ptr)
define void @f(ptr %x, ptr %y, i64 %n) noinline {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %at = load i64, ptr %AT
  %p = getelementptr double, ptr %x, i64 %at
  %v = load double, ptr %p
  %q = fmul double %v, %v
  %o = getelementptr double, ptr %y, i64 %i
  store double %q, ptr %o
  %next = add nuw nsw i64 %i, 1
  %c = icmp slt i64 %next, %n
  br i1 %c, label %loop, label %end
end:
  ret void
}
define double @g(ptr %x, i64 %n) {
  %own = call ptr @malloc(i64 800)
  call void @f(ptr %x, ptr %TO, i64 %n)
  %r = load double, ptr %own
  call void @free(ptr %own)
  ret double %r
}
@enzyme_const = external global i32
define void @df(ptr %x, ptr %dx, i64 %n) {
  %c = load i32, ptr @enzyme_const
  call void (ptr, ...) @__enzyme_autodiff(ptr @g, ptr %x, ptr %dx, i32 %c, i64 %n)
  ret void
}
"""


@pytest.mark.parametrize(("to", "stored"), [("own", False), ("x", True)])
def test_what_the_caller_knows(to: str, stored: bool) -> None:
    """Memory of the caller's own is apart from its arguments: the callee need not ask."""
    text = "@places = internal constant [100 x i64] zeroinitializer\n" + PASSED.replace("ptr %AT", "ptr @places").replace("%TO", f"%{to}")
    written = transform_text(text)
    assert "disjoint:" not in written
    sweep = re.search(r"^define [^\n]*@f\.aug.*?^}", written, re.DOTALL | re.MULTILINE)
    assert sweep is not None
    assert ("@isozyme.slab(" in sweep[0]) == stored
