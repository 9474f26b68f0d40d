"""Reversing control flow: which blocks the reverse sweep mirrors, and how each block finds the predecessor it was entered from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from isozyme.analysis.cfg import Cfg, reachable
from isozyme.analysis.dominators import DominatorTree
from isozyme.analysis.loops import Loop, LoopForest
from isozyme.errors import IsozymeError
from isozyme.ir import instructions as ins
from isozyme.ir.metadata import location
from isozyme.ir.module import Block, Function
from isozyme.ir.values import Value


@dataclass(frozen=True, eq=False)
class Taken:
    """The answer is known: this predecessor."""

    predecessor: Block


@dataclass(frozen=True, eq=False)
class Test:
    """Ask the branch or switch at the end of `block` again: `targets[s]` is the answer for its successor s."""

    block: Block
    value: Value
    targets: tuple[tuple[Block, Decision], ...]


@dataclass(frozen=True, eq=False)
class Remembered:
    """The forward sweep stores which predecessor it was (an index into `predecessors`)."""

    predecessors: tuple[Block, ...]


Decision: TypeAlias = Taken | Test | Remembered


@dataclass(frozen=True, eq=False)
class Flow:
    """blocks: mirrored blocks in reverse post-order: those on a path from the entry to a `ret` that unwinds nowhere.

    predecessors: distinct mirrored predecessors; where a handler was entered because a call threw, the block in front of that call (`thrown`).
    decisions: for every join that is no loop header and for `None`, the function's exit, when there is more than one way in; loop headers decide
    by their counter (between latches, by `decisions` too).
    """

    function: Function
    blocks: tuple[Block, ...]
    predecessors: Mapping[Block, tuple[Block, ...]]
    returns: tuple[Block, ...]
    decisions: Mapping[Block | None, Decision]
    thrown: Mapping[Block, Block]

    def before(self, predecessor: Block, block: Block) -> Block:
        """Where the reverse sweep goes on from `block` when the forward sweep came from `predecessor`."""
        t = predecessor.terminator
        return self.thrown[predecessor] if isinstance(t, ins.Invoke) and t.unwind is block else predecessor

    def __contains__(self, block: Block) -> bool:
        return block in self.predecessors


def plan_flow(
    cfg: Cfg, forest: LoopForest, dominators: DominatorTree[Block], busy: Callable[[Block], bool], active_phis: Callable[[Block], bool]
) -> Flow:
    """busy: there is something to reverse in a block. Regions in which nothing is busy are jumped over, loops included: whatever way the forward
    sweep took through them, the reverse sweep goes straight to the block before. Raises IsozymeError for control flow that is not reversed yet.
    """

    thrown = {
        b: cfg.predecessors[b][0] for b in cfg.blocks if isinstance(b.terminator, ins.Invoke) and b.terminator.unwind in cfg.returning
    }

    def ordinary(b: Block) -> Sequence[Block]:
        t = b.terminator
        return (t.normal,) if isinstance(t, ins.Invoke) and b not in thrown else cfg.successors[b]

    def source(p: Block, b: Block) -> Block:
        return thrown[p] if p in thrown and b is not p.terminator.successors()[0] else p

    forward = reachable([cfg.entry], ordinary)
    backward: dict[Block, list[Block]] = {}
    for b in forward:
        for s in ordinary(b):
            backward.setdefault(s, []).append(b)
    returns = tuple(b for b in cfg.blocks if b in forward and isinstance(b.terminator, ins.Return))
    mirrored = reachable(returns, lambda b: backward.get(b, ()))
    _refuse(cfg, forest, mirrored)
    before = {
        b: tuple(dict.fromkeys(source(p, b) for p in cfg.predecessors[b] if p in mirrored and b in ordinary(p)))
        for b in cfg.blocks
        if b in mirrored
    }
    for b in before:
        skipped = _skip(b, before, forest, dominators, busy, active_phis, thrown)
        if skipped is not None:
            before[b] = (skipped,)
    mirrored = reachable(returns, lambda b: before[b])
    blocks = tuple(b for b in cfg.blocks if b in mirrored)
    predecessors = {b: before[b] for b in blocks}
    decisions: dict[Block | None, Decision] = {}
    if len(returns) > 1:
        decisions[None] = _Decider(cfg, forest, dominators, mirrored).decide(None, returns)
    for b in blocks:
        loop = forest.headed_by(b)
        ways = predecessors[b]
        decider = _Decider(cfg, forest, dominators, mirrored)
        if loop is None and len(ways) > 1:
            decisions[b] = decider.decide(b, ways)
        elif loop is not None:
            latches = tuple(p for p in ways if p in loop.blocks)
            entries = tuple(p for p in ways if p not in loop.blocks)
            if len(latches) > 1 or len(entries) > 1:
                decisions[b] = Remembered(ways)
    for decision in decisions.values():
        if isinstance(decision, Remembered) and len(decision.predecessors) > 256:
            where = location(cfg.function.module, decision.predecessors[0].terminator)
            raise IsozymeError(f"a block of `{cfg.function.name}` is entered from more than 256 others: not supported", where)
    return Flow(cfg.function, blocks, predecessors, returns, decisions, thrown)


def _skip(
    b: Block,
    before: Mapping[Block, tuple[Block, ...]],
    forest: LoopForest,
    dominators: DominatorTree[Block],
    busy: Callable[[Block], bool],
    active_phis: Callable[[Block], bool],
    thrown: Mapping[Block, Block],
) -> Block | None:
    """The nearest dominator at b's own loop level when nothing between it and b needs reversal; None when there is something."""
    ways = before[b]
    level = forest.loop_of(b)
    if forest.headed_by(b) is not None or active_phis(b) or not ways:
        return None
    if len(ways) == 1 and forest.loop_of(ways[0]) is level:
        return None
    top = dominators.idom[b]
    while forest.loop_of(top) is not level:
        if busy(top) or top not in dominators.idom:
            return None
        top = dominators.idom[top]
    top = thrown.get(top, top)  # a call that may have thrown is not reversed on all ways
    between = reachable(ways, lambda x: () if x is top else before[x])
    between.discard(top)
    return None if any(busy(x) for x in between) else top


