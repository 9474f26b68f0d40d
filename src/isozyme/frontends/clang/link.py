"""The link: as clang does it, unless an object still asks for derivatives.

A request that could not be answered when its file was compiled (a body is elsewhere) is answered here. The units that take part are joined: the
requesting one, and all that define what they refer to, as far as their objects hold bitcode. They become one object, in the place of the first;
all other objects, archives and libraries are linked as they are.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from isozyme.errors import IsozymeError
from isozyme.frontends.clang import objects
from isozyme.frontends.clang.commandline import Line
from isozyme.frontends.clang.compiler import Compiler
from isozyme.frontends.objects import archive, elf

if TYPE_CHECKING:
    from isozyme.frontends.clang.differentiate import Missing

_REQUEST = b"__enzyme_"


@dataclass(frozen=True, eq=False)
class Unit:
    """An object of the link. file: position of its file among the words. member: its position in an archive, None outside of one."""

    file: int
    member: int | None
    origin: str
    data: bytes
    symbols: elf.Symbols

    @property
    def requests(self) -> bool:
        return any("__enzyme_" in s for s in self.symbols.undefined)


def link(compiler: Compiler, line: Line, compiled: dict[int, str], folder: Path) -> int:
    """Link, with the objects `compiled` in place of sources; clang's exit code."""
    words = _link_words(line, compiled)
    files = _files(words, line)
    if any(_mentions_requests(path) for path in files.values()):
        words = _differentiated(compiler, line, words, files, folder)
    # clang warns about flags that a link has no use for, but not where it compiles too.
    quiet = ["-Qunused-arguments"] if compiled else []
    try:
        return _code(subprocess.run([*compiler.command, *quiet, *(w for w in words if w)], check=False).returncode)
    except OSError as e:
        raise IsozymeError(f"`{compiler.path}` cannot be run: {e.strerror}") from None


def _link_words(line: Line, compiled: dict[int, str]) -> list[str]:
    """The command line with objects for sources; "" where a word is gone, so that positions stay."""
    words = list(line.words)
    for position, word in enumerate(line.words):
        if position in compiled:
            words[position] = compiled[position]
        elif word in ("-x", "--language") and position not in line.values:
            words[position] = words[position + 1] = ""
        elif compiled and word in ("-MD", "-MMD", "-MG", "-MP", "-MV"):
            words[position] = ""
        elif compiled and word in ("-MF", "-MT", "-MQ", "-MJ") and position not in line.values:
            words[position] = words[position + 1] = ""
        elif (compiled and word.startswith(("-MF", "-MT", "-MQ"))) or (word.startswith("-x") and position not in line.values):
            words[position] = ""
    return words


def _files(words: list[str], line: Line) -> dict[int, Path]:
    """Objects and archives, by position: those named, and static libraries that `-l` finds in a folder named with `-L`."""
    found = {i.position: Path(words[i.position]) for i in line.inputs if Path(words[i.position]).is_file()}
    folders: list[str] = []
    libraries: list[tuple[int, str]] = []
    static = False
    for position, word in enumerate(words):
        if position in line.values:
            continue
        value = words[position + 1] if position + 1 in line.values else ""
        if word.startswith("-L"):
            folders.append(word[2:] or value)
        elif word.startswith("-l"):
            name = word[2:] or value
            path = _library(name, folders + _later_folders(words, position), static)
            if path is not None:
                libraries.append((position, path))
        elif word == "-static" or (word.startswith("-Wl,") and "-Bstatic" in word):
            static = True
        elif word.startswith("-Wl,") and "-Bdynamic" in word:
            static = False
    found.update((position, Path(path)) for position, path in libraries)
    return dict(sorted(found.items()))


def _later_folders(words: list[str], position: int) -> list[str]:
    return [w[2:] for w in words[position:] if w.startswith("-L") and len(w) > 2]


def _library(name: str, folders: Iterable[str], static: bool) -> str | None:
    for folder in folders:
        if name.startswith(":"):
            if os.path.isfile(path := os.path.join(folder, name[1:])):
                return path
            continue
        if not static and os.path.isfile(os.path.join(folder, f"lib{name}.so")):
            return None
        if os.path.isfile(path := os.path.join(folder, f"lib{name}.a")):
            return path
    return None


def _mentions_requests(path: Path) -> bool:
    try:
        return _REQUEST in path.read_bytes()
    except OSError:
        return False  # clang says why


def _differentiated(compiler: Compiler, line: Line, words: list[str], files: dict[int, Path], folder: Path) -> list[str]:
    """The words of the link after the requests have been answered."""
    units, members = _units(files)
    linked = _linked(units)
    joined = _closure(linked)
    if not joined:
        return words
    requesting = next(u for u in joined if u.requests)
    made = _compile(compiler, line, joined, requesting, folder)
    words = list(words)
    gone = {u.file for u in joined if u.member is None}
    for position in gone:
        words[position] = ""
    for position in {u.file for u in joined if u.member is not None}:
        taken = {u.member for u in joined if u.file == position}
        rest = [m for i, m in enumerate(members[position]) if i not in taken]
        smaller = folder / f"{position}-{files[position].name}"
        archive.write(smaller, rest)
        words[position] = str(smaller)
        if words[position + 1 : position + 2] and position + 1 in line.values:  # `-l name`
            words[position + 1] = ""
    # Where the first of them stood, even if that is in an archive, whose rest then follows.
    first = joined[0].file
    words[first] = made if words[first] == "" else words[first]
    if words[first] != made:
        words.insert(first, made)
    return words


