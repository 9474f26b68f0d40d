"""Calls of library functions that call back (`qsort`) go to bodies of ours, so that what they call is seen: rules/library/calling.c. So do
instructions of x86 that LLVM has no other name for: rules/library/x86.c."""

from __future__ import annotations

from collections.abc import Iterable

from isozyme.canonical.library_bodies import bring
from isozyme.ir import instructions as ins
from isozyme.ir.module import Function, Module
from isozyme.ir.reader import read_module
from isozyme.ir.values import GlobalRef
from isozyme.rules.library import calling, x86


def give_bodies(module: Module, functions: Iterable[Function]) -> bool:
    """Redirect the calls of these functions; whether there were any."""
    made: dict[tuple[str, str], str] = {}
    for f in functions:
        for i in f.instructions():
            if not isinstance(i, ins.CallBase):
                continue
            callee = module.function_of(i.callee)
            if callee is None or callee.defined:
                continue
            found = next(((name, x) for x in (calling, x86) if (name := x.body_of(callee.name)) is not None), None)
            if found is None:
                continue
            name, source = found
            # A copy for each function that is called back: types are told apart by function.
            key = name, "".join(a.name for a in i.args if isinstance(a, GlobalRef) and module.function_of(a) is not None)
            if key not in made:
                library = read_module(source.BODIES.read_text(), "<isozyme>")
                body = library.functions[name]
                if body.type is not i.function_type:
                    continue
                body.name = made[key] = f"{name}.{len(made)}"
                module.functions[body.name] = body
                body.module, body.linkage = module, "internal"
                body.fn_attrs = ("alwaysinline", *(a for a in sorted(f.attributes()) if a.startswith('"target-')))
                bring(module, library, body)
            i.callee = module.ref(made[key])
    return bool(made)
