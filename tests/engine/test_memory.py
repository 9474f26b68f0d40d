"""Memory beyond the traps: locals, structs, copies, pointers to pointers, linked structures, growth."""

from __future__ import annotations

import pytest
from oracle.check import Buffer, Const, check_gradient


def test_a_local_variable_assigned_many_times() -> None:
    check_gradient(
        """
        define double @f(double %x) {
          %a = alloca double
          store double %x, ptr %a
          %1 = load double, ptr %a
          %2 = fmul double %1, %1
          store double %2, ptr %a
          %3 = load double, ptr %a
          %4 = fadd double %3, %1
          store double %4, ptr %a
          %5 = load double, ptr %a
          %6 = fmul double %5, %3
          ret double %6
        }""",
        "f", 1.3,
    )  # fmt: skip


def test_a_local_array_with_run_time_indices() -> None:
    text = """
        define double @f(double %x, i64 %i, i64 %j) {
          %a = alloca [3 x double]
          store [3 x double] [double 1.0, double 2.0, double 3.0], ptr %a
          %p = getelementptr [3 x double], ptr %a, i64 0, i64 %i
          %q = getelementptr [3 x double], ptr %a, i64 0, i64 %j
          %x2 = fmul double %x, %x
          store double %x2, ptr %p
          %v = load double, ptr %q
          %y = fmul double %v, %x
          store double %y, ptr %q
          %w = load double, ptr %p
          ret double %w
        }"""
    check_gradient(text, "f", 1.3, 1, 1)
    check_gradient(text, "f", 1.3, 1, 2)


def test_fields_of_nested_structs() -> None:
    check_gradient(
        """
        %In = type { i32, [2 x double] }
        %Out = type { double, %In, ptr }
        define double @f(ptr %s, i64 %k) {
          %a = getelementptr inbounds %Out, ptr %s, i64 0, i32 1, i32 1, i64 %k
          %v = load double, ptr %a
          %np = getelementptr inbounds %Out, ptr %s, i64 0, i32 1, i32 0
          %n = load i32, ptr %np
          %nd = sitofp i32 %n to double
          %pp = getelementptr inbounds %Out, ptr %s, i64 0, i32 2
          %p = load ptr, ptr %pp
          %w = load double, ptr %p
          %vw = fmul double %v, %w
          %r = fmul double %vw, %nd
          store double %r, ptr %s
          store double %v, ptr %p
          ret double %r
        }""",
        "f", Buffer([0.0, 3, 1.5, 0.7, Buffer([2.0])], ("double", "i64", "double", "double", "ptr")), 1,
    )  # fmt: skip


def test_copies_between_a_local_struct_and_memory() -> None:
    check_gradient(
        """
        declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
        define void @f(ptr %p, ptr %q) {
          %t = alloca { double, i64, double }
          call void @llvm.memcpy.p0.p0.i64(ptr align 8 %t, ptr align 8 %p, i64 24, i1 false)
          %a = load double, ptr %t
          %t2 = getelementptr inbounds { double, i64, double }, ptr %t, i64 0, i32 2
          %b = load double, ptr %t2
          %ab = fmul double %a, %b
          store double %ab, ptr %t
          store double %a, ptr %t2
          call void @llvm.memcpy.p0.p0.i64(ptr align 8 %q, ptr align 8 %t, i64 24, i1 false)
          call void @llvm.memcpy.p0.p0.i64(ptr align 8 %p, ptr align 8 %q, i64 8, i1 false)
          ret void
        }""",
        "f", Buffer([1.5, 3, 0.7], ("double", "i64", "double")), Buffer([9.0, 0, 8.0], ("double", "i64", "double")),
    )  # fmt: skip


@pytest.mark.parametrize("kind", ["memcpy", "memmove"])
def test_copies_by_the_c_library(kind: str) -> None:
    check_gradient(
        f"""
        declare ptr @{kind}(ptr, ptr, i64)
        define double @f(ptr %p, ptr %q, i64 %n) {{
          %bytes = mul i64 %n, 8
          %d = call ptr @{kind}(ptr %q, ptr %p, i64 %bytes)
          %x = load double, ptr %p
          %y = load double, ptr %d
          %z = fmul double %x, %y
          store double %z, ptr %q
          ret double %z
        }}""",
        "f", Buffer([1.5, 0.7]), Buffer([3.0, 4.0]), 2,
    )  # fmt: skip


