"""Rust's `std::sync::Once`, which is machine code and calls a closure: what `OnceLock` and `LazyLock` are made of."""

from __future__ import annotations

from pathlib import Path

from isozyme.rules.mangling import rust_path

BODIES = Path(__file__).parent / "once.ll"
ORIGINAL = "isozyme_original"
"""What the body calls the function that it stands for."""
NOTHING = "isozyme_once_table"
"""The closure that does nothing: what runs it stays as it is."""


def body_of(symbol: str) -> str | None:
    """The body for a symbol."""
    return "isozyme_once" if "4Once4call" in symbol and (rust_path(symbol) or "").endswith("::Once::call") else None
