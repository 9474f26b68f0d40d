"""Rules in Python files, as `isozyme opt --rules` and ISOZYME_RULES take them. The examples of docs/rules.md are run here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from isozyme import cli
from isozyme.errors import IsozymeError
from isozyme.flags import RULES
from isozyme.rules import register
from isozyme.rules.files import load_rules

DOCS = Path(__file__).parents[2] / "docs" / "rules.md"
PROGRAM = """
declare double @__enzyme_autodiff(ptr, ...)
declare double @leaky(double, double)
define double @softplus(double %x) {
  %y = fmul double %x, %x
  ret double %y
}
define double @f(double %x) {
  %a = call double @softplus(double %x)
  %b = call double @leaky(double %a, double 3.0)
  %c = fmul double %a, %b
  ret double %c
}
define double @df(double %x) {
  %d = call double (ptr, ...) @__enzyme_autodiff(ptr @f, double %x)
  ret double %d
}
"""


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv(RULES, "")
    yield
    register.remove(*register.users_names())


def example() -> str:
    found = re.search(r"```python\n(.*?)```", DOCS.read_text(), re.DOTALL)
    assert found is not None
    return found[1]


def test_the_example_is_used_instead_of_a_body(tmp_path: Path) -> None:
    (tmp_path / "rules.py").write_text(example())
    (tmp_path / "in.ll").write_text(PROGRAM)
    out = tmp_path / "out.ll"
    assert cli.main(["opt", str(tmp_path / "in.ll"), "-o", str(out), "--no-cache", "--rules", str(tmp_path / "rules.py"), "-O", "2"]) == 0
    derivative = out.read_text().split("@df(")[1].split("\n}")[0]
    assert "exp(" in derivative or "llvm.exp" in derivative
    assert "fcmp" in derivative  # leaky's where


def test_register_is_the_general_form() -> None:
    made = register("scale", "float int", lambda x, n, y: 2.0, None)  # type: ignore[operator]
    assert register.named("scale") is made
    with pytest.raises(IsozymeError, match="1 partial derivatives for 2 operands"):
        register("scale", "float float", 1.0)  # type: ignore[operator]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("from isozyme.rules import unary\nunary('f', lambda x: x)", "it must have 2"),
        ("1 +", "do not parse"),
        ("undefined", "NameError"),
    ],
)
def test_a_bad_file_is_one_message_with_its_line(text: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "rules.py"
    path.write_text(text)
    with pytest.raises(IsozymeError, match=message) as e:
        load_rules({RULES: str(path)})
    assert e.value.where is not None and str(path) in str(e.value.where)


def test_a_missing_file_is_named() -> None:
    with pytest.raises(IsozymeError, match=r"cannot read the rules in nowhere\.py"):
        load_rules({RULES: "nowhere.py"})


def test_the_hash_follows_the_contents(tmp_path: Path) -> None:
    path = tmp_path / "rules.py"
    path.write_text("a = 1")
    first = load_rules({RULES: str(path)})
    path.write_text("a = 2")
    assert load_rules({RULES: str(path)}) != first
    assert load_rules({}) == ""
