"""Cutting a slice out of a program, and grafting the transformed slice back: the part that is the same for every provider.

A slice is a self-contained copy of what some functions (the roots) reach, small enough to prepare, print and transform:

- functions are copied and internal, so that they can be inlined, specialised and dropped;
- mutable and thread-local variables stay in the program: the slice only declares them, so program and slice share one memory;
- constants are copied, so that their contents are visible; where a constant's address may matter (it is not `unnamed_addr`), the
  grafted code uses the program's copy again;
- functions whose address the slice takes are the program's again when it is grafted: a function has one address;
- where a slice calls through pointers, it also holds the functions that the rest of the program may have pointed them at (address_taken.py).

Names tie the two together. Local variables are matched by name too: for the moment of linking they are external.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Sequence
from typing import TypeGuard

from isozyme.errors import IsozymeError
from isozyme.llvm import irtext
from isozyme.llvm.address_taken import TABLE, PointerCall, Target, address_taken, calls_through_pointers, table, taken_functions
from isozyme.llvm.own_copies import called_directly, with_own_copies
from isozyme.llvm.protocol import Module, Registration, Symbol
from isozyme.llvm.registrations import as_constant, concerning, is_registration, kept_apart, not_always_inlined, opaque, registrations
from isozyme.llvm.requests import not_merged

_LOCAL = ("internal", "private")


class Slicing(ABC):
    """`slice` and `graft` over a provider's primitives."""

    @abstractmethod
    def parse(self, data: bytes | str, origin: str = "<memory>") -> Module: ...

    @abstractmethod
    def link(self, dest: Module, src: Module) -> None: ...

    @abstractmethod
    def clone(self, m: Module) -> Module: ...

    @abstractmethod
    def to_text(self, m: Module) -> str: ...

    @abstractmethod
    def _globals(self, m: Module) -> list[Symbol]:
        """Functions and variables (aliases where the provider can), cheaply; `constant` need not be set."""

    @abstractmethod
    def set_linkages(self, m: Module, linkages: dict[str, str]) -> None: ...

    @abstractmethod
    def _name_unnamed(self, m: Module) -> None:
        """Give every nameless global a name that depends on its position only."""

    @abstractmethod
    def _drop_dead(self, m: Module) -> None:
        """Global dead code elimination, then unused declarations and the debug info of what is gone."""

    def slice(self, m: Module, roots: Sequence[str], closed: Collection[str] = ()) -> Module:
        """See `Llvm.slice`. IsozymeError if a root is not a function defined in `m`."""
        known = {s.name: s for s in self._globals(m)}
        for root in roots:
            found = known.get(root)
            if found is None or found.kind != "function" or not found.defined:
                state = "only declared" if found is not None else "not there"
                raise IsozymeError(f"cannot cut a slice of {m.origin}: the function `{root}` is {state}")
        if m.parts is None:
            self._name_unnamed(m)
        text, interposable = self._reduced(m, roots, {})
        calls: set[PointerCall] = set()
        targets: dict[Target, None] = {}
        while more := calls_through_pointers(text) - calls:  # targets call through pointers too
            calls |= more
            if m.address_taken is None:
                m.address_taken = address_taken(self.to_text(m))
            reached = m.address_taken.targets(calls)
            if len(reached) == len(targets):
                break
            targets = reached
            text, interposable = self._reduced(m, roots, targets)
        if m.registrations is None:
            there = any(is_registration(name) for name in known)
            m.registrations = registrations(self.to_text(m)) if there else []
        text, kept = self._with_registrations(m, roots, targets, text, interposable)
        text, shared = isolate(text, interposable | kept | set(closed))
        result = self.parse(not_merged(text), f"slice of {m.origin}")
        self._drop_dead(result)
        m.shared |= shared
        result.address_taken = m.address_taken
        return result

    def _with_registrations(
        self, m: Module, roots: Sequence[str], targets: dict[Target, None], text: str, interposable: set[str]
    ) -> tuple[str, set[str]]:
        """The slice with the rules that the program registers for what it reaches, and the functions whose bodies those rules replace."""
        found = m.registrations or []
        kept: list[Registration] = []
        while len(more := concerning(found, text)) > len(kept):  # what is registered may reach further functions with rules
            kept = more
            text, new = self._reduced(m, roots, targets, [r.name for r in kept])
            interposable |= new
        closed = opaque(kept, text)
        return kept_apart(kept, not_always_inlined(text, closed)), closed

    def _reduced(self, m: Module, roots: Sequence[str], targets: dict[Target, None], keep: Sequence[str] = ()) -> tuple[str, set[str]]:
        """The text of what `roots` and `targets` reach, and the functions in it that another object may replace."""
        copy = self._copy(m, [*roots, *keep, *(t.function for t in targets if t.function)])
        if any(s.name == TABLE for s in self._globals(copy)):
            self.set_linkages(copy, {TABLE: "internal"})  # of all that this is cut from
        wanted = {*roots, *keep}
        if targets:
            self.set_linkages(copy, dict.fromkeys((t.function for t in targets if t.function), "external"))
            self.link(copy, self.parse(table(targets), "address table"))
            wanted.add(TABLE)
        linkages: dict[str, str] = {}
        interposable: set[str] = set()
        for symbol in self._globals(copy):
            if symbol.name in wanted:
                linkages[symbol.name] = "external"
            elif symbol.defined:
                # `llvm.used`, `llvm.global_ctors` and the like become local too, hence dead: they are the program's business.
                linkages[symbol.name] = "internal"
                if symbol.kind == "function" and symbol.linkage == "weak":
                    interposable.add(symbol.name)
        self.set_linkages(copy, linkages)
        self._drop_dead(copy)
        return self.to_text(copy), interposable

    def _copy(self, m: Module, roots: Collection[str]) -> Module:
        """All of a module, or what of it `roots` reach and maybe more."""
        if m.parts is None:
            return self.clone(m)
        copy = self.parse(m.parts.cut(roots), m.origin)
        copy.shared = set(m.shared)
        return copy

    def graft(self, m: Module, transformed: Module, roots: Sequence[str]) -> None:
        """See `Llvm.graft`. IsozymeError if a root is missing on either side."""
        restore: dict[str, str] = {}
        open_up: dict[str, str] = {}
        known = {s.name: s for s in self._globals(m)}
        transformed, taken = self._with_own_copies(transformed, known, roots)
        arriving = {s.name: s for s in self._globals(transformed)}
        for root in roots:
            ours, theirs = known.get(root), arriving.get(root)
            if ours is None:
                raise IsozymeError(f"cannot put the transformed `{root}` back: {m.origin} has no such function")
            if theirs is None or not theirs.defined:
                raise IsozymeError(f"the transformed slice does not define `{root}`")
            restore[root] = ours.linkage
            open_up[root] = "available_externally"  # a declaration to the linker: the definition in `transformed` wins

        settle: dict[str, str] = {}
        for symbol in arriving.values():
            if symbol.kind == "function" and symbol.defined and symbol.linkage == "external" and symbol.name not in restore:
                settle[symbol.name] = "internal"  # an addition; another slice may bring one of the same name
            if symbol.kind == "function" and symbol.defined and symbol.linkage == "weak" and symbol.name not in restore:
                ours = known.get(symbol.name)
                if ours is not None and ours.linkage in _LOCAL:
                    settle[symbol.name] = "internal"  # weak for the sake of its registered rules only
            if symbol.kind == "function" and symbol.defined and symbol.name in taken and symbol.name not in restore:
                ours = known.get(symbol.name)
                if _is_defined(ours):  # one function has one address
                    settle[symbol.name] = "available_externally"
                    if ours.linkage in _LOCAL:
                        restore[symbol.name] = ours.linkage
                        open_up[symbol.name] = "external"
            if symbol.kind != "variable" or symbol.name not in m.shared:
                continue
            ours = known.get(symbol.name)
            if ours is None:
                raise IsozymeError(f"the transformed slice needs the variable `{symbol.name}`, which {m.origin} no longer has")
            if symbol.defined:
                settle[symbol.name] = "available_externally"
            if ours.linkage in _LOCAL:
                restore[symbol.name] = ours.linkage
                open_up[symbol.name] = "external"
        self.set_linkages(transformed, settle)
        self.set_linkages(m, open_up)
        try:
            self.link(m, transformed)
        finally:
            self.set_linkages(m, restore)


    def _with_own_copies(self, transformed: Module, known: dict[str, Symbol], roots: Sequence[str]) -> tuple[Module, set[str]]:
        """The functions whose address a slice takes; direct calls of those that the program has, too, lead to copies."""
        text = self.to_text(transformed)
        taken = taken_functions(text)
        there = {s.name for s in self._globals(transformed) if _is_defined(s) and s.linkage != "weak" and s.name not in roots}
        own = {name for name in there & taken if _is_defined(known.get(name))}
        own &= called_directly(text) if own else own
        return (self.parse(with_own_copies(text, own), transformed.origin) if own else transformed), taken


