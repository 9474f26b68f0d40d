"""Type trees: what the bytes of a region hold, as an immutable value.

A `TypeTree` describes a region of memory (or the bytes of a first-class value) from offset 0 up: fields at constant offsets, and arrays
that repeat an element tree with a stride. A pointer field may carry the tree of the memory it points at. Trees come out of debug
information, TBAA and attributes, are joined with conflict detection, and are what `ISOZYME=print-types` prints.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from typing import Final


@dataclass(frozen=True)
class Kind:
    """What some bytes hold. `tag`: "float", "integer", "pointer", "anything" (zero or undefined data: fits all) or "unknown".
    `float_kind` is LLVM's name of the float type, only for "float"."""

    tag: str
    float_kind: str = ""

    @property
    def is_float(self) -> bool:
        return self.tag == "float"

    @property
    def is_known(self) -> bool:
        """True for Float, Integer and Pointer."""
        return self.tag not in ("unknown", "anything")

    def __str__(self) -> str:
        return self.float_kind or self.tag


INTEGER: Final = Kind("integer")
POINTER: Final = Kind("pointer")
ANYTHING: Final = Kind("anything")
UNKNOWN: Final = Kind("unknown")


@cache
def Float(kind: str) -> Kind:
    """The kind of a float of LLVM type `kind` ("double", "float", ...)."""
    return Kind("float", kind)


PART, SLICE = "part of a ", "an access to a part of it"
"""What notes say of bytes that are a part of something larger: one access, or an array of such accesses."""


@dataclass(frozen=True)
class Piece:
    """Bytes [offset, offset+size) hold `kind`. `note` says why the kind is not known, where there is something to say. `shared`: these bytes
    hold an integer instead while an enum is in another variant (its payload overlaps); treating them as `kind` is then harmless for derivatives.
    word: a pointer, an integer or a double, as the run will show; `kind` is what is most likely."""

    offset: int
    size: int
    kind: Kind
    note: str = field(default="", compare=False)
    shared: bool = False
    word: bool = False

    @property
    def of_float(self) -> bool:
        """Some bytes of a float, not all: what they hold cannot be followed."""
        return self.kind is UNKNOWN and (PART in self.note or SLICE in self.note)

    def __str__(self) -> str:
        return f"[{self.offset}, {self.offset + self.size}) {self.kind}"


@dataclass(frozen=True)
class Pattern:
    """Memory that repeats: `pieces` describe one element of `stride` bytes, in order and complete."""

    stride: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Tail:
    """Memory that ends in an array of open length: `pieces` describe its first `start` bytes and the element of `stride` bytes behind them."""

    start: int
    stride: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Field:
    """Bytes [offset, offset+size) of a tree. `pointee` describes the memory behind a pointer, where known. `choices`: what the variants of an
    enum hold in these bytes where they differ; `kind` is then UNKNOWN."""

    offset: int
    size: int
    kind: Kind
    pointee: TypeTree | None = None
    choices: frozenset[Kind] = frozenset()


@dataclass(frozen=True)
class Repeat:
    """`element` repeated every `stride` bytes from `offset`, `count` times (None: as far as the memory goes)."""

    offset: int
    stride: int
    count: int | None
    element: TypeTree

    @property
    def end(self) -> int | None:
        return None if self.count is None else self.offset + self.count * self.stride


@dataclass(frozen=True)
class Conflict:
    """Two claims about overlapping bytes that cannot both hold."""

    offset: int
    size: int
    first: Kind
    second: Kind


