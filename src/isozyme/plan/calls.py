"""How a call of a defined function is differentiated: in which context the callee's derivative is asked for."""

from __future__ import annotations

from isozyme.analysis.activity import CONST, Activity, ArgumentActivity, Context
from isozyme.analysis.pointers import MUTABLE_GLOBAL, PointerAnalysis
from isozyme.ir import instructions as ins
from isozyme.ir.module import Function


def call_context(pointers: PointerAnalysis, activity: Activity, call: ins.CallBase, callee: Function) -> Context | None:
    """The callee's context at this call; None when no derivative flows through it and the primal call is all there is."""
    args = tuple(activity.argument(a, activity.carrier(a)) for a in call.args)
    result = activity.argument(call, activity.carrier(call))
    shadowed_globals = tuple(
        sorted(
            name
            for name, m in pointers.classes(callee).globals.items()
            if m.find().origin & MUTABLE_GLOBAL and name in activity.classes.globals and activity.has_shadow(activity.classes.globals[name])
        )
    )
    nothing = not any(a.memory for a in args) and result == CONST and not shadowed_globals  # what goes in by value comes out nowhere
    return None if nothing else Context(args, result, shadowed_globals)


def root_context(letters: tuple[ArgumentActivity, ...], result: ArgumentActivity) -> Context:
    return Context(letters, result, ())
