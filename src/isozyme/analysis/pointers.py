"""Which pointers may lead to the same memory: a unification-based points-to analysis (Steensgaard 1996), one class of memory for each
set of pointers that cannot be told apart, its `content` the class that pointers stored inside lead to.

The answer for a function does not depend on who calls it; `PointerClasses.reach` carries a callee's classes over to a call.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from isozyme.analysis.callees import Callee, CalleeKind, callee_of
from isozyme.analysis.code_values import code_values
from isozyme.analysis.handlers import CAUGHT, THROWN, followed, reads_exceptions, throws_pointers
from isozyme.analysis.library_objects import texts_written
from isozyme.analysis.registrations import module_rules
from isozyme.ir import instructions as ins
from isozyme.ir.module import Function, Module
from isozyme.ir.types import ArrayType, IntType, PointerType, StructType, Type, VectorType, resolve, scalar
from isozyme.ir.values import Argument, ConstAggregate, Constant, ConstExpr, ConstInt, ConstPlain, ConstString, GlobalRef, Value
from isozyme.rules.model import Followed, PointerDerived
from isozyme.rules.tables.inactive import STREAMS

LOCAL, CONSTANT_GLOBAL, MUTABLE_GLOBAL, UNKNOWN = 1, 2, 4, 8
"""Where memory of a class comes from: allocated here or in a callee, globals, or nowhere we can see."""
EXCEPTION = "isozyme.exception"
"""Memory of exceptions in flight, as if it were a mutable global: what is thrown anywhere may be caught anywhere."""
EXCEPTIONS = ("__cxa_allocate_exception", "__cxa_begin_catch", "__cxa_get_exception_ptr", "__cxa_init_primary_exception")
CONST_ARGUMENT, DUP_ARGUMENT = 16, 32
INACTIVE_GLOBAL = CONSTANT_GLOBAL | 64
"""A variable that the program declares inactive: has no shadow, and whatever is stored in it is no longer active."""
"""What the caller says of memory that arguments lead to (set by the activity analysis, for one context)."""
DEEP = UNKNOWN | CONST_ARGUMENT | DUP_ARGUMENT
"""Marks that hold for whatever the memory points to as well."""


class Memory:
    """A class of memory, an element of a union-find forest. Use `find()` before comparing or reading."""

    __slots__ = ("_content", "_parent", "origin", "read", "stored", "useful", "varied")

    def __init__(self, origin: int = 0) -> None:
        self._parent: Memory | None = None
        self._content: Memory | None = None
        self.origin = origin
        self.stored = False  # something that is not a constant is stored here
        self.read = False  # something is loaded from here
        self.varied = False
        self.useful = False

    def find(self) -> Memory:
        node = self
        while node._parent is not None:
            node = node._parent
        while self._parent is not None and self._parent is not node:
            self._parent, self = node, self._parent
        return node

    def content(self) -> Memory:
        """The class of the memory that pointers stored in this memory lead to."""
        me = self.find()
        if me._content is None:
            me._content = Memory(me.origin & DEEP)
        return me._content.find()

    def known_content(self) -> Memory | None:
        """The same, None when no pointer stored here was ever looked at."""
        c = self.find()._content
        return c.find() if c is not None else None

    def mark(self, origin: int) -> None:
        """Add marks; deep ones to the content as well."""
        node: Memory | None = self.find()
        while node is not None and (node.origin | origin) != node.origin:
            node.origin |= origin
            origin &= DEEP
            node = node.known_content()

    def chain(self) -> Iterator[Memory]:
        """This class, its content, its content's content..., each once."""
        seen: list[Memory] = []
        node: Memory | None = self.find()
        while node is not None and node not in seen:
            seen.append(node)
            yield node
            node = node.known_content()


