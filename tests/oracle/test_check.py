"""check_gradient must accept a right derivative and refuse wrong ones: hand-written ones stand in for the engine here."""

from __future__ import annotations

import pytest

from oracle import check
from oracle.check import Buffer, check_gradient

PRIMAL = """
declare ptr @malloc(i64)
declare void @free(ptr)
define double @f(double %x, ptr %p) {
  %v = load double, ptr %p
  %a = fmul double %x, %v
  store double %a, ptr %p
  %r = fmul double %a, %x
  ret double %r
}
"""

# y = x^2 v, p' = x v
RIGHT = """
define double @__enzyme_fwddiff_f(ptr %f, i32 %m, double %x, double %dx, i32 %n, ptr %p, ptr %dp) {
  %v = load double, ptr %p
  %dv = load double, ptr %dp
  %a = fmul double %x, %v
  %a1 = fmul double %dx, %v
  %a2 = fmul double %x, %dv
  %da = fadd double %a1, %a2
  store double %a, ptr %p
  store double %da, ptr %dp
  %r1 = fmul double %da, %x
  %r2 = fmul double %a, %dx
  %dr = fadd double %r1, %r2
  ret double %dr
}
define double @__enzyme_autodiff_f(ptr %f, i32 %m, double %x, i32 %n, ptr %p, ptr %dp) {
  %v = load double, ptr %p
  %t = call ptr @malloc(i64 8)
  store double %v, ptr %t
  %a = fmul double %x, %v
  store double %a, ptr %p
  %seed = load double, ptr %dp
  %da = fadd double %x, %seed
  %w = load double, ptr %t
  %gx = fmul double %da, %w
  %gx2 = fadd double %a, %gx
  %gv = fmul double %da, %x
  store double %gv, ptr %dp
  call void @free(ptr %t)
  ret double %gx2
}
"""


def outcome(monkeypatch: pytest.MonkeyPatch, *edits: tuple[str, str]) -> str:
    """What check_gradient says of the derivatives after edits; "" when it accepts them."""
    derivative = RIGHT
    for old, new in edits:
        assert old in derivative
        derivative = derivative.replace(old, new)

    def transform(text: str) -> str:
        kept = [line for line in text.splitlines() if not line.startswith(("declare double @__enzyme", "@enzyme_"))]
        markers = [f"@enzyme_{m} = global i32 0" for m in ("const", "dup", "dupnoneed", "out")]
        lines = "\n".join([*markers, *kept]).replace("(ptr, ...) ", "")
        return lines + derivative

    monkeypatch.setattr(check, "engine_ready", lambda: True)
    monkeypatch.setattr(check, "transform", transform)
    try:
        check_gradient(PRIMAL, "f", 1.5, Buffer([2.0]), prepared=[False])
    except AssertionError as e:
        return str(e)
    return ""


def test_a_right_derivative_is_accepted(monkeypatch: pytest.MonkeyPatch) -> None:
    assert outcome(monkeypatch) == ""


def test_a_wrong_tangent_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    message = outcome(monkeypatch, ("%dr = fadd double %r1, %r2", "%dr = fadd double %r1, %r1"))
    assert "forward, interpreted" in message and "reverse" not in message


def test_an_adjoint_that_is_not_zeroed_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    message = outcome(monkeypatch, ("store double %gv, ptr %dp", "%acc = fadd double %gv, %seed\n  store double %acc, ptr %dp"))
    assert "reverse, interpreted" in message and "<J^T v, u>" in message


def test_a_changed_primal_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "primal output changed" in outcome(
        monkeypatch, ("  store double %da, ptr %dp\n", "  store double %da, ptr %dp\n  store double %v, ptr %p\n")
    )


def test_a_leak_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "1 allocations leak" in outcome(monkeypatch, ("  call void @free(ptr %t)\n", ""))


def test_a_read_after_free_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    message = outcome(monkeypatch, ("  %w = load", "  call void @free(ptr %t)\n  %w = load"))
    assert "use-after-free" in message


def test_undefined_tape_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "undefined adjoints" in outcome(monkeypatch, ("  store double %v, ptr %t\n", ""))


def test_a_test_program_that_leaks_is_an_error() -> None:
    with pytest.raises(AssertionError, match="leaks"):
        check_gradient("declare ptr @malloc(i64)\ndefine double @f(double %x) {\n %p = call ptr @malloc(i64 8)\n ret double %x\n}", "f", 1.0)
