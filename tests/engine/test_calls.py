"""Calls beyond the traps: results of every kind, results by memory, constants through callees, attributes, invoke."""

from __future__ import annotations

import pytest
from oracle.check import Buffer, Const, check_gradient, request_text, transform

from isozyme.ir.reader import read_module


def test_a_callee_called_twice_with_its_own_results() -> None:
    check_gradient(
        """
        define internal double @g(double %x) noinline {
          %x2 = fmul double %x, %x
          %r = fsub double %x2, 0.5
          ret double %r
        }
        define double @f(double %x) {
          %a = call double @g(double %x)
          %b = call double @g(double %a)
          %c = call double @g(double %b)
          %r = fmul double %c, %a
          ret double %r
        }""",
        "f", 1.1,
    )  # fmt: skip


def test_a_callee_in_a_loop_with_a_loop() -> None:
    check_gradient(
        """
        define internal double @row(ptr %x, i64 %n, double %y) noinline {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
          %s = phi double [ %y, %entry ], [ %s1, %loop ]
          %p = getelementptr double, ptr %x, i64 %i
          %v = load double, ptr %p
          %t = fmul double %s, %v
          %s1 = fadd double %t, %y
          %i1 = add i64 %i, 1
          %c = icmp slt i64 %i1, %n
          br i1 %c, label %loop, label %out
        out:
          ret double %s1
        }
        define double @f(ptr %x, i64 %n, double %y) {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 1, %entry ], [ %i1, %loop ]
          %s = phi double [ %y, %entry ], [ %s1, %loop ]
          %s1 = call double @row(ptr %x, i64 %i, double %s)
          %i1 = add i64 %i, 1
          %c = icmp sle i64 %i1, %n
          br i1 %c, label %loop, label %out
        out:
          ret double %s1
        }""",
        "f", Buffer([0.5, 0.7, -0.4]), 3, 0.9,
    )  # fmt: skip


def test_a_callee_that_only_writes() -> None:
    check_gradient(
        """
        define internal void @fill(ptr %p, double %x, i64 %n) noinline {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
          %v = phi double [ %x, %entry ], [ %v1, %loop ]
          %q = getelementptr double, ptr %p, i64 %i
          store double %v, ptr %q
          %v1 = fmul double %v, %x
          %i1 = add i64 %i, 1
          %c = icmp slt i64 %i1, %n
          br i1 %c, label %loop, label %out
        out:
          ret void
        }
        define double @f(double %x) {
          %b = alloca [3 x double]
          call void @fill(ptr %b, double %x, i64 3)
          %p = getelementptr double, ptr %b, i64 2
          %y = load double, ptr %p
          call void @fill(ptr %b, double %y, i64 2)
          %p1 = getelementptr double, ptr %b, i64 1
          %z = load double, ptr %p1
          %w = load double, ptr %p
          %r = fmul double %z, %w
          ret double %r
        }""",
        "f", 1.1,
    )  # fmt: skip


def test_an_inactive_callee_on_active_memory() -> None:
    """A callee that reads only the integer field of an active struct."""
    check_gradient(
        """
        define internal i64 @kind(ptr %p) noinline {
          %q = getelementptr i8, ptr %p, i64 8
          %k = load i64, ptr %q
          ret i64 %k
        }
        define double @f(ptr %p) {
          %k = call i64 @kind(ptr %p)
          %kd = sitofp i64 %k to double
          %x = load double, ptr %p
          %y = fmul double %x, %kd
          %z = fmul double %y, %x
          store double %z, ptr %p
          ret double %z
        }""",
        "f", Buffer([1.5, 3], ("double", "i64")),
    )  # fmt: skip


