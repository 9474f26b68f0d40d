"""What some functions of a program reach, as text, cut out of the program's text.

Many slices are cut from one program. To copy all of it for each and drop most again takes longer, where there are many, than all the rest. So the
text is printed once, and each slice takes its part. A part may hold more than is reached (a name in a string counts, and so does whatever debug
information leads to), never less: what is too much is dropped by LLVM, out of the small copy.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from isozyme.llvm.irtext import NAME, unquote

_ITEM = re.compile(rf"^(?:(?P<function>(?:define|declare) [^@\n]*@(?P<callee>{NAME})\()|@(?P<variable>{NAME}) = |!(?P<node>\d+) = )", re.MULTILINE)
_MENTION = re.compile(rf"@({NAME})")
_REFERENCE = re.compile(r"!(\d+)")
_COMDAT = re.compile(rf"[ ,]comdat(?:\(\$({NAME})\))?")
NAMED_TYPE = re.compile(rf"^%{NAME} = type ", re.MULTILINE)
"""Each reading of a module renames its types, where their names are taken."""
_UNITS = re.compile(r"^!llvm\.dbg\.cu = !\{(?P<units>[^\n}]*)\}\n", re.MULTILINE)
_VARIABLES = re.compile(r"\bglobals: !(\d+)")
_PLAIN_VARIABLE = re.compile(r"(?:distinct )?!DIGlobalVariableExpression\(var: !\d+, expr: !DIExpression\(\)\)")


@dataclass
class _Piece:
    """A function, a variable or a node of metadata: where it stands, and what it mentions once that was asked."""

    start: int
    end: int
    mentions: frozenset[str] | None = None
    nodes: frozenset[int] = frozenset()


@dataclass
class Parts:
    """A module's text, by pieces."""

    text: str
    _named: dict[str, _Piece] = field(default_factory=dict)
    _nodes: dict[int, _Piece] = field(default_factory=dict)
    _comdats: dict[str, list[str]] = field(default_factory=dict)
    _comdat_of: dict[str, str] = field(default_factory=dict)
    _between: list[str] = field(default_factory=list)  # what is always there, in order

    def __post_init__(self) -> None:
        text, done = self.text, 0
        for m in _ITEM.finditer(text):
            start = m.start()
            if start < done:
                continue  # a line that only looks like an item, inside of one
            if text.startswith("define ", start):
                end = text.index("\n}\n", start) + 3
            else:
                end = text.find("\n", start) + 1 or len(text)
            self._between.append(text[done:start])
            done = end
            piece = _Piece(start, end)
            if m["node"]:
                self._nodes[int(m["node"])] = piece
                continue
            name = unquote(m["callee"] or m["variable"])
            self._named[name] = piece
            head = text[start : text.find("\n", start)]
            if (comdat := _COMDAT.search(head)) is not None:
                key = unquote(comdat[1]) if comdat[1] else name
                self._comdats.setdefault(key, []).append(name)
                self._comdat_of[name] = key
        self._between.append(text[done:])

    def cut(self, roots: Collection[str]) -> str:
        """The text of a module with all that `roots` reach. KeyError for a root that is not there."""
        names, nodes = self._reached(roots)
        rest = "".join(self._between)
        units = _UNITS.search(rest)
        if units is not None:
            kept = [u for u in _REFERENCE.findall(units["units"]) if int(u) in nodes]
            line = f"!llvm.dbg.cu = !{{{', '.join('!' + u for u in kept)}}}\n" if kept else ""
            rest = rest[: units.start()] + line + rest[units.end() :]
        chosen = sorted([self._named[n] for n in names], key=lambda p: p.start)
        globals_ = "".join(self.text[p.start : p.end] for p in chosen)
        metadata = "".join(self._node_text(n, nodes) for n in sorted(nodes))
        return f"{rest}\n{globals_}\n{metadata}"

    def _reached(self, roots: Collection[str]) -> tuple[set[str], set[int]]:
        names: set[str] = set()
        nodes: set[int] = set()
        work: list[str] = []
        nodes_to_do: list[int] = [int(n) for n in self._always()]

        def add(more: Collection[str]) -> None:
            for name in more:
                if name not in names and name in self._named:
                    names.add(name)
                    work.append(name)
                    if name in self._comdat_of:  # kept or dropped as a whole
                        add(self._comdats[self._comdat_of[name]])

        for root in roots:
            if root not in self._named:
                raise KeyError(root)
        add(roots)
        while work or nodes_to_do:
            if work:
                piece = self._named[work.pop()]
            else:
                number = nodes_to_do.pop()
                if number in nodes or number not in self._nodes:
                    continue
                nodes.add(number)
                piece = self._nodes[number]
            self._look(piece)
            add(piece.mentions or ())
            nodes_to_do += [n for n in piece.nodes if n not in nodes]
        return names, nodes

    def _always(self) -> Iterator[str]:
        """The nodes that named metadata refers to; of compile units those that describe variables which have become constants."""
        for between in self._between:
            for line in between.splitlines():
                if line.startswith("!"):
                    listed = _REFERENCE.findall(line.partition("= ")[2])
                    units = line.startswith("!llvm.dbg.cu")
                    yield from (n for n in listed if not units or not all(map(self._is_plain, self._variables(self._nodes[int(n)]))))

    def _variables(self, unit: _Piece) -> list[int]:
        """The variables that a compile unit lists."""
        found = _VARIABLES.search(self.text, unit.start, unit.end)
        listed = self._nodes.get(int(found[1])) if found is not None else None
        return [int(n) for n in _REFERENCE.findall(self.text[listed.start : listed.end].partition("= ")[2])] if listed is not None else []

    def _look(self, piece: _Piece) -> None:
        if piece.mentions is not None:
            return
        text = self.text[piece.start : piece.end]
        piece.mentions = frozenset(unquote(m) for m in _MENTION.findall(text))
        found = {int(n) for n in _REFERENCE.findall(text)}
        if text.startswith("!"):
            found.discard(int(text[1 : text.index(" ")]))
        if "!DICompileUnit(" in text and (variables := _VARIABLES.search(text)) is not None:
            # The list itself is written anew, with the variables that are there and those that are constants.
            found.discard(int(variables[1]))
            found.update(n for n in self._variables(piece) if not self._is_plain(n))
        piece.nodes = frozenset(found)

    def _is_plain(self, number: int) -> bool:
        piece = self._nodes.get(number)
        return piece is not None and _PLAIN_VARIABLE.search(self.text, piece.start, piece.end) is not None

    def _node_text(self, number: int, nodes: Collection[int]) -> str:
        piece = self._nodes[number]
        text = self.text[piece.start : piece.end]
        if "!DICompileUnit(" not in text or (variables := _VARIABLES.search(text)) is None:
            return text
        kept = ", ".join(f"!{n}" for n in self._variables(piece) if n in nodes)
        return f"{text[: variables.start()]}globals: !{{{kept}}}{text[variables.end() :]}"
