"""Traps 30 to 33 of TRAPS.md: LLVM's types do not say what the bytes are."""

from __future__ import annotations

import pytest
from oracle.check import Buffer, check_gradient


def test_trap30_a_double_copied_as_an_integer() -> None:
    check_gradient(
        """
        define double @f(ptr %p, ptr %q) {
          %bits = load i64, ptr %p
          store i64 %bits, ptr %q
          %x = load double, ptr %q
          %y = load double, ptr %p
          %z = fmul double %x, %y
          store double %z, ptr %p
          ret double %z
        }""",
        "f", Buffer([1.5]), Buffer([0.7]),
    )  # fmt: skip


def test_trap30_a_bitcast_through_an_integer() -> None:
    check_gradient(
        """
        define double @f(double %x) {
          %y = fmul double %x, %x
          %bits = bitcast double %y to i64
          %z = bitcast i64 %bits to double
          %r = fmul double %z, %x
          ret double %r
        }""",
        "f", 1.5,
    )  # fmt: skip


def test_trap30_two_doubles_in_an_i128() -> None:
    check_gradient(
        """
        define void @f(ptr %p, ptr %q) {
          %x = load double, ptr %p
          %y = fmul double %x, %x
          store double %y, ptr %p
          %w = load i128, ptr %p, align 8
          store i128 %w, ptr %q, align 8
          %q1 = getelementptr double, ptr %q, i64 1
          %z = load double, ptr %q1
          %s = fmul double %z, %y
          store double %s, ptr %q1
          ret void
        }""",
        "f", Buffer([1.5, 2.5]), Buffer([0.7, 0.3]),
    )  # fmt: skip


def test_trap30_a_double_beside_an_untyped_half_of_an_i128() -> None:
    check_gradient(
        """
        define void @f(ptr %p, ptr %q) {
          %x = load double, ptr %p
          %y = fmul double %x, %x
          store double %y, ptr %p
          %w = load i128, ptr %p, align 8
          store i128 %w, ptr %q, align 8
          ret void
        }""",
        "f", Buffer([1.5, 2.5]), Buffer([0.7, 0.3]),
    )  # fmt: skip


def test_trap30_two_floats_in_an_i64() -> None:
    check_gradient(
        """
        define void @f(ptr %p, ptr %q) {
          %w = load i64, ptr %p, align 4
          store i64 %w, ptr %q, align 4
          %x = load float, ptr %q
          %q1 = getelementptr float, ptr %q, i64 1
          %y = load float, ptr %q1
          %z = fmul float %x, %y
          store float %z, ptr %q
          ret void
        }""",
        "f", Buffer([1.5, 2.5], "float"), Buffer([0.7, 0.3], "float"),
    )  # fmt: skip


def test_trap30_two_floats_packed_in_a_register() -> None:
    """What clang passes for `struct { float x, y; }` after SROA."""
    check_gradient(
        """
        define internal float @dot(<2 x float> %v) noinline {
          %x = extractelement <2 x float> %v, i64 0
          %y = extractelement <2 x float> %v, i64 1
          %r = fmul float %x, %y
          ret float %r
        }
        define float @f(ptr %p) {
          %w = load i64, ptr %p, align 4
          %v = bitcast i64 %w to <2 x float>
          %r = call float @dot(<2 x float> %v)
          ret float %r
        }""",
        "f", Buffer([1.5, 2.5], "float"),
    )  # fmt: skip


def test_trap30_halves_of_an_i64_taken_apart() -> None:
    check_gradient(
        """
        define float @f(ptr %p) {
          %w = load i64, ptr %p, align 4
          %lo = trunc i64 %w to i32
          %sh = lshr i64 %w, 32
          %hi = trunc i64 %sh to i32
          %x = bitcast i32 %lo to float
          %y = bitcast i32 %hi to float
          %r = fdiv float %x, %y
          ret float %r
        }""",
        "f", Buffer([1.5, 2.5], "float"), refusable=True,
    )  # fmt: skip


