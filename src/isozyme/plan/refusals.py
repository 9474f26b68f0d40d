"""What no derivative in any mode is known for, said while planning: integer operations on the bits of active floats, atomic operations."""

from __future__ import annotations

from isozyme.analysis.activity import Activity
from isozyme.analysis.callees import callee_of
from isozyme.analysis.cfg import Cfg
from isozyme.errors import IsozymeError
from isozyme.ir import instructions as ins
from isozyme.ir.metadata import location
from isozyme.ir.module import Module
from isozyme.ir.types import is_pointer
from isozyme.plan.transfers import Transfers
from isozyme.rules import registry
from isozyme.rules.model import Derivative

FLOAT_ATOMICS = ("fadd", "fsub", "xchg", "fmax", "fmin")


def refuse_unknown_operations(module: Module, cfg: Cfg, activity: Activity, transfers: Transfers) -> None:
    for block in cfg.blocks:
        for i in block.instructions:
            match i:
                case ins.Binary() | ins.Unary() if activity.active(i) and i.opcode != "freeze":
                    _refuse_bits(module, activity, transfers, i)
                case ins.CallBase() if activity.active(i):
                    rule = callee_of(module, i).rule
                    if isinstance(rule, Derivative) and rule.converts:
                        what = f"`{rule.name}` converts between types of floats, which is not differentiated, in `{activity.function.name}`"
                        raise IsozymeError(what, location(module, i), "use a cast")
                case ins.AtomicRMW() | ins.CompareExchange():
                    _refuse_atomic(module, activity, transfers, i)


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
            raise IsozymeError(
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
