"""C and C++ programs that use the convention as its users do and check themselves, at O0 and O3."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from isozyme import cli

PROGRAMS = Path(__file__).parent / "programs"


@pytest.mark.parametrize("level", ["-O0", "-O3"])
@pytest.mark.parametrize("name", sorted(p.name for p in PROGRAMS.iterdir() if p.suffix in (".c", ".cpp")))
def test_a_program_finds_its_numbers_right(name: str, level: str, tmp_path: Path) -> None:
    compiler = next((c for c in (("clang++-22", "clang++") if name.endswith("pp") else ("clang-22", "clang")) if shutil.which(c)), None)
    if compiler is None:
        pytest.skip("needs clang")
    before, after, program = (tmp_path / n for n in ("before.ll", "after.ll", "program"))
    flags = [level, "-S", "-emit-llvm", "-fno-math-errno"]
    subprocess.run([compiler, *flags, PROGRAMS / name, "-o", before], check=True)
    assert cli.main(["opt", "--no-cache", str(before), "-o", str(after)]) == 0
    subprocess.run([compiler, "-O1", after, "-o", program, "-lm"], check=True)
    done = subprocess.run([program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
