"""Several directions at once through a registered derivative, whose signature has one: it is called once for each direction.

What such a call does to the primal's memory must then not depend on how often it was called: it may write what it does not read.
"""

from __future__ import annotations

from collections.abc import Iterator

from isozyme.analysis.activity import Context
from isozyme.analysis.callees import callee_of
from isozyme.analysis.effects import Access, FunctionMemory, ModuleEffects
from isozyme.analysis.memory_objects import ObjectKind
from isozyme.analysis.pointers import MUTABLE_GLOBAL, UNKNOWN, PointerAnalysis, carries_pointer
from isozyme.errors import IsozymeError
from isozyme.ir.instructions import CallBase
from isozyme.ir.metadata import function_location
from isozyme.ir.module import Function
from isozyme.plan.custom import CustomCall


def augmented_once(effects: ModuleEffects, context: Context, call: CustomCall) -> bool:
    """Is one call of the augmented function enough for all directions: does its tape hold only numbers, and does it leave shadows alone?"""
    if context.result.memory or any(carries_pointer(t) for _, t in call.tape):
        return False
    written = effects.summary(call.target.function)
    return not any(written.writes_argument(k) or written.writes_deep(k) for k in _shadows(call))


def refuse_unrepeatable(effects: ModuleEffects, pointers: PointerAnalysis, function: Function, context: Context, call: CustomCall) -> None:
    """IsozymeError where a second call of a registered function would start from what the first has written."""
    custom = call.target.function
    if context.width > 1 and not (custom.defined and _repeatable(effects.memory(custom, _alone(effects, pointers, function, call)), call)):
        reason = "writes memory that it may also read" if custom.defined else "has no body here that tells what it reads and writes"
        raise IsozymeError(
            f"`{custom.name}`, registered for `{function.name}`, would be called once for each of {context.width} directions, but it {reason}",
            function_location(function.module, custom) or function_location(function.module, function),
            "ask for the derivative without enzyme_width, once for each direction",
        )


def _alone(effects: ModuleEffects, pointers: PointerAnalysis, function: Function, call: CustomCall) -> frozenset[int]:
    """The parameters of the registered function that lead, from all calls of `function`, to memory that no other argument and no global leads to."""
    alone = {k for k, a in enumerate(function.args) if carries_pointer(a.type) and _reached_by(effects, pointers, function, k, set())}
    first = call.target.struct is not None
    return frozenset(n + first for n, (k, of_derivative) in enumerate(call.order) if k in alone and not of_derivative)


def _reached_by(effects: ModuleEffects, pointers: PointerAnalysis, function: Function, k: int, seen: set[tuple[str, int]]) -> bool:
    """Does only argument k lead where it leads? What whoever asks for the derivative passes is taken to be different memory."""
    if (function.name, k) in seen:
        return True
    seen.add((function.name, k))
    for caller in function.module.functions.values():
        for i in caller.instructions() if caller.defined else ():
            if not isinstance(i, CallBase) or callee_of(effects.module, i).function is not function:
                continue
            classes = pointers.classes(caller)
            at = [set(m.chain()) if (m := classes.of(a)) is not None else set() for a in i.args]
            if any(m.origin & (MUTABLE_GLOBAL | UNKNOWN) for m in at[k]) or any(at[k] & other for n, other in enumerate(at) if n != k):
                return False
            for a in caller.args:
                m = classes.of(a) if carries_pointer(a.type) else None
                if m is not None and at[k] & set(m.chain()) and not _reached_by(effects, pointers, caller, a.index, seen):
                    return False
    return True


def _shadows(call: CustomCall) -> Iterator[int]:
    """The positions of shadows among the parameters of the function as it stands."""
    first = call.target.struct is not None
    return (k + first for k, (_, of_derivative) in enumerate(call.order) if of_derivative)


def _repeatable(memory: FunctionMemory, call: CustomCall) -> bool:
    own = 0  # memory that each call has for itself
    apart = set(_shadows(call)) | ({0} if call.target.struct is not None else set())
    for o in memory.points_to.objects:
        of_argument = o.kind in (ObjectKind.ARGUMENT, ObjectKind.DEEP)
        if o.kind in (ObjectKind.STACK, ObjectKind.HEAP) or (of_argument and getattr(o.value, "index", -1) in apart):
            own |= o.bit
    accesses = [memory.access(i) for b in memory.blocks for i in b.instructions]
    reads = [a for a in accesses if a.reads & ~own]
    return not any(_meet(memory, a, b, own) for a in accesses if a.writes & ~own for b in reads)


def _meet(memory: FunctionMemory, writer: Access, reader: Access, own: int) -> bool:
    if not memory.points_to.overlap(writer.writes & ~own, reader.reads & ~own):
        return False
    if writer.written is None or reader.read is None:
        return True
    return memory.aliasing.alias(writer.written, reader.read) != "no"