@pytest.mark.parametrize("which", ["constant first", "constant second"])
def test_activity_follows_the_call_context(which: str) -> None:
    text = """
        define internal void @axpy(ptr %y, ptr %x, double %a) noinline {
          %v = load double, ptr %x
          %w = load double, ptr %y
          %av = fmul double %a, %v
          %r = fadd double %av, %w
          store double %r, ptr %y
          ret void
        }
        define double @f(ptr %x, ptr %k, double %a, double %c) {
          %t = alloca double
          store double 1.0, ptr %t
          call void @axpy(ptr %t, ptr %k, double %c)
          call void @axpy(ptr %t, ptr %x, double %c)
          call void @axpy(ptr %t, ptr %k, double %a)
          call void @axpy(ptr %x, ptr %t, double %a)
          %r = load double, ptr %t
          %s = load double, ptr %x
          %rs = fmul double %r, %s
          ret double %rs
        }"""
    if which == "constant first":
        check_gradient(text, "f", Buffer([1.5]), Const(Buffer([0.7])), 1.1, Const(0.4))
    else:
        check_gradient(text, "f", Buffer([1.5]), Buffer([0.7]), Const(1.1), 0.4)


def test_a_struct_as_result() -> None:
    check_gradient(
        """
        define internal { double, i64, double } @polar(double %x, double %y) noinline {
          %x2 = fmul double %x, %x
          %y2 = fmul double %y, %y
          %s = fadd double %x2, %y2
          %q = fdiv double %y, %x
          %a = insertvalue { double, i64, double } poison, double %s, 0
          %b = insertvalue { double, i64, double } %a, i64 7, 1
          %c = insertvalue { double, i64, double } %b, double %q, 2
          ret { double, i64, double } %c
        }
        define double @f(double %x, double %y) {
          %p = call { double, i64, double } @polar(double %x, double %y)
          %s = extractvalue { double, i64, double } %p, 0
          %n = extractvalue { double, i64, double } %p, 1
          %q = extractvalue { double, i64, double } %p, 2
          %nd = sitofp i64 %n to double
          %a = fmul double %s, %q
          %b = fmul double %a, %nd
          ret double %b
        }""",
        "f", 1.5, 0.7,
    )  # fmt: skip


def test_an_array_as_result_and_argument() -> None:
    check_gradient(
        """
        define internal [2 x double] @swap([2 x double] %v) noinline {
          %a = extractvalue [2 x double] %v, 0
          %b = extractvalue [2 x double] %v, 1
          %bb = fmul double %b, %b
          %w = insertvalue [2 x double] %v, double %bb, 0
          %u = insertvalue [2 x double] %w, double %a, 1
          ret [2 x double] %u
        }
        define double @f(double %x, double %y) {
          %a = insertvalue [2 x double] poison, double %x, 0
          %b = insertvalue [2 x double] %a, double %y, 1
          %c = call [2 x double] @swap([2 x double] %b)
          %d = call [2 x double] @swap([2 x double] %c)
          %e = extractvalue [2 x double] %d, 0
          %g = extractvalue [2 x double] %d, 1
          %r = fmul double %e, %g
          ret double %r
        }""",
        "f", 1.5, 0.7,
    )  # fmt: skip


def test_a_pair_of_a_pointer_and_a_float_as_result() -> None:
    check_gradient(
        """
        define internal { ptr, double } @next(ptr %p) noinline {
          %v = load double, ptr %p
          %v2 = fmul double %v, %v
          %q = getelementptr double, ptr %p, i64 1
          %a = insertvalue { ptr, double } poison, ptr %q, 0
          %b = insertvalue { ptr, double } %a, double %v2, 1
          ret { ptr, double } %b
        }
        define double @f(ptr %p) {
          %a = call { ptr, double } @next(ptr %p)
          %q = extractvalue { ptr, double } %a, 0
          %x = extractvalue { ptr, double } %a, 1
          %b = call { ptr, double } @next(ptr %q)
          %y = extractvalue { ptr, double } %b, 1
          %r = fmul double %x, %y
          store double %r, ptr %q
          ret double %r
        }""",
        "f", Buffer([1.5, 0.7]),
    )  # fmt: skip


