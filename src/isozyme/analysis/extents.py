"""Where a function touches memory behind its pointer arguments and in globals: ranges of bytes, computable from its arguments before it runs.

Values are bounded by interval arithmetic over everything that an address is made of: arguments, counters of loops whose counts are known on entry,
and what is computed from them, across calls. So a range holds all that is touched, and maybe more. Numbers are mathematical integers: what
LLVM's arithmetic could wrap is a condition to test beside the ranges.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from isozyme.analysis.callees import CalleeKind, callee_of
from isozyme.analysis.effects import FunctionMemory, ModuleEffects
from isozyme.analysis.loops import Loop
from isozyme.analysis.memory_layout import gep_offset, int_value
from isozyme.analysis.memory_objects import ObjectKind
from isozyme.analysis.trip_count import TripCount, trip_counts
from isozyme.analysis.trip_count_expr import CountExpr, Leaf, Num, Op
from isozyme.ir import instructions as ins
from isozyme.ir.module import Function
from isozyme.ir.types import IntType, PointerType
from isozyme.ir.values import Argument, Constant, GlobalRef, Value
from isozyme.rules.model import MemoryTransfer

Base: TypeAlias = "Argument | str"
"""An argument, or the name of a global variable."""

DEPTH = 4
"""Calls within calls that are followed."""
STEPS = 1200
"""Of arithmetic, after which a function counts as too complicated."""
WIDEST, NARROWEST = 40, 14
"""Bits that integer arguments may have, sign aside, for the arithmetic on them not to overflow: as many as possible, never fewer."""


@dataclass(frozen=True)
class Step:
    """One operation of straight-line arithmetic on integers. const: `number`. leaf: `value`, an integer argument. add, sub, mul, min, max: of the
    steps `left` and `right`. div: of `left` by the positive constant `number`, rounded towards zero. next: `left`, plus `number` if it is
    `right`."""

    op: str
    left: int = -1
    right: int = -1
    number: int = 0
    value: Argument | None = None


@dataclass(frozen=True)
class Span:
    """All integers from one step's result to another's, both included."""

    low: int
    high: int


@dataclass(frozen=True)
class Condition:
    """A step's result must lie between two numbers, both included."""

    step: int
    low: int
    high: int


Pointer: TypeAlias = "tuple[tuple[Base | None, Span], ...]"
"""What a pointer may be: bytes from each of these bases; None for memory that the function made itself."""


@dataclass(frozen=True)
class Extents:
    """touched, written: for each base the bytes, as distances from it, the end excluded. All hold if the conditions do, and integer arguments lie
    in `bits` bits and a sign."""

    steps: tuple[Step, ...]
    touched: dict[Base, Span]
    written: dict[Base, Span]
    conditions: tuple[Condition, ...]
    bits: int


class _UnboundedError(Exception):
    """Some address is not known."""


def extents(function: Function, effects: ModuleEffects) -> Extents | None:
    """The ranges of one function, None if some access has none."""
    walk = _Walk(effects)
    given: list[Span | Pointer | None] = []
    for a in function.args:
        if isinstance(a.type, PointerType):
            given.append(((a, walk.number(0)),))
        elif isinstance(a.type, IntType) and 8 <= a.type.bits <= 64:
            step = walk.step(Step("leaf", value=a))
            given.append(Span(step, step))
        else:
            given.append(None)
    try:
        walk.run(function, given, ())
    except _UnboundedError:
        return None
    bits = next((k for k in range(WIDEST, NARROWEST - 1, -1) if walk.fits(k)), None)
    return None if bits is None else Extents(tuple(walk.steps), walk.touched, walk.written, tuple(dict.fromkeys(walk.conditions)), bits)


