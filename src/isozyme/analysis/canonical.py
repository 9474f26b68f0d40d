"""The form in which the planner wants loops: values leave a loop through phis at its exits (LCSSA), and each loop has a preheader."""

from __future__ import annotations

from collections.abc import Iterable

from isozyme.analysis.cfg import build_cfg
from isozyme.analysis.dominators import block_dominators
from isozyme.analysis.loops import loop_forest
from isozyme.ir import instructions as ins
from isozyme.ir.module import Function, Module


def reached(module: Module, roots: Iterable[Function]) -> list[Function]:
    """The defined functions that direct calls reach from `roots`, roots included."""
    found: dict[str, Function] = {}
    work = [f for f in roots if f.defined]
    while work:
        f = work.pop()
        if f.name in found:
            continue
        found[f.name] = f
        for i in f.instructions():
            if isinstance(i, ins.CallBase):
                callee = module.function_of(i.callee)
                if callee is not None and callee.defined:
                    work.append(callee)
    return list(found.values())


def is_canonical(function: Function) -> bool:
    """Loops have preheaders and single latches, and no value is used outside of the loop that defines it except by phis at the exits."""
    cfg = build_cfg(function)
    forest = loop_forest(cfg, block_dominators(cfg))
    if not forest.loops:
        return True
    if any(x.preheader is None or len(x.latches) > 1 for x in forest.loops):
        return False
    for block in cfg.blocks:
        for i in block.instructions:
            pairs = i.incoming() if isinstance(i, ins.Phi) else ((o, block) for o in i.operands())
            for v, at in pairs:
                if isinstance(v, ins.Instruction):
                    loop = forest.loop_of(v.block)
                    if loop is not None and at not in loop.blocks:
                        return False
    return True
