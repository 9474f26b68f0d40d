"""The C math library: C99, POSIX, GNU and C23 functions of floats, each with all its type variants.

Formulas: Abramowitz & Stegun, chapters 4 (elementary), 6 (gamma), 7 (error function), 9 (Bessel). Choices at points without
a derivative are listed in docs/subgradients.md.
"""

from functools import partial

from isozyme.rules import register
from isozyme.rules.expression import Expr
from isozyme.rules.model import Arguments, Effects
from isozyme.rules.register import words
from isozyme.rules.symbols import (
    LN_2,
    LN_10,
    PI,
    TWO_OVER_SQRT_PI,
    add_int,
    both,
    copysign,
    cos,
    cosh,
    cospi,
    digamma,
    either,
    eq,
    eq_int,
    exp,
    hypot,
    int_to_float,
    isnan,
    j0,
    j1,
    jn,
    ldexp,
    log,
    pow,
    powi,
    rint,
    scalbln,
    sin,
    sinh,
    sinpi,
    sqrt,
    sub_int,
    where,
    y0,
    y1,
    yn,
)

unary = partial(register.unary, family=register.libm_family)
binary = partial(register.binary, family=register.libm_family)
ternary = partial(register.ternary, family=register.libm_family)
function = partial(register.function, family=register.libm_family)

# Trigonometric and hyperbolic
unary("sin", lambda x, y: cos(x))
unary("cos", lambda x, y: -sin(x))
unary("tan", lambda x, y: 1 + y * y)
unary("asin", lambda x, y: 1 / sqrt((1 - x) * (1 + x)))
unary("acos", lambda x, y: -1 / sqrt((1 - x) * (1 + x)))
unary("atan", lambda x, y: 1 / (1 + x * x))
unary("sinh", lambda x, y: cosh(x))
unary("cosh", lambda x, y: sinh(x))
unary("tanh", lambda x, y: 1 - y * y)
unary("asinh", lambda x, y: 1 / hypot(x, 1))
unary("acosh", lambda x, y: 1 / (sqrt(x - 1) * sqrt(x + 1)))
unary("atanh", lambda x, y: 1 / ((1 - x) * (1 + x)))
# x / (x^2 + y^2) without squares that overflow; 0 at the origin.
binary("atan2", lambda y, x, r: where(eq(x, 0), 0, 1 / (x + y * (y / x))),
                lambda y, x, r: where(eq(y, 0), 0, -1 / (y + x * (x / y))))
function("sincos", "float pointer pointer",
         outputs={1: (lambda x, s, c, r: cos(x), None, None), 2: (lambda x, s, c, r: -sin(x), None, None)},
         effects=Effects(writes=Arguments.of(1, 2)))

# C23: angles in half turns
unary("sinpi", lambda x, y: PI * cospi(x))
unary("cospi", lambda x, y: -PI * sinpi(x))
unary("tanpi", lambda x, y: PI * (1 + y * y))
unary("asinpi", lambda x, y: (1 / PI) / sqrt((1 - x) * (1 + x)))
unary("acospi", lambda x, y: (-1 / PI) / sqrt((1 - x) * (1 + x)))
unary("atanpi", lambda x, y: (1 / PI) / (1 + x * x))
binary("atan2pi", lambda y, x, r: where(eq(x, 0), 0, (1 / PI) / (x + y * (y / x))),
                  lambda y, x, r: where(eq(y, 0), 0, (-1 / PI) / (y + x * (x / y))))

# Exponentials and logarithms
unary("exp", lambda x, y: y)
unary("exp2", lambda x, y: LN_2 * y)
unary("exp10", lambda x, y: LN_10 * y)
unary("expm1", lambda x, y: y + 1)
unary("exp2m1", lambda x, y: LN_2 * (y + 1))
unary("exp10m1", lambda x, y: LN_10 * (y + 1))
unary("log", lambda x, y: 1 / x)
unary("log2", lambda x, y: (1 / LN_2) / x)
unary("log10", lambda x, y: (1 / LN_10) / x)
unary("log1p", lambda x, y: 1 / (1 + x))
unary("log2p1", lambda x, y: (1 / LN_2) / (1 + x))
unary("log10p1", lambda x, y: (1 / LN_10) / (1 + x))
register.alias("exp10", "pow10", "pow10f", "pow10l")
register.alias("log1p", "logp1", "logp1f", "logp1l")


# Powers and roots. A root has infinite slope at 0; it counts as 0 there, so that norms have a gradient at the origin.
def power_by_base(x: Expr, p: Expr, y: Expr) -> Expr:
    flat = either(eq(p, 0), both(eq(x, 0), both(p > 0, p < 1)))
    return where(flat, 0, p * pow(x, p - 1))


binary("pow", power_by_base, lambda x, p, y: where(x <= 0, 0, y * log(x)))
register.alias("pow", "powr", "powrf", "powrl")
unary("sqrt", lambda x, y: where(eq(y, 0), 0, 0.5 / y))
unary("cbrt", lambda x, y: where(eq(y, 0), 0, 1 / (3 * (y * y))))
unary("rsqrt", lambda x, y: -0.5 * (y / x))
binary("hypot", lambda x, y, h: where(eq(h, 0), 0, x / h),
                lambda x, y, h: where(eq(h, 0), 0, y / h))


