"""Small functions that generated code calls, given as LLVM IR text: brought into a module the first time they are needed."""

from __future__ import annotations

from isozyme.ir.module import Module
from isozyme.ir.reader import read_module


def require(module: Module, text: str) -> None:
    """Add the functions and globals of `text` that the module does not have yet. The text uses no metadata and no attribute groups."""
    library = read_module(text, "<isozyme>")
    for name, f in library.functions.items():
        here = module.functions.get(name)
        if here is None or (f.defined and not here.defined):
            if f.defined:
                f.blocks  # noqa: B018  (reads the body while its reader is alive)
            f.module = module
            module.functions[name] = f
    for name, g in library.globals.items():
        module.globals.setdefault(name, g)
