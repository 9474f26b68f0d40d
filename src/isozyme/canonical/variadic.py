"""Calls of variadic functions that have a body: each becomes a call of a copy that takes these very arguments.

    define internal double @f.fixed(i32 %n, double %0, double %1) {    ; of f(int n, ...), called as f(2, x, y)
      %area = alloca [16 x i8]                                          ; where `va_arg` finds %0 and %1
      ...

`va_start` says that no registers are left, so that all of `va_arg` that clang has written out reads the area. This is x86-64's convention on all
systems but Windows; elsewhere variadic functions stay what they are, and active data behind `...` is refused.
"""

from __future__ import annotations

import copy

from isozyme.analysis.canonical import reached
from isozyme.ir import instructions as ins
from isozyme.ir.builder import declare
from isozyme.ir.constants import integer
from isozyme.ir.layout import DataLayout
from isozyme.ir.module import Block, Function, Module
from isozyme.ir.reader_types import TypeReader
from isozyme.ir.types import I1, I8, I32, I64, PTR, VOID, ArrayType, Type, array_type, function_type
from isozyme.ir.values import Argument, Value

REGISTERS_GONE = ((0, 48), (4, 176))
"""`gp_offset` and `fp_offset` of a va_list behind the last register."""
_VA_LIST = 24


def fix_variadic_calls(module: Module, roots: list[Function]) -> bool:
    """Rewrite every direct call of a variadic function with a body in what `roots` reach. Whether there were any."""
    if not module.triple.startswith("x86_64") or "windows" in module.triple:
        return False
    made: dict[tuple[object, ...], Function] = {}
    done: set[str] = set()
    while fresh := [f for f in reached(module, roots) if f.name not in done]:
        for f in fresh:
            done.add(f.name)
            for i in f.instructions():
                callee = module.function_of(i.callee) if isinstance(i, ins.CallBase) else None
                if callee is not None and callee.defined and callee.type.vararg and len(i.args) >= len(callee.args) and _copies(callee):  # type: ignore[attr-defined]
                    assert isinstance(i, ins.CallBase)
                    _redirect(module, i, callee, made)
    return bool(made)


def _copies(f: Function) -> bool:
    return not any(isinstance(i, (ins.IndirectBranch, ins.VAArg, ins.FuncletPad)) for i in f.instructions())


def _redirect(module: Module, call: ins.CallBase, f: Function, made: dict[tuple[object, ...], Function]) -> None:
    n = len(f.args)
    attrs = [*call.arg_attrs, *[()] * (len(call.args) - len(call.arg_attrs))]
    inside = tuple(next((w for w in words if w.startswith("byval(")), "") for words in attrs[n:])
    types = tuple(a.type for a in call.args)
    key = (f.name, types, inside)
    found = made.get(key)
    if found is None:
        found = made[key] = _fixed(module, f, types, inside)
    call.callee, call.function_type = module.ref(found.name), found.type
    call.arg_attrs = [*attrs[:n], *(tuple(w for w in words if not w.startswith("byval(")) for words in attrs[n:])]
    if isinstance(call, ins.Call):
        call.tail = ""


def _fixed(module: Module, f: Function, types: tuple[Type, ...], inside: tuple[str, ...]) -> Function:
    """A copy of f with arguments of these types. inside: the `byval` of those behind f's own, "" for most."""
    name, k = f"{f.name}.fixed", 0
    while name in module.functions:
        k += 1
        name = f"{f.name}.fixed.{k}"
    args = [Argument(a.type, a.name, a.index, a.attrs) for a in f.args]
    args += [Argument(t, f"variadic.{k}", k) for k, t in enumerate(types[len(args) :], len(args))]
    g = Function(name, function_type(f.type.ret, types), args, module)
    g.linkage, g.cc, g.ret_attrs = "internal", f.cc, f.ret_attrs
    g.fn_attrs = f.fn_attrs
    g.suffix = f.suffix[f.suffix.index("personality") :] if "personality" in f.suffix else ""
    module.functions[name] = g
    copy_body(f, g)
    layout = DataLayout(module.datalayout)
    area = _Area(module, layout, g, inside)
    for block in g.blocks:
        for i in list(block.instructions):
            called = getattr(i.callee, "name", "") if isinstance(i, ins.Call) else ""
            if called.startswith(("llvm.va_start", "llvm.va_copy", "llvm.va_end")):
                assert isinstance(i, ins.Call)
                at = block.instructions.index(i)
                new = area.start(i.args[0]) if "start" in called else area.copied(i.args[0], i.args[1]) if "copy" in called else []
                for x in new:
                    x.block = block
                block.instructions[at : at + 1] = new
    entry = g.blocks[0]
    filled = area.filled(args[len(f.args) :])
    for x in filled:
        x.block = entry
    entry.instructions[:0] = filled
    return g


