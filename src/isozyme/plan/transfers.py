"""What moves when bytes are stored, copied or filled in active memory: floats have adjoints, pointers have shadows, integers are themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from isozyme.analysis.activity import Activity, carries_float
from isozyme.analysis.callees import callee_of
from isozyme.analysis.float_bits import BitOperation, bit_operation
from isozyme.analysis.library_objects import texts_written
from isozyme.analysis.type_tree import ANYTHING, INTEGER, POINTER, UNKNOWN, Kind, Piece
from isozyme.analysis.types_facts import WORDS, TypeFacts
from isozyme.analysis.types_pieces import whole_words
from isozyme.errors import IsozymeError
from isozyme.ir import instructions as ins
from isozyme.ir.constants import int_value, integer
from isozyme.ir.layout import DataLayout
from isozyme.ir.metadata import location
from isozyme.ir.module import Module
from isozyme.ir.types import (
    I64,
    ArrayType,
    FloatType,
    IntType,
    PointerType,
    StructType,
    Type,
    VectorType,
    float_type,
    resolve,
    scalar,
    struct_type,
    vector_type,
)
from isozyme.ir.values import Constant, ConstPlain, Value
from isozyme.rules.expression import Operand
from isozyme.rules.model import MemoryTransfer, Reallocation

UNROLLED_PIECES = 256
WORD = 8
"""The bytes of what is moved as one, whatever it holds."""
KEPT_BYTES = 128
"""How far is looked for numbers behind a pointer that a global variable holds."""


@dataclass(frozen=True)
class Run:
    """`count` floats of one type, side by side, at `offset`."""

    offset: int
    type: FloatType
    count: int


@dataclass(frozen=True)
class Bytes:
    """Bytes that are copied as they are: pointers (as shadows) and integers."""

    offset: int
    size: int


@dataclass(frozen=True)
class Pieces:
    """What a block of memory holds. stride: 0 when the block is described whole; else its pieces repeat every `stride` bytes. words: whole words in
    there are doubles, pointers or integers, and only the run shows which (`emit/runtime_words.py`). side: they lie at multiples of
    eight bytes in the source of a copy (1), in its target (2), or in one of both. may_overlap: source and target of the copy may have bytes
    in common."""

    stride: int
    floats: tuple[Run, ...]
    others: tuple[Bytes, ...]
    words: tuple[Bytes, ...] = ()
    side: int = 0
    may_overlap: bool = False

    @property
    def unknown(self) -> bool:
        """Nothing is known of any byte."""
        return self.stride == 1 and bool(self.words)

    @property
    def floats_aside(self) -> bool:
        """Moved one after the other, these would tread on each other where source and target overlap: adjoints are taken aside first."""
        return self.may_overlap and self._several([*self.floats, *self.words])

    @property
    def others_aside(self) -> bool:
        """The same of what the forward sweep copies."""
        return self.may_overlap and self._several([*self.others, *self.words])

    def _several(self, moved: Sequence[Run | Bytes]) -> bool:
        """A block that is described whole is moved run by run, one of a pattern element by element, and what it ends with by itself."""
        return sum((r.count if isinstance(r, Run) else 1 + (r.size > WORD)) if self.stride else 1 for r in moved) > 1


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


def float_of(kind: Kind) -> FloatType:
    """The LLVM type of a Float kind."""
    assert kind.is_float
    return float_type(kind.float_kind)


def _shifted(p: Value) -> bool:
    """Stack memory of less than a word's alignment: a part of a struct, as LLVM cuts them up, whose doubles may lie anywhere in it."""
    while isinstance(p, ins.GetElementPtr):
        p = p.base
    return isinstance(p, ins.Alloca) and p.align % 8 != 0


def holds_integers(t: Type) -> bool:
    """An integer, or a vector or aggregate with one inside: it may carry floats."""
    t = resolve(t)
    if isinstance(t, (VectorType, ArrayType)):
        return holds_integers(t.element)
    return isinstance(t, IntType) or (isinstance(t, StructType) and any(holds_integers(f) for f in t.fields))


