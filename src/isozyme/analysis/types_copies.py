"""Copies whose size only the run knows, decided when all accesses have been read.

Both sides hold the same bytes. Where accesses show an array of open length further on, what is in front of it is a head of fields, and the array is
behind it on both sides (`memcpy(to, from, sizeof *from + n * sizeof from->tail[0])`). Else both are taken for arrays from there on, whose stride
divides the size.
"""

from __future__ import annotations

from isozyme.analysis.types_graph import OPEN, Ref, resolve
from isozyme.analysis.types_join import agree
from isozyme.analysis.types_state import State


def equate_copies(state: State) -> None:
    """Equate what copies move. Call when joins are decided."""
    graph = state.graph
    for copy in state.copies:
        to, source = resolve(*copy.to), resolve(*copy.source)
        tails = _tails(to) | _tails(source)
        start = min((s for s, _ in tails), default=0)
        if start == 0 or to[0].period or source[0].period:
            if copy.stride != 1:
                graph.same_place(graph.element(*copy.to, copy.stride), graph.element(*copy.source, copy.stride))
        elif to != source and agree(to, source):
            graph.same(graph.carve(*to, start), graph.carve(*source, start))
            for at, stride in tails:
                graph.same_place(graph.element(to[0], to[1] + at, stride), graph.element(source[0], source[1] + at, stride))


def _tails(place: Ref) -> set[tuple[int, int]]:
    """(offset, stride) of the arrays of open length from a place on."""
    region, offset = place
    return {(start - offset, stride) for (start, stride) in region.arrays if start >= offset and region.end((start, stride)) == OPEN}
