"""Traps 34 to 38 of TRAPS.md: numbers."""

from __future__ import annotations

import math
import re

import pytest
from oracle.check import Buffer, Const, check_gradient, derivatives, engine_ready, request_text, transform

UNARY = """
declare double @llvm.{name}.f64(double)
define double @f(double %x) {{
  %y = call double @llvm.{name}.f64(double %x)
  ret double %y
}}"""
BINARY = """
declare double @{name}(double, double)
define double @f(double %x, double %y) {{
  %z = call double @{name}(double %x, double %y)
  ret double %z
}}"""

needs_engine = pytest.mark.skipif(not engine_ready(), reason="the engine does not exist yet")


@needs_engine
@pytest.mark.parametrize(
    ("name", "x", "y"),
    [
        ("llvm.maxnum.f64", 1.5, 1.5),
        ("llvm.minnum.f64", 1.5, 1.5),
        ("llvm.maximum.f64", 0.0, 0.0),
        ("fmax", -2.0, -2.0),
        ("fmin", 2.0, 2.0),
        ("fdim", 2.0, 2.0),
        ("atan2", 0.0, 0.0),
        ("hypot", 0.0, 0.0),
        ("pow", 0.0, 2.0),
        ("pow", 3.0, 0.0),
        ("fmod", 4.0, 2.0),
        ("remainder", 4.0, 2.0),
        ("copysign", 0.0, 1.0),
    ],
)
def test_trap34_kinks_of_two_arguments_are_finite_and_agree(name: str, x: float, y: float) -> None:
    forward, reverse = derivatives(BINARY.format(name=name), "f", x, y)
    assert all(map(math.isfinite, forward)), forward
    assert forward == reverse


@needs_engine
@pytest.mark.parametrize("name", ["fabs", "floor", "ceil", "trunc", "rint", "nearbyint", "round", "roundeven"])
def test_trap34_kinks_of_one_argument_are_finite_and_agree(name: str) -> None:
    forward, reverse = derivatives(UNARY.format(name=name), "f", 0.0)
    assert all(-1.0 <= d <= 1.0 for d in forward), forward
    assert forward == reverse


@needs_engine
def test_trap34_a_maximum_of_equals_is_a_subgradient() -> None:
    forward, _ = derivatives(BINARY.format(name="fmax"), "f", 1.5, 1.5)
    assert sum(forward) == 1.0 and all(0.0 <= d <= 1.0 for d in forward)


@needs_engine
def test_trap34_the_square_root_at_zero_is_not_nan() -> None:
    """One-sided: infinite or the documented choice, never NaN, in both modes the same."""
    forward, reverse = derivatives(UNARY.format(name="sqrt"), "f", 0.0)
    assert not math.isnan(forward[0])
    assert forward == reverse


@needs_engine
def test_trap34_an_inactive_zero_times_an_infinite_slope() -> None:
    """sqrt(x * 0) has slope zero, not 0 * inf."""
    text = """
        declare double @llvm.sqrt.f64(double)
        define double @f(double %x, double %w) {
          %a = call double @llvm.sqrt.f64(double %x)
          %c = fcmp ogt double %x, 0.0
          %r = select i1 %c, double %a, double 0.0
          %s = fadd double %r, %w
          ret double %s
        }"""
    forward, reverse = derivatives(text, "f", 0.0, 2.0)
    assert forward == reverse == [0.0, 1.0]


@needs_engine
def test_trap34_x_to_the_zero() -> None:
    text = "declare double @llvm.powi.f64.i32(double, i32)\ndefine double @f(double %x, i32 %n) {\n" + (
        " %y = call double @llvm.powi.f64.i32(double %x, i32 %n)\n ret double %y\n}"
    )
    assert derivatives(text, "f", 0.0, 0) == ([0.0], [0.0])
    assert derivatives(text, "f", 0.0, 1) == ([1.0], [1.0])
    assert derivatives(text, "f", 0.0, 2) == ([0.0], [0.0])


def test_trap35_pow_of_a_negative_number_to_an_integer() -> None:
    check_gradient(BINARY.format(name="llvm.pow.f64"), "f", -1.5, Const(3.0))
    check_gradient(BINARY.format(name="pow"), "f", -1.5, Const(2.0))
    check_gradient(BINARY.format(name="pow"), "f", 1.5, 2.5)
    check_gradient(BINARY.format(name="pow"), "f", Const(1.5), 2.5)


