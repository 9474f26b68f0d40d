"""Loops that the reverse sweep runs in the order of the forward sweep (plan/directions.py)."""

from __future__ import annotations

import pytest
from oracle.check import Buffer, check_gradient, request_text

from isozyme.engine import Observer, transform_text
from isozyme.plan.reverse import ReversePlan

XS = [0.3, -0.2, 0.4, 0.1, 0.7, -0.5, 0.6, 0.2]


def program(body: str, phis: str = "", result: str = "%s1", end: str = "br i1 %more, label %loop, label %out") -> str:
    """`result` is looked at behind the loop, which runs `n` times over private memory, in each of three steps."""
    return f"""
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare double @llvm.fmuladd.f64(double, double, double)
define double @f(ptr %x, i64 %n) {{
entry:
  %a = alloca [8 x double], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %x, i64 64, i1 false)
  br label %steps
steps:
  %step = phi i64 [ 0, %entry ], [ %step1, %out ]
  %all = phi double [ 0.0, %entry ], [ %all1, %out ]
  br label %loop
loop:
  %i = phi i64 [ 0, %steps ], [ %i1, %loop ]
  %s = phi double [ 0.0, %steps ], [ %s1, %loop ]
{phis}
  %p = getelementptr inbounds double, ptr %a, i64 %i
  %v = load double, ptr %p
  %v2 = fmul double %v, %v
{body}
  %i1 = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i1, %n
  {end}
out:
  %r = phi double [ {result}, %loop ]
  %r2 = fmul double %r, %r
  %all1 = fadd double %all, %r2
  %step1 = add nuw nsw i64 %step, 1
  %again = icmp ult i64 %step1, 3
  br i1 %again, label %steps, label %end
end:
  ret double %all1
}}
"""


ADD = "  %s1 = fadd double %s, %v2"
NEXT = "\n  %q = getelementptr inbounds double, ptr %p, i64 1"
CASES = {
    "sum": (program(ADD), True),
    "sum with a product": (program("  %s1 = call double @llvm.fmuladd.f64(double %v, double %v, double %s)"), True),
    "in place": (program(f"{ADD}\n  store double %v2, ptr %p"), True),
    "product": (program("  %s1 = fmul double %s, %v2"), False),
    "what is read is stored later": (program(f"{NEXT}\n  %w = load double, ptr %q\n  %s1 = fadd double %s, %w\n  store double %v2, ptr %p"), False),
    "what is stored is read later": (program(f"{ADD}{NEXT}\n  store double %v2, ptr %q"), False),
    "stored to one place": (program(f"{ADD}\n  store double %v2, ptr %a"), False),
    "a value of the last iteration": (program(ADD, result="%v2"), False),
    "the sum without its last term": (program(ADD, result="%s"), False),
    "carried to the next iteration": (program("  %w = fmul double %before, %v\n  %s1 = fadd double %s, %w",
        "  %before = phi double [ 1.0, %steps ], [ %v, %loop ]"), False),
    "two exits": (program(f"{ADD}\n  %big = fcmp ogt double %v, 0.5\n  br i1 %big, label %out, label %latch\nlatch:",
        end="br i1 %more, label %loop, label %out").replace("[ %i1, %loop ]", "[ %i1, %latch ]").replace("[ %s1, %loop ]", "[ %s1, %latch ]")
        .replace("%r = phi double [ %s1, %latch ]", "%r = phi double [ %s1, %loop ], [ %s1, %latch ]"), False),
}  # fmt: skip


class Plans(Observer):
    def __init__(self) -> None:
        self.seen: list[ReversePlan] = []

    def plan(self, plan: object) -> None:
        if isinstance(plan, ReversePlan):
            self.seen.append(plan)


@pytest.mark.parametrize("case", CASES)
def test_plan(case: str) -> None:
    text, forward = CASES[case]
    plans = Plans()
    transform_text(request_text(text, "f", Buffer(XS), 6, modes=["reverse"]), observer=plans)
    found = {loop.header.name for p in plans.seen if p.function.name == "f" for loop in p.order.forward}
    assert found == ({"loop"} if forward else set())


PAIRS = CASES["in place"][0].replace("""br label %loop
loop:
  %i = phi i64 [ 0, %steps ]""", """br label %rows
rows:
  %k = phi i64 [ 0, %steps ], [ %k1, %row ]
  %t = phi double [ 0.0, %steps ], [ %t2, %row ]
  %at = getelementptr inbounds double, ptr %a, i64 %k
  %u = load double, ptr %at
  br label %pair
pair:
  %j = phi i64 [ 0, %rows ], [ %j1, %pair ]
  %t1 = phi double [ %t, %rows ], [ %t2, %pair ]
  %to = getelementptr inbounds double, ptr %a, i64 %j
  %w = load double, ptr %to
  %w2 = fmul double %w, %w
  %uw = fmul double %u, %w2
  %t2 = fadd double %t1, %uw
  %j1 = add nuw nsw i64 %j, 1
  %others = icmp slt i64 %j1, %n
  br i1 %others, label %pair, label %row
row:
  %k1 = add nuw nsw i64 %k, 1
  %rest = icmp slt i64 %k1, %n
  br i1 %rest, label %rows, label %middle
middle:
  br label %loop
loop:
  %i = phi i64 [ 0, %middle ]""").replace("[ 0.0, %steps ], [ %s1", "[ %t2, %middle ], [ %s1")


def test_stores_that_are_undone() -> None:
    """Old values are put back in the same order."""
    plans = Plans()
    transform_text(request_text(PAIRS, "f", Buffer(XS), 6, modes=["reverse"]), observer=plans)
    found = next(p for p in plans.seen if p.function.name == "f")
    assert found.restored and "loop" in {loop.header.name for loop in found.order.forward}
    check_gradient(PAIRS, "f", Buffer(XS), 6)


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("n", [1, 6])
def test_gradient(case: str, n: int) -> None:
    check_gradient(CASES[case][0], "f", Buffer(XS), n)
