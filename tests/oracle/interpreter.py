"""An interpreter of the IR that carries dual numbers: the exact directional derivative of any test function, and a sanitizer.

`run` executes a function on plain values; `directional` gives it tangents. Both check every memory access, read of undefined data, free
and trap (`Fault`), and report heap memory left behind (`Outcome.leaks`). Generated derivative functions run here as well.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from isozyme.ir import instructions as I
from isozyme.ir import values as V
from isozyme.ir.module import Block, Function, Module
from isozyme.ir.reader import read_module
from isozyme.ir.types import ArrayType, FloatType, IntType, StructType, Type, VectorType, is_float, is_pointer, resolve, scalar
from oracle import arithmetic
from oracle.buffer import Buffer, leaf_type, reachable, target
from oracle.library import Library
from oracle.memory import Allocation, Fault, Memory, Thrown, align_of, field_offsets, size_of, undef_of, zero_of
from oracle.values import UNDEF, Dual, Word, plain, round_to, signed

DEPTH = 400  # frames of the interpreted program
MASK64 = (1 << 64) - 1
Locals = dict[V.Value, Word]


@dataclass(frozen=True)
class Outcome:
    """What a run gave. `value`, `tangent`: of the function's result (tuples for vectors and structs, None for void or integers' tangents).
    `memory`, `tangents`: leaf by leaf, for each buffer reachable from the arguments, in the order of `reachable`; None where undefined.
    `leaks`: heap allocations not freed. `output`: names of the output functions called (printf...), in order. `steps`: instructions run."""

    value: Any
    tangent: Any
    memory: list[list[Any]]
    tangents: list[list[float]]
    leaks: list[Allocation]
    output: list[str]
    steps: int


class Machine:
    """One run of one module: memory, globals and the call stack. `limit`: most instructions to execute."""

    def __init__(self, module: Module, limit: int = 3_000_000, strict: bool = False) -> None:
        self.module, self.limit, self.steps, self.depth = module, limit, 0, 0
        self.memory = Memory(strict)
        self.library = Library(self)
        self._addresses: dict[str, int] = {}
        self._code: dict[int, str] = {}
        self._constants: dict[V.Value, Word] = {}

    # Globals and constants.

    def address_of(self, name: str) -> int:
        """The address of a global variable (placed and initialised at first use) or function."""
        for _ in range(8):
            alias = self.module.aliases.get(name)
            if alias is None or not isinstance(alias.target, V.GlobalRef):
                break
            name = alias.target.name
        if name in self._addresses:
            return self._addresses[name]
        g = self.module.globals.get(name)
        if g is None:
            a = self.memory.allocate(16, "code", "@" + name, readonly=True)
            self._code[a.base] = name
            self._addresses[name] = a.base
            return a.base
        written = re.search(r"\balign (\d+)", g.suffix)
        preferred = 16 if g.initializer is not None and size_of(g.value_type) > 16 else align_of(g.value_type)  # as DataLayout::getPreferredAlign
        align = int(written.group(1)) if written else preferred
        a = self.memory.allocate(size_of(g.value_type), "global", "@" + name, align=align)
        self._addresses[name] = a.base
        if g.initializer is None:
            a.shadow, a.data = [None] * a.size, bytearray(a.size)
        else:
            self.memory.store(a.base, g.value_type, self.constant(g.initializer))
        a.readonly = g.constant
        return a.base

    def code_at(self, address: Word) -> str:
        """The name of the function at a code address."""
        name = self._code.get(plain(address))
        if name is None:
            raise Fault("out-of-bounds", f"call through {address}, which is no function")
        return name

    def pooled(self) -> set[int]:
        """Addresses of the blocks that derivatives keep for the next gradient (`emit/runtime.py`): no leaks."""
        place = self._addresses.get("isozyme_tape_pool")
        if place is None:
            return set()
        data = self.memory.read(place, 16 * 8)[0]
        return {int.from_bytes(data[k : k + 8], "little") for k in range(0, len(data), 8)}

    def constant(self, c: V.Value) -> Word:
        if c in self._constants:
            return self._constants[c]
        w = self._constants[c] = self._constant(c)
        return w

    def _constant(self, c: V.Value) -> Word:
        t = resolve(c.type)
        match c:
            case V.ConstInt():
                return c.value & ((1 << arithmetic.bits_of(t)) - 1)
            case V.ConstFloat():
                assert isinstance(t, FloatType)
                return Dual(round_to(t.kind, c.value))
            case V.ConstPlain():
                return undef_of(t) if c.kind in ("undef", "poison") else zero_of(t)
            case V.ConstAggregate():
                return tuple(self.constant(e) for e in c.elements)
            case V.ConstString():
                return tuple(c.data)
            case V.ConstSplat():
                assert isinstance(t, VectorType)
                return (self.constant(c.element),) * t.count
            case V.GlobalRef():
                return self.address_of(c.name)
            case V.ConstExpr():
                return self._expression(c)
            case V.MetadataValue() | V.InlineAsm():
                return None
            case V.ConstRaw() if c.text.split()[0] in ("dso_local_equivalent", "no_cfi"):
                return self.address_of(c.text.split("@")[1].strip('"'))
            case V.ConstRaw() if c.text.startswith("blockaddress("):
                return self.address_of(c.text)
        raise Fault("unsupported", f"constant {c!r}")

    def _expression(self, c: V.ConstExpr) -> Word:
        ops = [self.constant(o) for o in c.operands]
        if c.opcode == "getelementptr":
            assert c.source_type is not None
            return self.gep(c.source_type, ops[0], list(zip(c.operands[1:], ops[1:], strict=True)))
        if len(ops) == 1:
            return arithmetic.cast(c.opcode, c.operands[0].type, c.type, c.flags, ops[0])
        return arithmetic.int_binary(c.opcode, arithmetic.bits_of(c.type), c.flags, ops[0], ops[1])

    def gep(self, t: Type, base: Word, indices: list[tuple[V.Value, Word]]) -> Word:
        """The address of an element; vectors of pointers element by element."""
        counts = [len(w) for w in (base, *(w for _, w in indices)) if isinstance(w, tuple)]
        if counts:
            lane: Callable[[Word, int], Word] = lambda w, i: w[i] if isinstance(w, tuple) else w  # noqa: E731
            return tuple(self.gep(t, lane(base, i), [(v, lane(w, i)) for v, w in indices]) for i in range(counts[0]))
        base, offset = plain(base), 0
        for n, (v, word) in enumerate(indices):
            word = plain(word)
            if word is UNDEF or base is UNDEF:
                return UNDEF
            i = signed(word, arithmetic.bits_of(v.type))
            t = resolve(t)
            if n == 0:
                offset += i * size_of(t)
            elif isinstance(t, StructType):
                offset += field_offsets(t)[i]
                t = t.fields[i]
            else:
                assert isinstance(t, (ArrayType, VectorType))
                t = t.element
                offset += i * size_of(t)
        return (base + offset) & MASK64 if base is not UNDEF else UNDEF

    # Calls.

    def call(self, name: str, args: list[Word], site: I.CallBase | None = None) -> Word:
        """Calls a function by name: its body, or the library's answer for a declaration."""
        f = self.module.functions.get(name)
        alias = self.module.aliases.get(name)
        if f is None and alias is not None and isinstance(alias.target, V.GlobalRef):
            return self.call(alias.target.name, args, site)
        if f is None or not f.defined:
            return self.library.call(name, args, site)
        if self.depth >= DEPTH:
            raise Fault("limit", f"more than {DEPTH} frames in @{name}")
        self.depth += 1
        frame = Frame(self, f, args)
        try:
            return frame.execute()
        except Fault as fault:
            if len(fault.trace) < 12:
                fault.trace.append(f"  in @{name}, block %{frame.block.name}, {frame.where()}")
            raise
        finally:
            self.depth -= 1
            for a in frame.stack:
                a.state = "dead"


