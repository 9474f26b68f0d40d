"""Memory that a derivative moves: stack memory that goes to the tape, heap blocks that are reallocated."""

from __future__ import annotations

import pytest
from oracle.check import Buffer, check_gradient, engine_ready

pytestmark = pytest.mark.skipif(not engine_ready(), reason="the engine does not exist yet")


def test_a_wide_alignment_of_the_stack_does_not_hold_on_the_tape() -> None:
    check_gradient(
        """
        declare double @llvm.sin.f64(double)
        define double @f(double %x) {
          %a = alloca [4 x double], align 64
          %b = alloca [4 x double], align 32
          store double %x, ptr %a, align 64
          store double 2.0, ptr %b, align 32
          %p = getelementptr double, ptr %a, i64 1
          %y = call double @llvm.sin.f64(double %x)
          store double %y, ptr %p, align 8
          %u = load double, ptr %a, align 64
          store double %u, ptr %b, align 32
          %v = load double, ptr %p, align 8
          %w = load double, ptr %b, align 32
          %r0 = fmul double %u, %v
          store double %r0, ptr %a, align 64
          %s = load double, ptr %a, align 64
          %r1 = fmul double %s, %w
          %r = fmul double %r1, %s
          ret double %r
        }""",
        "f",
        0.7,
    )


def test_a_block_that_holds_no_active_data_before_it_is_reallocated() -> None:
    check_gradient(
        """
        declare ptr @calloc(i64, i64)
        declare ptr @realloc(ptr, i64)
        declare void @free(ptr)
        define double @f(double %x, ptr %p) {
          %m = call ptr @calloc(i64 2, i64 8)
          %n = call ptr @realloc(ptr %m, i64 32)
          %e = getelementptr double, ptr %n, i64 2
          store double %x, ptr %e
          %y = load double, ptr %e
          %z = load double, ptr %n
          %s = fadd double %y, %z
          %r = fmul double %s, %s
          store double %r, ptr %p
          call void @free(ptr %n)
          ret double %r
        }""",
        "f",
        0.7,
        Buffer([0.0]),
    )
