"""Arrays of small pieces that lie over memory of several kinds, as where structs are copied word by word.

Such a view says nothing of what the words hold, and one field that is known (an integer at the front) says nothing of the others. The array is
*contested* then: it is not merged with fields, and words in it that nothing else tells about count as unknown, or as parts of floats.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import gcd

from isozyme.analysis.type_tree import INTEGER, SLICE, UNKNOWN
from isozyme.analysis.types_graph import OPEN, Cell, Ref, Region, resolve
from isozyme.analysis.types_state import Move
from isozyme.ir import instructions as ins
from isozyme.ir.values import Value

_DEPTH = 4
_BY_WORDS = "a copy by words"


def first_conflict(r: Region, start: int, stride: int, bounded: bool = True) -> int | None:
    """Where the first float lies, from the start of an array in a root region on, that is no element of the array, or that lies in the place of an
    element with others where other things lie in it; None if there is none. bounded: arrays end where other
    accesses show it, not only at their limits."""
    element = resolve(r.arrays[start, stride], 0)[0]
    end = min(r.end((start, stride)) if bounded else r.limits.get((start, stride), OPEN), r.period or OPEN)
    floats: list[tuple[int, int, int, int]] = []  # offset, period of the phase, phase, size
    others: list[tuple[int, int, int]] = [(stride, o, c.size) for o, c in _fields(element) if c.kind is INTEGER]
    for o, period, c in _cells(r, element, 0, _DEPTH):
        if not c.kind.is_known or c.mixed is not None or o + c.size <= start:
            continue
        at = o + (start - o + period - 1) // period * period if period and o < start else o
        g = gcd(stride, period) if period else stride
        if at >= end or (not period and o < start):
            continue
        if c.kind.is_float:
            floats.append((at, g, (at - start) % g, c.size))
        else:
            others.append((g, (at - start) % g, c.size))
    found = [at for at, g, phase, size in floats if phase + size > g or any(_meet(g, phase, size, *other) for other in others)]
    return min(found, default=None)


def mark_unions(r: Region, start: int, stride: int) -> None:
    """An array of floats that begins where an integer of their size lies, or one of integers that begins with a float: these bytes are both in turn,
    and so is what follows without a gap. (Integers further behind may well lie behind the end of the array.)"""
    element = resolve(r.arrays[start, stride], 0)[0]
    inside = element.fields.get(0)
    if inside is None or inside.find().size != stride:
        return
    e, at = inside.find(), start
    if (not e.kind.is_float and e.kind is not INTEGER) or (e.copied and e.kind is INTEGER):  # words that are copied may be anything
        return
    fields: dict[int, Cell] = {}
    for o, period, c in _cells(r, element, 0, _DEPTH):
        if not period or o == start:
            fields.setdefault(o, c)
    while at in fields and at < r.end((start, stride)):
        c = fields[at]
        kinds = (c.kind, e.kind)
        if c is e or c.size != stride or c.mixed is not None or c.region is not None or INTEGER not in kinds or not any(k.is_float for k in kinds):
            return
        number = c if c.kind is INTEGER else e
        if not number.weak:
            return
        number.mixed = number.mixed or (c.kind, c.note, e.kind, e.note)
        if number is e:
            return
        at += stride


def mark_copied(moves: Iterable[Move]) -> None:
    """Where integers are stored as they were loaded from elsewhere: such memory may hold anything, whatever is computed with the integers besides."""
    for m in moves:
        if isinstance(m.i, ins.Store) and any(load.pointer is not m.i.pointer for load in _loads(m.i.value)):
            m.cell.find().copied = True


def _loads(v: Value) -> Iterator[ins.Load]:
    work, seen = [v], {v}
    while work:
        v = work.pop()
        if isinstance(v, ins.Load):
            yield v
        if isinstance(v, ins.Phi | ins.Select) or (isinstance(v, ins.Unary) and v.opcode == "freeze"):
            work += [o for o in v.operands() if o not in seen]
            seen.update(v.operands())


def mark_contested(regions: Iterable[Region], loose: Iterable[tuple[Ref, Region]], only_doubles: bool) -> None:
    """Parts of floats; and, where the run can tell (only_doubles), words that are copied from one such array to another although they are used as
    integers, too. loose: (base, region): somewhere behind base, at an offset nothing is known of."""
    over: dict[Region, Cell] = {}  # the element of each contested array, and a float that lies over the array
    for r in regions:
        root, _ = resolve(r, 0)
        for (start, stride), made in root.arrays.items():
            element = resolve(made, 0)[0]
            if first_conflict(root, start, stride, bounded=False) is not None:
                over[element] = next(c for o, _, c in _cells(root, element, 0, _DEPTH) if c.kind.is_float and o + c.size > start)
    scattered: set[Region] = set()
    for base, made in loose:
        root, at = resolve(*base)
        element = resolve(made, 0)[0]
        found = next((c for o, _, c in _cells(root, element, 0, _DEPTH) if c.kind.is_float and o + c.size > at), None)
        if found is not None and element is not root and element not in over:
            over[element] = found
            scattered.add(element)
    seen: set[Cell] = set()
    for element, covering in over.items():
        for _, c in _fields(element):
            whole = only_doubles and c.size % 8 == 0
            moved = c in seen if whole else c.copied and c.size == element.period
            seen.add(c)
            word = moved and c.kind is INTEGER and c.weak
            if c.mixed is None and c.region is None and (word or (c.kind is UNKNOWN and not whole and element not in scattered)):
                c.mixed = (covering.kind, covering.note, INTEGER, _BY_WORDS if whole else SLICE)


def _meet(g: int, phase: int, size: int, h: int, other: int, length: int) -> bool:
    """Whether bytes at these phases (modulo g, modulo h) may be the same."""
    n = gcd(g, h)
    return any((other + k - phase) % n < size for k in range(min(length, n)))


def _fields(region: Region) -> Iterator[tuple[int, Cell]]:
    for o, cell in region.fields.items():
        yield o, cell.find()


def _cells(r: Region, but: Region, base: int, depth: int) -> Iterator[tuple[int, int, Cell]]:
    """(offset, period of an array around it or 0, cell) of what is known of a region, except in one array."""
    for o, c in _fields(r):
        if c.region is not None and c.kind is UNKNOWN:
            if depth:
                inner, shift = resolve(c.region, 0)
                if inner is not but:
                    yield from _cells(inner, but, base + o - shift, depth - 1)
        else:
            yield base + o, 0, c
    if depth:
        for (start, stride), element in r.arrays.items():
            inner, shift = resolve(element, 0)
            if inner is not but and inner is not r:
                for o, period, c in _cells(inner, but, base + start - shift, depth - 1):
                    yield o, gcd(stride, period) if period else stride, c
