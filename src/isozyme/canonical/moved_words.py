"""Words that are moved as what they are not at times: the payload of an enum that is a double or a pointer.

    %v = load double, ptr %a      or      %v = load ptr, ptr %a         %w = load i64, ptr %a
    store double %v, ptr %b               store ptr %v, ptr %b          store i64 %w, ptr %b

LLVM moves such a payload as the type that some variant has for it. On the right nothing is said of it, and the run decides
(`emit/runtime_words.py`). Only where types say that both places may hold both.
"""

from __future__ import annotations

from collections.abc import Iterable

from isozyme.analysis.types_facts import TypeFacts
from isozyme.ir import instructions as ins
from isozyme.ir.constants import zero
from isozyme.ir.module import Block, Function
from isozyme.ir.types import I64, FloatType, PointerType
from isozyme.ir.values import Argument, Constant, ConstExpr, ConstPlain, Value


def move_as_words(facts: TypeFacts, functions: Iterable[Function]) -> bool:
    """Rewrite in place; whether anything changed: then types have to be inferred again."""
    return any([_Moves(facts, f).rewrite() for f in functions if f.defined])


def _is_word(v: Value) -> bool:
    return isinstance(v.type, PointerType) or (isinstance(v.type, FloatType) and v.type.kind == "double")


def _is_moved(v: Value) -> bool:
    of_bits = v.type is I64 and isinstance(v, ins.Cast) and v.opcode == "bitcast" and _is_word(v.value)
    return not isinstance(v, Constant) and (_is_word(v) or of_bits)


class _Moves:
    def __init__(self, facts: TypeFacts, function: Function) -> None:
        self._facts, self._function = facts, function
        self._words: dict[Value, Value] = {}
        self._names: set[str] | None = None

    def rewrite(self) -> bool:
        changed = False
        for block in self._function.blocks:
            for i in list(block.instructions):
                if not isinstance(i, ins.Store) or i.volatile or i.ordering or not _is_moved(i.value):
                    continue
                loads = self._loads(i.value)
                if loads and self._facts.float_or_pointer(i.pointer) and any(map(self._turns, loads)):
                    i.value = self._word(i.value)
                    i.metadata = {k: v for k, v in i.metadata.items() if k not in ("tbaa", "tbaa.struct")}
                    changed = True
        return changed

    def _turns(self, i: ins.Load) -> bool:
        return self._facts.float_or_pointer(i.pointer)

    def _loads(self, v: Value) -> list[ins.Load]:
        """Where v is read, perhaps. Nothing where its bits cannot be taken."""
        found: list[ins.Load] = []
        seen: set[Value] = set()
        work = [v]
        while work:
            v = work.pop()
            if v not in seen:
                seen.add(v)
                if isinstance(v, ins.Load) and not v.volatile and not v.ordering:
                    found.append(v)
                elif isinstance(v, (ins.Phi, ins.Select)):
                    work += _merged(v)
                elif isinstance(v, ins.Cast) and v.opcode in ("inttoptr", "bitcast"):
                    work.append(v.value)
                elif isinstance(v, ins.Invoke) and sum(v.normal in b.terminator.successors() for b in self._function.blocks) > 1:
                    return []
        return found

    def _word(self, v: Value) -> Value:
        """The bits of v."""
        if isinstance(v, ins.Cast) and v.opcode in ("inttoptr", "bitcast") and (v.value.type is I64 or _is_word(v.value)):
            return self._word(v.value)
        if v.type is I64:
            return v
        if isinstance(v, Constant):
            opcode = "ptrtoint" if isinstance(v.type, PointerType) else "bitcast"
            return zero(I64) if isinstance(v, ConstPlain) else ConstExpr(I64, opcode, [v])
        found = self._words.get(v)
        if found is not None:
            return found
        if isinstance(v, ins.Load) and not v.volatile and not v.ordering and self._turns(v):
            made: ins.Instruction = ins.Load(I64, v.pointer, v.align)
            return self._insert(v, made, v.block, v.block.instructions.index(v) + 1)
        if isinstance(v, ins.Phi):
            made = ins.Phi(I64, [zero(I64)] * len(v.values), v.blocks)
            self._insert(v, made, v.block, v.block.instructions.index(v))
            made.values = [self._word(x) for x in v.values]
            return made
        if isinstance(v, ins.Select):
            made = ins.Select(v.condition, zero(I64), zero(I64))
            self._insert(v, made, v.block, v.block.instructions.index(v) + 1)
            made.if_true, made.if_false = self._word(v.if_true), self._word(v.if_false)
            return made
        made = ins.Cast("ptrtoint" if isinstance(v.type, PointerType) else "bitcast", v, I64)
        return self._insert(v, made, *self._after(v))

    def _after(self, v: Value) -> tuple[Block, int]:
        """The place right behind the definition of v."""
        if isinstance(v, Argument) or not isinstance(v, ins.Instruction):
            block = self._function.blocks[0]
            return block, 0
        if isinstance(v, ins.Invoke):
            return v.normal, _first(v.normal)
        return v.block, v.block.instructions.index(v) + 1

    def _insert(self, of: Value, made: ins.Instruction, block: Block, at: int) -> ins.Instruction:
        if self._names is None:
            self._names = {i.name for i in self._function.instructions()}
        k = len(self._names)
        while f"word.{k}" in self._names:
            k += 1
        made.name, made.block = f"word.{k}", block
        self._names.add(made.name)
        block.instructions.insert(at, made)
        self._words[of] = made
        return made


def _first(block: Block) -> int:
    return next(n for n, i in enumerate(block.instructions) if not isinstance(i, (ins.Phi, ins.LandingPad)))


def _merged(v: ins.Phi | ins.Select) -> list[Value]:
    return v.values if isinstance(v, ins.Phi) else [v.if_true, v.if_false]
