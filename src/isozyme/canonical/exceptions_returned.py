"""Exceptions as results: where a handler catches what a function throws after it has written active memory, the reverse sweep has to undo half
a call. So the call goes to a copy of that function that throws nothing, but leaves the exception in a slot of its caller's, and the caller raises it
where the handler sees it. What is written before is then undone like anything that happens before a return.

    invoke double @g(ptr %p)          ->   %r = call double @g.caught(ptr %p, ptr %slot)
      to label %go unwind label %pad       %e = load ptr, ptr %slot
                                           br i1 (%e == null), label %go, label %raise
                                         raise:
                                           invoke i32 @_Unwind_RaiseException(ptr %e) to label %never unwind label %pad

An exception that a landing pad of the copy has stopped, and that nobody has begun to handle, may be raised again as it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from isozyme.analysis.callees import CalleeKind, attributes, callee_of
from isozyme.analysis.canonical import reached
from isozyme.analysis.cfg import build_cfg
from isozyme.analysis.pointers import EXCEPTIONS
from isozyme.analysis.registrations import module_rules
from isozyme.canonical.variadic import copy_body
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder, declare
from isozyme.ir.constants import zero
from isozyme.ir.module import Block, Function, Module
from isozyme.ir.types import I32, PTR, VOID, function_type, struct_type
from isozyme.ir.values import Argument, ConstPlain, GlobalRef, Value

PERSONALITY = "__gxx_personality_v0"
_RAISE = "_Unwind_RaiseException"
_LOST = ("noreturn", "memory(", "readnone", "readonly", "willreturn", "inlinehint", "allocsize", "allockind")
_EVERYTHING = ("catch", "null")


def return_exceptions(module: Module, roots: list[Function]) -> bool:
    """Rewrite the calls in what `roots` reach whose exceptions are caught by a handler that returns. Whether there were any."""
    return _Returner(module).run(reached(module, roots))


class _Returner:
    def __init__(self, module: Module) -> None:
        self.module = module
        self._copies: dict[str, Function] = {}

    def run(self, functions: list[Function]) -> bool:
        for f in functions:
            if PERSONALITY in f.suffix:
                returning = build_cfg(f).returning
                caught = {b for b in f.blocks if isinstance(t := b.terminator, ins.Invoke) and t.unwind in returning and self._target(t) is not None}
                if caught:
                    _Rewriter(self, f, caught).run()
        return bool(self._copies)

    def _target(self, call: ins.CallBase) -> Function | None:
        """The function with a body that is called and may throw."""
        f = self.module.function_of(call.callee)
        if f is None or not f.defined or f.type.vararg or not self.throws(call):
            return None
        if f.name in module_rules(self.module).custom or callee_of(self.module, call).kind is not CalleeKind.DEFINED:
            return None
        return f if not any(isinstance(i, (ins.IndirectBranch, ins.FuncletPad)) for i in f.instructions()) else None

    def throws(self, call: ins.CallBase) -> bool:
        f = self.module.function_of(call.callee)
        if f is not None and (f.name.startswith("llvm.") or f.name in EXCEPTIONS):
            return False
        return not isinstance(call.callee, GlobalRef) or "nounwind" not in attributes(self.module, (*call.fn_attrs, *(f.fn_attrs if f else ())))

    def copy_for(self, call: ins.CallBase) -> Function | None:
        f = self._target(call)
        if f is None:
            return None
        found = self._copies.get(f.name)
        return found if found is not None else self._copy(f)

    def _copy(self, f: Function) -> Function:
        name, k = f"{f.name}.caught", 0
        while name in self.module.functions:
            k += 1
            name = f"{f.name}.caught.{k}"
        args = [Argument(a.type, a.name, a.index, _kept(a.attrs)) for a in f.args]
        args.append(Argument(PTR, "caught.slot", len(args)))
        g = Function(name, function_type(f.type.ret, tuple(a.type for a in args)), args, self.module)
        g.linkage, g.cc, g.suffix = "internal", f.cc, f"personality ptr @{PERSONALITY}"
        g.fn_attrs = tuple(a for a in attributes(self.module, f.fn_attrs) if not a.startswith(_LOST))
        self.module.functions[name] = self._copies[f.name] = g
        declare(self.module, PERSONALITY, function_type(I32, (), True))
        copy_body(f, g)
        _Rewriter(self, g, None).run()
        return g


class _Rewriter:
    """One function: a caller in which the calls at the end of the blocks `caught` are redirected, or (None) a copy that returns its exceptions."""

    def __init__(self, returner: _Returner, function: Function, caught: set[Block] | None) -> None:
        self.returner, self.function, self.caught = returner, function, caught
        self.names = Builder(function)
        self.names.names.update(i.name for i in function.instructions())
        self.names.names.update(b.name for b in function.blocks)
        self.blocks: list[Block] = []
        self.renamed: dict[Value, Value] = {}
        self.slot = ins.Alloca(PTR, None, 8, self.names.fresh("caught.slot"))

    def run(self) -> None:
        entry = self.function.blocks[0]
        for block in list(self.function.blocks):
            self._block(block)
        self.slot.block = entry
        entry.instructions.insert(0, self.slot)
        self.function.blocks = self.blocks
        for i in self.function.instructions():
            i.map_operands(lambda v: self.renamed.get(v, v))

    def _block(self, block: Block) -> None:
        old, block.instructions[:] = list(block.instructions), []
        self.blocks.append(block)
        self.here = self.old = block
        for i in old:
            if self.caught is None and isinstance(i, ins.Call):
                self._call(i)
            elif isinstance(i, ins.Invoke) and (self.caught is None or block in self.caught) and (g := self.returner.copy_for(i)) is not None:
                self._invoke(i, g)
            elif self.caught is None and isinstance(i, ins.Resume):
                self._leave(self._add(ins.ExtractValue(i.value, (0,), PTR), "exception"))
            elif self.caught is None and isinstance(i, ins.Return):
                self._return(i.value, zero(PTR))
            else:
                if self.caught is None and isinstance(i, ins.LandingPad) and _EVERYTHING not in [(k, getattr(c, "kind", "")) for k, c in i.clauses]:
                    i.clauses = (*i.clauses, ("catch", ConstPlain(PTR, "null")))  # nobody further out looks for what leaves as a result
                self._add(i)
        if self.here is not block:
            for s in dict.fromkeys(self.here.terminator.successors()):
                _come_from(s, block, self.here)
            self.here.trailing, block.trailing = block.trailing, ()

    def _call(self, i: ins.Call) -> None:
        g = self.returner.copy_for(i)
        if g is not None:
            exception = self._redirected(i, g)
            there, out = self._new("go"), self._new("thrown")
            self._branch(exception, there, out)
            self.here = out
            self._leave(exception)
            self.here = there
        elif self.returner.throws(i) and i.tail != "musttail":
            there, pad = self._new("go"), self._new("pad")
            made = ins.Invoke(i.function_type, i.callee, i.args, there, pad, i.name)
            made.arg_attrs, made.ret_attrs, made.fn_attrs = i.arg_attrs, i.ret_attrs, i.fn_attrs  # an invoke has no fast-math flags
            made.cc, made.bundles, made.addrspace, made.show_type = i.cc, i.bundles, i.addrspace, i.show_type
            made.metadata, made.debug = i.metadata, i.debug
            self._add(made)
            self.renamed[i] = made
            self.here = pad
            landed = self._add(ins.LandingPad(struct_type((PTR, I32)), False, (("catch", ConstPlain(PTR, "null")),)), "landed")
            self._leave(self._add(ins.ExtractValue(landed, (0,), PTR), "exception"))
            self.here = there
        else:
            self._add(i)

    def _invoke(self, i: ins.Invoke, g: Function) -> None:
        exception = self._redirected(i, g)
        block, again, never = self.here, self._new("raise"), self._new("never")
        self._branch(exception, i.normal, again)
        self.here = again
        raised = function_type(I32, (PTR,))
        declare(self.function.module, _RAISE, raised)
        new = ins.Invoke(raised, self.function.module.ref(_RAISE), [exception], never, i.unwind)
        new.metadata = _debug(i)
        self._add(new, "raised")
        _come_from(i.unwind, self.old, again)
        self.here = never
        self._add(ins.Unreachable())
        self.here = block

    def _redirected(self, i: ins.CallBase, g: Function) -> Value:
        """The call of the copy, and what it throws."""
        new = ins.Call(g.type, self.function.module.ref(g.name), [*i.args, self.slot], i.name)
        new.arg_attrs, new.cc, new.metadata, new.debug = [*(_kept(a) for a in i.arg_attrs), ()], i.cc, _debug(i), i.debug
        self.renamed[i] = self._add(new)
        return self._add(ins.Load(PTR, self.slot, 8), "exception")

    def _branch(self, exception: Value, none: Block, some: Block) -> None:
        test = self._add(ins.Compare("icmp", "eq", exception, zero(PTR)), "none")
        self._add(ins.Branch([none, some], test))

    def _leave(self, exception: Value) -> None:
        t = self.function.type.ret
        self._return(None if t is VOID else zero(t), exception)

    def _return(self, value: Value | None, exception: Value) -> None:
        self._add(ins.Store(exception, self.function.args[-1], 8))
        self._add(ins.Return(value))

    def _new(self, hint: str) -> Block:
        made = Block(self.names.fresh(f"caught.{hint}"), self.function)
        self.blocks.append(made)
        return made

    def _add(self, i: ins.Instruction, name: str = "") -> ins.Instruction:
        if name:
            i.name = self.names.fresh(name)
        i.block = self.here
        self.here.instructions.append(i)
        return i


def _kept(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(w for w in words if w != "returned")


def _debug(i: ins.Instruction) -> dict[str, str]:
    return {k: v for k, v in i.metadata.items() if k == "dbg"}


def _come_from(block: Block, old: Block, new: Block) -> None:
    for phi in block.phis():
        phi.blocks = [new if b is old else b for b in phi.blocks]
