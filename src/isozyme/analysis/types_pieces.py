"""What the bytes of a region hold, piece by piece: read off the graph of types, which stays as it is."""

from __future__ import annotations

from itertools import pairwise

from isozyme.analysis.type_tree import ANYTHING, INTEGER, PART, POINTER, UNKNOWN, Float, Kind, Pattern, Piece
from isozyme.analysis.types_graph import OPEN, Cell, Note, Ref, Region, resolve
from isozyme.ir.instructions import Instruction
from isozyme.ir.values import Argument, Value

_LIMIT = 4096  # pieces listed for one query; what lies behind is one unknown piece
_WORDS = {Float("double"), POINTER, INTEGER, ANYTHING}
DIFFERS = "different calls of the function hold different types here"


def choose(choices: frozenset[Kind]) -> Kind:
    """One kind that serves all variants: an integer's shadow is never read, so float or pointer may take its bytes; two of those may not meet."""
    strong = choices - {INTEGER, ANYTHING}
    if not strong:
        return INTEGER
    return next(iter(strong)) if len(strong) == 1 else UNKNOWN


def locate(region: Region, offset: int, depth: int = 8) -> tuple[Cell, int] | None:
    """The cell that describes the byte at `offset`, and the byte's place in it. Explicit fields win over arrays, later arrays over earlier ones."""
    root, offset = resolve(region, offset)
    best: tuple[Cell, int] | None = None
    direct = root.fields.get(offset)
    items = [(offset, direct)] if direct is not None else [(o, c) for o, c in root.fields.items() if o <= offset < o + c.size]
    for o, cell in items:
        found = _locate_in(cell.find(), offset - o, depth)
        if _says_something(found[0]):
            return found
        best = found
    if depth and root.arrays:
        nearest: list[tuple[Cell, int]] = []
        for start in sorted({s for s, _ in root.arrays if s <= offset}, reverse=True):
            for (s, stride), element in root.arrays.items():
                if s != start or not root.covers((s, stride), offset):
                    continue
                inner = locate(element, (offset - start) % stride, depth - 1)
                if inner is not None and _says_something(inner[0]):
                    nearest.append(inner)
                best = best or inner
            if nearest:
                first = nearest[0]
                same = all((x[0].kind, x[0].size, x[1]) == (first[0].kind, first[0].size, first[1]) for x in nearest)
                return first if same else best
    return best


def _locate_in(c: Cell, offset: int, depth: int) -> tuple[Cell, int]:
    if c.mixed is not None or (c.kind is not UNKNOWN and not c.weak) or c.overlap or c.region is None or not depth:
        return c, offset
    inner = locate(c.region, offset, depth - 1)
    if inner is not None and (_says_something(inner[0]) or c.kind is UNKNOWN) and (inner[0].kind is not INTEGER or c.kind is UNKNOWN):
        return inner
    return c, offset


def _says_something(c: Cell) -> bool:
    return c.mixed is not None or c.kind is not UNKNOWN or bool(c.choices)


def pieces_behind(region: Region, offset: int, size: int) -> list[Piece]:
    """What [offset, offset+size) of a region holds, in order and complete."""
    out: list[Piece] = []
    root, start = resolve(region, offset)
    if not root.fields and not root.arrays and size:
        return [Piece(0, size, UNKNOWN)]
    pos = 0
    while pos < size and len(out) < _LIMIT:
        found = locate(root, start + pos)
        pos += _put(out, pos, size, found)
    if pos < size:
        _append(out, Piece(pos, size - pos, UNKNOWN, "too much memory to list"))
    return out


def pieces_of_cell(cell: Cell, size: int) -> list[Piece]:
    """The same of one cell's bytes."""
    out: list[Piece] = []
    pos = 0
    while pos < size and len(out) < _LIMIT:
        pos += _put(out, pos, size, _locate_in(cell.find(), pos, 8))
    return out


