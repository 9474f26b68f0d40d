"""Scratch memory that copies and fills overwrite: their bytes are put back in the reverse sweep (plan/restore.py)."""

from __future__ import annotations

import pytest
from engine.test_restore import INLINE, XS, program
from oracle.check import Buffer, check_gradient, request_text

from isozyme.engine import Observer, transform_text
from isozyme.plan.reverse import ReversePlan

DECLARED = """
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
"""
HEAP = "%bytes = shl i64 %n, 3\n  %w = call ptr @malloc(i64 %bytes)\n  %s = call ptr @malloc(i64 %bytes)"
STACK = "%w = alloca [4 x double]\n  %s = alloca [4 x double]"
FREE = "call void @free(ptr %w)\n  call void @free(ptr %s)"
FILL = INLINE.replace("TARGET", "%s").replace("filled:", "made:").replace("label %filled", "label %made")
COPY = FILL + """
  call void @llvm.memcpy.p0.p0.i64(ptr %w, ptr %s, i64 BYTES, i1 false)
  """
TO = "br label %filled\nfilled:"
SUMS = """br label %sums
sums:
  %b = phi i64 [ 0, %BEFORE ], [ %b1, %sums ]
  %wb.at = getelementptr inbounds double, ptr %w, i64 %b
  %wb = load double, ptr %wb.at
  %bc = fmul double %wb, %xk
  store double %bc, ptr %wb.at
  %b1 = add nuw nsw i64 %b, 1
  %cb = icmp slt i64 %b1, %n
  br i1 %cb, label %sums, label %filled
filled:"""


def text_of(scratch: str, write: str, after: str = "") -> str:
    size = "%bytes" if scratch == HEAP else "32"
    return DECLARED + program(scratch, write.replace("BYTES", size).replace("BEFORE", "made"), after)


class Plans(Observer):
    def __init__(self) -> None:
        self.plans: list[ReversePlan] = []

    def plan(self, plan: ReversePlan) -> None:
        self.plans.append(plan)


def saved(text: str) -> tuple[int, int]:
    """How many copies and fills are undone, and how many stores."""
    seen = Plans()
    transform_text(request_text(text, "f", Buffer(XS), 4, modes=["reverse"]), observer=seen)
    return sum(len(p.saved) for p in seen.plans), sum(len(p.restored) for p in seen.plans)


@pytest.mark.parametrize(("scratch", "after"), [(HEAP, FREE), (STACK, "")], ids=["heap", "stack"])
def test_a_copy_is_undone(scratch: str, after: str) -> None:
    text = text_of(scratch, COPY + TO, after)
    check_gradient(text, "f", Buffer(XS), 4)
    assert saved(text) == (1, 0)


@pytest.mark.parametrize(("scratch", "after"), [(HEAP, FREE), (STACK, "")], ids=["heap", "stack"])
def test_stores_behind_a_copy_of_everything_need_not_be_undone(scratch: str, after: str) -> None:
    text = text_of(scratch, COPY + SUMS, after)
    check_gradient(text, "f", Buffer(XS), 4)
    assert saved(text) == (1, 0)


def test_stores_behind_a_copy_of_a_part() -> None:
    text = text_of(STACK + "\n  call void @llvm.memset.p0.i64(ptr %w, i8 0, i64 32, i1 false)", COPY.replace("BYTES", "24") + SUMS)
    check_gradient(text, "f", Buffer(XS), 4)
    assert saved(text) == (1, 1)


def test_stores_behind_a_copy_that_is_sometimes_made() -> None:
    """Only every second iteration copies; all scale."""
    first = "call void @llvm.memset.p0.i64(ptr %w, i8 0, i64 32, i1 false)"
    write = FILL + """
  %odd = trunc i64 %k to i1
  br i1 %odd, label %scale, label %copy
copy:
  call void @llvm.memcpy.p0.p0.i64(ptr %w, ptr %s, i64 32, i1 false)
  br label %scale
scale:
  """ + SUMS.replace("BEFORE", "scale")
    text = text_of(STACK + "\n  " + first, write)
    check_gradient(text, "f", Buffer(XS), 4)
    assert saved(text)[1] == 1


def test_a_store_between_the_reads_and_the_copy() -> None:
    text = text_of(STACK, COPY + TO).replace("next:\n", "next:\n  store double %xk, ptr %w\n")
    check_gradient(text, "f", Buffer(XS), 4)
    assert saved(text) == (1, 1)


def test_stores_before_the_reads_behind_the_copy_of_the_iteration_before() -> None:
    """w is scaled where the iteration before has left it, summed up, and only then copied."""
    first = "call void @llvm.memset.p0.i64(ptr %w, i8 0, i64 32, i1 false)\n  store double 0.7, ptr %w"
    write = "br label %begin\nbegin:\n  " + SUMS.replace("BEFORE", "begin")
    copy = "next:\n  call void @llvm.memcpy.p0.p0.i64(ptr %w, ptr %x, i64 32, i1 false)\n"
    text = text_of(STACK + "\n  " + first, write).replace("next:\n", copy)
    check_gradient(text, "f", Buffer(XS), 4)
    assert saved(text) == (1, 0)


def test_a_fill_and_an_overlapping_move() -> None:
    write = COPY + """
  %w1 = getelementptr inbounds double, ptr %w, i64 1
  call void @llvm.memmove.p0.p0.i64(ptr %w1, ptr %w, i64 16, i1 false)
  %w3 = getelementptr inbounds double, ptr %w, i64 3
  call void @llvm.memset.p0.i64(ptr %w3, i8 0, i64 8, i1 false)
  """ + TO
    check_gradient(text_of(STACK, write), "f", Buffer(XS), 4)


def test_memory_that_each_iteration_makes_anew() -> None:
    """The block is another one in each iteration, so that a copy does not overwrite the one before."""
    write = "%t.w = call ptr @malloc(i64 32)\n  " + COPY + SUMS + "\n"
    text = text_of(STACK.replace("%w = alloca [4 x double]\n  ", ""), write).replace("ptr %w,", "ptr %t.w,")
    text = text.replace("next:\n", "next:\n  call void @free(ptr %t.w)\n")
    check_gradient(text, "f", Buffer(XS), 4)


def test_the_caller_sees_what_was_copied_last() -> None:
    keep = "%last = load double, ptr %w\n  %keep = getelementptr inbounds double, ptr %x, i64 4\n  store double %last, ptr %keep"
    text = text_of(STACK, COPY + TO, keep)
    check_gradient(text, "f", Buffer([*XS, 9.0]), 4)


