"""The one error a user sees: what, where, why, and what to do now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Where:
    """A place in a source file. `line` and `column` count from 1; 0 means unknown."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        text = self.file
        if self.line:
            text += f":{self.line}"
            if self.column:
                text += f":{self.column}"
        return text


class IsozymeError(Exception):
    """Anything a user can cause. Printed as `error: message`, `--> where`, `help: hint`; exit code 1.

    message: one clear sentence, no trailing newline.
    where: the source place (from debug info or the IR text) when known.
    hint: what the user can do now.
    asked: the function (its symbol) that asks for the derivative in question, where a module has several; "" if not known.
    others: errors of other derivatives of the same program, to be printed behind this one.
    """

    def __init__(self, message: str, where: Where | None = None, hint: str | None = None, others: Sequence[IsozymeError] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.where = where
        self.hint = hint
        self.asked = ""
        self.others = tuple(others)

    def __reduce__(self) -> tuple[object, ...]:
        return IsozymeError, (self.message, self.where, self.hint, self.others), self.__dict__

    def render(self) -> str:
        """The text for a terminal, without a trailing newline."""
        return "\n".join(e.render_one() for e in (self, *self.others))

    def render_one(self) -> str:
        """Without `others`."""
        lines = [f"error: {self.message}"]
        if self.where is not None:
            lines.append(f"  --> {self.where}")
        if self.hint is not None:
            lines.append(f"  = help: {self.hint}")
        return "\n".join(lines)


class HalfCallError(IsozymeError):
    """A handler catches what a call throws that has to be undone; there is another way (canonical/exceptions_returned.py)."""


class UndeducibleError(IsozymeError):
    """Nothing says of what type the memory is that `function` moves or changes; its callers may know (attempts.py)."""

    def __init__(self, function: str, message: str, where: Where | None = None, hint: str | None = None) -> None:
        super().__init__(message, where, hint)
        self.function = function


def together(errors: Sequence[IsozymeError]) -> IsozymeError:
    """Several errors as one, each once, in order."""
    first, *rest = {(e.message, e.where): e for e in errors}.values()
    return IsozymeError(first.message, first.where, first.hint, rest)
