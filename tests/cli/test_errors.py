"""Every mistake gets one sentence, exit code 1, and no output file."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from isozyme import cli, engine
from isozyme.frontends.rust import cargo

from .test_opt import CUBE

Failure = Callable[..., str]


@pytest.fixture
def failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Failure:
    """Runs `isozyme opt` on a text (or a path), which must fail; what it says. An older output must survive."""

    def run(source: str | bytes | Path, *more: str) -> str:
        path = source if isinstance(source, Path) else tmp_path / "in.ll"
        if not isinstance(source, Path):
            path.write_bytes(source if isinstance(source, bytes) else source.encode())
        out = tmp_path / "out.ll"
        out.write_text("older")
        before = sorted(p.name for p in tmp_path.iterdir())
        options = more or ("--no-cache",)
        assert cli.main(["opt", str(path), "-o", str(out), *options]) == 1
        assert out.read_text() == "older"
        assert sorted(p.name for p in tmp_path.iterdir()) == before
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.startswith("error: ")
        assert "Traceback" not in said.err
        return said.err

    return run


def test_a_missing_file(failure: Failure, tmp_path: Path) -> None:
    assert "there is no file" in failure(tmp_path / "nothing.ll")


def test_a_directory(failure: Failure, tmp_path: Path) -> None:
    assert "is a directory" in failure(tmp_path)


def test_a_file_that_cannot_be_read(failure: Failure, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = tmp_path / "secret.ll"
    secret.write_text(CUBE)
    plain = Path.read_bytes

    def refuse(path: Path) -> bytes:
        # The superuser, whom permissions do not stop, may run this.
        if path == secret:
            raise PermissionError(13, "Permission denied")
        return plain(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert "cannot read" in (said := failure(secret)) and "Permission denied" in said


@pytest.mark.parametrize("data", [b"", b" \n", b"\0\1\2\3", b"\x7fELF\2\1\1\0"])
def test_no_ir_at_all(failure: Failure, data: bytes) -> None:
    said = failure(data)
    assert "is empty" in said or "neither LLVM bitcode nor textual IR" in said


def test_ir_that_does_not_parse(failure: Failure) -> None:
    said = failure("define double @f(double %x) {\n  %y = fmul double %x, %z\n  ret double %y\n}\n")
    assert "%z" in said and "in.ll:2:24" in said


def test_half_a_file(failure: Failure) -> None:
    assert "--> " in failure(CUBE[:100])


def test_damaged_bitcode(failure: Failure) -> None:
    assert "in.ll" in failure(b"BC\xc0\xde" + bytes(40))


def test_typed_pointers(failure: Failure) -> None:
    said = failure('; old *\n@s = constant [2 x i8] c"*\\00"\ndefine double @f(double* %x) {\n  %y = load double, double* %x\n  ret double %y\n}\n')
    assert "typed pointers" in said and "in.ll:3:24" in said


def test_stars_elsewhere_are_no_pointers(tmp_path: Path) -> None:
    path = tmp_path / "in.ll"
    path.write_text('; a * b\n@s = constant [2 x i8] c"*\\00"\ndefine void @"f*"() {\n  ret void\n}\n')
    assert cli.main(["opt", str(path), "-o", "/dev/null"]) == 0


def test_an_unknown_marker(failure: Failure) -> None:
    text = CUBE.replace("double %x)\n  ret double %d", "i32 %m, double %x)\n  ret double %d").replace(
        "  %d = call", "  %m = load i32, ptr @enzyme_dupp\n  %d = call"
    )
    said = failure("@enzyme_dupp = external global i32\n" + text)
    assert "`enzyme_dupp` is not a known marker" in said and "did you mean `enzyme_dup`" in said


POINTER = """\
define double @f(ptr %x) {
  %v = load double, ptr %x
  %y = fmul double %v, %v
  ret double %y
}

define void @g(ptr %x) {
  call double (...) @__enzyme_autodiff(ptr @f, ptr %x)
  ret void
}

declare double @__enzyme_autodiff(...)
"""


def test_a_missing_shadow(failure: Failure) -> None:
    assert "passes no shadow" in failure(POINTER)


def test_too_many_arguments(failure: Failure) -> None:
    assert "too many" in failure(POINTER.replace("@f, ptr %x", "@f, ptr %x, ptr %x, ptr %x"))


def test_a_request_that_nobody_knows(failure: Failure) -> None:
    said = failure(CUBE.replace("__enzyme_autodiff", "__enzyme_frobnicate"))
    assert "`__enzyme_frobnicate` is not a known request" in said and "__enzyme_autodiff" in said


def test_requests_for_what_is_no_differentiation(failure: Failure) -> None:
    said = failure(CUBE.replace("__enzyme_autodiff", "__enzyme_truncate_op_func"))
    assert "`__enzyme_truncate_op_func` asks for code that computes in another precision" in said


def test_a_result_that_is_not_what_the_request_gives(failure: Failure) -> None:
    assert "where" in failure(CUBE.replace("__enzyme_autodiff", "__enzyme_augmentfwd"))


def test_a_callee_without_body_or_rule(failure: Failure) -> None:
    text = CUBE.replace("  %b = fmul double %a, %x", "  %b = call double @mystery(double %a)") + "declare double @mystery(double)\n"
    said = failure(text)
    assert "`mystery`" in said and "`cube`" in said and "rule" in said


@pytest.mark.parametrize("out", ["missing/out.ll", "."])
def test_an_output_that_cannot_be_written(out: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "in.ll"
    path.write_text(CUBE)
    assert cli.main(["opt", str(path), "-o", str(tmp_path / out), "--no-cache"]) == 1
    assert capsys.readouterr().err.startswith("error: cannot write ")


def test_a_read_only_cache(failure: Failure, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    # A file in the place of the directory stops the superuser, too.
    said = failure(CUBE, "--cache-dir", str(blocked / "cache"))
    assert "cannot write to the cache directory" in said


def test_a_read_only_cache_of_no_one_s_choice_is_a_warning(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.delenv("ISOZYME_CACHE_DIR", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    (tmp_path / "in.ll").write_text(CUBE)
    assert cli.main(["opt", str(tmp_path / "in.ll"), "-o", "/dev/null"]) == 0
    assert capsys.readouterr().err.startswith("warning: cannot write to the cache directory")


@pytest.mark.parametrize("program", ["cargo", "rustc"])
def test_no_cargo_or_no_rustc(program: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    if program == "rustc":
        (tmp_path / "cargo").write_text("#!/bin/sh\n")
        (tmp_path / "cargo").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    for name in ("CARGO", "RUSTC"):
        monkeypatch.delenv(name, raising=False)
    for call in (lambda: cli.main(["env"]), lambda: cargo.main(["build"])):
        assert call() == 1
        assert capsys.readouterr().err.startswith(f"error: {program} was not found\n")


def test_a_defect_of_ours_is_one_sentence(failure: Failure, monkeypatch: pytest.MonkeyPatch) -> None:
    def break_down(text: str, *given: object) -> str:
        raise KeyError("%x")

    monkeypatch.setattr(engine, "transform_text", break_down)
    said = failure(CUBE)
    assert said.count("\n") == 1
    assert "internal error (KeyError: '%x')" in said and "please report" in said and "--debug" in said


def test_debug_prints_a_traceback(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["opt", str(tmp_path / "nothing.ll"), "--debug"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("Traceback") and "error: there is no file" in said


def test_a_wrong_command_line_is_not_a_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as e:
        cli.main(["optimise"])
    assert e.value.code == 2
    assert "invalid choice" in capsys.readouterr().err
    assert sys.exc_info()[0] is None
