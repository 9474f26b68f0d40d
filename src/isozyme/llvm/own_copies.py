"""A function has one address, but a slice has a body of its own for it: what its direct calls pass was made to fit that body (LLVM passes poison
where it reads no argument) and not the program's, which may be less optimised. Such calls go to a copy."""

from __future__ import annotations

import re
from collections.abc import Collection

from isozyme.llvm import irtext
from isozyme.llvm.protocol import LINKAGES

_CALL = re.compile(rf"(^  [^\n@]*\b(?:call|invoke) [^\n@]*@)({irtext.NAME})(?=\()", re.MULTILINE)
_DEFINITION = re.compile(rf"^(define [^\n@]*@)({irtext.NAME})(\([^\n]*\n.*?^\}}\n)", re.MULTILINE | re.DOTALL)
_LINKAGE = re.compile(rf"^define (?:(?:{'|'.join(LINKAGES)}|dso_local|dso_preemptable|hidden|protected|default) )*")
_DEBUG = re.compile(r"^ *(?:#dbg_|(?:tail )?call void @llvm\.dbg\.)[^\n]*\n|,? !(?:dbg|DIAssignID) ![0-9]+", re.MULTILINE)


def called_directly(text: str) -> set[str]:
    """The functions that a module calls by name."""
    return {irtext.unquote(m[2]) for m in _CALL.finditer(text)}


def with_own_copies(text: str, names: Collection[str]) -> str:
    """The module in which direct calls of the functions `names`, all defined there, lead to copies of them, which are internal."""

    def own(m: re.Match[str]) -> str:
        return m[1] + _own(m[2]) if irtext.unquote(m[2]) in names else m[0]

    text = _CALL.sub(own, text)
    copies: list[str] = []
    for m in _DEFINITION.finditer(text):
        if irtext.unquote(m[2]) in names:
            copy = m[1] + _own(m[2]) + m[3]
            copies.append(_DEBUG.sub("", _LINKAGE.sub("define internal ", copy, 1)))  # what it says is of the original, `distinct`
    return text + "\n" + "\n".join(copies)


def _own(name: str) -> str:
    return f'{name[:-1]}.own"' if name.endswith('"') else f"{name}.own"
