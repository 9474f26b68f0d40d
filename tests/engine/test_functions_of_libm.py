"""Each mathematical function that the oracle knows, as an intrinsic or a C call, inside a little chain."""

from __future__ import annotations

import pytest
from oracle.check import Buffer, Const, check_gradient

INTRINSICS = [
    "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "exp", "exp2", "exp10", "log", "log2", "log10", "sqrt", "fabs", "floor",
    "ceil", "trunc", "rint", "nearbyint", "round", "roundeven", "canonicalize",
]  # fmt: skip
BINARY_INTRINSICS = ["pow", "copysign", "minnum", "maxnum", "minimum", "maximum", "atan2", "minimumnum", "maximumnum"]
LIBM = [
    "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "atanh", "exp", "exp2", "exp10", "expm1", "log", "log2",
    "log10", "log1p", "sqrt", "cbrt", "fabs", "floor", "ceil", "trunc", "rint", "nearbyint", "round", "erf", "erfc", "tgamma", "lgamma", "j0",
    "j1", "y0", "y1",
]  # fmt: skip
BINARY_LIBM = ["pow", "atan2", "hypot", "copysign", "fmin", "fmax", "fdim", "fmod", "remainder"]


def chain(name: str, kind: str = "double") -> str:
    """f(x) = x * name(x * x)."""
    return f"""
        declare {kind} @{name}({kind})
        define {kind} @f({kind} %x) {{
          %a = fmul {kind} %x, %x
          %y = call {kind} @{name}({kind} %a)
          %r = fmul {kind} %y, %x
          ret {kind} %r
        }}"""


def chain2(name: str, kind: str = "double") -> str:
    return f"""
        declare {kind} @{name}({kind}, {kind})
        define {kind} @f({kind} %x, {kind} %y) {{
          %z = call {kind} @{name}({kind} %x, {kind} %y)
          %r = fmul {kind} %z, %x
          ret {kind} %r
        }}"""


# libm differs between Python, the C library and LLVM's folding in the last bits; derivatives of special functions a little more.
LOOSE = {"tgamma": 1e-8, "lgamma": 1e-8, "j0": 1e-8, "j1": 1e-8, "y0": 1e-8, "y1": 1e-8}


@pytest.mark.parametrize("name", INTRINSICS)
def test_intrinsics(name: str) -> None:
    check_gradient(chain(f"llvm.{name}.f64"), "f", 0.8, prepared=[False])


@pytest.mark.parametrize("name", ["sin", "exp", "log", "sqrt", "tanh", "fabs", "exp2"])
def test_intrinsics_of_single_precision(name: str) -> None:
    check_gradient(chain(f"llvm.{name}.f32", "float"), "f", 0.75, prepared=[False])


@pytest.mark.parametrize("name", BINARY_INTRINSICS)
def test_binary_intrinsics(name: str) -> None:
    check_gradient(chain2(f"llvm.{name}.f64"), "f", 0.8, 1.7, prepared=[False])
    check_gradient(chain2(f"llvm.{name}.f64"), "f", 1.7, 0.8, prepared=[False], native=False)


@pytest.mark.parametrize("name", LIBM)
def test_libm(name: str) -> None:
    check_gradient(chain(name), "f", 0.8, prepared=[False], rtol=LOOSE.get(name))


def test_acosh() -> None:
    check_gradient(chain("acosh"), "f", 1.8, prepared=[False])


@pytest.mark.parametrize("name", ["sinf", "expf", "logf", "sqrtf", "tanhf", "cbrtf", "erff", "log1pf"])
def test_libm_of_single_precision(name: str) -> None:
    check_gradient(chain(name, "float"), "f", 0.75, prepared=[False])


@pytest.mark.parametrize("name", BINARY_LIBM)
def test_binary_libm(name: str) -> None:
    check_gradient(chain2(name), "f", 3.8, 1.7, prepared=[False])
    check_gradient(chain2(name), "f", Const(3.8), 1.7, prepared=[False], native=False)
    check_gradient(chain2(name), "f", 3.8, Const(1.7), prepared=[False], native=False)


@pytest.mark.parametrize("name", ["powf", "atan2f", "fmaxf", "hypotf"])
def test_binary_libm_of_single_precision(name: str) -> None:
    check_gradient(chain2(name, "float"), "f", 1.75, 0.75, prepared=[False])


@pytest.mark.parametrize("name", ["llvm.fma.f64", "llvm.fmuladd.f64", "fma"])
def test_fused_multiply_add(name: str) -> None:
    check_gradient(
        f"""
        declare double @{name}(double, double, double)
        define double @f(double %x, double %y, double %z) {{
          %a = call double @{name}(double %x, double %y, double %z)
          %r = call double @{name}(double %a, double %a, double %x)
          ret double %r
        }}""",
        "f", 1.5, 0.7, -0.3, prepared=[False],
    )  # fmt: skip


def test_results_by_pointer() -> None:
    """sincos, modf and frexp write through pointers."""
    check_gradient(
        """
        declare void @sincos(double, ptr, ptr)
        declare double @modf(double, ptr)
        declare double @frexp(double, ptr)
        define double @f(double %x) {
          %s = alloca double
          %c = alloca double
          %w = alloca double
          %e = alloca i32
          call void @sincos(double %x, ptr %s, ptr %c)
          %sv = load double, ptr %s
          %cv = load double, ptr %c
          %x3 = fmul double %x, 3.25
          %fr = call double @modf(double %x3, ptr %w)
          %wv = load double, ptr %w
          %m = call double @frexp(double %x3, ptr %e)
          %ev = load i32, ptr %e
          %ed = sitofp i32 %ev to double
          %a = fmul double %sv, %cv
          %b = fmul double %a, %fr
          %d = fmul double %b, %wv
          %g = fmul double %d, %m
          %h = fmul double %g, %ed
          ret double %h
        }""",
        "f", 1.1, prepared=[False],
    )  # fmt: skip


def test_integer_arguments() -> None:
    """ldexp, powi, jn: the integer has no derivative."""
    check_gradient(
        """
        declare double @ldexp(double, i32)
        declare double @llvm.powi.f64.i32(double, i32)
        declare double @jn(i32, double)
        define double @f(double %x, i32 %n) {
          %a = call double @ldexp(double %x, i32 %n)
          %b = call double @llvm.powi.f64.i32(double %a, i32 %n)
          %c = call double @jn(i32 %n, double %x)
          %r = fmul double %b, %c
          ret double %r
        }""",
        "f", 1.1, 2, prepared=[False], rtol=1e-8,
    )  # fmt: skip


def test_intrinsics_with_several_results() -> None:
    check_gradient(
        """
        declare { double, double } @llvm.sincos.f64(double)
        declare { double, i32 } @llvm.frexp.f64.i32(double)
        define double @f(double %x, ptr %p) {
          %sc = call { double, double } @llvm.sincos.f64(double %x)
          %s = extractvalue { double, double } %sc, 0
          %c = extractvalue { double, double } %sc, 1
          %fe = call { double, i32 } @llvm.frexp.f64.i32(double %x)
          %m = extractvalue { double, i32 } %fe, 0
          %a = fmul double %s, %c
          %r = fmul double %a, %m
          store double %s, ptr %p
          ret double %r
        }""",
        "f", 1.1, Buffer([0.0]), prepared=[False], native=False,
    )  # fmt: skip
