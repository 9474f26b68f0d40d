"""The calling convention: finds the calls that ask for derivatives and says what each asks (DESIGN section 7)."""

from __future__ import annotations

from isozyme.protocol.requests import find_requests

__all__ = ["find_requests"]
