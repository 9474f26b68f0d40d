"""Which functions a call through a pointer may reach: those of its type whose address is taken, narrowed by where the pointer comes from.

A pointer loaded from a constant table (C++ and Rust virtual tables, C tables of operations) reaches what stands in such tables at that offset. The
answer covers the module; code elsewhere may hand in other functions, which the derivative then meets at run time (`indirect_calls`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from isozyme.ir import instructions as ins
from isozyme.ir.layout import DataLayout
from isozyme.ir.module import Function, GlobalVariable, Module
from isozyme.ir.types import ArrayType, StructType, resolve
from isozyme.ir.values import Argument, ConstAggregate, Constant, ConstExpr, ConstPlain, ConstString, GlobalRef, Value

ADDRESS_TAKEN = "isozyme.address_taken"
"""A table that a slice carries: functions, and tables of functions, whose address the rest of the program takes (llvm/slicing.py)."""


@dataclass
class CodePointers:
    """Where the module takes addresses of functions. `loose`: in code and in variables; `tables`: entries of constants by offset."""

    module: Module
    loose: dict[str, None] = field(default_factory=dict)
    tables: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    bases: dict[str, set[int] | None] = field(default_factory=dict)  # offsets at which each constant is referred to; None: any

    def __post_init__(self) -> None:
        self.layout = DataLayout(self.module.datalayout)
        self._callers: dict[str, list[ins.CallBase]] = {}
        for g in self.module.globals.values():
            if g.name == ADDRESS_TAKEN:
                self._elsewhere(g)
            elif g.initializer is not None:
                self._initializer(g, g.initializer, 0)
        for f in self.module.functions.values():
            if f.defined:
                for i in f.instructions():
                    self._instruction(i)

    # where addresses are taken

    def _initializer(self, g: GlobalVariable, c: Constant, offset: int) -> None:
        t = resolve(c.type)
        if isinstance(c, ConstAggregate) and isinstance(t, (StructType, ArrayType)):
            for k, e in enumerate(c.elements):
                at = self.layout.field_offset(t, k) if isinstance(t, StructType) else k * self.layout.alloc_size(t.element)
                self._initializer(g, e, offset + at)
        else:
            function = self.module.function_of(c) if isinstance(c, GlobalRef) else None
            if function is not None and g.constant:
                self.tables.setdefault(g.name, []).append((offset, function.name))
            else:
                self._use(c)

    def _elsewhere(self, table: GlobalVariable) -> None:
        """What the rest of the program refers to: functions themselves, and tables, at places that their form tells."""
        assert isinstance(table.initializer, ConstAggregate)
        for e in table.initializer.elements:
            g = self.module.globals.get(e.name) if isinstance(e, GlobalRef) else None
            if g is None:
                self._use(e)
                continue
            virtual = g.name.startswith("_ZTV")
            points = self._address_points(g) if virtual else None
            if not virtual and points is None and isinstance(resolve(g.value_type), StructType):
                points = [0]
            for p in points if points else [None]:
                self._base(g.name, p)

    def _address_points(self, g: GlobalVariable) -> list[int | None] | None:
        """Where pointers into a C++ virtual table point: behind its type information."""
        t = resolve(g.value_type)
        if not isinstance(t, StructType) or not isinstance(g.initializer, ConstAggregate):
            return None
        found: list[int | None] = []
        for k, part in enumerate(g.initializer.elements):
            if isinstance(part, ConstAggregate):
                for j, e in enumerate(part.elements):
                    if isinstance(e, GlobalRef) and e.name.startswith("_ZTI"):
                        found.append(self.layout.field_offset(t, k) + (j + 1) * self.layout.pointer_size())
        return found or None

    def _instruction(self, i: ins.Instruction) -> None:
        if isinstance(i, ins.CallBase):
            request = isinstance(i.callee, GlobalRef) and "__enzyme_" in i.callee.name
            for a in i.args[1:] if request else i.args:
                self._use(a)
            callee = self.module.function_of(i.callee)
            if callee is not None:
                self._callers.setdefault(callee.name, []).append(i)
            return
        for v in i.operands():
            self._use(v)

    def _use(self, v: Value, offset: int = 0) -> None:
        match v:
            case GlobalRef():
                function = self.module.function_of(v)
                if function is not None:
                    self.loose[function.name] = None
                else:
                    self._base(v.name, offset)
            case ConstExpr() if v.opcode == "getelementptr" and isinstance(v.operands[0], GlobalRef):
                constant, terms = self.layout.gep_terms(v)
                if terms:
                    self._base(v.operands[0].name, None)
                else:
                    self._use(v.operands[0], offset + constant)
            case ConstExpr():
                for o in v.operands:
                    self._use(o, offset)
            case ConstAggregate():
                for e in v.elements:
                    self._use(e)

    def _base(self, name: str, offset: int | None) -> None:
        have = self.bases.setdefault(name, set())
        if offset is None:
            self.bases[name] = None
        elif have is not None:
            have.add(offset)

    # what a call may reach

    def targets(self, call: ins.CallBase) -> list[Function]:
        """The functions that an indirect call may reach, in a fixed order; empty when none is known."""
        names: dict[str, None] = {}
        self._sources(call.callee, names, set())
        found = [self.module.functions[n] for n in names]
        return [f for f in found if _fits(f, call)]

    def only_null(self, call: ins.CallBase) -> bool:
        """The pointer comes from tables that hold null there (the drop glue of Rust types that need none): it is never called."""
        if not isinstance(call.callee, ins.Load):
            return False
        base, offset, exact = self._place(call.callee.pointer)
        if not exact or isinstance(base, (GlobalRef, ins.Alloca)):
            return False
        for name, points in self.bases.items():
            g = self.module.globals.get(name)
            c = g.initializer if g is not None and g.constant else None
            if c is not None and points is not None and any(self._null(c, p + offset) for p in points):
                return True
        return False

    def _null(self, c: Constant, offset: int) -> bool:
        """A pointer's worth of zero bytes at an offset of a constant."""
        size = self.layout.pointer_size()
        if offset < 0 or offset + size > self.layout.size(c.type):
            return False
        match c:
            case ConstPlain():
                return c.kind in ("null", "zeroinitializer")
            case ConstString():
                return not any(c.data[offset : offset + size])
            case ConstAggregate():
                t = resolve(c.type)
                for k, e in enumerate(c.elements):
                    at = self.layout.field_offset(t, k) if isinstance(t, StructType) else k * self.layout.alloc_size(e.type)
                    if at <= offset < at + self.layout.size(e.type):
                        return self._null(e, offset - at)
        return False

    def _place(self, pointer: Value) -> tuple[Value, int, bool]:
        """(base, constant offset, whether that is all)."""
        offset, exact = 0, True
        while isinstance(pointer, (ins.GetElementPtr, ConstExpr)) and pointer.opcode == "getelementptr":
            constant, terms = self.layout.gep_terms(pointer)
            offset, exact = offset + constant, exact and not terms
            pointer = pointer.base if isinstance(pointer, ins.GetElementPtr) else pointer.operands[0]
        return pointer, offset, exact

    def _sources(self, v: Value, names: dict[str, None], seen: set[Value]) -> None:
        if v in seen:
            return
        seen.add(v)
        match v:
            case GlobalRef():
                function = self.module.function_of(v)
                if function is not None:
                    names[function.name] = None
            case ins.Phi():
                for x in v.values:
                    self._sources(x, names, seen)
            case ins.Select():
                self._sources(v.if_true, names, seen)
                self._sources(v.if_false, names, seen)
            case ins.Unary():
                self._sources(v.value, names, seen)
            case ins.Load():
                self._loaded(v, names)
            case Argument():
                self._passed(v, names, seen)
            case Constant():
                return
            case _:
                self._everything(names)

    def _everything(self, names: dict[str, None]) -> None:
        names.update(self.loose)
        for entries in self.tables.values():
            names.update((f, None) for _, f in entries)

    def _passed(self, v: Argument, names: dict[str, None], seen: set[Value]) -> None:
        """The actual arguments of all calls, where all are known."""
        owner = next((f for f in self.module.functions.values() if v.index < len(f.args) and f.args[v.index] is v), None)
        known = owner is not None and owner.linkage in ("internal", "private") and owner.name not in self.loose
        known = known and not any(owner is not None and f == owner.name for entries in self.tables.values() for _, f in entries)
        calls = self._callers.get(owner.name, []) if owner is not None else []
        if not known or not calls or any(len(c.args) <= v.index for c in calls) or self._requested(owner):
            self._everything(names)
            return
        for c in calls:
            self._sources(c.args[v.index], names, seen)

    def _requested(self, owner: Function | None) -> bool:
        """A request for a derivative calls its function too."""
        for name, calls in self._callers.items():
            if "__enzyme_" in name and any(c.args and owner is not None and self.module.function_of(c.args[0]) is owner for c in calls):
                return True
        return False

    def _loaded(self, load: ins.Load, names: dict[str, None]) -> None:
        pointer, offset, exact = self._place(load.pointer)
        if isinstance(pointer, GlobalRef):
            g = self.module.globals.get(pointer.name)
            if g is not None and g.constant and g.initializer is not None:
                names.update((f, None) for at, f in self.tables.get(pointer.name, ()) if not exact or at == offset)
                return
        if not exact or isinstance(pointer, ins.Alloca):
            self._everything(names)
            return
        names.update(self.loose)
        for table, entries in self.tables.items():
            bases = self.bases.get(table, set())
            names.update((f, None) for at, f in entries if bases is None or not bases or at - offset in bases)


