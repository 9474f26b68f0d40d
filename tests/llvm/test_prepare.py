"""What "prepare" leaves for the engine to read."""

from __future__ import annotations

import re

from isozyme.llvm import Llvm

# for (i = 0; i < n; i++) s += helper(x[i]), as clang -O0 writes it.
UNOPTIMISED = """
target triple = "x86_64-pc-linux-gnu"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
@enzyme_dup = external global i32
define internal double @helper(double %x) #0 {
  %p = alloca double
  store double %x, ptr %p
  %v = load double, ptr %p
  %y = fmul double %v, %v
  ret double %y
}
define double @f(ptr %x, i64 %n) #0 {
  %s = alloca double
  %i = alloca i64
  store double 0.0, ptr %s
  store i64 0, ptr %i
  br label %head
head:
  %i0 = load i64, ptr %i
  %c = icmp slt i64 %i0, %n
  br i1 %c, label %body, label %done
body:
  %a = getelementptr inbounds double, ptr %x, i64 %i0
  %v = load double, ptr %a
  %h = call double @helper(double %v)
  %s0 = load double, ptr %s
  %s1 = fadd double %s0, %h
  store double %s1, ptr %s
  %i1 = load i64, ptr %i
  %i2 = add nsw i64 %i1, 1
  store i64 %i2, ptr %i
  br label %head
done:
  %r = load double, ptr %s
  ret double %r
}
define void @copy(ptr noalias %to, ptr noalias %from) {
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %j, %loop ]
  %a = getelementptr inbounds double, ptr %from, i64 %i
  %b = getelementptr inbounds double, ptr %to, i64 %i
  %v = load double, ptr %a
  store double %v, ptr %b
  %j = add nuw nsw i64 %i, 1
  %c = icmp eq i64 %j, 40
  br i1 %c, label %done, label %loop
done:
  ret void
}
define void @copy_few(ptr noalias %to, ptr noalias %from) {
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %j, %loop ]
  %a = getelementptr inbounds double, ptr %from, i64 %i
  %b = getelementptr inbounds double, ptr %to, i64 %i
  %v = load double, ptr %a
  store double %v, ptr %b
  %j = add nuw nsw i64 %i, 1
  %c = icmp eq i64 %j, 4
  br i1 %c, label %done, label %loop
done:
  ret void
}
define void @grad(ptr %x, ptr %dx, i64 %n) #0 {
  %d = load i32, ptr @enzyme_dup
  %r = call double (ptr, ...) @__enzyme_autodiff(ptr @f, i32 %d, ptr %x, ptr %dx, i64 %n)
  ret void
}
declare double @__enzyme_autodiff(ptr, ...)
attributes #0 = { noinline nounwind optnone "frame-pointer"="all" }
"""


def prepared(llvm: Llvm, *roots: str) -> str:
    m = llvm.parse(UNOPTIMISED)
    s = llvm.slice(m, roots)
    llvm.run(s, "prepare")
    llvm.verify(s)
    return llvm.to_text(s)


def body(text: str, name: str) -> str:
    found = re.search(rf"^define [^\n]*@{name}\(.*?^}}", text, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[0]


def test_memory_becomes_values_and_calls_are_inlined(llvm: Llvm) -> None:
    f = body(prepared(llvm, "f"), "f")
    assert "alloca" not in f and "call" not in f and "fmul double" in f


def test_loops_are_rotated_simple_and_closed(llvm: Llvm) -> None:
    f = body(prepared(llvm, "f"), "f")
    assert ".preheader:" in f and ".lcssa = phi double" in f
    latch = re.search(r"^([\w.]+):[^\n]*; preds = [^\n]*%\1\b", f, re.MULTILINE)
    assert latch is not None  # a rotated loop of one block


def test_small_loops_become_straight_code(llvm: Llvm) -> None:
    few = body(prepared(llvm, "copy_few"), "copy_few")
    assert few.count("load double") == 4 and "br " not in few


def test_no_vectors_no_unrolling_no_memcpy(llvm: Llvm) -> None:
    copy = body(prepared(llvm, "copy"), "copy")
    assert "x double>" not in copy and "memcpy" not in copy
    assert copy.count("load double") == 1


def test_requests_survive_with_their_functions(llvm: Llvm) -> None:
    text = prepared(llvm, "grad")
    assert re.search(r"call double \(ptr, \.\.\.\) @__enzyme_autodiff\(ptr [^@]*@f, i32", body(text, "grad"))
    assert "load i32, ptr @enzyme_dup" in text and "@f(ptr" in text


def test_optnone_goes_without_a_slice_too(llvm: Llvm) -> None:
    m = llvm.parse(UNOPTIMISED)
    llvm.run(m, "prepare")
    assert "alloca" not in llvm.to_text(m)


def test_later_pipelines_are_not_held_back(llvm: Llvm) -> None:
    prepared(llvm, "copy")
    m = llvm.parse(UNOPTIMISED)
    llvm.run(m, "O2")
    copy = body(llvm.to_text(m), "copy")
    assert "memcpy" in copy or "x double>" in copy or copy.count("load double") > 1


def test_later_pipelines_unroll_as_ever(llvm: Llvm) -> None:
    fresh = llvm.parse(UNOPTIMISED.replace("double %v, %v", "double %v, 2.0"))
    llvm.run(fresh, "O3")
    prepared(llvm, "copy")
    again = llvm.parse(UNOPTIMISED.replace("double %v, %v", "double %v, 2.0"))
    llvm.run(again, "O3")
    assert llvm.to_text(fresh) == llvm.to_text(again)


def calls_of(size: int) -> str:
    """A function of `size` products, called twice."""
    lines = [f"%v{k + 1} = fmul double %v{k}, %x" for k in range(size)]
    body = "\n  ".join(lines)
    return f"""
define internal double @long(double %v0, double %x) {{
  {body}
  ret double %v{size}
}}
define double @caller(double %a, double %b) {{
  %c = call double @long(double %a, double %b)
  %d = call double @long(double %c, double %a)
  ret double %d
}}"""


def test_inlines_a_little_more_than_the_compilers_do(llvm: Llvm) -> None:
    """LLVM counts 5 an instruction, and adds half to the threshold of a single block: 80 are above O2's and below that of "prepare"."""
    for size, inlined in ((80, True), (150, False)):
        m = llvm.parse(calls_of(size))
        llvm.run(m, "prepare")
        assert ("@long" not in llvm.to_text(m)) == inlined
    m = llvm.parse(calls_of(150))
    llvm.run(m, "prepare-inlined")
    assert "@long" not in llvm.to_text(m)
