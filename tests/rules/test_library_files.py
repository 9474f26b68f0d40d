"""The bodies and formulas under rules/library are read by every LLVM since 16."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

import isozyme.rules.library

FILES = sorted(Path(isozyme.rules.library.__file__).parent.glob("*.ll"))


@pytest.mark.skipif(shutil.which("clang-16") is None, reason="clang 16 is not installed")
@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_the_oldest_llvm_reads_it(path: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        ["clang-16", "-w", "-x", "ir", "-c", "-O0", str(path), "-o", str(tmp_path / "o")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
