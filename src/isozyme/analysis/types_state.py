"""What a run of type inference knows while it works: the graph, one `Instance` for each analysed function (and call context), and the links
that are decided only after all direct evidence is in (`Join`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import gcd

from isozyme.analysis.hash_tables import ControlBytes
from isozyme.analysis.index_range import index_range
from isozyme.analysis.type_tree import INTEGER, POINTER, Float, TypeTree
from isozyme.analysis.types_graph import OPEN, Cell, Note, Ref, Region, TypeGraph
from isozyme.ir.constants import int_value
from isozyme.ir.instructions import Binary, CallBase, Cast, GetElementPtr, Load, Phi, Select, Store
from isozyme.ir.layout import DataLayout
from isozyme.ir.module import Function, Module
from isozyme.ir.types import ArrayType, FloatType, IntType, PointerType, StructType, Type, VectorType, resolve
from isozyme.ir.values import ConstAggregate, ConstExpr, ConstFloat, GlobalRef, LocalValue, Value

STEP_DEPTH = 6


@dataclass(eq=False)
class Instance:
    """One analysed copy of a function: its values' cells, the cell of its result, and the instances its calls lead to. passing: see
    `passing_steps`."""

    function: Function
    cells: dict[Value, Cell] = field(default_factory=dict)
    result: Cell | None = None
    calls: dict[CallBase, Instance] = field(default_factory=dict)
    passing: frozenset[GetElementPtr] = frozenset()


@dataclass
class Join:
    """`target` holds what any of `sources` holds. Merged at the end, and only if the memory behind them agrees."""

    target: Cell
    sources: list[Cell]
    note: Note


@dataclass(eq=False)
class Move:
    """An integer is loaded from `place` or stored there; decided when all direct evidence is in (see `types_unions`). cell: the memory.
    value: its cell; None for a number."""

    at: Instance
    i: Load | Store
    place: Ref
    cell: Cell
    value: Cell | None
    done: bool = False


@dataclass
class Hint:
    """An LLVM type written on memory: used only for bytes that nothing else describes."""

    place: Ref
    type: Type
    note: Note


def leaves(t: Type, layout: DataLayout, base: int = 0) -> Iterator[tuple[int, Type]]:
    """The scalars of a type with their offsets. Vector elements count at their store size (i1 as a byte)."""
    t = resolve(t)
    if isinstance(t, StructType):
        for offset, f in zip(layout.field_offsets(t), t.fields, strict=True):
            yield from leaves(f, layout, base + offset)
    elif isinstance(t, (ArrayType, VectorType)):
        size = layout.size(t.element) if isinstance(t, ArrayType) else layout.store_size(t.element)
        for i in range(t.count):
            yield from leaves(t.element, layout, base + i * size)
    else:
        yield base, t


def _between_bases(v: Value) -> bool:
    """How far a dynamic_cast moves a pointer (canonical/dynamic_cast.py): to another class's part of the object, not into the middle of a field."""
    to = v.lhs.value if isinstance(v, Binary) and v.opcode == "sub" and isinstance(v.lhs, Cast) else None
    return isinstance(to, CallBase) and isinstance(to.callee, GlobalRef) and to.callee.name == "__dynamic_cast"


@dataclass(frozen=True)
class Copy:
    """A copy of run-time size, which is known to be a multiple of `stride`."""

    to: Ref
    source: Ref
    stride: int


@dataclass(frozen=True)
class Moved:
    """loose: a place in `State.loose`, which is at the distance of two pointers from its base. end, begin: what holds these."""

    loose: tuple[Ref, Region]
    end: Cell
    begin: Cell


