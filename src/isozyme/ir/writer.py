"""Writing modules, functions and instructions as textual LLVM IR.

A body that was never read is repeated as text. Numbers as names (`%7`) are LLVM's own implicit numbering, which must be without gaps:
when a function's numbers are not (it was changed, or built), its numeric names are written with a letter in front.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
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
from isozyme.ir.lexer import quoted
from isozyme.ir.module import Alias, Block, Function, GlobalVariable, Module
from isozyme.ir.types import PTR, VOID
from isozyme.ir.values import Argument, Constant, LocalValue, MetadataValue, Value
from isozyme.ir.writer_constants import constant_text

_NUMBER: Final = re.compile(r"%(\d+)\b")


def write_module(m: Module) -> str:
    """The whole module, in LLVM's own order."""
    parts: list[str] = []
    if m.header:
        parts.append("\n".join(m.header))
    if m.named_types:
        lines = [f"%{quoted(t.name)} = type {'opaque' if t.body is None else t.body}" for t in m.named_types.values()]
        parts.append("\n".join(lines))
    if m.globals:
        parts.append("\n".join(map(write_global, m.globals.values())))
    if m.aliases:
        parts.append("\n".join(map(write_alias, m.aliases.values())))
    parts.extend(map(write_function, m.functions.values()))
    if m.attribute_groups:
        parts.append("\n".join(f"attributes {name} = {{ {' '.join(words)} }}" for name, words in m.attribute_groups.items()))
    if m.metadata:
        parts.append("\n".join(f"{name} = {text}" for name, text in m.metadata.items()))
    return "\n\n".join(parts) + "\n"


def write_global(g: GlobalVariable) -> str:
    """One global variable, without newline."""
    words = "".join(w + " " for w in g.words)
    text = f"@{quoted(g.name)} = {words}{'constant' if g.constant else 'global'} {g.value_type}"
    if g.initializer is not None:
        text += f" {constant_text(g.initializer)}"
    if g.suffix:
        text += f", {g.suffix}"
    text += _attachments(g.metadata)
    return text + "".join(" " + a for a in g.attrs)


def write_alias(a: Alias) -> str:
    """One alias or ifunc, without newline."""
    words = "".join(w + " " for w in a.words)
    suffix = f", {a.suffix}" if a.suffix else ""
    return f"@{quoted(a.name)} = {words}{a.kind} {a.value_type}, {a.target.type} {constant_text(a.target)}{suffix}"


def write_function(f: Function) -> str:
    """A function: `declare` line or definition, without a newline at the end."""
    if not f.defined:
        return _header(f, "declare", lambda a: "")
    if not f.body_is_read and f.source is not None:
        text, start, end = f.source
        return f"{_header(f, 'define', lambda a: ' ' + _local(a.name))} {{{text[start:end]}}}"
    names = _Names(f)
    lines = [_header(f, "define", lambda a: " " + names.value(a)) + " {"]
    writer = InstructionWriter(names)
    for index, b in enumerate(f.blocks):
        if index or names.show_entry:
            lines.append(("\n" if index else "") + names.label(b) + ":")
        for i in b.instructions:
            lines.extend(f"    {names.text(d)}" for d in i.debug)
            lines.append("  " + writer.instruction(i))
        lines.extend(f"    {names.text(d)}" for d in b.trailing)
    lines.append("}")
    return "\n".join(lines)


def write_instruction(i: Instruction) -> str:
    """One instruction with its attachments, names as they are; for messages and tests."""
    return InstructionWriter(_Names(None)).instruction(i)


def _local(name: str) -> str:
    return "%" + quoted(name)


def _attachments(metadata: dict[str, str]) -> str:
    return "".join(f", !{kind} {node}" for kind, node in metadata.items())


def _header(f: Function, keyword: str, name_of_argument: Callable[[Argument], str]) -> str:
    declared = keyword == "declare"
    out = [keyword]
    if declared:
        out.extend(f"!{kind} {node}" for kind, node in f.metadata.items())
    out.extend(w for w in (f.linkage, f.preemption, f.visibility, f.dll, f.cc, *f.ret_attrs) if w)
    params = [" ".join([str(a.type), *a.attrs]) + name_of_argument(a) for a in f.args]
    if f.type.vararg:
        params.append("...")
    out.append(f"{f.type.ret} @{quoted(f.name)}({', '.join(params)})")
    out.extend(w for w in (f.unnamed_addr, f.addrspace, *f.fn_attrs, f.suffix) if w)
    if not declared:
        out.extend(f"!{kind} {node}" for kind, node in f.metadata.items())
    return " ".join(out)


