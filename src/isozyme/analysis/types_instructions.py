"""What each instruction says about the types of its operands, its result and the memory it touches."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from isozyme.analysis.known_bits import flips_sign, side_by_side, word_tests
from isozyme.analysis.tbaa import TbaaReader
from isozyme.analysis.type_tree import INTEGER, POINTER
from isozyme.analysis.types_distances import distance
from isozyme.analysis.types_graph import OPEN, Cell
from isozyme.analysis.types_impose import impose
from isozyme.analysis.types_state import Hint, Instance, Join, Move, Moved, State, leaves
from isozyme.analysis.types_unions import holds_integer
from isozyme.ir import instructions as ins
from isozyme.ir.constants import int_value
from isozyme.ir.module import Function
from isozyme.ir.tape_names import rest_of_field
from isozyme.ir.types import DOUBLE, ArrayType, FloatType, IntType, PointerType, StructType, Type, VectorType, int_type, is_float, resolve, scalar
from isozyme.ir.values import Argument, ConstAggregate, Constant, ConstFloat, ConstInt, ConstPlain, LocalValue, Value


def _looks_like_a_double(v: Value) -> bool:
    """An integer constant with the bits of a double of usual size: what LLVM makes of a constant that is copied as bytes."""
    return isinstance(v, ConstInt) and v.type is int_type(64) and abs((v.value >> 52 & 0x7FF) - 1023) <= 40


class InstructionReader:
    """Turns instructions into facts and equations of `state.graph`. Calls are left to `calls`."""

    def __init__(self, state: State, calls: Callable[[Instance, ins.CallBase], None]) -> None:
        self.state, self.calls = state, calls
        self.graph = state.graph
        self.tbaa = TbaaReader(state.module.metadata, state.layout.pointer_size())
        self._tests: dict[Function, set[ins.Instruction]] = {}
        self._table: dict[type[ins.Instruction], Callable[[Instance, ins.Instruction], None]] = {
            ins.Load: self._load,
            ins.Store: self._store,
            ins.GetElementPtr: self._gep,
            ins.Binary: self._binary,
            ins.Cast: self._cast,
            ins.Unary: self._unary,
            ins.Compare: self._compare,
            ins.Phi: self._phi,
            ins.Select: self._select,
            ins.Alloca: self._alloca,
            ins.ExtractValue: self._extract_value,
            ins.InsertValue: self._insert_value,
            ins.ExtractElement: self._extract_element,
            ins.InsertElement: self._insert_element,
            ins.ShuffleVector: self._shuffle,
            ins.AtomicRMW: self._atomic,
            ins.CompareExchange: self._compare_exchange,
            ins.Return: self._return,
            ins.Switch: self._switch,
            ins.LandingPad: self._landing_pad,
            ins.Call: self._call,
            ins.Invoke: self._call,
        }

    def read(self, at: Instance, i: ins.Instruction) -> None:
        handler = self._table.get(type(i))
        if handler is not None:
            handler(at, i)

    # ------------------------------------------------------------------------------------------------ memory

    def _access(self, at: Instance, i: ins.Instruction, pointer: Value, t: Type) -> Cell | None:
        size = self.state.value_size(t)
        if not size:
            return None
        if self.state.control.accessed(i, t):
            return Cell(size)
        region, offset = self.state.place(at, pointer)
        cell = self.graph.carve(region, offset, size)
        tag = i.metadata.get("tbaa")
        if tag is not None:
            base, tree = self.tbaa.access(tag, size)
            impose(self.graph, (region, offset - base), tree, f"TBAA {tag}", weak=not self.tbaa.of_tape(tag))
        return cell

    def _load(self, at: Instance, i: ins.Instruction) -> None:
        assert isinstance(i, ins.Load)
        cell = self._access(at, i, i.pointer, i.type)
        if cell is None:
            return
        if is_float(i.type):
            self.state.mark_type(cell, i.type, i)
        elif isinstance(i.type, IntType):
            self.state.moves.append(Move(at, i, self.state.place(at, i.pointer), cell, self.state.content(at, i)))
        else:
            self.state.define(at, i, cell)

    def _store(self, at: Instance, i: ins.Instruction) -> None:
        assert isinstance(i, ins.Store)
        v = i.value
        cell = self._access(at, i, i.pointer, v.type)
        if cell is None:
            return
        if is_float(v.type):
            if isinstance(v, ConstPlain) or (isinstance(v, ConstFloat) and v.value == 0):
                cell.find().constant = True
                region, offset = self.state.place(at, i.pointer)
                self.state.hints.append(Hint((region, offset), v.type, i))
            else:
                self.state.mark_type(cell, v.type, i)
                cell.find().integers |= holds_integer(v)
            return
        source = self.state.content(at, v)
        if source is None:
            cell.find().constant = True
        if isinstance(v.type, IntType):
            place = self.state.place(at, i.pointer)
            self.state.moves.append(Move(at, i, place, cell, source))
            if _looks_like_a_double(v):
                self.state.hints.append(Hint(place, DOUBLE, i))
        elif source is None:
            return
        elif isinstance(v.type, PointerType):
            self.graph.mark(cell, POINTER, i)
            if isinstance(v, Argument) and isinstance(i.pointer, ins.Alloca):
                self.graph.same(cell, source)  # an argument spilled at entry: the debug record of the slot describes the argument
            else:
                self.state.joins.append(Join(cell, [source], i))
        elif isinstance(v.type, VectorType) and isinstance(v.type.element, PointerType):
            self.state.mark_type(cell, v.type, i)
            size = self.state.value_size(v.type.element)
            for k in range(0, cell.find().size, size):
                self.state.joins.append(Join(self.graph.part(cell, k, size), [self.graph.part(source, k, size)], i))
        else:
            self.graph.same(cell, source)

    def _atomic(self, at: Instance, i: ins.Instruction) -> None:
        assert isinstance(i, ins.AtomicRMW)
        cell = self._access(at, i, i.pointer, i.type)
        if cell is None:
            return
        if is_float(i.type):
            self.state.mark_type(cell, i.type, i)
            return
        self.state.define(at, i, cell)
        if i.operation == "xchg":
            self.state.equate(at, i, i.value)
        else:
            self.state.weak_integer(at, i, i.value)

    def _compare_exchange(self, at: Instance, i: ins.Instruction) -> None:
        assert isinstance(i, ins.CompareExchange)
        cell = self._access(at, i, i.pointer, i.new.type)
        result = self.state.content(at, i)
        if cell is None or result is None:
            return
        self.graph.same(cell, self.graph.part(result, 0, cell.find().size))
        for v in (i.expected, i.new):
            source = self.state.content(at, v)
            if source is not None:
                self.graph.same(cell, source)

    def _gep(self, at: Instance, i: ins.Instruction) -> None:
        assert isinstance(i, ins.GetElementPtr)
        if isinstance(i.type, VectorType):
            return
        constant, terms = self.state.layout.gep_terms(i)
        if i not in at.passing:
            root = i.base
            while isinstance(root, ins.GetElementPtr) and root in at.passing:
                before, more = self.state.layout.gep_terms(root)
                constant, terms, root = constant + before, [*more, *terms], root.base
            self._address(at, i, root, constant, terms)
        for v, _ in terms:
            if isinstance(v, LocalValue):
                c = self.state.content(at, v)
                if c is not None:
                    self.graph.mark(c, INTEGER, i, weak=True)

    def _address(self, at: Instance, i: ins.GetElementPtr, root: Value, constant: int, terms: Sequence[tuple[Value, int]]) -> None:
        base = self.state.place(at, root)
        limit = rest_of_field(root, constant, max(abs(scale) for _, scale in terms), self.state.layout) if terms else None
        known = len(self.state.loose)
        place = self.state.address(base, constant, terms, OPEN if limit is None else limit)
        if len(terms) == 1 and len(self.state.loose) > known and (between := distance(terms[0][0])) is not None:
            end, begin = (self.state.content(at, p) for p in between)
            if end is not None and begin is not None:
                self.state.distances.append(Moved(self.state.loose[-1], end, begin))
        source = resolve(i.source_type)
        if len(i.indices) == 1 and not isinstance(source, (IntType, ArrayType)):
            self.state.hints.append(Hint(place, i.source_type, i))
        elif len(i.indices) > 1 and isinstance(source, (StructType, ArrayType)) and int_value(i.indices[0]) == 0:
            self.state.hints.append(Hint(base, i.source_type, i))
        old = at.cells.get(i)
        if old is None:
            at.cells[i] = self.state.pointer_to(place, i)
        else:
            self.graph.same_place(self.graph.pointee(old), place)

    def passing_steps(self, f: Function) -> frozenset[ins.GetElementPtr]:
        """LLVM writes &s.array[i] as (&s + 8 * i) + offset of the array. The first step alone would make an array of all of s: where nothing but
        second steps beyond an element uses it, the two are read as one, offset first."""
        found: set[ins.GetElementPtr] = set()
        for i in f.instructions():
            if isinstance(i, ins.GetElementPtr) and isinstance(i.base, ins.GetElementPtr) and self._beyond(i, i.base):
                found.add(i.base)
        if not found:
            return frozenset()
        for i in f.instructions():
            for o in i.operands():
                if isinstance(o, ins.GetElementPtr) and o in found and not (isinstance(i, ins.GetElementPtr) and self._beyond(i, o)):
                    found.discard(o)
        return frozenset(found)

    def _beyond(self, i: ins.GetElementPtr, base: ins.GetElementPtr) -> bool:
        """i is a constant step from a variable one, by an element or more."""
        constant = all(isinstance(k, Constant) for k in i.indices) and not all(isinstance(k, Constant) for k in base.indices)
        if isinstance(i.type, VectorType) or not constant:
            return False
        _, terms = self.state.layout.gep_terms(base)
        strides = [abs(scale) if abs(scale) > 1 else self.state.step(v)[1] for v, scale in terms]
        return bool(strides) and 0 < max(strides) <= self.state.layout.gep_terms(i)[0]

    def _alloca(self, at: Instance, i: ins.Instruction) -> None:
        assert isinstance(i, ins.Alloca)
        c = self.state.content(at, i)
        if c is not None:
            self.state.hints.append(Hint(self.graph.pointee(c), i.allocated_type, i))

    # ------------------------------------------------------------------------------------------------ integers

    def _binary(self, at: Instance, i: ins.Instruction) -> None:
        assert isinstance(i, ins.Binary)
        if is_float(i.type) or (i.opcode in ("add", "sub") and isinstance(i.rhs, Constant) and self._tests_words(at, i)):
            return
        if isinstance(i.type, VectorType):
            if not i.type.scalable and i.opcode in ("and", "or", "xor"):
                if flips_sign(i.opcode, i.rhs):
                    self.state.equate(at, i, i.lhs)
                elif flips_sign(i.opcode, i.lhs):
                    self.state.equate(at, i, i.rhs)
            self._weak_lanes(at, i, i.lhs, i.rhs)
            return
        if not isinstance(i.type, IntType) or i.type.bits == 1:
            return
        shift = int_value(i.rhs)
        n = self.state.value_size(i.type)
        if i.opcode in ("shl", "lshr") and shift is not None and shift % 8 == 0 and 0 < shift < 8 * n and isinstance(i.lhs, LocalValue):
            k = shift // 8
            mine, theirs = self.state.content(at, i), self.state.content(at, i.lhs)
            assert mine is not None and theirs is not None
            low, high = (theirs, mine) if i.opcode == "shl" else (mine, theirs)
            self.graph.same(self.graph.part(low, 0, n - k), self.graph.part(high, k, n - k))
            self.graph.mark(mine, INTEGER, i, weak=True)
            return
        if i.opcode in ("and", "or", "xor"):
            if i.opcode == "and":
                self._mask(at, i)
            if flips_sign(i.opcode, i.rhs):
                self.state.equate(at, i, i.lhs)
            elif flips_sign(i.opcode, i.lhs):
                self.state.equate(at, i, i.rhs)
            elif i.opcode == "or" and side_by_side(i.lhs, i.rhs):
                self.state.equate(at, i, i.lhs)
                self.state.equate(at, i, i.rhs)
        if i.opcode == "xor" and n == 8 and flips_sign("xor", i.rhs) and isinstance(i.lhs, ins.Load):
            # -x of a double, which LLVM loads as an integer where that is all that happens to it
            self.state.hints.append(Hint(self.state.place(at, i.lhs.pointer), DOUBLE, i))
            return
        self.state.weak_integer(at, i, i.lhs, i.rhs)

    def _mask(self, at: Instance, i: ins.Binary) -> None:
        """The bytes that a mask of whole bytes lets through hold what they held."""
        mask, n = int_value(i.rhs), self.state.value_size(i.type)
        mine, theirs = self.state.content(at, i), self.state.content(at, i.lhs) if isinstance(i.lhs, LocalValue) else None
        bytewise = mask is not None and all((mask >> (8 * k)) & 0xFF in (0, 0xFF) for k in range(n))
        if mask is None or not bytewise or mine is None or theirs is None:
            return
        kept = [k for k in range(n) if (mask >> (8 * k)) & 0xFF]
        if 4 <= len(kept) < n and kept == list(range(kept[0], kept[-1] + 1)):
            self.graph.same(self.graph.part(mine, kept[0], len(kept)), self.graph.part(theirs, kept[0], len(kept)))

    def _weak_lanes(self, at: Instance, *values: Value) -> None:
        for v in values:
            c = self.state.content(at, v) if isinstance(v, LocalValue) else None
            if c is None or not isinstance(v.type, VectorType):
                continue
            size = self.state.value_size(v.type.element)
            for k in range(v.type.count):
                self.graph.mark(self.graph.part(c, k * size, size), INTEGER, v, weak=True)

    def _compare(self, at: Instance, i: ins.Instruction) -> None:
        assert isinstance(i, ins.Compare)
        if isinstance(i.lhs.type, IntType) and not (isinstance(i.rhs, Constant) and self._tests_words(at, i)):
            self.state.weak_integer(at, i.lhs, i.rhs)

    def _tests_words(self, at: Instance, i: ins.Instruction) -> bool:
        found = self._tests.get(at.function)
        if found is None:
            found = self._tests[at.function] = word_tests(at.function)
        return i in found

    def _switch(self, at: Instance, i: ins.Instruction) -> None:
        assert isinstance(i, ins.Switch)
        self.state.weak_integer(at, i.value)

    def _landing_pad(self, at: Instance, i: ins.Instruction) -> None:
        result = self.state.content(at, i)
        for offset, t in leaves(i.type, self.state.layout):
            if result is not None and isinstance(t, IntType):  # the selector: which handler was chosen
                self.graph.mark(self.graph.part(result, offset, self.state.value_size(t)), INTEGER, i, weak=True)

    def _unary(self, at: Instance, i: ins.Instruction) -> None:
        assert isinstance(i, ins.Unary)
        if i.opcode == "freeze" and not is_float(i.type):
            self.state.equate(at, i, i.value)

    def _cast(self, at: Instance, i: ins.Instruction) -> None:
        assert isinstance(i, ins.Cast)
        op, state = i.opcode, self.state
        if op in ("bitcast", "ptrtoint", "ptrtoaddr", "inttoptr", "addrspacecast"):
            a, b = state.content(at, i), state.content(at, i.value)
            if a is not None and b is not None and a.find().size == b.find().size:
                self.graph.same(a, b)
            return
        if isinstance(i.type, VectorType):
            if op in ("sitofp", "uitofp"):
                self._weak_lanes(at, i.value)
            elif op in ("fptosi", "fptoui", "zext", "sext", "trunc"):
                self._weak_lanes(at, i)
            return
        if op in ("sitofp", "uitofp"):
            state.weak_integer(at, i.value)
        elif op in ("fptosi", "fptoui"):
            state.weak_integer(at, i)
        elif op in ("trunc", "zext", "sext"):
            wide, narrow = (i.value, i) if op == "trunc" else (i, i.value)
            t = narrow.type
            if isinstance(t, IntType) and t.bits % 8 == 0:
                a, b = state.content(at, wide), state.content(at, narrow)
                if a is not None and b is not None:
                    self.graph.same(self.graph.part(a, 0, b.find().size), b)
            elif op == "trunc":  # single bits are looked at: a truth value, a tag
                state.weak_integer(at, i.value)
            state.weak_integer(at, i)

    # ------------------------------------------------------------------------------------------------ copies

    def _phi(self, at: Instance, i: ins.Instruction) -> None:
        assert isinstance(i, ins.Phi)
        if not _typed(i.type):
            self.state.join(at, i, [v for v in i.values if v is not i])

    def _select(self, at: Instance, i: ins.Instruction) -> None:
        assert isinstance(i, ins.Select)
        if not _typed(i.type):
            self.state.join(at, i, (i.if_true, i.if_false))

    def _return(self, at: Instance, i: ins.Instruction) -> None:
        assert isinstance(i, ins.Return)
        if i.value is None:
            return
        if at.result is None:
            size = self.state.value_size(i.value.type)
            if not size:
                return
            at.result = Cell(size)
            self.state.mark_type(at.result, i.value.type, i)
        source = self.state.content(at, i.value)
        if source is not None:
            self.state.joins.append(Join(at.result, [source], i))

    def _field(self, t: Type, indices: tuple[int, ...]) -> tuple[int, Type]:
        offset = 0
        for k in indices:
            t = resolve(t)
            if isinstance(t, StructType):
                offset += self.state.layout.field_offsets(t)[k]
                t = t.fields[k]
            else:
                assert isinstance(t, ArrayType)
                offset += k * self.state.layout.size(t.element)
                t = t.element
        return offset, t

    def _extract_value(self, at: Instance, i: ins.Instruction) -> None:
        assert isinstance(i, ins.ExtractValue)
        if _typed(i.type):
            return
        whole = self.state.content(at, i.aggregate)
        offset, t = self._field(i.aggregate.type, i.indices)
        size = self.state.value_size(t)
        if whole is not None and size:
            self.state.define(at, i, self.graph.part(whole, offset, size))

    def _insert_value(self, at: Instance, i: ins.Instruction) -> None:
        assert isinstance(i, ins.InsertValue)
        result = self.state.content(at, i)
        if result is None:
            return
        offset, t = self._field(i.type, i.indices)
        size = self.state.value_size(t)
        value = self.state.content(at, i.value)
        if value is not None and size:
            self.graph.same(self.graph.part(result, offset, size), value)
        whole = self.state.content(at, i.aggregate)
        if whole is None:
            return
        for o, leaf in leaves(i.type, self.state.layout):
            n = self.state.value_size(leaf)
            if n and not _typed(leaf) and not offset <= o < offset + size:
                self.graph.same(self.graph.part(result, o, n), self.graph.part(whole, o, n))

    def _lane(self, at: Instance, vector: Value, k: int) -> Cell | None:
        c = self.state.content(at, vector)
        if c is None or not isinstance(vector.type, VectorType):
            return None
        size = self.state.value_size(vector.type.element)
        return self.graph.part(c, k * size, size)

    def _extract_element(self, at: Instance, i: ins.Instruction) -> None:
        assert isinstance(i, ins.ExtractElement)
        t = i.vector.type
        if _typed(i.type) or not isinstance(t, VectorType) or t.scalable:
            return
        k = int_value(i.index)
        for lane in range(t.count) if k is None else (k,):
            c = self._lane(at, i.vector, lane) if lane < t.count else None
            if c is not None:
                self.state.define(at, i, c)

    def _insert_element(self, at: Instance, i: ins.Instruction) -> None:
        assert isinstance(i, ins.InsertElement)
        t = i.type
        if _typed(t) or not isinstance(t, VectorType) or t.scalable:
            return
        k = int_value(i.index)
        value = self.state.content(at, i.value)
        for lane in range(t.count):
            mine = self._lane(at, i, lane)
            assert mine is not None
            if value is not None and (k is None or k == lane):
                self.graph.same(mine, value)
            if k is None or k != lane:
                old = self._lane(at, i.vector, lane)
                if old is not None:
                    self.graph.same(mine, old)

    def _shuffle(self, at: Instance, i: ins.Instruction) -> None:
        assert isinstance(i, ins.ShuffleVector)
        t, left = i.type, i.left.type
        if _typed(t) or not isinstance(t, VectorType) or not isinstance(left, VectorType) or t.scalable:
            return
        picks: list[int | None] = [0] * t.count if isinstance(i.mask, ConstPlain) and i.mask.kind == "zeroinitializer" else []
        if isinstance(i.mask, ConstAggregate):
            picks = [e.value if isinstance(e, ConstInt) else None for e in i.mask.elements]
        for lane, pick in enumerate(picks):
            if pick is None:
                continue
            source = self._lane(at, i.left, pick) if pick < left.count else self._lane(at, i.right, pick - left.count)
            mine = self._lane(at, i, lane)
            if source is not None and mine is not None:
                self.graph.same(mine, source)

    def _call(self, at: Instance, i: ins.Instruction) -> None:
        assert isinstance(i, ins.CallBase)
        self.calls(at, i)


def _typed(t: Type) -> bool:
    """LLVM's type says it all: floats and truth values."""
    s = scalar(t)
    return isinstance(s, FloatType) or (isinstance(s, IntType) and s.bits == 1)
