"""What Isozyme asks of an LLVM: one small protocol, served by llvmlite or by a toolchain's own libLLVM."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, Protocol

if TYPE_CHECKING:
    from isozyme.llvm.address_taken import AddressTaken
    from isozyme.llvm.parts import Parts

SymbolKind = Literal["function", "variable", "alias"]

LINKAGES = (
    "external",
    "available_externally",
    "linkonce",
    "linkonce_odr",
    "weak",
    "weak_odr",
    "appending",
    "internal",
    "private",
    "extern_weak",
    "common",
)
"""Linkage names as LLVM writes them in textual IR ("external" is the one it leaves out on definitions)."""

LINKAGE_NUMBERS = dict(zip(LINKAGES, (0, 1, 2, 3, 5, 6, 7, 8, 9, 12, 14), strict=True))
"""The same as `LLVMLinkage` of llvm-c/Core.h, which llvmlite uses too."""
LINKAGE_NAMES = {number: name for name, number in LINKAGE_NUMBERS.items()}

PIPELINES = ("prepare", "prepare-inlined", "canonical", "O0", "O1", "O2", "O3", "Os", "Oz", "globaldce")


@dataclass(frozen=True)
class Symbol:
    """A global name of a module. `constant` is meaningful for variables only."""

    name: str
    kind: SymbolKind
    defined: bool
    linkage: str
    constant: bool = False


@dataclass(frozen=True)
class Target:
    """The machine to optimise and emit for. Empty `triple`: the module's, else the host's.

    cpu "native" means the host's processor with all its features; "" means the triple's baseline.
    opt_level (0 to 3) is the effort of code generation, not of the pass pipeline.
    """

    triple: str = ""
    cpu: str = ""
    features: str = ""
    opt_level: int = 3
    reloc: str = "pic"
    code_model: str = "default"


@dataclass(frozen=True)
class Registration:
    """mentions: the functions and variables that a registration array mentions, in order."""

    name: str
    mentions: tuple[str, ...]


@dataclass(eq=False)
class Module:
    """A module inside LLVM. Pass it only to the provider that made it.

    ref: the provider's handle; it owns the memory.
    origin: where the module came from, for messages.
    shared: names of variables that live in this module and that slices of it refer to instead of copying (`Llvm.slice` adds to it,
    `Llvm.graft` reads it).
    registrations: those in this module, once they are known. address_taken: what the whole program takes the address of, likewise.
    parts: the text of a module that stays as it is from here on, by pieces, for the slices that are cut from it.
    """

    ref: Any
    origin: str = "<memory>"
    shared: set[str] = field(default_factory=set)
    address_taken: AddressTaken | None = None
    registrations: list[Registration] | None = None
    parts: Parts | None = None


class Jit(Protocol):
    """Machine code in this process. Keep it alive for as long as an address obtained from it is used."""

    def address(self, name: str) -> int:
        """The address of an external symbol. IsozymeError if there is none, or if something it needs cannot be found."""
        ...


class Llvm(Protocol):
    """An LLVM in use. Whatever LLVM refuses comes back as an IsozymeError."""

    name: str
    version: tuple[int, int, int]

    def parse(self, data: bytes | str, origin: str = "<memory>") -> Module:
        """Bitcode (raw or wrapped) or textual IR, told apart by the magic number."""
        ...

    def link(self, dest: Module, src: Module) -> None:
        """Move everything of `src` into `dest`; `src` is consumed."""
        ...

    def clone(self, m: Module) -> Module: ...

    def to_text(self, m: Module) -> str: ...

    def to_bitcode(self, m: Module) -> bytes: ...

    def verify(self, m: Module) -> None: ...

    def symbols(self, m: Module) -> list[Symbol]: ...

    def set_linkages(self, m: Module, linkages: dict[str, str]) -> None:
        """New linkages by name. Local linkage resets visibility. IsozymeError if there is no such function, variable or alias."""
        ...

    def rename(self, m: Module, name: str, new_name: str) -> None:
        """IsozymeError if `new_name` is taken: LLVM would silently choose another."""
        ...

    def inline_always(self, m: Module, names: Collection[str]) -> None:
        """Have these functions inlined wherever they are called, by any pipeline."""
        ...

    def strip_debug(self, m: Module) -> None:
        """Drop debug information."""
        ...

    def slice(self, m: Module, roots: Sequence[str], closed: Collection[str] = ()) -> Module:
        """A copy of what the functions `roots` reach, self-contained; the bodies of `closed` are not looked into: see `slicing`."""
        ...

    def graft(self, m: Module, transformed: Module, roots: Sequence[str]) -> None:
        """Put a transformed slice back: its definitions of `roots` replace m's. `transformed` is consumed."""
        ...

    def allow_inlining(self, m: Module, functions: Collection[str]) -> None:
        """Calls of these functions no longer say `noinline` (rustc repeats a function's attribute at its calls)."""
        ...

    def run(self, m: Module, pipeline: str, target: Target | None = None) -> None:
        """Run one of PIPELINES on the module, in place."""
        ...

    def emit_object(self, m: Module, target: Target) -> bytes: ...

    def emit_assembly(self, m: Module, target: Target) -> str: ...

    def jit(self, m: Module) -> Jit:
        """Compile for this process and load. Optimise first, if wanted. libc, libm and loaded libraries resolve."""
        ...
