"""The payload of an enum that is a double or a pointer, moved as LLVM moves it: as the type that one variant has for it."""

from __future__ import annotations

import pytest
from oracle.check import check_gradient

ENUM = """
define internal void @make(ptr %out, double %x, ptr %block, i64 %n) noinline {
  %c = icmp eq i64 %n, 0
  %p = getelementptr i8, ptr %out, i64 8
  br i1 %c, label %num, label %list
num:
  store i64 0, ptr %out
  store double %x, ptr %p
  ret void
list:
  store i64 1, ptr %out
  store ptr %block, ptr %p
  ret void
}
define internal double @read(ptr %v) noinline {
  %t = load i64, ptr %v
  %p = getelementptr i8, ptr %v, i64 8
  %c = icmp eq i64 %t, 0
  br i1 %c, label %num, label %list
num:
  %a = load double, ptr %p
  %aa = fmul double %a, 3.0
  ret double %aa
list:
  %q = load ptr, ptr %p
  %b = load double, ptr %q
  ret double %b
}
"""

MOVED = """
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
define double @f(double %x, i64 %n) {
  %b = alloca double
  %v = alloca [16 x i8], align 8
  %w = alloca [16 x i8], align 8
  %xx = fmul double %x, %x
  store double %xx, ptr %b
  call void @make(ptr %v, double %x, ptr %b, i64 %n)
  %t = load i64, ptr %v
  store i64 %t, ptr %w
  %vp = getelementptr i8, ptr %v, i64 8
  %wp = getelementptr i8, ptr %w, i64 8
  MOVE
  %r = call double @read(ptr %w)
  ret double %r
}
"""

MOVES = {
    "double": "%d = load double, ptr %vp\n  store double %d, ptr %wp",
    "number": "%d = load double, ptr %vp\n  %e = fmul double %d, 1.0\n  store double %d, ptr %wp",
    "integer": "%d = load i64, ptr %vp\n  store i64 %d, ptr %wp",
    "pointer": "%d = load ptr, ptr %vp\n  store ptr %d, ptr %wp",
    "cast": "%d = load double, ptr %vp\n  %i = bitcast double %d to i64\n  %q = inttoptr i64 %i to ptr\n  store ptr %q, ptr %wp",
    "copy": "call void @llvm.memcpy.p0.p0.i64(ptr %wp, ptr %vp, i64 8, i1 false)",
}


@pytest.mark.parametrize("how", MOVES)
@pytest.mark.parametrize("variant", [0, 1])
def test_moved(how: str, variant: int) -> None:
    check_gradient(ENUM + MOVED.replace("MOVE", MOVES[how]), "f", 0.7, variant)


MERGED = """
define internal void @work(ptr %v, ptr %w, i64 %len) noinline {
  %t = load i64, ptr %v
  %vp = getelementptr i8, ptr %v, i64 8
  %wp = getelementptr i8, ptr %w, i64 8
  %raw = load i64, ptr %vp
  switch i64 %t, label %other [ i64 0, label %num
                       i64 1, label %list ]
num:
  %d = bitcast i64 %raw to double
  %e = fmul double %d, %d
  %i = bitcast double %e to i64
  br label %out
list:
  br label %out
other:
  br label %out
out:
  %m = phi i64 [ %i, %num ], [ %raw, %list ], [ THIRD, %other ]
  store i64 %t, ptr %w
  store i64 %m, ptr %wp
  ret void
}
define double @f(double %x, i64 %n) {
  %b = alloca double
  %v = alloca [16 x i8], align 8
  %w = alloca [16 x i8], align 8
  %xx = fmul double %x, %x
  store double %xx, ptr %b
  call void @make(ptr %v, double %x, ptr %b, i64 %n)
  call void @work(ptr %v, ptr %w, i64 %n)
  %r = call double @read(ptr %w)
  ret double %r
}
"""


@pytest.mark.parametrize("third", ["undef", "%len", "7"])
@pytest.mark.parametrize("variant", [0, 1])
def test_variants_that_meet_in_one_store(third: str, variant: int) -> None:
    check_gradient(ENUM + MERGED.replace("THIRD", third), "f", 0.7, variant)
    numbers = MERGED.replace("%raw = load i64", "%d = load double").replace("%d = bitcast i64 %raw to double", "")
    numbers = numbers.replace("%i = bitcast double %e to i64", "")
    numbers = numbers.replace("phi i64 [ %i", "phi double [ %e").replace("%raw,", "%d,").replace("store i64 %m", "store double %m")
    check_gradient(ENUM + numbers.replace("THIRD", "undef"), "f", 0.7, variant)
