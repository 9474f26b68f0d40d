"""Traps 18 to 22 of TRAPS.md: loops."""

from __future__ import annotations

import pytest
from oracle.check import Buffer, check_gradient

ZERO_TRIP = """
define double @f(ptr %x, i64 %n) {
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %i1, %body ]
  %s = phi double [ 1.0, %entry ], [ %s1, %body ]
  %c = icmp slt i64 %i, %n
  br i1 %c, label %body, label %out
body:
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %s1 = fmul double %s, %v
  %i1 = add i64 %i, 1
  br label %head
out:
  %x0 = load double, ptr %x
  %r = fmul double %s, %x0
  ret double %r
}"""


@pytest.mark.parametrize("n", [-3, 0, 1, 2, 4])
def test_trap18_zero_trips_and_more(n: int) -> None:
    check_gradient(ZERO_TRIP, "f", Buffer([1.5, 2.0, 3.0, 0.5]), n)


def test_trap18_an_unsigned_exclusive_bound_of_zero() -> None:
    check_gradient(ZERO_TRIP.replace("slt", "ult"), "f", Buffer([1.5]), 0)


COUNT_ALL = """
define double @f(double %x) {
entry:
  br label %loop
loop:
  %i = phi i8 [ 0, %entry ], [ %i1, %loop ]
  %s = phi double [ 1.0, %entry ], [ %s1, %loop ]
  %k = uitofp i8 %i to double
  %kx = fmul double %k, %x
  %g = fadd double %kx, 1.0
  %h = fdiv double %s, %g
  %s1 = fadd double %h, 1.0
  %i1 = add i8 %i, 1
  %c = icmp ne i8 %i1, 0
  br i1 %c, label %loop, label %out
out:
  ret double %s1
}"""


def test_trap18_a_trip_count_that_does_not_fit_its_counter() -> None:
    """256 iterations of an 8-bit counter."""
    check_gradient(COUNT_ALL, "f", 0.3)


def test_trap18_an_inclusive_bound_at_the_end_of_the_range() -> None:
    text = COUNT_ALL.replace("%c = icmp ne i8 %i1, 0", "%c = icmp ne i8 %i, -1")
    check_gradient(text, "f", 0.3)


def test_trap18_a_counter_narrower_than_the_pointer() -> None:
    check_gradient(
        """
        define double @f(ptr %x, i32 %n) {
        entry:
          br label %loop
        loop:
          %i = phi i32 [ -2, %entry ], [ %i1, %loop ]
          %s = phi double [ 1.0, %entry ], [ %s1, %loop ]
          %w = sext i32 %i to i64
          %p = getelementptr double, ptr %x, i64 %w
          %p2 = getelementptr double, ptr %p, i64 2
          %v = load double, ptr %p2
          %s1 = fmul double %s, %v
          %i1 = add nsw i32 %i, 1
          %c = icmp slt i32 %i1, %n
          br i1 %c, label %loop, label %out
        out:
          ret double %s1
        }""",
        "f", Buffer([1.5, 2.0, 3.0, 0.5]), 2,
    )  # fmt: skip


def test_trap18_counting_down() -> None:
    check_gradient(
        """
        define double @f(ptr %x, i64 %n) {
        entry:
          br label %head
        head:
          %i = phi i64 [ %n, %entry ], [ %i1, %body ]
          %s = phi double [ 1.0, %entry ], [ %s1, %body ]
          %c = icmp ne i64 %i, 0
          br i1 %c, label %body, label %out
        body:
          %i1 = add i64 %i, -1
          %p = getelementptr double, ptr %x, i64 %i1
          %v = load double, ptr %p
          %t = fmul double %s, %v
          %s1 = fadd double %t, %v
          br label %head
        out:
          ret double %s
        }""",
        "f", Buffer([1.5, 2.0, 3.0, 0.5]), 4,
    )  # fmt: skip


@pytest.mark.parametrize("n", [0, 1, 3, 6, 7])
def test_trap18_steps_of_three(n: int) -> None:
    text = ZERO_TRIP.replace("add i64 %i, 1", "add i64 %i, 3")
    check_gradient(text, "f", Buffer([1.5, 2.0, 3.0, 0.5, 0.7, 0.9, 1.1]), n)


def test_trap18_a_loop_over_pointers() -> None:
    check_gradient(
        """
        define double @f(ptr %x, i64 %n) {
        entry:
          %end = getelementptr double, ptr %x, i64 %n
          %none = icmp eq ptr %x, %end
          br i1 %none, label %out, label %loop
        loop:
          %p = phi ptr [ %x, %entry ], [ %p1, %loop ]
          %s = phi double [ 1.0, %entry ], [ %s1, %loop ]
          %v = load double, ptr %p
          %s1 = fmul double %s, %v
          %p1 = getelementptr double, ptr %p, i64 1
          %c = icmp eq ptr %p1, %end
          br i1 %c, label %out, label %loop
        out:
          %r = phi double [ 2.0, %entry ], [ %s1, %loop ]
          ret double %r
        }""",
        "f", Buffer([1.5, 2.0, 3.0]), 3,
    )  # fmt: skip


