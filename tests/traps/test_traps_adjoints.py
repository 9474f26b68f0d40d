"""Traps 1 to 10 of TRAPS.md: the bookkeeping of adjoints."""

from __future__ import annotations

from oracle.check import Buffer, Const, check_gradient


def test_trap01_an_adjoint_is_zeroed_where_its_value_is_defined() -> None:
    check_gradient(
        """
        declare double @llvm.sin.f64(double)
        define double @f(double %x, i64 %n) {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
          %a = phi double [ %x, %entry ], [ %b, %loop ]
          %t = call double @llvm.sin.f64(double %a)
          %tt = fmul double %t, %t
          %b = fadd double %tt, %a
          %i1 = add i64 %i, 1
          %c = icmp slt i64 %i1, %n
          br i1 %c, label %loop, label %out
        out:
          ret double %b
        }""",
        "f", 0.7, 5,
    )  # fmt: skip


def test_trap01_a_temporary_used_only_on_some_iterations() -> None:
    check_gradient(
        """
        declare double @llvm.exp.f64(double)
        define double @f(double %x, i64 %n) {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %latch ]
          %s = phi double [ 0.0, %entry ], [ %s1, %latch ]
          %k = sitofp i64 %i to double
          %kx = fmul double %k, %x
          %t = call double @llvm.exp.f64(double %kx)
          %odd = and i64 %i, 1
          %isodd = icmp ne i64 %odd, 0
          br i1 %isodd, label %use, label %latch
        use:
          %t3 = fmul double %t, %x
          %u = fadd double %s, %t3
          br label %latch
        latch:
          %s1 = phi double [ %s, %loop ], [ %u, %use ]
          %i1 = add i64 %i, 1
          %c = icmp slt i64 %i1, %n
          br i1 %c, label %loop, label %out
        out:
          ret double %s1
        }""",
        "f", 0.3, 6,
    )  # fmt: skip


def test_trap02_a_square_accumulates_from_both_operands() -> None:
    check_gradient("define double @f(double %x) {\n %y = fmul double %x, %x\n %z = fmul double %y, %x\n ret double %z\n}", "f", 1.5)


def test_trap02_one_value_as_both_arguments_of_a_call() -> None:
    check_gradient(
        """
        define internal double @g(double %a, double %b) noinline {
          %q = fdiv double %a, %b
          %s = fmul double %q, %a
          %t = fadd double %s, %b
          ret double %t
        }
        define double @f(double %x) {
          %x2 = fmul double %x, %x
          %y = call double @g(double %x2, double %x2)
          ret double %y
        }""",
        "f", 1.3,
    )  # fmt: skip


def test_trap02_one_pointer_as_both_arguments_of_a_call() -> None:
    check_gradient(
        """
        define internal double @g(ptr %a, ptr %b) noinline {
          %x = load double, ptr %a
          %y = load double, ptr %b
          %s = fmul double %x, %y
          store double %s, ptr %a
          %z = load double, ptr %b
          %t = fmul double %z, %y
          ret double %t
        }
        define double @f(ptr %p) {
          %y = call double @g(ptr %p, ptr %p)
          ret double %y
        }""",
        "f", Buffer([1.3]),
    )  # fmt: skip


def test_trap02_a_value_stored_and_used_to_make_the_address() -> None:
    check_gradient(
        """
        define double @f(double %x, ptr %p) {
          %k = fptosi double %x to i64
          %q = getelementptr double, ptr %p, i64 %k
          %old = load double, ptr %q
          store double %x, ptr %q
          %a = load double, ptr %p
          %b = fmul double %a, %old
          %r = fmul double %b, %x
          ret double %r
        }""",
        "f", 2.4, Buffer([1.0, 2.0, 3.0]),
    )  # fmt: skip


SWAP = """
define double @f(double %x, double %y, i64 %n) {{
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  {phis}
  %i1 = add i64 %i, 1
  %c = icmp slt i64 %i1, %n
  br i1 %c, label %loop, label %out
out:
  %aa = fmul double %a, %a
  %r = fmul double %aa, %b
  ret double %r
}}"""


def test_trap03_a_swap_in_a_loop() -> None:
    phis = "%a = phi double [ %x, %entry ], [ %b, %loop ]\n  %b = phi double [ %y, %entry ], [ %a, %loop ]"
    for n in (1, 2, 3, 4):
        check_gradient(SWAP.format(phis=phis), "f", 1.2, 0.7, n)


