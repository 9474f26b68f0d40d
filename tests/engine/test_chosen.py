"""Values that branches chose, chosen again in the reverse sweep (plan/recompute.py: _chosen)."""

from __future__ import annotations

import pytest
from oracle.check import Buffer, Const, check_gradient, request_text, transform

HEAD = """
define double @f(ptr %x, ptr %kinds, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %join ]
  %t = phi double [ 0.0, %entry ], [ %t1, %join ]
  %k.at = getelementptr inbounds i64, ptr %kinds, i64 %i
  %k = load i64, ptr %k.at
  %x.at = getelementptr inbounds double, ptr %x, i64 %i
  %xi = load double, ptr %x.at
"""
TAIL = """
  %s = fmul double %m, %m
  %r = fmul double %s, %xi
  %t1 = fadd double %t, %r
  %i1 = add nuw nsw i64 %i, 1
  %c = icmp slt i64 %i1, %n
  br i1 %c, label %loop, label %out
out:
  ret double %t1
}
"""
FAR = 1 << 40
XS = [1.5, 0.7, -1.1, 0.4]

BRANCH = """
  %there = icmp slt i64 %k, 1000
  br i1 %there, label %arm, label %join
arm:
  %a.at = getelementptr inbounds double, ptr %x, i64 %k
  %a = load double, ptr %a.at
  %b = fmul double %a, 3.0
  br label %join
join:
  %m = phi double [ %b, %arm ], [ 0.5, %loop ]
"""
NESTED = """
  %there = icmp slt i64 %k, 1000
  %low = icmp slt i64 %k, 2
  br i1 %there, label %near, label %join
near:
  br i1 %low, label %first, label %second
first:
  %a.at = getelementptr inbounds double, ptr %x, i64 %k
  %a = load double, ptr %a.at
  br label %join
second:
  %b.at = getelementptr inbounds double, ptr %x, i64 %k
  %b = load double, ptr %b.at
  %b2 = fadd double %b, %xi
  br label %join
join:
  %m = phi double [ %a, %first ], [ %b2, %second ], [ 0.5, %loop ]
"""
SWITCH = """
  switch i64 %k, label %other [ i64 0, label %zero
                                i64 1, label %zero
                                i64 2, label %two ]
zero:
  %a.at = getelementptr inbounds double, ptr %x, i64 %k
  %a = load double, ptr %a.at
  br label %join
two:
  %b.at = getelementptr inbounds double, ptr %x, i64 %k
  %b = load double, ptr %b.at
  br label %join
other:
  br label %join
join:
  %m = phi double [ %a, %zero ], [ %b, %two ], [ %xi, %other ]
"""
WAYS = [BRANCH, NESTED, SWITCH]
IDS = ["branch", "nested", "switch"]


@pytest.mark.parametrize("way", WAYS, ids=IDS)
def test_arms_that_load_from_where_there_may_be_nothing(way: str) -> None:
    args = Buffer(XS), Const(Buffer([2, FAR, 0, 1], "i64")), 4
    check_gradient(HEAD + way + TAIL, "f", *args)
    assert "%nowhere" in transform(request_text(HEAD + way + TAIL, "f", *args, modes=["reverse"]))


def test_an_arm_whose_memory_is_overwritten_is_stored() -> None:
    way = BRANCH.replace("br label %join", "store double %xi, ptr %a.at\n  br label %join")
    args = Buffer(XS), Const(Buffer([2, FAR, 0, 1], "i64")), 4
    check_gradient(HEAD + way + TAIL, "f", *args)
    assert "%nowhere" not in transform(request_text(HEAD + way + TAIL, "f", *args, modes=["reverse"]))


def test_a_condition_that_is_only_known_on_the_way() -> None:
    """The inner condition is loaded from where there may be nothing."""
    load = "  %l.at = getelementptr inbounds i64, ptr %kinds, i64 %k\n  %l = load i64, ptr %l.at\n  %low = icmp slt i64 %l, 2\n  br i1 %low"
    way = NESTED.replace("  %low = icmp slt i64 %k, 2\n", "").replace("  br i1 %low", load)
    check_gradient(HEAD + way + TAIL, "f", Buffer(XS), Const(Buffer([2, FAR, 0, 1], "i64")), 4)


@pytest.mark.parametrize("x", [0.4, 1.4])
def test_memory_of_one_way_that_is_freed_there(x: float) -> None:
    """The free waits until the value has been chosen again (fuzz seed 7534: it was read after it)."""
    check_gradient(
        """
        declare ptr @calloc(i64, i64)
        declare void @free(ptr)
        define double @f(double %x, ptr %p, i64 %n) {
        entry:
          %rows = alloca [2 x ptr]
          %v = load double, ptr %p
          %c = fcmp olt double %x, 1.0
          br i1 %c, label %yes, label %join
        yes:
          %m = call ptr @calloc(i64 4, i64 8)
          store ptr %m, ptr %rows
          %q = load ptr, ptr %rows
          %t = sitofp i64 %n to double
          %at = getelementptr inbounds double, ptr %q, i64 %n
          store double %t, ptr %at
          %w = load double, ptr %q
          call void @free(ptr %m)
          br label %join
        join:
          %z = phi double [ %w, %yes ], [ %v, %entry ]
          %s = fadd double %z, 0.5
          %r = fmul double %s, %x
          ret double %r
        }""",
        "f", x, Buffer([1.3]), 0,
    )  # fmt: skip
