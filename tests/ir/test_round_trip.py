"""What we write, LLVM accepts, and after LLVM's own printing it equals the original: for files kept here and for programs compiled now."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from canonical import accepted, canonical

from isozyme.ir.instructions import Binary
from isozyme.ir.module import Module
from isozyme.ir.reader import read_module
from isozyme.ir.verifier import verify_module
from isozyme.ir.writer import write_function, write_module

DATA = Path(__file__).parent / "data"
FILES = sorted(DATA.glob("*.ll"))
COMPILED = {
    "c-O0": ["clang-22", "-S", "-emit-llvm", "-O0", "-g", "program.c"],
    "c-O3": ["clang-22", "-S", "-emit-llvm", "-O3", "-g", "-march=haswell", "program.c"],
    "c++-O0": ["clang-22", "-S", "-emit-llvm", "-O0", "-g", "program.cpp"],
    "c++-O2": ["clang-22", "-S", "-emit-llvm", "-O2", "program.cpp"],
    "c-16": ["clang-16", "-S", "-emit-llvm", "-O3", "-g", "program.c"],
    "c++-16": ["clang-16", "-S", "-emit-llvm", "-O2", "-g", "program.cpp"],
    "rust-O0": ["rustc", "-C", "opt-level=0", "-g", "--emit=llvm-ir", "program.rs"],
    "rust-O3": ["rustc", "-C", "opt-level=3", "-g", "--emit=llvm-ir", "program.rs"],
}


def read_all(m: Module) -> None:
    for f in m.functions.values():
        assert bool(f.blocks) is f.defined


def check(text: str) -> None:
    expected = canonical(text)
    lazily = read_module(text)
    assert canonical(write_module(lazily)) == expected
    assert not any(f.body_is_read for f in lazily.functions.values() if f.defined)
    read_all(lazily)
    verify_module(lazily)
    assert canonical(write_module(lazily)) == expected


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_kept_file(path: Path) -> None:
    check(path.read_text())


@pytest.mark.parametrize("name", COMPILED)
def test_compiled_program(name: str, tmp_path: Path) -> None:
    command = COMPILED[name]
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    out = tmp_path / "out.ll"
    subprocess.run([*command[:-1], str(DATA / command[-1]), "-o", str(out)], check=True)
    check(out.read_text())


def test_our_text_is_read_back_to_the_same_text() -> None:
    first = read_module((DATA / "everything.ll").read_text())
    read_all(first)
    text = write_module(first)
    second = read_module(text)
    read_all(second)
    assert write_module(second) == text


def test_numbers_with_a_gap_are_written_as_names() -> None:
    m = read_module(
        """
define i32 @f(i32 %0) {
  %2 = add i32 %0, 1
    #dbg_value(i32 %2, !0, !DIExpression(), !1)
  br label %3

3:
  %4 = mul i32 %2, %0
  ret i32 %4
}
"""
    )
    f = m.functions["f"]
    entry = f.blocks[0]
    first = entry.instructions[0]
    extra = Binary("sub", first, first, name="2.new")
    extra.block = entry
    entry.instructions.insert(1, extra)
    assert "%4 = mul i32 %2, %0" in write_function(f)  # a name that is not a number disturbs no number
    del entry.instructions[1]
    extra.name = "17"
    entry.instructions.insert(0, extra)
    extra.lhs = extra.rhs = f.args[0]
    text = write_function(f)
    assert "%v4 = mul i32 %v2, %v0" in text and "#dbg_value(i32 %v2," in text and "%v17 = sub" in text
    accepted(text.replace("    #dbg_value(i32 %v2, !0, !DIExpression(), !1)\n", ""))


def test_instructions_without_a_name_get_one() -> None:
    m = read_module("define i32 @f(i32 %x) {\n  %y = add i32 %x, 1\n  ret i32 %y\n}\n")
    f = m.functions["f"]
    f.blocks[0].instructions[0].name = ""  # type: ignore[attr-defined]
    f.blocks[0].name = ""
    accepted(write_function(f))


def test_old_inrange_is_dropped_in_bodies_not_read() -> None:
    address = "getelementptr inbounds ([2 x ptr], ptr @v, i64 0, inrange i32 1)"
    accepted(write_module(read_module(f"@v = global [2 x ptr] zeroinitializer\ndefine ptr @f() {{\n  ret ptr {address}\n}}\n")))
