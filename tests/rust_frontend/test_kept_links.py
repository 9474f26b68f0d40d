"""Links that take the object of an earlier one: whatever the object depends on makes it another link."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from isozyme import cache, flags
from isozyme.frontends.rust import kept_links
from isozyme.frontends.rust.inputs import Bitcode, Inputs
from isozyme.frontends.rust.linkline import LinkLine

CRATES = Path(__file__).parents[2] / "crates"
INPUTS = Inputs((Bitcode("a.o", b"one"), Bitcode("b.o", b"two")), ("-lm",), 0, frozenset({"needed"}))
LINE = LinkLine(("a.o",), Path("out"), "O3", "", frozenset({"exported"}), (0,))


@pytest.fixture(autouse=True)
def libraries(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    path = tmp_path / "libLLVM.so"
    path.write_bytes(b"\x7fELF")
    monkeypatch.setattr(kept_links, "find_libraries", lambda: [str(path)])
    return path


def key(inputs: Inputs = INPUTS, line: LinkLine = LINE, **environment: str) -> str | None:
    return kept_links.link_key(inputs, line, flags.from_environment(environment), environment)


def test_the_same_link_has_the_same_key() -> None:
    assert key() is not None and key() == key()
    # Where the result goes and what else is linked does not change what is compiled.
    assert key(line=replace(LINE, output=Path("elsewhere"), arguments=("a.o", "-lc"))) == key()
    assert key(replace(INPUTS, modules=(Bitcode("a.1.o", b"one"), Bitcode("b.1.o", b"two")))) == key()  # rustc names them anew each time


@pytest.mark.parametrize(
    "other",
    [
        lambda: key(replace(INPUTS, modules=(Bitcode("a.o", b"One"), Bitcode("b.o", b"two")))),
        lambda: key(replace(INPUTS, modules=(Bitcode("b.o", b"two"), Bitcode("a.o", b"one")))),
        lambda: key(replace(INPUTS, modules=(Bitcode("a.o", b"onetwo"), Bitcode("b.o", b"")))),
        lambda: key(replace(INPUTS, modules=INPUTS.modules[:1])),
        lambda: key(replace(INPUTS, needed=frozenset({"another"}))),
        lambda: key(line=replace(LINE, exported=frozenset())),
        lambda: key(line=replace(LINE, exported=frozenset({"exported", "needed"})), inputs=replace(INPUTS, needed=frozenset())),
        lambda: key(line=replace(LINE, opt_level="O2")),
        lambda: key(line=replace(LINE, cpu="x86-64-v3")),
        lambda: key(line=replace(LINE, arguments=("a.o", "-Wl,--strip-debug"))),
        lambda: key(ISOZYME="loose-types"),
        lambda: key(ISOZYME="no-library"),
        lambda: key(ISOZYME="no-postopt"),
        lambda: key(ISOZYME="inline"),
        lambda: key(ISOZYME_RUSTC_LLVM="21.1.0"),
    ],
)
def test_another_link_has_another_key(other: Callable[[], str | None]) -> None:
    assert other() not in (None, key())


def test_another_engine_or_llvm_has_another_key(monkeypatch: pytest.MonkeyPatch, libraries: Path) -> None:
    before = key()
    libraries.write_bytes(b"\x7fELF of another version")
    other = key()
    assert other not in (None, before)
    monkeypatch.setattr(kept_links, "engine_version", lambda: "another")
    assert key() not in (None, before, other)


@pytest.mark.parametrize("variables", [{"ISOZYME_RULES": "rules.py"}, {"ISOZYME": "print-plan"}, {"ISOZYME_DUMP": "folder"}])
def test_what_must_be_done_again_has_no_key(variables: dict[str, str]) -> None:
    assert key(**variables) is None


def test_the_processor_of_this_machine_has_no_key() -> None:
    assert key(line=replace(LINE, cpu="native")) is None


def test_links_do_not_grow_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "_MOST_BYTES", 4000)
    kept = cache.LinkCache(tmp_path)
    for i in range(8):
        kept.put_bytes(f"k{i}", os.urandom(1000))
        os.utime(tmp_path / "links" / f"k{i}.z", (i, i))
    assert kept.get_bytes("k0") is None and kept.get_bytes("k7") is not None
    assert sum(p.stat().st_size for p in tmp_path.rglob("*.z")) <= 4000


def test_a_cache_that_cannot_be_written_is_complained_of_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    cache.LinkCache(tmp_path / "file").put_bytes("k", b"object")
    assert capsys.readouterr().err == ""  # the cache of derivatives says it


MATHS = """\
use isozyme::*;

