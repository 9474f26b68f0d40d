"""What blocks of memory hold that are allocated, copied or filled: floats have adjoints, pointers have shadows, integers are themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from isozyme.analysis.activity import Activity
from isozyme.analysis.callees import callee_of
from isozyme.analysis.library_objects import texts_written
from isozyme.analysis.type_tree import ANYTHING, INTEGER, POINTER, UNKNOWN, Kind, Piece
from isozyme.analysis.types_facts import TypeFacts
from isozyme.analysis.types_pieces import whole_words
from isozyme.errors import IsozymeError, UndeducibleError
from isozyme.ir import instructions as ins
from isozyme.ir.constants import int_value, integer
from isozyme.ir.layout import DataLayout
from isozyme.ir.metadata import location
from isozyme.ir.module import Module
from isozyme.ir.types import I64, FloatType, float_type
from isozyme.ir.values import Value
from isozyme.rules.expression import Operand
from isozyme.rules.model import MemoryTransfer, Reallocation

UNROLLED_PIECES = 256
WORD = 8
"""The bytes of what is moved as one, whatever it holds."""


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
    """What a block of memory holds. stride: 0 when the block is described whole; else the pieces from `start` on repeat every `stride` bytes, those
    before are there once, and the block may end anywhere. words: whole words in there are doubles, pointers or integers, and only the run shows
    which (`emit/runtime_words.py`). side: they lie at multiples of eight bytes in the source of a copy (1), in its target (2), or in one of both.
    may_overlap: source and target of the copy may have bytes in common."""

    stride: int
    floats: tuple[Run, ...]
    others: tuple[Bytes, ...]
    words: tuple[Bytes, ...] = ()
    side: int = 0
    may_overlap: bool = False
    start: int = 0

    @property
    def unknown(self) -> bool:
        """Nothing is known of any byte."""
        return self.stride == 1 and not self.start and bool(self.words)

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


def float_of(kind: Kind) -> FloatType:
    """The LLVM type of a Float kind."""
    assert kind.is_float
    return float_type(kind.float_kind)


def _shifted(p: Value) -> bool:
    """Stack memory of less than a word's alignment: a part of a struct, as LLVM cuts them up, whose doubles may lie anywhere in it."""
    while isinstance(p, ins.GetElementPtr):
        p = p.base
    return isinstance(p, ins.Alloca) and p.align % 8 != 0


@dataclass(frozen=True)
class _There:
    """Where a copy or fill goes. inside: all accesses to that memory are known. unclear: what is not known may be floats all the same, as not
    all views of it were merged. shifted: see `_shifted`."""

    pointers: tuple[Value, ...]
    inside: bool
    unclear: bool
    shifted: bool

    @property
    def local(self) -> bool:
        return self.inside and not self.unclear


