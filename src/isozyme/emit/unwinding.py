"""Calls in the place of a request that was an `invoke`: what unwinds from the derivative goes where it went from the request."""

from __future__ import annotations

from collections.abc import Callable

from isozyme.ir import instructions as ins
from isozyme.ir.module import Block


def unwind_to(block: Block, request: ins.Invoke, fresh: Callable[[str], str]) -> None:
    """`block` ends with the instructions that replaced `request`, and a branch to where it went on. Calls in it that may unwind become invokes."""
    function = block.function
    assert function is not None
    start = block
    position = 0
    throwing: list[Block] = []
    while position < len(block.instructions):
        i = block.instructions[position]
        position += 1
        if not isinstance(i, ins.Call) or not _may_unwind(block, i):
            continue
        rest = Block(fresh("returned"), function)
        made = ins.Invoke(i.function_type, i.callee, i.args, rest, request.unwind, getattr(i, "name", ""))
        made.arg_attrs, made.ret_attrs, made.fn_attrs, made.cc, made.metadata = i.arg_attrs, i.ret_attrs, i.fn_attrs, i.cc, i.metadata
        made.block = block
        rest.instructions = block.instructions[position:]
        block.instructions[position - 1 :] = [made]
        for other in rest.instructions:
            other.block = rest
        for b in function.blocks:
            for j in b.instructions:
                j.map_operands(lambda v, i=i, made=made: made if v is i else v)  # type: ignore[misc]
        for j in rest.instructions:
            j.map_operands(lambda v, i=i, made=made: made if v is i else v)  # type: ignore[misc]
        function.blocks.insert(function.blocks.index(block) + 1, rest)
        throwing.append(block)
        block, position = rest, 0
    for phi in request.normal.phis():
        phi.blocks = [block if b is start else b for b in phi.blocks]
    for phi in request.unwind.phis():
        given = next(v for v, b in phi.incoming() if b is start)
        keep = [(v, b) for v, b in phi.incoming() if b is not start]
        phi.values = [*(v for v, _ in keep), *(given for _ in throwing)]
        phi.blocks = [*(b for _, b in keep), *throwing]


def _may_unwind(block: Block, call: ins.Call) -> bool:
    function = block.function.module.function_of(call.callee) if block.function is not None else None
    return function is not None and function.defined and not function.name.startswith("isozyme") and "nounwind" not in function.attributes()
