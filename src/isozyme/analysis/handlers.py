"""What handlers of C++ exceptions do with what they catch."""

from __future__ import annotations

import re
from weakref import WeakKeyDictionary

from isozyme.ir import instructions as ins
from isozyme.ir.module import Module
from isozyme.ir.values import GlobalRef

CAUGHT = ("__cxa_begin_catch", "__cxa_get_exception_ptr")
THROWN, CAUGHT_SHADOW = "isozyme.exception", "isozyme.caught"
"""What allocates an exception and what a handler looks into, where both are followed (canonical/exceptions_carried.py)."""
HEADER = 32
"""Bytes of `_Unwind_Exception`, behind which an exception lies, where pointers have 64 bits."""
_OBJECT = re.compile(r"_ZTI(?!P)")
"""Information about a type that is no pointer."""
_CACHE: WeakKeyDictionary[Module, bool] = WeakKeyDictionary()
_POINTERS: WeakKeyDictionary[Module, bool] = WeakKeyDictionary()


def reads_exceptions(module: Module) -> bool:
    """Some handler looks into the object that it caught. Where none does, what is stored in exceptions has no part in any result."""
    known = _CACHE.get(module)
    if known is None:
        known = _CACHE[module] = any(_reads(list(f.instructions())) for f in module.functions.values() if f.defined)
    return known


def _reads(body: list[ins.Instruction]) -> bool:
    caught = {i for i in body if isinstance(i, ins.CallBase) and isinstance(i.callee, GlobalRef) and i.callee.name in CAUGHT}
    return bool(caught) and any(o in caught for i in body for o in i.operands())


def throws_pointers(module: Module) -> bool:
    """Some exception may be a pointer: then what a handler gets is not the exception, but what it leads to."""
    known = _POINTERS.get(module)
    if known is None:
        calls = (i for f in module.functions.values() if f.defined for i in f.instructions() if isinstance(i, ins.CallBase))
        thrown = (i.args[1] for i in calls if isinstance(i.callee, GlobalRef) and i.callee.name == "__cxa_throw")
        known = _POINTERS[module] = any(not isinstance(t, GlobalRef) or not _OBJECT.match(t.name) for t in thrown)
    return known


def followed(module: Module) -> bool:
    """Exceptions are followed from where they are thrown to their handlers, like any memory."""
    return THROWN in module.functions
