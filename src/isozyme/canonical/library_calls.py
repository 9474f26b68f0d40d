"""Calls of library functions that call back (`qsort`) go to bodies of ours, so that what they call is seen: rules/library/calling.c. So do
instructions of x86 that LLVM has no other name for (rules/library/x86.c), and what Rust's library has compiled of `Vec` (rules/library/growth.ll)."""

from __future__ import annotations

from collections.abc import Iterable

from isozyme.canonical.library_bodies import bring
from isozyme.ir import instructions as ins
from isozyme.ir.module import Function, Module
from isozyme.ir.reader import read_module
from isozyme.ir.values import ConstAggregate, GlobalRef
from isozyme.rules.library import calling, growth, once, x86


def give_bodies(module: Module, functions: Iterable[Function]) -> bool:
    """Redirect the calls of these functions; whether there were any."""
    made: dict[tuple[str, str], str] = {}
    for f in functions:
        for i in f.instructions():
            if not isinstance(i, ins.CallBase):
                continue
            callee = module.function_of(i.callee)
            if callee is None or callee.defined or any(getattr(a, "name", "").startswith(once.NOTHING) for a in i.args):
                continue
            found = next(((name, x) for x in (calling, once, x86, growth) if (name := x.body_of(callee.name)) is not None), None)
            if found is None:
                continue
            name, source = found
            # A copy for each function that is called back: types are told apart by function.
            key = name, "".join(a.name for a in i.args if isinstance(a, GlobalRef) and module.function_of(a) is not None)
            if key not in made:
                text = growth.bodies(module.functions) if source is growth else source.BODIES.read_text()
                if text is None:
                    continue
                library = read_module(text, "<isozyme>")
                body = library.functions[name]
                if body.type is not i.function_type:
                    continue
                n = len(made)
                while f"{name}.{n}" in module.functions:
                    n += 1
                body.name = made[key] = f"{name}.{n}"
                module.functions[body.name] = body
                body.module, body.linkage = module, "internal"
                body.fn_attrs = ("alwaysinline", *(a for a in sorted(f.attributes()) if a.startswith('"target-')))
                _keep(library, body, callee)
                bring(module, library, body)
            i.callee = module.ref(made[key])
    return bool(made)


def _keep(library: Module, body: Function, original: Function) -> None:
    """Let the body call what it stands for, and have the constants that it needs."""
    module = original.module
    for i in body.instructions():
        if isinstance(i, ins.CallBase) and getattr(i.callee, "name", "") == once.ORIGINAL:
            i.callee = module.ref(original.name)
    for name, g in library.globals.items():
        if any(isinstance(o, GlobalRef) and o.name == name for i in body.instructions() for o in i.operands()):
            module.globals.setdefault(name, g)
            for e in g.initializer.elements if isinstance(g.initializer, ConstAggregate) else ():
                f = library.function_of(e)
                if f is not None and f.name not in module.functions:
                    module.functions[f.name] = f
                    f.module = module
