"""From the bitcode of a translation unit, or of several, to the same with its derivatives."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from isozyme import flags
from isozyme.build import BuildOptions, build, requesting_functions
from isozyme.cache import Cache
from isozyme.errors import IsozymeError
from isozyme.frontends.clang.compiler import Compiler, library_of, version_of
from isozyme.llvm import Llvm, Module, Target, open_llvm, writer_version
from isozyme.llvm.irtext import headers
from isozyme.llvm.pipelines import finish_flags
from isozyme.options import EngineOptions


@dataclass(frozen=True)
class Differentiated:
    """What to finish: bitcode for clang; or an object, where no LLVM here writes bitcode that this clang reads.
    derivatives: whether any were made."""

    bitcode: bytes = b""
    object: bytes = b""
    derivatives: bool = True


@dataclass(frozen=True)
class Missing:
    """Bodies that another translation unit may have; without them `error` is what is wrong."""

    functions: frozenset[str]
    error: IsozymeError


def differentiate(
    modules: list[tuple[str, bytes]], compiler: Compiler, level: str, pic: bool = True, strip_debug: bool = False
) -> Differentiated | Missing:
    """Answer every request in the modules, linked to one.

    modules: (origin, bitcode). level: "O0" to "O3", "Os", "Oz": what the program is optimised with afterwards. pic: for objects made here.
    strip_debug: the debug information is there for our sake only.
    IsozymeError for what cannot be differentiated whatever other translation units may hold.
    """
    writers = [v for _, data in modules if (v := writer_version(data)) is not None]
    llvm, readable = _open(compiler, max(writers, default=None))
    module, *rest = (llvm.parse(data, origin) for origin, data in modules)
    for other in rest:
        llvm.link(module, other)
    wish = flags.from_environment(os.environ)
    engine = EngineOptions(loose_types=wish.loose_types, library=not wish.no_library)
    options = BuildOptions(key=f"clang {level} {engine.key()}", cache=None if wish.prints else Cache(), inline=wish.inline)
    try:
        if not wish.off:
            build(llvm, module, options, _transform(llvm, engine, level, wish))
    except IsozymeError as e:
        missing = _without_bodies(llvm, module)
        if missing:
            return Missing(missing, e)
        raise
    if strip_debug:
        module = _without_debug(llvm, module)
    if readable:
        return Differentiated(bitcode=llvm.to_bitcode(module))
    llvm.run(module, level)
    target = Target(opt_level=2 if level[1:] in "sz" else int(level[1:]), reloc="pic" if pic else "static")
    return Differentiated(object=llvm.emit_object(module, target))


def finishing(compiler: Compiler, given: Sequence[str]) -> list[str]:
    """Options for the clang that finishes derivatives, beside those of the user."""
    words = (f"{flag}={on}" for flag, on, _ in finish_flags(version_of(compiler)) if not any(flag in word for word in given))
    return [w for word in words for w in ("-mllvm", word)]


def _open(compiler: Compiler, writer: tuple[int, int, int] | None) -> tuple[Llvm, bool]:
    """An LLVM that reads what this clang wrote, and whether clang reads what it writes: newer versions read older bitcode, not the reverse."""
    major = version_of(compiler)
    library = library_of(compiler, major)
    if library:  # faster than the embedded one, which was built with assertions
        return open_llvm(library), True
    embedded = open_llvm("llvmlite")
    if major == embedded.version[0]:
        return embedded, True
    if major > embedded.version[0]:
        return open_llvm(at_least=writer or (major,)), True
    return embedded, False


def _transform(llvm: Llvm, engine: EngineOptions, level: str, wish: flags.Flags) -> Callable[[str], str]:
    """The engine, which is imported when something is to be made; at levels that do not optimise, the derivatives are optimised all the same."""

    def transform(text: str) -> str:
        from isozyme.engine import transform_text
        from isozyme.explain.printer import Printer

        result = transform_text(text, engine, Printer(wish))
        if level not in ("O0", "O1"):
            return result
        module = llvm.parse(result, "the derivatives")
        llvm.run(module, "O3")
        return llvm.to_text(module)

    return transform


def _without_bodies(llvm: Llvm, module: Module) -> frozenset[str]:
    """Functions that the requests may reach, that have no body here and of which no rule is known."""
    from isozyme.rules import registry

    roots = requesting_functions(llvm.to_text(module))
    text = llvm.to_text(llvm.slice(module, roots))
    return frozenset(
        h.name
        for h in headers(text)
        if h.kind == "function" and not h.defined and not h.name.startswith("llvm.") and "__enzyme_" not in h.name and registry.lookup(h.name) is None
    )


def _without_debug(llvm: Llvm, module: Module) -> Module:
    """LLVM drops debug information of a version that it does not know when it reads a module."""
    text = re.sub(r'(!"Debug Info Version", i32) \d+', r"\1 0", llvm.to_text(module))
    return llvm.parse(text, module.origin)