def _units(files: dict[int, Path]) -> tuple[list[Unit], dict[int, list[archive.Member]]]:
    units: list[Unit] = []
    members: dict[int, list[archive.Member]] = {}
    for position, path in files.items():
        if archive.is_archive(path):
            members[position] = archive.read(path)
            for i, member in enumerate(members[position]):
                if elf.is_elf(member.data):
                    units.append(Unit(position, i, f"{path}({member.name})", member.data, elf.symbols(member.data)))
            continue
        data = path.read_bytes()
        if elf.is_elf(data):
            units.append(Unit(position, None, str(path), data, elf.symbols(data)))
    return units, members


def _linked(units: list[Unit]) -> list[Unit]:
    """The units that take part: objects, and members of archives that define what is missing."""
    taken = [u for u in units if u.member is None]
    defined = {s for u in taken for s in u.symbols.defined}
    missing = {s for u in taken for s in u.symbols.undefined} - defined
    waiting = [u for u in units if u.member is not None]
    if not any(u.member is None for u in units) or "main" not in defined:
        missing.add("main")
    while True:
        more = next((u for u in waiting if u.symbols.defined & missing), None)
        if more is None:
            return [u for u in units if u in set(taken)]
        waiting.remove(more)
        taken.append(more)
        defined |= more.symbols.defined
        missing = (missing | more.symbols.undefined) - defined


def _closure(linked: list[Unit]) -> list[Unit]:
    """The requesting units and those with bitcode that define what they need, directly or not; in the order of the link."""
    homes: dict[str, Unit] = {}
    for unit in linked:
        if objects.bitcode(unit.data):
            for symbol in unit.symbols.defined:
                homes.setdefault(symbol, unit)
    wanted = [u for u in linked if u.requests and objects.bitcode(u.data)]
    found = set(wanted)
    while wanted:
        unit = wanted.pop()
        for symbol in unit.symbols.undefined:
            home = homes.get(symbol)
            if home is not None and home not in found:
                found.add(home)
                wanted.append(home)
    return [u for u in linked if u in found]


def _compile(compiler: Compiler, line: Line, joined: list[Unit], requesting: Unit, folder: Path) -> str:
    from isozyme.frontends.clang.differentiate import Missing, differentiate, finishing

    level, options = _options(objects.command(requesting.data))
    modules = [(u.origin, data) for u in joined for data in objects.bitcode(u.data)]
    made = differentiate(modules, compiler, level)
    if isinstance(made, Missing):
        raise _explained(made)
    output = folder / "derivatives.o"
    if made.object:
        output.write_bytes(made.object)
        return str(output)
    joint = folder / "joined.bc"
    joint.write_bytes(made.bitcode)
    machine = [w for w in line.words if w.startswith(("-m", "--target=", "-fsanitize", "-O")) and w not in ("-mllvm",)]
    options += [*machine, *finishing(compiler, line.words)]
    command = [*compiler.command, f"-{level}", *options, "-w", "-Qunused-arguments", "-c", "-x", "ir", str(joint), "-o", str(output)]
    code = subprocess.run(command, check=False).returncode
    if code != 0:
        raise IsozymeError("clang refuses the program with its derivatives", hint=f"the command was: {' '.join(command)}")
    return str(output)


def _explained(made: Missing) -> IsozymeError:
    names = ", ".join(f"`{n}`" for n in sorted(made.functions)[:5]) + (" and others" if len(made.functions) > 5 else "")
    hint = f"no bitcode for {names} in this link: compile the file or the static library that has it with `isozyme cc` or `isozyme c++` too"
    return IsozymeError(made.error.message, made.error.where, f"{made.error.hint}; {hint}" if made.error.hint else hint)


def _options(command: list[str]) -> tuple[str, list[str]]:
    """The level, and driver options for what a `cc1` command says about code generation."""
    level, options = "O2", []
    model = pic_level = ""
    pie = False
    for i, word in enumerate(command):
        if word in ("-O0", "-O1", "-O2", "-O3", "-Os", "-Oz"):
            level = word[1:]
        elif word == "-mrelocation-model":
            model = command[i + 1]
        elif word == "-pic-level":
            pic_level = command[i + 1]
        elif word == "-pic-is-pie":
            pie = True
        elif word in ("-ffunction-sections", "-fdata-sections"):
            options.append(word)
    if model == "static":
        options.append("-fno-pic")
    elif pic_level:
        options.append(("-fpie" if pie else "-fpic") if pic_level == "1" else ("-fPIE" if pie else "-fPIC"))
    return level, options


def _code(returncode: int) -> int:
    return returncode if returncode >= 0 else 128 - returncode
