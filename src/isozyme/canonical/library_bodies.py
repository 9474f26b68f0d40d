"""Library functions that a program only declares get the bodies that are known for them, for as long as derivatives are made (rules/library)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from isozyme.analysis.canonical import reached
from isozyme.canonical.program_library import ProgramLibrary
from isozyme.ir import instructions as ins
from isozyme.ir.constants import zero
from isozyme.ir.module import Function, Module
from isozyme.ir.reader import read_module
from isozyme.ir.types import I32, VOID
from isozyme.ir.values import Argument
from isozyme.rules.library import blas, complex


@dataclass(frozen=True, eq=False)
class Lent:
    """A function with a body that is not its own, and the arguments that its declaration had."""

    function: Function
    args: list[Argument]


def lend_bodies(module: Module, roots: Sequence[Function]) -> tuple[list[Lent], ProgramLibrary]:
    """Give bodies to the declared functions that `roots` reach; and the library that they call."""
    wanted: dict[str, Function] = {}
    for f in reached(module, roots):
        for i in f.instructions():
            if isinstance(i, ins.CallBase):
                callee = module.function_of(i.callee)
                if callee is not None and not callee.defined and (blas.bodies_of(callee.name) or complex.bodies_of(callee.name)):
                    wanted[callee.name] = callee
    found = [(f, body) for f in wanted.values() if (body := _body_of(f)) is not None]
    library = ProgramLibrary(module)
    library.choose_forms((f, body.name) for f, (body, _, _) in found)
    return [_lend(library, f, *body) for f, body in found], library


def _body_of(function: Function) -> tuple[Function, Module, Path] | None:
    """The body that has the function's type. One reading for each function: two symbols may have the same body."""
    for source in (blas, complex):
        for name in source.bodies_of(function.name):
            library = read_module(source.BODIES.read_text(), "<isozyme>")
            body = library.functions[name]
            n = len(body.type.params)
            # Fortran compilers pass the lengths of strings behind all other arguments. C from f2c says that subroutines return a number.
            same = function.type.ret is body.type.ret or (function.type.ret is I32 and body.type.ret is VOID)
            if function.type.params[:n] == body.type.params and same and n <= len(function.args):
                return body, library, source.BODIES
    return None


def _lend(program: ProgramLibrary, function: Function, body: Function, library: Module, path: Path) -> Lent:
    lent = Lent(function, function.args)
    function.blocks = body.blocks
    for b in function.blocks:
        b.function = function
        end = b.terminator
        if isinstance(end, ins.Return) and end.value is None and function.type.ret is not VOID:
            end.value = zero(function.type.ret)
    function.args = [*body.args, *function.args[len(body.args) :]]
    program.bring(library, path, function)
    return lent


def bring(module: Module, library: Module, function: Function) -> None:
    """The functions that a body calls."""
    for i in list(function.instructions()):
        if isinstance(i, ins.CallBase):
            callee = library.function_of(i.callee)
            if callee is not None and callee.name not in module.functions:
                module.functions[callee.name] = callee
                callee.module = module
                if callee.defined:
                    bring(module, library, callee)


def take_back(lent: Sequence[Lent]) -> None:
    """Make declarations again of what `lend_bodies` gave bodies to."""
    for x in lent:
        x.function.blocks = []
        x.function.args = x.args
