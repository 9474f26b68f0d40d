"""The memory objects of one function and what each pointer may point into: an inclusion-based points-to analysis (Andersen 1994) without flow
or field sensitivity. Sets of objects are bits of one integer.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from isozyme.analysis import effects_model as em
from isozyme.analysis.effects_model import CallEffects, bits_of, carries_pointer
from isozyme.ir import instructions as ins
from isozyme.ir.module import Block, Function, Module
from isozyme.ir.types import IntType, PointerType
from isozyme.ir.values import (
    Argument,
    ConstAggregate,
    Constant,
    ConstExpr,
    ConstSplat,
    GlobalRef,
    LocalValue,
    Value,
)


class ObjectKind(enum.Enum):
    OTHER = "other"  # memory from outside that has no better name
    ARGUMENT = "argument"  # what a pointer argument points into
    DEEP = "deep"  # what is reached through pointers found behind an argument
    GLOBAL = "global"
    STACK = "stack"  # an alloca, or a byval argument's copy
    HEAP = "heap"  # fresh memory from a call


@dataclass(frozen=True, eq=False)
class MemoryObject:
    """One object: `value` is its alloca, call or argument (None for OTHER); `name` a global's. exclusive: reached only through pointers derived from
    `value` unless its address escapes (allocas, fresh memory, noalias and byval arguments). constant: a constant global."""

    kind: ObjectKind
    bit: int
    value: Value | None = None
    name: str = ""
    exclusive: bool = False
    constant: bool = False

    def __repr__(self) -> str:
        label = self.name or getattr(self.value, "name", "")
        return f"<{self.kind.value} {label}>"


OTHER_BIT = 1
_INTEGER_CARRIERS = frozenset(("add", "or", "and", "xor", "shl", "lshr"))
_PASS_ON = (
    ins.Cast, ins.Phi, ins.Select, ins.Unary, ins.ExtractValue, ins.InsertValue, ins.ExtractElement, ins.InsertElement, ins.ShuffleVector,
)  # fmt: skip


class PointsTo:
    """Solved on construction; ask `of(value)` for the objects (a mask) and `objects_in(mask)` for their descriptions.

    captured: objects whose address is kept outside (globals, unknown calls). escaped: those plus objects stored into memory that
    other pointers from outside may reach; only escaped exclusive objects may be reached through pointers that came from elsewhere.
    """

    def __init__(
        self,
        function: Function,
        module: Module,
        effects_of: Callable[[ins.CallBase], CallEffects],
        blocks: Iterable[Block],
        assume_noalias: frozenset[int] = frozenset(),
        is_number: Callable[[Value], bool] | None = None,
    ) -> None:
        """is_number: whether a value of integer type is known to be no address; lengths lie beside pointers and are copied with them."""
        self.function, self.module = function, module
        self._is_number = is_number
        self.effects_of = effects_of
        self.assume_noalias = assume_noalias
        self.objects: list[MemoryObject] = [MemoryObject(ObjectKind.OTHER, OTHER_BIT)]
        self.content: dict[int, int] = {OTHER_BIT: OTHER_BIT}
        self.captured = 0
        self.captured_read = 0
        self._spilled = 0  # stored into memory of plain arguments
        self._conjure = False
        self._pts: dict[Value, int] = {}
        self._globals: dict[str, MemoryObject] = {}
        self._of_value: dict[Value, MemoryObject] = {}
        self._deep: dict[int, MemoryObject] = {}
        for a in function.args:
            if carries_pointer(a.type):
                self._argument(a)
        self._relevant = self._collect(blocks)
        self._solve()
        self._closures: dict[int, int] = {}
        self.escaped = self._reach(self.captured | self._spilled)
        self._outside = sum(o.bit for o in self.objects if not o.exclusive and not o.constant)
        self._escaped_exclusive = sum(o.bit for o in self.objects if o.exclusive and o.bit & self.escaped)
        self._outside_loaded = OTHER_BIT | sum(o.bit for o in self.objects if o.kind is ObjectKind.DEEP)

    # Objects

    def _new(
        self, kind: ObjectKind, value: Value | None, content: int, name: str = "", exclusive: bool = False, constant: bool = False
    ) -> MemoryObject:
        o = MemoryObject(kind, 1 << len(self.objects), value, name, exclusive, constant)
        self.objects.append(o)
        self.content[o.bit] = content
        return o

    def _argument(self, a: Argument) -> None:
        words = {w.split("(")[0] for w in a.attrs}
        copied = bool(words & {"byval", "inalloca", "preallocated"})
        alone = copied or bool(words & {"noalias"}) or a.index in self.assume_noalias
        below = self._new(ObjectKind.DEEP, a, 0)
        self.content[below.bit] = below.bit
        self._deep[a.index] = below
        if not isinstance(a.type, PointerType):
            # Integers, and aggregates or vectors that hold pointers: nothing better is known about where they lead.
            self._pts[a] = below.bit
            return
        o = self._new(ObjectKind.STACK if copied else ObjectKind.ARGUMENT, a, below.bit, exclusive=alone)
        self._of_value[a] = o
        self._pts[a] = o.bit

    def global_object(self, name: str) -> MemoryObject | None:
        """The object of a global variable; None for functions."""
        for _ in range(8):
            alias = self.module.aliases.get(name)
            if alias is None:
                break
            target = alias.target
            while isinstance(target, ConstExpr) and target.operands:
                target = target.operands[0]
            if not isinstance(target, GlobalRef):
                return None
            name = target.name
        found = self._globals.get(name)
        if found is None:
            g = self.module.globals.get(name)
            if g is None:
                return None
            found = self._globals[name] = self._new(ObjectKind.GLOBAL, None, OTHER_BIT, name, constant=g.constant)
        return found

    def object_of(self, value: Value) -> MemoryObject | None:
        """The object that an alloca, an allocating call or a pointer argument stands for."""
        return self._of_value.get(value)

    def deep_object(self, argument: int) -> MemoryObject | None:
        return self._deep.get(argument)

    def objects_in(self, mask: int) -> list[MemoryObject]:
        return [self.objects[b.bit_length() - 1] for b in bits_of(mask)]

    # Values

    def of(self, v: Value) -> int:
        """The objects v may point into (or hold pointers into); 0 for null, undef and values that lead nowhere."""
        if isinstance(v, LocalValue):
            return self._pts.get(v, 0)
        return self._constant(v)

    def _constant(self, v: Value) -> int:
        if isinstance(v, GlobalRef):
            o = self.global_object(v.name)
            return o.bit if o is not None else 0
        if isinstance(v, ConstExpr):
            found = 0
            for x in v.operands:
                found |= self._constant(x)
            return found
        if isinstance(v, ConstAggregate):
            found = 0
            for x in v.elements:
                found |= self._constant(x)
            return found
        if isinstance(v, ConstSplat):
            return self._constant(v.element)
        return 0

    def loaded_from(self, mask: int) -> int:
        """What pointers stored in these objects may point into."""
        found = 0
        for b in bits_of(mask):
            found |= self.content[b]
        return found

    def _reach(self, mask: int) -> int:
        """Objects reachable from these by any number of loads, themselves included."""
        seen = mask
        work = mask
        while work:
            work = self.loaded_from(work) & ~seen
            seen |= work
        return seen

    def deep_of(self, mask: int) -> int:
        """Objects reached by at least one load from these."""
        return self._reach(self.loaded_from(mask))

    # Overlap

    def closure(self, mask: int) -> int:
        """All objects whose bytes may be bytes of the given ones: memory from outside overlaps other such memory and whatever escaped."""
        found = self._closures.get(mask)
        if found is None:
            found = mask
            for o in self.objects_in(mask):
                if o.exclusive:
                    if o.bit & self.escaped:
                        found |= self._outside_loaded
                elif not o.constant:
                    found |= self._outside
                    if o.kind in (ObjectKind.OTHER, ObjectKind.DEEP):
                        found |= self._escaped_exclusive
            self._closures[mask] = found
        return found

    def overlap(self, a: int, b: int) -> bool:
        """Whether memory of the objects `a` and of the objects `b` may be the same."""
        return bool(self.closure(a) & b)

    # Solving

    def _collect(self, blocks: Iterable[Block]) -> list[ins.Instruction]:
        found: list[ins.Instruction] = []
        for block in blocks:
            for i in block.instructions:
                for v in i.operands():
                    if isinstance(v, Constant):
                        self._constant(v)  # so that every global has its object
                if isinstance(i, ins.Alloca):
                    self._of_value[i] = o = self._new(ObjectKind.STACK, i, 0, exclusive=True)
                    self._pts[i] = o.bit
                elif isinstance(i, (ins.Store, ins.AtomicRMW, ins.CompareExchange)):
                    value = i.new if isinstance(i, ins.CompareExchange) else i.value
                    if carries_pointer(value.type) and not self._number(value):
                        found.append(i)
                elif isinstance(i, ins.CallBase) or (carries_pointer(i.type) and not self._number(i)):
                    found.append(i)
        return found

    def _number(self, v: Value) -> bool:
        """What is computed here is followed back to what it was made of: an address in disguise is still one."""
        made = (ins.Binary, ins.Cast, ins.Phi, ins.Select)
        return self._is_number is not None and isinstance(v.type, IntType) and not isinstance(v, made) and self._is_number(v)

    def fresh(self, call: ins.CallBase) -> MemoryObject:
        """The object for memory that a call allocates."""
        o = self._of_value.get(call)
        if o is None:
            o = self._of_value[call] = self._new(ObjectKind.HEAP, call, 0, exclusive=True)
        return o

    def _solve(self) -> None:
        calls: list[tuple[ins.CallBase, CallEffects]] = []
        others: list[ins.Instruction] = []
        for i in self._relevant:
            if isinstance(i, ins.CallBase):
                e = self.effects_of(i)
                for name in e.globals_read | e.globals_written:
                    self.global_object(name)
                if e.returned or e.captured or e.captured_read or e.contents:
                    calls.append((i, e))
            else:
                others.append(i)
        changed = True
        while changed or not self._conjure:
            self._conjure = not changed
            changed = False
            for i in others:
                changed |= self._transfer(i)
            for call, e in calls:
                changed |= self._call(call, e)
            reached = self._reach(self.captured)
            if reached != self.captured:
                self.captured, changed = reached, True
            for b in bits_of(self._reach(self.captured | self._spilled)):
                if not self.content[b] & OTHER_BIT and self.objects[b.bit_length() - 1].exclusive:
                    self.content[b] |= OTHER_BIT
                    changed = True

    def _put(self, v: ins.Instruction, mask: int) -> bool:
        old = self._pts.get(v, 0)
        if mask & ~old:
            self._pts[v] = old | mask
            return True
        return False

    def _transfer(self, i: ins.Instruction) -> bool:
        if isinstance(i, ins.Load):
            return self._put(i, self._contents_at(i.pointer))
        if isinstance(i, ins.GetElementPtr):
            base = self.of(i.base)
            if not base and not isinstance(i.base, LocalValue):
                for x in i.indices:  # an integer made a pointer by indexing null
                    base |= self.of(x)
            return self._put(i, base)
        if isinstance(i, ins.Store):
            return self._store(self.of(i.pointer), self.of(i.value))
        if isinstance(i, ins.AtomicRMW):
            stored = self._store(self.of(i.pointer), self.of(i.value))
            return self._put(i, self._contents_at(i.pointer)) or stored
        if isinstance(i, ins.CompareExchange):
            stored = self._store(self.of(i.pointer), self.of(i.new))
            return self._put(i, self._contents_at(i.pointer)) or stored
        if isinstance(i, ins.Binary):
            if i.opcode in _INTEGER_CARRIERS:
                return self._put(i, self.of(i.lhs) | self.of(i.rhs))
            if i.opcode == "sub":
                # The difference of two pointers is not a pointer.
                left, right = self.of(i.lhs), self.of(i.rhs)
                return self._put(i, 0 if right else left)
            return False
        if isinstance(i, ins.Cast) and i.opcode == "inttoptr":
            found = self.of(i.value)
            if not found and self._conjure and isinstance(i.value, LocalValue):
                found = OTHER_BIT  # an address from nowhere we can see
            return self._put(i, found)
        if isinstance(i, _PASS_ON):
            found = 0
            for v in i.operands():
                found |= self.of(v)
            return self._put(i, found)
        if isinstance(i, (ins.VAArg, ins.LandingPad)):
            return self._put(i, OTHER_BIT)
        return False

    def _contents_at(self, pointer: Value) -> int:
        return self.loaded_from(self.of(pointer))

    def _store(self, targets: int, value: int) -> bool:
        if not value:
            return False
        changed = False
        for b in bits_of(targets):
            if value & ~self.content[b]:
                self.content[b] |= value
                changed = True
            o = self.objects[b.bit_length() - 1]
            if o.kind in (ObjectKind.OTHER, ObjectKind.GLOBAL):
                changed |= bool(value & ~self.captured)
                self.captured |= value
            elif not o.exclusive:
                changed |= bool(value & ~self._spilled)
                self._spilled |= value
        return changed

    def sources(self, call: ins.CallBase, mask: int) -> int:
        """The objects that a mask of sources (see effects_model) means at this call."""
        found = OTHER_BIT if mask & em.OTHER else 0
        if mask & em.FRESH:
            found |= self.fresh(call).bit
        rest = mask >> 2
        i = 0
        while rest:
            if rest & 3 and i < len(call.args):
                here = self.of(call.args[i]) if self._is_passed_pointer(call, i) else 0
                if rest & 1:
                    found |= here
                if rest & 2:
                    found |= self.deep_of(here)
            rest >>= 2
            i += 1
        return found

    def _is_passed_pointer(self, call: ins.CallBase, i: int) -> bool:
        """Integer arguments count only when they visibly come from a pointer: lengths loaded from memory are passed all the time."""
        v = call.args[i]
        if not isinstance(v.type, IntType):
            return True
        for _ in range(4):
            if isinstance(v, ins.Cast):
                if v.opcode in ("ptrtoint", "ptrtoaddr"):
                    return True
                v = v.value
            elif isinstance(v, ins.Binary) and v.opcode in _INTEGER_CARRIERS:
                v = v.lhs
            else:
                return isinstance(v, ins.Phi) and bool(self.of(v))
        return False

    def _call(self, call: ins.CallBase, e: CallEffects) -> bool:
        changed = False
        kept = self.sources(call, e.captured)
        if kept & ~self.captured:
            self.captured |= kept
            changed = True
        kept = self.sources(call, e.captured_read)
        if kept & ~self.captured_read:
            self.captured_read |= kept
            changed = True
        deep = self.deep_of(kept)
        if deep & ~self.captured:
            self.captured |= deep
            changed = True
        for target, values in e.contents:
            changed |= self._store(self.sources(call, target), self.sources(call, values))
        if e.returned and carries_pointer(call.type):
            changed |= self._put(call, self.sources(call, e.returned))
        return changed
