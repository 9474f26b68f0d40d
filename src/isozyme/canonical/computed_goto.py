"""Computed gotos (`indirectbr`) become switches: addresses of blocks become numbers.

The address of a block means something only to an `indirectbr` of its own function, so renaming all of them at once, in code and in constants, changes
nothing. Tables of such addresses are copied into the slice (llvm/slicing.py)."""

from __future__ import annotations

import re

from isozyme.ir import instructions as ins
from isozyme.ir.constants import integer
from isozyme.ir.module import Block, Function, Module
from isozyme.ir.types import I64, PTR
from isozyme.ir.values import ConstAggregate, Constant, ConstExpr, ConstInt, ConstRaw, Value

_ADDRESS = re.compile(r'blockaddress\(@(?P<function>"[^"]*"|[-\w.$]+), %(?P<block>"[^"]*"|[-\w.$]+)\)')


def number_block_addresses(module: Module, functions: list[Function]) -> bool:
    """Rewrite the computed gotos of `functions`. Whether there were any."""
    jumping = [f for f in functions if any(isinstance(b.terminator, ins.IndirectBranch) for b in f.blocks)]
    if not jumping:
        return False
    numbers = {(f.name, b.name): k + 1 for f in jumping for k, b in enumerate(f.blocks)}
    for g in module.globals.values():
        if g.initializer is not None:
            g.initializer = _constant(g.initializer, numbers)
    for f in jumping:
        for i in f.instructions():
            i.map_operands(lambda v: _value(v, numbers))
        for block in list(f.blocks):
            if isinstance(block.terminator, ins.IndirectBranch):
                _switch(f, block, block.terminator, numbers)
    return True


def _switch(f: Function, block: Block, jump: ins.IndirectBranch, numbers: dict[tuple[str, str], int]) -> None:
    names = {b.name for b in f.blocks} | {i.name for i in f.instructions() if getattr(i, "name", "")} | {a.name for a in f.args}
    n = 0
    while f"goto.{n}" in names or f"goto.{n}.never" in names:
        n += 1
    never = Block(f"goto.{n}.never", f)
    end = ins.Unreachable()
    end.block = never
    never.instructions.append(end)
    number = ins.Cast("ptrtoint", jump.address, I64, (), f"goto.{n}")
    targets = list(dict.fromkeys(jump.targets))
    switch = ins.Switch(number, never, [(ConstInt(I64, numbers[(f.name, t.name)]), t) for t in targets])
    number.block = switch.block = block
    block.instructions[-1:] = [number, switch]
    for t in targets:
        for phi in t.phis():  # one edge for each target now
            seen = False
            kept: list[tuple[Value, Block]] = []
            for v, b in phi.incoming():
                if b is not block or not seen:
                    kept.append((v, b))
                seen = seen or b is block
            phi.values, phi.blocks = [v for v, _ in kept], [b for _, b in kept]
    f.blocks.append(never)


def _value(v: Value, numbers: dict[tuple[str, str], int]) -> Value:
    return _constant(v, numbers) if isinstance(v, Constant) else v


def _constant(c: Constant, numbers: dict[tuple[str, str], int]) -> Constant:
    match c:
        case ConstRaw():
            m = _ADDRESS.fullmatch(c.text)
            k = numbers.get((m["function"].strip('"'), m["block"].strip('"'))) if m else None
            return c if k is None else ConstExpr(PTR, "inttoptr", [integer(I64, k)])
        case ConstAggregate():
            return ConstAggregate(c.type, [_constant(e, numbers) for e in c.elements])
        case ConstExpr():
            return ConstExpr(c.type, c.opcode, [_constant(e, numbers) for e in c.operands], c.flags, c.source_type)
    return c
