"""Traps 23 to 29 of TRAPS.md: calls and attributes."""

from __future__ import annotations

import pytest
from oracle.check import Buffer, Const, check_gradient


def test_trap23_different_activity() -> None:
    text = """
        define internal double @g(double %a, double %b) noinline {
          %ab = fmul double %a, %b
          %r = fdiv double %ab, %a
          %s = fmul double %r, %ab
          ret double %s
        }
        define double @f(double %x, double %k) {
          %u = call double @g(double %x, double %k)
          %v = call double @g(double %k, double %x)
          %w = call double @g(double %x, double %x)
          %c = call double @g(double %k, double %k)
          %uv = fmul double %u, %v
          %wc = fmul double %w, %c
          %r = fadd double %uv, %wc
          ret double %r
        }"""
    check_gradient(text, "f", 1.5, Const(0.7))
    check_gradient(text, "f", 1.5, 0.7)


def test_trap23_different_aliasing() -> None:
    check_gradient(
        """
        define internal double @g(ptr %a, ptr %b) noinline {
          %x = load double, ptr %a
          store double 2.0, ptr %b
          %y = load double, ptr %a
          %r = fmul double %x, %y
          %s = fmul double %r, %x
          store double %s, ptr %a
          ret double %r
        }
        define double @f(ptr %p, ptr %q) {
          %u = call double @g(ptr %p, ptr %q)
          %v = call double @g(ptr %p, ptr %p)
          %w = call double @g(ptr %q, ptr %p)
          %uv = fmul double %u, %v
          %r = fadd double %uv, %w
          ret double %r
        }""",
        "f", Buffer([1.5]), Buffer([0.7]),
    )  # fmt: skip


def test_trap23_different_memory_overwritten_after_the_call() -> None:
    check_gradient(
        """
        define internal double @g(ptr %a) noinline {
          %x = load double, ptr %a
          %x2 = fmul double %x, %x
          %r = fmul double %x2, %x
          ret double %r
        }
        define double @f(ptr %p, ptr %q) {
          %u = call double @g(ptr %p)
          %v = call double @g(ptr %q)
          store double %v, ptr %p
          %w = call double @g(ptr %p)
          %uw = fmul double %u, %w
          ret double %uw
        }""",
        "f", Buffer([1.5]), Buffer([0.7]),
    )  # fmt: skip


def test_trap23_an_active_and_a_constant_buffer() -> None:
    check_gradient(
        """
        define internal double @dot(ptr %a, ptr %b, i64 %n) noinline {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
          %s = phi double [ 0.0, %entry ], [ %s1, %loop ]
          %p = getelementptr double, ptr %a, i64 %i
          %q = getelementptr double, ptr %b, i64 %i
          %x = load double, ptr %p
          %y = load double, ptr %q
          %xy = fmul double %x, %y
          %s1 = fadd double %s, %xy
          %i1 = add i64 %i, 1
          %c = icmp slt i64 %i1, %n
          br i1 %c, label %loop, label %out
        out:
          ret double %s1
        }
        define double @f(ptr %x, ptr %k, i64 %n) {
          %a = call double @dot(ptr %x, ptr %k, i64 %n)
          %b = call double @dot(ptr %x, ptr %x, i64 %n)
          %c = call double @dot(ptr %k, ptr %k, i64 %n)
          %ab = fmul double %a, %b
          %r = fmul double %ab, %c
          ret double %r
        }""",
        "f", Buffer([1.5, 2.0]), Const(Buffer([0.7, 0.4])), 2,
    )  # fmt: skip


POWER = """
define internal double @power(double %x, i64 %n) noinline {
entry:
  %stop = icmp eq i64 %n, 0
  br i1 %stop, label %one, label %rec
one:
  ret double 1.0
rec:
  %m = sub i64 %n, 1
  %y = call double @power(double %x, i64 %m)
  %r = fmul double %x, %y
  ret double %r
}
"""


@pytest.mark.parametrize("n", [0, 1, 5])
def test_trap24_recursion(n: int) -> None:
    check_gradient(POWER + "define double @f(double %x, i64 %n) {\n %y = call double @power(double %x, i64 %n)\n ret double %y\n}", "f", 1.3, n)


def test_trap24_recursion_with_two_calls() -> None:
    check_gradient(
        """
        define internal double @tree(double %x, i64 %n) noinline {
        entry:
          %leaf = icmp slt i64 %n, 2
          br i1 %leaf, label %one, label %rec
        one:
          %x2 = fmul double %x, %x
          ret double %x2
        rec:
          %m = sub i64 %n, 1
          %k = sub i64 %n, 2
          %h = fmul double %x, 0.9
          %y = call double @tree(double %x, i64 %m)
          %z = call double @tree(double %h, i64 %k)
          %yz = fmul double %y, %z
          %r = fadd double %yz, %x
          ret double %r
        }
        define double @f(double %x, i64 %n) {
          %y = call double @tree(double %x, i64 %n)
          ret double %y
        }""",
        "f", 0.8, 4,
    )  # fmt: skip