class Frame:
    """One activation of one function."""

    def __init__(self, machine: Machine, function: Function, args: list[Word]) -> None:
        self.machine, self.function, self.memory = machine, function, machine.memory
        self.values: Locals = dict(zip(function.args, args[: len(function.args)], strict=True))
        self.stack: list[Allocation] = []
        self.block: Block = function.blocks[0]
        self.current: I.Instruction | None = None
        self.thrown: Thrown | None = None
        for a in function.args:
            if any(w.startswith("byval") for w in a.attrs):
                self.values[a] = self._copy(self.values[a])

    def where(self) -> str:
        i = self.current
        return "" if i is None else f"%{i.name} = {i.opcode}" if getattr(i, "name", "") else i.opcode

    def _copy(self, address: Word) -> int:
        a, offset = self.memory.find(address, 0, "byval copy")
        c = self.memory.allocate(a.size - offset, "stack", "byval")
        c.data[:], c.shadow[:] = a.data[offset:], a.shadow[offset:]
        self.stack.append(c)
        return c.base

    def __getitem__(self, v: V.Value) -> Word:
        if isinstance(v, V.LocalValue):
            return self.values[v]
        return self.machine.constant(v)

    def execute(self) -> Word:
        previous: Block | None = None
        while True:
            phis: Locals = {}
            for phi in self.block.phis():
                assert previous is not None
                phis[phi] = self[phi.values[phi.blocks.index(previous)]]
            self.values.update(phis)
            machine, values = self.machine, self.values
            for i in self.block.instructions[len(phis) : -1]:
                machine.steps += 1
                self.current = i
                handler = HANDLERS.get(type(i))
                if handler is None:
                    raise Fault("unsupported", f"instruction {i.opcode}")
                values[i] = handler(self, i)
            last = self.current = self.block.instructions[-1]
            self._count()
            if isinstance(last, I.Return):
                return None if last.value is None else self[last.value]
            previous, self.block = self.block, self.next_block(last)

    def _count(self) -> None:
        self.machine.steps += 1
        if self.machine.steps > self.machine.limit:
            raise Fault("limit", f"more than {self.machine.limit} instructions")

    def next_block(self, i: I.Instruction) -> Block:
        match i:
            case I.Branch(condition=None):
                return i.targets[0]
            case I.Branch():
                assert i.condition is not None
                return i.targets[0 if self._decide(i.condition) else 1]
            case I.Switch():
                x = self._decide(i.value)
                return next((b for c, b in i.cases if self.machine.constant(c) == x), i.default)
            case I.IndirectBranch():
                name = self.machine.code_at(self[i.address])
                return next(b for b in i.targets if name == f"blockaddress(@{self.function.name}, %{b.name})")
            case I.Invoke():
                try:
                    self.values[i] = self.call(i)
                except Thrown as thrown:
                    self.thrown = thrown
                    return i.unwind
                return i.normal
            case I.Resume():
                raise Thrown(plain(self[i.value][0]))
            case I.Unreachable():
                raise Fault("trap", "unreachable reached")
        raise Fault("unsupported", f"terminator {i.opcode}")

    def _decide(self, v: V.Value) -> int:
        x = plain(self[v])
        if x is UNDEF:
            raise Fault("uninitialised", "a branch depends on undefined data")
        return int(x)

    # Instructions.

    def binary(self, i: I.Binary) -> Word:
        element = scalar(i.type)
        if element is i.type:
            if isinstance(element, FloatType):
                return arithmetic.float_binary(i.opcode, element.kind, self[i.lhs], self[i.rhs])
            return arithmetic.int_binary(i.opcode, arithmetic.bits_of(element), i.flags, self[i.lhs], self[i.rhs])
        if isinstance(element, FloatType):
            kind = element.kind
            f: Callable[[Word, Word], Word] = lambda a, b: arithmetic.float_binary(i.opcode, kind, a, b)  # noqa: E731
        else:
            bits = arithmetic.bits_of(i.type)
            f = lambda a, b: arithmetic.int_binary(i.opcode, bits, i.flags, a, b)  # noqa: E731
        return arithmetic.elementwise(i.type, f, self[i.lhs], self[i.rhs])

    def unary(self, i: I.Unary) -> Word:
        if i.opcode == "fneg":
            return arithmetic.elementwise(i.type, lambda x: x if x is UNDEF else Dual(-x.v, -x.t), self[i.value])
        return self._freeze(i.type, self[i.value])

    def _freeze(self, t: Type, x: Word) -> Word:
        t = resolve(t)
        if isinstance(t, (VectorType, ArrayType)):
            parts = x if x is not UNDEF else (UNDEF,) * t.count
            return tuple(self._freeze(t.element, e) for e in parts)
        if isinstance(t, StructType):
            return tuple(self._freeze(f, e) for f, e in zip(t.fields, x, strict=True))
        return zero_of(t) if x is UNDEF or (isinstance(t, IntType) and plain(x) is UNDEF) else x

    def compare(self, i: I.Compare) -> Word:
        t = i.lhs.type
        if i.opcode == "fcmp":
            f: Callable[[Word, Word], Word] = lambda a, b: arithmetic.float_compare(i.predicate, a, b)  # noqa: E731
        else:
            bits = arithmetic.bits_of(t)
            f = lambda a, b: arithmetic.int_compare(i.predicate, bits, a, b)  # noqa: E731
        return arithmetic.elementwise(t, f, self[i.lhs], self[i.rhs])

    def cast(self, i: I.Cast) -> Word:
        x = self[i.value]
        if i.opcode != "bitcast" and isinstance(i.type, VectorType):
            assert isinstance(i.value.type, VectorType)
            s, t = i.value.type.element, i.type.element
            return tuple(arithmetic.cast(i.opcode, s, t, i.flags, e) for e in x)
        return arithmetic.cast(i.opcode, i.value.type, i.type, i.flags, x)

    def select(self, i: I.Select) -> Word:
        c, a, b = self[i.condition], self[i.if_true], self[i.if_false]
        if isinstance(c, tuple):
            return tuple(undef_of(scalar(i.type)) if d is UNDEF else x if d else y for d, x, y in zip(c, a, b, strict=True))
        return undef_of(i.type) if c is UNDEF else a if c else b

    def alloca(self, i: I.Alloca) -> Word:
        count = 1 if i.count is None else plain(self[i.count])
        if count is UNDEF:
            raise Fault("uninitialised", "alloca of an undefined size")
        a = self.memory.allocate(size_of(i.allocated_type) * count, "stack", f"%{i.name}", align=i.align or align_of(i.allocated_type))
        self.stack.append(a)
        return a.base

    def load(self, i: I.Load) -> Word:
        return self.memory.load(self[i.pointer], i.type, i.align or align_of(i.type))

    def store(self, i: I.Store) -> Word:
        self.memory.store(self[i.pointer], i.value.type, self[i.value], i.align or align_of(i.value.type))

    def getelementptr(self, i: I.GetElementPtr) -> Word:
        return self.machine.gep(i.source_type, self[i.base], [(v, self[v]) for v in i.indices])

    def extractvalue(self, i: I.ExtractValue) -> Word:
        x = self[i.aggregate]
        for n in i.indices:
            x = x[n]
        return x

    def insertvalue(self, i: I.InsertValue) -> Word:
        def put(x: Word, path: tuple[int, ...]) -> Word:
            if not path:
                return self[i.value]
            return (*x[: path[0]], put(x[path[0]], path[1:]), *x[path[0] + 1 :])

        return put(self[i.aggregate], i.indices)

    def extractelement(self, i: I.ExtractElement) -> Word:
        x, n = self[i.vector], plain(self[i.index])
        return x[n] if n is not UNDEF and n < len(x) else UNDEF

    def insertelement(self, i: I.InsertElement) -> Word:
        x, n = self[i.vector], plain(self[i.index])
        if n is UNDEF or n >= len(x):
            return undef_of(i.type)
        return (*x[:n], self[i.value], *x[n + 1 :])

    def shufflevector(self, i: I.ShuffleVector) -> Word:
        both = (*self[i.left], *self[i.right])
        return tuple(UNDEF if n is UNDEF else both[n] for n in self.machine.constant(i.mask))

    def atomicrmw(self, i: I.AtomicRMW) -> Word:
        old, x = self.load_at(i.pointer, i.type), self[i.value]
        self.memory.store(self[i.pointer], i.type, self.machine.library.update(i.operation, i.type, old, x))
        return old

    def load_at(self, pointer: V.Value, t: Type) -> Word:
        return self.memory.load(self[pointer], t)

    def cmpxchg(self, i: I.CompareExchange) -> Word:
        old = self.load_at(i.pointer, i.new.type)
        same = plain(old) == plain(self[i.expected])
        if same:
            self.memory.store(self[i.pointer], i.new.type, self[i.new])
        return (old, int(same))

    def fence(self, i: I.Fence) -> Word:
        return None

    def landingpad(self, i: I.LandingPad) -> Word:
        assert self.thrown is not None
        return (self.thrown.address, int(bool(i.clauses)))  # every catch clause catches everything here

    def call(self, i: I.CallBase) -> Word:
        args = [self[a] for a in i.args]
        if isinstance(i.callee, V.InlineAsm):
            if i.callee.text.split('"')[1].strip() or i.type is not resolve(i.type) or is_float(i.type):
                raise Fault("unsupported", "inline assembly")
            return undef_of(i.type) if is_pointer(i.type) else None
        if isinstance(i.callee, V.GlobalRef):
            name = i.callee.name
        else:
            name = self.machine.code_at(self[i.callee])
        if name in ("llvm.stacksave", "llvm.stacksave.p0"):
            return len(self.stack)
        if name in ("llvm.stackrestore", "llvm.stackrestore.p0"):
            for a in self.stack[args[0] :]:
                a.state = "dead"
            return None
        return self.machine.call(name, args, i)


