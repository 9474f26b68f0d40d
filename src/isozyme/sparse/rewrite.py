"""Rewrites one function: what it does with pretended arrays becomes calls, and callees that get one become copies that know of it."""

from __future__ import annotations

from collections.abc import Callable

from isozyme.canonical.debug_records import drop_debug
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder
from isozyme.ir.constants import integer
from isozyme.ir.module import Block, Function
from isozyme.ir.types import I1, I64, VOID, IntType
from isozyme.ir.values import ConstPlain, Value
from isozyme.sparse.accesses import OFFSET, POINTER, Accesses, Key, Parts, components
from isozyme.sparse.flow import COPIES, FILLS, IGNORED, ORDINARY, Kinds, KindTable, called, flow

Shapes = tuple[Kinds | None, ...]
"""What each argument of a call may be, None for ordinary ones."""


class Rewriter:
    """given: arguments that are pretended arrays, by components. specialised: the copy of a callee for such arguments."""

    def __init__(
        self, table: KindTable, accesses: Accesses, function: Function, given: dict[Value, Parts], specialised: Callable[[Function, Shapes], Function]
    ) -> None:
        self.table, self.accesses, self.function, self.specialised = table, accesses, function, specialised
        self.kinds = flow(table, function, {v: p.kinds for v, p in given.items()})
        self.parts: dict[Value, Parts] = dict(given)
        self.before: dict[ins.Instruction, list[ins.Instruction]] = {}
        self.open: list[ins.Phi] = []
        self.renamed: dict[Value, Value] = {}
        self.gone: set[Value] = set()
        self.at: ins.Instruction
        self._names = Builder(function)
        self._names.names |= {b.name for b in function.blocks} | {i.name for i in function.instructions() if i.type is not VOID}

    def run(self) -> bool:
        """Whether there was anything to rewrite."""
        if not self.kinds:
            return False
        drop_debug(self.function)
        self.gone |= {v for v in self.kinds if isinstance(v, ins.Instruction)}
        for i in list(self.function.instructions()):
            self.at = i
            if i in self.gone:
                self._leave(i)
            elif any(v in self.kinds for v in i.operands()):
                self._rewrite(i)
        while self.open:
            self._close(self.open.pop())
        for block in self.function.blocks:
            self._assemble(block)
        for i in self.function.instructions():
            i.map_operands(self._final)
        return True

    def _final(self, v: Value) -> Value:
        while v in self.renamed:
            v = self.renamed[v]
        return v

    def _assemble(self, block: Block) -> None:
        made: list[ins.Instruction] = []
        for i in block.instructions:
            made += self.before.get(i, [])
            if i not in self.gone:
                made.append(i)
        for i in made:
            i.block = block
        phis = [i for i in made if isinstance(i, ins.Phi)]
        block.instructions = [*phis, *(i for i in made if not isinstance(i, ins.Phi))]

    def _leave(self, i: ins.Instruction) -> None:
        """A request that may throw is left for the block behind it."""
        if isinstance(i, ins.Invoke):
            self._add(ins.Branch([i.normal]))
            for phi in i.unwind.phis():
                kept = [(v, b) for v, b in phi.incoming() if b is not i.block]
                phi.values, phi.blocks = [v for v, _ in kept], [b for _, b in kept]

    # components

    def _add(self, i: ins.Instruction, at: ins.Instruction | None = None) -> ins.Instruction:
        if i.type is not VOID:
            i.name = self._names.fresh("dense")
        self.before.setdefault(at or self.at, []).append(i)
        return i

    def _parts(self, v: Value) -> Parts:
        found = self.parts.get(v)
        if found is None:
            found = self._new_parts(v)
            self.parts[v] = found
        return found

    def _new_parts(self, v: Value) -> Parts:
        if v not in self.kinds or not isinstance(v, ins.Instruction):
            nothing = isinstance(v, ConstPlain) and v.kind in ("undef", "poison")
            return Parts(frozenset(), {}) if nothing else Parts(frozenset({ORDINARY}), {POINTER: v})
        kinds = self.kinds[v]
        kind = self.table.request(v)
        if kind is not None:
            assert isinstance(v, ins.CallBase)
            extra: dict[Key, Value] = {("extra", kind.number, n): x for n, x in enumerate(v.args[2:])}
            return Parts(kinds, {OFFSET: integer(I64, 0), **extra})
        match v:
            case ins.Phi():
                phis: dict[Key, Value] = {}
                for key, t in components(self.table, kinds):
                    phis[key] = self._add(ins.Phi(t, [], []), v)
                self.open.append(v)
                return Parts(kinds, phis)
            case ins.Select():
                yes, no = self._parts(v.if_true), self._parts(v.if_false)
                chosen: dict[Key, Value] = {}
                for key, t in components(self.table, kinds):
                    a, b = yes.value(key, t), no.value(key, t)
                    chosen[key] = a if a is b else self._add(ins.Select(v.condition, a, b), v)
                return Parts(kinds, chosen)
            case ins.GetElementPtr():
                return self._moved(v, self._parts(v.base))
        return self._parts(next(iter(v.operands())))  # what flow.py finds to be the same pointer

    def _moved(self, v: ins.GetElementPtr, base: Parts) -> Parts:
        """Address arithmetic: an offset is an integer."""
        values = dict(base.values)
        if ORDINARY in base.kinds:
            values[POINTER] = self._add(ins.GetElementPtr(v.source_type, base.values[POINTER], v.indices, v.flags), v)
        if OFFSET in values:
            constant, terms = self.accesses.layout.gep_terms(v)
            total = values[OFFSET]
            for index, scale in terms:
                assert isinstance(index.type, IntType)
                wide = index
                if index.type.bits != 64:
                    wide = self._add(ins.Cast("sext" if index.type.bits < 64 else "trunc", index, I64), v)
                scaled = wide if scale == 1 else self._add(ins.Binary("mul", wide, integer(I64, scale)), v)
                total = self._add(ins.Binary("add", total, scaled), v)
            values[OFFSET] = self._add(ins.Binary("add", total, integer(I64, constant)), v) if constant else total
        return Parts(base.kinds, values)

    def _close(self, phi: ins.Phi) -> None:
        """Give the phis of components their values."""
        made = self.parts[phi]
        sources = [self._parts(v) for v in phi.values]
        for key, t in components(self.table, made.kinds):
            new = made.values[key]
            assert isinstance(new, ins.Phi)
            new.values, new.blocks = [s.value(key, t) for s in sources], list(phi.blocks)

    def _flat(self, v: Value, kinds: Kinds) -> list[Value]:
        """The components of a pointer, as code that may get any of `kinds` takes them."""
        p = self._parts(v)
        return [p.value(key, t) for key, t in components(self.table, kinds)]

    # instructions

    def _rewrite(self, i: ins.Instruction) -> None:
        match i:
            case ins.Load():
                kinds = self.kinds[i.pointer]
                self._instead(i, self._call(self.accesses.load(kinds, i.type), self._flat(i.pointer, kinds)))
            case ins.Store() if self._forgets(i.pointer):
                self._instead(i, None)
            case ins.Store():
                kinds = self.kinds[i.pointer]
                self._instead(i, self._call(self.accesses.store(kinds, i.value.type), [*self._flat(i.pointer, kinds), i.value]))
            case ins.Compare():
                self._instead(i, self._compared(i))
            case ins.Cast():
                assert isinstance(i.type, IntType)
                address = self._address(i.value)
                if i.type.bits != 64:
                    address = self._add(ins.Cast("trunc" if i.type.bits < 64 else "zext", address, i.type))
                self._instead(i, address)
            case ins.CallBase():
                self._rewrite_call(i, called(i))

    def _instead(self, i: ins.Instruction, v: Value | None) -> None:
        self.gone.add(i)
        if v is not None and i.type is not VOID:
            self.renamed[i] = v

    def _call(self, f: Function, args: list[Value]) -> Value:
        return self._add(ins.Call(f.type, self.table.module.ref(f.name), args))

    def _compared(self, i: ins.Compare) -> Value:
        null = [isinstance(v, ConstPlain) and v.kind == "null" for v in (i.lhs, i.rhs)]
        other = i.rhs if null[0] else i.lhs
        if any(null) and i.predicate in ("eq", "ne") and ORDINARY not in self.kinds.get(other, frozenset({ORDINARY})):
            return integer(I1, int(i.predicate == "ne"))
        return self._add(ins.Compare("icmp", i.predicate, self._address(i.lhs), self._address(i.rhs)))

    def _address(self, v: Value) -> Value:
        b = _Inserter(self)
        return self.accesses.address(b, self._parts(v))

    def _rewrite_call(self, i: ins.CallBase, name: str) -> None:
        if name.startswith(IGNORED):
            self._instead(i, None)
        elif name.startswith("llvm.objectsize."):
            least = isinstance(i.args[1], Value) and getattr(i.args[1], "value", 0) == 1
            self._instead(i, integer(i.type, 0 if least else -1))
        elif name.startswith("llvm.is.constant."):
            self._instead(i, integer(i.type, 0))
        elif name.startswith(FILLS):
            self._instead(i, self._filled(i))
        elif name.startswith(COPIES):
            self._instead(i, self._copied(i, name.startswith(COPIES[1])))
        else:
            self._specialise(i)

    def _kinds_of(self, v: Value) -> Kinds:
        return self.kinds.get(v, frozenset({ORDINARY}))

    def _forgets(self, v: Value) -> bool:
        some = self.table.some(self._kinds_of(v))
        return ORDINARY not in self._kinds_of(v) and all(k.nowhere for k in some)

    def _filled(self, i: ins.CallBase) -> Value | None:
        if self._forgets(i.args[0]):
            return None
        kinds = self._kinds_of(i.args[0])
        return self._call(self.accesses.fill(kinds), [*self._flat(i.args[0], kinds), i.args[1], self._wide(i.args[2])])

    def _copied(self, i: ins.CallBase, overlap: bool) -> Value | None:
        if self._forgets(i.args[0]):
            return None
        to, source = self._kinds_of(i.args[0]), self._kinds_of(i.args[1])
        args = [*self._flat(i.args[0], to), *self._flat(i.args[1], source), self._wide(i.args[2])]
        return self._call(self.accesses.copy(to, source, overlap and bool(to & source)), args)

    def _wide(self, v: Value) -> Value:
        assert isinstance(v.type, IntType)
        return v if v.type.bits == 64 else self._add(ins.Cast("zext" if v.type.bits < 64 else "trunc", v, I64))

    def _specialise(self, i: ins.CallBase) -> None:
        """Call the copy of the callee that knows of pretended arrays."""
        callee = self.table.module.function_of(i.callee)
        assert callee is not None
        shapes: Shapes = tuple(self.kinds.get(v) for v in i.args)
        copy = self.specialised(callee, shapes)
        attrs = [*i.arg_attrs, *[()] * (len(i.args) - len(i.arg_attrs))]
        args: list[Value] = []
        words: list[tuple[str, ...]] = []
        for v, shape, w in zip(i.args, shapes, attrs, strict=True):
            new = [v] if shape is None else self._flat(v, shape)
            args += new
            words += [w] if shape is None else [()] * len(new)
        i.args, i.arg_attrs, i.callee, i.function_type, i.show_type = args, words, self.table.module.ref(copy.name), copy.type, False
        i.ret_attrs = tuple(w for w in i.ret_attrs if w != "returned")
        if isinstance(i, ins.Call):
            i.tail = ""


class _Inserter(Builder):
    """A builder whose instructions stand before the one that is being rewritten."""

    def __init__(self, rewriter: Rewriter) -> None:
        self.rewriter = rewriter
        self.module = rewriter.table.module

    def add(self, i: ins.Ins, hint: str = "") -> ins.Ins:  # type: ignore[name-defined]
        self.rewriter._add(i)
        return i


def drop_unused(function: Function, pure: Callable[[ins.Instruction], bool]) -> None:
    """Take out what nothing depends on, cycles included. pure: whether an instruction may go."""
    needed: set[Value] = set()
    work = [i for i in function.instructions() if not pure(i)]
    while work:
        i = work.pop()
        if i in needed:
            continue
        needed.add(i)
        work += [v for v in i.operands() if isinstance(v, ins.Instruction) and v not in needed]
    for block in function.blocks:
        block.instructions = [i for i in block.instructions if i in needed]

