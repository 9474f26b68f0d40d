"""Vectors that LLVM loads for several fields at once, integers among them or bytes that nothing reads, become loads of the fields.

    %v = load <4 x double>, ptr %p                                          %a = load i64, ptr %p
    %b = bitcast <4 x double> %v to <4 x i64>                               %c = load i64, ptr %p + 16
    %n = shufflevector <4 x i64> %b, poison, <i32 0, i32 2>                 %n = insertelement .. %a, %c
    %x = shufflevector <4 x double> %v, poison, <i32 1, i32 3>              %x = insertelement .. the doubles at 8 and 24

On the left types say that all of it is doubles, whose bits are taken for numbers; on the right each field is what it is used as. What becomes a
float again, or is only moved, stays: there the bits of floats are meant, or nothing is said.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from isozyme.analysis.lanes import shuffle_mask
from isozyme.canonical.debug_records import forget_records_of
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder
from isozyme.ir.constants import int_value, integer, poison
from isozyme.ir.layout import DataLayout
from isozyme.ir.module import Function, Module
from isozyme.ir.types import I8, I64, FloatType, IntType, Type, VectorType, scalar
from isozyme.ir.values import ConstPlain, Value

_MOST = 64
"""Lanes of one load that are read apart."""

Lanes = tuple[int | None, ...]
"""Where each lane of a value lies in the loaded bytes; None for a lane that is open."""


@dataclass(frozen=True, eq=False)
class _Use:
    """An instruction that reads `value`, which is part of a load. needed: its lanes that are read."""

    user: ins.Instruction
    value: Value
    lanes: Lanes
    needed: frozenset[int]

    @property
    def integer(self) -> bool:
        return isinstance(scalar(self.value.type), IntType)


def split_loads(module: Module, functions: list[Function]) -> None:
    """Rewrite in place, behind all of LLVM's passes, which would put the loads together again."""
    layout = DataLayout(module.datalayout)
    for f in functions:
        if f.defined and any(isinstance(i, ins.Load) and _splits(i) for i in f.instructions()):
            _narrow_arithmetic(f)
            _Split(layout, f).run()


def _splits(i: ins.Load) -> bool:
    return not i.volatile and not i.ordering and isinstance(i.type, VectorType) and not i.type.scalable and _plain(i.type)


def _plain(t: Type) -> bool:
    """Numbers of whole bytes without padding, or vectors of them."""
    if isinstance(t, VectorType) and t.scalable:
        return False
    s = scalar(t)
    return (isinstance(s, IntType) and s.bits in (8, 16, 32, 64)) or (isinstance(s, FloatType) and s.kind in ("half", "bfloat", "float", "double"))


def _width(t: Type) -> int:
    s = scalar(t)
    return s.bits // 8 if isinstance(s, IntType) else s.size  # type: ignore[attr-defined]


def _narrow_arithmetic(function: Function) -> None:
    """Integer arithmetic on bits of vectors of floats, of which single lanes are used, is done with those lanes."""
    users = _users(function)
    work = [i for i in function.instructions() if _on_bits(i)]
    if not work:
        return
    names, gone = _names(function), set[ins.Instruction]()
    for i in work:
        assert isinstance(i, ins.Binary)
        taken = users.get(i, [])
        if not taken or not all(isinstance(u, ins.ExtractElement) and int_value(u.index) is not None for u in taken):
            continue
        for u in taken:
            assert isinstance(u, ins.ExtractElement)
            parts: list[ins.Instruction] = [ins.ExtractElement(o, u.index, names.fresh("lane")) for o in (i.lhs, i.rhs)]
            made = ins.Binary(i.opcode, parts[0], parts[1], i.flags, names.fresh("narrow"))
            at = u.block.instructions.index(u)
            for new in (*parts, made):
                new.block = u.block
            u.block.instructions[at:at] = [*parts, made]
            for x in users.get(u, []):
                x.map_operands(lambda v, old=u, new=made: new if v is old else v)  # type: ignore[misc]
            gone |= {u, i}
    _drop(function, gone)


