"""Checking what we build: SSA form, types, control flow, names. A fault here is a fault of ours, never of the user."""

from __future__ import annotations

from collections import Counter
from typing import NoReturn

from isozyme.errors import IsozymeError
from isozyme.ir.instructions import TERMINATORS, FuncletPad, Instruction, Invoke, Phi
from isozyme.ir.module import Block, Function, Module
from isozyme.ir.types import VOID
from isozyme.ir.values import (
    Argument,
    ConstAggregate,
    Constant,
    ConstExpr,
    ConstSplat,
    GlobalRef,
    LocalValue,
    Value,
)
from isozyme.ir.verifier_types import type_fault
from isozyme.ir.writer import write_instruction


def verify_module(m: Module) -> None:
    """Verify every function whose body was read or built (a body that is still text is as LLVM wrote it), and the names of globals.

    Raises IsozymeError naming function, block and instruction.
    """
    names = Counter([*m.globals, *m.aliases, *m.functions])
    for name, count in names.items():
        if count > 1:
            raise IsozymeError(f"internal error: the module has {count} globals with the name @{name}")
    for g in m.globals.values():
        if g.initializer is not None:
            for missing in _unknown_globals(g.initializer, m):
                raise IsozymeError(f"internal error: @{g.name} uses @{missing}, which the module does not have")
    for key, f in m.functions.items():
        if key != f.name:
            raise IsozymeError(f"internal error: the function @{f.name} is entered as @{key}")
        if f.body_is_read and f.defined:
            verify_function(f)


def verify_function(f: Function) -> None:
    """Verify one function: blocks and terminators, names, types of operands, phis against predecessors, definitions that dominate uses,
    globals that exist. Raises IsozymeError naming function, block and instruction."""
    _Verifier(f).verify()


def _unknown_globals(c: Constant, m: Module) -> list[str]:
    """Names used inside a constant that the module does not define or declare."""
    pending: list[Constant] = [c]
    unknown: list[str] = []
    while pending:
        c = pending.pop()
        if isinstance(c, GlobalRef):
            if c.name not in m.functions and c.name not in m.globals and c.name not in m.aliases:
                unknown.append(c.name)
        elif isinstance(c, ConstAggregate):
            pending.extend(c.elements)
        elif isinstance(c, ConstExpr):
            pending.extend(c.operands)
        elif isinstance(c, ConstSplat):
            pending.append(c.element)
    return unknown


class _Verifier:
    def __init__(self, f: Function) -> None:
        self.f = f
        self.index: dict[Block, int] = {}
        self.place: dict[LocalValue, tuple[Block, int]] = {}  # instruction -> block, position
        self.predecessors: dict[Block, list[Block]] = {}
        self.known_globals: set[GlobalRef] = set()

    def fail(self, what: str, block: Block | None = None, i: Instruction | None = None) -> NoReturn:
        place = f"@{self.f.name}"
        if block is not None:
            place += f", block %{block.name}"
        if i is not None:
            place += f", `{_spelled(i)}`"
        raise IsozymeError(f"internal error: wrong IR in {place}: {what}", hint="this is a fault of isozyme, not of your program")

    def verify(self) -> None:
        f = self.f
        if not f.blocks:
            self.fail("the function is defined but has no blocks")
        self._arguments()
        self._shape()
        self._names()
        for b in f.blocks:
            for i in b.instructions:
                fault = type_fault(i, f)
                if fault is not None:
                    self.fail(fault, b, i)
        self._phis()
        self._uses()

    def _arguments(self) -> None:
        f = self.f
        if len(f.args) != len(f.type.params):
            self.fail(f"it has {len(f.args)} arguments but the type {f.type}")
        for n, (a, t) in enumerate(zip(f.args, f.type.params, strict=True)):
            if a.type is not t or a.index != n:
                self.fail(f"argument {n} (%{a.name}, index {a.index}) has type {a.type}, expected {t}")

    def _shape(self) -> None:
        """Terminators, back links, targets; fills the tables."""
        for n, b in enumerate(self.f.blocks):
            if b in self.index:
                self.fail("the block stands in the function twice", b)
            self.index[b] = n
            self.predecessors[b] = []
            if b.function is not None and b.function is not self.f:
                self.fail(f"the block belongs to @{b.function.name}", b)
        for b in self.f.blocks:
            if not b.instructions:
                self.fail("the block is empty", b)
            for n, i in enumerate(b.instructions):
                if _is_terminator(i) != (n == len(b.instructions) - 1):
                    self.fail("a terminator stands inside the block" if _is_terminator(i) else "the block has no terminator", b, i)
                if getattr(i, "block", None) is not b:
                    self.fail("the instruction's `block` is not the block that holds it", b, i)
                if i in self.place:
                    self.fail("the instruction stands in the function twice", b, i)
                self.place[i] = (b, n)
            for s in b.instructions[-1].successors():
                if s not in self.index:
                    self.fail(f"the target %{s.name} is not a block of this function", b, b.instructions[-1])
                self.predecessors[s].append(b)
        if self.predecessors[self.f.blocks[0]]:
            self.fail("the entry block is the target of a branch", self.f.blocks[0])

    def _names(self) -> None:
        taken: set[str] = set()
        for a in self.f.args:
            if a.name and a.name in taken:
                self.fail(f"two arguments have the name %{a.name}")
            taken.add(a.name)
        for b in self.f.blocks:
            if b.name and b.name in taken:
                self.fail("the block's name is taken", b)
            taken.add(b.name)
        for b in self.f.blocks:
            for i in b.instructions:
                if i.type is not VOID and i.name:
                    if i.name in taken:
                        self.fail(f"the name %{i.name} is taken", b, i)
                    taken.add(i.name)

    def _phis(self) -> None:
        for b in self.f.blocks:
            expected = Counter(self.predecessors[b])
            behind = False
            for i in b.instructions:
                if not isinstance(i, Phi):
                    behind = True
                    continue
                if behind:
                    self.fail("a phi stands behind other instructions", b, i)
                if len(i.values) != len(i.blocks):
                    self.fail(f"it has {len(i.values)} values for {len(i.blocks)} blocks", b, i)
                given = Counter(i.blocks)
                if given != expected:
                    missing = ", ".join("%" + p.name for p in (expected - given))
                    extra = ", ".join("%" + p.name for p in (given - expected))
                    clauses = [f"no value for the predecessor {missing}"] if missing else []
                    if extra:
                        clauses.append(f"a value for {extra}, which is not a predecessor")
                    self.fail(" and ".join(clauses), b, i)
                first: dict[Block, Value] = {}
                for v, p in i.incoming():
                    if first.setdefault(p, v) is not v and isinstance(v, LocalValue):
                        self.fail(f"two different values for the predecessor %{p.name}", b, i)

    def _uses(self) -> None:
        """Every value used exists here and is defined before."""
        tree = _DominatorTree(self.f.blocks[0])
        arguments = set(self.f.args)
        for b in self.f.blocks:
            if b not in tree.enter:
                continue  # unreachable: anything goes
            for n, i in enumerate(b.instructions):
                if isinstance(i, Phi):
                    for v, p in i.incoming():
                        self._use(v, b, i, p, len(p.instructions), tree, arguments)
                    continue
                for v in i.operands():
                    self._use(v, b, i, b, n, tree, arguments)

    def _use(
        self, v: Value, b: Block, i: Instruction, at: Block, position: int, tree: _DominatorTree, arguments: set[Argument]
    ) -> None:
        """Value v is used by instruction i of block b, at `position` of block `at` (another one than b for phis)."""
        if isinstance(v, Constant):
            self._constant(v, b, i)
        elif isinstance(v, Argument):
            if v not in arguments:
                self.fail(f"%{v.name} is not an argument of this function", b, i)
        elif isinstance(v, LocalValue):
            place = self.place.get(v)
            if place is None:
                self.fail(f"%{v.name} is not defined in this function", b, i)
            if at not in tree.enter:
                return
            block, defined_at = place
            if isinstance(v, Invoke):
                edge = at is block and b is v.normal and isinstance(i, Phi)
                fine = edge or (self.predecessors[v.normal] == [block] and tree.dominates(v.normal, at))
            elif block is at:
                fine = defined_at < position
            else:
                fine = tree.dominates(block, at)
            if not fine:
                self.fail(f"%{v.name} (of block %{block.name}) is used where it is not defined on every path", b, i)

    def _constant(self, c: Constant, b: Block, i: Instruction) -> None:
        if isinstance(c, GlobalRef):
            if c in self.known_globals:
                return
            self.known_globals.add(c)
        for name in _unknown_globals(c, self.f.module):
            self.fail(f"the module has no @{name}", b, i)


