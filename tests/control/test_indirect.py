"""Calls through pointers: TRAPS 27."""

from __future__ import annotations

import pytest
from oracle.check import Buffer, Const, check_gradient, transform

from isozyme.canonical.code_pointers import CodePointers, indirect
from isozyme.errors import IsozymeError
from isozyme.ir.reader import read_module
from isozyme.ir.tables import ANYWHERE
from isozyme.llvm.address_taken import PointerCall, Target, address_taken, calls_through_pointers

FUNCTIONS = """
@table = internal constant [2 x ptr] [ptr @sq, ptr @cube]
define internal double @sq(double %x) {
  %a = fmul double %x, %x
  ret double %a
}
define internal double @cube(double %x) {
  %a = fmul double %x, %x
  %b = fmul double %a, %x
  ret double %b
}
"""

TABLE = FUNCTIONS + """
define double @f(double %x, i64 %k) {
  %p = getelementptr [2 x ptr], ptr @table, i64 0, i64 %k
  %g = load ptr, ptr %p
  %r = call double %g(double %x)
  %s = call double %g(double %r)
  %same = icmp eq ptr %g, @sq
  %t = select i1 %same, double %r, double %s
  ret double %t
}
"""


@pytest.mark.parametrize("k", [0, 1])
def test_a_table_of_functions(k: int) -> None:
    check_gradient(TABLE, "f", 1.3, k)


LOOP = FUNCTIONS + """
declare double @sin(double)
define double @f(ptr %x, ptr %order, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %g = phi ptr [ @sin, %entry ], [ %next, %loop ]
  %s = phi double [ 1.0, %entry ], [ %s1, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %r = call double %g(double %v)
  store double %r, ptr %p
  %s1 = fmul double %s, %r
  %q = getelementptr i64, ptr %order, i64 %i
  %k = load i64, ptr %q
  %t = getelementptr ptr, ptr @table, i64 %k
  %next = load ptr, ptr %t
  %i1 = add i64 %i, 1
  %c = icmp slt i64 %i1, %n
  br i1 %c, label %loop, label %exit
exit:
  ret double %s1
}
"""


def test_the_function_changes_from_iteration_to_iteration() -> None:
    check_gradient(LOOP, "f", Buffer([0.4, 1.3, 0.7, 1.9]), Const(Buffer([1, 0, 1, 0], "i64")), 4)


MEMORY = """
define internal void @scale(ptr %p, double %by) {
  %v = load double, ptr %p
  %w = fmul double %v, %by
  store double %w, ptr %p
  ret void
}
define internal void @square(ptr %p, double %by) {
  %v = load double, ptr %p
  %w = fmul double %v, %v
  store double %w, ptr %p
  ret void
}
define double @f(ptr %p, double %y, i1 %which) {
  %g = select i1 %which, ptr @scale, ptr @square
  call void %g(ptr %p, double %y)
  call void %g(ptr %p, double %y)
  %q = getelementptr double, ptr %p, i64 1
  call void %g(ptr %q, double %y)
  %r = load double, ptr %p
  ret double %r
}
"""


@pytest.mark.parametrize("which", [0, 1])
def test_targets_write_memory_and_use_different_arguments(which: int) -> None:
    check_gradient(MEMORY, "f", Buffer([1.4, 0.6]), 1.2, which)


RECURSION = """
define internal double @down(double %x, i64 %n, ptr %self) {
  %stop = icmp sle i64 %n, 0
  br i1 %stop, label %base, label %step
base:
  ret double %x
step:
  %m = sub i64 %n, 1
  %y = fmul double %x, 0.9
  %r = call double %self(double %y, i64 %m, ptr %self)
  %t = fmul double %x, %r
  ret double %t
}
define double @f(double %x, i64 %n) {
  %r = call double @down(double %x, i64 %n, ptr @down)
  ret double %r
}
"""


def test_recursion_through_a_pointer() -> None:
    check_gradient(RECURSION, "f", 1.3, 4)


def test_a_pointer_that_leads_nowhere_is_refused() -> None:
    with pytest.raises(IsozymeError, match="through a pointer"):
        transform("""
define double @f(double %x, ptr %g) {
  %r = call double %g(double %x)
  ret double %r
}
define double @d(double %x, ptr %g) {
  %d = call double (...) @__enzyme_autodiff(ptr @f, double %x, ptr @enzyme_const, ptr %g)
  ret double %d
}
@enzyme_const = external global i32
declare double @__enzyme_autodiff(...)
""")


