"""Replaces a request by calls of the generated derivative."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from isozyme.analysis.activity import Context, carries_float
from isozyme.analysis.pointers import carries_pointer
from isozyme.emit.request_builder import RequestBuilder
from isozyme.emit.runtime import ARENA, require_arena
from isozyme.emit.runtime_words import forget_odd
from isozyme.emit.shadow_globals import kept_tables, reset_shadow_globals, settle
from isozyme.emit.tape_access import size_of
from isozyme.ir.constants import integer, number, zero
from isozyme.ir.module import Function
from isozyme.ir.reader_types import TypeReader
from isozyme.ir.types import I64, PTR, VOID, ArrayType, StructType, Type, is_float, resolve, struct_type
from isozyme.ir.values import Argument, ConstAggregate, Constant, Value
from isozyme.plan.kept import KeptBlock
from isozyme.plan.request import InMemory, Passed, Request, RequestArgument
from isozyme.plan.reverse import ReverseInterface


class _Arguments:
    """What derivatives get for the arguments of a request: primal values, each followed by the shadows of its lanes.

    results: memory for a struct that the function returns through its first argument, and for the shadows of it. outs: memory for the adjoints of
    structs that are passed in memory, by argument.
    """

    def __init__(self, b: RequestBuilder, context: Context, memory: Iterator[Value] | None = None) -> None:
        """memory: for what `own_memory` lists; stack cells if it is None."""
        self.b, self.context = b, context
        self.values: list[Value] = []
        self.result_type: Type | None = None
        self.results: list[Value] = []
        self.outs: dict[RequestArgument, tuple[Type, list[Value]]] = {}
        self._memory = memory
        for a, formal, given in zip(b.request.args, b.request.function.args, context.args, strict=True):
            if a.marker == "result":
                self.result_type = sret_type(b.request.function, formal)
                self.results = [self._cell(self.result_type) for _ in range(1 + (context.width if given.shadowed else 0))]
                self.values += self.results
                continue
            assert a.value is not None
            self.values.append(b.argument(a.value, formal.type))
            if a.whole is not None:
                cells = [self._cell(a.whole) for _ in range(context.width)]
                self.outs[a] = a.whole, cells
                self.values += cells
            elif a.duplicated and (given.shadowed or given.value):
                self.values += self._lanes(a, formal.type)

    def _lanes(self, a: RequestArgument, t: Type) -> list[Value]:
        b = self.b
        if a.stride is None:
            return [b.argument(s, t) for s in a.shadows]
        first, stride = b.argument(a.shadows[0], PTR), b.argument(a.stride, I64)
        return [first, *(b.offset(first, b.binary("mul", stride, integer(I64, k))) for k in range(1, self.context.width))]

    def _cell(self, t: Type) -> Value:
        if self._memory is not None:
            return next(self._memory)
        cell = self.b.stack_cell(t, "returned")
        self.b.store(zero(t), cell)
        return cell

    def returned(self, k: int) -> Value:
        """The struct that was returned (k = 0) or its shadow in lane k - 1."""
        assert self.result_type is not None
        return self.b.load(self.result_type, self.results[k])


def own_memory(request: Request, context: Context) -> list[Type]:
    """Types of the memory that a request's derivative needs beside what the caller gives, in the order in which `_Arguments` asks for it."""
    found: list[Type] = []
    for a, formal, given in zip(request.args, request.function.args, context.args, strict=True):
        if a.marker == "result":
            found += [sret_type(request.function, formal)] * (1 + (context.width if given.shadowed else 0))
        elif a.whole is not None:
            found += [a.whole] * context.width
    return found


def sret_type(function: Function, formal: Argument) -> Type:
    """The type of the struct behind an `sret` argument."""
    text = next(a for a in formal.attrs if a.startswith("sret("))
    t = TypeReader(function.module, "<sret>").type_of(text[len("sret(") : -1])
    assert t is not None
    return t


