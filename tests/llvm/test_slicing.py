"""A slice is self-contained, shares the program's memory, and can be put back."""

from __future__ import annotations

import ctypes

import pytest

from isozyme.errors import IsozymeError
from isozyme.llvm import Llvm
from isozyme.llvm.own_copies import with_own_copies

PROGRAM = """
@counter = internal global i32 0
@0 = internal global i32 5
@table = internal constant [2 x double] [double 3.0, double 4.0]
@name = private unnamed_addr constant [3 x i8] c"ab\\00"
@tls = internal thread_local global i32 7
@user = internal global ptr @unrelated
@llvm.used = appending global [1 x ptr] [ptr @unrelated]
@also_helper = alias double (double), ptr @helper
$inline = comdat any

define internal double @helper(double %x) noinline optnone {
  %c = load i32, ptr @counter
  %d = add i32 %c, 1
  store i32 %d, ptr @counter
  %t = load double, ptr @table
  %y = fmul double %x, %t
  ret double %y
}
define linkonce_odr double @inline(double %x) comdat {
  %n = load i8, ptr @name
  %f = sitofp i8 %n to double
  %u = load i32, ptr @0
  %v = load i32, ptr @tls
  %w = load ptr, ptr @user
  %y = fadd double %x, %f
  ret double %y
}
define weak double @replaceable(double %x) {
  ret double %x
}
define internal double @f(double %x) {
  %a = call double @also_helper(double %x)
  %b = call double @inline(double %a)
  %c = call double @replaceable(double %b)
  %d = call double @outside(double %c)
  ret double %d
}
define double @g(double %x) {
  %y = call double @f(double %x)
  ret double %y
}
define ptr @address() {
  ret ptr @table
}
define i32 @count() {
  %c = load i32, ptr @counter
  ret i32 %c
}
define void @unrelated() {
  ret void
}
declare double @outside(double)
"""


def cut(llvm: Llvm, text: str, *roots: str) -> tuple[object, dict[str, tuple[str, bool]]]:
    m = llvm.parse(text, "program")
    s = llvm.slice(m, roots)
    llvm.verify(s)
    return s, {x.name: (x.linkage, x.defined) for x in llvm.symbols(s)}


def test_what_a_slice_holds(llvm: Llvm) -> None:
    _, symbols = cut(llvm, PROGRAM, "f")
    assert symbols["f"] == ("external", True)
    assert symbols["helper"] == symbols["inline"] == symbols["also_helper"] == ("internal", True)
    assert symbols["replaceable"] == ("weak", True)
    assert symbols["outside"] == ("external", False)
    for shared in ("counter", "tls", "user", "isozyme.unnamed.v0"):
        assert symbols[shared] == ("external", False)
    assert symbols["table"] == symbols["name"] == ("internal", True)
    assert not {"g", "unrelated", "count", "llvm.used"} & set(symbols)


def test_functions_compiled_at_O0_may_be_optimised(llvm: Llvm) -> None:
    s, _ = cut(llvm, PROGRAM, "f")
    assert "optnone" not in llvm.to_text(s)
    kept, _ = cut(llvm, "define void @f() noinline {\n  ret void\n}", "f")
    assert "noinline" in llvm.to_text(kept)


def test_assembly_stays_with_the_program(llvm: Llvm) -> None:
    s, _ = cut(llvm, 'module asm ".globl here"\nmodule asm "here:"\n' + PROGRAM, "f")
    assert "module asm" not in llvm.to_text(s)


def test_the_program_is_left_alone(llvm: Llvm) -> None:
    m = llvm.parse(PROGRAM.replace("@0", "@zero"), "program")
    before = llvm.to_text(m)
    llvm.slice(m, ["f"])
    assert llvm.to_text(m) == before


@pytest.mark.parametrize("root", ["absent", "outside", "counter"])
def test_a_root_must_be_a_defined_function(llvm: Llvm, root: str) -> None:
    with pytest.raises(IsozymeError, match=root):
        llvm.slice(llvm.parse(PROGRAM), [root])


