"""The calling convention: finds the calls that ask for derivatives and says what each asks (DESIGN section 7)."""

from __future__ import annotations

from isozyme.protocol.chosen import choose_requested_functions
from isozyme.protocol.known import wrap_known_functions
from isozyme.protocol.requests import find_requests

__all__ = ["choose_requested_functions", "find_requests", "wrap_known_functions"]
