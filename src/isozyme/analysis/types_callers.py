"""What those who ask for a derivative show of the memory that they pass: the types of variables, and of the numbers that they store and load there.

It counts for bytes of which the differentiated code itself says nothing (it copies them, say): as a hint, like the LLVM types of its own variables.
Unions are left out, and arrays of bytes: their types say nothing. So is what two callers show differently.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import TypeAlias

from isozyme.analysis.type_tree import INTEGER, UNKNOWN
from isozyme.analysis.types_graph import Ref, Region
from isozyme.analysis.types_graph import resolve as resolve_place
from isozyme.analysis.types_join import leaf_cells, peek
from isozyme.analysis.types_state import State, leaves
from isozyme.ir import instructions as ins
from isozyme.ir.layout import DataLayout
from isozyme.ir.module import Function, Module
from isozyme.ir.types import ArrayType, FloatType, IntType, NamedType, PointerType, StructType, Type, VectorType, resolve
from isozyme.ir.values import Argument, ConstExpr, GlobalRef, Value

Passed: TypeAlias = Mapping[str, Mapping[int, list[tuple[Function, Value]]]]
"""What is passed to functions, by name and parameter: (caller, value)."""


@dataclass(frozen=True)
class Shown:
    """Behind a pointer. scalars: by offset, where no two callers differ. types: of all scalars there."""

    scalars: dict[int, Type]
    types: frozenset[Type]


_CALLERS = 3  # so many callers up
_NOTE = "what the caller passes"
_WORD = 8
_WIDEST = 16  # bytes of a scalar
_SCALARS = 256  # of one variable: no more are looked at
_ELEMENTS = 64  # of arrays: what repeats is one element to the type inference anyway


class CallerTypes:
    """What is shown of the arguments of requests. passed: what requests pass, by function and parameter; what calls pass is seen here."""

    def __init__(self, module: Module, passed: Passed) -> None:
        self.module = module
        self.passed = passed
        self.layout = DataLayout(module.datalayout)
        self._calls: dict[str, list[tuple[Function, ins.CallBase]]] | None = None
        self._accesses: dict[Function, dict[Value, dict[tuple[int, int, Type], None]]] = {}

    def behind(self, function: str, parameter: int) -> Shown:
        """Behind the pointers that requests pass for one parameter of a function."""
        found: dict[int, Type] = {}
        disputed: set[int] = set()
        types: set[Type] = set()
        for caller, pointer in self.passed.get(function, {}).get(parameter, ()):
            for at, t in self._shown(caller, pointer, _CALLERS):
                size = self.layout.store_size(t)
                types.add(t)
                for o in range(at - _WIDEST + 1, at + size):
                    other = found.get(o)
                    if other is not None and o + self.layout.store_size(other) > at and (o, other) != (at, t):
                        disputed.update(range(min(o, at), max(o + self.layout.store_size(other), at + size)))
                found.setdefault(at, t)
        agreed = {at: t for at, t in found.items() if disputed.isdisjoint(range(at, at + self.layout.store_size(t)))}
        return Shown(agreed, frozenset(types))

    def _shown(self, caller: Function, pointer: Value, depth: int) -> Iterator[tuple[int, Type]]:
        base, offset, stride = self._place(pointer)
        if stride is not None:
            return
        if isinstance(base, Argument):
            for further, given in self._given(caller, base.index) if depth else ():
                for at, t in self._shown(further, given, depth - 1):
                    if at >= offset:
                        yield at - offset, t
        variable = self.module.globals.get(base.name) if isinstance(base, GlobalRef) else None
        whole = base.allocated_type if isinstance(base, ins.Alloca) else variable.value_type if variable is not None else None
        for at, t in islice(self._declared(whole), _SCALARS) if whole is not None else ():
            if at >= offset:
                yield at - offset, t
        for at, step, t in islice(self._of(caller).get(base, ()), _SCALARS):
            for k in range(_ELEMENTS if step else 1):
                if at + k * step >= offset:
                    yield at + k * step - offset, t

    def _given(self, function: Function, parameter: int) -> list[tuple[Function, Value]]:
        """What requests and calls pass for a parameter."""
        if self._calls is None:
            self._calls = {}
            for f in self.module.functions.values():
                for i in f.instructions():
                    called = self.module.function_of(i.callee) if isinstance(i, ins.CallBase) else None
                    if called is not None and isinstance(i, ins.CallBase):
                        self._calls.setdefault(called.name, []).append((f, i))
        found = list(self.passed.get(function.name, {}).get(parameter, ()))
        calls = self._calls.get(function.name, ())
        return found + [(f, i.args[parameter]) for f, i in calls if f is not function and parameter < len(i.args)]

    def _declared(self, whole: Type) -> Iterator[tuple[int, Type]]:
        """The scalars of a variable's type that mean what they say, but for the ends of long arrays."""
        if isinstance(whole, NamedType) and whole.name.startswith("union."):
            return
        t = resolve(whole)
        if isinstance(t, StructType):
            for at, field in zip(self.layout.field_offsets(t), t.fields, strict=True):
                for o, u in self._declared(field):
                    yield at + o, u
        elif isinstance(t, ArrayType):
            inner = list(self._declared(t.element))
            for k in range(min(t.count, _ELEMENTS) if inner else 0):
                for o, u in inner:
                    yield k * self.layout.size(t.element) + o, u
        elif isinstance(t, VectorType):
            yield from leaves(t, self.layout)
        elif isinstance(t, (FloatType, PointerType)) or (isinstance(t, IntType) and t.bits > 8):
            yield 0, t

    def _of(self, caller: Function) -> dict[Value, dict[tuple[int, int, Type], None]]:
        """The numbers that a caller stores and loads, by variable: (offset, step, type)."""
        found = self._accesses.get(caller)
        if found is None:
            found = self._accesses[caller] = {}
            for i in caller.instructions():
                t = i.type if isinstance(i, ins.Load) else i.value.type if isinstance(i, ins.Store) else None
                if isinstance(t, FloatType) and isinstance(i, (ins.Load, ins.Store)):
                    base, offset, stride = self._place(i.pointer)
                    found.setdefault(base, {})[offset, stride or 0, t] = None
        return found

    def _place(self, pointer: Value) -> tuple[Value, int, int | None]:
        """(variable or block of memory, constant offset, step of a variable index)."""
        offset, steps = 0, list[int]()
        while isinstance(pointer, (ins.GetElementPtr, ConstExpr)) and pointer.opcode == "getelementptr":
            constant, terms = self.layout.gep_terms(pointer)
            offset += constant
            steps += [abs(scale) for _, scale in terms]
            pointer = pointer.base if isinstance(pointer, ins.GetElementPtr) else pointer.operands[0]
        return pointer, offset, min(steps) if steps else None


