"""The links that are decided last.

Phi, select, stores of pointers and returns let several pointers meet in one place. They are merged only if the memory behind them agrees: two buffers
of different types that meet in one `free` stay two types. Then arrays are reconciled: different views of one memory (p[0], p[i], p[i+1], a
flat index, a copy of the whole) are merged where what is known of them does not differ.
"""

from __future__ import annotations

from isozyme.analysis.type_tree import INTEGER, POINTER, UNKNOWN, Kind
from isozyme.analysis.types_contested import first_conflict, mark_unions
from isozyme.analysis.types_graph import OPEN, Cell, Ref, Region, TypeGraph, resolve
from isozyme.analysis.types_state import Join, State
from isozyme.ir.instructions import Phi, Select

_LEVELS = 3  # pointer levels compared before two memories are said to agree


def known_kind(c: Cell) -> Kind:
    return UNKNOWN if c.mixed is not None else c.kind


def peek(region: Region, offset: int, size: int, depth: int = 6) -> Cell | None:
    """The smallest existing cell that covers [offset, offset+size) and knows something; explicit fields before arrays. Creates nothing."""
    root, offset = resolve(region, offset)
    if root.period and offset + size > root.period:
        return None
    unknown: Cell | None = None
    found = root.fields.get(offset)
    items = [(offset, found)] if found is not None and found.size >= size else root.fields.items()
    for o, cell in items:
        if o <= offset and o + cell.size >= offset + size:
            c = cell.find()
            if c.size == size and (c.kind is not UNKNOWN or c.region is None):
                if c.kind is not UNKNOWN or c.constant:
                    return c
                unknown = c
            elif c.region is not None and depth:
                inner = peek(c.region, offset - o, size, depth - 1)
                if inner is not None and inner.kind is not UNKNOWN:
                    return inner
                unknown = inner or unknown
                if inner is None and c.kind is not UNKNOWN:
                    return c
            else:
                return c
    if depth:
        for (start, stride), element in root.arrays.items():
            if not root.covers((start, stride), offset):
                continue
            inner = peek(element, (offset - start) % stride, size, depth - 1)
            if inner is not None and inner.kind is not UNKNOWN:
                return inner
            unknown = unknown or inner
    return unknown


def leaf_cells(region: Region, depth: int = 4) -> list[tuple[int, Cell]]:
    """(offset, cell) of the fields of a root region that are not split further, first elements of its arrays included."""
    out: list[tuple[int, Cell]] = []
    for o, cell in region.fields.items():
        c = cell.find()
        if c.region is not None and c.kind is UNKNOWN:
            if depth:
                inner, shift = resolve(c.region, 0)
                out.extend((o + x - shift, y) for x, y in leaf_cells(inner, depth - 1))
        else:
            out.append((o, c))
    if depth:
        for (start, _), element in region.arrays.items():
            inner, shift = resolve(element, 0)
            if inner is not region:
                out.extend((start + x - shift, y) for x, y in leaf_cells(inner, depth - 1))
    return out


def agree(x: Ref, y: Ref, levels: int = _LEVELS, seen: set[tuple[int, int]] | None = None) -> bool:
    """No bytes known in both memories differ. Stricter than unification: integer arithmetic counts against float."""
    (a, i), (b, j) = resolve(*x), resolve(*y)
    if a is b:
        return True
    seen = set() if seen is None else seen
    if (id(a), id(b)) in seen:
        return True
    seen |= {(id(a), id(b)), (id(b), id(a))}
    return _fits(a, i, b, j, levels, seen) and _fits(b, j, a, i, levels, seen)


