"""Reading any instruction from its grammar. `reader_body` has quicker forms for the common spellings and comes here for all others."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

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
    Fence,
    FuncletPad,
    GetElementPtr,
    IndirectBranch,
    InsertElement,
    InsertValue,
    Instruction,
    Invoke,
    LandingPad,
    Load,
    Phi,
    Resume,
    Return,
    Select,
    ShuffleVector,
    Store,
    Switch,
    Unary,
    Unreachable,
    VAArg,
)
from isozyme.ir.lexer import Cursor
from isozyme.ir.module import Block
from isozyme.ir.reader_attributes import is_value_word
from isozyme.ir.reader_values import LocalReader
from isozyme.ir.types import (
    METADATA,
    TOKEN,
    VOID,
    ArrayType,
    FunctionType,
    StructType,
    Type,
    function_type,
    is_pointer,
    pointer_type,
    resolve,
)
from isozyme.ir.values import Constant, Value

BINARY: Final = frozenset(
    {
        "add", "fadd", "sub", "fsub", "mul", "fmul", "udiv", "sdiv", "fdiv", "urem", "srem", "frem", "shl", "lshr", "ashr", "and", "or",
        "xor",
    }
)
CASTS: Final = frozenset(
    {
        "trunc", "zext", "sext", "fptrunc", "fpext", "fptoui", "fptosi", "uitofp", "sitofp", "ptrtoint", "ptrtoaddr", "inttoptr", "bitcast",
        "addrspacecast",
    }
)
FLAGS: Final = frozenset(
    {
        "nuw", "nsw", "exact", "disjoint", "nneg", "samesign", "inbounds", "nusw", "fast", "nnan", "ninf", "nsz", "arcp", "contract", "afn",
        "reassoc",
    }
)
TERMINATORS: Final = frozenset(
    {
        "ret", "br", "switch", "indirectbr", "invoke", "resume", "unreachable", "catchswitch", "catchret", "cleanupret", "callbr",
    }
)
OPCODES: Final = (
    BINARY
    | CASTS
    | TERMINATORS
    | frozenset(
        {
            "call", "tail", "musttail", "notail", "fneg", "freeze", "icmp", "fcmp", "select", "phi", "alloca", "load", "store",
            "getelementptr", "extractvalue", "insertvalue", "extractelement", "insertelement", "shufflevector", "atomicrmw",
            "cmpxchg", "fence", "va_arg", "landingpad", "catchpad", "cleanuppad",
        }
    )
)
_NOT_AN_ATTRIBUTE: Final = OPCODES | {"to"}
_BEFORE_METADATA: Final = re.compile(r"\s*!")
_ORDERINGS: Final = frozenset({"unordered", "monotonic", "acquire", "release", "acq_rel", "seq_cst"})


class InstructionReader(LocalReader):
    """One method a form; each leaves the cursor at the first token that is not its own."""

    def instruction(self, cur: Cursor) -> Instruction:
        """Read one instruction, from its opcode to its metadata attachments."""
        op = cur.token
        start = cur.at
        if op in BINARY:
            cur.next()
            flags = self._flags(cur)
            lhs, rhs = self._pair(cur)
            i: Instruction = Binary(op, lhs, rhs, flags)
        elif op in CASTS:
            cur.next()
            flags = self._flags(cur)
            value = self.typed_value(cur)
            cur.expect("to")
            i = Cast(op, value, self.reader.type(cur), flags)
        else:
            read = _FORMS.get(op)
            if read is None:
                cur.fail(f"unknown instruction `{op}`" if op[:1].isalpha() else f"expected an instruction, found {cur.described()}")
            cur.next()
            try:
                i = read(self, cur, op)
            except AssertionError:
                cur.fail(f"the operands of `{op}` have the wrong types", start)
        metadata: dict[str, str] = {}
        while cur.token == "," and _BEFORE_METADATA.match(cur.text, cur.end):
            cur.next()
            kind = cur.next()[1:]
            metadata[kind] = self.metadata_text(cur)
        if metadata:
            i.metadata = metadata
        return i

    def more(self, cur: Cursor) -> bool:
        """Consume a comma that is not in front of a metadata attachment."""
        if cur.token != "," or _BEFORE_METADATA.match(cur.text, cur.end):
            return False
        cur.next()
        return True

    def _flags(self, cur: Cursor) -> tuple[str, ...]:
        flags: list[str] = []
        while cur.token in FLAGS:
            flags.append(cur.next())
        return tuple(flags)

    def _pair(self, cur: Cursor) -> tuple[Value, Value]:
        lhs = self.typed_value(cur)
        cur.expect(",")
        return lhs, self.value(cur, lhs.type)

    def _align(self, cur: Cursor) -> int:
        """Read `, align N` if it is there."""
        if not self.more(cur):
            return 0
        cur.expect("align")
        return cur.integer()

    def _ordering(self, cur: Cursor) -> str:
        """Read `[syncscope("x")] ordering [ordering]`, as text."""
        start = cur.at
        if cur.accept("syncscope"):
            cur.skip_parens()
        if cur.token not in _ORDERINGS:
            cur.fail(f"expected an atomic ordering, found {cur.described()}")
        while cur.token in _ORDERINGS:
            cur.next()
        return cur.text[start : cur.last]

    def _label(self, cur: Cursor) -> Block:
        cur.expect("label")
        return self.block(cur)

    def _unary(self, cur: Cursor, op: str) -> Instruction:
        flags = self._flags(cur)
        return Unary(op, self.typed_value(cur), flags)

    def _compare(self, cur: Cursor, op: str) -> Instruction:
        flags = self._flags(cur)
        predicate = cur.next()
        lhs, rhs = self._pair(cur)
        return Compare(op, predicate, lhs, rhs, flags)

    def _select(self, cur: Cursor, op: str) -> Instruction:
        flags = self._flags(cur)
        condition = self.typed_value(cur)
        cur.expect(",")
        if_true = self.typed_value(cur)
        cur.expect(",")
        return Select(condition, if_true, self.typed_value(cur), flags)

    def _phi(self, cur: Cursor, op: str) -> Instruction:
        flags = self._flags(cur)
        t = self.reader.type(cur)
        values: list[Value] = []
        blocks: list[Block] = []
        while cur.token == "[":
            cur.next()
            values.append(self.value(cur, t))
            cur.expect(",")
            blocks.append(self.block(cur))
            cur.expect("]")
            if not self.more(cur):
                break
        return Phi(t, values, blocks, flags)

    def _alloca(self, cur: Cursor, op: str) -> Instruction:
        words: list[str] = []
        while cur.token in ("inalloca", "swifterror"):
            words.append(cur.next())
        allocated = self.reader.type(cur)
        count: Value | None = None
        align = addrspace = 0
        while self.more(cur):
            if cur.accept("align"):
                align = cur.integer()
            elif cur.token == "addrspace":
                addrspace = self.reader.addrspace(cur)
            else:
                count = self.typed_value(cur)
        return Alloca(allocated, count, align, type=pointer_type(addrspace), words=tuple(words))

    def _load(self, cur: Cursor, op: str) -> Instruction:
        atomic = cur.accept("atomic")
        volatile = cur.accept("volatile")
        t = self.reader.type(cur)
        cur.expect(",")
        pointer = self.typed_value(cur)
        ordering = self._ordering(cur) if atomic else ""
        return Load(t, pointer, self._align(cur), volatile, ordering)

    def _store(self, cur: Cursor, op: str) -> Instruction:
        atomic = cur.accept("atomic")
        volatile = cur.accept("volatile")
        value = self.typed_value(cur)
        cur.expect(",")
        pointer = self.typed_value(cur)
        ordering = self._ordering(cur) if atomic else ""
        return Store(value, pointer, self._align(cur), volatile, ordering)

    def _gep(self, cur: Cursor, op: str) -> Instruction:
        flags: list[str] = []
        while cur.token in FLAGS or cur.token == "inrange":
            start = cur.at
            if cur.next() == "inrange":
                cur.skip_parens()
            flags.append(cur.text[start : cur.last])
        source = self.reader.type(cur)
        cur.expect(",")
        base = self.typed_value(cur)
        if not is_pointer(base.type):
            cur.fail(f"the base of getelementptr has type `{base.type}`, not a pointer")
        indices: list[Value] = []
        while self.more(cur):
            indices.append(self.typed_value(cur))
        return GetElementPtr(source, base, indices, tuple(flags))

    def _tail_call(self, cur: Cursor, op: str) -> Instruction:
        cur.expect("call")
        i = self._call(cur, "call")
        assert isinstance(i, Call)
        i.tail = op
        return i

    def _call(self, cur: Cursor, op: str) -> Instruction:
        return self._call_base(cur, lambda t, callee, args: Call(t, callee, args))

    def _invoke(self, cur: Cursor, op: str) -> Instruction:
        placeholder = Block("")
        i = self._call_base(cur, lambda t, callee, args: Invoke(t, callee, args, placeholder, placeholder))
        assert isinstance(i, Invoke)
        cur.expect("to")
        i.normal = self._label(cur)
        cur.expect("unwind")
        i.unwind = self._label(cur)
        return i

    def _call_base(self, cur: Cursor, make: Callable[[FunctionType, Value, list[Value]], CallBase]) -> CallBase:
        reader = self.reader
        flags = self._flags(cur)
        cc = reader.calling_convention(cur)
        ret_attrs = reader.return_attributes(cur)
        addrspace = reader.addrspace(cur)
        start = cur.at
        t = reader.type(cur)
        callee = self.value(cur, pointer_type(addrspace))
        args: list[Value] = []
        arg_attrs: list[tuple[str, ...]] = []
        cur.expect("(")
        while not cur.accept(")"):
            if args:
                cur.expect(",")
            arg, attrs = self._argument(cur)
            args.append(arg)
            arg_attrs.append(attrs)
        shape = t if isinstance(t, FunctionType) else function_type(t, tuple(a.type for a in args))
        count = len(shape.params)
        if len(args) < count or (len(args) > count and not shape.vararg):
            cur.fail(f"this call passes {len(args)} arguments to a function type of {count}", start)
        for a, p in zip(args, shape.params, strict=False):
            if a.type is not p:
                cur.fail(f"an argument of type `{a.type}` is passed where the function type says `{p}`", start)
        i = make(shape, callee, args)
        i.flags, i.cc, i.ret_attrs, i.arg_attrs = flags, cc, ret_attrs, arg_attrs
        i.show_type = t is shape
        i.addrspace = f"addrspace({addrspace})" if addrspace else ""
        i.fn_attrs = reader.attributes(cur, _NOT_AN_ATTRIBUTE.__contains__)
        if cur.accept("["):
            bundles: list[str] = []
            while not cur.accept("]"):
                if bundles:
                    cur.expect(",")
                at = cur.at
                cur.next()
                cur.skip_parens()
                bundles.append(cur.text[at : cur.last])
            i.bundles = tuple(bundles)
        return i

    def _argument(self, cur: Cursor) -> tuple[Value, tuple[str, ...]]:
        t = self.reader.type(cur)
        if t is METADATA:
            return self.metadata_value(cur), ()
        attrs = self.reader.attributes(cur, is_value_word)
        return self.value(cur, t), attrs

    def _extractvalue(self, cur: Cursor, op: str) -> Instruction:
        aggregate = self.typed_value(cur)
        start = cur.at
        indices: list[int] = []
        while self.more(cur):
            indices.append(cur.integer())
        t = member(aggregate.type, indices)
        if t is None:
            cur.fail(f"the indices do not fit the type `{aggregate.type}`", start)
        return ExtractValue(aggregate, indices, t)

    def _insertvalue(self, cur: Cursor, op: str) -> Instruction:
        aggregate = self.typed_value(cur)
        cur.expect(",")
        value = self.typed_value(cur)
        start = cur.at
        indices: list[int] = []
        while self.more(cur):
            indices.append(cur.integer())
        if member(aggregate.type, indices) is not value.type:
            cur.fail(f"the indices do not lead to a `{value.type}` in the type `{aggregate.type}`", start)
        return InsertValue(aggregate, value, indices)

    def _extractelement(self, cur: Cursor, op: str) -> Instruction:
        vector = self.typed_value(cur)
        cur.expect(",")
        return ExtractElement(vector, self.typed_value(cur))

    def _insertelement(self, cur: Cursor, op: str) -> Instruction:
        vector = self.typed_value(cur)
        cur.expect(",")
        value = self.typed_value(cur)
        cur.expect(",")
        return InsertElement(vector, value, self.typed_value(cur))

    def _shufflevector(self, cur: Cursor, op: str) -> Instruction:
        left = self.typed_value(cur)
        cur.expect(",")
        right = self.typed_value(cur)
        cur.expect(",")
        mask = self.typed_value(cur)
        assert isinstance(mask, Constant)
        return ShuffleVector(left, right, mask)

    def _atomicrmw(self, cur: Cursor, op: str) -> Instruction:
        volatile = cur.accept("volatile")
        operation = cur.next()
        pointer = self.typed_value(cur)
        cur.expect(",")
        value = self.typed_value(cur)
        ordering = self._ordering(cur)
        return AtomicRMW(operation, pointer, value, ordering, self._align(cur), volatile)

    def _cmpxchg(self, cur: Cursor, op: str) -> Instruction:
        words: list[str] = []
        while cur.token in ("weak", "volatile"):
            words.append(cur.next())
        pointer = self.typed_value(cur)
        cur.expect(",")
        expected = self.typed_value(cur)
        cur.expect(",")
        new = self.typed_value(cur)
        ordering = self._ordering(cur)
        return CompareExchange(pointer, expected, new, ordering, self._align(cur), tuple(words))

    def _fence(self, cur: Cursor, op: str) -> Instruction:
        return Fence(self._ordering(cur))

    def _va_arg(self, cur: Cursor, op: str) -> Instruction:
        pointer = self.typed_value(cur)
        cur.expect(",")
        return VAArg(pointer, self.reader.type(cur))

    def _landingpad(self, cur: Cursor, op: str) -> Instruction:
        t = self.reader.type(cur)
        cleanup = cur.accept("cleanup")
        clauses: list[tuple[str, Constant]] = []
        while cur.token in ("catch", "filter"):
            kind = cur.next()
            clauses.append((kind, self.reader.typed_constant(cur)))
        return LandingPad(t, cleanup, clauses)

    def _funclet(self, cur: Cursor, op: str) -> Instruction:
        start = cur.at
        stop = cur.text.find("\n", start)
        comment = cur.text.find(", !", start, stop)
        cur.move(stop if comment < 0 else comment)
        return FuncletPad(op, cur.text[start : cur.last].rstrip(), VOID if op in TERMINATORS and op != "catchswitch" else TOKEN)

    def _ret(self, cur: Cursor, op: str) -> Instruction:
        t = self.reader.type(cur)
        return Return() if t is VOID else Return(self.value(cur, t))

    def _br(self, cur: Cursor, op: str) -> Instruction:
        if cur.token == "label":
            return Branch([self._label(cur)])
        condition = self.typed_value(cur)
        cur.expect(",")
        first = self._label(cur)
        cur.expect(",")
        return Branch([first, self._label(cur)], condition)

    def _switch(self, cur: Cursor, op: str) -> Instruction:
        value = self.typed_value(cur)
        cur.expect(",")
        default = self._label(cur)
        cur.expect("[")
        cases: list[tuple[Constant, Block]] = []
        while not cur.accept("]"):
            case = self.reader.typed_constant(cur)
            cur.expect(",")
            cases.append((case, self._label(cur)))
        return Switch(value, default, cases)

    def _indirectbr(self, cur: Cursor, op: str) -> Instruction:
        address = self.typed_value(cur)
        cur.expect(",")
        cur.expect("[")
        targets: list[Block] = []
        while not cur.accept("]"):
            if targets:
                cur.expect(",")
            targets.append(self._label(cur))
        return IndirectBranch(address, targets)

    def _resume(self, cur: Cursor, op: str) -> Instruction:
        return Resume(self.typed_value(cur))

    def _unreachable(self, cur: Cursor, op: str) -> Instruction:
        return Unreachable()

    def _callbr(self, cur: Cursor, op: str) -> Instruction:
        cur.fail("`callbr` (inline assembly that jumps) is not supported")


def member(t: Type, indices: list[int]) -> Type | None:
    """The type found in an aggregate type behind constant indices; None when they do not fit."""
    for i in indices:
        t = resolve(t)
        if isinstance(t, StructType) and i < len(t.fields):
            t = t.fields[i]
        elif isinstance(t, ArrayType) and i < t.count:
            t = t.element
        else:
            return None
    return t


_R = InstructionReader
_FORMS: Final[dict[str, Callable[[InstructionReader, Cursor, str], Instruction]]] = {
    "fneg": _R._unary, "freeze": _R._unary, "icmp": _R._compare, "fcmp": _R._compare, "select": _R._select, "phi": _R._phi,
    "alloca": _R._alloca, "load": _R._load, "store": _R._store, "getelementptr": _R._gep, "call": _R._call, "tail": _R._tail_call,
    "musttail": _R._tail_call, "notail": _R._tail_call, "invoke": _R._invoke, "extractvalue": _R._extractvalue,
    "insertvalue": _R._insertvalue, "extractelement": _R._extractelement, "insertelement": _R._insertelement,
    "shufflevector": _R._shufflevector, "atomicrmw": _R._atomicrmw, "cmpxchg": _R._cmpxchg, "fence": _R._fence, "va_arg": _R._va_arg,
    "landingpad": _R._landingpad, "catchpad": _R._funclet, "cleanuppad": _R._funclet, "catchswitch": _R._funclet,
    "catchret": _R._funclet, "cleanupret": _R._funclet, "ret": _R._ret, "br": _R._br, "switch": _R._switch, "indirectbr": _R._indirectbr,
    "resume": _R._resume, "unreachable": _R._unreachable, "callbr": _R._callbr,
}  # fmt: skip
