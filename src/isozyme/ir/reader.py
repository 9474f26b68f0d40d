"""Reading a module of textual LLVM IR (opaque pointers, LLVM 16 to 22).

`read_module` splits the file into its top-level entities and reads all of them except function bodies, which are skipped by searching for
their closing brace; a body is parsed at the first use of `Function.blocks`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from isozyme.errors import IsozymeError, Where
from isozyme.ir.instructions import NO_METADATA
from isozyme.ir.lexer import Cursor, name_of, unescape
from isozyme.ir.module import Alias, Block, Function, GlobalVariable, Module
from isozyme.ir.reader_attributes import AttributeReader
from isozyme.ir.reader_body import BodyReader
from isozyme.ir.reader_functions import HeaderReader
from isozyme.ir.types import PTR, NamedType, pointer_type

_SPACE: Final = re.compile(r"(?:\s+|;[^\n]*)*").match
_METADATA: Final = re.compile(r"\n*(![-\w$.\\]+) = ([^\n]*[)}])\n+(?=[!^;]|\Z)").match
_ATTRIBUTE_GROUP: Final = re.compile(r"attributes\s+(#\d+)\s*=\s*\{").match
_HEADER_LINE: Final = re.compile(r'(?:source_filename|target|module)\b[^\n]*|\$(?:[-\w$.]+|"[^"\n]*")\s*=\s*comdat\s+\w+').match
_STRING: Final = re.compile(r'"([^"]*)"')
# LLVM 18 and older marked one index of a vtable address; the newest parser refuses the spelling, and the hint may be dropped.
_OLD_INRANGE: Final = re.compile(r", inrange (?=i\d+ -?\d)")
_WITHOUT_INITIALIZER: Final = frozenset({"external", "extern_weak"})


def read_module(text: str, origin: str = "<memory>") -> Module:
    """Read a module. `origin` names the file in errors.

    Raises IsozymeError with file, line and column where the text is not LLVM IR, uses typed pointers, or uses what is not supported;
    errors inside a function body are raised by the first use of `Function.blocks`.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    if text.startswith(("BC\xc0\xde", "BC\udcc0\udcde", "BC\ufffd\ufffd")):
        raise IsozymeError("this is LLVM bitcode, not textual IR: disassemble it with llvm-dis first", Where(origin, 1, 1))
    if not text.endswith("\n"):
        text += "\n"
    if ", inrange i" in text:
        text = _OLD_INRANGE.sub(", ", text)
    module = Module()
    module.source_name = origin
    _ModuleReader(module, text, origin).read()
    return module