def answer_forward(
    request: Request, replaced: dict[Value, Value], derivative: Function, context: Context, kept: Sequence[KeptBlock]
) -> None:
    """The call's result: the primal one if asked for, then the tangents of the lanes."""
    b = RequestBuilder(request, replaced)
    given = _Arguments(b, context)
    tables = reset_shadow_globals(b, kept)
    made = b.call(derivative.name, derivative.type.ret, given.values, "derivative")
    carries = context.result.value or context.result.memory
    lanes = range(1, context.width + 1)
    values: list[Value] = []
    if given.results:
        values = [given.returned(k) for k in range(0 if request.options.primal_return else 1, len(given.results))]
    elif carries:
        values = [b.extract(made, k) for k in ((0, *lanes) if request.options.primal_return else lanes)]
    elif request.options.primal_return and made.type is not VOID:
        values = [made]
    settle(b, tables)
    b.finish_request(values)


def answer_reverse(
    request: Request, replaced: dict[Value, Value], interface: ReverseInterface, context: Context, kept: Sequence[KeptBlock]
) -> None:
    """F+, then F- seeded with one. The call's result: the primal one if asked for, then the adjoints of the by-value arguments."""
    b = RequestBuilder(request, replaced)
    require_arena(b.module)
    tape = b.stack_cell(interface.tape, "tape")
    arena = b.stack_cell(ARENA, "arena")
    b.store(zero(ARENA), arena)
    given = _Arguments(b, context)
    tables = reset_shadow_globals(b, kept)
    primal = b.call(interface.augmented.name, interface.augmented.type.ret, [*given.values, tape, arena], "primal")
    values: list[Value] = []
    if request.options.primal_return and (given.results or request.function.type.ret is not VOID):
        values.append(given.returned(0) if given.results else _primal(b, primal, context))
    for shadow in given.results[1:]:
        assert given.result_type is not None
        b.store(_one(given.result_type), shadow)
    seeds = [_one(request.function.type.ret)] * context.width if context.result.value else []
    values += _sweep(b, interface, given, [*given.values, *seeds, tape])
    b.call("isozyme.arena.release", VOID, [arena])
    settle(b, tables)
    b.finish_request(values)


def _primal(b: RequestBuilder, made: Value, context: Context) -> Value:
    """The primal result of F+."""
    return b.extract(made, 0) if context.result.memory else made


def _sweep(b: RequestBuilder, interface: ReverseInterface, given: _Arguments, args: Sequence[Value]) -> list[Value]:
    """Call F-; the adjoints of the arguments whose derivatives are returned, lane by lane for each argument."""
    made = b.call(interface.reverse.name, interface.reverse.type.ret, args, "adjoints")
    forget_odd(b)
    width = given.context.width
    found: list[Value] = []
    pieces: list[list[Value]] = []
    taken = 0
    active = False
    for a, activity in zip(b.request.args, given.context.args, strict=True):
        if a in given.outs:
            t, cells = given.outs[a]
            found += [b.load(t, cell) for cell in cells]
        elif activity.value:
            pieces.append([b.extract(made, taken + lane) for lane in range(width)])
            taken += width
            active = True
        elif a.marker == "enzyme_out" and (a.more or pieces):
            pieces.append([zero(I64)] * width)  # the integer in a struct
        if not a.more:
            if active:
                found += [piece[lane] for lane in range(width) for piece in pieces]
            pieces, active = [], False
    return found


def tape_block(interface: ReverseInterface, own: Sequence[Type]) -> StructType:
    """What lies between the two calls of split mode: the arena, the tape, then memory of the request's own."""
    return struct_type((ARENA, interface.tape, *own))


def _own_fields(b: RequestBuilder, block_type: StructType, block: Value) -> Iterator[Value]:
    for k in range(2, len(block_type.fields)):
        yield b.field(block_type, block, k)


def answer_augmented(
    request: Request, replaced: dict[Value, Value], interface: ReverseInterface, context: Context, kept: Sequence[KeptBlock]
) -> None:
    """F+ alone. The call's result: the tape, unless the caller gave its memory; then the primal result and its shadows, as far as it wants them."""
    b = RequestBuilder(request, replaced)
    require_arena(b.module)
    own = own_memory(request, context)
    block_type = tape_block(interface, own)
    values: list[Value] = []
    if request.options.tape is not None:
        block = b.argument(request.options.tape, PTR)
    else:
        block = b.call("malloc", PTR, [size_of(block_type)], "tape")
        values.append(block)
    arena = b.field(block_type, block, 0)
    b.store(zero(ARENA), arena)
    for k, t in enumerate(own):
        b.store(zero(t), b.field(block_type, block, 2 + k))
    given = _Arguments(b, context, _own_fields(b, block_type, block))
    reset_shadow_globals(b, kept, True)
    made = b.call(interface.augmented.name, interface.augmented.type.ret, [*given.values, b.field(block_type, block, 1), arena], "primal")
    if given.results:
        values += [given.returned(k) for k in range(len(given.results))]
    elif made.type is not VOID:
        values.append(made)
    b.finish_request(b.first_leaves(values))


