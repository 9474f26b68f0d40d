"""Which pointers of a function only lead to code: function pointers that are called or compared, and the virtual tables they are loaded from.

A derivative dispatches on the primal pointer, so these have no shadow, whatever memory they were loaded from: the shadow of an object need not have
a virtual table.
"""

from __future__ import annotations

from isozyme.analysis.callees import DISPATCH, attributes
from isozyme.ir import instructions as ins
from isozyme.ir.module import Function
from isozyme.ir.types import PointerType
from isozyme.ir.values import Argument, Value

_FORMS = (ins.Load, ins.GetElementPtr, ins.Phi, ins.Select, ins.Cast)


def code_values(function: Function) -> frozenset[Value]:
    """The largest set of pointers whose every use is a call of them, a comparison, or a member of the set."""
    if not any(isinstance(i, ins.CallBase) and _called(function, i) is not None for i in function.instructions()):
        return frozenset()
    users: dict[Value, list[ins.Instruction]] = {}
    for i in function.instructions():
        for v in i.operands():
            if isinstance(v, ins.Instruction) and isinstance(v.type, PointerType):
                users.setdefault(v, []).append(i)
    found: set[Value] = {v for v in users if isinstance(v, _FORMS)}
    changed = True
    while changed:
        out = [v for v in found if not all(_as_code(function, v, u, found) for u in users[v])]
        found.difference_update(out)
        changed = bool(out)
    return frozenset(found)


def _called(function: Function, call: ins.CallBase) -> Value | None:
    """The code pointer that a call goes through."""
    if isinstance(call.callee, ins.Instruction):
        return call.callee
    callee = function.module.function_of(call.callee)
    if callee is not None and callee.defined and DISPATCH in attributes(function.module, callee.fn_attrs):
        return next((v for a, v in zip(callee.args, call.args, strict=False) if _dispatched_on(callee, a)), None)
    return None


def _dispatched_on(dispatcher: Function, a: Argument) -> bool:
    """Whether a is the argument that a dispatcher compares with functions. LLVM removes it where every caller passes the same one."""
    module = dispatcher.module
    return isinstance(a.type, PointerType) and any(
        isinstance(i, ins.Compare) and a in i.operands() and any(module.function_of(v) is not None for v in i.operands())
        for i in dispatcher.instructions()
    )


def _as_code(function: Function, v: Value, user: ins.Instruction, code: set[Value]) -> bool:
    if isinstance(user, ins.CallBase):
        return _called(function, user) is v and sum(o is v for o in user.operands()) == 1
    return isinstance(user, ins.Compare) or user in code
