"""Loops that are entered in the middle become loops with one header: every edge to one of the entries goes through a new block, which knows where to.

    h1 <-> h2, both entered from outside   ->   d: switch on which entry; h1 and h2 only from d

Phis of the entries move to the new block; edges that lead to another entry give them zero, which is not read. Values keep dominating their uses: what
dominates one entry from outside dominates all of them, and nothing inside dominates an entry that can also be reached from outside.
"""

from __future__ import annotations

from collections.abc import Iterable

from isozyme.analysis.cfg import build_cfg, strong_components
from isozyme.ir import instructions as ins
from isozyme.ir.constants import integer, zero
from isozyme.ir.module import Block, Function
from isozyme.ir.types import I32
from isozyme.ir.values import Value


def make_reducible(function: Function) -> bool:
    """Rewrite every loop of `function` that has several entries. Whether there was one. Entries by unwinding stay, and are refused later."""
    changed = False
    while (found := _region(function)) is not None:
        _one_entry(function, found)
        changed = True
    return changed


def _region(function: Function) -> list[Block] | None:
    """The entries of a cycle with several entries, outermost first."""
    cfg = build_cfg(function)
    work: list[tuple[frozenset[Block], Block | None]] = [(frozenset(cfg.blocks), None)]
    while work:
        inside, header = work.pop()

        def successors(b: Block, inside: frozenset[Block] = inside, header: Block | None = header) -> list[Block]:
            return [s for s in cfg.successors[b] if s in inside and s is not header]

        for component in strong_components([b for b in cfg.blocks if b in inside and b is not header], successors):
            if len(component) == 1:
                continue
            body = frozenset(component)
            entries = [b for b in cfg.blocks if b in body and any(p not in body for p in cfg.predecessors[b])]
            if len(entries) > 1 and not any(isinstance(i, ins.LandingPad) for b in entries for i in b.instructions):
                return entries
            if len(entries) == 1:
                work.append((body, entries[0]))
    return None


def _one_entry(function: Function, entries: list[Block]) -> None:
    names = {b.name for b in function.blocks} | {a.name for a in function.args} | {i.name for i in function.instructions() if getattr(i, "name", "")}

    def fresh(hint: str) -> str:
        n = 0
        while (name := f"{hint}.{n}" if n else hint) in names:
            n += 1
        names.add(name)
        return name

    hub = Block(fresh("entries"), function)
    edges: list[tuple[Block, Block, Block]] = []  # a block for each edge: (it, where it comes from, where it goes)
    for p in list(function.blocks):
        for h in entries:
            if h in p.successors():
                edge = Block(fresh(f"{p.name}.to"), function)
                _place(edge, ins.Branch([hub]))
                _retarget(p.terminator, h, edge)
                edges.append((edge, p, h))
    which = ins.Phi(I32, [integer(I32, entries.index(h)) for _, _, h in edges], [e for e, _, _ in edges], (), fresh("entry"))
    _place(hub, which)
    new: dict[Value, Value] = {}
    for h in entries:
        for phi in list(h.phis()):
            given = dict(zip(phi.blocks, phi.values, strict=True))
            values = [given[p] if to is h else zero(phi.type) for _, p, to in edges]
            moved = ins.Phi(phi.type, values, [e for e, _, _ in edges], phi.flags, phi.name)
            _place(hub, moved)
            new[phi] = moved
        h.instructions = [i for i in h.instructions if not isinstance(i, ins.Phi)]
    _place(hub, ins.Switch(which, entries[0], [(integer(I32, k), h) for k, h in enumerate(entries) if k]))
    at = function.blocks.index(entries[0])
    function.blocks[at:at] = [hub, *(e for e, _, _ in edges)]
    _replace(function.blocks, new)


def _place(block: Block, i: ins.Instruction) -> None:
    i.block = block
    block.instructions.append(i)


def _retarget(t: ins.Instruction, old: Block, new: Block) -> None:
    match t:
        case ins.Branch():
            t.targets = [new if b is old else b for b in t.targets]
        case ins.Switch():
            t.default = new if t.default is old else t.default
            t.cases = [(k, new if b is old else b) for k, b in t.cases]
        case ins.Invoke():
            t.normal = new if t.normal is old else t.normal


def _replace(blocks: Iterable[Block], new: dict[Value, Value]) -> None:
    for b in blocks:
        for i in b.instructions:
            i.map_operands(lambda v: new.get(v, v))
