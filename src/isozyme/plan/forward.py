"""The plan of a forward-mode derivative: what carries a tangent, and in which contexts callees are differentiated."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from isozyme.analysis.activity import Activity, Context
from isozyme.analysis.callees import CalleeKind, callee_of
from isozyme.analysis.cfg import Cfg
from isozyme.analysis.loops import LoopForest
from isozyme.analysis.pointers import PointerAnalysis
from isozyme.ir import instructions as ins
from isozyme.ir.module import Function
from isozyme.plan.calls import call_context
from isozyme.plan.refusals import refuse_unknown_operations
from isozyme.plan.transfers import Transfers


@dataclass(frozen=True, eq=False)
class ForwardPlan:
    """contexts: for each call that is differentiated, the callee and its context."""

    function: Function
    context: Context
    cfg: Cfg
    forest: LoopForest
    activity: Activity
    transfers: Transfers
    contexts: dict[ins.CallBase, tuple[Function, Context]]


def plan_forward(
    pointers: PointerAnalysis,
    function: Function,
    context: Context,
    cfg: Cfg,
    forest: LoopForest,
    analyse: Callable[[Function, Context], Activity],
    transfers_of: Callable[[Activity], Transfers],
) -> ForwardPlan:
    activity = analyse(function, context)
    transfers = transfers_of(activity)
    refuse_unknown_operations(pointers.module, cfg, activity, transfers)
    contexts: dict[ins.CallBase, tuple[Function, Context]] = {}
    for block in cfg.blocks:
        for i in block.instructions:
            if isinstance(i, ins.CallBase):
                known = callee_of(pointers.module, i)
                if known.kind is CalleeKind.DEFINED:
                    assert known.function is not None
                    inner = call_context(pointers, activity, i, known.function)
                    if inner is not None:
                        contexts[i] = (known.function, inner)
    return ForwardPlan(function, context, cfg, forest, activity, transfers, contexts)