def _is_defined(s: Symbol | None) -> TypeGuard[Symbol]:
    return s is not None and s.kind == "function" and s.defined


def isolate(text: str, interposable: set[str]) -> tuple[str, set[str]]:
    """Turn the text of a reduced copy into a slice; the names that stay shared with the program.

    Definitions of mutable variables become declarations; aliases become local; comdats, `optnone` and module-level assembly go. The
    functions `interposable` are weak again: another object may replace them, so nothing may be inferred from their bodies.
    """
    shared: set[str] = set()

    def edit(line: str) -> str | None:
        if line.startswith("module asm "):
            return None  # it would be assembled twice
        line = irtext.without_optnone(irtext.without_comdat(line))
        if interposable and line.startswith("define internal "):
            function = irtext.parse_header(line)
            if function is not None and function.name in interposable:
                return line.replace("define internal ", "define weak ", 1)
        header = irtext.parse_header(line) if line.startswith("@") else None
        if header is None or not header.defined:
            if header is not None:
                shared.add(header.name)
            return line
        if is_registration(header.name):
            return as_constant(line, header)
        if header.kind in ("alias", "ifunc"):
            return irtext.with_linkage(line, header, "internal")
        identity = "unnamed_addr" not in header.words
        if header.linkage in _LOCAL and "blockaddress(" in line:
            return line  # addresses of blocks mean something to the copy of their function only
        if header.kind == "global" or any(w.startswith("thread_local") for w in header.words) or "externally_initialized" in header.words:
            shared.add(header.name)
            return irtext.as_declaration(line, header)
        if identity:
            shared.add(header.name)
        return line

    return irtext.edit_headers(text, edit), shared