def test_trap03_a_rotation_of_three_with_arithmetic() -> None:
    phis = """%a = phi double [ %x, %entry ], [ %b, %loop ]
  %b = phi double [ %y, %entry ], [ %d, %loop ]
  %d = phi double [ 2.0, %entry ], [ %e, %loop ]
  %e = fmul double %a, %b"""
    check_gradient(SWAP.format(phis=phis), "f", 1.2, 0.7, 4)


def test_trap03_a_phi_that_feeds_itself() -> None:
    phis = """%a = phi double [ %x, %entry ], [ %a, %loop ]
  %b = phi double [ %y, %entry ], [ %e, %loop ]
  %e = fmul double %a, %b"""
    check_gradient(SWAP.format(phis=phis), "f", 1.2, 0.7, 3)


def test_trap03_phi_takes_the_edge_that_was_taken() -> None:
    text = """
        define double @f(double %x, i64 %k) {
        entry:
          switch i64 %k, label %join [
            i64 1, label %one
            i64 2, label %two
            i64 3, label %join
          ]
        one:
          %a = fmul double %x, %x
          br label %join
        two:
          %b = fdiv double 1.0, %x
          br label %join
        join:
          %r = phi double [ %x, %entry ], [ %x, %entry ], [ %a, %one ], [ %b, %two ]
          %s = fmul double %r, %x
          ret double %s
        }"""
    for k in range(5):
        check_gradient(text, "f", 1.7, k)


def test_trap04_a_dead_arm_of_select_does_not_poison() -> None:
    text = """
        declare double @llvm.log.f64(double)
        declare double @llvm.sqrt.f64(double)
        define double @f(double %x) {
          %c = fcmp ogt double %x, 1.0
          %l = call double @llvm.log.f64(double %x)
          %s = call double @llvm.sqrt.f64(double %x)
          %d = fdiv double %l, %s
          %t = fmul double %x, 2.0
          %r = select i1 %c, double %d, double %t
          ret double %r
        }"""
    check_gradient(text, "f", 2.5)
    check_gradient(text, "f", -1.5)
    check_gradient(text, "f", 0.0)


def test_trap04_select_with_an_inactive_arm() -> None:
    text = """
        define double @f(double %x, double %k) {
          %c = fcmp ogt double %x, 1.0
          %x2 = fmul double %x, %x
          %r = select i1 %c, double %x2, double %k
          %s = fadd double %r, %x
          ret double %s
        }"""
    check_gradient(text, "f", 2.5, Const(3.0))
    check_gradient(text, "f", 0.5, Const(3.0))


def test_trap05_a_store_zeroes_the_shadow() -> None:
    check_gradient(
        """
        define double @f(double %x, ptr %p) {
          %old = load double, ptr %p
          %a = fmul double %old, %x
          store double %x, ptr %p
          %b = load double, ptr %p
          %b2 = fmul double %b, %b
          store double %b2, ptr %p
          %r = fadd double %a, %b2
          ret double %r
        }""",
        "f", 1.5, Buffer([2.0]),
    )  # fmt: skip


def test_trap05_a_store_of_a_constant_zeroes_the_shadow() -> None:
    check_gradient(
        """
        define double @f(ptr %p, ptr %q) {
          %x = load double, ptr %p
          store double 2.5, ptr %p
          %k = load double, ptr %q
          %p1 = getelementptr double, ptr %p, i64 1
          store double %k, ptr %p1
          %y = load double, ptr %p
          %z = load double, ptr %p1
          %a = fmul double %x, %y
          %b = fmul double %a, %z
          ret double %b
        }""",
        "f", Buffer([1.5, 2.0]), Const(Buffer([3.0])),
    )  # fmt: skip


def test_trap05_an_integer_store_over_float_bytes() -> None:
    check_gradient(
        """
        define double @f(ptr %p) {
          %x = load double, ptr %p
          store i64 4611686018427387904, ptr %p
          %y = load double, ptr %p
          %a = fmul double %x, %y
          %b = fmul double %a, %x
          ret double %b
        }""",
        "f", Buffer([1.5]),
    )  # fmt: skip


