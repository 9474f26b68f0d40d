"""A small fixed budget of random programs (`make fuzz N=...` runs more), and the fuzzer's own parts."""

from __future__ import annotations

import random

import pytest
from oracle.check import engine_ready

from fuzz.compare import Way, judge
from fuzz.source import Source, shrink


@pytest.mark.skipif(not engine_ready(), reason="the engine does not exist yet")
@pytest.mark.parametrize("start", [*range(0, 64, 8), 20_000, 20_008])
def test_random_programs(start: int) -> None:
    for seed in range(start, start + 8):
        verdict, program, _ = judge(None, seed)
        assert not verdict.failed, f"seed {seed}: {verdict.kind}: {verdict.detail}\n{program.text}"


@pytest.mark.parametrize(
    ("seed", "way"),
    [
        (38, Way(inner="reverse")),
        (758, Way(inner="reverse")),
        (1718, Way(inner="reverse")),
        (3462, Way(inner="reverse")),
        (5118, Way(inner="reverse", width=2)),
        (18_534, Way(inner="reverse")),
        (18_630, Way(inner="reverse")),
        (63_014, Way(inner="reverse")),
        (820_181, Way(("prepare",), width=2)),
        (5026, Way(native=("O3",))),
        (5063, Way(("O2",))),
        (5226, Way(native=("O3",))),
        (20296, Way(native=("O3",))),
    ],
)
def test_what_failed_once(seed: int, way: Way) -> None:
    verdict, program, _ = judge(None, seed, way=way)
    assert not verdict.failed, f"{verdict.kind}: {verdict.detail}\n{program.text}"


def test_recorded_choices_make_the_same_program() -> None:
    _, first, choices = judge(None, 7)
    _, second, again = judge(choices, 7)
    assert first == second
    assert choices == again


def test_shrinking_finds_the_cause() -> None:
    start = [random.Random(1).randrange(50) for _ in range(200)]
    start[120] = 44
    assert shrink(start, lambda c: any(x >= 42 for x in c)) == [42] or max(shrink(start, lambda c: any(x >= 42 for x in c))) <= 44


def test_a_source_past_its_recording_gives_the_simplest_choice() -> None:
    source = Source(recorded=[3])
    assert [source.below(5), source.below(5), source.below(2)] == [3, 0, 0]
