"""Loops with several entries, and computed gotos."""

from __future__ import annotations

import pytest
from oracle.check import Buffer, Const, check_gradient

from isozyme.analysis.cfg import build_cfg
from isozyme.analysis.dominators import block_dominators
from isozyme.analysis.loops import loop_forest
from isozyme.canonical.reducible import make_reducible
from isozyme.ir.module import Function
from isozyme.ir.reader import read_module

TWO = """
define double @f(ptr %a, double %x, i64 %n, i1 %where) {
entry:
  br i1 %where, label %left, label %right
left:
  %i = phi i64 [ 0, %entry ], [ %j1, %right ]
  %s = phi double [ %x, %entry ], [ %t1, %right ]
  %p = getelementptr double, ptr %a, i64 %i
  %v = load double, ptr %p
  %s1 = fmul double %s, %v
  store double %s1, ptr %p
  br label %right
right:
  %j = phi i64 [ 0, %entry ], [ %i, %left ]
  %t = phi double [ 1.0, %entry ], [ %s1, %left ]
  %u = phi double [ %x, %entry ], [ %s, %left ]
  %q = getelementptr double, ptr %a, i64 %j
  %w = load double, ptr %q
  %wu = fmul double %w, %u
  %t1 = fadd double %t, %wu
  store double %t1, ptr %q
  %j1 = add i64 %j, 1
  %c = icmp slt i64 %j1, %n
  br i1 %c, label %left, label %exit
exit:
  %r = fmul double %t1, %u
  ret double %r
}
"""

THREE = """
define double @f(double %x, i64 %n, i32 %k) {
entry:
  switch i32 %k, label %a [ i32 1, label %b  i32 2, label %c  i32 3, label %c ]
a:
  %i = phi i64 [ 0, %entry ], [ %l1, %c ]
  %sa = phi double [ %x, %entry ], [ %sc1, %c ]
  %sa1 = fmul double %sa, %x
  %ca = icmp sgt i64 %i, %n
  br i1 %ca, label %exit, label %b
b:
  %m = phi i64 [ 2, %entry ], [ %i, %a ], [ %m1, %b ]
  %sb = phi double [ 1.0, %entry ], [ %sa1, %a ], [ %sb1, %b ]
  %sb1 = call double @llvm.sin.f64(double %sb)
  %m1 = add i64 %m, 1
  %odd = trunc i64 %m to i1
  br i1 %odd, label %b, label %c
c:
  %l = phi i64 [ 1, %entry ], [ 1, %entry ], [ %m1, %b ]
  %sc = phi double [ %x, %entry ], [ %x, %entry ], [ %sb1, %b ]
  %sc1 = fadd double %sc, %x
  %l1 = add i64 %l, 1
  br label %a
exit:
  %r = fmul double %sa1, %x
  ret double %r
}
declare double @llvm.sin.f64(double)
"""

GOTO = """
@table = internal constant [3 x ptr] [ptr blockaddress(@f, %add), ptr blockaddress(@f, %square), ptr blockaddress(@f, %end)]
define double @f(double %x, ptr %code) {
entry:
  br label %next
next:
  %pc = phi ptr [ %code, %entry ], [ %pc1, %add ], [ %pc1, %square ]
  %s = phi double [ %x, %entry ], [ %s1, %add ], [ %s2, %square ]
  %k = load i64, ptr %pc
  %pc1 = getelementptr i64, ptr %pc, i64 1
  %at = getelementptr ptr, ptr @table, i64 %k
  %to = load ptr, ptr %at
  indirectbr ptr %to, [label %add, label %square, label %end]
add:
  %s1 = fadd double %s, %x
  br label %next
square:
  %s2 = fmul double %s, %s
  br label %next
end:
  ret double %s
}
"""


def irreducible(f: Function) -> bool:
    cfg = build_cfg(f)
    return bool(loop_forest(cfg, block_dominators(cfg)).irreducible)


@pytest.mark.parametrize("text", [TWO, THREE])
def test_one_entry_remains(text: str) -> None:
    f = read_module(text).functions["f"]
    assert irreducible(f)
    assert make_reducible(f)
    assert not irreducible(f)
    assert not make_reducible(f)


@pytest.mark.parametrize("where", [0, 1])
def test_two_entries(where: int) -> None:
    check_gradient(TWO, "f", Buffer([0.7, 1.1, 0.9, 1.2]), 0.8, 3, where)


@pytest.mark.parametrize("k", [0, 1, 2])
def test_three_entries_and_a_loop_inside(k: int) -> None:
    check_gradient(THREE, "f", 0.8, 6, k)


def test_computed_goto() -> None:
    check_gradient(GOTO, "f", 1.3, Const(Buffer([0, 1, 0, 1, 1, 2], "i64")))
