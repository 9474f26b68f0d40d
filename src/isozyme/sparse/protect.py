"""Keeps LLVM from carrying sums to pretended arrays on in registers.

    r[i] += a;  ...  r[i] += b;        may become        s = r[i] + a;  r[i] = s;  ...  r[i] = s + b;

which is the same for memory. Where the tangents of `r` are a list to which each store appends, the first sum would be counted twice: what is stored
must be what the load function gave, plus what is added. So in programs that ask for pretended arrays, a load of a number from where the same function
also stores one is an atomic load, or a volatile one, while LLVM runs.
"""

from __future__ import annotations

from collections.abc import Iterable

from isozyme.ir import instructions as ins
from isozyme.ir.module import Function, Module
from isozyme.ir.reader import read_module
from isozyme.ir.types import FloatType, IntType, PointerType, StructType, VectorType, resolve, scalar
from isozyme.ir.values import ConstFloat, ConstInt, ConstPlain, Value
from isozyme.ir.writer import write_module

_PROTECTED = 'syncscope("isozyme") monotonic'
_MARK = "isozyme.protected"
OPTIMISED = "!isozyme.optimised"
"""Named metadata of modules in which LLVM may have carried on sums before."""

_DEPTH = 12
Place = tuple[object, ...]


def protected_text(text: str) -> str:
    """The text of a module with the loads in question marked."""
    module = read_module(text)
    if any(_is_optimised(f) for f in module.functions.values() if f.defined):
        module.metadata[OPTIMISED] = "!{}"
    protect(module)
    return write_module(module)


def _is_optimised(f: Function) -> bool:
    """Whether LLVM has been over the function: clang stores each parameter before all else."""
    if f.name.startswith("__clang_"):  # a helper of exceptions, written by clang itself
        return False
    scalars = [a for a in f.args if isinstance(resolve(a.type), (FloatType, IntType, PointerType))]
    parameters = {a for a in scalars if not any(w.startswith(("sret(", "byval(")) for w in a.attrs)}
    return any(v in parameters and not (isinstance(i, ins.Store) and i.value is v) for i in f.instructions() for v in i.operands())


def protect(module: Module) -> None:
    """Mark the loads in question."""
    for f in module.functions.values():
        if f.defined:
            _protect(f)


def release(functions: Iterable[Function]) -> None:
    """Take the marks back."""
    for f in functions:
        for i in f.instructions() if f.defined else ():
            if isinstance(i, ins.Load) and i.ordering == _PROTECTED:
                i.ordering = ""
            elif isinstance(i, ins.Load) and _MARK in i.metadata:
                i.volatile, i.metadata = False, {k: v for k, v in i.metadata.items() if k != _MARK}


def _protect(f: Function) -> None:
    # What operators of vectors return may be stored where they have read it: `r[i] = r[i] + f`.
    everything = _returns_struct(f)
    stored = {_place(i.pointer) for i in f.instructions() if isinstance(i, ins.Store) and _number(i.value)}
    for i in f.instructions() if stored else ():
        if not isinstance(i, ins.Load) or not _number(i) or i.volatile or i.ordering or _local(i.pointer):
            continue
        if everything or _place(i.pointer) in stored:
            t = resolve(i.type)
            if isinstance(t, FloatType) and t.kind in ("float", "double", "half", "bfloat"):
                i.ordering, i.align = _PROTECTED, i.align or t.size
            else:  # no atomic access is that large: nor is a volatile one left out
                i.volatile, i.metadata = True, {**i.metadata, _MARK: "!{}"}


def _returns_struct(f: Function) -> bool:
    return isinstance(resolve(f.type.ret), (StructType, VectorType)) or any(w.startswith("sret(") for a in f.args for w in a.attrs)


def _number(v: Value) -> bool:
    return isinstance(scalar(v.type), FloatType)


def _local(v: Value) -> bool:
    """Whether a pointer leads to a variable of this function."""
    for _ in range(_DEPTH):
        if not isinstance(v, ins.GetElementPtr):
            break
        v = v.base
    return isinstance(v, ins.Alloca)


def _place(v: Value, depth: int = _DEPTH) -> Place:
    """Equal for values that are computed alike, in code that is not optimised yet too."""
    if depth:
        match v:
            case ins.GetElementPtr():
                return ("gep", str(v.source_type), _place(v.base, depth - 1), *(_place(i, depth - 1) for i in v.indices))
            case ins.Load():
                return ("load", _place(v.pointer, depth - 1))
            case ins.Cast():
                return (v.opcode, str(v.type), _place(v.value, depth - 1))
            case ins.Binary() if not isinstance(resolve(v.type), (FloatType, VectorType)):
                return (v.opcode, _place(v.lhs, depth - 1), _place(v.rhs, depth - 1))
            case ins.CallBase():
                return ("call", _place(v.callee, depth - 1), *(_place(a, depth - 1) for a in v.args))
            case ConstInt():
                return ("int", str(v.type), v.value)
            case ConstFloat() | ConstPlain():
                return ("constant", str(v.type))
    return ("value", id(v))

