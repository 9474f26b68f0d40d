"""The functions a rule may use, under the names of calculus: `cos(x)`, `where(x > 0, a, b)`, `eq(x, 0)`."""

from __future__ import annotations

from isozyme.rules.expression import Expr, Scalar, apply

PI = 3.141592653589793
LN_2 = 0.6931471805599453
LN_10 = 2.302585092994046
TWO_OVER_SQRT_PI = 1.1283791670955126


def sin(x: Scalar) -> Expr:
    return apply("sin", x)


def cos(x: Scalar) -> Expr:
    return apply("cos", x)


def tan(x: Scalar) -> Expr:
    return apply("tan", x)


def sinh(x: Scalar) -> Expr:
    return apply("sinh", x)


def cosh(x: Scalar) -> Expr:
    return apply("cosh", x)


def tanh(x: Scalar) -> Expr:
    return apply("tanh", x)


def exp(x: Scalar) -> Expr:
    return apply("exp", x)


def log(x: Scalar) -> Expr:
    return apply("log", x)


def sqrt(x: Scalar) -> Expr:
    return apply("sqrt", x)


def pow(x: Scalar, p: Scalar) -> Expr:
    return apply("pow", x, p)


def powi(x: Scalar, n: Expr | int) -> Expr:
    """x to an integer power; `n` is an integer operand or expression."""
    return apply("powi", x, n)


def hypot(x: Scalar, y: Scalar) -> Expr:
    return apply("hypot", x, y)


def abs(x: Scalar) -> Expr:
    return apply("abs", x)


def copysign(magnitude: Scalar, sign: Scalar) -> Expr:
    return apply("copysign", magnitude, sign)


def rint(x: Scalar) -> Expr:
    return apply("rint", x)


def trunc(x: Scalar) -> Expr:
    return apply("trunc", x)


def fma(a: Scalar, b: Scalar, c: Scalar) -> Expr:
    return apply("fma", a, b, c)


def ldexp(x: Scalar, exponent: Expr | int) -> Expr:
    """x times two to the power of an `int` operand."""
    return apply("ldexp", x, exponent)


def scalbln(x: Scalar, exponent: Expr | int) -> Expr:
    """x times two to the power of a `long` operand."""
    return apply("scalbln", x, exponent)


def sinpi(x: Scalar) -> Expr:
    return apply("sinpi", x)


def cospi(x: Scalar) -> Expr:
    return apply("cospi", x)


def j0(x: Scalar) -> Expr:
    return apply("j0", x)


def j1(x: Scalar) -> Expr:
    return apply("j1", x)


def jn(n: Expr | int, x: Scalar) -> Expr:
    return apply("jn", n, x)


def y0(x: Scalar) -> Expr:
    return apply("y0", x)


def y1(x: Scalar) -> Expr:
    return apply("y1", x)


def yn(n: Expr | int, x: Scalar) -> Expr:
    return apply("yn", n, x)


def digamma(x: Scalar) -> Expr:
    """The derivative of `lgamma`; no libm has it, rules/helpers.py does."""
    return apply("digamma", x)


def trigamma(x: Scalar) -> Expr:
    """The derivative of `digamma`; from rules/helpers.py."""
    return apply("trigamma", x)


def where(condition: Expr, a: Scalar, b: Scalar) -> Expr:
    """`a` where the condition holds, else `b`. The arm not taken cannot poison the result."""
    return apply("where", condition, a, b)


def lt(a: Scalar, b: Scalar) -> Expr:
    return apply("lt", a, b)


def le(a: Scalar, b: Scalar) -> Expr:
    return apply("le", a, b)


def gt(a: Scalar, b: Scalar) -> Expr:
    return apply("gt", a, b)


def ge(a: Scalar, b: Scalar) -> Expr:
    return apply("ge", a, b)


def eq(a: Scalar, b: Scalar) -> Expr:
    return apply("eq", a, b)


def ne(a: Scalar, b: Scalar) -> Expr:
    """True also where either is NaN."""
    return apply("ne", a, b)


def isnan(x: Scalar) -> Expr:
    return apply("isnan", x)


def both(a: Expr, b: Expr) -> Expr:
    return apply("and", a, b)


def either(a: Expr, b: Expr) -> Expr:
    return apply("or", a, b)


def negate(condition: Expr) -> Expr:
    return apply("not", condition)


def int_to_float(n: Expr | int) -> Expr:
    return apply("int_to_float", n)


def add_int(a: Expr | int, b: Expr | int) -> Expr:
    return apply("add_int", a, b)


def sub_int(a: Expr | int, b: Expr | int) -> Expr:
    return apply("sub_int", a, b)


def mul_int(a: Expr | int, b: Expr | int) -> Expr:
    return apply("mul_int", a, b)


def eq_int(a: Expr | int, b: Expr | int) -> Expr:
    return apply("eq_int", a, b)
