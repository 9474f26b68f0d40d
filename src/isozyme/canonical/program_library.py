"""The BLAS library that a program calls: by which symbols, and how functions of rules/library come into a module so that they call it too."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from isozyme.ir import instructions as ins
from isozyme.ir.constants import integer
from isozyme.ir.module import Function, Module
from isozyme.ir.reader import read_module
from isozyme.ir.types import FunctionType, IntType, Type, function_type
from isozyme.ir.values import Argument, GlobalRef, Value
from isozyme.rules.library import blas
from isozyme.rules.library.blas_derivatives import DERIVATIVES, calls

SYMBOL, RUN, ARENA = "isozyme_symbol_", "isozyme_run_", "isozyme_arena_alloc"


@dataclass(frozen=True)
class Form:
    """How symbols are written, and how they are called. convention: "f" (by address) or "c" (by value). hidden: the type of the lengths that Fortran
    compilers pass behind all other arguments, one for each letter. certain: the program links such symbols; else they may be missing."""

    convention: str
    bits: int
    prefix: str
    suffix: str
    hidden: Type | None
    certain: bool = True


@dataclass(eq=False)
class ProgramLibrary:
    """forms: by which the program calls BLAS ("blas") and LAPACK ("lapack"). names: what functions of rules/library are called in the module."""

    module: Module
    forms: dict[str, Form] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    _read: dict[Path, Module] = field(default_factory=dict)

    def choose_forms(self, lent: Iterable[tuple[Function, str]]) -> None:
        """From the functions that the program calls, each with the body that stands for it: the first one of the widest integers."""
        found: dict[str, Form] = {}
        for function, body in lent:
            parts = blas.parts(function.name)
            if parts is None:
                continue
            family = "lapack" if parts.routine in blas.LAPACK else "blas"
            convention, bits = body[len("isozyme_blas_")], int(body[len("isozyme_blas_c") :][:2])
            more = function.type.params[len(function.type.params) - parts.hidden(len(function.type.params), convention) :]
            form = Form(convention, bits, parts.prefix, parts.suffix, more[0] if more else None)
            if family not in found or found[family].bits < bits:
                found[family] = form
        if "blas" not in found and "lapack" in found:
            form = found["lapack"]
            suffix = form.suffix if form.convention == "f" else "_" if not form.suffix else "_64_" if form.suffix.startswith("_") else "64_"
            found["blas"] = Form("f", form.bits, "", suffix, form.hidden, certain=False)
        if "lapack" not in found and "blas" in found:
            found["lapack"] = found["blas"]  # not called
        self.forms = found

    def routine(self, function: Function) -> str | None:
        """"dgemm" for the function that stands for what all forms of this routine compute."""
        for original, name in self.names.items():
            if name == function.name and original.startswith("isozyme_"):
                return original[len("isozyme_") :]
        return None

    def derivative(self, name: str) -> Function | None:
        """A copy of its own of a function in blas_derivatives.ll, which LLVM can specialise; None if there is no such function."""
        if name not in self._of(DERIVATIVES).functions:
            return None
        return self._take(read_module(DERIVATIVES.read_text(), "<isozyme>"), DERIVATIVES, name)

    def function(self, name: str) -> Function:
        """A function that the module has once."""
        if name not in self.names:
            family = "lapack" if name[len(RUN) + 1 :] == "potrf" else "blas"
            form = self.forms[family]
            path = calls(form.convention, form.bits) if name.startswith(RUN) else DERIVATIVES
            self._take(self._of(path), path, name)
        return self.module.functions[self.names[name]]

    def bring(self, library: Module, path: Path, function: Function) -> None:
        """Let a function that came from `library` refer to what this module has, and bring what it does not have."""
        for i in function.instructions():
            if isinstance(i, ins.CallBase) and isinstance(i.callee, GlobalRef):
                self._call(i, i.callee.name)
            i.map_operands(lambda v: self._resolve(library, path, v))
            if isinstance(i, ins.CallBase) and (callee := self.module.function_of(i.callee)) is not None and callee.defined:
                i.cc = callee.cc

    def _of(self, path: Path) -> Module:
        if path not in self._read:
            self._read[path] = read_module(path.read_text(), "<isozyme>")
        return self._read[path]

    def _take(self, library: Module, path: Path, name: str) -> Function:
        function = library.functions[name]
        n, unique = 0, name
        while unique in self.module.functions:
            n += 1
            unique = f"{name}.{n}"
        blocks = function.blocks
        function.name, function.module, function.linkage = unique, self.module, "internal"
        self.module.functions[unique] = function
        self.names.setdefault(name, unique)
        function.blocks = blocks
        self.bring(library, path, function)
        return function

    def _resolve(self, library: Module, path: Path, v: Value) -> Value:
        if not isinstance(v, GlobalRef):
            return v
        name = v.name
        if name.startswith(SYMBOL):
            return self.module.ref(self._symbol(name, library.functions[name].type))
        if name == ARENA:
            return self.module.ref("isozyme.arena.alloc")
        if name in self.names:
            return self.module.ref(self.names[name])
        if name.startswith(RUN):
            return self.module.ref(self.function(name).name)
        here = library.functions.get(name)
        if here is None:
            return v
        if here.defined:
            return self.module.ref(self._take(library, path, name).name)
        if name.startswith("isozyme_"):
            return self.module.ref(self._take(self._of(blas.BODIES), blas.BODIES, name).name)
        if name not in self.module.functions:
            here.module = self.module
            self.module.functions[name] = here
        return self.module.ref(name)

    def _form(self, placeholder: str) -> Form:
        return self.forms["lapack" if placeholder[len(SYMBOL) + 1 :] in blas.LAPACK else "blas"]

    def _symbol(self, placeholder: str, t: FunctionType) -> str:
        """The program's symbol in place of `isozyme_symbol_dgemm`, declared if it is not there."""
        form, routine = self._form(placeholder), placeholder[len(SYMBOL) :]
        name = f"{form.prefix}{routine}{form.suffix}"
        if name not in self.module.functions:
            t = function_type(t.ret, (*t.params, *self._hidden(placeholder)))
            f = self.module.functions[name] = Function(name, t, [Argument(p, f"a{k}", k) for k, p in enumerate(t.params)], self.module)
            f.linkage = "" if form.certain else "extern_weak"
        return name

    def _hidden(self, placeholder: str) -> list[Type]:
        form = self._form(placeholder)
        return [] if form.hidden is None else [form.hidden] * blas.ROUTINES[placeholder[len(SYMBOL) + 1 :]].split().count("c")

    def _call(self, i: ins.CallBase, name: str) -> None:
        """Pass the hidden lengths."""
        if name.startswith(SYMBOL) and (more := self._hidden(name)):
            i.function_type = function_type(i.function_type.ret, (*i.function_type.params, *more))
            i.args = [*i.args, *(integer(t, 1) for t in more if isinstance(t, IntType))]
            i.arg_attrs = [*i.arg_attrs, *((),) * len(more)]
