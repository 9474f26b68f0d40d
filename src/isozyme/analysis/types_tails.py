"""Memory that begins with fields and ends in an array of open length (a flexible array member, a header before its elements)."""

from __future__ import annotations

from isozyme.analysis.type_tree import ANYTHING, INTEGER, UNKNOWN, Piece, Tail
from isozyme.analysis.types_graph import OPEN, Ref, Region
from isozyme.analysis.types_pieces import allows, merge_lists, pieces_behind, pieces_of_cell


def tail_at(place: Ref) -> Tail | None:
    """What the memory from here on holds, if it ends in such an array, whichever of those in it that is; None where that is not known."""
    region, offset = place
    if region.period or region.loose:
        return None
    for start in sorted({s for (s, stride) in region.arrays if s >= offset and region.end((s, stride)) == OPEN}):
        stride = max(n for (s, n) in region.arrays if s >= start and region.end((s, n)) == OPEN)
        element = _element(region, start, stride)
        if element is not None:
            head = pieces_behind(region, offset, start - offset)
            behind = (Piece(start - offset + p.offset, p.size, p.kind, p.note, p.shared, p.word) for p in element)
            return Tail(start - offset, stride, (*head, *behind))
    return None


def common(first: Tail, second: Tail) -> Tail | None:
    """What both say of the same bytes."""
    if (first.start, first.stride) != (second.start, second.stride):
        return None
    pieces = merge_lists([list(first.pieces), list(second.pieces)], first.start + first.stride)
    return Tail(first.start, first.stride, tuple(pieces))


def allows_tail(place: Ref, tail: Tail) -> bool:
    """Whether what is known from `place` on, of which nobody says that it ends in an array, is what the tail says, or nothing."""
    region, offset = place
    if region.period or region.arrays:
        return False
    end = max((o + c.size - offset for o, c in region.fields.items()), default=0)
    element = [p for p in tail.pieces if p.offset >= tail.start]
    expected = list(tail.pieces)
    for k in range(1, max(0, end - tail.start) // tail.stride + 1):
        expected += [Piece(p.offset + k * tail.stride, p.size, p.kind, p.note, p.shared, p.word) for p in element]
    return allows(pieces_behind(region, offset, expected[-1].offset + expected[-1].size), expected)


def _element(region: Region, start: int, stride: int) -> list[Piece] | None:
    """What all elements hold that begin at `start` and every `stride` bytes behind it; None where accesses differ."""
    said: list[list[Piece]] = []
    for array, element in region.arrays.items():
        if region.end(array) > start:
            if stride % array[1] or element.loose:
                return None
            said.append(pieces_behind(element, (start - array[0]) % array[1], stride))
    for o, cell in region.fields.items():
        for p in pieces_of_cell(cell, cell.find().size) if o + cell.find().size > start else ():
            at, phase = o + p.offset, (o + p.offset - start) % stride
            if (p.kind is UNKNOWN and not p.note) or p.kind is ANYTHING or at + p.size <= start:
                continue
            if at < start or phase + p.size > stride:
                if p.kind is not INTEGER:
                    return None
                continue
            rest = [Piece(phase + p.size, stride - phase - p.size, UNKNOWN)] if phase + p.size < stride else []
            said.append([*([Piece(0, phase, UNKNOWN)] if phase else []), Piece(phase, p.size, p.kind, p.note, p.shared, p.word), *rest])
    merged = merge_lists(said, stride)
    return None if any(p.kind is UNKNOWN and p.note for p in merged) else merged
