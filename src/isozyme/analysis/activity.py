"""Activity: which values and which memory carry derivatives, in one context of a function.

A value is *varied* when it depends on an active input, *useful* when an active output depends on it, *active* when both (Griewank and
Walther, "Evaluating Derivatives", section 6.2). Memory is judged by the classes of `pointers`. Both directions are flow-insensitive
fixpoints over the function.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from isozyme.analysis.callees import Callee, CalleeKind, callee_of
from isozyme.analysis.canonical import reached
from isozyme.analysis.code_values import code_values
from isozyme.analysis.handlers import followed, reads_exceptions
from isozyme.analysis.known_bits import bits_as_number, signs_only
from isozyme.analysis.pointers import (
    CONST_ARGUMENT,
    CONSTANT_GLOBAL,
    DUP_ARGUMENT,
    EXCEPTION,
    INACTIVE_GLOBAL,
    LOCAL,
    MUTABLE_GLOBAL,
    UNKNOWN,
    Memory,
    PointerAnalysis,
    PointerClasses,
    carries_pointer,
)
from isozyme.errors import HalfCallError, IsozymeError
from isozyme.ir import instructions as ins
from isozyme.ir.metadata import function_location, location
from isozyme.ir.module import Function
from isozyme.ir.types import ArrayType, FloatType, IntType, PointerType, StructType, Type, VectorType, resolve
from isozyme.ir.values import Constant, InlineAsm, Value
from isozyme.rules.refused import JUMPS, refusal, returns_twice

UNSHADOWED = CONST_ARGUMENT | CONSTANT_GLOBAL | UNKNOWN
"""Where memory without a shadow comes from. UNKNOWN: a function without a body made it, with whatever it leads to."""


@dataclass(frozen=True)
class ArgumentActivity:
    """What a caller says of one argument.

    value: a float (or aggregate of floats) by value whose derivative is wanted ("active"; its tangent or adjoint travels by value).
    memory: for a pointer, one letter for each level of indirection, the last one repeated: "d" has a shadow, "c" has none,
    "m" has one when its shadow pointer differs from the primal pointer. "" for values without pointers.
    """

    value: bool = False
    memory: str = ""

    @property
    def shadowed(self) -> bool:
        """A shadow argument follows the primal one."""
        return "d" in self.memory or "m" in self.memory


CONST = ArgumentActivity()


@dataclass(frozen=True)
class Context:
    """A function's activity context: the memo key together with the function."""

    args: tuple[ArgumentActivity, ...]
    result: ArgumentActivity
    globals: tuple[str, ...] = ()  # mutable globals that have a shadow
    width: int = 1  # derivatives in as many directions at once
    strong_zero: bool = False  # a tangent or adjoint of zero stays zero whatever it is multiplied by


def carries_float(t: Type) -> bool:
    """A float, or a vector or aggregate with a float inside."""
    t = resolve(t)
    if isinstance(t, FloatType):
        return True
    if isinstance(t, (VectorType, ArrayType)):
        return carries_float(t.element)
    return isinstance(t, StructType) and any(carries_float(f) for f in t.fields)


def carries_integer(t: Type) -> bool:
    """An integer that may carry a float, or a vector or aggregate with one inside."""
    t = resolve(t)
    if isinstance(t, (VectorType, ArrayType)):
        return carries_integer(t.element)
    return (isinstance(t, IntType) and t.bits > 1) or (isinstance(t, StructType) and any(carries_integer(f) for f in t.fields))


