"""A refusal of code that runs in threads, as its author would say it: which library, which source line, what to do instead.

The engine meets threads as a function of the standard library without a body, deep inside of it.
"""

from __future__ import annotations

import re

from isozyme.errors import IsozymeError, Where
from isozyme.frontends.rust.places import UsersLines

_MET = re.compile(r"(?:std|3std)(?:::|\d+)(?:thread|sync::mpsc|sys::(?:\w+::)*thread)|rayon|crossbeam")
_REFUSED = "which has no body and no derivative rule"
_LIBRARIES = (("rayon", re.compile(r"/rayon(?:-core)?-[\d.]+/")), ("std::thread", re.compile(r"library/std/src/(?:thread|sync/mpsc)")))


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
    lines = UsersLines(text)
    for library, pattern in _LIBRARIES:
        word = "rayon" if library == "rayon" else "6thread"
        for where in (*lines.inlined(pattern), *lines.called(word)):
            return library, where
    return ("rayon" if _LIBRARIES[0][1].search(text) else "std::thread"), None
