"""The values of an index of a counted loop."""

from __future__ import annotations

import pytest

from isozyme.analysis.index_range import index_range
from isozyme.ir import instructions as ins
from isozyme.ir.reader import read_module

LOOP = """
define void @f(i64 %n) {{
  br label %loop
loop:
  %i = phi i64 [ {first}, %0 ], [ %next, %loop ]
  %x = shl i64 %i, 3
  %next = add i64 %i, {step}
  %again = icmp {test}
  br i1 %again, label %{way}
out:
  ret void
}}
"""


@pytest.mark.parametrize(
    ("first", "step", "test", "leave", "expected"),
    [
        (0, 1, "ne i64 %next, 3", False, (0, 2)),
        (0, 1, "eq i64 %next, 3", True, (0, 2)),
        (0, 24, "eq i64 %next, 72", True, (0, 48)),
        (0, 1, "ult i64 %next, 4", False, (0, 3)),
        (0, 3, "slt i64 %next, 7", False, (0, 6)),
        (0, 1, "ult i64 %i, 4", False, (0, 4)),
        (1, 1, "sgt i64 5, %next", False, (1, 4)),
        (48, -24, "ne i64 %next, 0", False, (24, 48)),
        (5, -1, "sgt i64 %next, 0", False, (1, 5)),
        (5, 1, "ult i64 %next, 3", False, (5, 5)),
        (0, 1, "ne i64 %next, %n", False, None),
        (0, 2, "ne i64 %next, 3", False, None),
        (0, 1, "sgt i64 %next, 3", False, None),
    ],
)
def test_counters(first: int, step: int, test: str, leave: bool, expected: tuple[int, int] | None) -> None:
    way = "out, label %loop" if leave else "loop, label %out"
    f = read_module(LOOP.format(first=first, step=step, test=test, way=way)).functions["f"]
    counter = next(i for i in f.instructions() if isinstance(i, ins.Phi))
    shifted = next(i for i in f.instructions() if i.name == "x")
    assert index_range(counter) == expected
    assert index_range(shifted) == (None if expected is None else (expected[0] * 8, expected[1] * 8))
