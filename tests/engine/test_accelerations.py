"""Pointers and counters that advance by a varying amount, as in packed triangular matrices: the reverse sweep computes them from the iteration."""

from __future__ import annotations

import re

import pytest
from oracle.check import Buffer, check_gradient, request_text, transform

COLUMNS = """
define double @f(ptr %l, ptr %x, i64 %n) {
entry:
  br label %columns
columns:
  %j = phi i64 [ 0, %entry ], [ %j1, %next ]
  %t = phi double [ 0.0, %entry ], [ %u1, %next ]
  %column = phi ptr [ %l, %entry ], [ %column1, %next ]
  %total = phi i64 [ 7, %entry ], [ %total1, %next ]
  %j1 = add nuw nsw i64 %j, 1
  %not = xor i64 %j, -1
  %length = add nsw i64 %n, %not
  %long = add nsw i64 %length, 1
  %xj.at = getelementptr inbounds double, ptr %x, i64 %j
  %xj = load double, ptr %xj.at
  br label %rows
rows:
  %i = phi i64 [ 0, %columns ], [ %i1, %rows ]
  %u = phi double [ %t, %columns ], [ %u1, %rows ]
  %at = getelementptr inbounds double, ptr %column, i64 %i
  %v = load double, ptr %at
  %w = fmul double %v, %v
  %k = sitofp i64 %total to double
  %m0 = fmul double %w, %k
  %m = fmul double %m0, %xj
  %u1 = fadd double %u, %m
  %i1 = add nuw nsw i64 %i, 1
  %ci = icmp slt i64 %i1, %long
  br i1 %ci, label %rows, label %next
next:
  %column1 = ADVANCE
  %total1 = COUNT
  %cj = icmp slt i64 %j1, %n
  br i1 %cj, label %columns, label %out
out:
  ret double %u1
}
"""
VALUES = [0.5 + 0.25 * k for k in range(15)]


@pytest.mark.parametrize("count", ["add i64 %total, %j", "sub i64 %total, %j", "sub i64 %total, %not"])
@pytest.mark.parametrize("n", [1, 2, 5])
def test_columns_of_a_packed_triangle(count: str, n: int) -> None:
    text = COLUMNS.replace("ADVANCE", "getelementptr inbounds double, ptr %column, i64 %long").replace("COUNT", count)
    args = Buffer(VALUES), Buffer([1.0, -0.5, 2.0, 0.3, 0.7]), n
    check_gradient(text, "f", *args)
    made = transform(request_text(text, "f", *args, modes=["reverse"]))
    tape = re.search(r"%isozyme.tape.f = type (.*)", made)
    assert tape is not None and tape[1] == "{}"


def test_an_amount_of_another_width_is_stored() -> None:
    narrow = "  %narrow = trunc i64 %length to i32\n  %back = add i32 %narrow, 1"
    text = COLUMNS.replace("ADVANCE", "getelementptr inbounds double, ptr %column, i32 %back").replace("COUNT", "add i64 %total, 1")
    text = text.replace("  %xj.at =", f"{narrow}\n  %xj.at =")
    check_gradient(text, "f", Buffer(VALUES), Buffer([1.0, -0.5, 2.0, 0.3, 0.7]), 5)