def test_a_copy_of_single_precision() -> None:
    check_gradient(
        """
        declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
        define float @f(ptr %p, ptr %q, i64 %n) {
          %bytes = mul i64 %n, 4
          call void @llvm.memcpy.p0.p0.i64(ptr %q, ptr %p, i64 %bytes, i1 false)
          %q2 = getelementptr float, ptr %q, i64 2
          %x = load float, ptr %q2
          %y = load float, ptr %p
          %z = fmul float %x, %y
          store float %z, ptr %p
          ret float %z
        }""",
        "f", Buffer([1.5, 0.75, 0.5], "float"), Buffer([3.0, 4.0, 5.0], "float"), 3,
    )  # fmt: skip


def test_a_copy_of_an_array_of_pointers() -> None:
    """The rows are shared after the copy; writing through the copy is seen through the original."""
    check_gradient(
        """
        declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
        define double @f(ptr %rows) {
          %t = alloca [2 x ptr]
          call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %rows, i64 16, i1 false)
          %t1 = getelementptr ptr, ptr %t, i64 1
          %a = load ptr, ptr %t
          %b = load ptr, ptr %t1
          %x = load double, ptr %a
          %y = load double, ptr %b
          %xy = fmul double %x, %y
          store double %xy, ptr %a
          %r0 = load ptr, ptr %rows
          %z = load double, ptr %r0
          %r = fmul double %z, %x
          ret double %r
        }""",
        "f", Buffer([Buffer([1.5]), Buffer([0.7])], "ptr"),
    )  # fmt: skip


def test_rows_that_are_exchanged() -> None:
    check_gradient(
        """
        define double @f(ptr %rows) {
          %r1 = getelementptr ptr, ptr %rows, i64 1
          %a = load ptr, ptr %rows
          %b = load ptr, ptr %r1
          store ptr %b, ptr %rows
          store ptr %a, ptr %r1
          %p = load ptr, ptr %rows
          %x = load double, ptr %p
          %q = load ptr, ptr %r1
          %y = load double, ptr %q
          %x2 = fmul double %x, %x
          %r = fmul double %x2, %y
          store double %r, ptr %p
          ret double %r
        }""",
        "f", Buffer([Buffer([1.5]), Buffer([0.7])], "ptr"),
    )  # fmt: skip


def test_a_linked_list_given_by_the_caller() -> None:
    nodes = Buffer([0.5, None], ("double", "ptr"))
    for v in (0.7, 1.5, -1.1):
        nodes = Buffer([v, nodes], ("double", "ptr"))
    check_gradient(
        """
        define double @f(ptr %head, double %x) {
        entry:
          br label %loop
        loop:
          %p = phi ptr [ %head, %entry ], [ %q, %loop ]
          %s = phi double [ %x, %entry ], [ %s1, %loop ]
          %v = load double, ptr %p
          %t = fmul double %s, %x
          %s1 = fadd double %t, %v
          store double %s1, ptr %p
          %np = getelementptr i8, ptr %p, i64 8
          %q = load ptr, ptr %np
          %end = icmp eq ptr %q, null
          br i1 %end, label %out, label %loop
        out:
          ret double %s1
        }""",
        "f", nodes, 0.9,
    )  # fmt: skip


def test_a_tree_by_recursion() -> None:
    kinds = ("double", "ptr", "ptr")
    left = Buffer([1.5, Buffer([0.4, None, None], kinds), None], kinds)
    check_gradient(
        """
        define internal double @sum(ptr %t) noinline {
        entry:
          %null = icmp eq ptr %t, null
          br i1 %null, label %leaf, label %node
        leaf:
          ret double 1.0
        node:
          %v = load double, ptr %t
          %lp = getelementptr i8, ptr %t, i64 8
          %rp = getelementptr i8, ptr %t, i64 16
          %l = load ptr, ptr %lp
          %r = load ptr, ptr %rp
          %a = call double @sum(ptr %l)
          %b = call double @sum(ptr %r)
          %ab = fmul double %a, %b
          %s = fadd double %ab, %v
          %w = fmul double %s, %v
          ret double %w
        }
        define double @f(ptr %t) {
          %r = call double @sum(ptr %t)
          ret double %r
        }""",
        "f", Buffer([0.7, left, Buffer([-1.1, None, None], kinds)], kinds),
    )  # fmt: skip


def test_a_pointer_stored_in_a_local_and_moved() -> None:
    check_gradient(
        """
        define double @f(ptr %x, i64 %n) {
        entry:
          %cur = alloca ptr
          %sum = alloca double
          store ptr %x, ptr %cur
          store double 1.0, ptr %sum
          %end = getelementptr double, ptr %x, i64 %n
          br label %head
        head:
          %p = load ptr, ptr %cur
          %c = icmp ne ptr %p, %end
          br i1 %c, label %body, label %out
        body:
          %q = load ptr, ptr %cur
          %v = load double, ptr %q
          %s = load double, ptr %sum
          %t = fmul double %s, %v
          store double %t, ptr %sum
          store double %t, ptr %q
          %q1 = getelementptr double, ptr %q, i64 1
          store ptr %q1, ptr %cur
          br label %head
        out:
          %r = load double, ptr %sum
          ret double %r
        }""",
        "f", Buffer([1.5, 0.7, -1.1]), 3,
    )  # fmt: skip


