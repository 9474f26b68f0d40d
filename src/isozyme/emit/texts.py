"""Shadows of Rust's texts (`String`, `Vec<u8>`, `Cow<str>`) that the standard library has written (analysis/library_objects.py)."""

from __future__ import annotations

from isozyme.emit.clone import Clone
from isozyme.emit.library import require
from isozyme.ir import instructions as ins
from isozyme.ir.constants import integer
from isozyme.ir.types import I1, VOID
from isozyme.rules.tables.rust import allocator_beside

# A text that is borrowed (`Cow`) has a capacity beyond all others; its length is what counts.
_FOLLOW = """
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

define internal void @isozyme.text.follow(ptr %text, ptr %shadow, i1 %has.length, i1 %born) {
entry:
  %none = icmp eq ptr %text, %shadow
  br i1 %none, label %out, label %some

some:
  %capacity = load i64, ptr %text, align 8
  %place = getelementptr inbounds i8, ptr %shadow, i64 8
  %source = getelementptr inbounds i8, ptr %text, i64 8
  %p = load ptr, ptr %source, align 8
  br i1 %has.length, label %long, label %sized

long:
  %from = getelementptr inbounds i8, ptr %text, i64 16
  %to = getelementptr inbounds i8, ptr %shadow, i64 16
  %length = load i64, ptr %from, align 8
  store i64 %length, ptr %to, align 8
  br label %sized

sized:
  %other = phi i64 [ %length, %long ], [ 0, %some ]
  %owned = icmp sge i64 %capacity, 0
  %n = select i1 %owned, i64 %capacity, i64 %other
  %had = load i64, ptr %shadow, align 8
  %block = load ptr, ptr %place, align 8
  %same = icmp eq i64 %had, %capacity
  %there = icmp ne ptr %block, null
  %fits.1 = and i1 %same, %there
  %fits.2 = and i1 %fits.1, %owned
  %old = xor i1 %born, true
  %fits = and i1 %fits.2, %old
  br i1 %fits, label %out, label %now

now:
  store i64 %capacity, ptr %shadow, align 8
  %nothing = icmp eq i64 %n, 0
  br i1 %nothing, label %empty, label %full

empty:
  store ptr %p, ptr %place, align 8
  br label %out

full:
  %made = call ptr @ALLOCATE(i64 %n, i64 1)
  call void @llvm.memset.p0.i64(ptr %made, i8 0, i64 %n, i1 false)
  store ptr %made, ptr %place, align 8
  br label %out

out:
  ret void
}
"""

_OWN = "isozyme.text.block"
_BLOCK = f"""
declare ptr @malloc(i64)

define internal ptr @{_OWN}(i64 %size, i64 %align) {{
entry:
  %block = call ptr @malloc(i64 %size)
  ret ptr %block
}}
"""


def follow_texts(clone: Clone, i: ins.CallBase) -> None:
    """Give the shadows of the texts that i has written blocks of their size. Those that they had before are not freed."""
    for p, size, born in clone.transfers.texts(i):
        name = _allocator(clone)
        declared = _BLOCK if name == _OWN else f"declare ptr @{name}(i64, i64)\n"
        require(clone.module, declared + _FOLLOW.replace("ALLOCATE", name))
        clone.b.call("isozyme.text.follow", VOID, [clone.primal(p), clone.derivative(p), integer(I1, size == 24), integer(I1, born)])


def _allocator(clone: Clone) -> str:
    """Rust's allocator in this program. What has no call of it frees nothing either."""
    return next((found for name in clone.module.functions if (found := allocator_beside(name, "alloc")) is not None), _OWN)
