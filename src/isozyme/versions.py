"""The engine's choice between one version of a reverse derivative and two: with plans of both at hand (plan/versions.py)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from isozyme.emit.versions import emit_versions, tape_body
from isozyme.ir.module import Function
from isozyme.plan.reverse import ReverseContext, ReverseInterface
from isozyme.plan.versions import GAIN, disjoint_test, reads_again

if TYPE_CHECKING:
    from isozyme.engine import Engine


def in_versions(engine: Engine, function: Function, context: ReverseContext) -> ReverseInterface | None:
    """The derivative of a function for which it was not decided yet whether its arguments overlap; None where there is nothing to decide."""
    if context.disjoint is not None or not engine.last or not function.defined:
        return None
    shape = engine.shape(function)
    test = disjoint_test(function, engine.effects(function), shape.forest)
    if test is None:
        return None
    overlapping, disjoint = replace(context, disjoint=False), replace(context, disjoint=True)
    made = slow = engine.reverse(function, overlapping)
    if slow.stored and reads_again(engine.reloads(function, overlapping), engine.reloads(function, disjoint), shape.forest):
        fast = engine.reverse(function, disjoint)
        if fast.stored <= GAIN * slow.stored:
            tape = engine.new_type(f"isozyme.tape.{function.name}")
            tape.body = tape_body(fast, slow)
            primal = tuple(a or b for a, b in zip(fast.needs_primal, slow.needs_primal, strict=True))
            shadow = tuple(a or b for a, b in zip(fast.needs_shadow, slow.needs_shadow, strict=True))
            made = engine.declare_reverse(function, context, tape, primal, shadow, False, fast.stored)
            shadows = [context.activity.width if given.shadowed else 0 for given in context.activity.args]
            emit_versions(made, shadows, test, fast, slow, tape)
    return made
