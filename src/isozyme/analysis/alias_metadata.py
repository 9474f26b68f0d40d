"""What metadata says about two accesses: type-based aliasing (TBAA) and scoped `noalias` (LangRef, "tbaa", "alias.scope")."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from isozyme.ir.module import Module

_REFERENCE = re.compile(r"![0-9]+")
_OPERAND = re.compile(r'!"(?:[^"\\]|\\.)*"|![0-9]+|[a-z0-9]+ -?[0-9]+|null')


@dataclass(frozen=True)
class TypeTag:
    """An access tag: the access of `size` bytes (0 when not written) to `access` at `offset` inside `base`."""

    base: str
    access: str
    offset: int
    constant: bool


@dataclass(frozen=True, eq=False)
class AliasMetadata:
    """Reads one module's metadata on demand."""

    module: Module
    _tags: dict[str, TypeTag | None] = field(default_factory=dict)
    _ancestors: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _lists: dict[str, frozenset[str]] = field(default_factory=dict)
    _domains: dict[str, str] = field(default_factory=dict)
    _pairs: dict[tuple[str, str], bool] = field(default_factory=dict)

    def _operands(self, ref: str) -> list[str]:
        text = self.module.metadata.get(ref.strip(), "")
        if text.startswith("distinct "):
            text = text[9:]
        return _OPERAND.findall(text) if text.startswith("!{") else []

    # TBAA

    def tag(self, ref: str) -> TypeTag | None:
        if ref not in self._tags:
            parts = self._operands(ref)
            found = None
            if len(parts) >= 3 and parts[0].startswith("!") and parts[1].startswith("!") and parts[2][0] != "!":
                constant = len(parts) > 3 and parts[-1].endswith(" 1")
                found = TypeTag(parts[0], parts[1], int(parts[2].split()[1]), constant)
            self._tags[ref] = found
        return self._tags[ref]

    def _parents(self, node: str) -> tuple[str, ...]:
        """A scalar type node and its ancestors up to the root."""
        found = self._ancestors.get(node)
        if found is None:
            chain = [node]
            while len(chain) < 64:
                parts = self._operands(chain[-1])
                parent = next((p for p in parts[1:] if _REFERENCE.fullmatch(p)), None)
                if parent is None or parent in chain:
                    break
                chain.append(parent)
            found = self._ancestors[node] = tuple(chain)
        return found

    def tbaa_disjoint(self, a: str | None, b: str | None) -> bool:
        """Whether the types alone say that two accesses never touch the same bytes."""
        if a is None or b is None or a == b:
            return False
        key = (a, b)
        found = self._pairs.get(key)
        if found is None:
            found = self._pairs[key] = self._pairs[b, a] = self._disjoint(self.tag(a), self.tag(b))
        return found

    def _disjoint(self, a: TypeTag | None, b: TypeTag | None) -> bool:
        if a is None or b is None:
            return False
        left, right = self._parents(a.access), self._parents(b.access)
        if left[-1] != right[-1]:
            return False
        if a.access not in right and b.access not in left:
            return True
        # Two fields of one struct type at different offsets; equal scalar types have equal sizes, so they cannot overlap partly.
        return a.base == b.base and a.base != a.access and a.access == b.access and a.offset != b.offset

    def constant_memory(self, tbaa: str | None) -> bool:
        """The tag says that the memory is never written while it can be accessed."""
        tag = self.tag(tbaa) if tbaa is not None else None
        return tag is not None and tag.constant

    # Scopes

    def scopes(self, ref: str | None) -> frozenset[str]:
        if ref is None:
            return frozenset()
        found = self._lists.get(ref)
        if found is None:
            found = self._lists[ref] = frozenset(p for p in self._operands(ref) if p.startswith("!"))
        return found

    def _domain(self, scope: str) -> str:
        found = self._domains.get(scope)
        if found is None:
            references = [p for p in self._operands(scope)[1:] if _REFERENCE.fullmatch(p)]
            found = self._domains[scope] = references[0] if references else scope
        return found

    def scopes_disjoint(self, scope: str | None, noalias: str | None) -> frozenset[str] | None:
        """If an access in the scopes `scope` cannot touch the bytes of one that declares `noalias`: the scopes that say so; else None.

        That holds where, in some domain, all scopes of the first are in the second's list.
        """
        mine, others = self.scopes(scope), self.scopes(noalias)
        if not mine or not others:
            return None
        for domain in {self._domain(s) for s in others}:
            here = {s for s in mine if self._domain(s) == domain}
            if here and here <= others:
                return frozenset(here)
        return None