HANDLERS: dict[type[I.Instruction], Callable[[Frame, Any], Word]] = {
    I.Binary: Frame.binary,
    I.Unary: Frame.unary,
    I.Compare: Frame.compare,
    I.Cast: Frame.cast,
    I.Select: Frame.select,
    I.Alloca: Frame.alloca,
    I.Load: Frame.load,
    I.Store: Frame.store,
    I.GetElementPtr: Frame.getelementptr,
    I.ExtractValue: Frame.extractvalue,
    I.InsertValue: Frame.insertvalue,
    I.ExtractElement: Frame.extractelement,
    I.InsertElement: Frame.insertelement,
    I.ShuffleVector: Frame.shufflevector,
    I.AtomicRMW: Frame.atomicrmw,
    I.CompareExchange: Frame.cmpxchg,
    I.Fence: Frame.fence,
    I.LandingPad: Frame.landingpad,
    I.Call: Frame.call,
}


# The public functions.


@lru_cache(maxsize=64)
def _read(text: str) -> Module:
    return read_module(text)


def run(module: Module | str, name: str, args: Sequence[Any], limit: int = 3_000_000, strict: bool = False) -> Outcome:
    """Runs @name. args: floats, ints, `Buffer`s, `(buffer, byte_offset)`, None for null, "@name" for an address, tuples for structs.
    strict: undefined data must not even be read."""
    return directional(module, name, args, [None] * len(args), limit=limit, strict=strict)


