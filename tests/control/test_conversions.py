"""Conversions between types of floats under a named rounding or floating-point mode."""

from __future__ import annotations

from oracle.check import check_gradient

from isozyme.canonical.conversions import convert_plainly
from isozyme.ir.reader import read_module
from isozyme.ir.writer import write_module

STRICT = """
declare double @llvm.experimental.constrained.fpext.f64.f32(float, metadata)
declare float @llvm.experimental.constrained.fptrunc.f32.f64(double, metadata, metadata)
declare float @llvm.fptrunc.round.f32.f64(double, metadata)
define double @f(double %x) {
  %a = call float @llvm.experimental.constrained.fptrunc.f32.f64(double %x, metadata !"round.dynamic", metadata !"fpexcept.strict")
  %b = call double @llvm.experimental.constrained.fpext.f64.f32(float %a, metadata !"fpexcept.strict")
  %c = call float @llvm.fptrunc.round.f32.f64(double %b, metadata !"round.upward")
  %d = fpext float %c to double
  %r = fmul double %d, %x
  ret double %r
}
"""


def test_they_are_instructions_to_a_derivative() -> None:
    module = read_module(STRICT)
    assert convert_plainly([module.functions["f"]])
    text = write_module(module)
    assert text.count("fptrunc double") == 2
    check_gradient(text, "f", 1.375, rtol=1e-5)
