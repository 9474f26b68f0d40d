"""Source places of a program in textual form, by its debug information; and errors inside libraries at the user's line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from isozyme.errors import IsozymeError, Where
from isozyme.frontends.rust.demangle import demangle

_LIBRARY = re.compile(r"^/rustc/|/rustlib/src/rust/|/\.cargo/registry/|^library/|/rust/deps/|/isozyme/src/(?:custom|checkpoint|helpers)\.rs$")


def is_library(file: str) -> bool:
    """Whether a file is the standard library's or a dependency's, the crate isozyme among them."""
    return _LIBRARY.search(file) is not None


def file_name(described: str) -> str:
    """A crate's files are described by a path and the name of a codegen unit behind it."""
    return described.partition("/@/")[0]


_NODE = re.compile(r"^!(\d+) = (?:distinct )?!DI(Location|SubProgram|Subprogram|LexicalBlock|LexicalBlockFile|File)\(([^\n]*)\)$", re.MULTILINE)


class UsersLines:
    """The user's lines that lead into a library."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._nodes = {m[1]: (m[2], m[3]) for m in _NODE.finditer(text)}

    def inlined(self, files: re.Pattern[str], functions: re.Pattern[str] | None = None) -> Iterator[Where]:
        """Where code of such files (and of functions of such names) was inlined."""
        for kind, fields in self._nodes.values():
            outer = _reference(fields, "inlinedAt")
            scope = _reference(fields, "scope")
            if kind != "Location" or not outer or not files.search(self._file(scope)):
                continue
            if functions is None or functions.fullmatch(self._function(scope)):
                yield from self._users(self._nodes.get(outer, ("", ""))[1])

    def called(self, word: str) -> Iterator[Where]:
        """Where a function with `word` in its symbol is called."""
        for call in re.finditer(rf"^ [^\n]*(?:call|invoke) [^\n]*@[^\n(]*{word}[^\n]*!dbg !(\d+)", self._text, re.MULTILINE):
            yield from self._users(self._nodes.get(call[1], ("", ""))[1])

    def _users(self, place: str) -> Iterator[Where]:
        file = self._file(_reference(place, "scope"))
        if file and not is_library(file):
            yield Where(file, _number(place, "line"), _number(place, "column"))

    def _file(self, node: str) -> str:
        for _ in range(100):
            kind, fields = self._nodes.get(node, ("", ""))
            if kind == "File":
                names = re.findall(r'(?:filename|directory): "([^"]*)"', fields)
                path = file_name(names[0]) if names else ""
                return path if path.startswith("/") or len(names) < 2 else f"{names[1]}/{path}"
            node = _reference(fields, "file") or _reference(fields, "scope")
        return ""

    def _function(self, node: str) -> str:
        for _ in range(100):
            kind, fields = self._nodes.get(node, ("", ""))
            if kind.lower() == "subprogram":
                name = re.search(r'\bname: "([^"<]*)', fields)
                return name[1] if name else ""
            node = _reference(fields, "scope")
        return ""


def _reference(fields: str, name: str) -> str:
    m = re.search(rf"\b{name}: !(\d+)", fields)
    return m[1] if m else ""


def _number(fields: str, name: str) -> int:
    m = re.search(rf"\b{name}: (\d+)", fields)
    return int(m[1]) if m else 0


def place_of(text: str, define: str) -> Where | None:
    """The place of a function, of which `define` is the first line."""
    scope = re.search(r"!dbg !(\d+)", define)
    entry = re.search(rf"^!{scope[1]} = [^\n]*$", text, re.MULTILINE) if scope else None
    if entry is None:
        return None
    line = re.search(r"\bline: (\d+)", entry[0])
    number = re.search(r"\bfile: !(\d+)", entry[0])
    described = re.search(rf'^!{number[1]} = !DIFile\(filename: "([^"]*)"(?:, directory: "([^"]*)")?', text, re.MULTILINE) if number else None
    if described is None:
        return None
    path, folder = file_name(described[1]), described[2]
    return Where(path if path.startswith("/") or not folder else f"{folder}/{path}", int(line[1]) if line else 0)


def in_derivative(error: IsozymeError, text: str, functions: Sequence[str]) -> IsozymeError:
    """The error; if it stands in a library, at the derivative that leads there. text: a slice with the requests of `functions`."""
    if not functions or (error.where is not None and error.where.line and not is_library(error.where.file)):
        return error
    asking = error.asked or functions[0]
    define = re.search(rf"^define [^\n]*@\"?{re.escape(asking)}\"?\([^\n]*", text, re.MULTILINE)
    place = place_of(text, define[0]) if define else None
    if place is None:
        return error
    name = demangle(asking).removesuffix("::__isozyme_request")
    there = f" (at {error.where})" if error.where is not None and error.where.line else ""
    return IsozymeError(f"{error.message}, on the way of the derivative `{name}`{there}", place, error.hint)