def answer_sweep(
    request: Request, replaced: dict[Value, Value], interface: ReverseInterface, context: Context, kept: Sequence[KeptBlock]
) -> None:
    """F- alone, with the seed that the caller gives. The call's result are the adjoints of the by-value arguments."""
    b = RequestBuilder(request, replaced)
    require_arena(b.module)
    assert request.options.tape is not None
    block_type = tape_block(interface, own_memory(request, context))
    block = b.argument(request.options.tape, PTR)
    given = _Arguments(b, context, _own_fields(b, block_type, block))
    seeds: list[Value] = []
    for lane, seed in enumerate(request.seeds):
        if given.result_type is not None:
            _add_seed(b, given.result_type, given.results[1 + lane], seed)
        else:
            seeds.append(b.assembled(seed, request.function.type.ret))
    values = _sweep(b, interface, given, [*given.values, *seeds, b.field(block_type, block, 1)])
    settle(b, kept_tables(b, kept))
    if not request.options.keep:
        b.call("isozyme.arena.release", VOID, [b.field(block_type, block, 0)])
        if not request.options.allocated:
            b.call("free", VOID, [block])
    b.finish_request(values)


def _add_seed(b: RequestBuilder, t: Type, shadow: Value, seed: Sequence[Passed]) -> None:
    """Put the adjoint of a struct's floats into its shadow; pointers there stay what they are."""
    structure = resolve(t)
    fields = structure.fields if isinstance(structure, StructType) else (t,)
    for k, (field, part) in enumerate(zip(fields, seed, strict=True)):
        at = b.field(t, shadow, k) if isinstance(structure, StructType) else shadow
        if carries_float(field) and not carries_pointer(field):
            b.store(b.argument(part, field), at)


def answer_size(request: Request, replaced: dict[Value, Value], interface: ReverseInterface, context: Context) -> None:
    """How many bytes the tape between the two calls takes."""
    b = RequestBuilder(request, replaced)
    b.finish_request([size_of(tape_block(interface, own_memory(request, context)))])


def answer_batch(request: Request, replaced: dict[Value, Value]) -> None:
    """The function itself, once for each lane."""
    b = RequestBuilder(request, replaced)
    function = request.function
    results: list[Value] = []
    for lane in range(request.options.width):
        args: list[Value] = []
        cell: Value | None = None
        for a, formal in zip(request.args, function.args, strict=True):
            if a.marker == "result":
                cell = b.stack_cell(sret_type(function, formal), "returned")
                args.append(cell)
            elif a.marker == "enzyme_vector":
                args.append(b.argument(a.shadows[lane], formal.type))
            else:
                assert a.value is not None
                v = a.value
                if a.stride is not None and isinstance(v, InMemory):
                    at = b.offset(b.converted(v.pointer, PTR), b.binary("mul", b.argument(a.stride, I64), integer(I64, lane)))
                    v = at if formal.type is PTR else InMemory(at, v.offset)
                args.append(b.argument(v, formal.type))
        made = b.call(function.name, function.type.ret, args, "lane")
        if cell is not None:
            results.append(b.load(sret_type(function, function.args[0]), cell))
        elif made.type is not VOID:
            results.append(made)
    b.finish_request(results)


def _one(t: Type) -> Value:
    """The seed of a result: 1 in every float."""
    structure = resolve(t)
    if isinstance(structure, StructType):
        return ConstAggregate(t, [e for f in structure.fields if isinstance(e := _one(f), Constant)])
    if isinstance(structure, ArrayType):
        return ConstAggregate(t, [e for _ in range(structure.count) if isinstance(e := _one(structure.element), Constant)])
    return number(t, 1.0) if is_float(t) else zero(t)
