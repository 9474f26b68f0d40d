"""What template parameters `A &&...` of a request pass by address, read from the mangled name (Itanium C++ ABI, "Name mangling")."""

from __future__ import annotations

from isozyme.analysis.itanium import NameType, Reader, parameter_types


def reference_kinds(name: str, count: int) -> list[str]:
    """For each of the last `count` arguments of a function: "" by value, "pointer" or "object" by reference, "unknown" if its name does not say."""
    if not name.startswith("_Z"):
        return ["unknown"] * count
    if not any(pack in name for pack in ("DpOT", "DpRT", "DpRKT")):
        return [""] * count if "DpT" in name else ["unknown"] * count
    try:
        pack = Reader(name).pack()
    except (IndexError, ValueError, RecursionError):
        return ["unknown"] * count
    kinds = [_kind(t) for t in pack]
    return kinds[len(kinds) - count :] if len(kinds) >= count else ["unknown"] * count


def takes_pointer_by_reference(name: str, from_end: int) -> bool | None:
    """Whether a reference parameter of a function is one to a pointer; None if its name does not say. from_end: 1 for the last."""
    types = parameter_types(name) or []
    t = types[-from_end] if from_end <= len(types) else None
    if t is None or t.letter not in ("R", "O") or t.inner is None:
        return None
    return t.inner.letter == "P"


def _kind(t: NameType) -> str:
    """An argument of the pack bound to `A &&`, `A &` or `const A &`: A itself is a reference for lvalues, and what it leads to counts."""
    while t.letter in ("R", "O") and t.inner is not None:
        t = t.inner
    if t.letter == "F":
        return ""  # a reference to a function is the function
    return "pointer" if t.letter == "P" else "object"
