"""What calls and functions do to memory: from attributes, from the rules table, and from bodies, bottom-up over the call graph.

`ModuleEffects` is built once for a module and computes on demand; it also gives the `Aliasing` of each function.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from isozyme.analysis import effects_model as em
from isozyme.analysis.alias import Aliasing, MemoryLocation
from isozyme.analysis.alias_metadata import AliasMetadata
from isozyme.analysis.callees import Callee, CalleeKind, callee_of
from isozyme.analysis.cfg import Cfg, build_cfg, strong_components
from isozyme.analysis.dominators import DominatorTree, block_dominators
from isozyme.analysis.effects_model import CallEffects, bits_of, carries_pointer, holds_pointer
from isozyme.analysis.loops import LoopForest, loop_forest
from isozyme.analysis.memory_layout import layout_of
from isozyme.analysis.memory_objects import MemoryObject, ObjectKind, PointsTo
from isozyme.analysis.registrations import module_rules
from isozyme.ir import instructions as ins
from isozyme.ir.module import Block, Function, Module
from isozyme.ir.values import ConstInt, Value
from isozyme.rules.model import Arguments, Effects, MemoryTransfer, PointerDerived

_ROUNDS = 8
NOTHING = CallEffects()


@dataclass(frozen=True)
class Access:
    """How one instruction touches memory: masks of objects, and the exact location where there is one for all of them."""

    reads: int
    writes: int
    read: MemoryLocation | None = None
    written: MemoryLocation | None = None


NO_ACCESS = Access(0, 0)


class FunctionMemory:
    """Control flow, memory objects and aliasing of one function with a body."""

    def __init__(self, function: Function, effects: ModuleEffects, assume_noalias: frozenset[int] = frozenset()) -> None:
        self.function, self.effects = function, effects
        self.cfg: Cfg = build_cfg(function)
        # Blocks that cannot return do not matter: the reverse sweep runs only after a return.
        self.blocks: tuple[Block, ...] = tuple(b for b in self.cfg.blocks if b in self.cfg.returning)
        self.points_to = PointsTo(function, effects.module, self.call_effects, self.blocks, assume_noalias, effects.is_number)
        self._accesses: dict[ins.Instruction, Access] = {}

    def call_effects(self, call: ins.CallBase) -> CallEffects:
        """The effects of a call here. A summary is about calls that return; where an unwinding call is caught, anything may have happened."""
        if isinstance(call, ins.Invoke) and call.unwind in self.cfg.returning:
            return em.unknown_effects(len(call.args))
        return self.effects.of_call(call)

    @cached_property
    def dominators(self) -> DominatorTree[Block]:
        return block_dominators(self.cfg)

    @cached_property
    def forest(self) -> LoopForest:
        return loop_forest(self.cfg, self.dominators)

    @cached_property
    def aliasing(self) -> Aliasing:
        return Aliasing(self.cfg, self.forest, self.effects.layout, self.points_to, self.effects.metadata)

    def access(self, i: ins.Instruction) -> Access:
        """What an instruction reads and writes."""
        found = self._accesses.get(i)
        if found is None:
            found = self._accesses[i] = self._access(i)
        return found

    def _access(self, i: ins.Instruction) -> Access:
        if isinstance(i, ins.Load):
            # Volatile and ordered loads are not writes: what other threads do is not this function's effect.
            return Access(self.points_to.of(i.pointer), 0, self.aliasing.location(i), None)
        if isinstance(i, ins.Store):
            return Access(0, self.points_to.of(i.pointer), None, self.aliasing.location(i))
        if isinstance(i, (ins.AtomicRMW, ins.CompareExchange)):
            objects, where = self.points_to.of(i.pointer), self.aliasing.location(i)
            return Access(objects, objects, where, where)
        if isinstance(i, ins.VAArg):
            objects = self.points_to.of(i.pointer)
            return Access(objects, objects)
        if not isinstance(i, ins.CallBase):
            return NO_ACCESS
        e = self.call_effects(i)
        reads, writes = self.points_to.sources(i, e.reads), self.points_to.sources(i, e.writes)
        for name in e.globals_read:
            o = self.points_to.global_object(name)
            reads |= o.bit if o is not None else 0
        for name in e.globals_written:
            o = self.points_to.global_object(name)
            writes |= o.bit if o is not None else 0
        if e.reads & em.OTHER and self.points_to.captured_read:
            reads |= self.points_to.captured_read
        read, written = self._exact(i)
        return Access(reads, writes, read, written)

    def _exact(self, call: ins.CallBase) -> tuple[MemoryLocation | None, MemoryLocation | None]:
        """(read, written) of copies and fills."""
        callee = callee_of(self.effects.module, call)
        rule = callee.rule
        if not isinstance(rule, MemoryTransfer) or len(call.args) <= rule.size:
            return None, None
        length = call.args[rule.size]
        size = length.value if isinstance(length, ConstInt) and rule.kind in ("copy", "move", "set") else None
        if size is not None and (size < 0 or "element" in callee.name):
            size = None
        written = Aliasing.with_metadata(call, call.args[rule.destination], size)
        written = replace(written, tbaa=None)
        if rule.source is None:
            return None, written
        return replace(written, pointer=call.args[rule.source]), written

    def mod_ref(self, i: ins.Instruction, where: MemoryLocation) -> tuple[bool, bool]:
        """(may i modify, may i read) these bytes, at the moment i is executed."""
        a = self.access(i)
        objects = self.points_to.of(where.pointer)
        mods = bool(a.writes) and self.points_to.overlap(objects, a.writes)
        refs = bool(a.reads) and self.points_to.overlap(objects, a.reads)
        if mods and a.written is not None:
            mods = self.aliasing.alias(where, a.written) != "no"
        if refs and a.read is not None:
            refs = self.aliasing.alias(where, a.read) != "no"
        return mods, refs


class ModuleEffects:
    """Effects of every function and call of a module. is_number: see `PointsTo`."""

    def __init__(self, module: Module, is_number: Callable[[Value], bool] | None = None) -> None:
        self.module, self.is_number = module, is_number
        self.layout = layout_of(module.datalayout)
        self.metadata = AliasMetadata(module)
        self._summaries: dict[Function, CallEffects] = {}
        self._memories: dict[tuple[Function, frozenset[int]], FunctionMemory] = {}
        self._calls: dict[ins.CallBase, CallEffects] = {}
        self._solving: dict[Function, CallEffects] = {}

    # Calls

    def of_call(self, call: ins.CallBase) -> CallEffects:
        """What a call may do, in terms of its arguments (see effects_model)."""
        found = self._calls.get(call)
        if found is not None:
            return found
        n = len(call.args)
        callee = callee_of(self.module, call)
        function = callee.function
        if function is not None and (callee.kind is CalleeKind.DEFINED or self._declared_inactive(callee)):
            e = self.summary(function)
            if n > len(function.args):
                e = _with_variadic(e, len(function.args), n)
        elif callee.kind is CalleeKind.UNKNOWN:
            e = em.unknown_effects(n)
            if function is not None:
                e = self._declared(e, function, n)
        else:
            e = from_rule(callee, call, n)
            if function is not None:
                e = self._declared(e, function, n)
        e = em.apply_function_attributes(e, self._attributes(call.fn_attrs), n)
        e = em.apply_argument_attributes(e, call.arg_attrs)
        fresh = "noalias" in call.ret_attrs or (function is not None and "noalias" in function.ret_attrs)
        if fresh and carries_pointer(call.type):
            e = _returning_fresh(e, n)
        if not self._solving:
            self._calls[call] = e
        return e

    def _declared_inactive(self, callee: Callee) -> bool:
        """A function with a body that the program declares inactive: the body says what it does."""
        function = callee.function
        return (
            callee.kind is CalleeKind.INACTIVE and function is not None and function.defined and callee.name in module_rules(self.module).known
        )

    def _declared(self, e: CallEffects, function: Function, arguments: int) -> CallEffects:
        e = em.apply_function_attributes(e, function.attributes(), arguments)
        return em.apply_argument_attributes(e, [a.attrs for a in function.args])

    def _attributes(self, words: tuple[str, ...]) -> list[str]:
        found: list[str] = []
        for w in words:
            found.extend(self.module.attribute_groups.get(w, ()) if w.startswith("#") else (w,))
        return found

    # Functions

    def summary(self, function: Function) -> CallEffects:
        """What a call of this function may do; for a declaration, from rules and attributes."""
        if not function.defined:
            return self._declared(em.unknown_effects(len(function.args)), function, len(function.args))
        found = self._summaries.get(function) or self._solving.get(function)
        if found is None:
            self._solve(function)
            found = self._summaries[function]
        return found

    def memory(self, function: Function, assume_noalias: frozenset[int] = frozenset()) -> FunctionMemory:
        """Memory objects and aliasing of a function. assume_noalias: argument positions that this context knows to be `noalias`."""
        key = (function, assume_noalias)
        found = self._memories.get(key)
        if found is None:
            for callee in self._callees(function):
                self.summary(callee)
            found = self._memories[key] = FunctionMemory(function, self, assume_noalias)
        return found

    def _callees(self, function: Function) -> list[Function]:
        found: dict[Function, None] = {}
        for i in function.instructions():
            if isinstance(i, ins.CallBase):
                callee = callee_of(self.module, i)
                if callee.function is not None and (callee.kind is CalleeKind.DEFINED or self._declared_inactive(callee)):
                    found[callee.function] = None
        return list(found)

    def _solve(self, root: Function) -> None:
        """Summaries of everything root reaches, callees first; recursive groups by iteration from "does nothing"."""
        edges: dict[Function, list[Function]] = {}
        work = [root]
        while work:
            f = work.pop()
            if f not in edges:
                edges[f] = [g for g in self._callees(f) if g not in self._summaries]
                work.extend(edges[f])
        for component in strong_components(edges, edges.__getitem__):
            if len(component) == 1 and component[0] not in edges[component[0]]:
                self._summaries[component[0]] = self._from_body(component[0])
                continue
            self._solving = {f: NOTHING for f in component}
            stable = False
            for _ in range(_ROUNDS):
                new = {f: self._from_body(f) for f in component}
                stable = new == self._solving
                self._solving = new
                if stable:
                    break
            solved = self._solving
            self._solving = {}
            for f in component:
                worst = self._declared(em.unknown_effects(len(f.args)), f, len(f.args))
                self._summaries[f] = solved[f] if stable else worst

    def _from_body(self, function: Function) -> CallEffects:
        e = summarize(FunctionMemory(function, self))
        return self._declared(e, function, len(function.args))


def summarize(memory: FunctionMemory) -> CallEffects:
    """The effects of a body when it returns, in terms of the function's arguments. (`may_unwind` is about all executions.)"""
    points_to = memory.points_to
    reads = writes = frees = returned = 0
    observable = ends = False
    for block in memory.blocks:
        for i in block.instructions:
            if isinstance(i, (ins.Load, ins.Store, ins.AtomicRMW, ins.CompareExchange, ins.VAArg, ins.CallBase)):
                a = memory.access(i)
                reads |= a.reads
                writes |= a.writes
                if isinstance(i, ins.CallBase):
                    e = memory.call_effects(i)
                    frees |= points_to.sources(i, e.frees)
                    observable = observable or e.observable
                elif isinstance(i, (ins.Load, ins.Store)):
                    observable = observable or i.volatile
            elif isinstance(i, ins.Return):
                ends = True
                if i.value is not None and carries_pointer(i.value.type):
                    returned |= points_to.of(i.value)
    name = _Names(points_to)
    contents: dict[int, int] = {}
    for o in points_to.objects:
        target = name.source(o)
        # What others may put into memory that escaped is no work of this function, OTHER aside.
        if target and target != em.OTHER:
            stored = name.sources(points_to.content[o.bit]) & ~_own_content(o, target)
            if stored:
                contents[target] = contents.get(target, 0) | stored
    written = name.sources(writes, named_globals=True)
    kept = {t: s for t, s in contents.items() if t & (written | em.FRESH)}
    return CallEffects(
        reads=name.sources(reads, named_globals=True),
        writes=written,
        captured=name.sources(points_to.captured) & ~(em.OTHER | em.FRESH),
        captured_read=name.sources(points_to.captured_read) & ~(em.OTHER | em.FRESH),
        returned=name.sources(returned),
        contents=tuple(sorted(kept.items())),
        frees=name.sources(frees) & ~em.FRESH,
        globals_read=_mutable_globals(points_to, reads),
        globals_written=_mutable_globals(points_to, writes),
        may_unwind=any(_unwinds(i, memory) for b in memory.cfg.blocks for i in b.instructions),
        no_return=not ends,
        observable=observable,
    )


