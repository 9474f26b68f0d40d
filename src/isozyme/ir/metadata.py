"""Metadata nodes, parsed on demand from their text, and source locations from debug info."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from isozyme.errors import IsozymeError, Where
from isozyme.ir.instructions import CallBase, Instruction
from isozyme.ir.lexer import Cursor, unescape
from isozyme.ir.module import Function, Module
from isozyme.ir.values import GlobalRef

# Sources that no user wrote: a location inlined from them is given as the place in the user's code that led there.
_TOOLCHAIN: Final = re.compile(
    r"/rustc/|/rust/deps/|/rustlib/|/\.cargo/registry/|/usr/(?:local/)?(?:include|lib)/|/usr/bin/\.\./lib/|/site-packages/|/lib/clang/"
)
_INTEGER: Final = re.compile(r"i\d+ (-?\d+)\Z")


class Ref(NamedTuple):
    """A reference to a numbered node: `name` is "!12"."""

    name: str


class Word(str):
    """A bare word or anything else kept as text: `DW_TAG_member`, `DIFlagPublic | DIFlagVirtual`, `ptr @f`, `double 1.0`."""

    __slots__ = ()


@dataclass(frozen=True)
class Node:
    """One node. `kind` is "DILocation"... or "" for a tuple `!{...}`. `fields` are the named fields, `items` the positional ones.

    A value is an int (`5`, and typed integers such as `i64 8`), a bool, a str (the bytes of `!"..."` and `"..."` as UTF-8), a Word, a Ref,
    a nested Node, a tuple of values (`{!1, !2}`), or None (`null`).
    """

    kind: str
    distinct: bool
    fields: dict[str, Value]
    items: tuple[Value, ...]

    def __getitem__(self, key: str | int) -> Value:
        return self.fields[key] if isinstance(key, str) else self.items[key]

    def get(self, key: str, default: Value = None) -> Value:
        return self.fields.get(key, default)

    def __iter__(self) -> Iterator[Value]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __bool__(self) -> bool:
        return True  # also without items

    def __hash__(self) -> int:
        return id(self)

    def integer(self, key: str, default: int = 0) -> int:
        """A field that is a number."""
        v = self.fields.get(key)
        return v if isinstance(v, int) else default

    def text(self, key: str) -> str:
        """A field that is a string or a word; "" when it is missing."""
        v = self.fields.get(key)
        return v if isinstance(v, str) else ""


Value = int | bool | str | Word | Ref | Node | tuple[object, ...] | None


def parse_node(module: Module, ref: str | Ref) -> Node:
    """The node `!12` (or `!llvm.module.flags`) of a module, or a node written in place (`!DIExpression(...)`, `!{!1}`).

    Raises IsozymeError when the module has no such node or its text cannot be read.
    """
    name = ref.name if isinstance(ref, Ref) else ref
    text = module.metadata.get(name)
    if text is None:
        if name[1:2] != "{" and "(" not in name and not name.startswith("distinct"):
            raise IsozymeError(f"the metadata node {name} does not exist", Where(module.source_name))
        text = name
    return parse_text(text)


def follow(module: Module, value: Value) -> Node | None:
    """The node a value is or refers to; None for anything else."""
    if isinstance(value, Ref):
        return parse_node(module, value)
    return value if isinstance(value, Node) else None


@lru_cache(maxsize=1 << 16)
def parse_text(text: str) -> Node:
    """Parse the text of a node. Equal texts give the same object."""
    cur = Cursor(text, 0, "<metadata>")
    node = _node(cur)
    if cur.token:
        cur.fail(f"text behind a metadata node: {cur.described()}")
    return node


def _node(cur: Cursor) -> Node:
    distinct = cur.accept("distinct")
    head = cur.next()
    if head == "!" and cur.token == "{":
        cur.next()
        return Node("", distinct, {}, _list(cur, "}"))
    if head[:1] != "!" or cur.token != "(":
        cur.fail(f"expected a metadata node, found `{head}`")
    cur.next()
    fields: dict[str, Value] = {}
    items: list[Value] = []
    while not cur.accept(")"):
        if fields or items:
            cur.expect(",")
        word = cur.token
        if word[:1].isalpha() and cur.text[cur.end : cur.end + 1] == ":":
            cur.next()
            cur.next()
            fields[word] = _value(cur)
        else:
            items.append(_value(cur))
    return Node(head[1:], distinct, fields, tuple(items))


def _list(cur: Cursor, closing: str) -> tuple[Value, ...]:
    items: list[Value] = []
    while not cur.accept(closing):
        if items:
            cur.expect(",")
        items.append(_value(cur))
    return tuple(items)


def _value(cur: Cursor) -> Value:
    token = cur.token
    following = cur.text[cur.end : cur.end + 1]
    if token[:2] == '!"':
        cur.next()
        return _string(token[1:])
    if token[:1] == '"':
        cur.next()
        return _string(token)
    if token[:1] == "!" or token == "distinct":
        if token == "!" or following == "(" or token == "distinct":
            return _node(cur)
        cur.next()
        return Ref(token)
    if token == "{":
        cur.next()
        return _list(cur, "}")
    if token in ("null", "true", "false"):
        cur.next()
        return None if token == "null" else token == "true"
    start = cur.at
    depth = 0
    while cur.token and (depth or cur.token not in (",", ")", "}")):
        if cur.token in ("(", "{", "[", "<"):
            depth += 1
        elif cur.token in (")", "}", "]", ">"):
            depth -= 1
        cur.next()
    text = cur.text[start : cur.last]
    if not text:
        cur.fail(f"expected a metadata value, found {cur.described()}")
    try:
        return int(text)
    except ValueError:
        typed = _INTEGER.match(text)
        return int(typed.group(1)) if typed is not None else Word(text)


def _string(quoted: str) -> str:
    return unescape(quoted[1:-1]).decode("utf-8", "replace")


def file_of(module: Module, node: Node) -> str:
    """The path of the DIFile that a scope (a subprogram, block, type, compile unit) names or inherits; "" when there is none."""
    seen = 0
    scope: Node | None = node
    while scope is not None and seen < 64:
        file = scope if scope.kind == "DIFile" else follow(module, scope.get("file"))
        if file is not None:
            name, directory = file.text("filename"), file.text("directory")
            return name if name.startswith("/") or not directory or name[1:2] == ":" else f"{directory}/{name}"
        scope = follow(module, scope.get("scope"))
        seen += 1
    return ""


def location(module: Module, instruction: Instruction) -> Where | None:
    """Where in the source an instruction comes from: the innermost place that is not in a toolchain's library.

    Inlined code is followed outward (`inlinedAt`) until a file of the user's; when there is none, the innermost place counts. Without a
    location of its own, an instruction gets the line of its function. None without debug info.
    """
    first: Where | None = None
    ref = instruction.metadata.get("dbg")
    for _ in range(256):
        if ref is None:
            break
        node = parse_node(module, ref)
        scope = follow(module, node.get("scope"))
        line = node.integer("line")
        if scope is not None and line:
            where = Where(file_of(module, scope), line, node.integer("column"))
            if where.file and not _TOOLCHAIN.search(where.file):
                return where
            first = first or where
        at = node.get("inlinedAt")
        ref = at.name if isinstance(at, Ref) else None
    if first is not None:
        return first
    block = getattr(instruction, "block", None)
    return None if block is None or block.function is None else function_location(module, block.function)


def function_location(module: Module, function: Function) -> Where | None:
    """Where a function begins in the source; None without debug info."""
    ref = function.metadata.get("dbg")
    if ref is None:
        return None
    node = parse_node(module, ref)
    path = file_of(module, node)
    return Where(path, node.integer("line")) if path else None


def function_name(module: Module, function: Function) -> str:
    """The function's name in the source, or its symbol without debug info."""
    ref = function.metadata.get("dbg")
    name = parse_node(module, ref).text("name") if ref is not None else ""
    return name or function.name


def is_debug_call(i: Instruction) -> bool:
    """Whether i says where a variable is (`llvm.dbg.value` and the like): a call up to LLVM 18, a record beside instructions since."""
    return isinstance(i, CallBase) and isinstance(i.callee, GlobalRef) and i.callee.name.startswith("llvm.dbg.")
