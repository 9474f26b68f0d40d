"""Functions that the standard library brings in machine code only, and of which the crate isozyme has another body, in bitcode (`growth.rs`,
`layout.rs`): the program gets these."""

from __future__ import annotations

import re

from isozyme.llvm import Llvm, Module
from isozyme.rules.mangling import rust_path

_GROW_ONE = re.compile(r"_RNv\w+7raw_vecINt\w*_6RawVec([df])E8grow_one\w+")
"""`RawVec<f64>::grow_one` and its `f32` form, by rustc's newer mangling: the test harness has instances, which rustc prefers."""

_SHARED = "isozyme_shared_layout"
_LAYOUT = re.compile(r"alloc::(?:rc|sync)::(?:rc_?inner|rcbox|arc_?inner)_layout_for_value_layout")
"""The layout of the block behind an `Rc` or `Arc` of a slice or a trait object."""


def _body(symbol: str) -> str | None:
    """The name of our body for a symbol."""
    if m := _GROW_ONE.fullmatch(symbol):
        return f"isozyme_grow_one_{m[1]}"
    if symbol.endswith("_for_value_layout") or "_for_value_layout17h" in symbol:
        return _SHARED if _LAYOUT.fullmatch(rust_path(symbol) or "") else None
    return None


def lend(llvm: Llvm, module: Module) -> None:
    """Define what the program only declares, where the crate has a body."""
    symbols = llvm.symbols(module)
    ours = {s.name for s in symbols if s.defined and s.name.startswith("isozyme_")}
    wanted = {s.name: name for s in symbols if not s.defined and (name := _body(s.name)) in ours}
    if not wanted:
        return
    text = llvm.to_text(module) if any(name == _SHARED for name in wanted.values()) else ""
    for symbol, name in wanted.items():
        types: tuple[str, tuple[str, ...]] | None = ("void", ("ptr",))
        if name == _SHARED and ((types := _types(text, symbol)) is None or types != _types(text, name)):
            continue
        assert types is not None
        result, parameters = types
        given = ", ".join(f"{t} %{i}" for i, t in enumerate(parameters))
        call = f"call {result} @{name}({given})"
        body = f"{call}\n  ret void" if result == "void" else f"%r = {call}\n  ret {result} %r"
        definition = f"define linkonce_odr hidden {result} @{symbol}({given}) {{\n  {body}\n}}\n"
        declaration = f"declare {result} @{name}({', '.join(parameters)})\n"
        llvm.link(module, llvm.parse(declaration + definition, "the bodies of library functions"))


def _types(text: str, function: str) -> tuple[str, tuple[str, ...]] | None:
    """The types of a function's result and parameters, in IR that LLVM has printed."""
    m = re.search(rf"^(?:declare|define) [^\n@]*?(void|ptr|i\d+|\{{[^\n@}}]*\}}) @{re.escape(function)}\(([^\n]*)", text, re.MULTILINE)
    return None if m is None else (m[1], tuple(re.findall(r"(?:^|, )(ptr|i\d+)\b", _parameters(m[2]))))


def _parameters(rest: str) -> str:
    """Up to the closing parenthesis, without what stands in inner ones: the attributes' values."""
    depth, kept = 0, ""
    for c in rest:
        if c == ")" and depth == 0:
            break
        depth += (c == "(") - (c == ")")
        kept += c if depth == 0 and c != ")" else ""
    return kept
