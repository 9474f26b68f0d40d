"""Every derivative rule against mpmath: random points of the function's domain, 40 digits."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import mpmath
import pytest

from isozyme.rules import Derivative, chain, evaluate, instruction, operands_used
from isozyme.rules import registry as _loaded  # noqa: F401
from isozyme.rules.register import all_named

mp = mpmath.mp.clone()
mp.dps = 40
R = mp.mpf

REAL, POSITIVE, UNIT, ABOVE_ONE = (-4.0, 4.0), (0.05, 6.0), (-0.95, 0.95), (1.05, 5.0)


def nearest(x: Any) -> Any:
    return mp.nint(x)


def sign(x: Any) -> Any:
    return R(1) if x >= 0 else R(-1)


def lgamma(x: Any) -> Any:
    return mp.log(abs(mp.gamma(x)))


def frexp(x: Any) -> Any:
    return mp.frexp(x)[0]


def complex_pair(f: Callable[[Any], Any]) -> Callable[[Any, Any], tuple[Any, Any]]:
    """A function of a complex number as one of pairs."""

    def pair(x: Any, y: Any) -> tuple[Any, Any]:
        w = f(mp.mpc(x, y))
        return w.real, w.imag

    return pair


def square_sum(c: Any, d: Any) -> Any:
    return c * c + d * d


# name -> (the function, one interval for each float operand or a tuple of choices for an integer one)
FUNCTIONS: dict[str, tuple[Callable[..., Any], tuple[Any, ...]]] = {
    "fadd": (lambda x, y: x + y, (REAL, REAL)),
    "fsub": (lambda x, y: x - y, (REAL, REAL)),
    "fmul": (lambda x, y: x * y, (REAL, REAL)),
    "fdiv": (lambda x, y: x / y, (REAL, REAL)),
    "frem": (lambda x, y: x - y * (mp.floor(x / y) if x / y > 0 else mp.ceil(x / y)), ((-40.0, 40.0), POSITIVE)),
    "fneg": (lambda x: -x, (REAL,)),
    "sin": (mp.sin, (REAL,)), "cos": (mp.cos, (REAL,)), "tan": (mp.tan, ((-1.4, 1.4),)),
    "asin": (mp.asin, (UNIT,)), "acos": (mp.acos, (UNIT,)), "atan": (mp.atan, (REAL,)),
    "sinh": (mp.sinh, (REAL,)), "cosh": (mp.cosh, (REAL,)), "tanh": (mp.tanh, (REAL,)),
    "asinh": (mp.asinh, (REAL,)), "acosh": (mp.acosh, (ABOVE_ONE,)), "atanh": (mp.atanh, (UNIT,)),
    "atan2": (mp.atan2, (REAL, REAL)),
    "sinpi": (mp.sinpi, (REAL,)), "cospi": (mp.cospi, (REAL,)), "tanpi": (lambda x: mp.tan(mp.pi * x), ((-0.4, 0.4),)),
    "asinpi": (lambda x: mp.asin(x) / mp.pi, (UNIT,)), "acospi": (lambda x: mp.acos(x) / mp.pi, (UNIT,)),
    "atanpi": (lambda x: mp.atan(x) / mp.pi, (REAL,)), "atan2pi": (lambda y, x: mp.atan2(y, x) / mp.pi, (REAL, REAL)),
    "exp": (mp.exp, (REAL,)), "exp2": (lambda x: R(2) ** x, (REAL,)), "exp10": (lambda x: R(10) ** x, (REAL,)),
    "expm1": (mp.expm1, (REAL,)), "exp2m1": (lambda x: R(2) ** x - 1, (REAL,)), "exp10m1": (lambda x: R(10) ** x - 1, (REAL,)),
    "log": (mp.log, (POSITIVE,)), "log2": (lambda x: mp.log(x, 2), (POSITIVE,)), "log10": (mp.log10, (POSITIVE,)),
    "log1p": (mp.log1p, ((-0.9, 5.0),)), "log2p1": (lambda x: mp.log1p(x) / mp.log(2), ((-0.9, 5.0),)),
    "log10p1": (lambda x: mp.log1p(x) / mp.log(10), ((-0.9, 5.0),)),
    "pow": (lambda x, p: x**p, (POSITIVE, REAL)), "sqrt": (mp.sqrt, (POSITIVE,)), "rsqrt": (lambda x: 1 / mp.sqrt(x), (POSITIVE,)),
    "cbrt": (lambda x: sign(x) * mp.cbrt(abs(x)), (REAL,)), "hypot": (mp.hypot, (REAL, REAL)),
    "llvm.powi": (lambda x, n: x**n, (REAL, (-3, -1, 0, 1, 2, 7))),
    "fabs": (abs, (REAL,)), "copysign": (lambda x, s: abs(x) * sign(s), (REAL, REAL)),
    "fdim": (lambda x, y: max(x - y, R(0)), (REAL, REAL)),
    "fmax": (max, (REAL, REAL)), "fmin": (min, (REAL, REAL)), "fmaximum": (max, (REAL, REAL)), "fminimum": (min, (REAL, REAL)),
    "fma": (lambda a, b, c: a * b + c, (REAL, REAL, REAL)),
    "floor": (mp.floor, (REAL,)), "ceil": (mp.ceil, (REAL,)), "rint": (nearest, (REAL,)), "nearbyint": (nearest, (REAL,)),
    "round": (nearest, (REAL,)), "roundeven": (nearest, (REAL,)), "trunc": (lambda x: mp.floor(x) if x > 0 else mp.ceil(x), (REAL,)),
    "logb": (lambda x: mp.floor(mp.log(x, 2)), (POSITIVE,)), "significand": (lambda x: 2 * frexp(x), (POSITIVE,)),
    "nextafter": (lambda x, y: x, (REAL, REAL)), "nexttoward": (lambda x, y: x, (REAL, REAL)),
    "nextup": (lambda x: x, (REAL,)), "nextdown": (lambda x: x, (REAL,)),
    "fmod": (lambda x, y: x - y * (mp.floor(x / y) if x / y > 0 else mp.ceil(x / y)), ((-40.0, 40.0), POSITIVE)),
    "remainder": (lambda x, y: x - y * nearest(x / y), ((-40.0, 40.0), POSITIVE)),
    "ldexp": (mp.ldexp, (REAL, (-5, 0, 3))), "scalbn": (mp.ldexp, (REAL, (-5, 0, 3))), "scalbln": (mp.ldexp, (REAL, (-5, 0, 3))),
    "llvm.ldexp": (mp.ldexp, (REAL, (-5, 0, 3))),
    "erf": (mp.erf, (REAL,)), "erfc": (mp.erfc, (REAL,)),
    "lgamma": (lgamma, ((-3.9, 12.0),)), "tgamma": (mp.gamma, ((-3.9, 8.0),)), "isozyme.digamma": (mp.digamma, ((-3.9, 12.0),)),
    "j0": (lambda x: mp.besselj(0, x), (REAL,)), "j1": (lambda x: mp.besselj(1, x), (REAL,)),
    "y0": (lambda x: mp.bessely(0, x), (POSITIVE,)), "y1": (lambda x: mp.bessely(1, x), (POSITIVE,)),
    "jn": (mp.besselj, ((0, 1, 4), (0.5, 9.0))), "yn": (mp.bessely, ((0, 1, 4), (0.5, 9.0))),
    "llvm.canonicalize": (lambda x: x, (REAL,)), "llvm.arithmetic.fence": (lambda x: x, (REAL,)),
    # Values produced in fields or through pointers, in that order; pointer operands are left out here.
    "sincos": (lambda x: (mp.sin(x), mp.cos(x)), (REAL,)), "llvm.sincos": (lambda x: (mp.sin(x), mp.cos(x)), (REAL,)),
    "llvm.sincospi": (lambda x: (mp.sinpi(x), mp.cospi(x)), (REAL,)),
    "modf": (lambda x: (x - mp.floor(x), mp.floor(x)), (POSITIVE,)), "llvm.modf": (lambda x: (x - mp.floor(x), mp.floor(x)), (POSITIVE,)),
    "frexp": (lambda x: (frexp(x), R(0)), (REAL,)), "llvm.frexp": (lambda x: (frexp(x), R(0)), (REAL,)),
    "llvm.x86.sse.rcp.ps": (lambda x: 1 / x, (POSITIVE,)), "llvm.x86.sse.rsqrt.ps": (lambda x: 1 / mp.sqrt(x), (POSITIVE,)),
    "remquo": (lambda x, y: (x - y * nearest(x / y), R(0)), ((-40.0, 40.0), POSITIVE)),
    "lgamma_r": (lambda x: (lgamma(x), R(0)), ((-3.9, 12.0),)),
    **{f"c{f}": (complex_pair(getattr(mp, f)), (REAL, REAL)) for f in ("exp", "log", "sqrt", "sin", "cos", "tan", "sinh", "cosh", "tanh")},
    "conj": (lambda x, y: (x, -y), (REAL, REAL)), "creal": (lambda x, y: x, (REAL, REAL)), "cimag": (lambda x, y: y, (REAL, REAL)),
    "cabs": (lambda x, y: abs(mp.mpc(x, y)), (REAL, REAL)), "carg": (lambda x, y: mp.arg(mp.mpc(x, y)), (REAL, REAL)),
    "__muldc3": (lambda a, b, c, d: (a * c - b * d, a * d + b * c), (REAL,) * 4),
    "__divdc3": (lambda a, b, c, d: ((a * c + b * d) / square_sum(c, d), (b * c - a * d) / square_sum(c, d)), (REAL,) * 4),
}
SAME = {
    "lgammaf_r": "lgamma_r", "lgammal_r": "lgamma_r",
    **{f"__{op}{kind}c3": f"__{op}dc3" for op in ("mul", "div") for kind in "sxt"},
    **{f"isozyme.digamma.{suffix}": "isozyme.digamma" for suffix in ("f16", "bf16", "f32", "f64", "f80", "f128", "ppcf128")},
    "llvm.x86.avx.rcp.ps.256": "llvm.x86.sse.rcp.ps", "llvm.x86.avx.rsqrt.ps.256": "llvm.x86.sse.rsqrt.ps",
    **{f"__powi{suffix}f2": "llvm.powi" for suffix in "sdxt"},
}


def derivatives() -> dict[str, Derivative]:
    """Every rule that ships, once."""
    rules = {known.name: known for known in all_named().values() if isinstance(known, Derivative)}
    for opcode in ("fadd", "fsub", "fmul", "fdiv", "frem", "fneg"):
        rule = instruction(opcode)
        assert rule is not None
        rules[opcode] = rule
    return rules


RULES = derivatives()


def point(intervals: tuple[Any, ...], source: random.Random) -> list[float | int]:
    values: list[float | int] = []
    for interval in intervals:
        integer = isinstance(interval[0], int)
        values.append(source.choice(interval) if integer else source.uniform(*interval))
    return values


@pytest.mark.parametrize("name", sorted(name for name, rule in RULES.items() if not rule.converts))
def test_partials_agree_with_mpmath(name: str) -> None:
    rule = RULES[name]
    reference, intervals = FUNCTIONS[SAME.get(name, name)]
    source = random.Random(name)
    positions = [index for index, kind in enumerate(rule.operands) if kind != "pointer"]
    for _ in range(12):
        values = point(intervals, source)
        exact = [R(value) if isinstance(value, float) else value for value in values]
        produced = reference(*exact)
        outputs = produced if isinstance(produced, tuple) else (produced,)
        operands: list[float] = [0.0] * len(rule.operands)
        for position, value in zip(positions, values, strict=True):
            operands[position] = value
        result = [float(value) for value in outputs] if rule.fields else float(outputs[0])
        for row_index, row in enumerate(rule.rows):
            for which, position in enumerate(positions):
                if rule.operands[position] == "int":
                    assert row[position] is None
                    continue

                def along(t: Any, which: int = which, row_index: int = row_index, exact: list[Any] = exact) -> Any:
                    moved = reference(*exact[:which], t, *exact[which + 1 :])
                    return moved[row_index] if isinstance(moved, tuple) else moved

                want = float(mp.diff(along, exact[which]))
                partial = row[position]
                got = 0.0 if partial is None else evaluate(partial, operands, result)
                assert got == pytest.approx(want, rel=2e-12, abs=2e-13), (name, values, position)
                if partial is not None:
                    assert evaluate(chain(partial), operands, result, seed=1.7) == pytest.approx(1.7 * want, rel=2e-12, abs=4e-13)


def test_conversions_have_unit_slope() -> None:
    converting = [rule for rule in RULES.values() if rule.converts]
    assert len(converting) > 5
    assert all(rule.linear and rule.operands == ("float",) for rule in converting)


@pytest.mark.parametrize("name", ["fadd", "fsub", "fneg", "fma", "modf", "floor"])
def test_linear_in_what(name: str) -> None:
    assert RULES[name].linear == (name != "fma")


def test_what_a_partial_reads() -> None:
    """The planner's question: exp needs its result, sin its operand, + nothing, * the other operand."""
    first = {name: RULES[name].partials[0] for name in ("exp", "sin", "fadd", "fmul")}
    reads = {name: operands_used(partial) for name, partial in first.items() if partial is not None}
    assert reads == {"exp": frozenset(), "sin": {0}, "fadd": frozenset(), "fmul": {1}}
