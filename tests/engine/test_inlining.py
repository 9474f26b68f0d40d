"""Short derivatives are inlined where they are asked for (emit/inlining.py)."""

from __future__ import annotations

import pytest
from oracle.check import check_gradient, request_text, transform


def program(length: int) -> str:
    steps = "\n".join(f"  %v{k + 1} = fmul double %v{k}, %x" for k in range(length))
    return f"define double @f(double %x) {{\n  %v0 = fmul double %x, %x\n{steps}\n  ret double %v{length}\n}}\n"


@pytest.mark.parametrize(("length", "inlined"), [(3, True), (2000, False)])
def test_calls_of_short_sweeps_are_inlined(length: int, inlined: bool) -> None:
    made = transform(request_text(program(length), "f", 1.1, modes=["reverse"]))
    calls = [line for line in made.splitlines() if "call" in line and ("@f.aug" in line or "@f.rev" in line)]
    assert calls and all(line.endswith("alwaysinline") is inlined for line in calls)
    assert ("isozyme_short" in made) is inlined


def test_gradient_of_an_inlined_derivative() -> None:
    check_gradient(program(3), "f", 1.1)


def test_code_for_another_processor_stays_apart() -> None:
    text = program(3).replace("(double %x) {", '(double %x) "target-features"="+avx2" {', 1)
    made = transform(request_text(text, "f", 1.1, modes=["reverse"]))
    assert "@f.aug" in made and "alwaysinline" not in made and "isozyme_short" not in made
    check_gradient(text, "f", 1.1)
