"""Builds a rule's expression tree as IR, for any float type and vector width."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from isozyme.emit.library import require
from isozyme.errors import IsozymeError
from isozyme.ir.builder import Builder, Flags
from isozyme.ir.constants import integer, number, poison
from isozyme.ir.instructions import ExtractElement, InsertElement
from isozyme.ir.types import FLOAT, I1, I32, I64, FloatType, IntType, Type, VectorType, scalar, type_suffix, vector_type
from isozyme.ir.values import Constant, Value
from isozyme.rules import helpers
from isozyme.rules.expression import Apply, Expr, Integer, Number, Operand, Result, Seed
from isozyme.rules.primitives import PRIMITIVES, Primitive, libm_symbol


class ExpressionBuilder:
    """Builds trees over one operation. Shared subtrees are built once.

    type: the operation's float type (scalar or vector); operand(i), result(field): primal values, asked for only when the tree reads them.
    flags: fast-math words for the instructions built.
    """

    def __init__(
        self,
        builder: Builder,
        type: Type,
        operand: Callable[[int], Value],
        result: Callable[[int | None], Value],
        flags: Flags = (),
    ) -> None:
        self.b, self.type, self.operand, self.result, self.flags = builder, type, operand, result, flags
        self._memo: dict[tuple[Expr, Value | None], Value] = {}

    def build(self, expr: Expr, seed: Value | None = None) -> Value:
        """The value of `expr`; `seed` stands for Seed()."""
        key = (expr, seed)
        found = self._memo.get(key)
        if found is None:
            found = self._memo[key] = self._build(expr, seed)
        return found

    def _build(self, expr: Expr, seed: Value | None) -> Value:
        match expr:
            case Operand(index):
                return self.operand(index)
            case Result(field):
                return self.result(field)
            case Number(value):
                return number(self.type, value)
            case Seed():
                assert seed is not None
                return seed
            case Apply(op, args):
                p = PRIMITIVES[op]
                values = self._arguments(p, args, seed)
                return self._apply(p, values)
        raise IsozymeError(f"internal: the rule expression `{expr}` cannot be built")

    def _arguments(self, p: Primitive, args: Sequence[Expr], seed: Value | None) -> list[Value]:
        """Arguments built; Integer constants take the type of the integer they meet (i32 alone)."""
        values: list[Value | None] = [None if isinstance(a, Integer) else self.build(a, seed) for a in args]
        int_type = next((v.type for v, kind in zip(values, p.operands, strict=True) if v is not None and kind == "int"), I32)
        found: list[Value] = []
        for v, a in zip(values, args, strict=True):
            if v is not None:
                found.append(v)
            elif isinstance(a, Integer):
                found.append(integer(int_type, a.value))
        return found

    def _apply(self, p: Primitive, values: list[Value]) -> Value:
        b = self.b
        if p.how == "instruction":
            return self._instruction(p, values)
        if p.how == "intrinsic":
            suffix = type_suffix(self.type)
            if p.name == "powi":
                if scalar(values[1].type) is not I32:
                    values[1] = self._to_i32(values[1])
                suffix += "." + type_suffix(values[1].type)
            if p.name == "powi" and isinstance(values[1].type, VectorType):
                return self._lanes(p, values)
            return b.call(f"{p.symbol}.{suffix}", self.type, values, flags=self.flags)
        if isinstance(self.type, VectorType):
            return self._lanes(p, values)
        return self._scalar_call(p, values, self.type)

    def _to_i32(self, v: Value) -> Value:
        t = scalar(v.type)
        assert isinstance(t, IntType)
        to = vector_type(v.type.count, I32) if isinstance(v.type, VectorType) else I32
        return self.b.cast("trunc" if t.bits > 32 else "sext", v, to)

    def _instruction(self, p: Primitive, values: list[Value]) -> Value:
        b = self.b
        words = p.symbol.split()
        if words[0] == "fcmp":
            right = values[0] if len(values) == 1 else values[1]
            return b.compare("fcmp", words[1], values[0], right)
        if words[0] == "icmp":
            return b.compare("icmp", words[1], values[0], values[1])
        if words[0] == "select":
            return b.select(values[0], values[1], values[2], ())
        if words[0] == "fneg":
            return b.fneg(values[0], self.flags)
        if words[0] == "sitofp":
            if isinstance(self.type, VectorType) and not isinstance(values[0].type, VectorType):
                return splat(b, b.cast("sitofp", values[0], self.type.element), self.type)
            return b.cast("sitofp", values[0], self.type)
        if p.name == "not":
            return b.binary("xor", values[0], integer(values[0].type, 1))
        return b.binary(words[0], values[0], values[1], self.flags if words[0].startswith("f") else ())

    def _lanes(self, p: Primitive, values: list[Value]) -> Value:
        """One scalar call for each lane."""
        assert isinstance(self.type, VectorType)
        out: Value = poison(self.type)
        whole, self.type = self.type, self.type.element
        try:
            for k in range(whole.count):
                index = integer(I32, k)
                parts = [self.b.add(ExtractElement(v, index)) if isinstance(v.type, VectorType) else v for v in values]
                lane = self._apply(p, list(parts)) if p.how == "intrinsic" else self._scalar_call(p, list(parts), self.type)
                out = self.b.add(InsertElement(out, lane, index))
        finally:
            self.type = whole
        return out

    def _scalar_call(self, p: Primitive, values: list[Value], t: Type) -> Value:
        assert isinstance(t, FloatType)
        b = self.b
        if t.kind in ("half", "bfloat"):
            wide = [b.cast("fpext", v, FLOAT) if v.type is t else v for v in values]
            return b.cast("fptrunc", self._scalar_call(p, wide, FLOAT), t)
        if p.how == "helper":
            symbol = helpers.helper_symbol(p.name, t.kind)
            require(b.module, helpers.helper_ir(p.name, t.kind))
            return b.call(symbol, t, values)
        values = [self._c_integer(p, v) if isinstance(v.type, IntType) else v for v in values]
        target = b.module.triple.split("-")[0] or "x86_64"
        return b.call(libm_symbol(p.symbol, t.kind, target), t, values, attrs=("nounwind", "willreturn", "memory(none)"))

    def _c_integer(self, p: Primitive, v: Value) -> Value:
        """C's `int` is i32; `long` (scalbln) i64."""
        wanted = I64 if p.name == "scalbln" else I32
        assert isinstance(v.type, IntType)
        if v.type is wanted:
            return v
        return self.b.cast("sext" if v.type.bits < wanted.bits else "trunc", v, wanted)


def splat(b: Builder, v: Value, t: VectorType) -> Value:
    """v in every lane of a vector of type t."""

    out: Value = poison(t)
    for k in range(t.count):
        out = b.add(InsertElement(out, v, integer(I32, k)))
    return out


def extract_field(b: Builder, v: Value, field: int) -> Value:
    """One of several results: a field of a struct, a lane of a vector."""
    return b.add(ExtractElement(v, integer(I32, field))) if isinstance(v.type, VectorType) else b.extract(v, field)


def insert_field(b: Builder, v: Value, x: Value, field: int) -> Value:
    """v with x in a field (struct) or lane (vector)."""
    return b.add(InsertElement(v, x, integer(I32, field))) if isinstance(v.type, VectorType) else b.insert(v, x, field)


def true_mask(t: Type) -> Constant:
    """The i1 (or vector of i1) that is all true, as wide as t."""
    return integer(vector_type(t.count, I1) if isinstance(t, VectorType) else I1, 1)
