"""The smallest programs for faults that the fuzzer found."""

from __future__ import annotations

import pytest
from oracle import check, requests
from oracle.check import Buffer, check_gradient

from fuzz.compare import Way, judge_program, resolved
from fuzz.program import Program
from isozyme.ir.reader import read_module

HEAD = """
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
@table = internal constant [4 x double] [double 0.25, double -1.5, double 0.75, double 1.25]
declare double @llvm.vector.reduce.fadd.v2f64(double, <2 x double>)
"""

PROGRAMS = {
    # LLVM removes the code pointer that a dispatcher takes where every caller passes the same one: what comes first then is data.
    "a dispatcher without its pointer": """
define internal double @h0(double %x, ptr %p) {
  ret double %x
}
define internal double @h1(double %x, ptr %p) {
  %v = load double, ptr %p
  ret double %v
}
define double @f(double %x, ptr %p, ptr %q, i64 %n) {
  %c = icmp eq i64 %n, 0
  %r = select i1 %c, ptr %q, ptr %p
  %h = select i1 false, ptr @h0, ptr @h1
  %v = call double %h(double 1.75, ptr %r)
  store double %v, ptr %q
  ret double %x
}""",
    # Nothing but its bits says that this integer is a double.
    "a constant that is copied as an integer": """
define double @f(double %x, ptr %p, ptr %q, i64 %n) {
  store double 1.0, ptr %p
  %v = load i64, ptr %p
  store i64 %v, ptr %p
  ret double %x
}""",
    "a negation that LLVM makes of integers": """
define double @f(double %x, ptr %p, ptr %q, i64 %n) {
  %v = load i64, ptr %q
  %w = xor i64 %v, -9223372036854775808
  store i64 %w, ptr %q
  ret double %x
}""",
    # Its tangent is zero, not its bits.
    "a constant integer among the bits of doubles": """
define double @f(double %x, ptr %p, ptr %q, i64 %n) {
entry:
  %c = icmp eq i64 %n, 0
  br i1 %c, label %a, label %b
a:
  %v = load i64, ptr %q
  br label %b
b:
  %w = phi i64 [ 4600427019358961664, %entry ], [ %v, %a ]
  store i64 %w, ptr %p
  %d = bitcast i64 %w to double
  %y = fmul double %d, %x
  ret double %y
}""",
    # The block's numbers are not wanted, but it has a shadow (what it points to, for all we know, is active): adjoints are not copied there.
    "a copy that a callee overwrites in vain": """
define internal void @scale(double %x, ptr %q) noinline {
  %v = load double, ptr %q
  %w = fmul double %v, %x
  store double %w, ptr %q
  ret void
}
define internal double @read(double %x, ptr %p) noinline {
  %v = load double, ptr %p
  %y = fmul double %x, %v
  ret double %y
}
define internal double @overwrite(double %x, ptr %p, i64 %n) noinline {
entry:
  %z = icmp sle i64 %n, 0
  br i1 %z, label %done, label %more
more:
  %y = call double @llvm.sin.f64(double %x)
  store double %y, ptr %p
  %r = call double @read(double %y, ptr %p)
  ret double %r
done:
  ret double %x
}
declare double @llvm.sin.f64(double)
declare ptr @malloc(i64)
declare void @free(ptr)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
define double @f(double %x, ptr %p, ptr %q, i64 %n) {
  %m = call ptr @malloc(i64 32)
  call void @llvm.memcpy.p0.p0.i64(ptr %m, ptr %p, i64 32, i1 false)
  call void @scale(double %x, ptr %q)
  %v = call double @overwrite(double %x, ptr %m, i64 %n)
  call void @free(ptr %m)
  ret double 0.5
}""",
    "a choice of a constant integer and the bits of a double": """
define double @f(double %x, ptr %p, ptr %q, i64 %n) {
  %c = icmp eq i64 %n, 0
  %v = load i64, ptr %q
  %w = select i1 %c, i64 4600427019358961664, i64 %v
  store i64 %w, ptr %p
  %d = bitcast i64 %w to double
  %y = fmul double %d, %x
  ret double %y
}""",
    # The cell that takes the place of a missing shadow is as aligned as the access.
    "a vector in memory that may have no shadow": """
define double @f(double %x, ptr %p, ptr %q, i64 %n) {
  %c = icmp sgt i64 %n, 2
  %local = alloca <2 x double>, align 16
  %v = load <2 x double>, ptr %q, align 8
  store <2 x double> %v, ptr %local, align 16
  %r = select i1 %c, ptr %local, ptr @table
  %w = load <2 x double>, ptr %r, align 16
  %s = call reassoc double @llvm.vector.reduce.fadd.v2f64(double -0.0, <2 x double> %w)
  %y = fmul double %s, %x
  ret double %y
}""",
    # Memory whose bits are moved may hold pointers, but a constant float beside them has no derivative.
    "a constant beside a number made of bits": """
define double @f(double %x, ptr %p, ptr %q, i64 %n) {
  %i = load i64, ptr %p
  store i64 %i, ptr %q
  %a = bitcast i64 %i to double
  %v = insertelement <2 x double> <double poison, double 0.5>, double %a, i64 0
  %u = extractelement <2 x double> %v, i64 0
  %w = extractelement <2 x double> %v, i64 1
  %r = fmul double %u, %w
  ret double %r
}""",
    # What is moved first must not be moved again: one half is known to be a double, the other half is not known.
    "a memory that moves into itself": """
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
define internal void @shift(ptr %p) noinline {
  %e = getelementptr double, ptr %p, i64 1
  call void @llvm.memmove.p0.p0.i64(ptr %e, ptr %p, i64 16, i1 false)
  ret void
}
define double @f(double %x, ptr %p, ptr %q, i64 %n) {
  call void @shift(ptr %q)
  %e = getelementptr double, ptr %q, i64 2
  %v = load double, ptr %e
  ret double %v
}""",
    # LLVM makes lanes of a mask poison that nobody asks for. The adjoints there are zero, and must stay so.
    "a mask with an undefined lane": """
define double @f(double %x, ptr %p, ptr %q, i64 %n) {
  %u = load <2 x double>, ptr %p
  %v = load <2 x double>, ptr %q
  %c = icmp eq i64 %n, 0
  %m = insertelement <2 x i1> poison, i1 %c, i32 0
  %s = select <2 x i1> %m, <2 x double> %u, <2 x double> %v
  %a = extractelement <2 x double> %s, i32 0
  %b = extractelement <2 x double> %u, i32 1
  %d = extractelement <2 x double> %v, i32 1
  %ab = fmul double %a, %b
  %r = fmul double %ab, %d
  ret double %r
}""",
    "such a mask on the tape": """
define double @f(double %x, ptr %p, ptr %q, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %w = load double, ptr %q
  %c = fcmp olt double %w, 0.55
  %m = insertelement <2 x i1> poison, i1 %c, i32 1
  %u = load <2 x double>, ptr %p
  %s = select <2 x i1> %m, <2 x double> %u, <2 x double> <double 1.0, double 2.0>
  %a = extractelement <2 x double> %s, i32 1
  %b = fmul double %a, 1.5
  store double %b, ptr %q
  %j = add i64 %i, 1
  %more = icmp ule i64 %j, %n
  br i1 %more, label %loop, label %done
done:
  ret double %x
}""",
}


