"""Bytes of floats that travel one by one: reverse mode does not follow them, and says so (forward mode copies the tangent's bytes)."""

from __future__ import annotations

import pytest
from oracle.check import check_gradient

from isozyme.engine import transform_text
from isozyme.errors import IsozymeError

COPY = """
declare double @__enzyme_autodiff(...)
declare void @__enzyme_fwddiff(...)
define double @f(ptr %a, i64 %n) {
entry:
  %b = alloca [8 x double]
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %p = getelementptr i8, ptr %a, i64 %i
  %c = load i8, ptr %p
  %q = getelementptr i8, ptr %b, i64 %i
  store i8 %c, ptr %q
  %j = add i64 %i, 1
  %more = icmp ult i64 %j, %n
  br i1 %more, label %loop, label %end
end:
  %k = lshr i64 %n, 4
  %r = getelementptr double, ptr %b, i64 %k
  %x = load double, ptr %r
  %y = fmul double %x, %x
  ret double %y
}
"""


def test_reverse_mode_refuses_a_loop_that_copies_bytes() -> None:
    call = "%d = call double (...) @__enzyme_autodiff(ptr @f, ptr %a, ptr %da, i64 64)"
    with pytest.raises(IsozymeError, match=r"part of a float|cannot be deduced"):
        transform_text(COPY + f"define double @main(ptr %a, ptr %da) {{\n {call}\n ret double %d\n}}")


def test_a_lane_that_one_arm_of_a_select_leaves_undefined() -> None:
    """Formerly without adjoint."""
    check_gradient(
        """
        define double @f(double %x, double %y) {
          %a = insertelement <2 x double> poison, double %y, i64 0
          %b = insertelement <2 x double> %a, double %x, i64 1
          %c = fcmp ule <2 x double> %b, splat (double 1.0e+02)
          %s = fmul <2 x double> %b, %b
          %t = select <2 x i1> %c, <2 x double> %s, <2 x double> <double 1.0, double undef>
          %u = shufflevector <2 x double> %t, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
          %v = fmul <2 x double> %t, %u
          %w = insertelement <2 x double> %v, double 3.0, i64 1
          %z = fadd <2 x double> %w, %b
          %p = extractelement <2 x double> %z, i64 0
          %q = extractelement <2 x double> %z, i64 1
          %r = fmul double %p, %q
          ret double %r
        }""",
        "f", 1.3, 0.7,
    )  # fmt: skip


@pytest.mark.parametrize("kind", ["float", "double"])
@pytest.mark.parametrize("copies", [1, 3])
def test_memory_whose_floats_are_only_reached_by_single_bytes(kind: str, copies: int) -> None:
    """Nothing says what the copied blocks hold, although they are local: the derivative is right or refused (it was zero)."""
    copy = "\n".join(f"call void @llvm.memcpy.p0.p0.i64(ptr %a{k + 1}, ptr %a{k}, i64 64, i1 false)" for k in range(copies))
    blocks = "\n".join(f"%a{k} = alloca [64 x i8], align 16" for k in range(copies + 1))
    check_gradient(
        f"""
        declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
        define {kind} @f({kind} %x, i64 %k) {{
          {blocks}
          %p = getelementptr i8, ptr %a0, i64 %k
          %y = fmul {kind} %x, %x
          store {kind} %y, ptr %p, align 4
          {copy}
          %q = getelementptr i8, ptr %a{copies}, i64 %k
          %z = load {kind}, ptr %q, align 4
          ret {kind} %z
        }}""",
        "f",
        0.7,
        16,
        refusable=True,
    )
