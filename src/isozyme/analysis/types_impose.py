"""Writing what a `TypeTree` says into the graph, and reading trees back out of it."""

from __future__ import annotations

from isozyme.analysis.type_tree import ANYTHING, EMPTY, INTEGER, UNKNOWN, Field, Repeat, TypeTree
from isozyme.analysis.types_graph import OPEN, Cell, Note, Ref, Region, TypeGraph, resolve

DEPTH = 5  # levels of pointers followed when a tree is read out of the graph


def impose(graph: TypeGraph, place: Ref, tree: TypeTree, note: Note, weak: bool = True) -> None:
    """State that the bytes at `place` are what `tree` says. weak: its integers may be copies of floats."""
    work = [(place, tree)]
    while work:
        (region, offset), tree = work.pop()
        for f in tree.fields:
            cell = graph.carve(region, offset + f.offset, f.size, whole=bool(f.choices))
            _state(graph, cell, f, note, weak)
            cell.find().stated |= f.kind is INTEGER and len(tree.fields) > 1
            if f.pointee:
                work.append((graph.pointee(cell), f.pointee))
        for r in tree.arrays:
            extent = OPEN if r.count is None else r.count * r.stride
            work.append((graph.element(region, offset + r.offset, r.stride, extent), r.element))


def _state(graph: TypeGraph, cell: Cell, f: Field, note: Note, weak: bool = True) -> None:
    if f.kind.is_known:
        graph.mark(cell, f.kind, note, weak=weak and f.kind is INTEGER)
    elif f.kind is ANYTHING:
        cell.find().constant = True
    elif f.choices:
        c = cell.find()
        c.choices |= f.choices
        c.overlap = True


def impose_value(graph: TypeGraph, cell: Cell, tree: TypeTree, note: Note) -> None:
    """The same for the bytes of a value."""
    c = cell.find()
    for f in tree.fields:
        if f.offset < 0 or f.offset + f.size > c.size:
            continue
        part = graph.part(c, f.offset, f.size)
        _state(graph, part, f, note)
        if f.pointee:
            impose(graph, graph.pointee(part), f.pointee, note)
    for r in tree.arrays:
        for k in range(min(r.count or 0, (c.size - r.offset) // r.stride, 64)):
            impose_value(graph, graph.part(c, r.offset + k * r.stride, r.stride), r.element, note)


def tree_at(place: Ref, depth: int = DEPTH) -> TypeTree:
    """What is known about the memory at `place`, as a tree; pointers are followed `depth` levels."""
    region, _ = resolve(*place)
    tree = _tree(place, depth, frozenset())
    return tree.repeat(region.period) if region.period else tree


def _tree(place: Ref, depth: int, above: frozenset[Region]) -> TypeTree:
    region, offset = resolve(*place)
    if region in above:
        return EMPTY
    inside = above | {region}
    fields: list[Field] = []
    arrays: list[Repeat] = []

    def put(o: int, cell: Cell) -> None:
        c = cell.find()
        kind = UNKNOWN if c.mixed else c.kind
        if c.choices and (c.overlap or not kind.is_known):
            fields.append(Field(o, c.size, UNKNOWN, None, c.choices))
            return
        if kind.is_known:
            behind = EMPTY
            if c.pointee is not None and depth > 0:
                behind = _tree(c.pointee, depth - 1, inside)
                period = resolve(*c.pointee)[0].period
                behind = behind.repeat(period) if period else behind
            fields.append(Field(o, c.size, kind, behind or None))
        elif c.region is not None:
            inner = _tree((c.region, 0), depth, inside)
            fields.extend(Field(o + f.offset, f.size, f.kind, f.pointee) for f in inner.fields)
            arrays.extend(Repeat(o + r.offset, r.stride, r.count, r.element) for r in inner.arrays)

    for o, cell in region.fields.items():
        put((o - offset) % region.period if region.period else o - offset, cell)
    for (o, stride), element in region.arrays.items():
        end = region.ends.get((o, stride))
        inner = _tree((element, 0), depth, inside)
        if inner:
            at = (o - offset) % region.period if region.period else o - offset
            count = None if end is None or end >= OPEN else (end - o) // stride
            arrays.append(Repeat(at, stride, count, inner))
    return TypeTree(tuple(sorted(fields, key=lambda f: f.offset)), tuple(sorted(arrays, key=lambda r: (r.offset, r.stride))))
