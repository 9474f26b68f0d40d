"""Traps 11 to 17 of TRAPS.md: what the reverse sweep may read."""

from __future__ import annotations

import pytest
from oracle.check import Buffer, Const, check_gradient

HEAP = """
declare noalias ptr @malloc(i64)
declare noalias ptr @calloc(i64, i64)
declare noalias ptr @realloc(ptr, i64)
declare void @free(ptr)
declare double @llvm.sin.f64(double)
declare double @llvm.log.f64(double)
declare void @llvm.lifetime.start.p0(ptr)
declare void @llvm.lifetime.end.p0(ptr)
declare ptr @llvm.stacksave.p0()
declare void @llvm.stackrestore.p0(ptr)
"""


def test_trap11_a_load_whose_memory_is_overwritten_later() -> None:
    check_gradient(
        """
        define double @f(ptr %p) {
          %x = load double, ptr %p
          %y = fmul double %x, %x
          store double 3.0, ptr %p
          ret double %y
        }""",
        "f", Buffer([1.5]),
    )  # fmt: skip


def test_trap11_a_callee_overwrites_later() -> None:
    check_gradient(
        """
        define internal void @clobber(ptr %p) noinline {
          %x = load double, ptr %p
          %y = fmul double %x, 2.0
          store double %y, ptr %p
          ret void
        }
        define double @f(ptr %p) {
          %x = load double, ptr %p
          %y = fmul double %x, %x
          call void @clobber(ptr %p)
          %z = load double, ptr %p
          %r = fmul double %z, %y
          call void @clobber(ptr %p)
          ret double %r
        }""",
        "f", Buffer([1.5]),
    )  # fmt: skip


def test_trap11_the_caller_overwrites_what_a_callee_read() -> None:
    check_gradient(
        """
        define internal double @square(ptr %p) noinline {
          %x = load double, ptr %p
          %y = fmul double %x, %x
          ret double %y
        }
        define double @f(ptr %p) {
          %y = call double @square(ptr %p)
          store double %y, ptr %p
          %z = call double @square(ptr %p)
          store double 1.0, ptr %p
          ret double %z
        }""",
        "f", Buffer([1.5]),
    )  # fmt: skip


def test_trap11_overwritten_by_a_later_iteration() -> None:
    check_gradient(
        """
        define double @f(ptr %p, i64 %n) {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
          %s = phi double [ 0.0, %entry ], [ %s1, %loop ]
          %x = load double, ptr %p
          %x2 = fmul double %x, %x
          %s1 = fadd double %s, %x2
          %h = fmul double %x2, 0.5
          store double %h, ptr %p
          %i1 = add i64 %i, 1
          %c = icmp slt i64 %i1, %n
          br i1 %c, label %loop, label %out
        out:
          ret double %s1
        }""",
        "f", Buffer([1.5]), 4,
    )  # fmt: skip


def test_trap12_an_index_array_that_is_overwritten() -> None:
    check_gradient(
        """
        define double @f(ptr %x, ptr %idx, i64 %n) {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
          %s = phi double [ 1.0, %entry ], [ %s1, %loop ]
          %ip = getelementptr i64, ptr %idx, i64 %i
          %k = load i64, ptr %ip
          %p = getelementptr double, ptr %x, i64 %k
          %v = load double, ptr %p
          %s1 = fmul double %s, %v
          store i64 0, ptr %ip
          %i1 = add i64 %i, 1
          %c = icmp slt i64 %i1, %n
          br i1 %c, label %loop, label %out
        out:
          ret double %s1
        }""",
        "f", Buffer([1.5, 2.0, 3.0]), Buffer([2, 1, 2], "i64", active=False), 3,
    )  # fmt: skip


def test_trap12_a_pointer_loaded_from_memory_that_changes() -> None:
    check_gradient(
        """
        define double @f(ptr %s, ptr %b) {
          %p = load ptr, ptr %s
          %x = load double, ptr %p
          store ptr %b, ptr %s
          %q = load ptr, ptr %s
          %y = load double, ptr %q
          %z = fmul double %x, %y
          store double %z, ptr %q
          %r = load ptr, ptr %s
          %w = load double, ptr %r
          %u = fmul double %w, %x
          ret double %u
        }""",
        "f", Buffer([Buffer([1.5])], "ptr"), Buffer([2.0]),
    )  # fmt: skip


