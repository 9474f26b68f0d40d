"""Functions that calls through pointers may reach although the slice does not mention them: somewhere else in the program takes their address.

Generous: a function counts when its parameters have the types of some call through a pointer in the slice. Where that pointer was loaded at a
constant offset from another pointer (a virtual table) that was loaded or passed, it must stand at that offset of a constant, or its address be taken
by itself. Where a Rust object is dropped whose trait is known, that constant must be a table of the trait (`ir/trait_objects.py`). Which targets a
call really has is decided in `canonical/code_pointers.py`, from a table that the slice carries.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from isozyme.ir.layout import DataLayout
from isozyme.ir.module import Function
from isozyme.ir.module import Module as Program
from isozyme.ir.reader import read_module
from isozyme.ir.tables import ANYWHERE, SOMEWHERE, address_points, functions_in, is_data, is_registration, null_words
from isozyme.ir.trait_objects import may_stand, trait_dropped, trait_of_table
from isozyme.llvm.irtext import NAME, list_items, parse_header, type_end, unquote

TABLE = "isozyme.address_taken"
_INDIRECT = re.compile(rf"^  [^@\n]*?\b(?:call|invoke)\b[^@\n]*? (?P<callee>%{NAME})\((?P<args>[^\n]*)$", re.MULTILINE)
_CALLING = re.compile(rf"\bcall [^@\n]*@(qsort|qsort_r|bsearch)\([^\n]*ptr [^,\n]*%{NAME}(?:, [^,\n]*)?\)")
_FUNCTION = re.compile(r"^(?:define|declare) [^\n]*", re.MULTILINE)
_DEFINE = re.compile(rf"^define [^\n@]*@({NAME})\(([^\n]*)", re.MULTILINE)
_MENTION = re.compile(rf"@({NAME})(?!\()(?![-\w.$])")
_LOADED = re.compile(rf"load ptr, ptr (%{NAME})(?:,|$)")
_PASSED = re.compile(rf"  (?:%{NAME} = )?[^@%\n]*\b(?:call|invoke) [^@%\n]*@({NAME})\((?=[^\n]*@)")
_RETURNED = re.compile(r"extractvalue |(?:(?:musttail|tail|notail) )?call |invoke ")
_ENTRY = re.compile(rf"getelementptr (?:inbounds |nuw |nusw )*(i8|ptr|i64|i32), ptr (%{NAME}), i\d+ (-?\d+)(?:,|$)")
_PLACED = re.compile(rf"getelementptr [^\n@]*?ptr @({NAME}), ")
_FOR_DEBUGGERS = re.compile(rf" +(?:#dbg_|(?:tail )?call void @llvm\.dbg\.|store ptr @{NAME}, ptr %{NAME}(?<=\.dbg\.spill),)")
_RESULT = re.compile(r"\bsret\(")
_SCOPES = 64  # blocks inside of blocks, at most
_BYTES = {"i8": 1, "ptr": 8, "i64": 8, "i32": 4}


@dataclass(frozen=True)
class PointerCall:
    """A call through a pointer: the types of its arguments, and the offset in a table that the pointer was loaded from; ANYWHERE if not known.
    constant: that table never changes (rustc says so of virtual tables): only what stands in constants can be called. trait: what is dropped is a
    `dyn` of it, "" if not known."""

    params: tuple[str, ...]
    offset: int = ANYWHERE
    constant: bool = False
    trait: str = ""


class Target(NamedTuple):
    """A function whose address is taken, "" for null; its offset from where pointers to its table point; the trait that the table is for."""

    function: str
    offset: int
    trait: str = ""


def calls_through_pointers(text: str) -> set[PointerCall]:
    """Those in a module."""
    found = {PointerCall(_types(m["args"]), *_offset(text, m["callee"], m.start())) for m in _INDIRECT.finditer(text)}
    # These call back (rules/library/calling.c).
    found |= {PointerCall(("ptr",) * (3 if m[1] == "qsort_r" else 2)) for m in _CALLING.finditer(text)}
    return found


def _offset(text: str, callee: str, at: int) -> tuple[int, bool, str]:
    """Where in what a loaded pointer leads to the callee stands, whether that is constant, and the trait of the object that is dropped."""
    start = max(text.rfind("\ndefine ", 0, at), 0)

    def definition(name: str) -> str:
        k = text.rfind(f"\n  {name} = ", start, at)
        return text[k + len(name) + 6 : text.index("\n", k + 1)] if k >= 0 else ""

    load = definition(callee)
    m = _LOADED.match(load)
    if m is None:
        return ANYWHERE, False, ""
    entry = _ENTRY.match(definition(m[1]))
    base = entry[2] if entry is not None else m[1]
    constant = "!invariant.load" in load
    argument = re.search(rf"{re.escape(base)}[,)]", text[start + 1 : text.index("\n", start + 1)]) is not None
    source = definition(base)
    if not argument and _LOADED.match(source) is None and not (constant and _RETURNED.match(source)):
        return ANYWHERE, constant, ""
    return (int(entry[3]) * _BYTES[entry[1]] if entry is not None else 0), constant, _dropped(text, load) if constant and entry is None else ""


def _dropped(text: str, load: str) -> str:
    """The trait of the object whose drop glue is loaded here."""
    m = re.search(r"!dbg (!\d+)", load)
    ref = m[1] if m is not None else ""
    for _ in range(_SCOPES):
        k = text.find(f"\n{ref} = ") if ref else -1
        node = text[k : text.index("\n", k + 1)] if k >= 0 else ""
        if "!DISubprogram(" in node:
            name = re.search(r'name: "([^"]*)"', node)
            return trait_dropped(name[1]) if name is not None else ""
        m = re.search(r"scope: (!\d+)", node)
        ref = m[1] if m is not None else ""
    return ""


def _types(arguments: str) -> tuple[str, ...]:
    """The types of a parenthesised list, given from behind its opening parenthesis. Memory for a result (`sret`) is a type of its own: the drop glue
    of a Rust type is no test, although both take an address."""
    return tuple(part[: type_end(part)] + (" sret" if _RESULT.search(part) else "") for part in list_items(arguments))


@dataclass
class AddressTaken:
    """What a program takes the address of, by parameter types. ANYWHERE in the place of an offset: by itself. SOMEWHERE: in a table, it is not known
    where.
    nulls: offsets at which tables hold a null pointer."""

    functions: dict[tuple[str, ...], dict[Target, None]] = field(default_factory=dict)
    nulls: set[int] = field(default_factory=set)

    def targets(self, calls: Iterable[PointerCall]) -> dict[Target, None]:
        """What some calls may reach, in a fixed order."""
        found: dict[Target, None] = {}
        for call in sorted(calls, key=lambda c: (c.params, c.offset, c.constant, c.trait)):
            for target in self.functions.get(call.params, ()):
                offset = target.offset
                there = not call.constant if offset == ANYWHERE else call.offset in (offset, ANYWHERE) or offset == SOMEWHERE
                if there and may_stand(target.trait, call.trait):
                    found[target] = None
            if call.offset in self.nulls:
                found[Target("", call.offset)] = None
        return found


def address_taken(text: str) -> AddressTaken:
    """Read from the text of a program."""
    program = read_module(text)
    found = AddressTaken()
    headers = (parse_header(m[0]) for m in _FUNCTION.finditer(text))
    params = {h.name: _types(h.rest[1:]) for h in headers if h is not None}

    def take(f: Function, offset: int, trait: str = "") -> None:
        if not f.name.startswith(("llvm.", "__enzyme_")) and (offset >= 0 or offset in (ANYWHERE, SOMEWHERE)):
            found.functions.setdefault(params[f.name], {})[Target(f.name, offset, trait)] = None

    inside: set[str] = set()
    layout = DataLayout(program.datalayout)
    moved = {unquote(m) for m in _PLACED.findall(text)}
    for g in program.globals.values():
        if g.constant and g.initializer is not None and not g.name.startswith("llvm.") and not is_registration(g.name):
            entries = functions_in(program, layout, g)
            by_itself = ANYWHERE if entries and is_data(program, layout, g) else SOMEWHERE
            points = address_points(layout, g, g.name in moved)
            nulls = null_words(layout, g) if points else []
            trait = trait_of_table(program, g) if entries else ""
            for at, f in entries:
                inside.add(g.name)
                for offset in [at - p for p in points] if points is not None and by_itself == SOMEWHERE else [by_itself]:
                    take(f, offset, trait)
            found.nulls.update(at - p for at in nulls for p in points or ())
    only_called = _OnlyCalled(text)
    for owner, mentioned in _mentions(text, only_called):
        target = program.functions.get(mentioned) or _aliased(program, mentioned)
        if target is not None and owner not in inside:
            take(target, ANYWHERE)
    return found


def _aliased(program: Program, name: str) -> Function | None:
    return program.function_of(program.ref(name)) if name in program.aliases else None


class _OnlyCalled:
    """Functions that are passed to what only calls them, as the closure of `catch_unwind` is, can be called there and nowhere else."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[tuple[str, int], bool] = {}
        self._defines = {m[1]: m for m in reversed([*_DEFINE.finditer(text)])}

    def strip(self, line: str) -> str:
        """A line of code without such arguments."""
        m = _PASSED.match(line)
        if m is None:
            return line
        items = list_items(line[m.end() :])
        kept = [item for k, item in enumerate(items) if not (item.startswith("ptr ") and _MENTION.search(item) and self(m[1], k))]
        return line if len(kept) == len(items) else line[: m.end()] + ", ".join(kept)

    def __call__(self, function: str, index: int) -> bool:
        if (function, index) not in self._known:
            self._known[function, index] = self._look(function, index)
        return self._known[function, index]

    def _look(self, function: str, index: int) -> bool:
        define = self._defines.get(function)
        parameters = list_items(define[2]) if define is not None else []
        name = re.search(rf" (%{NAME})$", parameters[index]) if index < len(parameters) else None
        if define is None or name is None:
            return False
        body = self._text[define.end() : self._text.index("\n}", define.end())]
        uses = re.findall(rf"^(?! +#dbg_)[^\n]*?{re.escape(name[1])}(?![-\w.$])([^\n]?)", body, re.MULTILINE)
        called = re.findall(rf"\b(?:call|invoke) [^@%\n]* {re.escape(name[1])}\((?![^\n]*{re.escape(name[1])}(?![-\w.$]))", body)
        return 0 < len(uses) == len(called)