def test_trap30_a_slice_passed_as_a_pair() -> None:
    check_gradient(
        """
        define internal double @prod({ ptr, i64 } %s) noinline {
        entry:
          %p = extractvalue { ptr, i64 } %s, 0
          %n = extractvalue { ptr, i64 } %s, 1
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
          %t = phi double [ 1.0, %entry ], [ %t1, %loop ]
          %q = getelementptr double, ptr %p, i64 %i
          %x = load double, ptr %q
          %t1 = fmul double %t, %x
          %i1 = add i64 %i, 1
          %c = icmp slt i64 %i1, %n
          br i1 %c, label %loop, label %out
        out:
          ret double %t1
        }
        define double @f(ptr %p, i64 %n) {
          %a = insertvalue { ptr, i64 } poison, ptr %p, 0
          %b = insertvalue { ptr, i64 } %a, i64 %n, 1
          %r = call double @prod({ ptr, i64 } %b)
          ret double %r
        }""",
        "f", Buffer([1.5, 0.7, 2.0]), 3,
    )  # fmt: skip


@pytest.mark.parametrize("x", [1.5, -1.5])
def test_trap30_the_sign_bit_of_a_float_tested(x: float) -> None:
    check_gradient(
        """
        define double @f(double %x) {
          %bits = bitcast double %x to i64
          %neg = icmp slt i64 %bits, 0
          %a = fmul double %x, %x
          %b = fmul double %x, 3.0
          %r = select i1 %neg, double %a, double %b
          ret double %r
        }""",
        "f", x,
    )  # fmt: skip


SIGN = """
define double @f(double %x) {{
  %y = fmul double %x, %x
  %y1 = fsub double %y, 2.0
  %bits = bitcast double %y1 to i64
  %s = {operation}
  %z = bitcast i64 %s to double
  %r = fmul double %z, %x
  ret double %r
}}"""


@pytest.mark.parametrize("x", [1.5, 0.5])
def test_trap30_negation_and_absolute_value_through_the_integer(x: float) -> None:
    for operation in ("xor i64 %bits, -9223372036854775808", "and i64 %bits, 9223372036854775807", "or i64 %bits, -9223372036854775808"):
        check_gradient(SIGN.format(operation=operation), "f", x, refusable=True)


def test_trap31_a_pointer_through_an_integer() -> None:
    check_gradient(
        """
        define double @f(ptr %p) {
          %a = ptrtoint ptr %p to i64
          %b = add i64 %a, 8
          %q = inttoptr i64 %b to ptr
          %x = load double, ptr %q
          %y = fmul double %x, %x
          store double %y, ptr %p
          ret double %y
        }""",
        "f", Buffer([1.5, 0.7]), refusable=True,
    )  # fmt: skip


def test_trap31_a_tagged_pointer() -> None:
    check_gradient(
        """
        define double @f(ptr %p, ptr %cell) {
          %a = ptrtoint ptr %p to i64
          %b = or i64 %a, 1
          store i64 %b, ptr %cell
          %t = load i64, ptr %cell
          %m = and i64 %t, -2
          %q = inttoptr i64 %m to ptr
          %x = load double, ptr %q
          %y = fmul double %x, %x
          store double %y, ptr %q
          ret double %y
        }""",
        "f", Buffer([1.5]), Buffer([None], "ptr"), refusable=True,
    )  # fmt: skip


def test_trap31_an_alignment_mask() -> None:
    check_gradient(
        """
        declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
        define double @f(ptr %p) {
          %p3 = getelementptr i8, ptr %p, i64 11
          %q = call ptr @llvm.ptrmask.p0.i64(ptr %p3, i64 -8)
          %x = load double, ptr %q
          %y = fmul double %x, %x
          store double %y, ptr %p
          ret double %y
        }""",
        "f", Buffer([1.5, 0.7]), refusable=True,
    )  # fmt: skip


def test_trap31_the_difference_of_two_pointers() -> None:
    check_gradient(
        """
        define double @f(ptr %p, i64 %n) {
          %e = getelementptr double, ptr %p, i64 %n
          %a = ptrtoint ptr %p to i64
          %b = ptrtoint ptr %e to i64
          %d = sub i64 %b, %a
          %k = ashr exact i64 %d, 3
          %kd = sitofp i64 %k to double
          %x = load double, ptr %p
          %y = fmul double %x, %kd
          %z = fmul double %y, %x
          ret double %z
        }""",
        "f", Buffer([1.5, 0.7, 3.0]), 3,
    )  # fmt: skip


