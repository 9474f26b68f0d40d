"""Pointers that LLVM moves two at a time, as a vector of integers or of pointers."""

from __future__ import annotations

import pytest
from oracle.check import check_gradient

INTEGERS = """%v = load <2 x i64>, ptr %two, align 8
          store <2 x i64> %v, ptr %other, align 8"""
SHUFFLED = """%w = load <2 x i64>, ptr %two, align 8
          %s = shufflevector <2 x i64> %w, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
          %v = shufflevector <2 x i64> %s, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
          store <2 x i64> %v, ptr %other, align 8"""
POINTERS = """%v = load <2 x ptr>, ptr %two, align 8
          store <2 x ptr> %v, ptr %other, align 8"""


@pytest.mark.parametrize("move, flag", [(INTEGERS, 0), (INTEGERS, 1), (SHUFFLED, 0), (SHUFFLED, 1), (POINTERS, 0)])
def test_two_pointers_at_a_time(move: str, flag: int) -> None:
    """The slots hold numbers at other times (flag)."""
    check_gradient(
        f"""
        define internal void @move(ptr %other, ptr %two) noinline {{
          {move}
          ret void
        }}
        define internal void @set(ptr %p, double %x, double %y) noinline {{
          store double %x, ptr %p
          %q = getelementptr i8, ptr %p, i64 8
          store double %y, ptr %q
          ret void
        }}
        define double @f(double %x, double %y, i1 %numbers) {{
          %a = alloca double
          %b = alloca double
          %two = alloca [2 x i64]
          %other = alloca [2 x i64]
          store double %x, ptr %a
          store double %y, ptr %b
          %t = getelementptr i8, ptr %two, i64 8
          %o = getelementptr i8, ptr %other, i64 8
          br i1 %numbers, label %number, label %pointer
        pointer:
          store ptr %a, ptr %two
          store ptr %b, ptr %t
          call void @move(ptr %other, ptr %two)
          %p = load ptr, ptr %other
          %q = load ptr, ptr %o
          %c = load double, ptr %p
          %d = load double, ptr %q
          br label %end
        number:
          call void @set(ptr %two, double %x, double %y)
          call void @move(ptr %other, ptr %two)
          %k = load double, ptr %other
          %l = load double, ptr %o
          br label %end
        end:
          %m = phi double [ %c, %pointer ], [ %k, %number ]
          %n = phi double [ %d, %pointer ], [ %l, %number ]
          %mm = fmul double %m, %m
          %r = fmul double %mm, %n
          ret double %r
        }}
        """,
        "f",
        1.5,
        -2.0,
        flag,
    )
