"""Bytes of floats that travel one by one: reverse mode does not follow them, and says so (forward mode copies the tangent's bytes)."""

from __future__ import annotations

import pytest

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
