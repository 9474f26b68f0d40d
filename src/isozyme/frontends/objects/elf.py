"""Native ELF objects: which names one defines and which it needs, and the contents of its sections."""

from __future__ import annotations

import struct
from dataclasses import dataclass

_SYMTAB = 2
_GLOBAL, _WEAK = 1, 2
_EXCLUDE = 0x80000000


@dataclass(frozen=True)
class Symbols:
    """Names of an object that take part in linking; local ones are left out."""

    defined: frozenset[str]
    undefined: frozenset[str]


def is_elf(data: bytes) -> bool:
    return data.startswith(b"\x7fELF")


def symbols(data: bytes) -> Symbols:
    """Read the symbol table, 32 or 64 bits, either byte order. An object without one, or a damaged one, has no symbols."""
    defined: set[str] = set()
    undefined: set[str] = set()
    try:
        for name, binding, section in _symbols(data):
            if binding in (_GLOBAL, _WEAK) and name:
                (undefined if section == 0 else defined).add(name)
    except struct.error:
        pass
    return Symbols(frozenset(defined), frozenset(undefined))


@dataclass(frozen=True)
class Section:
    """A section of an object. name_at: where its name is in the file; header: its header; offset, size: its contents."""

    name: str
    name_at: int
    header: int
    offset: int
    size: int


def sections(data: bytes) -> list[Section]:
    """All sections; none of a damaged object."""
    try:
        wide, order, table, entry_size, raw = _section_headers(data)
        (names,) = struct.unpack_from(order + "H", data, 0x3E if wide else 0x32)
        start = raw[names if names != 0xFFFF else raw[0][6]][4]
        found = []
        for i, header in enumerate(raw):
            end = data.find(b"\0", start + header[0])
            name = data[start + header[0] : end].decode(errors="surrogateescape")
            found.append(Section(name, start + header[0], table + i * entry_size, header[4], header[5]))
        return found
    except (struct.error, IndexError):
        return []


def renamed(data: bytes, names: dict[str, str]) -> bytes:
    """The same object, with sections of other names (of the same length), which linkers leave out of what they make."""
    result = bytearray(data)
    wide, order = data[4:5] == b"\2", ">" if data[5:6] == b"\2" else "<"
    form = order + ("Q" if wide else "I")
    for section in sections(data):
        fresh = names.get(section.name)
        if fresh is not None:
            (flags,) = struct.unpack_from(form, data, section.header + 8)
            struct.pack_into(form, result, section.header + 8, flags | _EXCLUDE)
            result[section.name_at : section.name_at + len(fresh)] = fresh.encode()
    return bytes(result)


def _section_headers(data: bytes) -> tuple[bool, str, int, int, list[tuple[int, ...]]]:
    wide = data[4:5] == b"\2"
    order = ">" if data[5:6] == b"\2" else "<"
    # ELF header: e_shoff, then e_shentsize and e_shnum near its end. Section header: sh_type, sh_offset, sh_size, sh_link, sh_entsize.
    (table,) = struct.unpack_from(order + ("Q" if wide else "I"), data, 0x28 if wide else 0x20)
    entry_size, count = struct.unpack_from(order + "HH", data, 0x3A if wide else 0x2E)
    layout = order + ("IIQQQQIIQQ" if wide else "IIIIIIIIII")
    if count == 0:  # 0xff00 sections or more: the first header has the number
        (count,) = struct.unpack_from(order + ("Q" if wide else "I"), data, table + (0x20 if wide else 0x14))
    return wide, order, table, entry_size, [struct.unpack_from(layout, data, table + i * entry_size) for i in range(count)]


def _symbols(data: bytes) -> list[tuple[str, int, int]]:
    wide, order, _, _, headers = _section_headers(data)
    found: list[tuple[str, int, int]] = []
    for section in headers:
        if section[1] != _SYMTAB:
            continue
        offset, size, link, each = section[4], section[5], section[6], section[9]
        strings_start = headers[link][4]
        for at in range(offset, offset + size, each or 24):
            if wide:
                name, info, _, index = struct.unpack_from(order + "IBBH", data, at)
            else:
                name, _, _, info, _, index = struct.unpack_from(order + "IIIBBH", data, at)
            end = data.find(b"\0", strings_start + name)
            found.append((data[strings_start + name : end].decode(errors="surrogateescape"), info >> 4, index))
    return found
