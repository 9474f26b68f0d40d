"""Minimum cut: which values to store so that everything needed can be recomputed, at the least cost (Dinic 1970)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import Final, TypeVar

N = TypeVar("N", bound=Hashable)
INFINITE: Final = 1 << 60


def minimum_cut(
    operands: Mapping[N, tuple[N, ...] | None], needed: Iterable[N], cost: Mapping[N, int]
) -> frozenset[N]:
    """The nodes to store.

    operands: what each node can be recomputed from; None: it cannot be recomputed at all. A node with () is free.
    needed: nodes whose value must be at hand. cost: what storing a node costs (INFINITE: cannot be stored).
    Among cuts of the same cost, the one nearest to what is needed (least recomputation).
    """
    needed = list(dict.fromkeys(needed))
    free = _free(operands, needed)
    nodes = [n for n in _closure(operands, needed) if n not in free]
    if not nodes:
        return frozenset()
    index = {n: 2 + 2 * k for k, n in enumerate(nodes)}  # in-vertex; the out-vertex is one more
    graph = _Flow(2 + 2 * len(nodes))
    for n in nodes:
        graph.edge(index[n], index[n] + 1, cost[n])
        ops = operands[n]
        if ops is None:
            graph.edge(0, index[n], INFINITE)
        else:
            for o in dict.fromkeys(ops):
                if o in index:
                    graph.edge(index[o] + 1, index[n], INFINITE)
    for n in needed:
        if n in index:
            graph.edge(index[n] + 1, 1, INFINITE)
    graph.run()
    reaches_sink = graph.before_sink()
    return frozenset(n for n in nodes if index[n] not in reaches_sink and index[n] + 1 in reaches_sink)


def _closure(operands: Mapping[N, tuple[N, ...] | None], needed: Iterable[N]) -> list[N]:
    seen: dict[N, None] = dict.fromkeys(needed)
    work = list(seen)
    while work:
        for o in operands[work.pop()] or ():
            if o not in seen:
                seen[o] = None
                work.append(o)
    return list(seen)


def _free(operands: Mapping[N, tuple[N, ...] | None], needed: Iterable[N]) -> set[N]:
    """Nodes that depend on nothing that must be stored."""
    nodes = _closure(operands, needed)
    users: dict[N, list[N]] = {n: [] for n in nodes}
    tainted: list[N] = []
    for n in nodes:
        ops = operands[n]
        if ops is None:
            tainted.append(n)
        else:
            for o in ops:
                users[o].append(n)
    bad = set(tainted)
    while tainted:
        for u in users[tainted.pop()]:
            if u not in bad:
                bad.add(u)
                tainted.append(u)
    return {n for n in nodes if n not in bad}


class _Flow:
    """Vertex 0 is the source, vertex 1 the sink."""

    def __init__(self, vertices: int) -> None:
        self.out: list[list[int]] = [[] for _ in range(vertices)]
        self.to: list[int] = []
        self.room: list[int] = []

    def edge(self, a: int, b: int, capacity: int) -> None:
        self.out[a].append(len(self.to))
        self.to.append(b)
        self.room.append(capacity)
        self.out[b].append(len(self.to))
        self.to.append(a)
        self.room.append(0)

    def run(self) -> None:
        while True:
            level = self._levels()
            if level[1] < 0:
                return
            cursor = [0] * len(self.out)
            while self._augment(level, cursor):
                pass

    def _levels(self) -> list[int]:
        level = [-1] * len(self.out)
        level[0] = 0
        layer = [0]
        while layer and level[1] < 0:
            following = []
            for v in layer:
                for e in self.out[v]:
                    w = self.to[e]
                    if self.room[e] > 0 and level[w] < 0:
                        level[w] = level[v] + 1
                        following.append(w)
            layer = following
        return level

    def _augment(self, level: list[int], cursor: list[int]) -> bool:
        """One path from source to sink along the levels, not recursive."""
        path: list[int] = []
        v = 0
        while v != 1:
            edges = self.out[v]
            while cursor[v] < len(edges):
                e = edges[cursor[v]]
                if self.room[e] > 0 and level[self.to[e]] == level[v] + 1:
                    break
                cursor[v] += 1
            else:
                if not path:
                    return False
                e = path.pop()
                v = self.to[e ^ 1]
                cursor[v] += 1
                continue
            path.append(e)
            v = self.to[e]
        amount = min(self.room[e] for e in path)
        for e in path:
            self.room[e] -= amount
            self.room[e ^ 1] += amount
        return True

    def before_sink(self) -> set[int]:
        """Vertices from which the sink can still be reached: the cut nearest to the sink."""
        into: list[list[int]] = [[] for _ in self.out]
        for e, w in enumerate(self.to):
            if self.room[e] > 0:
                into[w].append(self.to[e ^ 1])
        seen = {1}
        work = [1]
        while work:
            for v in into[work.pop()]:
                if v not in seen:
                    seen.add(v)
                    work.append(v)
        return seen
