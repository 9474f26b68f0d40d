"""Functions that have to be inlined, whatever their author or LLVM's measure says."""

from __future__ import annotations

from collections.abc import Iterable

from isozyme.analysis.callees import attributes
from isozyme.ir import instructions as ins
from isozyme.ir.module import Function, Module

_AGAINST = ("noinline", "optnone", "alwaysinline", "minsize", "optsize")


def inline_always(module: Module, functions: Iterable[Function]) -> bool:
    """Have LLVM inline the functions wherever they are called by name, but for what it may not inline. Whether any may be."""
    chosen = {f.name for f in functions if f.defined and not f.name.startswith("isozyme.") and f.linkage not in ("weak", "linkonce")}
    chosen = {name for name in chosen if "returns_twice" not in attributes(module, module.functions[name].fn_attrs)}
    for name in chosen:
        f = module.functions[name]
        f.fn_attrs = (*(w for w in attributes(module, f.fn_attrs) if w not in _AGAINST), "alwaysinline")
    for f in module.functions.values() if chosen else ():
        for i in f.instructions() if f.defined else ():
            if isinstance(i, ins.CallBase) and i.fn_attrs and getattr(module.function_of(i.callee), "name", "") in chosen:
                i.fn_attrs = tuple(w for w in attributes(module, i.fn_attrs) if w != "noinline")
    return bool(chosen)
