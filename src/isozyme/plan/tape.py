"""The layout of the tape: where each stored node lives.

A function's tape is one struct, owned by the caller. A node that is made once a call is a field of it. A node made in loops lives, where
the trip counts of the nest are known on entry, in a slab with one element for each iteration (structure of arrays); where they are not, in a
record that each iteration allocates and links to the one before. Slabs and chains hang on the level around their loop, so
nests of any mixture compose. Small slabs of constant size are arrays in place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from isozyme.analysis.loops import Loop, LoopForest
from isozyme.analysis.trip_count import TripCount
from isozyme.analysis.trip_count_expr import CountExpr, Leaf, Num, Op
from isozyme.ir import instructions as ins
from isozyme.ir.constants import int_value
from isozyme.ir.layout import DataLayout
from isozyme.ir.tape_names import TAPE_TYPE
from isozyme.ir.types import I8, I64, PTR, IntType, NamedType, Type, array_type, int_type, struct_type, vector_type
from isozyme.plan.nodes import Bytes, Cell, Edge, Last, Node, Old, Primal, Runs, Shadow, Slab, Tape, home

TAPE_ALIGN = 16
INLINE_SLAB_BYTES = 1024
INLINE_BYTES = 512
"""What a transfer overwrites is kept in place up to this size, else in a block of the arena."""


@dataclass(frozen=True, eq=False)
class Field:
    """Field `index` of the function's tape struct."""

    index: int


@dataclass(frozen=True, eq=False)
class Element:
    """Element of a slab, indexed by the iterations of `loops` (outermost first)."""

    slab: Slab
    loops: tuple[Loop, ...]


@dataclass(frozen=True, eq=False)
class RecordField:
    """Field `index` of the record of `loop`'s iteration. Field 0 is the link to the record before."""

    loop: Loop
    index: int


Place: TypeAlias = Field | Element | RecordField


@dataclass(eq=False)
class TapeLayout:
    """struct: the tape's type. places, types: of every stored node. records: the record struct of each uncounted loop.

    slabs: every slab with its loops and element type; `inline` says that it is an array in place rather than a pointer. width: of the derivative;
    what is a shadow is an array with one element for each lane if there are several. together: slabs with elements for the same iterations are one
    block of memory.
    """

    struct: NamedType
    places: dict[Node, Place] = field(default_factory=dict)
    types: dict[Node, Type] = field(default_factory=dict)
    records: dict[Loop, NamedType] = field(default_factory=dict)
    slabs: dict[Slab, tuple[Loop, ...]] = field(default_factory=dict)
    inline: set[Slab] = field(default_factory=set)
    width: int = 1
    together: bool = False

    def blocks(self) -> list[tuple[tuple[Loop, ...], list[Slab]]]:
        """The slabs that are allocated as one, with their loops."""
        found: dict[tuple[object, ...], tuple[tuple[Loop, ...], list[Slab]]] = {}
        for slab, loops in self.slabs.items():
            if slab not in self.inline:
                found.setdefault(loops if self.together else (slab,), (loops, []))[1].append(slab)
        return list(found.values())

    def in_lanes(self, node: Node) -> bool:
        return self.width > 1 and (isinstance(node, Shadow) or (isinstance(node, Cell) and node.shadow))

    def __contains__(self, node: Node) -> bool:
        return node in self.places


def memory_type(t: Type) -> Type:
    """How a value is kept in memory: i1 as a byte."""
    return I8 if isinstance(t, IntType) and t.bits == 1 else t


def count_leaves(e: CountExpr) -> Iterable[Leaf]:
    if isinstance(e, Leaf):
        yield e
    elif isinstance(e, Op):
        for a in e.args:
            yield from count_leaves(a)


