"""Functions that derivatives need and no math library has, as LLVM IR text.

`lgamma` and `tgamma` need digamma, whose derivative is trigamma. Both are computed by upward recurrence to an argument of at
least ten, then eight terms of the asymptotic series (Abramowitz & Stegun 6.3.18 and 6.4.12); negative arguments by
reflection (6.3.7, 6.4.7) on the fraction to the nearest integer, so that large ones stay accurate. rules/numeric.py
holds the same steps in Python.

Accuracy: in double, 1e-14 relative to max(1, |value|) (digamma crosses zero). In float, the same steps in float. The types wider
than double compute in double, the narrower ones in float.
"""

from __future__ import annotations

import math
import struct

from isozyme.errors import IsozymeError
from isozyme.rules import register
from isozyme.rules.numeric import ASYMPTOTIC_FROM, DIGAMMA_SERIES, TRIGAMMA_SERIES
from isozyme.rules.symbols import trigamma

# LLVM type name -> (suffix of the helper's symbol, type the helper computes in)
_TYPES = {
    "half": ("f16", "float"),
    "bfloat": ("bf16", "float"),
    "float": ("f32", "float"),
    "double": ("f64", "double"),
    "x86_fp80": ("f80", "double"),
    "fp128": ("f128", "double"),
    "ppc_fp128": ("ppcf128", "double"),
}
_WIDTH = {"half": 16, "bfloat": 16, "float": 32, "double": 64, "x86_fp80": 80, "fp128": 128, "ppc_fp128": 128}
_SUFFIX = {"float": "f32", "double": "f64"}
HELPERS = ("digamma", "trigamma")


def register_rules() -> None:
    """The helpers' own derivatives: digamma by rule, trigamma as ordinary code."""
    for suffix, _ in _TYPES.values():
        register.unary(f"isozyme.digamma.{suffix}", lambda x, y: trigamma(x))


def helper_symbol(name: str, float_type: str) -> str:
    """The symbol of helper `name` ("digamma") for an LLVM scalar float type ("double")."""
    if name not in HELPERS or float_type not in _TYPES:
        raise IsozymeError(f"there is no helper function '{name}' for the type '{float_type}'")
    return f"isozyme.{name}.{_TYPES[float_type][0]}"


def helper_ir(name: str, float_type: str) -> str:
    """A module's text that defines helper `name` for an LLVM scalar float type, with the declarations it needs.

    The definitions are linkonce_odr: the same text may be linked into several modules.
    """
    symbol, (_, inner) = helper_symbol(name, float_type), _TYPES[float_type]
    template = _DIGAMMA if name == "digamma" else _TRIGAMMA
    series = DIGAMMA_SERIES if name == "digamma" else TRIGAMMA_SERIES
    text = _fill(template, inner, series)
    if float_type == inner:
        return text
    narrow, widen = ("fptrunc", "fpext") if _WIDTH[float_type] > _WIDTH[inner] else ("fpext", "fptrunc")
    return text + f"""
define linkonce_odr {float_type} @{symbol}({float_type} %x) nounwind willreturn {{
  %inner = {narrow} {float_type} %x to {inner}
  %value = call {inner} @{helper_symbol(name, inner)}({inner} %inner)
  %outer = {widen} {inner} %value to {float_type}
  ret {float_type} %outer
}}
"""


def _constant(value: float, float_type: str) -> str:
    """An LLVM constant: hexadecimal of the double, rounded to float precision for float."""
    if float_type == "float":
        value = struct.unpack("f", struct.pack("f", value))[0]
    return f"0x{struct.unpack('Q', struct.pack('d', value))[0]:016X}"


def _fill(template: str, float_type: str, series: tuple[float, ...]) -> str:
    """The template for a type: T, S (suffix) and constants replaced, Horner's scheme for the series written out."""
    lines, previous = [], _constant(0.0, float_type)
    for step, coefficient in enumerate(reversed(series)):
        lines.append(f"  %sum{step} = fadd {float_type} {previous}, {_constant(coefficient, float_type)}")
        lines.append(f"  %term{step} = fmul {float_type} %sum{step}, %square")
        previous = f"%term{step}"
    constants = {
        "ZERO": 0.0, "HALF": 0.5, "ONE": 1.0, "MINUS_ONE": -1.0, "PI": math.pi, "TEN": ASYMPTOTIC_FROM, "NAN": math.nan, "INF": math.inf,
    }
    text = template.replace("{HORNER}", "\n".join(lines)).replace("{SERIES}", previous)
    for word, value in constants.items():
        text = text.replace("{" + word + "}", _constant(value, float_type))
    return text.replace("{T}", float_type).replace("{S}", _SUFFIX[float_type])


_DECLARATIONS = """
declare {T} @llvm.copysign.{S}({T}, {T})
declare {T} @llvm.rint.{S}({T})
declare {T} @llvm.sin.{S}({T})
declare {T} @llvm.cos.{S}({T})
declare {T} @llvm.log.{S}({T})
"""

