"""Integer operations on the bits of floats (TRAPS 30 to 33): what moves floats or flips signs is followed, what loses digits is refused."""

from __future__ import annotations

import pytest
from oracle.check import Buffer, check_gradient

from isozyme.engine import transform_text
from isozyme.errors import IsozymeError


@pytest.mark.parametrize("x", [1.5, -1.5])
@pytest.mark.parametrize("operation", ["and i64 %u, 9223372036854775807", "or i64 %u, -9223372036854775808", "xor i64 %u, -9223372036854775808"])
def test_sign_operations_on_a_loaded_integer(operation: str, x: float) -> None:
    check_gradient(
        f"""
        define double @f(ptr %p) {{
          %u = load i64, ptr %p
          %v = {operation}
          store i64 %v, ptr %p
          %x = load double, ptr %p
          %y = fmul double %x, 3.0
          ret double %y
        }}""",
        "f", Buffer([x]),
    )  # fmt: skip


@pytest.mark.parametrize("y", [2.0, -2.0])
def test_copysign_by_masks(y: float) -> None:
    check_gradient(
        """
        define double @f(double %x, double %y) {
          %u = bitcast double %x to i64
          %s = bitcast double %y to i64
          %a = and i64 %u, 9223372036854775807
          %b = and i64 %s, -9223372036854775808
          %c = or i64 %a, %b
          %r = bitcast i64 %c to double
          %z = fmul double %r, %y
          ret double %z
        }""",
        "f", -1.25, y,
    )  # fmt: skip


@pytest.mark.parametrize(
    "given",
    [
        "%n = load i64, ptr %p",
        "%a = load double, ptr %p\n  %u = bitcast double %a to i64\n  %n = select i1 %t, i64 %u, i64 4607182418800017408",
        "%u = load i64, ptr %p\n  br i1 %t, label %one, label %two\none:\n  br label %two\ntwo:\n"
        "  %n = phi i64 [ %u, %one ], [ 4607182418800017408, %entry ]",
    ],
)
def test_the_sign_of_one_float_on_an_integer_of_unknown_origin(given: str) -> None:
    """The integer may be the bits of another float."""
    check_gradient(
        f"""
        define double @f(ptr %p, double %x) {{
        entry:
          %t = fcmp olt double %x, 0.0
          {given}
          %b = bitcast double %x to i64
          %s = and i64 %b, -9223372036854775808
          %r = xor i64 %n, %s
          %y = bitcast i64 %r to double
          %z = fmul double %y, %x
          ret double %z
        }}""",
        "f", Buffer([1.5]), -2.0,
    )  # fmt: skip


@pytest.mark.parametrize("operation", ["smax", "smin", "umax", "umin"])
def test_the_larger_of_integers_that_go_through_memory(operation: str) -> None:
    check_gradient(
        f"""
        declare i64 @llvm.{operation}.i64(i64, i64)
        define double @f(ptr noalias %p, ptr noalias %q) {{
          %a = load i64, ptr %p
          %b = load i64, ptr %q
          %m = call i64 @llvm.{operation}.i64(i64 %a, i64 %b)
          store i64 %m, ptr %p
          %x = load double, ptr %p
          %y = load double, ptr %q
          %z = fmul double %x, %y
          ret double %z
        }}""",
        "f", Buffer([1.5]), Buffer([2.5]),
    )  # fmt: skip


def test_signs_of_a_vector() -> None:
    check_gradient(
        """
        define double @f(ptr %p) {
          %v = load <2 x i64>, ptr %p, align 8
          %w = and <2 x i64> %v, splat (i64 9223372036854775807)
          store <2 x i64> %w, ptr %p, align 8
          %x = load double, ptr %p
          %q = getelementptr double, ptr %p, i64 1
          %y = load double, ptr %q
          %z = fmul double %x, %y
          ret double %z
        }""",
        "f", Buffer([-1.5, -0.5]),
    )  # fmt: skip


def test_larger_by_bits() -> None:
    check_gradient(
        """
        declare i64 @llvm.smax.i64(i64, i64)
        define double @f(double %x, double %y) {
          %u = bitcast double %x to i64
          %v = bitcast double %y to i64
          %m = call i64 @llvm.smax.i64(i64 %u, i64 %v)
          %r = bitcast i64 %m to double
          %z = fmul double %r, %x
          ret double %z
        }""",
        "f", 1.25, 2.5,
    )  # fmt: skip


def test_exponent_and_sign_are_constant() -> None:
    check_gradient(
        """
        define double @f(double %x) {
          %u = bitcast double %x to i64
          %e = lshr i64 %u, 52
          %n = and i64 %e, 2047
          %s = lshr i64 %u, 63
          %k = add i64 %n, %s
          %d = sitofp i64 %k to double
          %z = fmul double %d, %x
          ret double %z
        }""",
        "f", -3.5,
    )  # fmt: skip