def apply_shown(state: State, place: Ref, scalars: dict[int, Type]) -> None:
    """Describe bytes of which nothing is known: an array of one type from `place` on, scalars, and the holes between them."""
    root, offset = resolve_place(*place)
    first = scalars.get(0)
    size = state.value_size(first) if first is not None else 0
    undescribed = not (root.fields or root.arrays or root.period)
    if first is not None and len(scalars) > 1 and undescribed and all(t is first and at % size == 0 for at, t in scalars.items()):
        _state(state, *state.graph.element(root, offset, size), first)
    end = 0
    for at, t in sorted(scalars.items()):
        if 0 < at - end < _WORD and end and _nothing_known(root, offset + end, at - end):
            state.graph.carve(root, offset + end, at - end).find().constant = True
        if _nothing_known(root, offset + at, state.value_size(t)):
            _state(state, root, offset + at, t)
        end = at + state.value_size(t)


def _state(state: State, region: Region, offset: int, t: Type) -> None:
    cell = state.graph.carve(region, offset, state.value_size(t))
    if isinstance(t, IntType) and t.bits < 8 * _WORD:
        state.graph.mark(cell, INTEGER, _NOTE, weak=True)
    else:
        state.mark_type(cell, t, _NOTE)


def _nothing_known(region: Region, offset: int, size: int) -> bool:
    """Nothing is there, or what is moved as a part of a larger block."""
    here = peek(region, offset, size)
    if here is not None:
        return here.kind is UNKNOWN and here.mixed is None and here.region is None and here.size >= size
    root, at = resolve_place(region, offset)
    return not any(x < at + size and x + c.size > at for x, c in leaf_cells(root))
