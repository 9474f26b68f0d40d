"""The one error a user sees: what, where, why, and what to do now."""

from __future__ import annotations

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
    """

    def __init__(self, message: str, where: Where | None = None, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.where = where
        self.hint = hint

    def render(self) -> str:
        """The text for a terminal, without a trailing newline."""
        lines = [f"error: {self.message}"]
        if self.where is not None:
            lines.append(f"  --> {self.where}")
        if self.hint is not None:
            lines.append(f"  = help: {self.hint}")
        return "\n".join(lines)