def _refuse(cfg: Cfg, forest: LoopForest, mirrored: set[Block]) -> None:
    module = cfg.function.module
    for b in cfg.blocks:
        if b in mirrored and b in forest.irreducible:
            raise IsozymeError(
                f"`{cfg.function.name}` jumps into the middle of a loop (irreducible control flow): reverse mode does not support that yet",
                location(module, b.terminator),
                "rewrite the goto as a structured loop",
            )
        if b in mirrored and isinstance(b.terminator, ins.IndirectBranch):
            raise IsozymeError(f"`{cfg.function.name}` uses a computed goto, which reverse mode does not support", location(module, b.terminator))


@dataclass(frozen=True, eq=False)
class _Decider:
    cfg: Cfg
    forest: LoopForest
    dominators: DominatorTree[Block]
    mirrored: set[Block]

    def decide(self, join: Block | None, ways: tuple[Block, ...]) -> Decision:
        """How the reverse sweep at `join` knows which of `ways` was taken: by asking the dominating branches again where that settles it."""
        level = self.forest.loop_of(join) if join is not None else None
        found = self._split(join, ways, level)
        return found if found is not None else Remembered(ways)

    def _split(self, join: Block | None, ways: tuple[Block, ...], level: Loop | None) -> Decision | None:
        if len(ways) == 1:
            return Taken(ways[0])
        top = ways[0]
        for w in ways[1:]:
            top = self.dominators.common(top, w)
        if self.forest.loop_of(top) is not level:
            return None
        t = top.terminator
        if isinstance(t, ins.Branch) and t.condition is not None:
            value = t.condition
        elif isinstance(t, ins.Switch):
            value = t.value
        else:
            return None
        parts: dict[Block, list[Block]] = {s: [] for s in t.successors()}
        for w in ways:
            if w is top:
                if join is None or join not in parts:
                    return None
                parts[join].append(w)
                continue
            owners = [s for s in parts if s is not join and self.dominators.dominates(s, w) and self._only_from(s, top)]
            if len(owners) != 1:
                return None
            parts[owners[0]].append(w)
        targets: list[tuple[Block, Decision]] = []
        for s, inside in parts.items():
            if not inside:
                continue  # cannot have been taken when the sweep comes from `join`
            inner = self._split(join, tuple(inside), level)
            if inner is None:
                return None
            targets.append((s, inner))
        return targets[0][1] if len(targets) == 1 else Test(top, value, tuple(targets))

    def _only_from(self, s: Block, top: Block) -> bool:
        return all(p is top for p in self.cfg.predecessors[s])


def tests(decision: Decision) -> list[Test]:
    """All tests of a decision tree."""
    if isinstance(decision, Test):
        return [decision, *(t for _, d in decision.targets for t in tests(d))]
    return []


def remembers(decision: Decision) -> bool:
    """Whether the forward sweep must store something for it."""
    return isinstance(decision, Remembered)
