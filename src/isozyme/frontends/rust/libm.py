"""The crate `libm`: mathematical functions in Rust, made of operations on bits, tables and (`fma`) a pointer chosen at run time. Each is
differentiated as the function of the C library that it is a port of."""

from __future__ import annotations

import re
from collections.abc import Iterable

from isozyme.frontends.rust.demangle import demangle
from isozyme.rules import registry
from isozyme.rules.model import Derivative, Inactive

_PATH = re.compile(r"libm::(?:math::)?(?:\w+::)?(\w+)")
_NUMBERS = r"\(?(?:(?:double|float|i32)(?: [a-z]+(?:\([^)]*\))?)* ?(?:%[-\w.$]+)?(?:, |(?=\))))*\)"
_DEFINE = re.compile(rf'^define [^\n@]*?\b(?:double|float) @("[^"]*"|[-\w.$]+)(\({_NUMBERS})([^\n]*)$', re.MULTILINE)


def function_of(symbol: str) -> str | None:
    """The C function that a symbol of the crate is a port of, if there is a rule for it."""
    if "4libm" not in symbol:
        return None
    m = _PATH.fullmatch(demangle(symbol))
    known = registry.lookup(m[1]) if m is not None else None
    return m[1] if m is not None and (isinstance(known, Inactive) or (isinstance(known, Derivative) and not known.outputs)) else None


def needed(symbols: Iterable[str]) -> bool:
    return any(function_of(s) is not None for s in symbols)


def mark(text: str) -> str:
    """The program with `"enzyme_math"` on those functions whose arguments and result are plain numbers."""

    def edit(m: re.Match[str]) -> str:
        name = function_of(m[1].strip('"'))
        if name is None:
            return m[0]
        return m[0][: m.start(3) - m.start()] + re.sub(r" #(\d+)", rf' noinline "enzyme_math"="{name}" #\1', m[3], count=1)

    return _DEFINE.sub(edit, text)
