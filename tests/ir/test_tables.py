"""Where constants hold null pointers: looked up in one place, and listed."""

from __future__ import annotations

import pytest

from isozyme.ir.layout import DataLayout
from isozyme.ir.reader import read_module
from isozyme.ir.tables import holds_null, null_words

TEXT = """
target datalayout = "e-i64:64-n8:16:32:64-S128"
declare void @g()
@struct = constant { ptr, i32, [2 x ptr], [0 x i8], ptr } { ptr null, i32 0, [2 x ptr] [ptr @g, ptr null], [0 x i8] zeroinitializer, ptr null }
@array = constant [3 x { ptr, ptr }] [{ ptr, ptr } { ptr @g, ptr null }, { ptr, ptr } zeroinitializer, { ptr, ptr } { ptr null, ptr @g }]
@text = constant { [16 x i8], ptr } { [16 x i8] c"abc\\00\\00\\00\\00\\00\\00\\00\\00\\00\\00\\00\\00\\00", ptr @g }
@number = constant [2 x i64] [i64 0, i64 1]
"""


@pytest.mark.parametrize(
    ("name", "places"), [("struct", [0, 24, 32]), ("array", [8, 16, 24, 32]), ("text", [8]), ("number", [])]
)
def test_null_pointers_in_constants(name: str, places: list[int]) -> None:
    module = read_module(TEXT)
    layout, g = DataLayout(module.datalayout), module.globals[name]
    assert null_words(layout, g) == places
    assert [at for at in range(-8, 64) if holds_null(layout, g, at) and at % 8 == 0] == places
