"""The graph behind type inference: cells (some bytes that hold one thing) and regions (memory, or the bytes of an aggregate value).

Equal contents are one cell, by union-find, so that a fact found anywhere holds everywhere the bytes are copied to. A region maps offsets to
cells; regions merge with a shift (p and p + 8 point into one region), arrays are regions with a period that hang in their parent at a
start offset. Recursive data types are simply cycles of the graph.

A fact is strong or weak. Float and pointer facts are strong. Most integer facts are weak: integer arithmetic on bits that are copied from a
float (sign tests, abs by masking) does not make them integers, so a strong fact wins over a weak one without conflict. Two strong facts that differ
make a cell *mixed*: its kind is then unknown, with both reasons kept for the message.
"""

from __future__ import annotations

from math import gcd

from isozyme.analysis.type_tree import UNKNOWN, Kind

Ref = tuple["Region", int]
OPEN = 1 << 48  # the extent of an array that goes on as far as the memory goes
_SCALAR = 16  # bytes of the largest scalar
Note = object  # what a fact comes from: an instruction, an argument or a text; spelled out only when asked for


class Cell:
    """`size` bytes. `region` splits it into smaller cells; `pointee` is where the pointer it holds leads."""

    __slots__ = (
        "blocked", "choices", "constant", "copied", "either", "integers", "kind", "mixed", "note", "overlap", "parent", "pointee", "region", "size",
        "stated", "unclear", "weak",
    )  # fmt: skip

    def __init__(self, size: int, kind: Kind = UNKNOWN, note: Note = "") -> None:
        self.parent: Cell | None = None
        self.size = size
        self.kind, self.weak, self.note = kind, False, note
        self.pointee: Ref | None = None
        self.region: Region | None = None
        self.constant = False  # a constant was stored here: says nothing about the kind
        self.copied = False  # integers that were loaded from elsewhere are stored here as they are (types_contested.mark_copied)
        self.integers = False  # integers are stored here that are no bits of floats, whatever else is
        self.stated = False  # a field of a struct, which its declaration says to be an integer
        self.mixed: tuple[Kind, Note, Kind, Note] | None = None
        self.choices: frozenset[Kind] = frozenset()  # what the variants of an enum hold here where they differ
        self.overlap = False  # memory of such bytes: each access sees one variant, so accesses do not share the cell
        self.unclear = False  # copied with memory that is
        self.either = False  # a double or a pointer, as the run will show: also in memory that was kept apart from memory of other types
        self.blocked = False  # pointers to memory of different types meet here: what is behind is not described by `pointee` alone

    def find(self) -> Cell:
        c = self
        while c.parent is not None:
            if c.parent.parent is not None:
                c.parent = c.parent.parent
            c = c.parent
        return c


class Region:
    """Bytes by offset. `period` p > 0: offsets are taken modulo p (the region is one element of an array). `arrays[start, stride]` is the
    element region of an array inside this one; `ends` its end offset where known, `reach` how far all accesses get at most, `limits` what none
    passes whatever is added to an element's address. `loose`: some pointer moves in steps smaller than a field."""

    __slots__ = ("apart", "arrays", "delta", "ends", "fields", "limits", "loose", "parent", "period", "reach", "unclear")

    def __init__(self, period: int = 0) -> None:
        self.parent: Region | None = None
        self.delta = 0  # self @ x is parent @ (x + delta)
        self.fields: dict[int, Cell] = {}
        self.arrays: dict[tuple[int, int], Region] = {}
        self.ends: dict[tuple[int, int], int] = {}
        self.reach: dict[tuple[int, int], int] = {}
        self.limits: dict[tuple[int, int], int] = {}
        self.period = period
        self.loose = False
        self.apart = False  # pointers to memory of other types lead here too, and that memory was not merged with this
        self.unclear = False  # what is not known here may be floats all the same: other views of this memory that hold some were not merged with it

    def end(self, array: tuple[int, int]) -> int:
        """Where an array ends, OPEN where that is not known."""
        return min(self.ends.get(array, OPEN), self.limits.get(array, OPEN))

    def covers(self, array: tuple[int, int], offset: int) -> bool:
        """Whether an array may have an element at `offset`."""
        return array[0] <= offset < self.end(array)


def resolve(region: Region, offset: int) -> Ref:
    """The root that stands for `region`, and the offset in it."""
    if region.parent is not None:
        delta, r = 0, region
        while r.parent is not None:
            delta += r.delta
            r = r.parent
        if region.parent is not r:
            region.parent, region.delta = r, delta
        region, offset = r, offset + delta
    if region.period:
        offset %= region.period
    return region, offset