def _fits(a: Region, i: int, b: Region, j: int, levels: int, seen: set[tuple[int, int]]) -> bool:
    cells = leaf_cells(b)
    if a.period and not b.period:  # an array against what is around it: only its first element is sure to overlap, or an array that begins there
        for (start, stride), element in b.arrays.items():
            if start == j and stride % a.period == 0 and b.end((start, stride)) == OPEN:
                inner, shift = resolve(element, 0)
                cells += [(j - i + (i + x - shift) % a.period, c) for x, c in leaf_cells(inner)]
    for o, cell in cells:
        kind = known_kind(cell)
        if not kind.is_known:
            continue
        at = i + o - j
        if b.period and not a.period and at < i:
            at += b.period
        if a.period and not b.period and not 0 <= at < a.period:
            continue
        other = peek(a, at, cell.size)
        if other is None or other is cell or not known_kind(other).is_known:
            continue
        if known_kind(other) != kind or (other.size != cell.size and kind.is_float):
            return False
        if levels and kind is POINTER and cell.pointee and other.pointee and not agree(cell.pointee, other.pointee, levels - 1, seen):
            return False
    return True


def _local(j: Join) -> bool:
    return isinstance(j.note, (Phi, Select))


def _region_behind(c: Cell) -> Region | None:
    place = c.find().pointee
    return None if place is None else resolve(*place)[0]


def _sources_first(joins: dict[Cell, Join]) -> list[Join]:
    """What a parameter is handed on to comes after it: it is known by then that two calls pass places of one memory (&s.a and &s.b)."""
    out: list[Join] = []
    seen: set[Cell] = set()
    for target in joins:
        work = [(target, False)]
        while work:
            cell, done = work.pop()
            if done:
                out.append(joins[cell])
            elif cell not in seen:
                seen.add(cell)
                work.append((cell, True))
                work.extend((s, False) for s in (x.find() for x in joins[cell].sources) if s in joins and s not in seen)
    return out


class Joiner:
    """Decides the joins of a state, then reconciles arrays."""

    def __init__(self, state: State) -> None:
        self.state, self.graph = state, state.graph
        self.steps: set[Cell] = set()  # parameters that recursive calls move
        self.choices: dict[tuple[int, int], list[Ref]] = {}  # what a pointer leads to that is one of several places of one memory
        self._chosen: list[Region] = []  # kept, so that their identity means them

    def run(self) -> None:
        grouped: dict[Cell, Join] = {}
        for j in self.state.joins:
            target = j.target.find()
            old = grouped.get(target)
            if old is None:
                grouped[target] = Join(target, list(j.sources), j.note)
            else:
                old.sources.extend(j.sources)
        self.state.joins = []
        local = [j for j in grouped.values() if _local(j)]
        others = _sources_first({t: j for t, j in grouped.items() if not _local(j)})
        self.steps = {j.target for j in others for s in j.sources if _region_behind(s) is not None and _region_behind(s) is _region_behind(j.target)}
        for j in local:
            self._decide(j)
        self.graph.folding = False  # &s.a and &s.b that are stored, passed or returned: no array
        for j in others:
            self._decide(j)
        self.graph.folding = True

    def _decide(self, j: Join) -> None:
        graph, target = self.graph, j.target.find()
        sources = {s.find(): None for s in j.sources}
        sources.pop(target, None)
        behind = target.pointee
        pointers = [s for s in sources if s.pointee is not None]
        if behind is not None and (_local(j) or j.target in self.steps):  # a loop that moves a pointer: its step first
            folding, graph.folding = graph.folding, True
            here = resolve(*behind)[0]
            for s in pointers:
                if s.pointee is not None and resolve(*s.pointee)[0] is here:
                    graph.same_place(behind, s.pointee)
            graph.folding = folding
        if self._fields_of_one(target, pointers):
            return
        known: list[Ref] = [] if behind is None else [behind]
        for s in pointers:
            assert s.pointee is not None
            if not all(agree(s.pointee, k) for k in known):
                self._block(target, list(sources))
                return
            known.append(s.pointee)
        for s in sources:
            graph.same(target, s)

    def _fields_of_one(self, target: Cell, pointers: list[Cell]) -> bool:
        """`c ? &s.a : &s.b`: pointers to different places of one memory do not make it an array. What is accessed through the result is in each of
        these places (`TypeGraph.same` later, when the accesses are known)."""
        places: list[Ref] = []
        for s in pointers:
            if s.pointee is not None:
                place = resolve(*s.pointee)
                places += self.choices.get((id(place[0]), place[1]), [place])  # chosen again
        offsets: dict[int, set[int]] = {}
        for region, offset in places:
            offsets.setdefault(id(region), set()).add(offset)
        if all(len(o) == 1 for o in offsets.values()) or any(r.period for r, _ in places):
            return False
        behind = self.graph.pointee(target)
        if any(resolve(*behind)[0] is r for r, _ in places):
            return False
        self.state.chosen.append((behind, places))
        made = resolve(*behind)
        self.choices[id(made[0]), made[1]] = places
        self._chosen.append(made[0])
        return True

    def _block(self, target: Cell, sources: list[Cell]) -> None:
        """Memory of different types meets: keep it apart. What is behind the target is then known from its own uses only, and an integer
        that may be a float's bits is not called an integer."""
        target.blocked = True
        self.graph.pointee(target)
        for c in (target, *sources):
            if c.pointee is not None:
                resolve(*c.pointee)[0].apart = True
        places = [c.pointee for c in (target, *sources) if c.pointee is not None]
        self.state.unmerged += [(places[0], p) for p in places[1:]]
        for s in sources:
            if s.kind is not UNKNOWN:
                self.graph.mark(target, s.kind, s.note, s.weak)
        a, i = resolve(*self.graph.pointee(target))
        for o, cell in leaf_cells(a):
            if cell.kind is not INTEGER or not cell.weak or cell.stated:
                continue
            for s in sources:
                if s.pointee is None:
                    continue
                other = peek(s.pointee[0], s.pointee[1] + o - i, cell.size)
                if other is not None and other.kind.is_float:
                    cell.mixed = (other.kind, other.note, cell.kind, cell.note)