def integer_power(x: Expr, n: Expr, y: Expr) -> Expr:
    return where(eq_int(n, 0), 0, int_to_float(n) * powi(x, sub_int(n, 1)))


# compiler-rt's and libgcc's functions behind `llvm.powi`
for _name in ("__powisf2", "__powidf2", "__powixf2", "__powitf2"):
    register.binary(_name, integer_power, None, operands="float int")

# Absolute values, signs, differences, bounds. max and min: the first operand where both are equal, the other one beside a NaN.
unary("fabs", lambda x, y: where(eq(x, 0), 0, copysign(1, x)))
binary("copysign", lambda x, s, y: where(eq(x, 0), 0, copysign(1, x) * copysign(1, s)), None)
binary("fdim", lambda x, y, r: where(x > y, 1, 0), lambda x, y, r: where(x > y, -1, 0))
binary("fmax", lambda x, y, r: where(either(x >= y, isnan(y)), 1, 0), lambda x, y, r: where(either(x >= y, isnan(y)), 0, 1))
binary("fmin", lambda x, y, r: where(either(x <= y, isnan(y)), 1, 0), lambda x, y, r: where(either(x <= y, isnan(y)), 0, 1))
# C23's `fmaximum` and LLVM's `llvm.maximum` return NaN if either operand is.
binary("fmaximum", lambda x, y, r: where(either(x >= y, isnan(x)), 1, 0), lambda x, y, r: where(either(x >= y, isnan(x)), 0, 1))
binary("fminimum", lambda x, y, r: where(either(x <= y, isnan(x)), 1, 0), lambda x, y, r: where(either(x <= y, isnan(x)), 0, 1))
register.alias("fmax", "fmaximum_num", "fmaximum_numf", "fmaximum_numl")
register.alias("fmin", "fminimum_num", "fminimum_numf", "fminimum_numl")
ternary("fma", lambda a, b, c, r: b, lambda a, b, c, r: a, 1)

# Rounding: flat almost everywhere, and taken as flat at the steps.
for _name in words("floor ceil trunc rint nearbyint round roundeven logb"):
    unary(_name, 0)
unary("significand", lambda x, y: where(eq(x, 0), 1, y / x))
binary("nextafter", 1, None)
binary("nexttoward", 1, None)
unary("nextup", 1)
unary("nextdown", 1)

# Remainders: r = x - n y with an integer n that is locally constant.
binary("fmod", 1, lambda x, y, r: -rint((x - r) / y))
binary("remainder", 1, lambda x, y, r: -rint((x - r) / y))
register.alias("remainder", "drem", "dreml", "dremf")
function("remquo", "float float pointer", 1, lambda x, y, q, r: -rint((x - r) / y), None,
         outputs={2: (None, None, None)}, effects=Effects(writes=Arguments.of(2)))

# Decomposing and scaling
function("modf", "float pointer", 1, None, outputs={1: (None, None)}, effects=Effects(writes=Arguments.of(1)))
function("frexp", "float pointer", lambda x, e, y: where(eq(x, 0), 1, y / x), None,
         outputs={1: (None, None)}, effects=Effects(writes=Arguments.of(1)))
binary("ldexp", lambda x, n, y: ldexp(1, n), None, operands="float int")
binary("scalbn", lambda x, n, y: ldexp(1, n), None, operands="float int")
binary("scalbln", lambda x, n, y: scalbln(1, n), None, operands="float int")

# Error function, gamma
unary("erf", lambda x, y: TWO_OVER_SQRT_PI * exp(-(x * x)))
unary("erfc", lambda x, y: -TWO_OVER_SQRT_PI * exp(-(x * x)))
unary("lgamma", lambda x, y: digamma(x))
register.alias("lgamma", "gamma", "gammaf", "gammal")
unary("tgamma", lambda x, y: y * digamma(x))
for _suffix in ("", "f", "l"):
    register.function(f"lgamma{_suffix}_r", "float pointer", lambda x, s, y: digamma(x), None,
                      outputs={1: (None, None)}, effects=Effects(writes=Arguments.of(1)))
    register.alias(f"lgamma{_suffix}_r", f"__lgamma{_suffix}_r_finite")

# Bessel functions of the first and second kind
unary("j0", lambda x, y: -j1(x))
unary("j1", lambda x, y: where(eq(x, 0), 0.5, j0(x) - y / x))
unary("y0", lambda x, y: -y1(x))
unary("y1", lambda x, y: y0(x) - y / x)
binary("jn", None, lambda n, x, y: 0.5 * (jn(sub_int(n, 1), x) - jn(add_int(n, 1), x)), operands="int float")
binary("yn", None, lambda n, x, y: 0.5 * (yn(sub_int(n, 1), x) - yn(add_int(n, 1), x)), operands="int float")

# Results that are integers or tests: nothing to differentiate.
for _name in words(
    "ilogb lround llround lrint llrint llogb isnan __isnan isinf __isinf finite __finite __isfinite __fpclassify __signbit "
    "__issignaling __isnormal __iseqsig totalorder totalordermag"
):
    register.inactive(_name, f"{_name}f", f"{_name}l")
register.inactive(*(f"nan{suffix}" for suffix in ("", "f", "l")), effects=Effects(reads=Arguments.of(0)))