def test_trap06_one_value_stored_twice() -> None:
    check_gradient(
        """
        define void @f(double %x, ptr %p) {
          %y = fmul double %x, %x
          store double %y, ptr %p
          %p1 = getelementptr double, ptr %p, i64 1
          store double %y, ptr %p1
          ret void
        }""",
        "f", 1.5, Buffer([0.0, 0.0]),
    )  # fmt: skip


def test_trap06_a_load_through_another_pointer() -> None:
    check_gradient(
        """
        define double @f(double %x, ptr %p, i64 %i, i64 %j) {
          %a = getelementptr double, ptr %p, i64 %i
          %b = getelementptr double, ptr %p, i64 %j
          %old = load double, ptr %b
          %x2 = fmul double %x, %old
          store double %x2, ptr %a
          %y = load double, ptr %b
          %y2 = fmul double %y, %old
          store double %y2, ptr %a
          %z = load double, ptr %b
          ret double %z
        }""",
        "f", 1.5, Buffer([2.0, 3.0]), 1, 1,
    )  # fmt: skip


def test_trap06_overlapping_memmove() -> None:
    text = """
        declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
        define double @f(ptr %p) {
          %p1 = getelementptr double, ptr %p, i64 1
          call void @llvm.memmove.p0.p0.i64(ptr %TO, ptr %FROM, i64 24, i1 false)
          %a = load double, ptr %p
          %b = load double, ptr %p1
          %p3 = getelementptr double, ptr %p, i64 3
          %d = load double, ptr %p3
          %ab = fmul double %a, %b
          %r = fmul double %ab, %d
          ret double %r
        }"""
    check_gradient(text.replace("%TO", "%p1").replace("%FROM", "%p"), "f", Buffer([1.5, 2.5, 3.0, 4.0]))
    check_gradient(text.replace("%TO", "%p").replace("%FROM", "%p1"), "f", Buffer([1.5, 2.5, 3.0, 4.0]))


def test_trap06_a_partial_overwrite_of_a_struct() -> None:
    check_gradient(
        """
        declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
        define double @f(ptr %p, ptr %q) {
          %s = alloca [3 x double]
          call void @llvm.memcpy.p0.p0.i64(ptr %s, ptr %p, i64 24, i1 false)
          %s1 = getelementptr double, ptr %s, i64 1
          call void @llvm.memcpy.p0.p0.i64(ptr %s1, ptr %q, i64 8, i1 false)
          %s2 = getelementptr double, ptr %s, i64 2
          %a = load double, ptr %s
          %b = load double, ptr %s1
          %c = load double, ptr %s2
          %ab = fmul double %a, %b
          %r = fdiv double %ab, %c
          ret double %r
        }""",
        "f", Buffer([1.5, 2.5, 3.0]), Buffer([0.7]),
    )  # fmt: skip


MIXED = ("double", "i64", "float", "i32", "ptr")


def test_trap07_memcpy_of_mixed_structs() -> None:
    inner = Buffer([2.0])
    check_gradient(
        """
        %S = type { double, i64, float, i32, ptr }
        declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
        define void @f(ptr %out, ptr %in) {
          %t = alloca %S
          call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %in, i64 32, i1 false)
          %x = load double, ptr %t
          %pf = getelementptr %S, ptr %t, i64 0, i32 2
          %y = load float, ptr %pf
          %yd = fpext float %y to double
          %pp = getelementptr %S, ptr %t, i64 0, i32 4
          %q = load ptr, ptr %pp
          %z = load double, ptr %q
          %pn = getelementptr %S, ptr %t, i64 0, i32 1
          %n = load i64, ptr %pn
          %nd = sitofp i64 %n to double
          %a = fmul double %x, %yd
          %b = fmul double %a, %z
          %c = fmul double %b, %nd
          store double %c, ptr %t
          call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %t, i64 32, i1 false)
          ret void
        }""",
        "f", Buffer([0.0, 0, 0.0, 0, None], MIXED), Buffer([1.5, 7, 0.25, 9, inner], MIXED), rtol=1e-6, h=1e-3,
    )  # fmt: skip


def test_trap07_memcpy_of_a_size_known_at_run_time() -> None:
    text = """
        declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
        define void @f(ptr %out, ptr %in, i64 %n) {
        entry:
          %bytes = shl i64 %n, 3
          call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %in, i64 %bytes, i1 false)
          %x = load double, ptr %in
          %y = fmul double %x, %x
          store double %y, ptr %in
          %z = load double, ptr %out
          %w = fmul double %z, %y
          store double %w, ptr %out
          ret void
        }"""
    for n in (0, 1, 3):
        check_gradient(text, "f", Buffer([5.0, 6.0, 7.0]), Buffer([1.5, 2.0, 3.0]), n)


