"""Exceptions that carry active data to their handlers: what a handler looks into is told by the program's own values, so that shadows follow as for
any pointer. What the unwinder hands over is known where exceptions are thrown here, or come out of a call as a result (exceptions_returned.py).

    %p = call ptr @__cxa_allocate_exception(n)   ->   %h = call ptr @isozyme.exception(n);  %p = %h + 32
    invoke void @__cxa_throw(%p, ..) unwind %pad      unchanged
    pad:                                              pad:  %thrown = phi ptr [%p - 32, ..], [%e, what raises %e], [null, any other call] ..
      %l = landingpad { ptr, i32 }                      %l = landingpad ..
                                                        %o = select (%thrown == null), (%l.0), %thrown;  %l' = { %o, %l.1 }
      %q = call ptr @__cxa_begin_catch(%x)              %q = the call;  %q' = call ptr @isozyme.caught(%x + 32, %x + 32 as a number, %q)

where %l' and %q' take the place of %l and %q. `isozyme.exception` returns the address of the header that the C++ ABI puts in front of an exception,
32 bytes; `isozyme.caught(o, p, q)` is o + (q - p), which is q: its shadow is as far behind the exception's shadow. They get their bodies when all
derivatives are made, and emit/exceptions.py says where the shadow lies.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from isozyme.analysis.callees import UNMATCHED, CalleeKind, attributes, callee_of
from isozyme.analysis.canonical import reached
from isozyme.analysis.cfg import Cfg, build_cfg
from isozyme.analysis.handlers import CAUGHT, CAUGHT_SHADOW, HEADER, THROWN
from isozyme.canonical.debug_records import forget_records_of
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder, declare
from isozyme.ir.constants import int_value, integer, poison, zero
from isozyme.ir.module import Block, Function, Module
from isozyme.ir.types import I8, I64, PTR, function_type
from isozyme.ir.values import ConstAggregate, ConstExpr, GlobalRef, Value

_ALLOCATE, _THROW, _RETHROW, _RAISE, _END = (
    "__cxa_allocate_exception", "__cxa_throw", "__cxa_rethrow", "_Unwind_RaiseException", "__cxa_end_catch",
)
_HIDDEN = re.compile(r"__cxa_init_primary_exception|_ZSt17current_exception|_ZSt17rethrow_exception|_ZNSt15__exception_ptr")
"""Exceptions that are kept in objects, and thrown from there."""
_TABLES = ("_ZTVN10__cxxabiv117__class_type_infoE", "_ZTVN10__cxxabiv120__si_class_type_infoE")


def carry_exceptions(module: Module, roots: list[Function]) -> bool:
    """Rewrite what `roots` reach, where every exception that a handler may look into is known. Whether it was."""
    functions = reached(module, roots)
    calls = [i for f in functions for i in f.instructions() if isinstance(i, ins.CallBase) and isinstance(i.callee, GlobalRef)]
    if not any(_name(i) == _ALLOCATE for i in calls) or not any(_name(i) in CAUGHT for i in calls) or not _followed(module, calls):
        return False
    found = [_Function(module, f) for f in functions]
    if not all(f.known() for f in found):
        return False
    module.functions.pop(THROWN, None)
    declare(module, THROWN, function_type(PTR, (I64,)))
    pure = declare(module, CAUGHT_SHADOW, function_type(PTR, (PTR, I64, PTR)))
    pure.fn_attrs = ("nounwind", "willreturn", "memory(none)")
    for f in found:
        f.rewrite()
    return True


def _name(i: ins.CallBase) -> str:
    return i.callee.name if isinstance(i.callee, GlobalRef) else ""


def _followed(module: Module, calls: Sequence[ins.CallBase]) -> bool:
    """Exceptions come from known places, and the handler's object begins where the exception does: no pointers, no second base classes."""
    if "p:32" in module.datalayout or any(_HIDDEN.match(_name(i)) for i in calls):
        return False
    plain = all(isinstance(i, ins.Call) for i in calls if _name(i) in (_ALLOCATE, *CAUGHT))
    sizes = all(int_value(i.args[0]) is not None for i in calls if _name(i) == _ALLOCATE)
    return plain and sizes and all(_simple(module, i.args[1]) for i in calls if _name(i) == _THROW)