class Activity:
    """The result for one function and context. `active`, `shadowed`, `checked` answer the planner's questions."""

    def __init__(self, function: Function, context: Context, classes: PointerClasses, is_float: Callable[[Value], bool]) -> None:
        self.function = function
        self.context = context
        self.classes = classes
        self._is_float = is_float
        self._varied: set[Value] = set()
        self._useful: set[Value] = set()
        self._has_shadow: dict[Memory, bool] = {}
        self._code = code_values(function)

    def carrier(self, v: Value) -> bool:
        """v holds floating-point data: by its type, or an integer that the type analysis found to carry a float."""
        return carries_float(v.type) or (carries_integer(v.type) and self._is_float(v))

    def active(self, v: Value) -> bool:
        """v carries a derivative."""
        return v in self._varied and v in self._useful

    def varied(self, v: Value) -> bool:
        return v in self._varied

    def useful(self, v: Value) -> bool:
        return v in self._useful

    def shadowed(self, p: Value) -> bool:
        """Pointer p (or the pointers inside aggregate p) has a shadow."""
        m = self.classes.of(p)
        return m is not None and self.has_shadow(m) and p not in self._code

    def memory_active(self, p: Value) -> bool:
        """The memory behind pointer p holds derivatives itself (not only pointers to such memory)."""
        m = self.classes.of(p)
        return m is not None and _active(m.find())

    def memory_varied(self, p: Value) -> bool:
        """The memory behind pointer p may hold what depends on active data."""
        m = self.classes.of(p)
        return m is None or m.find().varied

    def local(self, p: Value) -> bool:
        """The memory behind pointer p is allocated here or in a callee: nobody else knows it."""
        m = self.classes.of(p)
        return m is not None and m.find().origin == LOCAL

    def checked(self, p: Value) -> bool:
        """Some pointers of this class have no shadow; they stand for their own shadow, and accesses test for it."""
        m = self.classes.of(p)
        if m is None:
            return False
        return bool(m.find().origin & UNSHADOWED)

    def kept_by_global(self, i: ins.Load) -> bool:
        """The pointer that i loads may come from a global variable, or from memory that one leads to: it may be there since before the derivative was
        asked for."""
        m = self.classes.of(i.pointer)
        if m is None or not isinstance(resolve(i.type), PointerType) or self.checked(i):
            return False
        m, thrown = m.find(), self._exceptions()
        if m is thrown:
            return False
        variables = [g.find() for g in self.classes.globals.values()]
        return any(m is level for g in variables if g.origin & MUTABLE_GLOBAL and g is not thrown for level in g.chain())

    def behind_argument(self, p: Value) -> bool:
        """Pointer p may lead to memory that holds derivatives and that arguments lead to."""
        m = self.classes.of(p)
        return m is not None and bool(m.find().origin & DUP_ARGUMENT) and self.memory_active(p)

    def taken_for_constants(self) -> Iterator[tuple[str, bool]]:
        """Variables without a shadow in which numbers lie that the result depends on, or that depend on active data (False), or that lead to such
        numbers (True)."""
        for name, m in self.classes.globals.items():
            m = m.find()
            if name != EXCEPTION and m.origin & MUTABLE_GLOBAL and not self.has_shadow(m):
                yield from {(name, level is not m): None for level in m.chain() if (level.useful and level.read) or (level.varied and level.stored)}

    def _exceptions(self) -> Memory | None:
        found = self.classes.globals.get(EXCEPTION)
        return found.find() if found is not None else None

    def has_shadow(self, m: Memory) -> bool:
        m = m.find()
        known = self._has_shadow.get(m)
        if known is None:
            known = self._has_shadow[m] = any(_active(c) for c in m.chain())
        return known

    def argument(self, v: Value, formal_float: bool) -> ArgumentActivity:
        """The activity of v as an argument of a call."""
        m = self.classes.of(v)
        memory = ""
        if m is not None and self.has_shadow(m) and v not in self._code:
            memory = "".join(self._letter(c) for c in m.chain())
            while len(memory) > 1 and memory[-1] == memory[-2]:
                memory = memory[:-1]
        return ArgumentActivity(value=formal_float and self.active(v), memory=memory)

    def _letter(self, m: Memory) -> str:
        if not self.has_shadow(m):
            return "c"
        return "m" if m.origin & UNSHADOWED else "d"


_MAX_DEPTH = 16


def _active(m: Memory) -> bool:
    return m.varied and m.useful


def analyse_activity(pointers: PointerAnalysis, function: Function, context: Context, is_float: Callable[[Value], bool]) -> Activity:
    """Fixpoints of varied (forward) and useful (backward). Raises IsozymeError where a derivative would be lost silently."""
    classes = pointers.fresh(function)
    a = Activity(function, context, classes, is_float)
    for formal, given in zip(function.args, context.args, strict=True):
        if given.value:
            a._varied.add(formal)
        m = classes.of(formal)
        if m is not None:
            _mark_levels(m, given.memory or "c")
    if context.result.memory:
        _mark_levels(classes.result, context.result.memory)
    for name in context.globals:
        if name in classes.globals:
            _mark_levels(classes.globals[name].find(), "d")
    order = [i for b in function.blocks for i in b.instructions]
    _spread(order, lambda i: _varied(pointers, a, i))
    for i in order:
        if isinstance(i, ins.Return) and i.value is not None and context.result.value:
            a._useful.add(i.value)
    _spread(order[::-1], lambda i: _useful(pointers, a, i))
    _refuse_lost(pointers, a, order)
    return a