def _put(out: list[Piece], pos: int, size: int, found: tuple[Cell, int] | None) -> int:
    """Append what was found at `pos`; the number of bytes it covers."""
    if found is None:
        _append(out, Piece(pos, 1, UNKNOWN))
        return 1
    c, inside = found
    n = min(c.size - inside, size - pos)
    if c.choices and (c.overlap or (c.kind is UNKNOWN and c.mixed is None)):
        kind = choose(c.choices)
        if kind.is_known and (kind is INTEGER or n == c.size):
            out.append(Piece(pos, n, kind, "", kind is not INTEGER))
        else:
            note = "the variants of an enum hold " + " or ".join(sorted(map(str, c.choices))) + " here"
            _append(out, Piece(pos, n, UNKNOWN, note, word=n == c.size == 8 and c.choices <= _WORDS))
    elif c.mixed is not None:
        a, why_a, b, why_b = c.mixed
        _append(out, Piece(pos, n, UNKNOWN, f"used both as {a} ({spell_note(why_a)}) and as {b} ({spell_note(why_b)})"))
    elif (other := _inside(c)) is not None:
        _append(out, Piece(pos, n, UNKNOWN, f"used both as {c.kind} ({spell_note(c.note)}) and as {other.kind} ({spell_note(other.note)})"))
    elif c.kind is UNKNOWN:
        n = n if c.region is None else 1
        _append(out, Piece(pos, n, ANYTHING if c.constant and c.region is None else UNKNOWN))
    elif c.kind is INTEGER:
        if c.region is not None and c.weak:  # its parts may say more
            n = 1
        _append(out, Piece(pos, n, INTEGER))
    elif inside or n < c.size:
        _append(out, Piece(pos, n, UNKNOWN, f"{PART}{c.kind}" if c.kind.is_float else f"a piece of a {c.kind}"))
    else:
        out.append(Piece(pos, n, c.kind, word=c.either))
    return n


def _inside(c: Cell, depth: int = 4) -> Cell | None:
    """What a pointer or float is as well: a float or pointer that some accesses find in its bytes."""
    if c.region is None or (c.kind is not POINTER and not c.kind.is_float):
        return None
    work = [(c.region, depth)]
    while work:
        region, left = work.pop()
        for inner in resolve(region, 0)[0].fields.values():
            x = inner.find()
            if x.kind is POINTER or x.kind.is_float:
                return x
            if x.region is not None and left:
                work.append((x.region, left - 1))
    return None


def _append(out: list[Piece], piece: Piece) -> None:
    last = out[-1] if out else None
    joins = last is not None and last.kind is piece.kind and (piece.kind is not INTEGER or piece.size == 1) and last.note == piece.note
    if joins and last is not None and not piece.word and (piece.kind in (UNKNOWN, ANYTHING) or (piece.offset % 8 and piece.size == 1)):
        out[-1] = Piece(last.offset, last.size + piece.size, last.kind, last.note)
    else:
        out.append(piece)


def pattern_at(place: Ref) -> Pattern | None:
    """What memory from here on holds again and again, however far it goes; None where that is not known."""
    region, offset = place
    if region.period:
        if region.loose:
            return None
        return Pattern(region.period, tuple(pieces_behind(region, offset, region.period)))
    strides = [stride for (start, stride) in region.arrays if start == offset]
    if not strides:
        return None
    stride = min((s for s in strides if _covers(region, offset, s, strides)), default=max(strides))
    element = region.arrays[offset, stride]
    pieces = pieces_behind(element, 0, stride)
    if any(_differ(pieces_behind(region.arrays[offset, s], 0, s)[0], pieces[0]) for s in strides if region.ends.get((offset, s), OPEN) == OPEN):
        return None  # parts of one block, each of a length that the run knows
    for o, c in region.fields.items():  # what is written at fixed offsets must not tell otherwise
        if o + c.size > offset and c.find().kind is not UNKNOWN:
            phase = (o - offset) % stride
            if pieces_behind(region, o, c.size) != pieces_behind(element, phase, c.size):
                return None
    for (start, other), e in region.arrays.items():
        if start > offset:
            if other % stride and stride % other:
                return None
            n = max(stride, other)
            if not allows(pieces_behind(e, 0, n), pieces_behind(element, (start - offset) % stride, n)):
                return None
    return Pattern(stride, tuple(pieces))


