"""Type-based alias analysis metadata as type trees (LangRef, "tbaa" and "tbaa.struct").

"double", "long" and "any pointer" say what the accessed bytes hold; a struct-path tag also describes the struct around them. "omnipotent
char" and names that a front end made up say nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from isozyme.analysis.type_tree import EMPTY, INTEGER, POINTER, Float, Kind, TypeTree, leaf
from isozyme.ir.tape_names import TAPE_TBAA

_ITEM = re.compile(r'"((?:[^"\\]|\\.)*)"|(!\d+)|i64 (-?\d+)|(!)(?="|\{)')
_INTEGERS = {
    "bool": 1, "_Bool": 1, "short": 2, "unsigned short": 2, "int": 4, "unsigned int": 4, "long": 8, "unsigned long": 8, "long long": 8,
    "unsigned long long": 8, "__int128": 16,
}  # fmt: skip
_FLOATS = {"double": ("double", 8), "float": ("float", 4), "_Float16": ("half", 2), "__bf16": ("bfloat", 2)}
_POINTER = re.compile(r"any pointer|vtable pointer|any p\d+ pointer|p\d+ .*")


class TbaaReader:
    """Reads and remembers the TBAA nodes of one module. Integers are weak facts, their bytes may be copies of floats, except on the tape of an
    inner derivative: what was stored there was told apart when that was made."""

    def __init__(self, metadata: Mapping[str, str], pointer_size: int = 8) -> None:
        self.metadata, self.pointer_size = metadata, pointer_size
        self._nodes: dict[str, list[str | int]] = {}
        self._access: dict[tuple[str, int], tuple[int, TypeTree]] = {}
        self._trees: dict[str, TypeTree] = {}

    def _node(self, ref: str) -> list[str | int]:
        """A node's items: "text strings" as ['"...'], references as "!n", numbers as ints."""
        found = self._nodes.get(ref)
        if found is None:
            found = []
            for m in _ITEM.finditer(self.metadata.get(ref, "")):
                if m[1] is not None:
                    found.append('"' + m[1])
                elif m[2] is not None:
                    found.append(m[2])
                elif m[3] is not None:
                    found.append(int(m[3]))
            self._nodes[ref] = found
        return found

    def access(self, tag: str, size: int) -> tuple[int, TypeTree]:
        """(offset, tree): the access of `size` bytes is at `offset` of something that `tree` describes."""
        key = (tag, size)
        found = self._access.get(key)
        if found is None:
            found = self._access[key] = self._read_access(tag, size)
        return found

    def of_tape(self, tag: str) -> bool:
        """Whether an access is one to a tape (`emit/scopes.py`)."""
        node = self._node(tag)
        scalar = self._node(node[1]) if len(node) > 1 and isinstance(node[1], str) else []
        return len(scalar) > 1 and isinstance(scalar[1], str) and self._name(scalar[1]) == TAPE_TBAA

    def _read_access(self, tag: str, size: int) -> tuple[int, TypeTree]:
        node = self._node(tag)
        if len(node) < 3 or not isinstance(node[0], str) or not isinstance(node[1], str) or not isinstance(node[2], int):
            return 0, EMPTY
        base, access, offset = node[0], node[1], node[2]
        kind = self._scalar(access, size)
        here = leaf(size, kind) if kind is not None else EMPTY
        if base == access:
            return 0, here
        tree, conflicts = here.shifted(offset).join(self.type_tree(base))
        return (0, here) if conflicts else (offset, tree)

    def _name(self, ref: str) -> str:
        node = self._node(ref)
        return node[0][1:] if node and isinstance(node[0], str) and node[0].startswith('"') else ""

    def _scalar(self, ref: str, size: int) -> Kind | None:
        """What an access of `size` bytes through a scalar type node moves; None where the name says nothing or does not fit the size."""
        name = self._name(ref)
        if name in _FLOATS:
            kind, n = _FLOATS[name]
            return Float(kind) if size == n else None
        if name in _INTEGERS:
            return INTEGER if size == _INTEGERS[name] else None
        if _POINTER.fullmatch(name):
            return POINTER if size == self.pointer_size else None
        return None

    def type_tree(self, ref: str) -> TypeTree:
        """The tree of a type node: a scalar, or a struct with its fields."""
        found = self._trees.get(ref)
        if found is not None:
            return found
        self._trees[ref] = EMPTY  # cut cycles
        name = self._name(ref)
        tree = EMPTY
        size = _FLOATS[name][1] if name in _FLOATS else _INTEGERS.get(name, self.pointer_size)
        kind = self._scalar(ref, size)
        if kind is not None:
            tree = leaf(size, kind)
        else:
            node = self._node(ref)
            if len(node) > 3:  # !{"S", !field, i64 offset, ...}: scalars have one parent at offset 0
                for member, offset in zip(node[1::2], node[2::2], strict=False):
                    if isinstance(member, str) and isinstance(offset, int):
                        joined, conflicts = tree.join(self.type_tree(member).shifted(offset))
                        tree = tree if conflicts else joined
        self._trees[ref] = tree
        return tree

    def copy_tree(self, ref: str) -> TypeTree:
        """`!tbaa.struct`: what the bytes of a memcpy hold."""
        node = self._node(ref)
        tree = EMPTY
        for offset, size, tag in zip(node[0::3], node[1::3], node[2::3], strict=False):
            if isinstance(offset, int) and isinstance(size, int) and isinstance(tag, str):
                parts = self._node(tag)
                access = parts[1] if len(parts) > 1 else None
                kind = self._scalar(access, size) if isinstance(access, str) else None
                if kind is not None:
                    tree, _ = tree.join(leaf(size, kind).shifted(offset))
        return tree