def _mark_levels(m: Memory, letters: str) -> None:
    """Mark memory level by level: deeper levels than there are letters are like the last one."""
    marks = {"c": CONST_ARGUMENT, "d": DUP_ARGUMENT, "m": CONST_ARGUMENT | DUP_ARGUMENT}
    level: Memory | None = m.find()
    seen: list[Memory] = []
    for depth in range(_MAX_DEPTH):
        if level is None or level in seen:
            break
        letter = letters[min(depth, len(letters) - 1)]
        if depth < len(letters) and (depth + 1 < len(letters) or level.known_content() is None):
            level.content()  # so that the next letter has somewhere to stand
        seen.append(level)
        level.origin |= marks[letter]
        if letter != "c":
            level.varied = level.useful = True
        level = level.known_content()


def _spread(order: list[ins.Instruction], visit: Callable[[ins.Instruction], bool]) -> None:
    """Visit all until nothing changes."""
    changed = True
    while changed:
        changed = False
        for i in order:
            if visit(i):
                changed = True


def _set(m: Memory | None, attribute: str) -> bool:
    if m is None:
        return False
    m = m.find()
    if getattr(m, attribute) or m.origin == INACTIVE_GLOBAL:
        return False
    setattr(m, attribute, True)
    return True


def _add(s: set[Value], v: Value) -> bool:
    if v in s:
        return False
    s.add(v)
    return True


def _varied(pointers: PointerAnalysis, a: Activity, i: ins.Instruction) -> bool:
    v, of = a._varied, a.classes.of
    match i:
        case ins.Load():
            if i not in v and (m := of(i.pointer)) is not None and m.varied and a.carrier(i):
                return _add(v, i)
        case ins.Store():
            if i.value in v:
                return _set(of(i.pointer), "varied")
        case ins.AtomicRMW():
            changed = _set(of(i.pointer), "varied") if i.value in v else False
            if (m := of(i.pointer)) is not None and m.varied and a.carrier(i):
                changed |= _add(v, i)
            return changed
        case ins.CompareExchange():
            changed = _set(of(i.pointer), "varied") if i.new in v else False
            if i not in v and (m := of(i.pointer)) is not None and m.varied and a.carrier(i):
                changed |= _add(v, i)
            return changed
        case ins.CallBase():
            return _varied_call(pointers, a, i)
        case ins.Cast() if i.opcode in ("fptosi", "fptoui", "sitofp", "uitofp", "ptrtoint", "inttoptr"):
            return i.value in v and i not in v and bits_as_number(i) and _add(v, i)
        case ins.Compare() | ins.GetElementPtr() | ins.Alloca() | ins.Return():
            return False
        case ins.Select():
            if i not in v and (i.if_true in v or i.if_false in v):
                return _add(v, i)
        case ins.Binary() if i.opcode == "and" and signs_only(i):
            return False
        case _:
            if i not in v and any(o in v for o in i.operands()) and a.carrier(i):
                return _add(v, i)
    return False


def _useful(pointers: PointerAnalysis, a: Activity, i: ins.Instruction) -> bool:
    u, of = a._useful, a.classes.of
    match i:
        case ins.Load():
            return i in u and _set(of(i.pointer), "useful")
        case ins.Store():
            m = of(i.pointer)
            return m is not None and m.useful and a.carrier(i.value) and _add(u, i.value)
        case ins.AtomicRMW():
            m = of(i.pointer)
            changed = m is not None and m.useful and _add(u, i.value)
            return (i in u and _set(m, "useful")) or changed
        case ins.CompareExchange():
            m = of(i.pointer)
            changed = m is not None and m.useful and a.carrier(i.new) and _add(u, i.new)
            return (i in u and _set(m, "useful")) or changed
        case ins.CallBase():
            return _useful_call(pointers, a, i)
        case ins.Cast() if i.opcode in ("fptosi", "fptoui", "sitofp", "uitofp", "ptrtoint", "inttoptr"):
            return i in u and bits_as_number(i) and a.carrier(i.value) and _add(u, i.value)
        case ins.Compare() | ins.GetElementPtr() | ins.Alloca() | ins.Return():
            return False
        case ins.Binary() if i.opcode == "and" and signs_only(i):
            return False
        case _:
            if i not in u:
                return False
            changed = False
            for o in i.operands():
                if not isinstance(o, Constant) and a.carrier(o):
                    changed |= _add(u, o)
            return changed


def _reachable(a: Activity, i: ins.CallBase) -> list[Memory]:
    """Memory a callee may touch: behind its pointer arguments, at any depth, and behind mutable globals it uses."""
    found: list[Memory] = []
    for arg in i.args:
        if (m := a.classes.of(arg)) is not None:
            found.extend(c for c in m.chain() if c not in found)
    for m in a.classes.globals.values():
        if m.find().origin & MUTABLE_GLOBAL:
            found.extend(c for c in m.chain() if c not in found)
    return found


