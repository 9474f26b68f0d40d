"""The reversal of one instruction: how it moves adjoints."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from isozyme.analysis.callees import Callee, CalleeKind, callee_of
from isozyme.analysis.float_bits import BitOperation
from isozyme.analysis.lanes import defined_lanes, shuffle_mask
from isozyme.emit.adjoint import SUM_FLAGS, Adjoints, add_values, extract_path, insert_path
from isozyme.emit.aside import release, take_aside
from isozyme.emit.atomics import atomic_adjoint
from isozyme.emit.bits import flip_signs, float_cast, not_a_float, put_cell, retype, slope, take_cell, without_exponent
from isozyme.emit.expression import ExpressionBuilder, extract_field
from isozyme.emit.forward import derivative_flags, with_nan, zero_stays
from isozyme.emit.pieces import floats_of, words_of
from isozyme.emit.recompute import Values
from isozyme.emit.reduction import reduction_adjoints
from isozyme.emit.runtime import require_move
from isozyme.emit.runtime_words import note_odd, require_words
from isozyme.emit.scopes import AliasScopes
from isozyme.emit.windows import Waiting
from isozyme.errors import IsozymeError
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder, element_type
from isozyme.ir.constants import int_value, integer, poison, zero
from isozyme.ir.layout import DataLayout
from isozyme.ir.types import I1, I8, I32, I64, PTR, VOID, FloatType, IntType, Type, VectorType, array_type, is_float, scalar, vector_type
from isozyme.ir.values import ConstAggregate, ConstInt, Value
from isozyme.plan.blocks import Pieces
from isozyme.plan.needs import size_argument
from isozyme.plan.nodes import Old, Primal, Shadow, Tape
from isozyme.plan.reverse import ReversePlan
from isozyme.rules import registry
from isozyme.rules.expression import Number, chain
from isozyme.rules.model import Allocation, Derivative, MemoryTransfer, Partials, Reallocation, Reduction

UNROLLED = 8


class Reversal:
    """`undo(i)` emits what reverses i at the builder's place, once for each lane: a lane has adjoints of its own, and shadows."""

    def __init__(self, plan: ReversePlan, builder: Builder, values: Values, lanes: Sequence[Adjoints], scopes: AliasScopes) -> None:
        self.plan, self.b, self.values, self.lanes, self.scopes = plan, builder, values, lanes, scopes
        self.activity = plan.activity
        self.module = plan.function.module
        self.layout = DataLayout(self.module.datalayout)
        self.waiting = Waiting(plan, builder, values, lanes, scopes)

    @property
    def adjoints(self) -> Adjoints:
        """Those of the current lane."""
        return self.lanes[self.values.lane]

    def _in_lanes(self) -> Iterator[int]:
        for lane in range(len(self.lanes)):
            self.values.lane = lane
            yield lane
        self.values.lane = 0

    def undo(self, i: ins.Instruction) -> None:
        self.waiting.before(i)
        if isinstance(i, ins.CallBase) and i in self.plan.calls:
            self._differentiated(i)
            return
        if isinstance(i, ins.Store) and i in self.plan.restored:
            self.b.store(self.values.get(Old(i)), self.values.get(Primal(i.pointer)), i.align, self.scopes.primal({}))
        for _ in self._in_lanes():
            self._undo(i)
        if isinstance(i, ins.CallBase) and i in self.plan.saved:
            before = self.plan.saved[i]
            kept = self.values.get(before) if self.plan.tape.types[before] is PTR else self.values.tape.address(before)
            to = self.values.get(Primal(before.to))
            self.b.call("llvm.memcpy.p0.p0.i64", VOID, [to, kept, self._size(before.size), integer(I1, 0)])

    def _undo(self, i: ins.Instruction) -> None:
        match i:
            case ins.Store():
                self._store(i)
            case ins.CallBase():
                self._call(i, callee_of(self.module, i))
            case ins.Return():
                return
            case ins.Alloca() if self.plan.kept and self.activity.memory_active(i):
                size: Value = integer(I64, self.layout.alloc_size(i.allocated_type))
                size = size if i.count is None else self.b.binary("mul", size, self._size(i.count))
                self._clear(i, self.plan.transfers.allocated(i, None), size)
            case ins.AtomicRMW() if self.activity.memory_active(i.pointer) and self.plan.transfers.atomic_float(i):
                self._atomic(i)
            case _:
                if self.activity.active(i):
                    adjoint = self.adjoints.take(i)
                    if adjoint is not None:
                        self._value(i, adjoint)

    def _value(self, i: ins.Instruction, adjoint: Value) -> None:
        add = self.adjoints.add
        match i:
            case ins.Load():
                self._accumulate(i, adjoint)
            case ins.Binary() | ins.Unary() if i.opcode != "freeze":
                self._operation(i, adjoint)
            case ins.Unary():
                add(i.value, adjoint)
            case ins.Cast():
                self._cast(i, adjoint)
            case ins.Select():
                c = self.values.get(Primal(i.condition))
                nothing = zero(adjoint.type)
                if self.activity.active(i.if_true):
                    add(i.if_true, self._in_defined_lanes(i, self.b.select(c, adjoint, nothing)))
                if self.activity.active(i.if_false):
                    add(i.if_false, self._in_defined_lanes(i, self.b.select(c, nothing, adjoint)))
            case ins.ExtractValue():
                nothing = zero(self._float_type(i.aggregate))
                field = retype(self.b, adjoint, element_type(nothing.type, i.indices))
                add(i.aggregate, insert_path(self.b, nothing, field, i.indices))
            case ins.InsertValue():
                if self.activity.active(i.value):
                    add(i.value, extract_path(self.b, adjoint, i.indices))
                if self.activity.active(i.aggregate):
                    inner = element_type(adjoint.type, i.indices)
                    add(i.aggregate, insert_path(self.b, adjoint, zero(inner), i.indices))
            case ins.ExtractElement():
                index = self.values.get(Primal(i.index))
                lanes = zero(self._float_type(i.vector) if is_float(i.type) else i.vector.type)
                add(i.vector, self.b.add(ins.InsertElement(lanes, retype(self.b, adjoint, i.type), index)))
            case ins.InsertElement():
                index = self.values.get(Primal(i.index))
                adjoint = retype(self.b, adjoint, i.type)
                if self.activity.active(i.value):
                    add(i.value, self.b.add(ins.ExtractElement(adjoint, index)))
                if self.activity.active(i.vector):
                    add(i.vector, self.b.add(ins.InsertElement(adjoint, zero(scalar(adjoint.type)), index)))
            case ins.ShuffleVector():
                self._shuffle(i, adjoint)
            case _:
                raise IsozymeError(f"internal: no reversal of `{i.opcode}`")

    def _float_type(self, v: Value) -> Type:
        return self.plan.transfers.float_type(v)

    def _shuffle(self, i: ins.ShuffleVector, adjoint: Value) -> None:
        assert isinstance(i.left.type, VectorType)
        width = i.left.type.count
        lanes = shuffle_mask(i.mask)
        for side, low in ((i.left, 0), (i.right, width)):
            if not self.activity.active(side):
                continue
            total: Value = zero(self._float_type(side))
            for k, lane in enumerate(lanes):
                if lane is not None and low <= lane < low + width:
                    at = integer(I32, lane - low)
                    part = self.b.add(ins.ExtractElement(adjoint, integer(I32, k)))
                    have = self.b.add(ins.ExtractElement(total, at))
                    total = self.b.add(ins.InsertElement(total, self.b.binary("fadd", have, part, SUM_FLAGS), at))
            self.adjoints.add(side, total)

    def _cast(self, i: ins.Cast, adjoint: Value) -> None:
        t = self._float_type(i.value)
        if i.opcode == "fpext":
            adjoint = self.b.cast("fptrunc", adjoint, t)
        elif i.opcode == "fptrunc":
            adjoint = self.b.cast("fpext", adjoint, t)
        elif i.opcode in ("sitofp", "uitofp"):  # bits as a number
            assert isinstance(t, FloatType)
            adjoint = self.b.binary("fmul", float_cast(self.b, adjoint, t), slope(self.b, self.values.get(Primal(i.value)), t))
        elif i.opcode in ("trunc", "zext"):  # the bits go back where they came from
            back = self.b.cast("zext" if i.opcode == "trunc" else "trunc", retype(self.b, adjoint, i.type), i.value.type)
            adjoint = retype(self.b, back, t)
        else:
            adjoint = retype(self.b, adjoint, t)
        self.adjoints.add(i.value, adjoint)

    def _operation(self, i: ins.Binary | ins.Unary, adjoint: Value) -> None:
        rule = registry.instruction(i.opcode)
        operands = list(i.operands())
        if rule is None:
            assert isinstance(i, ins.Binary)
            self._bits(i, adjoint)
            return
        self._chain(rule.partials, operands, i, adjoint, i.flags)

    def _bits(self, i: ins.Binary, adjoint: Value) -> None:
        """Integer operations on float bits: adjoints go the way back as bits."""
        known = self.plan.transfers.bits(i)
        assert known is not None
        operation, active = known
        bits = retype(self.b, adjoint, i.type)
        for k in active:
            source = (i.lhs, i.rhs)[k]
            t = self._float_type(source)
            back = bits
            if operation is BitOperation.SIGN:
                back = flip_signs(self.b, bits, self.values.get(Primal(i)), self.values.get(Primal(source)))
            elif operation is BitOperation.SHIFT:
                back = self.b.binary("shl" if i.opcode == "lshr" else "lshr", bits, i.rhs)
            elif operation is BitOperation.MASK:
                back = self.b.binary("and", bits, (i.rhs, i.lhs)[k])
            self.adjoints.add(source, retype(self.b, back, t))

    def _chain(self, partials: Partials, operands: list[Value], i: ins.Instruction, adjoint: Value, flags: tuple[str, ...]) -> None:
        """adjoint(operand) += partial * adjoint, for every active operand."""
        partials, operands = self.plan.twins.shared(partials, operands, i)
        guarded = i in self.plan.guarded
        allowed = derivative_flags(flags)
        if guarded and not self.plan.last:
            allowed = with_nan(allowed)
        build = ExpressionBuilder(self.b, adjoint.type, lambda k: self.values.get(Primal(operands[k])), lambda field: self._result(i, field), allowed)
        for k, partial in enumerate(partials):
            if partial is not None and self.activity.active(operands[k]):
                x = self._in_defined_lanes(i, build.build(chain(partial), adjoint))
                if guarded and not isinstance(partial, Number):
                    x = zero_stays(self.b, adjoint, x, self.plan.last)
                self.adjoints.add(operands[k], x)

    def _in_defined_lanes(self, i: ins.Instruction, x: Value) -> Value:
        """x with zeros in the lanes that i leaves undefined: their adjoint is zero, but zero times an undefined number is not, nor zero that an
        undefined condition chose."""
        if not isinstance(i.type, VectorType) or not isinstance(x.type, VectorType):
            return x
        lanes = defined_lanes(self.module, i)
        if len(lanes) == x.type.count:
            return x
        mask = ConstAggregate(vector_type(x.type.count, I32), [ConstInt(I32, k if k in lanes else k + x.type.count) for k in range(x.type.count)])
        return self.b.add(ins.ShuffleVector(x, zero(x.type), mask))

    def _result(self, i: ins.Instruction, field: int | None) -> Value:
        """The primal result of i, or one field of it."""
        v = self.values.get(Primal(i))
        return v if field is None else extract_field(self.b, v, field)

    # memory

    def _address(self, pointer: Value, t: Type, align: int = 0) -> tuple[Value, Value | None]:
        """The shadow address, and the test that there is none (then the address is a scratch cell)."""
        shadow = self.values.get(Shadow(pointer))
        if not self.activity.checked(pointer):
            return shadow, None
        none = self.b.compare("icmp", "eq", shadow, self.values.get(Primal(pointer)), hint="noshadow")
        return self.b.select(none, self._scratch(t, align), shadow), none

    def _scratch(self, t: Type, align: int) -> Value:
        cell = ins.Alloca(t, None, align)
        cell.name = self.b.fresh("scratch")
        cell.block = self.adjoints.entry
        self.adjoints.entry.instructions.insert(0, cell)
        return cell

    def _either(self, a: Value | None, b: Value | None) -> Value | None:
        return a if b is None else b if a is None else self.b.binary("or", a, b)

    def _accumulate(self, i: ins.Load, adjoint: Value) -> None:
        if self.waiting.takes(i, adjoint):
            return
        at, none = self._address(i.pointer, adjoint.type, i.align)
        metadata = self.scopes.shadow(i.metadata)
        if self.plan.transfers.may_be_odd(i.align):
            note_odd(self.b, at, integer(I64, self.layout.store_size(i.type)))
        cells = self.plan.transfers.cells(i)
        if cells is not None:
            for c in cells[0]:
                p = self.b.offset(at, c.offset)
                one: Value = self.b.load(c.type, p, "", 1, metadata)
                if none is not None:
                    one = self.b.select(none, zero(c.type), one)
                given = take_cell(self.b, adjoint, c)
                total = self.b.binary("fadd", self._float_in(one, zero(c.type)) if c.word else one, given, SUM_FLAGS)
                if c.word:  # a pointer stays where it is; zero may have a derivative of its own
                    none_given = self.b.compare("fcmp", "oeq", given, zero(c.type))
                    stays = self.b.binary("and", none_given, not_a_float(self.b, retype(self.b, one, I64)))
                    total = self.b.select(stays, one, total)
                self.b.store(total, p, 1, metadata)
            return
        have = self.b.load(adjoint.type, at, "", i.align, metadata)
        if none is not None:
            have = self.b.select(none, zero(adjoint.type), have)
        self.b.store(add_values(self.b, have, adjoint), at, i.align, metadata)

    def _float_in(self, v: Value, other: Value, word: Value | None = None) -> Value:
        """v where the bits of `word` (v itself) look like an adjoint, `other` where they are a pointer or an integer."""
        bits = retype(self.b, v if word is None else word, I64)
        return self.b.select(not_a_float(self.b, bits), other, v)

    def _store(self, i: ins.Store) -> None:
        if not self.activity.memory_active(i.pointer):
            return
        metadata = self.scopes.shadow(i.metadata)
        if not self.plan.transfers.stores_float(i):
            if self.plan.transfers.hides_float(i):  # what looks like an adjoint is that of the integer
                at, _ = self._address(i.pointer, i.value.type, i.align)
                self.b.store(without_exponent(self.b, self.b.load(i.value.type, at, "", i.align, metadata)), at, i.align, metadata)
            return
        t = self._stored_type(i)
        at, none = self._address(i.pointer, t, i.align)
        cells = self.plan.transfers.cells(i.value) if self.activity.carrier(i.value) else None
        if cells is not None:
            total: Value = zero(self._float_type(i.value))
            for c in cells[0]:
                p = self.b.offset(at, c.offset)
                one: Value = self.b.load(c.type, p, "", 1, metadata)
                if none is not None:
                    one = self.b.select(none, zero(c.type), one)
                total = put_cell(self.b, total, c, self._float_in(one, zero(c.type)) if c.word else one)
                self.b.store(self._float_in(zero(c.type), one, one) if c.word else zero(c.type), p, 1, metadata)
            self.adjoints.add(i.value, total)
            return
        if self.activity.active(i.value):
            adjoint = self.b.load(t, at, "", i.align, metadata)
            if none is not None:
                adjoint = self.b.select(none, zero(t), adjoint)
            self.adjoints.add(i.value, adjoint)
        self.b.store(zero(t), at, i.align, metadata)

    def _atomic(self, i: ins.AtomicRMW) -> None:
        t = self._float_type(i) if self.activity.carrier(i) else i.type
        adjoint = self.adjoints.take(i) if self.activity.active(i) else None
        at, none = self._address(i.pointer, t, i.align)
        have: Value = self.b.load(t, at, "", 0, self.scopes.shadow({}))
        if none is not None:
            have = self.b.select(none, zero(t), have)
        both = (self.values.get(Primal(i)), self.values.get(Primal(i.value))) if i.operation in ("fmax", "fmin") else (None, None)
        to_value, before = atomic_adjoint(self.b, i, have, adjoint, *both)
        self.b.store(before, at, 0, self.scopes.shadow({}))
        self.adjoints.add(i.value, to_value)

    def _stored_type(self, i: ins.Store) -> Type:
        return self.plan.transfers.float_type(i.value) if self.activity.active(i.value) else i.value.type

    # calls

    def _call(self, i: ins.CallBase, callee: Callee) -> None:
        adjoint = self.adjoints.take(i) if self.activity.active(i) else None
        match callee.kind:
            case CalleeKind.MATH:
                assert isinstance(callee.rule, Derivative)
                self._math(i, callee.rule, adjoint)
            case CalleeKind.TRANSFER if self.activity.memory_active(i.args[0]):
                pieces = self.plan.transfers.block(i, (i.args[0], i.args[1]), i.args[2])
                source = self.values.get(Shadow(i.args[1])) if self.activity.memory_active(i.args[1]) else None
                to, size = self.values.get(Shadow(i.args[0])), self._size(i.args[2])
                to_none, source_none = self._none(i.args[0]), self._none(i.args[1])
                if source is not None and pieces.floats_aside:
                    self._move_aside(pieces, to, source, size, to_none, source_none)
                else:
                    self._move(pieces, to, source, size, to_none, source_none)
            case CalleeKind.FILL if self.activity.memory_active(i.args[0]):
                assert isinstance(callee.rule, MemoryTransfer)
                size = i.args[callee.rule.size]
                byte = None if callee.rule.value is None else i.args[callee.rule.value]
                filled = self.plan.transfers.fill(i, i.args[0], size, byte)
                to, to_none = self.values.get(Shadow(i.args[0])), self._none(i.args[0])
                if filled is not None:
                    self._move(filled, to, None, self._size(size), to_none)
                else:
                    length = self._unless(to_none, self._size(size))
                    self.b.call("llvm.memset.p0.i64", VOID, [to, integer(I8, 0), length, integer(I1, 0)])
            case CalleeKind.ALLOCATE if self.plan.kept and self.activity.memory_active(i):
                assert isinstance(callee.rule, Allocation) and callee.rule.size is not None
                build = ExpressionBuilder(self.b, I64, lambda k: self._size(i.args[k]), lambda _: poison(I64))
                self._clear(i, self.plan.transfers.allocated(i, size_argument(i, callee.rule)), build.build(callee.rule.size))
            case CalleeKind.REALLOCATE if self.activity.memory_active(i):
                self._reallocation(i, callee)
            case CalleeKind.REDUCE if adjoint is not None:
                self._reduction(i, adjoint)
            case CalleeKind.INACTIVE if callee.name.startswith("llvm.lifetime.start") and self.activity.memory_active(i.args[-1]):
                cell = i.args[-1]
                if isinstance(cell, ins.Alloca) and cell.count is None:
                    size_value = integer(I64, self.layout.alloc_size(cell.allocated_type))
                    self.b.call("llvm.memset.p0.i64", VOID, [self.values.get(Shadow(cell)), integer(I8, 0), size_value, integer(I1, 0)])

    def _size(self, v: Value) -> Value:
        v = self.values.get(Primal(v))
        if isinstance(v.type, IntType) and v.type.bits < 64:
            return self.b.cast("zext", v, I64)
        return v

    def _math(self, i: ins.CallBase, rule: Derivative, adjoint: Value | None) -> None:
        if adjoint is not None and rule.partials:
            self._chain(rule.partials, list(i.args), i, adjoint, i.flags)
        elif adjoint is not None:
            for field, partials in enumerate(rule.fields):
                if any(partial is not None for partial in partials):
                    self._chain(partials, list(i.args), i, extract_field(self.b, adjoint, field), i.flags)
        for output in rule.outputs:
            pointer = i.args[output.operand]
            if not self.activity.memory_active(pointer):
                continue
            t = i.args[0].type
            at, none = self._address(pointer, t)
            written: Value = self.b.load(t, at, "", 0, self.scopes.shadow({}))
            if none is not None:
                written = self.b.select(none, zero(t), written)
            self.b.store(zero(t), at, 0, self.scopes.shadow({}))
            self._chain(output.partials, list(i.args), i, written, i.flags)

    def _reduction(self, i: ins.CallBase, adjoint: Value) -> None:
        rule = callee_of(self.module, i).rule
        assert isinstance(rule, Reduction)
        vector, start = i.args[rule.vector], i.args[rule.start] if rule.start is not None else None
        assert isinstance(vector.type, VectorType)
        to_vector, to_start = reduction_adjoints(
            self.b,
            rule,
            None if rule.linear else self.values.get(Primal(vector)),
            None if rule.linear or start is None else self.values.get(Primal(start)),
            self.values.get(Primal(i)) if rule.kind in ("max", "min") else None,
            adjoint,
            vector.type,
            derivative_flags(i.flags),
        )
        self.adjoints.add(vector, to_vector)
        if start is not None:
            self.adjoints.add(start, to_start)

    def _none(self, pointer: Value) -> Value | None:
        """The test that a pointer has no shadow after all; None where that is known."""
        if not self.activity.checked(pointer) or not self.activity.shadowed(pointer):
            return None
        return self.b.compare("icmp", "eq", self.values.get(Shadow(pointer)), self.values.get(Primal(pointer)), hint="noshadow")

    def _move(
        self, pieces: Pieces, to: Value, source: Value | None, size: Value, to_none: Value | None = None, source_none: Value | None = None
    ) -> None:
        """Along a copy: source adjoint += target adjoint, target adjoint = 0; only the latter when the source has none, nothing when the
        target has none."""
        for place, t, n, step in floats_of(self.b, pieces, size):
            a = self.b.offset(to, place)
            f = self.b.offset(source, place) if source is not None else None
            if f is not None and t.size == 8 and self.plan.transfers.may_be_odd(1):
                note_odd(self.b, f, size)
            count = int_value(n) if pieces.stride == 0 else None
            if count is not None and count <= UNROLLED and to_none is None and source_none is None:
                self._move_few(a, f, t, count)
            else:
                self._move_many(a, f, t, self._unless(to_none, n), step, source_none)

        for at, n, stride, length in words_of(self.b, pieces, size):
            n = self._unless(to_none, n)
            a = self.b.offset(to, at)
            places, by = [a, a if source is None else self.b.offset(source, at)], integer(I8, pieces.side)
            if source is not None:
                moved = self._unless(source_none, n)
                self.b.call(require_words(self.module, "move"), VOID, [*places, by, moved, stride, length])
                n = self.b.select(source_none, n, integer(I64, 0)) if source_none is not None else integer(I64, 0)
            if source is None or source_none is not None:
                self.b.call(require_words(self.module, "clear"), VOID, [*places, by, n, stride, length])

    def _move_aside(self, pieces: Pieces, to: Value, source: Value, size: Value, to_none: Value | None, source_none: Value | None) -> None:
        """The same where the pieces would tread on each other: the target's adjoints are taken aside."""
        if pieces.stride:
            aside = take_aside(self.b, to, source, size)
            self._move(pieces, to, None, aside.length, to_none)
            self._move(pieces, aside.place, source, size, to_none, source_none)
            release(self.b, aside)
            return
        place = self._scratch(array_type(int_value(size) or 0, I8), 8)
        self.b.call("llvm.memcpy.p0.p0.i64", VOID, [place, to, size, integer(I1, 0)])
        self._move(pieces, to, None, size, to_none)
        self._move(pieces, place, source, size, self._either(to_none, source_none))

    def _move_few(self, a: Value, f: Value | None, t: FloatType, count: int) -> None:
        taken: list[Value] = []
        for k in range(count):
            at = self.b.offset(a, k * t.size)
            if f is not None:
                taken.append(self.b.load(t, at, "", 1, self.scopes.shadow({})))
            self.b.store(zero(t), at, 1, self.scopes.shadow({}))
        for k, x in enumerate(taken):
            at = self.b.offset(f, k * t.size)  # type: ignore[arg-type]
            have = self.b.load(t, at, "", 1, self.scopes.shadow({}))
            self.b.store(self.b.binary("fadd", have, x, SUM_FLAGS), at, 1, self.scopes.shadow({}))

    def _unless(self, none: Value | None, n: Value) -> Value:
        return n if none is None else self.b.select(none, integer(I64, 0), n)

    def _move_many(self, a: Value, f: Value | None, t: FloatType, n: Value, stride: int, source_none: Value | None = None) -> None:
        name = require_move(self.module, t.kind)
        if f is None:
            self.b.call(f"isozyme.zero.{name}", VOID, [a, n, integer(I64, stride)])
        else:
            self.b.call(f"isozyme.move.{name}", VOID, [a, f, self._unless(source_none, n), integer(I64, stride)])
            if source_none is not None:  # never after a move: where the two overlap, the target holds the source's adjoints now
                self.b.call(f"isozyme.zero.{name}", VOID, [a, self.b.select(source_none, n, integer(I64, 0)), integer(I64, stride)])

    def _clear(self, i: ins.Instruction, pieces: Pieces, size: Value) -> None:
        """The adjoints in a block that is allocated here are zero again."""
        self._move(pieces, self.values.get(Shadow(i)), None, size)

    def _reallocation(self, i: ins.CallBase, callee: Callee) -> None:
        rule = callee.rule
        assert isinstance(rule, Reallocation)
        build = ExpressionBuilder(self.b, I64, lambda k: self._size(i.args[k]), lambda _: poison(I64))
        new_size = build.build(rule.new_size)
        old, new = self.values.get(Shadow(i.args[rule.pointer])), self.values.get(Shadow(i))
        if rule.old_size is not None:
            old_size = build.build(rule.old_size)
        else:
            old_size = self.b.call("malloc_usable_size", I64, [old])
        kept = self.b.call("llvm.umin.i64", I64, [old_size, new_size])
        self._move(self.plan.transfers.block(i, (i, i.args[rule.pointer]), i), new, old, kept)

    def _differentiated(self, i: ins.CallBase) -> None:
        call = self.plan.calls[i]
        interface, context = call.interface, call.context.activity
        args: list[Value] = []
        for k, (a, given) in enumerate(zip(i.args, context.args, strict=True)):
            args.append(self.values.get(Primal(a)) if interface.needs_primal[k] else poison(a.type))
            if given.shadowed:
                args += [self.values.get(Shadow(a)) if interface.needs_shadow[k] else poison(a.type) for _ in self._in_lanes()]
        if context.result.value:
            for adjoints in self.lanes:
                adjoint = adjoints.take(i) if self.activity.active(i) else None
                args.append(zero(i.type) if adjoint is None else retype(self.b, adjoint, i.type))
        args.append(self.values.get(Tape(i)))
        made = self.b.call(interface.reverse.name, interface.reverse.type.ret, args, "adjoints")
        position = 0
        for a, given in zip(i.args, context.args, strict=True):
            if given.value:
                for adjoints in self.lanes:
                    adjoints.add(a, self.b.extract(made, position))
                    position += 1
