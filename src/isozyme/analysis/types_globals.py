"""What the initializers of globals say. Numbers without identity (integers, zeros, strings of bytes) say nothing."""

from __future__ import annotations

from isozyme.analysis.type_tree import POINTER, Float
from isozyme.analysis.types_graph import Region
from isozyme.analysis.types_state import State
from isozyme.analysis.types_unions import like_a_float
from isozyme.ir.types import ArrayType, FloatType, PointerType, StructType, VectorType, resolve
from isozyme.ir.values import ConstAggregate, Constant, ConstExpr, ConstFloat, ConstInt, ConstPlain, ConstSplat, ConstString, GlobalRef

_UNIFORM = 32  # longer arrays of scalars are read as one element


def read_globals(state: State) -> None:
    """Read the initializer of every global that the functions mention, and of those they point at."""
    while state.new_globals:
        name = state.new_globals.pop()
        g = state.module.globals.get(name)
        if g is None or g.initializer is None:
            continue
        _read(state, state.globals[name], 0, g.initializer, f"the initializer of @{name}")


def _read(state: State, region: Region, offset: int, c: Constant, note: str) -> None:
    graph, layout = state.graph, state.layout
    t = resolve(c.type)
    if isinstance(c, ConstFloat) and isinstance(t, FloatType):
        if c.value != 0:
            graph.mark(graph.carve(region, offset, t.size), Float(t.kind), note)
        else:
            graph.carve(region, offset, t.size).find().constant = True
    elif isinstance(c, (GlobalRef, ConstExpr)) and isinstance(t, PointerType):
        cell = graph.carve(region, offset, layout.store_size(t))
        graph.mark(cell, POINTER, note)
        target = state._constant(c)
        if target is not None:
            graph.same(cell, target)
    elif isinstance(c, ConstAggregate):
        if isinstance(t, StructType):
            for o, e in zip(layout.field_offsets(t), c.elements, strict=True):
                _read(state, region, offset + o, e, note)
        elif isinstance(t, (ArrayType, VectorType)):
            inner = resolve(t.element)
            size = layout.size(t.element)
            if len(c.elements) > _UNIFORM and isinstance(inner, FloatType):
                element, o = graph.element(region, offset, size, size * t.count)
                graph.mark(graph.carve(element, o, size), Float(inner.kind), note)
                return
            for k, e in enumerate(c.elements):
                _read(state, region, offset + k * size, e, note)
    elif isinstance(c, (ConstInt, ConstPlain, ConstSplat, ConstString)):
        size = layout.size(t) if isinstance(t, (ArrayType, StructType)) else state.value_size(t)
        if isinstance(t, ArrayType) and isinstance(resolve(t.element), FloatType):
            inner_size = layout.size(t.element)
            element, o = graph.element(region, offset, inner_size, size)
            state.mark_type(graph.carve(element, o, inner_size), t.element, note)
        elif 0 < size <= 16:
            cell = graph.carve(region, offset, size).find()
            cell.constant = True
            cell.integers |= isinstance(c, ConstInt) and not like_a_float(c)
