"""Library functions that a program only declares get the bodies that are known for them, for as long as derivatives are made (rules/library)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from isozyme.analysis.canonical import reached
from isozyme.ir import instructions as ins
from isozyme.ir.module import Function, Module
from isozyme.ir.reader import read_module
from isozyme.ir.values import Argument
from isozyme.rules.library import blas, complex


@dataclass(frozen=True, eq=False)
class Lent:
    """A function with a body that is not its own, and the arguments that its declaration had."""

    function: Function
    args: list[Argument]


def lend_bodies(module: Module, roots: Sequence[Function]) -> list[Lent]:
    """Give bodies to the declared functions that `roots` reach."""
    wanted: dict[str, tuple[Function, str]] = {}
    for f in reached(module, roots):
        for i in f.instructions():
            if isinstance(i, ins.CallBase):
                callee = module.function_of(i.callee)
                for library in (blas, complex):
                    if callee is not None and not callee.defined and library.bodies_of(callee.name):
                        wanted[callee.name] = callee, library.BODIES.read_text()
    # One reading for each function: two symbols may have the same body.
    return [lent for f, text in wanted.values() if (lent := _lend(module, read_module(text, "<isozyme>"), f)) is not None]


def _lend(module: Module, library: Module, function: Function) -> Lent | None:
    for name in (*blas.bodies_of(function.name), *complex.bodies_of(function.name)):
        body = library.functions[name]
        n = len(body.type.params)
        # Fortran compilers pass the lengths of strings behind all other arguments.
        if function.type.params[:n] == body.type.params and function.type.ret is body.type.ret and n <= len(function.args):
            break
    else:
        return None
    lent = Lent(function, function.args)
    function.blocks = body.blocks
    for b in function.blocks:
        b.function = function
    function.args = [*body.args, *function.args[n:]]
    bring(module, library, function)
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
