"""Isozyme: automatic differentiation for compiled programs.

`transform_text(text, options)` answers every request for a derivative in textual LLVM IR; everything a caller can cause comes back as an
`IsozymeError`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from isozyme.errors import IsozymeError

if TYPE_CHECKING:
    __version__: str
    from isozyme.engine import EngineOptions, transform_text

__all__ = ["EngineOptions", "IsozymeError", "__version__", "transform_text"]


def __getattr__(name: str) -> object:
    # The engine is loaded on first use: most commands and every file of the lower floors import this package without it.
    if name in ("EngineOptions", "transform_text"):
        from isozyme import engine

        return getattr(engine, name)
    if name == "__version__":
        return _version()
    raise AttributeError(f"module `isozyme` has no attribute `{name}`")


def _version() -> str:
    from importlib import metadata  # 30 ms, and every link and every compilation starts with this package

    try:
        return metadata.version("isozyme")
    except metadata.PackageNotFoundError:  # run from a source tree that is not installed
        return "0+source"
