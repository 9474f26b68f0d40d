"""Reading attribute lists: any word LLVM writes, with its arguments, kept as written."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from isozyme.ir.lexer import Cursor
from isozyme.ir.module import Module
from isozyme.ir.reader_constants import EXPRESSIONS, PLAIN_CONSTANTS, RAW_CONSTANTS, ConstantReader
from isozyme.ir.reader_types import is_type_start
from isozyme.ir.types import METADATA, Type

# Every convention LLVM prints ends in "cc" or "_kernel" or begins with the name of its target; x86_fp80 and its like are types.
_CC: Final = re.compile(
    r"(?:\w*cc|cc\d+|\w+_kernel|\w*vectorcall\w*|(?:aarch64|amdgpu|arm|avr|cheriot|hhvm|intel|m68k|msp430|preserve|ptx|riscv|spir)_\w+"
    r"|x86_(?!fp80|amx|mmx)\w+)\Z"
)


class AttributeReader(ConstantReader):
    """Reads parameter, result and function attributes; remembers the spellings it has read."""

    def __init__(self, module: Module, origin: str) -> None:
        super().__init__(module, origin)
        self.attachments: dict[str, dict[str, str]] = {}  # ", !dbg !5" -> {"dbg": "!5"}; shared, never mutated
        self._parameters: dict[str, tuple[Type, tuple[str, ...]] | None] = {}
        self._prefixes: dict[str, tuple[str, tuple[str, ...], Type] | None] = {}

    def parameter(self, text: str) -> tuple[Type, tuple[str, ...]] | None:
        """Type and attributes of `ptr noundef align 8`; None when the text is something else (metadata, the start of a constant)."""
        if text not in self._parameters:
            cur = Cursor(text, 0, self.origin)
            t = self.type(cur)
            attrs = self.attributes(cur, is_value_word)
            self._parameters[text] = None if cur.token or t is METADATA else (t, attrs)
        return self._parameters[text]

    def call_prefix(self, text: str) -> tuple[str, tuple[str, ...], Type] | None:
        """Calling convention, result attributes, type of `fastcc noundef i32`, the words in front of a callee; None if there is more."""
        if text not in self._prefixes:
            cur = Cursor(text, 0, self.origin)
            cc = self.calling_convention(cur)
            attrs = self.return_attributes(cur)
            self._prefixes[text] = (cc, attrs, self.type(cur)) if is_type_start(cur.token) else None
            if cur.token:
                self._prefixes[text] = None
        return self._prefixes[text]

    def calling_convention(self, cur: Cursor) -> str:
        """Read a calling convention (`fastcc`, `cc 10`, `cc10`...) if there is one; "" for C."""
        token = cur.token
        if token == "cc":
            start = cur.at
            cur.next()
            cur.integer()
            return cur.text[start : cur.last]
        if _CC.match(token):
            cur.next()
            if cur.token == "(":  # riscv_vls_cc(64)
                return token + cur.skip_parens()
            return "" if token == "ccc" else token
        return ""

    def attribute(self, cur: Cursor) -> str:
        """Read one attribute as written: `noundef`, `align 8`, `dereferenceable(8)`, `"key"="value"`, `#3`."""
        start = cur.at
        token = cur.next()
        if token[:1] == '"':
            if cur.accept("="):
                cur.next()
        elif token in ("align", "alignstack") and (cur.accept("=") or cur.token.isdecimal()):
            cur.integer()
        elif cur.token == "(" and cur.at == cur.last:
            cur.skip_parens()
        return cur.text[start : cur.last]

    def attributes(self, cur: Cursor, stop: Callable[[str], bool]) -> tuple[str, ...]:
        """Read attributes until a token for which `stop` holds, or one that cannot begin an attribute."""
        found: list[str] = []
        while True:
            token = cur.token
            if stop(token) or not (token[:1].isalpha() or token[:1] in ('"', "#")) or cur.text[cur.end : cur.end + 1] == ":":
                return tuple(found)
            found.append(self.attribute(cur))

    def return_attributes(self, cur: Cursor) -> tuple[str, ...]:
        """Read the attributes in front of a result type (and of an address space)."""
        return self.attributes(cur, lambda token: token == "addrspace" or is_type_start(token))


# Words that may follow a parameter's type and are values, not attributes.
VALUE_WORDS: Final = PLAIN_CONSTANTS | EXPRESSIONS | RAW_CONSTANTS | {"true", "false", "splat", "asm"}


def is_value_word(token: str) -> bool:
    """True for the first word of a constant."""
    return token in VALUE_WORDS or (token[:1] in ("f", "s", "u") and token[1:3] == "0x") or token[:2] == 'c"'