def test_trap08_memset_to_zero() -> None:
    check_gradient(
        """
        declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
        define double @f(double %x, ptr %p, i64 %n) {
          %a = load double, ptr %p
          %bytes = mul i64 %n, 8
          call void @llvm.memset.p0.i64(ptr %p, i8 0, i64 %bytes, i1 false)
          %z = load double, ptr %p
          %b = fmul double %a, %x
          %c = fadd double %z, %b
          %p2 = getelementptr double, ptr %p, i64 2
          %d = load double, ptr %p2
          %e = fmul double %c, %d
          store double %e, ptr %p
          ret double %c
        }""",
        "f", 1.5, Buffer([2.0, 3.0, 4.0]), 2,
    )  # fmt: skip


def test_trap08_memset_to_a_pattern_is_inactive_data() -> None:
    check_gradient(
        """
        declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
        define double @f(double %x, ptr %p) {
          %a = load double, ptr %p
          call void @llvm.memset.p0.i64(ptr %p, i8 63, i64 8, i1 false)
          %z = load double, ptr %p
          %b = fmul double %a, %x
          %c = fmul double %b, %z
          ret double %c
        }""",
        "f", 1.5, Buffer([2.0]), rtol=1e-9,
    )  # fmt: skip


def test_trap08_memset_of_a_struct_with_a_pointer() -> None:
    check_gradient(
        """
        declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
        define double @f(ptr %s, ptr %q) {
        entry:
          %x = load double, ptr %s
          call void @llvm.memset.p0.i64(ptr %s, i8 0, i64 16, i1 false)
          %pp = getelementptr { double, ptr }, ptr %s, i64 0, i32 1
          %p = load ptr, ptr %pp
          %null = icmp eq ptr %p, null
          br i1 %null, label %set, label %use
        set:
          store ptr %q, ptr %pp
          br label %use
        use:
          %r = load ptr, ptr %pp
          %y = load double, ptr %r
          %z = fmul double %x, %y
          store double %z, ptr %s
          ret double %y
        }""",
        "f", Buffer([1.5, Buffer([4.0])], ("double", "ptr")), Buffer([2.0]),
    )  # fmt: skip


STEPS = """
declare double @llvm.sin.f64(double)
define void @f(ptr %x, i64 %n, i64 %steps) {
entry:
  br label %outer
outer:
  %s = phi i64 [ 0, %entry ], [ %s1, %next ]
  br label %inner
inner:
  %i = phi i64 [ 0, %outer ], [ %i1, %inner ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %i1 = add nuw nsw i64 %i, 1
  %q = getelementptr inbounds double, ptr %x, i64 %i1
  %a = load double, ptr %p
  %b = load double, ptr %q
  %ab = fmul double %a, %b
  %v = call double @llvm.sin.f64(double %ab)
  store double %v, ptr %p
  %more = icmp slt i64 %i1, %n
  br i1 %more, label %inner, label %next
next:
  %s1 = add nuw nsw i64 %s, 1
  %again = icmp slt i64 %s1, %steps
  br i1 %again, label %outer, label %out
out:
  ret void
}"""


def test_trap09_time_stepping_in_place() -> None:
    check_gradient(STEPS, "f", Buffer([0.5, 1.0, 1.5, 2.0]), 3, 4)


def test_trap10_shadows_accumulate_and_overwritten_seeds_vanish() -> None:
    """The random seeds of the shadows make both visible: `in` keeps its seed and adds to it, `out` ends at zero."""
    case = check_gradient(
        """
        define void @f(ptr %in, ptr %out) {
          %x = load double, ptr %in
          %y = fmul double %x, %x
          store double %y, ptr %out
          ret void
        }""",
        "f", Buffer([3.0]), Buffer([7.0]),
    )  # fmt: skip
    assert case.outcome.memory == [[3.0], [9.0]]


def test_trap10_several_float_results_start_from_zero() -> None:
    check_gradient(
        """
        define double @f(double %x, double %unused, double %y) {
          %r = fmul double %x, %y
          ret double %r
        }""",
        "f", 1.5, 2.0, 3.0,
    )  # fmt: skip
