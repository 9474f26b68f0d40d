"""Rewriting a module, before it is analysed, into the forms that the analyses and plans know."""

from __future__ import annotations

from isozyme.canonical.byval import pass_by_reference
from isozyme.canonical.indirect_calls import dispatch_indirect_calls
from isozyme.ir.module import Function, Module


def canonicalise(module: Module, roots: list[Function]) -> bool:
    """Rewrite everything that `roots` reach. Whether anything changed: then the module wants LLVM's "prepare" pipeline again."""
    dispatched = dispatch_indirect_calls(module, roots)
    return pass_by_reference(module, roots) or dispatched
