"""Calls whose unwinding is caught by a handler that returns stand in blocks of their own: the reverse sweep of the path through the handler goes past
them, since a call that threw left no complete tape to reverse."""

from __future__ import annotations

from isozyme.analysis.cfg import build_cfg
from isozyme.ir import instructions as ins
from isozyme.ir.module import Block, Function


def isolate_caught_calls(function: Function) -> None:
    """Split the block in front of every `invoke` from whose unwind edge the function can still return."""
    if not any(isinstance(i, ins.LandingPad) for i in function.instructions()):
        return
    cfg = build_cfg(function)
    names = {b.name for b in function.blocks}
    names |= {i.name for i in function.instructions() if getattr(i, "name", "")} | {a.name for a in function.args}
    for block in cfg.blocks:
        t = block.terminator
        if not isinstance(t, ins.Invoke) or t.unwind not in cfg.returning:
            continue
        pred = cfg.predecessors[block]
        if len(block.instructions) == 1 and len(pred) == 1 and isinstance(pred[0].terminator, ins.Branch) and len(pred[0].terminator.targets) == 1:
            continue
        n = 0
        while (name := f"{block.name}.call{n or ''}") in names:
            n += 1
        names.add(name)
        alone = Block(name, function)
        alone.trailing, block.trailing = block.trailing, ()
        block.instructions.pop()
        branch = ins.Branch([alone])
        branch.block, t.block = block, alone
        alone.instructions.append(t)
        block.instructions.append(branch)
        for s in dict.fromkeys(t.successors()):
            for phi in s.phis():
                phi.blocks = [alone if b is block else b for b in phi.blocks]
        function.blocks.insert(function.blocks.index(block) + 1, alone)
