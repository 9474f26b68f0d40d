"""What a loop keeps is one allocation, however many values it keeps (plan/allocation.py)."""

from __future__ import annotations

import re

import pytest
from oracle.check import Buffer, check_gradient

from isozyme.engine import transform_text

IR = """
declare double @llvm.sin.f64(double)
declare double @llvm.exp.f64(double)
define double @f(ptr %p, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %s = phi double [ 1.0, %entry ], [ %s2, %loop ]
  %a = phi double [ 0.5, %entry ], [ %a2, %loop ]
  %at = getelementptr double, ptr %p, i64 %i
  %x = load double, ptr %at
  %e = call double @llvm.exp.f64(double %x)
  %q = call double @llvm.sin.f64(double %e)
  %s1 = fmul double %s, %q
  %s2 = fadd double %s1, %x
  %small = fcmp olt double %q, 0.9
  %by = select i1 %small, double %s2, double %q
  %a2 = fmul double %a, %by
  store double %s2, ptr %at
  %next = add i64 %i, 1
  %c = icmp ult i64 %next, %n
  br i1 %c, label %loop, label %out
out:
  %r = fadd double %a2, %s2
  ret double %r
}
"""


@pytest.mark.parametrize("n", [1, 2, 3, 5])
def test_gradient(n: int) -> None:
    check_gradient(IR, "f", Buffer([0.3, -0.2, 0.4, 0.1, 0.25][:n]), n)


def test_one_allocation() -> None:
    written = transform_text(
        IR + """
declare double @__enzyme_autodiff(ptr, ...)
define double @df(ptr %p, ptr %dp, i64 %n) {
  %r = call double (ptr, ...) @__enzyme_autodiff(ptr @f, ptr %p, ptr %dp, i64 %n)
  ret double %r
}
"""
    )
    assert len(re.findall(r"call ptr @isozyme.slab\(", written[written.index("define internal double @f.aug") :].split("\n}")[0])) == 1
    assert written.count("store ptr %slab") >= 3  # one block, several parts