def test_results_through_sret() -> None:
    check_gradient(
        """
        %V = type { double, double, double }
        define internal void @cross(ptr noalias sret(%V) %out, ptr %a, ptr %b) noinline {
          %a1 = load double, ptr %a
          %b1p = getelementptr double, ptr %b, i64 1
          %b1 = load double, ptr %b1p
          %c = fmul double %a1, %b1
          store double %c, ptr %out
          %o1 = getelementptr double, ptr %out, i64 1
          %d = fadd double %c, %b1
          store double %d, ptr %o1
          %o2 = getelementptr double, ptr %out, i64 2
          store double 2.0, ptr %o2
          ret void
        }
        define double @f(ptr %a, ptr %b) {
          %t = alloca %V
          %u = alloca %V
          call void @cross(ptr sret(%V) %t, ptr %a, ptr %b)
          call void @cross(ptr sret(%V) %u, ptr %t, ptr %t)
          %x = load double, ptr %u
          %u1 = getelementptr double, ptr %u, i64 1
          %y = load double, ptr %u1
          %r = fmul double %x, %y
          ret double %r
        }""",
        "f", Buffer([1.5, 0.3, 0.2]), Buffer([0.1, 0.7, 0.5]),
    )  # fmt: skip


def test_an_argument_by_value_in_memory() -> None:
    check_gradient(
        """
        %V = type { double, i64 }
        define internal double @g(ptr byval(%V) %v) noinline {
          %x = load double, ptr %v
          %x2 = fmul double %x, %x
          store double %x2, ptr %v
          %y = load double, ptr %v
          %r = fmul double %y, %x
          ret double %r
        }
        define double @f(ptr %v) {
          %a = call double @g(ptr byval(%V) %v)
          %x = load double, ptr %v
          %r = fmul double %a, %x
          ret double %r
        }""",
        "f", Buffer([1.5, 2], ("double", "i64")), refusable=True,
    )  # fmt: skip


def test_invoke_takes_the_normal_edge() -> None:
    check_gradient(
        """
        declare i32 @__gxx_personality_v0(...)
        declare ptr @malloc(i64)
        declare void @free(ptr)
        define internal double @g(double %x) noinline {
          %r = fmul double %x, %x
          ret double %r
        }
        define double @f(double %x) personality ptr @__gxx_personality_v0 {
        entry:
          %b = call ptr @malloc(i64 8)
          store double %x, ptr %b
          %y = invoke double @g(double %x) to label %fine unwind label %bad
        fine:
          %v = load double, ptr %b
          %r = fmul double %v, %y
          call void @free(ptr %b)
          ret double %r
        bad:
          %e = landingpad { ptr, i32 } cleanup
          call void @free(ptr %b)
          resume { ptr, i32 } %e
        }""",
        "f", 1.5, native=False,
    )  # fmt: skip


def test_inactive_library_calls_run_once() -> None:
    check_gradient(
        """
        @fmt = private constant [4 x i8] c"%g\\0A\\00"
        declare i32 @printf(ptr, ...)
        declare i32 @puts(ptr)
        define internal double @noisy(double %x) noinline {
          %r = fmul double %x, %x
          %n = call i32 (ptr, ...) @printf(ptr @fmt, double %r)
          ret double %r
        }
        define double @f(double %x) {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
          %s = phi double [ %x, %entry ], [ %s1, %loop ]
          %s1 = call double @noisy(double %s)
          %i1 = add i64 %i, 1
          %c = icmp slt i64 %i1, 2
          br i1 %c, label %loop, label %out
        out:
          %k = call i32 @puts(ptr @fmt)
          ret double %s1
        }""",
        "f", 1.1, native=False,
    )  # fmt: skip


def test_a_global_constant_table_in_a_loop() -> None:
    check_gradient(
        """
        @w = private unnamed_addr constant [4 x double] [double 0.5, double -1.5, double 2.0, double 0.25]
        define double @f(ptr %x) {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
          %s = phi double [ 0.0, %entry ], [ %s1, %loop ]
          %p = getelementptr double, ptr %x, i64 %i
          %q = getelementptr [4 x double], ptr @w, i64 0, i64 %i
          %v = load double, ptr %p
          %w = load double, ptr %q
          %vw = fmul double %v, %w
          %t = fmul double %vw, %v
          %s1 = fadd double %s, %t
          %i1 = add i64 %i, 1
          %c = icmp slt i64 %i1, 4
          br i1 %c, label %loop, label %out
        out:
          ret double %s1
        }""",
        "f", Buffer([1.5, 0.7, -1.1, 0.4]),
    )  # fmt: skip


