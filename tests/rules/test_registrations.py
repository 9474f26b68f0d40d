"""Registrations that make no sense: one message each, which names the signature or the form that is expected."""

from __future__ import annotations

import ctypes
import re

import pytest
from oracle.check import transform

from isozyme.build import BuildOptions, build
from isozyme.engine import EngineOptions, transform_text
from isozyme.errors import IsozymeError
from isozyme.llvm import open_llvm

PROGRAM = """
declare double @__enzyme_autodiff(ptr, ...)
declare double @__enzyme_fwddiff(ptr, ...)
define double @f(double %x) noinline {{
  %y = fmul double %x, %x
  ret double %y
}}
define double @g(ptr %p) noinline {{
  %y = load double, ptr %p
  ret double %y
}}
{functions}
@{stem} = global {array}
define double @ask(double %x, ptr %p) {{
  %d = call double (ptr, ...) @{request}
  ret double %d
}}
"""
REVERSE = "__enzyme_autodiff(ptr @f, double %x)"
FORWARD = "__enzyme_fwddiff(ptr @f, double %x, double 1.0)"
GRADIENT = "[3 x ptr] [ptr @f, ptr @a, ptr @b]"


@pytest.mark.parametrize(
    ("stem", "array", "request_", "functions", "message", "hint"),
    [
        ("__enzyme_register_gradient_f", "[2 x ptr] [ptr @f, ptr @f]", REVERSE, "", "has 2 entries", "augmented forward function"),
        ("__enzyme_register_gradient_f", "[3 x ptr] [ptr @f, ptr @f, ptr null]", REVERSE, "", "entry 3", None),
        (
            "__enzyme_register_gradient_f", GRADIENT, REVERSE, "declare double @a(ptr)\ndeclare double @b(double, double)",
            "`a` does not have the signature of an augmented forward function of `f`", r"must take \(double x\) and return double",
        ),
        (
            "__enzyme_register_gradient_f", GRADIENT, REVERSE, "declare {ptr, double} @a(double)\ndeclare double @b(double, double)",
            "`b` does not have the signature of a gradient function of `f`", r"\(double x, the adjoint of the result, the tape, if any\)",
        ),
        (
            "__enzyme_register_gradient_f", GRADIENT, REVERSE, "declare double @a(double)\ndeclare void @b(double, double)",
            "`b` does not have the signature of a gradient function of `f`", "return the adjoint of argument 1",
        ),
        (
            "__enzyme_register_derivative_f", "[2 x ptr] [ptr @f, ptr @a]", FORWARD, "declare double @a(double)",
            "`a` does not have the signature of a derivative of `f`", r"\(double x, double tangent of x\) and return the tangent \(double\)",
        ),
        (
            "__enzyme_register_derivative_g", "[2 x ptr] [ptr @g, ptr @a]", "__enzyme_fwddiff(ptr @g, metadata !\"enzyme_const\", ptr %p)",
            "declare double @a(ptr, ptr)", "takes a shadow of argument 1, which is constant here", "duplicate that argument",
        ),
        ("__enzyme_function_like_f", "[2 x ptr] [ptr @f, ptr @s]", REVERSE, '@s = private constant [5 x i8] c"nope\\00"', "like `nope`", "C library"),
        ("__enzyme_function_like_f", "[2 x ptr] [ptr @f, ptr @f]", REVERSE, "", "not a string", None),
        ("__enzyme_inactivefn_f", "[1 x ptr] zeroinitializer", REVERSE, "", "not initialised with constants", "static, constexpr or const"),
    ],
)  # fmt: skip
def test_a_wrong_registration_names_what_is_expected(
    stem: str, array: str, request_: str, functions: str, message: str, hint: str | None
) -> None:
    if "metadata" in request_:
        request_ = request_.replace('metadata !"enzyme_const"', "ptr @enzyme_const")
        functions += "\n@enzyme_const = external global i32"
    with pytest.raises(IsozymeError, match=message) as e:
        transform(PROGRAM.format(stem=stem, array=array, request=request_, functions=functions))
    if hint is not None:
        assert re.search(hint, e.value.hint or "")


def test_registrations_are_gone_afterwards() -> None:
    functions = "define double @a(double %x) {\n  ret double %x\n}\ndefine double @b(double %x, double %s) {\n  ret double %s\n}"
    text = transform(PROGRAM.format(stem="__enzyme_register_gradient_f", array=GRADIENT, request=REVERSE, functions=functions))
    assert "__enzyme_register" not in text
    assert "call double @b(" in text


@pytest.mark.parametrize("marked", ["inline", "returned"])
def test_inactive_function_that_returns_its_argument(marked: str) -> None:
    """Its result carries no derivative, not even where it may be inlined; where the optimiser has replaced the result, that is said."""
    ir = """
@__enzyme_inactivefn_log = global [1 x ptr] [ptr @value]
declare double @__enzyme_autodiff(ptr, ...)
define internal double @value(double %v) #0 {
  ret double %v
}
define double @f(double %x) {
  %y = fmul double %x, %x
  %v = call double @value(double %x)
  %r = fadd double %y, %v
  ret double %r
}
define double @ask(double %x) {
  %d = call double (ptr, ...) @__enzyme_autodiff(ptr @f, double %x)
  ret double %d
}
attributes #0 = { alwaysinline nounwind }
"""
    if marked == "returned":
        with pytest.raises(IsozymeError, match="already put the argument in the place of its result"):
            built(ir.replace("double %v)", "double returned %v)", 1))
    else:
        assert built(ir) == 6


def built(ir: str) -> float:
    """ask(3), built as a program is."""
    llvm = open_llvm()
    module = llvm.parse(ir)
    build(llvm, module, BuildOptions(), lambda text: transform_text(text, EngineOptions()))
    code = llvm.jit(module)
    return ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_double)(code.address("ask"))(3.0)


@pytest.mark.parametrize(("call", "second"), [("%x, ptr %x", "%p"), ("%p, ptr %x", "%q")])
def test_in_several_directions_what_is_computed_in_place_is_refused(call: str, second: str) -> None:
    """A registered derivative is called once for each direction: the second call would start from what the first has written."""
    ir = f"""
@enzyme_width = external global i32
declare void @__enzyme_fwddiff(ptr, ...)
define void @square(ptr %x, ptr %y) noinline {{
  %v = load double, ptr %x
  %w = fmul double %v, %v
  store double %w, ptr %y
  ret void
}}
define void @tangent(ptr %x, ptr %dx, ptr %y, ptr %dy) {{
  call void @square(ptr %x, ptr %y)
  %t = load double, ptr %dx
  store double %t, ptr %dy
  ret void
}}
@__enzyme_register_derivative_square = global [2 x ptr] [ptr @square, ptr @tangent]
define void @f(ptr %x, ptr %p) {{
  call void @square(ptr {call})
  ret void
}}
define void @ask(ptr %p, ptr %q) {{
  call void (ptr, ...) @__enzyme_fwddiff(ptr @f, ptr @enzyme_width, i32 2, ptr %p, ptr %p, ptr %p, ptr {second}, ptr %q, ptr %q)
  ret void
}}
"""
    if second == "%p":
        with pytest.raises(IsozymeError, match="would be called once for each of 2 directions, but it writes memory that it may also read"):
            transform(ir)
    else:
        assert transform(ir).count("call void @tangent(") == 2
