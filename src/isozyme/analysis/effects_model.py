"""What a call may do to memory, in terms of its arguments: the vocabulary shared by summaries, attributes and library rules.

Memory is named by *sources*, bits of one integer: OTHER (globals and anything reachable from outside), FRESH (allocated by the call), and for
argument i ARG (what the pointer points into) and DEEP (what is reached through pointers found there, at any depth).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from isozyme.ir.types import ArrayType, IntType, PointerType, StructType, Type, VectorType, resolve

OTHER = 1
FRESH = 2


def arg(i: int) -> int:
    return 4 << (2 * i)


def deep(i: int) -> int:
    return 8 << (2 * i)


def all_args(n: int) -> int:
    """ARG and DEEP of n arguments."""
    return ((1 << (2 * n)) - 1) << 2


def direct_args(n: int) -> int:
    """ARG of n arguments, without what lies deeper."""
    return sum(arg(i) for i in range(n))


@dataclass(frozen=True)
class CallEffects:
    """reads, writes: memory the call may read or write. captured: memory whose address may be kept (not counting the result and `contents`).
    captured_read: kept, but only for reading. returned: what the result may point into. contents: (source, sources): pointers to the latter may be
    stored into the former. globals_read, globals_written: named mutable globals (not part of OTHER).
    frees: memory that may be freed. may_unwind, no_return: as in LLVM. observable: must happen exactly once.
    """

    reads: int = 0
    writes: int = 0
    captured: int = 0
    captured_read: int = 0
    returned: int = 0
    contents: tuple[tuple[int, int], ...] = ()
    frees: int = 0
    globals_read: frozenset[str] = field(default=frozenset())
    globals_written: frozenset[str] = field(default=frozenset())
    may_unwind: bool = False
    no_return: bool = False
    observable: bool = False

    def reads_argument(self, i: int) -> bool:
        return bool(self.reads & arg(i))

    def writes_argument(self, i: int) -> bool:
        """Into the memory argument i points to directly."""
        return bool(self.writes & arg(i))

    def writes_deep(self, i: int) -> bool:
        """Into memory reached through pointers found behind argument i."""
        return bool(self.writes & deep(i))

    def captures(self, i: int) -> bool:
        return bool(self.captured & arg(i))

    @property
    def memory_free(self) -> bool:
        return not (self.reads or self.writes or self.globals_read or self.globals_written)


def unknown_effects(arguments: int) -> CallEffects:
    """Anything may happen."""
    everything = OTHER | all_args(arguments)
    sources = everything | FRESH
    contents = tuple((bit, sources) for bit in bits_of(everything | FRESH))
    return CallEffects(everything, everything, everything, 0, everything, contents, everything, may_unwind=True, observable=True)


def bits_of(mask: int) -> Iterator[int]:
    """The single bits of a mask."""
    while mask:
        low = mask & -mask
        yield low
        mask ^= low


def restrict(e: CallEffects, reads: int, writes: int) -> CallEffects:
    """The same effects, with all reads and writes outside the given masks known not to happen."""
    contents = tuple((t, s) for t, s in e.contents if t & (writes | FRESH))
    return replace(
        e,
        reads=e.reads & reads,
        writes=e.writes & writes,
        frees=e.frees & writes,
        contents=contents,
        globals_read=e.globals_read if reads & OTHER else frozenset(),
        globals_written=e.globals_written if writes & OTHER else frozenset(),
    )


_ACCESS = {"none": (False, False), "read": (True, False), "write": (False, True), "readwrite": (True, True)}


def apply_function_attributes(e: CallEffects, attributes: Iterable[str], arguments: int) -> CallEffects:
    """Narrow effects by `memory(...)`, its older spellings, `nounwind`, `noreturn`."""
    direct = direct_args(arguments)
    everything = OTHER | all_args(arguments)
    reads = writes = everything
    for a in attributes:
        if a.startswith("memory("):
            r, w = _memory_attribute(a[7:-1], direct, everything)
            reads, writes = reads & r, writes & w
        elif a == "readnone":
            reads = writes = 0
        elif a == "readonly":
            writes = 0
        elif a == "writeonly":
            reads = 0
        elif a == "argmemonly":
            reads, writes = reads & direct, writes & direct
        elif a == "inaccessiblememonly":
            reads = writes = 0
        elif a == "inaccessiblemem_or_argmemonly":
            reads, writes = reads & direct, writes & direct
        elif a == "nounwind":
            e = replace(e, may_unwind=False)
        elif a == "noreturn":
            e = replace(e, no_return=True)
    if reads == everything and writes == everything:
        return e
    if not writes and not reads & OTHER:
        # Nothing can be written, so no pointer can be kept, except in the result.
        e = replace(e, captured=0, captured_read=0)
    return restrict(e, reads, writes)


def _memory_attribute(text: str, direct: int, everything: int) -> tuple[int, int]:
    """(memory that may be read, written) of `memory(...)`. Inaccessible memory and errno are none of the program's."""
    places = {"argmem": (True, True), "other": (True, True)}
    default: tuple[bool, bool] | None = None
    named: dict[str, tuple[bool, bool]] = {}
    for part in text.split(","):
        place, colon, access = part.partition(":")
        if colon:
            named[place.strip()] = _ACCESS.get(access.strip(), (True, True))
        else:
            default = _ACCESS.get(place.strip(), (True, True))
    base = default if default is not None else (False, False)
    for place in places:
        places[place] = named.get(place, base)
    reads = writes = 0
    for place, mask in (("argmem", direct), ("other", everything & ~direct)):
        r, w = places[place]
        reads |= mask if r else 0
        writes |= mask if w else 0
    return reads, writes


