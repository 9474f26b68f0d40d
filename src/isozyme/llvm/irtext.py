"""What is read from, or changed in, textual IR: headers of globals, attribute groups, LLVM's diagnostics.

llvmlite offers no access to aliases, comdats, attributes or a variable's constness; text is the interface that every LLVM shares.
Only whole header lines are touched (`@x = ...`, `define ...`, `attributes #N = ...`, `$x = comdat ...`), never function bodies.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from isozyme.errors import IsozymeError, Where
from isozyme.llvm.protocol import LINKAGES

NAME = r'(?:"[^"]*"|[-\w.$]+)'
_GLOBAL = re.compile(
    rf"^@(?P<name>{NAME}) = (?P<prefix>(?:[a-z_]+(?:\([^)]*\))? )*?)(?P<kind>global|constant|alias|ifunc) (?P<rest>.*)$"
)
_DEFINE = re.compile(rf"^(?:define|declare) (?P<prefix>.*?)@(?P<name>{NAME})\(")
_COMDAT = re.compile(r",? comdat(?:\(\$(?:\"[^\"]*\"|[^)]*)\))?")
_HEADER = re.compile(r"^(?:@|define |declare |attributes #|\$|module asm )[^\n]*", re.MULTILINE)
_STRING = re.compile(r"(\bc\"[^\"]*\")")
_ALIGN = re.compile(r", align (\d+)(?:, ![\w.]+ !\d+)*(?: #\d+)?$")
_ATTRIBUTES = re.compile(r" #\d+$")
_OPTNONE = re.compile(r"(?<![\w\"-])(?:optnone|noinline) ?")
_DIAGNOSTIC = re.compile(r":(\d+):(\d+): error: (.*)")


@dataclass(frozen=True)
class Header:
    """One line of textual IR that introduces a global name. `words`: what stands between the name and the keyword."""

    name: str
    kind: str  # "global", "constant", "alias", "ifunc", "function"
    linkage: str
    defined: bool
    words: tuple[str, ...]
    rest: str


def unquote(name: str) -> str:
    """The symbol behind a name in textual IR: quotes removed, `\\XX` decoded."""
    if not name.startswith('"'):
        return name
    raw = re.sub(rb"\\([0-9a-fA-F]{2})", lambda m: bytes([int(m[1], 16)]), name[1:-1].encode())
    return raw.decode(errors="surrogateescape")


def parse_header(line: str) -> Header | None:
    """Read a line as a header; None if it is something else."""
    if line.startswith("@"):
        m = _GLOBAL.match(line)
        if m is None:
            return None
        words = tuple(m["prefix"].split())
        linkage = next((w for w in words if w in LINKAGES), "external")
        defined = not ({"external", "extern_weak"} & set(words)) or m["kind"] in ("alias", "ifunc")
        return Header(unquote(m["name"]), m["kind"], linkage, defined, words, m["rest"])
    m = _DEFINE.match(line)
    if m is None:
        return None
    words = tuple(m["prefix"].split())
    linkage = words[0] if words and words[0] in LINKAGES else "external"
    return Header(unquote(m["name"]), "function", linkage, line.startswith("define"), words, line[m.end() - 1 :])


def headers(text: str) -> Iterator[Header]:
    """All headers of a module, in order."""
    for m in _HEADER.finditer(text):
        header = parse_header(m[0])
        if header is not None:
            yield header


def edit_headers(text: str, edit: Callable[[str], str | None]) -> str:
    """Replace header lines; None deletes the line's text."""
    return _HEADER.sub(lambda m: edit(m[0]) or "", text)


def outside_strings(text: str, change: Callable[[str], str]) -> str:
    """Apply `change` to the text between string constants (`c"..."`); quoted names stay within the pieces."""
    pieces = _STRING.split(text)
    pieces[::2] = [change(piece) for piece in pieces[::2]]
    return "".join(pieces)


