"""Functions that are known as wholes, whatever bodies the program has for them: in a slice they are declared only."""

from __future__ import annotations

from isozyme.ir.module import Module
from isozyme.rules.model import Followed, Inactive
from isozyme.rules.registry import lookup


def declare_whole(module: Module) -> bool:
    """Drop the bodies of the functions whose rules say so (`Inactive.beside`). Whether there were any."""
    found = False
    for f in module.functions.values():
        if f.defined and "basic_string" in f.name:
            rule = lookup(f.name)
            if isinstance(rule, Followed) or (isinstance(rule, Inactive) and not module.functions.keys().isdisjoint(rule.beside)):
                f.blocks, f.linkage, f.suffix, f.metadata = [], "", "", {}
                found = True
    return found
