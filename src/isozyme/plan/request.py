"""A request for a derivative, as the protocol finds it and the engine answers it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from isozyme.errors import Where
from isozyme.ir import instructions as ins
from isozyme.ir.module import Block, Function
from isozyme.ir.types import Type
from isozyme.ir.values import Value

Mode: TypeAlias = Literal["forward", "reverse", "augmented", "sweep", "size", "batch"]
"""sweep: the reverse sweep alone, after an augmented forward sweep. size: of the tape between the two."""


@dataclass(frozen=True, eq=False)
class InMemory:
    """A value that the caller passes by address: a piece of a struct for which no registers are left, or what a reference leads to."""

    pointer: Value
    offset: int


Passed: TypeAlias = Value | InMemory


@dataclass(frozen=True, eq=False)
class RequestArgument:
    """One argument of the function.

    marker: `enzyme_const`, `enzyme_dup`, `enzyme_out`, ...; "result" for memory that the function returns a struct through (`sret`), which the
    caller does not pass. value: None for "result", and where only the size of a tape is asked for. shadows: one for each lane of a
    duplicated argument; with a stride, one for all, whose lanes are `stride` bytes apart. Batch: values of the lanes, in `shadows`.
    more: the next argument is a piece of the same struct. marked: the caller says so itself. whole: the type of a struct passed in memory whose
    adjoint is returned (`enzyme_out`).
    """

    marker: str
    value: Passed | None
    shadows: tuple[Passed, ...] = ()
    stride: Passed | None = None
    more: bool = False
    whole: Type | None = None
    marked: bool = True

    @property
    def duplicated(self) -> bool:
        return self.marker in ("enzyme_dup", "enzyme_dupnoneed", "enzyme_dupv", "enzyme_dupnoneedv")


@dataclass(frozen=True)
class Options:
    """What a request says besides its arguments.

    width: number of lanes. primal_return: the primal result comes first in what is returned. constant_return: the result has no derivative.
    no_seed: the reverse sweep may get no adjoint of the result (`enzyme_noret`); the tape is that of an active result.
    tape: the tape, or memory for it; allocated: that memory is the caller's own, of `size` bytes where
    that is a constant. keep: the reverse sweep leaves the tape as it is (`enzyme_nofree`).
    runtime_activity: wherever a shadow pointer equals the primal one, there is no shadow.
    """

    width: int = 1
    primal_return: bool = False
    constant_return: bool = False
    no_seed: bool = False
    tape: Passed | None = None
    allocated: bool = False
    size: int | None = None
    keep: bool = False
    strong_zero: bool = False
    runtime_activity: bool = False


@dataclass(frozen=True, eq=False)
class Request:
    """One call that asks for a derivative of `function`.

    result_slot: where a caller wants a struct of results (sret), with the struct's type. seeds: the adjoint of the result, number by number, for each
    lane, where the caller gives it (mode "sweep").
    """

    mode: Mode
    call: ins.CallBase
    caller: Function
    block: Block
    function: Function
    args: tuple[RequestArgument, ...]
    options: Options
    result_slot: tuple[Value, Type] | None
    where: Where | None
    seeds: tuple[tuple[Passed, ...], ...] = ()