class _Names:
    """How the locals of one function are spelled."""

    def __init__(self, f: Function | None) -> None:
        self.given: dict[LocalValue | Block, str] = {}  # spellings that differ from the name
        self.numbers: dict[str, str] = {}  # "7" -> "v7" where numbers are replaced
        self.show_entry = False
        if f is not None:
            self._choose(f)

    def _choose(self, f: Function) -> None:
        expected = 0
        intact = True
        taken: set[str] = set()
        unnamed: list[LocalValue | Block] = []
        for v in _locals(f):
            name = v.name
            taken.add(name)
            if not name:
                unnamed.append(v)
            elif name.isdecimal():
                intact = intact and name == str(expected)
                expected += 1
        entry = f.blocks[0]
        self.show_entry = not entry.name.isdecimal()
        if not intact:
            for name in [n for n in taken if n.isdecimal()]:
                self.numbers[name] = _fresh(f"v{name}", taken)
            self.show_entry = True
        for count, v in enumerate(unnamed):
            self.given[v] = _fresh(f"u{count}", taken)
        if entry in self.given:
            self.show_entry = True

    def value(self, v: LocalValue) -> str:
        return _local(self._name(v))

    def block(self, b: Block) -> str:
        return _local(self._name(b))

    def label(self, b: Block) -> str:
        return quoted(self._name(b))

    def _name(self, v: LocalValue | Block) -> str:
        if self.given:
            given = self.given.get(v)
            if given is not None:
                return given
        return self.numbers.get(v.name, v.name) if self.numbers else v.name

    def text(self, text: str) -> str:
        """Text that spells local names inside (debug records, bundles, metadata operands)."""
        if not self.numbers:
            return text
        return _NUMBER.sub(lambda m: "%" + self.numbers.get(m.group(1), m.group(1)), text)


def _locals(f: Function) -> Iterable[LocalValue | Block]:
    """Everything that has a name, in the order in which LLVM numbers it."""
    yield from f.args
    for b in f.blocks:
        yield b
        for i in b.instructions:
            if i.type is not VOID:
                yield i


def _fresh(name: str, taken: set[str]) -> str:
    while name in taken:
        name += "_"
    taken.add(name)
    return name


