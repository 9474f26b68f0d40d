"""Values that hold floats among other things: integers with several floats inside, structs with integers and pointers beside floats."""

from __future__ import annotations

from collections.abc import Sequence

from isozyme.analysis.known_bits import SUBNORMAL
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder, element_type
from isozyme.ir.constants import integer, poison, zero
from isozyme.ir.types import I32, I64, ArrayType, FloatType, IntType, StructType, Type, VectorType, int_type, resolve, vector_type
from isozyme.ir.values import ConstAggregate, Constant, ConstFloat, ConstInt, Value
from isozyme.plan.transfers import FloatCell


def retype(b: Builder, v: Value, t: Type) -> Value:
    """The same bits as a value of type t; aggregates field by field."""
    have, want = resolve(v.type), resolve(t)
    if have is want:
        return v
    if isinstance(have, (StructType, ArrayType)) and isinstance(want, (StructType, ArrayType)):
        out: Value = poison(t)
        for k in range(len(have.fields) if isinstance(have, StructType) else have.count):
            out = b.insert(out, retype(b, b.extract(v, k), element_type(t, (k,))), k)
        return out
    return b.cast("bitcast", v, t)


def flip_signs(b: Builder, bits: Value, result: Value, source: Value) -> Value:
    """`bits` with the signs flipped where `result` and `source` differ (they differ in nothing else)."""
    return b.binary("xor", bits, b.binary("xor", retype(b, result, bits.type), retype(b, source, bits.type)))


def slope(b: Builder, bits: Value, t: FloatType) -> Value:
    """The derivative of the bits of a `t` (float or double) as a number: they grow by one where the float grows by a unit in the last place. Zero
    for what is no ordinary number, as small integers are none."""
    width = 8 * t.size
    mantissa, bias, most = (52, 1023, 2047) if width == 64 else (23, 127, 255)
    exponent = b.binary("and", b.binary("lshr", bits, integer(bits.type, mantissa)), integer(bits.type, most))
    top = 2 * bias + mantissa
    ordinary = b.compare("icmp", "ult", b.binary("sub", exponent, integer(bits.type, mantissa + 1)), integer(bits.type, most - mantissa - 1))
    power = b.binary("shl", b.binary("sub", integer(bits.type, top), exponent), integer(bits.type, mantissa))
    sign = b.binary("and", bits, integer(bits.type, -1 << (width - 1)))
    return b.select(ordinary, b.cast("bitcast", b.binary("or", power, sign), t), zero(t))


def float_cast(b: Builder, v: Value, t: Type) -> Value:
    """A float as a float of another type."""
    assert isinstance(v.type, FloatType)
    assert isinstance(t, FloatType)
    return v if v.type is t else b.cast("fpext" if v.type.size < t.size else "fptrunc", v, t)


def take_cell(b: Builder, v: Value, cell: FloatCell) -> Value:
    """One float out of an adjoint."""
    if cell.path:
        v = b.add(ins.ExtractValue(v, cell.path, element_type(v.type, cell.path)))
    return v if cell.lane is None else b.add(ins.ExtractElement(v, integer(I32, cell.lane)))


def put_cell(b: Builder, v: Value, cell: FloatCell, x: Value) -> Value:
    """An adjoint with one float replaced."""
    if cell.lane is not None:
        inner = b.add(ins.ExtractValue(v, cell.path, element_type(v.type, cell.path))) if cell.path else v
        x = b.add(ins.InsertElement(inner, x, integer(I32, cell.lane)))
    return b.add(ins.InsertValue(v, x, cell.path)) if cell.path else x


def not_a_float(b: Builder, bits: Value) -> Value:
    """The test, for a word or each of several."""
    t = bits.type
    return b.compare("icmp", "ult", b.binary("sub", bits, integer(t, 1)), integer(t, SUBNORMAL))


def without_exponent(b: Builder, v: Value) -> Value:
    """An integer of 32 or 64 bits; zero where it would be an ordinary number, an infinity or not a number as a float. Counts, pointers and the
    discriminants of enums are none of these."""
    t = v.type
    assert isinstance(t, IntType)
    exponent = 0x7FF << 52 if t.bits == 64 else 0xFF << 23
    return b.select(b.compare("icmp", "eq", b.binary("and", v, integer(t, exponent)), integer(t, 0)), v, integer(t, 0))


def without_floats(c: Constant) -> Constant:
    """A constant, or several, with zeros for floats and for all words that look like floats."""
    if isinstance(c, ConstAggregate):
        return ConstAggregate(c.type, [without_floats(e) for e in c.elements])
    return c if isinstance(c, ConstInt) and 0 < c.value % (1 << 64) <= SUBNORMAL else zero(c.type) if isinstance(c, (ConstInt, ConstFloat)) else c


def keep_others(b: Builder, v: Value) -> Value:
    """v with zeros for all words that look like floats: what stands for the derivative of words that have none."""
    lanes = v.type
    if isinstance(lanes, IntType) and lanes.bits > 64:
        lanes = vector_type(lanes.bits // 64, I64)
    words = retype(b, v, lanes)
    return retype(b, b.select(not_a_float(b, words), words, zero(lanes)), v.type)


def bytes_of(b: Builder, v: Value, offset: int, size: int) -> Value:
    """Bytes [offset, offset+size) of an integer (or vector of integers) as an integer."""
    t = v.type
    if isinstance(t, VectorType):
        assert isinstance(t.element, IntType)
        v = b.cast("bitcast", v, int_type(t.count * t.element.bits))
    assert isinstance(v.type, IntType)
    if offset:
        v = b.binary("lshr", v, integer(v.type, 8 * offset))
    want = int_type(8 * size)
    return v if v.type is want else b.cast("trunc", v, want)


def leaf_at(b: Builder, v: Value, path: Sequence[int]) -> Value:
    """The field of an aggregate at a path."""
    return b.add(ins.ExtractValue(v, path, element_type(v.type, path))) if path else v
