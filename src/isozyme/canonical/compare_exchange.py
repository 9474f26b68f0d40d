"""`cmpxchg` of floats, which C11's `_Atomic double` and `std::atomic<double>` are added to with: a load, a comparison of the bits, and a store of the
new float or of the old one. Other threads see each of these accesses whole, but may come between them: active data is not shared between threads.
"""

from __future__ import annotations

from isozyme.canonical.debug_records import forget_records_of
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder
from isozyme.ir.constants import poison
from isozyme.ir.module import Function
from isozyme.ir.types import FloatType
from isozyme.ir.values import Value

_DEPTH = 6


def split_exchanges(functions: list[Function]) -> bool:
    """Rewrite in place; whether anything changed."""
    return any([_rewrite(f) for f in functions if f.defined])


def _rewrite(function: Function) -> bool:
    names = Builder(function)
    names.names.update(i.name for i in function.instructions())
    renamed: dict[Value, Value] = {}
    for block in function.blocks:
        out: list[ins.Instruction] = []
        for i in block.instructions:
            t = _float_behind(i.new, _DEPTH) if isinstance(i, ins.CompareExchange) else None
            if t is None:
                out.append(i)
                continue
            assert isinstance(i, ins.CompareExchange)
            parts = _spell(i, t, names)
            for new in parts:
                new.block, new.metadata = block, {k: v for k, v in i.metadata.items() if k == "dbg"}
            out += parts
            renamed[i] = parts[-1]
        block.instructions[:] = out
    if renamed:
        for i in function.instructions():
            i.map_operands(lambda v: renamed.get(v, v))
        forget_records_of(function, renamed)
    return bool(renamed)


def _spell(i: ins.CompareExchange, t: FloatType, names: Builder) -> list[ins.Instruction]:
    scope, success, failure = _orderings(i.ordering)
    align = i.align or t.size
    old = ins.Load(t, i.pointer, align, "volatile" in i.words, scope + failure, names.fresh("old"))
    bits = ins.Cast("bitcast", old, i.new.type, (), names.fresh("bits"))
    same = ins.Compare("icmp", "eq", bits, i.expected, (), names.fresh("same"))
    new = ins.Cast("bitcast", i.new, t, (), names.fresh("new"))
    chosen = ins.Select(same, new, old, (), names.fresh("chosen"))
    written = {"acquire": "monotonic", "acq_rel": "release"}.get(success, success)
    store = ins.Store(chosen, i.pointer, align, "volatile" in i.words, scope + written)
    first = ins.InsertValue(poison(i.type), bits, (0,), names.fresh("pair"))
    return [old, bits, same, new, chosen, store, first, ins.InsertValue(first, same, (1,), i.name)]


def _orderings(written: str) -> tuple[str, str, str]:
    """(syncscope, the ordering of success, that of failure)."""
    words = written.split()
    return "".join(w + " " for w in words[:-2]), words[-2], words[-1]


def _float_behind(v: Value, depth: int) -> FloatType | None:
    """The type of the float whose bits these are."""
    if isinstance(v, ins.Cast) and v.opcode == "bitcast":
        return v.value.type if isinstance(v.value.type, FloatType) else None
    if depth and isinstance(v, ins.Unary) and v.opcode == "freeze":
        return _float_behind(v.value, depth - 1)
    if depth and isinstance(v, ins.Select | ins.Phi):
        choices = (v.if_true, v.if_false) if isinstance(v, ins.Select) else v.values
        return next((t for c in choices if (t := _float_behind(c, depth - 1)) is not None), None)
    return None
