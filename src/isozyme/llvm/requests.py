"""Requests for derivatives in textual IR, made ready for LLVM's pipelines.

- No two requests are merged into one of either function (`nomerge`).
- Functions that take as an argument what they ask the derivative of (`double slope(double (*f)(double), double x)`) are inlined into their callers,
  where that is a constant. So are those that return a pretended dense array, or store one in a struct of their caller.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from isozyme.llvm.irtext import NAME, edit_headers, list_items, parse_header

_CALL = re.compile(rf"^  [^\n]*?\b(?:call|invoke)\b[^\n@]*@(?P<name>{NAME})\(", re.MULTILINE)
_DENSE = re.compile(r"__enzyme_\w*todense")
_MODE = re.compile(rf"__enzyme_(?:autodiff|fwddiff|augmentfwd|augmentsize|reverse|batch)|{_DENSE.pattern}")
_LOADED = re.compile(rf"load ptr, ptr (%{NAME})(?:,|$)")
_ALLOCA = re.compile(r"alloca ")
_POINTER_RESULT = re.compile(r"define [^\n@]*\bptr\b[^\n@]*@")


def asks_for_dense(name: str) -> bool:
    """Whether a function of this name gives a pretended dense array."""
    return _DENSE.search(name) is not None


def not_merged(text: str) -> str:
    """The text with every request marked: it is not to be merged with another."""
    made: list[str] = []
    done = 0
    for _, end in _requests(text):
        if text.startswith(" nomerge", end):
            continue
        made += [text[done:end], " nomerge"]
        done = end
    return "".join([*made, text[done:]])


def wrappers(text: str) -> set[str]:
    """The functions that ask for the derivative of one of their parameters, or may hand a pretended dense array to their callers."""
    found: set[str] = set()
    for start, end in _requests(text):
        pointers = _functions(text[start:end])
        begin = text.rfind("\ndefine ", 0, start) + 1
        header_end = text.index("\n", begin)
        body = text[header_end : text.find("\n}", start)]
        dense = _DENSE.search(text, start, end) is not None
        handed = any(p.startswith("%") and _is_parameter(text[begin:header_end], body, p) for p in pointers)
        if handed or (dense and _hands_on(text[begin:header_end], body)):
            header = parse_header(text[begin:header_end])
            if header is not None:
                found.add(header.name)
    return found


def always_inlined(text: str, names: Collection[str]) -> str:
    """The text with these functions as ones that must be inlined."""
    groups = dict(re.findall(r"^attributes (#\d+) = \{([^\n]*)\}$", text, re.MULTILINE))
    last = max((int(g[1:]) for g in groups), default=-1)
    new: dict[str, str] = {}

    def edit(line: str) -> str:
        header = parse_header(line) if line.startswith("define ") else None
        if header is None or header.name not in names:
            return line
        m = re.search(r"#\d+", line[line.rfind(")") :])
        old = m[0] if m is not None else ""
        new.setdefault(old, f"#{last + 1 + len(new)}")
        if old:
            at = line.rindex(old)
            return line[:at] + new[old] + line[at + len(old) :]
        return f"{line[:-2]} {new[old]} {{" if line.endswith(" {") else line

    edited = edit_headers(text, edit)
    added = []
    for old, name in new.items():
        words = re.sub(r"(?<![\w\"-])(?:noinline|optnone|alwaysinline)(?![\w\"-]) ?", "", groups.get(old, " "))
        added.append(f"attributes {name} = {{{words} alwaysinline }}\n")
    return edited + "\n" + "".join(added) if added else edited


def _requests(text: str) -> Iterator[tuple[int, int]]:
    """Where each request begins, and where its arguments end."""
    position = text.find("__enzyme_")
    while position >= 0:
        line = text.rfind("\n", 0, position) + 1
        line_end = text.find("\n", position)
        line_end = line_end if line_end >= 0 else len(text)
        m = _CALL.match(text, line, line_end)
        if m is not None and _MODE.search(m["name"]):
            end = _closing(text, m.end())
            if end is not None:
                yield line, end
        position = text.find("__enzyme_", line_end)


def _closing(text: str, at: int) -> int | None:
    """Behind the parenthesis that closes the one before `at`."""
    depth = 1
    while depth and at < len(text):
        if text[at] == '"':
            at = text.index('"', at + 1)
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        at += 1
    return at if not depth else None


def _functions(call: str) -> list[str]:
    """The first argument that is no memory for the result; of a request for a dense array, the first two."""
    m = _CALL.match(call)
    assert m is not None
    items = [item.rpartition(" ")[2] for item in list_items(call, m.end()) if " sret(" not in item]
    return items[: 2 if _DENSE.search(m["name"]) else 1]


def _hands_on(header: str, body: str) -> bool:
    """Whether a function may return a pointer, or leave one in memory that is not its own: `this->column = __enzyme_todense(...)`."""
    if _POINTER_RESULT.match(header):
        return True
    own = set(re.findall(rf"^  (%{NAME}) = alloca ", body, re.MULTILINE))
    return any(m not in own for m in re.findall(rf"^  store ptr %{NAME}, ptr (%{NAME})(?:,|$)", body, re.MULTILINE))


def _is_parameter(header: str, body: str, value: str) -> bool:
    """Whether a value is a parameter, as it is or after unoptimised code has stored and loaded it."""
    for _ in range(20):
        if re.search(rf" {re.escape(value)}[,)]", header):
            return True
        loaded = re.search(rf"^  {re.escape(value)} = ([^\n]*)", body, re.MULTILINE)
        m = _LOADED.match(loaded[1]) if loaded is not None else None
        if m is None:
            return False
        place = re.escape(m[1])
        cell = re.search(rf"^  {place} = ([^\n]*)", body, re.MULTILINE)
        stored = re.findall(rf"^  store ptr ([^\n,]+), ptr {place}(?:,|$)", body, re.MULTILINE)
        if cell is None or _ALLOCA.match(cell[1]) is None or len(stored) != 1:
            return False
        value = stored[0]
    return False