def _simple(module: Module, info: Value) -> bool:
    """A type, by its information, that has no base class but at its beginning, and is no pointer."""
    if isinstance(info, ins.Phi | ins.Select):  # of throws that LLVM has put together
        choices = info.values if isinstance(info, ins.Phi) else (info.if_true, info.if_false)
        return all(not isinstance(v, ins.Instruction) and _simple(module, v) for v in choices)
    if not isinstance(info, GlobalRef) or info.name.startswith(("_ZTIP", "_ZTIM")):
        return False
    g = module.globals.get(info.name)
    if g is None or g.initializer is None:  # of the standard library
        return bool(re.match(r"_ZTI(?:[a-z]$|St\d|NSt)", info.name))
    if not isinstance(g.initializer, ConstAggregate):
        return False
    table = g.initializer.elements[0]
    while isinstance(table, ConstExpr):
        table = table.operands[0]
    if not isinstance(table, GlobalRef) or table.name not in _TABLES:
        return False
    return len(g.initializer.elements) < 3 or _simple(module, g.initializer.elements[2])


Handled = tuple[Value | None, ...]
"""The headers of the exceptions that handlers have begun to handle, the last one last; None where it is one of several."""


class _Function:
    """One function: where the exceptions come from that its landing pads get."""

    def __init__(self, module: Module, function: Function) -> None:
        self.module, self.function = module, function
        self.cfg: Cfg = build_cfg(function)
        self.pads = {b: p for b in self.cfg.blocks if (p := next((i for i in b.instructions if isinstance(i, ins.LandingPad)), None)) is not None}
        self.handled = self._handled() if any(self._is(b.terminator, _RETHROW) for b in self.cfg.blocks) else {}

    def known(self) -> bool:
        """Every call whose exceptions a handler gets throws a known one, or one from outside, which carries nothing active."""
        wanted = [b for b in self.pads if b in self.cfg.returning]
        return not any(self._hidden(p.terminator) for b in wanted for p in self.cfg.predecessors[b])

    def _is(self, i: ins.Instruction, name: str) -> bool:
        return isinstance(i, ins.CallBase) and _name(i) == name

    def _hidden(self, i: ins.Instruction) -> bool:
        assert isinstance(i, ins.Invoke)
        if _name(i) in (_THROW, _RAISE) or ((f := self.module.function_of(i.callee)) is not None and not f.defined):
            return _name(i) == _RETHROW and self._rethrown(i) is None
        attrs = attributes(self.module, (*i.fn_attrs, *(f.fn_attrs if f is not None else ())))
        known = callee_of(self.module, i)
        return "nounwind" not in attrs and known.kind not in (CalleeKind.INACTIVE, CalleeKind.UNMATCHED) and UNMATCHED not in attrs

    def _handled(self) -> dict[Block, Handled | None]:
        """What is being handled at the end of each block; None where ways with different depths meet."""
        ends: dict[Block, Handled | None] = {self.cfg.entry: self._after((), self.cfg.entry)}
        changed = True
        while changed:  # what is known of a block only becomes less
            before = dict(ends)
            for b in self.cfg.blocks[1:]:
                ends[b] = self._after(_meet([ends[p] for p in self.cfg.predecessors[b] if p in ends]), b)
            changed = ends != before
        return ends

    def _after(self, state: Handled | None, block: Block) -> Handled | None:
        for i in block.instructions:
            if not isinstance(i, ins.CallBase) or state is None:
                continue
            if _name(i) == CAUGHT[0]:
                state = (*state, i.args[0])
            elif _name(i) == _END:
                state = state[:-1] if state else None
        return state

    def _rethrown(self, i: ins.Invoke) -> Value | None:
        state = self.handled.get(i.block)
        return state[-1] if state else None

    # ------------------------------------------------------------------------------------------------ rewriting

    def rewrite(self) -> None:
        self.names = Builder(self.function)
        self.names.names.update(i.name for i in self.function.instructions())
        self.names.names.update(b.name for b in self.function.blocks)
        self.renamed: dict[Value, Value] = {}
        self.made: set[ins.Instruction] = set()
        for block, pad in self.pads.items():
            self._pad(block, pad)
        for block in self.cfg.blocks:
            for i in list(block.instructions):
                if isinstance(i, ins.CallBase) and _name(i) == _ALLOCATE:
                    i.callee = self.module.ref(THROWN)
                    self.renamed[i] = self._put(i, ins.GetElementPtr(I8, i, [integer(I64, HEADER)]), "exception")
                elif isinstance(i, ins.CallBase) and _name(i) in CAUGHT:
                    there = self._put(i, ins.GetElementPtr(I8, i.args[0], [integer(I64, HEADER)]), "caught")
                    self.made.discard(there)  # its operand may be a landing pad's
                    f = self.module.functions[CAUGHT_SHADOW]
                    address = self._put(there, ins.Cast("ptrtoint", there, I64), "address")
                    call = ins.Call(f.type, self.module.ref(f.name), [there, address, i])
                    call.metadata = {k: v for k, v in i.metadata.items() if k == "dbg"}
                    self.renamed[i] = self._put(address, call, "object")
        for i in self.function.instructions():
            if i not in self.made:
                i.map_operands(lambda v: self.renamed.get(v, v))
        forget_records_of(self.function, self.renamed)

    def _pad(self, block: Block, pad: ins.LandingPad) -> None:
        sources: dict[Block, Value | None] = {}
        for p in self.cfg.predecessors[block]:
            i = p.terminator
            assert isinstance(i, ins.Invoke)
            sources[p] = self._source(i)
        if all(v is None for v in sources.values()):
            return
        values = [zero(PTR) if v is None else v for v in sources.values()]
        thrown: Value = values[0]
        if len(values) > 1:
            phi = ins.Phi(PTR, values, list(sources))
            self._at(block, 0, phi, "thrown")
            self.made.discard(phi)
            thrown = phi
        last: ins.Instruction = pad
        if any(v is None for v in sources.values()):
            last = given = self._put(last, ins.ExtractValue(pad, (0,), PTR), "given")
            last = none = self._put(last, ins.Compare("icmp", "eq", thrown, zero(PTR)), "outside")
            last = thrown = self._put(last, ins.Select(none, given, thrown), "header")
        last = chosen = self._put(last, ins.ExtractValue(pad, (1,), pad.type.fields[1]), "selector")  # type: ignore[attr-defined]
        last = first = self._put(last, ins.InsertValue(poison(pad.type), thrown, (0,)), "landed")
        self.made.discard(first)
        self.renamed[pad] = self._put(last, ins.InsertValue(first, chosen, (1,)), "landed")

    def _source(self, i: ins.Invoke) -> Value | None:
        """The header of the exception that a call throws, None where it comes from outside."""
        if _name(i) == _THROW:
            at = i.block.instructions.index(i)
            header = self._at(i.block, at, ins.GetElementPtr(I8, i.args[0], [integer(I64, -HEADER)]), "header")
            self.made.discard(header)
            return header
        if _name(i) == _RAISE:
            return i.args[0]
        return self._rethrown(i) if _name(i) == _RETHROW else None

    def _put(self, behind: ins.Instruction, i: ins.Instruction, name: str) -> ins.Instruction:
        return self._at(behind.block, behind.block.instructions.index(behind) + 1, i, name)

    def _at(self, block: Block, position: int, i: ins.Instruction, name: str) -> ins.Instruction:
        i.name, i.block = self.names.fresh(name), block
        block.instructions.insert(position, i)
        self.made.add(i)
        return i


def _meet(ways: Sequence[Handled | None]) -> Handled | None:
    first, *rest = ways
    for w in rest:
        if first is None or w is None or len(first) != len(w):
            return None
        first = tuple(x if x is y else None for x, y in zip(first, w, strict=True))
    return first
