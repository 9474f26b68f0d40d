"""Exceptions that carry active data (canonical/exceptions_carried.py): where their shadows lie. The C++ runtime frees an exception, out of sight. In
forward mode its shadows lie behind it in the same block; in reverse mode, where they live until the reverse sweep, on the arena."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isozyme.analysis.handlers import CAUGHT_SHADOW, HEADER, THROWN
from isozyme.emit.library import require
from isozyme.ir import instructions as ins
from isozyme.ir.constants import int_value, integer
from isozyme.ir.module import Module
from isozyme.ir.types import I64, PTR

if TYPE_CHECKING:
    from isozyme.emit.augmented import Augmented
    from isozyme.emit.forward import Forward

_BODIES = f"""
declare ptr @__cxa_allocate_exception(i64)
define internal ptr @{THROWN}(i64 %n) alwaysinline {{
  %p = call ptr @__cxa_allocate_exception(i64 %n)
  %h = getelementptr i8, ptr %p, i64 -{HEADER}
  ret ptr %h
}}
define internal ptr @{CAUGHT_SHADOW}(ptr %o, i64 %p, ptr %q) alwaysinline nounwind willreturn memory(none) {{
  %to = ptrtoint ptr %q to i64
  %n = sub i64 %to, %p
  %r = getelementptr i8, ptr %o, i64 %n
  ret ptr %r
}}
"""


def define_exceptions(module: Module) -> None:
    """Give the functions of this form their bodies, when all derivatives are made."""
    if THROWN in module.functions:
        require(module, _BODIES)


def shadow_behind(clone: Forward, i: ins.CallBase) -> None:
    """The shadow of an exception, in its own block: in the lane's place of as many equal ones."""
    made = clone.primal(i)
    assert isinstance(made, ins.CallBase)
    size = int_value(i.args[0]) or 0
    place = (size + 15) // 16 * 16 * (clone.lane + 1)
    made.args[0] = integer(I64, place + size)
    shadow = clone.b.offset(made, place, f"{i.name}.d")
    clone.zero_fill(clone.b.offset(shadow, HEADER), integer(I64, size))
    clone._derivative[i] = shadow


def shadow_on_arena(clone: Augmented, i: ins.CallBase) -> None:
    """The shadow of an exception, released after the reverse sweep."""
    size = integer(I64, (int_value(i.args[0]) or 0) + HEADER)
    shadow = clone.b.call("isozyme.arena.alloc", PTR, [clone.arena, size], f"{i.name}.d")
    clone.zero_fill(shadow, size)
    clone._derivative[i] = shadow