def _unwinds(i: ins.Instruction, memory: FunctionMemory) -> bool:
    if isinstance(i, ins.Call):
        return memory.effects.of_call(i).may_unwind
    return isinstance(i, (ins.Resume, ins.FuncletPad))


def _own_content(o: MemoryObject, target: int) -> int:
    """What the object held when the function began."""
    if o.kind in (ObjectKind.ARGUMENT, ObjectKind.STACK):
        return target << 1 if o.kind is ObjectKind.ARGUMENT else 0
    return target if o.kind is ObjectKind.DEEP else 0


def _mutable_globals(points_to: PointsTo, mask: int) -> frozenset[str]:
    return frozenset(o.name for o in points_to.objects_in(mask) if o.kind is ObjectKind.GLOBAL and not o.constant)


class _Names:
    """Objects of a function as sources for its callers."""

    def __init__(self, points_to: PointsTo) -> None:
        self.points_to = points_to

    def source(self, o: MemoryObject) -> int:
        if o.kind is ObjectKind.OTHER:
            return em.OTHER
        if o.kind is ObjectKind.ARGUMENT:
            return em.arg(_position(o.value))
        if o.kind is ObjectKind.DEEP:
            return em.deep(_position(o.value))
        if o.kind is ObjectKind.HEAP:
            return em.OTHER if o.bit & self.points_to.captured else em.FRESH
        return 0  # the function's own stack; globals are named

    def sources(self, mask: int, named_globals: bool = False) -> int:
        """named_globals: for reads and writes, where globals are listed by name and memory that is born in the call does not count."""
        found = 0
        for o in self.points_to.objects_in(mask):
            if o.kind is ObjectKind.GLOBAL:
                found |= 0 if named_globals else em.OTHER
            else:
                found |= self.source(o)
        return found & ~em.FRESH if named_globals else found