@dataclass(eq=False)
class _Walk:
    """All calls together."""

    effects: ModuleEffects
    steps: list[Step] = field(default_factory=list)
    touched: dict[Base, Span] = field(default_factory=dict)
    written: dict[Base, Span] = field(default_factory=dict)
    conditions: list[Condition] = field(default_factory=list)
    _known: dict[Step, int] = field(default_factory=dict)

    def run(self, function: Function, given: list[Span | Pointer | None], callers: tuple[str, ...]) -> Span | Pointer | None:
        if function.name in callers or len(callers) >= DEPTH:
            raise _UnboundedError
        return _Frame(self, function, given, (*callers, function.name)).run()

    # arithmetic

    def step(self, s: Step) -> int:
        found = self._known.get(s)
        if found is None:
            if len(self.steps) >= STEPS:
                raise _UnboundedError
            found = self._known[s] = len(self.steps)
            self.steps.append(s)
        return found

    def const(self, n: int) -> int:
        return self.step(Step("const", number=n))

    def number(self, n: int) -> Span:
        return Span(self.const(n), self.const(n))

    def constant(self, k: int) -> int | None:
        return self.steps[k].number if self.steps[k].op == "const" else None

    def apply(self, op: str, a: int, b: int) -> int:
        x, y = self.constant(a), self.constant(b)
        if x is not None and y is not None:
            return self.const({"add": x + y, "sub": x - y, "mul": x * y, "min": min(x, y), "max": max(x, y)}[op])
        if a == b and op in ("min", "max"):
            return a
        if (op in ("add", "sub") and y == 0) or (op == "mul" and y == 1):
            return a
        if (op == "add" and x == 0) or (op == "mul" and x == 1):
            return b
        if op == "mul" and 0 in (x, y):
            return self.const(0)
        return self.step(Step(op, a, b))

    def add(self, a: Span, b: Span) -> Span:
        return Span(self.apply("add", a.low, b.low), self.apply("add", a.high, b.high))

    def sub(self, a: Span, b: Span) -> Span:
        return Span(self.apply("sub", a.low, b.high), self.apply("sub", a.high, b.low))

    def mul(self, a: Span, b: Span) -> Span:
        products = list(dict.fromkeys(self.apply("mul", x, y) for x in (a.low, a.high) for y in (b.low, b.high)))
        low = high = products[0]
        for p in products[1:]:
            low, high = self.apply("min", low, p), self.apply("max", high, p)
        return Span(low, high)

    def join(self, a: Span, b: Span) -> Span:
        return Span(self.apply("min", a.low, b.low), self.apply("max", a.high, b.high))

    def fit(self, s: Span, low: int, high: int) -> Span:
        """From here on, s lies between these numbers."""
        for k in (s.low, s.high):
            n = self.constant(k)
            if n is None:
                self.conditions.append(Condition(k, low, high))
            elif not low <= n <= high:
                raise _UnboundedError
        return s

    def fit_signed(self, s: Span, bits: int) -> Span:
        return s if bits >= 64 else self.fit(s, -(1 << (bits - 1)), (1 << (bits - 1)) - 1)

    def natural(self, s: Span) -> Span:
        return self.fit(s, 0, (1 << 62) - 1)

    def fits(self, bits: int) -> bool:
        """Whether no step overflows 63 bits if arguments have so many."""
        size: list[int] = []
        for s in self.steps:
            match s.op:
                case "const":
                    n = s.number.bit_length()
                case "leaf":
                    assert s.value is not None and isinstance(s.value.type, IntType)
                    n = min(bits, s.value.type.bits - 1)
                case "add" | "sub":
                    n = max(size[s.left], size[s.right]) + 1
                case "mul":
                    n = size[s.left] + size[s.right]
                case "div":
                    n = size[s.left]
                case "next":
                    n = size[s.left] + 1
                case _:
                    n = max(size[s.left], size[s.right])
            if n > 62:
                return False
            size.append(n)
        return True

    # accesses

    def access(self, pointer: Span | Pointer | None, length: Span, writes: bool) -> None:
        if not isinstance(pointer, tuple):
            raise _UnboundedError
        for base, at in pointer:
            if base is None:
                continue
            whole = Span(at.low, self.apply("add", at.high, length.high))
            for found in (self.touched, self.written) if writes else (self.touched,):
                found[base] = self.join(found[base], whole) if base in found else whole


