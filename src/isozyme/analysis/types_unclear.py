"""Memory in which what is not known may be floats all the same.

Bytes that nobody accesses with a type are no floats, as long as all views of the memory have been merged. They have not been where a pointer moves
by single bytes, where a copy has a size that says nothing, and where memory of different types meets: if one such view holds floats, the others are
*unclear*, and so is what is copied from them.
"""

from __future__ import annotations

from collections.abc import Iterable

from isozyme.analysis.type_tree import UNKNOWN
from isozyme.analysis.types_graph import Cell, Region, resolve
from isozyme.analysis.types_join import leaf_cells
from isozyme.analysis.types_state import State


def spread_unclear(state: State, regions: Iterable[Region]) -> None:
    """Mark regions and cells (`unclear`)."""
    roots = list({id(r): r for r in (resolve(r, 0)[0] for r in regions)}.values())
    state.regions, state.blurred = roots, [r for r in roots if r.unclear]
    views = [(a[0], b) for a, b in state.loose] + [(a[0], b[0]) for a, b in (*state.bytewise, *state.unmerged)]
    pairs = [(x, y) for a, b in views for x, y in ((resolve(a, 0)[0], resolve(b, 0)[0]),) if x is not y]
    changed = True
    while changed:
        changed = False
        for r in roots:
            if r.unclear:
                _spread(r)
        for x, y in (*pairs, *((y, x) for x, y in pairs)):
            if not y.unclear and (is_unclear(x) or _holds_floats(x)):
                y.unclear = changed = True


def is_unclear(region: Region) -> bool:
    """Whether unknown bytes of this memory may be floats."""
    root, _ = resolve(region, 0)
    return root.unclear or any(c.find().unclear for _, c in leaf_cells(root))


def _holds_floats(region: Region) -> bool:
    return any(_float(c.find()) for _, c in leaf_cells(region))


def _float(c: Cell) -> bool:
    kinds = {c.kind, *c.choices, *(() if c.mixed is None else (c.mixed[0], c.mixed[2]))}
    return any(k.is_float for k in kinds)


def _spread(region: Region) -> None:
    """To the elements of arrays, and to what is copied from here."""
    for element in region.arrays.values():
        resolve(element, 0)[0].unclear = True
    for cell in region.fields.values():
        c = cell.find()
        if c.kind is UNKNOWN:
            c.unclear = True
            if c.region is not None:
                resolve(c.region, 0)[0].unclear = True