def test_trap24_recursion_through_memory_with_a_buffer_of_its_own() -> None:
    check_gradient(
        """
        declare ptr @malloc(i64)
        declare void @free(ptr)
        define internal void @halve(ptr %x, i64 %n) noinline {
        entry:
          %stop = icmp slt i64 %n, 2
          br i1 %stop, label %out, label %rec
        rec:
          %h = sdiv i64 %n, 2
          %b = call ptr @malloc(i64 8)
          %v = load double, ptr %x
          store double %v, ptr %b
          call void @halve(ptr %x, i64 %h)
          %q = getelementptr double, ptr %x, i64 %h
          call void @halve(ptr %q, i64 %h)
          %u = load double, ptr %b
          %a = load double, ptr %q
          %ua = fmul double %u, %a
          store double %ua, ptr %x
          call void @free(ptr %b)
          br label %out
        out:
          ret void
        }
        define void @f(ptr %x, i64 %n) {
          call void @halve(ptr %x, i64 %n)
          ret void
        }""",
        "f", Buffer([1.5, 0.7, 2.0, 1.2]), 4,
    )  # fmt: skip


def test_trap24_mutual_recursion() -> None:
    check_gradient(
        """
        define internal double @even(double %x, i64 %n) noinline {
        entry:
          %stop = icmp eq i64 %n, 0
          br i1 %stop, label %one, label %rec
        one:
          ret double %x
        rec:
          %m = sub i64 %n, 1
          %y = call double @odd(double %x, i64 %m)
          %r = fmul double %x, %y
          ret double %r
        }
        define internal double @odd(double %x, i64 %n) noinline {
          %m = sub i64 %n, 1
          %x2 = fmul double %x, 1.25
          %y = call double @even(double %x2, i64 %m)
          %r = fadd double %x, %y
          ret double %r
        }
        define double @f(double %x, i64 %n) {
          %y = call double @even(double %x, i64 %n)
          ret double %y
        }""",
        "f", 0.8, 4,
    )  # fmt: skip


def test_trap25_a_pointer_into_the_argument() -> None:
    check_gradient(
        """
        define internal ptr @second(ptr %p) noinline {
          %q = getelementptr double, ptr %p, i64 1
          ret ptr %q
        }
        define double @f(ptr %p) {
          %q = call ptr @second(ptr %p)
          %x = load double, ptr %q
          %y = load double, ptr %p
          %z = fmul double %x, %y
          store double %z, ptr %q
          %r = fmul double %z, %x
          ret double %r
        }""",
        "f", Buffer([1.5, 0.7]),
    )  # fmt: skip


def test_trap25_a_pointer_into_a_constant_table() -> None:
    check_gradient(
        """
        @table = private constant [3 x double] [double 2.0, double 3.0, double 4.0]
        define internal ptr @entry(i64 %i) noinline {
          %q = getelementptr [3 x double], ptr @table, i64 0, i64 %i
          ret ptr %q
        }
        define double @f(double %x, i64 %i) {
          %q = call ptr @entry(i64 %i)
          %k = load double, ptr %q
          %kx = fmul double %k, %x
          %r = fmul double %kx, %x
          ret double %r
        }""",
        "f", 1.5, 1,
    )  # fmt: skip


def test_trap25_a_pointer_to_fresh_memory() -> None:
    check_gradient(
        """
        declare ptr @malloc(i64)
        declare void @free(ptr)
        define internal ptr @box(double %x) noinline {
          %b = call ptr @malloc(i64 8)
          %x2 = fmul double %x, %x
          store double %x2, ptr %b
          ret ptr %b
        }
        define double @f(double %x) {
          %b = call ptr @box(double %x)
          %c = call ptr @box(double %x)
          %u = load double, ptr %b
          %v = load double, ptr %c
          %uv = fmul double %u, %v
          call void @free(ptr %b)
          call void @free(ptr %c)
          ret double %uv
        }""",
        "f", 1.5,
    )  # fmt: skip


def test_trap25_one_or_the_other_argument() -> None:
    text = """
        define internal ptr @pick(ptr %p, ptr %q, i1 %c) noinline {
          %r = select i1 %c, ptr %p, ptr %q
          ret ptr %r
        }
        define double @f(ptr %p, ptr %q, i1 %c) {
          %s = call ptr @pick(ptr %p, ptr %q, i1 %c)
          %x = load double, ptr %s
          %x2 = fmul double %x, %x
          store double %x2, ptr %s
          %y = load double, ptr %p
          %r = fmul double %y, %x
          ret double %r
        }"""
    check_gradient(text, "f", Buffer([1.5]), Buffer([0.7]), 1)
    check_gradient(text, "f", Buffer([1.5]), Buffer([0.7]), 0)


