"""Loops of every shape beyond the traps: nests, reductions, recurrences, mutation, allocation, data-dependent trips."""

from __future__ import annotations

import pytest
from oracle.check import Buffer, Const, check_gradient


def loop(body: str, result: str = "%s1", start: str = "0.0", params: str = "ptr %x, i64 %n", head: str = "") -> str:
    """`double f`: a rotated loop over %i with a carried sum %s -> %s1."""
    return f"""
{head}
define double @f({params}) {{
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %s = phi double [ {start}, %entry ], [ %s1, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  {body}
  %i1 = add nuw nsw i64 %i, 1
  %c = icmp slt i64 %i1, %n
  br i1 %c, label %loop, label %out
out:
  ret double {result}
}}"""


XS = [1.5, 0.7, -1.1, 0.4]


@pytest.mark.parametrize(
    "body",
    [
        "%s1 = fadd double %s, %v",
        "%v2 = fmul double %v, %v\n  %s1 = fadd double %s, %v2",
        "%t = fmul double %s, %v\n  %s1 = fadd double %t, %v",
        "%t = fmul double %s, %s\n  %s1 = fsub double %v, %t",
        "%s1 = call double @llvm.maxnum.f64(double %s, double %v)",
        "%c0 = fcmp ogt double %v, %s\n  %s1 = select i1 %c0, double %v, double %s",
        "%e = call double @llvm.exp.f64(double %v)\n  %s1 = fadd double %s, %e",
    ],
    ids=["sum", "sum of squares", "horner", "quadratic recurrence", "maximum", "maximum by select", "sum of exponentials"],
)
def test_reductions_and_recurrences(body: str) -> None:
    head = "declare double @llvm.maxnum.f64(double, double)\ndeclare double @llvm.exp.f64(double)"
    check_gradient(loop(body, head=head), "f", Buffer(XS), 4)


def test_a_stored_recurrence() -> None:
    """x[i+1] = x[i] * x[i+1]."""
    body = """%q = getelementptr inbounds double, ptr %p, i64 1
  %w = load double, ptr %q
  %u = fmul double %v, %w
  store double %u, ptr %q
  %s1 = fadd double %s, %u"""
    check_gradient(loop(body), "f", Buffer([*XS, 2.0]), 4)


def test_fields_of_structs_in_place() -> None:
    """struct { double x, v; i64 n; } advanced by one step, many of them, several times."""
    text = """
        %P = type { double, double, i64 }
        define void @f(ptr %p, i64 %n, i64 %steps, double %dt) {
        entry:
          br label %time
        time:
          %s = phi i64 [ 0, %entry ], [ %s1, %next ]
          br label %loop
        loop:
          %i = phi i64 [ 0, %time ], [ %i1, %loop ]
          %xp = getelementptr inbounds %P, ptr %p, i64 %i, i32 0
          %vp = getelementptr inbounds %P, ptr %p, i64 %i, i32 1
          %np = getelementptr inbounds %P, ptr %p, i64 %i, i32 2
          %x = load double, ptr %xp
          %v = load double, ptr %vp
          %k = load i64, ptr %np
          %kd = sitofp i64 %k to double
          %a = fmul double %x, %kd
          %ax = fmul double %a, %x
          %dv = fmul double %ax, %dt
          %v1 = fsub double %v, %dv
          %dx = fmul double %v1, %dt
          %x1 = fadd double %x, %dx
          %k1 = add i64 %k, 1
          store double %x1, ptr %xp
          store double %v1, ptr %vp
          store i64 %k1, ptr %np
          %i1 = add nuw nsw i64 %i, 1
          %c = icmp slt i64 %i1, %n
          br i1 %c, label %loop, label %next
        next:
          %s1 = add nuw nsw i64 %s, 1
          %d = icmp slt i64 %s1, %steps
          br i1 %d, label %time, label %out
        out:
          ret void
        }"""
    check_gradient(text, "f", Buffer([1.5, 0.7, 2, -1.1, 0.4, 1], ("double", "double", "i64")), 2, 3, 0.1)


