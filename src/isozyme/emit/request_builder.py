"""Builds what takes a request's place: values as the function wants them, results as the caller wants them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from weakref import WeakKeyDictionary

from isozyme.emit.unwinding import unwind_to
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder
from isozyme.ir.constants import int_value, poison, zero
from isozyme.ir.layout import DataLayout
from isozyme.ir.module import Block, Function
from isozyme.ir.types import PTR, VOID, ArrayType, StructType, Type, resolve, struct_type
from isozyme.ir.values import Value
from isozyme.plan.conversions import conversion, leaf_types, returned_form
from isozyme.plan.request import InMemory, Passed, Request

_NAMES: WeakKeyDictionary[Function, set[str]] = WeakKeyDictionary()


class RequestBuilder(Builder):
    """Builds the instructions that take a request's place."""

    def __init__(self, request: Request, replaced: dict[Value, Value]) -> None:
        """replaced: what has taken the place of the results of requests answered before; this one's is added."""
        super().__init__(request.caller)
        self._replaced = replaced
        taken = _NAMES.get(request.caller)
        if taken is None:  # a function may ask a hundred times
            taken = _NAMES[request.caller] = self.names
            taken.update(i.name for b in request.caller.blocks for i in b.instructions if i.name)
            taken.update(b.name for b in request.caller.blocks)
        self.names = taken
        self.request = request
        self.at(Block("replacement", request.caller))

    def converted(self, v: Value, to: Type, given: bool = True) -> Value:
        """v, given by the caller or to it, as a `to`."""
        v = self._replaced.get(v, v)
        opcode = conversion(self.request, v.type, to, given)
        if opcode == "inttoptr" and int_value(v) == 0:
            return zero(PTR)
        return self.cast(opcode, v, to) if opcode else v

    def argument(self, v: Passed, to: Type) -> Value:
        """An argument as the function takes it."""
        if not isinstance(v, InMemory):
            return self.converted(v, to)
        pointer = self.converted(v.pointer, PTR)
        return self.load(to, self.offset(pointer, v.offset) if v.offset else pointer, "", 1)

    def assembled(self, parts: Sequence[Passed], to: Type) -> Value:
        """A `to` from the numbers of which the caller passes it."""
        if len(parts) == 1 and not isinstance(part := parts[0], InMemory) and part.type is to:
            return self.converted(part, to)
        structure = resolve(to)
        if not isinstance(structure, StructType):
            return self.argument(parts[0], to)
        whole: Value = poison(to)
        for k, (part, field) in enumerate(zip(parts, structure.fields, strict=True)):
            whole = self.insert(whole, self.argument(part, field), k)
        return whole

    def stack_cell(self, t: Type, hint: str) -> Value:
        """An alloca in the caller's entry block."""
        cell = ins.Alloca(t, None, 64)
        cell.name = self.fresh(hint)
        entry = self.request.caller.blocks[0]
        cell.block = entry
        entry.instructions.insert(0, cell)
        return cell

    # results

    def wanted(self) -> Type:
        """What the caller wants to have."""
        r = self.request
        return r.result_slot[1] if r.result_slot is not None else r.call.type

    def first_leaves(self, values: Sequence[Value]) -> list[Value]:
        """As many numbers of `values`, from the first on, as the caller has room for."""
        return [x for v in values for x in self._leaves(v)][: len(leaf_types(self.wanted()))]

    def finish_request(self, values: Sequence[Value]) -> None:
        """Put the instructions in the call's place, and `values`, one after the other, where the caller expects its result."""
        r = self.request
        call = r.call
        result: Value | None = None
        if r.result_slot is not None:
            self.store(self._gathered(values, r.result_slot[1]), self.converted(r.result_slot[0], PTR))
        elif call.type is not VOID:
            result = self._gathered(values, call.type)
        at = r.block.instructions.index(call)
        made = self.block.instructions
        if isinstance(call, ins.Invoke):
            made.append(ins.Branch([call.normal]))
        for i in made:
            i.block = r.block
        r.block.instructions[at : at + 1] = made
        if isinstance(call, ins.Invoke):
            unwind_to(r.block, call, self.fresh)
        if result is not None:
            self._replaced[call] = result

    def _gathered(self, values: Sequence[Value], t: Type) -> Value:
        """`values` as one `t`: number by number, or, where a calling convention packs small structs, byte by byte."""
        leaves = [x for v in values for x in self._leaves(v)]
        form = returned_form(self.request, [x.type for x in leaves], t)
        if form == "nothing":
            return zero(t)
        if form == "numbers":
            return self._built(t, iter([self.converted(x, w, False) for x, w in zip(leaves, leaf_types(t), strict=True)]))
        whole = struct_type(tuple(x.type for x in leaves))
        layout = DataLayout(self.module.datalayout)
        cell = self.stack_cell(t, "result")
        for k, x in enumerate(leaves):
            self.store(x, self.offset(cell, layout.field_offset(whole, k)), 1)
        return self.load(t, cell, "", 1)

    def _leaves(self, v: Value) -> list[Value]:
        t = resolve(v.type)
        if isinstance(t, StructType):
            return [x for k in range(len(t.fields)) for x in self._leaves(self.extract(v, k))]
        if isinstance(t, ArrayType):
            return [x for k in range(t.count) for x in self._leaves(self.extract(v, k))]
        return [v]

    def _built(self, t: Type, numbers: object) -> Value:
        structure = resolve(t)
        if not isinstance(structure, (StructType, ArrayType)):
            return next(numbers)  # type: ignore[call-overload,no-any-return]
        parts = structure.fields if isinstance(structure, StructType) else (structure.element,) * structure.count
        out: Value = poison(t)
        for k, part in enumerate(parts):
            out = self.insert(out, self._built(part, numbers), k)
        return out


def put_replacements(callers: Iterable[Function], replaced: dict[Value, Value]) -> None:
    """Everywhere in `callers`, what took the place of the results of requests."""

    def final(v: Value) -> Value:
        while v in replaced:
            v = replaced[v]
        return v

    for caller in callers:
        for i in caller.instructions():
            if any(o in replaced for o in i.operands()):
                i.map_operands(final)
