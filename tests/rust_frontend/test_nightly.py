"""Programs as they are written for the nightly feature: only the import is changed and the feature gate dropped."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAMS = sorted((Path(__file__).parent / "nightly").glob("*.rs"))

pytestmark = pytest.mark.skipif(shutil.which("cargo") is None or shutil.which("cc") is None, reason="needs cargo and a C compiler")


def moved(text: str) -> str:
    """What docs/from-nightly.md says."""
    assert text.startswith("#![feature(autodiff)]\n") and "use std::autodiff::" in text
    return text.replace("#![feature(autodiff)]\n", "").replace("use std::autodiff::", "use isozyme::")


def test_programs_move_over(tmp_path: Path) -> None:
    """All in one crate, one module each: a link costs more than a program."""
    (tmp_path / "src").mkdir()
    for p in PROGRAMS:
        (tmp_path / "src" / p.name).write_text(re.sub("^fn main", "pub fn main", moved(p.read_text()), flags=re.MULTILINE))
    modules = "".join(f"mod {p.stem};\n" for p in PROGRAMS)
    calls = "".join(f'    {p.stem}::main();\n    println!("{p.stem}");\n' for p in PROGRAMS)
    (tmp_path / "src/main.rs").write_text(f"{modules}fn main() {{\n{calls}}}\n")
    (tmp_path / "Cargo.toml").write_text(
        f'[workspace]\n[package]\nname = "moved"\nversion = "0.1.0"\nedition = "2021"\n'
        f'[dependencies]\nisozyme = {{ path = "{ROOT}/crates/isozyme" }}\n'
        '[lints.rust]\nunexpected_cfgs = { level = "warn", check-cfg = ["cfg(isozyme)"] }\n'
    )
    command = [sys.executable, "-m", "isozyme.frontends.rust.cargo", "run", "-q", "--release"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, env={**os.environ, "CARGO_NET_OFFLINE": "true"})
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.split() == [p.stem for p in PROGRAMS]
