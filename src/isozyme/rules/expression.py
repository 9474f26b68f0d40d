"""Expression trees: the language in which rules state derivatives.

A rule's lambda is called once, on symbols, and leaves a tree. The planner reads from the tree which primal values the
reverse sweep needs (`operands_used`, `uses_result`); the emitter builds it for any float type and width (see
rules/primitives.py for what each `Apply` means); `evaluate` computes it in Python. Trees are frozen and hashable,
compare by structure, and know nothing of IR values.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias, Union

from isozyme.errors import IsozymeError
from isozyme.rules.primitives import PRIMITIVES, Kind

Scalar: TypeAlias = Union["Expr", float, int]


class Expr:
    """Base of all nodes. `+ - * /`, unary `-` and `< <= > >=` build trees; `==` is structural equality (for the
    comparison of values there is `eq` in rules/symbols.py)."""

    __slots__ = ()

    def __add__(self, other: Scalar) -> Expr:
        return Apply("add", (self, as_expr(other)))

    def __radd__(self, other: Scalar) -> Expr:
        return Apply("add", (as_expr(other), self))

    def __sub__(self, other: Scalar) -> Expr:
        return Apply("sub", (self, as_expr(other)))

    def __rsub__(self, other: Scalar) -> Expr:
        return Apply("sub", (as_expr(other), self))

    def __mul__(self, other: Scalar) -> Expr:
        return Apply("mul", (self, as_expr(other)))

    def __rmul__(self, other: Scalar) -> Expr:
        return Apply("mul", (as_expr(other), self))

    def __truediv__(self, other: Scalar) -> Expr:
        return Apply("div", (self, as_expr(other)))

    def __rtruediv__(self, other: Scalar) -> Expr:
        return Apply("div", (as_expr(other), self))

    def __neg__(self) -> Expr:
        return Apply("neg", (self,))

    def __lt__(self, other: Scalar) -> Expr:
        return Apply("lt", (self, as_expr(other)))

    def __le__(self, other: Scalar) -> Expr:
        return Apply("le", (self, as_expr(other)))

    def __gt__(self, other: Scalar) -> Expr:
        return Apply("gt", (self, as_expr(other)))

    def __ge__(self, other: Scalar) -> Expr:
        return Apply("ge", (self, as_expr(other)))

    def __bool__(self) -> bool:
        raise IsozymeError("a rule's expression has no truth value while it is being recorded", hint="use where(condition, a, b)")


@dataclass(frozen=True, slots=True)
class Operand(Expr):
    """Operand `index` of the operation, counting from 0."""

    index: int

    def __str__(self) -> str:
        return f"x{self.index}"


@dataclass(frozen=True, slots=True)
class Result(Expr):
    """What the operation returned: the value itself (`field` None), or one field of a struct or lane pair."""

    field: int | None = None

    def __str__(self) -> str:
        return "y" if self.field is None else f"y.{self.field}"


@dataclass(frozen=True, slots=True)
class Seed(Expr):
    """The incoming tangent or adjoint; appears only in what `chain` returns."""

    def __str__(self) -> str:
        return "seed"


@dataclass(frozen=True, slots=True)
class Number(Expr):
    """A constant of the operation's float type (splatted over vectors)."""

    value: float

    def __str__(self) -> str:
        return repr(self.value)


@dataclass(frozen=True, slots=True)
class Integer(Expr):
    """A constant of the type of the integer operand it meets."""

    value: int

    def __str__(self) -> str:
        return str(self.value)


@dataclass(frozen=True, slots=True)
class Apply(Expr):
    """A primitive (a key of PRIMITIVES) applied to arguments."""

    op: str
    args: tuple[Expr, ...]

    def __str__(self) -> str:
        infix = _INFIX.get(self.op)
        if infix is not None and len(self.args) == 2:
            return f"({self.args[0]} {infix} {self.args[1]})"
        return f"{self.op}({', '.join(map(str, self.args))})"