class State:
    """The shared state of one inference."""

    def __init__(self, module: Module, layout: DataLayout) -> None:
        self.module, self.layout = module, layout
        self.control = ControlBytes(module)
        self.graph = TypeGraph()
        self.globals: dict[str, Region] = {}
        self.new_globals: list[str] = []
        self.joins: list[Join] = []
        self.moves: list[Move] = []
        self.hints: list[Hint] = []
        self.shown: set[Type] = set()  # scalars in memory that callers pass
        self.later: list[tuple[Cell, TypeTree, Note]] = []  # what debug information says of values where nothing else does
        self.loose: list[tuple[Ref, Region]] = []  # (base, region): somewhere behind base, at an offset nothing is known of
        self.distances: list[Moved] = []
        self.chosen: list[tuple[Ref, list[Ref]]] = []  # what a pointer leads to: one of several places of one memory
        self.bytewise: list[tuple[Ref, Ref]] = []  # copies whose size says nothing about what is copied
        self.copies: list[Copy] = []
        self.unmerged: list[tuple[Ref, Ref]] = []  # where a pointer leads, and where one of those that it is made from does, which was not merged
        self.regions: list[Region] = []  # all that values lead to, at the end
        self.blurred: list[Region] = []  # of those: what lies at one offset may also lie at another
        self.texts: list[Ref] = []  # where the characters of library strings begin
        self._steps: dict[Value, tuple[int, int]] = {}

    # ------------------------------------------------------------------------------------------------ sizes and types

    def value_size(self, t: Type) -> int:
        """Bytes of a first-class value; 0 for void, labels, metadata and scalable vectors."""
        t = resolve(t)
        if isinstance(t, VectorType):
            return 0 if t.scalable else t.count * self.layout.store_size(t.element)
        if isinstance(t, (IntType, FloatType, PointerType)):
            return self.layout.store_size(t)
        if isinstance(t, (StructType, ArrayType)):
            return self.layout.size(t)
        return 0

    def mark_type(self, cell: Cell, t: Type, note: Note) -> None:
        """State what an LLVM type says: its floats and pointers. Its integers may be copies of anything."""
        t = resolve(t)
        if isinstance(t, FloatType):
            self.graph.mark(cell, Float(t.kind), note)
        elif isinstance(t, PointerType):
            self.graph.mark(cell, POINTER, note)
        elif isinstance(t, IntType):
            if t.bits == 1:
                self.graph.mark(cell, INTEGER, note, weak=True)
        elif isinstance(t, (VectorType, ArrayType)):
            if t.count and isinstance(resolve(t.element), (FloatType, PointerType, StructType, ArrayType)):
                size = self.value_size(t.element)
                if t.count > 64:
                    if cell.find().region is None:
                        cell.find().region = Region()
                    region = cell.find().region
                    assert region is not None
                    e, o = self.graph.element(region, 0, size, t.count * size)
                    self.mark_type(self.graph.carve(e, o, size), t.element, note)
                else:
                    for i in range(t.count):
                        self.mark_type(self.graph.part(cell, i * size, size), t.element, note)
        elif isinstance(t, StructType):
            for offset, f in zip(self.layout.field_offsets(t), t.fields, strict=True):
                size = self.value_size(f)
                if size and not (isinstance(resolve(f), IntType)):
                    self.mark_type(self.graph.part(cell, offset, size), f, note)

    # ------------------------------------------------------------------------------------------------ values

    def content(self, at: Instance, v: Value) -> Cell | None:
        """The cell of a value; None for constants without identity (numbers, null, undef) and for values without bytes."""
        if isinstance(v, LocalValue):
            c = at.cells.get(v)
            if c is None:
                size = self.value_size(v.type)
                if not size:
                    return None
                c = at.cells[v] = Cell(size)
                self.mark_type(c, v.type, v)
            return c
        return self._constant(v)

    def _constant(self, v: Value) -> Cell | None:
        if isinstance(v, GlobalRef):
            return self.pointer_to((self.global_region(v.name), 0), v)
        if isinstance(v, ConstExpr):
            if v.opcode == "getelementptr":
                base = self._constant(v.operands[0])
                constant, terms = self.layout.gep_terms(v)
                if base is None or terms:
                    return None
                region, o = self.graph.pointee(base)
                return self.pointer_to((region, o + constant), v)
            if v.opcode in ("ptrtoint", "inttoptr", "bitcast", "addrspacecast") and len(v.operands) == 1:
                return self._constant(v.operands[0])
        if isinstance(v, ConstAggregate):
            whole = Cell(self.value_size(v.type))
            said = False
            for offset, e in self._elements(v):
                inner = self._constant(e)
                if inner is not None:
                    self.graph.same(self.graph.part(whole, offset, inner.size), inner)
                elif isinstance(e, ConstFloat):
                    self.mark_type(self.graph.part(whole, offset, self.value_size(e.type)), e.type, "a constant")
                else:
                    continue
                said = True
            return whole if said else None
        return None

    def _elements(self, v: ConstAggregate) -> list[tuple[int, Value]]:
        t = resolve(v.type)
        if isinstance(t, StructType):
            return list(zip(self.layout.field_offsets(t), v.elements, strict=True))
        assert isinstance(t, (ArrayType, VectorType))
        size = self.layout.size(t.element) if isinstance(t, ArrayType) else self.layout.store_size(t.element)
        return [(i * size, e) for i, e in enumerate(v.elements)]

    def pointer_to(self, place: Ref, note: Note) -> Cell:
        c = Cell(self.layout.pointer_size(), POINTER, note)
        c.pointee = place
        return c

    def global_region(self, name: str) -> Region:
        """The memory of a global; its initializer is read later, once (see `types_globals`)."""
        r = self.globals.get(name)
        if r is None:
            r = self.globals[name] = Region()
            self.new_globals.append(name)
        return r

    def place(self, at: Instance, pointer: Value) -> Ref:
        """Where a pointer leads; for null and undef a region of its own."""
        c = self.content(at, pointer)
        return (Region(), 0) if c is None else self.graph.pointee(c)

    def define(self, at: Instance, v: Value, cell: Cell) -> None:
        """`v` is `cell` (uses of v may have been seen already)."""
        old = at.cells.get(v)
        if old is None and not isinstance(resolve(v.type), (StructType, ArrayType, VectorType)):
            at.cells[v] = cell
            self.mark_type(cell, v.type, v)
        else:
            mine = self.content(at, v)
            if mine is not None:
                self.graph.same(mine, cell)

    def equate(self, at: Instance, a: Value, b: Value) -> None:
        """Both values are the same bytes."""
        x = self.content(at, a)
        y = self.content(at, b) if x is not None else None
        if x is not None and y is not None:
            self.graph.same(x, y)

    def join(self, at: Instance, target: Value, sources: Sequence[Value]) -> None:
        """`target` is one of `sources` (phi, select): linked at the end."""
        cell = self.content(at, target)
        found = [c for s in sources if (c := self.content(at, s)) is not None]
        if cell is None:
            return
        if len(found) < len(sources):
            cell.find().constant = True
        if found:
            self.joins.append(Join(cell, found, target))

    def weak_integer(self, at: Instance, *values: Value) -> None:
        for v in values:
            if isinstance(v, LocalValue):
                c = self.content(at, v)
                if c is not None:
                    self.graph.mark(c, INTEGER, v, weak=True)

    # ------------------------------------------------------------------------------------------------ addresses

    def step(self, v: Value, depth: int = STEP_DEPTH) -> tuple[int, int]:
        """(c, g) such that v = c + g * k for some integer k: what is known of the spacing of an index. g = 0 for a constant."""
        n = int_value(v)
        if n is not None:
            return n, 0
        found = self._steps.get(v)
        if found is not None:
            return found
        result = self._step(v, depth - 1) if depth else (0, 1)
        if depth == STEP_DEPTH:
            self._steps[v] = result
        return result

    def _step(self, v: Value, d: int) -> tuple[int, int]:
        if isinstance(v, Binary):
            n = int_value(v.rhs)
            if v.opcode in ("add", "sub") or (v.opcode == "or" and "disjoint" in v.flags):
                (a, g), (b, h) = self.step(v.lhs, d), self.step(v.rhs, d)
                return (a - b if v.opcode == "sub" else a + b), gcd(g, h)
            if v.opcode == "or" and n:  # the low bits are zero where both sides' are
                c, g = self.step(v.lhs, d)
                return 0, (c | g | n) & -(c | g | n)
            if v.opcode == "mul" and n:  # the factor is the size of an element: how the index moves does not matter
                return 0, abs(n)
            if v.opcode == "mul":
                (a, g), (b, h) = self.step(v.lhs, d), self.step(v.rhs, d)
                return a * b, gcd(g * h, a * h, b * g)
            if v.opcode == "shl" and n is not None and 0 < n < 48:
                return 0, 1 << n
            if v.opcode == "and" and n:  # the low bits are zero where either side's are
                c, g = self.step(v.lhs, d)
                return 0, max(n & -n, (c | g) & -(c | g))
        elif isinstance(v, Cast) and v.opcode in ("zext", "sext", "trunc"):
            return self.step(v.value, d)
        elif isinstance(v, Select):
            (a, g), (b, h) = self.step(v.if_true, d), self.step(v.if_false, d)
            return a, gcd(g, h, a - b)
        elif isinstance(v, Phi):
            return self._step_of_phi(v, d)
        return 0, 1

    def _step_of_phi(self, v: Phi, d: int) -> tuple[int, int]:
        """Assume the spacing that the entries show, and widen until the back edges agree."""
        c, g = next((self.step(s, d) for s in v.values if int_value(s) is not None), (0, 0))
        if not any(int_value(s) is not None for s in v.values):
            g = 1
        for _ in range(4):
            self._steps[v] = (c, g)
            wider = g
            for s in v.values:
                if s is not v:
                    b, h = self.step(s, d)
                    wider = gcd(wider, h, b - c)
            if wider == g:
                break
            g = wider
        else:
            g = 1
        del self._steps[v]
        return c, g

    def address(self, base: Ref, constant: int, terms: Sequence[tuple[Value, int]], limit: int = OPEN) -> Ref:
        """base + constant + sum(value * scale): arrays are entered from the widest stride to the narrowest. limit: how far from `base + constant`
        the outermost array gets."""
        region, offset = base
        offset += constant
        strides: list[int] = []
        first, reach = offset, OPEN
        if len(terms) == 1 and (known := index_range(terms[0][0])) is not None:
            low, high = (terms[0][1] * k for k in known)
            if 0 <= low <= high:
                reach = high
        for v, scale in terms:
            if abs(scale) > 1:  # an array of the source type: its size is the stride, however the index moves
                strides.append(abs(scale))
                continue
            c, g = self.step(v)
            offset += c * scale
            if g:
                strides.append(g)
        for stride in sorted(set(strides), reverse=True):
            if stride == 1:
                made = Region()
                if any(_between_bases(v) for v, _ in terms):
                    self.unmerged.append(((made, 0), (region, offset)))
                else:
                    self.loose.append(((region, offset), made))
                return made, 0
            within = OPEN if reach == OPEN else max(reach - (offset - first), 0) + stride
            rest = OPEN if limit == OPEN else limit - (offset - first)
            region, offset = self.graph.element(region, offset, stride, reach=within, limit=rest)
            limit = OPEN
        return region, offset
