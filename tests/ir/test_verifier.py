"""IR that is wrong is refused by name; IR that LLVM accepts is not."""

from __future__ import annotations

import pytest

from isozyme.errors import IsozymeError
from isozyme.ir.instructions import Binary, Branch, Call, GetElementPtr, Phi, Return, Store
from isozyme.ir.module import Block, Function
from isozyme.ir.reader import read_module
from isozyme.ir.types import DOUBLE, I32, PTR, function_type
from isozyme.ir.values import ConstFloat, ConstInt, GlobalRef
from isozyme.ir.verifier import verify_function, verify_module

TEXT = """
@g = global i32 0
declare double @h(double)

define double @f(ptr %p, double %x, i32 %n) {
entry:
  %c = icmp sgt i32 %n, 0
  br i1 %c, label %loop, label %exit

loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %s = phi double [ %x, %entry ], [ %t, %loop ]
  %t = fadd double %s, %x
  %next = add i32 %i, 1
  %d = icmp slt i32 %next, %n
  br i1 %d, label %loop, label %exit

exit:
  %r = phi double [ %x, %entry ], [ %t, %loop ]
  %y = call double @h(double %r)
  ret double %y
}
"""


def function() -> Function:
    f = read_module(TEXT).functions["f"]
    verify_function(f)
    return f


def block(f: Function, name: str) -> Block:
    return next(b for b in f.blocks if b.name == name)


def put(b: Block, i: object, at: int) -> None:
    i.block = b  # type: ignore[attr-defined]
    b.instructions.insert(at, i)  # type: ignore[arg-type]


def wrong(f: Function, *messages: str) -> None:
    with pytest.raises(IsozymeError) as caught:
        verify_function(f)
    for message in ("internal error", "@f", *messages):
        assert message in caught.value.message, caught.value.message


def one() -> ConstFloat:
    return ConstFloat(DOUBLE, 1.0, "1.0")


def test_use_before_definition() -> None:
    f = function()
    loop = block(f, "loop")
    loop.instructions[2], loop.instructions[3] = loop.instructions[3], loop.instructions[2]
    verify_function(f)
    put(loop, Binary("fadd", loop.instructions[3], one(), name="early"), 2)
    wrong(f, "%loop", "%early", "%t", "not defined on every path")


def test_definition_that_does_not_dominate() -> None:
    f = function()
    t = block(f, "loop").instructions[2]
    put(block(f, "exit"), Binary("fmul", t, t, name="bad"), 1)
    wrong(f, "block %exit", "%bad = fmul double %t, %t", "not defined on every path")


def test_value_of_another_function() -> None:
    f = function()
    put(block(f, "exit"), Binary("fmul", one(), function().args[1], name="bad"), 1)
    wrong(f, "not an argument of this function")


def test_phi_against_predecessors() -> None:
    f = function()
    r = block(f, "exit").instructions[0]
    assert isinstance(r, Phi)
    r.values.pop()
    r.blocks.pop()
    wrong(f, "no value for the predecessor %loop")
    r.values.append(one())
    r.blocks.append(block(f, "exit"))
    wrong(f, "a value for %exit, which is not a predecessor")


def test_phi_behind_others() -> None:
    f = function()
    exit = block(f, "exit")
    exit.instructions[0], exit.instructions[1] = exit.instructions[1], exit.instructions[0]
    wrong(f, "a phi stands behind")


def test_terminators() -> None:
    f = function()
    put(block(f, "loop"), Branch([block(f, "exit")]), 3)
    wrong(f, "a terminator stands inside the block")
    f = function()
    block(f, "exit").instructions.pop()
    wrong(f, "no terminator")
    f = function()
    f.blocks.append(Block("empty", f))
    wrong(f, "%empty", "the block is empty")


def test_targets() -> None:
    f = function()
    f.blocks.pop()
    wrong(f, "the target %exit is not a block of this function")
    f = function()
    branch = block(f, "loop").terminator
    assert isinstance(branch, Branch)
    branch.targets[0] = f.blocks[0]
    wrong(f, "the entry block is the target of a branch")


def test_names_and_links() -> None:
    f = function()
    block(f, "exit").instructions[1].name = "t"  # type: ignore[attr-defined]
    wrong(f, "the name %t is taken")
    f = function()
    block(f, "exit").instructions[1].block = f.blocks[0]
    wrong(f, "`block` is not the block that holds it")


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda f: Binary("fadd", f.args[1], f.args[2], name="z"), "the second operand has type i32, expected double"),
        (lambda f: Binary("add", f.args[1], f.args[1], name="z"), "not an integer type"),
        (lambda f: Store(f.args[1], f.args[2]), "the address has type i32, not a pointer"),
        (lambda f: Call(function_type(DOUBLE, (DOUBLE,)), f.module.ref("h"), [f.args[2]], "z"), "argument 0 has type i32"),
        (lambda f: Call(function_type(I32, ()), f.module.ref("f"), [], "z"), "@f has type"),
        (lambda f: Store(GlobalRef("nobody"), f.args[0]), "the module has no @nobody"),
        (lambda f: GetElementPtr(DOUBLE, f.args[0], [f.args[1]], name="z"), "an index has type double"),
        (lambda f: GetElementPtr(I32, f.args[0], [ConstInt(I32, 0), f.args[2]], name="z"), "cannot be indexed"),
    ],
)
def test_types(make: object, message: str) -> None:
    f = function()
    put(block(f, "exit"), make(f), 1)  # type: ignore[operator]
    wrong(f, "%exit", message)


def test_result_type() -> None:
    f = function()
    block(f, "exit").instructions[-1] = last = Return(f.args[2])
    last.block = block(f, "exit")
    wrong(f, "returns i32")


def test_result_of_an_invoke() -> None:
    text = """
declare i32 @g()
declare i32 @p(...)
define i32 @f() personality ptr @p {
  %v = invoke i32 @g() to label %fine unwind label %bad
fine:
  ret i32 %v
bad:
  %l = landingpad { ptr, i32 } cleanup
  ret i32 0
}
"""
    m = read_module(text)
    f = m.functions["f"]
    verify_function(f)
    bad = f.blocks[2].instructions
    put(f.blocks[2], Binary("add", f.blocks[0].instructions[0], ConstInt(I32, 1), name="w"), len(bad) - 1)
    wrong(f, "%v", "not defined on every path")


def test_unreachable_blocks_may_use_anything_here() -> None:
    f = read_module("define i32 @f(i32 %n) {\n  ret i32 0\ndead:\n  %a = add i32 %b, 1\n  %b = add i32 %a, 1\n  br label %dead\n}\n").functions["f"]
    verify_function(f)


def test_module() -> None:
    m = read_module("@g = global ptr @nothing\n")
    with pytest.raises(IsozymeError, match="@nothing"):
        verify_module(m)
    m = read_module(TEXT)
    m.functions["renamed"] = m.functions.pop("h")
    with pytest.raises(IsozymeError, match="is entered as @renamed"):
        verify_module(m)


def test_pointers_are_one_type() -> None:
    assert function().args[0].type is PTR