def unify(a: Memory, b: Memory) -> Memory:
    """Make two classes one, and what they lead to."""
    work = [(a, b)]
    while work:
        x, y = (m.find() for m in work.pop())
        if x is y:
            continue
        y._parent = x
        cx, cy = x._content, y._content
        x.stored |= y.stored
        x.read |= y.read
        x.varied |= y.varied
        x.useful |= y.useful
        missing_x, missing_y = y.origin & ~x.origin, x.origin & ~y.origin
        x.origin |= y.origin
        if cx is None:
            x._content = cy
        if cx is not None and missing_x & DEEP:
            cx.mark(missing_x & DEEP)
        if cy is not None and missing_y & DEEP:
            cy.mark(missing_y & DEEP)
        if cx is not None and cy is not None:
            work.append((cx, cy))
    return a.find()


def carries_pointer(t: Type) -> bool:
    """A pointer, or a vector or aggregate with a pointer inside."""
    t = resolve(t)
    if isinstance(t, PointerType):
        return True
    if isinstance(t, (VectorType, ArrayType)):
        return carries_pointer(t.element)
    return isinstance(t, StructType) and any(carries_pointer(f) for f in t.fields)


_SMALL = 1 << 24


def only_code(module: Module, name: str) -> bool:
    """The name of a function, or of a constant that leads to functions and holds no floats: a virtual table."""
    if module.function_of(module.ref(name)) is not None:
        return True
    g = module.globals.get(name)
    if g is None or not g.constant or g.initializer is None:
        return False
    found = False
    work: list[Constant] = [g.initializer]
    while work:
        c = work.pop()
        t = resolve(c.type)
        if isinstance(c, ConstAggregate):
            work += c.elements
        elif isinstance(c, GlobalRef) and module.function_of(c) is not None:
            found = True
        elif isinstance(c, GlobalRef) and c.name.startswith(("_ZTI", "_ZTS")):
            continue
        elif isinstance(c, ConstString):  # sizes in Rust's tables; the bytes of a float are a larger number
            words = [c.data[k : k + 8] for k in range(0, len(c.data), 8)]
            if any(len(w) < 8 or int.from_bytes(w, "little") >= _SMALL for w in words):
                return False
        elif isinstance(c, ConstInt) and isinstance(t, IntType):
            if min(c.value % (1 << t.bits), -c.value % (1 << t.bits)) >= _SMALL:
                return False
        elif not (isinstance(c, ConstPlain) and isinstance(t, PointerType) and c.kind == "null"):
            return False
    return found


@dataclass
class PointerClasses:
    """The classes of one function. `of(v)` is the class that pointer v (or the pointers inside aggregate v) leads to."""

    function: Function
    classes: dict[Value, Memory] = field(default_factory=dict)
    globals: dict[str, Memory] = field(default_factory=dict)
    result: Memory = field(default_factory=Memory)  # of a returned pointer
    returns_address: bool = False  # as an integer

    def of(self, v: Value) -> Memory | None:
        """None when v carries no pointer (null, integers that never were pointers)."""
        if isinstance(v, GlobalRef):
            return self._global(v.name)
        m = self.classes.get(v)
        if m is not None:
            return m.find()
        if isinstance(v, ConstExpr):
            return self.of(v.operands[0]) if v.opcode in ("getelementptr", "bitcast", "addrspacecast", "ptrtoint", "inttoptr") else None
        if isinstance(v, ConstAggregate):
            found = [m for e in v.elements if (m := self.of(e)) is not None]
            for m in found[1:]:
                unify(found[0], m)
            return found[0].find() if found else None
        if isinstance(v, (Argument, ins.Instruction)) and carries_pointer(v.type):
            return self.classes.setdefault(v, Memory())
        return None

    def need(self, v: Value) -> Memory | None:
        """As `of`, but an integer value gets a class too."""
        m = self.of(v)
        if m is None and isinstance(v, (Argument, ins.Instruction)):
            m = self.classes[v] = Memory()
        return m

    def _global(self, name: str) -> Memory:
        m = self.globals.get(name)
        if m is None:
            g = self.function.module.globals.get(name)
            constant = name != EXCEPTION and (g is None or g.constant)
            inactive = name in module_rules(self.function.module).inactive_globals or (name in STREAMS and (g is None or g.initializer is None))
            if name == EXCEPTION and followed(self.function.module):
                m = self.globals[name] = Memory(LOCAL)
                return m
            inactive = inactive or (name == EXCEPTION and not reads_exceptions(self.function.module))
            if constant and not inactive and only_code(self.function.module, name):
                m = self.globals[name] = Memory()  # nobody looks for a derivative there: whether it has a shadow is no question
                return m
            m = self.globals[name] = Memory(INACTIVE_GLOBAL if inactive else CONSTANT_GLOBAL if constant else MUTABLE_GLOBAL)
            if g is not None and g.initializer is not None and carries_pointer(g.value_type):
                inner = self.of(g.initializer)
                if inner is not None:
                    unify(m.content(), inner)
        return m.find()


