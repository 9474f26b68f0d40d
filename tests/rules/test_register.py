"""Adding a rule takes one line, for users and for us; mistakes are refused when the rule is written."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import isozyme.rules
from isozyme.errors import IsozymeError
from isozyme.rules import Allocation, Derivative, Inactive, Operand, evaluate, lookup, operands_used, overrides_body, uses_result
from isozyme.rules.register import allocation, binary, function, inactive, remove, unary
from isozyme.rules.symbols import cos, exp, gt, powi, sub_int, where

NAMES = ("softplus", "leaky", "hyper", "my_log", "arena_new", "twice", "bad", "sin")


@pytest.fixture(autouse=True)
def forget() -> Iterator[None]:
    yield
    remove(*NAMES)


def test_a_rule_is_one_line() -> None:
    unary("softplus", lambda x, y: 1 - exp(-y))
    known = lookup("softplus")
    assert isinstance(known, Derivative) and known.partials[0] is not None
    assert evaluate(known.partials[0], (0.0,), 0.6931471805599453) == pytest.approx(0.5)
    assert uses_result(known.partials[0]) and operands_used(known.partials[0]) == frozenset()
    assert overrides_body("softplus")


def test_the_package_offers_the_registration_functions() -> None:
    assert isozyme.rules.unary is unary and isozyme.rules.inactive is inactive


def test_two_operands_one_inactive() -> None:
    binary("leaky", lambda x, a, y: where(x > 0, 1, a), None)
    known = lookup("leaky")
    assert isinstance(known, Derivative) and known.partials[1] is None and known.active_operands == {0}


def test_integer_and_pointer_operands() -> None:
    written = {2: (lambda x, n, p, y: cos(x), None, None)}
    rule = function("hyper", "float int pointer", lambda x, n, p, y: powi(x, sub_int(n, 1)), None, None, outputs=written)
    assert rule.outputs[0].operand == 2 and rule.outputs[0].active and rule.active_operands == {0}


def test_inactive_and_allocation() -> None:
    inactive("my_log")
    allocation("arena_new", size=0, frees="arena_free")
    assert isinstance(lookup("my_log"), Inactive)
    known = lookup("arena_new")
    assert isinstance(known, Allocation) and known.size == Operand(0) and known.release.symbol == "arena_free"


def test_a_users_rule_replaces_ours_until_removed() -> None:
    ours = lookup("sin")
    unary("sin", lambda x, y: 42)
    assert lookup("sin") is not ours and overrides_body("sin") and lookup("sinf") is ours
    remove("sin")
    assert lookup("sin") is ours and not overrides_body("sin")


def test_a_lambda_of_wrong_arity() -> None:
    with pytest.raises(IsozymeError, match="the rule for 'bad' has a partial derivative of 1 parameters, it must have 2"):
        unary("bad", lambda x: x)


def test_a_missing_partial() -> None:
    with pytest.raises(IsozymeError, match="'bad' has 1 partial derivatives for 2 operands"):
        function("bad", "float float", lambda x, y, r: x)


def test_a_partial_by_an_integer() -> None:
    with pytest.raises(IsozymeError, match="differentiates by operand 1, which is int"):
        binary("bad", 1, 2, operands="float int")


def test_mixed_kinds() -> None:
    with pytest.raises(IsozymeError, match="argument 1 of 'mul' in a rule is int, it must be float"):
        binary("bad", lambda x, n, y: x * n, None, operands="float int")


def test_a_condition_instead_of_a_number() -> None:
    with pytest.raises(IsozymeError, match="not a float"):
        unary("bad", lambda x, y: gt(x, 0))


def test_python_branches_are_refused() -> None:
    with pytest.raises(IsozymeError, match="no truth value") as caught:
        unary("bad", lambda x, y: 1 if gt(x, 0) else 0)
    assert caught.value.hint == "use where(condition, a, b)"
    with pytest.raises(IsozymeError, match="no truth value"):
        unary("bad", lambda x, y: 1 if x > 0 else 0)
