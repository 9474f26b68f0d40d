"""What a request means, where more than one reading is possible.

A struct of two numbers, or a complex number, is passed as two LLVM arguments. Where the function does not say which of its parameters belong together
(analysis/source_parameters.py), every reading that consumes exactly what the call passes is looked at. Those that come to the same are one; a
reading in which some parameters have markers and others not gives way to one in which all have, or none; structs are preferred to pairs of structs of
one number each. What is then still open is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from isozyme.analysis.activity import carries_float
from isozyme.analysis.source_parameters import Grouping, computes_with_complex, known_grouping, of_struct, possible_groupings
from isozyme.errors import IsozymeError, Where
from isozyme.ir import instructions as ins
from isozyme.ir.module import Block, Function, Module
from isozyme.ir.reader_types import TypeReader
from isozyme.ir.types import ArrayType, FloatType, StructType, Type, resolve
from isozyme.ir.values import Value
from isozyme.plan.request import InMemory, Mode, Options, Passed, Request, RequestArgument
from isozyme.protocol.arguments import ArgumentReader, ambiguous
from isozyme.protocol.given import Given


@dataclass(frozen=True)
class Call:
    """A call that asks for a derivative. given: what follows the function to differentiate."""

    mode: Mode
    name: str
    module: Module
    call: ins.CallBase
    caller: Function
    block: Block
    function: Function
    given: list[Given]
    slot: tuple[Value, Type] | None
    where: Where | None


@dataclass(frozen=True)
class Reading:
    """One meaning of a call. regular: all parameters have markers, or none."""

    grouping: Grouping
    arguments: tuple[RequestArgument, ...]
    options: Options
    seeds: tuple[tuple[Passed, ...], ...]
    regular: bool

    def key(self) -> object:
        """Equal for readings that come to the same."""
        args = tuple((a.marker, _key(a.value), tuple(map(_key, a.shadows)), id(a.stride)) for a in self.arguments)
        # With several lanes, adjoints come back lane by lane for each argument.
        order = self.grouping if self.options.width > 1 and any(a.marker == "enzyme_out" for a in self.arguments) else ()
        return args, tuple(tuple(map(_key, s)) for s in self.seeds), self.options, order


def _key(v: Passed | None) -> object:
    return (id(v.pointer), v.offset) if isinstance(v, InMemory) else id(v)


def read(call: Call) -> Request:
    """The request that a call makes. IsozymeError if it makes no sense, or more than one."""
    known = known_grouping(call.function)
    chosen = _reading(call, known) if known is not None else _choose(call)
    return Request(
        call.mode, call.call, call.caller, call.block, call.function, chosen.arguments, chosen.options, call.slot, call.where, chosen.seeds
    )


def _choose(call: Call) -> Reading:
    single = (1,) * len(call.function.args)
    error: IsozymeError | None = None
    found: dict[object, Reading] = {}
    for grouping in _groupings(call):
        try:
            reading = _reading(call, grouping)
        except IsozymeError as e:
            # Without its traceback: what refers to its own frame keeps LLVM's modules alive until they are freed in the wrong order.
            error = e.with_traceback(None) if grouping == single or error is None else error
            continue
        found.setdefault(reading.key(), reading)
    readings = list(found.values())
    if not readings:
        assert error is not None
        try:
            raise error
        finally:
            error = None
    suiting = [r for r in readings if _returns_as_expected(call, r)]
    readings = suiting or readings
    regular = [r for r in readings if r.regular]
    if regular and len(regular) < len(readings):
        # That two numbers are one complex number, told by a missing marker alone, is too little.
        if all(_holds_complex(call, r) for r in regular) and not computes_with_complex(call.function):
            _refuse(call, regular[0])
        readings = regular
    if len(readings) == 1:
        return readings[0]
    structs = max(readings, key=lambda r: sum(c > 1 and of_struct(call.function, p) for p, c in _pairs(r.grouping)))
    complexes = [r for r in readings if _holds_complex(call, r)]
    if complexes and computes_with_complex(call.function):
        _refuse(call, complexes[0])
    return structs


def _groupings(call: Call) -> Iterator[Grouping]:
    """Those whose number of pieces suits the call: clang does not mark pieces of structs `noundef`."""
    bare = any(g.piece for g in call.given) or call.mode == "size"
    for grouping in possible_groupings(call.function):
        pairs = [p for p, c in _pairs(grouping) if c > 1]
        if bare or not any(of_struct(call.function, p) for p in pairs) or any(g.memory is not None or g.reference for g in call.given):
            yield grouping


def _pairs(grouping: Grouping) -> Iterator[tuple[int, int]]:
    position = 0
    for count in grouping:
        yield position, count
        position += count


def _holds_complex(call: Call, r: Reading) -> bool:
    return any(c > 1 and not of_struct(call.function, p) for p, c in _pairs(r.grouping))


def _refuse(call: Call, r: Reading) -> None:
    raise IsozymeError(
        f"`{call.name}` can be read in two ways: {ambiguous(call.function, r.grouping)}, or each a number of its own",
        call.where,
        "mark every argument, and compile with `isozyme cc`, -g or -fno-discard-value-names, which tell; or pass complex numbers by pointer",
    )


def _reading(call: Call, grouping: Grouping) -> Reading:
    reader = ArgumentReader(call.mode, call.function, call.name, call.where, list(call.given), grouping)
    arguments = reader.arguments()
    seeds: tuple[tuple[Passed, ...], ...] = ()
    if call.mode == "sweep":
        seeds = reader.sweep_rest(None if reader.options.constant_return else _result(call.function, arguments))
    reader.finish()
    return Reading(grouping, arguments, reader.options, seeds, reader.regular)


def _result(function: Function, arguments: tuple[RequestArgument, ...]) -> Type | None:
    """The type of a function's result, where it has a derivative."""
    if arguments and arguments[0].marker == "result":
        word = next(a for a in function.args[0].attrs if a.startswith("sret("))
        t = TypeReader(function.module, "<sret>").type_of(word[len("sret(") : -1])
        return t if t is not None and carries_float(t) else None
    return function.type.ret if carries_float(function.type.ret) else None


def _returns_as_expected(call: Call, r: Reading) -> bool:
    """Whether a reading gives as many numbers as the caller wants; True where that cannot be said."""
    wanted = _leaves(call.slot[1] if call.slot is not None else call.call.type)
    if call.mode != "reverse" or not wanted or not all(isinstance(t, FloatType) for t in wanted):
        return True
    results = _leaves(_result(call.function, r.arguments) or call.function.type.ret) if r.options.primal_return else []
    given = [a for a, f in zip(r.arguments, call.function.args, strict=True) if a.marker == "enzyme_out" and carries_float(f.type)]
    return len(wanted) == len(results) + len(given) * r.options.width


def _leaves(t: Type) -> list[Type]:
    structure = resolve(t)
    if isinstance(structure, StructType):
        return [x for f in structure.fields for x in _leaves(f)]
    if isinstance(structure, ArrayType):
        return _leaves(structure.element) * structure.count
    return [] if str(structure) == "void" else [structure]
