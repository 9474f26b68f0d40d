"""Calls of the convention that ask for no derivative but speak of one: `__enzyme_call_inactive(f, ...)` calls f and lets no derivative through,
`__enzyme_ignore_derivatives(x)` is x without its derivative, `__enzyme_double(p, bytes)` and its like say what memory holds.

The first two become calls of functions of ours that count as inactive. The last are dropped: types are inferred from what the program does.
"""

from __future__ import annotations

from isozyme.errors import IsozymeError
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder
from isozyme.ir.metadata import location
from isozyme.ir.module import Function, Module
from isozyme.ir.types import VOID, Type, function_type
from isozyme.ir.values import Argument, Value

CALL, IGNORE = "__enzyme_call_inactive", "__enzyme_ignore_derivatives"
HINTS = ("__enzyme_integer", "__enzyme_pointer", "__enzyme_half", "__enzyme_bfloat16", "__enzyme_float", "__enzyme_double", "__enzyme_x86_fp80",
         "__enzyme_fp128")  # fmt: skip


def lower_helpers(module: Module) -> bool:
    """Rewrite a module in place; whether there were any."""
    if not any(word in name for name in module.functions for word in (CALL, IGNORE, *HINTS)):
        return False
    changed = False
    for function in list(module.functions.values()):
        for block in function.blocks if function.defined else ():
            for i in list(block.instructions):
                name = getattr(i.callee, "name", "") if isinstance(i, ins.CallBase) else ""
                if not name or module.functions[name].defined:
                    continue
                assert isinstance(i, ins.CallBase)
                if CALL in name or IGNORE in name:
                    _call(module, i, CALL in name)
                    changed = True
                elif any(hint in name for hint in HINTS) and isinstance(i, ins.Call) and i.type is VOID:
                    block.instructions.remove(i)
                    changed = True
    return changed


def _call(module: Module, i: ins.CallBase, calls: bool) -> None:
    """Let the call go to an inactive function with its arguments."""
    args = list(i.args)
    target: Function | None = None
    if calls:
        target = module.function_of(args.pop(0)) if args else None
        if target is None:
            message = f"`{CALL}` is called without a function that is known at compile time"
            raise IsozymeError(message, location(module, i), "pass the function itself")
        args = args[: len(target.args)]
    elif not args or args[0].type is not i.type:
        raise IsozymeError(f"`{IGNORE}` returns what it is given: one value of its result's type", location(module, i), "declare it T f(T)")
    made = _inactive(module, target, [a.type for a in args], i.type)
    i.callee = module.ref(made.name)
    i.args = args
    i.arg_attrs = i.arg_attrs[len(i.arg_attrs) - len(args) :] if len(i.arg_attrs) >= len(args) else []
    i.function_type = made.type


def _inactive(module: Module, target: Function | None, types: list[Type], ret: Type) -> Function:
    n = 0
    while (name := f"isozyme.inactive.{n}") in module.functions:
        n += 1
    args = [Argument(t, f"a{k}", k) for k, t in enumerate(types)]
    f = Function(name, function_type(ret, tuple(types)), args, module)
    f.linkage = "internal"
    f.fn_attrs = ("noinline", '"enzyme_inactive"')
    module.functions[name] = f
    b = Builder(f)
    b.at(b.new_block("entry"))
    if target is None:
        b.ret(args[0])
    else:
        values: list[Value] = [*args]
        made = b.call(target.name, target.type.ret, values)
        b.ret(made if ret is not VOID and made.type is ret else None)
    b.finish()
    f.defined = True
    return f


