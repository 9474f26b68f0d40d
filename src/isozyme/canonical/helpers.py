"""Calls of the convention that ask for no derivative but speak of one: `__enzyme_call_inactive(f, ...)` calls f and lets no derivative through,
`__enzyme_ignore_derivatives(x)` is x without its derivative, `__enzyme_double(p, bytes)` and its like say what memory holds.

The first two become calls of functions of ours that count as inactive. The last are dropped: types are inferred from what the program does.
"""

from __future__ import annotations

from isozyme.analysis.activity import carries_float
from isozyme.errors import IsozymeError
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder
from isozyme.ir.metadata import location
from isozyme.ir.module import Block, Function, Module
from isozyme.ir.types import VOID, Type, function_type
from isozyme.ir.values import Argument, ConstString, Value

CALL, IGNORE = "__enzyme_call_inactive", "__enzyme_ignore_derivatives"
INACTIVE = '"enzyme_inactive"'
HINTS = ("__enzyme_integer", "__enzyme_pointer", "__enzyme_half", "__enzyme_bfloat16", "__enzyme_float", "__enzyme_double", "__enzyme_x86_fp80",
         "__enzyme_fp128")  # fmt: skip


def lower_helpers(module: Module) -> bool:
    """Rewrite a module in place; whether there were any."""
    marked = _lower_attributes(module)
    return _lower_calls(module) or marked


def _lower_attributes(module: Module) -> bool:
    """Numbers that go to a parameter, come out of a function or are read through an annotated field with the attribute `enzyme_inactive` lose their
    derivative there. (Pointers: plan/calls.py.)"""
    marked = {
        f.name: [k for k, a in enumerate(f.args) if INACTIVE in a.attrs and carries_float(a.type)]
        for f in module.functions.values()
        if any(INACTIVE in a.attrs for a in f.args) or INACTIVE in f.ret_attrs
    }
    annotated = any(name.startswith(("llvm.ptr.annotation", "llvm.var.annotation")) for name in module.functions)
    if not marked and not annotated:
        return False
    for function in list(module.functions.values()):
        replaced: dict[Value, Value] = {}
        for block in function.blocks if function.defined else ():
            for i in list(block.instructions):
                name = getattr(i.callee, "name", "") if isinstance(i, ins.CallBase) else ""
                if name in marked:
                    assert isinstance(i, ins.CallBase)
                    at = block.instructions.index(i)
                    for k in marked[name]:
                        i.args[k] = _ignored(module, block, at, i.args[k])
                    if INACTIVE in module.functions[name].ret_attrs and carries_float(i.type) and isinstance(i, ins.Call):
                        replaced[i] = _ignored(module, block, block.instructions.index(i) + 1, i)
                elif name.startswith(("llvm.ptr.annotation", "llvm.var.annotation")) and _says_inactive(module, i):
                    replaced |= _annotated(module, function, i)
        if replaced:
            made = set(replaced.values())
            for i in function.instructions():
                if i not in made:
                    i.map_operands(lambda v, to=replaced: to.get(v, v))  # type: ignore[misc]
    return True


def _ignored(module: Module, block: Block, at: int, v: Value) -> Value:
    """v without its derivative, computed at a place in a block."""
    assert block.function is not None
    made = _inactive(module, None, [v.type], v.type)
    call = ins.Call(made.type, module.ref(made.name), [v])
    taken = {x.name for b in block.function.blocks for x in b.instructions}
    n = 0
    while (name := f"inactive.{n}") in taken:
        n += 1
    call.name = name
    call.block = block
    block.instructions.insert(at, call)
    return call


def _says_inactive(module: Module, i: ins.Instruction) -> bool:
    assert isinstance(i, ins.CallBase)
    g = module.globals.get(getattr(i.args[1], "name", ""))
    return g is not None and isinstance(g.initializer, ConstString) and g.initializer.data.rstrip(b"\0") == b"enzyme_inactive"


def _annotated(module: Module, function: Function, i: ins.Instruction) -> dict[Value, Value]:
    """What is read through an annotated field has no derivative. Variables have no memory of their own any more."""
    users = [u for u in function.instructions() if u is not i and any(o is i for o in u.operands())]
    simple = all(isinstance(u, ins.Load) or (isinstance(u, ins.Store) and u.value is not i) for u in users)
    if i.type is VOID or not simple or any(isinstance(u, ins.Load) and not carries_float(u.type) for u in users):
        raise IsozymeError(
            f"a variable or field in `{function.name}` is annotated `enzyme_inactive`, which works for functions, globals and fields of numbers only",
            location(module, i),
            "read it through __enzyme_ignore_derivatives, or through a function that is annotated",
        )
    return {u: _ignored(module, u.block, u.block.instructions.index(u) + 1, u) for u in users if isinstance(u, ins.Load) and u.block is not None}


def _lower_calls(module: Module) -> bool:
    """Rewrite the calls; whether there were any."""
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


