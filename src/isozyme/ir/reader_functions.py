"""Reading function headers. Their pieces (words before the name, each parameter, words behind) recur: each spelling is read once."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from isozyme.errors import IsozymeError
from isozyme.ir.lexer import Cursor, name_of
from isozyme.ir.module import Function
from isozyme.ir.reader_attributes import AttributeReader, is_value_word
from isozyme.ir.types import METADATA, Type, function_type
from isozyme.ir.values import Argument

_NAME: Final = r'(?:[-\w$.]+|"[^"\n]*")'
_HEADER: Final = re.compile(rf'(define|declare) ([^"\n!]*?) (@{_NAME})\(').match
_PARAMETER: Final = re.compile(
    rf'([^,%@"(){{\n]*(?:\([^,()"\n]*\)[^,%@"(){{\n]*)*?|%[-\w$.]+)(?: (%{_NAME}))?(, |\))'
).match
_TAIL: Final = re.compile(r'((?:[^{}!"\n]|"[^"\n]*")*?)((?: !\w+ !\d+)*)( \{)?[ \t]*(?=\n)').match
_METADATA_PAIR: Final = re.compile(r" !(\w+) (!\d+)")
LINKAGES: Final = frozenset(
    {
        "private", "internal", "available_externally", "linkonce", "weak", "common", "appending", "extern_weak", "linkonce_odr", "weak_odr",
        "external",
    }
)
_PREEMPTION: Final = frozenset({"dso_local", "dso_preemptable"})
_VISIBILITY: Final = frozenset({"default", "hidden", "protected"})
_DLL: Final = frozenset({"dllimport", "dllexport"})
_SUFFIX_WITH_STRING: Final = frozenset({"section", "partition", "gc"})
_SUFFIX_WITH_CONSTANT: Final = frozenset({"prefix", "prologue", "personality"})
_NEXT_ENTITY: Final = frozenset(
    {"define", "declare", "attributes", "source_filename", "target", "module", "uselistorder", "uselistorder_bb"}
)


class _Front(NamedTuple):
    linkage: str
    preemption: str
    visibility: str
    dll: str
    cc: str
    ret_attrs: tuple[str, ...]
    ret: Type


class _Tail(NamedTuple):
    unnamed_addr: str
    addrspace: str
    fn_attrs: tuple[str, ...]
    suffix: str


class HeaderReader:
    """Reads `define`/`declare` lines of one file."""

    def __init__(self, reader: AttributeReader, text: str) -> None:
        self.reader, self.text = reader, text
        self._fronts: dict[str, _Front] = {}
        self._tails: dict[str, _Tail] = {}

    def header(self, pos: int) -> tuple[Function, int]:
        """Read the header at `pos`; gives the function (`defined` set) and the offset behind it (behind the `{` of a definition)."""
        try:
            quick = self._quick(pos)
        except IsozymeError:
            quick = None  # said again, with its place, below
        return quick if quick is not None else self._header(Cursor(self.text, pos, self.reader.origin))

    def _quick(self, pos: int) -> tuple[Function, int] | None:
        """The one-line spelling LLVM prints, from remembered pieces."""
        m = _HEADER(self.text, pos)
        if m is None:
            return None
        keyword, front_text, token = m.groups()
        front = self._fronts.get(front_text)
        if front is None:
            cur = Cursor(self.text, m.start(2), self.reader.origin)
            front = self._front(cur)
            if cur.at != m.start(3):
                return None
            self._fronts[front_text] = front
        text, at = self.text, m.end()
        parameters: list[tuple[Type, tuple[str, ...]]] = []
        names: list[str] = []
        vararg = False
        if text[at] == ")":
            at += 1
        else:
            while True:
                p = _PARAMETER(text, at)
                if p is None:
                    return None
                spelled, name, separator = p.groups()
                if spelled == "...":
                    vararg = True
                else:
                    known = self.reader.parameter(spelled) if spelled.strip() else None
                    if known is None:
                        return None
                    parameters.append(known)
                    names.append(name_of(name) if name else "")
                at = p.end()
                if separator == ")":
                    break
        t = _TAIL(text, at)
        if t is None or (t.group(3) is None) == (keyword == "define"):
            return None
        tail = self._tails.get(t.group(1))
        if tail is None:
            cur = Cursor(t.group(1), 0, self.reader.origin)
            tail = self._tail(cur)
            if cur.token:
                return None
            self._tails[t.group(1)] = tail
        metadata = dict(_METADATA_PAIR.findall(t.group(2)))
        f = self._function(name_of(token), front, parameters, names, vararg, tail, metadata)
        f.defined = keyword == "define"
        return f, t.end()

    def _header(self, cur: Cursor) -> tuple[Function, int]:
        """Any spelling."""
        defined = cur.next() == "define"
        metadata: dict[str, str] = {}
        self._metadata(cur, metadata)
        front = self._front(cur)
        if cur.token[:1] != "@":
            cur.fail(f"expected the name of a function, found {cur.described()}")
        name = name_of(cur.next())
        cur.expect("(")
        parameters: list[tuple[Type, tuple[str, ...]]] = []
        names: list[str] = []
        vararg = False
        while not cur.accept(")"):
            if parameters:
                cur.expect(",")
            if cur.accept("..."):
                vararg = True
                cur.expect(")")
                break
            t = self.reader.type(cur)
            attrs = () if t is METADATA else self.reader.attributes(cur, is_value_word)
            parameters.append((t, attrs))
            names.append(name_of(cur.next()) if cur.token[:1] == "%" else "")
        tail = self._tail(cur)
        self._metadata(cur, metadata)
        f = self._function(name, front, parameters, names, vararg, tail, metadata)
        f.defined = defined
        if defined:
            cur.expect("{")
        return f, cur.last

    def _metadata(self, cur: Cursor, found: dict[str, str]) -> None:
        while cur.token[:1] == "!" and cur.text[cur.end : cur.end + 2] == " !":
            kind = cur.next()[1:]
            start = cur.at
            cur.next()
            if cur.token == "(" and cur.at == cur.last:
                cur.skip_parens()
            found[kind] = cur.text[start : cur.last]

    def _front(self, cur: Cursor) -> _Front:
        linkage = cur.next() if cur.token in LINKAGES else ""
        preemption = cur.next() if cur.token in _PREEMPTION else ""
        visibility = cur.next() if cur.token in _VISIBILITY else ""
        dll = cur.next() if cur.token in _DLL else ""
        cc = self.reader.calling_convention(cur)
        ret_attrs = self.reader.return_attributes(cur)
        return _Front(linkage, preemption, visibility, dll, cc, ret_attrs, self.reader.type(cur))

    def _tail(self, cur: Cursor) -> _Tail:
        unnamed_addr = cur.next() if cur.token in ("unnamed_addr", "local_unnamed_addr") else ""
        addrspace = self.reader.addrspace(cur)
        fn_attrs: list[str] = []
        suffix: list[str] = []
        while True:
            token, start = cur.token, cur.at
            if token in _NEXT_ENTITY or not (token[:1].isalpha() or token[:1] in ('"', "#")) or not token:
                break
            if token in _SUFFIX_WITH_STRING:
                cur.next()
                cur.next()
            elif token in _SUFFIX_WITH_CONSTANT:
                cur.next()
                self.reader.typed_constant(cur)
            elif token == "comdat":
                cur.next()
                if cur.token == "(":
                    cur.skip_parens()
            elif token == "align":
                cur.next()
                cur.integer()
            else:
                fn_attrs.append(self.reader.attribute(cur))
                continue
            suffix.append(cur.text[start : cur.last])
        return _Tail(unnamed_addr, f"addrspace({addrspace})" if addrspace else "", tuple(fn_attrs), " ".join(suffix))

    def _function(
        self,
        name: str,
        front: _Front,
        parameters: list[tuple[Type, tuple[str, ...]]],
        names: list[str],
        vararg: bool,
        tail: _Tail,
        metadata: dict[str, str],
    ) -> Function:
        number = 0
        args: list[Argument] = []
        for index, ((t, attrs), given) in enumerate(zip(parameters, names, strict=True)):
            if not given:
                given = str(number)
            if given.isdecimal():
                number = int(given) + 1
            args.append(Argument(t, given, index, attrs))
        f = Function(name, function_type(front.ret, tuple([t for t, _ in parameters]), vararg), args, self.reader.module)
        f.linkage, f.preemption, f.visibility, f.dll, f.cc, f.ret_attrs, _ = front
        f.unnamed_addr, f.addrspace, f.fn_attrs, f.suffix = tail
        f.metadata = metadata
        return f