_INFIX = {
    "add": "+", "sub": "-", "mul": "*", "div": "/", "add_int": "+", "sub_int": "-", "mul_int": "*",
    "lt": "<", "le": "<=", "gt": ">", "ge": ">=", "eq": "==", "eq_int": "==", "ne": "!=",
}


def as_expr(value: Scalar) -> Expr:
    """A tree for a tree or a plain number."""
    return value if isinstance(value, Expr) else Number(float(value))


def _as_int(value: Scalar) -> Expr:
    if isinstance(value, float):
        raise IsozymeError(f"a rule uses the float {value} where an integer is needed")
    return value if isinstance(value, Expr) else Integer(value)


def apply(op: str, *args: Scalar) -> Expr:
    """Primitive `op` on floats. Raises IsozymeError for an unknown primitive or a wrong number of arguments."""
    primitive = PRIMITIVES.get(op)
    if primitive is None:
        raise IsozymeError(f"unknown operation '{op}' in a rule", hint="the known ones are the keys of isozyme.rules.primitives.PRIMITIVES")
    if len(args) != len(primitive.operands):
        raise IsozymeError(f"the operation '{op}' takes {len(primitive.operands)} arguments, a rule gives it {len(args)}")
    wrapped = (_as_int(arg) if kind == "int" else as_expr(arg) for arg, kind in zip(args, primitive.operands, strict=True))
    return Apply(op, tuple(wrapped))


# -- queries ---------------------------------------------------------------------------------------------------------


def walk(expr: Expr) -> Iterator[Expr]:
    """All nodes of the tree, parents before children, shared nodes each time they occur."""
    yield expr
    if isinstance(expr, Apply):
        for arg in expr.args:
            yield from walk(arg)


def operands_used(expr: Expr) -> frozenset[int]:
    """The positions of the operands whose primal values the expression reads."""
    return frozenset(node.index for node in walk(expr) if isinstance(node, Operand))


def uses_result(expr: Expr) -> bool:
    """True if the expression reads the operation's result (or a field of it)."""
    return any(isinstance(node, Result) for node in walk(expr))


def result_fields_used(expr: Expr) -> frozenset[int]:
    """For a struct result: which fields the expression reads."""
    return frozenset(node.field for node in walk(expr) if isinstance(node, Result) and node.field is not None)


def operations_used(expr: Expr) -> frozenset[str]:
    """The names of the primitives in the expression."""
    return frozenset(node.op for node in walk(expr) if isinstance(node, Apply))


def kind_of(expr: Expr, operands: Sequence[Kind]) -> Kind:
    """The kind of an expression over operands of the given kinds. Raises IsozymeError where kinds do not fit."""
    match expr:
        case Operand(index):
            if not 0 <= index < len(operands):
                raise IsozymeError(f"a rule reads operand {index} of an operation with {len(operands)} operands")
            return operands[index]
        case Integer():
            return "int"
        case Apply(op, args):
            primitive = PRIMITIVES[op]
            for position, (arg, wanted) in enumerate(zip(args, primitive.operands, strict=True)):
                given = kind_of(arg, operands)
                if given != wanted:
                    raise IsozymeError(f"argument {position} of '{op}' in a rule is {given}, it must be {wanted}: {expr}")
            return primitive.result
    return "float"


def evaluate(expr: Expr, operands: Sequence[float | int], result: Any = math.nan, seed: float = math.nan) -> Any:
    """The value of an expression on Python numbers, with IEEE behaviour (no exceptions).

    `result`: the float the operation returned, or a sequence of fields. Only the arm of `where` that is taken counts, as
    with LLVM's select.
    """
    match expr:
        case Operand(index):
            return operands[index]
        case Result(field):
            return result if field is None else result[field]
        case Number(value):
            return value
        case Integer(count):
            return count
        case Seed():
            return seed
        case Apply(op, args):
            return PRIMITIVES[op].evaluate(*(evaluate(arg, operands, result, seed) for arg in args))
    raise TypeError(f"not an expression: {expr!r}")


# -- simplification --------------------------------------------------------------------------------------------------