@dataclass(frozen=True)
class TypeTree:
    """Fields sorted by offset, without overlap, and arrays. The empty tree says nothing."""

    fields: tuple[Field, ...] = ()
    arrays: tuple[Repeat, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.fields or self.arrays)

    def field_at(self, offset: int) -> Field | None:
        """The field that covers the byte at `offset`, from the fields or, folded, from the arrays."""
        for f in self.fields:
            if f.offset <= offset < f.offset + f.size:
                return f
        for r in self.arrays:
            if offset >= r.offset and (r.end is None or offset < r.end):
                found = r.element.field_at((offset - r.offset) % r.stride)
                if found is not None:
                    return found
        return None

    def at(self, offset: int) -> Kind:
        """The kind of the byte at `offset`; UNKNOWN where nothing is said."""
        f = self.field_at(offset)
        return UNKNOWN if f is None else f.kind

    def through(self, offset: int) -> TypeTree:
        """The tree of the memory behind the pointer at `offset`; empty where nothing is known."""
        f = self.field_at(offset)
        return EMPTY if f is None or f.pointee is None else f.pointee

    def shifted(self, by: int) -> TypeTree:
        """The same claims, `by` bytes further up."""
        if by == 0:
            return self
        return TypeTree(
            tuple(replace(f, offset=f.offset + by) for f in self.fields),
            tuple(Repeat(r.offset + by, r.stride, r.count, r.element) for r in self.arrays),
        )

    def window(self, offset: int, size: int) -> TypeTree:
        """What is said about [offset, offset+size), counted from its start. Fields that stick out are dropped."""
        fields = tuple(
            replace(f, offset=f.offset - offset) for f in self.fields if f.offset >= offset and f.offset + f.size <= offset + size
        )
        arrays = []
        for r in self.arrays:
            if r.offset >= offset and r.offset < offset + size:
                room = (offset + size - r.offset) // r.stride
                count = room if r.count is None else min(r.count, room)
                arrays.append(Repeat(r.offset - offset, r.stride, count, r.element))
            elif r.offset < offset and (r.end is None or r.end > offset):
                phase = (offset - r.offset) % r.stride
                if phase == 0:
                    room = size // r.stride
                    left = room if r.end is None else min(room, (r.end - offset) // r.stride)
                    if left:
                        arrays.append(Repeat(0, r.stride, left, r.element))
                else:  # inside an element: only what is left of that element
                    inner = r.element.window(phase, min(size, r.stride - phase))
                    fields += inner.fields
                    arrays.extend(inner.arrays)
        return TypeTree(tuple(sorted(fields, key=lambda f: f.offset)), tuple(arrays))

    def repeat(self, stride: int, count: int | None = None) -> TypeTree:
        """An array of this tree."""
        return TypeTree((), (Repeat(0, stride, count, self),)) if self and stride > 0 else EMPTY

    def join(self, other: TypeTree) -> tuple[TypeTree, tuple[Conflict, ...]]:
        """Both claims together. Overlapping fields that differ are reported and become UNKNOWN over their common extent."""
        if not other or self is other:
            return self, ()
        if not self:
            return other, ()
        conflicts: list[Conflict] = []
        fields: list[Field] = []
        for f in sorted((*self.fields, *other.fields), key=lambda f: (f.offset, f.size)):
            last = fields[-1] if fields else None
            if last is None or last.offset + last.size <= f.offset:
                fields.append(f)
            elif (last.offset, last.size) == (f.offset, f.size) and (joined := _join_fields(last, f, conflicts)) is not None:
                fields[-1] = joined
            elif f.kind is ANYTHING or last.kind is ANYTHING:  # padding of one variant, data of another
                fields[-1] = last if f.kind is ANYTHING else f
            else:
                end = max(last.offset + last.size, f.offset + f.size)
                conflicts.append(Conflict(last.offset, end - last.offset, last.kind, f.kind))
                whole = Field(last.offset, end - last.offset, UNKNOWN)
                fields[-1] = replace(whole, choices=_choices(last, whole) | _choices(f, whole))
        arrays: dict[tuple[int, int, int | None], TypeTree] = {}
        for r in (*self.arrays, *other.arrays):
            key = (r.offset, r.stride, r.count)
            old = arrays.get(key)
            if old is None:
                arrays[key] = r.element
            else:
                arrays[key], found = old.join(r.element)
                conflicts.extend(Conflict(r.offset + c.offset, c.size, c.first, c.second) for c in found)
        return TypeTree(tuple(fields), tuple(Repeat(o, s, n, e) for (o, s, n), e in sorted(arrays.items(), key=_array_order))), tuple(conflicts)

    def __str__(self) -> str:
        parts: list[str] = []
        for f in self.fields:
            behind = f" -> {f.pointee}" if f.pointee else ""
            what = " or ".join(sorted(map(str, f.choices))) if f.choices else str(f.kind)
            parts.append(f"{f.offset}: {what if f.kind.is_float else f'{what}{f.size}'}{behind}")
        for r in self.arrays:
            times = "" if r.count is None else f" x{r.count}"
            parts.append(f"{r.offset}+{r.stride}k{times}: {r.element}")
        return "{" + ", ".join(parts) + "}"


EMPTY: Final = TypeTree()


def leaf(size: int, kind: Kind, pointee: TypeTree | None = None) -> TypeTree:
    """One field at offset 0."""
    return TypeTree((Field(0, size, kind, pointee),))


def join_kinds(a: Kind, b: Kind) -> Kind | None:
    """The kind that both claims agree on; None when they contradict each other."""
    if a is b or a == b or not b.is_known:
        return a if a.tag != "unknown" else b
    if not a.is_known:
        return b
    return None


def _join_fields(a: Field, b: Field, conflicts: list[Conflict]) -> Field | None:
    """Two claims about the same bytes; None where they contradict."""
    if a.choices or b.choices:
        return None if UNKNOWN not in (a.kind, b.kind) else replace(a, kind=UNKNOWN, pointee=None, choices=_choices(a, a) | _choices(b, a))
    kind = join_kinds(a.kind, b.kind)
    return None if kind is None else replace(a, kind=kind, pointee=_join_pointees(a.pointee, b.pointee, conflicts))


def _choices(f: Field, whole: Field) -> frozenset[Kind]:
    """What f adds to the choices for the bytes of `whole`: UNKNOWN where it describes only some of them (integers may be cut)."""
    if f.choices:
        return f.choices if f.size == whole.size else frozenset({UNKNOWN})
    return frozenset({f.kind if f.size == whole.size or f.kind is INTEGER else UNKNOWN})


def _join_pointees(a: TypeTree | None, b: TypeTree | None, conflicts: list[Conflict]) -> TypeTree | None:
    if a is None or b is None:
        return a if b is None else b
    joined, found = a.join(b)
    conflicts.extend(found)
    return joined


def _array_order(item: tuple[tuple[int, int, int | None], TypeTree]) -> tuple[int, int, int]:
    (offset, stride, count), _ = item
    return offset, stride, -1 if count is None else count
