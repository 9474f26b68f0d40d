"""What a call calls: one answer for every analysis and planner, from the rules table and the module."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from isozyme.analysis.registrations import knowledge, module_rules
from isozyme.errors import IsozymeError
from isozyme.ir import instructions as ins
from isozyme.ir.metadata import function_location, location
from isozyme.ir.module import Function, Module
from isozyme.ir.types import FloatType, IntType, PointerType, StructType, Type, resolve, scalar
from isozyme.ir.values import GlobalRef, InlineAsm
from isozyme.rules.model import (
    PURE,
    Allocation,
    ArenaRelease,
    Deallocation,
    Deferral,
    Derivative,
    Effects,
    Followed,
    Inactive,
    Knowledge,
    MaskedAccess,
    MemoryTransfer,
    Mirrored,
    PointerDerived,
    Reallocation,
    Reduction,
)
from isozyme.rules.primitives import Kind
from isozyme.rules.register import is_users


class CalleeKind(enum.Enum):
    MATH = "math"  # a Derivative rule
    INACTIVE = "inactive"
    DERIVED = "derived"  # returns a pointer derived from an argument; the same call on the shadow gives the shadow
    MIRRORED = "mirrored"  # links nodes; done a second time for the shadows
    FOLLOWED = "followed"  # changes objects of a library class; their shadows follow
    ALLOCATE = "allocate"
    REALLOCATE = "reallocate"
    FREE = "free"
    DEFER = "defer"  # an inner derivative's deferred free
    RELEASE = "release"  # an inner derivative gives its tape memory back
    TRANSFER = "transfer"  # memcpy, memmove
    FILL = "fill"  # memset
    MASKED = "masked"
    REDUCE = "reduce"
    COPY = "copy"  # the linear result of a call that only moves data (llvm.vector.insert, ...)
    DEFINED = "defined"  # has a body here, or derivatives of its own (analysis/registrations.py)
    UNMATCHED = "unmatched"  # through a pointer that is none of the functions known here (canonical/indirect_calls.py)
    UNKNOWN = "unknown"


@dataclass(frozen=True, eq=False)
class Callee:
    """kind decides which of the other fields mean something. Positions are argument positions."""

    kind: CalleeKind
    name: str = ""  # "" for a call through a pointer or inline assembly
    function: Function | None = None
    rule: Knowledge | None = None
    active_inputs: tuple[int, ...] = ()  # MATH: operands through which a derivative flows
    active_result: bool = False  # MATH: the result carries a derivative
    float_outputs: tuple[int, ...] = ()  # MATH: pointer arguments through which active floats are written
    pointer_outputs: tuple[int, ...] = ()  # MATH, ALLOCATE: all pointer arguments that are written
    pointer: int = 0  # MASKED, REALLOCATE, FREE, DEFER: the pointer argument
    writes: bool = False  # MASKED: a store
    returns_argument: int | None = None
    effects: Effects = PURE


DISPATCH = '"isozyme-dispatch"'
"""An attribute of the functions that take the place of indirect calls (canonical/indirect_calls.py)."""
UNMATCHED = '"isozyme-unmatched"'
"""An attribute of the call in such a function that none of its known targets answers."""

_ASSEMBLY = Inactive("inline assembly", effects=Effects(observable=True))
_BARRIERS = re.compile(r"(?:[mls]fence|pause|nop|yield|isb|dmb|dsb|rdtscp?|cpuid|xgetbv|wfe)\\b")
UNKNOWN_EFFECTS = Effects(reads_any=True, writes_any=True, observable=True, may_unwind=True)
_CACHE: WeakKeyDictionary[Module, dict[str, Callee]] = WeakKeyDictionary()


def callee_of(module: Module, call: ins.CallBase) -> Callee:
    """What `call` calls. Cached by name and arity in the module; direct calls only, others are UNKNOWN."""
    if not isinstance(call.callee, GlobalRef):
        if UNMATCHED in attributes(module, call.fn_attrs):
            return Callee(CalleeKind.UNMATCHED)
        if isinstance(call.callee, InlineAsm) and not _sees_memory(call, call.callee):
            return Callee(CalleeKind.INACTIVE, rule=_ASSEMBLY, effects=_ASSEMBLY.effects)
        return Callee(CalleeKind.UNKNOWN, effects=UNKNOWN_EFFECTS)
    function = module.function_of(call.callee)
    name = function.name if function is not None else call.callee.name
    cache = _CACHE.setdefault(module, {})
    found = cache.get(name)
    if found is None or (found.kind is CalleeKind.UNKNOWN and function is not None and function.defined):
        found = cache[name] = _classify(module, name, function, call)
    return found


def _sees_memory(call: ins.CallBase, asm: InlineAsm) -> bool:
    """Inline assembly may read or write what the program has in memory, or carries floats."""
    if any(isinstance(scalar(resolve(a.type)), (FloatType, PointerType, StructType)) for a in call.args):
        return True
    template = asm.text[asm.text.index('"') + 1 :]
    return "~{memory}" in asm.text and _BARRIERS.match(template.lstrip()) is None


def attributes(module: Module, words: Iterable[str]) -> list[str]:
    """The attributes of a call or function, groups resolved."""
    found: list[str] = []
    for w in words:
        found.extend(module.attribute_groups.get(w, ()) if w.startswith("#") else (w,))
    return found


def _classify(module: Module, name: str, function: Function | None, call: ins.CallBase) -> Callee:
    rules = module_rules(module)
    if name in rules.custom and function is not None:
        return Callee(CalleeKind.DEFINED, name, function)
    if name in rules.known and function is not None:
        found = _known(name, function, rules.known[name], call)
        if found.kind is CalleeKind.UNKNOWN:
            raise IsozymeError(
                f"the rule declared for `{name}` does not fit its arguments", location(module, call) or function_location(module, function)
            )
        return found
    rule = knowledge(module, name)
    defined = function is not None and function.defined
    if isinstance(rule, Inactive) and rule.beside and module.functions.keys().isdisjoint(rule.beside):
        rule = None
    yields = isinstance(rule, Derivative) or (isinstance(rule, Inactive) and rule.unless_body)
    if rule is None or (defined and yields and not is_users(name)):
        if defined:
            return Callee(CalleeKind.DEFINED, name, function)
        return Callee(CalleeKind.UNKNOWN, name, function, effects=UNKNOWN_EFFECTS)
    return _known(name, function, rule, call)


def _known(name: str, function: Function | None, rule: Knowledge, call: ins.CallBase) -> Callee:
    match rule:
        case Derivative():
            if not _fits(rule, call):
                return Callee(CalleeKind.UNKNOWN, name, function, effects=UNKNOWN_EFFECTS)
            rows = rule.fields or ((rule.partials,) if rule.partials else ())
            return Callee(
                CalleeKind.MATH,
                name,
                function,
                rule,
                active_inputs=tuple(sorted(rule.active_operands)),
                active_result=any(p is not None for row in rows for p in row),
                float_outputs=tuple(o.operand for o in rule.outputs if o.active),
                pointer_outputs=tuple(o.operand for o in rule.outputs),
                effects=rule.effects,
            )
        case Inactive(effects=effects):
            return Callee(CalleeKind.INACTIVE, name, function, rule, returns_argument=effects.returns_argument, effects=effects)
        case PointerDerived():
            return Callee(CalleeKind.DERIVED, name, function, rule, returns_argument=rule.operand, effects=rule.effects)
        case Mirrored():
            return Callee(CalleeKind.MIRRORED, name, function, rule, effects=rule.effects)
        case Followed():
            return Callee(CalleeKind.FOLLOWED, name, function, rule, returns_argument=rule.effects.returns_argument, effects=rule.effects)
        case Allocation():
            outputs = () if rule.pointer_operand is None else (rule.pointer_operand,)
            return Callee(CalleeKind.ALLOCATE, name, function, rule, pointer_outputs=outputs, effects=rule.effects)
        case Deallocation():
            return Callee(CalleeKind.FREE, name, function, rule, pointer=rule.pointer, effects=rule.effects)
        case Deferral():
            return Callee(CalleeKind.DEFER, name, function, rule, pointer=rule.pointer, effects=rule.effects)
        case ArenaRelease():
            return Callee(CalleeKind.RELEASE, name, function, rule, effects=rule.effects)
        case Reallocation():
            return Callee(CalleeKind.REALLOCATE, name, function, rule, pointer=rule.pointer, effects=rule.effects)
        case MemoryTransfer():
            usual = rule.destination == 0 and rule.source in (1, None) and not rule.returns_end
            if not usual:
                return Callee(CalleeKind.UNKNOWN, name, function, effects=UNKNOWN_EFFECTS)
            kind = CalleeKind.FILL if rule.kind == "set" else CalleeKind.TRANSFER
            return Callee(kind, name, function, rule, returns_argument=rule.returns, effects=rule.effects)
        case MaskedAccess():
            return Callee(CalleeKind.MASKED, name, function, rule, pointer=rule.pointer, writes=rule.kind == "store", effects=rule.effects)
        case Reduction():
            return Callee(CalleeKind.REDUCE, name, function, rule, effects=rule.effects)


def _fits(rule: Derivative, call: ins.CallBase) -> bool:
    """The operand kinds of the rule agree with the types of this call (a user's own function may share a libm name)."""
    if len(call.args) < len(rule.operands):
        return False
    return all(_is(kind, a.type) for kind, a in zip(rule.operands, call.args, strict=False))


def _is(kind: Kind, t: Type) -> bool:
    t = scalar(resolve(t))
    if kind == "pointer":
        return isinstance(t, PointerType)
    if kind in ("int", "bool"):
        return isinstance(t, IntType)
    return not isinstance(t, (IntType, PointerType, StructType))