def _mentions(text: str, only_called: _OnlyCalled | None = None) -> Iterator[tuple[str, str]]:
    """(the constant that mentions, or "" for code and variables; the name mentioned)."""
    for line in text.splitlines():
        if "@" not in line or line[:1] in "!;$" or line.startswith(("@llvm.", "declare ", "attributes ")) or _FOR_DEBUGGERS.match(line):
            continue
        owner = ""
        if line.startswith("@"):
            header = parse_header(line)
            if header is None or header.kind in ("alias", "ifunc") or (only_called is not None and is_registration(header.name)):
                continue
            owner = header.name if header.kind == "constant" else ""
            line = header.rest
        if "@__enzyme_" in line:
            line = re.sub(rf"(@__enzyme_[-\w.$]*\([^@,]*)@{NAME}", r"\1", line)
        if only_called is not None and line.startswith("  "):
            line = only_called.strip(line)
        for m in _MENTION.finditer(line):
            yield owner, unquote(m[1])


def table(targets: Iterable[Target]) -> str:
    """A module whose one constant holds all `targets`, to be linked to the program that defines them."""
    targets = list(targets)
    names = dict.fromkeys(t.function for t in targets if t.function)
    lines = [f'declare void @"{_quoted(name)}"()' for name in names]
    size = max((len(t.trait.encode()) for t in targets), default=0)
    kind = f"{{ ptr, i64, [{size} x i8] }}"
    entries = []
    for t in targets:
        function = f'@"{_quoted(t.function)}"' if t.function else "null"
        trait = "".join(f"\\{b:02X}" for b in t.trait.encode().ljust(size, b"\0"))
        entries.append(f'{kind} {{ ptr {function}, i64 {t.offset}, [{size} x i8] c"{trait}" }}')
    return "\n".join([*lines, f"@{TABLE} = unnamed_addr constant [{len(targets)} x {kind}] [{', '.join(entries)}]"])


def _quoted(name: str) -> str:
    return "".join(c if c.isprintable() and c not in '"\\' and ord(c) < 127 else "".join(f"\\{b:02X}" for b in c.encode(errors="surrogateescape"))
                   for c in name)  # fmt: skip


def taken_functions(text: str) -> set[str]:
    """Every function whose address a module takes anywhere."""
    return {mentioned for _, mentioned in _mentions(text)}
