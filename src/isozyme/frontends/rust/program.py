"""From the bitcode of a whole program to one native object, with its derivatives in it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence

from isozyme.build import BuildOptions, build, requesting_functions
from isozyme.cache import Cache
from isozyme.errors import IsozymeError, together
from isozyme.flags import Flags
from isozyme.frontends.rust import custom, hash_tables, libm, own_bodies, places, threads, variables
from isozyme.frontends.rust.demangle import demangle
from isozyme.frontends.rust.inputs import Inputs, is_mangled, is_runtime_name
from isozyme.frontends.rust.linkline import LinkLine
from isozyme.frontends.rust.report import Compiled, Synthesised
from isozyme.llvm import Llvm, Module, Target, open_llvm
from isozyme.options import EngineOptions


def compile_program(inputs: Inputs, line: LinkLine, wish: Flags) -> Compiled:
    """Link the modules, make everything local that nothing outside refers to, differentiate, optimise as the profile says, compile. What the flags
    asked to print before an error are notes of the exception."""
    llvm = _open()
    module = _join(llvm, inputs)
    own_bodies.lend(llvm, module)
    _internalise(llvm, module, inputs.needed | line.exported)
    llvm.run(module, "globaldce")
    names = {s.name for s in llvm.symbols(module)}
    if custom.needed(names) or libm.needed(names):
        module = llvm.parse(libm.mark(custom.translate(llvm.to_text(module))), "the program")
    target = Target(cpu=_cpu(line.cpu), opt_level=2 if line.opt_level in ("Os", "Oz") else int(line.opt_level[1]))
    notes: list[str] = []
    engine = EngineOptions(loose_types=wish.loose_types, library=not wish.no_library)
    cache = None if wish.prints else Cache()
    options = BuildOptions(key=f"rust {line.opt_level} {engine.key()}", cache=cache, target=target, inline=wish.inline, shared=serves_many_types)
    try:
        report = build(llvm, module, options, _transform(llvm, engine, line, target, wish, notes))
    except IsozymeError as e:
        text = llvm.to_text(module)
        explained = together([hash_tables.explain(threads.explain(one, text), text) for one in (e, *e.others)])
        if notes:
            explained.add_note("\n".join(notes))
        raise explained from e
    llvm.allow_inlining(module, {r.function for r in report.requests})
    if line.strips_debug:  # the engine has read the types in it, and machine code without it takes a quarter less time
        llvm.strip_debug(module)
    llvm.run(module, "O0" if wish.no_postopt else line.opt_level, target)
    if "final" in wish.prints:
        from isozyme.explain.printer import Printer

        Printer(wish, notes.append).final(llvm.to_text(module))
    derivatives = tuple(Synthesised(_display_name(r.function), r.cached, r.transform) for r in report.requests)
    return Compiled(llvm.emit_object(module, target), derivatives, "\n".join(notes))


_SIZES = re.compile(
    r"RawVecInner.*(?:finish_grow|grow_amortized|grow_exact|do_reserve_and_handle|try_allocate_in)"
    r"|RawTableInner\d+(?:\w*rehash|resize|reserve|clear|drop|free|prepare|new)|3ptr\d+swap_nonoverlapping_bytes"
)


def serves_many_types(symbol: str) -> bool:
    """Whether a function of the standard library is compiled once for values of all types: it takes their size as an argument."""
    return _SIZES.search(symbol) is not None


def _open() -> Llvm:
    """The toolchain's own LLVM: it reads what its rustc wrote, and is faster than the embedded one, which serves where there is none."""
    try:
        return open_llvm("capi")
    except IsozymeError:
        return open_llvm(at_least=_rustc_llvm())


def _display_name(symbol: str) -> str:
    """The derivative's path. The macros put the request into a function inside of it."""
    return demangle(symbol).removesuffix("::__isozyme_request")


def allow_inlining(text: str, functions: Sequence[str]) -> str:
    """Drop `noinline` from functions: the macros keep requests out of line, and nothing has to once they are answered. Short ones
    (emit/inlining.py) are inlined wherever they are called: shadows are zeroed there, and looked at once."""
    from isozyme.emit.inlining import MARK

    groups = dict(re.findall(r"^attributes #(\d+) = \{ (.*) \}$", text, re.MULTILINE))
    fresh = max(map(int, groups), default=-1) + 1
    wanted = set(functions)
    added: dict[str, int] = {}

    def edit(define: re.Match[str]) -> str:
        name = define[2].strip('"')
        words = groups.get(define[4], "").split(" ")
        if name not in wanted or "noinline" not in words:
            return define[0]
        instead = "alwaysinline" if MARK in define[5] else ""
        number = added.setdefault(" ".join(w for w in (*(w for w in words if w != "noinline"), instead) if w), fresh + len(added))
        return f"{define[1]}{define[2]}{define[3]}#{number}{define[5]}"

    text = re.sub(r"^(define [^\n@]*@)([^\s(]+)(\([^\n]*?)#(\d+)([^\n]*\{)$", edit, text, flags=re.MULTILINE)
    return text + "".join(f"attributes #{number} = {{ {words} }}\n" for words, number in added.items())


def _rustc_llvm() -> tuple[int, ...] | None:
    """The LLVM version of the rustc in use, as `cargo isozyme` found it."""
    text = os.environ.get(variables.RUSTC_LLVM, "")
    try:
        return tuple(int(part) for part in text.split(".")) if text else None
    except ValueError:
        return None


def _cpu(name: str) -> str:
    # The baseline processor of a triple is what "" means; functions carry their own features.
    return "" if name == "generic" else name


def _join(llvm: Llvm, inputs: Inputs) -> Module:
    first, *rest = (llvm.parse(m.data, m.origin) for m in inputs.modules)
    for module in rest:
        llvm.link(first, module)
    first.origin = "the program"
    return first


def _internalise(llvm: Llvm, module: Module, needed: frozenset[str]) -> None:
    """Only names made by rustc become local: any other may be looked up by code that we do not see."""
    local = (
        s.name
        for s in llvm.symbols(module)
        if s.defined and s.linkage == "external" and s.kind != "alias" and is_mangled(s.name) and not is_runtime_name(s.name) and s.name not in needed
    )
    llvm.set_linkages(module, dict.fromkeys(local, "internal"))


def _transform(llvm: Llvm, engine: EngineOptions, line: LinkLine, target: Target, wish: Flags, notes: list[str]) -> Callable[[str], str]:
    """The engine, which is imported when something is to be made; in profiles that do not optimise, the derivatives are optimised all the same."""

    def transform(text: str) -> str:
        from isozyme.engine import transform_text
        from isozyme.explain.printer import Printer

        printer = Printer(wish, notes.append)
        requests = requesting_functions(text)
        try:
            synthesised = transform_text(text, engine, printer)
        except IsozymeError as e:
            raise places.in_derivative(e, text, requests) from e
        result = allow_inlining(synthesised, requests)
        if line.opt_level in ("O0", "O1"):
            module = llvm.parse(result, "the derivatives")
            llvm.run(module, "O3", target)
            result = llvm.to_text(module)
        return result

    return transform