def test_trap12_an_induction_variable_in_memory_that_is_mutated() -> None:
    check_gradient(
        """
        define double @f(ptr %x, i64 %n) {
        entry:
          %i = alloca i64
          %s = alloca double
          store i64 0, ptr %i
          store double 1.0, ptr %s
          br label %head
        head:
          %k = load i64, ptr %i
          %c = icmp slt i64 %k, %n
          br i1 %c, label %body, label %out
        body:
          %k2 = load i64, ptr %i
          %p = getelementptr double, ptr %x, i64 %k2
          %v = load double, ptr %p
          %old = load double, ptr %s
          %new = fmul double %old, %v
          store double %new, ptr %s
          %k3 = load i64, ptr %i
          %k4 = mul i64 %k3, 2
          %k5 = add i64 %k4, 1
          store i64 %k5, ptr %i
          br label %head
        out:
          %r = load double, ptr %s
          ret double %r
        }""",
        "f", Buffer([1.5, 2.0, 3.0, 0.5]), 4,
    )  # fmt: skip


def test_trap13_memory_freed_in_the_forward_sweep() -> None:
    text = (
        HEAP
        + """
        define double @f(double %x, i64 %n) {
        entry:
          %bytes = mul i64 %n, 8
          %b = call ptr @malloc(i64 %bytes)
          %any = icmp sgt i64 %n, 0
          br i1 %any, label %fill, label %out
        fill:
          %i = phi i64 [ 0, %entry ], [ %i1, %fill ]
          %v = phi double [ %x, %entry ], [ %v1, %fill ]
          %p = getelementptr double, ptr %b, i64 %i
          store double %v, ptr %p
          %v1 = fmul double %v, %x
          %i1 = add i64 %i, 1
          %c = icmp slt i64 %i1, %n
          br i1 %c, label %fill, label %sum
        sum:
          %j = phi i64 [ 0, %fill ], [ %j1, %sum ]
          %s = phi double [ 0.0, %fill ], [ %s1, %sum ]
          %q = getelementptr double, ptr %b, i64 %j
          %w = load double, ptr %q
          %w2 = fmul double %w, %w
          %s1 = fadd double %s, %w2
          %j1 = add i64 %j, 1
          %d = icmp slt i64 %j1, %n
          br i1 %d, label %sum, label %out
        out:
          %r = phi double [ %x, %entry ], [ %s1, %sum ]
          call void @free(ptr %b)
          ret double %r
        }"""
    )
    for n in (0, 1, 4):
        check_gradient(text, "f", 1.2, n)


def test_trap13_freed_on_one_path_only() -> None:
    text = (
        HEAP
        + """
        define double @f(double %x, i1 %early) {
        entry:
          %b = call ptr @malloc(i64 16)
          %x2 = fmul double %x, %x
          store double %x2, ptr %b
          br i1 %early, label %a, label %c
        a:
          %y = load double, ptr %b
          %ys = call double @llvm.sin.f64(double %y)
          call void @free(ptr %b)
          ret double %ys
        c:
          %p = getelementptr double, ptr %b, i64 1
          store double %x, ptr %p
          %u = load double, ptr %b
          %v = load double, ptr %p
          %w = fmul double %u, %v
          call void @free(ptr %b)
          ret double %w
        }"""
    )
    check_gradient(text, "f", 1.2, 0)
    check_gradient(text, "f", 1.2, 1)


def test_trap13_freed_in_a_callee() -> None:
    check_gradient(
        HEAP + """
        define internal double @take(ptr %b) noinline {
          %y = load double, ptr %b
          %s = call double @llvm.sin.f64(double %y)
          call void @free(ptr %b)
          ret double %s
        }
        define double @f(double %x) {
          %b = call ptr @malloc(i64 8)
          %x2 = fmul double %x, %x
          store double %x2, ptr %b
          %r = call double @take(ptr %b)
          ret double %r
        }""",
        "f", 1.2,
    )  # fmt: skip


def test_trap14_a_stack_array_whose_lifetime_ends_each_iteration() -> None:
    check_gradient(
        HEAP + """
        define double @f(double %x, i64 %n) {
        entry:
          %b = alloca [2 x double]
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
          %s = phi double [ %x, %entry ], [ %s1, %loop ]
          call void @llvm.lifetime.start.p0(ptr %b)
          %b1 = getelementptr double, ptr %b, i64 1
          store double %s, ptr %b
          %t = call double @llvm.sin.f64(double %s)
          store double %t, ptr %b1
          %k = and i64 %i, 1
          %p = getelementptr double, ptr %b, i64 %k
          %u = load double, ptr %p
          %u2 = fmul double %u, %u
          %s1 = fadd double %u2, %x
          call void @llvm.lifetime.end.p0(ptr %b)
          %i1 = add i64 %i, 1
          %c = icmp slt i64 %i1, %n
          br i1 %c, label %loop, label %out
        out:
          ret double %s1
        }""",
        "f", 0.6, 4,
    )  # fmt: skip


