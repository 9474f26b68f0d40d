"""Scratch memory whose stores are undone in the reverse sweep (plan/restore.py), and memory where that would be wrong."""

from __future__ import annotations

import re

import pytest
from oracle.check import Buffer, Const, check_gradient, request_text, transform

HEAD = """
declare noalias ptr @malloc(i64) allockind("alloc,uninitialized") allocsize(0)
declare void @free(ptr) allockind("free")
"""

FILL = """
define internal void @fill(ptr %w, ptr %x, double %scale, i64 %n) noinline {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %a = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %a
  %s = fmul double %v, %scale
  %p = getelementptr inbounds double, ptr %w, i64 %i
  store double %s, ptr %p
  %i1 = add nuw nsw i64 %i, 1
  %c = icmp slt i64 %i1, %n
  br i1 %c, label %loop, label %out
out:
  ret void
}
"""


def program(scratch: str, write: str, after: str = "", params: str = "ptr %x, i64 %n") -> str:
    """For each k: w[i] = x[i] * x[k] for all i (`write`), then the sum over i, j of w[i]^2 * w[j]. `after` comes last."""
    return f"""{HEAD}{FILL}
define double @f({params}) {{
entry:
  {scratch}
  br label %outer
outer:
  %k = phi i64 [ 0, %entry ], [ %k1, %next ]
  %t = phi double [ 0.0, %entry ], [ %u1, %next ]
  %xk.at = getelementptr inbounds double, ptr %x, i64 %k
  %xk = load double, ptr %xk.at
  {write}
  br label %rows
rows:
  %i = phi i64 [ 0, %filled ], [ %i1, %row ]
  %ti = phi double [ %t, %filled ], [ %u1, %row ]
  br label %columns
columns:
  %j = phi i64 [ 0, %rows ], [ %j1, %columns ]
  %u = phi double [ %ti, %rows ], [ %u1, %columns ]
  %wi.at = getelementptr inbounds double, ptr %w, i64 %i
  %wi = load double, ptr %wi.at
  %wj.at = getelementptr inbounds double, ptr %w, i64 %j
  %wj = load double, ptr %wj.at
  %m = fmul double %wi, %wi
  %m1 = fmul double %m, %wj
  %u1 = fadd double %u, %m1
  %j1 = add nuw nsw i64 %j, 1
  %cj = icmp slt i64 %j1, %n
  br i1 %cj, label %columns, label %row
row:
  %i1 = add nuw nsw i64 %i, 1
  %ci = icmp slt i64 %i1, %n
  br i1 %ci, label %rows, label %next
next:
  %k1 = add nuw nsw i64 %k, 1
  %ck = icmp slt i64 %k1, %n
  br i1 %ck, label %outer, label %out
out:
  {after}
  ret double %u1
}}"""


INLINE = """br label %write
write:
  %a = phi i64 [ 0, %outer ], [ %a1, %write ]
  %xa.at = getelementptr inbounds double, ptr %x, i64 %a
  %xa = load double, ptr %xa.at
  %xx = fmul double %xa, %xk
  %wa.at = getelementptr inbounds double, ptr TARGET, i64 %a
  store double %xx, ptr %wa.at
  %a1 = add nuw nsw i64 %a, 1
  %ca = icmp slt i64 %a1, %n
  br i1 %ca, label %write, label %filled
filled:"""
WRITE = INLINE.replace("TARGET", "%w")
CALL = "call void @fill(ptr %w, ptr %x, double %xk, i64 %n)\n  br label %filled\nfilled:"
HEAP = "%bytes = shl i64 %n, 3\n  %w = call ptr @malloc(i64 %bytes)"
STACK = "%w = alloca [8 x double]"
XS = [1.5, 0.7, -1.1, 0.4]


def saves(text: str, *args: object) -> bool:
    """Whether the augmented sweep of anything saves what a store overwrites."""
    return re.search(r"%old[\w.]* = load", transform(request_text(text, "f", *args, modes=["reverse"]))) is not None


@pytest.mark.parametrize(("scratch", "after"), [(HEAP, "call void @free(ptr %w)"), (STACK, "")], ids=["heap", "stack"])
@pytest.mark.parametrize("write", [WRITE, CALL], ids=["inline", "callee"])
def test_scratch_memory_is_restored(scratch: str, after: str, write: str) -> None:
    text = program(scratch, write, after)
    args = Buffer(XS), 4
    check_gradient(text, "f", *args)
    assert saves(text, *args)


