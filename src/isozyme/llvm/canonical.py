"""Making the text of a slice independent of what surrounds it in the program.

A slice should be recognised when it comes again, although a function above it in the file grew by a line. Three things shift then:
debug locations, the numbers that compilers put into the names of constants (`.str.5`, `anon.3f2a.7`), and the line numbers inside Rust's
panic locations. The first are left out of the fingerprint, the second renamed, the third left out and refreshed in a cached result.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from isozyme.llvm import irtext

_SYMBOL = re.compile(rf"@({irtext.NAME})")
_FIRST_FUNCTION = re.compile(r"^(?:define|declare) ", re.MULTILINE)
# core::panic::Location is { &str, u32 line, u32 column }: a pointer to the file's name, then 16 bytes of length, line and column.
_LOCATION = re.compile(
    r'^(?P<name>@isozyme\.const\.\d+) = (?P<head>.*constant <\{ ptr, \[16 x i8\] \}> <\{ ptr (?P<file>@[-\w.$]+), \[16 x i8\] )c"[^"]*"',
    re.MULTILINE,
)
_BYTES = re.compile(r"^(@[-\w.$]+) = .*constant (?:<\{ )?\[\d+ x i8\]", re.MULTILINE)

_METADATA = re.compile(r"^!(\d+) = (.*)$", re.MULTILINE)
_REFERENCE = re.compile(r'"[^"]*"|!(\d+)\b')
_INSTRUCTION_LOCATION = re.compile(r", !dbg !\d+(?=,|$)")
_RECORD_LOCATION = re.compile(r", !\d+\)$")
_IGNORED_LINE = ("; ", "source_filename", "!llvm.ident", "!llvm.dbg.cu")
_IGNORED_FIELD = re.compile(r"\b(?:line|scopeLine|column|file|unit|retainedNodes|declaration|producer): [^,)]*(?:, )?")
_OPAQUE_NODE = re.compile(r"(?:distinct )?!(DIFile|DICompileUnit|DILocation)\(")


def stable_names(text: str) -> str:
    """The same module with its anonymous constants (local, `unnamed_addr`) named by the order in which functions mention them."""
    anonymous = {
        line[1 : line.index(" = ")]
        for line in re.findall(r"^@[^\n]*", text, re.MULTILINE)
        if (h := irtext.parse_header(line)) is not None
        and h.kind == "constant"
        and h.linkage in ("internal", "private")
        and "unnamed_addr" in h.words
        and "enzyme_" not in h.name
    }
    if not anonymous:
        return text
    names: dict[str, str] = {}
    start = _FIRST_FUNCTION.search(text)
    split = start.start() if start else len(text)
    for part in (text[split:], text[:split]):
        for m in _SYMBOL.finditer(part):
            if m[1] in anonymous and m[1] not in names:
                names[m[1]] = f"isozyme.const.{len(names)}"
    return irtext.outside_strings(text, lambda piece: _SYMBOL.sub(lambda m: "@" + names.get(m[1], m[1]), piece))


def locations(text: str) -> dict[str, str]:
    """Rust's panic locations in a text with stable names: name to the whole line that defines it."""
    byte_strings = set(_BYTES.findall(text))
    found: dict[str, str] = {}
    for m in _LOCATION.finditer(text):
        if m["file"] in byte_strings:
            found[m["name"]] = text[m.start() : text.index("\n", m.start())]
    return found


def refresh_locations(text: str, current: dict[str, str]) -> str:
    """Put the current panic locations into a text made when they had other line numbers."""
    if not current:
        return text

    def edit(line: str) -> str:
        return current.get(line.partition(" = ")[0], line)

    return irtext.edit_headers(text, edit)


def fingerprint(text: str) -> str:
    """A hash (hex) of what a module with stable names means to the engine: code, data and debug types, without source positions."""
    digest = hashlib.sha256()
    for line in canonical_lines(text):
        digest.update(line.encode(errors="surrogateescape") + b"\n")
    return digest.hexdigest()


def canonical_lines(text: str) -> Iterator[str]:
    """What `fingerprint` hashes: the module's lines, then the metadata that they reach, numbered in the order of being reached."""
    place = locations(text)
    nodes = {m[1]: m[2] for m in _METADATA.finditer(text)}
    order: dict[str, int] = {}

    def reference(m: re.Match[str]) -> str:
        if m[1] is None:
            return m[0]
        return f"!{order.setdefault(m[1], len(order))}"

    for line in text.splitlines():
        if line.startswith(_IGNORED_LINE) or (line.startswith("!") and line[1:2].isdigit()):
            continue
        if line.startswith("@"):
            name = line.partition(" = ")[0]
            line = f"{name} = location" if name in place else re.sub(r", !dbg !\d+", "", line)
        elif not line.startswith("define "):
            line = _INSTRUCTION_LOCATION.sub("", line)
            if line.lstrip().startswith("#dbg_"):
                line = _RECORD_LOCATION.sub(")", line)
        yield _REFERENCE.sub(reference, line)
    done: set[str] = set()
    while len(done) < len(order):
        for node in [n for n in order if n not in done]:
            done.add(node)
            content = nodes.get(node, "")
            opaque = _OPAQUE_NODE.match(content)
            yield _REFERENCE.sub(reference, opaque[1] if opaque else _IGNORED_FIELD.sub("", content))