class _ModuleReader:
    def __init__(self, module: Module, text: str, origin: str) -> None:
        self.module, self.text, self.origin = module, text, origin
        self.reader = AttributeReader(module, origin)
        self.headers = HeaderReader(self.reader, text)
        self.counted = 0  # newlines are counted up to here
        self.line = 1

    def read(self) -> None:
        text, size, pos = self.text, len(self.text), 0
        metadata = self.module.metadata
        while True:
            m = _METADATA(text, pos)
            if m is not None:
                metadata[m.group(1)] = m.group(2)
                pos = m.end()
                continue
            skip = _SPACE(text, pos)
            assert skip is not None
            pos = skip.end()
            if pos >= size:
                return
            pos = self._entity(pos)

    def _entity(self, pos: int) -> int:
        """Read the top-level entity at `pos`; gives the offset behind it."""
        text = self.text
        head = text[pos]
        if head == "d" and text.startswith(("define", "declare"), pos):
            return self._function(pos)
        if head == "@":
            return self._global(pos)
        if head == "!":
            return self._metadata(pos)
        if head == "%":
            return self._type(pos)
        if head == "a":
            return self._attribute_group(pos)
        if head == "^" or text.startswith("uselistorder", pos):  # the module summary and use-list orders carry no meaning
            return self._skip_line(pos)
        m = _HEADER_LINE(text, pos)
        if m is None:
            self.cursor(pos).fail(f"expected a global, a function or another top-level entity, found `{self.cursor(pos).token}`")
        line = m.group()
        self.module.header.append(line)
        string = _STRING.search(line)
        if line.startswith("target") and string is not None:
            value = unescape(string.group(1)).decode("utf-8", "surrogateescape")
            if line.split()[1] == "datalayout":
                self.module.datalayout = value
            else:
                self.module.triple = value
        return m.end()

    def cursor(self, pos: int) -> Cursor:
        return Cursor(self.text, pos, self.origin)

    def _skip_line(self, pos: int) -> int:
        """Skip an entity whose parentheses and braces balance."""
        cur = self.cursor(pos)
        stop = self.text.index("\n", pos)
        depth = 0
        while cur.token and (cur.at < stop or depth):
            token = cur.next()
            if token in ("(", "{"):
                depth += 1
            elif token in (")", "}"):
                depth -= 1
        return cur.last

    def _type(self, pos: int) -> int:
        cur = self.cursor(pos)
        t = self.reader.named_type(cur.next())
        cur.expect("=")
        cur.expect("type")
        self.module.named_types.pop(t.name)  # definitions keep their order, whatever was mentioned first
        self.module.named_types[t.name] = t
        if not cur.accept("opaque"):
            body = self.reader.type(cur)
            if isinstance(body, NamedType):
                cur.fail("a named type must be a structure")
            t.body = body
        return cur.last

    def _attribute_group(self, pos: int) -> int:
        m = _ATTRIBUTE_GROUP(self.text, pos)
        cur = self.cursor(m.end() if m is not None else pos)
        if m is None:
            cur.fail(f"expected an attribute group, found `{cur.token}`")
        self.module.attribute_groups[m.group(1)] = self.reader.attributes(cur, "}".__eq__)
        cur.expect("}")
        return cur.last

    def _metadata(self, pos: int) -> int:
        """Metadata that spans lines, or that stands in front of other entities."""
        cur = self.cursor(pos)
        name = cur.next()
        cur.expect("=")
        start = cur.at
        cur.accept("distinct")
        if cur.token[:1] != "!":
            cur.fail(f"expected metadata, found {cur.described()}")
        depth = 0
        cur.next()
        while cur.token in ("(", "{") or depth:
            token = cur.next()
            if token in ("(", "{"):
                depth += 1
            elif token in (")", "}"):
                depth -= 1
                if depth == 0:
                    break
            elif not token:
                cur.fail("this metadata node is never closed", start)
        self.module.metadata[name] = self.text[start : cur.last]
        return cur.last

    def _global(self, pos: int) -> int:
        module, reader = self.module, self.reader
        cur = self.cursor(pos)
        name = name_of(cur.next())
        cur.expect("=")
        words: list[str] = []
        addrspace = 0
        while cur.token not in ("global", "constant", "alias", "ifunc"):
            at = cur.at
            word = cur.next()
            if not word[:1].isalpha():
                cur.fail(f"expected `global`, `constant`, `alias` or `ifunc`, found `{word}`", at)
            if word == "addrspace":
                cur.move(at)
                addrspace = reader.addrspace(cur)
            elif cur.token == "(":
                cur.skip_parens()
            words.append(self.text[at : cur.last])
        kind = cur.next()
        if kind in ("alias", "ifunc"):
            t = reader.type(cur)
            cur.expect(",")
            untyped = cur.token in ("getelementptr", "bitcast", "addrspacecast", "inttoptr")
            target = reader.constant(cur, PTR) if untyped else reader.typed_constant(cur)
            start = cur.at
            while cur.accept(","):
                cur.next()
                cur.next()
            suffix = self.text[start : cur.last].lstrip(", ") if cur.last > start else ""
            module.aliases[name] = Alias(name, kind, t, target, tuple(words), suffix)
            return cur.last
        t = reader.type(cur)
        initializer = None if _WITHOUT_INITIALIZER.intersection(words) else reader.constant(cur, t)
        g = module.globals[name] = GlobalVariable(name, t, kind == "constant", initializer, tuple(words))
        module.ref(name).type = pointer_type(addrspace)
        parts: list[str] = []
        while cur.accept(","):
            if cur.token[:1] == "!":
                if g.metadata is NO_METADATA:
                    g.metadata = {}
                key = cur.next()[1:]
                g.metadata[key] = cur.next()
            else:
                at = cur.at
                cur.next()
                if cur.token == "(" or cur.token[:1] == '"' or cur.token.isdecimal():
                    if cur.token == "(":
                        cur.skip_parens()
                    else:
                        cur.next()
                parts.append(self.text[at : cur.last])
        g.suffix = ", ".join(parts)
        attrs: list[str] = []
        while cur.token[:1] in ("#", '"') and cur.token:
            attrs.append(reader.attribute(cur))
        g.attrs = tuple(attrs)
        return cur.last

    def _function(self, pos: int) -> int:
        f, stop = self.headers.header(pos)
        known = self.module.functions.get(f.name)
        if known is not None:
            self.cursor(pos).fail(f"the function @{f.name} is defined twice")
        self.module.functions[f.name] = f
        ref = self.module.ref(f.name)
        ref.type = pointer_type(int(f.addrspace[10:-1])) if f.addrspace else PTR
        if not f.defined:
            return stop
        text = self.text
        end_of_line = text.find("\n", stop)
        rest = text[stop:end_of_line].lstrip()
        end = text.find("\n}\n", stop) + 1
        if (rest and rest[0] != ";") or not end or text.find("\ndefine ", stop, end) >= 0:  # not laid out by LLVM
            end = self._matching_brace(stop)
        self.line += text.count("\n", self.counted, stop)
        first = self.line + 1
        self.line += text.count("\n", stop, end)
        self.counted = end
        f.body_lines = (first, self.line - 1)
        f.source = (text, stop, end)
        f.set_reader(_body_of(self.reader, f, text, stop, end))
        return end + 1

    def _matching_brace(self, pos: int) -> int:
        cur = self.cursor(pos)
        depth = 1
        while True:
            at = cur.at
            token = cur.next()
            if token == "{":
                depth += 1
            elif token == "}":
                depth -= 1
                if depth == 0:
                    return at
            elif not token:
                cur.fail("the body of this function is never closed", pos)


def _body_of(reader: AttributeReader, f: Function, text: str, start: int, end: int) -> Callable[[], list[Block]]:
    def read() -> list[Block]:
        return BodyReader(reader, f, text, start, end).read()

    return read
