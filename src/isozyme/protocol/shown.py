"""What requests show of the memory that they pass (analysis/types_callers.py)."""

from __future__ import annotations

from collections.abc import Sequence

from isozyme.analysis.types_callers import CallerTypes, Shown
from isozyme.ir.module import Function, Module
from isozyme.ir.types import PointerType
from isozyme.ir.values import Value
from isozyme.plan.request import Request
from isozyme.protocol.requests import find_requests


def shown_types(module: Module, requests: Sequence[Request]) -> dict[str, dict[int, Shown]]:
    """What lies behind the parameters of each function that requests name, by function and parameter."""
    passed: dict[str, dict[int, list[tuple[Function, Value]]]] = {}
    for r in find_requests(module):  # those of derivatives of derivatives, too: they pass on what outer ones pass
        for k, a in enumerate(r.args):
            if isinstance(a.value, Value) and isinstance(a.value.type, PointerType) and r.mode != "batch":
                passed.setdefault(r.function.name, {}).setdefault(k, []).append((r.caller, a.value))
    types = CallerTypes(module, passed)
    return {f: {k: types.behind(f, k) for k in passed.get(f, ())} for f in {r.function.name for r in requests}}
