"""Aggregates that hold floats and pointers at once, as values: through calls, phis, selects and memory."""

from __future__ import annotations

import pytest
from oracle.check import Buffer, check_gradient

CALL = """
define internal {ptr, double} @pick(ptr %u, ptr %w, double %x) noinline {
  %c = fcmp ogt double %x, 1.0
  %p = select i1 %c, ptr %u, ptr %w
  %v = load double, ptr %u
  %y = fmul double %v, %x
  %a = insertvalue {ptr, double} poison, ptr %p, 0
  %b = insertvalue {ptr, double} %a, double %y, 1
  ret {ptr, double} %b
}
define double @f(ptr %u, ptr %w, double %x) {
  %m = call {ptr, double} @pick(ptr %u, ptr %w, double %x)
  %p = extractvalue {ptr, double} %m, 0
  %v = extractvalue {ptr, double} %m, 1
  %old = load double, ptr %p
  %new = fmul double %old, %v
  store double %new, ptr %p
  %m2 = call {ptr, double} @pick(ptr %p, ptr %w, double %v)
  %v2 = extractvalue {ptr, double} %m2, 1
  ret double %v2
}
"""

ARGUMENT = """
define internal {ptr, double} @step({ptr, double} %m) noinline {
  %p = extractvalue {ptr, double} %m, 0
  %v = extractvalue {ptr, double} %m, 1
  %x = load double, ptr %p
  %y = fmul double %v, %x
  store double %y, ptr %p
  %q = getelementptr double, ptr %p, i64 1
  %a = insertvalue {ptr, double} %m, double %y, 1
  %b = insertvalue {ptr, double} %a, ptr %q, 0
  ret {ptr, double} %b
}
define double @f(ptr %u, double %x, i64 %n) {
entry:
  %a = insertvalue {ptr, double} poison, ptr %u, 0
  %b = insertvalue {ptr, double} %a, double %x, 1
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %m = phi {ptr, double} [ %b, %entry ], [ %m1, %loop ]
  %m1 = call {ptr, double} @step({ptr, double} %m)
  %i1 = add i64 %i, 1
  %c = icmp slt i64 %i1, %n
  br i1 %c, label %loop, label %exit
exit:
  %v = extractvalue {ptr, double} %m1, 1
  ret double %v
}
"""

MEMORY = """
define double @f(ptr %u, ptr %w, double %x, i1 %c) {
  %s = alloca [2 x {ptr, double}]
  %a = insertvalue {ptr, double} poison, ptr %u, 0
  %a1 = insertvalue {ptr, double} %a, double %x, 1
  %xx = fmul double %x, %x
  %b = insertvalue {ptr, double} poison, ptr %w, 0
  %b1 = insertvalue {ptr, double} %b, double %xx, 1
  store {ptr, double} %a1, ptr %s
  %t = getelementptr {ptr, double}, ptr %s, i64 1
  store {ptr, double} %b1, ptr %t
  %k = select i1 %c, ptr %s, ptr %t
  %m = load {ptr, double}, ptr %k
  %m2 = load {ptr, double}, ptr %s
  %n = select i1 %c, {ptr, double} %m, {ptr, double} %b1
  %p = extractvalue {ptr, double} %n, 0
  %v = extractvalue {ptr, double} %n, 1
  %v2 = extractvalue {ptr, double} %m2, 1
  %y = load double, ptr %p
  %z = fmul double %y, %v
  store double %z, ptr %p
  store {ptr, double} %n, ptr %s
  %q = getelementptr i8, ptr %s, i64 8
  %v3 = load double, ptr %q
  %r = fmul double %z, %v2
  %r2 = fadd double %r, %v3
  ret double %r2
}
"""

RESULT = """
define internal {ptr, double, i64} @sum(ptr %u, i64 %n) noinline {
entry:
  %stop = icmp eq i64 %n, 0
  br i1 %stop, label %base, label %more
base:
  %b0 = insertvalue {ptr, double, i64} poison, ptr %u, 0
  %b1 = insertvalue {ptr, double, i64} %b0, double 1.0, 1
  %b2 = insertvalue {ptr, double, i64} %b1, i64 0, 2
  br label %end
more:
  %m = sub i64 %n, 1
  %q = getelementptr double, ptr %u, i64 1
  %r = call {ptr, double, i64} @sum(ptr %q, i64 %m)
  %v = extractvalue {ptr, double, i64} %r, 1
  %p = extractvalue {ptr, double, i64} %r, 0
  %x = load double, ptr %u
  %y = fmul double %v, %x
  store double %y, ptr %p
  %r1 = insertvalue {ptr, double, i64} %r, double %y, 1
  br label %end
end:
  %e = phi {ptr, double, i64} [ %b2, %base ], [ %r1, %more ]
  ret {ptr, double, i64} %e
}
define double @f(ptr %u, i64 %n) {
  %r = call {ptr, double, i64} @sum(ptr %u, i64 %n)
  %p = extractvalue {ptr, double, i64} %r, 0
  %v = extractvalue {ptr, double, i64} %r, 1
  %y = load double, ptr %p
  %z = fmul double %y, %v
  ret double %z
}
"""


@pytest.mark.parametrize("x", [0.6, 1.7])
def test_returned(x: float) -> None:
    check_gradient(CALL, "f", Buffer([1.3]), Buffer([0.4]), x)


def test_passed_and_carried_around_a_loop() -> None:
    check_gradient(ARGUMENT, "f", Buffer([1.3, 0.7, 1.1]), 0.8, 3)


@pytest.mark.parametrize("c", [0, 1])
def test_stored_loaded_and_selected(c: int) -> None:
    check_gradient(MEMORY, "f", Buffer([1.3]), Buffer([0.4]), 0.8, c, refusable=True)


def test_returned_from_a_recursion() -> None:
    check_gradient(RESULT, "f", Buffer([1.3, 0.7, 1.1, 0.9]), 3)
