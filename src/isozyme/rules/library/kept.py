"""Shadows of blocks that variables keep from one derivative to the next: bodies in kept.ll (emit/kept.py)."""

from __future__ import annotations

from pathlib import Path

BODIES = Path(__file__).parent / "kept.ll"
