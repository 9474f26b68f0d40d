"""The oracle's own table of mathematical functions: value and partial derivatives, from textbooks (DLMF), not from `isozyme.rules`.

Each entry is (value, partials); both take Python floats; partials give one number an argument. At kinks the partial is one
element of the subdifferential; tests must not ask for more there.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

import mpmath  # type: ignore[import-untyped]

F = Callable[..., float]
P = Callable[..., tuple[float, ...]]
INF, NAN = math.inf, math.nan


def safe(f: F) -> F:
    """libm's answers where Python's math raises: nan outside the domain, inf on overflow."""

    def g(*xs: float) -> float:
        try:
            return float(f(*xs))
        except ValueError:
            return NAN
        except (OverflowError, ZeroDivisionError):
            return INF

    return g


def divide(a: float, b: float) -> float:
    """IEEE division."""
    if b != 0.0:
        return a / b
    if a == 0.0 or math.isnan(a) or math.isnan(b):
        return NAN
    return math.copysign(INF, a) * math.copysign(1.0, b)


def log(x: float) -> float:
    return -INF if x == 0 else math.log(x) if x > 0 else NAN


def power(x: float, p: float) -> float:
    """C's pow."""
    try:
        return math.pow(x, p)
    except OverflowError:
        return -INF if x < 0 and p % 2 == 1 else INF
    except ValueError:
        if x == 0:
            return math.copysign(INF, x) if p % 2 == 1 else INF
        return NAN


def _pow_partials(x: float, p: float) -> tuple[float, float]:
    dx = 0.0 if p == 0 else p * power(x, p - 1)
    dp = power(x, p) * math.log(x) if x > 0 else 0.0
    return dx, dp


def round_half_away(x: float) -> float:
    if not math.isfinite(x):
        return x
    r = math.floor(abs(x))
    return math.copysign(r + (abs(x) - r >= 0.5), x)


def _integral(f: Callable[[float], int]) -> F:
    return lambda x: math.copysign(f(x), x) if math.isfinite(x) else x


def minimum_number(a: float, b: float) -> float:
    return b if math.isnan(a) else a if math.isnan(b) else min(a, b)


def maximum_number(a: float, b: float) -> float:
    return b if math.isnan(a) else a if math.isnan(b) else max(a, b)


def _minimum(a: float, b: float) -> float:
    return NAN if math.isnan(a) or math.isnan(b) else min(a, b)


def _maximum(a: float, b: float) -> float:
    return NAN if math.isnan(a) or math.isnan(b) else max(a, b)


def _first_if(condition: bool) -> tuple[float, float]:
    return (1.0, 0.0) if condition else (0.0, 1.0)


def _hypot_partials(x: float, y: float) -> tuple[float, float]:
    h = math.hypot(x, y)
    return (x / h, y / h) if h else (0.0, 0.0)


def _atan2_partials(y: float, x: float) -> tuple[float, float]:
    s = x * x + y * y
    return (x / s, -y / s) if s else (0.0, 0.0)


def _bessel(f: Callable[..., object]) -> Callable[[float, float], float]:
    return lambda n, x: float(f(n, x))  # type: ignore[arg-type]


J, Y = _bessel(mpmath.besselj), _bessel(mpmath.bessely)


def _digamma(x: float) -> float:
    return float(mpmath.digamma(x))


def _sgn(x: float) -> float:
    return 0.0 if x == 0 else math.copysign(1.0, x)


ZERO1: Final[P] = lambda x: (0.0,)  # noqa: E731
ROOT_PI = math.sqrt(math.pi)