def targets(text: str) -> list[list[str]]:
    module = read_module(text)
    pointers = CodePointers(module)
    return [[t.name for t in pointers.targets(c)] for c in indirect(module.functions["f"])]


VIRTUAL = """
@_ZTV1A = constant { [4 x ptr] } { [4 x ptr] [ptr null, ptr null, ptr @a1, ptr @a2] }
@_ZTV1B = constant { [4 x ptr] } { [4 x ptr] [ptr null, ptr null, ptr @b1, ptr @b2] }
define void @make(ptr %p, ptr %q) {
  store ptr getelementptr inbounds ({ [4 x ptr] }, ptr @_ZTV1A, i32 0, i32 0, i32 2), ptr %p
  store ptr getelementptr inbounds ({ [4 x ptr] }, ptr @_ZTV1B, i32 0, i32 0, i32 2), ptr %q
  ret void
}
define double @a1(ptr %p) { ret double 1.0 }
define double @a2(ptr %p) { ret double 1.0 }
define double @b1(ptr %p) { ret double 1.0 }
define double @b2(ptr %p) { ret double 1.0 }
define double @f(ptr %p) {
  %table = load ptr, ptr %p
  %entry = getelementptr i8, ptr %table, i64 8
  %m = load ptr, ptr %entry
  %r = call double %m(ptr %p)
  ret double %r
}
"""


def test_a_virtual_call_reaches_one_method_of_each_class() -> None:
    assert targets(VIRTUAL) == [["a2", "b2"]]


def test_references_lead_into_the_constants_of_rust() -> None:
    """A function in one that is no virtual table may be found at any offset: here two references, one to the second field, are passed on."""
    data = '@data = private constant <{ [1 x i8], ptr, [8 x i8] }> <{ [1 x i8] c"@", ptr @a1, [8 x i8] zeroinitializer }>\n'
    assert list(address_taken(VIRTUAL + data).targets({PointerCall(("ptr",), 0)})).count(Target("a1", ANYWHERE)) == 1
    assert targets(VIRTUAL + data + "define ptr @where() { ret ptr @data }") == [["a1", "a2", "b2"]]


def test_a_table_that_never_changes_is_a_constant() -> None:
    """rustc says so of its virtual tables: a function whose address is taken by itself stands in none."""
    loose = VIRTUAL + "@v = global ptr @a1\n"
    assert targets(loose) == [["a1", "a2", "b2"]]
    said = loose.replace("ptr %entry", "ptr %entry, !invariant.load !{}")
    assert targets(said) == [["a2", "b2"]]
    returned = said.replace("%table = load ptr, ptr %p", "%table = call ptr @of(ptr %p)") + "declare ptr @of(ptr)\n"
    assert targets(returned) == [["a2", "b2"]]
    call = PointerCall(("ptr",), 8, constant=True)
    assert calls_through_pointers(said) == calls_through_pointers(returned) == {call}
    assert list(address_taken(POINTED_AT).targets({call})) == [Target("a2", 8), Target("b2", 8), Target("", 8)]


def test_pointers_passed_by_known_callers_are_known() -> None:
    text = FUNCTIONS + """
define internal double @f(ptr %g, double %x) {
  %r = call double %g(double %x)
  ret double %r
}
define double @h(double %x) {
  %r = call double @f(ptr @cube, double %x)
  ret double %r
}
"""
    assert targets(text) == [["cube"]]


POINTED_AT = VIRTUAL.replace("@f(", "@g(").replace("ptr null, ptr null", "ptr null, ptr @_ZTI") + """
@_ZTI = external constant ptr
@v = global ptr @a1
@w = global ptr @h
@rust = private constant <{ [16 x i8], i64, ptr }> <{ [16 x i8] zeroinitializer, i64 8, ptr @one }>
define void @one(ptr %p) { ret void }
define double @h(double %x) { ret double %x }
"""


def test_what_the_rest_of_a_program_points_at() -> None:
    assert calls_through_pointers(POINTED_AT) == {PointerCall(("ptr",), 8)}
    taken = address_taken(POINTED_AT)
    assert list(taken.targets({PointerCall(("ptr",), 8)})) == [Target("a2", 8), Target("b2", 8), Target("a1", ANYWHERE), Target("", 8)]
    assert list(taken.targets({PointerCall(("ptr",), 24)})) == [Target("one", 24), Target("a1", ANYWHERE)]
    assert list(taken.targets({PointerCall(("ptr",), 0)})) == [Target("a1", 0), Target("b1", 0), Target("a1", ANYWHERE), Target("", 0)]
    assert len(taken.targets({PointerCall(("ptr",))})) == 6
    assert list(taken.targets({PointerCall(("double",))})) == [Target("h", ANYWHERE)]


