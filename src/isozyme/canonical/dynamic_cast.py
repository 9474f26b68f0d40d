"""`dynamic_cast`: the result points into the same object, so it is the argument moved by a number of bytes; then shadows follow as for any address.

    %r = call ptr @__dynamic_cast(ptr %p, ...)   ->   %q = the call;  %r = select (%q is null), null, (%p + (%q - %p))

Done behind all of LLVM's passes, which would see through it. The next order may find the argument moved already.
"""

from __future__ import annotations

from isozyme.ir import instructions as ins
from isozyme.ir.constants import zero
from isozyme.ir.module import Function
from isozyme.ir.types import I8, I64
from isozyme.ir.values import GlobalRef


def follow_dynamic_casts(function: Function) -> None:
    """Rewrite every `dynamic_cast` of a function."""
    for block in list(function.blocks):
        for call in list(block.instructions):
            if not isinstance(call, ins.CallBase) or not isinstance(call.callee, GlobalRef) or call.callee.name != "__dynamic_cast":
                continue
            if not _followed(function, call):
                _follow(function, call)


def _followed(function: Function, call: ins.CallBase) -> bool:
    """Only compared, or subtracted from, as the instructions made here do."""
    users = [i for i in function.instructions() if any(o is call for o in i.operands())]
    numbers = [i for i in users if isinstance(i, ins.Cast) and i.opcode == "ptrtoint"]
    if len(numbers) + sum(isinstance(i, ins.Compare) for i in users) < len(users):
        return False
    return all(isinstance(i, ins.Binary) and i.opcode == "sub" for i in function.instructions() if any(o in numbers for o in i.operands()))


def _follow(function: Function, call: ins.CallBase) -> None:
    name, taken = call.name or "cast", {i.name for i in function.instructions()}
    while f"{name}.to" in taken:
        name += ".again"
    made: list[ins.Instruction] = []
    q = ins.Cast("ptrtoint", call, I64, (), f"{name}.to")
    p = ins.Cast("ptrtoint", call.args[0], I64, (), f"{name}.from")
    distance = ins.Binary("sub", q, p, (), f"{name}.distance")
    moved = ins.GetElementPtr(I8, call.args[0], [distance], (), f"{name}.moved")
    null = ins.Compare("icmp", "eq", call, zero(call.type), (), f"{name}.null")
    result = ins.Select(null, zero(call.type), moved, (), f"{name}.cast")
    made = [q, p, distance, moved, null, result]
    for b in function.blocks:
        for i in b.instructions:
            i.map_operands(lambda v: result if v is call else v)
    q.value = call
    null.lhs = call
    home, at = call.block, 0
    if isinstance(call, ins.Invoke):
        home = call.normal  # entered from here only, or the result could not be used there
        at = sum(1 for _ in home.phis())
    else:
        at = home.instructions.index(call) + 1
    for i in made:
        i.block = home
    home.instructions[at:at] = made