def test_trap14_a_stack_array_of_variable_size_in_a_loop() -> None:
    check_gradient(
        HEAP + """
        define double @f(double %x, i64 %n) {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
          %s = phi double [ %x, %entry ], [ %s1, %loop ]
          %top = call ptr @llvm.stacksave.p0()
          %i1 = add i64 %i, 1
          %b = alloca double, i64 %i1
          %p = getelementptr double, ptr %b, i64 %i
          store double %s, ptr %p
          %u = load double, ptr %p
          %u2 = fmul double %u, %u
          %s1 = call double @llvm.sin.f64(double %u2)
          call void @llvm.stackrestore.p0(ptr %top)
          %c = icmp slt i64 %i1, %n
          br i1 %c, label %loop, label %out
        out:
          ret double %s1
        }""",
        "f", 0.9, 4,
    )  # fmt: skip


def test_trap15_every_iteration_has_its_own_shadow() -> None:
    text = (
        HEAP
        + """
        define double @f(double %x, i64 %n) {
        entry:
          br label %head
        head:
          %i = phi i64 [ 0, %entry ], [ %i1, %body ]
          %s = phi double [ %x, %entry ], [ %s1, %body ]
          %c = icmp slt i64 %i, %n
          br i1 %c, label %body, label %out
        body:
          %b = call ptr @malloc(i64 16)
          store double %s, ptr %b
          %b1 = getelementptr double, ptr %b, i64 1
          %t = fmul double %s, %x
          store double %t, ptr %b1
          %u = load double, ptr %b
          %v = load double, ptr %b1
          %w = fmul double %u, %v
          %s1 = call double @llvm.sin.f64(double %w)
          call void @free(ptr %b)
          %i1 = add i64 %i, 1
          br label %head
        out:
          ret double %s
        }"""
    )
    for n in (0, 1, 3):
        check_gradient(text, "f", 1.1, n)


def test_trap15_a_list_of_allocations_that_outlive_their_iteration() -> None:
    check_gradient(
        HEAP + """
        define double @f(double %x, i64 %n) {
        entry:
          br label %make
        make:
          %i = phi i64 [ 0, %entry ], [ %i1, %make ]
          %head = phi ptr [ null, %entry ], [ %node, %make ]
          %v = phi double [ %x, %entry ], [ %v1, %make ]
          %node = call ptr @malloc(i64 16)
          store double %v, ptr %node
          %next = getelementptr i8, ptr %node, i64 8
          store ptr %head, ptr %next
          %v1 = fmul double %v, %x
          %i1 = add i64 %i, 1
          %c = icmp slt i64 %i1, %n
          br i1 %c, label %make, label %walk
        walk:
          %p = phi ptr [ %node, %make ], [ %q, %walk ]
          %s = phi double [ 0.0, %make ], [ %s1, %walk ]
          %w = load double, ptr %p
          %w2 = call double @llvm.sin.f64(double %w)
          %s1 = fadd double %s, %w2
          %np = getelementptr i8, ptr %p, i64 8
          %q = load ptr, ptr %np
          call void @free(ptr %p)
          %end = icmp eq ptr %q, null
          br i1 %end, label %out, label %walk
        out:
          ret double %s1
        }""",
        "f", 1.1, 4,
    )  # fmt: skip


def test_trap15_zeroed_memory_that_is_only_added_to() -> None:
    check_gradient(
        HEAP + """
        define double @f(ptr %x, i64 %n) {
        entry:
          %b = call ptr @calloc(i64 2, i64 8)
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
          %xp = getelementptr double, ptr %x, i64 %i
          %v = load double, ptr %xp
          %k = and i64 %i, 1
          %p = getelementptr double, ptr %b, i64 %k
          %old = load double, ptr %p
          %v2 = fmul double %v, %v
          %new = fadd double %old, %v2
          store double %new, ptr %p
          %i1 = add i64 %i, 1
          %c = icmp slt i64 %i1, %n
          br i1 %c, label %loop, label %out
        out:
          %b1 = getelementptr double, ptr %b, i64 1
          %e = load double, ptr %b
          %o = load double, ptr %b1
          %r = fmul double %e, %o
          call void @free(ptr %b)
          ret double %r
        }""",
        "f", Buffer([1.5, 2.0, 3.0, 0.5]), 4,
    )  # fmt: skip