def directional(
    module: Module | str,
    name: str,
    args: Sequence[Any],
    tangents: Sequence[Any],
    nested: dict[Buffer, list[float]] | None = None,
    limit: int = 3_000_000,
    strict: bool = False,
) -> Outcome:
    """Runs @name with tangents: a float for a float argument, a list (leaf by leaf, entries on non-floats ignored) for a Buffer, None for
    zero; `nested`: the same for buffers reached through pointers. Raises Fault."""
    if isinstance(module, str):
        module = _read(module)
    sys.setrecursionlimit(max(sys.getrecursionlimit(), 20_000))
    machine = Machine(module, limit, strict)
    directions = dict(nested or {})
    for a, t in zip(args, tangents, strict=True):
        b = target(a)
        if b is not None and t is not None:
            directions[b] = t
    buffers = reachable(args)
    places = {b: machine.memory.allocate(b.size, "argument", f"argument {n}") for n, b in enumerate(buffers)}
    for b in buffers:
        _fill(machine, b, places, directions.get(b))
    f = module.functions[name]
    words = [_word(machine, x, p.type, places, t) for x, p, t in zip(args, f.args, tangents, strict=True)]
    try:
        result = machine.call(name, words)
    except Thrown as thrown:
        raise Fault("panic", f"an exception leaves @{name}") from thrown
    memory, moved = [], []
    for b in buffers:
        v, t = b.read(machine.memory, places[b].base)
        memory.append(v)
        moved.append(t)
    value, tangent = _split(f.type.ret, result)
    kept = machine.pooled()
    leaks = [a for a in machine.memory.leaks() if a.base not in kept]
    return Outcome(value, tangent, memory, moved, leaks, machine.library.output, machine.steps)


