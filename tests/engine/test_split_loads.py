"""One vector load of several fields, integers among them: each field is what it is used as (`canonical/split_loads.py`)."""

from __future__ import annotations

import pytest

from isozyme.canonical.split_loads import split_loads
from isozyme.ir import instructions as ins
from isozyme.ir.reader import read_module
from isozyme.ir.writer import write_module

INTERLEAVED = """
define double @f(ptr %p) {
  %v = load <4 x double>, ptr %p, align 8
  %b = bitcast <4 x double> %v to <4 x i64>
  %n = shufflevector <4 x i64> %b, <4 x i64> poison, <2 x i32> <i32 0, i32 2>
  %x = shufflevector <4 x double> %v, <4 x double> poison, <2 x i32> <i32 1, i32 3>
  %c = sitofp <2 x i64> %n to <2 x double>
  %y = fmul <2 x double> %x, %c
  %r = call double @llvm.vector.reduce.fadd.v2f64(double 0.0, <2 x double> %y)
  ret double %r
}
declare double @llvm.vector.reduce.fadd.v2f64(double, <2 x double>)
"""

NARROWED = """
define i64 @f(ptr %p, ptr %q, ptr %out) {
  %v = load <2 x double>, ptr %p, align 8
  %w = load <2 x double>, ptr %q, align 8
  %s = fadd <2 x double> %v, %w
  store <2 x double> %s, ptr %out
  %a = bitcast <2 x double> %v to <2 x i64>
  %b = bitcast <2 x double> %w to <2 x i64>
  %c = add <2 x i64> %a, %b
  %r = extractelement <2 x i64> %c, i64 0
  ret i64 %r
}
"""

SIGNS = """
define double @f(ptr %p) {
  %v = load <2 x double>, ptr %p, align 8
  %b = bitcast <2 x double> %v to <2 x i64>
  %m = and <2 x i64> %b, splat (i64 9223372036854775807)
  %d = bitcast <2 x i64> %m to <2 x double>
  %s = fadd <2 x double> %d, %v
  %r = extractelement <2 x double> %s, i64 0
  ret double %r
}
"""

PUT_TOGETHER = """
define <4 x float> @f(ptr %p, float %a, float %b) {
  %v = load <4 x float>, ptr %p, align 4
  %1 = insertelement <4 x float> %v, float %a, i64 1
  %2 = insertelement <4 x float> %1, float %b, i64 2
  %3 = insertelement <4 x float> %2, float %a, i64 3
  ret <4 x float> %3
}
"""


def _loads(text: str) -> list[str]:
    module = read_module(text)
    split_loads(module, list(module.functions.values()))
    again = read_module(write_module(module))  # what was written is well formed
    return [str(i.type) for i in again.functions["f"].instructions() if isinstance(i, ins.Load)]


def test_fields_are_loaded_as_what_they_are() -> None:
    assert sorted(_loads(INTERLEAVED)) == ["double", "double", "i64", "i64"]


def test_arithmetic_is_done_with_the_lanes_that_are_used() -> None:
    assert sorted(_loads(NARROWED.replace("ret i64 %r", "store i64 %r, ptr %out\n  ret i64 0"))) == ["<2 x double>", "<2 x double>", "i64", "i64"]


def test_lanes_that_others_take_the_place_of_are_not_loaded() -> None:
    """They lie behind the field that is meant, in other fields (LLVM's vectorizer loads them all the same)."""
    assert _loads(PUT_TOGETHER) == ["float"]
    assert _loads(PUT_TOGETHER.replace("float %a, i64 1", "float %a, i64 2")) == ["float", "float"]


@pytest.mark.parametrize("text", [SIGNS, NARROWED], ids=["becomes a float again", "leaves the function"])
def test_bits_of_floats_stay(text: str) -> None:
    assert set(_loads(text)) == {"<2 x double>"}

