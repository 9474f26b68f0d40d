"""Digamma and trigamma as IR: 1e-14 against mpmath, and the Python twins agree."""

from __future__ import annotations

import ctypes
import math
import random

import mpmath
import pytest
from jit import compile_function

from isozyme.errors import IsozymeError
from isozyme.rules import helper_ir, helper_symbol, numeric

EXACT = {"digamma": mpmath.digamma, "trigamma": lambda x: mpmath.polygamma(1, x)}
POINTS = [0.5, 1.0, 1.4616321449683623, 2.0, 1e-3, 1e-8, 9.999, 10.0, 10.5, 123.25, 1e5, 1e15, -0.5, -0.999, -1.001, -7.3, -100.25, -1e6 - 0.5]


def points() -> list[float]:
    source = random.Random(7)
    return POINTS + [source.uniform(-30.0, 60.0) for _ in range(60)]


@pytest.mark.parametrize("name", ["digamma", "trigamma"])
def test_double(name: str) -> None:
    symbol = helper_symbol(name, "double")
    assert symbol == f"isozyme.{name}.f64"
    compiled = compile_function(helper_ir(name, "double"), symbol, ctypes.c_double)
    twin = getattr(numeric, name)
    for x in points():
        want = float(EXACT[name](mpmath.mpf(x)))
        # Near a pole the condition number of the argument itself exceeds 1: allow for it.
        tolerance = 1e-14 * max(1.0, abs(want)) * (1.0 if x > 0 else max(1.0, abs(x) * abs(want)))
        assert abs(compiled(x) - want) <= tolerance, x
        assert twin(x) == pytest.approx(compiled(x), rel=4e-15, abs=4e-15), x


@pytest.mark.parametrize("name", ["digamma", "trigamma"])
def test_float_computes_in_float(name: str) -> None:
    text = helper_ir(name, "float")
    assert "double" not in text
    compiled = compile_function(text, f"isozyme.{name}.f32", ctypes.c_float, result=ctypes.c_float)
    for x in (0.25, 1.0, 3.5, 12.0, -1.25):
        want = float(EXACT[name](x))
        assert compiled(x) == pytest.approx(want, rel=2e-6, abs=2e-6)


@pytest.mark.parametrize("float_type", ["half", "bfloat", "x86_fp80", "fp128", "ppc_fp128"])
def test_other_types_wrap(float_type: str) -> None:
    text = helper_ir("digamma", float_type)
    assert f"define linkonce_odr {float_type} @{helper_symbol('digamma', float_type)}({float_type} %x)" in text


def test_extended_type_runs() -> None:
    text = helper_ir("digamma", "x86_fp80") + """
    define double @f(double %x) {
      %wide = fpext double %x to x86_fp80
      %y = call x86_fp80 @isozyme.digamma.f80(x86_fp80 %wide)
      %r = fptrunc x86_fp80 %y to double
      ret double %r
    }"""
    assert compile_function(text, "f", ctypes.c_double)(2.5) == pytest.approx(float(mpmath.digamma(2.5)), rel=1e-14)


def test_poles_and_infinities() -> None:
    digamma = compile_function(helper_ir("digamma", "double"), "isozyme.digamma.f64", ctypes.c_double)
    trigamma = compile_function(helper_ir("trigamma", "double"), "isozyme.trigamma.f64", ctypes.c_double)
    for function, compiled in ((numeric.digamma, digamma), (numeric.trigamma, trigamma)):
        for x in (0.0, -0.0, -1.0, -2.0, -1e300, math.inf, -math.inf, math.nan):
            assert compiled(x) == pytest.approx(function(x), nan_ok=True), x
    assert digamma(0.0) == -math.inf and digamma(-0.0) == math.inf and digamma(math.inf) == math.inf
    assert math.isnan(digamma(-3.0)) and trigamma(-3.0) == math.inf


def test_unknown_helper() -> None:
    with pytest.raises(IsozymeError, match="no helper function 'erfcx'"):
        helper_symbol("erfcx", "double")
