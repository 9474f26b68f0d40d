"""What moves when values are stored, copied or filled in active memory: floats have adjoints, pointers have shadows, integers are themselves."""

from __future__ import annotations

from dataclasses import dataclass

from isozyme.analysis.activity import carries_float
from isozyme.analysis.float_bits import BitOperation, bit_operation
from isozyme.analysis.type_tree import ANYTHING, INTEGER, POINTER, UNKNOWN
from isozyme.analysis.types_facts import WORDS
from isozyme.errors import IsozymeError, UndeducibleError
from isozyme.ir import instructions as ins
from isozyme.ir.constants import int_value
from isozyme.ir.metadata import location
from isozyme.ir.types import (
    ArrayType,
    FloatType,
    IntType,
    PointerType,
    StructType,
    Type,
    VectorType,
    resolve,
    scalar,
    struct_type,
    vector_type,
)
from isozyme.ir.values import Constant, ConstPlain, Value
from isozyme.plan.blocks import Blocks, float_of

UNROLLED_PIECES = 256
WORD = 8
"""The bytes of what is moved as one, whatever it holds."""
KEPT_BYTES = 128
"""How far is looked for numbers behind a pointer that a global variable holds."""


@dataclass(frozen=True)
class FloatCell:
    """A float of a value's adjoint: its offset in memory, and where it stands in the adjoint (`lane` of the vector at `path`). word: it may be a
    pointer or an integer, as the run will show."""

    offset: int
    type: FloatType
    path: tuple[int, ...]
    lane: int | None
    word: bool = False


@dataclass(frozen=True)
class OtherCell:
    """What lies beside floats in a value: the field at `path`, or (`start` given) `size` bytes of the integer there."""

    offset: int
    size: int
    path: tuple[int, ...]
    start: int | None


def holds_integers(t: Type) -> bool:
    """An integer, or a vector or aggregate with one inside: it may carry floats."""
    t = resolve(t)
    if isinstance(t, (VectorType, ArrayType)):
        return holds_integers(t.element)
    return isinstance(t, IntType) or (isinstance(t, StructType) and any(holds_integers(f) for f in t.fields))


