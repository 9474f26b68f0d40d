"""Making constants: numbers of any type and width, zero, poison."""

from __future__ import annotations

import struct

from isozyme.ir.types import FloatType, IntType, Type, VectorType
from isozyme.ir.values import ConstAggregate, Constant, ConstFloat, ConstInt, ConstPlain, ConstSplat


def integer(type: Type, value: int) -> Constant:
    """An integer constant of an integer type, or a vector with it in every element."""
    if isinstance(type, VectorType):
        return ConstAggregate(type, [integer(type.element, value)] * type.count)
    assert isinstance(type, IntType)
    return ConstInt(type, value)


def number(type: Type, value: float) -> Constant:
    """A floating-point constant of a floating-point type (rounded to it), or a vector with it in every element."""
    if isinstance(type, VectorType):
        return ConstAggregate(type, [number(type.element, value)] * type.count)
    assert isinstance(type, FloatType)
    return ConstFloat(type, value, float_text(type.kind, value))


def float_text(kind: str, value: float) -> str:
    """The LLVM spelling of a value that is rounded to `kind` first: hexadecimal, exact."""
    if kind == "double":
        return f"0x{struct.unpack('>Q', struct.pack('>d', value))[0]:016X}"
    if kind == "float":
        rounded = struct.unpack(">f", struct.pack(">f", value))[0]
        return f"0x{struct.unpack('>Q', struct.pack('>d', rounded))[0]:016X}"
    if kind == "half":
        return f"0xH{struct.unpack('>H', struct.pack('>e', value))[0]:04X}"
    if kind == "bfloat":
        bits = struct.unpack(">I", struct.pack(">f", value))[0]
        if bits & 0x7F800000 != 0x7F800000:  # finite: round to nearest even
            bits += 0x7FFF + ((bits >> 16) & 1)
        return f"0xR{bits >> 16:04X}"
    bits = struct.unpack(">Q", struct.pack(">d", value))[0]
    sign, exponent, fraction = bits >> 63, (bits >> 52) & 0x7FF, bits & ((1 << 52) - 1)
    if exponent == 0 and fraction:  # a subnormal double is a normal number of the wider types
        shift = 53 - fraction.bit_length()
        exponent, fraction = 1 - shift, (fraction << shift) & ((1 << 52) - 1)
    zero = value == 0
    wide = 0 if zero else 0x7FFF if exponent == 0x7FF else exponent - 1023 + 16383
    if kind == "x86_fp80":
        mantissa = 0 if zero else (1 << 63) | (fraction << 11)
        return f"0xK{(sign << 15) | wide:04X}{mantissa:016X}"
    if kind == "fp128":
        whole = (sign << 127) | (wide << 112) | (fraction << 60)
        return f"0xL{whole & (2**64 - 1):016X}{whole >> 64:016X}"
    return f"0xM{bits:016X}{0:016X}"  # ppc_fp128: a pair of doubles, the second zero


def zero(type: Type) -> Constant:
    """The zero of any type: 0.0, 0, null, or zeroinitializer."""
    if isinstance(type, FloatType):
        return number(type, 0.0)
    if isinstance(type, IntType):
        return ConstInt(type, 0)
    return ConstPlain(type, "null" if str(type).startswith("ptr") else "zeroinitializer")


def poison(type: Type) -> Constant:
    return ConstPlain(type, "poison")


def float_value(c: object) -> float | None:
    """The number a constant holds when it is a floating-point scalar, or a vector of one repeated number; else None."""
    if isinstance(c, ConstFloat):
        return c.value
    if isinstance(c, ConstSplat):
        return float_value(c.element)
    if isinstance(c, ConstPlain) and c.kind == "zeroinitializer" and isinstance(c.type, VectorType):
        return 0.0
    if isinstance(c, ConstAggregate) and isinstance(c.type, VectorType):
        values = {float_value(e) for e in c.elements}
        return values.pop() if len(values) == 1 else None
    return None


def int_value(c: object) -> int | None:
    """The integer a constant holds (zero and null included), else None."""
    if isinstance(c, ConstInt):
        return c.value
    if isinstance(c, ConstPlain) and c.kind in ("null", "zeroinitializer") and isinstance(c.type, IntType):
        return 0
    return None
