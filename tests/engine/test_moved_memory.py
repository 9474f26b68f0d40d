"""Memory that a derivative moves: stack memory that goes to the tape, heap blocks that are reallocated."""

from __future__ import annotations

import pytest
from oracle.check import Buffer, check_gradient, engine_ready

pytestmark = pytest.mark.skipif(not engine_ready(), reason="the engine does not exist yet")


def test_a_wide_alignment_of_the_stack_does_not_hold_on_the_tape() -> None:
    check_gradient(
        """
        declare double @llvm.sin.f64(double)
        define double @f(double %x) {
          %a = alloca [4 x double], align 64
          %b = alloca [4 x double], align 32
          store double %x, ptr %a, align 64
          store double 2.0, ptr %b, align 32
          %p = getelementptr double, ptr %a, i64 1
          %y = call double @llvm.sin.f64(double %x)
          store double %y, ptr %p, align 8
          %u = load double, ptr %a, align 64
          store double %u, ptr %b, align 32
          %v = load double, ptr %p, align 8
          %w = load double, ptr %b, align 32
          %r0 = fmul double %u, %v
          store double %r0, ptr %a, align 64
          %s = load double, ptr %a, align 64
          %r1 = fmul double %s, %w
          %r = fmul double %r1, %s
          ret double %r
        }""",
        "f",
        0.7,
    )


def test_a_block_that_holds_no_active_data_before_it_is_reallocated() -> None:
    check_gradient(
        """
        declare ptr @calloc(i64, i64)
        declare ptr @realloc(ptr, i64)
        declare void @free(ptr)
        define double @f(double %x, ptr %p) {
          %m = call ptr @calloc(i64 2, i64 8)
          %n = call ptr @realloc(ptr %m, i64 32)
          %e = getelementptr double, ptr %n, i64 2
          store double %x, ptr %e
          %y = load double, ptr %e
          %z = load double, ptr %n
          %s = fadd double %y, %z
          %r = fmul double %s, %s
          store double %r, ptr %p
          call void @free(ptr %n)
          ret double %r
        }""",
        "f",
        0.7,
        Buffer([0.0]),
    )


def test_floats_taken_as_integers_out_of_a_vector() -> None:
    check_gradient(
        """
        define double @f(double %x, double %y, ptr %p) {
          %v = insertelement <2 x double> poison, double %x, i32 0
          %w = insertelement <2 x double> %v, double %y, i32 1
          %s = fmul <2 x double> %w, %w
          %i = bitcast <2 x double> %s to <2 x i64>
          %h = shufflevector <2 x i64> %i, <2 x i64> %i, <2 x i32> <i32 1, i32 0>
          %e = extractelement <2 x i64> %h, i64 0
          store i64 %e, ptr %p
          %r = load double, ptr %p
          %t = fmul double %r, %x
          ret double %t
        }""",
        "f",
        0.7,
        1.3,
        Buffer([0.0]),
    )


def test_a_sign_flipped_between_an_integer_load_and_a_bitcast() -> None:
    check_gradient(
        """
        declare double @llvm.sin.f64(double)
        define double @f(double %x, ptr %p, ptr %q) {
          store double %x, ptr %p
          %i = load i64, ptr %q
          %j = xor i64 %i, -9223372036854775808
          %v = bitcast i64 %j to double
          %s = call double @llvm.sin.f64(double %v)
          ret double %s
        }""",
        "f",
        0.7,
        Buffer([0.0]),
        Buffer([0.4]),
    )


@pytest.mark.parametrize("distance", [0, 1])
def test_an_overlapping_move_in_memory_that_may_be_constant(distance: int) -> None:
    check_gradient(
        f"""
        @table = internal constant [4 x double] [double 0.25, double -1.5, double 0.75, double 1.25]
        declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
        define internal void @shift(ptr %p) noinline {{
          %e = getelementptr double, ptr %p, i64 {distance}
          call void @llvm.memmove.p0.p0.i64(ptr %e, ptr %p, i64 16, i1 false)
          ret void
        }}
        define double @f(double %x, ptr %p, i64 %n) {{
          %c = icmp slt i64 %n, 0
          store double %x, ptr %p
          call void @shift(ptr %p)
          %q = select i1 %c, ptr @table, ptr %p
          %v = load double, ptr %q
          %r = fmul double %v, %v
          ret double %r
        }}""",
        "f",
        0.7,
        Buffer([0.1, 0.2, 0.3]),
        1,
    )