MATMUL = """
define void @f(ptr {alias}%a, ptr {alias}%b, ptr {alias}%c, i64 %n) {{
entry:
  br label %rows
rows:
  %i = phi i64 [ 0, %entry ], [ %i1, %rows.next ]
  %ri = mul i64 %i, %n
  br label %columns
columns:
  %j = phi i64 [ 0, %rows ], [ %j1, %columns.next ]
  %ij = add i64 %ri, %j
  %cp = getelementptr inbounds double, ptr %c, i64 %ij
  store double 0.0, ptr %cp
  br label %inner
inner:
  %k = phi i64 [ 0, %columns ], [ %k1, %inner ]
  %ik = add i64 %ri, %k
  %ap = getelementptr inbounds double, ptr %a, i64 %ik
  %kn = mul i64 %k, %n
  %kj = add i64 %kn, %j
  %bp = getelementptr inbounds double, ptr %b, i64 %kj
  %av = load double, ptr %ap
  %bv = load double, ptr %bp
  %ab = fmul double %av, %bv
  %cv = load double, ptr %cp
  %c1 = fadd double %cv, %ab
  store double %c1, ptr %cp
  %k1 = add nuw nsw i64 %k, 1
  %kc = icmp slt i64 %k1, %n
  br i1 %kc, label %inner, label %columns.next
columns.next:
  %j1 = add nuw nsw i64 %j, 1
  %jc = icmp slt i64 %j1, %n
  br i1 %jc, label %columns, label %rows.next
rows.next:
  %i1 = add nuw nsw i64 %i, 1
  %ic = icmp slt i64 %i1, %n
  br i1 %ic, label %rows, label %out
out:
  ret void
}}"""


@pytest.mark.parametrize("alias", ["", "noalias "])
def test_a_product_of_matrices(alias: str) -> None:
    a, b = Buffer([1.5, 0.7, -1.1, 0.4]), Buffer([0.3, 2.0, 1.2, -0.6])
    check_gradient(MATMUL.format(alias=alias), "f", a, b, Buffer([9.0] * 4), 2)


def test_a_product_of_matrices_with_a_constant_factor() -> None:
    a, b = Buffer([1.5, 0.7, -1.1, 0.4]), Buffer([0.3, 2.0, 1.2, -0.6])
    check_gradient(MATMUL.format(alias=""), "f", a, Const(b), Buffer([9.0] * 4), 2)


def test_a_matrix_squared_in_place_of_itself() -> None:
    """All three pointers the same: every alias is real."""
    a = Buffer([1.5, 0.7, -1.1, 0.4])
    text = MATMUL.format(alias="").replace("@f(", "@g(").replace("define void", "define internal void")
    check_gradient(text + "\ndefine void @f(ptr %a, i64 %n) {\n call void @g(ptr %a, ptr %a, ptr %a, i64 %n)\n ret void\n}", "f", a, 2)


def test_log_sum_exp() -> None:
    text = """
        declare double @llvm.exp.f64(double)
        declare double @llvm.log.f64(double)
        define double @f(ptr %x, i64 %n) {
        entry:
          br label %max
        max:
          %i = phi i64 [ 0, %entry ], [ %i1, %max ]
          %m = phi double [ 0xFFF0000000000000, %entry ], [ %m1, %max ]
          %p = getelementptr inbounds double, ptr %x, i64 %i
          %v = load double, ptr %p
          %g = fcmp ogt double %v, %m
          %m1 = select i1 %g, double %v, double %m
          %i1 = add nuw nsw i64 %i, 1
          %c = icmp slt i64 %i1, %n
          br i1 %c, label %max, label %sum
        sum:
          %j = phi i64 [ 0, %max ], [ %j1, %sum ]
          %s = phi double [ 0.0, %max ], [ %s1, %sum ]
          %q = getelementptr inbounds double, ptr %x, i64 %j
          %w = load double, ptr %q
          %d = fsub double %w, %m1
          %e = call double @llvm.exp.f64(double %d)
          %s1 = fadd double %s, %e
          %j1 = add nuw nsw i64 %j, 1
          %k = icmp slt i64 %j1, %n
          br i1 %k, label %sum, label %out
        out:
          %l = call double @llvm.log.f64(double %s1)
          %r = fadd double %l, %m1
          ret double %r
        }"""
    check_gradient(text, "f", Buffer(XS), 4)