def apply_argument_attributes(e: CallEffects, attributes: Sequence[Sequence[str]]) -> CallEffects:
    """Narrow effects by `readonly`, `nocapture`, `captures(...)`, `returned`, ... of each argument."""
    for i, words in enumerate(attributes):
        for w in words:
            if w == "readnone":
                e = replace(e, reads=e.reads & ~arg(i), writes=e.writes & ~arg(i))
            elif w == "readonly":
                e = replace(e, writes=e.writes & ~arg(i), contents=tuple(c for c in e.contents if c[0] != arg(i)))
            elif w == "writeonly":
                e = replace(e, reads=e.reads & ~arg(i))
            elif w == "nofree":
                e = replace(e, frees=e.frees & ~arg(i))
            elif w == "nocapture":
                e = _uncaptured(e, arg(i))
            elif w.startswith("captures("):
                e = _captures(e, i, w[9:-1])
            elif w.startswith("byval"):
                # The callee works on a copy: only reading happens, at the call.
                e = replace(e, writes=e.writes & ~arg(i), frees=e.frees & ~arg(i), returned=e.returned & ~arg(i))
                e = _uncaptured(e, arg(i))
    return e


def _uncaptured(e: CallEffects, bit: int) -> CallEffects:
    contents = tuple((t, s & ~bit) for t, s in e.contents)
    return replace(e, captured=e.captured & ~bit, captured_read=e.captured_read & ~bit, contents=contents)


def _captures(e: CallEffects, i: int, text: str) -> CallEffects:
    other, ret, _ = text.partition("ret:")
    words = re.findall(r"\w+", other)
    returned = re.findall(r"\w+", _) if ret else words
    bit = arg(i)
    if "provenance" not in words:
        keeps_read = "read_provenance" in words and bool(e.captured & bit)
        e = _uncaptured(e, bit)
        if keeps_read:
            e = replace(e, captured_read=e.captured_read | bit)
    if not {"provenance", "read_provenance"} & set(returned):
        e = replace(e, returned=e.returned & ~bit)
    return e


def carries_pointer(t: Type) -> bool:
    """Whether a value of this type can hold a pointer's bytes: pointers, integers of at least 64 bits, and aggregates of them."""
    t = resolve(t)
    if isinstance(t, PointerType):
        return True
    if isinstance(t, IntType):
        return t.bits >= 64
    if isinstance(t, VectorType):
        return isinstance(t.element, PointerType) or (isinstance(t.element, IntType) and t.element.bits * t.count >= 64)
    if isinstance(t, ArrayType):
        return carries_pointer(t.element)
    if isinstance(t, StructType):
        return any(map(carries_pointer, t.fields))
    return False


def holds_pointer(t: Type) -> bool:
    """Whether a pointer is part of the type (integers do not count)."""
    t = resolve(t)
    if isinstance(t, (VectorType, ArrayType)):
        return holds_pointer(t.element)
    if isinstance(t, StructType):
        return any(map(holds_pointer, t.fields))
    return isinstance(t, PointerType)
