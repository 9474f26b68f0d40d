"""Complex functions of the C library (`cexp`, `csqrtf`, ...): which body in complex.ll stands for each. The types of arguments and results are
those of 64-bit x86; elsewhere no body fits, and a call with active data is refused."""

from __future__ import annotations

import re
from pathlib import Path

BODIES = Path(__file__).parent / "complex.ll"

_SYMBOL = re.compile(r"c(?:abs|arg|exp|log|sqrt|pow|sin|cos|tan|sinh|cosh|tanh)f?")


def bodies_of(symbol: str) -> tuple[str, ...]:
    """The body for a symbol; none for any other."""
    return (f"isozyme_{symbol}",) if _SYMBOL.fullmatch(symbol) else ()
