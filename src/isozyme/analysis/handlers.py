"""What handlers of C++ exceptions do with what they catch."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from isozyme.ir import instructions as ins
from isozyme.ir.module import Module
from isozyme.ir.values import GlobalRef

_CAUGHT = ("__cxa_begin_catch", "__cxa_get_exception_ptr")
_CACHE: WeakKeyDictionary[Module, bool] = WeakKeyDictionary()


def reads_exceptions(module: Module) -> bool:
    """Some handler looks into the object that it caught. Where none does, what is stored in exceptions has no part in any result."""
    known = _CACHE.get(module)
    if known is None:
        known = _CACHE[module] = any(_reads(list(f.instructions())) for f in module.functions.values() if f.defined)
    return known


def _reads(body: list[ins.Instruction]) -> bool:
    caught = {i for i in body if isinstance(i, ins.CallBase) and isinstance(i.callee, GlobalRef) and i.callee.name in _CAUGHT}
    return bool(caught) and any(o in caught for i in body for o in i.operands())
