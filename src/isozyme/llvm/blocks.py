"""Which variables of a program only ever hold whole heap blocks of their own: work arrays that a function allocates once and keeps.

Asked of the whole program, since a slice shows only a part of what is stored in a variable. The answer is noted in an attribute of the variable, for
plan/kept.py: the offsets of such pointers in it, each with the allocator. The variable must be out of reach for other files, its address go only
to functions that are seen; what is stored in it must be fresh from an allocator (or null, or from another such variable) and stored nowhere else,
and may not be freed, in what is differentiated, without being replaced.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from isozyme.ir import instructions as ins
from isozyme.ir.constants import int_value
from isozyme.ir.layout import DataLayout
from isozyme.ir.module import Block, Function, Module
from isozyme.ir.reader import read_module
from isozyme.ir.types import ArrayType, PointerType, StructType, Type, resolve
from isozyme.ir.values import Argument, ConstExpr, ConstPlain, GlobalRef, Value
from isozyme.llvm.irtext import NAME, edit_headers, parse_header, unquote

ATTRIBUTE = "isozyme_blocks"
ALLOCATORS = {"malloc": "malloc", "calloc": "malloc", "realloc": "malloc", "aligned_alloc": "malloc", "memalign": "malloc", "reallocarray": "malloc",
              "_Znwm": "_Znwm", "_Znam": "_Znam"}  # fmt: skip
RELEASES = {"malloc": "free", "_Znwm": "_ZdlPv", "_Znam": "_ZdaPv"}
_FREES = re.compile(r"c?free|free_sized|_ZdlPv\w*|_ZdaPv\w*")
_CANDIDATE = re.compile(rf"^@({NAME}) = (?:[a-z_]+(?:\([^)]*\))? )*global (?:ptr|%|<?\{{)", re.MULTILINE)
_MENTION = re.compile(rf"@({NAME})")
_THREADS = "llvm.threadlocal.address"
_MAIN = re.compile(r"^define [^\n]*@main\(", re.MULTILINE)

Place = tuple[str, int]


def note_blocks(text: str) -> str:
    """The module with what it shows of its variables."""
    found = _Search(text).run() if "__enzyme_" in text else {}
    if not found:
        return text

    def edit(line: str) -> str:
        header = parse_header(line) if line.startswith("@") else None
        if header is None or header.name not in found:
            return line
        value = " ".join(f"{offset}:{allocator}" for offset, allocator in sorted(found[header.name].items()))
        return f'{line} "{ATTRIBUTE}"="{value}"'

    return edit_headers(text, edit)


@dataclass
class _Field:
    """What is known of one pointer in a variable."""

    allocators: set[str] = field(default_factory=set)
    sources: set[Place] = field(default_factory=set)  # other such variables whose pointers it takes


class _Search:
    def __init__(self, text: str) -> None:
        self.text = text
        self.whole = _MAIN.search(text) is not None  # a program
        self.bad: set[str] = set()
        self.fields: dict[Place, _Field] = {}
        self._users: dict[str, dict[Value, list[ins.Instruction]]] = {}
        self._reached: set[str] | None = None
        self._addresses: dict[Value, Place] = {}  # arguments, results and loads that may be the address of such a variable
        self._returned: dict[str, Place] = {}

    def run(self) -> dict[str, dict[int, str]]:
        """The variables, with the offsets of their pointers and who allocates."""
        if not any(f" @{name}(" in self.text for name in ALLOCATORS):
            return {}
        whole = self.whole
        candidates: dict[str, int] = {}
        for m in _CANDIDATE.finditer(self.text):
            header = parse_header(m[0] + " ")
            if header is None or not header.defined or header.name.startswith(("llvm.", "isozyme", "enzyme_")):
                continue
            if whole or header.linkage in ("internal", "private") or header.name.startswith("_ZZ"):
                candidates[header.name] = m.start()
        if not candidates:
            return {}
        functions = self._mentioning(candidates)
        if not candidates.keys() - self.bad:
            return {}
        self.module = read_module(self.text)
        self.layout = DataLayout(self.module.datalayout)
        for name in candidates:
            offsets = list(pointer_offsets(self.layout, self.module.globals[name].value_type))
            if not offsets or not _null(self.module, name):
                self.bad.add(name)
            for offset in offsets:
                self.fields[name, offset] = _Field()
        for f in self._spread(f for name in functions if (f := self.module.functions.get(name)) is not None and f.defined):
            self._read(f)
        changed = True
        while changed:
            changed = False
            for (name, _), known in self.fields.items():
                for source in known.sources:
                    more = self.fields[source].allocators - known.allocators
                    known.allocators |= more
                    changed |= bool(more)
                if name not in self.bad and (len(known.allocators) > 1 or any(n in self.bad for n, _ in known.sources)):
                    self.bad.add(name)
                    changed = True
        found: dict[str, dict[int, str]] = {}
        for (name, offset), known in self.fields.items():
            if name not in self.bad and known.allocators:
                found.setdefault(name, {})[offset] = next(iter(known.allocators))
        return found

    def _mentioning(self, candidates: dict[str, int]) -> list[str]:
        """The functions that mention a candidate."""
        found: dict[str, None] = {}
        wanted = "|".join(re.escape(n) for n in candidates)
        for m in re.finditer(rf'@(?:"({wanted})"|({wanted})(?![-\w.$]))', self.text):
            name = m[1] or m[2]
            start = self.text.rfind("\n", 0, m.start()) + 1
            if self.text[start] == "@" and start == candidates[name] == m.start():
                continue
            if self.text[start] in "@!":
                if self.text[start] == "@":
                    self.bad.add(name)
                continue
            at = self.text.rfind("\ndefine ", 0, start) + 1
            header = parse_header(self.text[at : self.text.find("\n", at)])
            if header is not None:
                found[header.name] = None
        return list(found)

    def _place(self, v: Value) -> Place | None:
        """The variable, and the offset in it, that v is (or may be) the address of."""
        if v in self._addresses:
            return self._addresses[v]
        if isinstance(v, GlobalRef):
            return (v.name, 0) if any(n == v.name for n, _ in self.fields) else None
        base: Value
        indices: tuple[Value, ...]
        if isinstance(v, ins.CallBase) and getattr(v.callee, "name", "").startswith(_THREADS):
            return self._place(v.args[0])
        if isinstance(v, ConstExpr) and v.opcode == "getelementptr" and v.source_type is not None:
            base, indices, source = v.operands[0], v.operands[1:], v.source_type
        elif isinstance(v, ins.GetElementPtr):
            base, indices, source = v.base, tuple(v.indices), v.source_type
        else:
            return None
        at = self._place(base)
        numbers = [int_value(k) for k in indices]
        if at is None or any(n is None for n in numbers):
            return None
        return at[0], at[1] + self.layout.gep_offset(source, [n for n in numbers if n is not None])

    def _spread(self, functions: Iterable[Function]) -> list[Function]:
        """Follow addresses of variables through local variables, calls and returns: all functions that may see one."""
        work = list(functions)
        found = dict.fromkeys(work)

        def assign(v: Value, at: Place, f: Function) -> None:
            before = self._addresses.get(v)
            if before is None:
                self._addresses[v] = at
                found[f] = None
                work.append(f)
            elif before != at:
                self.bad |= {before[0], at[0]}

        while work:
            f = work.pop()
            for i in f.instructions():
                if isinstance(i, (ins.Phi, ins.Select, ins.Cast)) and isinstance(resolve(i.type), PointerType):
                    for o in i.operands():
                        if (at := self._place(o)) is not None:
                            assign(i, at, f)
                elif isinstance(i, ins.Store) and (at := self._place(i.value)) is not None and self._variable(f, i.pointer):
                    for u in self._uses(f).get(i.pointer, ()):
                        if isinstance(u, ins.Load):
                            assign(u, at, f)
                elif isinstance(i, ins.CallBase) and (callee := self.module.function_of(i.callee)) is not None and callee.defined:
                    for formal, actual in zip(callee.args, i.args, strict=False):
                        if (at := self._place(actual)) is not None:
                            assign(formal, at, callee)
                    if (returned := self._returned.get(callee.name)) is not None:
                        assign(i, returned, f)
                elif isinstance(i, ins.Return) and i.value is not None and (at := self._place(i.value)) is not None and f.name not in self._returned:
                    self._returned[f.name] = at
                    if not self._callers_known(f):
                        self.bad.add(at[0])
                    for name in self._mentioning({f.name: -1}):
                        if (caller := self.module.functions.get(name)) is not None and caller.defined:
                            found[caller] = None
                            work.append(caller)
        return list(found)

    def _callers_known(self, f: Function) -> bool:
        """f is called here only, and not through pointers."""
        mention = re.compile(rf'@"?{re.escape(f.name)}"?(?![-\w.$"(])')
        return (self.whole or f.linkage in ("internal", "private", "linkonce_odr")) and mention.search(self.text) is None

    def _followed(self, f: Function, i: ins.Instruction, o: Value) -> bool:
        """Whether it is known what instruction i does with the address o."""
        if isinstance(i, ins.CallBase):
            callee = self.module.function_of(i.callee)
            name = getattr(i.callee, "name", "")
            if name.startswith("llvm.memset"):
                return int_value(i.args[1]) == 0
            if callee is not None and callee.defined:
                return not callee.type.vararg and i.callee is not o
            return name.startswith(("llvm.lifetime", "llvm.dbg", _THREADS)) or name == "__cxa_atexit"
        if isinstance(i, ins.Store):
            return i.pointer is o or self._variable(f, i.pointer)
        if isinstance(i, ins.GetElementPtr):
            return self._place(i) is not None
        return isinstance(i, (ins.Load, ins.Phi, ins.Select, ins.Return, ins.Compare)) or (isinstance(i, ins.Cast) and i.opcode != "ptrtoint")

    def _mentions(self, v: Value) -> Iterator[str]:
        if isinstance(v, GlobalRef):
            yield v.name
        elif isinstance(v, ConstExpr):
            for o in v.operands:
                yield from self._mentions(o)

    def _read(self, f: Function) -> None:
        for i in f.instructions():
            if isinstance(i, ins.Load) and (at := self._place(i.pointer)) is not None:
                if isinstance(resolve(i.type), PointerType):
                    self._held(f, i, at)
                elif isinstance(resolve(i.type), (StructType, ArrayType)):
                    self.bad.add(at[0])
                continue
            if isinstance(i, ins.Store) and (at := self._place(i.pointer)) is not None:
                self.bad.update(self._mentions(i.value))
                if (stored := self._place(i.value)) is not None:
                    self.bad.add(stored[0])
                known = self.fields.get(at)
                moved = isinstance(resolve(i.value.type), (PointerType, StructType, ArrayType))
                if not self._whole(f, i.value, known, set()) if known is not None else moved:
                    self.bad.add(at[0])
                elif known is not None:
                    self._held(f, i.value, at)
                continue
            for o in i.operands():
                at = self._place(o)
                if at is None:
                    self.bad.update(self._mentions(o))
                elif not self._followed(f, i, o):
                    self.bad.add(at[0])

    def _uses(self, f: Function) -> dict[Value, list[ins.Instruction]]:
        found = self._users.get(f.name)
        if found is None:
            found = self._users[f.name] = {}
            for i in f.instructions():
                for o in i.operands():
                    found.setdefault(o, []).append(i)
        return found

    def _flow(self, f: Function, start: Value) -> Iterator[tuple[Value, ins.Instruction]]:
        """(value, user) for a pointer and whatever is the same pointer in f, through local variables too."""
        users = self._uses(f)
        seen: set[Value] = {start}
        work = [start]
        while work:
            v = work.pop()
            for i in users.get(v, ()):
                yield v, i
                more: Iterable[Value] = ()
                if isinstance(i, (ins.Phi, ins.Select, ins.Cast)):
                    more = (i,)
                elif isinstance(i, ins.Store) and i.value is v and self._variable(f, i.pointer):
                    more = [u for u in users.get(i.pointer, ()) if isinstance(u, ins.Load)]
                for x in more:
                    if x not in seen:
                        seen.add(x)
                        work.append(x)

    def _variable(self, f: Function, p: Value) -> bool:
        """p is a local variable that is only loaded and stored."""
        users = self._uses(f).get(p, ())
        others = [u for u in users if not (isinstance(u, ins.Load) or (isinstance(u, ins.Store) and u.value is not p))]
        return isinstance(p, ins.Alloca) and all(getattr(getattr(u, "callee", None), "name", "").startswith("llvm.") for u in others)

    def _elsewhere(self, f: Function, v: Value) -> bool:
        """Whether pointer v is stored in memory other than local variables and the variables looked at."""
        return any(
            isinstance(i, ins.Store) and i.value is u and not self._variable(f, i.pointer) and self._place(i.pointer) not in self.fields
            for u, i in self._flow(f, v)
        )

    def _whole(self, f: Function, v: Value, known: _Field, seen: set[Value]) -> bool:
        """v is null or a whole block that nobody else holds."""
        if v in seen:
            return True
        seen.add(v)
        if isinstance(v, ConstPlain):
            return v.kind in ("null", "zeroinitializer", "undef", "poison")
        if isinstance(v, ins.Phi):
            return all(self._whole(f, x, known, seen) for x in v.values)
        if isinstance(v, ins.Select):
            return self._whole(f, v.if_true, known, seen) and self._whole(f, v.if_false, known, seen)
        if isinstance(v, ins.Load):
            at = self._place(v.pointer)
            if at in self.fields:
                known.sources.add(at)
                return True
            uses = self._uses(f).get(v.pointer, [])
            return self._variable(f, v.pointer) and all(self._whole(f, u.value, known, seen) for u in uses if isinstance(u, ins.Store))
        if not isinstance(v, ins.CallBase) or not isinstance(v.callee, GlobalRef):
            return False
        name = v.callee.name
        callee = self.module.functions.get(name)
        if name in ALLOCATORS and (callee is None or not callee.defined):
            known.allocators.add(ALLOCATORS[name])
            return not self._elsewhere(f, v)
        if callee is None or not callee.defined or self._elsewhere(f, v):
            return False
        returned = [r.value for r in callee.instructions() if isinstance(r, ins.Return) and r.value is not None]
        return all(self._whole(callee, r, known, seen) for r in returned)

    # what is done with pointers that a variable held

    def _held(self, f: Function, i: Value, at: Place) -> None:
        """i was loaded from the variable, or is stored in it."""
        if self._elsewhere(f, i):
            self.bad.add(at[0])
            return
        for v, user in self._flow(f, i):
            if not isinstance(user, ins.CallBase) or not isinstance(user.callee, GlobalRef):
                continue
            name = user.callee.name
            if name in ("realloc", "reallocarray"):
                kept = any(isinstance(s, ins.Store) and self._place(s.pointer) == at for _, s in self._flow(f, user))
            elif self._frees(name, [k for k, a in enumerate(user.args) if a is v], set()):
                kept = self._replaced(user, at)
            else:
                continue
            if not kept and f.name in self._differentiated():
                self.bad.add(at[0])

    def _frees(self, name: str, positions: list[int], seen: set[tuple[str, int]]) -> bool:
        """Whether a function may free what it gets as one of these arguments."""
        callee = self.module.functions.get(name)
        if callee is None or not callee.defined:
            return bool(_FREES.fullmatch(name)) and 0 in positions
        for k in positions:
            if (name, k) in seen or k >= len(callee.args):
                continue
            seen.add((name, k))
            formal: Argument = callee.args[k]
            for v, user in self._flow(callee, formal):
                if isinstance(user, ins.CallBase) and isinstance(user.callee, GlobalRef):
                    below = [j for j, a in enumerate(user.args) if a is v]
                    if user.callee.name in ("realloc", "reallocarray") or self._frees(user.callee.name, below, seen):
                        return True
        return False

    def _replaced(self, call: ins.CallBase, at: Place) -> bool:
        """On every way from a call to the end of its function, something is stored in the variable."""

        def stores(block: Block, start: int) -> bool:
            return any(isinstance(i, ins.Store) and self._place(i.pointer) == at for i in block.instructions[start:])

        first = call.block
        if stores(first, first.instructions.index(call) + 1):
            return True
        seen: set[Block] = set()
        work: list[Block] = list(first.successors())
        if not work:
            return False
        while work:
            block = work.pop()
            if block in seen or stores(block, 0):
                continue
            seen.add(block)
            if isinstance(block.terminator, ins.Return):
                return False
            work += block.successors()
        return True

    def _differentiated(self) -> set[str]:
        """All functions that what derivatives are asked of may reach."""
        if self._reached is None:
            work: list[str] = []
            for m in re.finditer(r"^ [^\n]*@__enzyme_[^\n]*", self.text, re.MULTILINE):
                work += [unquote(n) for n in _MENTION.findall(m[0])]
            found: set[str] = set()
            while work:
                name = work.pop()
                f = self.module.functions.get(name)
                if name not in found:
                    found.add(name)
                    if f is not None and f.source is not None:
                        text, start, end = f.source
                        work += [unquote(n) for n in _MENTION.findall(text[start:end])]
                    elif f is None and (g := self.module.globals.get(name)) is not None and g.initializer is not None:
                        line = re.search(rf'^@"?{re.escape(name)}"? = [^\n]*', self.text, re.MULTILINE)
                        work += [unquote(n) for n in _MENTION.findall(line[0])] if line is not None else []
            self._reached = found
        return self._reached


def pointer_offsets(layout: DataLayout, t: Type, at: int = 0) -> Iterator[int]:
    """The offsets of pointers in a type; nothing is said of arrays of them."""
    t = resolve(t)
    if isinstance(t, PointerType):
        yield at
    elif isinstance(t, StructType):
        for o, inner in zip(layout.field_offsets(t), t.fields, strict=True):
            yield from pointer_offsets(layout, inner, at + o)


def _null(module: Module, name: str) -> bool:
    """The variable starts without pointers."""
    initializer = module.globals[name].initializer
    work: list[Value | None] = [initializer]
    while work:
        c = work.pop()
        if isinstance(c, (GlobalRef, ConstExpr)):
            return False
        work += getattr(c, "elements", ())
    return True
