"""Pointers that are loaded as a part of something else, as LLVM does when it moves a struct {double, ptr} as a whole."""

from __future__ import annotations

import pytest
from oracle.check import Buffer, check_gradient

from isozyme.engine import transform_text
from isozyme.errors import IsozymeError

PROGRAM = """
define double @f(double %x, ptr %memory) noinline {
  %cell = alloca <2 x double>, align 16
  store double %x, ptr %cell, align 16
  %second = getelementptr i8, ptr %cell, i64 8
  store ptr %memory, ptr %second, align 8
  LOAD
  %q = inttoptr i64 %n to ptr
  %y = load double, ptr %q, align 8
  %r = fmul double %d, %y
  %s = fmul double %r, %r
  ret double %s
}
"""
VECTOR = """%v = load <2 x double>, ptr %cell, align 16
  %b = bitcast <2 x double> %v to <2 x i64>
  %n = extractelement <2 x i64> %b, i64 1
  %d = extractelement <2 x double> %v, i64 0"""
WIDE = """%v = load i128, ptr %cell, align 16
  %h = lshr i128 %v, 64
  %n = trunc i128 %h to i64
  %l = trunc i128 %v to i64
  %d = bitcast i64 %l to double"""
SCALAR = """%v = load double, ptr %second, align 8
  %n = bitcast double %v to i64
  %d = load double, ptr %cell, align 16"""


@pytest.mark.parametrize("load", [VECTOR, WIDE, SCALAR])
def test_a_pointer_beside_a_double(load: str) -> None:
    check_gradient(PROGRAM.replace("LOAD", load), "f", 1.3, Buffer([0.7]))


def test_a_pointer_of_computed_bits_is_refused() -> None:
    ir = """
    define double @f(double %x) {
      %n = bitcast double %x to i64
      %q = inttoptr i64 %n to ptr
      %y = load double, ptr %q
      ret double %y
    }
    define double @g(double %x) {
      %r = call double (...) @__enzyme_autodiff(ptr @f, double %x)
      ret double %r
    }
    declare double @__enzyme_autodiff(...)
    """
    with pytest.raises(IsozymeError, match="pointer of the bits of a floating-point number"):
        transform_text(ir)


@pytest.mark.parametrize("way", ["argument", "result"])
def test_an_address_that_a_callee_takes_as_an_integer(way: str) -> None:
    """Given, and stored there; or given, and returned."""
    put = {
        "argument": "call void @put(ptr %second, i64 %address)",
        "result": "%same = call i64 @pass(i64 %address)\n  store i64 %same, ptr %second",
    }[way]
    check_gradient(
        f"""
        define internal void @put(ptr %to, i64 %word) noinline {{
          store i64 %word, ptr %to
          ret void
        }}
        define internal i64 @pass(i64 %word) noinline {{
          ret i64 %word
        }}
        define double @f(double %x, double %y) {{
          %pair = alloca {{ double, ptr }}
          %cell = alloca double
          %xy = fmul double %x, %y
          store double %xy, ptr %cell
          store double %y, ptr %pair
          %second = getelementptr i8, ptr %pair, i64 8
          %address = ptrtoint ptr %cell to i64
          {put}
          %a = load double, ptr %pair
          %p = load ptr, ptr %second
          %v = load double, ptr %p
          %r = fmul double %a, %v
          ret double %r
        }}""",
        "f", 1.3, 0.7,
    )  # fmt: skip


@pytest.mark.parametrize("number", [0, 1])
def test_a_pointer_where_it_was_loaded_and_a_number_where_it_was_computed(number: int) -> None:
    """`Result<f64, String>` in a register, as LLVM makes it of a loop that ends in either."""
    check_gradient(
        """
        define double @f(double %x, ptr %memory, i64 %number) noinline {
          %cell = alloca ptr, align 8
          store ptr %memory, ptr %cell, align 8
          %c = icmp ne i64 %number, 0
          br i1 %c, label %computed, label %loaded
        computed:
          %xx = fmul double %x, %x
          br label %meet
        loaded:
          %l = load double, ptr %cell, align 8
          br label %meet
        meet:
          %v = phi double [ %xx, %computed ], [ %l, %loaded ]
          %n = bitcast double %v to i64
          br i1 %c, label %end, label %follow
        follow:
          %q = inttoptr i64 %n to ptr
          %y = load double, ptr %q, align 8
          %xy = fmul double %x, %y
          br label %end
        end:
          %r = phi double [ %v, %meet ], [ %xy, %follow ]
          ret double %r
        }""",
        "f", 1.3, Buffer([0.7]), number,
    )  # fmt: skip


@pytest.mark.parametrize("number", [0, 1])
def test_a_number_that_was_computed_is_no_pointer(number: int) -> None:
    """`std::variant<double, std::vector<double>>` in registers: LLVM does not see that nobody asks a number for the other's pointer."""
    check_gradient(
        """
        define double @f(double %x, ptr %memory, i64 %number) noinline {
          %v = call double @llvm.exp.f64(double %x)
          %n = bitcast double %v to i64
          %q = inttoptr i64 %n to ptr
          %c = icmp ne i64 %number, 0
          br i1 %c, label %end, label %follow
        follow:
          %same = icmp eq i64 %number, 7
          %p = select i1 %same, ptr %q, ptr %memory
          %y = load double, ptr %p, align 8
          %xy = fmul double %x, %y
          br label %end
        end:
          %r = phi double [ %v, %0 ], [ %xy, %follow ]
          ret double %r
        }
        declare double @llvm.exp.f64(double)""",
        "f", 1.3, Buffer([0.7]), number,
    )  # fmt: skip
