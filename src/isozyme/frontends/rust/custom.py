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
    """One registration. derivatives: `augmented` and `reverse`, or `forward`. head: first line of the function that holds the attribute's call."""

    primal: str
    mode: str
    stub: str
    slots: str
    derivatives: tuple[str, ...]
    head: str


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
    heads = {m[1]: m[0] for m in _DEFINE.finditer(text)} if found else {}
    groups = dict(re.findall(r"^attributes (#\d+) = ([^\n]*)$", text, re.MULTILINE)) if found else {}
    for number, d in enumerate(found):
        if d.primal not in known:
            _check(text, heads.get(d.primal), groups, d)
        twin = next((e for e in found[:number] if (e.primal, e.mode) == (d.primal, d.mode)), None)
        if twin is not None:
            raise IsozymeError(
                f"`{_path(d.primal)}` has two {d.mode} derivatives by hand",
                _where(text, d.head),
                f"the other one is at {_where(text, twin.head)}: remove one of them",
            )
        slots = known.setdefault(d.primal, d).slots
        kind = "gradient" if d.mode == "reverse" else "derivative"
        entries = ", ".join(f"ptr {f}" for f in (slots, *d.derivatives))
        added.append(f"@__enzyme_register_{kind}_isozyme_{number} = internal constant [{1 + len(d.derivatives)} x ptr] [{entries}]\n")
    text = _CALL.sub("", text)
    for name in ("", "_reverse", "_forward"):
        text = text.replace(f"declare void @{_CUSTOM}{name}(", f"declare void @{_CUSTOM}{name}.gone(")
    functions = [*_FUNCTION.finditer(text)]
    bodies = {m[1]: m[0] for m in functions}
    inside = {primal: _callers(bodies.get(d.slots, ""), d) for primal, d in known.items()}
    pieces: list[str] = []
    position = 0
    for define in functions:
        pieces.append(_forget(text[position : define.start()]))
        head, newline, body = define[0].partition("\n")
        stubs = {primal: d.stub for primal, d in known.items() if define[1] not in inside[primal]}
        pieces.append(head + newline + _redirect(body, stubs))
        position = define.end()
    pieces.append(_forget(text[position:]))
    return "".join(pieces) + "".join(added)


def _derivatives(text: str) -> list[_Derivative]:
    named: dict[tuple[str, str], list[str]] = {}
    registrations: dict[str, tuple[str, list[str]]] = {}
    for define in _FUNCTION.finditer(text):
        for call in _CALL.finditer(define[0]):
            pointers = _POINTER.findall(call[2])
            if call[1] == _CUSTOM:
                primal, registration = pointers
                named.setdefault((primal, registration), []).append(define[0].partition("\n")[0])
            elif call[1] != _INACTIVE:
                registrations[define[1]] = call[1].rpartition("_")[2], pointers
    result = []
    for (primal, registration), heads in named.items():
        mode, (stub, slots, *derivatives) = registrations[registration]
        # Several copies of one attribute are one derivative. Places are looked up only where they matter: that takes long.
        at = {_where(text, head): head for head in heads} if len(heads) > 1 else {None: heads[0]}
        result += [_Derivative(primal, mode, stub, slots, tuple(derivatives), head) for head in at.values()]
    return result


def _where(text: str, head: str) -> Where:
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


def _callers(slots: str, d: _Derivative) -> set[str]:
    """The functions that call the primal itself: `slots`, whose text is given, or the closure that it calls."""
    return {d.slots, d.stub, *re.findall(_NAME, slots.partition("\n")[2])} - {d.primal}


def _redirect(body: str, stubs: dict[str, str]) -> str:
    if any(primal in body for primal in stubs):
        body = re.sub(rf"{_NAME}(?![-\w.$])", lambda m: stubs.get(m[0], m[0]), body)
    return body


def _check(text: str, define: str | None, groups: dict[str, str], d: _Derivative) -> None:
    name = _path(d.primal)
    if define is None:
        return
    attributes = " ".join(groups.get(g, "") for g in re.findall(r"#\d+", define))
    if "noinline" not in attributes + define:
        raise IsozymeError(
            f"`{name}` has a derivative by hand, but the compiler may have inlined it before Isozyme sees its calls",
            _where(text, d.head),
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
