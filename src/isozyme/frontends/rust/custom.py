"""Derivatives by hand: what the macros `custom_reverse`, `custom_forward` and `inactive` leave in a program, said in the calling convention.

A registry array names the primal, `stub` (the same signature; it puts the arguments into a frame and calls `slots`), `slots`, and its derivatives.
All uses of the primal become `stub`, except in `slots`, which has the registration. A function that calls `__isozyme_inactive` gets the attribute
of that meaning, and loses the call.
"""

from __future__ import annotations

import re

from isozyme.errors import IsozymeError, Where
from isozyme.frontends.rust.demangle import demangle

_NAME = r'@(?:[-\w.$]+|"[^"]*")'
_REGISTRY = re.compile(r"^@[^\n ]*__ISOZYME_CUSTOM_(REVERSE|FORWARD)[^\n ]* = ([^\n]*)$", re.MULTILINE)
_POINTER = re.compile(rf"ptr ({_NAME})")
_DEFINE = re.compile(rf"^define [^\n]*?({_NAME})\([^\n]*$", re.MULTILINE)
_MARK = "__isozyme_inactive"
_CALL = re.compile(rf"^  (?:tail )?call void @{_MARK}\(\)[^\n]*\n", re.MULTILINE)


def needed(names: set[str]) -> bool:
    """Whether a program with these symbols has derivatives by hand."""
    return _MARK in names or any("__ISOZYME_CUSTOM_" in name for name in names)


def translate(text: str) -> str:
    """The program with registrations. IsozymeError for a primal that may have been inlined somewhere."""
    return _inactive(_registrations(text))


def _registrations(text: str) -> str:
    known: dict[str, tuple[str, str]] = {}
    added: list[str] = []
    for m in _REGISTRY.finditer(text):
        primal, stub, slots, *derivatives = _POINTER.findall(m[2])
        kind = "gradient" if m[1] == "REVERSE" else "derivative"
        if primal not in known:
            _check(text, primal)
            known[primal] = stub, slots
        slots = known[primal][1]
        entries = ", ".join(f"ptr {f}" for f in (slots, *derivatives))
        name = f"__enzyme_register_{kind}_isozyme_{len(added)}"
        added.append(f"@{name} = internal constant [{1 + len(derivatives)} x ptr] [{entries}]\n")
    if not known:
        return text
    pieces: list[str] = []
    position = 0
    for define in re.finditer(rf"^define [^\n]*?({_NAME})\([^\n]*\n.*?^}}\n", text, re.MULTILINE | re.DOTALL):
        pieces.append(text[position : define.start()])
        head, newline, body = define[0].partition("\n")
        pieces.append(head + newline + _redirect(body, known, define[1]))
        position = define.end()
    pieces.append(text[position:])
    return "".join(pieces) + "".join(added)


def _redirect(body: str, known: dict[str, tuple[str, str]], function: str) -> str:
    for primal, (stub, slots) in known.items():
        if primal in body and function not in (slots, stub):
            body = re.sub(rf"{re.escape(primal)}(?![-\w.$])", lambda _, s=stub: s, body)  # type: ignore[misc]
    return body


def _check(text: str, primal: str) -> None:
    define = next((m for m in _DEFINE.finditer(text) if m[1] == primal), None)
    name = demangle(primal.strip('@"'))
    if define is None:
        return
    groups = re.findall(r"#\d+", define[0])
    attributes = " ".join(m[0] for g in groups for m in re.finditer(rf"^attributes {g} = [^\n]*$", text, re.MULTILINE))
    if "noinline" not in attributes + define[0]:
        raise IsozymeError(
            f"`{name}` has a derivative by hand, but the compiler may have inlined it before Isozyme sees its calls",
            Where(f"function `{name}`"),
            f"write `#[inline(never)]` on `{name}`",
        )


def _inactive(text: str) -> str:
    if _MARK not in text:
        return text
    marked = {m[1] for m in re.finditer(rf"^define [^\n]*?({_NAME})\([^\n]*\n(?:(?!^}}).)*?@{_MARK}\(\)", text, re.MULTILINE | re.DOTALL)}

    def edit(define: re.Match[str]) -> str:
        if define[1] not in marked:
            return define[0]
        return re.sub(r"(#\d+)", r'\1 "enzyme_inactive"', define[0], count=1)

    return _CALL.sub("", _DEFINE.sub(edit, text)).replace(f"declare void @{_MARK}()", f"declare void @{_MARK}.gone()")
