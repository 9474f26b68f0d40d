"""Instructions. Operands are Python attributes; `operands()` lists them all, `replace` rewrites them.

Attributes common to all: `opcode` (LLVM's word), `type` (of the result; VOID when there is none), `name`, `metadata` (attachments by
kind, text as written: {"dbg": "!12", "tbaa": "!5"}), `debug` (the `#dbg_...` records in front of it, verbatim), `block` (its block).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar

from isozyme.ir.types import I1, PTR, TOKEN, VOID, FunctionType, Type, VectorType, struct_type, vector_type
from isozyme.ir.values import Constant, LocalValue, Value

if TYPE_CHECKING:
    from isozyme.ir.module import Block

NO_METADATA: dict[str, str] = {}


class Instruction(LocalValue):
    """Base. Subclasses list their operand attributes in `_ops`; an attribute may hold a Value, a list of Values, or None."""

    __slots__ = ("block", "debug", "metadata", "opcode")
    _ops: ClassVar[tuple[str, ...]] = ()
    opcode: str
    block: Block

    def _init(self, opcode: str, type: Type, name: str = "") -> None:
        self.opcode, self.type, self.name = opcode, type, name
        self.metadata: dict[str, str] = NO_METADATA  # shared and empty: replace, never mutate
        self.debug: tuple[str, ...] = ()

    def operands(self) -> Iterator[Value]:
        """Every value used, in textual order (block operands are not values: see `successors`)."""
        for attr in self._ops:
            v = getattr(self, attr)
            if isinstance(v, list):
                yield from v
            elif v is not None:
                yield v

    def map_operands(self, f: Callable[[Value], Value]) -> None:
        """Replace every operand v by f(v), in place."""
        for attr in self._ops:
            v = getattr(self, attr)
            if isinstance(v, list):
                setattr(self, attr, [f(x) for x in v])
            elif v is not None:
                setattr(self, attr, f(v))

    def successors(self) -> Sequence[Block]:
        """The blocks a terminator may branch to, in textual order, duplicates included; () for others."""
        return ()


class Binary(Instruction):
    """add fadd sub fsub mul fmul udiv sdiv fdiv urem srem frem shl lshr ashr and or xor. `flags`: nsw nuw exact disjoint, fast-math."""

    __slots__ = ("flags", "lhs", "rhs")
    _ops = ("lhs", "rhs")

    def __init__(self, opcode: str, lhs: Value, rhs: Value, flags: tuple[str, ...] = (), name: str = "") -> None:
        self._init(opcode, lhs.type, name)
        self.lhs, self.rhs, self.flags = lhs, rhs, flags


class Unary(Instruction):
    """fneg (with fast-math `flags`) and freeze."""

    __slots__ = ("flags", "value")
    _ops = ("value",)

    def __init__(self, opcode: str, value: Value, flags: tuple[str, ...] = (), name: str = "") -> None:
        self._init(opcode, value.type, name)
        self.value, self.flags = value, flags


class Compare(Instruction):
    """icmp or fcmp. `flags`: fast-math words, samesign."""

    __slots__ = ("flags", "lhs", "predicate", "rhs")
    _ops = ("lhs", "rhs")

    def __init__(self, opcode: str, predicate: str, lhs: Value, rhs: Value, flags: tuple[str, ...] = (), name: str = "") -> None:
        t = lhs.type
        self._init(opcode, vector_type(t.count, I1, t.scalable) if isinstance(t, VectorType) else I1, name)
        self.predicate, self.lhs, self.rhs, self.flags = predicate, lhs, rhs, flags


class Cast(Instruction):
    """trunc zext sext fptrunc fpext fptoui fptosi uitofp sitofp ptrtoint ptrtoaddr inttoptr bitcast addrspacecast."""

    __slots__ = ("flags", "value")
    _ops = ("value",)

    def __init__(self, opcode: str, value: Value, to: Type, flags: tuple[str, ...] = (), name: str = "") -> None:
        self._init(opcode, to, name)
        self.value, self.flags = value, flags


class Select(Instruction):
    __slots__ = ("condition", "flags", "if_false", "if_true")
    _ops = ("condition", "if_true", "if_false")

    def __init__(self, condition: Value, if_true: Value, if_false: Value, flags: tuple[str, ...] = (), name: str = "") -> None:
        self._init("select", if_true.type, name)
        self.condition, self.if_true, self.if_false, self.flags = condition, if_true, if_false, flags


class Phi(Instruction):
    """`values[i]` comes from `blocks[i]`."""

    __slots__ = ("blocks", "flags", "values")
    _ops = ("values",)

    def __init__(self, type: Type, values: Sequence[Value], blocks: Sequence[Block], flags: tuple[str, ...] = (), name: str = "") -> None:
        self._init("phi", type, name)
        self.values: list[Value] = list(values)
        self.blocks: list[Block] = list(blocks)
        self.flags = flags

    def incoming(self) -> Iterator[tuple[Value, Block]]:
        return zip(self.values, self.blocks, strict=True)


class Alloca(Instruction):
    """`count` is None for one element. `words`: "inalloca", "swifterror"; `align` 0 when not written."""

    __slots__ = ("align", "allocated_type", "count", "words")
    _ops = ("count",)

    def __init__(
        self,
        allocated_type: Type,
        count: Value | None = None,
        align: int = 0,
        name: str = "",
        type: Type = PTR,
        words: tuple[str, ...] = (),
    ) -> None:
        self._init("alloca", type, name)
        self.allocated_type, self.count, self.align, self.words = allocated_type, count, align, words


class Load(Instruction):
    """`ordering` is "" for a plain load; else as written, syncscope included (`syncscope("x") acquire`)."""

    __slots__ = ("align", "ordering", "pointer", "volatile")
    _ops = ("pointer",)

    def __init__(self, type: Type, pointer: Value, align: int = 0, volatile: bool = False, ordering: str = "", name: str = "") -> None:
        self._init("load", type, name)
        self.pointer, self.align, self.volatile, self.ordering = pointer, align, volatile, ordering


class Store(Instruction):
    __slots__ = ("align", "ordering", "pointer", "value", "volatile")
    _ops = ("value", "pointer")

    def __init__(self, value: Value, pointer: Value, align: int = 0, volatile: bool = False, ordering: str = "") -> None:
        self._init("store", VOID)
        self.value, self.pointer, self.align, self.volatile, self.ordering = value, pointer, align, volatile, ordering


class GetElementPtr(Instruction):
    """`flags`: inbounds nuw nusw inrange(...)."""

    __slots__ = ("base", "flags", "indices", "source_type")
    _ops = ("base", "indices")

    def __init__(self, source_type: Type, base: Value, indices: Sequence[Value], flags: tuple[str, ...] = (), name: str = "") -> None:
        t = base.type
        for i in indices:
            if isinstance(i.type, VectorType) and not isinstance(t, VectorType):
                t = vector_type(i.type.count, t, i.type.scalable)
        self._init("getelementptr", t, name)
        self.source_type, self.base, self.flags = source_type, base, flags
        self.indices: list[Value] = list(indices)


class CallBase(Instruction):
    """call and invoke. `function_type` is what is called; `arg_attrs[i]` the attributes of argument i as written; `ret_attrs`, `fn_attrs`
    (words, "#3" group references, strings); `cc` the calling convention words ("" for C); `bundles` operand bundles as text with values
    spelled inside (refused by the verifier when they name local values that were renamed)."""

    __slots__ = (
        "addrspace", "arg_attrs", "args", "bundles", "callee", "cc", "flags", "fn_attrs", "function_type", "ret_attrs", "show_type",
    )  # fmt: skip
    _ops = ("args", "callee")
    callee: Value
    args: list[Value]

    def _init_call(self, opcode: str, function_type: FunctionType, callee: Value, args: Sequence[Value], name: str) -> None:
        self._init(opcode, function_type.ret, name)
        self.function_type, self.callee = function_type, callee
        self.args = list(args)
        self.arg_attrs: list[tuple[str, ...]] = [()] * len(self.args)
        self.ret_attrs: tuple[str, ...] = ()
        self.fn_attrs: tuple[str, ...] = ()
        self.flags: tuple[str, ...] = ()  # fast-math words of a call that gives floats
        self.cc = ""
        self.bundles: tuple[str, ...] = ()
        self.addrspace = ""
        self.show_type = function_type.vararg  # the writer prints the whole function type instead of the result type


class Call(CallBase):
    """`tail`: "", "tail", "musttail" or "notail"."""

    __slots__ = ("tail",)

    def __init__(self, function_type: FunctionType, callee: Value, args: Sequence[Value], name: str = "", tail: str = "") -> None:
        self._init_call("call", function_type, callee, args, name)
        self.tail = tail


class Invoke(CallBase):
    __slots__ = ("normal", "unwind")

    def __init__(
        self, function_type: FunctionType, callee: Value, args: Sequence[Value], normal: Block, unwind: Block, name: str = ""
    ) -> None:
        self._init_call("invoke", function_type, callee, args, name)
        self.normal, self.unwind = normal, unwind

    def successors(self) -> Sequence[Block]:
        return (self.normal, self.unwind)


class ExtractValue(Instruction):
    __slots__ = ("aggregate", "indices")
    _ops = ("aggregate",)

    def __init__(self, aggregate: Value, indices: Sequence[int], type: Type, name: str = "") -> None:
        self._init("extractvalue", type, name)
        self.aggregate, self.indices = aggregate, tuple(indices)


class InsertValue(Instruction):
    __slots__ = ("aggregate", "indices", "value")
    _ops = ("aggregate", "value")

    def __init__(self, aggregate: Value, value: Value, indices: Sequence[int], name: str = "") -> None:
        self._init("insertvalue", aggregate.type, name)
        self.aggregate, self.value, self.indices = aggregate, value, tuple(indices)


class ExtractElement(Instruction):
    __slots__ = ("index", "vector")
    _ops = ("vector", "index")

    def __init__(self, vector: Value, index: Value, name: str = "") -> None:
        assert isinstance(vector.type, VectorType)
        self._init("extractelement", vector.type.element, name)
        self.vector, self.index = vector, index


class InsertElement(Instruction):
    __slots__ = ("index", "value", "vector")
    _ops = ("vector", "value", "index")

    def __init__(self, vector: Value, value: Value, index: Value, name: str = "") -> None:
        self._init("insertelement", vector.type, name)
        self.vector, self.value, self.index = vector, value, index


class ShuffleVector(Instruction):
    """`mask` is a constant vector of i32 (poison elements allowed)."""

    __slots__ = ("left", "mask", "right")
    _ops = ("left", "right", "mask")

    def __init__(self, left: Value, right: Value, mask: Constant, name: str = "") -> None:
        assert isinstance(left.type, VectorType) and isinstance(mask.type, VectorType)
        self._init("shufflevector", vector_type(mask.type.count, left.type.element, mask.type.scalable), name)
        self.left, self.right, self.mask = left, right, mask


class AtomicRMW(Instruction):
    """`operation`: xchg add sub and or xor max min umax umin fadd fsub fmax fmin ...; `ordering` with syncscope as written."""

    __slots__ = ("align", "operation", "ordering", "pointer", "value", "volatile")
    _ops = ("pointer", "value")

    def __init__(
        self, operation: str, pointer: Value, value: Value, ordering: str, align: int = 0, volatile: bool = False, name: str = ""
    ) -> None:
        self._init("atomicrmw", value.type, name)
        self.operation, self.pointer, self.value = operation, pointer, value
        self.ordering, self.align, self.volatile = ordering, align, volatile


class CompareExchange(Instruction):
    """`words`: "weak", "volatile"; `ordering` both orderings as written."""

    __slots__ = ("align", "expected", "new", "ordering", "pointer", "words")
    _ops = ("pointer", "expected", "new")

    def __init__(
        self, pointer: Value, expected: Value, new: Value, ordering: str, align: int = 0, words: tuple[str, ...] = (), name: str = ""
    ) -> None:
        self._init("cmpxchg", struct_type((new.type, I1)), name)
        self.pointer, self.expected, self.new = pointer, expected, new
        self.ordering, self.align, self.words = ordering, align, words


class Fence(Instruction):
    __slots__ = ("ordering",)

    def __init__(self, ordering: str) -> None:
        self._init("fence", VOID)
        self.ordering = ordering


class VAArg(Instruction):
    __slots__ = ("pointer",)
    _ops = ("pointer",)

    def __init__(self, pointer: Value, type: Type, name: str = "") -> None:
        self._init("va_arg", type, name)
        self.pointer = pointer


class LandingPad(Instruction):
    """`clauses`: ("catch" or "filter", constant)."""

    __slots__ = ("clauses", "cleanup")

    def __init__(self, type: Type, cleanup: bool, clauses: Sequence[tuple[str, Constant]], name: str = "") -> None:
        self._init("landingpad", type, name)
        self.cleanup, self.clauses = cleanup, tuple(clauses)


class FuncletPad(Instruction):
    """catchpad, cleanuppad, catchswitch and the returns from them (Windows exceptions): kept as text, refused by the engine."""

    __slots__ = ("text",)

    def __init__(self, opcode: str, text: str, type: Type = TOKEN, name: str = "") -> None:
        self._init(opcode, type, name)
        self.text = text


class Return(Instruction):
    """`value` is None for `ret void`."""

    __slots__ = ("value",)
    _ops = ("value",)

    def __init__(self, value: Value | None = None) -> None:
        self._init("ret", VOID)
        self.value = value


class Branch(Instruction):
    """`br label %a` (condition None, one target) or `br i1 %c, label %a, label %b`."""

    __slots__ = ("condition", "targets")
    _ops = ("condition",)

    def __init__(self, targets: Sequence[Block], condition: Value | None = None) -> None:
        self._init("br", VOID)
        self.targets: list[Block] = list(targets)
        self.condition = condition

    def successors(self) -> Sequence[Block]:
        return self.targets


class Switch(Instruction):
    """`cases`: (constant, block)."""

    __slots__ = ("cases", "default", "value")
    _ops = ("value",)

    def __init__(self, value: Value, default: Block, cases: Sequence[tuple[Constant, Block]]) -> None:
        self._init("switch", VOID)
        self.value, self.default = value, default
        self.cases: list[tuple[Constant, Block]] = list(cases)

    def successors(self) -> Sequence[Block]:
        return [self.default, *(b for _, b in self.cases)]


class IndirectBranch(Instruction):
    __slots__ = ("address", "targets")
    _ops = ("address",)

    def __init__(self, address: Value, targets: Sequence[Block]) -> None:
        self._init("indirectbr", VOID)
        self.address = address
        self.targets: list[Block] = list(targets)

    def successors(self) -> Sequence[Block]:
        return self.targets


class Resume(Instruction):
    __slots__ = ("value",)
    _ops = ("value",)

    def __init__(self, value: Value) -> None:
        self._init("resume", VOID)
        self.value = value


class Unreachable(Instruction):
    __slots__ = ()

    def __init__(self) -> None:
        self._init("unreachable", VOID)


TERMINATORS = (Return, Branch, Switch, IndirectBranch, Resume, Unreachable, Invoke)