class Transfers(Blocks):
    """The same for what is stored and loaded, for one function and context."""

    def kept_by_global(self, i: ins.Load) -> bool:
        """i loads a pointer that a global variable may hold since before the derivative was asked for: there must be a shadow. Not where it leads
        only to other pointers, as through the nodes of a map that is looked into: nobody follows their shadows to a number then."""
        if not self.activity.kept_by_global(i):
            return False
        kinds = {p.kind for p in self.facts.memory(i, 0, KEPT_BYTES)}
        return POINTER not in kinds or any(k.is_float for k in kinds)

    def passed(self, i: ins.Load) -> bool:
        """i loads a pointer to numbers that the caller may have passed with a shadow, in memory."""
        if not isinstance(resolve(i.type), PointerType) or not self.activity.behind_argument(i):
            return False
        return any(p.kind not in (POINTER, INTEGER) for p in self.facts.memory(i, 0, KEPT_BYTES))

    def may_be_odd(self, align: int) -> bool:
        """Adjoints that are put at an address of this alignment may lie across words, which copies of words must know (emit/runtime_words.py)."""
        return align % 8 != 0 and self.facts.only_doubles

    def _fills_gap(self, pointer: Value) -> bool:
        """The 4 bytes between an integer or a float of 4 and a number or pointer of 8."""
        before, after = self.facts.memory(pointer, -4, 4), self.facts.memory(pointer, 4, 8)
        known = len(before) == 1 and (before[0].kind is INTEGER or before[0].kind.is_float)
        return known and len(after) == 1 and (after[0].kind is POINTER or after[0].kind.is_float)

    def _from_inactive(self, v: Value) -> bool:
        """v was loaded from memory that never holds what depends on active data (whether bytes of it are wanted, nobody follows)."""
        while isinstance(v, ins.Cast):
            v = v.value
        return isinstance(v, ins.Load) and not self.activity.memory_varied(v.pointer)

    def stores_float(self, i: ins.Store) -> bool:
        """Whether a store to active memory puts floating-point data there (active or not)."""
        t = i.value.type
        if carries_float(t):
            return True
        if not isinstance(t, (IntType, VectorType)) or not self.activity.memory_active(i.pointer):
            return False
        kind = self.facts.value_kind(i.value)
        if kind.is_float:
            return True
        if kind is POINTER:
            return False
        size = self.layout.store_size(t)
        pieces = self.facts.memory(i.pointer, 0, size)
        if kind is INTEGER or isinstance(i.value, Constant):  # the integer member of a union: the float is gone
            nobody_knows = _is_zero(i.value) and size >= 8 and any(p.kind in (UNKNOWN, ANYTHING) for p in pieces)  # see `fill`
            return nobody_knows or any(p.kind.is_float or p.note for p in pieces) or self.facts.takes_turns(i.pointer)
        if self.facts.words(i.value):
            return True
        kinds = {p.kind for p in pieces}
        if any(k.is_float for k in kinds):
            return True
        if any(p.of_float for p in pieces):
            if kind is ANYTHING or self._from_inactive(i.value):  # one of several constants; another variant's: the float is gone
                return True
            raise self._undeducible(i, i.pointer)  # a part of a float, or a float and something else
        if kinds <= {INTEGER, POINTER} or kind is ANYTHING or size < 2:  # a choice of constants is as a constant
            return False
        if size < (8 if self.facts.only_doubles else 4):
            return False
        unknown = [p for p in pieces if p.kind not in (INTEGER, POINTER)]
        if all((self.facts.only_doubles and p.size < 8) or self._padding(p, pieces) for p in unknown):
            return False
        if size == 4 and self._fills_gap(i.pointer):
            return False
        raise self._undeducible(i, i.pointer)

    def hides_float(self, i: ins.Store) -> bool:
        """An integer is stored that later reads may take for a float: what the shadow gets may not look like one, or it would count as an adjoint."""
        t = i.value.type
        if not isinstance(t, IntType) or t.bits not in (32, 64) or not self.activity.memory_active(i.pointer):
            return False
        if self.activity.shadowed(i.value):
            return False
        words = t.bits == 64 and self.activity.function.name.startswith(WORDS)  # of an earlier order: what they move may be numbers
        return words or self.facts.over_floats(i.pointer, t.bits // 8)

    def float_type(self, v: Value) -> Type:
        """The type of v's adjoint: its own; for integers that carry floats a float, or a vector of all the floats that have place in them."""
        return self._adjoint_type(v, v.type, 0)

    def atomic_float(self, i: ins.AtomicRMW | ins.CompareExchange) -> bool:
        """Whether an atomic operation on active memory works on a float there (as a float, or on its bits)."""
        v = i.new if isinstance(i, ins.CompareExchange) else i.value
        if carries_float(v.type):
            return True
        pieces = self.facts.memory(i.pointer, 0, self.layout.store_size(v.type))
        return any(p.kind.is_float or (p.kind is UNKNOWN and p.note) for p in pieces)

    def _adjoint_type(self, v: Value, t: Type, offset: int) -> Type:
        t = resolve(t)
        if isinstance(t, StructType):
            if not any(holds_integers(f) for f in t.fields):
                return t
            fields = tuple(self._adjoint_type(v, f, offset + o) for f, o in zip(t.fields, self.layout.field_offsets(t), strict=True))
            return struct_type(fields, t.packed)
        if isinstance(t, ArrayType) and holds_integers(t.element) and t.count:
            return struct_type(tuple(self._adjoint_type(v, t.element, offset + k * self.layout.alloc_size(t.element)) for k in range(t.count)))
        if not holds_integers(t):
            return t
        size = t.count * self.layout.store_size(t.element) if isinstance(t, VectorType) else self.layout.store_size(t)
        whole = self.facts.value_kind(v) if t is v.type and isinstance(t, IntType) else UNKNOWN
        if whole.is_float and float_of(whole).size == size:
            return float_of(whole)
        inside = [p for p in self.facts.float_pieces(v) if p.kind.is_float and offset <= p.offset < offset + size]
        kinds = {p.kind for p in inside}
        if kinds and any(p.kind is UNKNOWN and p.size >= 4 and offset <= p.offset < offset + size for p in self.facts.float_pieces(v)):
            raise self._lanes_unknown(v)
        if any(p.of_float for p in self.facts.float_pieces(v)):
            if self._from_inactive(v):
                return t
            raise self._lanes_unknown(v)
        if not kinds and t is not v.type:
            return t
        if not kinds and whole.is_float:
            return float_of(whole)
        if len(kinds) != 1 or size % (n := float_of(next(iter(kinds))).size) or any((p.offset - offset) % n for p in inside):
            where = location(self.module, v) if isinstance(v, ins.Instruction) else None
            raise IsozymeError(
                f"an integer in `{self.activity.function.name}` carries floats of several kinds at once ({self.facts.explain(v)})",
                where,
                "load and store the floats one by one",
            )
        f = float_of(kinds.pop())
        return f if size == f.size and not isinstance(t, VectorType) else vector_type(size // f.size, f)

    def _lanes_unknown(self, v: Value) -> UndeducibleError:
        return UndeducibleError(
            self.activity.function.name,
            f"an integer in `{self.activity.function.name}` carries a part of a float, or floats beside bytes of a type that cannot be deduced "
            f"({self.facts.explain(v)})",
            location(self.module, v) if isinstance(v, ins.Instruction) else None,
            "compile with debug information (-g), or access the memory with its real type somewhere in the function",
        )

    def cells(self, v: Value) -> tuple[tuple[FloatCell, ...], tuple[OtherCell, ...]] | None:
        """The floats of v's adjoint, and what lies beside them in v, one by one; None where v is surely floats throughout."""
        floats: list[FloatCell] = []
        others: list[OtherCell] = []
        self._cells(v, v.type, self.float_type(v), 0, (), floats, others)
        return (tuple(floats), tuple(others)) if others or any(f.word for f in floats) else None

    def _cells(
        self, v: Value, t: Type, adjoint: Type, offset: int, path: tuple[int, ...], floats: list[FloatCell], others: list[OtherCell]
    ) -> None:
        t, adjoint = resolve(t), resolve(adjoint)
        if isinstance(t, (StructType, ArrayType)):
            for k in range(len(t.fields) if isinstance(t, StructType) else t.count):
                inner = t.fields[k] if isinstance(t, StructType) else t.element
                at = self.layout.field_offset(t, k) if isinstance(t, StructType) else k * self.layout.alloc_size(t.element)
                assert isinstance(adjoint, (StructType, ArrayType))
                field = adjoint.fields[k] if isinstance(adjoint, StructType) else adjoint.element
                self._cells(v, inner, field, offset + at, (*path, k), floats, others)
        elif isinstance(adjoint, VectorType) and isinstance(adjoint.element, FloatType):
            n = adjoint.element.size
            pieces = {p.offset - offset: p for p in self.facts.float_pieces(v)}
            for k in range(adjoint.count):
                if not holds_integers(t) or ((p := pieces.get(k * n)) is not None and p.kind.is_float):
                    word = holds_integers(t) and pieces[k * n].word
                    floats.append(FloatCell(offset + k * n, adjoint.element, path, k, word))
                else:
                    others.append(OtherCell(offset + k * n, n, path, k * n))
        elif isinstance(adjoint, FloatType):
            word = holds_integers(t) and any(p.word for p in self.facts.float_pieces(v) if p.offset == offset)
            floats.append(FloatCell(offset, adjoint, path, None, word))
        else:
            size = self.layout.store_size(t)
            inside = [p for p in self.facts.float_pieces(v) if offset <= p.offset < offset + size] if holds_integers(t) else []
            if any(p.kind is UNKNOWN and p.size >= 4 for p in inside):
                raise self._lanes_unknown(v)
            others.append(OtherCell(offset, size, path, None))

    def bits(self, i: ins.Binary) -> tuple[BitOperation, tuple[int, ...]] | None:
        """What an integer operation does with the floats in its operands, and in which of them; None where no derivative can follow."""
        active = tuple(k for k, o in enumerate((i.lhs, i.rhs)) if self.activity.active(o))
        if not active:
            return None
        t = scalar(self.float_type((i.lhs, i.rhs)[active[0]]))
        if not isinstance(t, FloatType) or isinstance(scalar(i.type), FloatType):
            return None
        operation = bit_operation(i, active[0], 8 * t.size, len(active) == 2)
        return None if operation is None else (operation, active)



def _is_zero(v: Value) -> bool:
    return (isinstance(v, ConstPlain) and v.kind == "zeroinitializer") or int_value(v) == 0


