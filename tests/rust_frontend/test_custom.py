"""Derivatives by hand: what the linker reads out of a program, and what it refuses."""

from __future__ import annotations

import pytest

from isozyme.errors import IsozymeError
from isozyme.frontends.rust import custom

PROGRAM = """\
@kept = internal constant ptr @typed
@other = internal constant i32 0
@_ZN1a16__ISOZYME_CUSTOME = internal constant ptr @typed
@llvm.used = appending global [2 x ptr] [ptr @other, ptr @_ZN1a16__ISOZYME_CUSTOME], section "llvm.metadata"

define internal double @square(double %x) #0 !dbg !1 {
  %y = fmul double %x, %x
  ret double %y
}

define internal void @slots(ptr %frame) {
  call void @closure(ptr %frame)
  ret void
}

define internal void @closure(ptr %frame) {
  %y = call double @square(double 1.0)
  store double %y, ptr %frame
  ret void
}

define internal double @user(double %x) {
  %y = call double @square(double %x)
  ret double %y
}

define internal void @typed() !dbg !2 {
  call void @__isozyme_custom(ptr noundef nonnull @square, ptr noundef @registration) #3, !dbg !4
  ret void
}

define internal void @registration() {
  tail call void @__isozyme_custom_reverse(ptr @stub, ptr @slots, ptr noundef @augmented, ptr @reverse)
  ret void
}

declare void @__enzyme_autodiff(ptr, ...)
declare void @__isozyme_custom(ptr, ptr)
declare void @__isozyme_custom_reverse(ptr, ptr, ptr, ptr)
attributes #0 = { noinline }
!1 = distinct !DISubprogram(name: "square", file: !5, line: 3)
!2 = distinct !DISubprogram(name: "typed", file: !5, line: 9)
!5 = !DIFile(filename: "src/main.rs/@/main.1234-cgu.0", directory: "/home/me")
"""


def test_calls_become_those_of_the_stub() -> None:
    text = custom.translate(PROGRAM)
    assert "@user(double %x) {\n  %y = call double @stub(double %x)" in text
    assert "@closure(ptr %frame) {\n  %y = call double @square(double 1.0)" in text
    assert "= internal constant [3 x ptr] [ptr @slots, ptr @augmented, ptr @reverse]" in text
    assert "call void @__isozyme" not in text
    assert '@llvm.used = appending global [1 x ptr] [ptr @other], section "llvm.metadata"' in text


def test_a_primal_that_may_be_inlined_is_refused() -> None:
    with pytest.raises(IsozymeError) as refused:
        custom.translate(PROGRAM.replace("{ noinline }", "{ nounwind }"))
    assert refused.value.render().splitlines() == [
        "error: `square` has a derivative by hand, but the compiler may have inlined it before Isozyme sees its calls",
        "  --> /home/me/src/main.rs:9",
        "  = help: write `#[inline(never)]` on `square`",
    ]


def test_two_derivatives_of_one_function_are_refused() -> None:
    twin = PROGRAM.replace("define internal void @registration()", "define internal void @registration.2()").split("define internal void @typed")
    second = "define internal void @typed.2() !dbg !7 {\n  call void @__isozyme_custom(ptr @square, ptr @registration.2)\n  ret void\n}\n"
    registration = "define internal void @registration" + PROGRAM.partition("define internal void @registration")[2]
    text = twin[0] + second + "define internal void @typed" + twin[1].partition("declare")[0] + registration
    text += '!7 = distinct !DISubprogram(name: "typed", file: !5, line: 21)\n'
    with pytest.raises(IsozymeError) as refused:
        custom.translate(text)
    assert refused.value.render().splitlines() == [
        "error: `square` has two reverse derivatives by hand",
        "  --> /home/me/src/main.rs:9",
        "  = help: the other one is at /home/me/src/main.rs:21: remove one of them",
    ]


def test_unused_derivatives_leave_nothing() -> None:
    assert not custom.needed({"square", "stub"})
    text = custom.translate(PROGRAM.replace("declare void @__enzyme_autodiff(ptr, ...)\n", ""))
    assert "@user(double %x) {\n  %y = call double @square(double %x)" in text
    assert "__enzyme_register" not in text and "call void @__isozyme" not in text
    assert custom.needed({"__isozyme_custom"})