def test_a_vector_that_grows() -> None:
    """Vec::push as the compilers write it: capacity doubles by realloc."""
    check_gradient(
        """
        declare ptr @realloc(ptr, i64)
        declare void @free(ptr)
        define internal void @push(ptr %v, double %x) noinline {
        entry:
          %lp = getelementptr i8, ptr %v, i64 8
          %cp = getelementptr i8, ptr %v, i64 16
          %len = load i64, ptr %lp
          %cap = load i64, ptr %cp
          %full = icmp eq i64 %len, %cap
          br i1 %full, label %grow, label %put
        grow:
          %two = mul i64 %cap, 2
          %one = icmp eq i64 %cap, 0
          %new = select i1 %one, i64 1, i64 %two
          %bytes = mul i64 %new, 8
          %old = load ptr, ptr %v
          %p = call ptr @realloc(ptr %old, i64 %bytes)
          store ptr %p, ptr %v
          store i64 %new, ptr %cp
          br label %put
        put:
          %d = load ptr, ptr %v
          %q = getelementptr double, ptr %d, i64 %len
          store double %x, ptr %q
          %len1 = add i64 %len, 1
          store i64 %len1, ptr %lp
          ret void
        }
        define double @f(double %x, i64 %n) {
        entry:
          %v = alloca { ptr, i64, i64 }
          store ptr null, ptr %v
          %lp = getelementptr i8, ptr %v, i64 8
          store i64 0, ptr %lp
          %cp = getelementptr i8, ptr %v, i64 16
          store i64 0, ptr %cp
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
          %y = phi double [ %x, %entry ], [ %y1, %loop ]
          call void @push(ptr %v, double %y)
          %y1 = fmul double %y, %x
          %i1 = add i64 %i, 1
          %c = icmp slt i64 %i1, %n
          br i1 %c, label %loop, label %sum
        sum:
          %j = phi i64 [ 0, %loop ], [ %j1, %sum ]
          %s = phi double [ 0.0, %loop ], [ %s1, %sum ]
          %d = load ptr, ptr %v
          %q = getelementptr double, ptr %d, i64 %j
          %w = load double, ptr %q
          %w2 = fmul double %w, %w
          %s1 = fadd double %s, %w2
          %j1 = add i64 %j, 1
          %e = icmp slt i64 %j1, %n
          br i1 %e, label %sum, label %out
        out:
          %last = load ptr, ptr %v
          call void @free(ptr %last)
          ret double %s1
        }""",
        "f", 1.1, 5,
    )  # fmt: skip


RUST_HEAP = """
declare noalias noundef ptr @_RNvCs1_7___rustc12___rust_alloc(i64 noundef, i64 allocalign noundef)
declare void @_RNvCs1_7___rustc14___rust_dealloc(ptr allocptr noundef, i64 noundef, i64 noundef)
declare noalias noundef ptr @_RNvCs1_7___rustc14___rust_realloc(ptr allocptr noundef, i64 noundef, i64 allocalign noundef, i64 noundef)
declare noalias noundef ptr @_RNvCs1_7___rustc19___rust_alloc_zeroed(i64 noundef, i64 allocalign noundef)
"""


def test_the_allocator_of_rust() -> None:
    check_gradient(
        RUST_HEAP + """
        define double @f(double %x) {
          %a = call ptr @_RNvCs1_7___rustc12___rust_alloc(i64 16, i64 8)
          %x2 = fmul double %x, %x
          store double %x2, ptr %a
          %b = call ptr @_RNvCs1_7___rustc14___rust_realloc(ptr %a, i64 16, i64 8, i64 32)
          %b3 = getelementptr double, ptr %b, i64 3
          %y = load double, ptr %b
          store double %y, ptr %b3
          %z = call ptr @_RNvCs1_7___rustc19___rust_alloc_zeroed(i64 8, i64 8)
          %w = load double, ptr %z
          %u = load double, ptr %b3
          %v = fadd double %w, %u
          store double %v, ptr %z
          %t = load double, ptr %z
          %r = fmul double %t, %u
          call void @_RNvCs1_7___rustc14___rust_dealloc(ptr %z, i64 8, i64 8)
          call void @_RNvCs1_7___rustc14___rust_dealloc(ptr %b, i64 32, i64 8)
          ret double %r
        }""",
        "f", 1.3, native=False,
    )  # fmt: skip


