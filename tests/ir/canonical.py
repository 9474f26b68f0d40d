"""LLVM's own reading and printing of a module, through llvmlite."""

from __future__ import annotations

import re

import llvmlite.binding as llvm

_OLD_INRANGE = re.compile(r", inrange (?=i\d+ -?\d)")


def canonical(text: str) -> str:
    """The module as LLVM prints it. Raises RuntimeError when LLVM refuses the text."""
    return str(llvm.parse_assembly(_OLD_INRANGE.sub(", ", text), context=llvm.create_context()))


def accepted(text: str) -> None:
    """Parse and verify with LLVM; raises RuntimeError when it refuses."""
    llvm.parse_assembly(text, context=llvm.create_context()).verify()
