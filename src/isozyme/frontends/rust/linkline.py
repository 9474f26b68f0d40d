"""Reads the command line that rustc gives its linker."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from isozyme.errors import IsozymeError, Where

_WITH_VALUE = frozenset({"-o", "-L", "-l", "-u", "-e", "-z", "-T", "-x", "-Xlinker", "-framework", "-arch", "-target", "-isysroot"})


@dataclass(frozen=True)
class LinkLine:
    """A link to do.

    arguments: everything, response files expanded, without what concerns rustc's own link-time optimisation.
    output: the file to write.
    opt_level: "O0" to "O3", "Os", "Oz": the profile's.
    cpu: the processor rustc generates code for; "" if it does not say.
    exported: symbols that must stay visible outside of the linked file, by version scripts and options.
    inputs: positions in `arguments` that are files, not options.
    """

    arguments: tuple[str, ...]
    output: Path
    opt_level: str
    cpu: str
    exported: frozenset[str]
    inputs: tuple[int, ...]

    @property
    def strips_debug(self) -> bool:
        """Whether the linker leaves debug information out."""
        words = {w for a in self.arguments for w in (a.split(",")[1:] if a.startswith("-Wl,") else [a])}
        return not words.isdisjoint(("--strip-debug", "--strip-all", "-s", "-S"))


def parse(arguments: Sequence[str]) -> LinkLine:
    """IsozymeError if the line names no output or a response file that cannot be read."""
    opt_level, cpu = "O3", ""
    output: Path | None = None
    kept: list[str] = []
    inputs: list[int] = []
    exported: set[str] = set()
    expanded = _expand(arguments)
    position = 0
    while position < len(expanded):
        argument = expanded[position]
        position += 1
        if argument.startswith("-fuse-ld=") or argument == "-flto" or argument.startswith("-flto="):
            continue
        if argument.startswith("-B") and argument.rstrip("/").endswith("gcc-ld"):
            continue  # rustc's own copy of lld, for its own link-time optimisation
        if argument.startswith("-Wl,"):
            argument, opt_level, cpu = _linker_options(argument, exported, opt_level, cpu)
            if argument:
                kept.append(argument)
            continue
        if argument in _WITH_VALUE and position < len(expanded):
            value = expanded[position]
            position += 1
            if argument == "-o":
                output = Path(value)
            elif argument in ("-u", "-e"):
                exported.add(value)
            kept += [argument, value]
            continue
        if not argument.startswith("-"):
            inputs.append(len(kept))
        kept.append(argument)
    if output is None:
        raise IsozymeError(
            "the linker of `cargo isozyme` was called without an output file",
            hint="it is meant to be called by rustc: use `cargo isozyme build`",
        )
    return LinkLine(tuple(kept), output, opt_level, cpu, frozenset(exported), tuple(inputs))


def _linker_options(argument: str, exported: set[str], opt_level: str, cpu: str) -> tuple[str, str, str]:
    """One `-Wl,..`: what is left of it, and the profile's settings that it may carry."""
    kept: list[str] = []
    parts = argument.split(",")[1:]
    for i, part in enumerate(parts):
        if part.startswith(("-plugin-opt=", "--plugin-opt=")):
            option = part.split("=", 1)[1]
            if option in ("O0", "O1", "O2", "O3"):
                opt_level = option
            elif option.startswith("mcpu="):
                cpu = option.removeprefix("mcpu=")
            continue
        name, _, value = part.partition("=")
        if not value and i + 1 < len(parts):
            value = parts[i + 1]
        if name in ("--version-script", "--dynamic-list", "--retain-symbols-file"):
            exported |= _script_symbols(Path(value))
        elif name in ("--undefined", "-u", "--entry", "-e", "-init", "-fini", "--export-dynamic-symbol", "--require-defined"):
            exported.add(value)
        elif name == "--defsym":
            exported.update(re.findall(r"[A-Za-z_.$][\w.$]*", part))
        kept.append(part)
    return (",".join(["-Wl", *kept]) if kept else ""), opt_level, cpu


def _script_symbols(path: Path) -> set[str]:
    """Every name in a version script or a list of symbols; its grammar's own words do no harm."""
    try:
        text = path.read_text(errors="surrogateescape")
    except OSError as e:
        raise IsozymeError(f"the list of exported symbols cannot be read: {e.strerror}", Where(str(path))) from None
    return set(re.findall(r"[\w.$@*]+", text))


def _expand(arguments: Sequence[str]) -> list[str]:
    """Response files (`@file`, one quoted argument after the other) in place."""
    result: list[str] = []
    for argument in arguments:
        if not argument.startswith("@"):
            result.append(argument)
            continue
        path = Path(argument[1:])
        try:
            text = path.read_text(errors="surrogateescape")
        except OSError as e:
            raise IsozymeError(f"the response file of the link cannot be read: {e.strerror}", Where(str(path))) from None
        # rustc writes one argument a line and escapes blanks and backslashes; gcc's own quoting is accepted too.
        for m in re.finditer(r'"((?:[^"\\]|\\.)*)"|((?:[^\s"\\]|\\.)+)', text, re.DOTALL):
            result.append(re.sub(r"\\(.)", r"\1", m[1] if m[1] is not None else m[2], flags=re.DOTALL))
    return result