def test_trap32_zero_is_ambiguous() -> None:
    text = """
        define double @f(double %x, ptr %p, ptr %s, i1 %c) {
        entry:
          %q = select i1 %c, ptr %p, ptr null
          store i64 0, ptr %s
          %sp = getelementptr i8, ptr %s, i64 8
          store i64 0, ptr %sp
          %z = load double, ptr %s
          %n = load ptr, ptr %sp
          %isnull = icmp eq ptr %n, null
          %a = fadd double %z, %x
          store double %a, ptr %s
          %have = icmp ne ptr %q, null
          %both = and i1 %have, %isnull
          br i1 %both, label %use, label %out
        use:
          %v = load double, ptr %q
          %w = fmul double %v, %a
          br label %out
        out:
          %r = phi double [ %w, %use ], [ 0.0, %entry ]
          %r2 = fadd double %r, %a
          ret double %r2
        }"""
    for c in (0, 1):
        check_gradient(text, "f", 1.5, Buffer([2.0]), Buffer([7.0, None], ("double", "ptr")), c)


def test_trap32_a_zeroed_struct_of_everything() -> None:
    check_gradient(
        """
        %S = type { double, ptr, i64, float }
        define double @f(ptr %s, double %x, ptr %p) {
          store %S zeroinitializer, ptr %s
          %d = load double, ptr %s
          %d1 = fadd double %d, %x
          store double %d1, ptr %s
          %pp = getelementptr %S, ptr %s, i64 0, i32 1
          store ptr %p, ptr %pp
          %q = load ptr, ptr %pp
          %y = load double, ptr %q
          %e = load double, ptr %s
          %r = fmul double %e, %y
          ret double %r
        }""",
        "f", Buffer([7.0, None, 3, 0.5], ("double", "ptr", "i64", "float")), 1.5, Buffer([2.0]), rtol=1e-9, h=1e-5,
    )  # fmt: skip


def test_trap33_an_option_in_a_null_pointer() -> None:
    text = """
        define double @f(ptr %cells, i64 %n) {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %latch ]
          %s = phi double [ 1.0, %entry ], [ %s1, %latch ]
          %c = getelementptr ptr, ptr %cells, i64 %i
          %p = load ptr, ptr %c
          %none = icmp eq ptr %p, null
          br i1 %none, label %latch, label %some
        some:
          %v = load double, ptr %p
          %t = fmul double %s, %v
          store double %t, ptr %p
          br label %latch
        latch:
          %s1 = phi double [ %s, %loop ], [ %t, %some ]
          %i1 = add i64 %i, 1
          %d = icmp slt i64 %i1, %n
          br i1 %d, label %loop, label %out
        out:
          ret double %s1
        }"""
    shared = Buffer([1.5])
    check_gradient(text, "f", Buffer([shared, None, Buffer([2.0]), shared], "ptr"), 4)


def test_trap33_a_discriminant_beside_its_payload() -> None:
    text = """
        define double @f(ptr %e) {
        entry:
          %tag = load i64, ptr %e
          %pay = getelementptr i8, ptr %e, i64 8
          switch i64 %tag, label %none [
            i64 1, label %radius
            i64 2, label %sides
          ]
        radius:
          %r = load double, ptr %pay
          %r2 = fmul double %r, %r
          br label %out
        sides:
          %a = load double, ptr %pay
          %bp = getelementptr i8, ptr %e, i64 16
          %b = load double, ptr %bp
          %ab = fmul double %a, %b
          store double %ab, ptr %pay
          br label %out
        none:
          br label %out
        out:
          %area = phi double [ 0.0, %none ], [ %r2, %radius ], [ %ab, %sides ]
          ret double %area
        }"""
    for tag in (0, 1, 2):
        check_gradient(text, "f", Buffer([tag, 1.5, 2.0], ("i64", "double", "double")))


def test_trap33_a_niche_in_float_bits() -> None:
    """None is a NaN with a payload of its own, tested through the integer."""
    text = """
        define double @f(ptr %p, double %x) {
        entry:
          %bits = load i64, ptr %p
          %none = icmp eq i64 %bits, 9221120237041090561
          br i1 %none, label %absent, label %present
        absent:
          store double %x, ptr %p
          br label %out
        present:
          %v = load double, ptr %p
          %vx = fmul double %v, %x
          br label %out
        out:
          %r = phi double [ %x, %absent ], [ %vx, %present ]
          %r2 = fmul double %r, %x
          ret double %r2
        }"""
    check_gradient(text, "f", Buffer([2.0]), 1.5)
