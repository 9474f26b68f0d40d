"""Inline assembly beside active data: what has no instruction is the identity, what sees nothing active is inactive, the rest is refused."""

from __future__ import annotations

import pytest
from oracle.check import transform

from isozyme.errors import IsozymeError

REQUEST = """
define double @d(double %x) {
  %d = call double (...) @__enzyme_autodiff(ptr @f, double %x)
  ret double %d
}
declare double @__enzyme_autodiff(...)
"""


@pytest.mark.parametrize(
    "asm",
    [
        'call double asm "sqrtsd $1, $0", "=x,x"(double %x)',
        'call double asm "vfmadd231sd $1, $1, $0", "=x,x"(double %x)',  # the sum's register is not tied to an argument
        'call double asm "", "=x,x"(double %x)',
    ],
)
def test_active_data_in_instructions_are_refused(asm: str) -> None:
    with pytest.raises(IsozymeError, match="inline assembly"):
        transform(f"define double @f(double %x) {{\n  %r = {asm}\n  ret double %r\n}}" + REQUEST)


def test_memory_that_instructions_may_write_is_refused() -> None:
    with pytest.raises(IsozymeError, match="inline assembly"):
        transform("""
define double @f(double %x) {
  %p = alloca double
  store double %x, ptr %p
  call void asm sideeffect "incq ($0)", "r,~{memory}"(ptr %p)
  %r = load double, ptr %p
  ret double %r
}""" + REQUEST)
