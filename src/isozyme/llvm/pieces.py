"""Which parameters are pieces of one struct or complex number, read from code that is not optimised yet.

There every function stores its parameters first, the pieces of a struct into the fields of one stack cell. That is gone after the first optimisation,
and without names and debug information nothing else tells; so it is noted in an attribute of the function, for analysis/source_parameters.py.
"""

from __future__ import annotations

import re

ATTRIBUTE = "isozyme_pieces"

_DEFINE = re.compile(r"^define [^\n@]*@[^\n(]*\(([^\n]*) \{$", re.MULTILINE)
_KIND = r"(?:double|i\d+|ptr|float|<2 x float>)"
_CANDIDATE = re.compile(rf"double noundef %\d+, double noundef %\d+|(?:^|, ){_KIND} %\d+, {_KIND} %\d+")
_PARAMETER = re.compile(r"([\w<> ]*?)(?: (?:noundef|signext|zeroext|noalias|nonnull|align \d+|dereferenceable\(\d+\)))* %(\d+)(?=[,)])")
_STORE = re.compile(r"^  store [^\n]*? %(\d+), ptr %(\d+), align", re.MULTILINE)
_FIELD = re.compile(r"^  %(\d+) = getelementptr inbounds(?: nuw)? (\{[^\n{}]*\}), ptr %(\d+), i32 0, i32 ([01])$", re.MULTILINE)
_BODY = 20_000
"""Characters of a function in which its parameters are stored."""


def note_pieces(text: str) -> str:
    """The module with what its functions show of their parameters."""
    made: list[str] = []
    done = 0
    for m in _DEFINE.finditer(text):
        if _CANDIDATE.search(m[1]) is None:
            continue
        found = _pieces(m[1], text[m.end() : min(m.end() + _BODY, text.find("\n}", m.end()))])
        group = re.search(r"\) [^()\n]*?(?=#\d+)", m[0])
        if found is not None and group is not None:
            made += [text[done : m.start() + group.end()], f'"{ATTRIBUTE}"="{" ".join(map(str, found))}" ']
            done = m.start() + group.end()
    return "".join([*made, text[done:]])


def _pieces(parameters: str, body: str) -> list[int] | None:
    """The positions of first pieces; None if the function does not store all its numbers."""
    order = [m[2] for m in _PARAMETER.finditer(parameters.partition(") ")[0] + ")")]
    place = {m[1]: m[2] for m in _STORE.finditer(body) if m[1] in order}
    memory = {m[2] for m in re.finditer(r"ptr [^,]*(byval|sret)\([^,]* %(\d+)", parameters)}
    if any(n not in place for n in order if n not in memory):
        return None
    field = {m[1]: (m[3], m[2], m[4]) for m in _FIELD.finditer(body)}
    found = []
    for k in range(len(order) - 1):
        first, second = (field.get(place.get(order[j], "")) for j in (k, k + 1))
        if first and second and first[:2] == second[:2] and (first[2], second[2]) == ("0", "1"):
            found.append(k)
    return found
