"""The engine's options, apart from the engine: where all derivatives are in the cache, only the key is asked for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class EngineOptions:
    """What changes the generated code. Part of the cache key (`key()`)."""

    verify: bool = False
    loose_types: bool = False  # bytes of unknown type count as integers instead of being refused
    library: bool = True  # derivatives call the program's BLAS library; else they are made from bodies of loops

    def key(self) -> str:
        return f"verify={self.verify} loose={self.loose_types} library={self.library}"
