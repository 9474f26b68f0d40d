"""Whole projects: examples/c by CMake and by make, with nothing but the compilers' names changed; the programs of docs/c.md."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .compiling import CLANGS, compiled, output

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(not CLANGS, reason="needs clang")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A PATH on which `isozyme` is this Python's."""
    script = tmp_path / "bin" / "isozyme"
    script.parent.mkdir()
    script.write_text(f'#!/bin/sh\nexec {sys.executable} -m isozyme "$@"\n')
    script.chmod(0o755)
    return {**os.environ, "PATH": f"{script.parent}{os.pathsep}{os.environ['PATH']}", "ISOZYME_CACHE_DIR": str(tmp_path / "cache")}


def run(command: list[str], folder: Path, environment: dict[str, str]) -> str:
    done = subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    assert done.returncode == 0, done.stdout
    return done.stdout


@pytest.mark.skipif(shutil.which("cmake") is None, reason="needs cmake")
def test_cmake(environment: dict[str, str], tmp_path: Path) -> None:
    environment |= {"CC": "isozyme cc", "CXX": "isozyme c++"}
    said = run(["cmake", "-S", str(ROOT / "examples" / "c"), "-B", "build"], tmp_path, environment)
    assert re.search(r"The CXX compiler identification is Clang \d+", said)
    run(["cmake", "--build", "build"], tmp_path, environment)
    assert "100% tests passed" in run(["ctest", "--test-dir", "build"], tmp_path, environment)


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
def test_make(environment: dict[str, str], tmp_path: Path) -> None:
    said = run(["make", "-C", str(ROOT / "examples" / "c"), f"OUT={tmp_path / 'out'}", "test"], tmp_path, environment)
    assert "the forces are right" in said and "energy -9.10385" in said
    again = run(["make", "-C", str(ROOT / "examples" / "c"), f"OUT={tmp_path / 'out'}"], tmp_path, environment)
    assert "Nothing to be done" in again


def test_programs_of_the_guide(tmp_path: Path) -> None:
    """Every complete program in docs/c.md prints what its last comment says."""
    programs = [m for m in re.findall(r"```(c|cpp)\n(.*?)```", (ROOT / "docs" / "c.md").read_text(), re.DOTALL) if "main(" in m[1]]
    assert len(programs) >= 3
    for k, (language, text) in enumerate(programs):
        source = tmp_path / f"p{k}.{language}"
        source.write_text(text)
        more = ["-std=c++17"] if language == "cpp" else []
        compiled("cc" if language == "c" else "c++", *more, "-O2", source.name, "-lm", "-o", f"p{k}", folder=tmp_path)
        (wanted,) = re.findall(r"// prints (.*)\Z", text.strip())
        assert output(tmp_path / f"p{k}").replace("\n", " ") == wanted