def test_what_is_passed_to_be_called_is_called_there_only() -> None:
    """As `catch_unwind` does with its closure."""
    program = """
define i32 @try(ptr %work, ptr %data, ptr %catch) personality ptr @p {
  invoke void %work(ptr %data)
          to label %ok unwind label %bad
ok:
  ret i32 0
bad:
  %l = landingpad { ptr, i32 } catch ptr null
  call void %catch(ptr %data)
  store ptr %CATCH, ptr %data
  ret i32 1
}
define void @a(ptr %p) { ret void }
define void @b(ptr %p) { ret void }
define i32 @f(ptr %p) {
  %r = call i32 @try(ptr nonnull @a, ptr %p, ptr @b)
  ret i32 %r
}
declare i32 @p(...)
"""
    call = PointerCall(("ptr",))
    assert address_taken(program.replace("%CATCH", "%data")).targets({call}) == {}
    assert list(address_taken(program.replace("%CATCH", "%catch")).targets({call})) == [Target("b", ANYWHERE)]


def test_registrations_take_no_address() -> None:
    arrays = "@__enzyme_register_gradient_a1 = constant [2 x ptr] [ptr @a1, ptr @b1]\n@_ZL26__enzyme_register_gradient = global [1 x ptr] [ptr @b1]\n"
    text = VIRTUAL + arrays
    assert targets(text) == [["a2", "b2"]]
    assert address_taken(text).targets({PointerCall(("ptr",))}) == address_taken(VIRTUAL).targets({PointerCall(("ptr",))})


DROPPED = """
@force = private constant <{ ptr, [2 x i64], ptr }> <{ ptr @spring, [2 x i64] [i64 8, i64 8], ptr @spring }>, !dbg !1
@other = private constant <{ ptr, [2 x i64], ptr }> <{ ptr @thread, [2 x i64] [i64 8, i64 8], ptr @thread }>, !dbg !3
define void @spring(ptr %p) { ret void }
define void @thread(ptr %p) { ret void }
define void @make(ptr %p) {
  store ptr @force, ptr %p
  store ptr @other, ptr %p
  ret void
}
define void @f(ptr %object, ptr %table) !dbg !6 {
  %glue = load ptr, ptr %table, !invariant.load !5, !dbg !7
  call void %glue(ptr %object)
  ret void
}
!0 = !DIExpression()
!1 = !DIGlobalVariableExpression(var: !2, expr: !0)
!2 = distinct !DIGlobalVariable(name: "<app::Spring as app::Force>::{vtable}", isLocal: true, isDefinition: true)
!3 = !DIGlobalVariableExpression(var: !4, expr: !0)
!4 = distinct !DIGlobalVariable(name: "<app::main::{closure_env#0} as OTHER>::{vtable}", isLocal: true, isDefinition: true)
!5 = !{}
!6 = distinct !DISubprogram(name: "drop_in_place<alloc::boxed::Box<(dyn DROPPED + core::marker::Send), alloc::alloc::Global>>")
!7 = !DILocation(line: 1, scope: !8)
!8 = distinct !DILexicalBlock(scope: !6, line: 1)
"""


@pytest.mark.parametrize(
    ("dropped", "other", "reached"),
    [
        ("app::Force", "core::ops::function::FnOnce<()>", ["spring"]),
        ("app::Force", "app::Heavy", ["spring", "thread"]),  # Heavy may have Force as its supertrait
        ("core::ops::function::FnOnce<(f64), Output=f64>", "core::ops::function::FnOnce<(f64)>", ["spring", "thread"]),
        ("core::ops::function::FnOnce<(f64), Output=f64>", "core::ops::function::FnOnce<()>", ["spring"]),
        ("core::ops::function::FnMut<(), Output=()>", "core::ops::function::Fn<()>", ["spring", "thread"]),
        ("core::fmt::Debug", "core::error::Error", ["spring", "thread"]),
        ("core::any::Any", "core::fmt::Debug", ["spring"]),
    ],
)
def test_the_drop_of_an_object_reaches_the_tables_of_its_trait(dropped: str, other: str, reached: list[str]) -> None:
    text = DROPPED.replace("DROPPED", dropped).replace("OTHER", other)
    assert targets(text) == [reached]
    calls = calls_through_pointers(text)
    assert sorted(t.function for t in address_taken(text).targets(calls) if t.function) == reached
