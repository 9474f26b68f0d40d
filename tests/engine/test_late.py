"""Results that are written last wait until the reverse sweep is over (plan/late.py)."""

from __future__ import annotations

import re

import pytest
from oracle.check import Buffer, check_gradient

from isozyme.engine import transform_text

HEAD = "declare double @llvm.exp.f64(double)\ndeclare i32 @puts(ptr)\n"
LOOP = """
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %s = phi double [ 0.0, %entry ], [ %s1, %loop ]
  %at = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %at
  %sq = fmul double %v, %v
  %cube = fmul double %sq, %v
  %s1 = fadd double %s, %cube
  %next = add nuw nsw i64 %i, 1
  %c = icmp slt i64 %next, %n
  br i1 %c, label %loop, label %out
out:
"""


def program(end: str) -> str:
    return f"{HEAD}\ndefine void @f(ptr %x, ptr %y, i64 %n) {{{LOOP}  {end}\n  ret void\n}}\n"


def reads_again(text: str) -> bool:
    """No element of x is on the tape."""
    request = """
declare void @__enzyme_autodiff(ptr, ...)
define void @df(ptr %x, ptr %dx, ptr %y, ptr %dy, i64 %n) {
  call void (ptr, ...) @__enzyme_autodiff(ptr @f, ptr %x, ptr %dx, ptr %y, ptr %dy, i64 %n)
  ret void
}
"""
    written = transform_text(text + request)
    sweep = re.search(r"^define [^\n]*@f\.aug\(.*?^}", written, re.DOTALL | re.MULTILINE)
    assert sweep is not None
    return "@isozyme.slab(" not in sweep[0]


CASES = {
    "last": ("store double %s1, ptr %y", True),
    "further": ("%to = getelementptr double, ptr %y, i64 1\n  store double %s1, ptr %to\n  store i64 %n, ptr %y", True),
    "twice": ("store double %s1, ptr %y\n  %t = fmul double %s1, %s1\n  store double %t, ptr %y", True),
    "read": ("store double %s1, ptr %y\n  %w = load double, ptr %x\n  %e = call double @llvm.exp.f64(double %w)\n"
             "  %z = getelementptr double, ptr %x, i64 1\n  store double %e, ptr %z", False),
    "called": ("store double %s1, ptr %y\n  %n0 = call i32 @puts(ptr %y)", False),
}  # fmt: skip


@pytest.mark.parametrize("case", [c for c in CASES if c != "called"])
def test_gradient(case: str) -> None:
    check_gradient(program(CASES[case][0]), "f", Buffer([0.3, -0.2, 0.4, 0.1]), Buffer([0.5, 7.0]), 4)


def test_in_place() -> None:
    """The result lies over what was read."""
    text = f"{HEAD}\ndefine void @f(ptr %x, i64 %n) {{{LOOP}  store double %s1, ptr %x\n  ret void\n}}\n"
    check_gradient(text, "f", Buffer([0.3, -0.2, 0.4, 0.1]), 4)


def test_a_value_from_memory() -> None:
    """What is written at the end was read from memory that the reverse sweep changes back."""
    text = program("%w = load double, ptr %x\n  %w2 = fmul double %w, %s1\n  store double %w2, ptr %x\n  store double %w, ptr %y")
    check_gradient(text, "f", Buffer([0.3, -0.2, 0.4, 0.1]), Buffer([0.5, 7.0]), 4)


@pytest.mark.parametrize("case", CASES)
def test_plan(case: str) -> None:
    end, waits = CASES[case]
    assert reads_again(program(end)) == waits
