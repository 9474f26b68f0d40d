"""How far accesses may count on alignment in functions that are differentiated."""

from __future__ import annotations

from isozyme.ir.instructions import CallBase, Load, Store
from isozyme.ir.module import Function
from isozyme.plan.tape import TAPE_ALIGN


def limit_alignment(function: Function) -> None:
    """Stack memory that the reverse sweep reads moves to the tape, which is aligned to 16 bytes: no access may count on more."""
    for i in function.instructions():
        if isinstance(i, (Load, Store)):
            i.align = min(i.align, TAPE_ALIGN)
        elif isinstance(i, CallBase) and i.arg_attrs:
            i.arg_attrs = [tuple(a for a in attrs if not _aligned_beyond(a)) for attrs in i.arg_attrs]


def _aligned_beyond(attribute: str) -> bool:
    word, _, number = attribute.partition(" ")
    return word == "align" and number.isdigit() and int(number) > TAPE_ALIGN
