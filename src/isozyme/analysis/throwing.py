"""Calls that may write memory and then unwind: what they wrote before has no reverse sweep when the exception is caught."""

from __future__ import annotations

from isozyme.analysis.activity import Activity
from isozyme.analysis.callees import CalleeKind, callee_of
from isozyme.analysis.cfg import build_cfg, reachable
from isozyme.analysis.effects import ModuleEffects
from isozyme.analysis.pointers import PointerAnalysis
from isozyme.analysis.type_tree import INTEGER, POINTER
from isozyme.analysis.types_facts import TypeFacts
from isozyme.ir import instructions as ins
from isozyme.ir.module import Block, Function, Module
from isozyme.ir.types import IntType, PointerType
from isozyme.ir.values import Value


def module_catches(module: Module) -> bool:
    """Some function of the module catches an exception or a panic and then returns."""
    for f in module.functions.values():
        if f.defined and "personality" in f.suffix:
            cfg = build_cfg(f)
            if any(isinstance(b.terminator, ins.Invoke) and b.terminator.unwind in cfg.returning for b in cfg.blocks):
                return True
    return False


def loses_writes(
    pointers: PointerAnalysis, effects: ModuleEffects, activity: Activity, facts: TypeFacts, call: ins.CallBase, callee: Function
) -> bool:
    """Whether the callee may change active memory of ours and then unwind."""
    inner = pointers.classes(callee)
    pairs = [(inner.classes.get(formal), activity.classes.of(actual)) for formal, actual in zip(callee.args, call.args, strict=False)]
    pairs += [(m, activity.classes.globals.get(name)) for name, m in inner.globals.items()]
    for theirs, ours in pairs:
        if theirs is None or ours is None:
            continue
        levels = zip(theirs.chain(), ours.chain(), strict=False)
        if any(m.stored and o.varied and o.useful for m, o in levels) and writes_then_unwinds(effects, facts, callee, set()):
            return True
    return False


def writes_then_unwinds(effects: ModuleEffects, facts: TypeFacts, function: Function, open_: set[Function]) -> bool:
    """Whether the function may store numbers, or over numbers, in memory that is not its own, and unwind afterwards."""
    if function in open_:
        return True
    open_.add(function)
    cfg = build_cfg(function)
    leaving: set[Block] = {b for b in cfg.blocks if b not in cfg.returning or any(unwinds(effects, i) for i in b.instructions)}
    for block in cfg.blocks:
        for k, i in enumerate(block.instructions):
            if not _writes(effects, facts, i):
                continue
            if isinstance(i, ins.CallBase) and unwinds(effects, i):
                callee = callee_of(effects.module, i).function
                if callee is None or not callee.defined or writes_then_unwinds(effects, facts, callee, open_):
                    return True
            after = any(unwinds(effects, j) for j in block.instructions[k + 1 :])
            later: set[Block] = reachable(cfg.successors[block], cfg.successors.__getitem__)
            if after or leaving & later:
                return True
    return False


def unwinds(effects: ModuleEffects, i: ins.Instruction) -> bool:
    """Whether an exception may leave the function here."""
    return isinstance(i, ins.Resume) or (isinstance(i, ins.CallBase) and effects.of_call(i).may_unwind)


def _writes(effects: ModuleEffects, facts: TypeFacts, i: ins.Instruction) -> bool:
    match i:
        case ins.Store() if isinstance(i.value.type, (IntType, PointerType)) and _no_number(effects, facts, i):
            return False
        case ins.Store() | ins.AtomicRMW() | ins.CompareExchange():
            return not isinstance(_base(i.pointer), ins.Alloca)
        case ins.CallBase():
            known = callee_of(effects.module, i)
            if known.kind in (CalleeKind.TRANSFER, CalleeKind.FILL):
                return not isinstance(_base(i.args[0]), ins.Alloca)
            return known.kind in (CalleeKind.DEFINED, CalleeKind.UNKNOWN, CalleeKind.MATH, CalleeKind.MASKED) and bool(effects.of_call(i).writes)
    return False


def _no_number(effects: ModuleEffects, facts: TypeFacts, i: ins.Store) -> bool:
    """A pointer, or an integer where no float is."""
    kind = facts.value_kind(i.value)
    if kind is POINTER:
        return True
    kinds = {p.kind for p in facts.memory(i.pointer, 0, effects.layout.store_size(i.value.type))}
    return kinds <= {INTEGER, POINTER} or (kind is INTEGER and not any(k.is_float for k in kinds))


def _base(pointer: Value) -> Value:
    while isinstance(pointer, (ins.GetElementPtr, ins.Cast)):
        pointer = pointer.base if isinstance(pointer, ins.GetElementPtr) else pointer.value
    return pointer