@pytest.mark.parametrize("what", PROGRAMS)
@pytest.mark.parametrize("n", [0, 3])
def test_found(what: str, n: int) -> None:
    check_gradient(HEAD + PROGRAMS[what], "f", 0.7, Buffer([0.3, -0.7, 1.1, 0.9]), Buffer([0.5, 1.2, -0.4, 0.8]), n)


GLOBAL = HEAD + """
@state = internal global [4 x double] zeroinitializer
@enzyme_out = external global i32
@enzyme_dup = external global i32
declare double @llvm.sin.f64(double)
declare double @__enzyme_fwddiff_inner(ptr, ...)
define double @inner(double %x, i64 %n) {
  %a = getelementptr double, ptr @state, i64 %n
  store double %x, ptr %a
  %v = load double, ptr getelementptr (i8, ptr @state, i64 24)
  %y = call double @llvm.sin.f64(double %v)
  %z = fmul double %y, %x
  ret double %z
}
define double @f(double %x, i64 %n) {
  %dup = load i32, ptr @enzyme_dup
  %r = call double (ptr, ...) @__enzyme_fwddiff_inner(ptr @inner, i32 %dup, double %x, double 1.0, i64 %n)
  ret double %r
}
"""


@pytest.mark.parametrize("n", [1, 3])
@pytest.mark.parametrize("runs", [1, 2])
def test_second_order_over_a_mutable_global(n: int, runs: int) -> None:
    """The shadow that the first order made for the global is not the one that the second makes, in the same run or the next."""
    source = GLOBAL.replace("@enzyme_dup = external global i32\n", "").replace("@enzyme_out = external global i32\n", "")
    case = check.make_case(resolved(GLOBAL), "f", [0.7, n])
    text = (source if runs == 1 else case.text) + requests.declarations(case.function, case.acts) + requests.forward(case.function, case.acts).text
    text += requests.reverse(case.function, case.acts).text
    module = read_module(check.transform(text))
    forward = check.interpret(case, module, requests.forward(case.function, case.acts), case.directions)
    check.compare_forward(case, forward)
    seeds = check.reverse_seeds(case)
    check.compare_reverse(case, check.interpret(case, module, requests.reverse(case.function, case.acts), seeds), seeds)


