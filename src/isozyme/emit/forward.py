"""Emits a forward-mode derivative: the function again, with a tangent beside every active value.

Signature: each argument, followed by its tangent or shadow when it has one. Returns the primal result; with its tangent, as {T, T}, when the
result carries one.
"""

from __future__ import annotations

from collections.abc import Callable

from isozyme.analysis.callees import Callee, CalleeKind
from isozyme.analysis.float_bits import BitOperation
from isozyme.emit.allocation import defer_shadow, shadow_allocation, shadow_deallocation, shadow_reallocation
from isozyme.emit.atomics import atomic_shadow, atomic_tangent
from isozyme.emit.bits import flip_signs, float_cast, keep_others, retype, slope
from isozyme.emit.clone import Clone
from isozyme.emit.exceptions import shadow_behind
from isozyme.emit.expression import ExpressionBuilder, extract_field, insert_field
from isozyme.emit.pieces import floats_of, words_of
from isozyme.emit.reduction import reduction_tangent
from isozyme.emit.runtime import require_move
from isozyme.emit.runtime_words import require_words
from isozyme.emit.scopes import AliasScopes
from isozyme.emit.strings import follow
from isozyme.emit.texts import follow_texts
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder
from isozyme.ir.constants import integer, zero
from isozyme.ir.module import Function
from isozyme.ir.types import I1, I8, I64, VOID, FloatType
from isozyme.ir.values import Value
from isozyme.plan.forward import ForwardPlan
from isozyme.rules import registry
from isozyme.rules.expression import Number, chain
from isozyme.rules.model import Derivative, MaskedAccess, Partials, Reduction


