"""Writes the functions that ask for derivatives, by the calling convention (DESIGN.md section 7), as textual IR.

Every request function is `void @iso.<mode>(ptr %block)`: it loads its arguments from eight-byte slots of the block and stores the
results in the slots after them, so that one way of calling serves the interpreter and native code.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from isozyme.ir.module import Function
from oracle.buffer import FLOATS, Buffer, target

MARKERS = ("enzyme_const", "enzyme_dup", "enzyme_dupnoneed", "enzyme_out")


@dataclass(frozen=True)
class Const:
    """An argument without derivative: `Const(2.0)`, `Const(Buffer(..))`."""

    value: Any


@dataclass(frozen=True)
class Slot:
    """One slot of the block: `kind` (double, float, i64, ptr...); `role` primal, shadow or result; `index` the argument's."""

    kind: str
    role: str
    index: int


@dataclass(frozen=True)
class Request:
    """A request function: its name, IR text, and what goes into each slot of its block."""

    name: str
    text: str
    slots: tuple[Slot, ...]


def activities(args: Sequence[Any]) -> list[str]:
    """const, out (floats) or dup (pointers to active buffers), for each argument."""
    out = []
    for a in args:
        b = target(a)
        if isinstance(a, float):
            out.append("out")
        elif b is not None and b.active:
            out.append("dup")
        else:
            out.append("const")
    return out


def bare(args: Sequence[Any]) -> list[Any]:
    """The arguments without Const."""
    return [a.value if isinstance(a, Const) else a for a in args]


class _Writer:
    def __init__(self, style: str) -> None:
        self.style = style
        self.lines: list[str] = []
        self.slots: list[Slot] = []
        self.passed: list[str] = []

    def load(self, kind: str, role: str, index: int) -> str:
        n = len(self.slots)
        self.slots.append(Slot(kind, role, index))
        self.lines += [f"  %p{n} = getelementptr i8, ptr %block, i64 {8 * n}", f"  %a{n} = load {kind}, ptr %p{n}, align 8"]
        return f"{kind} %a{n}"

    def store(self, kind: str, value: str, index: int) -> None:
        n = len(self.slots)
        self.slots.append(Slot(kind, "result", index))
        self.lines += [f"  %p{n} = getelementptr i8, ptr %block, i64 {8 * n}", f"  store {kind} {value}, ptr %p{n}, align 8"]

    def mark(self, word: str) -> None:
        if self.style == "pointer":
            self.passed.append(f"ptr @enzyme_{word}")
        elif self.style == "load":
            n = len(self.lines)
            self.lines.append(f"  %m{n} = load i32, ptr @enzyme_{word}, align 4")
            self.passed.append(f"i32 %m{n}")

    def request(self, name: str) -> Request:
        body = "\n".join(["define void @" + name + "(ptr %block) {", *self.lines, "  ret void", "}", ""])
        return Request(name, body, tuple(self.slots))


def primal(f: Function) -> Request:
    """Calls f itself."""
    w = _Writer("")
    passed = [w.load(str(t), "primal", i) for i, t in enumerate(f.type.params)]
    _finish(w, f"@{f.name}({', '.join(passed)})", str(f.type.ret), [str(f.type.ret)] if str(f.type.ret) in FLOATS else [])
    return w.request("iso.primal")


def forward(f: Function, acts: Sequence[str], style: str = "load") -> Request:
    """Calls __enzyme_fwddiff: every active argument is followed by its tangent; the result is the tangent of f's result.

    style: "load" (markers as i32 loaded from @enzyme_*), "pointer" (their addresses), "bare" (defaults where they mean the same)."""
    w = _Writer(style)
    for i, (t, act) in enumerate(zip(f.type.params, acts, strict=True)):
        if style == "bare" and act == "const" and str(t)[0] != "i":
            w.passed.append("ptr @enzyme_const")
        else:
            w.mark("const" if act == "const" else "dup")
        w.passed.append(w.load(str(t), "primal", i))
        if act != "const":
            w.passed.append(w.load(str(t), "shadow", i))
    ret = str(f.type.ret)
    results = [ret] if ret in FLOATS else []
    passed = ", ".join([f"ptr @{f.name}", *w.passed])
    _finish(w, f"(ptr, ...) @__enzyme_fwddiff_{f.name}({passed})", results[0] if results else "void", results)
    return w.request("iso.forward")


def reverse(f: Function, acts: Sequence[str], style: str = "load") -> Request:
    """Calls __enzyme_autodiff: pointers are followed by their shadows; adjoints of active floats are the result (a struct when several)."""
    w = _Writer(style)
    results = []
    for i, (t, act) in enumerate(zip(f.type.params, acts, strict=True)):
        if style == "bare" and act == "const" and str(t)[0] != "i":
            w.passed.append("ptr @enzyme_const")
        else:
            w.mark(act)
        w.passed.append(w.load(str(t), "primal", i))
        if act == "dup":
            w.passed.append(w.load(str(t), "shadow", i))
        if act == "out":
            results.append(str(t))
    ret = "void" if not results else results[0] if len(results) == 1 else "{ " + ", ".join(results) + " }"
    _finish(w, f"(ptr, ...) @__enzyme_autodiff_{f.name}({', '.join([f'ptr @{f.name}', *w.passed])})", ret, results)
    return w.request("iso.reverse")


def _finish(w: _Writer, call: str, ret: str, results: list[str]) -> None:
    head = "" if ret == "void" else "%r = "
    w.lines.append(f"  {head}call {ret} {call}")
    for n, kind in enumerate(results):
        value = "%r"
        if len(results) > 1:
            w.lines.append(f"  %r{n} = extractvalue {ret} %r, {n}")
            value = f"%r{n}"
        w.store(kind, value, n)


def declarations(f: Function, acts: Sequence[str]) -> str:
    """The declarations that the requests need."""
    out = [str(t) for t, a in zip(f.type.params, acts, strict=True) if a == "out"]
    autodiff = "void" if not out else out[0] if len(out) == 1 else "{ " + ", ".join(out) + " }"
    fwddiff = str(f.type.ret) if str(f.type.ret) in FLOATS else "void"
    lines = [f"@{m} = external global i32" for m in MARKERS]
    lines += [f"declare {autodiff} @__enzyme_autodiff_{f.name}(ptr, ...)", f"declare {fwddiff} @__enzyme_fwddiff_{f.name}(ptr, ...)"]
    return "\n".join(lines) + "\n"


__all__ = ["Buffer", "Const", "Request", "Slot", "activities", "bare", "declarations", "forward", "primal", "reverse"]
