"""Derivatives of derivatives: requests are answered innermost first, and what one order of derivatives wrote is cleaned up by LLVM before the next.

The clean-up inlines F+ and F-, which turns most of a tape into SSA values and its accesses into plain loads and stores of known types. What it
must not look into are the functions that manage tape memory: the next order treats them by name (rules/tables/runtime.py).
"""

from __future__ import annotations

from collections.abc import Callable

from isozyme.analysis.canonical import reached
from isozyme.analysis.types_facts import WORDS
from isozyme.emit.runtime import changed_function, hide_bodies, show_bodies
from isozyme.emit.shadows import SHADOW_SUFFIX
from isozyme.errors import IsozymeError
from isozyme.ir.module import Module
from isozyme.ir.reader import read_module
from isozyme.ir.writer import write_module
from isozyme.llvm import open_llvm
from isozyme.plan.request import Request
from isozyme.sparse.protect import protect, release

_LIBRARY = ("isozyme.", "isozyme_kept_")


def innermost(module: Module, requests: list[Request], dense: bool = False) -> list[Request]:
    """The requests for derivatives of functions that ask for none themselves. dense: pretended arrays are there, whose functions LLVM does not see
    before the last order is made. Then what no other derivative needs waits for that order, too."""
    callers = {r.caller.name for r in requests}
    found = [r for r in requests if not any(f.name in callers for f in reached(module, [r.function]))]
    if not found:
        r = requests[0]
        raise IsozymeError(
            f"`{r.function.name}`, whose derivative `{r.caller.name}` asks for, needs this very derivative to compute its value",
            r.where,
            "a derivative cannot be defined by itself: break the recursion",
        )
    if dense:
        needed = {f.name for f in reached(module, [r.function for r in requests])}
        return [r for r in found if r.caller.name in needed] or found
    return found


def refuse_optimised(module: Module) -> None:
    """What an earlier run of Isozyme wrote, and LLVM then specialised, is not what the rules of tape memory speak of any more."""
    name = changed_function(module)
    if name is not None:
        raise IsozymeError(
            f"this program holds derivatives that were optimised before: `{name}` is not as Isozyme wrote it",
            hint="ask for all derivatives in one run of Isozyme, and optimise afterwards",
        )


def through_llvm(text: str, pipeline: str) -> Module:
    """The module after one of LLVM's pipelines."""
    llvm = open_llvm()
    whole = llvm.parse(text)
    llvm.run(whole, pipeline)
    return read_module(llvm.to_text(whole))


def prepared(module: Module, dense: bool, edit: Callable[[str], str] = str) -> Module:
    """The module after LLVM's "prepare" pipeline. dense: it asks for pretended arrays (sparse/protect.py). edit: what is done to its text before."""
    if dense:
        protect(module)
    made = through_llvm(edit(write_module(module)), "prepare")
    if dense:
        release(made.functions.values())
    return made


def between_orders(module: Module, dense: bool = False) -> Module:
    """The module, with some requests answered, as the next order wants it."""
    hide_bodies(module)
    library = [f for f in module.functions.values() if f.defined and f.linkage == "internal" and f.name.startswith(_LIBRARY)]
    for f in library:  # LLVM may inline what is not internal, but not specialise it for the calls that there are: the next order makes others
        f.linkage = ""
        if f.name.startswith(WORDS):
            f.fn_attrs = (*f.fn_attrs, "noinline")
    made = prepared(module, dense, with_own_globals)
    for f in library:
        if f.name in made.functions:
            made.functions[f.name].linkage = "internal"
    show_bodies(made)
    return made


def with_own_globals(text: str) -> str:
    """The shadows of globals that an order made, or an earlier run, are ordinary globals of the next one, which has shadows of its own for them and
    for theirs."""
    if SHADOW_SUFFIX not in text:
        return text
    n = 1
    while f".isozyme.order{n}" in text:
        n += 1
    return text.replace(SHADOW_SUFFIX, f".isozyme.order{n}")
