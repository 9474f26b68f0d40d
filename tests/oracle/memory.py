"""Byte-accurate memory with tangents, checked at every access: the sanitizer of the tests.

An address is a 64-bit integer: the allocation's number in the upper half, the offset (from the middle, so that a pointer before the start
is caught too) in the lower: pointers survive ptrtoint, tagging, masks and inttoptr, and no two allocations are neighbours.
Each byte has a shadow (see `values.ByteShadow`): plain, undefined, or a part of a float with a tangent.
"""

from __future__ import annotations

from functools import lru_cache

from isozyme.ir.types import (
    ArrayType,
    FloatType,
    IntType,
    NamedType,
    PointerType,
    StructType,
    Type,
    VectorType,
    resolve,
)
from oracle.values import (
    UNDEF,
    UNINIT,
    ByteShadow,
    Dual,
    Word,
    float_from_bytes,
    float_to_bytes,
    make_bits,
    plain,
    shadow_of,
)

MIDDLE = 1 << 31


class Fault(Exception):
    """The interpreted program did something it must not do. `kind`: out-of-bounds, use-after-free, use-after-scope, uninitialised,
    bad-free, read-only, misaligned, null, mixed-bytes, trap, panic, limit, unsupported, overlap."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(f"{kind}: {message}")
        self.kind = kind
        self.trace: list[str] = []

    def __str__(self) -> str:
        return "\n".join([super().__str__(), *self.trace])


class Thrown(Exception):
    """An exception of the interpreted program, on its way to a handler."""

    def __init__(self, address: int) -> None:
        super().__init__(f"thrown at {address:#x}")
        self.address = address


# Layout (x86-64).


@lru_cache(maxsize=4096)  # types are interned
def align_of(t: Type) -> int:
    """The ABI alignment in bytes."""
    t = resolve(t)
    if isinstance(t, IntType):
        size = max(1, (t.bits + 7) // 8)
        return min(16, 1 << (size - 1).bit_length())
    if isinstance(t, FloatType):
        return {"x86_fp80": 16}.get(t.kind, t.size)
    if isinstance(t, PointerType):
        return 8
    if isinstance(t, VectorType):
        return 1 << max(0, store_size(t) - 1).bit_length()
    if isinstance(t, ArrayType):
        return align_of(t.element)
    if isinstance(t, StructType):
        return 1 if t.packed else max([align_of(f) for f in t.fields], default=1)
    raise Fault("unsupported", f"layout of {t}")


@lru_cache(maxsize=4096)
def store_size(t: Type) -> int:
    """Bytes that a store writes."""
    t = resolve(t)
    if isinstance(t, IntType):
        return (t.bits + 7) // 8
    if isinstance(t, FloatType):
        return t.size
    if isinstance(t, VectorType):
        return (t.count * bit_size(t.element) + 7) // 8
    return size_of(t)


def bit_size(t: Type) -> int:
    if isinstance(t, IntType):
        return t.bits
    return 8 * store_size(t)


@lru_cache(maxsize=4096)
def size_of(t: Type) -> int:
    """Bytes from one array element to the next."""
    t = resolve(t)
    if isinstance(t, PointerType):
        return 8
    if isinstance(t, ArrayType):
        return t.count * size_of(t.element)
    if isinstance(t, StructType):
        offset = field_offsets(t)[-1] if t.fields else 0
        end = offset + (size_of(t.fields[-1]) if t.fields else 0)
        return -(-end // align_of(t)) * align_of(t)
    size, align = store_size(t), align_of(t)
    return -(-size // align) * align


@lru_cache(maxsize=4096)
def field_offsets(t: StructType) -> tuple[int, ...]:
    offsets, at = [], 0
    for f in t.fields:
        align = 1 if t.packed else align_of(f)
        at = -(-at // align) * align
        offsets.append(at)
        at += size_of(f)
    return tuple(offsets)


# Values to bytes and back.


def to_bytes(t: Type, value: Word) -> tuple[bytes, list[ByteShadow]]:
    """What a store of `value` writes: bytes and their shadows."""
    t = resolve(t)
    size = store_size(t)
    if isinstance(t, FloatType):
        if value is UNDEF:
            return b"\xaa" * size, [UNINIT] * size
        shadow: list[ByteShadow] = [(size, i, value.t) for i in range(size)] if value.t != 0.0 else [None] * size
        return float_to_bytes(t.kind, value.v), shadow
    if isinstance(t, (IntType, PointerType)):
        if value is UNDEF:
            return b"\xaa" * size, [UNINIT] * size
        return int(value).to_bytes(size, "little"), shadow_of(value, size)
    if isinstance(t, VectorType) and bit_size(t.element) % 8:
        parts = [plain(e) for e in value] if value is not UNDEF else [UNDEF]
        if UNDEF in parts:
            return b"\xaa" * size, [UNINIT] * size
        packed = sum(int(e) << (i * bit_size(t.element)) for i, e in enumerate(parts))
        return packed.to_bytes(size, "little"), [None] * size
    data = bytearray(b"\xaa" * size)
    shadows: list[ByteShadow] = [UNINIT] * size
    for offset, element, part in _parts(t, value):
        raw, s = to_bytes(element, part)
        data[offset : offset + len(raw)] = raw
        shadows[offset : offset + len(raw)] = s
    return bytes(data), shadows


def _parts(t: Type, value: Word) -> list[tuple[int, Type, Word]]:
    if isinstance(t, StructType):
        values = value if value is not UNDEF else (UNDEF,) * len(t.fields)
        return list(zip(field_offsets(t), t.fields, values, strict=True))
    assert isinstance(t, (ArrayType, VectorType)), t
    step = size_of(t.element) if isinstance(t, ArrayType) else store_size(t.element)
    values = value if value is not UNDEF else (UNDEF,) * t.count
    return [(i * step, t.element, v) for i, v in zip(range(t.count), values, strict=True)]


def from_bytes(t: Type, data: bytes, shadow: list[ByteShadow]) -> Word:
    """What a load of type t reads."""
    t = resolve(t)
    if isinstance(t, FloatType):
        return _float_from(t, data[: t.size], shadow[: t.size])
    if isinstance(t, (IntType, PointerType)):
        size = store_size(t)
        value = int.from_bytes(data[:size], "little")
        if isinstance(t, IntType):
            value &= (1 << t.bits) - 1
        return make_bits(value, shadow[:size]) if any(shadow[:size]) else value
    if isinstance(t, VectorType) and bit_size(t.element) % 8:
        if UNINIT in shadow:
            return (UNDEF,) * t.count
        bits, raw = bit_size(t.element), int.from_bytes(data, "little")
        return tuple(raw >> (i * bits) & ((1 << bits) - 1) for i in range(t.count))
    if isinstance(t, (StructType, ArrayType, VectorType)):
        out = []
        for offset, element, _ in _parts(t, UNDEF):
            n = store_size(element)
            out.append(from_bytes(element, data[offset : offset + n], shadow[offset : offset + n]))
        return tuple(out)
    raise Fault("unsupported", f"load of {t}")


def _float_from(t: FloatType, data: bytes, shadow: list[ByteShadow]) -> Word:
    if not any(shadow):
        return Dual(float_from_bytes(t.kind, data))
    if UNINIT in shadow:
        return UNDEF
    first = shadow[0]
    if isinstance(first, tuple):
        size, index, tangent = first
        if size == t.size and index == 0 and all(s == (size, i, tangent) for i, s in enumerate(shadow)):
            return Dual(float_from_bytes(t.kind, data), tangent)
    raise Fault("mixed-bytes", f"a {t} read from bytes of different floats with tangents")


def undef_of(t: Type) -> Word:
    """An undefined value of the type, element by element."""
    t = resolve(t)
    if isinstance(t, (VectorType, ArrayType)):
        return (undef_of(t.element),) * t.count
    if isinstance(t, StructType):
        return tuple(undef_of(f) for f in t.fields)
    return UNDEF


def zero_of(t: Type) -> Word:
    t = resolve(t)
    if isinstance(t, FloatType):
        return Dual(0.0)
    if isinstance(t, (VectorType, ArrayType)):
        return (zero_of(t.element),) * t.count
    if isinstance(t, StructType):
        return tuple(zero_of(f) for f in t.fields)
    if isinstance(t, NamedType):
        raise Fault("unsupported", f"zero of opaque {t}")
    return 0


class Allocation:
    """`kind`: stack, heap, global, argument, code. `state`: live, freed, dead (its scope ended)."""

    __slots__ = ("base", "data", "kind", "name", "readonly", "shadow", "size", "state")

    def __init__(self, base: int, size: int, kind: str, name: str, readonly: bool) -> None:
        self.base, self.size, self.kind, self.name, self.readonly = base, size, kind, name, readonly
        self.data = bytearray(b"\xaa" * size)
        self.shadow: list[ByteShadow] = [UNINIT] * size
        self.state = "live"

    def __repr__(self) -> str:
        return f"{self.kind} {self.name or '?'} of {self.size} bytes"


def _aligned(a: Allocation, offset: int, align: int, what: str) -> None:
    if (a.base + offset) % align:
        raise Fault("misaligned", f"{what} aligned to {align} at offset {offset} of {a!r}")


class Memory:
    """All allocations of one run. strict: reading undefined data is a fault, not only deciding by it."""

    def __init__(self, strict: bool = False) -> None:
        self.strict = strict
        self.allocations: dict[int, Allocation] = {}

    def allocate(self, size: int, kind: str, name: str = "", readonly: bool = False, align: int = 16) -> Allocation:
        """New memory; its address is a multiple of `align` and of nothing larger, so that too hopeful accesses are found."""
        if size < 0 or size > 1 << 26:
            raise Fault("limit", f"allocation of {size} bytes")
        number = len(self.allocations) + 1
        a = self.allocations[number] = Allocation((number << 32) + MIDDLE + align, size, kind, name, readonly)
        return a

    def find(self, address: Word, size: int, what: str) -> tuple[Allocation, int]:
        """The allocation and offset for an access of `size` bytes; a Fault names what is wrong."""
        address = plain(address)
        if address is UNDEF:
            raise Fault("uninitialised", f"{what} through an undefined pointer")
        a = self.allocations.get(address >> 32)
        if a is None:
            raise Fault("null" if address < 1 << 32 else "out-of-bounds", f"{what} of {size} bytes at {address:#x}")
        offset = address - a.base
        if a.state != "live":
            kind = "use-after-free" if a.state == "freed" else "use-after-scope"
            raise Fault(kind, f"{what} of {size} bytes at offset {offset} of {a!r}")
        if offset < 0 or offset + size > a.size or a.kind == "code":
            raise Fault("out-of-bounds", f"{what} of {size} bytes at offset {offset} of {a!r}")
        return a, offset

    def load(self, address: Word, t: Type, align: int = 1) -> Word:
        size = store_size(t)
        a, o = self.find(address, size, "load")
        _aligned(a, o, align, "load")
        word = from_bytes(t, bytes(a.data[o : o + size]), a.shadow[o : o + size])
        if self.strict and (word is UNDEF or (isinstance(word, tuple) and UNDEF in word)):
            raise Fault("uninitialised", f"load of undefined data at offset {o} of {a!r}")
        return word

    def store(self, address: Word, t: Type, value: Word, align: int = 1) -> None:
        data, shadow = to_bytes(t, value)
        _aligned(*self.find(address, len(data), "store"), align, "store")
        self.write(address, data, shadow)

    def read(self, address: Word, size: int) -> tuple[bytes, list[ByteShadow]]:
        a, o = self.find(address, size, "read")
        return bytes(a.data[o : o + size]), a.shadow[o : o + size]

    def write(self, address: Word, data: bytes, shadow: list[ByteShadow]) -> None:
        a, o = self.find(address, len(data), "store")
        if a.readonly:
            raise Fault("read-only", f"store to constant {a!r}")
        a.data[o : o + len(data)] = data
        a.shadow[o : o + len(data)] = shadow

    def free(self, address: Word) -> None:
        address = plain(address)
        if address == 0:
            return
        if address is UNDEF:
            raise Fault("uninitialised", "free of an undefined pointer")
        a = self.allocations.get(address >> 32)
        if a is None or a.kind != "heap" or address != a.base:
            raise Fault("bad-free", f"free of {address:#x}, {a!r}")
        if a.state != "live":
            raise Fault("bad-free", f"second free of {a!r}")
        a.state = "freed"

    def leaks(self) -> list[Allocation]:
        """Heap allocations that were never freed."""
        return [a for a in self.allocations.values() if a.kind == "heap" and a.state == "live"]
