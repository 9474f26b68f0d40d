"""Memory that is seen as different things."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from isozyme.analysis.type_tree import UNKNOWN, Piece
from isozyme.analysis.types_views import Seen
from isozyme.plan.blocks import Blocks

from .support import infer

BUFFER = """
    define void @f(ptr %q, float %a, i1 %c) {
    entry:
      %buffer = alloca [16 x i8], align 8
      %pair = alloca [2 x float], align 8
      br i1 %c, label %pointer, label %numbers
    pointer:
      store ptr %q, ptr %buffer
      %back = load ptr, ptr %buffer
      br label %out
    numbers:
      store float %a, ptr %pair
      %second = getelementptr i8, ptr %pair, i64 4
      store float %a, ptr %second
      %bits = load i64, ptr %pair
      store i64 %bits, ptr %buffer
      br label %out
    out:
      ret void
    }"""


def test_a_pointer_or_two_floats_in_the_same_bytes() -> None:
    """It was said to be a pointer, whose derivative is none."""
    p = infer(BUFFER)
    assert p.memory("buffer", 8) == "unknown 0"
    assert "used both as pointer" in p.facts.memory(p["buffer"], 0, 8)[0].note


VECTOR = """
    define void @f(ptr %to, ptr %begin, ptr %end, i64 %k, float %a, i64 %n) {
      %e = getelementptr { float, i32, ptr }, ptr %begin, i64 %k
      store float %a, ptr %e
      %p.at = getelementptr i8, ptr %e, i64 8
      %p = load ptr, ptr %p.at
      %next = getelementptr { float, i32, ptr }, ptr %LAST, i64 %k
      %next.end = getelementptr i8, ptr %next, i64 8
      %q = load ptr, ptr %next.end
      %bytes.k = shl i64 %k, 4
      %first = getelementptr i8, ptr %to, i64 %bytes.k
      store float %a, ptr %first
      %x = ptrtoint ptr %next to i64
      %y = ptrtoint ptr %e to i64
      %bytes = sub i64 %x, %y
      %place = getelementptr i8, ptr %to, i64 %bytes
      %place.p = getelementptr i8, ptr %place, i64 8
      store ptr %q, ptr %place.p
      ret void
    }"""


def test_the_distance_of_two_elements_leads_to_an_element() -> None:
    """`new_begin + (end - begin)`, as where a vector grows."""
    assert infer(VECTOR.replace("LAST", "begin")).pattern("first") == "16: float 0, unknown 4, pointer 8"


@pytest.mark.parametrize(("offset", "size"), [(2, 5), (3, 5), (1, 7), (4, 8), (0, 5), (0, 8), (6, 21)])
def test_pieces_that_begin_anywhere_are_cut_to_the_end(offset: int, size: int) -> None:
    """make fuzz, seed 8638: a piece of 5 to 7 bytes across no multiple of eight."""
    blocks = Blocks.__new__(Blocks)
    blocks.facts = SimpleNamespace(seen=lambda *_: Seen(frozenset(), True, False))  # type: ignore[assignment]
    found = blocks._in_all_views(Piece(offset, size, UNKNOWN), 0, SimpleNamespace(pointers=()))  # type: ignore[arg-type]
    assert [p.offset for p in found] == [offset, *(p.offset + p.size for p in found[:-1])]
    assert found[-1].offset + found[-1].size == offset + size
    assert all(0 < p.size <= 4 for p in found)