class InstructionWriter:
    """Spells instructions; `names` says how locals are spelled."""

    def __init__(self, names: _Names) -> None:
        self.names = names

    def instruction(self, i: Instruction) -> str:
        body = _FORMS[type(i)](self, i)
        if i.type is not VOID:
            body = f"{self.names.value(i)} = {body}"
        return body + _attachments(i.metadata) if i.metadata else body

    def value(self, v: Value) -> str:
        if isinstance(v, LocalValue):
            return self.names.value(v)
        if isinstance(v, Constant):
            return constant_text(v)
        assert isinstance(v, MetadataValue)
        return self.names.text(v.text)

    def typed(self, v: Value) -> str:
        return f"{v.type} {self.value(v)}"

    def label(self, b: Block) -> str:
        return f"label {self.names.block(b)}"

    def _binary(self, i: Binary) -> str:
        return f"{_words(i.opcode, i.flags)} {self.typed(i.lhs)}, {self.value(i.rhs)}"

    def _unary(self, i: Unary) -> str:
        return f"{_words(i.opcode, i.flags)} {self.typed(i.value)}"

    def _compare(self, i: Compare) -> str:
        return f"{_words(i.opcode, i.flags)} {i.predicate} {self.typed(i.lhs)}, {self.value(i.rhs)}"

    def _cast(self, i: Cast) -> str:
        return f"{_words(i.opcode, i.flags)} {self.typed(i.value)} to {i.type}"

    def _select(self, i: Select) -> str:
        return f"{_words('select', i.flags)} {self.typed(i.condition)}, {self.typed(i.if_true)}, {self.typed(i.if_false)}"

    def _phi(self, i: Phi) -> str:
        incoming = ", ".join(f"[ {self.value(v)}, {self.names.block(b)} ]" for v, b in i.incoming())
        return f"{_words('phi', i.flags)} {i.type} {incoming}".rstrip()

    def _alloca(self, i: Alloca) -> str:
        text = f"{_words('alloca', i.words)} {i.allocated_type}"
        if i.count is not None:
            text += f", {self.typed(i.count)}"
        if i.align:
            text += f", align {i.align}"
        return text if i.type is PTR else f"{text}, {str(i.type)[4:]}"

    def _load(self, i: Load) -> str:
        return f"load {_access(i.ordering, i.volatile)}{i.type}, {self.typed(i.pointer)}{_ordered(i.ordering)}{_align(i.align)}"

    def _store(self, i: Store) -> str:
        access = _access(i.ordering, i.volatile)
        return f"store {access}{self.typed(i.value)}, {self.typed(i.pointer)}{_ordered(i.ordering)}{_align(i.align)}"

    def _gep(self, i: GetElementPtr) -> str:
        return ", ".join([f"{_words(i.opcode, i.flags)} {i.source_type}", self.typed(i.base), *map(self.typed, i.indices)])

    def _call(self, i: Call) -> str:
        return (f"{i.tail} " if i.tail else "") + self._call_base(i)

    def _invoke(self, i: Invoke) -> str:
        return f"{self._call_base(i)}\n          to {self.label(i.normal)} unwind {self.label(i.unwind)}"

    def _call_base(self, i: CallBase) -> str:
        args: list[str] = []
        for v, attrs in zip(i.args, i.arg_attrs, strict=True):
            args.append(" ".join([str(v.type), *attrs, self.value(v)]))
        t = i.function_type if i.show_type or i.function_type.vararg else i.function_type.ret
        words = [w for w in (i.opcode, *i.flags, i.cc, *i.ret_attrs, i.addrspace) if w]
        text = f"{' '.join(words)} {t} {self.value(i.callee)}({', '.join(args)})"
        if i.fn_attrs:
            text += " " + " ".join(i.fn_attrs)
        if i.bundles:
            text += f" [ {', '.join(map(self.names.text, i.bundles))} ]"
        return text

    def _extractvalue(self, i: ExtractValue) -> str:
        return ", ".join([f"extractvalue {self.typed(i.aggregate)}", *map(str, i.indices)])

    def _insertvalue(self, i: InsertValue) -> str:
        return ", ".join([f"insertvalue {self.typed(i.aggregate)}", self.typed(i.value), *map(str, i.indices)])

    def _extractelement(self, i: ExtractElement) -> str:
        return f"extractelement {self.typed(i.vector)}, {self.typed(i.index)}"

    def _insertelement(self, i: InsertElement) -> str:
        return f"insertelement {self.typed(i.vector)}, {self.typed(i.value)}, {self.typed(i.index)}"

    def _shufflevector(self, i: ShuffleVector) -> str:
        return f"shufflevector {self.typed(i.left)}, {self.typed(i.right)}, {self.typed(i.mask)}"

    def _atomicrmw(self, i: AtomicRMW) -> str:
        words = "atomicrmw volatile" if i.volatile else "atomicrmw"
        return f"{words} {i.operation} {self.typed(i.pointer)}, {self.typed(i.value)} {i.ordering}{_align(i.align)}"

    def _cmpxchg(self, i: CompareExchange) -> str:
        values = f"{self.typed(i.pointer)}, {self.typed(i.expected)}, {self.typed(i.new)}"
        return f"{_words('cmpxchg', i.words)} {values} {i.ordering}{_align(i.align)}"

    def _fence(self, i: Fence) -> str:
        return f"fence {i.ordering}"

    def _va_arg(self, i: VAArg) -> str:
        return f"va_arg {self.typed(i.pointer)}, {i.type}"

    def _landingpad(self, i: LandingPad) -> str:
        lines = [f"landingpad {i.type}", *(["cleanup"] if i.cleanup else [])]
        lines.extend(f"{kind} {c.type} {constant_text(c)}" for kind, c in i.clauses)
        return "\n          ".join(lines)

    def _funclet(self, i: FuncletPad) -> str:
        return f"{i.opcode} {self.names.text(i.text)}"

    def _ret(self, i: Return) -> str:
        return "ret void" if i.value is None else f"ret {self.typed(i.value)}"

    def _br(self, i: Branch) -> str:
        targets = ", ".join(map(self.label, i.targets))
        return f"br {targets}" if i.condition is None else f"br {self.typed(i.condition)}, {targets}"

    def _switch(self, i: Switch) -> str:
        lines = [f"switch {self.typed(i.value)}, {self.label(i.default)} ["]
        lines.extend(f"    {c.type} {constant_text(c)}, {self.label(b)}" for c, b in i.cases)
        return "\n".join([*lines, "  ]"])

    def _indirectbr(self, i: IndirectBranch) -> str:
        return f"indirectbr {self.typed(i.address)}, [{', '.join(map(self.label, i.targets))}]"

    def _resume(self, i: Resume) -> str:
        return f"resume {self.typed(i.value)}"

    def _unreachable(self, i: Unreachable) -> str:
        return "unreachable"


def _words(opcode: str, flags: tuple[str, ...]) -> str:
    return " ".join((opcode, *flags)) if flags else opcode


def _align(n: int) -> str:
    return f", align {n}" if n else ""


def _access(ordering: str, volatile: bool) -> str:
    return ("atomic " if ordering else "") + ("volatile " if volatile else "")


def _ordered(ordering: str) -> str:
    return f" {ordering}" if ordering else ""


_W = InstructionWriter
_FORMS: Final[dict[type[Instruction], Callable[[InstructionWriter, Any], str]]] = {
    Binary: _W._binary, Unary: _W._unary, Compare: _W._compare, Cast: _W._cast, Select: _W._select, Phi: _W._phi, Alloca: _W._alloca,
    Load: _W._load, Store: _W._store, GetElementPtr: _W._gep, Call: _W._call, Invoke: _W._invoke, ExtractValue: _W._extractvalue,
    InsertValue: _W._insertvalue, ExtractElement: _W._extractelement, InsertElement: _W._insertelement, ShuffleVector: _W._shufflevector,
    AtomicRMW: _W._atomicrmw, CompareExchange: _W._cmpxchg, Fence: _W._fence, VAArg: _W._va_arg, LandingPad: _W._landingpad,
    FuncletPad: _W._funclet, Return: _W._ret, Branch: _W._br, Switch: _W._switch, IndirectBranch: _W._indirectbr, Resume: _W._resume,
    Unreachable: _W._unreachable,
}  # fmt: skip
