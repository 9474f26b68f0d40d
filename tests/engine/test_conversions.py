"""Conversions between formats that are calls, and arrays of small floats."""

from __future__ import annotations

import pytest
from oracle.check import Buffer, check_gradient

HEAD = """
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare float @llvm.experimental.constrained.fptrunc.f32.f64(double, metadata, metadata)
declare double @llvm.experimental.constrained.fpext.f64.f32(float, metadata)
declare <2 x float> @llvm.experimental.constrained.fptrunc.v2f32.v2f64(<2 x double>, metadata, metadata)
declare <2 x double> @llvm.experimental.constrained.fpext.v2f64.v2f32(<2 x float>, metadata)
declare half @llvm.fptrunc.round.f16.f32(float, metadata)
"""

SCALAR = HEAD + """
define double @f(double %x) strictfp {
  %s = call float @llvm.experimental.constrained.fptrunc.f32.f64(double %x, metadata !"round.dynamic", metadata !"fpexcept.strict") strictfp
  %t = fmul float %s, %s
  %y = call double @llvm.experimental.constrained.fpext.f64.f32(float %t, metadata !"fpexcept.strict") strictfp
  %z = fmul double %y, %x
  ret double %z
}
"""

VECTOR = HEAD + """
define double @f(double %x) strictfp {
  %v = insertelement <2 x double> <double 1.5, double 2.5>, double %x, i32 1
  %s = call <2 x float> @llvm.experimental.constrained.fptrunc.v2f32.v2f64(<2 x double> %v, metadata !"round.dynamic", metadata !"fpexcept.strict")
  %t = fmul <2 x float> %s, %s
  %y = call <2 x double> @llvm.experimental.constrained.fpext.v2f64.v2f32(<2 x float> %t, metadata !"fpexcept.strict") strictfp
  %a = extractelement <2 x double> %y, i32 0
  %b = extractelement <2 x double> %y, i32 1
  %z = fmul double %a, %b
  ret double %z
}
"""

ROUND = HEAD + """
define double @f(double %x) {
  %s = fptrunc double %x to float
  %h = call half @llvm.fptrunc.round.f16.f32(float %s, metadata !"round.tonearest")
  %w = fpext half %h to double
  %z = fmul double %w, %x
  ret double %z
}
"""


@pytest.mark.parametrize("text", [SCALAR, VECTOR])
def test_constrained_conversions(text: str) -> None:
    check_gradient(text, "f", 0.75, rtol=1e-5, smooth=False)


def test_fptrunc_with_a_rounding_mode() -> None:
    check_gradient(ROUND, "f", 0.75, rtol=1e-2, smooth=False, native=False)  # few targets have it: interpreted only


@pytest.mark.parametrize("kind", ["half", "bfloat", "x86_fp80"])
def test_arrays_of_other_formats(kind: str) -> None:
    narrow, widen = ("fpext", "fptrunc") if kind == "x86_fp80" else ("fptrunc", "fpext")
    text = HEAD + f"""
define double @f(double %x, ptr %p, i64 %n) {{
entry:
  %a = alloca [4 x {kind}], align 16
  br label %fill
fill:
  %i = phi i64 [ 0, %entry ], [ %i1, %fill ]
  %e = getelementptr double, ptr %p, i64 %i
  %v = load double, ptr %e
  %w = fmul double %v, %x
  %s = {narrow} double %w to {kind}
  %to = getelementptr {kind}, ptr %a, i64 %i
  store {kind} %s, ptr %to
  %i1 = add i64 %i, 1
  %c = icmp slt i64 %i1, 4
  br i1 %c, label %fill, label %sum
sum:
  %j = phi i64 [ 0, %fill ], [ %j1, %sum ]
  %total = phi {kind} [ 0xKIND, %fill ], [ %next, %sum ]
  %from = getelementptr {kind}, ptr %a, i64 %j
  %b = load {kind}, ptr %from
  %q = fmul {kind} %b, %b
  %next = fadd {kind} %total, %q
  %j1 = add i64 %j, 1
  %d = icmp slt i64 %j1, %n
  br i1 %d, label %sum, label %out
out:
  %r = {widen} {kind} %next to double
  ret double %r
}}
""".replace("0xKIND", {"half": "0xH0000", "bfloat": "0xR0000", "x86_fp80": "0xK00000000000000000000"}[kind])
    # Machine code for bfloat calls functions of compiler-rt that no shared library here has.
    rtol = {"half": 3e-2, "bfloat": 1e-1, "x86_fp80": 1e-9}[kind]
    check_gradient(text, "f", 0.75, Buffer([0.5, -1.25, 1.5, 0.25]), 3, rtol=rtol, smooth=False, native=kind != "bfloat")