_DIGAMMA = _DECLARATIONS + """
define linkonce_odr {T} @isozyme.digamma.{S}({T} %x) nounwind willreturn {
entry:
  %at.zero = fcmp oeq {T} %x, {ZERO}
  br i1 %at.zero, label %pole, label %sign
pole:
  %infinity = call {T} @llvm.copysign.{S}({T} {INF}, {T} %x)
  %minus = fneg {T} %infinity
  ret {T} %minus
sign:
  %negative = fcmp olt {T} %x, {ZERO}
  br i1 %negative, label %reflect, label %shift
reflect:
  %nearest = call {T} @llvm.rint.{S}({T} %x)
  %fraction = fsub {T} %x, %nearest
  %integer = fcmp oeq {T} %fraction, {ZERO}
  br i1 %integer, label %undefined, label %mirror
undefined:
  ret {T} {NAN}
mirror:
  %angle = fmul {T} {PI}, %fraction
  %sine = call {T} @llvm.sin.{S}({T} %angle)
  %cosine = call {T} @llvm.cos.{S}({T} %angle)
  %numerator = fmul {T} {PI}, %cosine
  %cotangent = fdiv {T} %numerator, %sine
  %reflection = fneg {T} %cotangent
  %mirrored = fsub {T} {ONE}, %x
  br label %shift
shift:
  %start = phi {T} [ %x, %sign ], [ %mirrored, %mirror ]
  %offset = phi {T} [ {ZERO}, %sign ], [ %reflection, %mirror ]
  br label %loop
loop:
  %at = phi {T} [ %start, %shift ], [ %at.next, %step ]
  %shifted = phi {T} [ {ZERO}, %shift ], [ %shifted.next, %step ]
  %small = fcmp olt {T} %at, {TEN}
  br i1 %small, label %step, label %series
step:
  %reciprocal = fdiv {T} {ONE}, %at
  %shifted.next = fadd {T} %shifted, %reciprocal
  %at.next = fadd {T} %at, {ONE}
  br label %loop
series:
  %at.squared = fmul {T} %at, %at
  %square = fdiv {T} {ONE}, %at.squared
{HORNER}
  %logarithm = call {T} @llvm.log.{S}({T} %at)
  %half = fdiv {T} {HALF}, %at
  %first = fsub {T} %logarithm, %half
  %second = fsub {T} %first, {SERIES}
  %third = fsub {T} %second, %shifted
  %result = fadd {T} %third, %offset
  ret {T} %result
}
"""

_TRIGAMMA = _DECLARATIONS + """
define linkonce_odr {T} @isozyme.trigamma.{S}({T} %x) nounwind willreturn {
entry:
  %at.zero = fcmp oeq {T} %x, {ZERO}
  br i1 %at.zero, label %pole, label %sign
pole:
  ret {T} {INF}
sign:
  %negative = fcmp olt {T} %x, {ZERO}
  br i1 %negative, label %reflect, label %shift
reflect:
  %nearest = call {T} @llvm.rint.{S}({T} %x)
  %fraction = fsub {T} %x, %nearest
  %integer = fcmp oeq {T} %fraction, {ZERO}
  br i1 %integer, label %pole, label %mirror
mirror:
  %angle = fmul {T} {PI}, %fraction
  %sine = call {T} @llvm.sin.{S}({T} %angle)
  %ratio = fdiv {T} {PI}, %sine
  %reflection = fmul {T} %ratio, %ratio
  %mirrored = fsub {T} {ONE}, %x
  br label %shift
shift:
  %start = phi {T} [ %x, %sign ], [ %mirrored, %mirror ]
  %offset = phi {T} [ {ZERO}, %sign ], [ %reflection, %mirror ]
  %orientation = phi {T} [ {ONE}, %sign ], [ {MINUS_ONE}, %mirror ]
  br label %loop
loop:
  %at = phi {T} [ %start, %shift ], [ %at.next, %step ]
  %shifted = phi {T} [ {ZERO}, %shift ], [ %shifted.next, %step ]
  %small = fcmp olt {T} %at, {TEN}
  br i1 %small, label %step, label %series
step:
  %step.squared = fmul {T} %at, %at
  %reciprocal = fdiv {T} {ONE}, %step.squared
  %shifted.next = fadd {T} %shifted, %reciprocal
  %at.next = fadd {T} %at, {ONE}
  br label %loop
series:
  %inverse = fdiv {T} {ONE}, %at
  %square = fmul {T} %inverse, %inverse
{HORNER}
  %half = fmul {T} {HALF}, %square
  %tail = fmul {T} {SERIES}, %inverse
  %first = fadd {T} %inverse, %half
  %second = fadd {T} %first, %tail
  %third = fadd {T} %second, %shifted
  %signed = fmul {T} %third, %orientation
  %result = fadd {T} %signed, %offset
  ret {T} %result
}
"""
