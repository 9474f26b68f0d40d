"""Errors of the engine in a Rust programmer's terms: names as written, the source line below."""

from __future__ import annotations

import re
from pathlib import Path

from isozyme.errors import IsozymeError, Where
from isozyme.frontends.rust.demangle import demangle

_SYMBOL = re.compile(r"`(_ZN[\w.$]+|_R[\w.$]+)`")
_PARTS = re.compile(r"::__isozyme_(primal|request|call)$")
_RULE = "isozyme.rules."
# What derivatives by hand are registered for stands in the crate isozyme: to its user it is a function of his.
_BY_HAND = re.compile(r"`isozyme::custom::\w+[^`]*`, registered for `isozyme::custom::slots[^`]*`,")
# A cycle: both names are the derivative's, once its inner functions are taken for it.
_ITSELF = re.compile(r"`([^`]*)`, whose derivative `\1` asks for, needs this very derivative to compute its value")


def render(error: IsozymeError) -> str:
    """As `IsozymeError.render`, with readable names and the source line, in rustc's manner."""
    return "\n\n".join(dict.fromkeys(map(_render_one, (error, *error.others))))


def _render_one(error: IsozymeError) -> str:
    unknown = "cannot be deduced" in error.message
    # What the engine knows of the value is for `print-types`.
    message = re.sub(r" \(%.*?\)(?=, on the way of the derivative|$)", "", error.message) if unknown else error.message
    message = _ITSELF.sub(r"the derivative `\1` is needed to compute what it is the derivative of", readable(message))
    lines = [f"error: {_BY_HAND.sub('a derivative by hand', message)}"]
    if error.where is not None:
        lines.append(f"  --> {error.where}")
        lines += _source(error.where)
    if error.hint is not None:
        hint = readable(error.hint).replace("without enzyme_width, once", "without a width, once")
        if _RULE in hint:
            hint = (
                "machine code has no derivative: compile it from source (a crate, not a library), or mark the Rust function that calls it "
                "`#[isozyme::inactive]` if no derivative goes through it"
            )
        elif "memory that was passed as constant" in error.message:
            hint = "write `Duplicated` (in forward mode `Dual`) instead of `Const` for the argument that leads there, which gets a shadow then"
        elif unknown:
            hint = "move the values by fields, or keep them in a type of their own instead of bytes; `ISOZYME=print-types` shows what is known"
        lines.append(f"  = help: {hint}")
    return "\n".join(lines)


def readable(text: str) -> str:
    """The paths of functions for their symbols; a derivative's inner functions are the derivative to its user."""
    return _SYMBOL.sub(lambda m: f"`{_PARTS.sub('', demangle(m[1]))}`", text)


def _source(where: Where) -> list[str]:
    if not where.line:
        return []
    try:
        source = Path(where.file).read_text(errors="replace").splitlines()[where.line - 1]
    except (OSError, IndexError):
        return []
    number = str(where.line)
    margin = " " * len(number)
    lines = [f" {margin} |", f" {number} | {source}"]
    if where.column:
        lines.append(f" {margin} | {' ' * (where.column - 1)}^")
    return [*lines, f" {margin} |"]
