"""Static libraries (`ar` archives, rlibs among them): reading members, and writing an archive that a linker accepts."""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from isozyme.errors import IsozymeError, Where
from isozyme.frontends.objects import elf

_MAGIC = b"!<arch>\n"
_HEADER = 60


@dataclass(frozen=True)
class Member:
    """One file of an archive, without the symbol index and the table of long names."""

    name: str
    data: bytes


def is_archive(path: Path) -> bool:
    """False for anything that cannot be read, too."""
    try:
        with path.open("rb") as f:
            return f.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False


def starts(path: Path, length: int) -> list[bytes]:
    """The first `length` bytes of each member: tells what an archive holds without reading all of it."""
    return [m.data for m in _members(path, length)]


def read(path: Path) -> list[Member]:
    """All members. IsozymeError if the file is damaged."""
    return _members(path, None)


def _members(path: Path, length: int | None) -> list[Member]:
    members: list[Member] = []
    long_names = b""
    with path.open("rb") as f:
        if f.read(len(_MAGIC)) != _MAGIC:
            raise IsozymeError("this is not an archive", Where(str(path)))
        while header := f.read(_HEADER):
            if len(header) < _HEADER or header[58:] != b"`\n":
                raise IsozymeError(f"the archive is damaged at byte {f.tell() - len(header)}", Where(str(path)), "build it again")
            name = header[:16].rstrip()
            size = int(header[48:58])
            after = f.tell() + size + size % 2
            if name == b"//":
                long_names = f.read(size)
            elif name not in (b"/", b"/SYM64/"):
                members.append(Member(_name(name, long_names), f.read(size if length is None else min(size, length))))
            f.seek(after)
    return members


def _name(raw: bytes, long_names: bytes) -> str:
    if raw.startswith(b"/") and raw[1:].isdigit():
        start = int(raw[1:])
        raw = long_names[start : long_names.find(b"\n", start)]
    return raw.removesuffix(b"/").decode(errors="replace")


def write(path: Path, members: Sequence[Member]) -> None:
    """A GNU archive with the symbol index that linkers look members up in."""
    names = b"".join(m.name.encode() + b"/\n" for m in members)
    symbols = [(i, s) for i, m in enumerate(members) if elf.is_elf(m.data) for s in elf.symbols(m.data).defined]
    texts = b"".join(s.encode(errors="surrogateescape") + b"\0" for _, s in symbols)
    index_size = 4 + 4 * len(symbols) + len(texts)
    position = len(_MAGIC) + _HEADER + index_size + index_size % 2 + _HEADER + len(names) + len(names) % 2
    offsets: list[int] = []
    for member in members:
        offsets.append(position)
        position += _HEADER + len(member.data) + len(member.data) % 2
    index = struct.pack(f">I{len(symbols)}I", len(symbols), *(offsets[i] for i, _ in symbols)) + texts
    with path.open("wb") as f:
        f.write(_MAGIC)
        _write_member(f.write, b"/", index)
        _write_member(f.write, b"//", names)
        start = 0
        for member in members:
            _write_member(f.write, b"/%d" % start, member.data)
            start += len(member.name.encode()) + 2


def _write_member(write: Callable[[bytes], object], name: bytes, data: bytes) -> None:
    write(b"%-16s%-12d%-6d%-6d%-8s%-10d`\n" % (name, 0, 0, 0, b"100644", len(data)))
    write(data)
    if len(data) % 2:
        write(b"\n")
