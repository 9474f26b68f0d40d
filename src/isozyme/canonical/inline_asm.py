"""Inline assembly without an instruction is the identity of the values tied to its results: `asm("" : "+x"(v))`, `asm("" : : "r"(p) : "memory")`.

Programs use it to keep an optimiser from what they measure or from reordering sums; derivatives go through as if it were not there. A few single
instructions of x86 that libraries write down (Eigen: fused multiply-add, minimum, maximum) become what they compute.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from isozyme.canonical.debug_records import forget_records_of
from isozyme.canonical.rounding import fence
from isozyme.ir import instructions as ins
from isozyme.ir.builder import declare
from isozyme.ir.constants import poison
from isozyme.ir.module import Function, Module
from isozyme.ir.types import DOUBLE, VOID, StructType, Type, VectorType, function_type, is_float, resolve, scalar
from isozyme.ir.values import InlineAsm, Value

_ASM = re.compile(r'asm\b(?P<words>[^"]*)"(?P<template>[^"]*)", "(?P<constraints>[^"]*)"')
_KNOWN = re.compile(
    r"v(?:f(?P<sign>n?)m(?P<op>add|sub)231|(?P<choice>min|max))[ps][sd]\s+\$(?P<a>\d)\s*,\s*\$(?P<b>\d)\s*,\s*\$(?P<result>\d)\s*;?"
)
_KNOWN_SSE = re.compile(r"(?P<choice>min|max)[ps][sd]\s+\$(?P<a>\d)\s*,\s*\$0\s*;?")  # the result is the second source at first
_COMMENT = re.compile(r"(?:#|//|;)[^\n]*|/\*.*?\*/", re.DOTALL)
_ESCAPE = re.compile(r"\\([0-9a-fA-F]{2})")


@dataclass(frozen=True)
class Assembly:
    """template: the instructions, without comments. results: (number, constraint) of the outputs in registers; places: (number, argument) of those in
    memory; inputs: (argument, constraint)."""

    template: str
    results: tuple[tuple[int, str], ...]
    places: tuple[tuple[int, int], ...]
    inputs: tuple[tuple[int, str], ...]

    def tied(self, number: int, constraint: str = "") -> int | None:
        """The argument that an output is before any instruction: named by number, or in the same register."""
        register = constraint[1:] if constraint.startswith("={") else ""
        return next((a for a, c in self.inputs if c == str(number) or (register and c == register)), None)


def read_assembly(asm: InlineAsm) -> Assembly | None:
    m = _ASM.match(asm.text)
    if m is None:
        return None
    template = _COMMENT.sub("", _ESCAPE.sub(lambda e: chr(int(e[1], 16)), m["template"])).strip()
    results: list[tuple[int, str]] = []
    places: list[tuple[int, int]] = []
    inputs: list[tuple[int, str]] = []
    number = argument = 0
    for c in m["constraints"].split(","):
        if not c or c[0] in "~!":
            continue
        if not c.startswith("="):
            inputs.append((argument, c))
            argument += 1
            continue
        if "*" in c:
            places.append((number, argument))
            argument += 1
        else:
            results.append((number, c.replace("&", "")))
        number += 1
    return Assembly(template, tuple(results), tuple(places), tuple(inputs))


def drop_empty_assembly(functions: list[Function]) -> bool:
    """Rewrite in place; whether anything changed."""
    return any([_rewrite(f) for f in functions if f.defined])


def _rewrite(function: Function) -> bool:
    renamed: dict[Value, Value] = {}
    changed = False
    for block in function.blocks:
        for i in list(block.instructions):
            if not isinstance(i, ins.Call) or not isinstance(i.callee, InlineAsm):
                continue
            assembly = read_assembly(i.callee)
            found = None
            if assembly is not None:
                found = _instruction(function.module, i, assembly) if assembly.template else _nothing(function.module, i, assembly)
            if found is None:
                continue
            changed = True
            made, renamed[i] = found
            stem = i.name or f"asm{len(renamed)}"  # without a result: it writes to memory only
            for k, new in enumerate(made):
                new.block = block
                if new.type is not VOID:
                    new.name = f"{stem}.{k}"
            place = block.instructions.index(i)
            block.instructions[place : place + 1] = made
    if renamed:
        for i in function.instructions():
            i.map_operands(lambda v: _final(renamed, v))
        forget_records_of(function, renamed)
    return changed


def _nothing(module: Module, i: ins.Call, assembly: Assembly) -> tuple[list[ins.Instruction], Value] | None:
    """No instruction: each result is the argument tied to it."""
    tied = [assembly.tied(n, c) for n, c in assembly.results]
    types = _results(i.type, len(tied))
    if any(a is None or a >= len(i.args) or i.args[a].type is not t for a, t in zip(tied, types, strict=True)):
        return None
    made: list[ins.Instruction] = []

    def through(v: Value) -> Value:
        """v; where it is a number, behind a fence, as the program has it: sums are not reassociated across it."""
        if not is_float(v.type):
            return v
        made.append(fenced := fence(module, v))
        return fenced

    for n, pointer in assembly.places:
        if (a := assembly.tied(n)) is not None:
            made.append(ins.Store(through(i.args[a]), i.args[pointer], 8 if is_float(i.args[a].type) and scalar(i.args[a].type) is DOUBLE else 1))
    given = [through(i.args[a]) for a in tied if a is not None]
    value: Value = given[0] if len(given) == 1 else poison(i.type)
    for k, v in enumerate(given if len(given) > 1 else ()):
        value = ins.InsertValue(value, v, (k,))
        made.append(value)
    return made, value


def _results(t: Type, count: int) -> list[Type]:
    if count == 0:
        return []
    inner = resolve(t)
    return list(inner.fields) if count > 1 and isinstance(inner, StructType) else [t]


def _instruction(module: Module, i: ins.Call, assembly: Assembly) -> tuple[list[ins.Instruction], Value] | None:
    """One of the few known instructions, in AT&T order: sources first, the result last."""
    m = _KNOWN.fullmatch(assembly.template) or _KNOWN_SSE.fullmatch(assembly.template)
    if m is None or len(assembly.results) != 1 or assembly.places or "sideeffect" in i.callee.text:  # type: ignore[attr-defined]
        return None
    tied = assembly.tied(0, assembly.results[0][1])
    if m.re is _KNOWN_SSE:
        a, b, result = int(m["a"]), 0 if tied is None else tied + 1, 0
    else:
        a, b, result = int(m["a"]), int(m["b"]), int(m["result"])
    if result != 0 or not 0 < min(a, b) <= max(a, b) <= len(i.args) or any(v.type is not i.type for v in i.args):
        return None
    x, y = i.args[a - 1], i.args[b - 1]
    made: list[ins.Instruction] = []

    def add(new: ins.Instruction) -> ins.Instruction:
        made.append(new)
        return new

    if m["choice"]:  # the first source where the numbers are equal or one is not a number
        test = add(ins.Compare("fcmp", "olt" if m["choice"] == "min" else "ogt", y, x))
        return made, add(ins.Select(test, y, x))
    if tied is None:
        return None
    z: Value = i.args[tied]
    if m["sign"]:
        x = add(ins.Unary("fneg", x, ()))
    if m["op"] == "sub":
        z = add(ins.Unary("fneg", z, ()))
    t = resolve(i.type)
    name = f"llvm.fma.v{t.count}f{scalar_bits(t)}" if isinstance(t, VectorType) else f"llvm.fma.f{scalar_bits(t)}"
    declared = declare(module, name, function_type(i.type, (i.type,) * 3))
    return made, add(ins.Call(declared.type, module.ref(name), [x, y, z]))


def scalar_bits(t: Type) -> int:
    return 32 if str(scalar(t)) == "float" else 64


def _final(renamed: dict[Value, Value], v: Value) -> Value:
    while v in renamed:
        v = renamed[v]
    return v
