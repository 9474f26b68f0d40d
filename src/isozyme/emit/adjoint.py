"""Adjoints of SSA values in the reverse sweep: where they are summed, read and zeroed.

A value whose uses all stand in its own block keeps its adjoint in an SSA value while that block is reversed; any other has a stack slot (LLVM
promotes it), zero outside of its live range: an adjoint is read where its value is defined, and the slot zeroed (TRAPS 1).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from isozyme.emit.bits import retype
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder, element_type
from isozyme.ir.constants import zero
from isozyme.ir.module import Block
from isozyme.ir.types import ArrayType, StructType, Type, is_float, resolve
from isozyme.ir.values import Value

SUM_FLAGS = ("reassoc", "nsz", "contract")
"""Sums of adjoints may be reassociated (DESIGN 6): the order in which a reverse sweep meets its terms is nobody's choice."""


class Adjoints:
    """active(v): v has an adjoint. type_of(v): its type. crossing: values whose adjoint outlives one block's reversal."""

    def __init__(
        self, builder: Builder, entry: Block, active: Callable[[Value], bool], type_of: Callable[[Value], Type], crossing: set[Value]
    ) -> None:
        self.b, self.entry, self.active, self.type_of, self.crossing = builder, entry, active, type_of, crossing
        self._slots: dict[Value, Value] = {}
        self._pending: dict[Value, Value] = {}

    def slot(self, v: Value) -> Value:
        found = self._slots.get(v)
        if found is None:
            t = self.type_of(v)
            cell = ins.Alloca(t, None, 0)
            cell.name = self.b.fresh(f"{getattr(v, 'name', 'v')}.adj")
            start = ins.Store(zero(t), cell, 0)
            cell.block = start.block = self.entry
            self.entry.instructions[:0] = [cell]
            self.entry.instructions.insert(self._starts(), start)
            found = self._slots[v] = cell
        return found

    def _starts(self) -> int:
        """Behind the allocas of the entry block."""
        return next((k for k, i in enumerate(self.entry.instructions) if not isinstance(i, ins.Alloca)), len(self.entry.instructions))

    def add(self, v: Value, x: Value) -> None:
        """adjoint of v += x. Nothing for a value without one."""
        if self.active(v):
            if not is_float(v.type):  # an integer that carries floats may be seen in several ways
                x = retype(self.b, x, self.type_of(v))
            have = self._pending.get(v)
            self._pending[v] = x if have is None else add_values(self.b, have, x)

    def take(self, v: Value) -> Value | None:
        """The adjoint of v, which is zero afterwards; None when it is certainly zero."""
        pending = self._pending.pop(v, None)
        if v not in self.crossing:
            return pending
        slot = self.slot(v)
        t = self.type_of(v)
        total: Value = self.b.load(t, slot, f"{getattr(v, 'name', 'v')}.adj")
        self.b.store(zero(t), slot)
        return total if pending is None else add_values(self.b, total, pending)

    def flush(self) -> None:
        """Move what is pending to the slots: at the end of a block."""
        for v, x in self._pending.items():
            slot = self.slot(v)
            self.b.store(add_values(self.b, self.b.load(self.type_of(v), slot), x), slot)
        self._pending.clear()


def add_values(b: Builder, x: Value, y: Value) -> Value:
    """x + y for floats, vectors, and aggregates of them (other fields of aggregates are x's)."""
    t = resolve(x.type)
    if is_float(t):
        return b.binary("fadd", x, y, SUM_FLAGS)
    if isinstance(t, (StructType, ArrayType)):
        fields: Sequence[Type] = t.fields if isinstance(t, StructType) else [t.element] * t.count
        for k, f in enumerate(fields):
            if has_float(f):
                x = b.insert(x, add_values(b, b.extract(x, k), b.extract(y, k)), k)
    return x


def has_float(t: Type) -> bool:
    t = resolve(t)
    if isinstance(t, StructType):
        return any(has_float(f) for f in t.fields)
    return has_float(t.element) if isinstance(t, ArrayType) else is_float(t)


def insert_path(b: Builder, aggregate: Value, v: Value, path: Sequence[int]) -> Value:
    return b.add(ins.InsertValue(aggregate, v, path))


def extract_path(b: Builder, aggregate: Value, path: Sequence[int]) -> Value:
    return b.add(ins.ExtractValue(aggregate, path, element_type(aggregate.type, path)))
