"""`isozyme opt`: what goes in, what comes out."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from isozyme import __version__, cli
from isozyme.llvm import open_llvm

CUBE = """\
define double @cube(double %x) {
  %a = fmul double %x, %x
  %b = fmul double %a, %x
  ret double %b
}

define double @slope(double %x) {
  %d = call double (...) @__enzyme_autodiff(ptr @cube, double %x)
  ret double %d
}

declare double @__enzyme_autodiff(...)
"""


@pytest.fixture
def cube(tmp_path: Path) -> Path:
    path = tmp_path / "cube.ll"
    path.write_text(CUBE)
    return path


def opt(*arguments: str | Path) -> int:
    return cli.main(["opt", *map(str, arguments)])


def slope_at_3(data: bytes) -> float:
    """slope(3) of a module, as machine code in a process of its own."""
    code = (
        "import ctypes, sys; from isozyme.llvm import open_llvm; l = open_llvm(); j = l.jit(l.parse(sys.stdin.buffer.read()));"
        "print(ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_double)(j.address('slope'))(3.0))"
    )
    return float(subprocess.run([sys.executable, "-c", code], input=data, capture_output=True, check=True).stdout)


@pytest.mark.parametrize("level", [(), ("-O0",), ("-O3",)])
def test_text_to_text(cube: Path, tmp_path: Path, level: tuple[str, ...]) -> None:
    out = tmp_path / "out.ll"
    assert opt(cube, "-o", out, "--no-cache", *level) == 0
    text = out.read_bytes()
    assert b"__enzyme_autodiff(" not in text.split(b"declare")[0]
    assert slope_at_3(text) == 27.0


def test_bitcode_in_and_out(cube: Path, tmp_path: Path) -> None:
    llvm = open_llvm()
    bitcode = tmp_path / "cube.bc"
    bitcode.write_bytes(llvm.to_bitcode(llvm.parse(CUBE)))
    out = tmp_path / "out.bc"
    assert opt(bitcode, "-o", out, "--no-cache") == 0
    assert out.read_bytes()[:4] == b"BC\xc0\xde"
    assert slope_at_3(out.read_bytes()) == 27.0


def test_pipes() -> None:
    command = [sys.executable, "-m", "isozyme", "opt", "-", "-o", "-", "--no-cache"]
    done = subprocess.run(command, input=CUBE.encode(), capture_output=True, check=True)
    assert done.stderr == b""
    assert slope_at_3(done.stdout) == 27.0


def test_a_reader_that_goes_away_gets_no_traceback(cube: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([sys.executable, "-m", "isozyme.cli", "opt", cube, "--no-cache"], stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")


def test_the_cache_answers_the_second_time(cube: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = (cube, "-o", tmp_path / "out.ll", "-v", "--cache-dir", tmp_path / "cache")
    assert opt(*command) == 0
    assert " ms (" in capsys.readouterr().err
    first = (tmp_path / "out.ll").read_text()
    assert opt(*command) == 0
    assert "from the cache" in capsys.readouterr().err
    assert (tmp_path / "out.ll").read_text() == first


def test_a_file_without_requests_passes_through(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plain = tmp_path / "plain.ll"
    plain.write_text("define i32 @f() {\n  ret i32 7\n}\n")
    assert opt(plain, "-o", tmp_path / "out.ll", "-v") == 0
    assert "no requests" in capsys.readouterr().err
    assert "ret i32 7" in (tmp_path / "out.ll").read_text()


def test_output_keeps_the_mode_and_follows_a_link(cube: Path, tmp_path: Path) -> None:
    real, link = tmp_path / "real.ll", tmp_path / "link.ll"
    real.write_text("old")
    real.chmod(0o640)
    link.symlink_to(real)
    assert opt(cube, "-o", link, "--no-cache") == 0
    assert link.is_symlink()
    assert real.stat().st_mode & 0o777 == 0o640
    assert "@slope" in real.read_text()


def test_an_output_of_one_s_own_input(cube: Path) -> None:
    assert opt(cube, "-o", cube, "--no-cache") == 0
    assert slope_at_3(cube.read_bytes()) == 27.0


def test_output_to_a_device(cube: Path) -> None:
    assert opt(cube, "-o", "/dev/null", "--no-cache") == 0
    assert not Path("/dev/null").is_file()


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as e:
        cli.main(["--version"])
    assert e.value.code == 0
    assert capsys.readouterr().out == f"isozyme {__version__}\n"


def test_env_prints_shell_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """With a rustc that only says its version."""
    for name, output in (("cargo", ""), ("rustc", "host: x86_64-unknown-linux-gnu\\nrelease: 1.95.0\\nLLVM version: 22.1.2\\n")):
        program = tmp_path / name
        program.write_text(f"#!/bin/sh\nprintf '{output}'\n")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setenv("ISOZYME_CACHE_DIR", str(tmp_path / "cache"))
    for name in ("CARGO", "RUSTC"):
        monkeypatch.delenv(name, raising=False)
    assert cli.main(["env"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert all(line.startswith("export ") for line in lines)
    assert any("_LINKER=" in line for line in lines)


@pytest.mark.parametrize("arguments", [["-"], [], ["-S"], ["-S", "-Os"]])
def test_standard_input_without_a_file(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(CUBE.encode())))
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(out := io.BytesIO()))
    assert opt(*arguments, "--no-cache") == 0
    assert b"@slope" in out.getvalue()
