"""What can be known about an instruction or a callee: frozen records, found through `registry.lookup`.

Operand positions count from 0 over the operation's value operands (the callee is none of them).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from isozyme.rules.expression import Expr, Number, operands_used
from isozyme.rules.primitives import Kind


@dataclass(frozen=True)
class Arguments:
    """A set of argument positions: some, or all of them (variadic functions, unknown arity)."""

    positions: frozenset[int] = frozenset()
    every: bool = False

    def __contains__(self, position: object) -> bool:
        return self.every or position in self.positions

    def __bool__(self) -> bool:
        return self.every or bool(self.positions)

    @staticmethod
    def of(*positions: int) -> Arguments:
        return Arguments(frozenset(positions))


NO_ARGUMENTS = Arguments()
ALL_ARGUMENTS = Arguments(every=True)


@dataclass(frozen=True)
class Effects:
    """What a call does besides returning a value.

    reads, writes: the arguments whose pointed-to memory may be read or written. reads_any, writes_any: any memory the
    program can see. Memory that the program cannot reach (the allocator's, stdio's, `errno`, the rounding mode) does
    not count. captures: arguments whose address may be kept after the call.
    observable: the call does something that must happen exactly once, in the forward sweep (I/O, clocks, random
    streams, locks, abort), so it is neither repeated nor dropped (TRAPS 26). no_return: control never comes back
    normally. may_unwind: it may throw or panic. returns_argument: the result points into (or equals) that argument.
    """

    reads: Arguments = NO_ARGUMENTS
    writes: Arguments = NO_ARGUMENTS
    reads_any: bool = False
    writes_any: bool = False
    captures: Arguments = NO_ARGUMENTS
    observable: bool = False
    no_return: bool = False
    may_unwind: bool = False
    returns_argument: int | None = None

    @property
    def pure(self) -> bool:
        """The result depends on the argument values alone and nothing else happens: may be repeated and dropped."""
        return self.memory_free and not (self.observable or self.no_return or self.may_unwind)

    @property
    def memory_free(self) -> bool:
        """No visible memory is read or written."""
        return not (self.reads or self.writes or self.reads_any or self.writes_any)


PURE = Effects()

Partials: TypeAlias = tuple[Expr | None, ...]


@dataclass(frozen=True)
class PointerOutput:
    """A value of the operation's float type written through pointer operand `operand`.

    partials: of the written value with respect to each operand, over the operands and the result. All None: what is
    written carries no derivative (an integer), but it overwrites what was there.
    """

    operand: int
    partials: Partials

    @property
    def active(self) -> bool:
        return any(partial is not None for partial in self.partials)


@dataclass(frozen=True)
class Derivative:
    """The partial derivatives of an operation.

    operands: the kind of each operand. A caller must check them against the call's types before it applies the rule; further
    operands (the metadata of constrained intrinsics) are ignored.
    partials: of the returned float, one for each operand; None means an operand that has no derivative or whose derivative
    is zero everywhere. Empty when the operation returns no float.
    fields: when the result is a struct (`llvm.sincos`) or a pair of lanes: the partials of each field; then `partials` is
    empty and expressions read `Result(k)`. A field without derivative (the exponent of `llvm.frexp`) has all None.
    outputs: what is written through pointer operands. A pointer operand that is null is not written.
    converts: operand and result are of different float types; the differential is converted as the value is.
    """

    name: str
    operands: tuple[Kind, ...]
    partials: Partials
    fields: tuple[Partials, ...] = ()
    outputs: tuple[PointerOutput, ...] = ()
    converts: bool = False
    effects: Effects = PURE

    @property
    def rows(self) -> tuple[Partials, ...]:
        """Partials of everything produced: the result (or its fields), then the pointer outputs."""
        first = self.fields or ((self.partials,) if self.partials else ())
        return first + tuple(output.partials for output in self.outputs)

    @property
    def linear(self) -> bool:
        """True if all partials are constants: the reverse sweep needs no primal value."""
        return all(partial is None or isinstance(partial, Number) for row in self.rows for partial in row)

    @property
    def active_operands(self) -> frozenset[int]:
        """The operands through which a derivative can flow."""
        return frozenset(index for row in self.rows for index, partial in enumerate(row) if partial is not None)


@dataclass(frozen=True)
class Inactive:
    """A callee through which no derivative flows: its result and what it writes are independent of active data.

    Memory in `effects.writes` that held floats is overwritten with inactive data: its shadow becomes zero.
    unless_body: where the callee has a body, the body counts. beside: it holds only where one of these is called too, not inlined.
    """

    name: str
    effects: Effects = PURE
    unless_body: bool = False
    beside: tuple[str, ...] = ()


@dataclass(frozen=True)
class PointerDerived:
    """Returns a pointer derived from pointer operand `operand` (`llvm.ptrmask`, `llvm.launder.invariant.group`).

    The shadow of the result is the same call on the operand's shadow, all other operands unchanged. walks: it follows pointers in memory, so
    that the result leads to what the operand leads to at some depth (the next node of a tree).
    """

    name: str
    operand: int = 0
    walks: bool = False
    effects: Effects = Effects(returns_argument=0)


@dataclass(frozen=True)
class Mirrored:
    """Links nodes of a data structure: reads and writes pointers and integers in all that its operands lead to, never floats.

    Shadows have the same structure: the same call is made a second time with shadows in the place of all pointers.
    """

    name: str
    effects: Effects = Effects(reads=ALL_ARGUMENTS, writes=ALL_ARGUMENTS)


@dataclass(frozen=True)
class Followed:
    """Changes objects of a library class that owns memory (`std::string`), as a whole: which blocks it allocates and frees is its own business.

    objects: operands that point to such objects; after the call, their shadows are made to fit them (emit/strings.py). born: those that are made
    by the call; gone: destroyed. makes: the result is a fresh block for an object of operand 0, of one byte more than the integer behind operand 1.
    """

    name: str
    effects: Effects
    objects: tuple[int, ...] = (0,)
    born: tuple[int, ...] = ()
    gone: bool = False
    makes: bool = False


@dataclass(frozen=True)
class CallTemplate:
    """A call to build: `symbol` applied to integer expressions over the operands, or `Result()` for a fresh pointer."""

    symbol: str
    arguments: tuple[Expr, ...]


@dataclass(frozen=True)
class Allocation:
    """Returns fresh memory.

    size: bytes, over the integer operands; None where it is not a function of them (`strdup`).
    alignment: the operand that gives it, None for the platform's default. zeroed: the memory comes zero-filled.
    release: how to free it; `Result()` stands for the pointer. zeroed_twin: a call with the same operands that allocates the same
    memory zero-filled (for shadows), None where there is none: allocate, then fill.
    pointer_operand: where not None, the pointer is written through that operand and the call returns a status
    (`posix_memalign`). inactive_contents: the memory is born holding data without derivative (`strdup`).
    may_fail: may return null instead of ending the program. hidden_free: the runtime frees it, out of sight, so that no call frees its shadow.
    """

    name: str
    size: Expr | None
    release: CallTemplate
    alignment: int | None = None
    zeroed: bool = False
    zeroed_twin: CallTemplate | None = None
    pointer_operand: int | None = None
    inactive_contents: bool = False
    may_fail: bool = True
    hidden_free: bool = False
    effects: Effects = PURE


@dataclass(frozen=True)
class Deallocation:
    """Frees pointer operand `pointer`. size, alignment: the operands that repeat them, where there are such."""

    name: str
    pointer: int = 0
    size: int | None = None
    alignment: int | None = None
    effects: Effects = PURE


@dataclass(frozen=True)
class Deferral:
    """Puts pointer operand `pointer` on an arena's list of blocks to free later. Written by reverse mode only (emit/deferred.py)."""

    name: str
    pointer: int
    effects: Effects = PURE


