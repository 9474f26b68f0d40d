"""Integers and floats that take turns in the same bytes: unions, variants, enums with payloads.

A load or store of an integer says that value and memory hold the same bytes. Where the value is known as an integer by its own uses, and the memory
holds floats, either the bits of a float are looked at, or the memory holds an integer now. A load that becomes a number as a whole need not be told
apart: it counts as bits, whose derivative as a number is exact (`emit/bits.slope`) and is zero for integers, since a store of an integer leaves
no derivative behind. Other loads (parts of a float, operands of arithmetic) count as integers where the program stores integers there that are
not made from such loads themselves, and as bits of floats elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from isozyme.analysis.known_bits import word_tests
from isozyme.analysis.type_tree import INTEGER, SLICE, UNKNOWN
from isozyme.analysis.types_graph import Ref, resolve
from isozyme.analysis.types_pieces import locate, pieces_behind
from isozyme.analysis.types_state import Instance, Move, State
from isozyme.ir import instructions as ins
from isozyme.ir.module import Function
from isozyme.ir.values import Argument, ConstInt, GlobalRef, Value


def equate_moves(state: State) -> None:
    """Equate value and memory wherever they do not disagree. The others are left in `state.moves`."""
    moves = state.moves
    for m in moves:
        if m.value is not None and isinstance(m.i, ins.Store) and is_computed(m.i.value):
            state.graph.mark(m.cell, INTEGER, m.i, weak=True)
            state.graph.mark(m.value, INTEGER, m.i, weak=True)
            m.cell.find().integers = m.done = True
    for known in (False, True):  # what knows itself as an integer comes last: the memory may turn out to hold floats
        changed = True
        while changed:
            changed = False
            for m in moves:
                if m.done or m.value is None:
                    continue
                kind = m.value.find().kind
                if (known and not _floats(m)) or (kind is not INTEGER and (known or kind is not UNKNOWN or m.cell.find().kind is not UNKNOWN)):
                    state.graph.same(m.cell, m.value)
                    m.done = changed = True
    for m in moves:  # nobody says anything
        if not m.done and m.value is not None and m.value.find().kind is not INTEGER:
            state.graph.same(m.cell, m.value)
            m.done = True
    state.moves = [m for m in moves if not m.done]


def tell_members(state: State) -> None:
    """Tell integers in unions from the bits of floats, when all views of one memory have been merged."""
    _Members(state, state.moves).decide()
    state.moves = []


def _floats(m: Move) -> bool:
    return any(p.kind.is_float or p.of_float for p in pieces_behind(*m.place, m.cell.find().size))


class _Members:
    """What is left: integers, and numbers, in memory that holds floats."""

    def __init__(self, state: State, moves: list[Move]) -> None:
        self.state = state
        self.moves = [m for m in moves if m.value is not None or _floats(m) or isinstance(m.i, ins.Store)]
        self.worked_on: dict[Function, set[Value]] = {}
        self.loads = {(m.at, m.i): m for m in self.moves if isinstance(m.i, ins.Load)}

    def decide(self) -> None:
        members: set[ins.Instruction] = set()  # what holds in one call of a function counts for all: the code is the same
        places: set[tuple[int, int, int]] = set()  # where integers are stored: what one element of an array holds, others may hold
        changed = True
        while changed:
            changed = False
            for m in self.moves:
                if m.done:
                    continue
                size = m.cell.find().size
                if isinstance(m.i, ins.Load):
                    stored = m.cell.find().integers or not places.isdisjoint(_places(m.place, size))
                    member = m.i in members or (stored and not self._number(m))
                else:
                    member = m.i in members or self._own(m.at, m.i.value, set())
                    m.cell.find().integers |= member
                    places.update(_places(m.place, size) if member else ())
                if member:
                    members.add(m.i)
                    m.done = changed = True
        for m in self.moves:
            if not m.done and m.value is not None:
                self.state.graph.same(m.cell, m.value)
                over, inside = locate(*m.place) or (m.cell, 0)
                cell = m.cell.find()
                part = over.kind.is_float and (inside > 0 or cell.size < over.size)
                if part and cell is not over and cell.mixed is None and not cell.kind.is_float:
                    cell.mixed = (over.kind, over.note, INTEGER, SLICE)

    def _number(self, m: Move) -> bool:
        """All bits of a float are loaded, and become a number as they are, or are handed on."""
        whole = len(pieces_behind(*m.place, m.cell.find().size)) == 1 and not any(p.of_float for p in pieces_behind(*m.place, m.cell.find().size))
        return whole and m.i not in self._worked_on(m.at.function)

    def _worked_on(self, f: Function) -> set[Value]:
        """What integer arithmetic is done with."""
        found = self.worked_on.get(f)
        if found is None:
            found, tests = self.worked_on.setdefault(f, set()), word_tests(f)
            for i in f.instructions():
                if i in tests:
                    continue
                if isinstance(i, (ins.Binary, ins.Switch)) or (isinstance(i, ins.Cast) and i.opcode in ("trunc", "zext", "sext")):
                    found.update(i.operands())
                elif isinstance(i, ins.Call) and isinstance(i.callee, GlobalRef) and i.callee.name.startswith("llvm."):
                    found.update(i.args)
        return found

    def _own(self, at: Instance, v: Value, seen: set[Value]) -> bool:
        """v is an integer of its own: nothing in it comes from bits that may be a float's."""
        if v in seen:
            return True
        seen.add(v)
        if isinstance(v, ConstInt):
            return not like_a_float(v)
        cell = self.state.content(at, v)
        if cell is not None and cell.find().kind.is_float:
            return False  # loads of it were equated with memory that holds floats
        if isinstance(v, (ins.Binary, ins.Select, ins.Phi, ins.Unary)) or (isinstance(v, ins.Cast) and v.opcode in ("trunc", "zext", "sext")):
            operands = list(v.operands())
            others = [o for o in operands if not isinstance(o, ConstInt)]
            return all(self._own(at, o, seen) for o in others or operands)
        if isinstance(v, ins.Cast) and v.opcode == "bitcast":
            return False
        if isinstance(v, ins.Load):
            m = self.loads.get((at, v))
            return m is None or m.done
        return isinstance(v, (Argument, ins.Instruction))


