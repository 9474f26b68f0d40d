"""What the reverse sweep may need: the nodes of the need graph."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from isozyme.analysis.loops import Loop
from isozyme.ir import instructions as ins
from isozyme.ir.module import Block
from isozyme.ir.values import Value


@dataclass(frozen=True, slots=True)
class Primal:
    """The value itself, as the forward sweep computed it."""

    value: Value


@dataclass(frozen=True, slots=True)
class Shadow:
    """The shadow of a pointer value."""

    value: Value


@dataclass(frozen=True, slots=True)
class Tape:
    """The tape of a differentiated call."""

    call: ins.CallBase


@dataclass(frozen=True, slots=True)
class Edge:
    """Which predecessor a block was entered from, as an index into its reversible predecessors. None: which return left the function."""

    block: Block | None


@dataclass(frozen=True, slots=True)
class Runs:
    """How often a loop's header was executed since the loop was entered, as an i64."""

    loop: Loop


@dataclass(frozen=True, slots=True)
class Cell:
    """The memory of an alloca that the reverse sweep uses: it lives on the tape."""

    alloca: ins.Alloca
    shadow: bool


@dataclass(frozen=True, slots=True)
class Old:
    """What a store overwrote, put back when it is undone (plan/restore.py)."""

    store: ins.Store


@dataclass(frozen=True, slots=True)
class Bytes:
    """The bytes that a transfer of memory overwrote (`size` of them, at `to`), put back when it is undone."""

    call: ins.CallBase
    to: Value
    size: Value


@dataclass(frozen=True, slots=True)
class Slab:
    """The block of memory that holds one node's values for all iterations of a nest of counted loops."""

    root: Loop
    node: Node


@dataclass(frozen=True, slots=True)
class Last:
    """The record of the last iteration of an uncounted loop; records are linked backward."""

    loop: Loop


Node: TypeAlias = Primal | Shadow | Tape | Edge | Runs | Cell | Old | Bytes | Slab | Last


def home(node: Node) -> Block | None:
    """The block whose execution makes the node's value; None for the function's entry (arguments, the return taken).

    For Runs, Last and Slab that is the loop's parent level: see `tape.level_of`.
    """
    match node:
        case Primal(value) | Shadow(value):
            return value.block if isinstance(value, ins.Instruction) else None
        case Tape(call) | Bytes(call):
            return call.block
        case Edge(block):
            return block
        case Cell(alloca, _):
            return alloca.block
        case Old(store):
            return store.block
        case Runs(loop) | Last(loop):
            return loop.header
        case Slab(root, _):
            return root.header