def test_memory_of_the_caller_keeps_its_final_contents() -> None:
    text = program("", WRITE, params="ptr %x, ptr noalias %w, i64 %n")
    args = Buffer(XS), Buffer([0.0] * 4), 4
    check_gradient(text, "f", *args)
    assert not saves(text, *args)


def test_contents_that_go_to_the_caller_in_the_end() -> None:
    text = program(STACK, WRITE, "%last.at = getelementptr inbounds double, ptr %w, i64 2\n  %last = load double, ptr %last.at\n"
                   "  %keep = getelementptr inbounds double, ptr %x, i64 4\n  store double %last, ptr %keep")  # fmt: skip
    check_gradient(text, "f", Buffer([*XS, 9.0]), 4)


def test_a_store_that_may_go_elsewhere_is_not_undone() -> None:
    """It goes to the scratch memory or, in every second iteration, to the caller's."""
    choose = "%odd = trunc i64 %k to i1\n  %to = select i1 %odd, ptr %y, ptr %w\n  "
    text = program(STACK + "\n  call void @fill(ptr %w, ptr %x, double 1.0, i64 %n)", choose + INLINE.replace("TARGET", "%to"),
                   params="ptr %x, ptr noalias %y, i64 %n")  # fmt: skip
    args = Buffer(XS), Buffer([0.3, 0.2, 0.1, 0.0]), 4
    check_gradient(text, "f", *args)
    assert not saves(text, *args)


def test_a_value_that_leaves_its_loop_is_not_read_again() -> None:
    """w[0] is read before the iteration overwrites it and used after."""
    text = f"""{HEAD}
define double @f(ptr %x, i64 %n) {{
entry:
  %w = alloca [2 x double]
  store double 1.0, ptr %w
  br label %outer
outer:
  %k = phi i64 [ 0, %entry ], [ %k1, %outer.end ]
  %t = phi double [ 0.0, %entry ], [ %t1, %outer.end ]
  %p = getelementptr inbounds double, ptr %x, i64 %k
  %v = load double, ptr %p
  br label %inner
inner:
  %i = phi i64 [ 0, %outer ], [ %i1, %inner ]
  %s = phi double [ 0.0, %outer ], [ %s1, %inner ]
  %r = load double, ptr %w
  %rr = fmul double %r, %r
  %rrr = fmul double %rr, %v
  %s1 = fadd double %s, %rrr
  %i1 = add nuw nsw i64 %i, 1
  %ci = icmp slt i64 %i1, %n
  br i1 %ci, label %inner, label %outer.end
outer.end:
  %new = fmul double %v, %s1
  store double %new, ptr %w
  %q = fmul double %r, %v
  %q1 = fmul double %q, %s1
  %t1 = fadd double %t, %q1
  %k1 = add nuw nsw i64 %k, 1
  %ck = icmp slt i64 %k1, %n
  br i1 %ck, label %outer, label %out
out:
  ret double %t1
}}"""
    check_gradient(text, "f", Buffer([0.5, 0.7, -0.6]), 3)


def test_elements_that_the_loop_itself_overwrites() -> None:
    """w[i + 1] += w[i]: the loop reads what it wrote."""
    write = WRITE.replace("filled:", "sums:").replace("label %filled", "label %sums") + """
  %b = phi i64 [ 0, %write ], [ %b1, %sums ]
  %b1 = add nuw nsw i64 %b, 1
  %wb.at = getelementptr inbounds double, ptr %w, i64 %b
  %wb = load double, ptr %wb.at
  %wc.at = getelementptr inbounds double, ptr %w, i64 %b1
  %wc = load double, ptr %wc.at
  %bc = fmul double %wb, %wc
  store double %bc, ptr %wc.at
  %cb = icmp slt i64 %b1, 3
  br i1 %cb, label %sums, label %filled
filled:"""
    check_gradient(program(STACK, write), "f", Buffer(XS), 4)


