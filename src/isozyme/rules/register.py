"""Adding knowledge: one line a rule. The tables of this package and users' own rules come through the same functions.

    unary("exp", lambda x, y: y)                          # y is the result
    binary("pow", lambda x, p, y: p * pow(x, p - 1),
                  lambda x, p, y: where(x > 0, y * log(x), 0))
    inactive("printf", "puts")

A lambda takes symbols for all operands, then for the result, is called once, and leaves an expression tree
(rules/expression.py; the functions it may use are in rules/symbols.py). None in its place says: no derivative. A rule registered
later replaces an earlier one of the same name.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from types import ModuleType

from isozyme.errors import IsozymeError
from isozyme.rules.expression import Expr, Operand, Result, Scalar, as_expr, kind_of, simplify
from isozyme.rules.model import (
    PURE,
    Allocation,
    CallTemplate,
    Deallocation,
    Derivative,
    Effects,
    Inactive,
    Knowledge,
    Partials,
    PointerOutput,
)
from isozyme.rules.primitives import Kind

Partial = Callable[..., Scalar] | float | int | None
Family = Callable[[str], Iterable[str]]

_BY_NAME: dict[str, Knowledge] = {}
_BY_OPCODE: dict[str, Derivative] = {}
_BUILT_IN: dict[str, Knowledge] = {}


def words(text: str) -> list[str]:
    """A list of names written as one string, as long tables want them."""
    return text.split()


def exact(name: str) -> Iterable[str]:
    """The family of a rule for one symbol: that symbol."""
    return (name,)


def libm_family(name: str) -> Iterable[str]:
    """All symbols of a C math function: double, float, long double, `_Float128`, and glibc's `__NAME_finite` entry points."""
    for suffix in ("", "f", "l"):
        yield f"{name}{suffix}"
        yield f"__{name}{suffix}_finite"
    yield f"{name}f128"


def add(knowledge: Knowledge, names: Iterable[str]) -> None:
    """Register any record under symbols. LLVM intrinsics are named without their type suffix ("llvm.sin")."""
    for name in names:
        _BY_NAME[name] = knowledge


def add_opcode(opcode: str, derivative: Derivative) -> None:
    """Register the rule of an LLVM instruction."""
    _BY_OPCODE[opcode] = derivative


def named(symbol: str) -> Knowledge | None:
    """The record registered under exactly this symbol."""
    return _BY_NAME.get(symbol)


def of_opcode(opcode: str) -> Derivative | None:
    """The record registered for an LLVM opcode."""
    return _BY_OPCODE.get(opcode)


def all_named() -> dict[str, Knowledge]:
    """Every record by symbol (a copy)."""
    return dict(_BY_NAME)


def seal_built_in() -> None:
    """Remember the present state as what ships; the registry calls it once, after the tables are loaded."""
    _BUILT_IN.update(_BY_NAME)


def is_users(symbol: str) -> bool:
    """True if the record under this symbol is not one that ships."""
    return symbol in _BY_NAME and _BY_NAME[symbol] is not _BUILT_IN.get(symbol)


def users_names() -> frozenset[str]:
    """The symbols that have users' rules."""
    return frozenset(name for name, known in _BY_NAME.items() if known is not _BUILT_IN.get(name))


def remove(*names: str) -> None:
    """Forget users' rules: what ships under these names comes back, if anything does."""
    for name in names:
        if name in _BUILT_IN:
            _BY_NAME[name] = _BUILT_IN[name]
        else:
            _BY_NAME.pop(name, None)


# -- derivatives -----------------------------------------------------------------------------------------------------


def _record(name: str, partial: Partial, kinds: Sequence[Kind], results: Sequence[Expr]) -> Expr | None:
    """Calls a rule's lambda on symbols and returns the simplified tree; None for None and for a constant zero."""
    if partial is None:
        return None
    if callable(partial):
        wanted, given = len(inspect.signature(partial).parameters), len(kinds) + len(results)
        if wanted != given:
            raise IsozymeError(
                f"the rule for '{name}' has a partial derivative of {wanted} parameters, it must have {given}",
                hint=f"the parameters are the {len(kinds)} operands, then the result",
            )
        tree = as_expr(partial(*(Operand(index) for index in range(len(kinds))), *results))
    else:
        tree = as_expr(partial)
    tree = simplify(tree)
    if kind_of(tree, kinds) != "float":
        raise IsozymeError(f"the rule for '{name}' has a partial derivative that is not a float: {tree}")
    return None if tree == as_expr(0.0) else tree


def _row(name: str, partials: Sequence[Partial], kinds: Sequence[Kind], results: Sequence[Expr]) -> Partials:
    if len(partials) != len(kinds):
        raise IsozymeError(
            f"the rule for '{name}' has {len(partials)} partial derivatives for {len(kinds)} operands",
            hint="write None for an operand without one",
        )
    for index, (partial, kind) in enumerate(zip(partials, kinds, strict=True)):
        if partial is not None and kind != "float":
            raise IsozymeError(f"the rule for '{name}' differentiates by operand {index}, which is {kind}", hint="write None there")
    return tuple(_record(name, partial, kinds, results) for partial in partials)


