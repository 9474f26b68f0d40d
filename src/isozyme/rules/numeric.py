"""Numbers for the primitives: IEEE arithmetic on Python floats that never raises.

Python raises on `1.0 / 0.0` and `math.log(0.0)`; compiled code does not. The oracle and the tests need what the
machine computes, so elementary functions come from the platform's libm through ctypes.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import functools
import math
from collections.abc import Callable

from isozyme.errors import IsozymeError

# Functions whose leading operand is a C int, and those whose trailing operand is one; all others take doubles only.
_INT_FIRST = frozenset({"jn", "yn"})
_INT_LAST = frozenset({"ldexp", "scalbn"})
_LONG_LAST = frozenset({"scalbln"})


@functools.cache
def _library() -> ctypes.CDLL:
    for name in ("libm.so.6", ctypes.util.find_library("m")):
        if name is None:
            continue
        try:
            return ctypes.CDLL(name)
        except OSError:
            continue
    raise IsozymeError("the platform's math library was not found", hint="evaluating rules in Python needs a shared libm")


@functools.cache
def libm(name: str, arity: int = 1) -> Callable[..., float]:
    """The double-precision C function `name` of the platform's libm, taking `arity` arguments.

    Raises IsozymeError when the platform's libm lacks it.
    """
    try:
        function = getattr(_library(), name)
    except AttributeError:
        raise IsozymeError(f"the platform's math library has no function '{name}'") from None
    kinds: list[type] = [ctypes.c_double] * arity
    if name in _INT_FIRST:
        kinds[0] = ctypes.c_int
    elif name in _INT_LAST:
        kinds[-1] = ctypes.c_int
    elif name in _LONG_LAST:
        kinds[-1] = ctypes.c_long
    function.argtypes = kinds
    function.restype = ctypes.c_double
    return function  # type: ignore[no-any-return]


def divide(a: float, b: float) -> float:
    """IEEE division: x/0 is an infinity or NaN, never an exception."""
    if b != 0.0:
        return a / b
    if a == 0.0 or math.isnan(a) or math.isnan(b):
        return math.nan
    return math.copysign(math.inf, a) * math.copysign(1.0, b)


def power_integer(x: float, n: int) -> float:
    """`llvm.powi`: x to an integer power, by repeated squaring as compiler-rt's __powidf2 does."""
    result, base, count = 1.0, x, abs(n)
    while count:
        if count & 1:
            result *= base
        base *= base
        count >>= 1
    return divide(1.0, result) if n < 0 else result


def round_to_even(x: float) -> float:
    """`rint` in the default rounding mode; infinities and NaN pass through."""
    return libm("rint")(x)


def sine_half_turns(x: float) -> float:
    """C23's `sinpi`, sin(pi x); exact at multiples of one half."""
    quarter = round_to_even(2.0 * x)
    if not math.isfinite(quarter):
        return math.nan
    angle = math.pi * (x - 0.5 * quarter)
    return (math.sin(angle), math.cos(angle), -math.sin(angle), -math.cos(angle))[int(quarter) % 4]


def cosine_half_turns(x: float) -> float:
    """C23's `cospi`, cos(pi x); exact at multiples of one half."""
    quarter = round_to_even(2.0 * x)
    if not math.isfinite(quarter):
        return math.nan
    angle = math.pi * (x - 0.5 * quarter)
    return (math.cos(angle), -math.sin(angle), -math.cos(angle), math.sin(angle))[int(quarter) % 4]


# B(2k)/(2k) for the asymptotic series of digamma, k = 1..8, and B(2k) for trigamma; B are the Bernoulli numbers.
DIGAMMA_SERIES: tuple[float, ...] = (
    1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12, -3617 / 8160,
)
TRIGAMMA_SERIES: tuple[float, ...] = (1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510)
# From this argument on, eight terms of either series are exact to double precision.
ASYMPTOTIC_FROM = 10.0


def digamma(x: float) -> float:
    """The logarithmic derivative of gamma (Abramowitz & Stegun 6.3.5, 6.3.7, 6.3.18); the same steps as helpers.py."""
    if x == 0.0:
        return -math.copysign(math.inf, x)
    reflection = 0.0
    if x < 0.0:
        fraction = x - round_to_even(x)
        if fraction == 0.0:
            return math.nan
        angle = math.pi * fraction
        reflection = -divide(math.pi * libm("cos")(angle), libm("sin")(angle))
        x = 1.0 - x
    shift = 0.0
    while x < ASYMPTOTIC_FROM:
        shift += 1.0 / x
        x += 1.0
    square = 1.0 / (x * x)
    series = 0.0
    for coefficient in reversed(DIGAMMA_SERIES):
        series = (series + coefficient) * square
    return libm("log")(x) - 0.5 / x - series - shift + reflection


def trigamma(x: float) -> float:
    """The derivative of digamma (Abramowitz & Stegun 6.4.6, 6.4.7, 6.4.12); the same steps as helpers.py."""
    if x == 0.0:
        return math.inf
    sign, offset = 1.0, 0.0
    if x < 0.0:
        fraction = x - round_to_even(x)
        if fraction == 0.0:
            return math.inf
        ratio = divide(math.pi, libm("sin")(math.pi * fraction))
        sign, offset = -1.0, ratio * ratio
        x = 1.0 - x
    shift = 0.0
    while x < ASYMPTOTIC_FROM:
        shift += 1.0 / (x * x)
        x += 1.0
    inverse = 1.0 / x
    square = inverse * inverse
    series = 0.0
    for coefficient in reversed(TRIGAMMA_SERIES):
        series = (series + coefficient) * square
    return sign * (inverse + 0.5 * square + series * inverse + shift) + offset
