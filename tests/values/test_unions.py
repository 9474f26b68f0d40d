"""Integers and floats in turn in the same bytes (TRAPS 5, 33)."""

from __future__ import annotations

import pytest
from oracle.check import check_gradient

from isozyme.engine import transform_text
from isozyme.errors import IsozymeError

SLOT = """
    define internal void @set_float(ptr %p, double %x) noinline {
      store double %x, ptr %p
      ret void
    }
    define internal void @set_integer(ptr %p, i64 %n) noinline {
      store i64 %n, ptr %p
      ret void
    }
    define internal double @float(ptr %p) noinline {
      %x = load double, ptr %p
      ret double %x
    }
    define internal double @integer(ptr %p) noinline {
      %n = load i64, ptr %p
      %x = sitofp i64 %n to double
      ret double %x
    }
    define internal double @half(ptr %p) noinline {
      %n = load i32, ptr %p
      %x = sitofp i32 %n to double
      ret double %x
    }
"""


@pytest.mark.parametrize("n", [7, -1, 4611686018427387904])
def test_a_slot_holds_a_float_then_an_integer_then_a_float(n: int) -> None:
    """The bits of -1 are no number, those of 2^62 are 2.0: neither may count as an adjoint."""
    check_gradient(
        SLOT
        + f"""
        define double @f(double %x) {{
          %p = alloca i64
          call void @set_float(ptr %p, double %x)
          %a = call double @float(ptr %p)
          %m = fptosi double 3.5 to i64
          %k = add i64 %m, {n - 3}
          call void @set_integer(ptr %p, i64 %k)
          %b = call double @integer(ptr %p)
          %xx = fmul double %x, %x
          call void @set_float(ptr %p, double %xx)
          %c = call double @float(ptr %p)
          %ab = fmul double %a, %b
          %r = fadd double %ab, %c
          ret double %r
        }}""",
        "f", 1.5,
    )  # fmt: skip


def test_a_part_of_a_float_that_no_integer_was_stored_to_is_refused() -> None:
    with pytest.raises(IsozymeError, match="digits of an active float"):
        transform_text(
            SLOT
            + """
            declare double @__enzyme_autodiff(...)
            define double @f(double %x) {
              %p = alloca i64
              call void @set_float(ptr %p, double %x)
              %a = call double @half(ptr %p)
              ret double %a
            }
            define double @main(double %x) {
              %d = call double (...) @__enzyme_autodiff(ptr @f, double %x)
              ret double %d
            }"""
        )


UPPER_HALF = SLOT + """
    declare double @__enzyme_autodiff(...)
    define internal void @absolute(ptr %p) noinline {
      %q = getelementptr i8, ptr %p, i64 4
      %n = load i32, ptr %q
      %m = and i32 %n, 2147483647
      store i32 %m, ptr %q
      ret void
    }
    define double @f(double %x) {
      %p = alloca i64
      call void @set_float(ptr %p, double %x)
      call void @absolute(ptr %p)
      %a = call double @float(ptr %p)
      ret double %a
    }
    define double @main(double %x) {
      %d = call double (...) @__enzyme_autodiff(ptr @f, double %x)
      ret double %d
    }"""


def test_the_sign_in_the_upper_half_of_a_float_is_refused() -> None:
    """Formerly lost without a message."""
    with pytest.raises(IsozymeError, match="part of a float"):
        transform_text(UPPER_HALF.replace("define internal void @absolute", "define weak void @absolute"))


def test_the_sign_in_the_upper_half_of_a_float_is_seen_where_functions_can_be_inlined() -> None:
    made = transform_text(UPPER_HALF)
    assert "call double @llvm.fabs.f64(double %x)" in made
    assert "call double @llvm.copysign.f64(double 0x3FF0000000000000, double %x)" in made


