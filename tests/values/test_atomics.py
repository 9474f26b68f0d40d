"""Atomic and volatile accesses of active memory, in one thread."""

from __future__ import annotations

import pytest
from oracle.check import Buffer, check_gradient


@pytest.mark.parametrize("operation", ["fadd", "fsub", "xchg", "fmax", "fmin"])
def test_read_modify_write_of_a_float(operation: str) -> None:
    check_gradient(
        f"""
        define double @f(ptr %p, double %x, double %y) {{
          %xx = fmul double %x, %x
          %old = atomicrmw {operation} ptr %p, double %xx seq_cst
          %again = atomicrmw {operation} ptr %p, double %y seq_cst
          %now = load atomic double, ptr %p seq_cst, align 8
          %a = fmul double %old, %y
          %b = fmul double %now, %now
          %c = fmul double %again, %x
          %d = fadd double %a, %b
          %e = fadd double %c, %d
          store atomic double %e, ptr %p seq_cst, align 8
          ret double %e
        }}""",
        "f", Buffer([0.75]), 1.5, 2.5,
    )  # fmt: skip


def test_a_counter_beside_active_floats() -> None:
    check_gradient(
        """
        define double @f(ptr %p, double %x) {
          %q = getelementptr i8, ptr %p, i64 8
          %n = atomicrmw add ptr %q, i64 1 seq_cst
          %k = sitofp i64 %n to double
          %a = load volatile double, ptr %p
          %b = fmul double %a, %x
          %c = fmul double %b, %k
          store volatile double %c, ptr %p
          ret double %c
        }""",
        "f", Buffer([0.75, 3], ("double", "i64")), 1.5,
    )  # fmt: skip


def test_an_exchanged_pointer() -> None:
    check_gradient(
        """
        define double @f(ptr %p, ptr %q) {
          %old = atomicrmw xchg ptr %p, ptr %q seq_cst
          %x = load double, ptr %old
          %new = load ptr, ptr %p
          %y = load double, ptr %new
          %z = fmul double %x, %y
          store double %z, ptr %new
          ret double %z
        }""",
        "f", Buffer([Buffer([0.75])], "ptr"), Buffer([1.5]),
    )  # fmt: skip


def test_a_sum_by_compare_and_exchange() -> None:
    """What clang makes of `p += x` with an `_Atomic double`, and what only an exchange stores."""
    check_gradient(
        """
        define double @f(ptr %p, double %x) {
        entry:
          %first = load atomic i64, ptr %p seq_cst, align 8
          br label %loop
        loop:
          %old = phi i64 [ %first, %entry ], [ %now, %loop ]
          %a = bitcast i64 %old to double
          %b = fmul double %a, %x
          %new = bitcast double %b to i64
          %pair = cmpxchg weak ptr %p, i64 %old, i64 %new acq_rel monotonic
          %now = extractvalue { i64, i1 } %pair, 0
          %done = extractvalue { i64, i1 } %pair, 1
          br i1 %done, label %end, label %loop
        end:
          %wrong = bitcast double %x to i64
          %failed = cmpxchg ptr %p, i64 %old, i64 %wrong seq_cst seq_cst
          %r = load double, ptr %p
          %s = fmul double %r, %x
          ret double %s
        }""",
        "f", Buffer([0.75]), 1.5,
    )  # fmt: skip