def _varied_call(pointers: PointerAnalysis, a: Activity, i: ins.CallBase) -> bool:
    v, of = a._varied, a.classes.of
    known = callee_of(pointers.module, i)
    match known.kind:
        case CalleeKind.MATH:
            if any(i.args[k] in v for k in known.active_inputs):
                changed = _add(v, i) if known.active_result and a.carrier(i) else False
                for k in known.float_outputs:
                    changed |= _set(of(i.args[k]), "varied")
                return changed
        case CalleeKind.TRANSFER:
            m = of(i.args[1])
            return m is not None and m.varied and _set(of(i.args[0]), "varied")
        case CalleeKind.REALLOCATE:
            m = of(i.args[known.pointer])
            return m is not None and m.varied and _set(of(i), "varied")
        case CalleeKind.MASKED:
            m = of(i.args[known.pointer])
            if known.writes:
                return i.args[0] in v and _set(m, "varied")
            if i not in v and ((m is not None and m.varied) or any(x in v for x in i.args)):
                return _add(v, i)
        case CalleeKind.REDUCE | CalleeKind.COPY:
            return any(x in v for x in i.args) and _add(v, i)
        case CalleeKind.DEFINED:
            touched = _reachable(a, i)
            if any(x in v for x in i.args) or any(m.varied and m.read for m in touched):
                changed = _add(v, i) if a.carrier(i) else False
                for m in touched:
                    if m.stored:
                        changed |= _set(m, "varied")
                if carries_pointer(i.type) and (m2 := of(i)) is not None:
                    for level in m2.chain():
                        if level.stored:
                            changed |= _set(level, "varied")
                return changed
    return False


def _useful_call(pointers: PointerAnalysis, a: Activity, i: ins.CallBase) -> bool:
    u, of = a._useful, a.classes.of
    known = callee_of(pointers.module, i)
    match known.kind:
        case CalleeKind.MATH:
            wanted = i in u or any((m := of(i.args[k])) is not None and m.useful for k in known.float_outputs)
            return wanted and any([_add(u, i.args[k]) for k in known.active_inputs])
        case CalleeKind.TRANSFER:
            m = of(i.args[0])
            return m is not None and m.useful and _set(of(i.args[1]), "useful")
        case CalleeKind.REALLOCATE:
            m = of(i)
            return m is not None and m.useful and _set(of(i.args[known.pointer]), "useful")
        case CalleeKind.MASKED:
            m = of(i.args[known.pointer])
            if known.writes:
                return m is not None and m.useful and _add(u, i.args[0])
            if i in u:
                return any([_set(m, "useful"), *(_add(u, x) for x in i.args if a.carrier(x))])
        case CalleeKind.REDUCE | CalleeKind.COPY:
            return i in u and any([_add(u, x) for x in i.args if a.carrier(x)])
        case CalleeKind.DEFINED:
            touched = _reachable(a, i)
            r = of(i)
            result = [] if r is None else list(r.chain())
            if i in u or any(m.useful and m.stored for m in (*touched, *result)):
                changed = False
                for x in i.args:
                    if a.carrier(x) and not isinstance(x, Constant):
                        changed |= _add(u, x)
                for m in touched:
                    if m.read:
                        changed |= _set(m, "useful")
                return changed
    return False


def _refuse_lost(pointers: PointerAnalysis, a: Activity, order: list[ins.Instruction]) -> None:
    """Active data may not hide where we cannot give it a shadow."""
    thrown = a.classes.globals.get(EXCEPTION)
    if thrown is not None and a.has_shadow(thrown) and reads_exceptions(pointers.module) and not followed(pointers.module):
        _refuse_named(pointers, a)  # what std::async hands on to its caller
        raise HalfCallError(
            f"an exception that carries active data is thrown or caught in `{a.function.name}` (or in what it calls)",
            function_location(pointers.module, a.function),
            "derivatives follow exceptions to their handlers where all are objects, not pointers, of classes without a second base class, thrown by "
            "code that is compiled to LLVM IR, and none is kept in a std::exception_ptr; else let handlers compute with values of their own function",
        )
    for i in order if a._varied else ():
        if isinstance(i, ins.CallBase) and returns_twice(getattr(i.callee, "name", "")):
            raise IsozymeError(
                f"`{a.function.name}`, which computes with active data, calls `{getattr(i.callee, 'name', '')}`, which {JUMPS[0]}",
                location(pointers.module, i),
                JUMPS[1],
            )
    for i in order:
        if isinstance(i.type, VectorType) and i.type.scalable and a.active(i):
            raise IsozymeError(
                f"`{a.function.name}` computes with active vectors of a length known only at run time (<vscale x ...>)",
                location(pointers.module, i),
                "compile without scalable vectors (-fno-vectorize, or a target without SVE and RVV)",
            )
        where = None
        if isinstance(i, ins.Store) and i.value in a._varied:
            m = a.classes.of(i.pointer)
            if m is None:
                where = "an address that no pointer leads to"
            elif _active(m):
                if m.origin & CONST_ARGUMENT and not m.origin & (DUP_ARGUMENT | LOCAL):
                    where = "memory that was passed as constant and is read again later"
                elif m.origin & UNKNOWN:
                    where = "memory whose origin is unknown (a pointer from an integer or from a function without a body)"
            if where:
                _refuse_named(pointers, a)
                raise IsozymeError(
                    f"an active value is stored to {where}, in `{a.function.name}`",
                    location(pointers.module, i),
                    "pass that memory with a shadow (Duplicated), or give the function that makes the pointer a body or a rule",
                )
        elif isinstance(i, ins.CallBase) and callee_of(pointers.module, i).kind is CalleeKind.UNKNOWN:
            _refuse_unknown(pointers, a, i, callee_of(pointers.module, i))