def test_an_allocation_that_the_caller_frees() -> None:
    """The function returns through a pointer to fresh memory; only the interpreter can own it."""
    check_gradient(
        """
        declare ptr @malloc(i64)
        declare void @free(ptr)
        define internal void @make(ptr %slot, double %x) noinline {
          %b = call ptr @malloc(i64 16)
          %x2 = fmul double %x, %x
          store double %x2, ptr %b
          %b1 = getelementptr double, ptr %b, i64 1
          store double %x, ptr %b1
          store ptr %b, ptr %slot
          ret void
        }
        define double @f(double %x) {
          %slot = alloca ptr
          call void @make(ptr %slot, double %x)
          %b = load ptr, ptr %slot
          %u = load double, ptr %b
          %b1 = getelementptr double, ptr %b, i64 1
          %v = load double, ptr %b1
          %r = fmul double %u, %v
          call void @free(ptr %b)
          ret double %r
        }""",
        "f", 1.3,
    )  # fmt: skip


@pytest.mark.parametrize("active", [True, False])
def test_constant_and_active_memory_behind_one_pointer_type(active: bool) -> None:
    text = """
        define double @f(ptr %x, ptr %k, double %y) {
          %a = load double, ptr %x
          %b = load double, ptr %k
          %ab = fmul double %a, %b
          %r = fmul double %ab, %y
          store double %r, ptr %x
          ret double %r
        }"""
    if active:
        check_gradient(text, "f", Buffer([1.5]), Const(Buffer([0.7])), Const(1.1))
    else:
        check_gradient(text.replace("store double %r, ptr %x", "store double %r, ptr %k"), "f", Const(Buffer([1.5])), Buffer([0.7]), 1.1)


def test_an_inactive_float_stored_into_active_memory_and_back() -> None:
    check_gradient(
        """
        define double @f(ptr %x, double %k) {
          %t = alloca double
          store double %k, ptr %t
          %v = load double, ptr %x
          %w = load double, ptr %t
          store double %w, ptr %x
          %u = load double, ptr %x
          %vw = fmul double %v, %w
          store double %vw, ptr %t
          %z = load double, ptr %t
          %r = fmul double %z, %u
          ret double %r
        }""",
        "f", Buffer([1.5]), Const(0.7),
    )  # fmt: skip


def test_volatile_and_aligned_accesses() -> None:
    check_gradient(
        """
        define double @f(ptr %x) {
          %v = load volatile double, ptr %x, align 1
          %w = fmul double %v, %v
          store volatile double %w, ptr %x, align 2
          %u = load double, ptr %x, align 8
          ret double %u
        }
        """,
        "f", Buffer([1.5]), refusable=True,
    )  # fmt: skip


def test_an_index_where_other_variants_hold_floats_and_pointers() -> None:
    """An enum: %e is a number, an index into %x, or the address of another. The shadow of an element is at the primal's index."""
    check_gradient(
        """
        define double @eval(ptr %e, ptr %x) {
          %tag = load i64, ptr %e
          %p = getelementptr i8, ptr %e, i64 8
          switch i64 %tag, label %number [
            i64 1, label %index
            i64 2, label %node
          ]
        number:
          %n = load double, ptr %p
          ret double %n
        index:
          %i = load i64, ptr %p
          %q = getelementptr double, ptr %x, i64 %i
          %v = load double, ptr %q
          ret double %v
        node:
          %inner = load ptr, ptr %p
          %u = call double @eval(ptr %inner, ptr %x)
          %s = call double @llvm.sin.f64(double %u)
          ret double %s
        }
        declare double @llvm.sin.f64(double)

        define double @f(ptr %x, double %y) {
          %a = alloca { i64, i64 }
          %b = alloca { i64, ptr }
          %c = alloca { i64, double }
          store i64 1, ptr %a
          %a1 = getelementptr i8, ptr %a, i64 8
          store i64 2, ptr %a1
          store i64 2, ptr %b
          %b1 = getelementptr i8, ptr %b, i64 8
          store ptr %a, ptr %b1
          store i64 0, ptr %c
          %c1 = getelementptr i8, ptr %c, i64 8
          store double %y, ptr %c1
          %1 = call double @eval(ptr %b, ptr %x)
          %2 = call double @eval(ptr %c, ptr %x)
          %3 = fmul double %1, %2
          ret double %3
        }""",
        "f", Buffer([0.3, 0.7, 1.1]), 1.3,
    )  # fmt: skip