def test_memory_behind_a_pointer_that_is_kept_in_a_local_variable_and_overwritten_later() -> None:
    check_gradient(
        """
        define internal double @g(double %x, ptr %p) noinline {
          %slot = alloca ptr
          store ptr %p, ptr %slot
          %q = load ptr, ptr %slot
          %v = load double, ptr %q
          %w = fmul double %v, %v
          %r = fmul double %w, %x
          ret double %r
        }
        define double @f(double %x, ptr %p) {
          %r = call double @g(double %x, ptr %p)
          store double %r, ptr %p
          ret double %x
        }""",
        "f",
        0.7,
        Buffer([1.3]),
    )


def test_zeros_do_not_say_that_memory_from_outside_holds_no_floats() -> None:
    """The caller may keep a number where this function only writes zeros: moving such bytes needs a type."""
    program = """
        declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
        declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
        define double @f(double %a, ptr %q) {
          %second = getelementptr double, ptr %q, i64 2
          call void @llvm.memmove.p0.p0.i64(ptr %second, ptr %q, i64 32, i1 false)
          call void @llvm.memset.p0.i64(ptr %q, i8 0, i64 32, i1 false)
          FIRST
          ret double %a
        }
        """
    q = Buffer([0.5, 1.2, -0.4, 0.8, -1.3, 0.6])
    check_gradient(program.replace("FIRST", ""), "f", 0.7, q, refusable=True)
    check_gradient(program.replace("FIRST", "store double %a, ptr %q"), "f", 0.7, q, refusable=True)


def test_a_fill_with_zeros_zeroes_the_adjoints_of_what_nobody_reads() -> None:
    check_gradient(
        """
        declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
        define double @f(double %a, ptr %q) {
          call void @llvm.memset.p0.i64(ptr %q, i8 0, i64 32, i1 false)
          %second = getelementptr i8, ptr %q, i64 16
          store double %a, ptr %second
          ret double %a
        }
        """,
        "f",
        0.7,
        Buffer([0.5, 1.2, -0.4, 0.8]),
    )


SHIFTED = """
%S = type { double, KIND }
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
define double @f(double %x, ptr %p) {
entry:
  %a = alloca [4 x %S]
  br label %fill
fill:
  %i = phi i64 [ 0, %entry ], [ %j, %fill ]
  %e = getelementptr [4 x %S], ptr %a, i64 0, i64 %i, i32 0
  %g = getelementptr [4 x %S], ptr %a, i64 0, i64 %i, i32 1
  %pe = getelementptr double, ptr %p, i64 %i
  %v = load double, ptr %pe
  store double %v, ptr %e
  store KIND VALUE, ptr %g
  %j = add i64 %i, 1
  %c = icmp ult i64 %j, 4
  br i1 %c, label %fill, label %shift
shift:
  %b = getelementptr i8, ptr %a, i64 16
  call void @llvm.memmove.p0.p0.i64(ptr TO, ptr FROM, i64 48, i1 false)
  br label %sum
sum:
  %k = phi i64 [ 0, %shift ], [ %l, %sum ]
  %s = phi double [ 0.0, %shift ], [ %t, %sum ]
  %se = getelementptr [4 x %S], ptr %a, i64 0, i64 %k, i32 0
  %sg = getelementptr [4 x %S], ptr %a, i64 0, i64 %k, i32 1
  %sv = load double, ptr %se
  %o = load KIND, ptr %sg
  %w = NUMBER
  %vw = fmul double %sv, %w
  %vwv = fmul double %vw, %sv
  %t = fadd double %s, %vwv
  %l = add i64 %k, 1
  %d = icmp ult i64 %l, 4
  br i1 %d, label %sum, label %end
end:
  ret double %t
}
"""


@pytest.mark.parametrize("kind", [("i64", "%i", "sitofp i64 %o to double"), ("ptr", "%pe", "load double, ptr %o")])
@pytest.mark.parametrize("ends", [("%a", "%b"), ("%b", "%a")])
def test_structs_shift_in_an_array(kind: tuple[str, str, str], ends: tuple[str, str]) -> None:
    """Erase and insert: source and target overlap, and what lies between the floats cuts them into pieces."""
    text = SHIFTED.replace("KIND", kind[0]).replace("VALUE", kind[1]).replace("NUMBER", kind[2])
    check_gradient(text.replace("TO", ends[0]).replace("FROM", ends[1]), "f", 0.5, Buffer([1.5, 2.5, 0.5, 0.6]))


