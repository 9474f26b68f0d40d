"""Addresses on the tape, for the sweep that writes it and the sweep that reads it."""

from __future__ import annotations

from collections.abc import Callable

from isozyme.analysis.loops import Loop
from isozyme.analysis.trip_count_expr import CountExpr, Leaf, Num, Op
from isozyme.ir.builder import Builder
from isozyme.ir.constants import integer
from isozyme.ir.types import I8, I64, PTR, FloatType, IntType, Type, VectorType, int_type
from isozyme.ir.values import ConstExpr, ConstPlain, Value
from isozyme.plan.nodes import Node, Slab
from isozyme.plan.tape import Element, Field, RecordField, TapeLayout


class TapeAccess:
    """iteration(loop): the current iteration, from 0, as i64. runs(loop): how often the header runs in all. record(loop): the current record.
    base(slab): the address of a slab's first element."""

    def __init__(
        self,
        builder: Builder,
        layout: TapeLayout,
        tape: Value,
        iteration: Callable[[Loop], Value],
        runs: Callable[[Loop], Value],
        record: Callable[[Loop], Value],
        base: Callable[[Slab], Value],
    ) -> None:
        self.b, self.layout, self.tape = builder, layout, tape
        self.iteration, self.runs, self.record, self.base = iteration, runs, record, base
        self._positions: dict[tuple[object, ...], Value] = {}

    def address(self, node: Node, lane: int = 0) -> Value:
        """Where the node is kept, for the current iterations; one that has a value in every lane, in this one."""
        at = self._place(node)
        if self.layout.in_lanes(node):
            return self.b.gep(self.layout.types[node], at, [integer(I64, 0), integer(I64, lane)], ("inbounds",), "tape")
        return at

    def _place(self, node: Node) -> Value:
        place = self.layout.places[node]
        match place:
            case Field(index):
                return self.b.field(self.layout.struct, self.tape, index, "tape")
            case RecordField(loop, index):
                return self.b.field(self.layout.records[loop], self.record(loop), index, "tape")
            case Element(slab, loops):
                return self.b.gep(self.layout.types[node], self.base(slab), [self._position(loops)], ("inbounds",), "tape")

    def _position(self, loops: tuple[Loop, ...]) -> Value:
        """The number of the current iteration in all that the nest runs through; made once in a block, for all elements."""
        terms = [(self.iteration(x), self.runs(x) if k else None) for k, x in enumerate(loops)]
        key = self.b.block, *terms
        found = self._positions.get(key)
        if found is None:
            found = integer(I64, 0)
            for now, runs in terms:
                if runs is not None:
                    found = self.b.binary("mul", found, runs)
                found = self.b.binary("add", found, now)
            self._positions[key] = found
        return found


def tape_align(t: Type) -> int:
    """The alignment of an access to the tape, 0 for the type's own: tape memory is aligned to 16 bytes, not to the width of any vector."""
    if not isinstance(t, VectorType):
        return 0
    bits = t.element.bits if isinstance(t.element, IntType) else 8 * t.element.size if isinstance(t.element, FloatType) else 64
    return 8 if t.count * bits >= 64 else 1  # short ones (of i1) lie at any byte


def size_of(t: Type) -> Value:
    """The allocation size of a type as a constant expression; works for named types that are not complete yet."""
    null = ConstPlain(PTR, "null")
    end = ConstExpr(PTR, "getelementptr", [null, integer(I64, 1)], (), t)
    return ConstExpr(I64, "ptrtoint", [end])


def build_count(b: Builder, e: CountExpr, leaf: Callable[[Value], Value]) -> Value:
    """A trip-count expression as IR; `leaf` gives the values it stands on."""
    match e:
        case Num(value, bits):
            return integer(int_type(bits), value)
        case Leaf(value, _):
            return leaf(value)
        case Op(op, args, bits):
            values = [build_count(b, a, leaf) for a in args]
            t = int_type(bits)
            if op in ("add", "sub", "mul", "udiv", "lshr", "and"):
                return b.binary(op, values[0], values[1])
            if op in ("umax", "umin", "smax", "smin"):
                return b.call(f"llvm.{op}.i{bits}", t, values)
            if op in ("zext", "sext", "trunc", "ptrtoint"):
                source = values[0].type
                if isinstance(source, IntType) and source.bits == bits:
                    return values[0]
                return b.cast(op, values[0], t)
            if op in ("eq", "ult", "slt"):
                return b.compare("icmp", op, values[0], values[1])
            if op == "select":
                return b.select(values[0], values[1], values[2])
            assert op == "ptradd"
            return b.gep(I8, values[0], [values[1]])
