"""Choices by masks, as integer arithmetic on the bits of floats: followed as selects (canonical/blends.py)."""

from __future__ import annotations

import pytest
from oracle.check import check_gradient
from oracle.native import Compiled

from isozyme.canonical.blends import choose_by_masks
from isozyme.engine import transform_text
from isozyme.ir.reader import read_module
from isozyme.ir.writer import write_module


def check_slope(text: str, *at: float) -> None:
    """Derivatives in the first argument against a difference: the oracle does not know what comes of `a ^ b ^ b`."""
    names = [f"double %x{k}" for k in range(len(at))]
    consts = "".join(f", metadata !\"enzyme_const\", {n}" for n in names[1:])
    text += f"""
        declare double @__enzyme_fwddiff(ptr, ...)
        declare double @__enzyme_autodiff(ptr, ...)
        define double @fwd({", ".join(names)}) {{
          %d = call double (ptr, ...) @__enzyme_fwddiff(ptr @f, double %x0, double 1.0{consts})
          ret double %d
        }}
        define double @rev({", ".join(names)}) {{
          %d = call double (ptr, ...) @__enzyme_autodiff(ptr @f, double %x0{consts})
          ret double %d
        }}"""
    code = Compiled(transform_text(text))
    h = 1e-3
    want = (code.call("f", [at[0] + h, *at[1:]], "double") - code.call("f", [at[0] - h, *at[1:]], "double")) / (2 * h)
    for mode in ("fwd", "rev"):
        assert code.call(mode, at, "double") == pytest.approx(want, rel=1e-3, abs=1e-3)


MASKS = {
    "comparison": "%c = fcmp olt double %x, %y\n  %m = sext i1 %c to i64",
    "sign": "%d = fsub double %x, %y\n  %k = bitcast double %d to i64\n  %m = ashr i64 %k, 63",
    "bit": "%c = fcmp olt double %x, %y\n  %k = zext i1 %c to i64\n  %m = sub i64 0, %k",
    "two": "%c = fcmp olt double %x, %y\n  %e = fcmp olt double %x, 3.0\n  %k = sext i1 %c to i64\n  %l = sext i1 %e to i64\n  %m = and i64 %k, %l",
}
CHOICES = {
    "or": "%n = xor i64 %m, -1\n  %p = and i64 %a, %m\n  %q = and i64 %n, %b\n  %r = or i64 %p, %q",
    "xor": "%d.0 = xor i64 %a, %b\n  %p = and i64 %d.0, %m\n  %r = xor i64 %p, %b",
    "and": "%r = and i64 %m, %a",
    "not": "%n = xor i64 %m, -1\n  %r = and i64 %b, %n",
    "constant": "%p = and i64 %a, %m\n  %n = xor i64 %m, -1\n  %q = and i64 %n, 4607182418800017408\n  %r = or i64 %q, %p",
    "sign": "%k.0 = and i64 %m, -9223372036854775808\n  %r = xor i64 %a, %k.0",
}


@pytest.mark.parametrize("x", [0.75, 2.5])
@pytest.mark.parametrize("choice", CHOICES)
@pytest.mark.parametrize("mask", MASKS)
def test_masks(mask: str, choice: str, x: float) -> None:
    check = check_slope if choice == "xor" else lambda text, *at: check_gradient(text, "f", *at)
    check(
        f"""
        define double @f(double %x, double %y) {{
          %xx = fmul double %x, %x
          %a = bitcast double %xx to i64
          %b = bitcast double %y to i64
          {MASKS[mask]}
          {CHOICES[choice]}
          %z = bitcast i64 %r to double
          %w = fmul double %z, %x
          ret double %w
        }}""",
        x, 1.25,
    )  # fmt: skip


def test_masks_put_together_lane_by_lane() -> None:
    check_slope(
        """
        define double @f(double %x, double %y) {
          %xx = fmul double %x, %x
          %v0 = insertelement <2 x double> poison, double %xx, i64 0
          %v = insertelement <2 x double> %v0, double %y, i64 1
          %w = fmul <2 x double> %v, <double 3.0, double 5.0>
          %a = bitcast <2 x double> %v to <2 x i64>
          %b = bitcast <2 x double> %w to <2 x i64>
          %c = fcmp olt double %x, %y
          %d = fcmp olt double %y, 1.0
          %k = sext i1 %c to i64
          %l = sext i1 %d to i64
          %m0 = insertelement <2 x i64> poison, i64 %k, i64 0
          %m = insertelement <2 x i64> %m0, i64 %l, i64 1
          %e = xor <2 x i64> %a, %b
          %p = and <2 x i64> %e, %m
          %r = xor <2 x i64> %p, %b
          %z = bitcast <2 x i64> %r to <2 x double>
          %z0 = extractelement <2 x double> %z, i64 0
          %z1 = extractelement <2 x double> %z, i64 1
          %s = fadd double %z0, %z1
          ret double %s
        }""",
        0.75, 1.25,
    )  # fmt: skip


def test_masks_of_shorter_lanes() -> None:
    """Logic of <2 x i64> on what are four floats."""
    check_slope(
        """
        define double @f(double %x) {
          %xf = fptrunc double %x to float
          %v0 = insertelement <4 x float> <float 1.0, float 2.0, float 3.0, float 4.0>, float %xf, i64 0
          %v = insertelement <4 x float> %v0, float %xf, i64 2
          %w = fmul <4 x float> %v, %v
          %c = fcmp olt <4 x float> %w, <float 9.0, float 3.0, float 0.125, float 30.0>
          %k = sext <4 x i1> %c to <4 x i32>
          %m = bitcast <4 x i32> %k to <2 x i64>
          %a = bitcast <4 x float> %w to <2 x i64>
          %b = bitcast <4 x float> %v to <2 x i64>
          %e = xor <2 x i64> %b, %a
          %p = and <2 x i64> %m, %e
          %r = xor <2 x i64> %b, %p
          %z = bitcast <2 x i64> %r to <4 x float>
          %z0 = extractelement <4 x float> %z, i64 0
          %z2 = extractelement <4 x float> %z, i64 2
          %s = fadd float %z0, %z2
          %y = fpext float %s to double
          ret double %y
        }""",
        0.75,
    )  # fmt: skip


def test_what_is_no_mask_stays() -> None:
    text = """
define i64 @f(i64 %a, i64 %b) {
entry:
  %p = and i64 %a, %b
  %q = xor i64 %p, %b
  ret i64 %q
}
"""
    module = read_module(text)
    before = write_module(module)
    choose_by_masks(module.functions["f"])
    assert write_module(module) == before