@pytest.mark.parametrize("kind", ["double", "float"])
def test_a_checksum_of_the_words_that_are_copied_makes_them_no_integers(kind: str) -> None:
    """Structs {double, i32, i32} or {float, i32, i32}, two of them, copied in words of four bytes."""
    size = 16 if kind == "double" else 12
    with pytest.raises(IsozymeError, match="cannot be deduced"):
        transform_text(f"""
            declare double @__enzyme_autodiff(...)
            define double @f({kind} %x) {{
            entry:
              %p = alloca [{2 * size} x i8]
              %q = alloca [{2 * size} x i8]
              %second = getelementptr i8, ptr %p, i64 {size}
              store {kind} %x, ptr %p
              store {kind} %x, ptr %second
              br label %loop
            loop:
              %i = phi i64 [ 0, %entry ], [ %next, %loop ]
              %h = phi i32 [ 7, %entry ], [ %sum, %loop ]
              %from = getelementptr i32, ptr %p, i64 %i
              %to = getelementptr i32, ptr %q, i64 %i
              %w = load i32, ptr %from
              %times = mul i32 %h, 31
              %sum = add i32 %times, %w
              store i32 %w, ptr %to
              %next = add i64 %i, 1
              %done = icmp eq i64 %next, {2 * size // 4}
              br i1 %done, label %end, label %loop
            end:
              %a = load {kind}, ptr %q
              %count.at = getelementptr i8, ptr %q, i64 {size - 4}
              %count = load i32, ptr %count.at
              %n = sitofp i32 %count to {kind}
              %y = fmul {kind} %a, %n
              %r = {"fpext float %y to double" if kind == "float" else "fadd double %y, 0.0"}
              %odd = icmp eq i32 %sum, 1
              %z = select i1 %odd, double 0.0, double %r
              ret double %z
            }}
            define double @main({kind} %x) {{
              %d = call double (...) @__enzyme_autodiff(ptr @f, {kind} %x)
              ret double %d
            }}""")


@pytest.mark.parametrize("choose", [0, 1])
def test_the_length_of_a_text_or_a_number_in_one_register(choose: int) -> None:
    """`Result<f64, &str>`: what LLVM makes of `e.len() as f64`, where the length is a constant."""
    check_gradient(
        """
        define double @f(double %x, i64 %choose) {
          %c = icmp ne i64 %choose, 0
          %xx = fmul double %x, %x
          %either = select i1 %c, double %xx, double 4.940660e-324
          %bits = bitcast double %either to i64
          %length = uitofp i64 %bits to double
          %r = select i1 %c, double %either, double %length
          ret double %r
        }""",
        "f", 1.3, choose,
    )  # fmt: skip


@pytest.mark.parametrize("first", [0, 1])
def test_a_choice_of_floats_that_move_as_words_is_no_integer(first: int) -> None:
    """What sorting by `total_cmp` does: merged from one array to another by words, whose bits are compared there."""
    check_gradient(
        """
        define internal void @merge(ptr noalias %from, ptr noalias %to, i64 %first) noinline {
          %second = getelementptr i8, ptr %from, i64 8
          %a = load i64, ptr %from
          %b = load i64, ptr %second
          %c = icmp ne i64 %first, 0
          %m = select i1 %c, i64 %a, i64 %b
          store i64 %m, ptr %to
          ret void
        }
        define double @f(double %x, double %y, i64 %first) {
          %from = alloca [2 x double]
          %to = alloca double
          %xx = fmul double %x, %x
          store double %xx, ptr %from
          %second = getelementptr i8, ptr %from, i64 8
          store double %y, ptr %second
          store double %y, ptr %to
          call void @merge(ptr %from, ptr %to, i64 %first)
          %w = load i64, ptr %to
          %s = ashr i64 %w, 63
          %l = lshr i64 %s, 1
          %o = xor i64 %l, %w
          %big = icmp sgt i64 %o, 0
          %v = bitcast i64 %w to double
          %d = fmul double %v, %v
          %r = select i1 %big, double %d, double %v
          ret double %r
        }""",
        "f", 1.3, 0.7, first,
    )  # fmt: skip
