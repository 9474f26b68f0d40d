"""Addresses that are moved by the distance of two pointers: `p + (end - begin)`, as where a vector moves into a larger block.

Where both pointers lead to elements of one array, at the same place in them, their distance is a multiple of its stride.
"""

from __future__ import annotations

from isozyme.analysis.types_graph import Ref, resolve
from isozyme.analysis.types_state import State
from isozyme.ir.instructions import Binary, Cast
from isozyme.ir.values import Value


def distance(v: Value) -> tuple[Value, Value] | None:
    """The pointers whose distance an integer is."""
    if not isinstance(v, Binary) or v.opcode != "sub" or not isinstance(v.lhs, Cast) or not isinstance(v.rhs, Cast):
        return None
    return (v.lhs.value, v.rhs.value) if v.lhs.opcode == v.rhs.opcode == "ptrtoint" else None


def settle_distances(state: State) -> None:
    """Make elements of what is known by now to be one."""
    for moved in list(state.distances):
        end, begin = (c.find().pointee for c in (moved.end, moved.begin))
        strides = [] if end is None or begin is None else [r.period for r, o in _elements(end) if (r, o) in _elements(begin)]
        if not strides:
            continue
        base, made = moved.loose
        state.graph.same_place((made, 0), state.graph.element(*base, max(strides)))
        state.distances.remove(moved)
        state.loose = [x for x in state.loose if x is not moved.loose]


def _elements(place: Ref) -> list[Ref]:
    """The place in elements of arrays."""
    region, offset = resolve(*place)
    if region.period:
        return [(region, offset)]
    return [resolve(e, 0) for (start, _), e in region.arrays.items() if start == offset]