@dataclass(eq=False)
class Transfers:
    """Answers for one function and context. Raises IsozymeError where a type matters and is not known."""

    module: Module
    activity: Activity
    facts: TypeFacts
    layout: DataLayout
    loose: bool = False  # bytes of unknown type are moved as they are

    def allocated(self, i: ins.Alloca | ins.CallBase, size: Value | None) -> Pieces:
        """What lies in a block that `i` allocates. size: where it is one value."""
        if isinstance(i, ins.Alloca) and i.count is None:
            size = integer(I64, self.layout.alloc_size(i.allocated_type))
        return self.block(i, (i,), i if size is None else size)

    def block(self, i: ins.Alloca | ins.CallBase, pointers: tuple[Value, ...], size: Value) -> Pieces:
        """What a copy or fill of `size` bytes at `pointers` (which hold the same) moves."""
        if not any(self.activity.memory_active(p) for p in pointers) or self.facts.control_bytes(i):
            return Pieces(1, (), (Bytes(0, 1),))
        shifted = [_shifted(p) for p in pointers]
        pieces = self._block(i, pointers, size, any(shifted))
        if pieces.words and all(shifted):
            raise self._undeducible(i, pointers[0])
        rule = callee_of(self.module, i).rule if isinstance(i, ins.CallBase) else None
        moves = isinstance(rule, MemoryTransfer) and rule.kind == "move"
        side = 1 if shifted[0] else 2 if len(shifted) > 1 and shifted[1] else 0
        return replace(pieces, side=side if pieces.words else 0, may_overlap=moves)

    def _block(self, i: ins.Alloca | ins.CallBase, pointers: tuple[Value, ...], size: Value, shifted: bool) -> Pieces:
        # A target whose floats are not wanted may have a shadow for the sake of pointers in it: its floats there are and stay zero.
        n = int_value(size)
        # What is copied from memory without a shadow (a text, say) has no derivative: there only the target matters.
        local = all((self.activity.local(p) or not self.activity.memory_active(p)) and not self.facts.unclear(p) for p in pointers)
        if self.facts.only_doubles and any(self.facts.apart(p) for p in pointers) and not self.loose:
            return Pieces(1, (), (), (Bytes(0, 1),)) if n is None else Pieces(0, (), (), (Bytes(0, n),)) if n >= 8 else Pieces(1, (), (Bytes(0, 1),))
        if n is None and any(self.facts.text(p) for p in pointers):
            return Pieces(1, (), (Bytes(0, 1),))  # characters
        if n is not None and n <= 8 * UNROLLED_PIECES:
            candidates = [self.facts.memory(p, 0, n) for p in pointers]
            pieces = _best(candidates, n)
            return self._pieces(i, 0, pieces, local, shifted)
        pattern = self.facts.common_pattern(pointers)
        if pattern is not None and (n is None or n % pattern.stride == 0):
            return self._pieces(i, pattern.stride, list(pattern.pieces), local, shifted)
        for p in pointers:
            repeated = self._repeated(p)
            if repeated is not None and (n is None or n % repeated[0] == 0):
                return self._pieces(i, repeated[0], repeated[1], local, shifted)
        only = (self._only_float(pointers) if local else None) or self._all_of_one(i, pointers[0], local)
        if only is not None:
            return Pieces(only.size, (Run(0, only, 1),), ())
        if self.loose:
            return Pieces(1, (), (Bytes(0, 1),))
        if self._only_doubles(i):
            return Pieces(1, (), (), (Bytes(0, 1),))
        raise self._undeducible(i, pointers[0])

    def _only_doubles(self, i: ins.Instruction) -> bool:
        """The run may tell doubles from pointers and integers. Where no double is ever seen, memory at multiples of eight bytes, as the compiler says
        of both sides of a copy, holds those rather than other floats."""
        if self.facts.only_doubles or not self.facts.no_other_floats or not isinstance(i, ins.CallBase):
            return self.facts.only_doubles
        aligns = [int(w.split()[1]) for attrs in i.arg_attrs for w in attrs if w.startswith("align ")]
        sizes = [n for a in i.args if a.type is I64 and (n := int_value(a)) is not None]
        return len(aligns) == 2 and min(aligns) >= 8 and all(n % 8 == 0 for n in sizes)

    def texts(self, i: ins.CallBase) -> tuple[tuple[Value, int, bool], ...]:
        """(pointer, size, whether the call makes it) of the texts with shadows that a library function may have written."""
        found: list[tuple[Value, int, bool]] = []
        for k, size, born in texts_written(callee_of(self.module, i), i):
            p = i.args[k]
            if self.activity.shadowed(p):
                pieces = {(q.offset, q.size): q.kind for q in self.facts.memory(p, 0, size)}
                if pieces.get((8, 8)) is POINTER and all(kind is INTEGER for at, kind in pieces.items() if at[0] != 8):
                    found.append((p, size, born))
        return tuple(found)

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

    def fill(self, i: ins.CallBase, pointer: Value, size: Value, byte: Value | None) -> Pieces | None:
        """What a fill overwrites. None: nobody knows, and it does not matter, since the bytes become zero: so does the shadow, whatever it holds."""
        try:
            pieces = self.block(i, (pointer,), size)
        except IsozymeError:
            if byte is None or int_value(byte) == 0:
                return None
            raise
        return None if pieces.words else pieces

    def _repeated(self, p: Value) -> tuple[int, list[Piece]] | None:
        """An array of structs whose elements look alike: the first ones agree, byte by byte (stride, pieces of one)."""
        arrays = [r for r in self.facts.tree(p).through(0).arrays if r.offset == 0]
        strides = [r.stride for r in arrays]
        kinds = {r.element.at(0) for r in arrays if r.count is None} - {UNKNOWN, ANYTHING}
        if not strides or (len(kinds) > 1 and any(k.is_float for k in kinds)):  # parts of one block, each of a length that the run knows
            return None
        stride = max(strides)
        first, *others = ([(q.offset, q.size, q.kind) for q in self.facts.memory(p, k * stride, stride)] for k in range(3))
        return (stride, self.facts.memory(p, 0, stride)) if all(o == first for o in others) else None

    def _only_float(self, pointers: tuple[Value, ...]) -> FloatType | None:
        """The float type of a local block in which nothing but floats of one type is ever accessed, at multiples of their size. Bytes that nobody
        accesses have no adjoint, so they may be moved along."""
        found: set[FloatType] = set()
        for p in pointers:
            tree = self.facts.tree(p).through(0)
            for f in tree.fields:
                if not f.kind.is_float or f.offset % f.size:
                    return None
                found.add(float_of(f.kind))
            if tree.arrays:
                return None
        return found.pop() if len(found) == 1 else None

    def _all_of_one(self, i: ins.Instruction, p: Value, local: bool) -> FloatType | None:
        """The float type that all of a block is of which is reallocated with a constant size, though the old one was smaller; but for bytes that
        nobody accesses, if it is local."""
        rule = callee_of(self.module, i).rule if isinstance(i, ins.CallBase) else None
        if not isinstance(i, ins.CallBase) or not isinstance(rule, Reallocation) or not isinstance(rule.new_size, Operand):
            return None
        n = int_value(i.args[rule.new_size.index]) or 0
        there = self.facts.memory(p, 0, n) if 0 < n <= 8 * UNROLLED_PIECES else []
        kinds = {q.kind for q in there if not local or q.kind is not UNKNOWN or q.note or q.size % 8}
        kind = kinds.pop() if len(kinds) == 1 else UNKNOWN
        return float_of(kind) if kind.is_float and n % float_of(kind).size == 0 else None

    def _pieces(self, i: ins.Instruction, stride: int, pieces: list[Piece], local: bool, shifted: bool) -> Pieces:
        floats: list[Run] = []
        others: list[Bytes] = []
        words: list[Bytes] = []
        doubles = self._only_doubles(i)
        for p in whole_words(pieces) if doubles else pieces:
            if p.word and p.size == 8 and p.offset % 8 == 0 and stride % 8 == 0 and not self.loose:
                words.append(Bytes(p.offset, p.size))
            elif p.kind.is_float:
                t = float_of(p.kind)
                last = floats[-1] if floats else None
                if last is not None and last.type is t and last.offset + last.count * t.size == p.offset:
                    floats[-1] = Run(last.offset, t, last.count + p.size // t.size)
                else:
                    floats.append(Run(p.offset, t, p.size // t.size))
            elif self._may_be_float(p) and not p.of_float and not self.loose and doubles and stride % 8 == 0:
                if (p.offset + p.size) // 8 > (p.offset + 7) // 8 or (shifted and p.size >= 8):
                    words.append(Bytes(p.offset, p.size))
                else:
                    others.append(Bytes(p.offset, p.size))
            elif self._may_be_float(p) and (not local or p.note) and not self.loose and not self._padding(p, pieces):
                raise self._undeducible(i, None, p)
            else:
                last_other = others[-1] if others else None
                if last_other is not None and last_other.offset + last_other.size == p.offset:
                    others[-1] = Bytes(last_other.offset, last_other.size + p.size)
                else:
                    others.append(Bytes(p.offset, p.size))
        if stride and len(floats) == 1 and not others and floats[0].offset == 0 and floats[0].count * floats[0].type.size == stride:
            floats = [Run(0, floats[0].type, 1)]
            stride = floats[0].type.size
        return Pieces(stride, tuple(floats), tuple(others), tuple(words))

    @staticmethod
    def _may_be_float(p: Piece) -> bool:
        """Where all that is known is that zeros were written, memory from outside may hold floats as well (short runs are padding)."""
        return p.kind == UNKNOWN or (p.kind == ANYTHING and p.size >= 8 and p.offset % 8 == 0)

    @staticmethod
    def _padding(p: Piece, pieces: list[Piece]) -> bool:
        """Bytes that no field starts at: too few or too unaligned for a float that anything could read."""
        return p.size < 4 or (p.size < 8 and p.offset % 4 != 0) or (p.size == 4 and p.offset % 8 == 4 and any(q.kind is INTEGER for q in pieces)) or (
            p.size <= 7 and p.offset % 8 != 0
        )

    def _fills_gap(self, pointer: Value) -> bool:
        """The 4 bytes between an integer or a float of 4 and a number or pointer of 8."""
        before, after = self.facts.memory(pointer, -4, 4), self.facts.memory(pointer, 4, 8)
        known = len(before) == 1 and (before[0].kind is INTEGER or before[0].kind.is_float)
        return known and len(after) == 1 and (after[0].kind is POINTER or after[0].kind.is_float)

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
            if kind is ANYTHING:  # one of several constants
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

    def _lanes_unknown(self, v: Value) -> IsozymeError:
        return IsozymeError(
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

    def _undeducible(self, i: ins.Instruction, pointer: Value | None, piece: Piece | None = None) -> IsozymeError:
        at = f" at offset {piece.offset} (size {piece.size})" if piece is not None else ""
        note = f": {piece.note}" if piece is not None and piece.note else ""
        detail = f" ({self.facts.explain(pointer)})" if pointer is not None else note
        return IsozymeError(
            f"the type of the memory that `{self.activity.function.name}` moves here cannot be deduced{at}{detail}",
            location(self.module, i),
            "compile with debug information (-g), or access the memory with its real type somewhere in the function",
        )


def _is_zero(v: Value) -> bool:
    return (isinstance(v, ConstPlain) and v.kind == "zeroinitializer") or int_value(v) == 0


def _best(candidates: list[list[Piece]], size: int) -> list[Piece]:
    """The more telling description, piece by piece where they agree on the cuts."""
    if len(candidates) == 1:
        return candidates[0]
    a, b = candidates[0], candidates[1]

    def unknown(pieces: list[Piece]) -> int:
        return sum(p.size for p in pieces if p.kind in (UNKNOWN, ANYTHING))

    return a if unknown(a) <= unknown(b) else b
