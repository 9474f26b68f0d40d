"""Calls: the body of the callee where there is one, what the rules know where there is none."""

from __future__ import annotations

from collections.abc import Callable
from math import gcd

from isozyme.analysis.callees import DISPATCH, attributes
from isozyme.analysis.registrations import knowledge, overrides_body
from isozyme.analysis.tbaa import TbaaReader
from isozyme.analysis.type_tree import INTEGER, POINTER, Float
from isozyme.analysis.types_graph import Cell, Ref
from isozyme.analysis.types_impose import impose
from isozyme.analysis.types_state import Copy, Instance, Join, State
from isozyme.ir.constants import int_value
from isozyme.ir.instructions import CallBase
from isozyme.ir.module import Function
from isozyme.ir.types import FloatType, IntType, is_float, scalar
from isozyme.ir.values import GlobalRef, Value
from isozyme.rules.model import Allocation, Derivative, Followed, MaskedAccess, MemoryTransfer, PointerDerived, Reallocation


class CallReader:
    """Reads calls. `enter(caller, call, callee)` gives the instance of the callee that this call reaches, and whether it is shared with
    other calls."""

    def __init__(self, state: State, enter: Callable[[Instance, CallBase, Function], tuple[Instance, bool]]) -> None:
        self.state, self.enter = state, enter
        self.graph = state.graph
        self.tbaa = TbaaReader(state.module.metadata, state.layout.pointer_size())

    def read(self, at: Instance, i: CallBase) -> None:
        callee = self.state.module.function_of(i.callee)
        if callee is not None and callee.defined and not overrides_body(self.state.module, callee.name):
            self._defined(at, i, callee)
        else:
            name = callee.name if callee is not None else i.callee.name if isinstance(i.callee, GlobalRef) else ""
            if name:
                self._library(at, i, name)
        for k, attrs in enumerate(i.arg_attrs):
            if "returned" in attrs:
                self.state.equate(at, i, i.args[k])

    # ------------------------------------------------------------------------------------------------ with a body

    def _defined(self, at: Instance, i: CallBase, f: Function) -> None:
        inner, shared = self.enter(at, i, f)
        # The targets of a call through a pointer may use the same memory in different ways.
        shared = shared or DISPATCH in attributes(self.state.module, at.function.fn_attrs)
        for parameter, argument in zip(f.args, i.args, strict=False):
            if is_float(parameter.type):
                continue
            a = self.state.content(at, argument)
            p = self.state.content(inner, parameter)
            if p is None:
                continue
            if a is None:
                p.find().constant = True
            elif shared:
                self.state.joins.append(Join(p, [a], i))
            else:
                self.graph.same(p, a)
        size = self.state.value_size(i.type)
        if not size or is_float(i.type):
            return
        result = self.state.content(at, i)
        if inner.result is None:
            inner.result = Cell(size)
            self.state.mark_type(inner.result, i.type, i)
        assert result is not None
        if shared:
            self.state.joins.append(Join(result, [inner.result], i))
        else:
            self.graph.same(result, inner.result)

    # ------------------------------------------------------------------------------------------------ without

    def _library(self, at: Instance, i: CallBase, name: str) -> None:
        known = knowledge(self.state.module, name)
        if isinstance(known, MemoryTransfer):
            self._transfer(at, i, known)
        elif isinstance(known, PointerDerived) and not known.walks:
            self.state.equate(at, i, i.args[known.operand])
        elif isinstance(known, Reallocation):
            old, new = self.state.content(at, i.args[known.pointer]), self.state.content(at, i)
            if old is not None and new is not None:
                self.graph.same_place(self.graph.pointee(new), self.graph.pointee(old))
        elif isinstance(known, Allocation):
            if known.pointer_operand is not None:
                region, offset = self.state.place(at, i.args[known.pointer_operand])
                self.graph.mark(self.graph.carve(region, offset, self.state.layout.pointer_size()), POINTER, i)
            for a in i.args:
                if isinstance(a.type, IntType):
                    self.state.weak_integer(at, a)
        elif isinstance(known, Followed):
            for k in known.objects or (0,):
                self._string(at, i, i.args[k])
        elif isinstance(known, Derivative):
            self._derivative(at, i, known)
        elif isinstance(known, MaskedAccess):
            self._masked(at, i, known)
        elif name.startswith("llvm."):
            self._intrinsic(at, i, name)

    def _string(self, at: Instance, i: CallBase, pointer: Value) -> None:
        """A pointer to the text, a length, and a short text or a capacity (see emit/strings.py)."""
        region, offset = self.state.place(at, pointer)
        text = self.graph.carve(region, offset, self.state.layout.pointer_size())
        self.graph.mark(text, POINTER, i)
        for k in (8, 16, 24):
            self.graph.mark(self.graph.carve(region, offset + k, 8), INTEGER, i, weak=True)
        self.state.texts += [(region, offset + 16), self.graph.pointee(text)]

    def _derivative(self, at: Instance, i: CallBase, known: Derivative) -> None:
        kind = next((t for a in (i, *i.args) if isinstance(t := scalar(a.type), FloatType)), None)
        for output in known.outputs:
            pointer = i.args[output.operand]
            region, offset = self.state.place(at, pointer)
            if kind is not None and (output.active or known.name.startswith("modf")):
                self.graph.mark(self.graph.carve(region, offset, kind.size), Float(kind.kind), i)
            else:
                self.graph.mark(self.graph.carve(region, offset, 4), INTEGER, i, weak=True)
        for a in i.args:
            if isinstance(a.type, IntType):
                self.state.weak_integer(at, a)

    def _masked(self, at: Instance, i: CallBase, known: MaskedAccess) -> None:
        if known.vector_of_pointers:
            return
        v: Value = i if known.value is None else i.args[known.value]
        region, offset = self.state.place(at, i.args[known.pointer])
        cell = self.graph.carve(region, offset, self.state.value_size(v.type)) if self.state.value_size(v.type) else None
        if cell is None:
            return
        if is_float(v.type):
            self.state.mark_type(cell, v.type, i)
        else:
            c = self.state.content(at, v)
            if c is not None:
                self.graph.same(cell, c)

    def _intrinsic(self, at: Instance, i: CallBase, name: str) -> None:
        """Integer intrinsics: arithmetic, so weak evidence. Byte-wise copies of values keep their content."""
        base = name.split(".")[1]
        if base in ("expect", "ssa_copy"):
            self.state.equate(at, i, i.args[0])
        elif base in ("ctpop", "ctlz", "cttz", "bitreverse", "abs", "smax", "smin", "umax", "umin", "fshl", "fshr", "uadd", "sadd", "usub", "ssub"):
            self.state.weak_integer(at, i, *(a for a in i.args if isinstance(a.type, IntType)))
        elif base in ("umul", "smul"):
            self.state.weak_integer(at, *i.args)

    # ------------------------------------------------------------------------------------------------ copies

    def _transfer(self, at: Instance, i: CallBase, known: MemoryTransfer) -> None:
        to = self.state.place(at, i.args[known.destination])
        size = int_value(i.args[known.size])
        self.state.weak_integer(at, i.args[known.size])
        if self.state.control.accessed(i):
            return
        if known.returns is not None and not known.returns_end:
            self.state.equate(at, i, i.args[known.returns])
        if known.source is None:
            if size is not None and 0 < size <= 64 and size % 8 == 0:  # constant bytes: they fit any type
                for k in range(0, size, 8):
                    self.graph.carve(to[0], to[1] + k, 8).find().constant = True
            return
        source = self.state.place(at, i.args[known.source])
        tag = i.metadata.get("tbaa.struct")
        if tag is not None:
            impose(self.graph, source, self.tbaa.copy_tree(tag), f"TBAA {tag}")
        self.copy(to, source, size, i.args[known.size])

    def copy(self, to: Ref, source: Ref, size: int | None, size_value: Value) -> None:
        """Equate [0, size) of both places; where the size is a run-time value, both are arrays whose stride divides it, or see `types_copies`."""
        if size is not None:
            if size > 0:
                self.graph.same(self.graph.carve(*to, size), self.graph.carve(*source, size))
            return
        constant, step = self.state.step(size_value)
        stride = gcd(constant, step)
        if stride == 1:
            self.state.bytewise.append((to, source))
        self.state.copies.append(Copy(to, source, stride))