class _Frame:
    """One call."""

    def __init__(self, walk: _Walk, function: Function, given: list[Span | Pointer | None], callers: tuple[str, ...]) -> None:
        self.walk, self.function, self.given, self.callers = walk, function, given, callers
        self.memory: FunctionMemory = walk.effects.memory(function)
        self.layout = walk.effects.layout
        self.module = walk.effects.module
        self.counts: dict[Loop, TripCount] = trip_counts(self.memory.cfg, self.memory.forest, self.memory.dominators, self.layout)
        self._values: dict[Value, Span | Pointer | None] = {}

    def run(self) -> Span | Pointer | None:
        for block in self.memory.blocks:
            for i in block.instructions:
                self._instruction(i)
        return None

    def _instruction(self, i: ins.Instruction) -> None:
        a = self.memory.access(i)
        if not self._shared(a.reads | a.writes):
            return
        w = self.walk
        match i:
            case ins.Load():
                w.access(self.of(i.pointer), w.number(self.layout.store_size(i.type)), False)
            case ins.Store():
                w.access(self.of(i.pointer), w.number(self.layout.store_size(i.value.type)), True)
            case ins.CallBase():
                self._call(i)
            case _:
                raise _UnboundedError

    def _shared(self, mask: int) -> bool:
        """Whether others may reach some of these objects and somebody may write it."""
        points_to = self.memory.points_to
        return any(
            not o.constant and not (o.exclusive and o.kind in (ObjectKind.STACK, ObjectKind.HEAP) and not o.bit & points_to.escaped)
            for o in points_to.objects_in(mask)
        )

    def _call(self, i: ins.CallBase) -> None:
        callee = callee_of(self.module, i)
        rule = callee.rule
        if callee.kind is CalleeKind.DEFINED and callee.function is not None and callee.function.defined and isinstance(i, ins.Call):
            f = callee.function
            if len(i.args) != len(f.args):
                raise _UnboundedError
            self.walk.run(f, [self.of(a) for a in i.args], self.callers)
        elif callee.kind in (CalleeKind.TRANSFER, CalleeKind.FILL) and isinstance(rule, MemoryTransfer):
            length = self.of(i.args[rule.size])
            if not isinstance(length, Span) or rule.kind not in ("copy", "move", "set"):
                raise _UnboundedError
            self.walk.access(self.of(i.args[rule.destination]), length, True)
            if rule.source is not None:
                self.walk.access(self.of(i.args[rule.source]), length, False)
        else:
            raise _UnboundedError

    # values

    def of(self, v: Value) -> Span | Pointer | None:
        if v not in self._values:
            self._values[v] = None  # what depends on itself in no way that is known here
            self._values[v] = self._of(v)
        return self._values[v]

    def _of(self, v: Value) -> Span | Pointer | None:
        w = self.walk
        if isinstance(v, Argument):
            return self.given[v.index]
        if isinstance(v, GlobalRef):
            return ((v.name, w.number(0)),) if v.name in self.module.globals else None
        if isinstance(v, Constant):
            n = int_value(v)
            return w.number(n) if n is not None and isinstance(v.type, IntType) else None
        match v:
            case ins.Alloca():
                return ((None, w.number(0)),)
            case ins.GetElementPtr():
                return self._address(v)
            case ins.Phi():
                return self._phi(v)
            case ins.Select():
                return self._select(v)
            case ins.Cast():
                return self._cast(v)
            case ins.Unary() if v.opcode == "freeze":
                return self.of(v.value)
            case ins.Binary():
                return self._binary(v)
            case ins.Call():
                return self._called(v)
        return None

    def _address(self, v: ins.GetElementPtr) -> Pointer | None:
        base, offset = self.of(v.base), gep_offset(v, self.layout)
        if not isinstance(base, tuple) or offset is None:
            return None
        w = self.walk
        total = w.number(offset.constant)
        for term, scale in offset.terms:
            span = self.of(term)
            if not isinstance(span, Span):
                return None
            total = w.add(total, w.mul(span, w.number(scale)))
        return tuple((b, w.add(s, total)) for b, s in base)

    def _phi(self, v: ins.Phi) -> Span | Pointer | None:
        w = self.walk
        loop = self.memory.forest.headed_by(v.block)
        induction = self.counts[loop].inductions.get(v) if loop is not None else None
        if loop is None:
            return self._either(list(v.values))
        if induction is None:
            return self._traded(v) if isinstance(v.type, PointerType) else None
        count = self.counts[loop].bound
        last = self._count(count) if count is not None else None
        start = self.of(induction.start)
        step = w.number(induction.step) if isinstance(induction.step, int) else self.of(induction.step)
        if last is None or not isinstance(step, Span) or start is None:
            return None
        moved = w.mul(Span(w.const(0), last.high), w.mul(step, w.number(induction.scale)))
        if isinstance(start, Span):
            found = w.add(start, moved)
            return found if induction.exact_signed else w.fit_signed(found, induction.bits)
        return tuple((b, w.add(s, moved)) for b, s in start)

    def _traded(self, v: ins.Phi) -> Pointer | None:
        """A pointer that takes over others around a loop, as where two arrays trade places."""
        web: dict[Value, None] = {v: None}
        work: list[Value] = [v]
        sources: list[Value] = []
        while work:
            x = work.pop()
            for y in x.values if isinstance(x, ins.Phi) else (x.if_true, x.if_false) if isinstance(x, ins.Select) else ():
                if y in web:
                    continue
                if isinstance(y, (ins.Phi, ins.Select)):
                    web[y] = None
                    work.append(y)
                else:
                    sources.append(y)
        found = self._either(sources)
        return found if isinstance(found, tuple) else None

    def _either(self, values: list[Value]) -> Span | Pointer | None:
        found = self.of(values[0]) if values else None
        for x in values[1:]:
            other = self.of(x)
            if isinstance(found, Span) and isinstance(other, Span):
                found = self.walk.join(found, other)
            elif isinstance(found, tuple) and isinstance(other, tuple):
                merged = dict(found)
                for b, s in other:
                    merged[b] = self.walk.join(merged[b], s) if b in merged else s
                found = tuple(merged.items())
            else:
                return None
        return found

    def _select(self, v: ins.Select) -> Span | Pointer | None:
        c = v.condition
        if isinstance(c, ins.Compare) and c.predicate in ("eq", "ne") and isinstance(v.type, IntType):
            equal, other = (v.if_true, v.if_false) if c.predicate == "eq" else (v.if_false, v.if_true)
            a, b = self.of(equal), self._unequal(other, c.lhs, c.rhs)
            return self.walk.join(a, b) if isinstance(a, Span) and isinstance(b, Span) else None
        return self._either([v.if_true, v.if_false])

    def _unequal(self, v: Value, x: Value, y: Value) -> Span | Pointer | None:
        """What v is where x is not y, as in `i + 1 == n ? 0 : i + 1`: the end of a range of x that would be y is none."""
        w = self.walk
        whole, by = self.of(v), 0
        v = _plain(v)
        if v is not _plain(x) and isinstance(v, ins.Binary) and v.opcode == "add" and (n := int_value(v.rhs)) is not None:
            v, by = _plain(v.lhs), n
        a, b = self.of(x), self.of(y)
        if v is not _plain(x) or not isinstance(whole, Span) or not isinstance(a, Span) or not isinstance(b, Span) or b.low != b.high:
            return whole
        near = Span(w.step(Step("next", a.low, b.low, 1)), w.step(Step("next", a.high, b.high, -1)))
        return w.add(near, w.number(by))

    def _cast(self, v: ins.Cast) -> Span | None:
        span = self.of(v.value)
        if not isinstance(span, Span) or not isinstance(v.value.type, IntType) or not isinstance(v.type, IntType):
            return None
        match v.opcode:
            case "sext":
                return span
            case "zext":
                return span if "nneg" in v.flags else self.walk.natural(span)
            case "trunc":
                return self.walk.fit_signed(span, v.type.bits)
        return None

    def _binary(self, v: ins.Binary) -> Span | None:
        w = self.walk
        if not isinstance(v.type, IntType) or not 8 <= v.type.bits <= 64:
            return None
        known = int_value(v.rhs)
        a = self.of(v.lhs)
        if v.opcode == "and" and known is not None and known >= 0:
            return w.number(known) if a is None and known == 0 else Span(w.const(0), w.const(known))
        if not isinstance(a, Span):
            return None
        if known is not None and known > 0:
            if v.opcode in ("udiv", "lshr", "sdiv", "ashr"):
                d = known if v.opcode.endswith("div") else 1 << min(known, 62)
                s = w.natural(a)
                return Span(w.step(Step("div", s.low, number=d)), w.step(Step("div", s.high, number=d)))
            if v.opcode in ("urem", "srem"):
                w.natural(a)
                return Span(w.const(0), w.const(known - 1))
            if v.opcode == "shl" and known < v.type.bits - 1:
                return self._narrow(v, w.mul(a, w.number(1 << known)))
        b = self.of(v.rhs)
        if not isinstance(b, Span):
            return None
        if v.opcode == "add" or (v.opcode == "or" and "disjoint" in v.flags):
            return self._narrow(v, w.add(a, b))
        if v.opcode in ("sub", "mul"):
            return self._narrow(v, (w.sub if v.opcode == "sub" else w.mul)(a, b))
        return None

    def _narrow(self, v: ins.Binary, s: Span) -> Span:
        assert isinstance(v.type, IntType)
        return s if "nsw" in v.flags else self.walk.fit_signed(s, v.type.bits)

    def _called(self, v: ins.Call) -> Span | Pointer | None:
        name = v.callee.name if isinstance(v.callee, GlobalRef) else ""
        if name.startswith(("llvm.smax.", "llvm.smin.", "llvm.umax.", "llvm.umin.")):
            a, b = self.of(v.args[0]), self.of(v.args[1])
            if isinstance(a, Span) and isinstance(b, Span):
                return self._extreme(name[5:9], a, b)
        if isinstance(v.type, PointerType) and callee_of(self.module, v).kind is CalleeKind.ALLOCATE:
            return ((None, self.walk.number(0)),)
        return None

    def _extreme(self, op: str, a: Span, b: Span) -> Span:
        w = self.walk
        if op[0] == "u":
            a, b = w.natural(a), w.natural(b)
        return Span(w.apply(op[1:], a.low, b.low), w.apply(op[1:], a.high, b.high))

    def _count(self, e: CountExpr) -> Span | None:
        """The values of a count, or of a part of one."""
        w = self.walk
        if isinstance(e, Num):
            return w.number(e.value)
        if isinstance(e, Leaf):
            found = self.of(e.value)
            return found if isinstance(found, Span) else None
        assert isinstance(e, Op)
        if e.op == "sub" and all(isinstance(a, Op) and a.op == "ptrtoint" for a in e.args):
            return self._distance(*(a.args[0] for a in e.args if isinstance(a, Op)))
        if e.op == "select":
            args = [self._count(a) for a in e.args[1:]]
        elif e.op in ("eq", "ult", "slt"):
            return Span(w.const(0), w.const(1))
        else:
            args = [self._count(a) for a in e.args]
        spans = [a for a in args if a is not None]
        if len(spans) < len(args):
            return None
        known = w.constant(spans[1].low) if len(spans) > 1 and spans[1].low == spans[1].high else None
        match e.op:
            case "select":
                return w.join(spans[0], spans[1])
            case "sext":
                return spans[0]
            case "zext":
                return w.natural(spans[0])
            case "trunc":
                return w.fit_signed(spans[0], e.bits)
            case "add" | "sub" | "mul":
                return w.fit_signed({"add": w.add, "sub": w.sub, "mul": w.mul}[e.op](spans[0], spans[1]), e.bits)
            case "umax" | "umin" | "smax" | "smin":
                return self._extreme(e.op, spans[0], spans[1])
            case "udiv" | "lshr" if known is not None and known > 0:
                s, d = w.natural(spans[0]), known if e.op == "udiv" else 1 << min(known, 62)
                return Span(w.step(Step("div", s.low, number=d)), w.step(Step("div", s.high, number=d)))
            case "and" if known is not None and known >= 0:
                return Span(w.const(0), w.const(known))
        return None

    def _distance(self, a: CountExpr, b: CountExpr) -> Span | None:
        """Between two pointers into the same memory."""
        if not isinstance(a, Leaf) or not isinstance(b, Leaf):
            return None
        x, y = self.of(a.value), self.of(b.value)
        if isinstance(x, tuple) and isinstance(y, tuple) and len(x) == len(y) == 1 and x[0][0] is y[0][0] and x[0][0] is not None:
            return self.walk.sub(x[0][1], y[0][1])
        return None


def _plain(v: Value) -> Value:
    """The same number before casts, which keep it as they are bounded here."""
    while isinstance(v, ins.Cast) and v.opcode in ("sext", "zext", "trunc"):
        v = v.value
    return v
