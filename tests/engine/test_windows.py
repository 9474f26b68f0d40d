"""Loads of neighbouring elements: their adjoints are summed in registers while a loop's window moves on (plan/windows.py)."""

from __future__ import annotations

import random

import pytest
from oracle.check import Buffer, check_gradient

from isozyme.engine import transform_text

SIZE, MIDDLE = 40, 16


def program(seed: int) -> str:
    """Steps over two arrays that change places: each element is made of some near it, of the array itself or of the other one, in a loop that may end
    in its middle. `%n` iterations at most, more than one window where loads lie apart."""
    r = random.Random(seed)
    scale = r.choice([1, 1, 1, 2, -1])
    offsets = r.sample(range(-4, 5), r.choice([2, 3, 3, 4, 5]))
    swapped, middle = r.random() < 0.5, r.random() < 0.4
    lines: list[str] = []
    total = "0.0"
    for k, offset in enumerate(offsets):
        lines += [f"%i{k} = add i64 %at, {offset}"] if r.random() < 0.7 else [f"%i0{k} = add i64 %j, 1", f"%s{k} = sub i64 %i0{k}, 1",
            f"%m{k} = mul i64 %s{k}, {scale}", f"%i{k} = add i64 %m{k}, {offset}"]  # fmt: skip
        lines += [f"%p{k} = getelementptr double, ptr %a, i64 %i{k}", f"%v{k} = load double, ptr %p{k}"]
        lines += [f"%w{k} = fmul double %v{k}, {0.1 * (k + 2):.1f}"]
        if r.random() < 0.4:
            lines += [f"%q{k} = fmul double %w{k}, %v{k}"]
        else:
            lines += [f"%q{k} = fadd double %w{k}, 0.1"]
        lines += [f"%t{k} = fadd double {total}, %q{k}"]
        total = f"%t{k}"
    end = "  %c = icmp eq i64 %j, %m\n  br i1 %c, label %done, label %body\nbody:\n" if middle else ""
    to = r.choice(["%b", "%b", "%a", ""])
    store = f"  %io = add i64 %at, {r.randint(-3, 3)}\n  %o = getelementptr double, ptr {to}, i64 %io\n  store double {total}, ptr %o\n" if to else ""
    if store and r.random() < 0.3:  # first in the loop: what it stores may be read in the same iteration
        store = store.replace(total, "%kept")
        lines, store = [f"%kept = phi double [ 1.0, %steps ], [ {total}, %LATCH ]", *store.strip().replace("\n  ", "\n").split("\n"), *lines], ""
    body = "\n".join(f"  {line}" for line in lines)
    latch = "body" if middle else "loop"
    first = [line for line in lines if " phi " in line]
    for line in first:
        body = body.replace(f"  {line}\n", "")
    phis = "".join(f"  {line}\n" for line in first)
    a, b = ("%b", "%a") if swapped else ("%a", "%b")
    private = ""
    if r.random() < 0.5:  # what is stored may then be undone
        private = "".join(f"""
  %own.{v} = alloca [{SIZE} x double], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr %own.{v}, ptr %{v}, i64 {8 * SIZE}, i1 false)""" for v in "xy")  # fmt: skip
    x, y = ("%own.x", "%own.y") if private else ("%x", "%y")
    return f"""
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
define double @f(ptr noalias %x, ptr {r.choice(["noalias ", ""])}%y, i64 %n, i64 %m) {{
entry:{private}
  %x0 = getelementptr double, ptr {x}, i64 {MIDDLE}
  %y0 = getelementptr double, ptr {y}, i64 {MIDDLE}
  br label %steps
steps:
  %step = phi i64 [ 0, %entry ], [ %step1, %done ]
  %a = phi ptr [ %x0, %entry ], [ {a}, %done ]
  %b = phi ptr [ %y0, %entry ], [ {b}, %done ]
  %sum = phi double [ 0.0, %entry ], [ %all, %done ]
  br label %loop
loop:
  %j = phi i64 [ 0, %steps ], [ %j1, %{latch} ]
  %part = phi double [ 0.0, %steps ], [ %part1, %{latch} ]
{phis}  %at = mul i64 %j, {scale}
{body}
  %part1 = fadd double %part, {total}
{end}{store}  %j1 = add nuw nsw i64 %j, 1
  %more = icmp slt i64 %j1, %n
  br i1 %more, label %loop, label %done
done:
  %result = phi double [ %part1, %{latch} ]{', [ %part, %loop ]' if middle else ''}
  %all = fadd double %sum, %result
  %step1 = add nuw nsw i64 %step, 1
  %again = icmp ult i64 %step1, 3
  br i1 %again, label %steps, label %end
end:
  ret double %all
}}
""".replace("%LATCH", f"%{latch}")


