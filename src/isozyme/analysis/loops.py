"""Natural loops, their nesting, and the regions that are not loops of that kind (irreducible control flow)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from isozyme.analysis.cfg import Cfg, Edge, reachable, strong_components
from isozyme.analysis.dominators import DominatorTree
from isozyme.ir.instructions import Instruction
from isozyme.ir.module import Block
from isozyme.ir.values import Value


@dataclass(frozen=True, eq=False)
class Loop:
    """A natural loop: all back edges of one header together. Compared by identity.

    blocks: of the body, inner loops included. latches: sources of back edges.
    preheader: the only block outside that leads to the header, when the header is its only successor; else None.
    exiting: edges that leave the loop, in reverse post-order of their sources.
    entering: edges into the header from outside. depth: 1 for an outermost loop.
    """

    header: Block
    blocks: frozenset[Block]
    latches: tuple[Block, ...]
    preheader: Block | None
    exiting: tuple[Edge, ...]
    entering: tuple[Edge, ...]
    parent: Loop | None
    depth: int
    children: tuple[Loop, ...]

    def __repr__(self) -> str:
        return f"<loop %{self.header.name}>"

    def __contains__(self, block: Block) -> bool:
        return block in self.blocks

    def is_invariant(self, value: Value) -> bool:
        """Defined outside the loop (constants and arguments too)."""
        return not isinstance(value, Instruction) or value.block not in self.blocks

    def exit_blocks(self) -> tuple[Block, ...]:
        """Targets of the exiting edges, each once."""
        return tuple(dict.fromkeys(e.target for e in self.exiting))

    def chain(self) -> Iterator[Loop]:
        """This loop, its parent, and so on outward."""
        loop: Loop | None = self
        while loop is not None:
            yield loop
            loop = loop.parent


@dataclass(frozen=True, eq=False)
class LoopForest:
    """loops: every loop, outer before inner, in reverse post-order of their headers. innermost: the smallest loop of each block in a loop.

    irreducible: blocks in cycles with more than one entry; regions: the same by region. A natural loop inside or around such a
    region is still in `loops`.
    """

    loops: tuple[Loop, ...]
    roots: tuple[Loop, ...]
    innermost: Mapping[Block, Loop]
    irreducible: frozenset[Block]
    regions: tuple[frozenset[Block], ...]

    def loop_of(self, block: Block) -> Loop | None:
        return self.innermost.get(block)

    def depth(self, block: Block) -> int:
        loop = self.innermost.get(block)
        return 0 if loop is None else loop.depth

    def headed_by(self, block: Block) -> Loop | None:
        loop = self.innermost.get(block)
        return loop if loop is not None and loop.header is block else None


def loop_forest(cfg: Cfg, dominators: DominatorTree[Block]) -> LoopForest:
    """All natural loops of a function and its irreducible regions."""
    latches: dict[Block, list[Block]] = {}
    for b in cfg.blocks:
        for s in dict.fromkeys(cfg.successors[b]):
            if dominators.dominates(s, b):
                latches.setdefault(s, []).append(b)
    bodies: dict[Block, frozenset[Block]] = {}
    for header, sources in latches.items():

        def backward(b: Block, header: Block = header) -> list[Block]:
            return [p for p in cfg.predecessors[b] if p is not header]

        inside = reachable([s for s in sources if s is not header], backward)
        bodies[header] = frozenset(inside | {header})
    # A loop that contains another's header contains all of it (both headers dominate), so body size orders the nesting.
    innermost: dict[Block, Block] = {}
    parents: dict[Block, Block | None] = {}
    for header in sorted(bodies, key=lambda h: (-len(bodies[h]), cfg.index[h])):
        parents[header] = innermost.get(header)
        for b in bodies[header]:
            innermost[b] = header
    made: dict[Block, Loop] = {}
    for header in sorted(bodies, key=lambda h: cfg.index[h]):
        above = parents[header]
        made[header] = _loop(cfg, header, bodies[header], tuple(latches[header]), made[above] if above is not None else None)
    for loop in made.values():
        object.__setattr__(loop, "children", tuple(x for x in made.values() if x.parent is loop))
    regions = _irreducible(cfg, latches, bodies)
    return LoopForest(
        loops=tuple(made.values()),
        roots=tuple(x for x in made.values() if x.parent is None),
        innermost={b: made[h] for b, h in innermost.items()},
        irreducible=frozenset().union(*regions),
        regions=regions,
    )


def _loop(cfg: Cfg, header: Block, body: frozenset[Block], latches: tuple[Block, ...], parent: Loop | None) -> Loop:
    entering = tuple(e for e in cfg.in_edges[header] if e.source not in body)
    preheader = None
    if len(entering) == 1 and len(cfg.successors[entering[0].source]) == 1:
        preheader = entering[0].source
    exiting = tuple(e for b in sorted(body, key=cfg.index.__getitem__) for e in cfg.out_edges[b] if e.target not in body)
    return Loop(header, body, latches, preheader, exiting, entering, parent, parent.depth + 1 if parent else 1, ())


def _irreducible(cfg: Cfg, latches: Mapping[Block, list[Block]], bodies: Mapping[Block, frozenset[Block]]) -> tuple[frozenset[Block], ...]:
    """Cycles that remain when all back edges are gone; each grown to the whole strong component inside its smallest natural loop."""
    back = {(s, h) for h, sources in latches.items() for s in sources}

    def forward(b: Block) -> list[Block]:
        return [s for s in cfg.successors[b] if (b, s) not in back]

    cores = [frozenset(c) for c in strong_components(cfg.blocks, forward) if len(c) > 1]
    found: dict[frozenset[Block], None] = {}
    for core in cores:
        around = min((b for h, b in bodies.items() if core <= b), key=len, default=None)
        header = next((h for h, b in bodies.items() if b is around), None)
        inside = around if around is not None else cfg.blocks

        def without(b: Block, header: Block | None = header) -> list[Block]:
            return [s for s in cfg.successors[b] if s is not header]

        for c in strong_components(inside, without):
            if not core.isdisjoint(c):
                found[frozenset(c)] = None
    return tuple(found)
