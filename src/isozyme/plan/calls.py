"""How a call of a defined function is differentiated: in which context the callee's derivative is asked for."""

from __future__ import annotations

from collections.abc import Callable

from isozyme.analysis.activity import CONST, Activity, ArgumentActivity, Context, carries_float
from isozyme.analysis.pointers import MUTABLE_GLOBAL, PointerAnalysis, carries_pointer
from isozyme.errors import IsozymeError
from isozyme.ir import instructions as ins
from isozyme.ir.module import Function
from isozyme.ir.types import ArrayType, IntType, resolve
from isozyme.ir.values import Value
from isozyme.plan.request import Request

INACTIVE = '"enzyme_inactive"'
"""The attribute of parameters through which no derivative flows."""


def call_context(pointers: PointerAnalysis, activity: Activity, call: ins.CallBase, callee: Function) -> Context | None:
    """The callee's context at this call; None when no derivative flows through it and the primal call is all there is."""
    args = tuple(CONST if _inactive(callee, k) else activity.argument(a, activity.carrier(a)) for k, a in enumerate(call.args))
    result = activity.argument(call, activity.carrier(call))
    shadowed_globals = tuple(
        sorted(
            name
            for name, m in pointers.classes(callee).globals.items()
            if m.find().origin & MUTABLE_GLOBAL and name in activity.classes.globals and activity.has_shadow(activity.classes.globals[name])
        )
    )
    nothing = not any(a.memory for a in args) and result == CONST and not shadowed_globals  # what goes in by value comes out nowhere
    return None if nothing else Context(args, result, shadowed_globals, activity.context.width, activity.context.strong_zero)


def _inactive(function: Function, k: int) -> bool:
    """Whether a function declares a parameter inactive."""
    return k < len(function.args) and INACTIVE in function.args[k].attrs


def request_context(request: Request, holds_float: Callable[[Value], bool]) -> Context:
    """The context in which a request wants the derivative of its function. holds_float: for integers, which structs in registers are passed as."""
    options = request.options
    args: list[ArgumentActivity] = []
    for a, formal in zip(request.args, request.function.args, strict=True):
        if a.marker == "result":
            args.append(ArgumentActivity(memory="" if options.constant_return else "d"))
            continue
        if a.whole is not None:
            args.append(ArgumentActivity(memory="d"))
            continue
        constant = a.marker == "enzyme_const" or INACTIVE in formal.attrs
        integer = isinstance(resolve(formal.type), (IntType, ArrayType))
        if integer and not a.marked and holds_float(formal):
            raise IsozymeError(
                f"argument {formal.index + 1} of `{request.function.name}` holds floats beside integers, and the request does not mark it",
                request.where,
                "mark it enzyme_const, enzyme_dup or enzyme_out",
            )
        pointer = a.duplicated and carries_pointer(formal.type)
        memory = "m" if options.runtime_activity else "d"
        value = not constant and (carries_float(formal.type) or (integer and holds_float(formal)))
        args.append(ArgumentActivity(value, memory if pointer else ""))
    ret = request.function.type.ret
    if options.constant_return:
        return Context(tuple(args), CONST, (), options.width, options.strong_zero)
    shadow = request.mode != "reverse" and carries_pointer(ret)
    return Context(tuple(args), ArgumentActivity(value=carries_float(ret), memory="d" if shadow else ""), (), options.width, options.strong_zero)