def check(seed: int) -> None:
    r = random.Random(-seed - 1)
    x, y = ([round(r.uniform(-0.4, 0.4), 3) for _ in range(SIZE)] for _ in range(2))
    check_gradient(program(seed), "f", Buffer(x), Buffer(y), r.randint(1, 7), r.randint(0, 6))


@pytest.mark.parametrize("seed", range(24))
def test_random_windows(seed: int) -> None:
    check(seed)


def derivative(loads: str, total: str, store: str = "") -> str:
    """The reverse sweep of a loop over an array, as text."""
    text = f"""
declare void @__enzyme_autodiff(ptr, ...)
define double @f(ptr noalias %x, ptr noalias %y, i64 %n) {{
entry:
  br label %loop
loop:
  %j = phi i64 [ 0, %entry ], [ %j1, %loop ]
  %s = phi double [ 0.0, %entry ], [ %s1, %loop ]
  %a = getelementptr double, ptr %x, i64 %j
{loads}
  %t = fmul double {total}
  %s1 = fadd double %s, %t
{store}
  %j1 = add nuw nsw i64 %j, 1
  %more = icmp slt i64 %j1, %n
  br i1 %more, label %loop, label %end
end:
  ret double %s1
}}
define void @df(ptr %x, ptr %dx, ptr %y, ptr %dy, i64 %n) {{
  %r = call double (ptr, ...) @__enzyme_autodiff(ptr @f, ptr %x, ptr %dx, ptr %y, ptr %dy, i64 %n)
  ret void
}}
""".replace("declare void", "declare double")
    written = transform_text(text)
    start = written.index("@f.rev(", written.index("define internal void @f.rev("))
    return written[start : written.index("\n}\n", start)]


NEIGHBOURS = "  %u = load double, ptr %a\n  %b = getelementptr i8, ptr %a, i64 8\n  %v = load double, ptr %b"


def in_loop(sweep: str) -> str:
    return sweep[sweep.index("\nr.loop:") :].split("\n\n")[0]


def test_one_access_in_each_iteration() -> None:
    loop = in_loop(derivative(NEIGHBOURS, "%u, %v"))
    assert loop.count("store double") - loop.count("ptr %s1.adj") // 2 == 2, loop  # the element, and what waits for the next iteration


def test_gap() -> None:
    """Elements between, which a short loop does not read, are not touched."""
    far = NEIGHBOURS.replace("i64 8", "i64 16")
    assert "%window" in derivative(far, "%u, %v") and "%nowhere" in derivative(far, "%u, %v")
    assert "%window" not in derivative(NEIGHBOURS.replace("i64 8", "i64 96"), "%u, %v")
    assert "%window" not in derivative(NEIGHBOURS.replace("i64 8", "i64 4"), "%u, %v")


def test_what_the_loop_stored_before() -> None:
    """An element that was stored in an iteration before has its adjoint taken away in between."""
    assert "%window" in derivative(NEIGHBOURS, "%u, %v", "  store double %t, ptr %a")
    assert "%window" not in derivative(NEIGHBOURS, "%u, %v", "  store double %t, ptr %b")
    assert "%window" in derivative(NEIGHBOURS, "%u, %v", "  %o = getelementptr double, ptr %y, i64 %j\n  store double %t, ptr %o")