TABLE: Final[dict[str, tuple[F, P]]] = {
    "sin": (safe(math.sin), lambda x: (safe(math.cos)(x),)),
    "cos": (safe(math.cos), lambda x: (-safe(math.sin)(x),)),
    "tan": (safe(math.tan), lambda x: (1 / math.cos(x) ** 2,)),
    "asin": (safe(math.asin), lambda x: (1 / math.sqrt((1 - x) * (1 + x)),)),
    "acos": (safe(math.acos), lambda x: (-1 / math.sqrt((1 - x) * (1 + x)),)),
    "atan": (math.atan, lambda x: (1 / (1 + x * x),)),
    "sinh": (safe(math.sinh), lambda x: (safe(math.cosh)(x),)),
    "cosh": (safe(math.cosh), lambda x: (math.sinh(x),)),
    "tanh": (math.tanh, lambda x: (1 / safe(math.cosh)(x) ** 2 if abs(x) < 350 else 0.0,)),
    "asinh": (math.asinh, lambda x: (1 / math.hypot(x, 1.0),)),
    "acosh": (safe(math.acosh), lambda x: (1 / (math.sqrt(x - 1) * math.sqrt(x + 1)),)),
    "atanh": (safe(math.atanh), lambda x: (1 / ((1 - x) * (1 + x)),)),
    "exp": (safe(math.exp), lambda x: (safe(math.exp)(x),)),
    "exp2": (safe(math.exp2), lambda x: (safe(math.exp2)(x) * math.log(2),)),
    "exp10": (lambda x: power(10.0, x), lambda x: (power(10.0, x) * math.log(10),)),
    "expm1": (safe(math.expm1), lambda x: (safe(math.exp)(x),)),
    "log": (log, lambda x: (divide(1, x),)),
    "log2": (lambda x: safe(math.log2)(x) if x else -INF, lambda x: (divide(1, x * math.log(2)),)),
    "log10": (lambda x: safe(math.log10)(x) if x else -INF, lambda x: (divide(1, x * math.log(10)),)),
    "log1p": (lambda x: safe(math.log1p)(x) if x != -1 else -INF, lambda x: (divide(1, 1 + x),)),
    "logb": (lambda x: float(math.frexp(x)[1] - 1), ZERO1),
    "sqrt": (safe(math.sqrt), lambda x: (0.5 / math.sqrt(x) if x else 0.0,)),
    "cbrt": (math.cbrt, lambda x: (1 / (3 * math.cbrt(x) ** 2) if x else 0.0,)),
    "fabs": (abs, lambda x: (_sgn(x),)),
    "floor": (_integral(math.floor), ZERO1),
    "ceil": (_integral(math.ceil), ZERO1),
    "trunc": (_integral(math.trunc), ZERO1),
    "rint": (_integral(round), ZERO1),
    "nearbyint": (_integral(round), ZERO1),
    "roundeven": (_integral(round), ZERO1),
    "round": (round_half_away, ZERO1),
    "canonicalize": (lambda x: x, lambda x: (1.0,)),
    "arithmetic.fence": (lambda x: x, lambda x: (1.0,)),
    "erf": (math.erf, lambda x: (2 / ROOT_PI * math.exp(-x * x),)),
    "erfc": (math.erfc, lambda x: (-2 / ROOT_PI * math.exp(-x * x),)),
    "tgamma": (safe(math.gamma), lambda x: (math.gamma(x) * _digamma(x),)),
    "lgamma": (safe(math.lgamma), lambda x: (_digamma(x),)),
    "j0": (lambda x: J(0, x), lambda x: (-J(1, x),)),
    "j1": (lambda x: J(1, x), lambda x: (0.5 * (J(0, x) - J(2, x)),)),
    "y0": (lambda x: Y(0, x), lambda x: (-Y(1, x),)),
    "y1": (lambda x: Y(1, x), lambda x: (0.5 * (Y(0, x) - Y(2, x)),)),
    "pow": (power, _pow_partials),
    "atan2": (math.atan2, _atan2_partials),
    "hypot": (math.hypot, _hypot_partials),
    "copysign": (math.copysign, lambda x, s: (math.copysign(1.0, x) * math.copysign(1.0, s) if x else 0.0, 0.0)),
    "minnum": (minimum_number, lambda a, b: _first_if(math.isnan(b) or a < b)),
    "maxnum": (maximum_number, lambda a, b: _first_if(math.isnan(b) or a > b)),
    "minimum": (_minimum, lambda a, b: _first_if(a < b)),
    "maximum": (_maximum, lambda a, b: _first_if(a > b)),
    "fdim": (lambda a, b: max(a - b, 0.0), lambda a, b: (1.0, -1.0) if a > b else (0.0, 0.0)),
    "fmod": (safe(math.fmod), lambda a, b: (1.0, -float(math.trunc(a / b)))),
    "remainder": (safe(math.remainder), lambda a, b: (1.0, -float(round(a / b)))),
    "nextafter": (math.nextafter, lambda a, b: (1.0, 0.0)),
    "fma": (lambda a, b, c: a * b + c, lambda a, b, c: (b, a, 1.0)),
}

# Other spellings: C names and intrinsics that mean a row above.
ALIASES: Final = {
    "fmin": "minnum",
    "fmax": "maxnum",
    "minimumnum": "minnum",
    "maximumnum": "maxnum",
    "fmuladd": "fma",
    "gamma": "lgamma",
    "lgamma_r": "lgamma",
    "drem": "remainder",
    "pow10": "exp10",
}

TABLE.update({alias: TABLE[name] for alias, name in ALIASES.items() if alias != "lgamma_r"})


def chain(partials: tuple[float, ...], tangents: tuple[float, ...]) -> float:
    """Sum of partial * tangent; a zero tangent gives zero whatever the partial is."""
    return sum((p * t for p, t in zip(partials, tangents, strict=True) if t != 0.0), 0.0)


def differentiate(name: str, xs: tuple[float, ...], ts: tuple[float, ...]) -> tuple[float, float]:
    """Value and tangent of a table function. Partials are formed only when some tangent is not zero (their domain may be smaller)."""
    value, partials = TABLE[name]
    y = value(*xs)
    if not any(ts):
        return y, 0.0
    try:
        ps = partials(*xs)
    except (ValueError, ZeroDivisionError, OverflowError):
        ps = (NAN,) * len(xs)
    return y, chain(ps, ts)
