"""The oracle: an interpreter of our IR with dual numbers, and the checks that compare derivatives with it. For tests only."""

from __future__ import annotations

from oracle.buffer import Buffer
from oracle.interpreter import Outcome, directional, run
from oracle.memory import Fault

__all__ = ["Buffer", "Fault", "Outcome", "directional", "run"]
