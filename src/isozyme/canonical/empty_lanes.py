"""Lanes of vectors that LLVM leaves open (poison) get a number. A derivative multiplies with all lanes: adjoints of open ones are zero, but zero
times poison is poison, and spreads. Any number may take the place of poison; one is harmless in quotients, logarithms and roots."""

from __future__ import annotations

from isozyme.ir import instructions as ins
from isozyme.ir.constants import integer, number
from isozyme.ir.module import Function
from isozyme.ir.types import I32, FloatType, VectorType, vector_type
from isozyme.ir.values import ConstAggregate, Constant, ConstInt, ConstPlain, Value

_OPEN = ("poison", "undef")


def fill_lanes(functions: list[Function]) -> None:
    """Rewrite in place, behind all of LLVM's passes, which would open the lanes again."""
    for f in functions:
        for i in f.instructions() if f.defined else ():
            if isinstance(i, ins.ShuffleVector):
                _shuffle(i)
            if isinstance(i.type, VectorType) or isinstance(i, (ins.Store, ins.CallBase)):
                i.map_operands(_number)


def _is_open(v: Value) -> bool:
    return isinstance(v, ConstPlain) and v.kind in _OPEN


def _number(v: Value) -> Value:
    t = v.type
    if not isinstance(v, Constant) or not isinstance(t, VectorType) or t.scalable or not isinstance(t.element, FloatType):
        return v
    if _is_open(v):
        return number(t, 1.0)
    if isinstance(v, ConstAggregate) and any(_is_open(e) for e in v.elements):
        return ConstAggregate(t, [number(t.element, 1.0) if _is_open(e) else e for e in v.elements])
    return v


def _shuffle(i: ins.ShuffleVector) -> None:
    """Open lanes of the result are those of the right operand, where it is open itself; else what stands there on the left."""
    t = i.left.type
    assert isinstance(t, VectorType)
    if t.scalable or not isinstance(t.element, FloatType) or not isinstance(i.mask, ConstAggregate):
        return
    spare = _is_open(i.right)
    i.mask = ConstAggregate(
        vector_type(len(i.mask.elements), I32),
        [e if isinstance(e, ConstInt) else integer(I32, t.count if spare else k % t.count) for k, e in enumerate(i.mask.elements)],
    )