@dataclass(frozen=True)
class ArenaRelease:
    """Releases all memory of the arena behind operand 0. Written by reverse mode only."""

    name: str
    effects: Effects = PURE


@dataclass(frozen=True)
class Reallocation:
    """Moves a block: equal to `allocate`, copy min(old size, new size), `release` of the old block.

    old_size is None where the call does not say it (C's `realloc`). `allocate` and `release` are over the operands.
    """

    name: str
    pointer: int
    old_size: Expr | None
    new_size: Expr
    allocate: CallTemplate
    release: CallTemplate
    alignment: int | None = None
    may_fail: bool = True
    effects: Effects = PURE


@dataclass(frozen=True)
class MemoryTransfer:
    """Copies, moves (may overlap) or sets bytes.

    kind: "copy", "move", "set". destination, size: operand positions. source: position of the pointer (copy, move); value:
    position of the byte to fill with (set), None for zero. returns: the operand returned, plus `size` bytes if
    `returns_end`; None for void. element: the operand holding the element size of the unordered-atomic forms.
    """

    name: str
    kind: Literal["copy", "move", "set"]
    destination: int
    size: int
    source: int | None = None
    value: int | None = None
    returns: int | None = None
    returns_end: bool = False

    @property
    def effects(self) -> Effects:
        reads = NO_ARGUMENTS if self.source is None else Arguments.of(self.source)
        return Effects(reads=reads, writes=Arguments.of(self.destination), returns_argument=self.returns)


