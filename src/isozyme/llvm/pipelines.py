"""The pass pipelines, as settings that both providers understand.

All are LLVM's own default pipelines. "prepare" is O2 without what hides the loops of the source (vectorising, unrolling in part, turning loops
into `memcpy` and `memset`), followed by the canonical loop form that the engine reads: rotated, with preheader, single latch and dedicated
exits, in LCSSA. O2 and not O3: the latter's argument promotion and non-trivial unswitching multiply code without helping the derivative.
"""

from __future__ import annotations

from dataclasses import dataclass

from isozyme.errors import IsozymeError
from isozyme.llvm.protocol import PIPELINES

PREPARE_FLAGS = (
    ("-disable-loop-idiom-all", "true", "false"),
    ("-unroll-full-max-count", "8", "4294967295"),
    ("-enable-load-in-loop-pre", "false", "true"),
    ("-unroll-max-count", "1", "4294967295"),
    ("-unroll-peel-max-count", "0", "7"),
    ("-unroll-max-upperbound", "0", "8"),
)
"""LLVM's global switches while it prepares, and what they are otherwise (LLVM's own defaults): only whole loops of few iterations are unrolled."""


def finish_flags(major: int) -> tuple[tuple[str, str, str], ...]:
    """The same while this version finishes. Since 18 LLVM moves tests for overlap in front of the loop around a vectorised one. Where that loop
    counts down, as the outer loops of a reverse sweep do, a test then always fails, and the vectorised loop is never entered."""
    return (("-hoist-runtime-checks", "false", "true"),) if major >= 19 else ()


INLINE = 350
"""LLVM's inlining threshold while it prepares, 225 otherwise: what a function reads again, and what its caller restores for it (plan/restore.py), is
known best where both are one function. A little above what O3 of clang and rustc inlines in the primal (250, 275)."""


@dataclass(frozen=True)
class Tuning:
    """A pipeline: LLVM's default one for `speed` (0 to 3), with some of its parts off."""

    speed: int
    vectorise: bool = True
    unroll: bool = True
    inline_threshold: int | None = None
    canonical: bool = False


_TUNINGS = {
    "prepare": Tuning(2, vectorise=False, canonical=True, inline_threshold=INLINE),
    "prepare-inlined": Tuning(2, vectorise=False, unroll=False, canonical=True, inline_threshold=1_000_000),
    "canonical": Tuning(0, vectorise=False, unroll=False, canonical=True),
    "O0": Tuning(0, vectorise=False, unroll=False),
    "O1": Tuning(1, vectorise=False),
    "O2": Tuning(2),
    "O3": Tuning(3),
    # LLVM 22 has no size levels any more: size is a function attribute plus these inlining thresholds.
    "Os": Tuning(2, inline_threshold=50),
    "Oz": Tuning(2, vectorise=False, unroll=False, inline_threshold=5),
    "globaldce": Tuning(0),
}


def tuning_of(pipeline: str) -> Tuning:
    """IsozymeError for a name that is not one of PIPELINES."""
    if pipeline not in _TUNINGS:
        raise IsozymeError(f"there is no pipeline `{pipeline}`", hint=f"choose one of {', '.join(PIPELINES)}")
    return _TUNINGS[pipeline]
