"""Finds the calls that ask for derivatives.

`__enzyme_autodiff*(f, args...)` asks for reverse mode, `__enzyme_fwddiff*` for forward mode, `__enzyme_augmentfwd*` and `__enzyme_reverse*` for the
two sweeps of reverse mode, `__enzyme_augmentsize*` for the bytes of the tape between them, `__enzyme_batch*` for several calls at once. Each argument
of f may be preceded by a marker, and a duplicated one is followed by its shadow. Without a marker pointers are duplicated, integers constant, floats
`enzyme_out` in reverse mode and duplicated in forward mode.
"""

from __future__ import annotations

from isozyme.analysis.registrations import module_rules
from isozyme.errors import IsozymeError, Where
from isozyme.ir import instructions as ins
from isozyme.ir.metadata import location
from isozyme.ir.module import Block, Function, Module
from isozyme.ir.reader_types import TypeReader
from isozyme.ir.types import Type
from isozyme.ir.values import ConstExpr, GlobalRef, Value
from isozyme.plan.request import Mode, Request
from isozyme.protocol.given import given_values, stored_once
from isozyme.protocol.readings import Call, read

MODES: dict[str, Mode] = {
    "__enzyme_autodiff": "reverse",
    "__enzyme_fwddiff": "forward",
    "__enzyme_augmentfwd": "augmented",
    "__enzyme_augmentsize": "size",
    "__enzyme_reverse": "sweep",
    "__enzyme_batch": "batch",
}


def find_requests(module: Module) -> list[Request]:
    """All requests of a module, in order."""
    if not any("__enzyme_" in name for name in module.functions):
        return []
    found: list[Request] = []
    for function in list(module.functions.values()):
        if not function.defined and function.name not in module_rules(module).custom:
            continue
        for block in function.blocks:
            for i in block.instructions:
                if isinstance(i, ins.CallBase) and asks(i):
                    found.append(_parse(module, function, block, i))
    return found


_OTHER_TOOLS = {
    "__enzyme_truncate": ("code that computes in another precision", "Isozyme makes derivatives only: compile such code with the types it shall use"),
    "__enzyme_sparse_accumulate": ("a derivative that is stored sparsely", "add to a dense shadow"),
}
"""Words of requests that the convention has for what is no differentiation: (what is asked for, what to do instead)."""


def asks(i: ins.Instruction) -> bool:
    """Whether an instruction is a request for a derivative."""
    return isinstance(i, ins.CallBase) and isinstance(i.callee, GlobalRef) and "__enzyme_" in i.callee.name


def function_position(call: ins.CallBase) -> int:
    """Which argument of a request is the function."""
    return 1 if call.arg_attrs and any(a.startswith("sret(") for a in call.arg_attrs[0]) else 0


def requested_function(module: Module, target: Value) -> Function | None:
    """The function that a request names; None where only the run tells."""
    return module.function_of(_strip(module, target))


def _parse(module: Module, caller: Function, block: Block, call: ins.CallBase) -> Request:
    assert isinstance(call.callee, GlobalRef)
    name, where = call.callee.name, _where(module, caller, call)
    if mode_of(name) is None:
        for word, (what, hint) in _OTHER_TOOLS.items():
            if word in name:
                raise IsozymeError(f"`{name}` asks for {what}, which Isozyme does not do", where, hint)
        raise IsozymeError(
            f"`{name}` is not a known request for a derivative",
            where,
            f"requests are {', '.join(MODES)}",
        )
    at = function_position(call)
    if at >= len(call.args):
        raise IsozymeError(f"`{name}` is called without a function to differentiate", where, f"pass it first: {name}((void*)f, ...)")
    return request_of(module, caller, block, call, _function(module, caller, name, call.args[at], where))


def mode_of(name: str) -> Mode | None:
    return next((m for prefix, m in MODES.items() if prefix in name), None)


def _where(module: Module, caller: Function, call: ins.CallBase) -> Where:
    return location(module, call) or Where(f"in function `{caller.name}`")


def request_of(module: Module, caller: Function, block: Block, call: ins.CallBase, function: Function) -> Request:
    """What a request asks for, if it means `function`. IsozymeError if it makes no sense."""
    assert isinstance(call.callee, GlobalRef)
    name, mode, first = call.callee.name, mode_of(call.callee.name), function_position(call) + 1
    assert mode is not None
    slot = (call.args[0], _sret_type(module, call)) if first > 1 else None
    given = given_values(module, call, first, name)
    return read(Call(mode, name, module, call, caller, block, function, given, slot, _where(module, caller, call)))


def _function(module: Module, caller: Function, name: str, target: Value, where: Where | None) -> Function:
    """The function that a request names."""
    function = requested_function(module, target)
    if function is None:
        raise IsozymeError(
            f"the first argument of `{name}` is a pointer, and no function that it may lead to takes what is passed",
            where,
            "pass the function itself, or see that its address is taken in what is compiled together with this file",
        )
    if not function.defined and function.name not in module_rules(module).custom:
        raise IsozymeError(
            f"`{function.name}`, whose derivative `{caller.name}` asks for, has no body here",
            where,
            "compile the file that defines it to LLVM IR too and link the two (llvm-link, or -flto)",
        )
    return function


def _sret_type(module: Module, call: ins.CallBase) -> Type:
    text = next(a for a in call.arg_attrs[0] if a.startswith("sret("))
    t = TypeReader(module, "<sret>").type_of(text[len("sret(") : -1])
    assert t is not None
    return t


def _strip(module: Module, v: Value) -> Value:
    """The function behind casts, and behind a load of a constant global."""
    while True:
        if isinstance(v, ins.Cast):
            v = v.value
        elif isinstance(v, ConstExpr) and v.opcode in ("bitcast", "addrspacecast", "inttoptr", "ptrtoint"):
            v = v.operands[0]
        elif isinstance(v, ins.Load) and isinstance(v.pointer, GlobalRef) and (g := module.globals.get(v.pointer.name)) is not None:
            if not g.constant or g.initializer is None:
                return v
            v = g.initializer
        elif isinstance(v, ins.Alloca) and (stored := stored_once(v)) is not None:
            v = stored  # passed by reference
        else:
            return v