def test_trap18_two_induction_variables_that_meet() -> None:
    check_gradient(
        """
        define double @f(ptr %x, i64 %n) {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
          %j = phi i64 [ %n, %entry ], [ %j1, %loop ]
          %s = phi double [ 0.0, %entry ], [ %s1, %loop ]
          %j1 = add i64 %j, -1
          %p = getelementptr double, ptr %x, i64 %i
          %q = getelementptr double, ptr %x, i64 %j1
          %a = load double, ptr %p
          %b = load double, ptr %q
          store double %b, ptr %p
          %ab = fmul double %a, %b
          store double %ab, ptr %q
          %s1 = fadd double %s, %ab
          %i1 = add i64 %i, 1
          %c = icmp slt i64 %i1, %j1
          br i1 %c, label %loop, label %out
        out:
          ret double %s1
        }""",
        "f", Buffer([1.5, 2.0, 3.0, 0.5, 0.7]), 5,
    )  # fmt: skip


EXIT_IN_THE_MIDDLE = """
define double @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %rest ]
  %s = phi double [ 1.0, %entry ], [ %t, %rest ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %u = fmul double %s, %v
  store double %u, ptr %p
  %stop = icmp eq i64 %i, %n
  br i1 %stop, label %out, label %rest
rest:
  %w = load double, ptr %p
  %t = fmul double %w, %v
  store double %t, ptr %p
  %i1 = add i64 %i, 1
  br label %loop
out:
  ret double %u
}"""


@pytest.mark.parametrize("n", [0, 1, 3])
def test_trap18_an_exit_in_the_middle(n: int) -> None:
    check_gradient(EXIT_IN_THE_MIDDLE, "f", Buffer([1.5, 2.0, 0.7, 0.5]), n)


SEARCH = """
define double @f(ptr %x, i64 %n) {
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %i1, %latch ]
  %s = phi double [ 1.0, %entry ], [ %s2, %latch ]
  %c = icmp slt i64 %i, %n
  br i1 %c, label %body, label %ended
body:
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %s1 = fmul double %s, %v
  %neg = fcmp olt double %v, 0.0
  br i1 %neg, label %found, label %more
more:
  %s2 = fadd double %s1, %v
  %big = fcmp ogt double %s2, 20.0
  br i1 %big, label %large, label %latch
latch:
  %i1 = add i64 %i, 1
  br label %head
ended:
  %e = fmul double %s, %s
  br label %out
found:
  %g = fmul double %s1, %v
  br label %out
large:
  %h = fdiv double %s2, %v
  br label %out
out:
  %r = phi double [ %e, %ended ], [ %g, %found ], [ %h, %large ]
  ret double %r
}"""


@pytest.mark.parametrize("xs", [[1.5, 1.0], [1.5, -2.0, 3.0], [1.5, 6.0, 3.0, 1.0], [-1.0], []])
def test_trap19_three_exits(xs: list[float]) -> None:
    check_gradient(SEARCH, "f", Buffer(xs or [1.0]), len(xs))


def test_trap19_an_inner_loop_that_leaves_both() -> None:
    text = """
        define double @f(ptr %x, i64 %n, double %y) {
        entry:
          br label %outer
        outer:
          %i = phi i64 [ 0, %entry ], [ %i1, %next ]
          %s = phi double [ %y, %entry ], [ %s1, %next ]
          br label %inner
        inner:
          %j = phi i64 [ 0, %outer ], [ %j1, %cont ]
          %t = phi double [ %s, %outer ], [ %u, %cont ]
          %p = getelementptr double, ptr %x, i64 %j
          %v = load double, ptr %p
          %u = fmul double %t, %v
          %big = fcmp ogt double %u, 30.0
          br i1 %big, label %away, label %cont
        cont:
          %j1 = add i64 %j, 1
          %c = icmp slt i64 %j1, %n
          br i1 %c, label %inner, label %next
        next:
          %s1 = fadd double %u, %y
          %i1 = add i64 %i, 1
          %d = icmp slt i64 %i1, 4
          br i1 %d, label %outer, label %out
        away:
          %w = fmul double %u, %t
          br label %out
        out:
          %r = phi double [ %w, %away ], [ %s1, %next ]
          ret double %r
        }"""
    check_gradient(text, "f", Buffer([1.5, 2.0]), 2, 1.1)
    check_gradient(text, "f", Buffer([0.5, 2.0]), 2, 1.1)


