"""Options that load and set another tool's plugin do not reach clang."""

from __future__ import annotations

import pytest

from isozyme.frontends.clang.commandline import without_plugins


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (["-O2", "-fplugin=/x/ClangEnzyme-22.so", "a.c"], ["-O2", "a.c"]),
        (["-fpass-plugin=/x/LLVMEnzyme-22.so", "a.c"], ["a.c"]),
        (["-Xclang", "-load", "-Xclang", "/x/ClangEnzyme-15.so", "a.c"], ["a.c"]),
        (["-mllvm", "-enzyme-loose-types=1", "a.c"], ["a.c"]),
        (["-Wl,-mllvm,-load=/x/LLDEnzyme-22.so", "a.o"], ["a.o"]),
        (["-fplugin=/x/other.so", "-mllvm", "-inline-threshold=3", "-Xclang", "-disable-llvm-passes"],) * 2,
    ],
)
def test_the_plugin_is_left_out(given: list[str], kept: list[str]) -> None:
    assert without_plugins(given) == kept
