"""Just enough of the bitcode container to say who wrote a file: wrapper, identification block."""

from __future__ import annotations

import re
import struct

from isozyme.errors import IsozymeError

_RAW = b"BC\xc0\xde"
_WRAPPER = b"\xde\xc0\x17\x0b"
_IDENTIFICATION_BLOCK = 13
_CHAR6 = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._"


def is_bitcode(data: bytes) -> bool:
    """Whether `data` starts as bitcode does, raw or wrapped."""
    return data[:4] in (_RAW, _WRAPPER)


def unwrap(data: bytes, origin: str = "<memory>") -> bytes:
    """The raw bitcode: without the wrapper that Apple's tools and some linkers put around it."""
    if data[:4] != _WRAPPER:
        return data
    if len(data) >= 20:
        offset, size = struct.unpack_from("<II", data, 8)
        if data[offset : offset + 4] == _RAW and offset + size <= len(data):
            return data[offset : offset + size]
    raise IsozymeError(f"{origin} is damaged: its bitcode wrapper points outside the file")


class _Bits:
    """A reader of LLVM's bitstream: little-endian words, least significant bit first."""

    def __init__(self, data: bytes, position: int) -> None:
        self._data = data
        self.position = position

    def fixed(self, width: int) -> int:
        first, last = self.position // 8, (self.position + width + 7) // 8
        if last > len(self._data):
            raise ValueError("end of bitcode")
        value = int.from_bytes(self._data[first:last], "little") >> (self.position % 8)
        self.position += width
        return value & ((1 << width) - 1)

    def vbr(self, width: int) -> int:
        value, shift = 0, 0
        while True:
            chunk = self.fixed(width)
            value |= (chunk & ((1 << (width - 1)) - 1)) << shift
            shift += width - 1
            if not chunk >> (width - 1):
                return value

    def align(self) -> None:
        self.position = (self.position + 31) // 32 * 32


def producer(data: bytes) -> str | None:
    """Who wrote this raw bitcode, for example "LLVM22.1.2-rust-1.95.0-stable"; None if the file does not say."""
    try:
        return _producer(data)
    except (ValueError, IndexError):
        return None


def _producer(data: bytes) -> str | None:
    # https://llvm.org/docs/BitCodeFormat.html: ENTER_SUBBLOCK = 1, END_BLOCK = 0, DEFINE_ABBREV = 2, UNABBREV_RECORD = 3.
    bits = _Bits(data, 32)
    if bits.fixed(2) != 1 or bits.vbr(8) != _IDENTIFICATION_BLOCK:
        return None
    width = bits.vbr(4)
    bits.align()
    bits.fixed(32)
    abbreviations: list[list[tuple[str, int]]] = []
    while True:
        code = bits.fixed(width)
        if code == 0:
            return None
        if code == 2:
            abbreviations.append(_abbreviation(bits))
        elif code == 3:
            record = [bits.vbr(6)]
            record += [bits.vbr(6) for _ in range(bits.vbr(6))]
            if record[0] == 1:
                return "".join(map(chr, record[1:]))
        elif code >= 4:
            record = _record(bits, abbreviations[code - 4])
            if record[0] == 1:
                return "".join(map(chr, record[1:]))
        else:
            return None


def _abbreviation(bits: _Bits) -> list[tuple[str, int]]:
    operands: list[tuple[str, int]] = []
    for _ in range(bits.vbr(5)):
        if bits.fixed(1):
            operands.append(("literal", bits.vbr(8)))
            continue
        encoding = bits.fixed(3)
        kind = {1: "fixed", 2: "vbr", 3: "array", 4: "char6", 5: "blob"}.get(encoding)
        if kind is None:
            raise ValueError("unknown encoding")
        operands.append((kind, bits.vbr(5) if kind in ("fixed", "vbr") else 0))
    return operands


def _record(bits: _Bits, operands: list[tuple[str, int]]) -> list[int]:
    def scalar(kind: str, value: int) -> int:
        if kind == "literal":
            return value
        if kind == "fixed":
            return bits.fixed(value)
        if kind == "vbr":
            return bits.vbr(value)
        if kind == "char6":
            return ord(_CHAR6[bits.fixed(6)])
        raise ValueError("unexpected encoding")

    values: list[int] = []
    for i, (kind, value) in enumerate(operands):
        if kind == "array":
            values += [scalar(*operands[i + 1]) for _ in range(bits.vbr(6))]
            break
        values.append(scalar(kind, value))
    return values


def version_of(name: str) -> tuple[int, int, int] | None:
    """The LLVM version in a producer's name or in `rustc -vV`'s "LLVM version" line."""
    m = re.search(r"LLVM(?:APPLE_\d+_|[ _])*(?:version: )?(\d+)(?:\.(\d+))?(?:\.(\d+))?", name)
    return (int(m[1]), int(m[2] or 0), int(m[3] or 0)) if m else None


def refusal(error: IsozymeError, raw: bytes, reader: tuple[int, int, int]) -> IsozymeError:
    """The error for bitcode that LLVM refused: if its writer is newer than the reader, say so and what helps."""
    writer = producer(raw)
    version = version_of(writer) if writer else None
    if version is None or version[0] <= reader[0]:
        return error
    return IsozymeError(
        f"{error.message}; it was written by {writer}, which is newer",
        error.where,
        "use the LLVM that wrote it: give the path of its libLLVM (for Rust: the one under `rustc --print sysroot`/lib)",
    )
