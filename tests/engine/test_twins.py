"""Function values that a derivative needs and the program has already (plan/twins.py): used where they are there, and nowhere else."""

from __future__ import annotations

import re

import pytest
from oracle.check import Buffer, check_gradient, request_text, transform

HEAD = """
declare double @sin(double)
declare double @cos(double)
declare double @sinh(double)
declare double @cosh(double)
declare double @llvm.sin.f64(double)
declare double @llvm.cos.f64(double)
declare <2 x double> @llvm.sin.v2f64(<2 x double>)
declare <2 x double> @llvm.cos.v2f64(<2 x double>)
"""


def calls_in_reverse(text: str) -> int:
    """Calls of sines and cosines in the reverse sweep."""
    made = transform(request_text(text, "f", 0.4, modes=["reverse"]))
    body = re.search(r"define internal [^\n]*@f\.rev\(.*?\n}", made, re.S)
    assert body is not None
    return len(re.findall(r"call [^\n]*(?:sin|cos)", body[0]))


@pytest.mark.parametrize(("sin", "cos"), [("sin", "cos"), ("llvm.sin.f64", "llvm.cos.f64"), ("sin", "llvm.cos.f64"), ("sinh", "cosh")])
def test_the_reverse_sweep_calls_no_function_whose_value_is_there(sin: str, cos: str) -> None:
    text = f"""{HEAD}
define double @f(double %x) {{
  %y = fmul double %x, %x
  %s = call double @{sin}(double %y)
  %c = call double @{cos}(double %y)
  %r = fmul double %s, %c
  ret double %r
}}"""
    check_gradient(text, "f", 0.4)
    assert calls_in_reverse(text) == 0


def test_a_value_of_another_argument_is_no_twin() -> None:
    text = f"""{HEAD}
define double @f(double %x) {{
  %y = fmul double %x, %x
  %s = call double @sin(double %y)
  %c = call double @cos(double %x)
  %r = fmul double %s, %c
  ret double %r
}}"""
    check_gradient(text, "f", 0.4)
    assert calls_in_reverse(text) == 2


def test_a_value_that_only_one_arm_computes_is_no_twin() -> None:
    text = f"""{HEAD}
define double @f(double %x) {{
entry:
  %y = fmul double %x, %x
  %s = call double @sin(double %y)
  %b = fcmp ogt double %x, 1.0
  br i1 %b, label %arm, label %join
arm:
  %c = call double @cos(double %y)
  br label %join
join:
  %z = phi double [ %c, %arm ], [ 1.0, %entry ]
  %r = fmul double %s, %z
  ret double %r
}}"""
    check_gradient(text, "f", 0.4)
    check_gradient(text, "f", 1.4)


def test_a_value_from_an_inner_loop_is_no_twin_outside() -> None:
    text = f"""{HEAD}
define double @f(ptr %x, i64 %n) {{
entry:
  %y = load double, ptr %x
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %t = phi double [ 0.0, %entry ], [ %t1, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %c = call double @cos(double %y)
  %cv = fmul double %c, %v
  %t1 = fadd double %t, %cv
  store double %t1, ptr %p
  %i1 = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i1, %n
  br i1 %more, label %loop, label %out
out:
  %s = call double @sin(double %y)
  %r = fmul double %s, %t1
  ret double %r
}}"""
    check_gradient(text, "f", Buffer([0.3, 0.7, -0.2]), 3)


def test_twins_in_an_outer_loop_and_in_lanes() -> None:
    text = f"""{HEAD}
define double @f(ptr %x, i64 %n) {{
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %t = phi double [ 0.0, %entry ], [ %t1, %loop ]
  %p = getelementptr inbounds <2 x double>, ptr %x, i64 %i
  %v = load <2 x double>, ptr %p, align 8
  %s = call <2 x double> @llvm.sin.v2f64(<2 x double> %v)
  %c = call <2 x double> @llvm.cos.v2f64(<2 x double> %v)
  %m = fmul <2 x double> %s, %c
  %a = extractelement <2 x double> %m, i32 0
  %b = extractelement <2 x double> %m, i32 1
  %ab = fmul double %a, %b
  %t1 = fadd double %t, %ab
  %i1 = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i1, %n
  br i1 %more, label %loop, label %out
out:
  ret double %t1
}}"""
    check_gradient(text, "f", Buffer([0.3, 0.7, -0.2, 0.9]), 2)
