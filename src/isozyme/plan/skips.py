"""Inner loops whose results were not chosen: their adjoints are zero, and the reverse sweep goes past them.

Where a minimum, a comparison or a branch picks one of several results (the nearest of many centres, a rectified sum), most of them get no adjoint. A
loop that writes no active memory only passes on the adjoints of the values that leave it: when all are zero, so is everything it adds.

Not where the derivative is differentiated again: an adjoint that happens to be zero may still change.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from isozyme.analysis.callees import CalleeKind, callee_of
from isozyme.analysis.loops import Loop, LoopForest
from isozyme.ir import instructions as ins
from isozyme.ir.module import Block
from isozyme.ir.types import FloatType
from isozyme.ir.values import Value
from isozyme.plan.flow import Flow
from isozyme.plan.needs import Needs

CHOOSING = ("minnum", "maxnum", "minimum", "maximum", "fmin", "fmax")
"""Functions that pass one of their arguments on."""

REACH = 32
"""How many values are looked at behind a loop's result."""


@dataclass(frozen=True, eq=False)
class Skip:
    """The reverse sweep goes from behind `loop` to `before`, the block that enters it, where the adjoints of `results` are zero."""

    loop: Loop
    before: Block
    results: tuple[ins.Instruction, ...]


def plan_skips(forest: LoopForest, flow: Flow, needs: Needs) -> dict[Loop, Skip]:
    """The loops that may be skipped where the reverse sweep comes to them."""
    users: dict[Value, list[ins.Instruction]] = {}
    for block in flow.blocks:
        for i in block.instructions:
            for v in i.operands():
                users.setdefault(v, []).append(i)
    found: dict[Loop, Skip] = {}
    for loop in forest.loops:
        if loop.header not in flow or loop.header in flow.decisions:
            continue
        before = [p for p in flow.predecessors[loop.header] if p not in loop.blocks]
        if len(before) != 1 or not all(_passes_on(i, needs) for b in flow.blocks if b in loop.blocks for i in b.instructions):
            continue
        results = _results(loop, flow, needs, users)
        if results and any(_may_be_dropped(v, loop, forest, users) for v in results):
            found[loop] = Skip(loop, before[0], results)
    return found


def _passes_on(i: ins.Instruction, needs: Needs) -> bool:
    """Reversing `i` does nothing where the adjoint of its result is zero."""
    if not needs.busy(i):
        return True
    if isinstance(i, ins.CallBase):
        known = callee_of(needs.module, i)
        writes = any(needs.activity.memory_active(i.args[k]) for k in known.float_outputs)
        return known.kind is CalleeKind.MATH and i not in needs.calls and not writes
    return isinstance(i, (ins.Binary, ins.Unary, ins.Select, ins.Phi, ins.Cast, ins.Load))


def _results(loop: Loop, flow: Flow, needs: Needs, users: Mapping[Value, list[ins.Instruction]]) -> tuple[ins.Instruction, ...]:
    """The active values that leave the loop; () unless all are scalars that leave it through phis."""
    found: list[ins.Instruction] = []
    for block in flow.blocks:
        for i in block.instructions if block in loop.blocks else ():
            outside = [u for u in users.get(i, ()) if u.block not in loop.blocks]
            if not outside or not needs.activity.active(i):
                continue
            if not isinstance(i.type, FloatType) or not all(isinstance(u, ins.Phi) for u in outside):
                return ()
            found.append(i)
    return tuple(found)


def _may_be_dropped(result: Value, loop: Loop, forest: LoopForest, users: Mapping[Value, list[ins.Instruction]]) -> bool:
    """Something behind the loop chooses between values that were made of this one and others."""
    seen: set[Value] = {result}
    work = [result]
    while work and len(seen) < REACH:
        v = work.pop()
        for user in users.get(v, ()):
            if user in seen or user.block in loop.blocks:
                continue
            match user:
                case ins.Select():
                    if v is not user.condition:
                        return True
                case ins.Phi():
                    if forest.headed_by(user.block) is not None:
                        continue
                    if any(x is not v for x in user.values):
                        return True
                case ins.CallBase():
                    name = getattr(user.callee, "name", "").removeprefix("llvm.").split(".")[0]
                    if name in CHOOSING:
                        return True
                case ins.Binary() | ins.Unary() | ins.Cast():
                    pass
                case _:
                    continue
            seen.add(user)
            work.append(user)
    return False