def test_loops_one_after_another_over_the_same_memory() -> None:
    text = """
        define double @f(ptr %x, i64 %n) {
        entry:
          br label %a
        a:
          %i = phi i64 [ 0, %entry ], [ %i1, %a ]
          %p = getelementptr double, ptr %x, i64 %i
          %v = load double, ptr %p
          %v2 = fmul double %v, %v
          store double %v2, ptr %p
          %i1 = add i64 %i, 1
          %c = icmp slt i64 %i1, %n
          br i1 %c, label %a, label %b
        b:
          %j = phi i64 [ 0, %a ], [ %j1, %b ]
          %t = phi double [ 1.0, %a ], [ %t1, %b ]
          %q = getelementptr double, ptr %x, i64 %j
          %w = load double, ptr %q
          %t1 = fmul double %t, %w
          store double %t1, ptr %q
          %j1 = add i64 %j, 1
          %d = icmp slt i64 %j1, %n
          br i1 %d, label %b, label %out
        out:
          ret double %t1
        }"""
    check_gradient(text, "f", Buffer(XS), 4)


def test_gather_and_scatter() -> None:
    body = """%ip = getelementptr i64, ptr %idx, i64 %i
  %k = load i64, ptr %ip
  %q = getelementptr double, ptr %y, i64 %k
  %w = load double, ptr %q
  %u = fmul double %v, %w
  store double %u, ptr %q
  %s1 = fadd double %s, %u"""
    text = loop(body, params="ptr %x, i64 %n, ptr %idx, ptr %y")
    check_gradient(text, "f", Buffer(XS), 4, Const(Buffer([1, 0, 1, 1], "i64")), Buffer([2.0, 3.0]))


def test_a_branch_inside_a_loop_on_the_data() -> None:
    text = """
        declare double @llvm.log.f64(double)
        define double @f(ptr %x, i64 %n) {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %latch ]
          %s = phi double [ 1.0, %entry ], [ %s1, %latch ]
          %p = getelementptr double, ptr %x, i64 %i
          %v = load double, ptr %p
          %c = fcmp ogt double %v, 0.0
          br i1 %c, label %then, label %else
        then:
          %l = call double @llvm.log.f64(double %v)
          %a = fmul double %l, %s
          br label %latch
        else:
          %b = fmul double %v, %v
          %big = fcmp ogt double %b, 1.0
          br i1 %big, label %deep, label %latch
        deep:
          %b2 = fmul double %b, %s
          store double %b2, ptr %p
          br label %latch
        latch:
          %s1 = phi double [ %a, %then ], [ %b, %else ], [ %b2, %deep ]
          %i1 = add i64 %i, 1
          %d = icmp slt i64 %i1, %n
          br i1 %d, label %loop, label %out
        out:
          ret double %s1
        }"""
    check_gradient(text, "f", Buffer([1.5, -0.7, -1.1, 0.4]), 4)


def test_continue_and_break() -> None:
    text = """
        define double @f(ptr %x, i64 %n, double %limit) {
        entry:
          br label %head
        head:
          %i = phi i64 [ 0, %entry ], [ %i1, %continue ]
          %s = phi double [ 1.0, %entry ], [ %s2, %continue ]
          %c = icmp ult i64 %i, %n
          br i1 %c, label %body, label %out
        body:
          %p = getelementptr double, ptr %x, i64 %i
          %v = load double, ptr %p
          %skip = fcmp olt double %v, 0.0
          br i1 %skip, label %continue, label %work
        work:
          %s1 = fmul double %s, %v
          %stop = fcmp ogt double %s1, %limit
          br i1 %stop, label %out, label %continue
        continue:
          %s2 = phi double [ %s, %body ], [ %s1, %work ]
          %i1 = add nuw i64 %i, 1
          br label %head
        out:
          %r = phi double [ %s, %head ], [ %s1, %work ]
          %r2 = fmul double %r, %r
          ret double %r2
        }"""
    for limit in (100.0, 2.5):
        check_gradient(text, "f", Buffer([1.5, -0.7, 2.1, 0.4]), 4, Const(limit))


