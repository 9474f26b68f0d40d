"""The debug flags: a comma list in the environment variable ISOZYME, the same for every front end."""

from __future__ import annotations

import difflib
import hashlib
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from isozyme.errors import IsozymeError

RULES = "ISOZYME_RULES"
"""The variable that names files with users' own rules (`rules/files.py`)."""
PRINTS = ("types", "activity", "plan", "perf", "before", "after", "final")
SWITCHES = ("loose-types", "runtime-activity", "inline", "no-postopt", "no-library", "off")


@dataclass(frozen=True)
class Flags:
    """prints: what to print, of PRINTS. only: print for functions whose name this matches. The others are named in docs/rust.md."""

    prints: frozenset[str] = frozenset()
    only: re.Pattern[str] | None = None
    loose_types: bool = False
    inline: bool = False
    no_postopt: bool = False
    no_library: bool = False
    off: bool = False

    def key(self) -> str:
        """What of these changes the generated code."""
        return f"loose={self.loose_types} inline={self.inline} library={not self.no_library}"


def parse(text: str) -> Flags:
    """IsozymeError for a word that is no flag."""
    prints: set[str] = set()
    switches: set[str] = set()
    only: re.Pattern[str] | None = None
    for word in filter(None, (w.strip() for w in text.split(","))):
        if word.startswith("fn="):
            try:
                only = re.compile(word[3:])
            except re.error as e:
                raise IsozymeError(f"ISOZYME: `{word}` is not a regular expression ({e})") from None
        elif word.startswith("print-") and word[6:] in PRINTS:
            prints.add(word[6:])
        elif word in SWITCHES:
            switches.add(word)
        else:
            known = [*(f"print-{p}" for p in PRINTS), "fn=REGEX", *SWITCHES]
            near = difflib.get_close_matches(word, known, 1)
            raise IsozymeError(f"ISOZYME: there is no flag `{word}`", hint=f"did you mean `{near[0]}`?" if near else f"flags are {', '.join(known)}")
    return Flags(frozenset(prints), only, **{s.replace("-", "_"): True for s in switches if s != "runtime-activity"})


def from_environment(environment: Mapping[str, str]) -> Flags:
    return parse(environment.get("ISOZYME", ""))


def rule_files(environment: Mapping[str, str]) -> dict[Path, str]:
    """The files with users' own rules, each with a hash of its contents. IsozymeError for one that cannot be read."""
    found: dict[Path, str] = {}
    for name in filter(None, environment.get(RULES, "").split(os.pathsep)):
        path = Path(name).absolute()
        try:
            found[path] = hashlib.sha256(path.read_bytes()).hexdigest()
        except OSError as e:
            raise IsozymeError(f"cannot read the rules in {name}: {e.strerror}", hint=f"{RULES} or --rules names Python files") from None
    return found
