"""Which parameters are pieces of one struct or complex number, read from code that is not optimised yet.

There every function stores its parameters first, the pieces of a struct into the fields of one stack cell. That is gone after the first optimisation,
and without names and debug information nothing else tells; so it is noted in an attribute of the function, for analysis/source_parameters.py.
"""

from __future__ import annotations

import re

from isozyme.llvm.irtext import list_items

ATTRIBUTE = "isozyme_pieces"

_DEFINE = re.compile(r"^define [^\n@]*@[^\n(]*\(([^\n]*) \{$", re.MULTILINE)
_STORE = re.compile(r"^  store [^\n]*? %(\d+), ptr %(\d+), align", re.MULTILINE)
_FIELD = re.compile(r"^  %(\d+) = getelementptr inbounds(?: nuw)? (\{[^\n{}]*\}), ptr %(\d+), i32 0, i32 ([01])$", re.MULTILINE)
_BODY = 20_000
"""Characters of a function in which its parameters are stored."""


def note_pieces(text: str) -> str:
    """The module with what its functions show of their parameters."""
    made: list[str] = []
    done = 0
    for m in _DEFINE.finditer(text):
        if m[1].count(" %") < 2:
            continue
        found = _pieces(m[1], text[m.end() : min(m.end() + _BODY, text.find("\n}", m.end()))])
        group = re.search(r"\) [^()\n]*?(?=#\d+)", m[0])
        if found is not None and group is not None:
            made += [text[done : m.start() + group.end()], f'"{ATTRIBUTE}"="{" ".join(map(str, found))}" ']
            done = m.start() + group.end()
    return "".join([*made, text[done:]])


def _pieces(parameters: str, body: str) -> list[int] | None:
    """The positions of first pieces; None if the function does not store all its numbers."""
    words = _split(parameters)
    if words is None:
        return None
    order = [w.rpartition(" %")[2] for w in words]
    place = {m[1]: m[2] for m in _STORE.finditer(body) if m[1] in order}
    memory = {n for n, w in zip(order, words, strict=True) if " byval(" in w or " sret(" in w}
    if any(n not in place for n in order if n not in memory):
        return None
    field = {m[1]: (m[3], m[2], m[4]) for m in _FIELD.finditer(body)}
    found = []
    for k in range(len(order) - 1):
        first, second = (field.get(place.get(order[j], "")) for j in (k, k + 1))
        if first and second and first[:2] == second[:2] and (first[2], second[2]) == ("0", "1"):
            found.append(k)
    return found


def _split(parameters: str) -> list[str] | None:
    """Each parameter with its attributes; None where one has a name, which tells more."""
    found = list_items(parameters)
    return found if all(w.rpartition(" %")[2].isdigit() for w in found) else None