def _on_bits(i: ins.Instruction) -> bool:
    if not isinstance(i, ins.Binary) or not isinstance(i.type, VectorType) or not isinstance(i.type.element, IntType):
        return False
    return any(isinstance(o, ins.Cast) and o.opcode == "bitcast" and isinstance(scalar(o.value.type), FloatType) for o in i.operands())


class _Split:
    def __init__(self, layout: DataLayout, function: Function) -> None:
        self.layout, self.function = layout, function
        self.users = _users(function)
        self.names = _names(function)

    def run(self) -> None:
        gone: set[ins.Instruction] = set()
        for block in self.function.blocks:
            for i in list(block.instructions):
                if isinstance(i, ins.Load) and _splits(i):
                    views: set[ins.Instruction] = set()
                    uses = list(self._uses(i, views))
                    if self._worthwhile(i, uses):
                        self._apart(i, uses)
                        gone |= views
        unused = True
        while unused:  # what still has another use stays
            used = {o for i in self.function.instructions() if i not in gone for o in i.operands()}
            unused = bool(gone & used)
            gone -= used
        _drop(self.function, gone)

    def _worthwhile(self, load: ins.Load, uses: list[_Use]) -> bool:
        width = self.layout.store_size(load.type)
        read = {o + k for u in uses for n in u.needed if (o := u.lanes[n]) is not None for k in range(_width(u.value.type))}
        mixed = {u.integer for u in uses} == {False, True}
        if not uses or not read or (len(read) == width and not mixed) or len({o for u in uses for o in u.lanes}) > _MOST:
            return False
        return not any(u.integer and self._meant_as_bits(u) for u in uses)

    def _meant_as_bits(self, use: _Use) -> bool:
        """Whether an integer may become a float or a pointer again, or is moved, or leaves the function."""
        seen: set[ins.Instruction] = set()
        work = [use.user]
        if isinstance(use.user, ins.Store):
            return True
        while work:
            i = work.pop()
            if i in seen:
                continue
            seen.add(i)
            if isinstance(i, ins.Cast):
                if i.opcode in ("bitcast", "inttoptr") and not isinstance(scalar(i.type), IntType):
                    return True
                if i.opcode in ("sitofp", "uitofp"):
                    continue
            elif isinstance(i, (ins.Return, ins.InsertValue)) or (isinstance(i, ins.CallBase) and not isinstance(scalar(i.type), IntType)):
                return True
            elif isinstance(i, (ins.Store, ins.Compare, ins.GetElementPtr, ins.Load, ins.Branch, ins.Switch)):
                continue
            work += self.users.get(i, [])
        return False

    def _uses(self, load: ins.Load, views: set[ins.Instruction]) -> Iterator[_Use]:
        """Where parts of a load are read. views: the load, and what only takes it apart."""
        size = _width(load.type)
        assert isinstance(load.type, VectorType)
        found: dict[ins.Instruction, Lanes] = {load: tuple(k * size for k in range(load.type.count))}
        work: list[ins.Instruction] = [load]
        while work:
            v = work.pop()
            views.add(v)
            for user in self.users.get(v, []):
                lanes = _part(user, v, found[v])
                if lanes is not None:
                    if user not in found:
                        found[user] = lanes
                        work.append(user)
                    continue
                picked = range(len(found[v]))
                if isinstance(user, ins.ShuffleVector) and user.left is not user.right:
                    first = 0 if user.left is v else len(found[v])
                    picked = range(first, first + len(found[v]))
                    taken = {m - first for m in shuffle_mask(user.mask) if m is not None and m in picked}
                    yield _Use(user, v, found[v], frozenset(k for k in taken if found[v][k] is not None))
                    continue
                over = self._overwritten(user, v)
                yield _Use(user, v, found[v], frozenset(k for k in picked if found[v][k] is not None and k not in over))

    def _overwritten(self, user: ins.Instruction, v: Value) -> set[int]:
        """The lanes of v in whose place a chain of insertions puts others."""
        over: set[int] = set()
        while isinstance(user, ins.InsertElement) and user.vector is v and (k := int_value(user.index)) is not None:
            over.add(k)
            later = self.users.get(user, [])
            if len(later) != 1:
                break
            v, user = user, later[0]
        return over

    def _apart(self, load: ins.Load, uses: list[_Use]) -> None:
        loaded: dict[tuple[int, Type], Value] = {}
        built: dict[tuple[Value, frozenset[int]], Value] = {}
        made: list[ins.Instruction] = []

        def add(new: ins.Instruction, name: str) -> ins.Instruction:
            new.name, new.block = self.names.fresh(name), load.block
            made.append(new)
            return new

        def lane(offset: int, t: Type) -> Value:
            if (offset, t) not in loaded:
                address: Value = load.pointer
                if offset:
                    address = add(ins.GetElementPtr(I8, load.pointer, [integer(I64, offset)], (), ""), "at")
                loaded[offset, t] = add(ins.Load(t, address, math.gcd(load.align or 1, offset) or 1), "field")
            return loaded[offset, t]

        for u in uses:
            if u.value is load and not u.integer and len(u.needed) == len(u.lanes):
                continue
            key = (u.value, u.needed)
            if key not in built:
                t = u.value.type
                if isinstance(t, VectorType):
                    whole: Value = poison(t)
                    for k in sorted(u.needed):
                        offset = u.lanes[k]
                        assert offset is not None
                        whole = add(ins.InsertElement(whole, lane(offset, t.element), integer(I64, k)), "fields")
                    built[key] = whole
                else:
                    assert u.lanes[0] is not None
                    built[key] = lane(u.lanes[0], t)
            new = built[key]
            u.user.map_operands(lambda v, old=u.value, new=new: new if v is old else v)  # type: ignore[misc]
        at = load.block.instructions.index(load) + 1
        load.block.instructions[at:at] = made