def test_an_adaptive_step() -> None:
    """A while loop whose step depends on the state, with rejected steps."""
    text = """
        declare double @llvm.fabs.f64(double)
        define double @f(double %x0, double %k) {
        entry:
          br label %head
        head:
          %t = phi double [ 0.0, %entry ], [ %t1, %accept ], [ %t, %reject ]
          %h = phi double [ 0.5, %entry ], [ %h1, %accept ], [ %h2, %reject ]
          %x = phi double [ %x0, %entry ], [ %x2, %accept ], [ %x, %reject ]
          %done = fcmp oge double %t, 2.0
          br i1 %done, label %out, label %try
        try:
          %kx = fmul double %k, %x
          %d = fmul double %kx, %x
          %step = fmul double %d, %h
          %x1 = fsub double %x, %step
          %e = fmul double %step, %step
          %ae = call double @llvm.fabs.f64(double %e)
          %ok = fcmp olt double %ae, 0.02
          br i1 %ok, label %accept, label %reject
        accept:
          %half = fmul double %step, 0.25
          %x2 = fadd double %x1, %half
          %t1 = fadd double %t, %h
          %h1 = fmul double %h, 1.25
          br label %head
        reject:
          %h2 = fmul double %h, 0.5
          br label %head
        out:
          ret double %x
        }"""
    check_gradient(text, "f", 1.2, 0.6)


def test_three_levels_with_a_triangle_and_a_break() -> None:
    text = """
        define double @f(ptr %x, i64 %n) {
        entry:
          br label %a
        a:
          %i = phi i64 [ 0, %entry ], [ %i1, %a.next ]
          %s = phi double [ 0.5, %entry ], [ %s.b, %a.next ]
          br label %b
        b:
          %j = phi i64 [ %i, %a ], [ %j1, %b.next ]
          %t = phi double [ %s, %a ], [ %s.c, %b.next ]
          br label %c
        c:
          %k = phi i64 [ %j, %b ], [ %k1, %c.next ]
          %u = phi double [ %t, %b ], [ %u1, %c.next ]
          %p = getelementptr double, ptr %x, i64 %k
          %v = load double, ptr %p
          %uv = fmul double %u, %v
          %u1 = fadd double %uv, 0.125
          %neg = fcmp olt double %u1, 0.0
          br i1 %neg, label %b.next, label %c.next
        c.next:
          %k1 = add i64 %k, 1
          %kc = icmp slt i64 %k1, %n
          br i1 %kc, label %c, label %b.next
        b.next:
          %s.c = phi double [ %u1, %c ], [ %u1, %c.next ]
          %j1 = add i64 %j, 1
          %jc = icmp slt i64 %j1, %n
          br i1 %jc, label %b, label %a.next
        a.next:
          %s.b = phi double [ %s.c, %b.next ]
          %i1 = add i64 %i, 1
          %ic = icmp slt i64 %i1, %n
          br i1 %ic, label %a, label %out
        out:
          ret double %s.b
        }"""
    check_gradient(text, "f", Buffer([1.5, 0.7, -1.1]), 3)


def test_a_counter_that_is_data() -> None:
    """Collatz: the trip count is known only afterwards."""
    text = """
        define double @f(double %x, i64 %start) {
        entry:
          br label %loop
        loop:
          %m = phi i64 [ %start, %entry ], [ %m1, %loop ]
          %s = phi double [ %x, %entry ], [ %s1, %loop ]
          %odd = and i64 %m, 1
          %isodd = icmp ne i64 %odd, 0
          %h = lshr i64 %m, 1
          %m3 = mul i64 %m, 3
          %m31 = add i64 %m3, 1
          %m1 = select i1 %isodd, i64 %m31, i64 %h
          %s2 = fmul double %s, %x
          %s3 = fadd double %s2, 0.5
          %s1 = select i1 %isodd, double %s3, double %s2
          %c = icmp ne i64 %m1, 1
          br i1 %c, label %loop, label %out
        out:
          ret double %s1
        }"""
    check_gradient(text, "f", 0.9, 7)