def _is_terminator(i: Instruction) -> bool:
    return isinstance(i, TERMINATORS) or (isinstance(i, FuncletPad) and i.opcode in ("catchswitch", "catchret", "cleanupret"))


def _spelled(i: Instruction) -> str:
    """The instruction as text, or what can be said of one that cannot be written."""
    try:
        return " ".join(write_instruction(i).split())
    except Exception:
        return f"%{i.name} = {i.opcode}"


class _DominatorTree:
    """Dominators of the reachable blocks (Cooper, Harvey, Kennedy: A simple, fast dominance algorithm), as intervals of a walk of the tree."""

    def __init__(self, entry: Block) -> None:
        order = _reverse_postorder(entry)
        number = {b: n for n, b in enumerate(order)}
        predecessors: list[list[int]] = [[] for _ in order]
        for b in order:
            for s in b.successors():
                predecessors[number[s]].append(number[b])
        parent = [-1] * len(order)
        parent[0] = 0
        changed = True
        while changed:
            changed = False
            for n in range(1, len(order)):
                new = -1
                for p in predecessors[n]:
                    if parent[p] < 0:
                        continue
                    if new < 0:
                        new = p
                        continue
                    while p != new:
                        while p > new:
                            p = parent[p]
                        while new > p:
                            new = parent[new]
                if parent[n] != new:
                    parent[n] = new
                    changed = True
        children: list[list[int]] = [[] for _ in order]
        for n in range(1, len(order)):
            children[parent[n]].append(n)
        self.enter: dict[Block, int] = {}
        self._leave: dict[Block, int] = {}
        clock = 0
        stack = [(0, False)]
        while stack:
            n, done = stack.pop()
            clock += 1
            if done:
                self._leave[order[n]] = clock
                continue
            self.enter[order[n]] = clock
            stack.append((n, True))
            stack.extend((c, False) for c in children[n])

    def dominates(self, a: Block, b: Block) -> bool:
        """Every path from the entry to b passes a (a = b included)."""
        return a in self.enter and self.enter[a] <= self.enter[b] and self._leave[b] <= self._leave[a]


def _reverse_postorder(entry: Block) -> list[Block]:
    order: list[Block] = []
    seen = {entry}
    stack = [(entry, iter(entry.successors()))]
    while stack:
        block, rest = stack[-1]
        for s in rest:
            if s not in seen:
                seen.add(s)
                stack.append((s, iter(s.successors())))
                break
        else:
            order.append(block)
            stack.pop()
    order.reverse()
    return order