def test_trap26_side_effects_happen_once() -> None:
    check_gradient(
        """
        @fmt = private constant [4 x i8] c"%f\\0A\\00"
        declare i32 @printf(ptr, ...)
        define internal i64 @count(ptr %n) noinline {
          %k = load i64, ptr %n
          %k1 = add i64 %k, 1
          store i64 %k1, ptr %n
          ret i64 %k1
        }
        define double @f(double %x, ptr %n) {
          %k = call i64 @count(ptr %n)
          %kd = sitofp i64 %k to double
          %y = fmul double %x, %kd
          %y2 = fmul double %y, %y
          %ignored = call i32 (ptr, ...) @printf(ptr @fmt, double %y2)
          %k2 = call i64 @count(ptr %n)
          %k2d = sitofp i64 %k2 to double
          %r = fmul double %y2, %k2d
          ret double %r
        }""",
        "f", 1.5, Const(Buffer([5], "i64")), native=False,
    )  # fmt: skip


POINTERS = """
define internal double @square(double %x) {
  %y = fmul double %x, %x
  ret double %y
}
define internal double @cube(double %x) {
  %y = fmul double %x, %x
  %z = fmul double %y, %x
  ret double %z
}
@table = private constant [2 x ptr] [ptr @square, ptr @cube]
define double @f(double %x, i64 %k) {
  %p = getelementptr [2 x ptr], ptr @table, i64 0, i64 %k
  %g = load ptr, ptr %p
  %y = call double %g(double %x)
  %same = icmp eq ptr %g, @cube
  %z = select i1 %same, double %x, double 1.0
  %r = fmul double %y, %z
  ret double %r
}"""


def test_trap27_function_pointers() -> None:
    for k in (0, 1):
        check_gradient(POINTERS, "f", 1.5, k, refusable=True)


def test_trap28_attributes_of_the_primal_do_not_hold_for_the_derivative() -> None:
    check_gradient(
        """
        define internal double @g(ptr noalias readonly captures(none) dereferenceable(8) %x, ptr noalias writeonly captures(none) %y) noinline {
          %a = load double, ptr %x
          %b = fmul double %a, %a
          store double %b, ptr %y
          %c = load double, ptr %x
          %d = fmul double %c, %b
          ret double %d
        }
        define double @f(ptr noalias readonly %x, ptr noalias %y) {
          %a = call double @g(ptr %x, ptr %y)
          %b = load double, ptr %x
          %c = load double, ptr %y
          %ab = fmul double %a, %b
          %r = fmul double %ab, %c
          ret double %r
        }""",
        "f", Buffer([1.5]), Buffer([0.7]),
    )  # fmt: skip


def test_trap28_two_readonly_pointers_to_the_same_memory() -> None:
    check_gradient(
        """
        define internal double @g(ptr noalias readonly %x, ptr noalias readonly %y) noinline {
          %a = load double, ptr %x
          %b = load double, ptr %y
          %ab = fmul double %a, %b
          %r = fmul double %ab, %a
          ret double %r
        }
        define double @f(ptr %x) {
          %a = call double @g(ptr %x, ptr %x)
          ret double %a
        }""",
        "f", Buffer([1.5]),
    )  # fmt: skip


def test_trap29_pure_functions_have_impure_derivatives() -> None:
    check_gradient(
        """
        define internal double @g(double %x, i64 %n) noinline nounwind memory(none) speculatable willreturn nosync mustprogress norecurse {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
          %s = phi double [ %x, %entry ], [ %s2, %loop ]
          %s1 = fmul double %s, %s
          %s2 = fadd double %s1, 0.25
          %i1 = add i64 %i, 1
          %c = icmp slt i64 %i1, %n
          br i1 %c, label %loop, label %out
        out:
          ret double %s2
        }
        define internal double @h(ptr %p, i64 %n) noinline nounwind memory(argmem: read) willreturn {
          %x = load double, ptr %p
          %y = call double @g(double %x, i64 %n)
          %z = fmul double %y, %x
          ret double %z
        }
        define double @f(ptr %p, i64 %n) nounwind memory(argmem: read) {
          %y = call double @h(ptr %p, i64 %n) memory(argmem: read)
          %z = call double @h(ptr %p, i64 3)
          %r = fmul double %y, %z
          ret double %r
        }""",
        "f", Buffer([0.6]), 4,
    )  # fmt: skip