MOVED = """
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
define double @f(double %a, double %b, ptr %p, ptr %q, i64 %n) {
  call void @llvm.memmove.p0.p0.i64(ptr %q, ptr %p, i64 16, i1 false)
  ret double %a
}
"""
WAYS_IN = """
declare double @llvm.sqrt.f64(double)
define double @f(double %a, double %b, ptr %p, ptr %q, i64 %n) {
entry:
  %u = load double, ptr %p
  %v = fadd double %a, %u
  %c = icmp eq i64 %n, 2
  br i1 %c, label %yes, label %join
yes:
  %w = load double, ptr %p
  %d = fcmp ole double %a, %w
  br i1 %d, label %then, label %else
else:
  store double -1.5, ptr %p
  br label %then
then:
  %x = load double, ptr %p
  br label %join
join:
  %y = phi double [ %v, %entry ], [ %x, %then ]
  %z = fmul double %y, 0.5
  %r = call double @llvm.sqrt.f64(double %z)
  ret double %r
}
"""
CLEARED = """
define double @f(double %a, double %b, ptr %p, ptr %q, i64 %n) {
  %z = getelementptr i8, ptr %p, i64 8
  store i64 0, ptr %z
  %o = OFFSET
  %e = getelementptr i8, ptr %p, i64 %o
  %v = load double, ptr %e
  %r = fmul double %v, %v
  ret double %r
}
"""


@pytest.mark.parametrize("text", [MOVED, WAYS_IN, CLEARED.replace("OFFSET", "urem i64 %n, 32"), CLEARED.replace("OFFSET", "and i64 %n, 24")])
@pytest.mark.parametrize("inner", ["forward", "reverse"])
def test_second_order_where_nothing_says_what_memory_holds(text: str, inner: str) -> None:
    """The tests by which the first order tells doubles from other words do not make integers of them."""
    verdict = judge_program(Program(HEAD + text, 8, False), 0, Way(inner=inner))
    assert not verdict.kind, verdict.detail
