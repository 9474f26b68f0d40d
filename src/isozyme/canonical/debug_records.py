"""Debug records are text: those that speak of values which a rewriting took away must go too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from isozyme.ir.instructions import Instruction
from isozyme.ir.metadata import is_debug_call
from isozyme.ir.module import Function
from isozyme.ir.values import LocalValue, MetadataValue, Value


def forget_records_of(function: Function, gone: Iterable[Value]) -> None:
    """Drop the debug records (and calls, as LLVM has them up to 18) of a function that mention values which are no longer there."""
    names = {v.name for v in gone if isinstance(v, LocalValue) and v.name}
    if not names:
        return
    mention = re.compile(r'%(?:"([^"]*)"|([-\w.$]+))')

    def speaks(text: str) -> bool:
        return any((m[1] or m[2]) in names for m in mention.finditer(text))

    def kept(records: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(r for r in records if not speaks(r))

    for block in function.blocks:
        block.trailing = kept(block.trailing)
        block.instructions[:] = [i for i in block.instructions if not (is_debug_call(i) and any(speaks(a.text) for a in _metadata(i)))]
        for i in block.instructions:
            i.debug = kept(i.debug)


def _metadata(call: Instruction) -> Iterator[MetadataValue]:
    return (o for o in call.operands() if isinstance(o, MetadataValue))


def drop_debug(caller: Function) -> None:
    """A function that asked for a derivative is another function now: calls without a source line stand in it, which LLVM does not allow beside
    debug information."""
    caller.metadata = {k: v for k, v in caller.metadata.items() if k != "dbg"}
    for block in caller.blocks:
        block.trailing = ()
        block.instructions = [i for i in block.instructions if not is_debug_call(i)]
        for i in block.instructions:
            i.debug = ()
            if "dbg" in i.metadata:
                i.metadata = {k: v for k, v in i.metadata.items() if k != "dbg"}
