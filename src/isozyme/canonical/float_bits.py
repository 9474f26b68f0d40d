"""Intrinsics on the bits of floats, spelled out: the larger or smaller of two floats compared by their bits is a choice of one of them
(`llvm.smax(a, b)` becomes `select (icmp sgt a, b), a, b`), a rotation moves floats by shifts. Integers that are handed on or put into memory as
they are may be floats, too.

Run after LLVM's passes, which would put the intrinsics back. Other integer arithmetic on the bits of floats: analysis/float_bits.py.
"""

from __future__ import annotations

from isozyme.analysis.known_bits import lanes
from isozyme.ir import instructions as ins
from isozyme.ir.constants import int_value, integer
from isozyme.ir.module import Function
from isozyme.ir.types import IntType, Type, VectorType, is_float, vector_type
from isozyme.ir.values import Constant, GlobalRef, Value

_CHOICES = {"smax": "sgt", "smin": "slt", "umax": "ugt", "umin": "ult"}


def choose_by_bits(function: Function) -> bool:
    """Rewrite one function in place; whether anything changed."""
    renamed: dict[Value, Value] = {}
    handed_on = _handed_on(function)
    for block in function.blocks:
        out: list[ins.Instruction] = []
        for i in block.instructions:
            made = _choice(i, i in handed_on) or _rotation(i) or _lane(i)
            for new in made or (i,):
                new.block = block
                out.append(new)
            if made:
                made[-1].name = i.name
                renamed[i] = made[-1]
        block.instructions[:] = out
    if renamed:
        for i in function.instructions():
            i.map_operands(lambda v: renamed.get(v, v))
    return bool(renamed)


def _handed_on(function: Function) -> set[Value]:
    """What stays as it is when it leaves: for memory, a callee, the caller, a float, or through masks."""
    found: set[Value] = set()
    for i in function.instructions():
        if (
            isinstance(i, (ins.Store, ins.CallBase, ins.Return, ins.Phi, ins.Select, ins.InsertElement))
            or (isinstance(i, ins.Cast) and i.opcode == "bitcast")
            or (isinstance(i, ins.Binary) and i.opcode in ("and", "or", "xor"))
        ):
            found.update(i.operands())
    return found


def _choice(i: ins.Instruction, handed_on: bool) -> list[ins.Instruction] | None:
    if not isinstance(i, ins.Call) or not isinstance(i.callee, GlobalRef) or not i.callee.name.startswith("llvm."):
        return None
    predicate = _CHOICES.get(i.callee.name.split(".")[1])
    if predicate is None or not (any(_from_float(a) for a in i.args) or (handed_on and _as_wide_as_floats(i.type))):
        return None
    test = ins.Compare("icmp", predicate, i.args[0], i.args[1], name=f"{i.name}.test")
    return [test, ins.Select(test, i.args[0], i.args[1])]


def _from_float(v: Value) -> bool:
    return isinstance(v, ins.Cast) and v.opcode == "bitcast" and is_float(v.value.type)


def _as_wide_as_floats(t: Type) -> bool:
    shape = lanes(t)
    return shape is not None and shape[1] in (16, 32, 64)


def _rotation(i: ins.Instruction) -> list[ins.Instruction] | None:
    """llvm.fshl(a, b, n) and fshr by whole bytes: shifts put side by side."""
    if not isinstance(i, ins.Call) or not isinstance(i.callee, GlobalRef) or not isinstance(i.type, IntType):
        return None
    name = i.callee.name.split(".")
    n = int_value(i.args[2]) if name[0] == "llvm" and name[1:2] in (["fshl"], ["fshr"]) else None
    if n is None or n % 8 or not 0 < n < i.type.bits:
        return None
    left = n if name[1] == "fshl" else i.type.bits - n
    high = ins.Binary("shl", i.args[0], integer(i.type, left), (), f"{i.name}.high")
    low = ins.Binary("lshr", i.args[1], integer(i.type, i.type.bits - left), (), f"{i.name}.low")
    return [high, low, ins.Binary("or", high, low)]


def _lane(i: ins.Instruction) -> list[ins.Instruction] | None:
    """The bits of a float put into a vector of integers: a float put into a vector of floats."""
    if not isinstance(i, ins.InsertElement) or not isinstance(i.type, VectorType) or not isinstance(i.value, ins.Cast) or not _from_float(i.value):
        return None
    vector = i.vector
    if not isinstance(vector, Constant) and not (isinstance(vector, ins.Cast) and vector.opcode == "bitcast"):
        return None
    floats = ins.Cast("bitcast", vector, vector_type(i.type.count, i.value.value.type), name=f"{i.name}.floats")
    return [floats, put := ins.InsertElement(floats, i.value.value, i.index, f"{i.name}.lane"), ins.Cast("bitcast", put, i.type)]
