"""What each instruction demands of the types of its operands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from isozyme.ir.instructions import (
    Alloca,
    AtomicRMW,
    Binary,
    Branch,
    Call,
    CallBase,
    Cast,
    Compare,
    CompareExchange,
    ExtractElement,
    ExtractValue,
    GetElementPtr,
    IndirectBranch,
    InsertElement,
    InsertValue,
    Instruction,
    Invoke,
    Load,
    Phi,
    Return,
    Select,
    ShuffleVector,
    Store,
    Switch,
    Unary,
    VAArg,
)
from isozyme.ir.module import Function
from isozyme.ir.types import (
    I1,
    I32,
    METADATA,
    VOID,
    ArrayType,
    FloatType,
    FunctionType,
    IntType,
    PointerType,
    StructType,
    Type,
    VectorType,
    is_float,
    is_pointer,
    resolve,
    scalar,
)
from isozyme.ir.values import ConstInt, Value

_FLOAT_OPCODES: Final = frozenset({"fadd", "fsub", "fmul", "fdiv", "frem"})
# Scalar types a cast takes and gives; the widths are compared by the number behind (0: any, 1: result wider, -1: result narrower).
_CASTS: Final[dict[str, tuple[type[Type], type[Type], int]]] = {
    "trunc": (IntType, IntType, -1), "zext": (IntType, IntType, 1), "sext": (IntType, IntType, 1),
    "fptrunc": (FloatType, FloatType, -1), "fpext": (FloatType, FloatType, 1),
    "fptoui": (FloatType, IntType, 0), "fptosi": (FloatType, IntType, 0), "uitofp": (IntType, FloatType, 0),
    "sitofp": (IntType, FloatType, 0), "ptrtoint": (PointerType, IntType, 0), "ptrtoaddr": (PointerType, IntType, 0),
    "inttoptr": (IntType, PointerType, 0), "addrspacecast": (PointerType, PointerType, 0),
}  # fmt: skip
ICMP: Final = frozenset({"eq", "ne", "ugt", "uge", "ult", "ule", "sgt", "sge", "slt", "sle"})
FCMP: Final = frozenset(
    {"false", "oeq", "ogt", "oge", "olt", "ole", "one", "ord", "ueq", "ugt", "uge", "ult", "ule", "une", "uno", "true"}
)


def type_fault(i: Instruction, f: Function) -> str | None:
    """What is wrong with the types of instruction i of function f, as one clause; None when nothing is."""
    check = _CHECKS.get(type(i))
    return check(i, f) if check is not None else None


def _same(what: str, a: Value, t: Type) -> str | None:
    return None if a.type is t else f"{what} has type {a.type}, expected {t}"


def _pointer(v: Value) -> str | None:
    return None if isinstance(v.type, PointerType) else f"the address has type {v.type}, not a pointer"


def _binary(i: Binary, f: Function) -> str | None:
    t = i.lhs.type
    if i.opcode in _FLOAT_OPCODES:
        if not is_float(t):
            return f"the operands have type {t}, not a floating-point type"
    elif not isinstance(scalar(t), IntType):
        return f"the operands have type {t}, not an integer type"
    return _same("the second operand", i.rhs, t) or _same("the result", i, t)


def _unary(i: Unary, f: Function) -> str | None:
    if i.opcode == "fneg" and not is_float(i.value.type):
        return f"the operand has type {i.value.type}, not a floating-point type"
    return _same("the result", i, i.value.type)


def _compare(i: Compare, f: Function) -> str | None:
    t = i.lhs.type
    if i.opcode == "fcmp":
        if not is_float(t):
            return f"the operands have type {t}, not a floating-point type"
    elif not isinstance(scalar(t), (IntType, PointerType)):
        return f"the operands have type {t}, not integers or pointers"
    if i.predicate not in (FCMP if i.opcode == "fcmp" else ICMP):
        return f"`{i.predicate}` is not a predicate of {i.opcode}"
    return _same("the second operand", i.rhs, t)


def _cast(i: Cast, f: Function) -> str | None:
    a, b = i.value.type, i.type
    clause = f"{i.opcode} cannot turn {a} into {b}"
    if i.opcode == "bitcast":
        bits = _bits(a), _bits(b)
        return None if bits[0] == bits[1] and is_pointer(a) == is_pointer(b) else clause
    if isinstance(a, VectorType) != isinstance(b, VectorType):
        return clause
    if isinstance(a, VectorType) and isinstance(b, VectorType) and (a.count, a.scalable) != (b.count, b.scalable):
        return clause
    known = _CASTS.get(i.opcode)
    if known is None:
        return f"unknown cast {i.opcode}"
    a, b = scalar(a), scalar(b)
    if not isinstance(a, known[0]) or not isinstance(b, known[1]):
        return clause
    if known[2] and known[2] * (_bits(b) - _bits(a)) <= 0:
        return clause
    return None


def _bits(t: Type) -> int:
    """Bits of a scalar or vector; pointers count as none."""
    if isinstance(t, VectorType):
        return t.count * _bits(t.element)
    if isinstance(t, IntType):
        return t.bits
    if isinstance(t, FloatType):
        return 80 if t.kind == "x86_fp80" else 8 * t.size
    return 0


def _select(i: Select, f: Function) -> str | None:
    if scalar(i.condition.type) is not I1:
        return f"the condition has type {i.condition.type}, expected i1"
    return _same("the third operand", i.if_false, i.if_true.type) or _same("the result", i, i.if_true.type)


def _phi(i: Phi, f: Function) -> str | None:
    for v in i.values:
        if v.type is not i.type:
            return f"an incoming value has type {v.type}, expected {i.type}"
    return None


def _alloca(i: Alloca, f: Function) -> str | None:
    if i.count is not None and not isinstance(i.count.type, IntType):
        return f"the number of elements has type {i.count.type}, not an integer"
    return None


def _load(i: Load, f: Function) -> str | None:
    if i.type is VOID or isinstance(i.type, FunctionType):
        return f"a {i.type} cannot be loaded"
    return _pointer(i.pointer)


def _store(i: Store, f: Function) -> str | None:
    if i.value.type is VOID or i.value.type is METADATA:
        return f"a {i.value.type} cannot be stored"
    return _pointer(i.pointer)


def _gep(i: GetElementPtr, f: Function) -> str | None:
    if not is_pointer(i.base.type):
        return f"the base has type {i.base.type}, not a pointer"
    t = i.source_type
    for n, index in enumerate(i.indices):
        if not isinstance(scalar(index.type), IntType):
            return f"an index has type {index.type}, not an integer"
        if n:
            t = resolve(t)
            if isinstance(t, StructType):
                if isinstance(index, ConstInt) and not 0 <= index.value < len(t.fields):
                    return f"the type {t} has no field {index.value}"
                if not isinstance(index, ConstInt):
                    return None  # a vector of equal constants
                t = t.fields[index.value]
            elif isinstance(t, (ArrayType, VectorType)):
                t = t.element
            else:
                return f"the type {t} cannot be indexed"
    return None


def _call(i: CallBase, f: Function) -> str | None:
    t = i.function_type
    if not isinstance(i.callee.type, PointerType):
        return f"the callee has type {i.callee.type}, not a pointer"
    if len(i.args) < len(t.params) or (len(i.args) > len(t.params) and not t.vararg):
        return f"{len(i.args)} arguments are passed to the type {t}"
    if len(i.arg_attrs) != len(i.args):
        return "the attributes of its arguments are not one for each argument"
    for n, (a, p) in enumerate(zip(i.args, t.params, strict=False)):
        if a.type is not p:
            return f"argument {n} has type {a.type}, expected {p}"
    if i.type is not t.ret:
        return f"the result has type {i.type}, expected {t.ret}"
    callee = f.module.function_of(i.callee)
    if callee is not None and callee.defined and callee.type is not t:
        return f"@{callee.name} has type {callee.type} but is called as {t}"
    return None


def _member(t: Type, indices: tuple[int, ...]) -> Type | None:
    for n in indices:
        t = resolve(t)
        if isinstance(t, StructType) and n < len(t.fields):
            t = t.fields[n]
        elif isinstance(t, ArrayType) and n < t.count:
            t = t.element
        else:
            return None
    return t


def _extractvalue(i: ExtractValue, f: Function) -> str | None:
    t = _member(i.aggregate.type, i.indices)
    return None if t is i.type and i.indices else f"the indices {i.indices} of {i.aggregate.type} do not lead to {i.type}"


def _insertvalue(i: InsertValue, f: Function) -> str | None:
    t = _member(i.aggregate.type, i.indices)
    if t is not i.value.type or not i.indices:
        return f"the indices {i.indices} of {i.aggregate.type} do not lead to {i.value.type}"
    return _same("the result", i, i.aggregate.type)


def _extractelement(i: ExtractElement, f: Function) -> str | None:
    return None if isinstance(i.index.type, IntType) else f"the index has type {i.index.type}, not an integer"


def _insertelement(i: InsertElement, f: Function) -> str | None:
    if not isinstance(i.vector.type, VectorType) or i.value.type is not i.vector.type.element:
        return f"a {i.value.type} cannot be an element of {i.vector.type}"
    return None if isinstance(i.index.type, IntType) else f"the index has type {i.index.type}, not an integer"


def _shufflevector(i: ShuffleVector, f: Function) -> str | None:
    if scalar(i.mask.type) is not I32:
        return f"the mask has type {i.mask.type}, not a vector of i32"
    return _same("the second operand", i.right, i.left.type)


def _atomicrmw(i: AtomicRMW, f: Function) -> str | None:
    return _pointer(i.pointer)


def _cmpxchg(i: CompareExchange, f: Function) -> str | None:
    return _pointer(i.pointer) or _same("the new value", i.new, i.expected.type)


def _va_arg(i: VAArg, f: Function) -> str | None:
    return _pointer(i.pointer)


def _ret(i: Return, f: Function) -> str | None:
    given = VOID if i.value is None else i.value.type
    return None if given is f.type.ret else f"it returns {given} from a function of type {f.type}"


def _br(i: Branch, f: Function) -> str | None:
    if len(i.targets) != (1 if i.condition is None else 2):
        return f"it has {len(i.targets)} targets"
    return None if i.condition is None else _same("the condition", i.condition, I1)


def _switch(i: Switch, f: Function) -> str | None:
    if not isinstance(i.value.type, IntType):
        return f"the value has type {i.value.type}, not an integer"
    seen: set[int] = set()
    for c, _ in i.cases:
        if c.type is not i.value.type or not isinstance(c, ConstInt):
            return f"a case has type {c.type}, expected {i.value.type}"
        if c.value in seen:
            return f"the case {c.value} stands there twice"
        seen.add(c.value)
    return None


def _indirectbr(i: IndirectBranch, f: Function) -> str | None:
    return _pointer(i.address)


_CHECKS: Final[dict[type[Instruction], Callable[[Any, Function], str | None]]] = {
    Binary: _binary, Unary: _unary, Compare: _compare, Cast: _cast, Select: _select, Phi: _phi, Alloca: _alloca, Load: _load,
    Store: _store, GetElementPtr: _gep, Call: _call, Invoke: _call, ExtractValue: _extractvalue, InsertValue: _insertvalue,
    ExtractElement: _extractelement, InsertElement: _insertelement, ShuffleVector: _shufflevector, AtomicRMW: _atomicrmw,
    CompareExchange: _cmpxchg, VAArg: _va_arg, Return: _ret, Branch: _br, Switch: _switch, IndirectBranch: _indirectbr,
}  # fmt: skip