def is_computed(v: Value) -> bool:
    """An integer that arithmetic has made, of numbers that it has made and of constants alone: a counter. Whatever else the memory holds that it is
    stored in, it is no float and no pointer."""
    if isinstance(v, ConstInt):
        return False
    seen: set[Value] = set()
    work = [v]
    while work:
        v = work.pop()
        if v in seen:
            continue
        seen.add(v)
        if isinstance(v, ConstInt):
            if like_a_float(v) and v.value:
                return False
        elif isinstance(v, ins.Cast) and v.opcode in ("fptosi", "fptoui"):
            continue
        elif isinstance(v, (ins.Binary, ins.Select, ins.Phi)) or (isinstance(v, ins.Cast) and v.opcode in ("trunc", "zext", "sext")):
            work += v.operands() if not isinstance(v, ins.Select) else (v.if_true, v.if_false)
        else:
            return False
    return True


def met(v: Value) -> Iterator[Value]:
    """v, and all that it may be by phis, choices and bitcasts."""
    seen: set[Value] = set()
    work = [v]
    while work:
        v = work.pop()
        if v in seen:
            continue
        seen.add(v)
        yield v
        if isinstance(v, ins.Phi):
            work += v.values
        elif isinstance(v, ins.Select):
            work += (v.if_true, v.if_false)
        elif isinstance(v, ins.Cast) and v.opcode == "bitcast":
            work.append(v.value)


def holds_integer(v: Value) -> bool:
    """A float that on some way is an integer of the program's own, extended from a shorter one: LLVM stores either member of a union by one store."""
    casts = [x for x in met(v) if isinstance(x, ins.Cast)]
    return any(x.opcode == "sext" or (x.opcode == "zext" and isinstance(x.value, ins.Binary)) for x in casts)


def _places(place: Ref, size: int) -> set[tuple[int, int, int]]:
    """(region, offset, size): as it is, and as a part of an element of every array there."""
    root, offset = resolve(*place)
    found = {(id(root), offset, size)}
    for (start, stride), element in root.arrays.items():
        if root.covers((start, stride), offset):
            inner, shift = resolve(element, 0)
            found.add((id(inner), (offset - start) % stride + shift, size))
    return found


def like_a_float(v: ConstInt) -> bool:
    """Zero, and what would be an ordinary number as a float of that size: such constants say nothing."""
    bits = v.type.bits  # type: ignore[attr-defined]
    mantissa = {64: 52, 32: 23}.get(bits)
    if mantissa is None:
        return False
    exponent = (v.value >> mantissa) & ((1 << (bits - 1 - mantissa)) - 1)
    return v.value == 0 or 0 < exponent < (1 << (bits - 1 - mantissa)) - 1