def function(
    name: str,
    operands: str,
    *partials: Partial,
    fields: Sequence[Sequence[Partial]] = (),
    outputs: dict[int, Sequence[Partial]] | None = None,
    converts: bool = False,
    effects: Effects = PURE,
    family: Family = exact,
) -> Derivative:
    """The general form: a function whose operands have the kinds in `operands` ("float int pointer").

    partials: of the returned float, one an operand; none at all for a function that returns void or an integer.
    fields: for a struct result, the partials of each field; the lambdas then take every field after the operands.
    outputs: pointer operand -> partials of the float written through it (all None for an integer).
    family: the symbols that share the rule (`exact`, `libm_family`, or your own).
    Raises IsozymeError if a lambda has the wrong number of parameters or an expression mixes kinds.
    """
    derivative = build(name, operands, *partials, fields=fields, outputs=outputs, converts=converts, effects=effects)
    add(derivative, family(name))
    return derivative


def build(
    name: str,
    operands: str,
    *partials: Partial,
    fields: Sequence[Sequence[Partial]] = (),
    outputs: dict[int, Sequence[Partial]] | None = None,
    converts: bool = False,
    effects: Effects = PURE,
) -> Derivative:
    """As `function`, without registering."""
    kinds = tuple(_KINDS[word] for word in operands.split())
    results: Sequence[Expr] = tuple(Result(index) for index in range(len(fields))) if fields else (Result(),)
    written = tuple(PointerOutput(at, _row(name, row, kinds, results)) for at, row in (outputs or {}).items())
    return Derivative(
        name=name,
        operands=kinds,
        partials=_row(name, partials, kinds, results) if partials else (),
        fields=tuple(_row(name, row, kinds, results) for row in fields),
        outputs=written,
        converts=converts,
        effects=effects,
    )


_KINDS: dict[str, Kind] = {"float": "float", "int": "int", "pointer": "pointer"}


def unary(name: str, partial: Partial, *, operands: str = "float", family: Family = exact) -> Derivative:
    """A function of one float. The lambda takes (x, result)."""
    return function(name, operands, partial, family=family)


def binary(name: str, first: Partial, second: Partial, *, operands: str = "float float", family: Family = exact) -> Derivative:
    """A function of two operands. The lambdas take (x, y, result)."""
    return function(name, operands, first, second, family=family)


def ternary(
    name: str, first: Partial, second: Partial, third: Partial, *, operands: str = "float float float", family: Family = exact
) -> Derivative:
    """A function of three operands. The lambdas take (x, y, z, result)."""
    return function(name, operands, first, second, third, family=family)


def instruction(opcode: str, *partials: Partial) -> Derivative:
    """An LLVM instruction on floats."""
    derivative = build(opcode, " ".join(["float"] * len(partials)), *partials)
    add_opcode(opcode, derivative)
    return derivative


def alias(name: str, *others: str) -> None:
    """Gives further symbols the record that `name` has."""
    knowledge = named(name)
    if knowledge is None:
        raise IsozymeError(f"no rule is registered under the name '{name}'")
    add(knowledge, others)


# -- everything else -------------------------------------------------------------------------------------------------


def inactive(*names: str, effects: Effects = PURE) -> None:
    """Functions through which no derivative flows. `effects` says what they do to memory and to the world."""
    for name in names:
        add(Inactive(name, effects), (name,))


def allocation(
    name: str,
    *,
    size: Expr | int | None,
    frees: str | CallTemplate,
    alignment: int | None = None,
    zeroed: bool = False,
    zeroed_twin: CallTemplate | None = None,
    pointer_operand: int | None = None,
    inactive_contents: bool = False,
    may_fail: bool = True,
    hidden_free: bool = False,
    effects: Effects = PURE,
) -> Allocation:
    """A function that returns fresh memory.

    size: the operand that gives the bytes, or an integer expression over operands; None where it is neither.
    frees: the symbol that frees it when called with the pointer alone, or the full call.
    """
    release = CallTemplate(frees, (Result(),)) if isinstance(frees, str) else frees
    record = Allocation(
        name=name, size=Operand(size) if isinstance(size, int) else size, release=release, alignment=alignment, zeroed=zeroed,
        zeroed_twin=zeroed_twin, pointer_operand=pointer_operand, inactive_contents=inactive_contents, may_fail=may_fail,
        hidden_free=hidden_free, effects=effects,
    )
    add(record, (name,))
    return record


def deallocation(*names: str, pointer: int = 0, size: int | None = None, alignment: int | None = None) -> None:
    """Functions that free their operand `pointer`."""
    for name in names:
        add(Deallocation(name, pointer=pointer, size=size, alignment=alignment), (name,))


def renamed(knowledge: Knowledge, name: str) -> Knowledge:
    """The same record under another name."""
    return replace(knowledge, name=name)


class _Register(ModuleType):
    """Makes `isozyme.rules.register(...)` the general form, `function`."""

    def __call__(self, name: str, operands: str, *partials: Partial, effects: Effects = PURE) -> Derivative:
        return function(name, operands, *partials, effects=effects)


sys.modules[__name__].__class__ = _Register
