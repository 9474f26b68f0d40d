"""Sums carried by a loop: phis and memory that an iteration only adds to and never looks at.

The adjoint of every term of such a sum is known before the loop ends, which allows the forward and reverse sweeps of one iteration to run
together (loop-local reversal).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from isozyme.analysis.alias import MemoryLocation, Shape, touches
from isozyme.analysis.effects import FunctionMemory
from isozyme.analysis.loops import Loop
from isozyme.analysis.memory_dependence import MemoryDependence, whole
from isozyme.ir import instructions as ins
from isozyme.ir.types import is_float
from isozyme.ir.values import Value

Users = Mapping[Value, list[ins.Instruction]]


@dataclass(frozen=True)
class Term:
    """One addition to a sum: `add` is an fadd or fsub (or fma, fmuladd with the sum as addend); negative when the term is subtracted.

    `value` is the term; None for fma and fmuladd, whose term is the product of the first two arguments.
    """

    add: ins.Instruction
    value: Value | None
    negative: bool


@dataclass(frozen=True)
class PhiSum:
    """A header phi that is only added to. carriers: all values on the way from the phi to the next iteration, the phi first. results: carriers that
    are used after the loop."""

    phi: ins.Phi
    carriers: tuple[ins.Instruction, ...]
    terms: tuple[Term, ...]
    results: tuple[ins.Instruction, ...]


@dataclass(frozen=True)
class MemoryUpdate:
    """`*p += terms`: a load, additions, and a store of the same bytes. Nothing else uses the values in between."""

    load: ins.Load
    terms: tuple[Term, ...]
    store: ins.Store


@dataclass(frozen=True)
class Accumulations:
    """All sums a loop carries. No access of the loop other than `updates` touches the bytes they touch."""

    phis: tuple[PhiSum, ...]
    updates: tuple[MemoryUpdate, ...]


def users_of(memory: FunctionMemory) -> Users:
    """The instructions that use each value, over the blocks that can return. An instruction stands once for each operand."""
    found: dict[Value, list[ins.Instruction]] = {}
    for block in memory.blocks:
        for i in block.instructions:
            for v in i.operands():
                found.setdefault(v, []).append(i)
    return found


def accumulations(loop: Loop, dependence: MemoryDependence, users: Users | None = None) -> Accumulations:
    """The sums of one loop. Pass `users_of(memory)` when asking for many loops."""
    memory = dependence.memory
    users = users if users is not None else users_of(memory)
    phis = tuple(s for p in loop.header.phis() if is_float(p.type) and (s := phi_sum(p, loop, users)) is not None)
    candidates = [
        u
        for block in memory.blocks
        if block in loop.blocks
        for i in block.instructions
        if isinstance(i, ins.Load) and (u := _update(i, loop, dependence, users)) is not None
    ]
    return Accumulations(phis, tuple(_undisturbed(candidates, loop, memory)))


def _term(user: ins.Instruction, total: Value) -> Term | None:
    """`user` as an addition to `total`; None when it is anything else."""
    if isinstance(user, ins.Binary) and user.lhs is not user.rhs:
        if user.opcode == "fadd":
            return Term(user, user.rhs if user.lhs is total else user.lhs, False)
        if user.opcode == "fsub" and user.lhs is total:
            return Term(user, user.rhs, True)
    if isinstance(user, ins.Call) and len(user.args) == 3 and user.args[2] is total and total not in user.args[:2]:
        name = getattr(user.callee, "name", "")
        if name.startswith(("llvm.fma.", "llvm.fmuladd.")):
            return Term(user, None, False)
    return None


def phi_sum(phi: ins.Phi, loop: Loop, users: Users) -> PhiSum | None:
    carriers: dict[ins.Instruction, None] = {phi: None}
    terms: list[Term] = []
    results: dict[ins.Instruction, None] = {}
    work: list[ins.Instruction] = [phi]
    while work:
        total = work.pop()
        for user in users.get(total, ()):
            if user.block not in loop.blocks:
                results[total] = None
                continue
            term = _term(user, total)
            if term is not None:
                terms.append(term)
            elif not isinstance(user, (ins.Phi, ins.Select)) or (isinstance(user, ins.Select) and user.condition is total):
                return None
            if user not in carriers:
                carriers[user] = None
                work.append(user)
    for c in carriers:
        if isinstance(c, ins.Phi):
            inside = [v for v, b in c.incoming() if b in loop.blocks] if c is phi else c.values
            if any(v not in carriers for v in inside):
                return None
        elif isinstance(c, ins.Select) and (c.if_true not in carriers or c.if_false not in carriers):
            return None
    if any(t.value in carriers for t in terms) or not terms:
        return None
    return PhiSum(phi, tuple(carriers), tuple(terms), tuple(results))


def _update(load: ins.Load, loop: Loop, dependence: MemoryDependence, users: Users) -> MemoryUpdate | None:
    """The update that begins with this load: a chain of additions, each used once, that ends in a store to the same bytes."""
    aliasing = dependence.aliasing
    if load.volatile or load.ordering or not is_float(load.type):
        return None
    terms: list[Term] = []
    total: ins.Instruction = load
    for _ in range(64):
        following = users.get(total, ())
        if len(following) != 1:
            return None
        user = following[0]
        if isinstance(user, ins.Store):
            break
        term = _term(user, total)
        if term is None:
            return None
        terms.append(term)
        total = user
    else:
        return None
    if not terms or user.value is not total or user.volatile or user.ordering or user.block not in loop.blocks:
        return None
    if dependence.forest.loop_of(load.block) is not dependence.forest.loop_of(user.block):
        return None
    a, b = aliasing.location(load), aliasing.location(user)
    if a is None or b is None or aliasing.alias(a, b) != "must" or dependence.overwritten_between(load, user):
        return None
    return MemoryUpdate(load, tuple(terms), user)


def _touched(i: ins.Instruction, memory: FunctionMemory) -> Iterator[tuple[Shape, int]]:
    a = memory.access(i)
    for mask, where in ((a.reads, a.read), (a.writes, a.written)):
        if mask:
            yield memory.aliasing.shape(where) if where is not None else (whole(mask), 0)


def _undisturbed(candidates: list[MemoryUpdate], loop: Loop, memory: FunctionMemory) -> list[MemoryUpdate]:
    """Drop updates that anything else in the loop may touch, until those left only meet each other."""
    aliasing = memory.aliasing
    left = list(candidates)
    accesses = [(i, s) for b in memory.blocks if b in loop.blocks for i in b.instructions for s in _touched(i, memory)]
    while left:
        own = {i for u in left for i in (u.load, u.store)}
        strangers = [s for i, s in accesses if i not in own]
        kept = []
        for u in left:
            shape, offset = aliasing.shape(aliasing.location(u.store) or MemoryLocation(u.store.pointer, None))
            if not any(_meet(shape, offset, s, o, loop, memory) for s, o in strangers):
                kept.append(u)
        if len(kept) == len(left):
            break
        left = kept
    return left


def _meet(shape: Shape, offset: int, other: Shape, at: int, loop: Loop, memory: FunctionMemory) -> bool:
    """Whether two accesses of the loop may touch the same bytes, each in any iteration."""
    d = memory.aliasing.relation(shape, other, loop.parent, None)
    if d is None:
        return False
    return shape.size is None or other.size is None or touches(d, at - offset, shape.size, other.size)