def test_a_callee_that_also_writes_the_callers_memory() -> None:
    """`fill` writes scratch memory, which is put back, and behind another argument of its own, what the caller is to see."""
    also = FILL.replace("ptr %w, ptr %x,", "ptr %w, ptr %x, ptr %y,").replace(
        "store double %s, ptr %p", "store double %s, ptr %p\n  %q = getelementptr inbounds double, ptr %y, i64 %i\n  store double %v, ptr %q"
    )
    text = program(STACK, CALL.replace("ptr %x,", "ptr %x, ptr %y,"), params="ptr %x, ptr %y, i64 %n").replace(FILL, also)
    args = Buffer(XS), Buffer([0.3, 0.2, 0.1, 0.0]), 4
    check_gradient(text, "f", *args)
    assert saves(text, *args)


def test_what_a_callee_reads_is_restored() -> None:
    """The scratch memory is only read in a callee, which then need not store what it read."""
    square = """
define internal double @total(ptr %w, double %scale, i64 %n) noinline {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %t = phi double [ 0.0, %entry ], [ %t2, %loop ]
  %a = getelementptr inbounds double, ptr %w, i64 %i
  %v = load double, ptr %a
  %b = getelementptr inbounds double, ptr %w, i64 0
  %u = load double, ptr %b
  %m = fmul double %v, %u
  %m2 = fmul double %m, %v
  %m3 = fmul double %m2, %scale
  %t2 = fadd double %t, %m3
  %i1 = add nuw nsw i64 %i, 1
  %c = icmp slt i64 %i1, %n
  br i1 %c, label %loop, label %out
out:
  ret double %t2
}
define double @f(ptr %x, i64 %n) {
entry:
  %w = alloca [8 x double]
  br label %outer
outer:
  %k = phi i64 [ 0, %entry ], [ %k1, %next ]
  %t = phi double [ 0.0, %entry ], [ %t2, %next ]
  %xk.at = getelementptr inbounds double, ptr %x, i64 %k
  %xk = load double, ptr %xk.at
  WRITE
  %r = call double @total(ptr %w, double %xk, i64 %n)
  br label %next
next:
  %t2 = fadd double %t, %r
  %k1 = add nuw nsw i64 %k, 1
  %ck = icmp slt i64 %k1, %n
  br i1 %ck, label %outer, label %out
out:
  ret double %t2
}"""
    text = HEAD + square.replace("WRITE", WRITE)
    check_gradient(text, "f", Buffer(XS), 4)
    assert saves(text, Buffer(XS), 4)


def test_a_length_beside_the_pointer_leads_nowhere() -> None:
    """As in Rust's vectors: pointer and length lie in one struct, and what is loaded from it is the pointer."""
    vector = """%bytes = shl i64 %n, 3
  %block = call ptr @malloc(i64 %bytes)
  %vector = alloca { ptr, i64 }
  %length = getelementptr inbounds { ptr, i64 }, ptr %vector, i64 0, i32 1
  %given = load i64, ptr %count
  store ptr %block, ptr %vector
  store i64 %given, ptr %length
  %w = load ptr, ptr %vector
  %n2 = load i64, ptr %length
  %half = sdiv i64 %n2, 2"""
    text = program(vector, WRITE, "call void @free(ptr %w)", params="ptr %x, ptr %count, i64 %n")
    args = Buffer(XS), Const(Buffer([4], "i64")), 4
    check_gradient(text, "f", *args)
    assert saves(text, *args)


def test_pointers_that_a_callee_follows_are_not_restored() -> None:
    """%s leads to one array, then to the other: putting the pointer back would leave its shadow as it is, which the callee follows, too."""
    text = """
define internal void @scale(ptr noalias readonly %s, ptr noalias %y) noinline {
entry:
  %p = load ptr, ptr %s
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %e = getelementptr double, ptr %p, i64 %i
  %v = load double, ptr %e
  %a = getelementptr double, ptr %y, i64 %i
  %u = load double, ptr %a
  %uu = fmul double %u, %u
  %w = fmul double %uu, %v
  store double %w, ptr %a
  %i1 = add i64 %i, 1
  %c = icmp slt i64 %i1, 2
  br i1 %c, label %loop, label %out
out:
  ret void
}
define double @f(double %x, double %y, ptr %z) {
  %s = alloca ptr
  %a = alloca [2 x double]
  %b = alloca [2 x double]
  %a1 = getelementptr double, ptr %a, i64 1
  %b1 = getelementptr double, ptr %b, i64 1
  store double %x, ptr %a
  store double %y, ptr %a1
  store double %y, ptr %b
  store double %x, ptr %b1
  store ptr %a, ptr %s
  call void @scale(ptr %s, ptr %z)
  store ptr %b, ptr %s
  call void @scale(ptr %s, ptr %z)
  %r = load double, ptr %z
  ret double %r
}"""
    check_gradient(text, "f", 1.3, 0.7, Buffer([0.9, 1.1]))


