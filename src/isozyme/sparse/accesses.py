"""Functions that do what loads, stores and copies do, with pretended arrays: for the kinds that a pointer may have, made once, always inlined.

A pointer that may be of several kinds is handed around as its components: which kind it is, the address where it is ordinary memory, the offset in
bytes where it is none, and for each kind what its functions take besides.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from isozyme.emit.library import require_stop
from isozyme.errors import IsozymeError
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder
from isozyme.ir.constants import int_value, integer, poison, zero
from isozyme.ir.layout import DataLayout
from isozyme.ir.module import Function, Module
from isozyme.ir.types import (
    I8,
    I32,
    I64,
    PTR,
    VOID,
    ArrayType,
    IntType,
    PointerType,
    StructType,
    Type,
    VectorType,
    function_type,
    int_type,
    resolve,
    type_suffix,
    vector_type,
)
from isozyme.ir.values import Argument, Value
from isozyme.sparse.flow import ORDINARY, Kind, Kinds, KindTable

FUNCTIONS = "isozyme.sparse."
NOTHING = "isozyme.nothing."
"""Loads from an array that forgets: nothing may depend on them."""

ADDRESS, APART = 1 << 62, 1 << 48
"""Where pretended arrays lie when addresses are compared: no process has memory there."""

Key = tuple[str, int, int]
KIND: Key = ("kind", 0, 0)
POINTER: Key = ("pointer", 0, 0)
OFFSET: Key = ("offset", 0, 0)


@dataclass(frozen=True, eq=False)
class Parts:
    """The components of one pointer."""

    kinds: Kinds
    values: dict[Key, Value]

    def value(self, key: Key, t: Type) -> Value:
        """A component; what it does not have does not matter."""
        if key in self.values:
            return self.values[key]
        return integer(I32, min(self.kinds, default=0)) if key == KIND else zero(t)


def components(table: KindTable, kinds: Kinds) -> list[tuple[Key, Type]]:
    """What a pointer that may be of these kinds consists of."""
    found: list[tuple[Key, Type]] = [(KIND, I32)] if len(kinds) > 1 else []
    found += [(POINTER, PTR)] if ORDINARY in kinds else []
    found += [(OFFSET, I64)] if kinds - {ORDINARY} else []
    return found + [(("extra", k.number, n), t) for k in table.some(kinds) for n, t in enumerate(k.extra)]


@dataclass
class Accesses:
    """The functions, made as they are needed."""

    table: KindTable
    module: Module
    made: dict[tuple[object, ...], Function] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.layout = DataLayout(self.module.datalayout)

    def load(self, kinds: Kinds, t: Type) -> Function:
        def body(b: Builder, f: Function) -> None:
            b.ret(self._load(b, self._parts(kinds, f.args), integer(I64, 0), t))

        return self._function("load", (kinds, str(t)), self._types(kinds), t, body)

    def store(self, kinds: Kinds, t: Type) -> Function:
        """The value comes behind the components."""

        def body(b: Builder, f: Function) -> None:
            self._store(b, self._parts(kinds, f.args), integer(I64, 0), f.args[-1])
            b.ret()

        return self._function("store", (kinds, str(t)), [*self._types(kinds), t], VOID, body)

    def copy(self, to: Kinds, source: Kinds, back: bool) -> Function:
        """Takes both pointers and a number of bytes. back: the two may overlap."""
        element = self._element(to | source)

        def body(b: Builder, f: Function) -> None:
            n = len(self._types(to))
            target, origin = self._parts(to, f.args), self._parts(source, f.args[n:])
            backward = b.compare("icmp", "ult", self.address(b, origin), self.address(b, target)) if back else None
            self._each(b, f.args[-1], element, backward, lambda at: self._store(b, target, at, self._load(b, origin, at, element)))

        return self._function("copy", (to, source, back), [*self._types(to), *self._types(source), I64], VOID, body)

    def fill(self, kinds: Kinds) -> Function:
        """Takes a pointer, a byte, and a number of bytes."""
        element = self._element(kinds)
        bits = self.layout.bits(element)

        def body(b: Builder, f: Function) -> None:
            byte, size = f.args[-2], f.args[-1]
            ones = integer(int_type(bits), int("01" * (bits // 8), 16))
            word = b.binary("mul", b.cast("zext", byte, int_type(bits)), ones)
            v = word if isinstance(element, IntType) else b.cast("bitcast", word, element)
            self._each(b, size, element, None, lambda at: self._store(b, self._parts(kinds, f.args), at, v))

        return self._function("fill", (kinds,), [*self._types(kinds), I8, I64], VOID, body)

    def address(self, b: Builder, p: Parts) -> Value:
        """What compares like the address of a pointer."""
        kind = p.value(KIND, I32)
        base = b.binary("mul", b.cast("zext", kind, I64) if int_value(kind) is None else integer(I64, int_value(kind) or 0), integer(I64, APART))
        pretended = b.binary("add", b.binary("add", base, integer(I64, ADDRESS)), p.value(OFFSET, I64))
        if ORDINARY not in p.kinds:
            return pretended
        plain = b.cast("ptrtoint", p.value(POINTER, PTR), I64)
        return plain if len(p.kinds) == 1 else b.select(b.compare("icmp", "eq", kind, integer(I32, ORDINARY)), plain, pretended)

    # building

    def _types(self, kinds: Kinds) -> list[Type]:
        return [t for _, t in components(self.table, kinds)]

    def _parts(self, kinds: Kinds, args: list[Argument]) -> Parts:
        return Parts(kinds, {key: a for (key, _), a in zip(components(self.table, kinds), args, strict=False)})

    def _function(self, what: str, key: tuple[object, ...], params: list[Type], ret: Type, body: Callable[[Builder, Function], None]) -> Function:
        found = self.made.get((what, *key))
        if found is not None:
            return found
        n = len(self.made)
        while (name := f"{FUNCTIONS}{what}.{n}") in self.module.functions:
            n += 1
        f = Function(name, function_type(ret, tuple(params)), [Argument(t, f"a{k}", k) for k, t in enumerate(params)], self.module)
        f.linkage, f.fn_attrs = "internal", ("alwaysinline",)
        self.module.functions[name] = self.made[what, *key] = f
        b = Builder(f)
        b.at(b.new_block("entry"))
        body(b, f)
        b.finish()
        return f

    def _element(self, kinds: Kinds) -> Type:
        """The numbers that arrays of these kinds hold."""
        some = [(k, k.element) for k in self.table.some(kinds)]
        types = {str(e): e for _, e in some if e is not None}
        if len(types) > 1:
            where = next(k.where for k, e in some if e is not None)
            message = f"pretended dense arrays of different numbers are copied to each other ({' and '.join(types)})"
            raise IsozymeError(message, where, "let both have numbers of one type")
        return next(iter(types.values()), I8)

    def _each(self, b: Builder, size: Value, element: Type, backward: Value | None, do: Callable[[Value], None]) -> None:
        """A loop over the offsets of elements, then the return."""
        step = integer(I64, self.layout.alloc_size(element))
        count = b.binary("udiv", size, step)
        last = b.binary("sub", count, integer(I64, 1))
        entry, loop, out = b.block, b.new_block("loop"), b.new_block("out")
        b.branch_if(b.compare("icmp", "eq", count, integer(I64, 0)), out, loop)
        b.at(loop)
        k = b.add(ins.Phi(I64, [integer(I64, 0)], [entry]))
        at = k if backward is None else b.select(backward, b.binary("sub", last, k), k)
        do(b.binary("mul", at, step))
        following = b.binary("add", k, integer(I64, 1))
        k.values.append(following)
        k.blocks.append(b.block)
        b.branch_if(b.compare("icmp", "ult", following, count), loop, out)
        b.at(out)
        b.ret()

    def _by_kind(self, b: Builder, p: Parts, do: Callable[[int], Value | None]) -> Value | None:
        """What `do` gives for the kind that a pointer has."""
        numbers = sorted(p.kinds)
        if len(numbers) == 1:
            return do(numbers[0])
        blocks = [b.new_block(f"kind.{n}") for n in numbers]
        after = b.new_block("after")
        cases = [(integer(I32, n), block) for n, block in zip(numbers[1:], blocks[1:], strict=True)]
        b.switch(p.value(KIND, I32), blocks[0], cases)
        results: list[Value] = []
        ends = []
        for n, block in zip(numbers, blocks, strict=True):
            b.at(block)
            v = do(n)
            results += [v] if v is not None else []
            ends.append(b.block)
            b.branch(after)
        b.at(after)
        return b.add(ins.Phi(results[0].type, results, ends)) if results else None

    def _load(self, b: Builder, p: Parts, at: Value, t: Type) -> Value:
        def one(n: int) -> Value:
            kind = self.table.kinds[n]
            if kind is None:
                return b.load(t, b.offset(p.values[POINTER], at) if int_value(at) != 0 else p.values[POINTER], align=1)
            return self._load_as(b, kind, self._extra(p, kind), b.binary("add", p.values[OFFSET], at), t)

        v = self._by_kind(b, p, one)
        assert v is not None
        return v

    def _store(self, b: Builder, p: Parts, at: Value, v: Value) -> None:
        def one(n: int) -> None:
            kind = self.table.kinds[n]
            if kind is None:
                b.store(v, b.offset(p.values[POINTER], at) if int_value(at) != 0 else p.values[POINTER], align=1)
            elif not kind.nowhere:
                self._store_as(b, kind, self._extra(p, kind), b.binary("add", p.values[OFFSET], at), v)

        self._by_kind(b, p, one)

    def _extra(self, p: Parts, kind: Kind) -> list[Value]:
        return [p.value(("extra", kind.number, n), t) for n, t in enumerate(kind.extra)]

    # numbers of one kind, accessed as a type

    def _load_as(self, b: Builder, kind: Kind, extra: list[Value], at: Value, t: Type) -> Value:
        element, shape = kind.element, resolve(t)
        if isinstance(shape, (StructType, ArrayType)):
            whole: Value = poison(t)
            for n, (offset, inner) in enumerate(self._fields(shape)):
                whole = b.insert(whole, self._load_as(b, kind, extra, b.binary("add", at, integer(I64, offset)), inner), n)
            return whole
        if kind.nowhere:
            return b.call(f"{NOTHING}{type_suffix(t)}", t, [])
        assert element is not None
        if shape is element:
            return self._call(b, kind.load, [], at, extra, kind)
        count = self._count(kind, shape, "reads")
        if count == 1:
            return b.cast("bitcast", self._load_as(b, kind, extra, at, element), t)
        lanes: Value = poison(vector_type(count, element))
        for n in range(count):
            v = self._load_as(b, kind, extra, b.binary("add", at, integer(I64, n * self.layout.alloc_size(element))), element)
            lanes = b.add(ins.InsertElement(lanes, v, integer(I64, n)))
        return lanes if lanes.type is t else b.cast("bitcast", lanes, t)

    def _store_as(self, b: Builder, kind: Kind, extra: list[Value], at: Value, v: Value) -> None:
        element, shape = kind.element, resolve(v.type)
        assert element is not None
        if shape is element:
            self._call(b, kind.store, [v], at, extra, kind)
            return
        if isinstance(shape, (StructType, ArrayType)):
            for n, (offset, _) in enumerate(self._fields(shape)):
                self._store_as(b, kind, extra, b.binary("add", at, integer(I64, offset)), b.extract(v, n))
            return
        count = self._count(kind, shape, "writes")
        if count == 1:
            self._store_as(b, kind, extra, at, b.cast("bitcast", v, element))
            return
        lanes_type = vector_type(count, element)
        lanes = v if v.type is lanes_type else b.cast("bitcast", v, lanes_type)
        for n in range(count):
            lane = b.add(ins.ExtractElement(lanes, integer(I64, n)))
            self._store_as(b, kind, extra, b.binary("add", at, integer(I64, n * self.layout.alloc_size(element))), lane)

    def _fields(self, t: StructType | ArrayType) -> list[tuple[int, Type]]:
        if isinstance(t, StructType):
            return list(zip(self.layout.field_offsets(t), t.fields, strict=True))
        return [(n * self.layout.alloc_size(t.element), t.element) for n in range(t.count)]

    def _count(self, kind: Kind, t: Type, does: str) -> int:
        """How many numbers an access of type t is."""
        element = kind.element
        assert element is not None
        bits, one = self.layout.bits(t), self.layout.bits(element)
        whole = bits % one == 0 and self.layout.alloc_size(element) * 8 == one
        if isinstance(t, PointerType) or (isinstance(t, VectorType) and isinstance(t.element, PointerType)) or not whole:
            raise IsozymeError(
                f"code {does} a value of type {t} in a pretended dense array of {element}",
                kind.where,
                "use the array for its own type of numbers only",
            )
        return bits // one

    def _call(self, b: Builder, f: Function | None, value: list[Value], at: Value, extra: list[Value], kind: Kind) -> Value:
        if f is None:
            which = "store" if value else "load"
            name = f"{FUNCTIONS}no.{which}.{kind.number}"
            place = f" ({kind.where})" if kind.where is not None and not set(str(kind.where)) & {'"', "\\"} else ""
            require_stop(self.module, name, f"isozyme: a pretended dense array{place} has no {which} function, and is used so: stop")
            b.add(ins.Call(self.module.functions[name].type, self.module.ref(name), []))
            return zero(kind.element) if kind.element is not None else poison(I64)
        t = resolve(f.type.params[len(value)])
        assert isinstance(t, IntType)
        offset = at if t.bits == 64 else b.cast("trunc" if t.bits < 64 else "sext", at, t)
        call = ins.Call(f.type, self.module.ref(f.name), [*value, offset, *extra])
        call.cc = f.cc
        call.arg_attrs = [a.attrs for a in f.args]
        return b.add(call)
