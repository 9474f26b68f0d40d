"""The control-flow graph of a function: reachable blocks in reverse post-order, edges with their slots, and who can still return."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from isozyme.ir.instructions import Return
from isozyme.ir.module import Block, Function

N = TypeVar("N", bound=Hashable)


class Edge(NamedTuple):
    """One control-flow edge. `slot` is its position in `source.successors()`, so two edges of one switch to one block stay distinct."""

    source: Block
    target: Block
    slot: int


@dataclass(frozen=True, eq=False)
class Cfg:
    """Control flow of one function. Unreachable blocks are left out everywhere.

    blocks: reverse post-order, entry first. index: a block's position in it.
    successors, predecessors: one entry for each edge, so a block stands twice where two edges of a switch lead to it.
    in_edges, out_edges: the same with slots. `out_edges[b][i].slot == i`; `in_edges[b][i].source == predecessors[b][i]`.
    returning: blocks from which a `ret` can be reached. All others end in a panic, an unwinding out of the function or an endless loop:
    when the reverse sweep runs, they were not executed.
    """

    function: Function
    blocks: tuple[Block, ...]
    index: Mapping[Block, int]
    successors: Mapping[Block, tuple[Block, ...]]
    predecessors: Mapping[Block, tuple[Block, ...]]
    in_edges: Mapping[Block, tuple[Edge, ...]]
    out_edges: Mapping[Block, tuple[Edge, ...]]
    returning: frozenset[Block]

    @property
    def entry(self) -> Block:
        return self.blocks[0]

    def exits(self) -> tuple[Block, ...]:
        """Reachable blocks without successors, in reverse post-order."""
        return tuple(b for b in self.blocks if not self.successors[b])


def post_order(entry: N, succ: Callable[[N], Iterable[N]]) -> list[N]:
    """Nodes reachable from entry, each after what it leads to (except along retreating edges). Not recursive."""
    seen = {entry}
    order: list[N] = []
    stack = [(entry, iter(succ(entry)))]
    while stack:
        node, children = stack[-1]
        for c in children:
            if c not in seen:
                seen.add(c)
                stack.append((c, iter(succ(c))))
                break
        else:
            order.append(node)
            stack.pop()
    return order


def rpo(entry: N, succ: Callable[[N], Iterable[N]]) -> list[N]:
    """Nodes reachable from entry in reverse post-order: a topological order when there is no cycle."""
    return post_order(entry, succ)[::-1]


def reachable(starts: Iterable[N], succ: Callable[[N], Iterable[N]]) -> set[N]:
    """All nodes on a path that begins at one of `starts`, the starts included."""
    found = set(starts)
    work = list(found)
    while work:
        for n in succ(work.pop()):
            if n not in found:
                found.add(n)
                work.append(n)
    return found


def strong_components(nodes: Iterable[N], succ: Callable[[N], Iterable[N]]) -> list[tuple[N, ...]]:
    """Strongly connected components of the graph on `nodes` (edges that leave it are ignored), each after those it leads to (Tarjan)."""
    inside = dict.fromkeys(nodes)
    number: dict[N, int] = {}
    low: dict[N, int] = {}
    on_stack: set[N] = set()
    stack: list[N] = []
    found: list[tuple[N, ...]] = []
    for root in inside:
        if root in number:
            continue
        number[root] = low[root] = len(number)
        stack.append(root)
        on_stack.add(root)
        work = [(root, iter(succ(root)))]
        while work:
            node, children = work[-1]
            for c in children:
                if c not in inside:
                    continue
                if c not in number:
                    number[c] = low[c] = len(number)
                    stack.append(c)
                    on_stack.add(c)
                    work.append((c, iter(succ(c))))
                    break
                if c in on_stack:
                    low[node] = min(low[node], number[c])
            else:
                work.pop()
                if work:
                    parent = work[-1][0]
                    low[parent] = min(low[parent], low[node])
                if low[node] == number[node]:
                    component = []
                    while True:
                        n = stack.pop()
                        on_stack.discard(n)
                        component.append(n)
                        if n == node:
                            break
                    found.append(tuple(reversed(component)))
    return found


def build_cfg(function: Function) -> Cfg:
    """The control-flow graph of a function with a body."""
    out: dict[Block, tuple[Edge, ...]] = {}

    def succ(b: Block) -> tuple[Block, ...]:
        edges = out.get(b)
        if edges is None:
            edges = out[b] = tuple(Edge(b, t, i) for i, t in enumerate(b.successors()))
        return tuple(e.target for e in edges)

    blocks = tuple(rpo(function.blocks[0], succ))
    ins: dict[Block, list[Edge]] = {b: [] for b in blocks}
    for b in blocks:
        for e in out[b]:
            ins[e.target].append(e)
    predecessors = {b: tuple(e.source for e in ins[b]) for b in blocks}
    returns = [b for b in blocks if isinstance(b.terminator, Return)]
    return Cfg(
        function=function,
        blocks=blocks,
        index={b: i for i, b in enumerate(blocks)},
        successors={b: tuple(e.target for e in out[b]) for b in blocks},
        predecessors=predecessors,
        in_edges={b: tuple(ins[b]) for b in blocks},
        out_edges={b: out[b] for b in blocks},
        returning=frozenset(reachable(returns, lambda b: predecessors[b])),
    )
