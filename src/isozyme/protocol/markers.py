"""The words of the convention: global variables whose value does not matter, passed before what they speak of."""

from __future__ import annotations

import difflib

from isozyme.errors import IsozymeError, Where
from isozyme.ir import instructions as ins
from isozyme.ir.types import IntType, Type, resolve
from isozyme.ir.values import ConstExpr, GlobalRef, MetadataValue, Value

ARGUMENT = ("enzyme_const", "enzyme_dup", "enzyme_dupnoneed", "enzyme_out", "enzyme_dupv", "enzyme_dupnoneedv")
BATCH = ("enzyme_vector", "enzyme_scalar", "enzyme_buffer")
OPTION = ("enzyme_width", "enzyme_primal_return", "enzyme_noret", "enzyme_const_return", "enzyme_dup_return", "enzyme_tape", "enzyme_allocated",
          "enzyme_nofree", "enzyme_runtime_activity", "enzyme_strong_zero")  # fmt: skip
ALL = (*ARGUMENT, *BATCH, *OPTION)


def marker_of(v: Value) -> str | None:
    """The marker a value is: `@enzyme_dup` itself, or what is loaded from it."""
    while isinstance(v, (ins.Cast, ConstExpr)):
        v = v.value if isinstance(v, ins.Cast) else v.operands[0]
    if isinstance(v, ins.Load):
        v = v.pointer
    if isinstance(v, MetadataValue):  # `metadata !"enzyme_dup"`, in IR written by hand
        word = v.text.lstrip("!").strip('"')
        return word if word.startswith("enzyme_") else None
    if isinstance(v, GlobalRef):
        name = v.name
        at = name.find("enzyme_")
        # A mangled name (a C++ constant, or a Rust static) ends in the marker and, perhaps, a letter or a hash.
        if at == 0 and not name.startswith("enzyme_register"):
            return name
        if at > 0 and name.startswith("_Z") and not name[:at].endswith("__"):
            return next((m for m in sorted(ALL, key=len, reverse=True) if name[at:].startswith(m)), None)
    return None


def check_marker(marker: str, name: str, batch: bool, where: Where | None) -> str:
    """IsozymeError for a word that says nothing about an argument of such a request."""
    allowed = (*BATCH, *OPTION) if batch else (*ARGUMENT, *OPTION)
    if marker in allowed:
        return marker
    if marker in ALL:
        raise IsozymeError(f"the marker `{marker}` has no meaning in `{name}`", where, f"known there are {', '.join(allowed)}")
    near = difflib.get_close_matches(marker, allowed, 1)
    raise IsozymeError(
        f"`{marker}` is not a known marker for an argument of `{name}`",
        where,
        f"did you mean `{near[0]}`?" if near else f"known are {', '.join(allowed)}",
    )


def default_marker(mode: str, t: Type) -> str:
    """What an argument without a marker is."""
    t = resolve(t)
    if mode == "batch":
        return "enzyme_vector"
    if isinstance(t, IntType):
        return "enzyme_const"
    if str(t).startswith("ptr"):
        return "enzyme_dup"
    return "enzyme_dup" if mode == "forward" else "enzyme_out"