@pytest.mark.parametrize("n", [0, 4, 5])
@pytest.mark.parametrize(("to", "source"), [("%e", "%q"), ("%q", "%e")])
def test_an_overlapping_move_of_a_size_known_at_run_time(to: str, source: str, n: int) -> None:
    """What is known of one element in four makes a pattern of several pieces, which would tread on each other."""
    check_gradient(
        f"""
        declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
        define double @f(double %a, ptr %q, i64 %n) {{
          %at = getelementptr inbounds double, ptr %q, i64 3
          store double %a, ptr %at
          %m = and i64 %n, 4
          %size = shl i64 %m, 3
          %e = getelementptr double, ptr %q, i64 1
          call void @llvm.memmove.p0.p0.i64(ptr {to}, ptr {source}, i64 %size, i1 false)
          ret double %a
        }}""",
        "f", 0.7, Buffer([1.5, -0.5, 0.25, 2.0, 3.0]), n,
    )  # fmt: skip


@pytest.mark.parametrize("size", ["32", "%size"])
@pytest.mark.parametrize("store", ["", "store double %a, ptr %last"])
def test_memory_that_is_moved_onto_itself(store: str, size: str) -> None:
    """Nothing moves, adjoints neither, whatever is known of the memory (fuzz seed 3042: they were doubled)."""
    check_gradient(
        f"""
        declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
        define double @f(double %a, ptr %q, i64 %size) {{
          %last = getelementptr inbounds double, ptr %q, i64 3
          {store}
          call void @llvm.memmove.p0.p0.i64(ptr %q, ptr %q, i64 {size}, i1 false)
          ret double %a
        }}""",
        "f", 0.7, Buffer([1.5, -0.5, 0.25, 2.0]), 32,
    )  # fmt: skip


@pytest.mark.parametrize("n", [0, 1, 2])
def test_a_word_is_chosen_that_is_a_constant_number(n: int) -> None:
    """A payload that is a number or a pointer, or 0.5: that has no derivative, and its bits are none (fuzz seed 14518: they were taken for one)."""
    check_gradient(
        """
        define double @f(double %x, ptr %p, i64 %n) {
        entry:
          %from = alloca i64
          %to = alloca i64
          switch i64 %n, label %number [ i64 1, label %pointer ]
        number:
          store double %x, ptr %from
          br label %move
        pointer:
          store ptr %p, ptr %from
          br label %move
        move:
          %given = icmp ne i64 %n, 2
          br i1 %given, label %take, label %put
        take:
          %w = load double, ptr %from
          br label %put
        put:
          %v = phi double [ %w, %take ], [ 5.000000e-01, %move ]
          store double %v, ptr %to
          %is.pointer = icmp eq i64 %n, 1
          br i1 %is.pointer, label %follow, label %read
        follow:
          %q = load ptr, ptr %to
          %a = load double, ptr %q
          br label %out
        read:
          %b = load double, ptr %to
          br label %out
        out:
          %r = phi double [ %a, %follow ], [ %b, %read ]
          %y = fmul double %r, %x
          ret double %y
        }""",
        "f", 0.7, Buffer([1.3]), n,
    )  # fmt: skip


def test_a_block_that_grows_to_a_constant_size_beside_other_memory() -> None:
    """`%p` leads into a struct or to the block: what is known of the struct says nothing of what is behind the block's end."""
    check_gradient(
        """
        declare ptr @malloc(i64)
        declare ptr @realloc(ptr, i64)
        declare void @free(ptr)
        define double @f(double %x, float %s, ptr %t, i1 %c) {
          %w = fpext float %s to double
          %m.at = getelementptr i8, ptr %t, i64 8
          %m = load i32, ptr %m.at
          %number = sitofp i32 %m to double
          %kept = alloca float
          store float %s, ptr %kept
          %b = call ptr @malloc(i64 16)
          store double %x, ptr %b
          %b1 = getelementptr i8, ptr %b, i64 8
          store double %number, ptr %b1
          %g = call ptr @realloc(ptr %b, i64 32)
          %g2 = getelementptr i8, ptr %g, i64 16
          store double %w, ptr %g2
          %g3 = getelementptr i8, ptr %g, i64 24
          store double %x, ptr %g3
          %v = getelementptr i8, ptr %t, i64 24
          %p = select i1 %c, ptr %v, ptr %g
          %y = load double, ptr %p
          %last = load double, ptr %g3
          %z = fmul double %y, %last
          call void @free(ptr %g)
          ret double %z
        }""",
        "f",
        0.7,
        0.5,
        Buffer([1.0, 0.0, 2.0, 3.0]),
        0,
    )
