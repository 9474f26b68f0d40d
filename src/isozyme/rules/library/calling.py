"""Functions of the C library that call functions of the program: their bodies in calling.ll take their place before calls through pointers are looked
at."""

from __future__ import annotations

from pathlib import Path

BODIES = Path(__file__).parent / "calling.ll"
CALLING = frozenset({"qsort", "qsort_r", "bsearch"})


def body_of(symbol: str) -> str | None:
    """The body for a symbol."""
    return f"isozyme_{symbol}" if symbol in CALLING else None
