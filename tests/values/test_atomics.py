"""Atomic and volatile accesses of active memory, in one thread."""

from __future__ import annotations

import pytest
from oracle.check import Buffer, check_gradient

from isozyme.engine import transform_text
from isozyme.errors import IsozymeError


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


@pytest.mark.parametrize("mode", ["double @__enzyme_autodiff(ptr @f, double 2.0)", "double @__enzyme_fwddiff(ptr @f, double 2.0, double 1.0)"])
def test_a_sum_by_compare_and_exchange_is_refused(mode: str) -> None:
    """What only an exchange stores is active all the same."""
    name = mode.split("@")[1].split("(")[0]
    with pytest.raises(IsozymeError, match="atomic operation `cmpxchg` on active floats"):
        transform_text(f"""
            declare double @{name}(...)
            define double @f(double %x) {{
              %p = alloca double
              store double 1.0, ptr %p
              %old = load i64, ptr %p
              %a = bitcast i64 %old to double
              %b = fadd double %a, %x
              %new = bitcast double %b to i64
              %pair = cmpxchg ptr %p, i64 %old, i64 %new seq_cst seq_cst
              %r = load double, ptr %p
              ret double %r
            }}
            define double @main() {{
              %d = call double (...) {mode.removeprefix("double ")}
              ret double %d
            }}""")
