"""Variables that a program never changes, though it does not call them constant: `static const char *names[]`, tables of coefficients.

They lead nowhere but where their initializers say, and need no shadows. What clang optimises is marked so; code that is not optimised yet is looked
at here: the variable is out of reach for other files, and all that is done with its address, or an element's, is to load from it.
"""

from __future__ import annotations

import re

from isozyme.llvm.irtext import NAME

_VARIABLE = re.compile(
    rf"^(@({NAME}) = (?:internal|private) (?:(?:unnamed_addr|local_unnamed_addr|dso_local) )*)"
    r"global (?!ptr null|[^\n]* zeroinitializer|[^\n]*, section )",
    re.MULTILINE,
)
_PLACE = re.compile(rf"^  (%{NAME}) = getelementptr [^\n]*", re.MULTILINE)


def mark_unchanged(text: str) -> str:
    """The module in which such variables are constants."""
    found = _VARIABLE.finditer(text) if "__enzyme_" in text else ()
    candidates = {m[2]: m.start() for m in found if "enzyme_" not in m[2]}  # markers and registrations stay what they are
    changed = _changed(text, candidates)
    return _VARIABLE.sub(lambda m: f"{m[1]}constant " if m[2] in candidates and m[2] not in changed else m[0], text)


def _changed(text: str, candidates: dict[str, int]) -> set[str]:
    if not candidates:
        return set()
    found: set[str] = set()
    for m in re.finditer(rf"@({NAME})(?![-\w.$\"])", text):
        name = m[1]
        start = candidates.get(name)
        if start is None or start == m.start() or name in found:
            continue
        begin = text.rfind("\n", 0, m.start()) + 1
        end = text.find("\n", m.start())
        if not _only_loads(text, text[begin:end], "@" + name, begin):
            found.add(name)
    return found


def _only_loads(text: str, line: str, name: str, at: int) -> bool:
    """A line of a function that mentions `name` loads from it, or takes the place of an element that is only loaded from."""
    rest = re.sub(rf"ptr getelementptr \((?:[^()]|\([^()]*\))*ptr {re.escape(name)}, [^()]*\)", f"ptr {name}", line)
    if re.match(rf"  %{NAME} = load [^@%]*, ptr {re.escape(name)}(?:, |$)", rest):
        return True
    m = _PLACE.match(line)
    if m is None or line.count(name) != 1 or not re.search(rf", ptr {re.escape(name)}, ", line):
        return False
    stop = text.find("\n}", at)
    body = text[at + len(line) : stop]
    for use in re.finditer(rf"^[^\n]*{re.escape(m[1])}(?![-\w.$])[^\n]*", body, re.MULTILINE):
        if not re.match(rf"  %{NAME} = load [^@%]*, ptr {re.escape(m[1])}(?:, |$)", use[0]):
            return False
    return True
