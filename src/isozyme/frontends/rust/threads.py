"""A refusal of code that runs in threads, as its author would say it: which library, which source line, what to do instead.

The engine meets threads as a function of the standard library without a body, deep inside of it.
"""

from __future__ import annotations

import re

from isozyme.errors import IsozymeError, Where
from isozyme.frontends.rust.places import file_name, is_library

_MET = re.compile(r"(?:std|3std)(?:::|\d+)(?:thread|sync::mpsc|sys::(?:\w+::)*thread)|rayon|crossbeam")
_REFUSED = "which has no body and no derivative rule"
_LIBRARIES = (("rayon", re.compile(r"/rayon(?:-core)?-[\d.]+/")), ("std::thread", re.compile(r"library/std/src/(?:thread|sync/mpsc)")))
_NODE = re.compile(r"^!(\d+) = (?:distinct )?!DI(Location|SubProgram|Subprogram|LexicalBlock|LexicalBlockFile|File)\(([^\n]*)\)$", re.MULTILINE)


def explain(error: IsozymeError, text: str) -> IsozymeError:
    """The error in terms of threads, if it is about them. text: the program."""
    if _REFUSED not in error.message or not _MET.search(error.message):
        return error
    library, where = _first_use(text)
    what = "rayon's parallel iterators" if library == "rayon" else "threads (`std::thread`)"
    by_one = {"rayon": "write `.iter()` for `.par_iter()` where something is differentiated"}
    instead = by_one.get(library, "do what is differentiated on one thread")
    return IsozymeError(
        f"active data goes into {what}, through which there are no derivatives",
        where or error.where,
        f"{instead}, and call the derivatives themselves in parallel; or mark a function that needs no derivative `#[isozyme::inactive]`",
    )


def _first_use(text: str) -> tuple[str, Where | None]:
    """The library, and the first line of the user's that a call of it was inlined into or stands on."""
    nodes = {m[1]: (m[2], m[3]) for m in _NODE.finditer(text)}

    def reference(fields: str, name: str) -> str:
        m = re.search(rf"\b{name}: !(\d+)", fields)
        return m[1] if m else ""

    def number(fields: str, name: str) -> int:
        m = re.search(rf"\b{name}: (\d+)", fields)
        return int(m[1]) if m else 0

    def file_of(node: str) -> str:
        for _ in range(100):
            kind, fields = nodes.get(node, ("", ""))
            if kind == "File":
                names = re.findall(r'(?:filename|directory): "([^"]*)"', fields)
                path = file_name(names[0]) if names else ""
                return path if path.startswith("/") or len(names) < 2 else f"{names[1]}/{path}"
            node = reference(fields, "file") or reference(fields, "scope")
        return ""

    for library, pattern in _LIBRARIES:
        for kind, fields in nodes.values():
            outer = reference(fields, "inlinedAt")
            if kind != "Location" or not outer or not pattern.search(file_of(reference(fields, "scope"))):
                continue
            place = nodes.get(outer, ("", ""))[1]
            file = file_of(reference(place, "scope"))
            if file and not is_library(file):
                return library, Where(file, number(place, "line"), number(place, "column"))
        word = "rayon" if library == "rayon" else "6thread"
        for call in re.finditer(rf"^ [^\n]*(?:call|invoke) [^\n]*@[^\n(]*{word}[^\n]*!dbg !(\d+)", text, re.MULTILINE):
            place = nodes.get(call[1], ("", ""))[1]
            file = file_of(reference(place, "scope"))
            if file and not is_library(file):
                return library, Where(file, number(place, "line"), number(place, "column"))
    return ("rayon" if _LIBRARIES[0][1].search(text) else "std::thread"), None
