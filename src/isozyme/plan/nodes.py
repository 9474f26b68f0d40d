"""What the reverse sweep may need: the nodes of the need graph."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from isozyme.analysis.loops import Loop
from isozyme.ir import instructions as ins
from isozyme.ir.module import Block
from isozyme.ir.values import Value


class Primal(NamedTuple):
    """The value itself, as the forward sweep computed it."""

    value: Value


class Shadow(NamedTuple):
    """The shadow of a pointer value."""

    value: Value


class Tape(NamedTuple):
    """The tape of a differentiated call."""

    call: ins.CallBase


class Edge(NamedTuple):
    """Which predecessor a block was entered from, as an index into its reversible predecessors. None: which return left the function."""

    block: Block | None


class Runs(NamedTuple):
    """How often a loop's header was executed since the loop was entered, as an i64."""

    loop: Loop


class Cell(NamedTuple):
    """The memory of an alloca that the reverse sweep uses: it lives on the tape."""

    alloca: ins.Alloca
    shadow: bool


class Slab(NamedTuple):
    """The block of memory that holds one node's values for all iterations of a nest of counted loops."""

    root: Loop
    node: Primal | Shadow | Tape | Edge | Runs | Cell | Slab | Last  # type: ignore[misc]


class Last(NamedTuple):
    """The record of the last iteration of an uncounted loop; records are linked backward."""

    loop: Loop


Node: TypeAlias = Primal | Shadow | Tape | Edge | Runs | Cell | Slab | Last


def home(node: Node) -> Block | None:
    """The block whose execution makes the node's value; None for the function's entry (arguments, the return taken).

    For Runs, Last and Slab that is the loop's parent level: see `tape.level_of`.
    """
    match node:
        case Primal(value) | Shadow(value):
            return value.block if isinstance(value, ins.Instruction) else None
        case Tape(call):
            return call.block
        case Edge(block):
            return block
        case Cell(alloca, _):
            return alloca.block
        case Runs(loop) | Last(loop):
            return loop.header
        case Slab(root, _):
            return root.header