def simplify(expr: Expr) -> Expr:
    """The same function, smaller: constants folded, neutral elements dropped, double negation removed.

    `0 * x` becomes 0 even where x might be infinite: a coefficient that is identically zero never poisons a derivative
    (DESIGN section 6).
    """
    if not isinstance(expr, Apply):
        return expr
    args = tuple(simplify(arg) for arg in expr.args)
    if all(isinstance(arg, Number) for arg in args) and PRIMITIVES[expr.op].result == "float" and PRIMITIVES[expr.op].how == "instruction":
        folded = evaluate(Apply(expr.op, args), ())
        if math.isfinite(folded):
            return Number(folded)
    rule = _SIMPLIFY.get(expr.op)
    simpler = rule(*args) if rule is not None else None
    return simpler if simpler is not None else Apply(expr.op, args)


def is_number(expr: Expr | None, value: float) -> bool:
    """True if the expression is that very constant (0.0 and -0.0 count as the same)."""
    return isinstance(expr, Number) and expr.value == value


def _negate(a: Expr) -> Expr:
    match a:
        case Apply("neg", (inner,)):
            return inner
        case Number(value):
            return Number(-value)
    return Apply("neg", (a,))


def _simplify_add(a: Expr, b: Expr) -> Expr | None:
    if is_number(a, 0):
        return b
    if is_number(b, 0):
        return a
    if isinstance(b, Apply) and b.op == "neg":
        return Apply("sub", (a, b.args[0]))
    return None


def _simplify_sub(a: Expr, b: Expr) -> Expr | None:
    if is_number(b, 0):
        return a
    if is_number(a, 0):
        return _negate(b)
    if isinstance(b, Apply) and b.op == "neg":
        return Apply("add", (a, b.args[0]))
    return None


def _simplify_mul(a: Expr, b: Expr) -> Expr | None:
    if is_number(a, 0) or is_number(b, 0):
        return Number(0.0)
    if is_number(a, 1):
        return b
    if is_number(b, 1):
        return a
    if is_number(a, -1):
        return _negate(b)
    if is_number(b, -1):
        return _negate(a)
    return None


def _simplify_div(a: Expr, b: Expr) -> Expr | None:
    if is_number(b, 1):
        return a
    if is_number(b, -1):
        return _negate(a)
    if is_number(a, 0):
        return Number(0.0)
    return None


def _simplify_where(condition: Expr, a: Expr, b: Expr) -> Expr | None:
    if a == b:
        return a
    if isinstance(condition, Apply) and condition.op == "not":
        return Apply("where", (condition.args[0], b, a))
    return None


_SIMPLIFY: dict[str, Any] = {
    "add": _simplify_add,
    "sub": _simplify_sub,
    "mul": _simplify_mul,
    "div": _simplify_div,
    "neg": lambda a: a.args[0] if isinstance(a, Apply) and a.op == "neg" else None,
    "where": _simplify_where,
}


def chain(partial: Expr) -> Expr:
    """`partial * seed` as one tree over `Seed()`, the seed pushed to where it is cheapest and safest.

    Into both arms of `where` (a dead arm is never multiplied by zero), into numerators (`seed / x` has one rounding
    and is shared between the partials of a division), under negation.
    """
    return simplify(_chain(simplify(partial)))


def _chain(partial: Expr) -> Expr:
    match partial:
        case Apply("where", (condition, a, b)):
            return Apply("where", (condition, _chain(a), _chain(b)))
        case Apply("neg", (inner,)):
            return Apply("neg", (_chain(inner),))
        case Apply("div", (Number(), divisor)):
            return Apply("div", (_chain(partial.args[0]), divisor))
        case Apply("div", (Apply("neg", (inner,)), divisor)):
            return Apply("neg", (_chain(Apply("div", (inner, divisor))),))
        case Apply("div", (numerator, divisor)):
            return Apply("mul", (numerator, Apply("div", (Seed(), divisor))))
        case Apply(("ldexp" | "scalbln") as op, (Number() as mantissa, exponent)):
            return Apply(op, (_chain(mantissa), exponent))
    return Apply("mul", (partial, Seed()))
