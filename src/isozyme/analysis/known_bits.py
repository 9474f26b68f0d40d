"""Which bits of integers are known, lane by lane: enough to see masks, signs, and parts put side by side."""

from __future__ import annotations

from isozyme.ir import instructions as ins
from isozyme.ir.constants import int_value
from isozyme.ir.module import Function
from isozyme.ir.types import IntType, Type, VectorType
from isozyme.ir.values import ConstAggregate, Constant, ConstPlain, ConstSplat, Value

_DEPTH = 8


def lanes(t: Type) -> tuple[int, int] | None:
    """(count, bits) of an integer or a vector of integers."""
    if isinstance(t, IntType):
        return 1, t.bits
    if isinstance(t, VectorType) and isinstance(t.element, IntType) and not t.scalable:
        return t.count, t.element.bits
    return None


def constant_lanes(v: Value) -> list[int] | None:
    """The lanes of a constant integer or vector of integers, unsigned; undefined ones as 0."""
    shape = lanes(v.type)
    if shape is None or not isinstance(v, Constant):
        return None
    count, bits = shape
    if isinstance(v, ConstPlain) and v.kind in ("zeroinitializer", "poison", "undef"):
        return [0] * count
    if isinstance(v, ConstAggregate):
        found = [int_value(e) or 0 for e in v.elements]
    else:
        n = int_value(v.element if isinstance(v, ConstSplat) else v)
        if n is None:
            return None
        found = [n] * count
    return [n & ((1 << bits) - 1) for n in found]


SUBNORMAL = (1 << 52) - 1
"""A word whose bits lie between 0 and 2^52 is no ordinary double: a pointer or an integer (`emit/runtime_words.py`)."""


def word_tests(f: Function) -> set[ins.Instruction]:
    """The instructions by which a derivative of a lower order asks whether words are doubles: they say nothing of what the words are."""
    found: set[ins.Instruction] = set()
    for i in f.instructions():
        if isinstance(i, ins.Compare) and i.predicate == "ult" and (constant_lanes(i.rhs) or [0])[0] in (SUBNORMAL, SUBNORMAL + 1):
            found.add(i)
            if isinstance(i.lhs, ins.Binary) and i.lhs.opcode in ("add", "sub"):
                found.add(i.lhs)
    return found


def bits_as_number(i: ins.Instruction) -> bool:
    """i makes a number of an integer of a float's size that came from memory or another block: perhaps the bits of a float, perhaps what a union
    holds at other times. Where the bits were a float in plain sight, they were meant as bits."""
    v = i.value if isinstance(i, ins.Cast) and i.opcode in ("sitofp", "uitofp") else None
    while isinstance(v, ins.Unary):
        v = v.value
    if isinstance(v, ins.Cast) and v.opcode == "bitcast" and isinstance(v.value, (ins.Load, ins.Phi, ins.Select)):
        # LLVM has made one of both members
        return isinstance(v.type, IntType) and v.type.bits in (32, 64)
    return v is not None and isinstance(v.type, IntType) and v.type.bits in (32, 64) and not isinstance(v, (ins.Cast, ins.Binary))


def possible_bits(v: Value, depth: int = _DEPTH) -> int:
    """The bits that may be set in some lane of v."""
    shape = lanes(v.type)
    assert shape is not None
    everything = (1 << shape[1]) - 1
    known = constant_lanes(v)
    if known is not None:
        return _any(known)
    if not depth:
        return everything
    if isinstance(v, ins.Binary):
        a, b = possible_bits(v.lhs, depth - 1), possible_bits(v.rhs, depth - 1)
        n = constant_lanes(v.rhs)
        if v.opcode == "and":
            return a & b
        if v.opcode in ("or", "xor"):
            return a | b
        if v.opcode in ("shl", "lshr") and n is not None and len(set(n)) == 1:
            return (a << n[0]) & everything if v.opcode == "shl" else a >> n[0]
        if v.opcode in ("add", "sub"):  # zeros at the low end stay
            lowest = (a | b) & -(a | b)
            return everything & -lowest if lowest else 0
    elif isinstance(v, ins.Cast) and v.opcode in ("zext", "trunc"):
        return possible_bits(v.value, depth - 1) & everything
    elif isinstance(v, ins.Select):
        return possible_bits(v.if_true, depth - 1) | possible_bits(v.if_false, depth - 1)
    elif isinstance(v, ins.InsertElement):
        return possible_bits(v.vector, depth - 1) | possible_bits(v.value, depth - 1)
    elif isinstance(v, ins.ExtractElement):
        return possible_bits(v.vector, depth - 1)
    elif isinstance(v, ins.Phi):
        return _any([possible_bits(x, depth - 1) for x in v.values if x is not v])
    return everything


def certain_bits(v: Value) -> int:
    """The bits that are set in every lane of v."""
    shape = lanes(v.type)
    assert shape is not None
    everything = (1 << shape[1]) - 1
    known = constant_lanes(v)
    if known is not None:
        found = everything
        for n in known:
            found &= n
        return found
    if isinstance(v, ins.Binary) and v.opcode in ("and", "or"):
        a, b = certain_bits(v.lhs), certain_bits(v.rhs)
        return a & b if v.opcode == "and" else a | b
    if isinstance(v, ins.Binary) and v.opcode == "xor":  # not x
        for x, y in ((v.lhs, v.rhs), (v.rhs, v.lhs)):
            if constant_lanes(x) is not None and certain_bits(x) == everything:
                return everything & ~possible_bits(y)
    return 0


def signs_only(v: Value) -> bool:
    """Of each lane, no more than its sign is left: constant between its steps, whatever v is made of."""
    shape = lanes(v.type)
    return shape is not None and shape[1] > 1 and possible_bits(v) & ((1 << (shape[1] - 1)) - 1) == 0


def side_by_side(a: Value, b: Value) -> bool:
    """No bit may be set in both."""
    return possible_bits(a) & possible_bits(b) == 0


def flips_sign(opcode: str, other: Value) -> bool:
    """Whether `x opcode other` differs from x at most in the sign of each lane, for x of the same type."""
    shape = lanes(other.type)
    assert shape is not None
    sign = 1 << (shape[1] - 1)
    if opcode in ("or", "xor"):
        return possible_bits(other) & ~sign == 0
    return opcode == "and" and certain_bits(other) | sign == (1 << shape[1]) - 1


def _any(masks: list[int]) -> int:
    found = 0
    for m in masks:
        found |= m
    return found
