"""Points without a derivative: the choice that docs/subgradients.md states for each."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from isozyme.rules import Derivative, chain, evaluate, instruction, lookup

INF, NAN = math.inf, math.nan
TABLE = (Path(__file__).parents[2] / "docs" / "subgradients.md").read_text()

# (function, operands, result, the partials taken)
KINKS: list[tuple[str, tuple[float, ...], float, tuple[float, ...]]] = [
    ("fabs", (0.0,), 0.0, (0,)), ("fabs", (-0.0,), 0.0, (0,)),
    ("copysign", (0.0, -1.0), -0.0, (0, 0)),
    ("fmax", (2.0, 2.0), 2.0, (1, 0)), ("fmax", (NAN, 2.0), 2.0, (0, 1)), ("fmax", (2.0, NAN), 2.0, (1, 0)), ("fmax", (NAN, NAN), NAN, (1, 0)),
    ("fmax", (0.0, -0.0), 0.0, (1, 0)),
    ("fmin", (2.0, 2.0), 2.0, (1, 0)), ("fmin", (NAN, 2.0), 2.0, (0, 1)), ("fmin", (2.0, NAN), 2.0, (1, 0)), ("fmin", (NAN, NAN), NAN, (1, 0)),
    ("fmaximum", (2.0, 2.0), 2.0, (1, 0)), ("fmaximum", (NAN, 2.0), NAN, (1, 0)), ("fmaximum", (2.0, NAN), NAN, (0, 1)),
    ("fminimum", (2.0, 2.0), 2.0, (1, 0)), ("fminimum", (NAN, 2.0), NAN, (1, 0)), ("fminimum", (2.0, NAN), NAN, (0, 1)),
    ("fdim", (2.0, 2.0), 0.0, (0, 0)),
    ("sqrt", (0.0,), 0.0, (0,)), ("sqrt", (-0.0,), -0.0, (0,)), ("cbrt", (0.0,), 0.0, (0,)), ("rsqrt", (0.0,), INF, (-INF,)),
    ("pow", (0.0, 0.0), 1.0, (0, 0)), ("pow", (NAN, 0.0), 1.0, (0, NAN)), ("pow", (0.0, 0.5), 0.0, (0, 0)), ("pow", (0.0, 1.0), 0.0, (1, 0)),
    ("pow", (0.0, 2.5), 0.0, (0, 0)), ("pow", (0.0, -1.0), INF, (-INF, 0)), ("pow", (-2.0, 3.0), -8.0, (12, 0)), ("pow", (-2.0, 0.0), 1.0, (0, 0)),
    ("llvm.powi", (0.0, 0), 1.0, (0,)), ("llvm.powi", (INF, 0), 1.0, (0,)), ("llvm.powi", (0.0, 1), 0.0, (1,)), ("llvm.powi", (0.0, 2), 0.0, (0,)),
    ("llvm.powi", (-3.0, 2), 9.0, (-6,)),
    ("hypot", (0.0, 0.0), 0.0, (0, 0)), ("hypot", (-3.0, 0.0), 3.0, (-1, 0)),
    ("atan2", (0.0, 0.0), 0.0, (0, 0)), ("atan2", (0.0, -0.0), math.pi, (0, 0)), ("atan2", (0.0, 2.0), 0.0, (0.5, 0)),
    ("atan2", (0.0, -2.0), math.pi, (-0.5, 0)), ("atan2", (2.0, 0.0), math.pi / 2, (0, -0.5)), ("atan2pi", (0.0, 0.0), 0.0, (0, 0)),
    ("atan2", (1e-300, 1e-300), math.pi / 4, (5e299, -5e299)), ("atan2", (1e300, 1e300), math.pi / 4, (5e-301, -5e-301)),
    *((step, (2.0,), 2.0, (0.0,)) for step in ("floor", "ceil", "trunc", "round", "roundeven", "rint", "nearbyint")),
    ("round", (2.5,), 3.0, (0,)), ("logb", (0.0,), -INF, (0,)),
    ("fmod", (6.0, 2.0), 0.0, (1, -3)), ("remainder", (5.0, 2.0), 1.0, (1, -2)), ("fmod", (3.0, INF), 3.0, (1, 0)),
    ("frexp", (0.0,), 0.0, (1,)), ("significand", (0.0,), 0.0, (1,)),
    ("nextafter", (1.0, 1.0), 1.0, (1, 0)),
    ("j1", (0.0,), 0.0, (0.5,)),
    ("log", (0.0,), -INF, (INF,)), ("log", (-0.0,), -INF, (-INF,)), ("log1p", (-1.0,), -INF, (INF,)),
    ("asin", (1.0,), math.pi / 2, (INF,)), ("acos", (-1.0,), math.pi, (-INF,)), ("atanh", (-1.0,), -INF, (INF,)), ("acosh", (1.0,), 0.0, (INF,)),
]


def rule(name: str) -> Derivative:
    known = lookup(name)
    assert isinstance(known, Derivative)
    return known


@pytest.mark.parametrize(("name", "operands", "result", "taken"), KINKS)
def test_choice(name: str, operands: tuple[float, ...], result: float, taken: tuple[float, ...]) -> None:
    for partial, want in zip(rule(name).partials, taken, strict=False):
        got = 0.0 if partial is None else evaluate(partial, operands, result)
        assert got == pytest.approx(want, rel=1e-15, nan_ok=True), str(partial)


def test_every_choice_is_documented() -> None:
    assert {name for name, *_ in KINKS if f"`{name.removeprefix('llvm.')}" not in TABLE} == set()


@pytest.mark.parametrize(
    ("name", "operands", "result"),
    [
        ("fmax", (1.0, 2.0), 2.0), ("sqrt", (0.0,), 0.0), ("pow", (0.0, 0.5), 0.0), ("hypot", (0.0, 0.0), 0.0), ("fabs", (0.0,), 0.0),
        ("atan2", (0.0, 0.0), 0.0),
    ],
)
@pytest.mark.parametrize("seed", [INF, NAN])
def test_a_dead_arm_does_not_poison(name: str, operands: tuple[float, ...], result: float, seed: float) -> None:
    """TRAPS 4: an infinite adjoint meets an arm that is zero, and stays zero."""
    partial = rule(name).partials[0]
    assert partial is not None
    assert evaluate(chain(partial), operands, result, seed) == 0.0


def test_only_the_partial_asked_for_takes_a_logarithm() -> None:
    """TRAPS 35: the partial of pow in x is finite for negative x and does not contain log."""
    in_x, in_p = rule("pow").partials
    assert in_x is not None and "log" not in str(in_x) and in_p is not None and "log" in str(in_p)


def test_remainder_instruction() -> None:
    frem = instruction("frem")
    assert frem is not None and frem.partials[1] is not None
    assert evaluate(frem.partials[1], (-7.5, 2.0), -1.5) == 3.0
