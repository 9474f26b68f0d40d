"""Dominator and post-dominator trees over any graph of hashable nodes (Cooper, Harvey, Kennedy: "A simple, fast dominance algorithm")."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic

from isozyme.analysis.cfg import Cfg, N, reachable, rpo
from isozyme.ir.instructions import Instruction
from isozyme.ir.module import Block


class VirtualExit:
    """The single node behind all exits in a post-dominator tree."""

    def __repr__(self) -> str:
        return "<virtual exit>"


VIRTUAL_EXIT = VirtualExit()


@dataclass(frozen=True, eq=False)
class DominatorTree(Generic[N]):
    """root: the entry. idom: the immediate dominator of every reachable node but the root. children: nodes a node dominates immediately.

    Nodes that cannot be reached from the root are in none of the maps; `dominates` is False for them.
    """

    root: N
    idom: Mapping[N, N]
    children: Mapping[N, tuple[N, ...]]
    enter: Mapping[N, int]
    leave: Mapping[N, int]

    def __contains__(self, node: N) -> bool:
        return node in self.enter

    def dominates(self, a: N, b: N) -> bool:
        """Every path from the root to b passes a (a node dominates itself). O(1)."""
        ea, eb = self.enter.get(a), self.enter.get(b)
        return ea is not None and eb is not None and ea <= eb < self.leave[a]

    def strictly_dominates(self, a: N, b: N) -> bool:
        return a != b and self.dominates(a, b)

    def common(self, a: N, b: N) -> N:
        """The nearest node that dominates both."""
        while not self.dominates(a, b):
            a = self.idom[a]
        return a

    def depth_first(self) -> list[N]:
        """All nodes, each after its immediate dominator."""
        return sorted(self.enter, key=self.enter.__getitem__)


def dominator_tree(entry: N, succ: Callable[[N], Iterable[N]]) -> DominatorTree[N]:
    """The dominator tree of the nodes reachable from entry."""
    order = rpo(entry, succ)
    number = {n: i for i, n in enumerate(order)}
    predecessors: list[list[int]] = [[] for _ in order]
    for i, n in enumerate(order):
        for s in succ(n):
            predecessors[number[s]].append(i)
    idom = [-1] * len(order)
    idom[0] = 0
    changed = True
    while changed:
        changed = False
        for i in range(1, len(order)):
            new = -1
            for p in predecessors[i]:
                if idom[p] < 0:
                    continue
                if new < 0:
                    new = p
                    continue
                a = p
                while a != new:
                    while a > new:
                        a = idom[a]
                    while new > a:
                        new = idom[new]
            if new != idom[i]:
                idom[i] = new
                changed = True
    return _tree(order, idom)


def _tree(order: Sequence[N], idom: Sequence[int]) -> DominatorTree[N]:
    children: list[list[int]] = [[] for _ in order]
    for i in range(1, len(order)):
        children[idom[i]].append(i)
    enter = [0] * len(order)
    leave = [0] * len(order)
    clock = 1
    stack = [(0, iter(children[0]))]
    while stack:
        node, rest = stack[-1]
        for c in rest:
            enter[c] = clock
            clock += 1
            stack.append((c, iter(children[c])))
            break
        else:
            leave[node] = clock
            stack.pop()
    return DominatorTree(
        root=order[0],
        idom={order[i]: order[idom[i]] for i in range(1, len(order))},
        children={n: tuple(order[c] for c in children[i]) for i, n in enumerate(order)},
        enter={n: enter[i] for i, n in enumerate(order)},
        leave={n: leave[i] for i, n in enumerate(order)},
    )


def post_dominator_tree(
    nodes: Sequence[N], succ: Callable[[N], Iterable[N]], exits: Iterable[N] | None = None
) -> DominatorTree[N | VirtualExit]:
    """The post-dominator tree, rooted at VIRTUAL_EXIT.

    nodes: all nodes, in reverse post-order. exits: the nodes that leave (default: those without successors). Nodes that reach no exit
    (endless loops) are connected to the virtual exit from the last node of each such part, so that every node is in the tree.
    """
    predecessors: dict[N, list[N]] = {n: [] for n in nodes}
    for n in nodes:
        for s in succ(n):
            predecessors[s].append(n)
    leaving = list(exits) if exits is not None else [n for n in nodes if next(iter(succ(n)), None) is None]
    covered = reachable(leaving, predecessors.__getitem__)
    for n in reversed(nodes):
        if n not in covered:
            leaving.append(n)
            covered |= reachable([n], predecessors.__getitem__)

    def backward(n: N | VirtualExit) -> Iterable[N | VirtualExit]:
        return leaving if isinstance(n, VirtualExit) else predecessors[n]

    root: N | VirtualExit = VIRTUAL_EXIT
    return dominator_tree(root, backward)




def block_dominators(cfg: Cfg) -> DominatorTree[Block]:
    return dominator_tree(cfg.entry, cfg.successors.__getitem__)


def block_post_dominators(cfg: Cfg) -> DominatorTree[Block | VirtualExit]:
    return post_dominator_tree(cfg.blocks, cfg.successors.__getitem__)


def instruction_dominates(tree: DominatorTree[Block], a: Instruction, b: Instruction) -> bool:
    """Whether a is executed before b on every path to b. Linear in the block's length when both are in one block. False for a itself."""
    if a.block is not b.block:
        return tree.dominates(a.block, b.block)
    for i in a.block.instructions:
        if i is a:
            return a is not b
        if i is b:
            return False
    return False
