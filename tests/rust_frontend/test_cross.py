"""`cargo isozyme --target` for another architecture.

The run needs a standard library for it beside rustc's own, a cross linker and qemu, and is skipped without. RUSTC may name another compiler. Debian's
serves: unpack `rustc-web`, `libstd-rust-web-1.96`, `libstd-rust-web-dev` and the latter's arm64 package into one folder (`dpkg-deb -x`), and write a
script that starts its rustc with LD_LIBRARY_PATH.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RUSTC = os.environ.get("RUSTC", "rustc")
TARGET = "aarch64-unknown-linux-gnu"
PROGRAM = """\
use isozyme::*;

#[autodiff_reverse(dloss, Duplicated, Active)]
fn loss(x: &[f64]) -> f64 {
    let mut y = Vec::new();
    for (i, v) in x.iter().enumerate() {
        y.push(v.sin() * if i > 0 { y[i - 1] } else { 1.0 });
    }
    y.iter().map(|y: &f64| y * y).sum()
}

fn main() {
    let x = [0.4, 1.1, -0.6, 2.0];
    let mut dx = [0.0; 4];
    dloss(&x, &mut dx, 1.0);
    println!("{} {dx:.6?}", std::env::consts::ARCH);
}
"""

pytestmark = pytest.mark.skipif(shutil.which("cargo") is None or shutil.which(RUSTC) is None, reason="needs cargo and rustc")


def has_library() -> bool:
    if shutil.which(RUSTC) is None:
        return False
    root = subprocess.run([RUSTC, "--print", "sysroot"], check=True, capture_output=True, text=True).stdout.strip()
    return (Path(root) / "lib/rustlib" / TARGET).is_dir()


def cargo(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    key = f"CARGO_TARGET_{TARGET.upper().replace('-', '_')}"
    cross = {f"{key}_LINKER": "aarch64-linux-gnu-gcc", f"{key}_RUNNER": "qemu-aarch64 -L /usr/aarch64-linux-gnu"}
    command = [sys.executable, "-m", "isozyme.frontends.rust.cargo", words[0], "-q", "--release", "--target", TARGET]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env={**os.environ, "CARGO_NET_OFFLINE": "true", **cross})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "src").mkdir()
    (tmp_path / "src/main.rs").write_text(PROGRAM)
    (tmp_path / "Cargo.toml").write_text(
        f'[workspace]\n[package]\nname = "cross"\nversion = "0.1.0"\nedition = "2021"\n'
        f'[dependencies]\nisozyme = {{ path = "{ROOT}/crates/isozyme" }}\n'
    )
    return tmp_path


@pytest.mark.skipif(
    not has_library() or not all(map(shutil.which, ("aarch64-linux-gnu-gcc", "qemu-aarch64"))), reason=f"needs Rust's library for {TARGET}, gcc, qemu"
)
def test_a_program_for_aarch64(folder: Path) -> None:
    done = cargo(folder, "run")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "aarch64 [1.618962, 0.194015, -0.205079, -0.029062]"


@pytest.mark.skipif(has_library(), reason=f"Rust's library for {TARGET} is there")
def test_without_its_standard_library_rustc_says_so(folder: Path) -> None:
    done = cargo(folder, "build")
    assert done.returncode == 101
    assert f"the `{TARGET}` target may not be installed" in done.stderr and "Traceback" not in done.stderr
