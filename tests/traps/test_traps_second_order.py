"""Traps 39 and 40 of TRAPS.md: generated code is differentiated again. The outer function calls `__enzyme_autodiff` itself; its request is
resolved first, and what the engine wrote is then an ordinary program, with the oracle's tangent as reference."""

from __future__ import annotations

import re

import pytest
from oracle.check import Buffer, check_gradient, engine_ready, transform

pytestmark = pytest.mark.skipif(not engine_ready(), reason="the engine does not exist yet")

INNER = """
@enzyme_dup = external global i32
@enzyme_out = external global i32
@enzyme_const = external global i32
declare double @llvm.sin.f64(double)
declare double @__enzyme_autodiff_inner(ptr, ...)
declare void @__enzyme_autodiff_memory(ptr, ...)
"""


def resolved(text: str) -> str:
    """The module after the inner request, without the leftovers that the next request declares again."""
    return re.sub(r"^(@enzyme_\w+ = external.*|declare .*@__enzyme.*| *%\S+ = load i32, ptr @enzyme_.*)$", "", transform(INNER + text), flags=re.M)


def test_trap39_the_second_derivative_of_a_chain() -> None:
    text = resolved("""
        define internal double @g(double %x) {
          %s = call double @llvm.sin.f64(double %x)
          %t = fmul double %s, %x
          %u = fmul double %t, %t
          ret double %u
        }
        define double @f(double %x) {
          %d = call double (ptr, ...) @__enzyme_autodiff_inner(ptr @g, double %x)
          %r = fmul double %d, %x
          ret double %r
        }""")
    check_gradient(text, "f", 0.8)


LOOP = """
define internal double @g(double %x, ptr %p, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %s = phi double [ %x, %entry ], [ %s1, %loop ]
  %q = getelementptr double, ptr %p, i64 %i
  %v = load double, ptr %q
  %t = call double @llvm.sin.f64(double %s)
  %u = fmul double %t, %v
  store double %u, ptr %q
  %s1 = fadd double %u, %s
  %i1 = add i64 %i, 1
  %c = icmp slt i64 %i1, %n
  br i1 %c, label %loop, label %out
out:
  %r = fmul double %s1, %s1
  ret double %r
}
"""


def test_trap40_a_loop_with_a_tape_differentiated_again() -> None:
    text = resolved(
        LOOP
        + """
        define double @f(double %x, ptr %p, ptr %dp, i64 %n) {
          %1 = load i32, ptr @enzyme_out
          %2 = load i32, ptr @enzyme_dup
          %3 = load i32, ptr @enzyme_const
          %d = call double (ptr, ...) @__enzyme_autodiff_inner(ptr @g, i32 %1, double %x, i32 %2, ptr %p, ptr %dp, i32 %3, i64 %n)
          %g = load double, ptr %dp
          %r = fmul double %d, %g
          ret double %r
        }"""
    )
    check_gradient(text, "f", 0.8, Buffer([1.1, 0.7, 1.3]), Buffer([0.0, 0.0, 0.0]), 3, prepared=[False])