class TypeGraph:
    """Operations on cells and regions. Unification is a worklist, so deep structures need no recursion."""

    def __init__(self) -> None:
        self._cells: list[tuple[Cell, Cell]] = []
        self._regions: list[tuple[Ref, Ref]] = []
        self._busy = False
        self.folding = True  # two places of one memory that are equated make it an array
        self.views: list[Region] = []  # regions that were found to overlap an array; perhaps no pointer leads to them any more

    # ------------------------------------------------------------------------------------------------ facts

    def mark(self, cell: Cell, kind: Kind, note: Note, weak: bool = False) -> None:
        """State that `cell` holds `kind`."""
        c = cell.find()
        if c.kind is kind:
            c.weak = c.weak and weak
        elif c.kind is UNKNOWN:
            c.kind, c.weak, c.note = kind, weak, note
        elif weak:
            pass
        elif c.weak:
            c.kind, c.weak, c.note = kind, False, note
        elif c.mixed is None and c.kind != kind:
            c.mixed = (c.kind, c.note, kind, note)

    # ------------------------------------------------------------------------------------------------ places

    def carve(self, region: Region, offset: int, size: int, whole: bool = False) -> Cell:
        """The cell for exactly [offset, offset+size) of a region. Bytes that the variants of an enum use differently give a cell of their own to
        each access, unless the `whole` content is meant (copies, statements about all variants)."""
        root, offset = resolve(region, offset)
        found = root.fields.get(offset)
        if found is not None:
            found = found.find()
            if found.size == size:
                return found if whole or not found.overlap else _variant(found, size)
        period = root.period
        if period and offset + size > period:
            return self._across_elements(root, offset, size)
        end = offset + size
        touched = [(o, c) for o, c in root.fields.items() if o < end and o + c.size > offset] if root.fields else []
        if not touched:
            made = root.fields[offset] = Cell(size)
            return made
        touched.sort(key=lambda item: item[0])
        first, container = touched[0]
        if len(touched) == 1 and first <= offset and first + container.size >= end:
            return self.part(container, offset - first, size, whole)
        made = Cell(size)
        made.region = Region()
        at = offset
        for o, c in touched:
            if o > at:
                made.region.fields[at - offset] = root.fields[at] = Cell(o - at)
            start, stop = max(o, offset), min(o + c.size, end)
            made.region.fields[start - offset] = self.part(c, start - o, stop - start, whole=True)
            at = stop
        if at < end:
            made.region.fields[at - offset] = root.fields[at] = Cell(end - at)
        if size <= _SCALAR and first >= offset and at <= end:  # a scalar over parts of it (unions, halves of a double): what it is holds for them too
            for o in [o for o in root.fields if offset <= o < end]:
                del root.fields[o]
            root.fields[offset] = made
        return made

    def part(self, cell: Cell, offset: int, size: int, whole: bool = False) -> Cell:
        """The cell for [offset, offset+size) of a cell, which becomes split."""
        c = cell.find()
        if size == c.size:
            return c
        if c.overlap:
            return _variant(c, size)
        if c.region is None:
            c.region = Region()
        return self.carve(c.region, offset, size, whole)

    def _across_elements(self, root: Region, offset: int, size: int) -> Cell:
        whole = Cell(size)
        whole.region = Region()
        done = 0
        while done < size:
            step = min(root.period - offset, size - done)
            whole.region.fields[done] = self.carve(root, offset, step, whole=True)
            done += step
            offset = 0
        return whole

    def pointee(self, cell: Cell) -> Ref:
        """Where the pointer in `cell` leads; a fresh region if nothing is known yet."""
        c = cell.find()
        if c.pointee is None:
            c.pointee = (Region(), 0)
        return c.pointee

    def element(self, region: Region, offset: int, stride: int, extent: int | None = None, reach: int = OPEN, limit: int = OPEN) -> Ref:
        """Where `offset + k * stride` leads for unknown k; `extent`: the bytes of the whole array where known (OPEN: known to go on). reach: how
        far this access gets at most; limit: how far the array does."""
        root, offset = resolve(region, offset)
        if root.period:
            if stride % root.period == 0:
                return root, offset
            if root.period % stride:
                self._set_period(root, gcd(root.period, stride))
                return resolve(root, offset)
        key = (offset, stride)
        made = root.arrays.get(key)
        if made is None:
            made = root.arrays[key] = Region(stride)
        if extent is not None:
            root.ends[key] = max(offset + extent, root.ends.get(key, 0))
        root.reach[key] = max(offset + min(reach, limit, OPEN - offset), root.reach.get(key, offset))
        root.limits[key] = max(offset + min(limit, OPEN - offset), root.limits.get(key, offset))
        return made, 0

    # ------------------------------------------------------------------------------------------------ equations

    def same(self, a: Cell, b: Cell) -> None:
        """The two cells hold the same bytes."""
        self._cells.append((a, b))
        self._settle()

    def same_place(self, a: Ref, b: Ref) -> None:
        """The two references lead to the same place."""
        self._regions.append((a, b))
        self._settle()

    def _settle(self) -> None:
        if self._busy:
            return
        self._busy = True
        try:
            while self._cells or self._regions:
                if self._cells:
                    self._same(*self._cells.pop())
                else:
                    self._same_place(*self._regions.pop())
        finally:
            self._busy = False

    def _same(self, a: Cell, b: Cell) -> None:
        a, b = a.find(), b.find()
        if a is b:
            return
        if a.size != b.size:
            n = min(a.size, b.size)
            a, b = self.part(a, 0, n).find(), self.part(b, 0, n).find()
            if a is b or a.size != b.size:
                return
        if a.overlap != b.overlap:
            one = b if a.overlap else a
            if one.kind is not UNKNOWN or one.region is not None:  # an access that knows its variant
                one.choices |= (a if a.overlap else b).choices
                return
        b.parent = a
        if b.kind is not UNKNOWN:
            self.mark(a, b.kind, b.note, b.weak)
        a.mixed = a.mixed or b.mixed
        a.constant = a.constant or b.constant
        a.integers = a.integers or b.integers
        a.copied = a.copied or b.copied
        a.stated = a.stated or b.stated
        a.blocked = a.blocked or b.blocked
        a.choices |= b.choices
        a.overlap = a.overlap or b.overlap
        if b.region is not None:
            if a.region is None:
                a.region = b.region
            else:
                self._regions.append(((a.region, 0), (b.region, 0)))
        if b.pointee is not None:
            if a.pointee is None:
                a.pointee = b.pointee
            else:
                self._regions.append((a.pointee, b.pointee))

    def _same_place(self, x: Ref, y: Ref) -> None:
        (a, i), (b, j) = resolve(*x), resolve(*y)
        if a is b:
            if i != j and self.folding:
                self._set_period(a, gcd(a.period, abs(i - j)))
            elif i != j:
                a.apart = a.unclear = True
            return
        if a.period != b.period:
            if a.period and (not b.period or b.period % a.period == 0):
                (a, i), (b, j) = (b, j), (a, i)
            if a.period and a.period % b.period:
                g = gcd(a.period, b.period)
                if not (self._set_period(a, g) and self._set_period(b, g)):
                    return
                self._regions.append((x, y))
                return
            start = i - j if not a.period else (i - j) % a.period
            key = (start, b.period)
            old = a.arrays.get(key)
            a.reach[key] = a.limits[key] = OPEN
            self.views.append(a)
            if old is None:
                a.arrays[key] = b
            else:
                self._regions.append(((old, 0), (b, 0)))
            return
        if len(b.fields) + len(b.arrays) > len(a.fields) + len(a.arrays):
            (a, i), (b, j) = (b, j), (a, i)
        self._absorb(a, b, i - j)

    def _absorb(self, a: Region, b: Region, delta: int) -> None:
        """Make b a view of a: b @ x is a @ (x + delta)."""
        b.parent, b.delta = a, delta
        a.loose = a.loose or b.loose
        a.apart = a.apart or b.apart
        a.unclear = a.unclear or b.unclear
        fields, arrays, ends, reach, limits = b.fields, b.arrays, b.ends, b.reach, b.limits
        b.fields, b.arrays, b.ends, b.reach, b.limits = {}, {}, {}, {}, {}
        for o, c in fields.items():
            self._place(a, o + delta, c)
        for (o, stride), e in arrays.items():
            end = ends.get((o, stride))
            most, limit = reach.get((o, stride), OPEN) - o, limits.get((o, stride), OPEN) - o
            place = self.element(a, o + delta, stride, None if end is None else end - o, most, limit)
            self._regions.append((place, (e, 0)))

    def _place(self, region: Region, offset: int, cell: Cell) -> None:
        root, offset = resolve(region, offset)
        c = cell.find()
        if not root.fields and not (root.period and offset + c.size > root.period):
            root.fields[offset] = c
        else:
            self._cells.append((self.carve(root, offset, c.size, whole=True), c))

    def _set_period(self, region: Region, period: int) -> bool:
        """Fold a region to a smaller period; False (and loose) when its fields are larger than that."""
        if region.period == period:
            return True
        if any(c.size > period for c in region.fields.values()) or period <= 0:
            region.loose = True
            return False
        fields, arrays, ends = region.fields, region.arrays, region.ends
        region.fields, region.arrays, region.ends, region.period = {}, {}, {}, period
        for o, c in fields.items():
            self._place(region, o, c)
        for (o, stride), e in arrays.items():
            end = ends.get((o, stride))
            extent = end - o if end is not None and end - o <= period else None
            self._regions.append((self.element(region, o, stride, extent), (e, 0)))
        return True


def _variant(c: Cell, size: int) -> Cell:
    """What one access sees of bytes that differ between variants."""
    made = Cell(size)
    if size == c.size:
        made.choices = c.choices
    return made
