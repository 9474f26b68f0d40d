"""Expression trees: structure, simplification, the chain rule's placement of the seed."""

from __future__ import annotations

import math

import pytest

from isozyme.errors import IsozymeError
from isozyme.rules import Apply, Expr, Number, Operand, Result, Seed, chain, evaluate, operands_used, simplify, uses_result
from isozyme.rules.expression import apply, operations_used, result_fields_used
from isozyme.rules.symbols import cos, exp, gt, isnan, ldexp, negate, where

X, Y, R, S = Operand(0), Operand(1), Result(), Seed()


def test_structure_and_hash() -> None:
    assert Apply("add", (Apply("mul", (X, Y)), Number(1.0))) == X * Y + 1
    assert len({X * Y, Operand(0) * Operand(1), Y * X}) == 2
    assert str(1 / (X + Y) - -R) == "((1.0 / (x0 + x1)) - neg(y))"


def test_queries() -> None:
    tree = where(gt(X, 0), cos(Y), Result(1))
    assert operands_used(tree) == {0, 1} and uses_result(tree) and result_fields_used(tree) == {1}
    assert operations_used(tree) == {"where", "gt", "cos"}
    assert not uses_result(X) and not operands_used(R)


@pytest.mark.parametrize(
    ("tree", "simple"),
    [
        (X * 1, X), (1 * X, X), (X + 0, X), (0 + X, X), (X - 0, X), (0 - X, -X), (X / 1, X), (X * 0, Number(0.0)), (0 / X, Number(0.0)),
        (X * -1, -X), (apply("neg", -X), X), (X + -Y, X - Y), (X - -Y, X + Y), (Number(2.0) * 3 + 1, Number(7.0)), (where(gt(X, 0), Y, Y), Y),
        (where(negate(gt(X, 0)), X, Y), where(gt(X, 0), Y, X)), (exp(X * 1), exp(X)), (Number(1.0) / 0, Number(1.0) / 0),
    ],
)  # fmt: skip
def test_simplify(tree: Expr, simple: Expr) -> None:
    assert simplify(tree) == simple


@pytest.mark.parametrize(
    ("partial", "product"),
    [
        (Number(1.0), S), (Number(-1.0), -S), (Number(0.0), Number(0.0)), (X, X * S), (-X, -(X * S)), (1 / X, S / X), (0.5 / X, (S * 0.5) / X),
        (-(R / Y), -(R * (S / Y))), (-1 / X, -S / X), (where(gt(X, 0), 1, 0), where(gt(X, 0), S, 0)),
        (where(gt(X, 0), 0, 1 / X), where(gt(X, 0), 0, S / X)),
    ],
)  # fmt: skip
def test_chain(partial: Expr, product: Expr) -> None:
    got = chain(partial)
    for x, y, r, s in ((0.5, 2.0, 3.0, 1.5), (-0.5, 1.0, 0.25, -4.0)):
        assert evaluate(got, (x, y), r, s) == evaluate(product, (x, y), r, s)
    assert operations_used(got) <= operations_used(product)


def test_chain_scales_without_overflow() -> None:
    assert evaluate(chain(ldexp(1, Operand(1))), (0.0, 1030), 0.0, seed=1e-5) == math.ldexp(1e-5, 1030)


def test_evaluate_is_ieee() -> None:
    assert evaluate(1 / X, (0.0,)) == math.inf and evaluate(1 / X, (-0.0,)) == -math.inf
    assert math.isnan(evaluate(X / X, (0.0,))) and math.isnan(evaluate(apply("log", X), (-1.0,)))
    assert evaluate(exp(X), (1000.0,)) == math.inf and evaluate(isnan(X), (math.nan,)) is True


def test_refusals() -> None:
    with pytest.raises(IsozymeError, match="unknown operation 'sine'"):
        apply("sine", X)
    with pytest.raises(IsozymeError, match="'pow' takes 2 arguments"):
        apply("pow", X)
    with pytest.raises(IsozymeError, match=r"the float 1\.5 where an integer is needed"):
        ldexp(X, 1.5)  # type: ignore[arg-type]
