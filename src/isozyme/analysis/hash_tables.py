"""Rust's hash tables: one block of memory with the elements, and behind them a byte of control for each, which holds bits of hashes.

A table knows where the control bytes begin. Elements are found downward from there, control bytes upward, so that what is accessed as control says
nothing of elements, nor do raw pointers of an element's type, which lead to the place between both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from isozyme.analysis.debug_types import DebugNode, DebugTypes
from isozyme.ir.instructions import Instruction
from isozyme.ir.metadata import Ref, file_of, follow, parse_node
from isozyme.ir.module import Module
from isozyme.ir.types import IntType, Type

_TABLES = re.compile(r"/hashbrown-[\d.]+/src/(?:raw|control)/")
_GROUPS = re.compile(r"/hashbrown-[\d.]+/src/(?:control/group/|raw/(?:sse2|neon|lsx|generic)\.rs)")  # many control bytes at once
_RAW_POINTERS = re.compile(r"library/core/src/(?:ptr/(?:const_ptr|mut_ptr|non_null)\.rs$|.*/core_arch/src/)")


class ControlBytes:
    """Answers for one module, by where instructions and variables come from in the source."""

    def __init__(self, module: Module) -> None:
        self._module = module
        self._found: dict[tuple[str, bool], bool] = {}
        self._any = any("hashbrown-" in text for text in module.metadata.values())

    def accessed(self, i: Instruction, t: Type | None = None) -> bool:
        """A load or store of type t is one of control bytes, or a copy (no t)."""
        ref = i.metadata.get("dbg")
        if ref is None or not self._any:
            return False
        key = ref, isinstance(t, IntType) and t.bits == 8
        found = self._found.get(key)
        if found is None:
            files = list(self._files(ref))
            one = key[1] and bool(files) and _TABLES.search(files[0]) is not None
            found = self._found[key] = one or any(_GROUPS.search(f) for f in files)
        return found

    def _files(self, ref: str) -> Iterator[str]:
        """The file that a location is in, and those that it was inlined to, outward."""
        at: str | None = ref
        for _ in range(256):
            if at is None:
                return
            node = parse_node(self._module, at)
            scope = follow(self._module, node.get("scope"))
            if scope is not None:
                yield file_of(self._module, scope)
            outer = node.get("inlinedAt")
            at = outer.name if isinstance(outer, Ref) else None


def may_lead_behind(types: DebugTypes, variable: DebugNode) -> bool:
    """A variable of a table's or of a raw pointer's methods, or of intrinsics: pointers there are computed with, and may lead behind the elements of
    their type, or to any bytes."""
    file = types.node(variable.get("file"))
    path = "" if file is None else f"{file.get('directory')}/{file.get('filename')}"
    return _TABLES.search(path) is not None or _RAW_POINTERS.search(path) is not None
