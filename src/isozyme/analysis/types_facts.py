"""The result of type inference, and the questions the planner asks of it. Nothing here changes the graph."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from isozyme.analysis.type_tree import ANYTHING, EMPTY, INTEGER, POINTER, UNKNOWN, Float, Kind, Pattern, Piece, Tail, TypeTree, leaf
from isozyme.analysis.types_graph import Cell, Ref, Region, resolve
from isozyme.analysis.types_impose import tree_at
from isozyme.analysis.types_pieces import (
    DIFFERS,
    allows,
    choose,
    locate,
    merge_kinds,
    merge_lists,
    pattern_at,
    pieces_behind,
    pieces_of_cell,
    spell_note,
    uniform,
    whole_words,
)
from isozyme.analysis.types_state import Instance, State, leaves
from isozyme.analysis.types_tails import allows_tail, common, tail_at
from isozyme.analysis.types_unclear import is_unclear
from isozyme.analysis.types_views import Seen, Views
from isozyme.ir.instructions import CallBase, Cast, GetElementPtr, Instruction, Load, Phi, Select, Store
from isozyme.ir.module import Function
from isozyme.ir.types import DOUBLE, FloatType, IntType, PointerType, VectorType, float_type, scalar
from isozyme.ir.types import resolve as resolve_type
from isozyme.ir.values import Constant, ConstFloat, LocalValue, Value

WORDS = "isozyme.words."
"""The functions of an earlier order that tell words apart (emit/runtime_words.py)."""
_SPELLED = 300
"""So many characters of what memory holds are shown in a message."""


class TypeFacts:
    """What values and memory hold. Facts about a function that is called with several types hold for all its calls only; `within(call)`
    gives the facts of one call."""

    def __init__(self, state: State, instances: dict[Function, list[Instance]]) -> None:
        self._state, self._instances = state, instances
        self._texts: set[tuple[int, int]] | None = None
        self._owner: dict[Value, Function] = {}
        for f in instances:
            for a in f.args:
                self._owner[a] = f

    def within(self, call: CallBase) -> TypeFacts:
        """The facts that hold in the callee (and below) when it is entered through this call."""
        below: dict[Function, list[Instance]] = {}
        seen: set[int] = set()
        work = [inner for at in self._instances_of(call) if (inner := at.calls.get(call)) is not None]
        while work:
            at = work.pop()
            if id(at) not in seen:
                seen.add(id(at))
                below.setdefault(at.function, []).append(at)
                work.extend(at.calls.values())
        return TypeFacts(self._state, below)

    # ------------------------------------------------------------------------------------------------ questions

    @cached_property
    def only_doubles(self) -> bool:
        """Doubles are the only floats that are kept in memory, and they and pointers lie at multiples of eight bytes: what a word holds can be
        seen when the program runs. Where there is no double either, nothing speaks against other floats."""
        return self.no_other_floats and self._doubles_seen

    @cached_property
    def _patterns(self) -> dict[tuple[int, int], tuple[Pattern | None, Ref]]:
        """What memory holds again and again, by its place, which the answer keeps alive."""
        return {}

    @cached_property
    def _views(self) -> Views:
        return Views(self._state)

    @cached_property
    def _doubles_seen(self) -> bool:
        code = (i for f in self._instances if not f.name.startswith(WORDS) for i in f.instructions())
        return DOUBLE in self._state.shown or any(scalar(t) is DOUBLE for i in code for t in (i.type, *(o.type for o in i.operands())))

    @cached_property
    def no_other_floats(self) -> bool:
        """No floats but doubles are kept in memory, as far as one sees, and those and pointers at multiples of eight bytes."""
        if self._state.layout.pointer_size() != 8 or any(isinstance(t, FloatType) and t.kind != "double" for t in self._state.shown):
            return False
        return all(_of_words(i, self._state) for f in self._instances if not f.name.startswith(WORDS) for i in f.instructions())

    def value_kind(self, v: Value) -> Kind:
        """What a scalar value (or every element of a vector) holds: Float(double) for an i64 that carries a double's bits, Pointer for
        one that carries an address. ANYTHING for numbers, null and undef; UNKNOWN where nothing says it or where uses contradict."""
        t = v.type.element if isinstance(v.type, VectorType) else v.type
        if isinstance(t, FloatType):
            return Float(t.kind)
        if isinstance(t, PointerType):
            return POINTER
        if isinstance(v, Constant):
            c = self._state._constant(v)
            return ANYTHING if c is None else cell_kind(c)
        if not isinstance(t, IntType):
            return uniform(self.value_pieces(v))
        if t.bits == 1:
            return INTEGER
        if isinstance(v, Cast) and isinstance(v.value.type, PointerType) and t.bits == 8 * self._state.layout.pointer_size():
            return POINTER  # whatever else is in the memory where it goes
        if isinstance(v.type, VectorType):
            return uniform(self.value_pieces(v))
        return merge_kinds([UNKNOWN if c.either else cell_kind(c) for c in self._cells(v)])

    def value_pieces(self, v: Value) -> list[Piece]:
        """What a value of any type holds, byte by byte, in order: for structs, arrays, vectors and integers made of several parts."""
        size = self._state.value_size(v.type)
        t = resolve_type(v.type)
        if isinstance(t, FloatType):
            return [Piece(0, size, Float(t.kind))]
        if not size:
            return []
        return merge_lists([pieces_of_cell(c, size) for c in self._cells(v)], size)

    def words(self, v: Value) -> frozenset[int]:
        """Offsets of the words of an integer, or a vector of integers, of which only the run shows whether they are doubles (see `only_doubles`)."""
        t = scalar(v.type)
        if isinstance(v, Constant) or not isinstance(t, IntType) or t.bits % 64:
            return frozenset()
        if not self.only_doubles:  # an enum's variants are all known
            return frozenset(p.offset for p in self.value_pieces(v) if p.word and p.offset % 8 == 0)
        if isinstance(v.type, IntType) and self.value_kind(v) not in (UNKNOWN, ANYTHING):
            return frozenset()
        open_kinds = (UNKNOWN,) if _chosen_constant(v) else (UNKNOWN, ANYTHING)  # constants are stored there as well: says nothing of the others
        unknown = [p for p in whole_words(self.value_pieces(v)) if p.word or (p.kind in open_kinds and not p.of_float)]
        return frozenset(k for p in unknown for k in range(p.offset, p.offset + p.size, 8) if p.offset % 8 == 0 and k + 8 <= p.offset + p.size)

    def float_pieces(self, v: Value) -> list[Piece]:
        """`value_pieces`, where words that may be doubles count as such."""
        words = self.words(v)
        out: list[Piece] = []
        for p in whole_words(self.value_pieces(v)) if words else self.value_pieces(v):
            if p.offset in words:
                out.extend(Piece(k, 8, Float("double"), word=True) for k in range(p.offset, p.offset + p.size, 8))
            else:
                out.append(p)
        return out

    def memory(self, pointer: Value, offset: int, size: int) -> list[Piece]:
        """What [offset, offset+size) behind `pointer` holds, in order and complete; piece offsets count from the first byte asked for.
        Adjacent unknown pieces are merged."""
        return merge_lists([pieces_behind(r, o + offset, size) for r, o in self._places(pointer)], size)

    def control_bytes(self, i: Instruction) -> bool:
        """i copies control bytes of a hash table, and no elements."""
        return self._state.control.accessed(i)

    def text(self, pointer: Value) -> bool:
        """The characters of a library string begin at `pointer`, in every call."""
        if self._texts is None:
            self._texts = {(id(root), at) for root, at in (resolve(*t) for t in self._state.texts)}
        places = self._places(pointer)
        return bool(places) and all((id(root), at) in self._texts for root, at in places)

    def apart(self, pointer: Value) -> bool:
        """Memory of other types may be meant as well, which was not merged with what is known to be behind `pointer`."""
        return any(_apart(region, 3) for region, _ in self._places(pointer))

    def leads_to_pointers(self, pointer: Value, offset: int) -> bool:
        """Whether the memory that the pointer at `offset` behind `pointer` leads to may hold pointers."""
        for region, o in self._places(pointer):
            found = locate(region, o + offset)
            if found is None:
                continue
            cell = found[0].find()
            if cell.blocked or cell.mixed is not None or cell.choices:
                return True
            if cell.pointee is not None and (_apart(cell.pointee[0], 3) or _holds_pointers(resolve(*cell.pointee)[0], 8)):
                return True
        return False

    def unclear(self, pointer: Value) -> bool:
        """Bytes of unknown type behind `pointer` may be floats, although no access says so."""
        return any(is_unclear(region) for region, _ in self._places(pointer))

    def seen(self, pointers: tuple[Value, ...], offset: int, size: int, stride: int) -> Seen:
        """What all views of the memory behind the pointers show of these bytes (stride: and of those at multiples of it further on; 0: of no
        others)."""
        found = [self._views.seen(region, at + offset, size, stride) for p in pointers for region, at in self._places(p)]
        known = [x for x in found if x is not None]
        return Seen(
            frozenset().union(*(x.floats for x in known)), len(known) < len(found) or any(x.parts for x in known), any(x.pointers for x in known)
        )

    def takes_turns(self, pointer: Value) -> bool:
        """`pointer` leads into an element of an array of unions, of which this place shows an integer: in others there are floats at times."""
        for region, offset in self._places(pointer):
            for (start, stride), element in region.arrays.items():
                if region.covers((start, stride), offset):
                    found = locate(element, (offset - start) % stride)
                    if found is not None and found[0].kind.is_float and found[0].integers:
                        return True
        return False

    def shared_with_integers(self, pointer: Value) -> bool:
        """The program also stores integers where this pointer leads to a float."""
        return any((found := locate(*place)) is not None and found[0].find().integers for place in self._places(pointer)) or self.takes_turns(pointer)

    def begins_with_float(self, pointer: Value, through: bool = False) -> bool:
        """The first bytes behind `pointer` are a float's (through: those behind the pointer that lies there), in some call."""
        places = self._places(pointer)
        if through:
            cells = [found[0].find() for place in places if (found := locate(*place)) is not None]
            places = [resolve(*c.pointee) for c in cells if c.pointee is not None]
        return any(p.kind.is_float or p.of_float for place in places for p in pieces_behind(*place, 8)[:1])

    def over_floats(self, pointer: Value, size: int) -> bool:
        """`pointer` leads to what this place shows as something else, and an array that covers it as floats of `size` bytes; or to memory of which
        not all is known (`apart`)."""
        for region, offset in self._places(pointer):
            for (start, stride), element in region.arrays.items():
                if region.covers((start, stride), offset):
                    found = locate(element, (offset - start) % stride)
                    if found is not None and found[0].kind.is_float and found[0].size == size:
                        return True
        return size == 8 and self.only_doubles and self.apart(pointer)

    def float_or_pointer(self, pointer: Value) -> bool:
        """A double and a pointer may lie at `pointer`, one at a time: what the variants of an enum hold in the same bytes."""
        for place in self._places(pointer):
            c = (locate(*place) or (Cell(0), 0))[0].find()
            kinds = {c.kind, *c.choices, *((c.mixed[0], c.mixed[2]) if c.mixed is not None else ())}
            if POINTER in kinds and Float("double") in kinds:
                return True
        return False

    def part_of_float(self, i: Load) -> tuple[Kind, int] | None:
        """The float that i loads some bytes of, and the place of the first one in it."""
        found = {(c.kind, inside) for place in self._places(i.pointer) for c, inside in [locate(*place) or (Cell(0), 0)]}
        kind, inside = found.pop() if len(found) == 1 else (UNKNOWN, 0)
        return (kind, inside) if kind.is_float and self._state.value_size(i.type) < float_type(kind.float_kind).size else None

    def common_pattern(self, pointers: tuple[Value, ...]) -> Pattern | None:
        """The repeating element of the memory behind `pointers`, which hold the same, for transfers of run-time size; None where the memory is not
        known to be an array of one type from there on. Each call of the function has a say. Pieces of the pattern may be unknown (padding, or
        fields that nothing describes)."""
        found: Pattern | None = None
        others: list[Ref] = []
        for places in self._places_by_call(pointers):
            known = [p for p in places if p[0].fields or p[0].arrays]
            pattern = next((x for p in known if (x := self._pattern_at(p)) is not None), None)
            if pattern is None:
                others += known
                continue
            if found is not None and pattern.stride != found.stride:
                return None
            if found is not None and pattern != found:
                pattern = Pattern(found.stride, tuple(merge_lists([list(found.pieces), list(pattern.pieces)], found.stride)))
            found = pattern
        if found is None:
            return None
        fit = all(allows(pieces_behind(*p, found.stride), list(found.pieces)) for p in others)
        return found if fit else None

    def _pattern_at(self, place: Ref) -> Pattern | None:
        key = (id(place[0]), place[1])
        if key not in self._patterns:
            self._patterns[key] = (pattern_at(place), place)
        return self._patterns[key][0]

    def common_tail(self, pointers: tuple[Value, ...]) -> Tail | None:
        """The same for memory that begins with fields and ends in an array of open length."""
        places = {(id(r), o): (r, o) for found in self._places_by_call(pointers) for r, o in found if r.fields or r.arrays}
        tails = [(p, tail_at(p)) for p in places.values()]
        found: Tail | None = None
        for _, tail in tails:
            if tail is not None:
                found = tail if found is None else common(found, tail)
                if found is None:
                    return None
        if found is None:
            return None
        return found if all(tail is not None or allows_tail(p, found) for p, tail in tails) else None

    def memory_pattern(self, pointer: Value) -> Pattern | None:
        """`common_pattern` of one pointer."""
        return self.common_pattern((pointer,))

    def tree(self, v: Value) -> TypeTree:
        """What is known about a value, pointers followed, as a tree. Empty where the function's calls differ."""
        if isinstance(v.type, FloatType):
            return leaf(v.type.size, Float(v.type.kind))
        trees = [_value_tree(c) for c in self._cells(v)]
        return trees[0] if trees and all(t == trees[0] for t in trees) else EMPTY

    def explain(self, v: Value) -> str:
        """One line for messages and `print-types`: what v holds and where that comes from."""
        kind = self.value_kind(v)
        text = f"{_spell(v)} holds {kind}"
        cells = [c.find() for c in self._cells(v)]
        for c in cells:
            if c.mixed is not None:
                a, why_a, b, why_b = c.mixed
                return f"{_spell(v)} is used both as {a} ({spell_note(why_a)}) and as {b} ({spell_note(why_b)})"
        if isinstance(v.type, (PointerType,)):
            tree = self.tree(v)
            behind = tree.through(0) if tree else EMPTY
            note = ", where pointers to different types meet" if any(c.blocked for c in cells) else ""
            text = str(behind) if behind else "memory that nothing describes"
            return f"{_spell(v)} points at {text if len(text) <= _SPELLED else text[:_SPELLED] + ' ..'}{note}"
        if kind is UNKNOWN and len({cell_kind(c) for c in cells}) > 1:
            return f"{text}: {DIFFERS}"
        if kind is UNKNOWN and cells and any(p.kind.is_known for p in self.value_pieces(v)):
            return f"{_spell(v)} holds " + ", ".join(map(str, self.value_pieces(v)))
        sources = [spell_note(c.note) for c in cells if c.kind is not UNKNOWN]
        return f"{text} ({sources[0]})" if sources and sources[0] else text

    def report(self, f: Function) -> str:
        """All facts about a function, a line for each value: `ISOZYME=print-types`."""
        lines = [f"types of @{f.name}"]
        for v in _locals(f):
            t = resolve_type(v.type)
            if isinstance(t, (FloatType,)) or not self._state.value_size(v.type):
                continue
            if isinstance(t, IntType) and t.bits == 1:
                continue
            lines.append("  " + self.explain(v))
        return "\n".join(lines)

    # ------------------------------------------------------------------------------------------------ places

    def _function_of(self, v: Value) -> Function | None:
        if isinstance(v, Instruction):
            return v.block.function
        return self._owner.get(v)

    def _instances_of(self, v: Value) -> list[Instance]:
        f = self._function_of(v)
        return self._instances.get(f, []) if f is not None else []

    def _cells(self, v: Value) -> list[Cell]:
        if not isinstance(v, LocalValue):
            c = self._state._constant(v)
            return [] if c is None else [c]
        found = [c for at in self._instances_of(v) if (c := at.cells.get(v)) is not None]
        return list({id(c.find()): c.find() for c in found}.values())

    def _places_by_call(self, pointers: tuple[Value, ...]) -> list[list[Ref]]:
        """Where the pointers lead, for each analysed copy of their function."""
        at_once = [at for p in pointers if isinstance(p, LocalValue) for at in self._instances_of(p)]
        fixed = [c for p in pointers if not isinstance(p, LocalValue) for c in self._cells(p)]
        found: list[list[Ref]] = []
        for at in {id(x): x for x in at_once}.values():
            cells = [c.find() for p in pointers if (c := at.cells.get(p)) is not None] + fixed
            found.append([resolve(*c.pointee) for c in cells if c.pointee is not None])
        return found or [[resolve(*c.pointee) for c in fixed if c.pointee is not None]]

    def _places(self, pointer: Value) -> list[Ref]:
        places = [resolve(*c.pointee) for c in self._cells(pointer) if c.pointee is not None]
        return list({(id(r), o): (r, o) for r, o in places}.values())


