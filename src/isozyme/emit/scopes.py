"""Alias scopes of generated code: primal memory, shadow memory and tape are disjoint, always and everywhere.

LLVM's scoped-noalias metadata says so on every access, so that sums into shadows stay in registers and loops vectorise. The scopes that the
primal access already carried hold for its shadow as well (shadows have the primal's layout), unless they were declared inside a
loop: those speak of one iteration only.
"""

from __future__ import annotations

import re

from isozyme.analysis.loops import LoopForest
from isozyme.analysis.type_tree import INTEGER, POINTER
from isozyme.analysis.types_facts import TypeFacts
from isozyme.ir import instructions as ins
from isozyme.ir.module import Function, Module
from isozyme.ir.tape_names import TAPE_TBAA
from isozyme.ir.types import IntType
from isozyme.ir.values import GlobalRef, MetadataValue
from isozyme.plan.nodes import Node, Primal, Runs


class AliasScopes:
    """Metadata for the accesses of one generated function, derived from `original`."""

    def __init__(self, module: Module, original: Function, forest: LoopForest | None) -> None:
        self.module = module
        self._local = _declared_in_loops(original, forest)
        domain = _node(module, 'distinct !{{{me}, !"isozyme"}}')
        names = ("primal", "shadow", "tape")
        scopes = {n: _node(module, "distinct !{{{me}, " + domain + f', !"{n}"}}}}') for n in names}
        self._own = {n: [scopes[n]] for n in names}
        self._others = {n: [scopes[o] for o in names if o != n] for n in names}
        self._lists: dict[tuple[str, ...], str] = {}
        self._tags: dict[str, str] = {}
        self._memo: dict[tuple[str, str, str, str], dict[str, str]] = {}

    def primal(self, metadata: dict[str, str]) -> dict[str, str]:
        """Metadata of a copied primal access: what it had, plus ours."""
        out = self._merge("primal", metadata, frozenset())
        return {**metadata, **out}

    def shadow(self, metadata: dict[str, str]) -> dict[str, str]:
        """Metadata of an access to the shadow of what a primal access touches."""
        out = dict(self._merge("shadow", metadata, self._local))
        if "tbaa" in metadata:
            out["tbaa"] = metadata["tbaa"]
        return out

    def tape(self, holds: str = "") -> dict[str, str]:
        """Metadata of an access to the tape. holds: what the slot holds, where the type of the access does not say it (`slot_type`): the next
        order of derivatives must not have to guess (TRAPS 39)."""
        found = self._merge("tape", {}, frozenset())
        return {**found, "tbaa": self._slot_tag(holds)} if holds else found

    def _slot_tag(self, holds: str) -> str:
        tag = self._tags.get(holds)
        if tag is None:
            root = self._tags.get("")
            if root is None:
                root = self._tags[""] = _node(self.module, f'!{{{{!"{TAPE_TBAA}"}}}}')
            scalar = _node(self.module, f'!{{{{!"{holds}", {root}, i64 0}}}}')
            tag = self._tags[holds] = _node(self.module, f"!{{{{{scalar}, {scalar}, i64 0}}}}")
        return tag

    def _merge(self, kind: str, metadata: dict[str, str], drop: frozenset[str]) -> dict[str, str]:
        key = (kind, metadata.get("alias.scope", ""), metadata.get("noalias", ""), "x" if drop else "")
        found = self._memo.get(key)
        if found is None:
            own, others = self._scopes(metadata, "alias.scope"), self._scopes(metadata, "noalias")
            if drop & {*own, *others}:
                own, others = [], [s for s in others if s not in drop]
            found = self._memo[key] = {
                "alias.scope": self._list((*own, *self._own[kind])),
                "noalias": self._list((*others, *self._others[kind])),
            }
        return found

    def _scopes(self, metadata: dict[str, str], kind: str) -> list[str]:
        text = metadata.get(kind, "")
        return members(self.module, text) if text else []

    def _list(self, scopes: tuple[str, ...]) -> str:
        found = self._lists.get(scopes)
        if found is None:
            found = self._lists[scopes] = _node(self.module, f"!{{{{{', '.join(scopes)}}}}}")
        return found


def slot_type(node: Node, facts: TypeFacts) -> str:
    """The TBAA name of what an integer slot of the tape holds; "" where its type tells, or nobody knows."""
    if isinstance(node, Runs):
        return "long"
    if not isinstance(node, Primal) or not isinstance(node.value.type, IntType):
        return ""
    bits, kind = node.value.type.bits, facts.value_kind(node.value)
    if kind == INTEGER:
        return {16: "short", 32: "int", 64: "long", 128: "__int128"}.get(bits, "")
    if kind == POINTER:
        return "any pointer" if bits == 64 else ""
    return kind.float_kind if kind.is_float and kind.float_kind in ("double", "float") else ""


def members(module: Module, reference: str) -> list[str]:
    """The node references in a metadata list, e.g. "!7" -> ["!3", "!4"]."""
    return re.findall(r"![0-9]+", module.metadata.get(reference, reference))


def _node(module: Module, template: str) -> str:
    """Add a metadata node; `{me}` in the template is its own reference."""
    number = next_metadata(module)
    me = f"!{number}"
    module.metadata[me] = template.format(me=me)
    return me


def next_metadata(module: Module) -> int:
    """A metadata number not used yet."""
    last = getattr(module, "_last_metadata", None)
    if last is None:
        last = max((int(k[1:]) for k in module.metadata if k[1:].isdigit()), default=-1)
    module._last_metadata = last + 1  # type: ignore[attr-defined]
    return int(last) + 1


def _declared_in_loops(function: Function, forest: LoopForest | None) -> frozenset[str]:
    found: set[str] = set()
    if forest is None:
        return frozenset()
    for i in function.instructions():
        if not isinstance(i, ins.Call):
            continue
        declares = isinstance(i.callee, GlobalRef) and i.callee.name == "llvm.experimental.noalias.scope.decl"
        if declares and forest.depth(i.block) and isinstance(i.args[0], MetadataValue):
            found.update(members(function.module, i.args[0].text))
    return frozenset(found)
