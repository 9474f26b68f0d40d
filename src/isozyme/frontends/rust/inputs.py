"""Sorts the inputs of a link: bitcode to differentiate and compile, native code to pass on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from isozyme.errors import IsozymeError, Where
from isozyme.frontends.objects import archive, elf
from isozyme.frontends.rust.linkline import LinkLine

_BITCODE = (b"BC\xc0\xde", b"\xde\xc0\x17\x0b")


def is_bitcode(data: bytes) -> bool:
    return data.startswith(_BITCODE)


@dataclass(frozen=True)
class Bitcode:
    """A module to read, and where it came from."""

    origin: str
    data: bytes


@dataclass(frozen=True)
class Inputs:
    """What a link is made of.

    modules: bitcode, in the order of the command line.
    arguments: the command line for the real linker; the object compiled from `modules` belongs at position `object_at`.
    needed: names that native code of the user's dependencies refers to. The standard library is not read; what it needs from outside
    has names of its own (`is_runtime_name`).
    """

    modules: tuple[Bitcode, ...]
    arguments: tuple[str, ...]
    object_at: int
    needed: frozenset[str]


def is_runtime_name(name: str) -> bool:
    """Whether the standard library may call a symbol of the user's crates: the allocator, the panic runtime."""
    return "__rustc" in name or "__rust_" in name or "__rg_" in name or "__rdl_" in name


def is_mangled(name: str) -> bool:
    """Whether a name was made by rustc (either scheme): only rustc's own output can refer to it."""
    return name.startswith("_R") or (name.startswith("_ZN") and name.endswith("E") and "17h" in name)


def collect(line: LinkLine, scratch: Path) -> Inputs:
    """Read every object and archive of a link. An archive that mixes bitcode and native code is split, its native
    half written to `scratch`."""
    modules: list[Bitcode] = []
    needed: set[str] = set()
    arguments: list[str] = []
    object_at = -1
    files = set(line.inputs)
    for position, argument in enumerate(line.arguments):
        path = Path(argument)
        if position not in files or not path.is_file():
            arguments.append(argument)
            continue
        before = len(modules)
        replacement: str | None
        if archive.is_archive(path):
            replacement = _split_archive(path, scratch, modules, needed)
        else:
            replacement = _object(path, modules, needed)
        if len(modules) > before and object_at < 0:
            object_at = len(arguments)
        if replacement is not None:
            arguments.append(replacement)
    return Inputs(tuple(modules), tuple(arguments), object_at, frozenset(needed))


def _object(path: Path, modules: list[Bitcode], needed: set[str]) -> str | None:
    try:
        data = path.read_bytes()
    except OSError as e:
        raise IsozymeError(f"this object cannot be read: {e.strerror}", Where(str(path))) from None
    if is_bitcode(data):
        modules.append(Bitcode(path.name, data))
        return None
    if elf.is_elf(data) and path.suffix == ".o":
        needed |= elf.symbols(data).undefined
    return str(path)


def _split_archive(path: Path, scratch: Path, modules: list[Bitcode], needed: set[str]) -> str | None:
    if not any(is_bitcode(start) for start in archive.starts(path, 4)):
        if not _is_of_toolchain(path):
            for member in archive.read(path):
                if elf.is_elf(member.data):
                    needed |= elf.symbols(member.data).undefined
        return str(path)
    native: list[archive.Member] = []
    for member in archive.read(path):
        if is_bitcode(member.data):
            modules.append(Bitcode(f"{path.name}({member.name})", member.data))
        elif elf.is_elf(member.data) and not member.name.endswith("lib.rmeta"):
            native.append(member)
            needed |= elf.symbols(member.data).undefined
    if not native:
        return None
    rest = scratch / path.name.replace(".rlib", ".a")
    archive.write(rest, native)
    return str(rest)


def _is_of_toolchain(path: Path) -> bool:
    """Whether a library belongs to the Rust installation (`<sysroot>/lib/rustlib/<target>/lib`)."""
    return "rustlib" in path.parts