#[custom_forward(of = twice)]
fn twice_by_hand(x: f64, dx: f64) -> (f64, f64) {
    (2.0 * x, 2.0 * dx)
}

#[inline(never)]
pub fn twice(x: f64) -> f64 {
    2.0 * x
}

#[autodiff_forward(f_jvp, Dual, Dual)]
pub fn f(x: f64) -> f64 {
    twice(x) * x
}
"""
PROGRAM = 'fn main() {\n    println!("{:?}", maths::f_jvp(3.0, 1.0));\n}\n'


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("links")
    for name, source, text, rest in (
        ("maths", "lib.rs", MATHS, f'isozyme = {{ path = "{CRATES / "isozyme"}" }}'),
        ("app", "main.rs", PROGRAM, 'maths = { path = "../maths" }'),
    ):
        (root / name / "src").mkdir(parents=True)
        (root / name / "Cargo.toml").write_text(f'[package]\nname = "{name}"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\n{rest}\n')
        (root / name / "src" / source).write_text(text)
    (root / "Cargo.toml").write_text('[workspace]\nmembers = ["maths", "app"]\ndefault-members = ["app"]\nresolver = "2"\n')
    if (CRATES / "Cargo.lock").exists():
        shutil.copy(CRATES / "Cargo.lock", root / "Cargo.lock")
    return root


def run(workspace: Path, *arguments: str, **variables: str) -> tuple[str, str]:
    """What the program prints, and what is said while it is built."""
    environment = {**os.environ, "ISOZYME_CACHE_DIR": str(workspace / "cache"), **variables}
    command = [sys.executable, "-m", "isozyme.frontends.rust.cargo", "run", *arguments]
    done = subprocess.run(command, cwd=workspace, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip(), done.stderr


@pytest.mark.skipif(shutil.which("cargo") is None or shutil.which("cc") is None, reason="needs cargo and a C compiler")
def test_each_change_reaches_the_program(workspace: Path) -> None:
    maths, main = workspace / "maths" / "src" / "lib.rs", workspace / "app" / "src" / "main.rs"
    assert run(workspace)[0] == "(18.0, 12.0)"

    def changed(path: Path, text: str) -> tuple[str, str]:
        before = path.read_text()
        path.write_text(text)
        try:
            return run(workspace)
        finally:
            path.write_text(before)

    shown, said = changed(main, PROGRAM)  # touched: linked again, out of the cache
    assert shown == "(18.0, 12.0)" and "1 derivative in app (1 cached)" in said
    assert len(list((workspace / "cache" / "links").iterdir())) == 1
    assert changed(main, PROGRAM.replace("3.0", "4.0"))[0] == "(32.0, 16.0)"
    assert changed(maths, MATHS.replace("twice(x) * x", "twice(x) + x"))[0] == "(9.0, 3.0)"  # the function, in another crate
    assert changed(maths, MATHS.replace("2.0 * dx)", "5.0 * dx)"))[0] == "(18.0, 21.0)"  # its derivative by hand
    assert run(workspace)[0] == "(18.0, 12.0)"
    assert run(workspace, "--release")[0] == "(18.0, 12.0)"
    assert run(workspace, "--release", CARGO_PROFILE_RELEASE_OPT_LEVEL="1")[0] == "(18.0, 12.0)"


RULES = """\
from isozyme import rules

rules.unary("cbrt", lambda x, y: FACTOR)
"""
ROOT = """\
extern "C" {
    fn cbrt(x: f64) -> f64;
}

#[isozyme::autodiff_forward(g_jvp, Dual, Dual)]
fn g(x: f64) -> f64 {
    unsafe { cbrt(x) }
}

fn main() {
    println!("{:?}", g_jvp(8.0, 1.0));
}
"""


@pytest.mark.skipif(shutil.which("cargo") is None or shutil.which("cc") is None, reason="needs cargo and a C compiler")
def test_changed_rules_reach_the_program(workspace: Path) -> None:
    """Cargo knows nothing of them: it would take the program for fresh."""
    example = workspace / "maths" / "examples" / "root.rs"
    example.parent.mkdir()
    example.write_text(ROOT)
    rules = workspace / "rules.py"
    build = ("-p", "maths", "--example", "root")
    for factor in ("5.0", "7.0"):
        rules.write_text(RULES.replace("FACTOR", factor))
        assert run(workspace, *build, ISOZYME_RULES=str(rules))[0] == f"(2.0, {factor})"
    assert run(workspace, *build)[0].startswith("(2.0, 0.0833333")
