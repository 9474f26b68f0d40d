"""The stage behind all derivatives: pretended arrays become calls of the functions that load and store.

Derivatives are taken as they were made, if that is enough: what store functions throw then goes where the caller of a derivative catches it. Where a
pointer goes through memory (a struct, a tape) or is returned, LLVM is asked to take that away: first by "prepare", which inlines as much as ever,
then with everything inlined that the functions in question call.
"""

from __future__ import annotations

from collections.abc import Collection

from isozyme.analysis.callees import attributes
from isozyme.analysis.canonical import reached
from isozyme.canonical.inlined import inline_always
from isozyme.canonical.variadic import copy_body
from isozyme.ir import instructions as ins
from isozyme.ir.module import Function, Module
from isozyme.ir.reader import read_module
from isozyme.ir.types import VOID, PointerType, function_type
from isozyme.ir.values import Argument, Value
from isozyme.ir.writer import write_module
from isozyme.orders import prepared
from isozyme.sparse.accesses import FUNCTIONS, NOTHING, Accesses, Parts, components
from isozyme.sparse.carried import refuse_carried
from isozyme.sparse.flow import KindTable, UnfollowedError, called
from isozyme.sparse.forms import spell_out
from isozyme.sparse.requests import DENSE, NOWHERE, Places
from isozyme.sparse.rewrite import Rewriter, Shapes, drop_unused

_UNTRUE = ("memory(", "readnone", "readonly", "writeonly", "argmemonly", "inaccessiblemem", "nofree", "nosync", "nounwind", "willreturn", "norecurse")
"""What LLVM has found out of functions that load and store, which does not hold of what is called instead."""

_TYPES = ("tbaa", "tbaa.struct")
"""Metadata by which a store of a number cannot change a pointer or a count. A store function may."""


def lower_dense(module: Module, places: Places) -> Module:
    """The module without pretended arrays. places: where each was asked for (requests.py). IsozymeError where one goes out of sight."""
    if not places:
        return module
    for f in module.functions.values():
        for i in f.instructions() if f.defined else ():
            if any(k in i.metadata for k in _TYPES):
                i.metadata = {k: v for k, v in i.metadata.items() if k not in _TYPES}
    text = write_module(module)
    try:
        return _lowered(module, places)
    except UnfollowedError:
        module = read_module(text)
    try:
        return _lowered(prepared(module, True), places)
    except UnfollowedError:
        module = read_module(text)
        _inline_all(module)
    return _lowered(prepared(module, True), places)


def lower_before(module: Module, roots: list[Function], places: Places) -> None:
    """Lower what `roots`, whose derivatives are asked for, reach and asks for none itself: the next order differentiates what is called there."""
    if not places:
        return
    for f in roots:  # a store function may throw, though they do not
        f.fn_attrs = tuple(a for a in attributes(module, f.fn_attrs) if a != "nounwind")
    callers = [f for f in reached(module, roots) if not any("__enzyme_" in called(i) for i in f.instructions())]
    if any(_asks(f) for f in callers):
        _Lowering(module, places).run(callers)


def _lowered(module: Module, places: Places) -> Module:
    _Lowering(module, places).run([f for f in module.functions.values() if f.defined])
    for name in [n for n in module.functions if n.startswith((DENSE, NOWHERE))]:
        del module.functions[name]
    return module


def _asks(f: Function) -> bool:
    return any(called(i).startswith((DENSE, NOWHERE)) for i in f.instructions())


def _inline_all(module: Module) -> None:
    """Have everything inlined that functions with pretended arrays call."""
    roots = [f for f in module.functions.values() if f.defined and _asks(f)]
    inline_always(module, reached(module, roots))


