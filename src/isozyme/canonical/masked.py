"""Masked loads and stores, gathers and scatters, lane by lane: `llvm.masked.load(p, mask, passed)` becomes, for each lane, a load from the lane's
address, or from a scratch cell where the mask is false, and a choice between what was loaded and what is passed through.
"""

from __future__ import annotations

from isozyme.canonical.debug_records import forget_records_of
from isozyme.ir import instructions as ins
from isozyme.ir.constants import int_value, integer, poison, zero
from isozyme.ir.module import Block, Function
from isozyme.ir.types import I1, I64, Type, VectorType
from isozyme.ir.values import ConstAggregate, ConstPlain, GlobalRef, Value
from isozyme.rules import registry
from isozyme.rules.model import MaskedAccess


def spell_out_masked(functions: list[Function]) -> bool:
    """Rewrite in place; whether anything changed."""
    return any([_Rewriter(f).run() for f in functions if f.defined])


class _Rewriter:
    """One function."""

    def __init__(self, function: Function) -> None:
        self.function = function
        self._names = {i.name for i in function.instructions() if i.name}
        self._count = 0
        self._out: list[ins.Instruction] = []
        self._block: Block
        self._cells: dict[Type, Value] = {}
        self._start: list[ins.Instruction] = []

    def run(self) -> bool:
        renamed: dict[Value, Value] = {}
        for block in self.function.blocks:
            if not any(_rule(i) for i in block.instructions):
                continue
            self._block, self._out = block, []
            for i in block.instructions:
                rule = _rule(i)
                if rule is None:
                    self._out.append(i)
                    continue
                assert isinstance(i, ins.Call)
                if rule.kind == "store":
                    self._store(i, rule)
                else:
                    renamed[i] = self._load(i, rule)
            block.instructions[:] = self._out
        if renamed:
            for i in self.function.instructions():
                i.map_operands(lambda v: _final(renamed, v))
            forget_records_of(self.function, renamed)
        entry = self.function.blocks[0]
        for new in reversed(self._start):
            new.block = entry
            entry.instructions.insert(0, new)
        return bool(self._count)

    def _add(self, i: ins.Instruction) -> ins.Instruction:
        i.name = self._fresh("lane")
        i.block = self._block
        self._out.append(i)
        return i

    def _fresh(self, hint: str) -> str:
        while True:
            self._count += 1
            name = f"masked.{hint}.{self._count}"
            if name not in self._names:
                return name

    def _cell(self, t: Type) -> Value:
        """A cell of the function's stack that stands in for memory which is not accessed."""
        found = self._cells.get(t)
        if found is None:
            cell = ins.Alloca(t, None, 0)
            cell.name = self._fresh("scratch")
            self._start += [cell, ins.Store(zero(t), cell, 0)]
            found = self._cells[t] = cell
        return found

    def _lanes(self, i: ins.Call, rule: MaskedAccess, vector: VectorType) -> list[tuple[int, Value, Value]]:
        """(lane, address, mask) of every lane that may be accessed."""
        pointer, mask = i.args[rule.pointer], i.args[rule.mask(len(i.args))]
        found: list[tuple[int, Value, Value]] = []
        at: Value = integer(I64, 0)
        for k in range(vector.count):
            on = _element(mask, k)
            if on is None:
                on = self._add(ins.ExtractElement(mask, integer(I64, k)))
            if rule.compressed:
                address: Value = self._add(ins.GetElementPtr(vector.element, pointer, [at]))
                at = self._add(ins.Binary("add", at, self._add(ins.Cast("zext", on, I64))))
            elif rule.vector_of_pointers:
                address = self._add(ins.ExtractElement(pointer, integer(I64, k)))
            else:
                address = pointer if k == 0 else self._add(ins.GetElementPtr(vector.element, pointer, [integer(I64, k)]))
            known = int_value(on)
            if known is None:
                address = self._add(ins.Select(on, address, self._cell(vector.element)))
            if known != 0:
                found.append((k, address, on))
        return found

    def _load(self, i: ins.Call, rule: MaskedAccess) -> Value:
        assert isinstance(i.type, VectorType)
        through = rule.passthrough(len(i.args))
        passed: Value = i.args[through] if through is not None else poison(i.type)
        out = passed
        for k, address, on in self._lanes(i, rule, i.type):
            v: Value = self._add(ins.Load(i.type.element, address, 1))
            if int_value(on) is None:
                v = self._add(ins.Select(on, v, self._add(ins.ExtractElement(passed, integer(I64, k)))))
            out = self._add(ins.InsertElement(out, v, integer(I64, k)))
        return out

    def _store(self, i: ins.Call, rule: MaskedAccess) -> None:
        assert rule.value is not None
        value = i.args[rule.value]
        assert isinstance(value.type, VectorType)
        for k, address, _ in self._lanes(i, rule, value.type):
            self._add(ins.Store(self._add(ins.ExtractElement(value, integer(I64, k))), address, 1))


def _rule(i: ins.Instruction) -> MaskedAccess | None:
    if not isinstance(i, ins.Call) or not isinstance(i.callee, GlobalRef) or not i.callee.name.startswith("llvm.masked."):
        return None
    rule = registry.lookup(i.callee.name)
    if not isinstance(rule, MaskedAccess):
        return None
    vector = i.args[rule.value].type if rule.value is not None else i.type
    return rule if isinstance(vector, VectorType) and not vector.scalable else None


def _element(mask: Value, k: int) -> Value | None:
    """A lane of a constant mask."""
    if isinstance(mask, ConstAggregate):
        return mask.elements[k]
    if isinstance(mask, ConstPlain) and mask.kind == "zeroinitializer":
        return integer(I1, 0)
    return None


def _final(renamed: dict[Value, Value], v: Value) -> Value:
    while v in renamed:
        v = renamed[v]
    return v
