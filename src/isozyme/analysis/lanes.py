"""Which lanes of a vector hold a value, and which values are there. Vectorised code leaves lanes undefined; zero times such a lane is not zero."""

from __future__ import annotations

from isozyme.analysis.callees import CalleeKind, callee_of
from isozyme.ir import instructions as ins
from isozyme.ir.module import Module
from isozyme.ir.types import VectorType
from isozyme.ir.values import ConstAggregate, ConstInt, ConstPlain, Value


def shuffle_mask(mask: Value) -> list[int | None]:
    """The lanes that a shufflevector mask picks, None for poison ones."""
    assert isinstance(mask.type, VectorType)
    if isinstance(mask, ConstAggregate):
        return [e.value if isinstance(e, ConstInt) else None for e in mask.elements]
    if isinstance(mask, ConstPlain) and mask.kind == "zeroinitializer":
        return [0] * mask.type.count
    return [None] * mask.type.count


def undefined_on_some_way(v: Value) -> bool:
    """A phi that has no value where control comes one way: LLVM makes such of memory that is written on the other ways only."""
    seen: set[Value] = set()
    work = [v]
    while work:
        v = work.pop()
        if isinstance(v, ConstPlain) and v.kind in ("poison", "undef"):
            return True
        if isinstance(v, ins.Phi) and v not in seen:
            seen.add(v)
            work += v.values
    return False


def defined_lanes(module: Module, v: Value, depth: int = 24) -> frozenset[int]:
    """Lanes of a vector value that are not surely undefined."""
    assert isinstance(v.type, VectorType)
    everything = frozenset(range(v.type.count))
    if depth == 0:
        return everything
    match v:
        case ConstPlain(kind="poison") | ConstPlain(kind="undef"):
            return frozenset()
        case ConstPlain():
            return everything
        case ConstAggregate():
            return frozenset(k for k, e in enumerate(v.elements) if not (isinstance(e, ConstPlain) and e.kind in ("poison", "undef")))
        case ins.InsertElement() if isinstance(v.index, ConstInt):
            return defined_lanes(module, v.vector, depth - 1) | {v.index.value}
        case ins.ShuffleVector():
            assert isinstance(v.left.type, VectorType)
            width = v.left.type.count
            left, right = defined_lanes(module, v.left, depth - 1), defined_lanes(module, v.right, depth - 1)
            picked = enumerate(shuffle_mask(v.mask))
            return frozenset(k for k, m in picked if m is not None and (m in left if m < width else m - width in right))
        case ins.Select():  # one arm may be defined where the other is not
            chosen = defined_lanes(module, v.if_true, depth - 1) | defined_lanes(module, v.if_false, depth - 1)
            return chosen & _common(module, [v.condition], everything, depth)
        case ins.Binary() | ins.Cast() | ins.Unary() if v.opcode != "freeze":
            return _common(module, list(v.operands()), everything, depth)
        case ins.CallBase() if callee_of(module, v).kind is CalleeKind.MATH:
            return _common(module, v.args, everything, depth)
    return everything


def _common(module: Module, operands: list[Value], everything: frozenset[int], depth: int) -> frozenset[int]:
    for o in operands:
        if isinstance(o.type, VectorType) and o.type.count == len(everything):
            everything &= defined_lanes(module, o, depth - 1)
    return everything
