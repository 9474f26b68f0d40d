"""An LLVM in use, behind one small protocol: parse, print, link, slice, optimise, emit, load."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from isozyme.errors import IsozymeError
from isozyme.llvm.bitcode import producer, unwrap, version_of
from isozyme.llvm.protocol import LINKAGES, PIPELINES, Jit, Llvm, Module, Symbol, Target

__all__ = ["LINKAGES", "PIPELINES", "Jit", "Llvm", "Module", "Symbol", "Target", "in_use", "open_llvm", "version_of", "writer_version"]

_IN_USE: ContextVar[Llvm | None] = ContextVar("isozyme.llvm", default=None)


@contextmanager
def in_use(llvm: Llvm) -> Iterator[None]:
    """While it lasts, `open_llvm()` is this LLVM: what one version prints, an older one does not read."""
    token = _IN_USE.set(llvm)
    try:
        yield
    finally:
        _IN_USE.reset(token)


def writer_version(data: bytes) -> tuple[int, int, int] | None:
    """The version of the LLVM that wrote this bitcode; None if it does not say."""
    name = producer(unwrap(data))
    return version_of(name) if name else None


def open_llvm(provider: str = "auto", at_least: tuple[int, ...] | None = None) -> Llvm:
    """An LLVM to work with.

    provider: "llvmlite" (embedded), "capi" (the first libLLVM found: the Rust toolchain's, else the system's newest), the path of a
    libLLVM, or "auto": the one that a build uses (`in_use`), else the embedded one, unless it is too old.
    at_least: the version that wrote the bitcode to be read. Only its first number decides: bitcode is stable within a release.
    IsozymeError if there is no such LLVM.
    """
    current = _IN_USE.get()
    if provider == "auto" and current is not None and (at_least is None or at_least[0] <= current.version[0]):
        return current
    if provider in ("auto", "llvmlite"):
        from isozyme.llvm.llvmlite_provider import LlvmliteLlvm

        embedded = LlvmliteLlvm()
        if at_least is None or at_least[0] <= embedded.version[0]:
            return embedded
        if provider == "llvmlite":
            raise _too_old(f"the embedded LLVM is {embedded.version[0]}", at_least)
    from isozyme.llvm.capi import find_libraries
    from isozyme.llvm.capi_provider import CapiLlvm

    if provider not in ("auto", "capi"):
        if not os.path.exists(provider):
            raise IsozymeError(f"there is no LLVM library {provider}", hint='give the path of a libLLVM, "llvmlite" or "auto"')
        chosen = CapiLlvm(provider)
        if at_least is not None and chosen.version[0] < at_least[0]:
            raise _too_old(f"{provider} is LLVM {chosen.version[0]}", at_least)
        return chosen
    for path in find_libraries():
        try:
            candidate = CapiLlvm(path)
        except IsozymeError:
            continue  # a damaged or foreign file of that name; the next one may do
        if at_least is None or candidate.version[0] >= at_least[0]:
            return candidate
    raise _too_old("no libLLVM of this machine is new enough", at_least or (16,))


def _too_old(what: str, at_least: tuple[int, ...]) -> IsozymeError:
    hint = "install that LLVM (Debian: libllvmNN), or set the path of the libLLVM of the compiler that wrote the bitcode"
    return IsozymeError(f"{what}, but LLVM {at_least[0]} or later is needed to read this program", hint=hint)