def test_float_and_integer_in_one_integer() -> None:
    """What clang passes for `struct { float x; int k; }`: only the float half has an adjoint."""
    check_gradient(
        """
        define void @f(ptr %p, ptr %q) {
          %w = load i64, ptr %p, align 4
          %low = trunc i64 %w to i32
          %x = bitcast i32 %low to float
          %high = lshr i64 %w, 32
          %k = trunc i64 %high to i32
          %n = sitofp i32 %k to float
          %y = fmul float %x, %n
          %yb = bitcast float %y to i32
          %yw = zext i32 %yb to i64
          %kept = and i64 %w, -4294967296
          %both = or disjoint i64 %kept, %yw
          store i64 %both, ptr %q, align 4
          ret void
        }""",
        "f", Buffer([1.5, 3], ("float", "i32")), Buffer([0.5, 2], ("float", "i32")),
    )  # fmt: skip


def test_two_floats_through_a_phi_and_a_call() -> None:
    check_gradient(
        """
        define internal i64 @swap(i64 %v) noinline {
          %h = lshr i64 %v, 32
          %l = shl i64 %v, 32
          %r = or i64 %h, %l
          ret i64 %r
        }
        define float @f(ptr %p, i1 %c) {
        entry:
          %w = load i64, ptr %p, align 4
          br i1 %c, label %yes, label %end
        yes:
          %s = call i64 @swap(i64 %w)
          br label %end
        end:
          %v = phi i64 [ %w, %entry ], [ %s, %yes ]
          %two = bitcast i64 %v to <2 x float>
          %x = extractelement <2 x float> %two, i32 0
          %y = extractelement <2 x float> %two, i32 1
          %xx = fmul float %x, %x
          %z = fmul float %xx, %y
          ret float %z
        }""",
        "f", Buffer([1.5, 2.5], "float"), 1,
    )  # fmt: skip


def test_a_struct_of_floats_and_pointers_as_one_value() -> None:
    inner = Buffer([2.0])
    check_gradient(
        """
        define double @f(ptr %p, ptr %q) {
          %s = load { double, ptr, i64 }, ptr %p
          store { double, ptr, i64 } %s, ptr %q
          %r = getelementptr i8, ptr %q, i64 8
          %a = load ptr, ptr %r
          %x = load double, ptr %a
          %y = load double, ptr %q
          %t = getelementptr i8, ptr %q, i64 16
          %k = load i64, ptr %t
          %n = sitofp i64 %k to double
          %w = fmul double %x, %y
          %z = fmul double %w, %n
          store double %z, ptr %a
          ret double %z
        }""",
        "f", Buffer([1.5, inner, 7], ("double", "ptr", "i64")), Buffer([0.25, Buffer([1.0]), 3], ("double", "ptr", "i64")),
    )  # fmt: skip


@pytest.mark.parametrize(
    "body",
    [
        "%h = and i64 %u, -4294967296\n %r = bitcast i64 %h to double",  # without its last digits
        "%r = sitofp i64 %u to double",  # a fast logarithm
        "%m = shl i64 %u, 12\n %o = lshr i64 %m, 12\n %v = mul i64 %o, 3\n %r = bitcast i64 %v to double",
    ],
)
@pytest.mark.parametrize("mode", ["double @__enzyme_autodiff(ptr @f, double 2.0)", "double @__enzyme_fwddiff(ptr @f, double 2.0, double 1.0)"])
def test_digits_that_become_a_number_are_refused(body: str, mode: str) -> None:
    name = mode.split("@")[1].split("(")[0]
    with pytest.raises(IsozymeError, match=r"digits of an active float|bits of an active float"):
        transform_text(f"""
            declare double @{name}(...)
            define double @f(double %x) {{
              %u = bitcast double %x to i64
              {body}
              ret double %r
            }}
            define double @main() {{
              %d = call double (...) {mode.removeprefix("double ")}
              ret double %d
            }}""")


@pytest.mark.parametrize("mode", ["double @__enzyme_autodiff(ptr @f, double 2.0)", "double @__enzyme_fwddiff(ptr @f, double 2.0, double 1.0)"])
def test_bytes_that_are_stored_in_reverse_order_are_refused(mode: str) -> None:
    name = mode.split("@")[1].split("(")[0]
    with pytest.raises(IsozymeError, match="digits of an active float"):
        transform_text(f"""
            declare double @{name}(...)
            declare i64 @llvm.bswap.i64(i64)
            define double @f(double %x) {{
              %p = alloca i64
              %u = bitcast double %x to i64
              %v = call i64 @llvm.bswap.i64(i64 %u)
              store i64 %v, ptr %p
              %w = load volatile i64, ptr %p
              %z = call i64 @llvm.bswap.i64(i64 %w)
              %r = bitcast i64 %z to double
              ret double %r
            }}
            define double @main() {{
              %d = call double (...) {mode.removeprefix("double ")}
              ret double %d
            }}""")


