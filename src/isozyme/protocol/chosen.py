"""Requests for the derivative of a function that only the run tells: one request for each function that the pointer may lead to.

    call @__enzyme_autodiff(ptr %f, ...)    ->    %is = icmp eq ptr %f, @g
                                                  br i1 %is, label %g, label %other      ; call @__enzyme_autodiff(ptr @g, ...)

Optimisers merge requests that differ in their function or in a marker, and programs keep functions in tables or take them as arguments. Functions
may be meant that the pointer may lead to (canonical/code_pointers.py) and that take what the request passes. The program stops with a message where
the pointer is none of them.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass

from isozyme.analysis.canonical import reached
from isozyme.canonical.code_pointers import CodePointers
from isozyme.canonical.debug_records import forget_records_of
from isozyme.emit.library import require_stop
from isozyme.errors import IsozymeError
from isozyme.ir import instructions as ins
from isozyme.ir.constants import integer, poison
from isozyme.ir.module import Block, Function, Module
from isozyme.ir.types import I32, VOID
from isozyme.ir.values import Argument, Value
from isozyme.protocol.markers import marker_of
from isozyme.protocol.requests import asks, function_position, mode_of, request_of, requested_function

STOP = "isozyme.no_function"
_TEXT = (
    "isozyme: the derivative of a function was asked for through a pointer, and Isozyme did not see that the pointer may lead to this function: "
    "compile the file that takes its address together with the one that asks (llvm-link, -flto)"
)


@dataclass(frozen=True)
class _Case:
    """One thing that a request may mean: where the condition holds (None: always), what stands for some of its arguments."""

    condition: ins.Instruction | Value | None
    instead: dict[int, Value]


def choose_requested_functions(module: Module) -> bool:
    """Rewrite in place; whether anything changed."""
    pointers: CodePointers | None = None
    changed = False
    for function in list(module.functions.values()):
        work = [i for block in function.blocks for i in block.instructions if _is_request(i)] if function.defined else []
        while work:
            call = work.pop()
            assert isinstance(call, ins.CallBase)
            cases = _markers(function, call)
            at = function_position(call)
            if not cases and at < len(call.args) and requested_function(module, call.args[at]) is None:
                pointers = pointers or CodePointers(module)
                cases = _functions(module, function, call, pointers)
            if cases:
                work += _Choice(module, function, call).make(cases)
                changed = True
    return changed


def _is_request(i: ins.Instruction) -> bool:
    return asks(i) and isinstance(i, ins.CallBase) and mode_of(getattr(i.callee, "name", "")) is not None


def _functions(module: Module, caller: Function, call: ins.CallBase, pointers: CodePointers) -> list[_Case]:
    """The functions that may be meant. Where the caller is handed a function that nobody here hands to it, there is nothing but the stop."""
    at = function_position(call)
    pointer = call.args[at]
    targets = [t for t in pointers.behind(pointer) if _may_be_meant(module, caller, call, t)]
    cases = [_Case(ins.Compare("icmp", "eq", pointer, module.ref(t.name)), {at: module.ref(t.name)}) for t in targets]
    handed_in = isinstance(pointer, Argument) and caller.linkage not in ("internal", "private")
    return [*cases, _Case(None, {})] if cases or handed_in else []


def _may_be_meant(module: Module, caller: Function, call: ins.CallBase, target: Function) -> bool:
    """Whether the request makes sense for a function."""
    if target is caller or not target.defined or any(f is caller for f in reached(module, [target])):
        return False
    try:
        request_of(module, caller, call.block, call, target)
    except IsozymeError:
        return False
    return True


def _markers(function: Function, call: ins.CallBase) -> list[_Case]:
    """What stands for markers that were merged with others: of one condition, or of the ways into one block."""
    merged = [(k, a) for k, a in enumerate(call.args) if isinstance(a, (ins.Select, ins.Phi)) and _leads_to_marker(a, set())]
    if not merged:
        return []
    first = merged[0][1]
    if isinstance(first, ins.Select):
        same = [(k, a) for k, a in merged if isinstance(a, ins.Select) and a.condition is first.condition]
        return [_Case(first.condition, {k: a.if_true for k, a in same}), _Case(None, {k: a.if_false for k, a in same})]
    phis = [(k, a) for k, a in merged if isinstance(a, ins.Phi) and a.block is first.block]
    assert isinstance(first, ins.Phi)
    way = ins.Phi(I32, [integer(I32, n) for n in range(len(first.blocks))], first.blocks)
    way.block = first.block
    first.block.instructions.insert(0, way)
    ways = dict.fromkeys(first.blocks)
    last = len(ways) - 1
    return [
        _Case(
            ins.Compare("icmp", "eq", way, integer(I32, first.blocks.index(b))) if n < last else None,
            {k: next(v for v, at in a.incoming() if at is b) for k, a in phis},
        )
        for n, b in enumerate(ways)
    ]


def _leads_to_marker(v: Value, seen: set[Value]) -> bool:
    if v in seen:
        return False
    seen.add(v)
    if isinstance(v, ins.Select):
        return _leads_to_marker(v.if_true, seen) or _leads_to_marker(v.if_false, seen)
    if isinstance(v, ins.Phi):
        return any(_leads_to_marker(x, seen) for x in v.values)
    return marker_of(v) is not None


class _Choice:
    """Puts a chain of tests where a request is."""

    def __init__(self, module: Module, function: Function, call: ins.CallBase) -> None:
        self.module, self.function, self.call = module, function, call
        self._names = {b.name for b in function.blocks} | {a.name for a in function.args} | {i.name for i in function.instructions() if i.name}

    def make(self, cases: list[_Case]) -> list[ins.Instruction]:
        """The new requests."""
        call, block = self.call, self.call.block
        for i in block.instructions:
            if i.type is not VOID and not getattr(i, "name", ""):
                i.name = self._fresh("way")
        place = block.instructions.index(call)
        rest = Block(self._fresh("asked"), self.function)
        rest.instructions, rest.trailing = block.instructions[place + 1 :], block.trailing
        block.instructions, block.trailing = block.instructions[:place], ()
        for i in rest.instructions:
            i.block = rest
        blocks: list[Block] = []
        made: list[ins.Instruction] = []
        at = block
        for case in cases:
            if case.condition is None and not case.instead:
                require_stop(self.module, STOP, _TEXT)
                stop = self.module.functions[STOP]
                self._add(at, ins.Call(stop.type, self.module.ref(STOP), []))
                self._add(at, ins.Unreachable())
                break
            match = at
            if case.condition is not None:
                test = case.condition
                if isinstance(test, ins.Compare) and not test.name:
                    self._add(at, test, "is")
                match, other = Block(self._fresh("match"), self.function), Block(self._fresh("other"), self.function)
                self._add(at, ins.Branch([match, other], test))
                blocks += [match, other]
                at = other
            made.append(self._request(match, case, rest))
        self._leave(made, block, rest)
        where = self.function.blocks.index(block)
        self.function.blocks[where + 1 : where + 1] = [*blocks, rest]
        return made

    def _request(self, block: Block, case: _Case, rest: Block) -> ins.Instruction:
        one = copy(self.call)
        one.args = [self._here(block, case.instead[k]) if k in case.instead else a for k, a in enumerate(one.args)]
        one.fn_attrs = tuple(dict.fromkeys((*one.fn_attrs, "nomerge")))
        self._add(block, one, "asked")
        if isinstance(one, ins.Invoke):
            one.normal = rest
        else:
            self._add(block, ins.Branch([rest]))
        return one

    def _here(self, block: Block, v: Value) -> Value:
        """A marker that is loaded elsewhere is loaded again."""
        if not isinstance(v, ins.Load) or marker_of(v) is None:
            return v
        return self._add(block, ins.Load(v.type, v.pointer, v.align), "marker")

    def _leave(self, made: list[ins.Instruction], block: Block, rest: Block) -> None:
        """What comes after the request gets the result of the one that was made."""
        call = self.call
        if isinstance(call, ins.Invoke):
            for phi in call.unwind.phis():
                through = next(v for v, b in phi.incoming() if b is block)
                kept = [(v, b) for v, b in phi.incoming() if b is not block] + [(through, one.block) for one in made]
                phi.values, phi.blocks = [v for v, _ in kept], [b for _, b in kept]
            self._add(rest, ins.Branch([call.normal]))
        for s in dict.fromkeys(rest.successors()):
            for phi in s.phis():
                phi.blocks = [rest if b is block else b for b in phi.blocks]
        if call.type is VOID:
            return
        result: Value = poison(call.type)
        if made:
            result = ins.Phi(call.type, made, [one.block for one in made], name=self._fresh("asked"))
            result.block = rest
            rest.instructions.insert(0, result)
        for i in (*self.function.instructions(), *rest.instructions):
            i.map_operands(lambda v: result if v is call else v)
        forget_records_of(self.function, [call])

    def _add(self, block: Block, i: ins.Instruction, hint: str = "") -> ins.Instruction:
        i.block = block
        if i.type is not VOID:
            i.name = self._fresh(hint)
        block.instructions.append(i)
        return i

    def _fresh(self, hint: str) -> str:
        n = 0
        while (name := f"{hint}{n or ''}") in self._names:
            n += 1
        self._names.add(name)
        return name