def _refuse_named(pointers: PointerAnalysis, a: Activity) -> None:
    """Where a function that is known not to be differentiable is called, it is what the user should hear of."""
    for f in reached(pointers.module, [a.function]):
        for i in f.instructions():
            known = callee_of(pointers.module, i) if isinstance(i, ins.CallBase) else None
            if known is not None and known.kind is CalleeKind.UNKNOWN and (said := refusal(known.name)) is not None:
                what = f"`{f.name}`, in what is differentiated, calls `{known.name}`, which {said[0]}"
                raise IsozymeError(what, location(pointers.module, i), said[1])


def _may_carry(a: Activity, i: ins.CallBase) -> bool:
    """What varies may go in on one way and come out on another: nothing of it is active by itself then."""
    given = [m for x in i.args if (m := a.classes.of(x)) is not None]
    result = a.classes.of(i)
    into = any(x in a._varied for x in i.args) or any(c.varied for m in given for c in m.chain())
    return into and any(c.useful for m in (*given, *([result] if result is not None else ())) for c in m.chain())


def _perhaps_inactive(a: Activity, i: ins.CallBase) -> bool:
    """Only pointers go in that may well have no shadow (texts for a logger): the derivative tests for it (emit/clone.py) and stops if one has."""
    values = any(x in a._varied for x in i.args) or i in a._useful or (a.shadowed(i) and not _text_of_exception(a, i))
    return not values and all(a.checked(x) for x in i.args if a.shadowed(x))


def _text_of_exception(a: Activity, i: ins.CallBase) -> bool:
    """The result of a virtual method of an exception that is compiled elsewhere, `what()` as a rule: a text, which stands for its own shadow."""
    m, thrown = a.classes.of(i.args[0]) if i.args else None, a._exceptions()
    return m is not None and m.find() is thrown and a.checked(i)


def _refuse_unknown(pointers: PointerAnalysis, a: Activity, i: ins.CallBase, known: Callee) -> None:
    touches = _may_carry(a, i) or any(a.active(x) or x in a._varied or a.shadowed(x) for x in i.args) or a.shadowed(i) or i in a._useful
    if not known.name and not isinstance(i.callee, InlineAsm) and _perhaps_inactive(a, i):
        return
    if touches and isinstance(i.callee, InlineAsm):
        raise IsozymeError(
            f"`{a.function.name}` passes active data to inline assembly, which has no derivative",
            location(pointers.module, i),
            "write the computation in the language, or put it into a function of its own and register its derivative "
            "(__enzyme_register_gradient_..)",
        )
    if touches and (said := refusal(known.name)) is not None:
        raise IsozymeError(f"`{a.function.name}` passes active data to `{known.name}`, which {said[0]}", location(pointers.module, i), said[1])
    if touches:
        name = known.name or "a function pointer"
        what = f"`{known.name}`, which has no body and no derivative rule" if known.name else "a function through a pointer"
        raise IsozymeError(
            f"`{a.function.name}` passes active data to {what}",
            location(pointers.module, i),
            f"give `{name}` a body that is compiled to LLVM IR, or register a rule: isozyme.rules.unary({name!r}, lambda x, y: ...), "
            f"or isozyme.rules.inactive({name!r}) when it does not affect derivatives"
            if known.name
            else "no function whose address this program takes fits this call: link the code that defines it, compiled to LLVM IR",
        )
