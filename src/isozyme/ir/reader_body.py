"""Reading a function body quickly: one compiled regular expression for each common spelling, the grammar for everything else.

A form either matches a whole instruction up to its line's end or is not used at all; whatever it does not recognise (and every error)
is left to `reader_instructions`, which names line and column.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from isozyme.errors import IsozymeError
from isozyme.ir.instructions import (
    Alloca,
    Binary,
    Branch,
    Call,
    CallBase,
    Cast,
    Compare,
    ExtractValue,
    GetElementPtr,
    InsertValue,
    Instruction,
    Invoke,
    Load,
    Phi,
    Return,
    Select,
    Store,
    Switch,
    Unary,
    Unreachable,
)
from isozyme.ir.lexer import name_of
from isozyme.ir.module import Block, Function
from isozyme.ir.reader_attributes import AttributeReader
from isozyme.ir.reader_instructions import BINARY, CASTS, FLAGS, TERMINATORS, InstructionReader, member
from isozyme.ir.types import I1, PTR, VOID, FunctionType, IntType, Type, function_type
from isozyme.ir.values import Constant, Value

# Pieces without groups.
_NAME: Final = r'%(?:[-\w$.]+|"[^"\n]*")'
_TYPE: Final = r"(?:[a-z]\w*|%[-\w$.]+|<[^<>\n]*>|\[[^\[\]\n]*\]|\{[^{}\n]*\})"
_VALUE: Final = r'(?:[%@]"[^"\n]*"|[-%@\w$.+]+)'
# Pieces with one group.
_T: Final = f"({_TYPE})"
_V: Final = f"({_VALUE})"
_N: Final = f"({_NAME})"
_FLAGS: Final = "((?:(?:" + "|".join(sorted(FLAGS)) + ") )*)"
_ALIGN: Final = r"(?:, align (\d+))?"
_META: Final = r"((?:, ![\w.]+ !\d+)*)\n"

_LINE: Final = re.compile(rf"\s*(?:{_N} = )?([a-z_]\w*)(?: |(?=[,\n]))").match
_LABEL: Final = re.compile(r'\s*([-\w$.]+|"[^"\n]*"):[ \t]*(?:;[^\n]*)?\n').match
_ODD_LABEL: Final = re.compile(r'([-\w$.]+|"[^"\n]*"):').match
_ATTACHMENT: Final = re.compile(r", !([\w.]+) (!\d+)")
_CALLEE: Final = re.compile(rf'(?:call )?{_FLAGS}([^"\n]*?) ([%@](?:[-\w$.]+|"[^"\n]*"))\(').match
_ARGUMENT: Final = re.compile(rf'([^,%@"(){{\n]*(?:\([^,()"\n]*\)[^,%@"(){{\n]*)*|%[-\w$.]+) {_V}(, |\))').match
_CALL_END: Final = re.compile(rf"((?: #\d+)?){_META}").match
_INVOKE_END: Final = re.compile(rf"((?: #\d+)?)\s+to label {_N} unwind label {_N}{_META}").match
_INDEX: Final = re.compile(f", {_T} {_V}")
_INCOMING: Final = re.compile(rf"\[ {_V}, {_N} \]")
_CASE: Final = re.compile(rf"\s+i\d+ (-?\d+), label {_N}\n")

_Handler = Callable[["BodyReader", str, "re.Match[str]"], "Instruction | None"]


class BodyReader(InstructionReader):
    """Reads the body text[start:end] of a function; `end` is the offset of its closing brace."""

    def __init__(self, reader: AttributeReader, function: Function, text: str, start: int, end: int) -> None:
        super().__init__(reader, function, text)
        self.start, self.end = start, end
        self.types = reader.type_texts
        self.constants = reader.constants
        self.attachments = reader.attachments
        self.stop = 0  # set by forms that end behind their regular expression

    def read(self) -> list[Block]:
        text, pos, end = self.text, self.start, self.end
        instructions: list[Instruction] | None = None
        block: Block | None = None
        debug: list[str] = []
        while True:
            if text.startswith("    #dbg", pos):
                stop = text.index("\n", pos)
                debug.append(text[pos + 4 : stop])
                pos = stop + 1
                continue
            i: Instruction | None = None
            stop = pos
            m = _LINE(text, pos, end)
            if m is not None:
                token, op = m.groups()
                form = FORMS.get(op)
                if form is not None:
                    body = form[0](text, m.end(), end)
                    if body is not None:
                        try:
                            i = form[1](self, op, body)
                        except IsozymeError:
                            i = None  # said again, with its place, by the grammar
                        if i is not None:
                            stop = self.stop or body.end()
                            self.stop = 0
            else:
                m = _LABEL(text, pos, end)
                if m is not None:
                    if block is not None and debug:
                        block.trailing, debug = tuple(debug), []
                    block = self.begin_block(_label_name(m.group(1)), m.start(1))
                    instructions = block.instructions
                    pos = m.end()
                    continue
            if i is None:
                self.stop = 0
                cur = self.cursor(pos)
                if cur.at >= end:
                    break
                if cur.token[:4] == "#dbg":
                    at = cur.at
                    cur.next()
                    cur.skip_parens()
                    debug.append(text[at : cur.last])
                    pos = cur.last
                    continue
                if text[cur.end : cur.end + 1] == ":" or cur.token[:1].isdigit():
                    pos = self._odd_label(cur.at)
                    if block is not None and debug:
                        block.trailing, debug = tuple(debug), []
                    block = self.order[-1]
                    instructions = block.instructions
                    continue
                if cur.token in ("uselistorder", "uselistorder_bb"):
                    pos = text.index("\n", cur.at) + 1
                    continue
                token = None
                pos = cur.at
                if cur.token[:1] == "%":
                    token = cur.next()
                    cur.expect("=")
                i = self.instruction(cur)
                stop = cur.last
            if instructions is None:  # an implicit label: at the start, or behind a terminator
                block = self.begin_block(None, pos)
                instructions = block.instructions
            if self.met_forward:
                self.met_forward = False
                self.fixups.append(i)
            assert block is not None
            i.block = block
            if debug:
                i.debug = tuple(debug)
                debug = []
            if token is not None or i.type is not VOID:
                self.define(token, i, pos)
            instructions.append(i)
            if i.opcode in TERMINATORS:
                instructions = None
            pos = stop
        if block is not None and debug:
            block.trailing = tuple(debug)
        return self.finish()

    def _odd_label(self, at: int) -> int:
        """A label that shares its line with an instruction."""
        m = _ODD_LABEL(self.text, at)
        if m is None:
            self.cursor(at).fail(f"expected an instruction, found `{self.cursor(at).token}`")
        self.begin_block(_label_name(m.group(1)), at)
        return m.end()

    # Helpers of the forms.

    def quick_type(self, text: str) -> Type:
        t = self.types.get(text) or self.reader.type_of(text)
        if t is None:
            raise IsozymeError("not a simple type")
        return t

    def quick(self, t: Type, text: str, m: re.Match[str]) -> Value:
        """The value `text` of type t."""
        if text[0] == "%":
            v = self.values.get(text)
            return v if v is not None and v.type is t else self.local(text, t, m.start())
        c = self.constants.get((t, text)) or self.reader.constant_of(t, text)
        if c is None:
            raise IsozymeError("not a simple constant")
        return c

    def target(self, token: str, m: re.Match[str]) -> Block:
        return self.block_table.get(token) or self.block_named(token, m.start())

    def attach(self, i: Instruction, text: str) -> Instruction:
        """Set the attachments spelled by `text`, e.g. ", !dbg !5, !tbaa !7"."""
        if text:
            found = self.attachments.get(text)
            if found is None:
                found = self.attachments[text] = dict(_ATTACHMENT.findall(text))
            i.metadata = found
        return i

    # The forms. Each gives the instruction, or None when the grammar should read it.

    def _quick_binary(self, op: str, m: re.Match[str]) -> Instruction | None:
        flags, type_text, a, b, meta = m.groups()
        t = self.quick_type(type_text)
        return self.attach(Binary(op, self.quick(t, a, m), self.quick(t, b, m), tuple(flags.split())), meta)

    def _quick_unary(self, op: str, m: re.Match[str]) -> Instruction | None:
        flags, type_text, a, meta = m.groups()
        return self.attach(Unary(op, self.quick(self.quick_type(type_text), a, m), tuple(flags.split())), meta)

    def _quick_compare(self, op: str, m: re.Match[str]) -> Instruction | None:
        flags, predicate, type_text, a, b, meta = m.groups()
        t = self.quick_type(type_text)
        return self.attach(Compare(op, predicate, self.quick(t, a, m), self.quick(t, b, m), tuple(flags.split())), meta)

    def _quick_cast(self, op: str, m: re.Match[str]) -> Instruction | None:
        flags, from_text, a, to_text, meta = m.groups()
        value = self.quick(self.quick_type(from_text), a, m)
        return self.attach(Cast(op, value, self.quick_type(to_text), tuple(flags.split())), meta)

    def _quick_load(self, op: str, m: re.Match[str]) -> Instruction | None:
        volatile, type_text, p, align, meta = m.groups()
        return self.attach(Load(self.quick_type(type_text), self.quick(PTR, p, m), int(align or 0), volatile is not None), meta)

    def _quick_store(self, op: str, m: re.Match[str]) -> Instruction | None:
        volatile, type_text, a, p, align, meta = m.groups()
        value = self.quick(self.quick_type(type_text), a, m)
        return self.attach(Store(value, self.quick(PTR, p, m), int(align or 0), volatile is not None), meta)

    def _quick_alloca(self, op: str, m: re.Match[str]) -> Instruction | None:
        type_text, align, meta = m.groups()
        return self.attach(Alloca(self.quick_type(type_text), align=int(align or 0)), meta)

    def _quick_gep(self, op: str, m: re.Match[str]) -> Instruction | None:
        flags, type_text, p, rest, meta = m.groups()
        base = self.quick(PTR, p, m)
        indices = [self.quick(self.quick_type(t), v, m) for t, v in _INDEX.findall(rest)]
        return self.attach(GetElementPtr(self.quick_type(type_text), base, indices, tuple(flags.split())), meta)

    def _quick_select(self, op: str, m: re.Match[str]) -> Instruction | None:
        flags, tc, c, ta, a, tb, b, meta = m.groups()
        condition = self.quick(self.quick_type(tc), c, m)
        if_true = self.quick(self.quick_type(ta), a, m)
        return self.attach(Select(condition, if_true, self.quick(self.quick_type(tb), b, m), tuple(flags.split())), meta)

    def _quick_phi(self, op: str, m: re.Match[str]) -> Instruction | None:
        flags, type_text, rest, meta = m.groups()
        t = self.quick_type(type_text)
        values: list[Value] = []
        blocks: list[Block] = []
        for v, b in _INCOMING.findall(rest):
            values.append(self.quick(t, v, m))
            blocks.append(self.target(b, m))
        return self.attach(Phi(t, values, blocks, tuple(flags.split())), meta)

    def _quick_br(self, op: str, m: re.Match[str]) -> Instruction | None:
        condition, a, b, meta = m.groups()
        if condition is None:
            return self.attach(Branch([self.target(a, m)]), meta)
        if b is None:
            return None
        c = self.quick(I1, condition, m)
        return self.attach(Branch([self.target(a, m), self.target(b, m)], c), meta)

    def _quick_switch(self, op: str, m: re.Match[str]) -> Instruction | None:
        type_text, v, default, rest, meta = m.groups()
        t = self.quick_type(type_text)
        if not isinstance(t, IntType):
            return None
        value = self.quick(t, v, m)
        cases: list[tuple[Constant, Block]] = []
        first = self.target(default, m)
        for number, b in _CASE.findall(rest):
            c = self.constants.get((t, number)) or self.reader.constant_of(t, number)
            if c is None:
                return None
            cases.append((c, self.target(b, m)))
        return self.attach(Switch(value, first, cases), meta)

    def _quick_ret(self, op: str, m: re.Match[str]) -> Instruction | None:
        type_text, v, meta = m.groups()
        if type_text is None:
            return self.attach(Return(), meta)
        return self.attach(Return(self.quick(self.quick_type(type_text), v, m)), meta)

    def _quick_unreachable(self, op: str, m: re.Match[str]) -> Instruction | None:
        return self.attach(Unreachable(), m.group(1))

    def _quick_extractvalue(self, op: str, m: re.Match[str]) -> Instruction | None:
        type_text, v, rest, meta = m.groups()
        aggregate = self.quick(self.quick_type(type_text), v, m)
        indices = [int(x) for x in rest[2:].split(", ")]
        t = member(aggregate.type, indices)
        return None if t is None else self.attach(ExtractValue(aggregate, indices, t), meta)

    def _quick_insertvalue(self, op: str, m: re.Match[str]) -> Instruction | None:
        type_text, a, value_text, v, rest, meta = m.groups()
        aggregate = self.quick(self.quick_type(type_text), a, m)
        value = self.quick(self.quick_type(value_text), v, m)
        indices = [int(x) for x in rest[2:].split(", ")]
        if member(aggregate.type, indices) is not value.type:
            return None
        return self.attach(InsertValue(aggregate, value, indices), meta)

    def _quick_call(self, op: str, m: re.Match[str]) -> Instruction | None:
        flags, pre, callee_text = m.groups()
        known = self.reader.call_prefix(pre)
        if known is None:
            return None
        cc, ret_attrs, t = known
        text, pos, end = self.text, m.end(), self.end
        args: list[Value] = []
        arg_attrs: list[tuple[str, ...]] = []
        if text[pos] == ")":
            pos += 1
        else:
            while True:
                a = _ARGUMENT(text, pos, end)
                parameter = self.reader.parameter(a.group(1)) if a is not None else None
                if a is not None and parameter is not None:
                    args.append(self.quick(parameter[0], a.group(2), a))
                    arg_attrs.append(parameter[1])
                    pos = a.end()
                    if a.group(3) == ")":
                        break
                else:
                    cur = self.cursor(pos)
                    v, attrs = self._argument(cur)
                    args.append(v)
                    arg_attrs.append(attrs)
                    last = cur.next()
                    pos = cur.at if last == "," else cur.last
                    if last == ")":
                        break
                    if last != ",":
                        return None
        if isinstance(t, FunctionType):
            shape = t
            if len(args) < len(t.params) or not (t.vararg or len(args) == len(t.params)):
                return None
            for v, p in zip(args, t.params, strict=False):
                if v.type is not p:
                    return None
        else:
            shape = function_type(t, tuple([v.type for v in args]))
        callee = self.quick(PTR, callee_text, m)
        if op == "invoke":
            e = _INVOKE_END(text, pos, end)
            if e is None:
                return None
            group, normal, unwind, meta = e.groups()
            i: CallBase = Invoke(shape, callee, args, self.target(normal, e), self.target(unwind, e))
        else:
            e = _CALL_END(text, pos, end)
            if e is None:
                return None
            group, meta = e.groups()
            i = Call(shape, callee, args, tail="" if op == "call" else op)
        i.arg_attrs = arg_attrs
        i.cc, i.ret_attrs, i.show_type = cc, ret_attrs, shape is t
        if flags:
            i.flags = tuple(flags.split())
        if group:
            i.fn_attrs = (group[1:],)
        self.stop = e.end()
        return self.attach(i, meta)


def _label_name(text: str) -> str:
    return name_of("%" + text)


def _form(pattern: str) -> Callable[..., re.Match[str] | None]:
    return re.compile(pattern + _META).match


_B = BodyReader
FORMS: Final[dict[str, tuple[Callable[..., re.Match[str] | None], _Handler]]] = {
    **dict.fromkeys(BINARY, (_form(rf"{_FLAGS}{_T} {_V}, {_V}"), _B._quick_binary)),
    **dict.fromkeys(CASTS, (_form(rf"{_FLAGS}{_T} {_V} to {_T}"), _B._quick_cast)),
    **dict.fromkeys(("icmp", "fcmp"), (_form(rf"{_FLAGS}([a-z]+) {_T} {_V}, {_V}"), _B._quick_compare)),
    **dict.fromkeys(("fneg", "freeze"), (_form(rf"{_FLAGS}{_T} {_V}"), _B._quick_unary)),
    **dict.fromkeys(("call", "tail", "musttail", "notail", "invoke"), (_CALLEE, _B._quick_call)),
    "load": (_form(rf"(volatile )?{_T}, ptr {_V}{_ALIGN}"), _B._quick_load),
    "store": (_form(rf"(volatile )?{_T} {_V}, ptr {_V}{_ALIGN}"), _B._quick_store),
    "alloca": (_form(rf"{_T}{_ALIGN}"), _B._quick_alloca),
    "getelementptr": (_form(rf"{_FLAGS}{_T}, ptr {_V}((?:, {_TYPE} {_VALUE})+)"), _B._quick_gep),
    "select": (_form(rf"{_FLAGS}{_T} {_V}, {_T} {_V}, {_T} {_V}"), _B._quick_select),
    "phi": (_form(rf"{_FLAGS}{_T} (\[ {_VALUE}, {_NAME} \](?:, \[ {_VALUE}, {_NAME} \])*)"), _B._quick_phi),
    "br": (_form(rf"(?:i1 {_V}, )?label {_N}(?:, label {_N})?"), _B._quick_br),
    "switch": (_form(rf"{_T} {_V}, label {_N} \[\n((?:\s+i\d+ -?\d+, label {_NAME}\n)*)\s*\]"), _B._quick_switch),
    "ret": (_form(rf"(?:void|{_T} {_V})"), _B._quick_ret),
    "unreachable": (_form(""), _B._quick_unreachable),
    "extractvalue": (_form(rf"{_T} {_V}((?:, \d+)+)"), _B._quick_extractvalue),
    "insertvalue": (_form(rf"{_T} {_V}, {_T} {_V}((?:, \d+)+)"), _B._quick_insertvalue),
}
