"""Which functions a call through a pointer may reach: those of its type whose address is taken, narrowed by where the pointer comes from.

A pointer loaded from a constant table (C++ and Rust virtual tables, C tables of operations) reaches what stands in such tables at that offset; the
drop glue of a Rust object whose trait is known stands in the tables of that trait. The answer covers the module; code elsewhere may hand in other
functions, which the derivative then meets at run time (`indirect_calls`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from isozyme.ir import instructions as ins
from isozyme.ir.layout import DataLayout
from isozyme.ir.module import Function, GlobalVariable, Module
from isozyme.ir.tables import ANYWHERE, SOMEWHERE, functions_in, holds_null, is_data, is_registration, numbers_in
from isozyme.ir.trait_objects import dropped_at, may_stand, trait_of_table
from isozyme.ir.values import Argument, ConstAggregate, Constant, ConstExpr, ConstInt, ConstString, GlobalRef, Value

ADDRESS_TAKEN = "isozyme.address_taken"
"""A table that a slice carries: functions, and tables of functions, whose address the rest of the program takes (llvm/slicing.py)."""


@dataclass
class CodePointers:
    """Where the module takes addresses of functions. `loose`: in code and in variables; `tables`: entries of constants by offset."""

    module: Module
    loose: dict[str, None] = field(default_factory=dict)
    tables: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    bases: dict[str, set[int] | None] = field(default_factory=dict)  # offsets at which each constant is referred to; None: any
    elsewhere: dict[int, dict[tuple[str, str], None]] = field(default_factory=dict)  # in tables of the rest of the program (and for which trait)
    nulls: set[int] = field(default_factory=set)  # where such tables hold null

    def __post_init__(self) -> None:
        self.layout = DataLayout(self.module.datalayout)
        self._callers: dict[str, list[ins.CallBase]] = {}
        for g in self.module.globals.values():
            if g.name == ADDRESS_TAKEN:
                self._elsewhere(g)
            elif is_registration(g.name):
                continue
            elif g.constant and g.initializer is not None:
                self._constant(g)
            elif g.initializer is not None:
                self._initializer(g.initializer)
        for f in self.module.functions.values():
            if f.defined:
                for i in f.instructions():
                    self._instruction(i)

    # where addresses are taken

    def _initializer(self, c: Constant) -> None:
        if isinstance(c, ConstAggregate):
            for e in c.elements:
                self._initializer(e)
        else:
            self._use(c)

    def _constant(self, g: GlobalVariable) -> None:
        """The functions in a constant are reached by way of it; what else it mentions, by itself."""
        entries = functions_in(self.module, self.layout, g)
        numbers = numbers_in(self.module, self.layout, g)  # these are copied anywhere: `_use` takes them, too
        if entries or numbers:
            self.tables[g.name] = [(at, f.name) for at, f in (*entries, *numbers)]
        if entries and is_data(self.module, self.layout, g):
            self.loose.update((f.name, None) for _, f in entries)
        work: list[Constant | None] = [g.initializer]
        while work:
            c = work.pop()
            if isinstance(c, ConstAggregate):
                work += c.elements
            elif c is not None and (not isinstance(c, GlobalRef) or self.module.function_of(c) is None):
                self._use(c)

    def _elsewhere(self, table: GlobalVariable) -> None:
        """What the rest of the program takes the address of: {function, offset, trait of the table}."""
        for e in table.initializer.elements if isinstance(table.initializer, ConstAggregate) else (table.initializer,):
            if not isinstance(e, ConstAggregate):
                self.nulls.add(0)  # all zeros
                continue
            target, offset, *said = e.elements
            assert isinstance(offset, ConstInt)
            trait = said[0].data.rstrip(b"\0").decode() if said and isinstance(said[0], ConstString) else ""
            function = self.module.function_of(target)
            if function is None:
                self.nulls.add(offset.value)
            elif offset.value == ANYWHERE:
                self.loose[function.name] = None
            else:
                self.elsewhere.setdefault(offset.value, {})[function.name, trait] = None

    def _instruction(self, i: ins.Instruction) -> None:
        if isinstance(i, ins.CallBase):
            request = isinstance(i.callee, GlobalRef) and "__enzyme_" in i.callee.name
            for a in i.args[1:] if request else i.args:
                self._use(a)
            callee = self.module.function_of(i.callee)
            if callee is not None:
                self._callers.setdefault(callee.name, []).append(i)
            return
        if isinstance(i, ins.GetElementPtr) and isinstance(i.base, GlobalRef):
            constant, terms = self.layout.gep_terms(i)
            self._base(i.base.name, None if terms else constant)
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
        return [f for f in self.behind(call.callee) if _fits(f, call)]

    def behind(self, pointer: Value) -> list[Function]:
        """The functions that a pointer may lead to, in a fixed order."""
        names: dict[str, None] = {}
        self._sources(pointer, names, set())
        return [self.module.functions[n] for n in names]

    def only_null(self, call: ins.CallBase) -> bool:
        """The pointer comes from tables that hold null there (the drop glue of Rust types that need none): it is never called."""
        if not isinstance(call.callee, ins.Load):
            return False
        base, offset, exact = self._place(call.callee.pointer)
        if not exact or isinstance(base, (GlobalRef, ins.Alloca)):
            return False
        if offset in self.nulls:
            return True
        for name, points in self.bases.items():
            g = self.module.globals.get(name)
            if g is not None and g.constant and points is not None and any(holds_null(self.layout, g, p + offset) for p in points):
                return True
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
            case ins.Unary() | ins.Cast():
                self._sources(v.value, names, seen)
            case ins.Load():
                self._loaded(v, names)
            case Argument():
                self._passed(v, names, seen)
            case ConstExpr():
                for o in v.operands:
                    self._sources(o, names, seen)
            case Constant():
                return
            case _:
                self._everything(names)

    def _everything(self, names: dict[str, None]) -> None:
        names.update(self.loose)
        for entries in self.tables.values():
            names.update((f, None) for _, f in entries)
        for functions in self.elsewhere.values():
            names.update((f, None) for f, _ in functions)

    def _passed(self, v: Argument, names: dict[str, None], seen: set[Value]) -> None:
        """The actual arguments of all calls, where all are known."""
        owner = next((f for f in self.module.functions.values() if v.index < len(f.args) and f.args[v.index] is v), None)
        known = owner is not None and owner.linkage in ("internal", "private") and owner.name not in self.loose
        known = known and not any(owner is not None and f == owner.name for entries in self.tables.values() for _, f in entries)
        known = known and not any(owner is not None and owner.name == f for functions in self.elsewhere.values() for f, _ in functions)
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
        # rustc says of its virtual tables that they never change: all of them are constants, and it calls nothing else in this way.
        virtual = "invariant.load" in load.metadata
        if not exact or not _one_table(pointer, virtual):
            self._everything(names)
            return
        if not virtual:
            names.update(self.loose)
        dropped = dropped_at(self.module, load.metadata.get("dbg")) if virtual and offset == 0 else ""
        for functions in (self.elsewhere.get(offset, {}), self.elsewhere.get(SOMEWHERE, {})):
            names.update((f, None) for f, trait in functions if may_stand(trait, dropped))
        for table, entries in self.tables.items():
            bases = self.bases.get(table, set())
            there = [(f, None) for at, f in entries if bases is None or not bases or at - offset in bases]
            if there and (not dropped or may_stand(trait_of_table(self.module, self.module.globals[table]), dropped)):
                names.update(there)


def _one_table(pointer: Value, returned: bool) -> bool:
    """It points where pointers to tables point, as far as one can see: nothing is added to it here. returned: functions return such pointers, too."""
    sources = (ins.Load, Argument, Constant, *((ins.CallBase, ins.ExtractValue) if returned else ()))
    work, seen = [pointer], set[Value]()
    while work:
        v = work.pop()
        if v in seen:
            continue
        seen.add(v)
        if isinstance(v, ins.Phi):
            work += v.values
        elif isinstance(v, ins.Select):
            work += [v.if_true, v.if_false]
        elif not isinstance(v, sources):
            return False
    return True


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


def mentioned(module: Module) -> set[str]:
    """Functions that what is visible outside mentions, at any remove. What only the table of `ADDRESS_TAKEN` holds is not among them."""
    found: set[str] = set()
    seen: set[str] = {ADDRESS_TAKEN}
    work = [f.name for f in module.functions.values() if f.defined and f.linkage not in ("internal", "private")]
    while work:
        name = work.pop()
        if name in seen:
            continue
        seen.add(name)
        values: list[Value] = []
        if (f := module.functions.get(name)) is not None:
            found.add(name)
            values = [v for i in f.instructions() for v in i.operands()]
        elif (g := module.globals.get(name)) is not None and g.initializer is not None:
            values = [g.initializer]
        elif (a := module.aliases.get(name)) is not None:
            values = [a.target]
        while values:
            match values.pop():
                case GlobalRef(name=name):
                    work.append(name)
                case ConstExpr(operands=parts) | ConstAggregate(elements=parts):
                    values += parts
    return found


def indirect(function: Function) -> Iterator[ins.CallBase]:
    """The calls of a function that go through pointers."""
    for i in function.instructions():
        if isinstance(i, ins.CallBase) and isinstance(i.callee, (ins.Instruction, Argument)):
            yield i


def _fits(f: Function, call: ins.CallBase) -> bool:
    """Calling f here is well defined."""
    t = call.function_type
    if f.type.params != t.params or f.type.ret is not t.ret or f.type.vararg != t.vararg or f.cc != call.cc:
        return False
    return [_is_result(a.attrs) for a in f.args] == [_is_result(attrs) for attrs in call.arg_attrs[: len(f.args)]]


def _is_result(attributes: tuple[str, ...]) -> bool:
    return any(a.startswith("sret") for a in attributes)
