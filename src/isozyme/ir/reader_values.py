"""Local names of one body: values, blocks, forward references, implicit numbers; and metadata as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from isozyme.ir.instructions import Instruction
from isozyme.ir.lexer import Cursor, name_of
from isozyme.ir.module import Block, Function
from isozyme.ir.types import VOID, Type
from isozyme.ir.values import LocalValue, MetadataValue, Value

if TYPE_CHECKING:
    from isozyme.ir.reader_attributes import AttributeReader


class Forward(LocalValue):
    """Stands for a local value that is used before its definition was read; replaced at the end of the body."""

    __slots__ = ("at",)

    def __init__(self, name: str, type: Type, at: int) -> None:
        self.name, self.type, self.at = name, type, at


def key_of(token: str) -> str:
    """`%x` for `%x`, `%a b` for `%"a b"`: the key of the tables of values and blocks."""
    return token if token[1:2] != '"' else "%" + name_of(token)


class LocalReader:
    """The tables of one function body. Keys are `%name`, unquoted."""

    def __init__(self, reader: AttributeReader, function: Function, text: str) -> None:
        self.reader = reader
        self.function = function
        self.text = text
        self.values: dict[str, LocalValue] = {}
        self.block_table: dict[str, Block] = {}
        self.block_uses: dict[str, int] = {}  # offset of the first use of a block that is not yet defined
        self.order: list[Block] = []
        self.forwards: dict[str, Forward] = {}
        self.fixups: list[Instruction] = []  # instructions that hold a Forward
        self.met_forward = False
        self.next_number = 0
        for a in function.args:
            self.values["%" + a.name] = a
            if a.name.isdecimal():
                self.next_number = int(a.name) + 1

    def cursor(self, pos: int) -> Cursor:
        return Cursor(self.text, pos, self.reader.origin)

    def local(self, token: str, t: Type, at: int) -> LocalValue:
        """The local value `%x`, expected to have type t; a Forward when it was not defined yet."""
        key = key_of(token)
        v = self.values.get(key)
        if v is None:
            self.met_forward = True
            v = self.forwards.get(key)
            if v is None:
                v = self.forwards[key] = Forward(key[1:], t, at)
        if v.type is not t:
            self.cursor(at).fail(f"`{token}` has type `{v.type}` but is used as `{t}`")
        return v

    def value(self, cur: Cursor, t: Type) -> Value:
        """Read a value of type t: a local name or a constant."""
        token = cur.token
        if token[:1] == "%":
            v = self.local(token, t, cur.at)
            cur.next()
            return v
        return self.reader.constant(cur, t)

    def typed_value(self, cur: Cursor) -> Value:
        """Read `type value`."""
        return self.value(cur, self.reader.type(cur))

    def block(self, cur: Cursor) -> Block:
        """Read a reference to a block."""
        token = cur.token
        if token[:1] != "%":
            cur.fail(f"expected a block, found {cur.described()}")
        at = cur.at
        cur.next()
        return self.block_named(token, at)

    def block_named(self, token: str, at: int) -> Block:
        key = key_of(token)
        b = self.block_table.get(key)
        if b is None:
            b = self.block_table[key] = Block(key[1:], self.function)
            self.block_uses[key] = at
        return b

    def begin_block(self, name: str | None, at: int) -> Block:
        """A label was met (None: an implicit one, which takes the next number)."""
        if name is None:
            name = str(self.next_number)
        if name.isdecimal():
            self.next_number = int(name) + 1
        key = "%" + name
        b = self.block_table.get(key)
        if b is None:
            b = self.block_table[key] = Block(name, self.function)
        elif self.block_uses.pop(key, None) is None:
            self.cursor(at).fail(f"the block `{key}` is defined twice")
        self.order.append(b)
        return b

    def define(self, token: str | None, i: Instruction, at: int) -> None:
        """Give instruction i its name (the next number when it has none and gives a value) and enter it in the table."""
        if token is None:
            if i.type is VOID:
                return
            name = str(self.next_number)
            self.next_number += 1
            key = "%" + name
        else:
            if i.type is VOID:
                self.cursor(at).fail(f"`{token}` names the result of an instruction that gives none")
            key = key_of(token)
            name = key[1:]
            if name.isdecimal():
                self.next_number = int(name) + 1
        i.name = name
        if key in self.values:
            self.cursor(at).fail(f"`{key}` is defined twice")
        self.values[key] = i

    def finish(self) -> list[Block]:
        """Resolve forward references; every name used must have been defined."""
        for key, forward in self.forwards.items():
            v = self.values.get(key)
            if v is None:
                self._fail_at_name(key, forward.at, f"`{key}` is used but never defined")
            if v.type is not forward.type:
                self._fail_at_name(key, forward.at, f"`{key}` has type `{v.type}` but is used as `{forward.type}`")
        for key, at in self.block_uses.items():
            self._fail_at_name(key, at, f"the block `{key}` is used but never defined")
        values = self.values

        def resolved(v: Value) -> Value:
            return values["%" + v.name] if type(v) is Forward else v

        for i in self.fixups:
            i.map_operands(resolved)
        return self.order

    def _fail_at_name(self, key: str, at: int, message: str) -> NoReturn:
        """Fail where the name `%x` stands, at or behind `at` (the quick forms know only where their line begins)."""
        found = self.text.find(key, at)
        self.cursor(at if found < 0 else found).fail(message)

    def metadata_text(self, cur: Cursor) -> str:
        """Read a metadata node or reference (`!5`, `!DIExpression(...)`, `!{...}`, `distinct !{...}`) as text."""
        start = cur.at
        cur.accept("distinct")
        if cur.token[:1] != "!":
            cur.fail(f"expected metadata, found {cur.described()}")
        cur.next()
        if cur.token in ("(", "{") and cur.at == cur.last:
            opening = cur.token
            closing = ")" if opening == "(" else "}"
            depth = 0
            while True:
                token = cur.next()
                if token == opening:
                    depth += 1
                elif token == closing:
                    depth -= 1
                    if depth == 0:
                        break
                elif not token:
                    cur.fail("this metadata node is never closed", start)
        return cur.text[start : cur.last]

    def metadata_value(self, cur: Cursor) -> MetadataValue:
        """Read a metadata operand after the word `metadata`: a node, or a typed value."""
        if cur.token[:1] == "!":
            return MetadataValue(self.metadata_text(cur))
        start = cur.at
        t = self.reader.type(cur)
        if cur.token[:1] == "%":
            cur.next()
        else:
            self.reader.constant(cur, t)
        return MetadataValue(cur.text[start : cur.last])