class _Lowering:
    """One module."""

    def __init__(self, module: Module, places: Places) -> None:
        self.module = module
        self.table = KindTable(module, places)
        self.accesses = Accesses(self.table, module)
        self.copies: dict[tuple[str, Shapes], Function] = {}
        self.work: list[tuple[Function, dict[Value, Parts]]] = []

    def run(self, functions: list[Function]) -> None:
        for f in functions:
            for i in f.instructions():
                self.table.request(i)
        self.work = [(f, {}) for f in functions if _asks(f)]
        changed: set[Function] = set()
        while self.work:
            f, given = self.work.pop()
            spell_out(f)
            rewriter = Rewriter(self.table, self.accesses, f, given, self._specialised)
            refuse_carried(self.table, f, rewriter.kinds, self.accesses.layout)
            if rewriter.run():
                changed.add(f)
        for f in changed:
            drop_unused(f, _pure)
        self._keep_used(changed)
        self._forget_effects({f for f in changed if any(called(i).startswith(FUNCTIONS) for i in f.instructions())})

    def _specialised(self, f: Function, shapes: Shapes) -> Function:
        key = (f.name, shapes)
        made = self.copies.get(key)
        if made is None:
            made = self.copies[key] = self._copy(f, shapes)
        return made

    def _copy(self, f: Function, shapes: Shapes) -> Function:
        """A function that takes pretended arrays by their components. It is rewritten later."""
        n = 0
        while (name := f"{f.name}.dense{n or ''}") in self.module.functions:
            n += 1
        stand_ins = [Argument(a.type, a.name, a.index, a.attrs) for a in f.args]
        args: list[Argument] = []
        given: dict[Value, Parts] = {}
        for a, kinds in zip(stand_ins, shapes, strict=True):
            if kinds is None:
                args.append(a)
                continue
            new = {key: Argument(t, f"{a.name}.{key[0]}.{key[1]}.{key[2]}".lstrip("0123456789"), 0) for key, t in components(self.table, kinds)}
            for v in new.values():
                v.name = f"a{a.index}{v.name}" if v.name.startswith(".") else v.name
            args += new.values()
            given[a] = Parts(kinds, dict(new))
        for k, a in enumerate(args):
            a.index = k
        made = Function(name, function_type(f.type.ret, tuple(a.type for a in args)), stand_ins, self.module)
        made.linkage, made.cc, made.ret_attrs, made.fn_attrs = "internal", f.cc, f.ret_attrs, f.fn_attrs
        made.suffix = f.suffix[f.suffix.index("personality") :] if "personality" in f.suffix else ""
        copy_body(f, made)
        made.args = args
        self.module.functions[name] = made
        self.work.append((made, given))
        return made

    def _keep_used(self, changed: Collection[Function]) -> None:
        """Drop the functions that nothing calls any more. What a null output holds is known to nobody."""
        used = {called(i) for f in changed for i in f.instructions()}
        for f in self.accesses.made.values():
            if f.name not in used:
                del self.module.functions[f.name]
            elif any(called(i).startswith(NOTHING) for i in f.instructions()):
                where = next((k.where for k in self.table.kinds if k is not None and k.nowhere), None)
                raise UnfollowedError(
                    "a null pointer is passed as an enzyme_dupnoneed argument, and the derivative depends on what the function reads there",
                    where,
                    "pass memory of the size that the function uses",
                )

    def _forget_effects(self, changed: set[Function]) -> None:
        """Functions that call what they did not call before, and their callers, do more than LLVM has noted."""
        callers: dict[str, list[tuple[Function, ins.CallBase]]] = {}
        for f in self.module.functions.values():
            for i in f.instructions() if f.defined else ():
                if isinstance(i, ins.CallBase) and (callee := self.module.function_of(i.callee)) is not None:
                    callers.setdefault(callee.name, []).append((f, i))
        work, seen = list(changed), set(changed)
        while work:
            f = work.pop()
            f.fn_attrs = self._true(f.fn_attrs)
            for caller, call in callers.get(f.name, ()):
                call.fn_attrs = self._true(call.fn_attrs)
                if caller not in seen:
                    seen.add(caller)
                    work.append(caller)

    def _true(self, words: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(w for w in attributes(self.module, words) if not w.startswith(_UNTRUE))


def _pure(i: ins.Instruction) -> bool:
    """Whether an instruction does nothing but give a value."""
    if isinstance(i, ins.CallBase):
        name = called(i)
        plain = name.startswith("llvm.") and i.type is not VOID and not any(isinstance(a.type, PointerType) for a in i.args)
        return isinstance(i, ins.Call) and (plain or name.startswith((NOTHING, f"{FUNCTIONS}load.")))
    if isinstance(i, ins.Load):
        return not i.volatile and not i.ordering
    return not isinstance(
        i, (ins.Store, ins.AtomicRMW, ins.CompareExchange, ins.Fence, ins.VAArg, ins.LandingPad, ins.FuncletPad, ins.Alloca)
    ) and not _terminates(i)


def _terminates(i: ins.Instruction) -> bool:
    return i.block.instructions[-1] is i