class TapeBuilder:
    """Assigns places. `tape_type(call)` is the type that the tape of a differentiated call takes in ours."""

    def __init__(
        self,
        name: str,
        forest: LoopForest,
        counts: dict[Loop, TripCount],
        layout: DataLayout,
        tape_type: Callable[[Tape], Type],
        new_type: Callable[[str], NamedType],
        width: int = 1,
        together: bool = False,
    ) -> None:
        self.forest, self.counts, self.layout = forest, counts, layout
        self._tape_type, self._new_type = tape_type, new_type
        self._name = name
        self.tape = TapeLayout(new_type(f"{TAPE_TYPE}{name}"), width=width, together=together)
        self._fields: list[Type] = []
        self._record_fields: dict[Loop, list[Type]] = {}
        self._roots: dict[Loop, Loop | None] = {}

    def level_of(self, node: Node) -> Loop | None:
        """The innermost loop whose iterations each make the node anew."""
        block = home(node)
        loop = self.forest.loop_of(block) if block is not None else None
        if isinstance(node, (Runs, Last, Slab)):
            assert loop is not None
            return loop.parent
        return loop

    def root(self, loop: Loop) -> Loop | None:
        """The outermost loop around (or equal to) `loop` at whose entry all trip counts down to `loop` are known; None if not even its own."""
        if loop not in self._roots:
            self._roots[loop] = self._root(loop)
        return self._roots[loop]

    def _root(self, loop: Loop) -> Loop | None:
        if not self._known_at(loop, loop):
            return None
        top, chain = loop, [loop]
        while top.parent is not None and self._known_at(top.parent, top.parent) and all(self._known_at(x, top.parent) for x in chain):
            top = top.parent
            chain.append(top)
        return top

    def _known_at(self, loop: Loop, entry: Loop) -> bool:
        count = self.counts[loop].count
        if count is None or entry.preheader is None:
            return False
        return all(entry.is_invariant(leaf.value) for leaf in count_leaves(count))

    def type_of(self, node: Node) -> Type:
        match node:
            case Primal(value) | Shadow(value):
                return memory_type(value.type)
            case Old(store):
                return memory_type(store.value.type)
            case Bytes(_, _, size):
                n = int_value(size)
                return self._bytes(n, 8) if n is not None and 0 < n <= INLINE_BYTES else PTR
            case Tape():
                return self._tape_type(node)
            case Edge():
                return I8
            case Runs():
                return I64
            case Cell(alloca, _):
                return self._aligned(alloca)
            case Last():
                return PTR
            case Slab(_, inner):
                total = self._constant_total(self.tape.slabs[node])
                t = self.tape.types[inner]
                if total is not None and total * self.layout.alloc_size(t) <= INLINE_SLAB_BYTES:
                    self.tape.inline.add(node)
                    return array_type(total, t)
                return PTR

    def _aligned(self, alloca: ins.Alloca) -> Type:
        """A type of the alloca's size that also has its alignment (Rust spells stack memory as arrays of bytes), up to 16."""
        t = alloca.allocated_type
        align = min(alloca.align, TAPE_ALIGN)
        if align <= self.layout.align(t):
            return t
        return self._bytes(self.layout.alloc_size(t), align)

    @staticmethod
    def _bytes(size: int, align: int) -> Type:
        unit: Type = vector_type(2, I64) if align == TAPE_ALIGN else int_type(8 * align)  # i128 has had an alignment of 8
        return array_type(-(-size // align), unit)

    def _constant_total(self, loops: tuple[Loop, ...]) -> int | None:
        total = 1
        for loop in loops:
            count = self.counts[loop].count
            if not isinstance(count, Num):
                return None
            total *= count.value + 1
        return total if 0 < total < 4096 else None

    def add(self, node: Node) -> None:
        """Give a node its place, and everything that place hangs on."""
        tape = self.tape
        if node in tape.places:
            return
        level = self.level_of(node)
        root = self.root(level) if level is not None else None
        slab = None
        if root is not None:
            slab = Slab(root, node)
            tape.slabs[slab] = tuple(reversed([x for x in level.chain() if root.blocks >= x.blocks]))  # type: ignore[union-attr]
        t = self.type_of(node)
        if tape.in_lanes(node):
            t = array_type(tape.width, t)
        tape.types[node] = t
        if level is None:
            self._fields.append(t)
            tape.places[node] = Field(len(self._fields) - 1)
        elif slab is not None:
            tape.places[node] = Element(slab, tape.slabs[slab])
            self.add(slab)
        else:
            fields = self._record_fields.get(level)
            if fields is None:
                fields = self._record_fields[level] = [PTR]
                tape.records[level] = self._new_type(f"isozyme.record.{self._name}.{level.header.name}")
                self.add(Last(level))
            fields.append(t)
            tape.places[node] = RecordField(level, len(fields) - 1)

    def finish(self) -> TapeLayout:
        """Close the structs."""
        self.tape.struct.body = struct_type(tuple(self._fields))
        for loop, fields in self._record_fields.items():
            self.tape.records[loop].body = struct_type(tuple(fields))
        return self.tape