class Forward(Clone):
    """derivative(v) is the tangent of a float, the shadow of a pointer."""

    def __init__(
        self, plan: ForwardPlan, function: Function, scopes: AliasScopes, derivative_of: Callable[..., Function]
    ) -> None:
        super().__init__(function, plan.cfg, plan.activity, plan.transfers, scopes, [given.value or given.shadowed for given in plan.context.args])
        self.plan = plan
        self._derivative_of = derivative_of

    def has_derivative(self, v: Value) -> bool:
        return self.activity.active(v) or self.activity.shadowed(v)

    def carry(self, i: ins.Instruction) -> None:
        active = self.activity.active(i)
        match i:
            case ins.Binary() | ins.Unary() if active and i.opcode != "freeze":
                self._float_operation(i)
            case ins.Cast() if active and i.opcode in ("sitofp", "uitofp"):
                self._derivative[i] = self._bits_as_number(i)
            case ins.Load() if active:
                self._derivative[i] = self._load(i)
            case _:
                super().carry(i)

    def _float_operation(self, i: ins.Binary | ins.Unary) -> None:
        rule = registry.instruction(i.opcode)
        operands = list(i.operands())
        if rule is None:
            self._derivative[i] = self._bits(i)
            return
        self._derivative[i] = self._differential(rule.partials, operands, i, i.flags)

    def _bits(self, i: ins.Binary | ins.Unary) -> Value:
        """Integer operations on float bits: the tangent's bits go the same way."""
        assert isinstance(i, ins.Binary)
        known = self.transfers.bits(i)
        assert known is not None, "refused by the plan"
        operation, active = known
        carried, other = (i.lhs, i.rhs) if active[0] == 0 else (i.rhs, i.lhs)
        if operation is BitOperation.SIGN:
            return flip_signs(self.b, self.derivative(carried), self.primal(i), self.primal(carried))
        if operation is BitOperation.STEP:
            return self.derivative(carried)
        if operation is BitOperation.JOIN:
            return self.b.binary("or", self.derivative(i.lhs), self.derivative(i.rhs))
        return self.b.binary(i.opcode, self.derivative(carried), self.primal(other))

    def _bits_as_number(self, i: ins.Cast) -> Value:
        t = self.transfers.float_type(i.value)
        assert isinstance(t, FloatType)
        tangent = retype(self.b, self.derivative(i.value), t)
        by = slope(self.b, self.primal(i.value), t)
        none = self.b.compare("fcmp", "oeq", by, zero(t))  # an integer, beside which there is no tangent
        return float_cast(self.b, self.b.select(none, zero(t), self.b.binary("fmul", by, tangent)), i.type)

    def _differential(self, partials: Partials, operands: list[Value], i: ins.Instruction, flags: tuple[str, ...]) -> Value:
        """Sum of partial * tangent over the active operands."""
        strong = self.plan.context.strong_zero
        allowed = with_nan(derivative_flags(flags)) if strong else derivative_flags(flags)
        builder = ExpressionBuilder(self.b, i.type, lambda k: self.primal(operands[k]), lambda _: self.primal(i), allowed)
        total: Value = zero(i.type)
        for k, partial in enumerate(partials):
            if partial is not None and self.activity.active(operands[k]):
                term = builder.build(chain(partial), self.derivative(operands[k]))
                if strong and not isinstance(partial, Number):
                    term = zero_stays(self.b, self.derivative(operands[k]), term)
                total = self.b.binary("fadd", total, term, derivative_flags(flags))
        return total

    def _load(self, i: ins.Load) -> Value:
        address = self.shadow_address(i.pointer, i.type, i.align)
        v = self.b.load(i.type, address, f"{i.name}.d", i.align, self.scopes.shadow(i.metadata))
        if not self.activity.checked(i.pointer):
            return v
        none = self.b.compare("icmp", "eq", self.derivative(i.pointer), self.primal(i.pointer))
        nothing = keep_others(self.b, self.primal(i)) if self.transfers.facts.words(i) else zero(v.type)
        return self.b.select(none, nothing, v)

    def visit_store(self, i: ins.Store) -> None:
        if not self.activity.carrier(i.value) and self.activity.memory_active(i.pointer) and self.transfers.stores_float(i):
            self.store_shadow(i, zero(i.value.type))  # inactive data over float bytes
        else:
            super().visit_store(i)

    def store_float(self, i: ins.Store) -> None:
        self.store_shadow(i, self.derivative(i.value))

    def visit_atomic(self, i: ins.AtomicRMW | ins.CompareExchange) -> None:
        if self.activity.memory_active(i.pointer) and self.transfers.atomic_float(i):
            assert isinstance(i, ins.AtomicRMW), "refused by the plan"
            self._derivative[i] = atomic_tangent(self, i)
        elif (old := atomic_shadow(self, i)) is not None:
            self._derivative[i] = old

    def visit_alloca(self, i: ins.Alloca) -> None:
        self.place(i, self.copy(i))
        if self.activity.shadowed(i):
            for _ in self.in_lanes():
                c = self.copy(i)
                self._derivative[i] = self.b.add(c, f"{i.name}.d")
                size = self.alloca_size(i)
                self.zero_fill(c, size)

    def visit_return(self, i: ins.Return) -> None:
        result = self.plan.context.result
        if i.value is None or not (result.value or result.memory):
            self.b.ret(self.primal(i.value) if i.value is not None else None)
            return
        self.b.ret(self.with_derivatives(i.value))

    def visit_call(self, i: ins.CallBase, callee: Callee) -> None:
        if i in self.plan.contexts:
            self._call_derivative(i)
        else:
            self.copy_call(i)
            for _ in self.in_lanes():
                self._known_call(i, callee)
        self.end_invoke(i)

    def hidden_shadow(self, i: ins.CallBase) -> None:
        shadow_behind(self, i)

    def _call_derivative(self, i: ins.CallBase) -> None:
        function, context = self.plan.contexts[i]
        derivative = self._derivative_of(function, context)
        args: list[Value] = []
        for a, given in zip(i.args, context.args, strict=False):
            args.append(self.primal(a))
            if given.value or given.shadowed:
                args += self.derivatives(a)
        args.extend(self.primal(a) for a in i.args[len(context.args) :])
        made = self.call_generated(i, derivative.name, derivative.type.ret, args)
        if context.result.value or context.result.memory:
            self.take_results(i, made)
        elif i.type is not VOID:
            self._primal[i] = made

    def _known_call(self, i: ins.CallBase, callee: Callee) -> None:
        active = self.activity.active(i)
        match callee.kind:
            case CalleeKind.MATH:
                assert isinstance(callee.rule, Derivative)
                self._math(i, callee.rule, active)
            case CalleeKind.ALLOCATE if self.activity.shadowed(i) or any(self.activity.shadowed(i.args[k]) for k in callee.pointer_outputs):
                shadow_allocation(self, i, callee)
            case CalleeKind.FREE if self.activity.shadowed(i.args[callee.pointer]):
                shadow_deallocation(self, i, callee)
            case CalleeKind.DEFER:
                defer_shadow(self, i, callee)
            case CalleeKind.REALLOCATE if self.activity.shadowed(i):
                shadow_reallocation(self, i, callee)
                self._inherit(i, i.args[callee.pointer])
            case CalleeKind.TRANSFER if self.activity.shadowed(i.args[0]):
                self._transfer(i)
                self.carry_returned(i, callee)
            case CalleeKind.FILL if self.activity.shadowed(i.args[0]):
                c = self.copy(i)
                assert isinstance(c, ins.CallBase)
                c.args[0] = self.derivative(i.args[0])
                if self.activity.memory_active(i.args[0]) and len(c.args) > 1:
                    c.args[1] = integer(I8, 0)
                self.b.add(c)
            case CalleeKind.DERIVED if self.activity.shadowed(i):
                self.mirror(i, [i.args[callee.pointer or callee.returns_argument or 0]])
            case CalleeKind.MIRRORED:
                self.mirror_links(i)
            case CalleeKind.FOLLOWED:
                follow(self, i, callee, None)
                self.carry_returned(i, callee)
            case CalleeKind.INACTIVE:
                follow_texts(self, i)
                self.carry_returned(i, callee)
            case CalleeKind.MASKED:
                self._masked(i, callee)
            case CalleeKind.REDUCE if active:
                assert isinstance(callee.rule, Reduction)
                self._reduce(i, callee.rule)

    def _math(self, i: ins.CallBase, rule: Derivative, active: bool) -> None:
        if active and rule.partials:
            assert not rule.converts, "an instruction by now (canonical/conversions.py)"
            self._derivative[i] = self._differential(rule.partials, i.args, i, i.flags)
        elif active:
            self._derivative[i] = self._fields(i, rule)
        for output in rule.outputs:
            pointer = i.args[output.operand]
            if not self.activity.memory_active(pointer):
                continue
            t = i.args[0].type
            builder = ExpressionBuilder(self.b, t, lambda k: self.primal(i.args[k]), lambda _: self.primal(i), derivative_flags(i.flags))
            total: Value = zero(t)
            for k, partial in enumerate(output.partials):
                if partial is not None and self.activity.active(i.args[k]):
                    total = self.b.binary("fadd", total, builder.build(chain(partial), self.derivative(i.args[k])))
            if output.active:
                self.b.store(total, self.shadow_address(pointer, t), 0, self.scopes.shadow({}))

    def _fields(self, i: ins.CallBase, rule: Derivative) -> Value:
        """The tangent of a result with several fields (a struct, or lanes of a vector)."""
        t, flags = i.args[0].type, derivative_flags(i.flags)
        build = ExpressionBuilder(
            self.b, t, lambda k: self.primal(i.args[k]), lambda field: extract_field(self.b, self.primal(i), field or 0), flags
        )
        out: Value = zero(i.type)
        for field, partials in enumerate(rule.fields):
            total: Value = zero(t)
            for k, partial in enumerate(partials):
                if partial is not None and self.activity.active(i.args[k]):
                    total = self.b.binary("fadd", total, build.build(chain(partial), self.derivative(i.args[k])), flags)
            if any(partial is not None for partial in partials):
                out = insert_field(self.b, out, total, field)
        return out

    def _transfer(self, i: ins.CallBase) -> None:
        """The tangent of a copy is the copy of the tangent; from memory without tangents, zeros."""
        target = self.derivative(i.args[0])
        none = self.no_shadow(i.args[0])
        size = self.as_size(i.args[2])
        if none is not None:
            size = self.b.select(none, integer(I64, 0), size)
        if not self.activity.shadowed(i.args[1]):
            self.b.call("llvm.memset.p0.i64", VOID, [target, integer(I8, 0), size, integer(I1, 0)])
            return
        self.b.call("llvm.memmove.p0.p0.i64", VOID, [target, self.derivative(i.args[1]), size, integer(I1, 0)])
        source_none = self.no_shadow(i.args[1])
        if source_none is not None and self.activity.memory_active(i.args[0]):
            self._zero_floats(i, target, self.b.select(source_none, size, integer(I64, 0)))

    def _zero_floats(self, i: ins.CallBase, target: Value, size: Value) -> None:
        """What came from memory without tangents are primal numbers: no tangent. Pointers and integers stay."""
        pieces = self.transfers.block(i, (i.args[0], i.args[1]), i.args[2])
        for at, t, n, stride in floats_of(self.b, pieces, size):
            if pieces.stride == 0:
                n = self.b.call("llvm.umin.i64", I64, [self.b.binary("udiv", size, integer(I64, t.size)), n])
            self.b.call(f"isozyme.zero.{require_move(self.module, t.kind)}", VOID, [self.b.offset(target, at), n, integer(I64, stride)])
        for offset, n, step, length in words_of(self.b, pieces, size):
            place = self.b.offset(target, offset)
            n = self.b.select(self.b.compare("icmp", "eq", size, integer(I64, 0)), integer(I64, 0), n)
            source = self.b.offset(self.primal(i.args[1]), offset)
            self.b.call(require_words(self.module, "clear"), VOID, [place, source, integer(I8, pieces.side), n, step, length])

    def _inherit(self, i: ins.CallBase, old: Value) -> None:
        """A block that had no shadow before it was reallocated: pointers and integers of the shadow are the primal's."""
        if self.activity.shadowed(old):
            return
        pieces = self.transfers.block(i, (i, old), i)
        if pieces.others or pieces.words:
            size = self.b.call("malloc_usable_size", I64, [self.primal(i)])
            self._primal[size] = size
            self.copy_others(pieces, self.derivative(i), self.primal(i), size, self.primal(i), True)

    def _masked(self, i: ins.CallBase, callee: Callee) -> None:
        rule = callee.rule
        assert isinstance(rule, MaskedAccess)
        pointer = i.args[callee.pointer]
        if not self.activity.shadowed(pointer):
            return
        c = self.copy(i)
        assert isinstance(c, ins.CallBase)
        c.args[callee.pointer] = self.derivative(pointer)
        if callee.writes:
            c.args[0] = self.derivative(i.args[0])
            self.b.add(c)
        elif self.activity.active(i) or self.activity.shadowed(i):
            through = rule.passthrough(len(i.args))
            if through is not None:
                c.args[through] = self.derivative(i.args[through])
            self._derivative[i] = self.b.add(c, f"{i.name}.d")

    def _reduce(self, i: ins.CallBase, rule: Reduction) -> None:
        if rule.kind != "add":
            vector, start = i.args[rule.vector], i.args[rule.start] if rule.start is not None else None
            self._derivative[i] = reduction_tangent(
                self.b,
                rule,
                self.primal(vector),
                self.primal(start) if start is not None else None,
                self.primal(i),
                self.derivative(vector),
                self.derivative(start) if start is not None else zero(i.type),
                derivative_flags(i.flags),
            )
            return
        c = self.copy(i)
        assert isinstance(c, ins.CallBase)
        c.args = [self.derivative(a) for a in i.args]
        c.flags = tuple(sorted({*c.flags, "reassoc"}))
        self._derivative[i] = self.b.add(c, f"{i.name}.d")


def derivative_flags(flags: tuple[str, ...]) -> tuple[str, ...]:
    """Fast-math words of derivative instructions: those of the primal, but never its promises about NaN and infinity alone (DESIGN 6)."""
    if "fast" in flags:
        return ("fast",)
    return flags


def with_nan(flags: tuple[str, ...]) -> tuple[str, ...]:
    """Without the promise that there are neither NaNs nor infinities."""
    each = ("reassoc", "nsz", "arcp", "contract", "afn") if "fast" in flags else flags
    return tuple(f for f in each if f not in ("nnan", "ninf"))


def zero_stays(b: Builder, given: Value, product: Value, last: bool = False) -> Value:
    """`product` = partial * given, but zero where a zero met an infinite partial. Where the partial is finite the product is left as it is: zero may
    have a derivative of its own, unless this derivative is the last one."""
    none = b.compare("fcmp", "oeq", given, zero(given.type))
    if last:
        return b.select(none, zero(product.type), product)
    lost = b.compare("fcmp", "uno", product, zero(product.type))
    return b.select(b.binary("and", none, lost), zero(product.type), product)
