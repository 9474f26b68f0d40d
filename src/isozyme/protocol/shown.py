"""What requests show of the memory that they pass (analysis/types_callers.py)."""

from __future__ import annotations

from collections.abc import Sequence

from isozyme.analysis.types_callers import CallerTypes, Shown
from isozyme.ir.module import Function, Module
from isozyme.ir.types import PointerType
from isozyme.ir.values import Value
from isozyme.plan.request import Request


def shown_types(module: Module, requests: Sequence[Request]) -> dict[str, dict[int, Shown]]:
    """What lies behind the parameters of each function that requests name, by function and parameter."""
    passed: dict[str, dict[int, list[tuple[Function, Value]]]] = {}
    for r in requests:
        for k, a in enumerate(r.args):
            if isinstance(a.value, Value) and isinstance(a.value.type, PointerType) and r.mode != "batch":
                passed.setdefault(r.function.name, {}).setdefault(k, []).append((r.caller, a.value))
    types = CallerTypes(module)
    return {f: {k: types.behind(values) for k, values in of.items()} for f, of in passed.items()}
