"""Appends instructions to blocks under fresh names; folds only what keeps the emitted text short (x+0, x*1, constants picked by select)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from isozyme.ir import instructions as ins
from isozyme.ir.constants import float_value, int_value, integer, number, zero
from isozyme.ir.module import Block, Function, Module
from isozyme.ir.types import I8, I32, I64, VOID, ArrayType, FunctionType, StructType, Type, function_type, resolve
from isozyme.ir.values import Argument, Constant, ConstInt, Value

Flags = tuple[str, ...]
Ins = TypeVar("Ins", bound=ins.Instruction)


class Builder:
    """Builds one function. `at(block)` sets where instructions go (the end of that block)."""

    def __init__(self, function: Function) -> None:
        self.function = function
        self.module: Module = function.module
        self.names: set[str] = {a.name for a in function.args}
        self._counters: dict[str, int] = {}
        self.block: Block
        self._blocks: list[Block] = []

    # names and blocks

    def fresh(self, hint: str) -> str:
        """A name not used in this function, close to `hint`; never numeric."""
        if not hint:
            hint = "v"
        elif hint[0].isdigit():
            hint = "v" + hint
        if hint not in self.names:
            self.names.add(hint)
            return hint
        n = self._counters.get(hint, 0)
        while True:
            n += 1
            name = f"{hint}.{n}"
            if name not in self.names:
                break
        self._counters[hint] = n
        self.names.add(name)
        return name

    def new_block(self, hint: str) -> Block:
        b = Block(self.fresh(hint), self.function)
        self._blocks.append(b)
        return b

    def at(self, block: Block) -> None:
        self.block = block

    def finish(self) -> None:
        """Hand the blocks to the function, in the order they were made."""
        self.function.blocks = self._blocks

    def add(self, i: Ins, hint: str = "") -> Ins:
        """Append an instruction; it gets a fresh name when it has a result."""
        if i.type is not VOID:
            i.name = self.fresh(hint or i.opcode)
        i.block = self.block
        self.block.instructions.append(i)
        return i

    # arithmetic

    def binary(self, opcode: str, a: Value, b: Value, flags: Flags = (), hint: str = "") -> Value:
        folded = _fold(opcode, a, b)
        return folded if folded is not None else self.add(ins.Binary(opcode, a, b, flags), hint)

    def fneg(self, a: Value, flags: Flags = (), hint: str = "") -> Value:
        v = float_value(a)
        return number(a.type, -v) if v is not None else self.add(ins.Unary("fneg", a, flags), hint)

    def compare(self, opcode: str, predicate: str, a: Value, b: Value, flags: Flags = (), hint: str = "") -> Value:
        return self.add(ins.Compare(opcode, predicate, a, b, flags), hint)

    def cast(self, opcode: str, a: Value, to: Type, hint: str = "") -> Value:
        if a.type is to and opcode in ("bitcast", "trunc", "zext", "sext"):
            return a
        n = int_value(a)
        if n is not None and opcode in ("sext", "trunc") and isinstance(a, ConstInt):
            return integer(to, n) if opcode == "sext" else self.add(ins.Cast(opcode, a, to), hint)
        return self.add(ins.Cast(opcode, a, to), hint)

    def select(self, c: Value, a: Value, b: Value, flags: Flags = (), hint: str = "") -> Value:
        if a is b:
            return a
        n = int_value(c)
        if n is not None:
            return a if n else b
        return self.add(ins.Select(c, a, b, flags), hint)

    # memory

    def alloca(self, t: Type, hint: str = "", align: int = 0) -> Value:
        return self.add(ins.Alloca(t, None, align), hint)

    def load(self, t: Type, p: Value, hint: str = "", align: int = 0, metadata: dict[str, str] | None = None) -> Value:
        i = self.add(ins.Load(t, p, align), hint)
        if metadata:
            i.metadata = metadata
        return i

    def store(self, v: Value, p: Value, align: int = 0, metadata: dict[str, str] | None = None) -> None:
        i = self.add(ins.Store(v, p, align))
        if metadata:
            i.metadata = metadata

    def gep(self, source: Type, base: Value, indices: Sequence[Value], flags: Flags = (), hint: str = "") -> Value:
        return self.add(ins.GetElementPtr(source, base, indices, flags), hint)

    def offset(self, base: Value, bytes: Value | int, hint: str = "", flags: Flags = ()) -> Value:
        """base + bytes, as an i8 gep."""
        if isinstance(bytes, int):
            if bytes == 0:
                return base
            bytes = integer(I64, bytes)
        return self.gep(I8, base, [bytes], flags, hint)

    def field(self, struct: Type, base: Value, index: int, hint: str = "") -> Value:
        """The address of field `index` of a struct at `base`."""
        return self.gep(struct, base, [integer(I32, 0), integer(I32, index)], ("inbounds",), hint)

    # aggregates

    def extract(self, aggregate: Value, index: int, hint: str = "") -> Value:
        t = element_type(aggregate.type, (index,))
        return self.add(ins.ExtractValue(aggregate, (index,), t), hint)

    def insert(self, aggregate: Value, v: Value, index: int, hint: str = "") -> Value:
        return self.add(ins.InsertValue(aggregate, v, (index,)), hint)

    # calls and control

    def call(self, name: str, ret: Type, args: Sequence[Value], hint: str = "", flags: Flags = (), attrs: Flags = ()) -> Value:
        """Call @name, declaring it when the module does not have it."""
        ft = function_type(ret, tuple(a.type for a in args))
        declare(self.module, name, ft)
        c = ins.Call(ft, self.module.ref(name), args)
        c.flags, c.fn_attrs = flags, attrs
        return self.add(c, hint)

    def branch(self, to: Block) -> None:
        self.add(ins.Branch([to]))

    def branch_if(self, c: Value, yes: Block, no: Block) -> None:
        self.add(ins.Branch([yes, no], c))

    def switch(self, v: Value, default: Block, cases: Sequence[tuple[Constant, Block]]) -> None:
        self.add(ins.Switch(v, default, cases))

    def ret(self, v: Value | None = None) -> None:
        self.add(ins.Return(v))


def element_type(t: Type, indices: Sequence[int]) -> Type:
    """The type inside an aggregate (struct, array) at a path of indices."""
    for i in indices:
        t = resolve(t)
        if isinstance(t, StructType):
            t = t.fields[i]
        else:
            assert isinstance(t, ArrayType)
            t = t.element
    return t


def declare(module: Module, name: str, type: FunctionType) -> Function:
    """The function @name, declared in the module when it is not there."""
    f = module.functions.get(name)
    if f is None:
        f = Function(name, type, [Argument(t, f"a{i}", i) for i, t in enumerate(type.params)], module)
        module.functions[name] = f
    return f


def _fold(opcode: str, a: Value, b: Value) -> Value | None:
    """Only identities that hold for every float up to the sign of zero (adjoint sums are `nsz`), and small integer arithmetic."""
    if opcode in ("fadd", "fmul", "fsub", "fdiv"):
        x, y = float_value(a), float_value(b)
        if x is not None and y is not None and opcode != "fdiv":
            return number(a.type, x + y if opcode == "fadd" else x * y if opcode == "fmul" else x - y)
        if opcode == "fadd":
            return b if x == 0.0 else a if y == 0.0 else None
        if opcode == "fmul":
            return b if x == 1.0 else a if y == 1.0 else None
        return a if (opcode == "fsub" and y == 0.0) or (opcode == "fdiv" and y == 1.0) else None
    m, n = int_value(a), int_value(b)
    if m is not None and n is not None and opcode in ("add", "sub", "mul"):
        return integer(a.type, m + n if opcode == "add" else m - n if opcode == "sub" else m * n)
    if opcode == "add":
        return b if m == 0 else a if n == 0 else None
    if opcode == "mul":
        return zero(a.type) if 0 in (m, n) else b if m == 1 else a if n == 1 else None
    if opcode == "sub" and n == 0:
        return a
    return None
