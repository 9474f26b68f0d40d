"""Functions that calls through pointers may reach although the slice does not mention them: somewhere else in the program takes their address.

Read from textual IR, and generous: a function counts when its parameters have the types of some indirect call in the slice, a constant (a virtual
table) when it holds such a function. Which targets a call really has is decided in `canonical/code_pointers.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from isozyme.llvm.irtext import NAME, parse_header, type_end, unquote

TABLE = "isozyme.address_taken"
_INDIRECT = re.compile(r"^  [^@\n]*?\b(?:call|invoke)\b[^@\n]*? %(?:\"[^\"]*\"|[-\w.$]+)\((?P<args>[^\n]*)$", re.MULTILINE)
_MENTION = re.compile(rf"@({NAME})(?!\()(?![-\w.$])")
_FUNCTION = re.compile(r"^(?:define|declare) [^\n]*", re.MULTILINE)


def indirect_signatures(text: str) -> set[tuple[str, ...]]:
    """The parameter types of the calls through pointers in a module."""
    return {_types(m["args"]) for m in _INDIRECT.finditer(text)}


def _types(arguments: str) -> tuple[str, ...]:
    """The types of a parenthesised list, given from behind its opening parenthesis."""
    found: list[str] = []
    depth, start = 0, 0
    for k, c in enumerate(arguments):
        if c in "([{<":
            depth += 1
        elif c in ")]}>" and depth:
            depth -= 1
        elif (c == "," and not depth) or c == ")":
            part = arguments[start:k].strip()
            start = k + 1
            if part:
                found.append(part[: type_end(part)])
            if c == ")":
                break
    return tuple(found)


def address_taken(text: str, signatures: set[tuple[str, ...]]) -> list[str]:
    """Functions with one of these signatures whose address code or variables take, and constants that hold such functions."""
    functions: dict[str, None] = {}
    for m in _FUNCTION.finditer(text):
        header = parse_header(m[0])
        if header is not None and _types(header.rest[1:]) in signatures:
            functions[header.name] = None
    if not functions:
        return []
    found: dict[str, None] = {}
    for owner, mentioned in _mentions(text):
        if mentioned in functions:
            found[owner or mentioned] = None
    return list(found)


def _mentions(text: str) -> Iterator[tuple[str, str]]:
    """(the constant that mentions, or "" for code and variables; the name mentioned)."""
    for line in text.splitlines():
        if "@" not in line or line[:1] in "!;$" or line.startswith(("@llvm.", "declare ", "attributes ")):
            continue
        owner = ""
        if line.startswith("@"):
            header = parse_header(line)
            if header is None or header.kind in ("alias", "ifunc"):
                continue
            owner = header.name if header.kind == "constant" else ""
            line = header.rest
        if "@__enzyme_" in line:
            line = re.sub(rf"(@__enzyme_[-\w.$]*\([^@,]*)@{NAME}", r"\1", line)
        for m in _MENTION.finditer(line):
            yield owner, unquote(m[1])


def table(names: list[str], text: str) -> str:
    """A module whose one constant refers to all of `names`, which `text` defines; to be linked to it."""
    kinds: dict[str, str] = {}
    for line in re.findall(r"^(?:define |declare |@)[^\n]*", text, re.MULTILINE):
        header = parse_header(line)
        if header is not None:
            kinds[header.name] = header.kind
    lines = []
    for n in names:
        lines.append(f'declare void @"{_quoted(n)}"()' if kinds[n] == "function" else f'@"{_quoted(n)}" = external constant i8')
    pointers = ", ".join(f'ptr @"{_quoted(n)}"' for n in names)
    return "\n".join([*lines, f"@{TABLE} = unnamed_addr constant [{len(names)} x ptr] [{pointers}]"])


def _quoted(name: str) -> str:
    return "".join(c if c.isprintable() and c not in '"\\' and ord(c) < 127 else "".join(f"\\{b:02X}" for b in c.encode(errors="surrogateescape"))
                   for c in name)  # fmt: skip


def taken_functions(text: str) -> set[str]:
    """Every function whose address a module takes anywhere."""
    return {mentioned for _, mentioned in _mentions(text)}
