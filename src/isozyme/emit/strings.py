"""Shadows of `std::string` (libstdc++: a pointer, a length, and 16 bytes that hold short text, or the capacity of the block with long text).

What the library does to a string is not told in steps. Code of its headers that was inlined does steps of its own, and those are done to the shadow
as well: a block is handed on, freed. So the shadow of a string with a block must have a block of that size, and one that keeps its text inside must
lead to its own inside. What is in there does not matter: text has no derivative, and its shadow is zero.
"""

from __future__ import annotations

from isozyme.analysis.callees import Callee
from isozyme.emit.clone import Clone
from isozyme.emit.deferred import releaser
from isozyme.emit.library import require
from isozyme.emit.runtime import require_arena
from isozyme.ir import instructions as ins
from isozyme.ir.constants import integer
from isozyme.ir.types import I1, PTR, VOID
from isozyme.ir.values import Value
from isozyme.rules.model import Followed

_DELETE = "_ZdlPv"
_ALLOCATED = "declare ptr @_Znwm(i64)\ndeclare void @llvm.memset.p0.i64(ptr, i8, i64, i1)\n"

# string, shadow: %gone: the string is no more. %born: there was no shadow before.
_FOLLOW = """
define internal void @NAME(ptr %string, ptr %shadow, i1 %born, i1 %gone MORE) {
entry:
  %none = icmp eq ptr %string, %shadow
  br i1 %none, label %out, label %some

some:
  %inside = getelementptr inbounds i8, ptr %shadow, i64 16
  %before = load ptr, ptr %shadow, align 8
  %short = icmp eq ptr %before, %inside
  %null = icmp eq ptr %before, null
  %no.1 = or i1 %short, %null
  %no = or i1 %no.1, %born
  %own = getelementptr inbounds i8, ptr %string, i64 16
  %p = load ptr, ptr %string, align 8
  %short.now = icmp eq ptr %p, %own
  %no.block = or i1 %short.now, %gone
  br i1 %no, label %now, label %had

had:
  %size.before = load i64, ptr %inside, align 8
  %size = load i64, ptr %own, align 8
  %fits.1 = icmp eq i64 %size.before, %size
  %long.now = xor i1 %no.block, true
  %fits = and i1 %fits.1, %long.now
  br i1 %fits, label %length, label %free

free:
  FREE
  br label %now

now:
  br i1 %no.block, label %without, label %with

without:
  %kept = select i1 %gone, ptr null, ptr %inside
  store ptr %kept, ptr %shadow, align 8
  call void @llvm.memset.p0.i64(ptr %inside, i8 0, i64 16, i1 false)
  br label %length

with:
  %capacity = load i64, ptr %own, align 8
  %n = add i64 %capacity, 1
  %block = call ptr @_Znwm(i64 %n)
  call void @llvm.memset.p0.i64(ptr %block, i8 0, i64 %n, i1 false)
  store ptr %block, ptr %shadow, align 8
  store i64 %capacity, ptr %inside, align 8
  br label %length

length:
  %at = getelementptr inbounds i8, ptr %string, i64 8
  %l = load i64, ptr %at, align 8
  %to = getelementptr inbounds i8, ptr %shadow, i64 8
  store i64 %l, ptr %to, align 8
  br label %out

out:
  ret void
}
"""

_BLOCK = """
define internal ptr @isozyme.string.block(ptr %capacity) {
entry:
  %c = load i64, ptr %capacity, align 8
  %n = add i64 %c, 1
  %block = call ptr @_Znwm(i64 %n)
  call void @llvm.memset.p0.i64(ptr %block, i8 0, i64 %n, i1 false)
  ret ptr %block
}
"""


def follow(clone: Clone, i: ins.CallBase, callee: Callee, arena: Value | None) -> None:
    """Make the shadows fit the objects that i has changed. arena: on whose list the blocks go that shadows no longer need; None: they are freed."""
    rule = callee.rule
    assert isinstance(rule, Followed)
    if rule.makes:
        if clone.activity.shadowed(i):
            require(clone.module, _ALLOCATED + _BLOCK)
            clone._derivative[i] = clone.b.call("isozyme.string.block", PTR, [clone.primal(i.args[1])])
        return
    for k in rule.objects:
        if clone.activity.shadowed(i.args[k]):
            flags = [integer(I1, k in rule.born), integer(I1, rule.gone)]
            args = [clone.primal(i.args[k]), clone.derivative(i.args[k]), *flags]
            clone.b.call(_require_follow(clone, arena is not None), VOID, args if arena is None else [*args, arena])


def _require_follow(clone: Clone, deferred: bool) -> str:
    name = f"isozyme.string.follow{'.later' if deferred else ''}"
    if name not in clone.module.functions:
        declared = _ALLOCATED + f"declare void @{_DELETE}(ptr)\n"
        free = f"call void @{_DELETE}(ptr %before)"
        if deferred:
            require_arena(clone.module)
            releaser(clone.module, _DELETE, (PTR,), 0)
            declared += f"declare void @isozyme.defer(ptr, ptr, ptr, i64, i64)\ndeclare void @isozyme.release.{_DELETE}(ptr, i64, i64)\n"
            free = f"call void @isozyme.defer(ptr %arena, ptr @isozyme.release.{_DELETE}, ptr %before, i64 0, i64 0)"
        text = _FOLLOW.replace("NAME", name).replace("FREE", free).replace("MORE", ", ptr %arena" if deferred else "")
        require(clone.module, declared + text)
    return name