def _position(v: Value | None) -> int:
    index = getattr(v, "index", None)
    assert isinstance(index, int)
    return index


def _positions(a: Arguments, n: int) -> list[int]:
    return [i for i in range(n) if i in a]


def from_rule(callee: Callee, call: ins.CallBase, n: int) -> CallEffects:
    """The effects that the rules table states, as sources."""
    effects: Effects = callee.effects
    reads = sum(em.arg(i) for i in _positions(effects.reads, n))
    writes = sum(em.arg(i) for i in _positions(effects.writes, n))
    everything = em.OTHER | em.all_args(n)
    if effects.reads_any:
        reads = everything
    if effects.writes_any:
        writes = everything
    captured = sum(em.arg(i) for i in _positions(effects.captures, n))
    returned = 0
    position = effects.returns_argument if effects.returns_argument is not None else callee.returns_argument
    if position is not None and position < n:
        returned = em.arg(position)
    elif holds_pointer(call.type) and callee.kind is CalleeKind.INACTIVE:
        returned = em.OTHER
    elif callee.name.startswith("llvm.") and carries_pointer(call.type):
        returned = em.direct_args(n)  # integer arithmetic on addresses
    contents: list[tuple[int, int]] = []
    frees = 0
    match callee.kind:
        case CalleeKind.ALLOCATE:
            returned |= em.FRESH
            contents.extend((em.arg(i), em.FRESH) for i in callee.pointer_outputs)
            writes |= sum(em.arg(i) for i in callee.pointer_outputs)
        case CalleeKind.REALLOCATE:
            returned |= em.FRESH
            reads |= em.arg(callee.pointer)
            frees = em.arg(callee.pointer)
            contents.append((em.FRESH, em.deep(callee.pointer)))
        case CalleeKind.DERIVED if isinstance(callee.rule, PointerDerived) and callee.rule.walks:
            reads = returned = em.all_args(n)
        case CalleeKind.MIRRORED:
            reads = writes = returned = em.all_args(n)
            contents.extend((bit, em.all_args(n)) for bit in bits_of(em.all_args(n)))
        case CalleeKind.FOLLOWED:
            reads = em.OTHER | em.all_args(n)
            writes = em.all_args(n)
            contents.extend((bit, em.all_args(n) | em.FRESH) for bit in bits_of(em.all_args(n)))
            if carries_pointer(call.type):
                returned = em.all_args(n) | em.FRESH
        case CalleeKind.FREE | CalleeKind.DEFER:
            frees = em.arg(callee.pointer)
        case CalleeKind.TRANSFER:
            rule = callee.rule
            assert isinstance(rule, MemoryTransfer)
            if rule.source is not None:
                contents.append((em.arg(rule.destination), em.deep(rule.source)))
        case CalleeKind.MASKED:
            if not callee.writes:
                returned |= em.deep(callee.pointer) | em.OTHER
        case CalleeKind.MATH:
            writes |= sum(em.arg(i) for i in callee.pointer_outputs)
        case CalleeKind.COPY:
            returned |= em.direct_args(n)
        case _:
            pass
    return CallEffects(
        reads,
        writes,
        captured,
        0,
        returned,
        tuple(contents),
        frees,
        may_unwind=effects.may_unwind,
        no_return=effects.no_return,
        observable=effects.observable,
    )


def _returning_fresh(e: CallEffects, n: int) -> CallEffects:
    below = 0
    for t, s in e.contents:
        if t == em.FRESH:
            below |= s
    return replace(e, returned=em.FRESH, contents=tuple(c for c in e.contents if c[0] != em.FRESH) + (((em.FRESH, below),) if below else ()))


def _with_variadic(e: CallEffects, fixed: int, n: int) -> CallEffects:
    """Arguments behind the `...` of a definition may be used in any way."""
    extra = em.all_args(n) & ~em.all_args(fixed)
    kept = tuple((b, extra | em.OTHER) for b in bits_of(extra))
    return replace(e, reads=e.reads | extra, writes=e.writes | extra, captured=e.captured | extra, contents=e.contents + kept)