STEPS = f"""{HEAD}
declare double @llvm.sqrt.f64(double)
define double @f(ptr %x, i64 %n, i64 %steps) {{
entry:
  %bytes = mul nuw nsw i64 %n, 24
  %m = call ptr @malloc(i64 %bytes)
  br label %copy
copy:
  %a = phi i64 [ 0, %entry ], [ %a1, %copy ]
  %from = getelementptr inbounds double, ptr %x, i64 %a
  %given = load double, ptr %from
  %record = mul nuw nsw i64 %a, 24
  %p0 = getelementptr inbounds i8, ptr %m, i64 %record
  store double %given, ptr %p0
  %v0 = getelementptr inbounds i8, ptr %p0, i64 8
  store double 0.0, ptr %v0
  %a1 = add nuw nsw i64 %a, 1
  %ca = icmp slt i64 %a1, %n
  br i1 %ca, label %copy, label %step
step:
  %s = phi i64 [ 0, %copy ], [ %s1, %moved ]
  br label %rows
rows:
  %i = phi i64 [ 0, %step ], [ %i1, %row ]
  %ri = mul nuw nsw i64 %i, 24
  %pi = getelementptr inbounds i8, ptr %m, i64 %ri
  %vi = getelementptr inbounds i8, ptr %pi, i64 8
  br label %columns
columns:
  %j = phi i64 [ 0, %rows ], [ %j1, %columns ]
  %pj = phi ptr [ %m, %rows ], [ %pj1, %columns ]
  %xi = load double, ptr %pi
  %xj = load double, ptr %pj
  %d = fsub double %xi, %xj
  %dd = fmul double %d, %d
  %r = fadd double %dd, 1.0
  %root = call double @llvm.sqrt.f64(double %r)
  %pull = fdiv double %d, %root
  %was = load double, ptr %vi
  %now = fsub double %was, %pull
  store double %now, ptr %vi
  %j1 = add nuw nsw i64 %j, 1
  %pj1 = getelementptr inbounds i8, ptr %pj, i64 24
  %cj = icmp slt i64 %j1, %n
  br i1 %cj, label %columns, label %row
row:
  %i1 = add nuw nsw i64 %i, 1
  %ci = icmp slt i64 %i1, %n
  br i1 %ci, label %rows, label %move
move:
  %k = phi i64 [ 0, %row ], [ %k1, %move ]
  %rk = mul nuw nsw i64 %k, 24
  %pk = getelementptr inbounds i8, ptr %m, i64 %rk
  %vk = getelementptr inbounds i8, ptr %pk, i64 8
  %xk = load double, ptr %pk
  %u = load double, ptr %vk
  %h = fmul double %u, 0.1
  %xn = fadd double %xk, %h
  store double %xn, ptr %pk
  %k1 = add nuw nsw i64 %k, 1
  %ck = icmp slt i64 %k1, %n
  br i1 %ck, label %move, label %moved
moved:
  %s1 = add nuw nsw i64 %s, 1
  %cs = icmp slt i64 %s1, %steps
  br i1 %cs, label %step, label %out
out:
  %last = load double, ptr %m
  %sq = fmul double %last, %last
  call void @free(ptr %m)
  ret double %sq
}}"""


def test_what_is_computed_from_pairs_is_computed_again() -> None:
    """Gravitating bodies: what would be stored is no load but the difference of two, for each pair; positions are put back instead."""
    args = Buffer([0.3, -0.4, 1.1]), 3, 4
    check_gradient(STEPS, "f", *args)
    assert saves(STEPS, *args)


def test_pairs_in_memory_that_also_holds_the_sums() -> None:
    """The sums are kept where the positions are: what the inner loop itself overwrites is not computed again."""
    text = STEPS.replace("%vi = getelementptr inbounds i8, ptr %pi, i64 8", "%vi = getelementptr inbounds i8, ptr %pi, i64 0")
    check_gradient(text, "f", Buffer([0.3, -0.4, 1.1]), 3, 2)
