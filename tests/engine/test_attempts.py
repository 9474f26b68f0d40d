"""What is tried again before it is refused: functions that move memory of unknown type are inlined where types are known (`attempts.py`)."""

from __future__ import annotations

import pytest
from oracle.check import transform

from isozyme.attempts import attempts
from isozyme.errors import HalfCallError, IsozymeError, UndeducibleError

MOVES = """
%item = type { float, i32, double }
declare double @__enzyme_autodiff(...)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
define internal void @move(ptr %to, ptr %from, i64 %n) noinline {
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 %n, i1 false)
  ret void
}
define internal double @f(double %x) {
  %a = alloca %item
  %b = alloca %item
  %y = alloca [4 x float]
  %z = alloca [4 x float]
  %i = getelementptr %item, ptr %a, i64 0, i32 1
  %d = getelementptr %item, ptr %a, i64 0, i32 2
  %t = fptrunc double %x to float
  store float %t, ptr %a
  store i32 7, ptr %i
  store double %x, ptr %d
  store float %t, ptr %y
  call void @move(ptr %b, ptr %a, i64 16) noinline
  call void @move(ptr %z, ptr %y, i64 16) noinline
  %e = getelementptr %item, ptr %b, i64 0, i32 2
  %k = getelementptr %item, ptr %b, i64 0, i32 1
  %v = load double, ptr %e
  %w = load float, ptr %z
  %j = load i32, ptr %k
  %s = fpext float %w to double
  %c = sitofp i32 %j to double
  %q = fmul double %v, %s
  %r = fmul double %q, %c
  ret double %r
}
define double @d(double %x) {
  %d = call double (...) @__enzyme_autodiff(ptr @f, double %x)
  ret double %d
}
"""


def test_what_moves_memory_of_unknown_type_is_inlined() -> None:
    """The numbers: tests/c/classes/pool.cpp and others with -fno-inline."""
    assert "@move.aug" not in transform(MOVES)


def test_the_first_refusal_is_what_is_said_and_attempts_end() -> None:
    seen: list[frozenset[str]] = []

    def refuse(returned: bool, inlined: frozenset[str]) -> str:
        seen.append(inlined)
        raise UndeducibleError(f"f{len(seen)}", f"refused {len(seen)}")

    with pytest.raises(IsozymeError, match=r"refused 1$"):
        attempts(refuse)
    assert seen[:2] == [frozenset(), frozenset({"f1"})]
    assert len(seen) < 10


def test_a_function_is_inlined_once_and_exceptions_are_returned_once() -> None:
    seen: list[tuple[bool, frozenset[str]]] = []

    def refuse(returned: bool, inlined: frozenset[str]) -> str:
        seen.append((returned, inlined))
        if not inlined:
            raise UndeducibleError("f", "types")
        raise HalfCallError("half a call")

    with pytest.raises(HalfCallError):
        attempts(refuse)
    assert seen == [(False, frozenset()), (False, frozenset({"f"})), (True, frozenset({"f"}))]
