"""Every instruction that carries floats, alone."""

from __future__ import annotations

import pytest
from oracle.check import Buffer, Const, check_gradient


def scalar(body: str, *args: object, params: str = "double %x, double %y", ret: str = "double", head: str = "", **options: object) -> None:
    """Checks `define <ret> @f(<params>) { <body> ret %r }`."""
    lines = "\n".join("  " + line for line in body.split("\n"))
    check_gradient(f"{head}\ndefine {ret} @f({params}) {{\n{lines}\n  ret {ret} %r\n}}", "f", *args, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("opcode", ["fadd", "fsub", "fmul", "fdiv", "frem"])
def test_binary(opcode: str) -> None:
    scalar(f"%r = {opcode} double %x, %y", 7.3, 2.1)
    scalar(f"%r = {opcode} double %x, %y", Const(7.3), 2.1)
    scalar(f"%r = {opcode} double %x, %y", 7.3, Const(2.1))
    scalar(f"%r = {opcode} double %x, 2.5", 7.3, 1.0)
    scalar(f"%r = {opcode} double 2.5, %y", 7.3, 1.3)


@pytest.mark.parametrize("opcode", ["fadd", "fsub", "fmul", "fdiv"])
def test_binary_single(opcode: str) -> None:
    scalar(f"%r = {opcode} float %x, %y", 7.25, 2.125, params="float %x, float %y", ret="float")


def test_fneg_and_freeze() -> None:
    scalar("%n = fneg double %x\n%z = freeze double %n\n%r = fmul double %z, %y", 1.5, 0.7)


def test_extension_and_truncation() -> None:
    scalar("%a = fptrunc double %x to float\n%b = fmul float %a, %a\n%r = fpext float %b to double", 1.25, 1.0, rtol=1e-5)


def test_integer_conversions_are_inactive() -> None:
    scalar("%i = fptosi double %x to i32\n%d = sitofp i32 %i to double\n%r = fmul double %d, %y", 3.7, 1.5)
    scalar("%i = fptoui double %x to i64\n%d = uitofp i64 %i to double\n%e = fmul double %d, %x\n%r = fmul double %e, %y", 3.7, 1.5)


@pytest.mark.parametrize("predicate", ["oeq", "ogt", "ult", "une", "ord", "uno", "true", "false"])
def test_fcmp_is_inactive(predicate: str) -> None:
    scalar(f"%c = fcmp {predicate} double %x, %y\n%z = uitofp i1 %c to double\n%w = fadd double %z, %x\n%r = fmul double %w, %y", 1.5, 0.7)


@pytest.mark.parametrize(("x", "y"), [(1.5, 0.7), (0.7, 1.5)])
def test_select(x: float, y: float) -> None:
    scalar("%c = fcmp ogt double %x, %y\n%a = fmul double %x, %y\n%r = select i1 %c, double %a, double %y", x, y)


def test_select_of_pointers() -> None:
    body = "%p = select i1 %c, ptr %a, ptr %b\n%v = load double, ptr %p\n%w = fmul double %v, %v\nstore double %w, ptr %a\n%r = fmul double %w, %v"
    for c in (0, 1):
        scalar(body, Buffer([1.5]), Buffer([0.7]), c, params="ptr %a, ptr %b, i1 %c")


def test_select_by_vector() -> None:
    body = """%a = insertelement <2 x double> poison, double %x, i32 0
%b = insertelement <2 x double> %a, double %y, i32 1
%b2 = fmul <2 x double> %b, %b
%c = fcmp ogt <2 x double> %b, splat (double 1.0)
%s = select <2 x i1> %c, <2 x double> %b2, <2 x double> %b
%s0 = extractelement <2 x double> %s, i32 0
%s1 = extractelement <2 x double> %s, i32 1
%r = fmul double %s0, %s1"""
    scalar(body, 1.5, 0.7)


VECTOR = """%a = insertelement <4 x double> poison, double %x, i32 0
%b = insertelement <4 x double> %a, double %y, i32 1
%c = insertelement <4 x double> %b, double 2.0, i32 2
%d = insertelement <4 x double> %c, double %x, i32 3
"""


@pytest.mark.parametrize("opcode", ["fadd", "fsub", "fmul", "fdiv"])
def test_vector_arithmetic(opcode: str) -> None:
    body = (
        VECTOR
        + f"""%e = shufflevector <4 x double> %d, <4 x double> poison, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
%f = {opcode} <4 x double> %d, %e
%g = fneg <4 x double> %f
%h = extractelement <4 x double> %g, i32 0
%i = extractelement <4 x double> %g, i32 3
%r = fmul double %h, %i"""
    )
    scalar(body, 1.5, 0.7)


def test_shuffle_of_two_vectors_with_poison_lanes() -> None:
    body = (
        VECTOR
        + """%e = fmul <4 x double> %d, %d
%f = shufflevector <4 x double> %d, <4 x double> %e, <3 x i32> <i32 0, i32 poison, i32 5>
%g = extractelement <3 x double> %f, i32 0
%h = extractelement <3 x double> %f, i32 2
%r = fmul double %g, %h"""
    )
    scalar(body, 1.5, 0.7)


def test_elements_at_run_time_indices() -> None:
    body = (
        VECTOR
        + """%e = insertelement <4 x double> %d, double %y, i64 %k
%f = fmul <4 x double> %e, %d
%m = sub i64 3, %k
%g = extractelement <4 x double> %f, i64 %k
%h = extractelement <4 x double> %f, i64 %m
%r = fadd double %g, %h"""
    )
    for k in (0, 2):
        scalar(body, 1.5, 0.7, k, params="double %x, double %y, i64 %k")


@pytest.mark.parametrize("kind", ["fadd", "fmul", "fmax", "fmin"])
def test_vector_reductions(kind: str) -> None:
    start = "double 1.5, " if kind in ("fadd", "fmul") else ""
    types = "double, <4 x double>" if start else "<4 x double>"
    body = VECTOR.replace("double %x, i32 3", "double 3.0, i32 3") + (
        f"%e = fmul <4 x double> %d, splat (double 1.5)\n%r = call reassoc double @llvm.vector.reduce.{kind}.v4f64({start}<4 x double> %e)"
    )
    scalar(body, 1.5, 0.7, head=f"declare double @llvm.vector.reduce.{kind}.v4f64({types})")


def test_vector_memory() -> None:
    body = """%v = load <2 x double>, ptr %p, align 8
%w = fmul <2 x double> %v, %v
store <2 x double> %w, ptr %q, align 8
%q1 = getelementptr double, ptr %q, i64 1
%a = load double, ptr %q1
%r = fmul double %a, %x"""
    scalar(body, Buffer([1.5, 0.7]), Buffer([3.0, 4.0]), 1.2, params="ptr %p, ptr %q, double %x")


def test_vector_intrinsics() -> None:
    body = (
        VECTOR
        + """%e = call <4 x double> @llvm.sin.v4f64(<4 x double> %d)
%f = call <4 x double> @llvm.fma.v4f64(<4 x double> %e, <4 x double> %d, <4 x double> %d)
%g = extractelement <4 x double> %f, i32 1
%h = extractelement <4 x double> %f, i32 3
%r = fmul double %g, %h"""
    )
    head = "declare <4 x double> @llvm.sin.v4f64(<4 x double>)\ndeclare <4 x double> @llvm.fma.v4f64(<4 x double>, <4 x double>, <4 x double>)"
    scalar(body, 1.5, 0.7, head=head)


def test_vector_casts() -> None:
    body = (
        VECTOR
        + """%e = fptrunc <4 x double> %d to <4 x float>
%f = fpext <4 x float> %e to <4 x double>
%g = extractelement <4 x double> %f, i32 1
%h = extractelement <4 x double> %f, i32 3
%r = fmul double %g, %h"""
    )
    scalar(body, 1.5, 0.75, rtol=1e-5)


def test_masked_memory() -> None:
    head = """declare <2 x double> @llvm.masked.load.v2f64.p0(ptr, i32, <2 x i1>, <2 x double>)
declare void @llvm.masked.store.v2f64.p0(<2 x double>, ptr, i32, <2 x i1>)"""
    body = """%v = call <2 x double> @llvm.masked.load.v2f64.p0(ptr %p, i32 8, <2 x i1> <i1 true, i1 false>, <2 x double> splat (double 3.0))
%w = fmul <2 x double> %v, %v
call void @llvm.masked.store.v2f64.p0(<2 x double> %w, ptr %p, i32 8, <2 x i1> <i1 false, i1 true>)
%r = extractelement <2 x double> %w, i32 0"""
    scalar(body, Buffer([1.5, 0.7]), params="ptr %p", head=head, refusable=True)


AGGREGATE = """%a = insertvalue { double, i64, [2 x double] } poison, double %x, 0
%b = insertvalue { double, i64, [2 x double] } %a, i64 3, 1
%c = insertvalue { double, i64, [2 x double] } %b, double %y, 2, 0
%d = insertvalue { double, i64, [2 x double] } %c, double %x, 2, 1
"""


def test_aggregates_as_values() -> None:
    body = (
        AGGREGATE
        + """%e = extractvalue { double, i64, [2 x double] } %d, 2
%f = extractvalue [2 x double] %e, 0
%g = extractvalue { double, i64, [2 x double] } %d, 2, 1
%h = extractvalue { double, i64, [2 x double] } %d, 0
%fg = fmul double %f, %g
%r = fdiv double %fg, %h"""
    )
    scalar(body.replace("%fg = fmul double %f, %g", "%ff = fmul double %f, %f\n%fg = fmul double %ff, %g"), 1.5, 0.7)


def test_an_element_of_an_aggregate_is_overwritten() -> None:
    body = (
        AGGREGATE
        + """%d2 = fmul double %x, %y
%e = insertvalue { double, i64, [2 x double] } %d, double %d2, 2, 1
%f = extractvalue { double, i64, [2 x double] } %e, 2, 1
%g = extractvalue { double, i64, [2 x double] } %d, 2, 1
%r = fmul double %f, %g"""
    )
    scalar(body, 1.5, 0.7)


def test_aggregates_through_memory_and_phi() -> None:
    text = """
        define double @f(double %x, double %y, ptr %p, i1 %c) {
        entry:
          %a = insertvalue { double, double } poison, double %x, 0
          %b = insertvalue { double, double } %a, double %y, 1
          br i1 %c, label %then, label %join
        then:
          %m = load { double, double }, ptr %p
          br label %join
        join:
          %v = phi { double, double } [ %b, %entry ], [ %m, %then ]
          store { double, double } %v, ptr %p
          %v0 = extractvalue { double, double } %v, 0
          %p1 = getelementptr double, ptr %p, i64 1
          %v1 = load double, ptr %p1
          %r = fmul double %v0, %v1
          ret double %r
        }"""
    for c in (0, 1):
        check_gradient(text, "f", 1.5, 0.7, Buffer([2.0, 3.0]), c)


def test_select_of_aggregates() -> None:
    body = (
        AGGREGATE
        + """%e = insertvalue { double, i64, [2 x double] } %d, double %y, 0
%t = fcmp ogt double %x, %y
%s = select i1 %t, { double, i64, [2 x double] } %d, { double, i64, [2 x double] } %e
%f = extractvalue { double, i64, [2 x double] } %s, 0
%g = extractvalue { double, i64, [2 x double] } %s, 2, 0
%r = fmul double %f, %g"""
    )
    scalar(body, 1.5, 0.7)
    scalar(body, 0.5, 0.7)


@pytest.mark.parametrize("k", [0, 1, 2, 7, -1])
def test_switch(k: int) -> None:
    text = """
        define double @f(double %x, i32 %k) {
        entry:
          %y = fmul double %x, %x
          switch i32 %k, label %other [
            i32 0, label %zero
            i32 1, label %one
            i32 2, label %one
            i32 -1, label %out
          ]
        zero:
          %a = fmul double %y, %x
          br label %out
        one:
          %b = fdiv double %y, 3.0
          %isone = icmp eq i32 %k, 1
          br i1 %isone, label %out, label %other
        other:
          %c = phi double [ %y, %entry ], [ %b, %one ]
          %d = fmul double %c, %x
          br label %out
        out:
          %r = phi double [ %a, %zero ], [ %b, %one ], [ %d, %other ], [ 2.0, %entry ]
          %s = fmul double %r, %x
          ret double %s
        }"""
    check_gradient(text, "f", 1.5, k)


def test_several_returns() -> None:
    text = """
        define double @f(double %x, double %y) {
        entry:
          %c = fcmp ogt double %x, 1.0
          br i1 %c, label %a, label %b
        a:
          %r = fmul double %x, %y
          ret double %r
        b:
          %d = fcmp ogt double %y, 1.0
          br i1 %d, label %e, label %g
        e:
          ret double %y
        g:
          %s = fdiv double %x, %y
          ret double %s
        }"""
    for x, y in ((1.5, 0.7), (0.5, 1.7), (0.5, 0.7)):
        check_gradient(text, "f", x, y)


def test_constant_and_unused_results() -> None:
    scalar("%r = fadd double 1.0, 2.0", 1.5, 0.7)
    check_gradient("define void @f(double %x) {\n ret void\n}", "f", 1.5)
    check_gradient("define double @f(double %x) {\n ret double %x\n}", "f", 1.5)
    check_gradient("define i64 @f(double %x) {\n %i = fptosi double %x to i64\n ret i64 %i\n}", "f", 1.5)


def test_unreachable_and_panicking_paths() -> None:
    text = """
        declare void @abort() noreturn
        define double @f(ptr %p, i64 %i, i64 %n) {
        entry:
          %ok = icmp ult i64 %i, %n
          br i1 %ok, label %fine, label %panic
        fine:
          %q = getelementptr double, ptr %p, i64 %i
          %x = load double, ptr %q
          %y = fmul double %x, %x
          store double %y, ptr %q
          ret double %y
        panic:
          call void @abort()
          unreachable
        }"""
    check_gradient(text, "f", Buffer([1.5, 0.7]), 1, 2)


def test_atomic_addition() -> None:
    body = "%y = fmul double %x, %x\n%old = atomicrmw fadd ptr %p, double %y monotonic\n%r = fmul double %old, %x"
    scalar(body, 1.5, Buffer([2.0]), params="double %x, ptr %p", refusable=True)


@pytest.mark.parametrize("style", ["load", "pointer", "bare"])
def test_markers_in_every_style(style: str) -> None:
    text = """
        define double @f(double %x, ptr %p, i64 %n, ptr %k, double %c) {
          %v = load double, ptr %p
          %w = load double, ptr %k
          %nd = sitofp i64 %n to double
          %a = fmul double %x, %v
          %b = fmul double %a, %w
          %d = fmul double %b, %nd
          %e = fmul double %d, %c
          store double %e, ptr %p
          ret double %e
        }"""
    check_gradient(text, "f", 1.5, Buffer([0.7]), 3, Const(Buffer([1.1])), Const(0.5), style=style)
