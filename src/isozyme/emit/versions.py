"""Emits derivatives in two versions (plan/versions.py): F+ tests whether arguments overlap, calls one version's F+ and leaves on the tape which one;
F- calls that version's F-."""

from __future__ import annotations

from collections.abc import Sequence

from isozyme.analysis.extents import Base, Span
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder
from isozyme.ir.constants import integer
from isozyme.ir.module import Function
from isozyme.ir.types import I1, I8, I64, VOID, IntType, NamedType, Type, struct_type
from isozyme.ir.values import Argument, Value
from isozyme.plan.reverse import ReverseInterface
from isozyme.plan.versions import DisjointTest


def tape_body(fast: ReverseInterface, slow: ReverseInterface) -> Type:
    return struct_type((I8, fast.tape, slow.tape))


def emit_versions(
    made: ReverseInterface, shadows: Sequence[int], test: DisjointTest, fast: ReverseInterface, slow: ReverseInterface, tape: NamedType
) -> None:
    """shadows: how many shadows follow each argument in F+."""
    b = Builder(made.augmented)
    b.at(b.new_block("entry"))
    place = made.augmented.args[-2]
    which = _Test(b, test, made.augmented.args, shadows).run()
    b.store(b.cast("zext", which, I8), b.field(tape, place, 0))
    _either(b, which, made.augmented, (fast.augmented, slow.augmented), place, tape)
    b = Builder(made.reverse)
    b.at(b.new_block("entry"))
    place = made.reverse.args[-1]
    which = b.compare("icmp", "ne", b.load(I8, b.field(tape, place, 0)), integer(I8, 0))
    _either(b, which, made.reverse, (fast.reverse, slow.reverse), place, tape)


def _either(b: Builder, which: Value, made: Function, targets: tuple[Function, Function], place: Value, tape: NamedType) -> None:
    blocks = b.new_block("disjoint"), b.new_block("overlapping")
    b.branch_if(which, *blocks)
    for k, (block, target) in enumerate(zip(blocks, targets, strict=True)):
        b.at(block)
        inner = b.field(tape, place, 1 + k)
        call = b.add(ins.Call(target.type, b.module.ref(target.name), [inner if a is place else a for a in made.args]))
        call.cc = target.cc
        b.ret(None if target.type.ret is VOID else call)
    b.finish()


class _Test:
    """The test, in one block."""

    def __init__(self, b: Builder, test: DisjointTest, args: Sequence[Argument], shadows: Sequence[int]) -> None:
        self.b, self.test = b, test
        self.actual: list[Value] = []
        at = 0
        for n in shadows:
            self.actual.append(args[at])
            at += 1 + n
        self.steps: list[Value] = []
        self.good: Value = integer(I1, 1)

    def run(self) -> Value:
        for s in self.test.ranges.steps:
            self.steps.append(self._step(s.op, s.left, s.right, s.number, s.value))
        for c in self.test.ranges.conditions:
            self._within(self.steps[c.step], c.low, c.high)
        for writer, other in self.test.pairs:
            w, t = self._range(writer, self.test.ranges.written[writer]), self._range(other, self.test.ranges.touched[other])
            before = self.b.compare("icmp", "ule", w[1], t[0])
            behind = self.b.compare("icmp", "ule", t[1], w[0])
            self._require(self.b.binary("or", before, behind))
        return self.good

    def _step(self, op: str, left: int, right: int, number: int, value: Argument | None) -> Value:
        if op == "const":
            return integer(I64, number)
        if op == "leaf":
            assert value is not None and isinstance(value.type, IntType)
            v = self.b.cast("sext", self.actual[value.index], I64)
            if value.type.bits > self.test.ranges.bits:
                self._within(v, -(1 << self.test.ranges.bits), (1 << self.test.ranges.bits) - 1)
            return v
        if op in ("min", "max"):
            return self.b.call(f"llvm.s{op}.i64", I64, [self.steps[left], self.steps[right]])
        if op == "div":
            return self.b.binary("sdiv", self.steps[left], integer(I64, number))
        if op == "next":
            same = self.b.compare("icmp", "eq", self.steps[left], self.steps[right])
            return self.b.select(same, self.b.binary("add", self.steps[left], integer(I64, number)), self.steps[left])
        return self.b.binary(op, self.steps[left], self.steps[right])

    def _within(self, v: Value, low: int, high: int) -> None:
        self._require(self.b.compare("icmp", "sge", v, integer(I64, low)))
        self._require(self.b.compare("icmp", "sle", v, integer(I64, high)))

    def _require(self, c: Value) -> None:
        self.good = self.b.binary("and", self.good, c)

    def _range(self, base: Base, span: Span) -> tuple[Value, Value]:
        pointer = self.b.module.ref(base) if isinstance(base, str) else self.actual[base.index]
        address = self.b.cast("ptrtoint", pointer, I64)
        return self.b.binary("add", address, self.steps[span.low]), self.b.binary("add", address, self.steps[span.high])
