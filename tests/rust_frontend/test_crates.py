"""The Rust crates' own tests: through `cargo isozyme` in both profiles, and in a plain build what it refuses."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CRATES = Path(__file__).parents[2] / "crates"

pytestmark = pytest.mark.skipif(shutil.which("cargo") is None or shutil.which("cc") is None, reason="needs cargo and a C compiler")


def run(*command: str) -> None:
    done = subprocess.run(command, cwd=CRATES, capture_output=True, text=True, check=False, env={**os.environ, "RUST_BACKTRACE": "0"})
    assert done.returncode == 0, done.stdout + done.stderr


CARGO = (sys.executable, "-m", "isozyme.frontends.rust.cargo", "test", "-q", "-p", "isozyme")
CHAPTER = (*CARGO[:-1], "isozyme-chapter", "--test", "chapter")


def test_derivatives_in_the_dev_profile() -> None:
    run(*CARGO, "--test", "derivatives", "--test", "custom")


@pytest.mark.parametrize("test", ["derivatives", "table", "custom", "checkpoint", "programs", "types", "trees", "dynamic"])
def test_derivatives_in_release(test: str) -> None:
    run(*CARGO, "--release", "--test", test)


def test_the_examples_of_the_chapter() -> None:
    """In release; `make test-crates` runs them in the dev profile, too."""
    run(*CHAPTER, "--release")


def test_plain_builds_and_refusals() -> None:
    run("cargo", "test", "-q", "--workspace")
