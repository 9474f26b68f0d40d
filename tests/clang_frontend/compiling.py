"""Calling the drivers from tests."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

CLANGS = [found for major in range(22, 15, -1) if (found := shutil.which(f"clang-{major}"))]


def isozyme(language: str, *arguments: str | Path, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """`isozyme cc` or `isozyme c++` in a folder."""
    return subprocess.run(
        [sys.executable, "-m", "isozyme", language, *map(str, arguments)],
        cwd=folder,
        env={**os.environ, "ISOZYME_CACHE_DIR": str(folder / "cache"), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def compiled(language: str, *arguments: str | Path, folder: Path, **environment: str) -> str:
    """What the driver prints; AssertionError if it fails or complains."""
    done = isozyme(language, *arguments, folder=folder, **environment)
    assert done.returncode == 0 and not done.stderr, done.stderr
    return done.stdout


def output(program: Path) -> str:
    """What a program prints."""
    return subprocess.run([str(program)], capture_output=True, text=True, check=True, timeout=60).stdout.strip()
