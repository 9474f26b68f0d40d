"""Text that is refused: one clear sentence, with file, line and column."""

from __future__ import annotations

import pytest

from isozyme.errors import IsozymeError
from isozyme.ir.reader import read_module


def refused(text: str) -> IsozymeError:
    with pytest.raises(IsozymeError) as caught:
        for f in read_module(text, "in.ll").functions.values():
            f.blocks  # noqa: B018
    assert caught.value.where is not None and caught.value.where.file == "in.ll" and "\n" not in caught.value.message
    return caught.value


@pytest.mark.parametrize(
    ("line", "column", "message"),
    [
        ("%y = fadd double %x, %zz", 24, "`%zz` is used but never defined"),
        ("%y = fadd double %x, %n", 24, "`%n` has type `i32` but is used as `double`"),
        ("%y = fadd double %x", 3, "expected `,`, found `ret`"),
        ("%y = frobnicate double %x", 8, "unknown instruction `frobnicate`"),
        ("%y = load i32* %p", 16, "typed pointers"),
        ("%y = load double, double* %p", 27, "rebuild it with clang 16 or newer"),
        ("%y = load double, ptr %p, align x", 35, "expected an integer, found `x`"),
        ("br label %nowhere", 12, "the block `%nowhere` is used but never defined"),
        ("%n = add i32 1, 2", 3, "`%n` is defined twice"),
        ("%y = store i32 1, ptr %p", 3, "names the result of an instruction that gives none"),
        ("call void @g(i32 %x)", 20, "`%x` has type `double` but is used as `i32`"),
        ("%y = add i32 %n, 1.5", 20, "`1.5` is not an integer of type `i32`"),
        ("%y = fadd double %x, abc", 24, "expected"),
        ("%y = extractvalue { i32, i32 } undef, 5", 39, "the indices do not fit"),
        ("%y = getelementptr i8, i32 %n, i64 1", 32, "not a pointer"),
        ("%y = call i32 (i32) @g()", 13, "passes 0 arguments to a function type of 1"),
        ("callbr void asm \"\", \"\"() to label %a []", 10, "`callbr`"),
    ],
)
def test_in_a_body(line: str, column: int, message: str) -> None:
    error = refused(f"define void @f(ptr %p, double %x, i32 %n) {{\n  {line}\n  ret void\n}}\n")
    assert message in error.message
    assert error.where is not None and (error.where.line, error.where.column) in ((2, column), (3, column))


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("hello\n", 1, "expected a global, a function or another top-level entity, found `hello`"),
        ("\n\ndefine void @f() {\n  ret void\n", 3, "never closed"),
        ("define void @f(i8* %p) {\n  ret void\n}\n", 1, "typed pointers"),
        ("@g = global i8* null\n", 1, "typed pointers"),
        ("@g = globl i8 0\n", 1, "expected `global`, `constant`, `alias` or `ifunc`"),
        ("@g = global i8 {\n", 2, "expected a type"),
        ("declare void @f()\ndeclare void @f()\n", 2, "@f is defined twice"),
        ("define void @f() {\na:\n  ret void\na:\n  ret void\n}\n", 4, "the block `%a` is defined twice"),
        ("%s = type { i32, foo }\n", 1, "expected a type, found `foo`"),
        ("attributes #0 = { nounwind\n", 2, "expected `}`"),
        ("@g = global [2 x i8] [i8 1]\n", 1, "needs 2 elements, this one has 1"),
        ("!0 = !{!1\n", 1, "never closed"),
        ("BC\xc0\xde\n", 1, "bitcode"),
    ],
)
def test_outside_bodies(text: str, line: int, message: str) -> None:
    error = refused(text)
    assert message in error.message and error.where is not None and error.where.line == line