def test_a_mutable_global_as_scratch() -> None:
    check_gradient(
        """
        @scratch = internal global [2 x double] zeroinitializer
        define double @f(double %x) {
          %x2 = fmul double %x, %x
          store double %x2, ptr @scratch
          %y = load double, ptr @scratch
          %r = fmul double %y, %x
          ret double %r
        }""",
        "f", 1.5, refusable=True,
    )  # fmt: skip


def test_deep_chains_of_calls() -> None:
    levels = "\n".join(
        f"""define internal double @g{k}(double %x, ptr %p) noinline {{
  %v = load double, ptr %p
  %a = call double @g{k + 1}(double %x, ptr %p)
  %b = fmul double %a, %v
  store double %b, ptr %p
  ret double %b
}}"""
        for k in range(5)
    )
    text = (
        levels
        + """
        define internal double @g5(double %x, ptr %p) noinline {
          %v = load double, ptr %p
          %r = fmul double %x, %v
          store double %x, ptr %p
          ret double %r
        }
        define double @f(double %x, ptr %p) {
          %r = call double @g0(double %x, ptr %p)
          ret double %r
        }"""
    )
    check_gradient(text, "f", 1.1, Buffer([0.9]))


def test_operand_bundles_of_assumptions() -> None:
    """Their values are those of the primal function; the hints need not be there in derivatives."""
    check_gradient(
        """
        define double @f(ptr align 8 %p, i64 %n) {
          %q = getelementptr double, ptr %p, i64 %n
          call void @llvm.assume(i1 true) [ "align"(ptr %q, i64 8), "nonnull"(ptr %p) ]
          %x = load double, ptr %q
          %y = fmul double %x, %x
          ret double %y
        }
        declare void @llvm.assume(i1)
        """,
        "f",
        Buffer([1.0, 3.0]), Const(1),
    )  # fmt: skip


def test_a_function_that_never_returns() -> None:
    check_gradient(
        """
        @kept = internal global double 0.0
        declare void @abort()
        define internal void @give_up(ptr %p, double %x) noinline {
          %y = fmul double %x, %x
          store double %y, ptr %p
          store double %y, ptr @kept
          call void @abort()
          unreachable
        }
        define double @f(double %x) {
          %a = alloca double
          store double %x, ptr %a
          %bad = fcmp olt double %x, -1000.0
          br i1 %bad, label %lost, label %good
        lost:
          call void @give_up(ptr %a, double %x)
          br label %good
        good:
          %v = load double, ptr %a
          %k = load double, ptr @kept
          %w = fmul double %v, %v
          %y = fadd double %w, %k
          ret double %y
        }""",
        "f", 1.3,
    )  # fmt: skip


def test_what_becomes_of_numbers_that_were_passed_makes_no_derivative_of_its_own() -> None:
    """Only memory that changes after a call changes what its reverse sweep may read again; a number that came from there does not."""
    text = """
        define internal double @g(double %x, ptr %q) noinline {
          %v = load double, ptr %q
          %y = fmul double %v, %x
          ret double %y
        }
        define internal double @h(double %x, ptr %q) {
          %a = call double @g(double %x, ptr %q)
          %xx = fmul double %x, %x
          %b = call double @g(double %xx, ptr %q)
          %r = fmul double %a, %b
          ret double %r
        }
        define double @f(double %x, ptr %q) {
          %r = call double @h(double %x, ptr %q)
          ret double %r
        }"""
    check_gradient(text, "f", 0.7, Buffer([1.3]))
    made = read_module(transform(request_text(text, "f", 0.7, Buffer([1.3]), modes=("reverse",)))).functions
    assert sum(name.startswith("g.aug") for name in made) == 1
