"""`cargo isozyme` on a small program of two crates: the way of a user, in both profiles."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CRATES = Path(__file__).parents[2] / "crates"

pytestmark = pytest.mark.skipif(shutil.which("cargo") is None or shutil.which("cc") is None, reason="needs cargo and a C compiler")

LIBRARY = """\
use isozyme::*;

#[autodiff_forward(cube_jvp, Dual, Dual)]
pub fn cube(x: f64) -> f64 {
    x * x * x
}

#[autodiff_forward(sum_jvp, Dual, Dual)]
pub fn sum(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).sum()
}
"""

PROGRAM = """\
fn main() {
    println!("{:?}", shapes::cube_jvp(2.0, 1.0));
    println!("{:?}", shapes::sum_jvp(&[1.0, 2.0], &[1.0, 1.0]));
}
"""


NATIVE = """\
#[no_mangle]
pub extern "C" fn slope_of_cube(x: f64) -> f64 {
    shapes::cube_jvp(x, 1.0).1
}

#[isozyme::autodiff_reverse(dgrown, Active, Active)]
fn grown(x: f64) -> f64 {
    let mut v = vec![x; 3];
    v.push(x * x);
    v.iter().sum()
}

#[no_mangle]
pub extern "C" fn slope_of_grown(x: f64) -> f64 {
    dgrown(x, 1.0).1
}
"""

CALLER = """\
#include <stdio.h>
double slope_of_cube(double), slope_of_grown(double);
int main(void) { printf("%g %g\\n", slope_of_cube(2), slope_of_grown(2)); }
"""


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("workspace")
    ours = f'isozyme = {{ path = "{CRATES / "isozyme"}" }}'
    for name, source, text, rest in (
        ("shapes", "lib.rs", LIBRARY, ours),
        ("app", "main.rs", PROGRAM, 'shapes = { path = "../shapes" }'),
        ("native", "lib.rs", NATIVE, f'shapes = {{ path = "../shapes" }}\n{ours}\n[lib]\ncrate-type = ["staticlib", "cdylib"]'),
    ):
        (root / name / "src").mkdir(parents=True)
        manifest = f'[package]\nname = "{name}"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\n{rest}\n'
        (root / name / "Cargo.toml").write_text(manifest)
        (root / name / "src" / source).write_text(text)
    (root / "Cargo.toml").write_text('[workspace]\nmembers = ["shapes", "app", "native"]\ndefault-members = ["app"]\nresolver = "2"\n')
    lock = CRATES / "Cargo.lock"
    if lock.exists():
        shutil.copy(lock, root / "Cargo.lock")  # the versions that are there already
    return root


def cargo(workspace: Path, *arguments: str, isozyme: bool = True, **variables: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "isozyme.frontends.rust.cargo"] if isozyme else ["cargo"]
    environment = {**os.environ, "ISOZYME_CACHE_DIR": str(workspace / "cache"), "RUST_BACKTRACE": "0", **variables}
    return subprocess.run([*command, *arguments], cwd=workspace, capture_output=True, text=True, check=False, env=environment)


@pytest.mark.parametrize("profile", ["dev", "release"])
def test_derivatives_run(workspace: Path, profile: str) -> None:
    done = cargo(workspace, "run", "--profile", profile)
    assert done.stdout == "(8.0, 12.0)\n(5.0, 6.0)\n", done.stderr
    assert "Isozyme 2 derivatives in app" in done.stderr


@pytest.mark.parametrize("setting", ["OPT_LEVEL=0", "OPT_LEVEL=s", "LTO=fat", "PANIC=abort"])
def test_settings_of_a_profile(workspace: Path, setting: str) -> None:
    """At levels 0, 1, s and z rustc leaves generic library code to the standard library, unless it is told otherwise."""
    name, value = setting.split("=")
    done = cargo(workspace, "run", "--release", **{f"CARGO_PROFILE_RELEASE_{name}": value})
    assert done.stdout == "(8.0, 12.0)\n(5.0, 6.0)\n", done.stderr


def test_a_static_library_and_a_shared_one(workspace: Path) -> None:
    """rustc archives a static library without a linker: `cargo isozyme` finishes it afterwards."""
    folder = workspace / "target" / "isozyme"
    assert cargo(workspace, "build", "-p", "native").returncode == 0
    again = cargo(workspace, "build", "-p", "native")
    assert again.returncode == 0 and "Isozyme" not in again.stderr
    libraries = next(folder.glob("*/debug/libnative.a")).parent
    (workspace / "main.c").write_text(CALLER)
    for form in ("a", "so"):
        program = workspace / f"main-{form}"
        system = ["-lm", "-lpthread", "-ldl"]
        subprocess.run(["cc", "main.c", libraries / f"libnative.{form}", "-o", program, *system], cwd=workspace, check=True)
        done = subprocess.run([program], env={**os.environ, "LD_LIBRARY_PATH": str(libraries)}, capture_output=True, text=True, check=True)
        assert done.stdout == "12 7\n"


def test_an_unchanged_derivative_is_not_synthesised_again(workspace: Path) -> None:
    assert cargo(workspace, "build").returncode == 0
    fresh = cargo(workspace, "build")
    assert "Isozyme" not in fresh.stderr  # nothing was linked
    main = workspace / "app" / "src" / "main.rs"
    main.write_text(PROGRAM.replace("2.0, 1.0", "3.0, 1.0"))
    try:
        caller = cargo(workspace, "run")
        assert caller.stdout.startswith("(27.0, 27.0)"), caller.stderr
        assert "Isozyme 2 derivatives in app (2 cached)" in caller.stderr
    finally:
        main.write_text(PROGRAM)


def test_a_changed_function_is_synthesised_alone(workspace: Path) -> None:
    assert cargo(workspace, "build").returncode == 0
    library = workspace / "shapes" / "src" / "lib.rs"
    library.write_text(LIBRARY.replace("x * x * x", "x * x * x * 2.0"))
    try:
        done = cargo(workspace, "run")
        assert done.stdout.startswith("(16.0, 24.0)"), done.stderr
        assert "Isozyme 2 derivatives in app (1 cached)" in done.stderr
    finally:
        library.write_text(LIBRARY)


def test_a_plain_build_panics_with_the_command(workspace: Path) -> None:
    done = cargo(workspace, "run", isozyme=False)
    assert done.returncode != 0
    sentence = "derivative `cube_jvp` was called in a program built without Isozyme: build it with `cargo isozyme run`"
    assert sentence in done.stderr
    assert "warning" not in done.stderr


def test_a_missing_linker_is_one_sentence(workspace: Path) -> None:
    (workspace / ".cargo").mkdir()
    host = subprocess.run(["rustc", "-vV"], capture_output=True, text=True, check=True).stdout.split("host: ")[1].split()[0]
    (workspace / ".cargo" / "config.toml").write_text(f'[target.{host}]\nlinker = "no-such-linker"\n')
    try:
        done = cargo(workspace, "build", "--target-dir", str(workspace / "other"))
    finally:
        shutil.rmtree(workspace / ".cargo")
    assert done.returncode != 0
    assert "error: the linker `no-such-linker` was not found" in done.stderr.splitlines()