def _part(user: ins.Instruction, v: ins.Instruction, lanes: Lanes) -> Lanes | None:
    """The lanes of `user`, where it only takes v apart."""
    if isinstance(user, ins.ExtractElement) and user.vector is v:
        k = int_value(user.index)
        return (lanes[k],) if k is not None and k < len(lanes) and lanes[k] is not None else None
    if isinstance(user, ins.ShuffleVector) and user.left is v and isinstance(user.right, ConstPlain) and user.right.kind in ("poison", "undef"):
        return tuple(lanes[m] if m is not None and m < len(lanes) else None for m in shuffle_mask(user.mask))
    if isinstance(user, ins.Cast) and user.opcode == "bitcast" and _plain(user.type):
        old, new = _width(v.type), _width(user.type)
        count = user.type.count if isinstance(user.type, VectorType) else 1
        places = [None if o is None else o + k for o in lanes for k in range(old)]
        groups = [places[k * new : (k + 1) * new] for k in range(count)]
        if all(_together(g) for g in groups):
            return tuple(g[0] for g in groups)
    return None


def _together(places: list[int | None]) -> bool:
    """Bytes that lie side by side, or none at all."""
    first = places[0]
    return places == ([None] * len(places) if first is None else [first + k for k in range(len(places))])


def _users(function: Function) -> dict[Value, list[ins.Instruction]]:
    users: dict[Value, list[ins.Instruction]] = {}
    for i in function.instructions():
        for o in i.operands():
            if isinstance(o, ins.Instruction):
                users.setdefault(o, []).append(i)
    return users


def _names(function: Function) -> Builder:
    names = Builder(function)
    names.names.update(i.name for i in function.instructions())
    return names


def _drop(function: Function, gone: set[ins.Instruction]) -> None:
    if gone:
        for block in function.blocks:
            block.instructions[:] = [i for i in block.instructions if i not in gone]
        forget_records_of(function, gone)