def test_trap20_values_that_leave_a_loop_come_from_the_last_iteration() -> None:
    check_gradient(
        """
        define double @f(ptr %x, i64 %n) {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
          %prev = phi double [ 7.0, %entry ], [ %v, %loop ]
          %p = getelementptr double, ptr %x, i64 %i
          %v = load double, ptr %p
          %sq = fmul double %v, %v
          %i1 = add i64 %i, 1
          %c = icmp slt i64 %i1, %n
          br i1 %c, label %loop, label %out
        out:
          %last = phi double [ %sq, %loop ]
          %before = phi double [ %prev, %loop ]
          %r = fmul double %last, %before
          ret double %r
        }""",
        "f", Buffer([1.5, 2.0, 3.0]), 3,
    )  # fmt: skip


TRIANGLE = """
define double @f(ptr %x, i64 %n) {{
entry:
  br label %outer
outer:
  %i = phi i64 [ 0, %entry ], [ %i1, %next ]
  %s = phi double [ 1.0, %entry ], [ %s2, %next ]
  {bound}
  %some = icmp sgt i64 %m, 0
  br i1 %some, label %inner, label %next
inner:
  %j = phi i64 [ 0, %outer ], [ %j1, %inner ]
  %t = phi double [ %s, %outer ], [ %t1, %inner ]
  %p = getelementptr double, ptr %x, i64 %j
  %v = load double, ptr %p
  %u = fmul double %t, %v
  %t1 = fadd double %u, %v
  %j1 = add i64 %j, 1
  %c = icmp slt i64 %j1, %m
  br i1 %c, label %inner, label %next
next:
  %s1 = phi double [ %s, %outer ], [ %t1, %inner ]
  %s2 = fmul double %s1, 0.5
  %i1 = add i64 %i, 1
  %d = icmp slt i64 %i1, %n
  br i1 %d, label %outer, label %out
out:
  ret double %s2
}}"""


@pytest.mark.parametrize("bound", ["%m = add i64 %i, 0", "%m = sub i64 %n, %i", "%m = and i64 %i, 1"])
def test_trap21_inner_trip_counts_depend_on_the_outer_iteration(bound: str) -> None:
    check_gradient(TRIANGLE.format(bound=bound), "f", Buffer([1.5, 2.0, 0.7, 0.5]), 4)


def test_trap21_inner_trip_counts_come_from_memory() -> None:
    text = TRIANGLE.format(bound="%mp = getelementptr i64, ptr %k, i64 %i\n  %m = load i64, ptr %mp").replace("i64 %n)", "i64 %n, ptr %k)")
    check_gradient(text, "f", Buffer([1.5, 2.0, 0.7, 0.5]), 4, Buffer([3, 0, 1, 2], "i64", active=False))


def test_trap22_a_while_loop_on_active_data() -> None:
    check_gradient(
        """
        define double @f(double %x) {
        entry:
          br label %head
        head:
          %y = phi double [ %x, %entry ], [ %y1, %body ]
          %s = phi double [ 1.0, %entry ], [ %s1, %body ]
          %c = fcmp ogt double %y, 1.0
          br i1 %c, label %body, label %out
        body:
          %s1 = fmul double %s, %y
          %y1 = fmul double %y, 0.5
          br label %head
        out:
          %r = fadd double %s, %y
          ret double %r
        }""",
        "f", 9.0,
    )  # fmt: skip


def test_trap22_newton_until_converged() -> None:
    check_gradient(
        """
        declare double @llvm.fabs.f64(double)
        define double @f(double %a) {
        entry:
          br label %loop
        loop:
          %y = phi double [ %a, %entry ], [ %y1, %loop ]
          %q = fdiv double %a, %y
          %t = fadd double %y, %q
          %y1 = fmul double %t, 0.5
          %d = fsub double %y1, %y
          %ad = call double @llvm.fabs.f64(double %d)
          %c = fcmp ogt double %ad, 1.0e-12
          br i1 %c, label %loop, label %out
        out:
          ret double %y1
        }""",
        "f", 7.0,
    )  # fmt: skip


def test_trap19_an_inner_loop_that_leaves_to_the_next_outer_iteration_or_out_of_both() -> None:
    check_gradient(
        """
        define double @f(ptr %in) {
        entry:
          br label %outer
        outer:
          %first = phi i1 [ true, %entry ], [ false, %latch ]
          br label %inner
        inner:
          %more = phi i1 [ true, %outer ], [ false, %back ]
          %i = phi i64 [ 0, %outer ], [ 1, %back ]
          %p = getelementptr double, ptr %in, i64 %i
          %v = load double, ptr %p
          br i1 %first, label %a, label %b
        a:
          %sq = fmul double %v, %v
          store double %sq, ptr %p
          br i1 %more, label %back, label %latch
        b:
          %tr = fmul double %v, 3.0
          store double %tr, ptr %p
          br i1 %more, label %back, label %exit
        back:
          br label %inner
        latch:
          br label %outer
        exit:
          %r0 = load double, ptr %in
          %q = getelementptr double, ptr %in, i64 1
          %r1 = load double, ptr %q
          %r = fmul double %r0, %r1
          ret double %r
        }""",
        "f", Buffer([2.0, 5.0]),
    )  # fmt: skip
