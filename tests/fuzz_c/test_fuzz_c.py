"""A few random C programs (`make fuzz-c N=...` runs more)."""

from __future__ import annotations

import pytest
from c.corpus import CLANGS

from fuzz_c.judge import judge, judge_text, way_of


@pytest.mark.skipif(not CLANGS, reason="no clang")
@pytest.mark.parametrize("start", [*range(0, 32, 8), 200_000, 400_000])
def test_random_programs(start: int) -> None:
    for seed in range(start, start + 8):
        verdict, text, _ = judge(seed)
        assert not verdict.failed, f"seed {seed}: {verdict.kind}: {verdict.detail}\n{text}"


@pytest.mark.skipif(not CLANGS, reason="no clang")
def test_a_recording_makes_the_same_program() -> None:
    _, first, choices = judge(5)
    _, second, again = judge(5, choices)
    assert (first, choices) == (second, again)


@pytest.mark.skipif(not CLANGS, reason="no clang")
def test_a_wrong_derivative_is_seen() -> None:
    """One that is of another function than the oracle's."""
    _, text, _ = judge(4)
    other = '#include "program.h"\n#ifndef DUAL\n#define squash(x) (1.001 * squash(x))\n#endif\n'
    assert judge_text(text.replace('#include "program.h"\n', other), *way_of(4)).kind == "wrong"
