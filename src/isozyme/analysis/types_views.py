"""What the views of one memory that were not merged show of the same bytes.

Pointers to memory of different types may meet (in a phi, a parameter, a member of a closure's buffer): what is behind the pointer that they become is
then known from its own uses only. Memory is seen through the pointers that lead to it from where it is made, so from a view one gets to all others of
its memory by going up, from pointers to those they were made from, and down again; not the other way round, since two buffers that are freed by one
function have nothing in common. Copies hold the same bytes, so what is seen of the one is seen of the other.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from math import gcd

from isozyme.analysis.type_tree import POINTER, UNKNOWN, Kind
from isozyme.analysis.types_graph import Ref, Region, resolve
from isozyme.analysis.types_state import State

_LIMIT = 4000
"""So many places are looked at before anything may be anywhere."""


@dataclass(frozen=True)
class Seen:
    """floats: those that all of the bytes are, in some view. parts: floats that lie across the ends, or are some of the bytes. pointers: some, or
    parts of some."""

    floats: frozenset[Kind]
    parts: bool
    pointers: bool


class Views:
    """All views of a finished inference."""

    def __init__(self, state: State) -> None:
        self.blurred = {id(r) for r in state.blurred}
        self.up: defaultdict[int, list[tuple[int, Ref]]] = defaultdict(list)
        self.down: defaultdict[int, list[tuple[int, Ref]]] = defaultdict(list)
        self.copies: defaultdict[int, list[tuple[int, Ref]]] = defaultdict(list)
        self.base: defaultdict[int, list[Region]] = defaultdict(list)  # at an unknown offset
        self.derived: defaultdict[int, list[Region]] = defaultdict(list)
        self.arrays: defaultdict[int, list[tuple[Region, int, int]]] = defaultdict(list)
        self.holders: defaultdict[int, list[Ref]] = defaultdict(list)  # of cells
        self.contents: defaultdict[int, list[tuple[Region, int, int, int]]] = defaultdict(list)  # the cells that a region splits
        for target, source in state.unmerged:
            self._link(target, source, self.up, self.down)
        for a, b in state.bytewise:
            self._link(a, b, self.copies, self.copies)
        for a, made in state.loose:
            x, y = resolve(*a)[0], resolve(made, 0)[0]
            if x is not y:
                self.derived[id(x)].append(y)
                self.base[id(y)].append(x)
        for r in state.regions:
            for (start, stride), e in r.arrays.items():
                inner, shift = resolve(e, 0)
                self.arrays[id(inner)].append((r, start - shift, stride))
            for o, cell in r.fields.items():
                c = cell.find()
                self.holders[id(c)].append((r, o))
                if c.region is not None and c.kind is UNKNOWN:
                    inner, shift = resolve(c.region, 0)
                    self.contents[id(inner)].append((r, o, shift, c.size))

    def _link(self, a: Ref, b: Ref, there: defaultdict[int, list[tuple[int, Ref]]], back: defaultdict[int, list[tuple[int, Ref]]]) -> None:
        (x, i), (y, j) = resolve(*a), resolve(*b)
        there[id(x)].append((i, (y, j)))
        back[id(y)].append((j, (x, i)))

    def seen(self, region: Region, offset: int, size: int, modulus: int = 0) -> Seen | None:
        """What is shown of the bytes [offset, offset+size), and where there is a modulus also of those at multiples of it from there. None where
        there is too much to look at."""
        work: list[tuple[Region, int, int, bool]] = [(region, offset, modulus, False)]
        done: set[tuple[int, int, int, bool]] = set()
        floats: set[Kind] = set()
        parts = pointers = False
        while work:
            r, y, m, falling = work.pop()
            r, y = resolve(r, y)
            m = 1 if id(r) in self.blurred else gcd(m, r.period)
            y = y % m if m else y
            if (id(r), y, m, falling) in done or (falling and (id(r), y, m, False) in done):
                continue
            done.add((id(r), y, m, falling))
            if len(done) > _LIMIT:
                return None
            for o, cell in r.fields.items():
                c = cell.find()
                if not _meet(o, c.size, y, size, m):
                    continue
                kinds = {c.kind, *c.choices, *((c.mixed[0], c.mixed[2]) if c.mixed is not None else ())}
                pointers = pointers or POINTER in kinds
                whole = c.size == size and ((o - y) % m == 0 if m else o == y)
                for kind in kinds:
                    if kind.is_float and whole:
                        floats.add(kind)
                    parts |= kind.is_float and not whole
                if c.kind is UNKNOWN:  # else an access says what is here, whatever else it is copied to
                    work += [(x, y - o + at, m, False) for x, at in self.holders[id(c)] if x is not r or at != o]
                    if c.region is not None:
                        work.append((c.region, y - o, m, False))
            work += [(e, y - start, gcd(m, stride), falling) for (start, stride), e in r.arrays.items() if m or start < y + size]
            work += [(x, start + y, gcd(stride, m), falling) for x, start, stride in self.arrays[id(r)]]
            work += [(x, y - i + j, m, True) for i, (x, j) in self.down[id(r)]]
            work += [(x, 0, 1, True) for x in self.derived[id(r)]]
            if not falling:
                work += [(x, y - i + j, m, False) for i, (x, j) in self.up[id(r)]]
                work += [(x, 0, 1, False) for x in self.base[id(r)]]
            work += [(x, y - i + j, m, False) for i, (x, j) in self.copies[id(r)]]
            work += [(x, o + y - shift, m, False) for x, o, shift, n in self.contents[id(r)] if _meet(shift, n, y, size, m)]
        return Seen(frozenset(floats), parts, pointers)


def _meet(a: int, n: int, b: int, size: int, m: int) -> bool:
    """Whether [a, a+n) and [b, b+size) have bytes in common, at some multiple of m from each other."""
    if m == 0:
        return a < b + size and b < a + n
    return (b - a) % m < n or (a - b) % m < size