@dataclass(eq=False)
class Blocks:
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
        inside = all(self.activity.local(p) or not self.activity.memory_active(p) for p in pointers)
        there = _There(pointers, inside, any(self.facts.unclear(p) for p in pointers), shifted)
        if self.facts.only_doubles and any(self.facts.apart(p) for p in pointers) and not self.loose:
            return Pieces(1, (), (), (Bytes(0, 1),)) if n is None else Pieces(0, (), (), (Bytes(0, n),)) if n >= 8 else Pieces(1, (), (Bytes(0, 1),))
        if n is None and any(self.facts.text(p) for p in pointers):
            return Pieces(1, (), (Bytes(0, 1),))  # characters
        if n is not None and n <= 8 * UNROLLED_PIECES:
            candidates = [self.facts.memory(p, 0, n) for p in pointers]
            pieces = _best(candidates, n)
            return self._pieces(i, 0, pieces, there)
        pattern = self.facts.common_pattern(pointers)
        if pattern is not None and (n is None or n % pattern.stride == 0):
            return self._pieces(i, pattern.stride, list(pattern.pieces), there)
        for p in pointers:
            repeated = self._repeated(p)
            if repeated is not None and (n is None or n % repeated[0] == 0):
                return self._pieces(i, repeated[0], repeated[1], there)
        only = (self._only_float(pointers) if there.local else None) or self._all_of_one(i, pointers[0], there.local)
        if only is not None:
            return Pieces(only.size, (Run(0, only, 1),), ())
        tail = self.facts.common_tail(pointers)
        if tail is not None:
            return self._pieces(i, tail.stride, list(tail.pieces), there, tail.start)
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

    def _pieces(self, i: ins.Instruction, stride: int, pieces: list[Piece], there: _There, start: int = 0) -> Pieces:
        floats: list[Run] = []
        others: list[Bytes] = []
        words: list[Bytes] = []
        doubles = self._only_doubles(i)
        if there.inside and there.unclear and not doubles and not self.loose:
            pieces = [q for p in pieces for q in self._in_all_views(p, stride if p.offset >= start else 0, there)]
        for p in whole_words(pieces) if doubles else pieces:
            if p.word and p.size == 8 and p.offset % 8 == 0 and stride % 8 == 0 and not self.loose:
                words.append(Bytes(p.offset, p.size))
            elif p.kind.is_float:
                t = float_of(p.kind)
                last = floats[-1] if floats else None
                if last is not None and last.type is t and last.offset + last.count * t.size == p.offset != start:
                    floats[-1] = Run(last.offset, t, last.count + p.size // t.size)
                else:
                    floats.append(Run(p.offset, t, p.size // t.size))
            elif self._may_be_float(p) and not p.of_float and not self.loose and doubles and stride % 8 == 0:
                if (p.offset + p.size) // 8 > (p.offset + 7) // 8 or (there.shifted and p.size >= 8):
                    words.append(Bytes(p.offset, p.size))
                else:
                    others.append(Bytes(p.offset, p.size))
            elif self._may_be_float(p) and (not there.local or p.note) and not self.loose and not self._padding(p, pieces):
                raise self._undeducible(i, None, p)
            else:
                last_other = others[-1] if others else None
                if last_other is not None and last_other.offset + last_other.size == p.offset and (not start or p.offset != start):
                    others[-1] = Bytes(last_other.offset, last_other.size + p.size)
                else:
                    others.append(Bytes(p.offset, p.size))
        if stride and floats and floats[-1].offset == start and floats[-1].count * floats[-1].type.size == stride:
            floats[-1] = Run(start, floats[-1].type, 1)
            stride = floats[-1].type.size
        return Pieces(stride, tuple(floats), tuple(others), tuple(words), start=start)

    def _in_all_views(self, p: Piece, stride: int, there: _There) -> list[Piece]:
        """p, of which nothing is known, as views of the memory show it that were not merged with this one. Bytes that none shows as a float may be
        moved along, whatever they are: the end of a buffer that nobody sets, say."""
        if p.kind.is_known or p.note:
            return [p]
        seen = self.facts.seen(there.pointers, p.offset, p.size, stride)
        if not seen.floats and not seen.parts:
            return [replace(p, kind=INTEGER)]
        if seen.parts and p.size > 4:  # other views show smaller pieces
            end, cut = p.offset + p.size, p.offset // 8 * 8 + 8
            cut = cut if cut < end else p.offset // 4 * 4 + 4
            halves = (Piece(p.offset, cut - p.offset, p.kind), Piece(cut, end - cut, p.kind))
            return [q for half in halves for q in self._in_all_views(half, stride, there)]
        if seen.parts or seen.pointers or len(seen.floats) > 1:
            return [Piece(p.offset, p.size, UNKNOWN, "memory in which different types meet")]
        return [replace(p, kind=next(iter(seen.floats)))]

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

    def _undeducible(self, i: ins.Instruction, pointer: Value | None, piece: Piece | None = None) -> UndeducibleError:
        at = f" at offset {piece.offset} (size {piece.size})" if piece is not None else ""
        note = f": {piece.note}" if piece is not None and piece.note else ""
        detail = f" ({self.facts.explain(pointer)})" if pointer is not None else note
        return UndeducibleError(
            self.activity.function.name,
            f"the type of the memory that `{self.activity.function.name}` moves here cannot be deduced{at}{detail}",
            location(self.module, i),
            "compile with debug information (-g), or access the memory with its real type somewhere in the function",
        )


def _best(candidates: list[list[Piece]], size: int) -> list[Piece]:
    """The more telling description, piece by piece where they agree on the cuts."""
    if len(candidates) == 1:
        return candidates[0]
    a, b = candidates[0], candidates[1]

    def unknown(pieces: list[Piece]) -> int:
        return sum(p.size for p in pieces if p.kind in (UNKNOWN, ANYTHING))

    return a if unknown(a) <= unknown(b) else b
