"""Derivatives that are given instead of made: what the reverse sweep of a routine of BLAS reads, and of what F+ must keep a copy."""

from __future__ import annotations

from dataclasses import dataclass

from isozyme.analysis.activity import Context
from isozyme.plan.reverse import ReverseContext
from isozyme.rules.library.blas_derivatives import FORMULAS, Formula, Operand


@dataclass(frozen=True)
class Kept:
    """A copy of an operand, made before or after the call. old: it is the value that the call overwrites."""

    operand: Operand
    after: bool
    old: bool


@dataclass(frozen=True)
class GivenReverse:
    """needs_primal: as in ReverseInterface. read: the operands whose memory the reverse sweep reads. checked: those that
    have no shadow where their shadow is the primal memory."""

    kept: tuple[Kept, ...]
    needs_primal: tuple[bool, ...]
    read: frozenset[str]
    checked: frozenset[str]

    @property
    def stored(self) -> float:
        """A guess of the bytes of the copies."""
        return 8000.0 * len(self.kept)


def formula_of(routine: str | None, context: Context) -> Formula | None:
    """The formula for "dgemm" in this context; None where its derivative is made from its body. Where a zero must stay zero whatever it is multiplied
    by, no library call will do."""
    return None if routine is None or context.strong_zero or context.globals else FORMULAS.get(routine[1:])


def checked(formula: Formula, context: Context) -> frozenset[str]:
    return frozenset(o.name for o in formula.arguments if context.args[o.index].memory.startswith("m"))


def plan_given_reverse(formula: Formula, context: ReverseContext) -> GivenReverse:
    given = context.activity.args
    active = {o.name for o in formula.arguments if given[o.index].value or given[o.index].shadowed}
    results = context.activity.result.value if formula.returns == "value" else formula.arguments[-1].name in active
    kept: list[Kept] = []
    read: set[str] = set()
    for value, wanted in formula.reads.items():
        when, _, name = value.rpartition(" ")
        operand = next(o for o in formula.arguments if o.name == name)
        if not results or active.isdisjoint(wanted.split()):
            continue
        if when == "old":
            kept.append(Kept(operand, False, True))
        elif context.overwritten[operand.index]:
            kept.append(Kept(operand, when == "new", False))
        else:
            read.add(name)
    tested = checked(formula, context.activity)
    unread = {o.index for o in formula.arguments if o.kind in "mtv" and o.name not in read | tested}
    return GivenReverse(tuple(kept), tuple(k not in unread for k in range(len(given))), frozenset(read), tested)
