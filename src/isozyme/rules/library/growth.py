"""`RawVec<T>::grow_one` as the standard library has compiled it for texts: a program's `Vec<String>` calls that, not an instance of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from isozyme.rules.tables.rust import allocator_beside

BODIES = Path(__file__).parent / "growth.ll"
# By the size of an element: `String`, `OsString`, `PathBuf`; `&str`.
_SYMBOLS = (
    (24, re.compile(r"_RNv\w*7raw_vecINt\w*6RawVecNt\w*(?:6StringE|8OsStringE|7PathBufE)8grow_one\w*")),
    (16, re.compile(r"_RNv\w*7raw_vecINt\w*6RawVecReE8grow_one\w*")),
)


def body_of(symbol: str) -> str | None:
    """The body for a symbol."""
    if "8grow_one" not in symbol:
        return None
    return next((f"isozyme_grow_{size}" for size, pattern in _SYMBOLS if pattern.fullmatch(symbol)), None)


def bodies(symbols: Iterable[str]) -> str | None:
    """The bodies, for a program with these functions; None where it has no allocator of Rust's."""
    known = next((s for s in symbols if allocator_beside(s, "alloc") is not None), None)
    if known is None:
        return None
    text = BODIES.read_text()
    for role in ("alloc", "realloc"):
        text = text.replace(f"@isozyme_rust_{role}(", f"@{allocator_beside(known, role)}(")
    return text
