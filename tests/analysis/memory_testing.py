"""Helpers for the tests of aliasing and effects."""

from __future__ import annotations

from isozyme.analysis.alias import MemoryLocation
from isozyme.analysis.effects import FunctionMemory, ModuleEffects
from isozyme.analysis.memory_dependence import MemoryDependence
from isozyme.ir import instructions as ins
from isozyme.ir.module import Module
from isozyme.ir.reader import read_module
from isozyme.ir.types import PTR


class Body:
    """One function of a module under test; instructions by name, stores and calls as "s0", "s1", ... and "c0", ... in textual order."""

    def __init__(self, text: str, name: str = "f") -> None:
        self.module: Module = read_module(text)
        self.effects = ModuleEffects(self.module)
        self.function = self.module.functions[name]
        self.memory: FunctionMemory = self.effects.memory(self.function)
        self.dependence = MemoryDependence(self.memory)
        self.by_name = {i.name: i for i in self.function.instructions() if i.name}
        self.by_name.update({a.name: a for a in self.function.args})
        stores = [i for i in self.function.instructions() if isinstance(i, ins.Store)]
        calls = [i for i in self.function.instructions() if isinstance(i, ins.CallBase)]
        self.by_name.update({f"s{k}": i for k, i in enumerate(stores)} | {f"c{k}": i for k, i in enumerate(calls)})
        self._names = {i: n for n, i in self.by_name.items()}

    def __getitem__(self, name: str):
        return self.by_name[name]

    def alias(self, a: str, b: str) -> str:
        """Between 8 bytes at two pointers, or the bytes two instructions access."""
        aliasing = self.memory.aliasing
        where = [MemoryLocation(self[x], 8) if self[x].type is PTR else aliasing.location(self[x]) for x in (a, b)]
        return aliasing.alias(*where)

    def overwritten(self, read: str) -> set[str]:
        return {self._names[i] for i in self.dependence.overwritten_after(self[read])}

    def between(self, read: str, at: str) -> set[str]:
        return {self._names[i] for i in self.dependence.overwritten_between(self[read], self[at])}


def loop(body: str, signature: str = "ptr noalias %x, ptr noalias %y, i64 %n", before: str = "") -> Body:
    """A loop with counter %i and next value %i1 around a straight body."""
    return Body(f"""
define void @f({signature}) {{
entry:
  {before}
  br label %h
h:
  %i = phi i64 [ 0, %entry ], [ %i1, %h ]
  %i1 = add nuw nsw i64 %i, 1
  {body}
  %done = icmp eq i64 %i1, %n
  br i1 %done, label %exit, label %h
exit:
  ret void
}}
declare void @unknown(ptr)
declare void @borrow(ptr captures(none))
declare noalias ptr @malloc(i64)
declare void @free(ptr)
""")


def straight(body: str, signature: str = "ptr %x, ptr %y, i64 %n", more: str = "", result: str = "void", ret: str = "ret void") -> Body:
    return Body(f"""
define {result} @f({signature}) {{
  {body}
  {ret}
}}
declare void @unknown(ptr)
declare void @nothing()
declare void @borrow(ptr captures(none))
declare void @look(ptr readonly captures(none))
declare noalias ptr @malloc(i64)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
@g = global double 0.0
@k = constant [4 x double] zeroinitializer
{more}
""")