@dataclass(frozen=True)
class MaskedAccess:
    """`llvm.masked.*`: a load or store of the lanes that a mask selects.

    Positions depend on the number of arguments: before LLVM 22 an alignment operand stood between pointer and mask
    for load, store, gather and scatter; give that number to `mask`, `passthrough`.
    """

    name: str
    kind: Literal["load", "store"]
    pointer: int
    value: int | None = None
    vector_of_pointers: bool = False
    compressed: bool = False

    def mask(self, arguments: int) -> int:
        """The position of the mask operand in a call with so many arguments."""
        return self.pointer + 1 if self.compressed or arguments == 3 else self.pointer + 2

    def passthrough(self, arguments: int) -> int | None:
        """The position of the value taken by unselected lanes of a load; None for a store."""
        return None if self.kind == "store" else self.mask(arguments) + 1

    @property
    def effects(self) -> Effects:
        if self.kind == "load":
            return Effects(reads=Arguments.of(self.pointer))
        return Effects(writes=Arguments.of(self.pointer))


@dataclass(frozen=True)
class Reduction:
    """`llvm.vector.reduce.*` on floats: one number from the lanes of operand `vector`.

    kind: "add": every lane (and the start value, operand `start`) has partial 1. "mul": the product of the other lanes and the
    start value (never result / lane, which fails at zero). "max", "min": 1 for the lowest lane that equals the result, 0 for
    the others; where the result is NaN, the lowest NaN lane.
    """

    name: str
    kind: Literal["add", "mul", "max", "min"]
    vector: int
    start: int | None = None
    effects: Effects = field(default=PURE)

    @property
    def linear(self) -> bool:
        return self.kind == "add"


@dataclass(frozen=True)
class Custom:
    """Derivatives that the program gives itself, as symbols of functions (plan/custom.py has their signatures).

    forward: the tangent function. augmented, reverse: the forward sweep that returns a tape, and the reverse sweep that takes it. split: a
    tangent function that takes the tape of `augmented`.
    """

    name: str
    forward: str | None = None
    augmented: str | None = None
    reverse: str | None = None
    split: str | None = None


Knowledge: TypeAlias = (
    Derivative
    | Inactive
    | PointerDerived | Mirrored | Followed
    | Allocation
    | Deallocation
    | Deferral
    | ArenaRelease
    | Reallocation
    | MemoryTransfer
    | MaskedAccess
    | Reduction
)


def values_needed(partials: Partials) -> frozenset[int]:
    """The operands whose primal values these partials read."""
    return frozenset().union(*(operands_used(partial) for partial in partials if partial is not None))
