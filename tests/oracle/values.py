"""What a machine word holds while the oracle runs: dual numbers, integers that remember tangents, undefined values.

A value of the interpreted program is, by its IR type:

- float: `Dual(v, t)`;
- integer and pointer: a Python int, unsigned; `Bits` when some of its bytes came from a float or were never initialised;
- vector, array, struct: a tuple of values;
- undefined (undef, poison, uninitialised memory): `UNDEF`.
"""

from __future__ import annotations

import math
import struct
from typing import Any, Final

Word = Any  # Dual | int | Bits | tuple | UNDEF, by IR type


class _Undefined:
    """undef, poison, and what uninitialised memory holds. Flows through arithmetic; a fault where control or an address needs it."""

    def __repr__(self) -> str:
        return "UNDEF"


UNDEF: Final = _Undefined()
UNINIT: Final = "uninitialised"  # in the shadow of a byte


class Dual:
    """A floating-point value and its tangent."""

    __slots__ = ("t", "v")

    def __init__(self, v: float, t: float = 0.0) -> None:
        self.v, self.t = v, t

    def __repr__(self) -> str:
        return f"{self.v!r}" if self.t == 0.0 else f"{self.v!r}+{self.t!r}e"


# The shadow of one byte: None (plain data), UNINIT, or (size, index, tangent): byte `index` of a float of `size` bytes with that tangent.
ByteShadow = tuple[int, int, float] | str | None


class Bits(int):
    """An integer some of whose bytes belong to a float with a tangent, or are undefined. Arithmetic on it gives plain integers."""

    shadow: tuple[ByteShadow, ...]


def make_bits(value: int, shadow: list[ByteShadow]) -> Word:
    """The integer with these bytes' shadows: plain when nothing is remembered, UNDEF when every byte is undefined."""
    if not any(shadow):
        return value
    if all(s is UNINIT for s in shadow):
        return UNDEF
    b = Bits(value)
    b.shadow = tuple(shadow)
    return b


def shadow_of(value: Word, size: int) -> list[ByteShadow]:
    """The shadows of the `size` bytes of an integer."""
    if value is UNDEF:
        return [UNINIT] * size
    if type(value) is Bits:
        return list(value.shadow[:size]) + [None] * (size - len(value.shadow))
    return [None] * size


def plain(value: Word) -> Word:
    """The integer without memory of floats; UNDEF when any byte of it is undefined."""
    if type(value) is Bits:
        return UNDEF if UNINIT in value.shadow else int(value)
    return value


def signed(value: int, bits: int) -> int:
    return value - (1 << bits) if value >> (bits - 1) & 1 else int(value)


# Floating-point formats.


def round_to(kind: str, v: float) -> float:
    """v rounded to the format (to nearest, ties to even). x86_fp80 and fp128 are computed as double: enough for tests."""
    if kind == "float":
        try:
            r: float = struct.unpack("<f", struct.pack("<f", v))[0]
            return r
        except OverflowError:
            return math.copysign(math.inf, v)
    if kind in ("half", "bfloat"):
        return float_from_bytes(kind, float_to_bytes(kind, v))
    return v


def float_to_bytes(kind: str, v: float) -> bytes:
    """The little-endian bytes of v in the format."""
    if kind == "double":
        return struct.pack("<d", v)
    if kind in ("float", "half"):
        code = "<f" if kind == "float" else "<e"
        try:
            return struct.pack(code, v)
        except OverflowError:
            return struct.pack(code, math.copysign(math.inf, v))
    if kind == "bfloat":
        raw = int.from_bytes(float_to_bytes("float", v), "little")
        if math.isfinite(v):
            raw += 0x7FFF + (raw >> 16 & 1)
        return (raw >> 16).to_bytes(2, "little")
    if kind == "x86_fp80":
        return _wide_to_bytes(v, 64, explicit_one=True)
    return _wide_to_bytes(v, 112, explicit_one=False)


def float_from_bytes(kind: str, data: bytes) -> float:
    """The nearest double of a number in the format."""
    if kind in ("double", "float", "half"):
        value: float = struct.unpack({"double": "<d", "float": "<f", "half": "<e"}[kind], data)[0]
        return value
    if kind == "bfloat":
        return float_from_bytes("float", b"\0\0" + data)
    if kind == "x86_fp80":
        return _wide_from_bytes(data[:10], 64, explicit_one=True)
    return _wide_from_bytes(data[:16], 112, explicit_one=False)


def _wide_to_bytes(v: float, mantissa_bits: int, explicit_one: bool) -> bytes:
    sign = math.copysign(1.0, v) < 0
    one = 1 << (mantissa_bits - 1) if explicit_one else 1 << mantissa_bits
    if v == 0:
        exponent, mantissa = 0, 0
    elif math.isinf(v) or math.isnan(v):
        exponent, mantissa = 0x7FFF, one if math.isinf(v) else one | one >> 1
    else:
        m, e = math.frexp(abs(v))
        exponent, mantissa = e - 1 + 16383, int(m * (1 << 53)) * (one >> 52)
    if not explicit_one:
        mantissa &= one - 1
    return ((sign << 15 | exponent) << mantissa_bits | mantissa).to_bytes((mantissa_bits + 16) // 8, "little")


def _wide_from_bytes(data: bytes, mantissa_bits: int, explicit_one: bool) -> float:
    raw = int.from_bytes(data, "little")
    mantissa, top = raw & ((1 << mantissa_bits) - 1), raw >> mantissa_bits
    sign, exponent = -1.0 if top >> 15 else 1.0, top & 0x7FFF
    one = 1 << (mantissa_bits - 1) if explicit_one else 1 << mantissa_bits
    if exponent == 0x7FFF:
        return math.nan if mantissa & (one - 1) else sign * math.inf
    if exponent == 0:
        return sign * 0.0
    if not explicit_one:
        mantissa |= one
    try:
        return sign * math.ldexp(mantissa / one, exponent - 16383)
    except OverflowError:
        return sign * math.inf
