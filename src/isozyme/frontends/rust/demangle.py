"""Names of Rust symbols, for people."""

from __future__ import annotations

import re

_ESCAPES = {
    "$SP$": "@",
    "$BP$": "*",
    "$RF$": "&",
    "$LT$": "<",
    "$GT$": ">",
    "$LP$": "(",
    "$RP$": ")",
    "$C$": ",",
    "..": "::",
}


def demangle(name: str) -> str:
    """`gmm::d_log_posterior` for `_ZN3gmm15d_log_posterior17h..E`. Names of the newer scheme (`_R..`) show their identifiers joined
    by `::`; anything else stays as it is."""
    if name.startswith("_ZN"):
        return _legacy(name) or name
    if name.startswith("_R"):
        return _joined(name) or name
    return name


def _legacy(name: str) -> str | None:
    parts: list[str] = []
    position = 3
    while m := re.compile(r"\d+").match(name, position):
        length = int(m[0])
        parts.append(name[m.end() : m.end() + length])
        position = m.end() + length
    if parts and re.fullmatch(r"h[0-9a-f]{16}", parts[-1]):
        parts.pop()
    return "::".join(_readable(p) for p in parts) or None


def _readable(part: str) -> str:
    if part.startswith("_$"):
        part = part[1:]
    part = re.sub(r"\$u([0-9a-f]+)\$", lambda m: chr(int(m[1], 16)), part)
    for escape, text in _ESCAPES.items():
        part = part.replace(escape, text)
    return part


_BACK = re.compile(r"B[0-9A-Za-z]*_")
"""A reference to an earlier part of a name."""


def _joined(name: str) -> str | None:
    # Enough to recognise a function: crate, modules and the name, in order. Generic arguments are left out.
    parts: list[str] = []
    position = 2
    pattern = re.compile(r"(?:Cs[0-9A-Za-z]*_|s[0-9A-Za-z]*_)?(\d+)_?")
    while position < len(name):
        m = pattern.match(name, position)
        if m is None or m[1].startswith("0"):
            if name[position] == "I" and parts:
                break
            back = _BACK.match(name, position)
            position = back.end() if back is not None else position + 1
            continue
        start = m.end()
        parts.append(name[start : start + int(m[1])])
        position = start + int(m[1])
        if name[position : position + 1] in ("B", "E", ""):
            break
    return "::".join(parts) or None
