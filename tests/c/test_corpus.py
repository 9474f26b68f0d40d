"""The corpus: every program prints nothing and ends with 0. ISOZYME_CORPUS=full runs all levels, with and without -ffast-math."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from .corpus import PROGRAMS, Setting, failure, settings
from .known import excused

SETTINGS = settings(os.environ.get("ISOZYME_CORPUS") == "full")


@pytest.mark.skipif(not SETTINGS, reason="needs clang")
@pytest.mark.parametrize("setting", SETTINGS, ids=str)
@pytest.mark.parametrize("program", PROGRAMS)
def test_program(program: str, setting: Setting, tmp_path: Path) -> None:
    said = failure(program, setting, tmp_path)
    if why := excused(program, setting.flags, said):
        pytest.xfail(why)
    assert not said, said
