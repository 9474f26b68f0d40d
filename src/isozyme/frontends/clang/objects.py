"""The bitcode that an object carries beside its code.

clang's `-fembed-bitcode` puts it into the section `.llvmbc`, and its command into `.llvmcmd`. We rename both: `ar` and `nm` have plugins that take
an object with a `.llvmbc` for one that is bitcode only, and then see none of its symbols.
"""

from __future__ import annotations

import struct
from pathlib import Path

from isozyme.errors import IsozymeError, Where
from isozyme.frontends.objects import elf

_BITCODE, _COMMAND = ".isozbc", ".isozcmd"
_RENAMED = {".llvmbc": _BITCODE, ".llvmcmd": _COMMAND}
_MAGIC = b"BC\xc0\xde"


def has_requests(data: bytes) -> bool:
    """Whether code of an object calls for derivatives: it refers to an `__enzyme_` function that it does not define."""
    return b"__enzyme_" in data and any("__enzyme_" in s for s in elf.symbols(data).undefined)


def bitcode(data: bytes) -> list[bytes]:
    """The modules that an object holds. Several if it was made of several (`ld -r`)."""
    if data.startswith(_MAGIC):
        return [data]
    return _modules(_section(data, _BITCODE))


def command(data: bytes) -> list[str]:
    """The `cc1` command that an object was compiled with; empty if it does not say."""
    return _section(data, _COMMAND).decode(errors="surrogateescape").split("\0")


def _section(data: bytes, name: str) -> bytes:
    found = next((s for s in elf.sections(data) if _RENAMED.get(s.name, s.name) == name), None)
    return data[found.offset : found.offset + found.size] if found is not None else b""


def _modules(data: bytes) -> list[bytes]:
    """Split bitcode files that a linker put one after the other, with zeros between them."""
    found: list[bytes] = []
    start = 0
    while data.startswith(_MAGIC, start):
        at = start + 4
        # Top level: blocks in words of 32 bits; an abbreviation id of 2 bits (1 enters a block), the block's number, then its length.
        while at + 8 <= len(data) and not data.startswith(_MAGIC, at) and data[at] & 3 == 1:
            (words,) = struct.unpack_from("<I", data, at + 4)
            at += 8 + 4 * words
        found.append(data[start:at])
        start = at
        while start < len(data) and data[start] == 0:
            start += 1
    return found


def mark(path: Path, data: bytes) -> None:
    """Have linkers leave our sections out of what they make."""
    marked = elf.renamed(data, _RENAMED)
    if marked != data:
        try:
            path.write_bytes(marked)
        except OSError as e:
            raise IsozymeError(f"cannot write {path}: {e.strerror}", Where(str(path))) from None
