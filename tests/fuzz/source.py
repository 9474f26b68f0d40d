"""Where random programs take their choices from: a seeded stream that is recorded, so that a program can be made again from a shorter one.

Shrinking works on the recorded choices, not on the program (as in MacIver and Donaldson, "Test-case reduction via test-case generation",
ECOOP 2020): 0 is always the simplest choice, and what is past the end of a recording is 0.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence


class Source:
    """Choices: from `recorded` where it is given, random otherwise. `taken` is what was chosen."""

    def __init__(self, seed: int = 0, recorded: Sequence[int] | None = None) -> None:
        self._random = random.Random(seed)
        self._recorded = recorded
        self.taken: list[int] = []

    def below(self, n: int) -> int:
        """A number in [0, n); 0 is the simplest."""
        if self._recorded is None:
            k = self._random.randrange(n)
        else:
            at = len(self.taken)
            k = min(self._recorded[at], n - 1) if at < len(self._recorded) else 0
        self.taken.append(k)
        return k

    def chance(self, percent: int) -> bool:
        """True with a probability of `percent`; False is the simpler."""
        return self.below(100) >= 100 - percent

    def weighted(self, weights: Sequence[int]) -> int:
        """An index, in proportion to its weight; low indices are the simpler ones."""
        k = self.below(sum(weights))
        for index, w in enumerate(weights):
            if k < w:
                return index
            k -= w
        raise AssertionError


def shrink(choices: Sequence[int], fails: Callable[[list[int]], bool], budget: int = 600) -> list[int]:
    """A shorter or simpler sequence for which `fails` still holds; it is asked at most `budget` times."""
    best = list(choices)
    left = budget

    def attempt(candidate: list[int]) -> bool:
        nonlocal best, left
        while candidate and candidate[-1] == 0:
            candidate.pop()
        if left <= 0 or candidate == best or (len(candidate), candidate) >= (len(best), best):
            return False
        left -= 1
        if fails(candidate):
            best = candidate
            return True
        return False

    improved = True
    while improved and left > 0:
        improved = False
        size = max(1, len(best) // 2)
        while size >= 1 and left > 0:
            at = 0
            while at < len(best) and left > 0:
                if attempt(best[:at] + best[at + size :]) or attempt(best[:at] + [0] * size + best[at + size :]):
                    improved = True
                else:
                    at += size
            size //= 2
        for at in range(len(best)):
            for smaller in (0, 1, best[at] // 2 if at < len(best) else 0):
                if at < len(best) and smaller < best[at] and attempt([*best[:at], smaller, *best[at + 1 :]]):
                    improved = True
                    break
    return best