def test_trap35_powi_of_a_negative_number() -> None:
    text = "declare double @llvm.powi.f64.i32(double, i32)\ndefine double @f(double %x, i32 %n) {\n" + (
        " %y = call double @llvm.powi.f64.i32(double %x, i32 %n)\n ret double %y\n}"
    )
    for n in (-2, 0, 1, 5):
        check_gradient(text, "f", -1.5, n)


SINGLE = """
declare float @llvm.sin.f32(float)
declare float @llvm.pow.f32(float, float)
declare float @llvm.sqrt.f32(float)
define float @f(float %x, ptr %p) {
  %s = call float @llvm.sin.f32(float %x)
  %q = call float @llvm.sqrt.f32(float %s)
  %v = load float, ptr %p
  %w = call float @llvm.pow.f32(float %v, float %q)
  %r = fdiv float %w, %x
  %c = fmul float %r, 2.5
  store float %c, ptr %p
  ret float %c
}"""


def test_trap36_single_precision_stays_single() -> None:
    check_gradient(SINGLE, "f", 0.75, Buffer([1.5], "float"), rtol=1e-4)


@needs_engine
def test_trap36_no_double_appears_in_the_derivative_of_single_precision() -> None:
    produced = transform(request_text(SINGLE, "f", 0.75, Buffer([1.5], "float")))
    assert not re.search(r"\bdouble\b", produced)


FAST = """
declare nnan double @llvm.exp.f64(double)
define double @f(double %x, ptr %p) {
  %v = load double, ptr %p
  %a = fmul reassoc nsz contract double %x, %v
  %b = fadd reassoc nsz contract double %a, %x
  %c = fdiv reassoc nsz arcp contract double %b, %v
  %d = call reassoc nsz contract double @llvm.exp.f64(double %c)
  %e = fsub reassoc nsz contract double %d, %a
  ret double %e
}"""


def test_trap37_fast_math_without_promises_about_nan() -> None:
    check_gradient(FAST.replace("declare nnan", "declare"), "f", 0.75, Buffer([1.5]))


@needs_engine
def test_trap37_the_derivative_promises_no_more_than_the_primal() -> None:
    text = FAST.replace("declare nnan", "declare")
    produced = transform(request_text(text, "f", 0.75, Buffer([1.5])))
    assert not re.search(r"= (f|call )[^\n]*\b(nnan|ninf|fast)\b", produced)


def test_trap37_the_primal_says_fast() -> None:
    check_gradient(
        FAST.replace("declare nnan", "declare").replace("reassoc nsz contract", "fast").replace("reassoc nsz arcp contract", "fast"),
        "f",
        0.75,
        Buffer([1.5]),
    )


def test_trap38_contraction_changes_only_the_last_bits() -> None:
    check_gradient(
        """
        declare double @llvm.fmuladd.f64(double, double, double)
        declare double @llvm.fma.f64(double, double, double)
        define double @f(ptr %x, i64 %n) {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
          %s = phi double [ 1.0, %entry ], [ %s2, %loop ]
          %p = getelementptr double, ptr %x, i64 %i
          %v = load double, ptr %p
          %s1 = call double @llvm.fmuladd.f64(double %s, double %v, double %v)
          %s2 = call double @llvm.fma.f64(double %s1, double 0.5, double %s)
          %i1 = add i64 %i, 1
          %c = icmp slt i64 %i1, %n
          br i1 %c, label %loop, label %out
        out:
          ret double %s2
        }""",
        "f", Buffer([0.1, 0.2, 0.3, 0.4]), 4,
    )  # fmt: skip


@pytest.mark.parametrize("x", [1.0, 1e3, 1e-8])
def test_trap38_tolerances_follow_the_conditioning(x: float) -> None:
    check_gradient(
        """
        define double @f(double %x) {
          %a = fadd double %x, 1.0
          %b = fmul double %a, %a
          %c = fmul double %x, %x
          %d = fsub double %b, %c
          %e = fdiv double %d, %a
          ret double %e
        }""",
        "f", x, smooth=x == 1.0,
    )  # fmt: skip
