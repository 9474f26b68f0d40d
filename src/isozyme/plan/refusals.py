"""What no derivative in any mode is known for, said while planning: integer operations on the bits of active floats, atomic operations, memory of
unknown size, structures that have a shadow in part; and requests whose tape does not fit."""

from __future__ import annotations

from isozyme.analysis.activity import Activity
from isozyme.analysis.callees import callee_of
from isozyme.analysis.cfg import Cfg
from isozyme.errors import IsozymeError, UndeducibleError
from isozyme.ir import instructions as ins
from isozyme.ir.metadata import function_location, location
from isozyme.ir.module import Function, Module
from isozyme.ir.types import is_pointer
from isozyme.plan.request import Request
from isozyme.plan.transfers import Transfers
from isozyme.rules import registry
from isozyme.rules.model import Allocation, Derivative, Followed, Inactive, Mirrored
from isozyme.rules.tables.cpp_library import STRING

FLOAT_ATOMICS = ("fadd", "fsub", "xchg", "fmax", "fmin")


def refuse_unknown_operations(module: Module, cfg: Cfg, activity: Activity, transfers: Transfers) -> None:
    for block in cfg.blocks:
        for i in block.instructions:
            match i:
                case ins.Binary() | ins.Unary() if activity.active(i) and i.opcode != "freeze":
                    _refuse_bits(module, activity, transfers, i)
                case ins.CallBase():
                    _refuse_call(module, activity, i)
                    _refuse_text(module, activity, transfers, i)
                case ins.AtomicRMW() | ins.CompareExchange():
                    _refuse_atomic(module, activity, transfers, i)


def _refuse_call(module: Module, activity: Activity, i: ins.CallBase) -> None:
    callee = callee_of(module, i)
    match callee.rule:
        case Derivative(converts=True, name=name) if activity.active(i):
            what = f"`{name}` converts between types of floats, which is not differentiated, in `{activity.function.name}`"
            raise IsozymeError(what, location(module, i), "use a cast")
        case Allocation(size=None, name=name) if activity.shadowed(i) or any(activity.shadowed(i.args[k]) for k in callee.pointer_outputs):
            raise IsozymeError(f"memory from `{name}` cannot hold active data: its size is not known", location(module, i))
        case Mirrored() if any(activity.checked(a) for a in i.args if activity.shadowed(a)):
            raise IsozymeError(
                f"`{callee.name}` links nodes of which some may have no shadow: constant and duplicated data structures are mixed",
                location(module, i),
                "pass all of the structure with a shadow, or none of it",
            )


def _refuse_text(module: Module, activity: Activity, transfers: Transfers, i: ins.CallBase) -> None:
    """A text has no derivative: active floats whose bytes are its characters would lose theirs."""
    callee = callee_of(module, i)
    if not isinstance(callee.rule, (Followed, Inactive)) or not STRING.match(callee.name):
        return
    for a in (*i.args, i):
        memory = activity.classes.of(a) if is_pointer(a.type) else None
        text = memory.known_content() if memory is not None else None
        given = memory is not None and memory.varied and transfers.facts.begins_with_float(a)
        held = text is not None and text.varied and transfers.facts.begins_with_float(a, through=True)
        if given or held:
            raise IsozymeError(
                f"the bytes of active floats go through a text (`std::string`), in `{activity.function.name}`, and lose their derivatives there",
                location(module, i),
                "keep bytes in a std::vector<char>, or the numbers in an array of their type",
            )


def refuse_small_tape(request: Request, needed: int) -> None:
    """The caller's memory must hold the tape."""
    given = request.options.size
    if given is not None and given < needed:
        raise IsozymeError(
            f"the tape of `{request.function.name}` takes {needed} bytes, and enzyme_allocated gives it {given}",
            request.where,
            "allocate what __enzyme_augmentsize says",
        )


def _refuse_bits(module: Module, activity: Activity, transfers: Transfers, i: ins.Binary | ins.Unary) -> None:
    if registry.instruction(i.opcode) is None and (not isinstance(i, ins.Binary) or transfers.bits(i) is None):
        raise IsozymeError(
            f"the integer operation `{i.opcode}` on the bits of an active float has no derivative rule, in `{activity.function.name}`",
            location(module, i),
            "use the floating-point operation (negation, abs, copysign) instead of bit manipulation",
        )


def _refuse_atomic(module: Module, activity: Activity, transfers: Transfers, i: ins.AtomicRMW | ins.CompareExchange) -> None:
    operation = i.operation if isinstance(i, ins.AtomicRMW) else "cmpxchg"
    if activity.memory_active(i.pointer) and transfers.atomic_float(i):
        if operation not in FLOAT_ATOMICS:
            raise UndeducibleError(
                activity.function.name,
                f"the atomic operation `{operation}` on active floats cannot be differentiated, in `{activity.function.name}`",
                location(module, i),
                "use an atomic addition of floats, or an ordinary load and store",
            )
        return
    v = i.new if isinstance(i, ins.CompareExchange) else i.value
    moved = activity.shadowed(i.pointer) and is_pointer(v.type)
    if moved and (isinstance(i, ins.CompareExchange) or activity.checked(i.pointer)):
        raise IsozymeError(
            f"`{i.opcode}` of a pointer in memory with a shadow cannot be differentiated, in `{activity.function.name}`",
            location(module, i),
            "use an atomic exchange, or an ordinary load and store",
        )


def unregistered(function: Function, mode: str, stem: str) -> IsozymeError:
    return IsozymeError(
        f"`{function.name}` has no body here, and no derivative for {mode} mode is registered for it",
        function_location(function.module, function),
        f"register one: {stem}_{function.name}",
    )


def refuse_byval(function: Function) -> None:
    """A `byval` argument is a copy that the call makes; derivatives would share it with the caller."""
    for a in function.args:
        if any(word.startswith("byval") for word in a.attrs):
            raise IsozymeError(
                f"argument {a.index + 1} of `{function.name}` is passed by value in memory (byval), which is not differentiated yet",
                function_location(function.module, function),
                "pass it by pointer or reference, or let the function be inlined",
            )
