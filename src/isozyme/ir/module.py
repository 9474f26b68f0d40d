"""Blocks, functions and modules."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from isozyme.ir.instructions import Instruction, Phi
from isozyme.ir.types import FunctionType, NamedType, Type
from isozyme.ir.values import Argument, Constant, GlobalRef, Value


class Block:
    """A basic block: instructions, the last one a terminator. `name` is without sigil. `trailing`: debug records behind the last one."""

    __slots__ = ("function", "instructions", "name", "trailing")

    def __init__(self, name: str, function: Function | None = None) -> None:
        self.name = name
        self.function = function
        self.instructions: list[Instruction] = []
        self.trailing: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"<block %{self.name}>"

    @property
    def terminator(self) -> Instruction:
        return self.instructions[-1]

    def successors(self) -> Sequence[Block]:
        return self.instructions[-1].successors()

    def phis(self) -> Iterator[Phi]:
        for i in self.instructions:
            if not isinstance(i, Phi):
                return
            yield i


class Function:
    """A function, declared or defined. The body of a read module is parsed at the first use of `blocks`.

    `linkage`, `prefix` (visibility, dll, cc, `unnamed_addr`... before/after as written) are kept so that the writer repeats them.
    """

    def __init__(self, name: str, type: FunctionType, args: Sequence[Argument], module: Module) -> None:
        self.name = name
        self.type = type
        self.args: list[Argument] = list(args)
        self.module = module
        self.defined = False
        self.linkage = ""  # "", "internal", "private", "linkonce_odr", ...
        self.preemption = ""  # "dso_local", ...
        self.visibility = ""
        self.dll = ""
        self.cc = ""
        self.ret_attrs: tuple[str, ...] = ()
        self.unnamed_addr = ""
        self.addrspace = ""
        self.fn_attrs: tuple[str, ...] = ()  # words, "#3", '"key"="value"' strings, in order
        self.suffix = ""  # section, comdat, align, gc, prefix, prologue, personality as written
        self.metadata: dict[str, str] = {}  # attachments, e.g. {"dbg": "!5"}
        self._blocks: list[Block] = []
        self._read_body: Callable[[], list[Block]] | None = None  # set by the reader: parses the body lazily
        self.body_lines: tuple[int, int] = (0, 0)  # first and last line of the body in the file it was read from
        self.source: tuple[str, int, int] | None = None  # the file's text and the offsets of the body in it (behind `{`, at `}`)

    def __repr__(self) -> str:
        return f"<function @{self.name}>"

    @property
    def blocks(self) -> list[Block]:
        """The blocks, entry first; empty for a declaration. Reads the body when it was not read yet."""
        if self._read_body is not None:
            self._blocks = self._read_body()  # when this raises, the body stays text
            self._read_body = None
        return self._blocks

    @blocks.setter
    def blocks(self, blocks: list[Block]) -> None:
        self._read_body = None
        self._blocks = blocks
        self.defined = bool(blocks)

    def set_reader(self, read: Callable[[], list[Block]]) -> None:
        """Give the function a body that is still text."""
        self._read_body = read
        self.defined = True

    @property
    def body_is_read(self) -> bool:
        """False while the body is still text; the writer then repeats the text."""
        return self._read_body is None

    def instructions(self) -> Iterator[Instruction]:
        for b in self.blocks:
            yield from b.instructions

    def attributes(self) -> frozenset[str]:
        """All function attributes, with groups (#3) resolved through the module."""
        found: list[str] = []
        for a in self.fn_attrs:
            if a.startswith("#"):
                found.extend(self.module.attribute_groups.get(a, ()))
            else:
                found.append(a)
        return frozenset(found)


class GlobalVariable:
    """`@name = [linkage words] global|constant type [initializer] [suffix]`."""

    def __init__(self, name: str, value_type: Type, constant: bool, initializer: Constant | None, words: tuple[str, ...] = ()) -> None:
        self.name = name
        self.value_type = value_type
        self.constant = constant
        self.initializer = initializer  # None for a declaration
        self.words = words  # linkage, visibility, thread_local, unnamed_addr, addrspace, externally_initialized as written
        self.suffix = ""  # ", section ..., align 8, comdat ..." as written, without the leading comma
        self.metadata: dict[str, str] = {}
        self.attrs: tuple[str, ...] = ()  # attributes or group references behind everything else

    @property
    def defined(self) -> bool:
        return self.initializer is not None


class Alias:
    """`@name = [words] alias|ifunc type, target`, `target` the constant (its GlobalRef when it is simple)."""

    def __init__(self, name: str, kind: str, value_type: Type, target: Constant, words: tuple[str, ...] = (), suffix: str = "") -> None:
        self.name, self.kind, self.value_type, self.target, self.words, self.suffix = name, kind, value_type, target, words, suffix


class Module:
    """One module. `header` and `tail` keep, as text and in order, the top-level lines the engine need not understand (source_filename,
    target, module asm, comdat, metadata...)."""

    def __init__(self) -> None:
        self.source_name = "<memory>"
        self.datalayout = ""
        self.triple = ""
        self.header: list[str] = []  # source_filename, target lines, module asm, comdats, in order
        self.named_types: dict[str, NamedType] = {}
        self.globals: dict[str, GlobalVariable] = {}
        self.aliases: dict[str, Alias] = {}
        self.functions: dict[str, Function] = {}
        self.attribute_groups: dict[str, tuple[str, ...]] = {}  # "#3" -> attributes
        self.metadata: dict[str, str] = {}  # "!12" -> text after `=`; "!llvm.module.flags" -> text
        self._refs: dict[str, GlobalRef] = {}

    def ref(self, name: str) -> GlobalRef:
        """The one GlobalRef for @name in this module."""
        r = self._refs.get(name)
        if r is None:
            r = self._refs[name] = GlobalRef(name)
        return r

    def function_of(self, callee: Value) -> Function | None:
        """The function a callee names, through aliases; None for pointers, inline asm, constants expressions."""
        if not isinstance(callee, GlobalRef):
            return None
        name = callee.name
        for _ in range(8):
            f = self.functions.get(name)
            if f is not None:
                return f
            a = self.aliases.get(name)
            if a is None or not isinstance(a.target, GlobalRef):
                return None
            name = a.target.name
        return None