# ---------------------------------------------------------------------------------------------------- reading the graph


def cell_kind(cell: Cell) -> Kind:
    """The kind of all bytes of a cell together; UNKNOWN for one that holds several things."""
    c = cell.find()
    if c.choices and (c.overlap or (c.kind is UNKNOWN and c.mixed is None)):
        return choose(c.choices)
    if c.mixed is not None:
        return UNKNOWN
    if c.kind is not UNKNOWN and not (c.weak and c.region is not None):
        return c.kind
    if c.region is not None:
        kinds = {p.kind for p in pieces_of_cell(c, c.size)}
        if c.kind is not UNKNOWN:
            return c.kind if not any(k.is_float or k is POINTER for k in kinds) else UNKNOWN
        if kinds <= {INTEGER}:
            return INTEGER
        return UNKNOWN
    return ANYTHING if c.constant else UNKNOWN


def _apart(region: Region, depth: int) -> bool:
    root = resolve(region, 0)[0]
    return root.apart or (depth > 0 and any(_apart(e, depth - 1) for e in root.arrays.values()))


def _holds_pointers(region: Region, depth: int) -> bool:
    root = resolve(region, 0)[0]
    if depth == 0 or any(_may_be_pointer(c.find(), depth) for c in root.fields.values()):
        return True
    return any(_holds_pointers(e, depth - 1) for e in root.arrays.values())


