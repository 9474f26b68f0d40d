"""A request for a derivative, as the protocol finds it and the engine answers it."""

from __future__ import annotations

from dataclasses import dataclass

from isozyme.errors import Where
from isozyme.ir import instructions as ins
from isozyme.ir.module import Block, Function
from isozyme.ir.types import Type
from isozyme.ir.values import Value


@dataclass(frozen=True, eq=False)
class RequestArgument:
    """marker: one of MARKERS. shadow: the value that follows a duplicated argument."""

    marker: str
    value: Value
    shadow: Value | None


@dataclass(frozen=True, eq=False)
class Request:
    """One call that asks for a derivative of `function`.

    mode: "forward" or "reverse". result_slot: where a caller wants a struct of results (sret), with the struct's type.
    """

    mode: str
    call: ins.CallBase
    caller: Function
    block: Block
    function: Function
    args: tuple[RequestArgument, ...]
    result_slot: tuple[Value, Type] | None
    where: Where | None
