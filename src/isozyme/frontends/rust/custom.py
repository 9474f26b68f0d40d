"""Derivatives by hand: what the macros `custom_reverse`, `custom_forward` and `inactive` leave in a program, said in the calling convention.

`__isozyme_custom(primal, registration)` names a function with a derivative by hand, and an instance of a function of the crate isozyme that calls
`__isozyme_custom_reverse(stub, slots, augmented, reverse)` or `__isozyme_custom_forward(stub, slots, forward)`. The stub has the primal's
signature, puts the arguments into a frame and calls `slots`. All uses of the primal become the stub, except in `slots`, which has the registration.
A function that calls `__isozyme_inactive` gets the attribute of that meaning. All these calls go away.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from isozyme.errors import IsozymeError, Where
from isozyme.frontends.rust.demangle import demangle
from isozyme.frontends.rust.places import place_of

_NAME = r'@(?:[-\w.$]+|"[^"]*")'
_DEFINE = re.compile(rf"^define [^\n]*?({_NAME})\([^\n]*$", re.MULTILINE)
_FUNCTION = re.compile(rf"^define [^\n]*?({_NAME})\([^\n]*\n.*?^}}\n", re.MULTILINE | re.DOTALL)
_INACTIVE = "__isozyme_inactive"
_CUSTOM = "__isozyme_custom"
_CALL = re.compile(rf"^  (?:tail )?call void @({_INACTIVE}|{_CUSTOM}(?:_reverse|_forward)?)\(([^\n]*)\n", re.MULTILINE)
_POINTER = re.compile(rf"ptr (?:[\w() ]+ )?({_NAME})")


@dataclass(frozen=True)
class _Derivative:
    """One registration. derivatives: `augmented` and `reverse`, or `forward`. where: of the attribute."""

    primal: str
    mode: str
    stub: str
    slots: str
    derivatives: tuple[str, ...]
    where: Where


def needed(names: set[str]) -> bool:
    """Whether a program with these symbols has derivatives by hand."""
    return _INACTIVE in names or _CUSTOM in names


def translate(text: str) -> str:
    """The program with registrations. IsozymeError for a primal that may have been inlined somewhere, and for one with two derivatives."""
    text = _mark_inactive(text)
    if _CUSTOM not in text:
        return text
    # Without a request, calls of the primals stay as they are.
    found = _derivatives(text) if "@__enzyme_" in text else []
    known: dict[str, _Derivative] = {}
    added: list[str] = []
    for number, d in enumerate(found):
        if d.primal not in known:
            _check(text, d)
        twin = next((e for e in found[:number] if (e.primal, e.mode) == (d.primal, d.mode)), None)
        if twin is not None:
            raise IsozymeError(
                f"`{_path(d.primal)}` has two {d.mode} derivatives by hand", d.where, f"the other one is at {twin.where}: remove one of them"
            )
        slots = known.setdefault(d.primal, d).slots
        kind = "gradient" if d.mode == "reverse" else "derivative"
        entries = ", ".join(f"ptr {f}" for f in (slots, *d.derivatives))
        added.append(f"@__enzyme_register_{kind}_isozyme_{number} = internal constant [{1 + len(d.derivatives)} x ptr] [{entries}]\n")
    text = _CALL.sub("", text)
    for name in ("", "_reverse", "_forward"):
        text = text.replace(f"declare void @{_CUSTOM}{name}(", f"declare void @{_CUSTOM}{name}.gone(")
    inside = {primal: _callers(text, d) for primal, d in known.items()}
    pieces: list[str] = []
    position = 0
    for define in _FUNCTION.finditer(text):
        pieces.append(_forget(text[position : define.start()]))
        head, newline, body = define[0].partition("\n")
        stubs = {primal: d.stub for primal, d in known.items() if define[1] not in inside[primal]}
        pieces.append(head + newline + _redirect(body, stubs))
        position = define.end()
    pieces.append(_forget(text[position:]))
    return "".join(pieces) + "".join(added)


def _derivatives(text: str) -> list[_Derivative]:
    named: list[tuple[str, str, Where]] = []
    registrations: dict[str, tuple[str, list[str]]] = {}
    for define in _FUNCTION.finditer(text):
        for call in _CALL.finditer(define[0]):
            pointers = _POINTER.findall(call[2])
            if call[1] == _CUSTOM:
                primal, registration = pointers
                named.append((primal, registration, _where(text, define[0])))
            elif call[1] != _INACTIVE:
                registrations[define[1]] = call[1].rpartition("_")[2], pointers
    result = []
    for primal, registration, where in dict.fromkeys(named):
        mode, (stub, slots, *derivatives) = registrations[registration]
        result.append(_Derivative(primal, mode, stub, slots, tuple(derivatives), where))
    return result


def _where(text: str, function: str) -> Where:
    head = function.partition("\n")[0]
    return place_of(text, head) or Where(f"function `{_path(head.partition('(')[0].rpartition('@')[2])}`")


def _path(name: str) -> str:
    return demangle(name.strip('@"'))


def _forget(text: str) -> str:
    """Without the entries that keep registrations in the program."""
    if "__ISOZYME_CUSTOM" not in text:
        return text

    def edit(kept: re.Match[str]) -> str:
        entries = [e for e in kept[2].split(", ") if "__ISOZYME_CUSTOM" not in e]
        return f"{kept[1]}[{len(entries)} x ptr] [{', '.join(entries)}]{kept[3]}" if entries else ""

    return re.sub(r"^(@llvm(?:\.compiler)?\.used = appending global )\[\d+ x ptr\] \[([^\]]*)\]([^\n]*\n)", edit, text, flags=re.MULTILINE)


def _callers(text: str, d: _Derivative) -> set[str]:
    """The functions that call the primal itself: `slots`, or the closure that it calls."""
    slots = next((m[0] for m in _FUNCTION.finditer(text) if m[1] == d.slots), "")
    return {d.slots, d.stub, *re.findall(_NAME, slots.partition("\n")[2])} - {d.primal}


def _redirect(body: str, stubs: dict[str, str]) -> str:
    for primal, stub in stubs.items():
        if primal in body:
            body = re.sub(rf"{re.escape(primal)}(?![-\w.$])", lambda _, s=stub: s, body)  # type: ignore[misc]
    return body


def _check(text: str, d: _Derivative) -> None:
    define = next((m for m in _DEFINE.finditer(text) if m[1] == d.primal), None)
    name = _path(d.primal)
    if define is None:
        return
    groups = re.findall(r"#\d+", define[0])
    attributes = " ".join(m[0] for g in groups for m in re.finditer(rf"^attributes {g} = [^\n]*$", text, re.MULTILINE))
    if "noinline" not in attributes + define[0]:
        raise IsozymeError(
            f"`{name}` has a derivative by hand, but the compiler may have inlined it before Isozyme sees its calls",
            d.where,
            f"write `#[inline(never)]` on `{name}`",
        )


def _mark_inactive(text: str) -> str:
    if _INACTIVE not in text:
        return text
    marked = {m[1] for m in _FUNCTION.finditer(text) if any(c[1] == _INACTIVE for c in _CALL.finditer(m[0]))}

    def edit(define: re.Match[str]) -> str:
        if define[1] not in marked:
            return define[0]
        return re.sub(r"(#\d+)", r'\1 "enzyme_inactive"', define[0], count=1)

    text = _DEFINE.sub(edit, text)
    text = re.sub(rf"^  (?:tail )?call void @{_INACTIVE}\(\)[^\n]*\n", "", text, flags=re.MULTILINE)
    return text.replace(f"declare void @{_INACTIVE}()", f"declare void @{_INACTIVE}.gone()")
