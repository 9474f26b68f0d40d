"""`isozyme explain` and the flags of ISOZYME."""

from __future__ import annotations

from pathlib import Path

import pytest

from isozyme import flags
from isozyme.cli import main
from isozyme.errors import IsozymeError

PROGRAM = """
@enzyme_const = external global i32
declare double @__enzyme_autodiff(...)
declare double @llvm.sin.f64(double)
define double @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %s = phi double [ 1.0, %entry ], [ %s1, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %t = fmul double %s, %v
  %s1 = call double @llvm.sin.f64(double %t)
  %i1 = add i64 %i, 1
  %c = icmp slt i64 %i1, %n
  br i1 %c, label %loop, label %out
out:
  ret double %s1
}
define void @df(ptr %x, ptr %dx, i64 %n) {
  %c = load i32, ptr @enzyme_const
  %d = call double (...) @__enzyme_autodiff(ptr @f, ptr %x, ptr %dx, i32 %c, i64 %n)
  ret void
}
"""


@pytest.fixture
def program(tmp_path: Path) -> str:
    path = tmp_path / "f.ll"
    path.write_text(PROGRAM)
    return str(path)


def test_explain_prints_the_plan(program: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", program]) == 0
    told = capsys.readouterr().out
    assert "reverse mode of `f` (x: shadowed, n: constant; result: active)" in told
    assert "the loop %loop: its count is known on entry" in told
    assert "8 bytes for each iteration of the loop %loop" in told
    assert main(["explain", "--fn", "nothing", program]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("print-activity", "activity of `f`"),
        ("print-types", "types of @f"),
        ("print-plan,fn=^f$", "reverse mode of `f`"),
        ("print-before", "; before"),
        ("print-after", "; after"),
        ("print-final", "; final"),
    ],
)
def test_print_flags(program: str, words: str, told: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ISOZYME", words)
    assert main(["opt", program, "-o", "/dev/null"]) == 0
    assert told in capsys.readouterr().err


def test_off_leaves_requests_alone(program: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ISOZYME", "off")
    assert main(["opt", program]) == 0
    assert "@__enzyme_autodiff(ptr" in capsys.readouterr().out


def test_inline_and_no_postopt(program: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ISOZYME", "inline,no-postopt,loose-types,runtime-activity")
    assert main(["opt", "--no-cache", "-O", "3", program]) == 0
    assert "@f.rev" in capsys.readouterr().out


def test_a_word_that_is_no_flag() -> None:
    with pytest.raises(IsozymeError, match="no flag `print-tipes`") as e:
        flags.parse("print-plan,print-tipes")
    assert e.value.hint == "did you mean `print-types`?"
    with pytest.raises(IsozymeError, match="not a regular expression"):
        flags.parse("fn=(")
