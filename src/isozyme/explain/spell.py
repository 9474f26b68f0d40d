"""How values, blocks and loops are named in a report: by their source line where debug information tells it."""

from __future__ import annotations

from pathlib import PurePath

from isozyme.analysis.loops import Loop
from isozyme.ir import instructions as ins
from isozyme.ir.metadata import location
from isozyme.ir.module import Block, Module
from isozyme.ir.values import Argument, Value


def line_of(module: Module, i: ins.Instruction) -> str:
    """` (file.c:12)`, or nothing."""
    where = location(module, i)
    return f" ({PurePath(where.file).name}:{where.line})" if where is not None and where.line else ""


def spell(v: Value) -> str:
    """`%7 = fmul`, `argument 1`, `@g`."""
    if isinstance(v, Argument):
        return f"argument {v.index + 1}" if v.name.isdigit() else v.name
    if isinstance(v, ins.CallBase):
        callee = getattr(v.callee, "name", "")
        return f"{f'%{v.name} = ' if v.name else ''}{v.opcode}{f' of {callee}' if callee else ''}"
    if isinstance(v, ins.Instruction):
        return f"%{v.name} = {v.opcode}" if v.name else v.opcode
    return str(v)


def spell_with_line(module: Module, v: Value) -> str:
    return spell(v) + (line_of(module, v) if isinstance(v, ins.Instruction) else "")


def loop_name(module: Module, loop: Loop) -> str:
    """`the loop at file.c:8`, else by its header."""
    places = [line_of(module, i) for b in (*loop.latches, loop.header) for i in reversed(b.instructions)]
    return next((f"the loop at {p[2:-1]}" for p in places if p), f"the loop %{loop.header.name}")


def block_name(module: Module, block: Block | None) -> str:
    return "the way out" if block is None else f"the way into %{block.name}"
