"""The symbol table of a native ELF object: which names it defines and which it needs."""

from __future__ import annotations

import struct
from dataclasses import dataclass

_SYMTAB = 2
_GLOBAL, _WEAK = 1, 2


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


def _symbols(data: bytes) -> list[tuple[str, int, int]]:
    wide = data[4:5] == b"\2"
    order = ">" if data[5:6] == b"\2" else "<"
    # ELF header: e_shoff, then e_shentsize and e_shnum near its end. Section header: sh_type, sh_offset, sh_size, sh_link, sh_entsize.
    (table,) = struct.unpack_from(order + ("Q" if wide else "I"), data, 0x28 if wide else 0x20)
    entry_size, count = struct.unpack_from(order + "HH", data, 0x3A if wide else 0x2E)
    layout = order + ("IIQQQQIIQQ" if wide else "IIIIIIIIII")
    sections = [struct.unpack_from(layout, data, table + i * entry_size) for i in range(count)]
    found: list[tuple[str, int, int]] = []
    for section in sections:
        if section[1] != _SYMTAB:
            continue
        offset, size, link, each = section[4], section[5], section[6], section[9]
        strings_start = sections[link][4]
        for at in range(offset, offset + size, each or 24):
            if wide:
                name, info, _, index = struct.unpack_from(order + "IBBH", data, at)
            else:
                name, _, _, info, _, index = struct.unpack_from(order + "IIIBBH", data, at)
            end = data.find(b"\0", strings_start + name)
            found.append((data[strings_start + name : end].decode(errors="surrogateescape"), info >> 4, index))
    return found