def test_trap16_realloc_moves() -> None:
    check_gradient(
        HEAP + """
        define double @f(double %x, i64 %n) {
        entry:
          %b0 = call ptr @malloc(i64 8)
          store double %x, ptr %b0
          br label %loop
        loop:
          %i = phi i64 [ 1, %entry ], [ %i1, %loop ]
          %b = phi ptr [ %b0, %entry ], [ %b1, %loop ]
          %i1 = add i64 %i, 1
          %bytes = mul i64 %i1, 8
          %b1 = call ptr @realloc(ptr %b, i64 %bytes)
          %before = sub i64 %i, 1
          %pp = getelementptr double, ptr %b1, i64 %before
          %old = load double, ptr %pp
          %new = fmul double %old, %x
          %p = getelementptr double, ptr %b1, i64 %i
          store double %new, ptr %p
          %c = icmp slt i64 %i1, %n
          br i1 %c, label %loop, label %out
        out:
          %first = load double, ptr %b1
          %last = load double, ptr %p
          %r = fmul double %first, %last
          call void @free(ptr %b1)
          ret double %r
        }""",
        "f", 1.3, 4,
    )  # fmt: skip


def test_trap16_realloc_of_null_and_to_a_smaller_size() -> None:
    check_gradient(
        HEAP + """
        define double @f(double %x) {
          %a = call ptr @realloc(ptr null, i64 32)
          %x2 = fmul double %x, %x
          store double %x2, ptr %a
          %a3 = getelementptr double, ptr %a, i64 3
          store double %x, ptr %a3
          %y = load double, ptr %a3
          %b = call ptr @realloc(ptr %a, i64 8)
          %z = load double, ptr %b
          %r = fmul double %z, %y
          call void @free(ptr %b)
          ret double %r
        }""",
        "f", 1.3,
    )  # fmt: skip


CONDITIONAL = (
    HEAP
    + """
define double @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %latch ]
  %s = phi double [ 0.0, %entry ], [ %s1, %latch ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %pos = fcmp ogt double %v, 0.0
  br i1 %pos, label %then, label %latch
then:
  %l = call double @llvm.log.f64(double %v)
  %l2 = fmul double %l, %l
  %q = fdiv double %l2, %v
  br label %latch
latch:
  %t = phi double [ %q, %then ], [ %v, %loop ]
  store double 0.0, ptr %p
  %s1 = fadd double %s, %t
  %i1 = add i64 %i, 1
  %c = icmp slt i64 %i1, %n
  br i1 %c, label %loop, label %out
out:
  ret double %s1
}"""
)


@pytest.mark.parametrize("xs", [[1.5, -2.0, 3.0, -0.5], [-1.0, -2.0], [2.0, 3.0], [0.0, 1.0]])
def test_trap17_a_value_of_a_conditional_block(xs: list[float]) -> None:
    check_gradient(CONDITIONAL, "f", Buffer(xs), len(xs), smooth=0.0 not in xs)


def test_trap17_a_conditional_value_read_after_the_join() -> None:
    text = (
        HEAP
        + """
        define double @f(double %x, double %y) {
        entry:
          %c = fcmp ogt double %y, 0.0
          br i1 %c, label %a, label %join
        a:
          %l = call double @llvm.log.f64(double %y)
          %lx = fmul double %l, %x
          br label %join
        join:
          %m = phi double [ %lx, %a ], [ %y, %entry ]
          %d = fcmp ogt double %x, 1.0
          br i1 %d, label %b, label %out
        b:
          %m2 = fmul double %m, %m
          br label %out
        out:
          %r = phi double [ %m2, %b ], [ %m, %join ]
          %r2 = fmul double %r, %x
          ret double %r2
        }"""
    )
    for x, y in ((1.5, 2.0), (1.5, -2.0), (0.5, 2.0), (0.5, -2.0)):
        check_gradient(text, "f", x, y)


def test_trap13_freed_by_a_callee_that_takes_no_part() -> None:
    check_gradient(
        """
        declare ptr @malloc(i64)
        declare void @free(ptr)
        define internal void @drop(ptr %p) noinline {
          call void @free(ptr %p)
          ret void
        }
        define double @f(double %x, double %scale) {
          %m = call ptr @malloc(i64 24)
          %m1 = getelementptr double, ptr %m, i64 1
          %m2 = getelementptr double, ptr %m, i64 2
          store double %scale, ptr %m
          store double 3.0, ptr %m1
          store double 5.0, ptr %m2
          %v = load double, ptr %m
          %v1 = load double, ptr %m1
          %v2 = load double, ptr %m2
          %a = fmul double %x, %v
          %b = fmul double %a, %x
          %c = fmul double %b, %v1
          %d = fmul double %c, %x
          %r = fmul double %d, %v2
          call void @drop(ptr %m)
          ret double %r
        }""",
        "f", 1.5, Const(2.0),
    )  # fmt: skip
