"""Sums that LLVM has carried on in registers all the same, or before Isozyme saw the code (sparse/protect.py says why they are wrong here).

A value is stored in a pretended array, and another one made of it is stored there later: is that a sum that was to be read back in between, or two
entries of which one follows from the other, as the states of a simulation do? The latter where the two places are known to differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from isozyme.errors import IsozymeError
from isozyme.ir import instructions as ins
from isozyme.ir.constants import int_value
from isozyme.ir.layout import DataLayout
from isozyme.ir.module import Function
from isozyme.ir.values import Argument, Value
from isozyme.sparse.flow import Kinds, KindTable


@dataclass(frozen=True)
class _Place:
    """base + constant + index * scale + ..."""

    base: Value
    constant: int
    terms: Mapping[Value, int]


def refuse_carried(table: KindTable, function: Function, kinds: Mapping[Value, Kinds], layout: DataLayout) -> None:
    """IsozymeError where a stored value may be made of what the same entry held before."""
    stores = [i for i in function.instructions() if isinstance(i, ins.Store) and _appends(table, kinds.get(i.pointer, frozenset()))]
    values: dict[Value, list[ins.Store]] = {}
    for s in stores:
        values.setdefault(s.value, []).append(s)
    for s in stores:
        for earlier, around in _made_of(s.value, values):
            places = _place(layout, s.pointer), _place(layout, earlier.pointer)
            if kinds[s.pointer] & kinds[earlier.pointer] and _may_meet(table, layout, *places, around):
                where = next((k.where for k in table.some(kinds[s.pointer])), None)
                hint = "write to each entry once, from a sum in a local variable, or add with `+=` to the number in the array itself"
                if table.places.optimised:
                    hint = "compile with `isozyme cc` or `isozyme c++`, or give `isozyme opt` unoptimised code (-Xclang -disable-llvm-passes)"
                raise IsozymeError(
                    "a derivative adds to what it has stored in a pretended dense array before, in a register: optimisation took away the load in "
                    "between, and the array would get the first sum twice",
                    where,
                    hint,
                )


def _appends(table: KindTable, kinds: Kinds) -> bool:
    return any(not k.nowhere for k in table.some(kinds))


def _made_of(value: Value, stored: Mapping[Value, list[ins.Store]]) -> list[tuple[ins.Store, bool]]:
    """The stores whose values `value` is made of, and whether it comes from an earlier iteration of a loop."""
    found: list[tuple[ins.Store, bool]] = []
    seen: set[tuple[Value, bool]] = set()
    work = [(value, False)]
    while work:
        v, around = work.pop()
        if (v, around) in seen or not isinstance(v, ins.Instruction):
            continue
        seen.add((v, around))
        if v is not value or around:
            found += [(s, around) for s in stored.get(v, ())]
        work += [(x, around or isinstance(v, ins.Phi)) for x in _summands(v)]
    return found


def _summands(v: ins.Instruction) -> Iterable[Value]:
    """The operands that are a part of a value as they are: sums are carried on so."""
    match v:
        case ins.Binary():
            return [v.lhs, v.rhs] if v.opcode == "fadd" else [v.lhs] if v.opcode == "fsub" else []
        case ins.Phi() | ins.InsertElement() | ins.ExtractElement() | ins.ShuffleVector() | ins.InsertValue() | ins.ExtractValue():
            return v.operands()
        case ins.Select():
            return [v.if_true, v.if_false]
        case ins.Cast():
            return [v.value] if v.opcode == "bitcast" else []
        case ins.Unary():
            return [v.value] if v.opcode == "freeze" else []
        case ins.Call() if getattr(v.callee, "name", "").startswith(("llvm.fma.", "llvm.fmuladd.")):
            return [v.args[2]]
    return []


def _place(layout: DataLayout, pointer: Value) -> _Place:
    constant = 0
    terms: dict[Value, int] = {}
    while isinstance(pointer, ins.GetElementPtr):
        more, indices = layout.gep_terms(pointer)
        constant += more
        for index, scale in indices:
            add, index = _without_constant(index)
            constant += add * scale
            terms[index] = terms.get(index, 0) + scale
        pointer = pointer.base
    return _Place(pointer, constant, terms)


def _without_constant(index: Value) -> tuple[int, Value]:
    """An index as a constant and the rest. Indices of elements do not overflow."""
    constant = 0
    while True:
        if isinstance(index, ins.Cast) and index.opcode in ("sext", "zext"):
            inner = _without_constant(index.value)
            if inner[0] == 0 and inner[1] is index.value:
                return constant, index
            constant, index = constant + inner[0], inner[1]
        elif isinstance(index, ins.Binary) and index.opcode in ("add", "sub", "or") and (n := int_value(index.rhs)) is not None:
            if index.opcode == "or" and "disjoint" not in index.flags:
                return constant, index
            constant, index = constant + (-n if index.opcode == "sub" else n), index.lhs
        else:
            return constant, index


def _may_meet(table: KindTable, layout: DataLayout, later: _Place, earlier: _Place, around: bool) -> bool:
    """Whether two places may be one. around: `later` is reached in a later iteration of a loop."""
    if later.base is not earlier.base:
        return not all(isinstance(b, ins.CallBase) and table.request(b) is not None for b in (later.base, earlier.base))
    if dict(later.terms) != dict(earlier.terms):
        return True
    apart = later.constant - earlier.constant
    if not around:
        return apart == 0
    stride = 0
    for index, scale in {**later.terms, later.base: 1}.items():
        step = _step(layout, index)
        if step is None:
            return True
        stride += step * scale
    # apart + k * stride = 0 for some k > 0?
    return apart == 0 if stride == 0 else apart % stride == 0 and -apart // stride > 0


def _step(layout: DataLayout, v: Value) -> int | None:
    """What is added to a value in each iteration of the innermost loop around it; 0 for arguments and requests, None if not known."""
    if isinstance(v, (Argument, ins.CallBase)):
        return 0
    if not isinstance(v, ins.Phi):
        return None
    steps: set[int] = set()
    for x in v.values:
        if isinstance(x, ins.GetElementPtr) and x.base is v and all(int_value(k) is not None for k in x.indices):
            steps.add(layout.gep_terms(x)[0])
        elif isinstance(x, ins.Binary) and x.opcode == "add" and x.lhs is v and (n := int_value(x.rhs)) is not None:
            steps.add(n)
    return steps.pop() if len(steps) == 1 else None
