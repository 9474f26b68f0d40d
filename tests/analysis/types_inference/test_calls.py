"""Types across calls: into bodies, back out of results, and through library functions."""

from __future__ import annotations

import pytest

from isozyme.analysis import types_infer

from .support import infer


def test_through_arguments_and_results() -> None:
    p = infer("""
define internal i64 @get(ptr %p) {
  %v = load i64, ptr %p
  ret i64 %v
}
define double @f(ptr %p) {
  %b = call i64 @get(ptr %p)
  %x = bitcast i64 %b to double
  ret double %x
}""")
    assert p.kind("b") == "double"
    assert p.memory("p", 8) == "double 0"
    load = next(iter(p.module.functions["get"].instructions()))
    assert str(p.facts.value_kind(load)) == "double"


def test_a_helper_used_with_two_types() -> None:
    """Each call has its own types; the helper alone has none."""
    p = infer("""
define internal void @move(ptr %to, ptr %from) {
  %v = load i64, ptr %from
  store i64 %v, ptr %to
  ret void
}
define double @f(ptr %a, ptr %b, ptr %c, ptr %d) {
  call void @move(ptr %a, ptr %b)
  call void @move(ptr %c, ptr %d)
  %x = load double, ptr %a
  %q = load ptr, ptr %c
  ret double %x
}""")
    assert p.memory("b", 8) == "double 0"
    assert p.memory("d", 8) == "pointer 0"
    load = next(iter(p.module.functions["move"].instructions()))
    assert str(p.facts.value_kind(load)) == "unknown"
    assert "different calls" in p.facts.explain(load)
    first, second = p.calls()
    assert str(p.facts.within(first).value_kind(load)) == "double"
    assert str(p.facts.within(second).value_kind(load)) == "pointer"


def test_recursion() -> None:
    p = infer("""
define double @f(ptr %p, i64 %n) {
  %c = icmp eq i64 %n, 0
  br i1 %c, label %leaf, label %more
leaf:
  %x = load double, ptr %p
  ret double %x
more:
  %b = load i64, ptr %p
  %m = sub i64 %n, 1
  %q = getelementptr i8, ptr %p, i64 8
  %y = call double @f(ptr %q, i64 %m)
  ret double %y
}""")
    assert p.kind("b") == "double"
    assert p.pattern("p") == "8: double 0"


def test_outputs_of_library_functions() -> None:
    p = infer("""
declare double @modf(double, ptr)
declare double @frexp(double, ptr)
declare void @sincos(double, ptr, ptr)
define double @f(double %x) {
  %a = alloca i64
  %b = alloca i32
  %c = alloca i64
  %d = alloca i64
  %y = call double @modf(double %x, ptr %a)
  %z = call double @frexp(double %x, ptr %b)
  call void @sincos(double %x, ptr %c, ptr %d)
  ret double %y
}""")
    assert p.memory("a", 8) == "double 0"
    assert p.memory("b", 4) == "integer 0"
    assert p.memory("c", 8) == "double 0"
    assert p.memory("d", 8) == "double 0"


def test_realloc_keeps_the_contents() -> None:
    p = infer("""
declare ptr @realloc(ptr, i64)
define double @f(ptr %p, i64 %n, i64 %i) {
  %q = call ptr @realloc(ptr %p, i64 %n)
  %a = getelementptr double, ptr %q, i64 %i
  %x = load double, ptr %a
  ret double %x
}""")
    assert p.pattern("p") == "8: double 0"


def test_a_linked_list_is_a_cycle() -> None:
    p = infer("""
define double @f(ptr %list) {
entry:
  br label %loop
loop:
  %n = phi ptr [ %list, %entry ], [ %next, %loop ]
  %s = phi double [ 0.0, %entry ], [ %t, %loop ]
  %x = load double, ptr %n
  %t = fadd double %s, %x
  %a = getelementptr i8, ptr %n, i64 8
  %next = load ptr, ptr %a
  %end = icmp eq ptr %next, null
  br i1 %end, label %exit, label %loop
exit:
  ret double %t
}""")
    assert p.memory("list", 16) == "double 0, pointer 8"
    assert p.memory("next", 16) == "double 0, pointer 8"


def test_a_wider_step_in_an_array_of_floats() -> None:
    """Every other element from the second on is read too: nothing there tells against an array of doubles."""
    p = infer("""
declare ptr @realloc(ptr, i64)
define double @f(ptr %p, i64 %n, i64 %i, i64 %j) {
  %q = call ptr @realloc(ptr %p, i64 %n)
  %a = getelementptr double, ptr %q, i64 %i
  %x = load double, ptr %a
  %k = shl i64 %j, 4
  %r = getelementptr i8, ptr %q, i64 16
  %b = getelementptr i8, ptr %r, i64 %k
  %y = load double, ptr %b
  %s = fadd double %x, %y
  ret double %s
}""")
    assert p.pattern("p") == "8: double 0"


def test_a_wider_step_from_the_start_of_an_array_of_floats() -> None:
    p = infer("""
declare ptr @realloc(ptr, i64)
define double @f(ptr %p, i64 %n, i64 %i, i64 %j) {
  %q = call ptr @realloc(ptr %p, i64 %n)
  %a = getelementptr double, ptr %q, i64 %i
  %x = load double, ptr %a
  %b = getelementptr { double, double }, ptr %q, i64 %j
  %y = load double, ptr %b
  %s = fadd double %x, %y
  ret double %s
}""")
    assert p.pattern("p") == "8: double 0"


def test_places_of_one_object_that_go_to_one_function(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two matrices in an object, and a number behind them, which views refer to: the object is no array of matrices."""
    monkeypatch.setattr(types_infer, "CLONED_INSTRUCTIONS", 0)
    p = infer("""
define void @g(ptr %view, i64 %n) {
  %m = load ptr, ptr %view
  %p = getelementptr i8, ptr %m, i64 8
  store i64 %n, ptr %p
  ret void
}
define double @f(ptr %s, i64 %n) {
  %a = alloca ptr
  %b = alloca ptr
  %rows = getelementptr i8, ptr %s, i64 8
  %r = load i64, ptr %rows
  %n1 = add i64 %n, %r
  store ptr %s, ptr %a
  call void @g(ptr %a, i64 %n1)
  %t = getelementptr i8, ptr %s, i64 24
  store ptr %t, ptr %b
  call void @g(ptr %b, i64 %n)
  %q = getelementptr i8, ptr %s, i64 56
  %y = load double, ptr %q
  ret double %y
}""")
    assert p.memory("rows", 8) == "integer 0"
    assert p.memory("q", 8) == "double 0"
