"""Requests for the derivative of a library function: `__enzyme_autodiff((void *)sin, x)`. They ask for that of a function that calls it."""

from __future__ import annotations

from isozyme.analysis.registrations import module_rules
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder
from isozyme.ir.module import Function, Module
from isozyme.ir.types import VOID
from isozyme.ir.values import Argument, GlobalRef
from isozyme.protocol.requests import asks, function_position
from isozyme.rules.library import blas, complex
from isozyme.rules.model import Derivative
from isozyme.rules.registry import lookup


def wrap_known_functions(module: Module) -> bool:
    """Whether there were any."""
    wrapped: dict[str, str] = {}
    for function in list(module.functions.values()):
        for i in function.instructions() if function.defined and any("__enzyme_" in name for name in module.functions) else ():
            if not isinstance(i, ins.CallBase) or not asks(i) or function_position(i) >= len(i.args):
                continue
            target = i.args[function_position(i)]
            named = module.functions.get(target.name) if isinstance(target, GlobalRef) else None
            if named is not None and _known(module, named):
                if named.name not in wrapped:
                    wrapped[named.name] = _wrapper(module, named).name
                i.args[function_position(i)] = module.ref(wrapped[named.name])
    return bool(wrapped)


def _known(module: Module, function: Function) -> bool:
    if function.defined or function.type.vararg or function.name in module_rules(module).custom:
        return False
    return isinstance(lookup(function.name), Derivative) or bool(blas.bodies_of(function.name) or complex.bodies_of(function.name))


def _wrapper(module: Module, function: Function) -> Function:
    name = f"isozyme.call.{function.name}"
    while name in module.functions:
        name += "_"
    made = Function(name, function.type, [Argument(a.type, f"a{k}", k) for k, a in enumerate(function.args)], module)
    made.linkage = "internal"
    module.functions[name] = made
    b = Builder(made)
    b.at(b.new_block("entry"))
    c = ins.Call(function.type, module.ref(function.name), list(made.args))
    c.cc = function.cc
    c.arg_attrs = [a.attrs for a in function.args]
    result = b.add(c)
    b.ret(None if function.type.ret is VOID else result)
    b.finish()
    return made
