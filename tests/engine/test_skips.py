"""Inner loops that the reverse sweep passes by because their results were not chosen (plan/skips.py)."""

from __future__ import annotations

import pytest
from oracle.check import Buffer, check_gradient, request_text, transform

HEAD = """
declare double @llvm.minnum.f64(double, double)
declare double @llvm.sqrt.f64(double)
declare double @sin(double)
"""

CHOICES = {
    "select": """  %less = fcmp olt double %d, %best
  %best1 = select i1 %less, double %d, double %best
  br label %join
join:""",
    "minimum": "  %best1 = call double @llvm.minnum.f64(double %d, double %best)\n  br label %join\njoin:",
    "branch": """  %less = fcmp olt double %d, %best
  br i1 %less, label %take, label %join
take:
  %twice = fmul double %d, 0.5
  br label %join
join:
  %best1 = phi double [ %best, %chosen ], [ %twice, %take ]""",
}


def program(choice: str, term: str, stop: str) -> str:
    """The least of the distances of a point from `m` centres, each a sum over `n` coordinates."""
    return f"""{HEAD}
define double @f(ptr %x, ptr %c, i64 %n, i64 %m) {{
entry:
  br label %centres
centres:
  %k = phi i64 [ 0, %entry ], [ %k1, %join ]
  %best = phi double [ 1.0e3, %entry ], [ %best1, %join ]
  %base = mul i64 %k, %n
  br label %sum
sum:
  %i = phi i64 [ 0, %centres ], [ %i1, %sum ]
  %s = phi double [ 0.0, %centres ], [ %s1, %sum ]
  %x.at = getelementptr inbounds double, ptr %x, i64 %i
  %xi = load double, ptr %x.at
  %at = add i64 %base, %i
  %c.at = getelementptr inbounds double, ptr %c, i64 %at
  %ci = load double, ptr %c.at
  %e = fsub double %xi, %ci
{term}
  %s1 = fadd double %s, %t
  %i1 = add nuw nsw i64 %i, 1
{stop}
  br i1 %more, label %sum, label %chosen
chosen:
  %d = phi double [ %s1, %sum ]
{choice}
  %k1 = add nuw nsw i64 %k, 1
  %on = icmp slt i64 %k1, %m
  br i1 %on, label %centres, label %out
out:
  %r = phi double [ %best1, %join ]
  ret double %r
}}
"""


SQUARE = "  %t = fmul double %e, %e"
STORED = "  %e2 = fmul double %e, %e\n  %u = call double @sin(double %e2)\n  %t = fmul double %u, %e2"
COUNTED = "  %more = icmp slt i64 %i1, %n"
UNCOUNTED = "  %few = icmp slt i64 %i1, %n\n  %far = fcmp olt double %s1, 50.0\n  %more = and i1 %few, %far"
X = [0.3, -0.2, 0.9]
C = [1.0, 0.4, -0.6, 0.2, 0.1, 0.8, -0.5, 0.7, 0.3, 0.25, -0.1, 1.2]


def skips(text: str, *args: object) -> bool:
    return "r.past" in transform(request_text(text, "f", *args, modes=["reverse"]))


@pytest.mark.parametrize("stop", [COUNTED, UNCOUNTED], ids=["counted", "uncounted"])
@pytest.mark.parametrize("term", [SQUARE, STORED], ids=["recomputed", "stored"])
@pytest.mark.parametrize("choice", CHOICES.values(), ids=CHOICES)
def test_the_nearest_centre(choice: str, term: str, stop: str) -> None:
    text, args = program(choice, term, stop), (Buffer(X), Buffer(C), 3, 4)
    check_gradient(text, "f", *args)
    assert skips(text, *args)


def test_sums_that_all_count_are_not_asked() -> None:
    text = program("  %best1 = fadd double %d, %best\n  br label %join\njoin:", SQUARE, COUNTED)
    args = Buffer(X), Buffer(C), 3, 4
    check_gradient(text, "f", *args)
    assert not skips(text, *args)


def test_an_infinite_partial_of_what_was_not_chosen() -> None:
    text = program(CHOICES["select"], "  %e2 = fmul double %e, %e\n  %t = call double @llvm.sqrt.f64(double %e2)", COUNTED)
    check_gradient(text, "f", Buffer([0.3, -0.2]), Buffer([0.2, -0.1, 0.3, 0.9]), 2, 2)


def test_loops_that_write_are_undone() -> None:
    """Another result of the loop goes through memory."""
    term = "  %t = fmul double %e, %e\n  store double %t, ptr %c.at"
    text = program(CHOICES["select"], term, COUNTED)
    args = Buffer(X), Buffer(C), 3, 4
    check_gradient(text, "f", *args)
    assert not skips(text, *args)
