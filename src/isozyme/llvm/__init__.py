"""An LLVM in use, behind one small protocol: parse, print, link, slice, optimise, emit, load."""

from __future__ import annotations

from isozyme.llvm.protocol import LINKAGES, PIPELINES, Jit, Llvm, Module, Symbol, Target

__all__ = ["LINKAGES", "PIPELINES", "Jit", "Llvm", "Module", "Symbol", "Target", "open_llvm"]


def open_llvm(provider: str = "auto", at_least: tuple[int, ...] | None = None) -> Llvm:
    from isozyme.llvm.llvmlite_provider import LlvmliteLlvm

    return LlvmliteLlvm()