def _covers(region: Region, start: int, stride: int, strides: list[int]) -> bool:
    """Whether the array of the given stride goes on to the end and says all, and wider steps from its start on say nothing else."""
    if region.ends.get((start, stride), OPEN) < OPEN:
        return False
    element = region.arrays[start, stride]
    if any(not p.kind.is_known for p in pieces_behind(element, 0, stride)):
        return False
    wider = [s for s in strides if s > stride]
    return all(s % stride == 0 and allows(pieces_behind(region.arrays[start, s], 0, s), pieces_behind(element, 0, s)) for s in wider)


def _differ(a: Piece, b: Piece) -> bool:
    """One is a float, the other is known to be something else."""
    return a.kind is not b.kind and any(x.kind.is_float and (y.kind in (INTEGER, POINTER) or y.kind.is_float) for x, y in ((a, b), (b, a)))


def allows(other: list[Piece], pieces: list[Piece]) -> bool:
    """Whether what `other` says of the same bytes is what `pieces` says. Bytes that were only never accessed that way say nothing."""
    silent = [p for p in other if p.kind is UNKNOWN and not p.note]
    return all(p in other or any(q.offset <= p.offset and p.offset + p.size <= q.offset + q.size for q in silent) for p in pieces)


def merge_kinds(kinds: list[Kind]) -> Kind:
    """What all of these are, in several calls of one function."""
    known = {k for k in kinds if k is not ANYTHING}
    if len(known) == 1:
        return known.pop()
    return ANYTHING if kinds and not known else UNKNOWN


def merge_lists(lists: list[list[Piece]], size: int) -> list[Piece]:
    """What several calls of one function hold in the same `size` bytes."""
    if not lists:
        return [Piece(0, size, UNKNOWN)] if size else []
    first = lists[0]
    if all(other == first for other in lists[1:]):
        return first
    out: list[Piece] = []
    cuts = sorted({0, size}.union(*({p.offset for p in pieces} for pieces in lists)))
    for a, b in pairwise(cuts):
        covering = [next(p for p in pieces if p.offset <= a < p.offset + p.size) for pieces in lists]
        telling = [p for p in covering if p.kind is not UNKNOWN or p.note]  # a call under which nothing looks at these bytes has no say
        if not telling:
            _append(out, Piece(a, b - a, UNKNOWN))
        elif all(p.kind is ANYTHING or (p.offset == a and p.size == b - a) for p in telling):
            kind = merge_kinds([p.kind for p in telling])
            word, shared = any(p.word for p in telling), any(p.shared for p in telling)
            _append(out, Piece(a, b - a, kind, "" if kind.is_known else DIFFERS, shared, word))
        else:
            _append(out, Piece(a, b - a, UNKNOWN, DIFFERS))
    return out


def uniform(pieces: list[Piece]) -> Kind:
    """The kind of all pieces; UNKNOWN where they differ."""
    return merge_kinds([p.kind for p in pieces]) if pieces else UNKNOWN


def whole_words(pieces: list[Piece]) -> list[Piece]:
    """Words of which some bytes are unknown, and constants were written to the others (characters of a short string), as one piece."""
    out: list[Piece] = []
    for p in pieces:
        last = out[-1] if out else None
        here = last is not None and last.offset % 8 == 0 and last.size < 8 and p.offset + p.size <= last.offset + 8
        open_kinds = last is not None and {last.kind, p.kind} <= {UNKNOWN, ANYTHING} and not last.of_float and not p.of_float
        if last is not None and here and open_kinds:
            kind = UNKNOWN if UNKNOWN in (last.kind, p.kind) else ANYTHING
            out[-1] = Piece(last.offset, last.size + p.size, kind, last.note or p.note)
        else:
            out.append(p)
    return out


def spell_note(note: Note) -> str:
    """Where a type comes from, for people."""
    if isinstance(note, Instruction):
        return f"`{note.opcode}`" + (f" %{note.name}" if note.name else "")
    if isinstance(note, Argument):
        return f"argument %{note.name}"
    if isinstance(note, Value):
        return "a constant"
    return str(note)
