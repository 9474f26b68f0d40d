"""Modules and contexts of llvmlite that may be garbage together.

llvmlite frees each in its own `__del__`. What a cycle holds (the traceback of an error, for one) is finalised in any order, and a module
that is freed after its context crashes the process. Here a context is freed once it is garbage and the last of its modules is gone.
"""

from __future__ import annotations

from typing import Any

import llvmlite.binding as binding
from llvmlite.binding import ffi


class LiteContext(binding.ContextRef):  # type: ignore[misc]
    """Outlives its modules."""

    def __init__(self) -> None:
        super().__init__(ffi.lib.LLVMPY_ContextCreate())
        self._raw = self._ptr
        self._modules = 0
        self._ended = False

    def keep(self, module: Any) -> Any:
        """`module`, which llvmlite made in this context, counted from now on."""
        module.__class__ = _LiteModule
        self._modules += 1
        return module

    def forget(self) -> None:
        self._modules -= 1
        self._free()

    def _dispose(self) -> None:
        self._ended = True
        self._free()

    def _free(self) -> None:
        if self._ended and self._modules == 0 and self._raw is not None:
            raw, self._raw = self._raw, None
            ffi.lib.LLVMPY_ContextDispose(raw)


class _LiteModule(binding.ModuleRef):  # type: ignore[misc]
    """A module that tells its context when it is gone: freed, or moved into another by linking."""

    def detach(self) -> None:
        there = not self._closed
        super().detach()
        if there:
            self._context.forget()

    def clone(self) -> Any:
        return self._context.keep(super().clone())
