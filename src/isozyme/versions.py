"""The engine's choice between one version of a reverse derivative and two: with plans of both at hand (plan/versions.py)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from isozyme.emit.versions import emit_versions, tape_body
from isozyme.ir.module import Function
from isozyme.plan.reloads import Reloads
from isozyme.plan.reverse import ReverseContext, ReverseInterface
from isozyme.plan.versions import GAIN, disjoint_test, may_gain, pointer_arguments, reads_again

if TYPE_CHECKING:
    from isozyme.engine import Engine


def settled(engine: Engine, function: Function, context: ReverseContext) -> ReverseContext:
    """The context, where it matters whether arguments overlap; else one for all cases."""
    return context if context.disjoint is None or _matters(engine, function, context) else replace(context, disjoint=None)


def in_versions(engine: Engine, function: Function, context: ReverseContext) -> ReverseInterface | None:
    """The derivative of a function of which it is not decided yet whether its arguments overlap; None where there shall be one version."""
    if context.disjoint is not None or not engine.last or not function.defined or not _matters(engine, function, context):
        return None
    test = disjoint_test(function, engine.effects(function))
    if test is None:
        return None
    slow = engine.reverse(function, replace(context, disjoint=False))
    fast = engine.reverse(function, replace(context, disjoint=True))
    if fast.stored > GAIN * slow.stored:
        return None
    tape = engine.new_type(f"isozyme.tape.{function.name}")
    tape.body = tape_body(fast, slow)
    primal = tuple(a or b for a, b in zip(fast.needs_primal, slow.needs_primal, strict=True))
    shadow = tuple(a or b for a, b in zip(fast.needs_shadow, slow.needs_shadow, strict=True))
    made = engine.interfaces[function.name, context] = engine.declare_reverse(function, context, tape, primal, shadow, False, fast.stored)
    shadows = [context.activity.width if given.shadowed else 0 for given in context.activity.args]
    emit_versions(made, shadows, test, fast, slow, tape)
    return made


def reloads_of(engine: Engine, function: Function, context: ReverseContext) -> Reloads:
    memory = engine.effects(function).memory(function, pointer_arguments(function) if context.disjoint else frozenset())
    return Reloads(engine.module, function, context, engine.dependence(memory), engine.activity(function, context.activity).classes)


def _matters(engine: Engine, function: Function, context: ReverseContext) -> bool:
    forest = engine.shape(function).forest if function.defined else None
    if forest is None or not may_gain(function, forest):
        return False
    versions = [reloads_of(engine, function, replace(context, disjoint=d)) for d in (False, True)]
    return reads_again(versions[0], versions[1], forest)