def type_end(s: str) -> int:
    """The index just past the first type in `s`."""
    depth = 0
    for i, c in enumerate(s):
        if c in "[{(<":
            depth += 1
        elif c in "]})>":
            depth -= 1
        elif c in " ," and depth == 0 and not s.startswith(" addrspace(", i):
            return i
    return len(s)


def list_items(s: str, start: int = 0) -> list[str]:
    """The items of a parenthesised list, given from behind its opening parenthesis."""
    found: list[str] = []
    depth = 0
    for k in range(start, len(s)):
        c = s[k]
        if c in "([{<":
            depth += 1
        elif c in ")]}>" and depth:
            depth -= 1
        elif depth == 0 and c in ",)":
            found.append(s[start:k].strip())
            start = k + 1
            if c == ")":
                break
    return [item for item in found if item]


def as_declaration(line: str, header: Header) -> str:
    """The declaration of the variable that `line` defines."""
    kept = [w for w in header.words if w not in LINKAGES and w not in ("dso_local", "dso_preemptable", "hidden", "protected")]
    align = _ALIGN.search(header.rest)
    attributes = _ATTRIBUTES.search(header.rest)
    words = " ".join(["external", *kept, header.kind])
    name = line[: line.index(" = ")]
    declared = f"{name} = {words} {header.rest[: type_end(header.rest)]}"
    return declared + (f", align {align[1]}" if align else "") + (attributes[0] if attributes else "")


def with_linkage(line: str, header: Header, linkage: str) -> str:
    """An alias or ifunc with another linkage."""
    name = line[: line.index(" = ")]
    kept = [w for w in header.words if w not in LINKAGES]
    if linkage in ("internal", "private"):
        kept = [w for w in kept if w not in ("hidden", "protected", "default")]
    words = ([] if linkage == "external" else [linkage]) + kept
    return f"{name} = {' '.join([*words, header.kind])} {header.rest}"


def without_comdat(line: str) -> str:
    """A `define` or variable line taken out of its comdat; a line that declares a comdat vanishes."""
    if line.startswith("$"):
        return ""
    if line.startswith("define "):
        return _COMDAT.sub("", line)
    if line.startswith("@"):
        return re.sub(r", comdat(?:\(\$(?:\"[^\"]*\"|[^)]*)\))?", "", line)
    return line


def without_optnone(line: str) -> str:
    """An `attributes #N` line that may be optimised: `optnone` goes, and the `noinline` that must stand beside it."""
    if line.startswith("attributes #") and re.search(r"(?<![\w\"-])optnone\b", line):
        head, _, tail = line.partition("{")
        tail = _OPTNONE.sub("", tail)
        return head + ('{ "isozyme-optimisable" }' if tail.strip() == "}" else "{" + tail)  # LLVM refuses an empty group
    return line


def without_noinline_calls(text: str, functions: Collection[str]) -> str:
    """The text in which calls of `functions` do not say `noinline`."""
    groups = {m[1] for m in re.finditer(r"^attributes #(\d+) = \{ noinline \}$", text, re.MULTILINE)}
    call = re.compile(rf"^(  [^\n]*\b(?:call|invoke)\b[^\n]*@({NAME})\([^\n]*\)) #(\d+)", re.MULTILINE)
    return call.sub(lambda m: m[1] if m[3] in groups and unquote(m[2]) in functions else m[0], text)


def diagnostic(message: str, origin: str, reader: str) -> IsozymeError:
    """LLVM's complaint about input, as the one error a user sees.

    message: LLVM's, with `file:line:column: error:` in it for text.
    """
    m = _DIAGNOSTIC.search(message)
    if m is None:
        said = " ".join(message.replace("LLVM bitcode parsing error", "").replace("LLVM IR parsing error", "").split())
        return IsozymeError(f"{reader} cannot read {origin}: {said or 'unknown reason'}", Where(origin))
    return IsozymeError(f"{reader} cannot read {origin}: {m[3].strip()}", Where(origin, int(m[1]), int(m[2])))