def test_pointers_carried_by_the_loop() -> None:
    """Double buffering: two arrays swap roles each step."""
    text = """
        define double @f(ptr %a, ptr %b, i64 %steps) {
        entry:
          br label %loop
        loop:
          %s = phi i64 [ 0, %entry ], [ %s1, %loop ]
          %from = phi ptr [ %a, %entry ], [ %to, %loop ]
          %to = phi ptr [ %b, %entry ], [ %from, %loop ]
          %f1 = getelementptr double, ptr %from, i64 1
          %t1 = getelementptr double, ptr %to, i64 1
          %x = load double, ptr %from
          %y = load double, ptr %f1
          %xy = fmul double %x, %y
          %xx = fmul double %x, %x
          store double %xy, ptr %to
          store double %xx, ptr %t1
          %s1 = add i64 %s, 1
          %c = icmp slt i64 %s1, %steps
          br i1 %c, label %loop, label %out
        out:
          %r = load double, ptr %to
          ret double %r
        }"""
    for steps in (1, 2, 3):
        check_gradient(text, "f", Buffer([1.2, 0.9]), Buffer([5.0, 6.0]), steps)


@pytest.mark.parametrize("n", [0, 1, 4])
def test_a_two_dimensional_array_of_rows(n: int) -> None:
    """double** with rows allocated, filled, used and freed inside."""
    text = """
        declare ptr @malloc(i64)
        declare void @free(ptr)
        define double @f(double %x, i64 %n) {
        entry:
          %bytes = mul i64 %n, 8
          %rows = call ptr @malloc(i64 %bytes)
          %any = icmp sgt i64 %n, 0
          br i1 %any, label %make, label %out
        make:
          %i = phi i64 [ 0, %entry ], [ %i1, %make ]
          %v = phi double [ %x, %entry ], [ %v1, %make ]
          %row = call ptr @malloc(i64 16)
          %rp = getelementptr ptr, ptr %rows, i64 %i
          store ptr %row, ptr %rp
          store double %v, ptr %row
          %second = getelementptr double, ptr %row, i64 1
          %v1 = fmul double %v, %x
          store double %v1, ptr %second
          %i1 = add i64 %i, 1
          %c = icmp slt i64 %i1, %n
          br i1 %c, label %make, label %use
        use:
          %j = phi i64 [ 0, %make ], [ %j1, %use ]
          %s = phi double [ 0.0, %make ], [ %s1, %use ]
          %rq = getelementptr ptr, ptr %rows, i64 %j
          %r = load ptr, ptr %rq
          %a = load double, ptr %r
          %r1 = getelementptr double, ptr %r, i64 1
          %b = load double, ptr %r1
          %ab = fmul double %a, %b
          %s1 = fadd double %s, %ab
          call void @free(ptr %r)
          %j1 = add i64 %j, 1
          %d = icmp slt i64 %j1, %n
          br i1 %d, label %use, label %out
        out:
          %result = phi double [ %x, %entry ], [ %s1, %use ]
          call void @free(ptr %rows)
          ret double %result
        }"""
    check_gradient(text, "f", 1.2, n)


@pytest.mark.parametrize("m", [0, 1, 3])
def test_an_irreducible_region(m: int) -> None:
    text = """
        define double @f(double %x, i64 %m) {
        entry:
          %even = icmp eq i64 %m, 0
          br i1 %even, label %a, label %b
        a:
          %s = phi double [ %x, %entry ], [ %u, %b ]
          %i = phi i64 [ 0, %entry ], [ %j1, %b ]
          %t = fmul double %s, %x
          %i1 = add i64 %i, 1
          %c = icmp sgt i64 %i1, 5
          br i1 %c, label %out, label %b
        b:
          %w = phi double [ %x, %entry ], [ %t, %a ]
          %j = phi i64 [ %m, %entry ], [ %i1, %a ]
          %u = fadd double %w, 0.5
          %j1 = add i64 %j, 1
          %d = icmp sgt i64 %j1, 6
          br i1 %d, label %out, label %a
        out:
          %r = phi double [ %t, %a ], [ %u, %b ]
          %r2 = fmul double %r, %r
          ret double %r2
        }"""
    check_gradient(text, "f", 0.9, m, refusable=True)