class Reconciler:
    """Merges the views of arrays that are known to overlap."""

    def __init__(self, graph: TypeGraph, regions: list[Region]) -> None:
        self.graph, self.regions = graph, regions
        self.changed = False

    def run(self) -> bool:
        """One pass over all regions; True if anything was merged."""
        self.changed = False
        done: set[int] = set()
        for r in self.regions:
            root, _ = resolve(r, 0)
            if id(root) not in done and root.arrays:
                done.add(id(root))
                self._arrays(root)
                self._fields(root)
        return self.changed

    def _merge(self, x: Ref, y: Ref) -> bool:
        (a, i), (b, j) = resolve(*x), resolve(*y)
        if a is b and i == j:
            return False
        if a is b or not agree((a, i), (b, j)):
            return False
        self.graph.same_place((a, i), (b, j))
        self.changed = True
        return True

    def _arrays(self, r: Region) -> None:
        keys = sorted(r.arrays, key=lambda k: (k[1], k[0]))
        for n, small in enumerate(keys):
            for big in keys[n + 1 :]:
                if r.parent is not None or small not in r.arrays or big not in r.arrays or big[1] % small[1]:
                    continue
                if self._apart(r, small, big) or self._apart(r, big, small):
                    continue
                e, f = r.arrays[small], r.arrays[big]
                phase = big[0] - small[0]
                if big[1] == small[1]:
                    self._merge((e, phase % small[1]), (f, 0))
                else:
                    self._fold(e, phase % small[1], f)

    def _apart(self, r: Region, first: tuple[int, int], second: tuple[int, int]) -> bool:
        end = r.ends.get(first)
        return end is not None and second[0] >= end

    def _fold(self, small: Region, phase: int, big: Region) -> None:
        """A flat view of an array of arrays or of uniform structs: only if every byte of the big element is known and agrees."""
        (e, _), (f, shift) = resolve(small, 0), resolve(big, 0)
        if e is f or not f.period or not e.period or f.period == e.period or f.period % e.period:
            return
        cells = leaf_cells(f)
        nested = [k for k in f.arrays if k[1] == e.period]
        covered = sum(c.size for _, c in cells if known_kind(c).is_known)
        if (nested or covered >= f.period) and agree((e, phase), (f, shift)):
            key = nested[0] if nested else (shift, e.period)
            inner = f.arrays.get(key)
            if inner is not None and resolve(inner, 0)[0] is e:
                return
            if inner is not None:
                self._merge((inner, 0), (e, phase + key[0] - shift))
            else:
                f.arrays[key] = e if phase == 0 else f.arrays.get(key, e)
                self._fields(f)
                self.changed = True

    def _fields(self, r: Region) -> None:
        """Fields that lie in an array's extent are elements of it, unless they are known to hold something else."""
        for (start, stride), element in list(r.arrays.items()):
            if r.parent is not None:
                return
            if (start, stride) not in r.arrays:  # merged with another, meanwhile
                continue
            mark_unions(r, start, stride)
            conflict = first_conflict(r, start, stride)
            if conflict is not None:
                inside = leaf_cells(resolve(element, 0)[0])
                if not inside or any(not known_kind(c).is_known for _, c in inside):
                    continue
                r.ends[start, stride] = min(conflict, r.ends.get((start, stride), conflict))  # what it is known for ends there
            end = min(r.end((start, stride)), r.reach.get((start, stride), OPEN))
            for o, cell in list(r.fields.items()):
                c = cell.find()
                if o + c.size <= start or o >= end:
                    continue
                if c.size > stride or (c.region is not None and o < start):
                    self._whole(r, o, c, start, stride, element, r.ends.get((start, stride)))
                    continue
                phase = (o - start) % stride
                if o < start or phase + c.size > stride:
                    continue
                self._one(c, element, phase)

    def _one(self, c: Cell, element: Region, phase: int) -> None:
        other = peek(element, phase, c.size)
        if other is None:
            if c.kind is UNKNOWN and c.region is None:
                if phase == 0 and c.size == element.period and not c.choices and leaf_cells(resolve(element, 0)[0]):
                    self.graph.same(self.graph.carve(element, 0, c.size, whole=True), c)  # a copy of one whole element
                    self.changed = True
                return
            if any(o < phase + c.size and o + x.size > phase for o, x in leaf_cells(resolve(element, 0)[0])) and c.region is None:
                return
            other = self.graph.carve(element, phase, c.size)
        if other is c or other.find() is c:
            return
        a, b = known_kind(c), known_kind(other)
        if other.size != c.size or (a.is_known and b.is_known and a != b) or c.mixed or other.mixed:
            return
        if c.pointee is not None and other.pointee is not None and not agree(c.pointee, other.pointee):
            return
        if c.region is not None and other.region is not None and not agree((c.region, 0), (other.region, 0)):
            return
        self.graph.same(other, c)
        self.changed = True

    def _whole(self, r: Region, o: int, c: Cell, start: int, stride: int, element: Region, end: int | None) -> None:
        """A cell of many elements, from a copy of constant size: it shares the array."""
        if c.kind is not UNKNOWN:
            return
        if c.region is None:
            c.region = Region()
        skip = start - o if start >= o else (-(o - start)) % stride
        last = c.size if end is None else min(c.size, end - o)
        if last - skip < stride:
            return
        place = (c.region, skip)
        inner, offset = resolve(*place)
        have = inner.arrays.get((offset, stride))
        if have is not None:
            self._merge((have, 0), (element, 0))
            return
        if inner.period or not agree(place, (element, 0)):
            return
        self.graph.same_place(self.graph.element(inner, offset, stride, (last - skip) // stride * stride, limit=last - skip), (element, 0))
        self.changed = True
