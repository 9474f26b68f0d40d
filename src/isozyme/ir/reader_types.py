"""Reading types: one cache of spellings a module, one object for each named type."""

from __future__ import annotations

from isozyme.ir.lexer import TYPED_POINTERS, Cursor, name_of
from isozyme.ir.module import Module
from isozyme.ir.types import (
    FLOAT_BYTES,
    NamedType,
    Type,
    array_type,
    float_type,
    function_type,
    int_type,
    plain_type,
    pointer_type,
    struct_type,
    target_type,
    vector_type,
)

_PLAIN = frozenset({"void", "label", "token", "metadata", "x86_amx", "x86_mmx"})


def is_type_start(token: str) -> bool:
    """True when a type may begin with this token."""
    return (
        token in FLOAT_BYTES
        or token in _PLAIN
        or token in ("ptr", "{", "[", "<", "target", "opaque")
        or token[:1] == "%"
        or (token[:1] == "i" and token[1:].isdecimal())
    )


class TypeReader:
    """Reads types into `module`. The floor of the reader's classes: constants, attributes and instructions stand on it."""

    def __init__(self, module: Module, origin: str) -> None:
        self.module = module
        self.origin = origin
        self.type_texts: dict[str, Type] = {}

    def named_type(self, token: str) -> NamedType:
        """The one object for `%name` in this module, opaque until its definition is met."""
        name = name_of(token)
        t = self.module.named_types.get(name)
        if t is None:
            t = self.module.named_types[name] = NamedType(name, token)
        return t

    def type_of(self, text: str) -> Type | None:
        """The type whose whole spelling is `text`, or None when that is not one type."""
        t = self.type_texts.get(text)
        if t is None:
            cur = Cursor(text, 0, self.origin)
            if not is_type_start(cur.token):
                return None
            t = self.type(cur)
            if cur.token:
                return None
            self.type_texts[text] = t
        return t

    def type(self, cur: Cursor) -> Type:
        """Read one type, function types included."""
        t = self._first(cur)
        while True:
            if cur.token == "(":
                t = self._function_type(cur, t)
            elif cur.token == "*":
                cur.fail(TYPED_POINTERS)
            else:
                return t

    def _first(self, cur: Cursor) -> Type:
        token = cur.token
        head = token[:1]
        if head == "i" and token[1:].isdecimal():
            cur.next()
            return int_type(int(token[1:]))
        if token == "ptr":
            cur.next()
            return pointer_type(self.addrspace(cur))
        if token in FLOAT_BYTES:
            cur.next()
            return float_type(token)
        if head == "%":
            cur.next()
            return self.named_type(token)
        if token == "{":
            return self._struct(cur, False)
        if token == "[":
            cur.next()
            count = cur.integer()
            cur.expect("x")
            element = self.type(cur)
            cur.expect("]")
            return array_type(count, element)
        if token == "<":
            cur.next()
            if cur.token == "{":
                t = self._struct(cur, True)
                cur.expect(">")
                return t
            scalable = cur.accept("vscale")
            if scalable:
                cur.expect("x")
            count = cur.integer()
            cur.expect("x")
            element = self.type(cur)
            cur.expect(">")
            return vector_type(count, element, scalable)
        if token in _PLAIN:
            cur.next()
            return plain_type(token)
        if token == "target":
            start = cur.at
            cur.next()
            cur.skip_parens()
            return target_type(cur.text[start : cur.last])
        cur.fail(f"expected a type, found {cur.described()}")

    def _struct(self, cur: Cursor, packed: bool) -> Type:
        cur.expect("{")
        fields: list[Type] = []
        while not cur.accept("}"):
            if fields:
                cur.expect(",")
            fields.append(self.type(cur))
        return struct_type(tuple(fields), packed)

    def _function_type(self, cur: Cursor, ret: Type) -> Type:
        cur.expect("(")
        params: list[Type] = []
        vararg = False
        while not cur.accept(")"):
            if params:
                cur.expect(",")
            if cur.accept("..."):
                vararg = True
                cur.expect(")")
                break
            params.append(self.type(cur))
        return function_type(ret, tuple(params), vararg)

    def addrspace(self, cur: Cursor) -> int:
        """Read `addrspace(N)` if it is there; 0 otherwise. A symbolic address space ("A", "G", "P") is refused."""
        if cur.token != "addrspace":
            return 0
        cur.next()
        cur.expect("(")
        n = cur.integer()
        cur.expect(")")
        return n