def _may_be_pointer(c: Cell, depth: int) -> bool:
    if c.kind is POINTER or c.pointee is not None or c.mixed is not None or POINTER in c.choices:
        return True
    return c.region is not None and _holds_pointers(c.region, depth - 1)


def _value_tree(cell: Cell) -> TypeTree:
    c = cell.find()
    if c.kind is POINTER and c.mixed is None:
        behind = tree_at(c.pointee) if c.pointee is not None else EMPTY
        return leaf(c.size, POINTER, behind or None)
    if c.kind.is_known and c.mixed is None:
        return leaf(c.size, c.kind)
    return tree_at((c.region, 0)) if c.region is not None else EMPTY


# ---------------------------------------------------------------------------------------------------- several calls of one function


def _of_words(i: Instruction, state: State) -> bool:
    """i keeps no floats but doubles in memory, and those and pointers at multiples of eight bytes."""
    if isinstance(i, Store) and isinstance(i.value, ConstFloat):
        return True
    if isinstance(i, (Load, Store)):
        accessed = i.type if isinstance(i, Load) else i.value.type
        types = [t for _, t in leaves(accessed, state.layout)]
        aligned = i.align % 8 == 0 or (isinstance(accessed, VectorType) and _in_steps_of_words(i.pointer, state))
    elif isinstance(i, Cast) and i.opcode == "bitcast":
        types, aligned = [scalar(i.type), scalar(i.value.type)], True
    else:
        return True
    return all(t.kind == "double" and aligned if isinstance(t, FloatType) else aligned if isinstance(t, PointerType) else True for t in types)


def _chosen_constant(v: Value) -> bool:
    """v is one of several constants."""
    values = v.values if isinstance(v, Phi) else (v.if_true, v.if_false) if isinstance(v, Select) else ()
    return bool(values) and all(isinstance(x, Constant) or x is v for x in values)


def _in_steps_of_words(pointer: Value, state: State) -> bool:
    """The address is a multiple of eight bytes from what the program has a pointer to: where intrinsics load and store a vector (`_mm_loadu_pd`),
    clang claims no alignment, although its elements have theirs."""
    while isinstance(pointer, GetElementPtr):
        constant, terms = state.layout.gep_terms(pointer)
        if constant % 8 or any(scale % 8 and any(n * scale % 8 for n in state.step(v)) for v, scale in terms):
            return False
        pointer = pointer.base
    return True


# ---------------------------------------------------------------------------------------------------- words


def _locals(f: Function) -> Iterator[LocalValue]:
    yield from f.args
    yield from f.instructions()


def _spell(v: Value) -> str:
    if isinstance(v, LocalValue):
        return f"%{v.name} ({v.type})"
    return f"a constant ({v.type})"