def forget_virtual_reverse(module: Module) -> bool:
    """`__enzyme_virtualreverse(f)` asks what to store as the shadow of code pointer f. That is f: derivatives dispatch on the primal pointer. Whether
    somebody asked."""
    if not any("__enzyme_virtualreverse" in name for name in module.functions):
        return False
    for f in module.functions.values():
        for block in f.blocks:
            asked = [i for i in block.instructions if isinstance(i, ins.CallBase) and "__enzyme_virtualreverse" in getattr(i.callee, "name", "")]
            for call in asked:
                code = call.args[0]
                for i in f.instructions():
                    i.map_operands(lambda v, call=call, code=code: code if v is call else v)  # type: ignore[misc]
                if isinstance(call, ins.Invoke):
                    branch = ins.Branch([call.normal])
                    branch.block = block
                    block.instructions[-1:] = [branch]
                    for phi in call.unwind.phis():
                        kept = [(v, b) for v, b in phi.incoming() if b is not block]
                        phi.values, phi.blocks = [v for v, _ in kept], [b for _, b in kept]
                else:
                    block.instructions.remove(call)
    return True


def indirect(function: Function) -> Iterator[ins.CallBase]:
    """The calls of a function that go through pointers."""
    for i in function.instructions():
        if isinstance(i, ins.CallBase) and isinstance(i.callee, (ins.Instruction, Argument)):
            yield i


def _fits(f: Function, call: ins.CallBase) -> bool:
    """Calling f here is well defined."""
    t = call.function_type
    return f.type.params == t.params and f.type.ret is t.ret and f.type.vararg == t.vararg and f.cc == call.cc
