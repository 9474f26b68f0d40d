"""Self-checking C and C++ programs with rules of their own, compiled by clang at O0 and O3, through `isozyme opt`."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from isozyme import cli

PROGRAMS = sorted(p.name for p in (Path(__file__).parent / "programs").glob("*.c*"))
CLANG = next((c for v in ("-22", "") if (c := shutil.which(f"clang{v}"))), None)
pytestmark = pytest.mark.skipif(CLANG is None, reason="needs clang")


@pytest.mark.parametrize("level", ["-O0", "-O3"])
@pytest.mark.parametrize("program", PROGRAMS)
def test_a_program_finds_its_rules_used(program: str, level: str, tmp_path: Path) -> None:
    source = Path(__file__).parent / "programs" / program
    before, after, binary = tmp_path / "before.ll", tmp_path / "after.ll", tmp_path / "program"
    compiler = (CLANG or "").replace("clang", "clang++") if program.endswith(".cpp") else CLANG or ""
    subprocess.run([compiler, level, "-w", "-S", "-emit-llvm", source, "-o", before], check=True)
    assert cli.main(["opt", str(before), "-o", str(after), "--no-cache", "--debug"]) == 0
    subprocess.run([compiler, level, "-w", after, "-lm", "-o", binary], check=True)
    done = subprocess.run([binary], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
