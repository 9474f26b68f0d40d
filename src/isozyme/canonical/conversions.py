"""Conversions to floats that name a rounding or a mode are, to a derivative, conversions: `llvm.experimental.constrained.fpext`,
`llvm.fptrunc.round`."""

from __future__ import annotations

import re

from isozyme.ir import instructions as ins
from isozyme.ir.module import Function
from isozyme.ir.values import Value

_CONVERSION = re.compile(r"llvm\.(?:experimental\.constrained\.(?P<opcode>fpext|fptrunc|sitofp|uitofp)|(?P<rounded>fptrunc)\.round)\.")


def convert_plainly(functions: list[Function]) -> bool:
    """Rewrite in place; whether anything changed."""
    return any([_rewrite(f) for f in functions if f.defined])


def _rewrite(function: Function) -> bool:
    renamed: dict[Value, Value] = {}
    for block in function.blocks:
        for k, i in enumerate(block.instructions):
            m = _CONVERSION.match(getattr(i.callee, "name", "")) if isinstance(i, ins.Call) else None
            if m is not None:
                assert isinstance(i, ins.Call)
                made = ins.Cast(m["opcode"] or m["rounded"], i.args[0], i.type, (), i.name)
                made.block, made.debug, made.metadata = block, i.debug, i.metadata
                block.instructions[k] = renamed[i] = made
    for i in function.instructions() if renamed else ():
        i.map_operands(lambda v: renamed.get(v, v))
    return bool(renamed)
