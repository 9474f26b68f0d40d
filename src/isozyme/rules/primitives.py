"""The operations that a derivative may be built from, in one table.

Each says how the emitter builds it, over any float type and width:

- `instruction`: an LLVM instruction, `symbol` its opcode with predicate ("fmul", "fcmp olt"). Works lane by lane.
- `intrinsic`: an overloaded LLVM intrinsic, `symbol` without its type suffix ("llvm.sin"). Works lane by lane, and
  every target lowers it inline or to libm (compiler-rt for `llvm.powi`); present since LLVM 16.
- `libm`: a C math function, `symbol` its double name; `libm_symbol` gives the name for another type. Scalars only: the
  emitter unrolls vectors; half and bfloat compute in float.
- `helper`: a function whose IR text is in rules/helpers.py. Scalars only.

Kinds: "float" is the operation's floating type (a vector when the operation is on vectors), "int" an integer operand's own
type, "bool" i1 or a vector of i1. `llvm.powi` takes a scalar int beside a vector: a scalar "int" or "bool" that meets
a vector "float" in `int_to_float` is splatted, in `where` it is used as it is (LLVM's select allows that).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from isozyme.errors import IsozymeError
from isozyme.rules import numeric

Kind = Literal["float", "int", "bool", "pointer"]
How = Literal["instruction", "intrinsic", "libm", "helper"]


@dataclass(frozen=True)
class Primitive:
    """One operation. `evaluate` computes it on Python numbers (float, int, bool) with IEEE behaviour."""

    name: str
    operands: tuple[Kind, ...]
    result: Kind
    how: How
    symbol: str
    evaluate: Callable[..., Any]

    @property
    def lanewise(self) -> bool:
        """True if it may be built on vectors as it stands; otherwise the emitter unrolls the lanes."""
        return self.how in ("instruction", "intrinsic")


PRIMITIVES: dict[str, Primitive] = {}

_KINDS: dict[str, Kind] = {"f": "float", "i": "int", "b": "bool"}


def _row(name: str, signature: str, how: How, symbol: str, evaluate: Callable[..., Any]) -> None:
    """`signature` is operand letters, an arrow, a result letter: "ff>f" takes two floats and returns one."""
    operands, result = signature.split(">")
    PRIMITIVES[name] = Primitive(name, tuple(_KINDS[k] for k in operands), _KINDS[result], how, symbol, evaluate)


def _libm(name: str, arity: int = 1) -> Callable[..., float]:
    return lambda *values: numeric.libm(name, arity)(*values)


def _maximum_number(a: float, b: float) -> float:
    return a if math.isnan(b) or a >= b else b


def _minimum_number(a: float, b: float) -> float:
    return a if math.isnan(b) or a <= b else b


_row("add", "ff>f", "instruction", "fadd", lambda a, b: a + b)
_row("sub", "ff>f", "instruction", "fsub", lambda a, b: a - b)
_row("mul", "ff>f", "instruction", "fmul", lambda a, b: a * b)
_row("div", "ff>f", "instruction", "fdiv", numeric.divide)
_row("neg", "f>f", "instruction", "fneg", lambda a: -a)

_row("lt", "ff>b", "instruction", "fcmp olt", lambda a, b: a < b)
_row("le", "ff>b", "instruction", "fcmp ole", lambda a, b: a <= b)
_row("gt", "ff>b", "instruction", "fcmp ogt", lambda a, b: a > b)
_row("ge", "ff>b", "instruction", "fcmp oge", lambda a, b: a >= b)
_row("eq", "ff>b", "instruction", "fcmp oeq", lambda a, b: a == b)
_row("ne", "ff>b", "instruction", "fcmp une", lambda a, b: a != b)
_row("isnan", "f>b", "instruction", "fcmp uno", math.isnan)  # built as `fcmp uno x, x`
_row("and", "bb>b", "instruction", "and", lambda a, b: a and b)
_row("or", "bb>b", "instruction", "or", lambda a, b: a or b)
_row("not", "b>b", "instruction", "xor", lambda a: not a)  # built as `xor x, true`
_row("where", "bff>f", "instruction", "select", lambda c, a, b: a if c else b)

_row("add_int", "ii>i", "instruction", "add", lambda a, b: a + b)
_row("sub_int", "ii>i", "instruction", "sub", lambda a, b: a - b)
_row("mul_int", "ii>i", "instruction", "mul", lambda a, b: a * b)
_row("eq_int", "ii>b", "instruction", "icmp eq", lambda a, b: a == b)
_row("lt_int", "ii>b", "instruction", "icmp slt", lambda a, b: a < b)
_row("int_to_float", "i>f", "instruction", "sitofp", float)

for _name, _symbol in {
    "sin": "sin", "cos": "cos", "exp": "exp", "exp2": "exp2", "log": "log", "sqrt": "sqrt", "abs": "fabs",
    "floor": "floor", "trunc": "trunc", "rint": "rint",
}.items():
    _row(_name, "f>f", "intrinsic", f"llvm.{_symbol}", _libm(_symbol))
_row("pow", "ff>f", "intrinsic", "llvm.pow", _libm("pow", 2))
_row("copysign", "ff>f", "intrinsic", "llvm.copysign", math.copysign)
_row("maximum_number", "ff>f", "intrinsic", "llvm.maxnum", _maximum_number)
_row("minimum_number", "ff>f", "intrinsic", "llvm.minnum", _minimum_number)
_row("fma", "fff>f", "intrinsic", "llvm.fma", lambda a, b, c: a * b + c)
_row("powi", "fi>f", "intrinsic", "llvm.powi", numeric.power_integer)

# LLVM has intrinsics for some of these too, but only in later versions than the oldest one supported.
for _name in ("tan", "sinh", "cosh", "tanh", "j0", "j1", "y0", "y1", "expm1", "log1p", "erf", "erfc", "lgamma", "tgamma"):
    _row(_name, "f>f", "libm", _name, _libm(_name))
# C23: only programs that call their like need them, and those have a libm with both.
_row("sinpi", "f>f", "libm", "sinpi", numeric.sine_half_turns)
_row("cospi", "f>f", "libm", "cospi", numeric.cosine_half_turns)
_row("hypot", "ff>f", "libm", "hypot", _libm("hypot", 2))
_row("jn", "if>f", "libm", "jn", _libm("jn", 2))
_row("yn", "if>f", "libm", "yn", _libm("yn", 2))
_row("ldexp", "fi>f", "libm", "ldexp", _libm("ldexp", 2))
_row("scalbln", "fi>f", "libm", "scalbln", _libm("scalbln", 2))

_row("digamma", "f>f", "helper", "isozyme.digamma", numeric.digamma)
_row("trigamma", "f>f", "helper", "isozyme.trigamma", numeric.trigamma)


def libm_symbol(name: str, float_type: str, target: str = "x86_64") -> str:
    """The C name of libm function `name` for an LLVM float type ("float", "double", "x86_fp80", "fp128", "ppc_fp128").

    `target` is the architecture of the triple: fp128 is `long double` everywhere but on x86, where glibc calls it
    `_Float128` and suffixes `f128`. Raises IsozymeError for half and bfloat: extend to float first.
    """
    if float_type == "double":
        return name
    if float_type == "float":
        return name + "f"
    if float_type == "fp128" and (target.startswith("x86") or target in ("i386", "i486", "i586", "i686")):
        return name + "f128"
    if float_type in ("x86_fp80", "fp128", "ppc_fp128"):
        return name + "l"
    raise IsozymeError(
        f"the C math library has no '{name}' for the type '{float_type}'", hint="convert to float, call, and convert back"
    )
