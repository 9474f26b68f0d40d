"""Type inference: what the bytes of every value and of the memory behind every pointer hold.

LLVM's types do not say whether eight loaded bytes are a double, an integer or a pointer. `infer_types` collects what all instructions reached
from the roots imply, what TBAA and debug information state, and what the rules know of library functions, and unifies the contents of
everything that is copied (see `types_graph`). Calls of functions with a body are analysed once for each call site as long as a budget lasts (so
that helpers used with several types stay apart), then once for all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from isozyme.analysis.canonical import reached
from isozyme.analysis.type_tree import INTEGER, POINTER, SLICE, UNKNOWN, TypeTree
from isozyme.analysis.types_callers import Shown, apply_shown
from isozyme.analysis.types_calls import CallReader
from isozyme.analysis.types_contested import mark_contested, mark_copied
from isozyme.analysis.types_copies import equate_copies
from isozyme.analysis.types_debug import DebugRecordReader
from isozyme.analysis.types_distances import settle_distances
from isozyme.analysis.types_facts import TypeFacts
from isozyme.analysis.types_globals import read_globals
from isozyme.analysis.types_graph import Ref, Region, resolve
from isozyme.analysis.types_impose import impose_value
from isozyme.analysis.types_instructions import InstructionReader
from isozyme.analysis.types_join import Joiner, Reconciler, agree, leaf_cells, peek
from isozyme.analysis.types_state import Hint, Instance, State, leaves
from isozyme.analysis.types_unclear import spread_unclear
from isozyme.analysis.types_unions import equate_moves, tell_members
from isozyme.ir.instructions import CallBase, GetElementPtr
from isozyme.ir.layout import DataLayout
from isozyme.ir.module import Function, Module
from isozyme.ir.types import StructType, Type
from isozyme.ir.types import resolve as resolve_type

CLONED_INSTRUCTIONS = 20_000  # instructions read in per-call-site copies before calls start to share
_PASSES = 4


def infer_types(
    module: Module,
    roots: Iterable[Function],
    layout: DataLayout | None = None,
    known: dict[str, dict[int, TypeTree]] | None = None,
    shown: Mapping[int, Shown] | None = None,
) -> TypeFacts:
    """Types in `roots` and in every function they reach by direct calls.

    known: what a front end knows of parameters, by function name and parameter index (-1: the result), as trees of the value
    itself (for a pointer: `leaf(8, POINTER, tree_of_what_it_points_at)`). shown: what callers show behind the parameters of the roots.
    """
    return _Inference(module, layout or DataLayout(module.datalayout), known or {}).run(roots, shown or {})


class _Inference:
    def __init__(self, module: Module, layout: DataLayout, known: dict[str, dict[int, TypeTree]]) -> None:
        self.state = State(module, layout)
        self.known = known
        self.debug = DebugRecordReader(self.state)
        self.instructions = InstructionReader(self.state, CallReader(self.state, self._enter).read)
        self.instances: dict[Function, list[Instance]] = {}
        self.shared: dict[Function, Instance] = {}
        self.active: dict[Function, Instance] = {}
        self.sizes: dict[Function, int] = {}
        self.steps: dict[Function, frozenset[GetElementPtr]] = {}
        self.recursive: dict[Function, bool] = {}
        self.budget = CLONED_INSTRUCTIONS
        self.pending: list[Instance] = []
        self.shown: list[tuple[Ref, dict[int, Type]]] = []

    def run(self, roots: Iterable[Function], shown: Mapping[int, Shown]) -> TypeFacts:
        state = self.state
        for f in roots:
            if f.defined and f not in self.shared:
                self._read(self._shared(f))
                self._hint(self.shared[f], shown)
        while self.pending:
            self._read(self.pending.pop())
        read_globals(state)
        mark_copied(state.moves)
        equate_moves(state)
        Joiner(state).run()
        equate_copies(state)
        for cell, tree, note in state.later:
            c = cell.find()
            if c.kind is UNKNOWN and c.mixed is None and c.region is None and not c.choices:
                impose_value(state.graph, c, tree, note)
        for apply_hints in (False, True):
            if apply_hints:
                self._apply_hints()
            for _ in range(_PASSES):
                self._find_loose()
                if not Reconciler(state.graph, self._regions()).run():
                    break
        mark_contested(self._regions(), state.loose, TypeFacts(state, self.instances).only_doubles)
        tell_members(state)
        self._find_slices()
        self._spread_apart()
        spread_unclear(state, self._regions())
        facts = TypeFacts(state, self.instances)
        if facts.only_doubles:
            self._find_either()
        return facts

    # ------------------------------------------------------------------------------------------------ functions

    def _shared(self, f: Function) -> Instance:
        return self._make(f, self.shared)

    def _make(self, f: Function, into: dict[Function, Instance] | None = None) -> Instance:
        steps = self.steps.get(f)
        if steps is None:
            steps = self.steps[f] = self.instructions.passing_steps(f)
        made = Instance(f, passing=steps)
        self.instances.setdefault(f, []).append(made)
        if into is not None:
            into[f] = made
        return made

    def _size(self, f: Function) -> int:
        n = self.sizes.get(f)
        if n is None:
            n = self.sizes[f] = sum(len(b.instructions) for b in f.blocks)
        return n

    def _enter(self, caller: Instance, call: CallBase, f: Function) -> tuple[Instance, bool]:
        recursive = self.active.get(f)
        if recursive is not None:
            caller.calls[call] = recursive
            return recursive, True
        size = self._size(f)
        if size <= self.budget and len(self.active) < 100:
            self.budget -= size
            inner = self._make(f)
            caller.calls[call] = inner
            self._read(inner)
            return inner, self._recursive(f)  # arguments that move from call to call: all of them are looked at before any is merged
        inner_or_none = self.shared.get(f)
        if inner_or_none is None:
            inner_or_none = self._shared(f)
            self.pending.append(inner_or_none)
        caller.calls[call] = inner_or_none
        return inner_or_none, True

    def _recursive(self, f: Function) -> bool:
        found = self.recursive.get(f)
        if found is None:
            callees = [g for i in f.instructions() if isinstance(i, CallBase) and (g := self.state.module.function_of(i.callee)) is not None]
            found = self.recursive[f] = f in reached(self.state.module, callees)
        return found

    def _read(self, at: Instance) -> None:
        f = at.function
        before = self.active.get(f)
        self.active[f] = at
        for index, tree in self.known.get(f.name, {}).items():
            if 0 <= index < len(f.args):
                cell = self.state.content(at, f.args[index])
                if cell is not None:
                    impose_value(self.state.graph, cell, tree, "the front end")
        self.debug.read(at)
        read = self.instructions.read
        for b in f.blocks:
            for i in b.instructions:
                read(at, i)
        if before is None:
            del self.active[f]
        else:
            self.active[f] = before

    # ------------------------------------------------------------------------------------------------ at the end

    def _regions(self) -> list[Region]:
        """Every region that can be reached from a value."""
        found: dict[int, Region] = {}
        work: list[Region] = [*self.state.globals.values(), *self.state.graph.views]
        for made in self.instances.values():
            for at in made:
                for c in at.cells.values():
                    root = c.find()
                    if root.pointee is not None:
                        work.append(root.pointee[0])
                    if root.region is not None:
                        work.append(root.region)
        while work:
            r, _ = resolve(work.pop(), 0)
            if id(r) in found:
                continue
            found[id(r)] = r
            work.extend(r.arrays.values())
            for cell in r.fields.values():
                c = cell.find()
                if c.pointee is not None:
                    work.append(c.pointee[0])
                if c.region is not None:
                    work.append(c.region)
        return list(found.values())

    def _hint(self, at: Instance, shown: Mapping[int, Shown]) -> None:
        for k, behind in shown.items():
            types = behind.scalars
            self.state.shown |= behind.types
            cell = self.state.content(at, at.function.args[k]) if types and k < len(at.function.args) else None
            if cell is not None:
                self.shown.append((self.state.graph.pointee(cell), types))

    def _apply_hints(self) -> None:
        """LLVM types of allocas and address computations, for bytes that nothing else describes."""
        state = self.state
        for place, types in self.shown:
            apply_shown(state, place, types)
        for hint in state.hints:
            region, offset = hint.place
            if isinstance(resolve_type(hint.type), StructType):
                self._apply_padding(hint)
            for k, (o, t) in enumerate(leaves(hint.type, state.layout)):
                if k >= 256:
                    break
                size = state.value_size(t)
                if not size:
                    continue
                here = peek(region, offset + o, size)
                if here is None or (here.kind is UNKNOWN and here.size == size and here.mixed is None):
                    root, at = resolve(region, offset + o)
                    if here is None and any(x < at + size and x + c.size > at for x, c in leaf_cells(root)):
                        continue
                    state.mark_type(here or state.graph.carve(region, offset + o, size), t, hint.note)

    def _apply_padding(self, hint: Hint) -> None:
        """The holes between the fields of a struct hold nothing."""
        region, offset = hint.place
        at = 0
        size = self.state.layout.size(hint.type)
        for o, t in [*leaves(hint.type, self.state.layout), (size, hint.type)]:
            if 0 < o - at < 8 and all(peek(region, offset + x, 1) is None for x in range(at, o)):
                self.state.graph.carve(region, offset + at, o - at).find().constant = True
            at = o + self.state.value_size(t) if o < size else size

    def _spread_apart(self) -> None:
        """What holds for memory holds for its arrays. Views at unknown offsets that were not merged, because they differ, are apart, too."""
        for base, made in self.state.loose:
            x, y = resolve(base[0], 0)[0], resolve(made, 0)[0]
            if x is not y and not agree(base, (made, 0)):
                x.apart = y.apart = True
        work = [r for r in self._regions() if r.apart]
        while work:
            r, _ = resolve(work.pop(), 0)
            inside = [resolve(e, 0)[0] for e in r.arrays.values()]
            inside += [resolve(inner, 0)[0] for c in r.fields.values() if (inner := c.find().region) is not None]
            work += [e for e in inside if not e.apart]
            for e in inside:
                e.apart = True

    def _find_either(self) -> None:
        """Where memory of different types was kept apart, what one view says of a word that is copied need not hold for the others."""
        for r in self._regions():
            for _, cell in leaf_cells(r) if r.apart else ():
                if cell.size == 8 and (cell.kind is POINTER or cell.kind.is_float):
                    cell.either = True

    def _find_slices(self) -> None:
        """Accesses in steps smaller than a float (bytes, say), through memory that has floats from there on: parts of floats, for all we know."""
        texts = {(id(root), at) for root, at in (resolve(*t) for t in self.state.texts)}
        for (base, offset), made in self.state.loose:
            root, at = resolve(base, offset)
            inner, _ = resolve(made, 0)
            if (id(root), at) in texts:
                continue
            over = next((c for o, c in leaf_cells(root) if c.kind.is_float and o + c.size > at), None) if inner is not root else None
            fields = {c.size for _, c in leaf_cells(root) if not c.kind.is_float and c.size >= 4}  # what is as large as these is one of them
            for _, cell in leaf_cells(inner) if over is not None else ():
                c = cell.find()
                if over is not None and c.size < over.size and c.size not in fields and not c.kind.is_float and c.mixed is None:
                    c.mixed = (over.kind, over.note, INTEGER, SLICE)

    def _find_loose(self) -> None:
        """Pointers at offsets of unknown spacing, into memory that is one kind of element throughout: aligned accesses are elements."""
        graph = self.state.graph
        settle_distances(self.state)
        for (base, offset), made in self.state.loose:
            root, _ = resolve(base, offset)
            kinds = {c.kind for _, c in leaf_cells(root)}
            sizes = {c.size for _, c in leaf_cells(root)}
            if len(kinds) != 1 or len(sizes) != 1 or not next(iter(kinds)).is_known:
                continue
            size = sizes.pop()
            inner, _ = resolve(made, 0)
            if inner is root or any(c.size != size or c.kind.is_known for _, c in leaf_cells(inner)):
                continue
            element = next((e for (_, s), e in root.arrays.items() if s == size), root if root.period == size else None)
            if element is not None:
                for _, c in leaf_cells(inner):
                    graph.same(c, graph.carve(element, 0, size))
        for place, choices in self.state.chosen:
            inner, start = resolve(*place)
            for choice in choices:
                root, at = resolve(*choice)
                if root is inner:
                    graph.same_place(place, choice)
                    break
                if not agree(place, choice):  # as where joined pointers disagree (types_join)
                    root.apart = inner.apart = True
                    self.state.unmerged.append((place, choice))
                    continue
                for o, c in leaf_cells(inner):
                    if at + o >= start:
                        graph.same(graph.carve(root, at + o - start, c.size), c)
        for a, b in self.state.bytewise:
            for x, y in ((a, b), (b, a)):
                (r, i), (s, j) = resolve(*x), resolve(*y)
                if r is s:
                    continue
                for (start, stride), e in list(r.arrays.items()):
                    if start == i and (j, stride) not in s.arrays and not s.period:
                        graph.same_place((e, 0), graph.element(s, j, stride))
                if r.period and not s.period and (j, r.period) not in s.arrays and r.fields:
                    graph.same_place((r, i), graph.element(s, j, r.period))