def test_two_floats_made_one_integer_and_stored_over_floats() -> None:
    check_gradient(
        """
        define float @f(float %x, float %y, ptr %p) {
          %q = getelementptr i8, ptr %p, i64 4
          %old = load float, ptr %q, align 4
          %r = getelementptr i8, ptr %p, i64 8
          %older = load float, ptr %r, align 4
          %a = fmul float %x, %old
          %b = fmul float %y, %older
          %ai = bitcast float %a to i32
          %bi = bitcast float %b to i32
          %aw = zext i32 %ai to i64
          %bw = zext i32 %bi to i64
          %high = shl nuw i64 %bw, 32
          %both = or disjoint i64 %high, %aw
          store i64 %both, ptr %q, align 4
          %u = load float, ptr %q, align 4
          %v = load float, ptr %r, align 4
          %z = fmul float %u, %v
          ret float %z
        }""",
        "f",
        0.7,
        1.3,
        Buffer([0.5, 0.25, 2.0], "float"),
    )


def test_a_counter_beside_a_float_in_one_integer() -> None:
    """What clang makes of `m.n++` for a struct {float, int} in a register."""
    check_gradient(
        """
        define float @f(ptr %p, float %x) {
          %c = getelementptr i8, ptr %p, i64 4
          %u = load float, ptr %p, align 8
          %k = load i32, ptr %c, align 4
          %w = load i64, ptr %p, align 8
          %high = and i64 %w, -4294967296
          %more = add i64 %high, 4294967296
          %low = and i64 %w, 4294967295
          %both = or disjoint i64 %more, %low
          %s = alloca i64
          store i64 %both, ptr %s
          %d = getelementptr i8, ptr %s, i64 4
          %v = load float, ptr %s, align 8
          %n = load i32, ptr %d, align 4
          %m = add i32 %n, %k
          %y = sitofp i32 %m to float
          %z = fmul float %v, %y
          %a = fmul float %z, %u
          %b = fmul float %a, %x
          ret float %b
        }""",
        "f",
        Buffer([1.5, 3], ("float", "i32")),
        0.7,
    )


def test_a_number_made_of_one_byte_is_a_step_function() -> None:
    """A character behind a pointer that moves by bytes, in memory that holds doubles as well."""
    check_gradient(
        """
        define double @f(ptr %p, i64 %n) {
          %at = getelementptr i8, ptr %p, i64 %n
          %c = load i8, ptr %at
          %digit = add i8 %c, -48
          %d = sitofp i8 %digit to double
          %q = getelementptr i8, ptr %p, i64 8
          %x = load double, ptr %q
          %y = fmul double %x, %d
          ret double %y
        }""",
        "f", Buffer([1.53, 2.5]), 6,
    )  # fmt: skip


def test_integers_picked_out_of_a_vector_that_holds_a_double_too() -> None:
    check_gradient(
        """
        define double @f(double %y) {
          %p = alloca [24 x i8], align 8
          store i32 3, ptr %p, align 8
          %w = getelementptr i8, ptr %p, i64 8
          store double %y, ptr %w, align 8
          %k = getelementptr i8, ptr %p, i64 16
          store i32 5, ptr %k, align 8
          %v = load <5 x i32>, ptr %p, align 8
          %s = shufflevector <5 x i32> %v, <5 x i32> poison, <2 x i32> <i32 0, i32 4>
          %n = sitofp <2 x i32> %s to <2 x double>
          %a = extractelement <2 x double> %n, i64 0
          %b = extractelement <2 x double> %n, i64 1
          %x = load double, ptr %w, align 8
          %ax = fmul double %a, %x
          %r = fmul double %ax, %b
          ret double %r
        }""",
        "f", 2.5,
    )  # fmt: skip


def test_comparing_bits_gives_a_constant() -> None:
    """Rust's `total_cmp`, as a number."""
    check_gradient(
        """
        define double @f(double %x, double %y) {
          %a = bitcast double %x to i64
          %s = ashr i64 %a, 63
          %l = lshr i64 %s, 1
          %b = xor i64 %l, %a
          %c = bitcast double %y to i64
          %o = call i8 @llvm.scmp.i8.i64(i64 %b, i64 %c)
          %n = sitofp i8 %o to double
          %r = fmul double %n, %x
          ret double %r
        }
        declare i8 @llvm.scmp.i8.i64(i64, i64)""",
        "f", 1.3, 0.7,
    )  # fmt: skip
