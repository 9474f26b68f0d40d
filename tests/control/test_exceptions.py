"""Exceptions that are caught: the path through the handler is reversed, the call that threw is not."""

from __future__ import annotations

import pytest
from oracle.check import transform

from isozyme.errors import IsozymeError

HEAD = """
declare ptr @__cxa_allocate_exception(i64)
declare void @__cxa_throw(ptr, ptr, ptr)
declare ptr @__cxa_begin_catch(ptr)
declare void @__cxa_end_catch()
declare i32 @__gxx_personality_v0(...)
@_ZTId = external constant ptr
declare double @__enzyme_autodiff(...)
declare double @__enzyme_fwddiff(...)
"""

WRITES = HEAD + """
define internal void @change(ptr %p, double %x) noinline {
  %v = load double, ptr %p
  %w = fmul double %v, %v
  store double %w, ptr %p
  %c = fcmp ogt double %x, 1.0
  br i1 %c, label %throw, label %ok
throw:
  %e = call ptr @__cxa_allocate_exception(i64 8)
  call void @__cxa_throw(ptr %e, ptr @_ZTId, ptr null)
  unreachable
ok:
  ret void
}
define double @f(double %x) personality ptr @__gxx_personality_v0 {
entry:
  %p = alloca double
  store double %x, ptr %p
  invoke void @change(ptr %p, double %x) to label %done unwind label %pad
pad:
  %l = landingpad { ptr, i32 } catch ptr null
  %e = extractvalue { ptr, i32 } %l, 0
  %b = call ptr @__cxa_begin_catch(ptr %e)
  call void @__cxa_end_catch()
  br label %done
done:
  %r = load double, ptr %p
  ret double %r
}
"""

CARRIES = HEAD + """
define double @f(double %x) personality ptr @__gxx_personality_v0 {
entry:
  %e = call ptr @__cxa_allocate_exception(i64 8)
  store double %x, ptr %e
  invoke void @__cxa_throw(ptr %e, ptr @_ZTId, ptr null) to label %never unwind label %pad
never:
  unreachable
pad:
  %l = landingpad { ptr, i32 } catch ptr @_ZTId
  %c = extractvalue { ptr, i32 } %l, 0
  %b = call ptr @__cxa_begin_catch(ptr %c)
  %v = load double, ptr %b
  call void @__cxa_end_catch()
  %r = fmul double %v, %v
  ret double %r
}
"""


def ask(text: str, kind: str, *args: str) -> str:
    request = f"  %d = call double (...) @__enzyme_{kind}(ptr @f, {', '.join(args)})"
    return transform(text + f"define double @d(double %x) {{\n{request}\n  ret double %d\n}}\n")


def test_a_call_that_changes_active_memory_and_throws_leaves_its_exception_to_the_caller() -> None:
    """The numbers: tests/c/exceptions/halfway.cpp."""
    assert "_Unwind_RaiseException" in ask(WRITES, "autodiff", "double %x")
    assert "_Unwind_RaiseException" not in ask(WRITES, "fwddiff", "double %x", "double 1.0")


def test_half_a_call_that_changed_active_memory_is_refused_outside_of_cpp() -> None:
    with pytest.raises(IsozymeError, match="cannot undo half a call"):
        ask(WRITES.replace("__gxx_personality_v0", "rust_eh_personality"), "autodiff", "double %x")


def test_half_a_call_that_changed_a_pointer_beside_active_memory_is_as_good_as_none() -> None:
    text = WRITES.replace("store double %w, ptr %p", "store ptr %p, ptr %q").replace("(ptr %p, double %x)", "(ptr %p, ptr %q, double %x)")
    ask(text.replace("%p = alloca double", "%p = alloca { double, ptr }\n  %q = getelementptr i8, ptr %p, i64 8"), "autodiff", "double %x")


ASKED = {"autodiff": ("double %x",), "fwddiff": ("double %x", "double 1.0")}
TWO_BASES = """
@_ZTVN10__cxxabiv121__vmi_class_type_infoE = external global [0 x ptr]
@_ZTI4Both = constant { ptr, ptr, i32, i32 } { ptr getelementptr (i8, ptr @_ZTVN10__cxxabiv121__vmi_class_type_infoE, i64 16), ptr null, i32 0, i32 2}
"""
POINTER = "@_ZTIPd = external constant ptr\n"


@pytest.mark.parametrize("kind", ASKED)
def test_an_exception_carries_active_data_to_its_handler(kind: str) -> None:
    """The numbers: tests/c/exceptions/payload.cpp."""
    made = ask(CARRIES, kind, *ASKED[kind])
    assert "call ptr @isozyme.caught(" in made
    assert "define internal ptr @isozyme.exception(" in made


@pytest.mark.parametrize("kind", ASKED)
@pytest.mark.parametrize(
    "text",
    [
        TWO_BASES + CARRIES.replace("ptr @_ZTId, ptr null", "ptr @_ZTI4Both, ptr null"),
        CARRIES.replace("%r = fmul", "%q = call ptr @_ZSt17current_exceptionv()\n  %r = fmul") + "declare ptr @_ZSt17current_exceptionv()\n",
    ],
    ids=["a class with two bases", "one that may be kept"],
)
def test_an_exception_that_is_not_followed_may_not_carry_active_data(kind: str, text: str) -> None:
    with pytest.raises(IsozymeError, match="an exception that carries active data"):
        ask(text, kind, *ASKED[kind])


@pytest.mark.parametrize("kind", ASKED)
def test_a_pointer_to_active_data_is_not_thrown(kind: str) -> None:
    """What the handler gets is the pointer, not the exception."""
    text = CARRIES.replace("store double %x, ptr %e", "%p = alloca double\n  store double %x, ptr %p\n  store ptr %p, ptr %e")
    with pytest.raises(IsozymeError, match="an exception that carries active data"):
        ask(POINTER + text.replace("@_ZTId,", "@_ZTIPd,").replace("catch ptr @_ZTId", "catch ptr @_ZTIPd"), kind, *ASKED[kind])


WHAT = HEAD + """
declare void @__cxa_bad_cast()
define internal void @put(ptr %p, double %x) noinline {
  store double %x, ptr %p
  ret void
}
define double @f(double %x) personality ptr @__gxx_personality_v0 {
entry:
  %p = alloca double
  call void @put(ptr %p, double %x)
  invoke void @__cxa_bad_cast() to label %never unwind label %pad
never:
  unreachable
pad:
  %l = landingpad { ptr, i32 } catch ptr null
  %c = extractvalue { ptr, i32 } %l, 0
  %b = call ptr @__cxa_begin_catch(ptr %c)
  %table = load ptr, ptr %b
  %what = load ptr, ptr %table
  %t = call ptr %what(ptr %b)
  %none = icmp eq ptr %t, null
  %q = select i1 %none, ptr %t, ptr %p
  %r = load double, ptr %q
  call void @__cxa_end_catch()
  ret double %r
}
"""


@pytest.mark.parametrize("kind", ASKED)
def test_the_text_of_an_exception_of_the_library_may_lie_beside_active_memory(kind: str) -> None:
    ask(WHAT, kind, *ASKED[kind])
    with pytest.raises(IsozymeError, match="passes active data to a function through a pointer"):
        ask(WHAT.replace("(ptr %b)\n  %none", "(ptr %p)\n  %none"), kind, *ASKED[kind])
