"""Which trait a virtual table of Rust is for, and which one the drop of a `Box<dyn Trait>` asks for: rustc's debug information names both.

    "<app::Spring as app::Force>::{vtable}"          "drop_in_place<alloc::boxed::Box<dyn app::Force, alloc::alloc::Global>>"
"""

from __future__ import annotations

import re

from isozyme.ir.metadata import follow, parse_node
from isozyme.ir.module import GlobalVariable, Module

_TABLE = "::{vtable}"
_DROPS = re.compile(r"(?:drop_in_place|drop_slow)<(?:alloc::boxed::Box<)?(?=\(?dyn )")
_STANDARD = ("core", "alloc", "std")
_ABOVE = {
    "core::ops::function::FnMut": ("core::ops::function::Fn",),
    "core::ops::function::FnOnce": ("core::ops::function::Fn", "core::ops::function::FnMut"),
}
"""Traits of the standard library and those of its traits that have them as supertraits."""
_NOT_ABOVE = ("core::ops::function::Fn", "core::any::Any", "core::error::Error", "core::fmt::Write", "std::io::Write")


def trait_of_table(module: Module, g: GlobalVariable) -> str:
    """The trait of a virtual table; "" where nothing says it."""
    ref = g.metadata.get("dbg")
    node = follow(module, parse_node(module, ref)) if ref is not None else None
    if node is not None and node.kind == "DIGlobalVariableExpression":
        node = follow(module, node.get("var"))
    name = node.text("name") if node is not None else ""
    return _trait_in(name) if name.endswith(_TABLE) else ""


def trait_dropped(name: str) -> str:
    """The trait of the object that a function of this name drops; "" for other functions."""
    m = _DROPS.match(name)
    if m is None:
        return ""
    parts = _split(name[m.end() :].removeprefix("(").removeprefix("dyn "), " +,)>")
    return _without_outputs(parts)


def dropped_at(module: Module, location: str | None) -> str:
    """The same for the function that a debug location is in, inlined or not."""
    node = parse_node(module, location) if location is not None else None
    while node is not None and node.kind != "DISubprogram":
        node = follow(module, node.get("scope"))
    return trait_dropped(node.text("name")) if node is not None else ""


def may_stand(table: str, wanted: str) -> bool:
    """Whether a table of the trait `table` may be what a `dyn wanted` has: the same trait, or one that has it as a supertrait."""
    if not table or not wanted or table == wanted:
        return True
    (theirs, ours) = (_crate(table), _crate(wanted))
    if not theirs or not ours or theirs not in _STANDARD:
        return True  # any trait may have others as its supertraits, if its crate knows them
    if ours not in _STANDARD:
        return False
    path, _, arguments = wanted.partition("<")
    above, _, theirs_of = table.partition("<")
    if path in _ABOVE:
        return arguments == theirs_of and above in _ABOVE[path]
    return path not in _NOT_ABOVE


def _trait_in(name: str) -> str:
    """The trait in `<Type as Trait>::{vtable}`."""
    inner = name.removeprefix("<").removesuffix(_TABLE).removesuffix(">")
    depth, at = 0, -1
    for k, c in enumerate(inner):
        depth += (c in "<([{") - (c in ")]}" or (c == ">" and inner[k - 1] != "-"))
        if depth == 0 and inner.startswith(" as ", k):
            at = k
    return "" if at < 0 or inner[at + 4 :] == "_" else _without_outputs(inner[at + 4 :])


def _split(text: str, ends: str) -> str:
    """The text up to the first of `ends` that stands outside of brackets."""
    depth = 0
    for k, c in enumerate(text):
        if depth == 0 and c in ends:
            return text[:k]
        depth += (c in "<([{") - (c in ")]}" or (c == ">" and text[k - 1] != "-"))
    return text


def _without_outputs(trait: str) -> str:
    """Without associated types (`Output=f64`), which only one of the two names mentions."""
    path, bracket, rest = trait.partition("<")
    if not bracket:
        return trait
    arguments, rest = [], rest.removesuffix(">")
    while rest:
        arguments.append(_split(rest, ","))
        rest = rest[len(arguments[-1]) :].removeprefix(",").removeprefix(" ")
    kept = [a for a in arguments if not re.match(r"\w+=", a)]
    return f"{path}<{', '.join(kept)}>" if kept else path


def _crate(trait: str) -> str:
    m = re.match(r"(\w+)::", trait)
    return m[1] if m is not None else ""
