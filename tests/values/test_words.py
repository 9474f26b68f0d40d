"""Copies of words of which only the run shows whether they are doubles, pointers or integers (emit/runtime_words.py)."""

from __future__ import annotations

import pytest
from oracle.check import Buffer, check_gradient

COPIES = {
    "memcpy": "call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 8, i1 false)",
    "load and store": "%w = load i64, ptr %from\n store i64 %w, ptr %to",
    "run-time size": "call void @llvm.memmove.p0.p0.i64(ptr %to, ptr %from, i64 %n, i1 false)",
}


@pytest.mark.parametrize("copy", COPIES)
@pytest.mark.parametrize("x", [1.5, 0.0, -2.0])
def test_a_word_that_is_a_pointer_or_a_double(copy: str, x: float) -> None:
    """One slot is copied three times: it holds a double, a pointer, and a double again. Zero is a double too."""
    check_gradient(
        f"""
        declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
        declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
        define internal void @copy(ptr %to, ptr %from, i64 %n) noinline {{
          {COPIES[copy]}
          ret void
        }}
        define internal void @set(ptr %p, double %x) noinline {{
          store double %x, ptr %p
          ret void
        }}
        define internal double @float(ptr %p) noinline {{
          %x = load double, ptr %p
          ret double %x
        }}
        define internal double @behind(ptr %p) noinline {{
          %q = load ptr, ptr %p
          %x = load double, ptr %q
          ret double %x
        }}
        define double @f(double %x, double %y, i64 %n) {{
          %a = alloca i64
          %b = alloca i64
          %cell = alloca double
          store double %y, ptr %cell
          call void @set(ptr %a, double %x)
          call void @copy(ptr %b, ptr %a, i64 %n)
          %r1 = call double @float(ptr %b)
          %s1 = call double @float(ptr %a)
          store ptr %cell, ptr %a
          call void @copy(ptr %b, ptr %a, i64 %n)
          %r2 = call double @behind(ptr %b)
          %xy = fmul double %x, %y
          call void @set(ptr %a, double %xy)
          call void @copy(ptr %b, ptr %a, i64 %n)
          %r3 = call double @float(ptr %b)
          %t1 = fmul double %r1, %r2
          %t2 = fmul double %r3, %s1
          %t3 = fadd double %t1, %t2
          %r = fadd double %t3, %r1
          ret double %r
        }}""",
        "f", x, 0.7, 8,
    )  # fmt: skip


def test_a_struct_in_registers_whose_integer_carries_a_float() -> None:
    """Formerly without a derivative: what clang returns for a small struct with a union."""
    check_gradient(
        """
        define internal { i8, i64 } @make(double %x, i1 %c) noinline {
          %b = bitcast double %x to i64
          %s = insertvalue { i8, i64 } { i8 1, i64 undef }, i64 %b, 1
          ret { i8, i64 } %s
        }
        define double @f(double %x, i1 %c) {
        entry:
          %s = call { i8, i64 } @make(double %x, i1 %c)
          br i1 %c, label %more, label %end
        more:
          %xx = fmul double %x, %x
          %t = call { i8, i64 } @make(double %xx, i1 %c)
          br label %end
        end:
          %u = phi { i8, i64 } [ %s, %entry ], [ %t, %more ]
          %b = extractvalue { i8, i64 } %u, 1
          %y = bitcast i64 %b to double
          ret double %y
        }""",
        "f", 1.5, 1,
    )  # fmt: skip


def test_words_in_a_part_of_a_struct_that_llvm_cut_off() -> None:
    """The last 12 bytes of {double, i32, double or pointer} in a slot of their own: there the word lies at 4 (it was looked for at 0)."""
    through = """call void @llvm.memcpy.p0.p0.i64(ptr align 4 %tail, ptr align 4 %a12, i64 12, i1 false)
          call void @llvm.memcpy.p0.p0.i64(ptr align 4 %b12, ptr align 4 %tail, i64 12, i1 false)"""
    check_gradient(
        f"""
        declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
        define double @f(double %x, ptr %memory) {{
          %a = alloca [3 x i64], align 8
          %b = alloca [3 x i64], align 8
          %tail = alloca [12 x i8], align 4
          %a12 = getelementptr i8, ptr %a, i64 12
          %b12 = getelementptr i8, ptr %b, i64 12
          %a16 = getelementptr i8, ptr %a, i64 16
          %b16 = getelementptr i8, ptr %b, i64 16
          store double %x, ptr %a16, align 8
          {through}
          %y = load double, ptr %b16, align 8
          store ptr %memory, ptr %a16, align 8
          {through}
          %p = load ptr, ptr %b16, align 8
          %z = load double, ptr %p, align 8
          %r = fmul double %y, %z
          %s = fmul double %r, %y
          ret double %s
        }}""",
        "f",
        1.3,
        Buffer([0.7]),
    )


def test_a_word_of_which_some_bytes_are_constants() -> None:
    """A short string in a buffer of the size of a double: formerly refused, with the first byte known and the others not."""
    check_gradient(
        """
        declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
        define double @f(double %x, ptr %p, ptr %text) {
          %buffer = alloca i64
          call void @llvm.memcpy.p0.p0.i64(ptr %buffer, ptr %text, i64 8, i1 false)
          store i8 97, ptr %buffer
          %w = load i64, ptr %buffer
          store i64 %w, ptr %p
          %q = getelementptr i8, ptr %p, i64 8
          %y = load double, ptr %q
          %z = fmul double %y, %x
          %r = fmul double %z, %x
          store double %r, ptr %q
          ret double %r
        }""",
        "f",
        1.3,
        Buffer([3, 0.5], ("i64", "double")),
        Buffer([4294967298], "i64"),
    )
