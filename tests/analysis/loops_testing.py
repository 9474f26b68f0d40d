"""Helpers for the tests of control flow: read one function and run its integer code."""

from __future__ import annotations

from isozyme.analysis.cfg import Cfg, build_cfg
from isozyme.analysis.dominators import DominatorTree, block_dominators
from isozyme.analysis.loops import LoopForest, loop_forest
from isozyme.analysis.memory_layout import layout_of
from isozyme.analysis.trip_count import TripCount, trip_counts
from isozyme.ir.instructions import Binary, Branch, Cast, Compare, GetElementPtr, Instruction, Load, Phi, Return, Store, Switch
from isozyme.ir.module import Block, Function
from isozyme.ir.reader import read_module
from isozyme.ir.types import IntType
from isozyme.ir.values import ConstInt, Value


def function(text: str, name: str = "f") -> Function:
    return read_module(text).functions[name]


def graph(edges: str) -> Function:
    """A function from "a: b c; b: a; c:" (block: successors; none means ret)."""
    lines = []
    for part in edges.split(";"):
        name, _, targets = part.partition(":")
        to = targets.split()
        lines.append(f"{name.strip()}:")
        if to == ["unreachable"]:
            lines.append("  unreachable")
        elif len(to) == 0:
            lines.append("  ret void")
        elif len(to) == 1:
            lines.append(f"  br label %{to[0]}")
        elif len(to) == 2:
            lines.append(f"  br i1 %c, label %{to[0]}, label %{to[1]}")
        else:
            cases = " ".join(f"i32 {i}, label %{t}" for i, t in enumerate(to[1:]))
            lines.append(f"  switch i32 %n, label %{to[0]} [ {cases} ]")
    body = "\n".join(lines)
    return function(f"define void @f(i1 %c, i32 %n) {{\n{body}\n}}\n")


def block(f: Function, name: str) -> Block:
    return next(b for b in f.blocks if b.name == name)


def value(f: Function, name: str) -> Value:
    for a in f.args:
        if a.name == name:
            return a
    return next(i for i in f.instructions() if i.name == name)


def loops(f: Function) -> tuple[Cfg, DominatorTree[Block], LoopForest]:
    cfg = build_cfg(f)
    dominators = block_dominators(cfg)
    return cfg, dominators, loop_forest(cfg, dominators)


def counts(f: Function) -> dict[str, TripCount]:
    """Trip counts by the name of the loop's header."""
    cfg, dominators, forest = loops(f)
    found = trip_counts(cfg, forest, dominators, layout_of(f.module.datalayout))
    return {loop.header.name: t for loop, t in found.items()}


class Undefined(Exception):
    """The program has undefined behaviour or does not end."""


def run_headers(
    f: Function, arguments: dict[str, int], limit: int = 3000, trace: list[tuple[Instruction, int]] | None = None
) -> dict[str, int]:
    """How often each block is executed, by name. Integers and pointers are numbers; poison stops the run when it is branched on.

    trace: gets every load and store with its address, in order. Loads of memory that was not written give small numbers.
    """
    memory: dict[int, int] = {}
    env: dict[Value, int | None] = {a: arguments[a.name] for a in f.args}
    times: dict[str, int] = {}
    here, before = f.blocks[0], None

    def get(v: Value) -> int | None:
        if isinstance(v, ConstInt):
            return v.value & ((1 << width(v)) - 1)
        return env[v]

    def width(v: Value) -> int:
        return v.type.bits if isinstance(v.type, IntType) else 64

    def signed(n: int, bits: int) -> int:
        return n - (1 << bits) if n >> (bits - 1) else n

    for _ in range(limit):
        times[here.name] = times.get(here.name, 0) + 1
        phis = list(here.phis())
        env.update([(p, get(p.values[p.blocks.index(before)])) for p in phis] if phis and before else [])
        for i in here.instructions[len(phis) :]:
            if isinstance(i, Return):
                return times
            if isinstance(i, (Branch, Switch)):
                before, here = here, _next(i, get)
                break
            if isinstance(i, (Load, Store)):
                address = get(i.pointer)
                assert address is not None
                if isinstance(i, Load):
                    env[i] = memory.get(address, address // 8 % 5)
                else:
                    memory[address] = get(i.value) or 0
                if trace is not None:
                    trace.append((i, address))
            else:
                env[i] = _step(i, get, width, signed)
    raise Undefined("endless")


def _next(i: Instruction, get) -> Block:
    if isinstance(i, Switch):
        v = get(i.value)
        if v is None:
            raise Undefined("poison")
        return next((b for c, b in i.cases if get(c) == v), i.default)
    assert isinstance(i, Branch)
    if i.condition is None:
        return i.targets[0]
    v = get(i.condition)
    if v is None:
        raise Undefined("poison")
    return i.targets[0 if v else 1]


def _step(i: Instruction, get, width, signed) -> int | None:
    bits = width(i)
    mask = (1 << bits) - 1
    if isinstance(i, Phi):
        raise AssertionError
    operands = [get(v) for v in i.operands()]
    if None in operands:
        return None
    if isinstance(i, Binary):
        a, b = operands
        sa, sb = signed(a, bits), signed(b, bits)
        u, s = {
            "add": (a + b, sa + sb), "sub": (a - b, sa - sb), "mul": (a * b, sa * sb), "shl": (a << b % bits, sa << b % bits),
            "xor": (a ^ b, sa ^ sb), "and": (a & b, sa & sb), "lshr": (a >> b % bits, a >> b % bits),
        }[i.opcode]  # fmt: skip
        if ("nuw" in i.flags and not 0 <= u <= mask) or ("nsw" in i.flags and not -(1 << (bits - 1)) <= s < 1 << (bits - 1)):
            return None
        return u & mask
    if isinstance(i, Compare):
        a, b = operands
        w = width(i.lhs)
        if i.predicate[0] == "s":
            a, b = signed(a, w), signed(b, w)
        return int({"eq": a == b, "ne": a != b, "lt": a < b, "le": a <= b, "gt": a > b, "ge": a >= b}[i.predicate[-2:]])
    if isinstance(i, Cast):
        (a,) = operands
        return signed(a, width(i.value)) & mask if i.opcode == "sext" else a & mask
    if isinstance(i, GetElementPtr):
        base, index = operands
        at = base + signed(index, width(i.indices[0])) * 8
        return None if "inbounds" in i.flags and not 0 <= at <= mask else at & mask
    raise AssertionError(i.opcode)