def test_an_inner_loop_whose_exit_leaves_both() -> None:
    """What Rust's `x.iter().filter(..).collect()` becomes. The reverse sweep reaches the inner loop's body on two ways: from its last iteration, and
    from the outer loop's step back; nothing known on the first holds on the second."""
    text = """
        define double @f(ptr noalias %x, i64 %n) {
        entry:
          %v = alloca [16 x double], align 8
          %end = getelementptr double, ptr %x, i64 %n
          br label %outer
        outer:
          %i = phi i64 [ 0, %entry ], [ %in, %push ]
          %q = phi ptr [ %x, %entry ], [ %qn, %push ]
          br label %inner
        inner:
          %q1 = phi ptr [ %q, %outer ], [ %qn, %test ]
          %done = icmp eq ptr %q1, %end
          br i1 %done, label %sum, label %test
        test:
          %qn = getelementptr double, ptr %q1, i64 1
          %e = load double, ptr %q1
          %big = fcmp ogt double %e, 1.0
          br i1 %big, label %push, label %inner
        push:
          %a = getelementptr double, ptr %v, i64 %i
          store double %e, ptr %a
          %in = add i64 %i, 1
          br label %outer
        sum:
          br label %loop
        loop:
          %k = phi i64 [ 0, %sum ], [ %kn, %loop ]
          %s = phi double [ 0.0, %sum ], [ %sn, %loop ]
          %b = getelementptr double, ptr %v, i64 %k
          %y = load double, ptr %b
          %yy = fmul double %y, %y
          %sn = fadd double %s, %yy
          %kn = add i64 %k, 1
          %more = icmp eq i64 %kn, %i
          br i1 %more, label %out, label %loop
        out:
          ret double %sn
        }"""
    check_gradient(text, "f", Buffer([1.5, 2.5, 0.5, 3.5, 4.5, 0.25, 6.5]), Const(7))


def test_an_end_pointer_carried_as_an_integer() -> None:
    """Rust's slice iterators keep their end so where an `Option` of them is taken apart: the pointer made of it is only compared."""
    text = """
        define double @f(ptr %x) {
        entry:
          %r = alloca [4 x double], align 8
          call void @llvm.memcpy.p0.p0.i64(ptr %r, ptr %x, i64 32, i1 false)
          br label %head
        head:
          %row = phi i64 [ 0, %entry ], [ %row1, %body ]
          %at = phi ptr [ null, %entry ], [ %at1, %body ]
          %end = phi i64 [ undef, %entry ], [ %end1, %body ]
          %endp = inttoptr i64 %end to ptr
          %none = icmp eq ptr %at, null
          br i1 %none, label %next, label %test
        test:
          %over = icmp eq ptr %at, %endp
          br i1 %over, label %next, label %body
        next:
          %last = icmp eq i64 %row, 32
          br i1 %last, label %out, label %fresh
        fresh:
          %start = getelementptr i8, ptr %r, i64 %row
          %row2 = add i64 %row, 16
          %stop = getelementptr i8, ptr %r, i64 %row2
          %stopi = ptrtoint ptr %stop to i64
          br label %body
        body:
          %row1 = phi i64 [ %row, %test ], [ %row2, %fresh ]
          %here = phi ptr [ %at, %test ], [ %start, %fresh ]
          %end1 = phi i64 [ %end, %test ], [ %stopi, %fresh ]
          %at1 = getelementptr i8, ptr %here, i64 8
          %v = load double, ptr %here
          %w = fmul double %v, %v
          store double %w, ptr %here
          br label %head
        out:
          %p3 = getelementptr i8, ptr %r, i64 24
          %a = load double, ptr %r
          %b = load double, ptr %p3
          %s = fmul double %a, %b
          ret double %s
        }
        declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)"""
    check_gradient(text, "f", Buffer([1.5, 2.5, 0.5, 3.5]))
