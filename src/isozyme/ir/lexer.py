"""Tokens of textual LLVM IR: a cursor over the whole file, the quoting of names, and errors that name line and column."""

from __future__ import annotations

import re
from typing import Final, NoReturn

from isozyme.errors import IsozymeError, Where

# One token after white space and comments. The order matters: hexadecimal numbers and "..." come before words.
_TOKEN: Final = re.compile(
    r"""(?:\s+|;[^\n]*)*(
    [%@$](?:"[^"]*"|[-\w$.]+)
  | !(?:"[^"]*"|[-\w$.\\]+)?
  | c?"[^"]*"
  | [-+]?(?:[fsu]0x|0x[KLMHR]?)[0-9A-Fa-f]+
  | [-+]?\d+(?:\.\d*(?:[eE][-+]?\d+)?)?
  | \.\.\.
  | [A-Za-z_.$][-\w$.]*
  | \#\w+
  | [-+](?:inf|qnan|snan|nan)
  | .
  )?""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPE: Final = re.compile(r"\\([0-9A-Fa-f]{2}|\\)")
_PLAIN_NAME: Final = re.compile(r"[-a-zA-Z$._][-a-zA-Z$._0-9]*\Z")
TYPED_POINTERS: Final = "this file uses typed pointers (LLVM 14 or older): rebuild it with clang 16 or newer"


def where_of(text: str, pos: int, origin: str) -> Where:
    """Line and column, from 1, of offset `pos` in `text`."""
    line_start = text.rfind("\n", 0, pos) + 1
    return Where(origin, text.count("\n", 0, pos) + 1, pos - line_start + 1)


def unescape(body: str) -> bytes:
    r"""The bytes of an LLVM string body: `\0A` and `\\` are escapes, everything else is UTF-8."""
    if "\\" not in body:
        return body.encode("utf-8", "surrogateescape")
    out = bytearray()
    last = 0
    for m in _ESCAPE.finditer(body):
        out += body[last : m.start()].encode("utf-8", "surrogateescape")
        code = m.group(1)
        out.append(0x5C if code == "\\" else int(code, 16))
        last = m.end()
    out += body[last:].encode("utf-8", "surrogateescape")
    return bytes(out)


def escape(data: bytes) -> str:
    """The inverse of `unescape`, with LLVM's own choice of what to escape."""
    return "".join(chr(b) if 32 <= b < 127 and b not in (0x22, 0x5C) else f"\\{b:02X}" for b in data)


def name_of(token: str) -> str:
    r"""The name behind `%x`, `@"a b\22"`, `$c`, or a label without its colon: unquoted. A quoted name made of digits is a *name* in LLVM,
    not a number; it gets a `$` behind it, because here all-digit names mean numbers."""
    body = token[1:] if token[0] in "%@$" else token
    if body[:1] != '"':
        return body
    name = unescape(body[1:-1]).decode("utf-8", "surrogateescape")
    return name + "$" if name.isdecimal() and name.isascii() else name


def quoted(name: str) -> str:
    """A name as written after its sigil; numbers stay bare, odd characters get quotes."""
    if _PLAIN_NAME.match(name) or (name.isdecimal() and name.isascii()):
        return name
    return '"' + escape(name.encode("utf-8", "surrogateescape")) + '"'


class Cursor:
    """A place in a text, one token of look-ahead.

    `token` is the token ahead ("" at the end), `at` its offset, `last` the offset just behind the token consumed before it.
    """

    __slots__ = ("at", "end", "last", "origin", "text", "token")

    def __init__(self, text: str, pos: int, origin: str) -> None:
        self.text, self.origin = text, origin
        self.move(pos)

    def move(self, pos: int) -> None:
        """Go to an offset and look at the token there."""
        self.last = pos
        m = _TOKEN.match(self.text, pos)
        assert m is not None
        self.token = m.group(1) or ""
        self.at, self.end = m.span(1) if self.token else (m.end(), m.end())

    def next(self) -> str:
        """Consume the token ahead and give it."""
        token = self.token
        self.move(self.end)
        return token

    def accept(self, token: str) -> bool:
        """Consume the token ahead if it is `token`."""
        if self.token == token:
            self.move(self.end)
            return True
        return False

    def expect(self, token: str) -> None:
        if not self.accept(token):
            self.fail(f"expected `{token}`, found {self.described()}")

    def described(self) -> str:
        return f"`{self.token}`" if self.token else "the end of the file"

    def integer(self) -> int:
        token = self.token
        try:
            value = int(token)
        except ValueError:
            self.fail(f"expected an integer, found {self.described()}")
        self.move(self.end)
        return value

    def glued(self, token: str) -> bool:
        """True when `token` is ahead with no space in front of it."""
        return self.token == token and self.at == self.last

    def skip_parens(self) -> str:
        """Consume a balanced `( ... )` and give its text, parentheses included."""
        start = self.at
        self.expect("(")
        depth = 1
        while depth:
            token = self.next()
            if token == "(":
                depth += 1
            elif token == ")":
                depth -= 1
            elif not token:
                self.fail("a parenthesis is never closed", start)
        return self.text[start : self.last]

    def fail(self, message: str, pos: int | None = None) -> NoReturn:
        """Raise an IsozymeError at `pos` (default: the token ahead)."""
        raise IsozymeError(
            f"cannot read this LLVM IR: {message}",
            where_of(self.text, self.at if pos is None else pos, self.origin),
        )