def _fill(machine: Machine, b: Buffer, places: dict[Buffer, Allocation], tangents: list[float] | None) -> None:
    for i, offset, kind in b.leaves():
        v = b.values[i]
        if v is None and kind != "ptr":
            continue  # left uninitialised
        t = leaf_type(kind)
        word = _word(machine, v, t, places, tangents[i] if tangents is not None else None)
        machine.memory.store(places[b].base + offset, t, word)


def _word(machine: Machine, x: Any, t: Type, places: dict[Buffer, Allocation], tangent: Any) -> Word:
    t = resolve(t)
    if isinstance(t, FloatType):
        return Dual(round_to(t.kind, float(x)), float(tangent or 0.0))
    if is_pointer(t):
        if isinstance(x, tuple):
            return places[x[0]].base + x[1]
        if isinstance(x, str):
            return machine.address_of(x[1:])
        return 0 if x is None else places[x].base
    if isinstance(t, IntType):
        return int(x) & ((1 << t.bits) - 1)
    kinds = t.fields if isinstance(t, StructType) else (t.element,) * len(x)  # type: ignore[attr-defined]
    parts = tangent if tangent is not None else (None,) * len(x)
    return tuple(_word(machine, e, k, places, p) for e, k, p in zip(x, kinds, parts, strict=True))


def _split(t: Type, word: Word) -> tuple[Any, Any]:
    """(value, tangent) for the caller; integers signed."""
    t = resolve(t)
    if word is None:
        return None, None
    if isinstance(word, tuple):
        kinds = t.fields if isinstance(t, StructType) else (t.element,) * len(word)  # type: ignore[attr-defined]
        pairs = [_split(k, w) for k, w in zip(kinds, word, strict=True)]
        return tuple(p[0] for p in pairs), tuple(p[1] for p in pairs)
    if word is UNDEF or plain(word) is UNDEF:
        raise Fault("uninitialised", "the function returns undefined data")
    if isinstance(word, Dual):
        return word.v, word.t
    return signed(int(word), arithmetic.bits_of(t)), None