def copy_body(f: Function, g: Function) -> None:
    """Give g, whose first arguments are those of f, the body of f."""
    blocks = {b: Block(b.name, g) for b in f.blocks}
    values: dict[Value, Value] = dict(zip(f.args, g.args, strict=False))
    for old, new in blocks.items():
        for i in old.instructions:
            c = values[i] = copy.copy(i)
            c.block, c.debug = new, ()
            c.metadata = {k: v for k, v in i.metadata.items() if k != "DIAssignID"}  # debug records of f speak of it
            new.instructions.append(c)
    for new in blocks.values():
        for c in new.instructions:
            c.map_operands(lambda v: values.get(v, v))
            match c:
                case ins.Phi():
                    c.blocks = [blocks[b] for b in c.blocks]
                case ins.Branch() | ins.IndirectBranch():
                    c.targets = [blocks[b] for b in c.targets]
                case ins.Switch():
                    c.default, c.cases = blocks[c.default], [(v, blocks[b]) for v, b in c.cases]
                case ins.Invoke():
                    c.normal, c.unwind = blocks[c.normal], blocks[c.unwind]
    g.blocks = list(blocks.values())


class _Area:
    """The memory in which one function finds its variadic arguments."""

    def __init__(self, module: Module, layout: DataLayout, function: Function, inside: tuple[str, ...]) -> None:
        self.module, self.layout, self.inside = module, layout, inside
        self.count = 0
        self.names = {i.name for i in function.instructions()} | {a.name for a in function.args}
        self.area = ins.Alloca(array_type(0, I8), None, 16, self._fresh())

    def _fresh(self) -> str:
        while True:
            self.count += 1
            if (name := f"area.{self.count}") not in self.names:
                return name

    def _at(self, base: Value, offset: int) -> ins.GetElementPtr:
        return ins.GetElementPtr(I8, base, [integer(I64, offset)], ("inbounds",), self._fresh())

    def filled(self, args: list[Argument]) -> list[ins.Instruction]:
        """The area with its contents."""
        made: list[ins.Instruction] = [self.area]
        offset = 0
        for a, word in zip(args, self.inside, strict=True):
            t = TypeReader(self.module, "<byval>").type_of(word[len("byval(") : -1]) if word else a.type
            assert t is not None
            size = self.layout.size(t)
            offset = -(-offset // 16) * 16 if self.layout.align(t) >= 16 else offset
            place = self._at(self.area, offset)
            made.append(place)
            made.append(self._moved(place, a, size) if word else ins.Store(a, place, 8))
            offset += -(-size // 8) * 8
        whole: ArrayType = array_type(max(offset, 8), I8)
        self.area.allocated_type = whole
        return made

    def _moved(self, to: Value, source: Value, size: int) -> ins.Call:
        t = function_type(VOID, (PTR, PTR, I64, I1))
        declare(self.module, "llvm.memcpy.p0.p0.i64", t)
        return ins.Call(t, self.module.ref("llvm.memcpy.p0.p0.i64"), [to, source, integer(I64, size), integer(I1, 0)])

    def start(self, va_list: Value) -> list[ins.Instruction]:
        made: list[ins.Instruction] = []
        for offset, value in REGISTERS_GONE:
            place = self._at(va_list, offset)
            made += [place, ins.Store(integer(I32, value), place, 4)]
        for offset in (8, 16):
            place = self._at(va_list, offset)
            made += [place, ins.Store(self.area, place, 8)]
        return made

    def copied(self, to: Value, source: Value) -> list[ins.Instruction]:
        return [self._moved(to, source, _VA_LIST)]
