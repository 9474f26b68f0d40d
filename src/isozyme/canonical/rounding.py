"""Sums that round (analysis/rounding.py) get the derivative of steps: what takes `x + M` for an integer sees a value that stands still.

Behind a fence: where LLVM may reassociate sums of adjoints, it looks through plain sums, too, and `(x + M) - M` in them would be x again.
"""

from __future__ import annotations

from isozyme.analysis.rounding import rounding_uses
from isozyme.canonical.float_digits import still_function
from isozyme.ir import instructions as ins
from isozyme.ir.builder import declare
from isozyme.ir.module import Function, Module
from isozyme.ir.types import function_type, type_suffix
from isozyme.ir.values import Value


def fence(module: Module, v: Value) -> ins.Call:
    """v, behind what LLVM does not reassociate sums across."""
    f = function_type(v.type, (v.type,))
    return ins.Call(f, module.ref(declare(module, f"llvm.arithmetic.fence.{type_suffix(v.type)}", f).name), [v])


def hold_rounded(function: Function) -> None:
    """Rewrite one function in place. Behind LLVM's passes, which would see through it."""
    users: dict[Value, list[ins.Instruction]] = {}
    for i in function.instructions():
        for o in i.operands():
            users.setdefault(o, []).append(i)
    for block in function.blocks:
        for i in list(block.instructions):
            held = rounding_uses(function.module, i, users)
            if not held:
                continue
            f = still_function(function.module, i.type)
            total = fence(function.module, i)
            total.name = f"{i.name}.sum"
            still = ins.Call(f.type, function.module.ref(f.name), [total], name=f"{i.name}.rounded")
            total.block = still.block = block
            at = block.instructions.index(i) + 1
            block.instructions[at:at] = [total, still]
            for u in held:
                u.map_operands(lambda v, i=i, still=still: still if v is i else v)  # type: ignore[misc]