class PointerAnalysis:
    """Points-to classes for the functions of a module, callees first; functions of one recursive cycle share their classes."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self._done: dict[str, PointerClasses] = {}
        self._moved: dict[str, set[Value]] = {}
        self._leaving: dict[str, set[Value]] = {}
        self._addresses: dict[str, set[int]] = {}  # integer parameters that some call gives an address
        self._open: dict[str, PointerClasses] = {}

    def classes(self, function: Function) -> PointerClasses:
        """A fresh copy of nothing: the cached classes of `function` independent of context. Do not mark them; use `fresh`."""
        done = self._done.get(function.name)
        if done is None:
            done = self._analyse(function)
            self._done[function.name] = done
        return done

    def fresh(self, function: Function) -> PointerClasses:
        """The classes of `function` in an object of their own, which a context may mark."""
        return self._analyse(function)

    def _analyse(self, function: Function) -> PointerClasses:
        classes = PointerClasses(function)
        code = code_values(function)
        for k in sorted(self._addresses.get(function.name, ())):
            classes.need(function.args[k])
        previous = self._open.get(function.name)
        self._open[function.name] = classes
        try:
            known = -1
            while known != len(classes.classes):  # each pass may find more integers that are pointers
                known = len(classes.classes)
                for block in function.blocks:
                    for i in block.instructions:
                        if i not in code:  # where code pointers come from says nothing of memory
                            self._visit(classes, i)
            self._mark_made_up(classes)
        finally:
            if previous is None:
                del self._open[function.name]
            else:
                self._open[function.name] = previous
        return classes

    def _stored_again(self, f: Function) -> set[Value]:
        """Integers that go back to memory as they are, or become pointers: whatever they hold, a pointer perhaps, is the same in both places."""
        found = self._moved.get(f.name)
        if found is None:
            found = self._moved[f.name] = set()
            stored = [i.value for i in f.instructions() if isinstance(i, ins.Store)]
            work = [v for v in stored if isinstance(t := scalar(v.type), IntType) and t.bits == 64]
            work += [i.value for i in f.instructions() if isinstance(i, ins.Cast) and i.opcode == "inttoptr"]
            while work:
                v = work.pop()
                if v not in found:
                    found.add(v)
                    work += v.operands() if isinstance(v, (ins.Phi, ins.Select, ins.ExtractElement, ins.InsertElement, ins.ShuffleVector)) else ()
        return found

    def _may_be_addresses(self, f: Function) -> set[Value]:
        """Integers that become pointers, go to memory or leave the function: that they are addresses, if they are, must be known."""
        found = self._leaving.get(f.name)
        if found is None:
            found = self._leaving[f.name] = set()
            work: list[Value] = []
            for i in f.instructions():
                if isinstance(i, ins.Store):
                    work.append(i.value)
                elif isinstance(i, ins.CallBase) and callee_of(self.module, i).kind is CalleeKind.DEFINED:
                    work += i.args
                elif isinstance(i, ins.Return) or (isinstance(i, ins.Cast) and i.opcode == "inttoptr"):
                    work += i.operands()
            while work:
                v = work.pop()
                if v not in found and isinstance(v.type, IntType) and v.type.bits >= 64:
                    found.add(v)
                    work += v.operands() if isinstance(v, (ins.Phi, ins.Select, ins.Binary, ins.Unary, ins.Cast)) else ()
        return found

    def _mark_made_up(self, c: PointerClasses) -> None:
        """Pointers from integers that came from no pointer."""
        for block in c.function.blocks:
            for i in block.instructions:
                if isinstance(i, ins.Cast) and i.opcode == "inttoptr" and isinstance(i.value, ins.Instruction) and c.of(i.value) is None:
                    m = c.of(i)
                    if m is not None:
                        m.mark(UNKNOWN)

    def _visit(self, c: PointerClasses, i: ins.Instruction) -> None:
        match i:
            case ins.Load():
                p = c.of(i.pointer)
                if p is not None:
                    p.read |= self._counts(c, p, i)
                    if carries_pointer(i.type):
                        self._same(c, i, p.content())
                    elif isinstance(t := scalar(i.type), IntType) and t.bits >= 64:
                        inside = p.content() if i in self._stored_again(c.function) else p.known_content()
                        if inside is not None:
                            self._same(c, i, inside)  # perhaps a pointer moved as an integer
            case ins.Store():
                p = c.of(i.pointer)
                if p is not None:
                    p.stored |= self._counts(c, p, i.value)
                    v = c.of(i.value)
                    if v is not None:
                        unify(p.content(), v)
            case ins.GetElementPtr():
                self._join(c, i, [i.base])
            case ins.Cast():
                if i.opcode in ("bitcast", "addrspacecast", "ptrtoint", "ptrtoaddr", "inttoptr"):
                    self._join(c, i, [i.value])
            case ins.Binary():
                if isinstance(i.type, IntType) and i.type.bits >= 64 and i.opcode in ("add", "sub", "and", "or", "xor"):
                    both = [m for v in (i.lhs, i.rhs) if (m := c.of(v)) is not None]
                    if len(both) == 1:  # pointer plus integer; the difference of two pointers is a number
                        self._same(c, i, both[0])
                    elif both and i.opcode == "xor":  # a list whose nodes hold the neighbours' addresses as one number: either may come out of it
                        unify(both[0], both[1])
                        self._same(c, i, both[0])
            case ins.Phi():
                self._join(c, i, i.values)
            case ins.Select():
                self._join(c, i, [i.if_true, i.if_false])
            case ins.Unary():
                self._join(c, i, [i.value])
            case ins.ExtractValue():
                if carries_pointer(i.type):
                    self._join(c, i, [i.aggregate])
            case ins.InsertValue():
                self._join(c, i, [i.aggregate, i.value])
            case ins.ExtractElement():
                self._join(c, i, [i.vector])
            case ins.InsertElement():
                self._join(c, i, [i.vector, i.value])
            case ins.ShuffleVector():
                self._join(c, i, [i.left, i.right])
            case ins.Alloca():
                c.need(i).mark(LOCAL)  # type: ignore[union-attr]
            case ins.AtomicRMW() | ins.CompareExchange():
                p = c.of(i.pointer)
                if p is not None:
                    p.stored = p.read = True
                    for operand in i.operands():
                        if operand is not i.pointer and (m := c.of(operand)) is not None:
                            unify(p.content(), m)
                    if p.known_content() is not None:
                        self._same(c, i, p.content())
            case ins.CallBase():
                self._call(c, i)
            case ins.LandingPad() if followed(self.module):
                c.need(i).mark(CONST_ARGUMENT)  # type: ignore[union-attr]  # what code outside throws has no shadow
            case ins.Return():
                if i.value is not None and (m := c.of(i.value)) is not None:
                    unify(c.result, m)
                    c.returns_address = True

    def _join(self, c: PointerClasses, result: ins.Instruction, values: Sequence[Value]) -> None:
        found = [m for v in values if (m := c.of(v)) is not None]
        if not found and not carries_pointer(result.type):
            return
        for m in found:
            self._same(c, result, m)

    def _same(self, c: PointerClasses, v: Value, m: Memory) -> None:
        mine = c.need(v)
        if mine is not None:
            unify(mine, m)

    def _call(self, c: PointerClasses, i: ins.CallBase) -> None:
        known = callee_of(self.module, i)
        match known.kind:
            case CalleeKind.ALLOCATE:
                c.need(i).mark(LOCAL)  # type: ignore[union-attr]
                if known.name == THROWN:
                    self._same(c, i, c._global(EXCEPTION))
                for k in known.pointer_outputs:
                    if (m := c.of(i.args[k])) is not None:
                        m.content().mark(LOCAL)
            case CalleeKind.REALLOCATE:
                m = c.need(i)
                assert m is not None
                m.mark(LOCAL)
                m.stored = m.read = True
                if (old := c.of(i.args[known.pointer])) is not None:
                    old.read = True
                    unify(m.content(), old.content())
            case CalleeKind.TRANSFER:
                to, source = c.of(i.args[0]), c.of(i.args[1])
                if to is not None and source is not None:
                    to.stored = source.read = True
                    unify(to.content(), source.content())
                if known.returns_argument is not None:
                    self._join(c, i, [i.args[known.returns_argument]])
            case CalleeKind.FILL:
                if (m := c.of(i.args[0])) is not None:
                    m.stored = True
                if known.returns_argument is not None:
                    self._join(c, i, [i.args[known.returns_argument]])
            case CalleeKind.DEFINED:
                self._defined(c, i, known)
            case CalleeKind.INACTIVE if known.function is not None and known.function.defined and known.returns_argument is None:
                self._defined(c, i, known)
            case CalleeKind.MATH:
                for k in known.pointer_outputs:
                    if (m := c.of(i.args[k])) is not None:
                        m.stored = True
            case CalleeKind.MASKED:
                self._masked(c, i, known)
            case CalleeKind.MIRRORED:
                self._linked(c, i)
            case CalleeKind.FOLLOWED:
                self._followed(c, i, known)
            case CalleeKind.DERIVED if isinstance(known.rule, PointerDerived) and known.rule.walks:
                self._linked(c, i)
            case CalleeKind.UNMATCHED:
                return  # never executed in a derivative
            case _ if known.name in EXCEPTIONS:
                self._same(c, i, c._global(EXCEPTION))
                if known.name in CAUGHT and throws_pointers(self.module):
                    self._same(c, i, c._global(EXCEPTION).content())
            case _:
                if known.kind is CalleeKind.UNKNOWN:
                    self._escape(c, i)
                for k, _, _ in texts_written(known, i):
                    if (m := c.of(i.args[k])) is not None:
                        m.content().mark(LOCAL)
                if known.returns_argument is not None:
                    self._join(c, i, [i.args[known.returns_argument]])
                elif carries_pointer(i.type):
                    c.need(i).mark(UNKNOWN)  # type: ignore[union-attr]

    def _in_flight(self, c: PointerClasses, m: Memory) -> bool:
        return EXCEPTION in c.globals and c.globals[EXCEPTION].find() is m.find()

    def _counts(self, c: PointerClasses, p: Memory, v: Value) -> bool:
        """Whether v in memory p may be active data. Only in exceptions, which carry numbers and text as a rule, is that asked so closely."""
        return not self._in_flight(c, p) or not (isinstance(v, Constant) or (isinstance(v.type, IntType) and v.type.bits <= 32))

    def _escape(self, c: PointerClasses, i: ins.CallBase) -> None:
        """Nobody knows what the callee does: it may link all that its arguments lead to."""
        given = [m for a in i.args if (m := c.of(a)) is not None]
        for m in given:
            if not self._in_flight(c, m):  # the constructors of library exceptions get nothing active, or are refused
                m.find().stored = m.find().read = True
        for m in given[1:]:
            linked = unify(given[0], m)
            unify(linked.content(), linked)

    def _masked(self, c: PointerClasses, i: ins.CallBase, known: Callee) -> None:
        p = c.of(i.args[known.pointer])
        if p is None:
            return
        if known.writes:
            p.stored = True
        else:
            p.read = True

    def _defined(self, c: PointerClasses, i: ins.CallBase, known: Callee) -> None:
        assert known.function is not None
        if not known.function.defined:
            self._unseen(c, i, known.function)
            return
        shared = self._open.get(known.function.name)
        callee = shared if shared is not None else self._given(c, i, known.function)
        mapping: dict[Memory, Memory] | None = None if shared is not None else {}
        for formal, actual in zip(callee.function.args, i.args, strict=False):
            m = callee.classes.get(formal)
            if m is not None and (mine := c.need(actual)) is not None:
                unify(mine, m if mapping is None else _copy(m, mapping, c))
        if carries_pointer(i.type) or callee.result.find().origin or callee.returns_address:
            self._same(c, i, callee.result if mapping is None else _copy(callee.result, mapping, c))
        for name, m in callee.globals.items():
            unify(c._global(name), m if mapping is None else _copy(m, mapping, c))

    def _given(self, c: PointerClasses, i: ins.CallBase, callee: Function) -> PointerClasses:
        """The classes of a callee in which integers are pointers that are given as addresses here."""
        found = self.classes(callee)
        for k, (formal, actual) in enumerate(zip(callee.args, i.args, strict=False)):
            if formal not in found.classes and c.of(actual) is not None and formal in self._may_be_addresses(callee):
                self._addresses.setdefault(callee.name, set()).add(k)
                self._done.pop(callee.name, None)
        return self.classes(callee)

    def _linked(self, c: PointerClasses, i: ins.CallBase) -> None:
        """All arguments, the result, and what they lead to are nodes of one structure."""
        found = [m for v in (*i.args, i) if carries_pointer(v.type) and (m := c.of(v)) is not None]
        for m in found:
            unify(found[0], m)
        if found:
            node = found[0].find()
            node.read = node.stored = True
            unify(node, node.content())

    def _followed(self, c: PointerClasses, i: ins.CallBase, known: Callee) -> None:
        """The objects may lead to themselves and to blocks of their own now."""
        assert isinstance(known.rule, Followed)
        for k in known.rule.objects:
            if (m := c.of(i.args[k])) is not None:
                m.read = m.stored = True
                unify(m, m.content())
                m.find().mark(LOCAL)
        if known.rule.makes:
            c.need(i).mark(LOCAL)  # type: ignore[union-attr]
        elif known.returns_argument is not None:
            self._join(c, i, [i.args[known.returns_argument]])
        elif carries_pointer(i.type):
            c.need(i).mark(UNKNOWN)  # type: ignore[union-attr]

    def _unseen(self, c: PointerClasses, i: ins.CallBase, function: Function) -> None:
        """A function without a body whose derivatives are registered: it may read and write what its arguments lead to."""
        for k, a in enumerate(i.args):
            if (m := c.of(a)) is not None:
                attrs = function.args[k].attrs if k < len(function.args) else ()
                for level in m.chain():
                    level.read |= "writeonly" not in attrs
                    level.stored |= "readonly" not in attrs and "readnone" not in attrs
        if carries_pointer(i.type):
            c.need(i).mark(UNKNOWN)  # type: ignore[union-attr]


def _copy(m: Memory, mapping: dict[Memory, Memory], into: PointerClasses) -> Memory:
    """Carry a callee's class over into the caller: same marks, same content structure."""
    m = m.find()
    made = mapping.get(m)
    if made is None:
        made = mapping[m] = Memory(m.origin)
        made.stored, made.read = m.stored, m.read
        inner = m.known_content()
        if inner is not None:
            copy = _copy(inner, mapping, into)
            if made.find()._content is None:
                made.find()._content = copy
            else:
                unify(made.content(), copy)
    return made
