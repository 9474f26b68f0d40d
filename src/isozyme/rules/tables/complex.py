"""The functions of <complex.h> in double precision, which pass a complex number as two doubles and return it as a pair.

An analytic function with the derivative a + ib has the Jacobian (a, -b; b, a) (Cauchy and Riemann). `float` complex numbers travel in one vector and
`long double` ones in memory: those forms have no rules.
"""

from collections.abc import Callable

from isozyme.rules import register
from isozyme.rules.expression import Expr
from isozyme.rules.symbols import cos, cosh, eq, sin, sinh, where


def analytic(name: str, real: Callable[[Expr, Expr, Expr, Expr], Expr], imaginary: Callable[[Expr, Expr, Expr, Expr], Expr]) -> None:
    """real, imaginary: the parts of the derivative at x + iy, where the function is re + i im."""

    def minus(x: Expr, y: Expr, re: Expr, im: Expr) -> Expr:
        return -imaginary(x, y, re, im)

    register.function(name, "float float", fields=((real, minus), (imaginary, real)))


def _square(a: Expr, b: Expr) -> Expr:
    return a * a + b * b


analytic("cexp", lambda x, y, re, im: 1 * re, lambda x, y, re, im: 1 * im)
analytic("clog", lambda x, y, re, im: x / _square(x, y), lambda x, y, re, im: -(y / _square(x, y)))
analytic(
    "csqrt",
    lambda x, y, re, im: where(eq(_square(re, im), 0), 0, 0.5 * re / _square(re, im)),
    lambda x, y, re, im: where(eq(_square(re, im), 0), 0, -0.5 * im / _square(re, im)),
)
analytic("csin", lambda x, y, re, im: cos(x) * cosh(y), lambda x, y, re, im: -(sin(x) * sinh(y)))
analytic("ccos", lambda x, y, re, im: -(sin(x) * cosh(y)), lambda x, y, re, im: -(cos(x) * sinh(y)))
analytic("ctan", lambda x, y, re, im: 1 + re * re - im * im, lambda x, y, re, im: 2 * re * im)
analytic("csinh", lambda x, y, re, im: cosh(x) * cos(y), lambda x, y, re, im: sinh(x) * sin(y))
analytic("ccosh", lambda x, y, re, im: sinh(x) * cos(y), lambda x, y, re, im: cosh(x) * sin(y))
analytic("ctanh", lambda x, y, re, im: 1 - re * re + im * im, lambda x, y, re, im: -(2 * re * im))
register.function("cabs", "float float", lambda x, y, h: where(eq(h, 0), 0, x / h), lambda x, y, h: where(eq(h, 0), 0, y / h))
register.function("carg", "float float", lambda x, y, t: -(y / _square(x, y)), lambda x, y, t: x / _square(x, y))

# Without builtins (-fno-builtin) these are calls too.
register.function("conj", "float float", fields=((lambda x, y, re, im: 1, lambda x, y, re, im: 0), (lambda x, y, re, im: 0, lambda x, y, re, im: -1)))
register.function("creal", "float float", lambda x, y, r: 1, None)
register.function("cimag", "float float", None, lambda x, y, r: 1)
