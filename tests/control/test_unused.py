"""What is computed before a branch and used on one side only: an infinite or undefined partial does no harm on the other."""

from __future__ import annotations

import pytest
from oracle.check import check_gradient

ONE_SIDE = """
declare double @llvm.sqrt.f64(double)
declare double @llvm.log.f64(double)
define double @f(double %x, double %y) {
entry:
  %s = fsub double %x, 1.0
  ODD
  %c = fcmp oge double %s, 0.0
  br i1 %c, label %use, label %other
use:
  %a = fmul double %r, %y
  br label %out
other:
  %b = fmul double %x, %y
  br label %out
out:
  %v = phi double [ %a, %use ], [ %b, %other ]
  %z = fmul double %v, %v
  ret double %z
}
"""
ODD = [
    "%r = call double @llvm.sqrt.f64(double %s)",
    "%r = call double @llvm.log.f64(double %s)",
    "%q = fdiv double 1.0, %s\n  %r = fmul double %q, %y",
    "%q = call double @llvm.sqrt.f64(double %s)\n  %r = fadd double %q, %y",
]


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("x", [0.3, 1.7])
def test_one_side_uses_it(odd: str, x: float) -> None:
    check_gradient(ONE_SIDE.replace("ODD", odd), "f", x, 0.6)


def test_the_last_iteration_uses_it() -> None:
    check_gradient(
        """
        declare double @llvm.sqrt.f64(double)
        define double @f(double %x) {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
          %k = sitofp i64 %i to double
          %d = fsub double %k, 2.0
          %t = fmul double %d, %x
          %r = call double @llvm.sqrt.f64(double %t)
          %i1 = add i64 %i, 1
          %c = icmp slt i64 %i1, 5
          br i1 %c, label %loop, label %out
        out:
          %z = fmul double %r, %x
          ret double %z
        }""",
        "f",
        0.7,
    )
