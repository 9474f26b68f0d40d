"""What is tried again in another way before it is refused."""

from __future__ import annotations

from collections.abc import Callable

from isozyme.canonical.inlined import inline_always
from isozyme.errors import HalfCallError, UndeducibleError
from isozyme.ir import instructions as ins
from isozyme.ir.module import Function, Module

_MOST = 6
"""Functions that are inlined for what their callers know of types."""


def attempts(transform: Callable[[bool, frozenset[str]], str]) -> str:
    """transform(returned, inlined): returned, whether functions return the exceptions that handlers catch; inlined: functions that are inlined, whose
    callers may know what they move. Raises what the last attempt, or the first one to look for types, was refused for."""
    returned, inlined = False, frozenset[str]()
    refused: UndeducibleError | None = None
    while True:
        try:
            return transform(returned, inlined)
        except HalfCallError:
            if returned:
                raise
            returned = True
        except UndeducibleError as e:
            refused = refused or e
            if e.function in inlined or len(inlined) == _MOST:
                raise refused from None
            inlined |= {e.function}


def inline_for_types(module: Module, names: frozenset[str], requested: list[Function]) -> bool:
    """Have the functions `names` inlined; where derivatives are asked for of one itself, what it calls. Whether any may be."""
    chosen: dict[str, Function] = {}
    for name in sorted(names):
        f = _source(module, name)
        if f is None or not f.defined:
            continue
        if all(f is not r for r in requested):
            chosen[f.name] = f
            continue
        for i in f.instructions():
            callee = module.function_of(i.callee) if isinstance(i, ins.CallBase) else None
            if callee is not None and callee.defined and all(callee is not r for r in requested):
                chosen[callee.name] = callee
    return inline_always(module, chosen.values())


def _source(module: Module, name: str) -> Function | None:
    """The program's function from which one of this name was made (`f.aug`, `f.caught`)."""
    while name not in module.functions and "." in name:
        name = name.rpartition(".")[0]
    return module.functions.get(name)