def test_graft_replaces_the_root_and_shares_memory(llvm: Llvm) -> None:
    m = llvm.parse(PROGRAM.replace("call double @outside", "call double @llvm.fabs.f64"), "program")
    linkages = {s.name: s.linkage for s in llvm.symbols(m)}
    s = llvm.slice(m, ["f"])
    llvm.run(s, "prepare")
    text = llvm.to_text(s).replace("define dso_local double @f(", "define double @f(")
    head, body = text.split("define double @f(", 1)
    signature, rest = body.split("\n", 1)
    changed = f"{head}define double @f({signature}\n  %extra = call double @added(double 1.0)\n{rest}"
    changed += "\ndefine double @added(double %x) {\n  ret double %x\n}\n"
    changed = changed.replace("memory(none)", "")
    llvm.graft(m, llvm.parse(changed), ["f"])
    llvm.verify(m)
    now = {x.name: x.linkage for x in llvm.symbols(m)}
    assert {name: now[name] for name in linkages if name in now} == {k: v for k, v in linkages.items() if k in now}
    assert now["added"] == "internal"
    assert "%extra" in llvm.to_text(m)
    variables = [x for x in llvm.symbols(m) if x.kind == "variable"]
    assert [x.name for x in variables if x.name.startswith("counter")] == ["counter"]
    assert [x.name for x in variables if x.name.startswith("table")] == ["table"]

    jit = llvm.jit(m)
    g = ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_double)(jit.address("g"))
    count = ctypes.CFUNCTYPE(ctypes.c_int)(jit.address("count"))
    assert g(2.0) == 2.0 * 3.0 + ord("a")
    assert count() == 1


def test_two_slices_of_one_program(llvm: Llvm) -> None:
    text = PROGRAM + "define double @h(double %x) {\n  %y = call double @f(double %x)\n  %z = fmul double %y, 2.0\n  ret double %z\n}\n"
    m = llvm.parse(text, "program")
    pieces = [(root, llvm.to_text(llvm.slice(m, [root]))) for root in ("g", "h")]
    for root, piece in pieces:
        llvm.graft(m, llvm.parse(piece), [root])
    llvm.verify(m)
    llvm.run(m, "O2")
    assert [s.name for s in llvm.symbols(m) if s.kind == "variable" and s.name.startswith("counter")] == ["counter"]


def test_graft_refuses_what_does_not_fit(llvm: Llvm) -> None:
    m = llvm.parse(PROGRAM)
    with pytest.raises(IsozymeError, match="does not define `f`"):
        llvm.graft(m, llvm.parse("declare double @f(double)"), ["f"])
    with pytest.raises(IsozymeError, match="no such function"):
        llvm.graft(m, llvm.parse("define void @new() {\n  ret void\n}"), ["new"])


def test_direct_calls_lead_to_the_body_they_were_made_for(llvm: Llvm) -> None:
    """`reads` has one address; but LLVM passes poison to its copy in the slice, which does not use what the program's own body reads."""
    program = """
@table = internal global [1 x ptr] [ptr @reads]
define double @reads(double %x, ptr %p) noinline {
  %unused = load volatile double, ptr %p
  ret double %x
}
define ptr @root() {
  ret ptr @reads
}
define double @other(double %x) {
  ret double %x
}
"""
    slice_ = """
define internal double @reads(double %x, ptr %p) noinline {
  %more = fcmp ogt double %x, 9.0
  br i1 %more, label %again, label %out
again:
  %y = call double @reads(double 1.0, ptr poison)
  br label %out
out:
  %r = phi double [ %x, %0 ], [ %y, %again ]
  ret double %r
}
define ptr @root() {
  ret ptr @reads
}
define double @other(double %x) {
  %y = call double @reads(double %x, ptr poison)
  ret double %y
}
"""
    m = llvm.parse(program, "program")
    llvm.graft(m, llvm.parse(slice_), ["root", "other"])
    llvm.verify(m)
    jit = llvm.jit(m)
    assert ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_double)(jit.address("other"))(10.0) == 1.0
    assert ctypes.CFUNCTYPE(ctypes.c_void_p)(jit.address("root"))() == jit.address("reads")
    assert llvm.to_text(m).count("load volatile") == 1


def test_copies_have_no_debug_information() -> None:
    """What it says is of one function: LLVM would print an error for the copy and drop the debug information of the whole module."""
    body = """
define void @%s() %s{
  %%x = alloca double, align 8%s
%s  call void @%s()%s
  ret void%s
}
"""
    record = "    #dbg_assign(i1 poison, !5, !DIExpression(), !6, ptr %x, !DIExpression(), !7)\n"
    older = "  tail call void @llvm.dbg.value(metadata double %x, metadata !5, metadata !DIExpression()), !dbg !7\n"
    text = body % ("f", "!dbg !4 ", ", !DIAssignID !6", record + older, "f", ", !dbg !7", ", !dbg !7")
    copied = body.replace("define", "define internal") % ("f.own", "", "", "", "f.own", "", "")
    original = text.replace("call void @f()", "call void @f.own()")
    assert with_own_copies(text, ["f"]) == original + "\n" + copied.lstrip("\n")
