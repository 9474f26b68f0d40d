"""Lanes that LLVM leaves open: their adjoints are zero, and zero times poison must not spread."""

from __future__ import annotations

from oracle.check import Buffer, check_gradient


def test_open_lanes_of_constants_and_shuffles() -> None:
    check_gradient(
        """
        define double @f(ptr %p) {
          %a = load <4 x double>, ptr %p, align 8
          %b = fadd <4 x double> %a, <double 2.0, double poison, double poison, double 2.0>
          %c = fmul <4 x double> %b, %a
          %d = fmul <4 x double> %c, %a
          %e = shufflevector <4 x double> %c, <4 x double> poison, <4 x i32> <i32 3, i32 poison, i32 poison, i32 poison>
          %g = fadd <4 x double> %d, %e
          %h = shufflevector <4 x double> %a, <4 x double> poison, <4 x i32> <i32 2, i32 poison, i32 poison, i32 poison>
          %i = fmul <4 x double> %g, %h
          %r = extractelement <4 x double> %i, i64 0
          ret double %r
        }""",
        "f", Buffer([1.5, 2.5, 0.5, 3.0]),
    )  # fmt: skip


def test_a_vector_that_is_filled_in_part() -> None:
    check_gradient(
        """
        define double @f(double %x, double %y) {
          %a = insertelement <4 x double> poison, double %x, i64 0
          %b = insertelement <4 x double> %a, double %y, i64 1
          %c = fmul <4 x double> %b, %b
          %d = fdiv <4 x double> %c, %b
          %e = fmul <4 x double> %d, %c
          %u = extractelement <4 x double> %e, i64 0
          %v = extractelement <4 x double> %e, i64 1
          %r = fmul double %u, %v
          ret double %r
        }""",
        "f", 1.5, 2.5,
    )  # fmt: skip
