"""Choices by masks, written as integer arithmetic, are selects: `(a & m) | (b & ~m)`, `b ^ ((a ^ b) & m)` and `a & m`, where each lane of m is all
ones or all zeros: a comparison's result, a sign spread over a word, or what is made of such. LLVM sees most of them, but not those whose masks were
put together lane by lane. Of the bits of floats a select has a derivative, the arithmetic has none.

`x & m` is `select(m, x, 0)`, and logic on a choice is done in its arms, where it mostly comes to nothing.
"""

from __future__ import annotations

from isozyme.analysis.known_bits import constant_lanes, lanes, possible_bits, side_by_side
from isozyme.canonical.debug_records import forget_records_of
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder
from isozyme.ir.constants import integer, zero
from isozyme.ir.module import Function
from isozyme.ir.types import I1, FloatType, Type, VectorType, int_type, resolve, scalar, vector_type
from isozyme.ir.values import ConstAggregate, Constant, ConstInt, ConstPlain, GlobalRef, Value

_DEPTH = 8
_PURE = (ins.Binary, ins.Cast, ins.Compare, ins.Select, ins.InsertElement, ins.ExtractElement, ins.ShuffleVector)


def choose_by_masks(function: Function) -> None:
    """Rewrite one function in place."""
    renamed: dict[Value, Value] = {}
    names = Builder(function)
    for block in function.blocks:
        if not any(isinstance(i, ins.Binary) and i.opcode == "and" and _wide(i) for i in block.instructions):
            continue
        if not renamed:
            names.names.update(i.name for i in function.instructions())
        choices = _Choices(function, names)
        for i in block.instructions:
            i.map_operands(lambda v: renamed.get(v, v))
            choice = choices.instead(i)
            if choice is None:
                choices.out.append(i)
            else:
                renamed[i] = choice
        block.instructions[:] = choices.out
        for i in block.instructions:
            i.block = block
    if renamed:

        def final(v: Value) -> Value:
            while v in renamed:
                v = renamed[v]
            return v

        for i in function.instructions():
            i.map_operands(final)
        forget_records_of(function, {*renamed, *_drop_unused(function)})


def _drop_unused(function: Function) -> set[ins.Instruction]:
    """Arithmetic that nothing uses any more would still say that integers and floats meet. What was dropped."""
    dropped: set[ins.Instruction] = set()
    while True:
        used = {o for i in function.instructions() for o in i.operands()}
        dead = {i for i in function.instructions() if isinstance(i, _PURE) and i not in used}
        if not dead:
            return dropped
        dropped |= dead
        for block in function.blocks:
            block.instructions[:] = [i for i in block.instructions if i not in dead]


def _wide(v: Value) -> bool:
    shape = lanes(v.type)
    return shape is not None and shape[1] in (16, 32, 64)


def _same(a: Value, b: Value) -> bool:
    return a is b or (isinstance(a, Constant) and constant_lanes(a) is not None and constant_lanes(a) == constant_lanes(b))


def _source(v: Value) -> Value:
    """What v is the bits of, whatever its lanes."""
    while isinstance(v, ins.Cast) and v.opcode == "bitcast":
        v = v.value
    return v


def _integers(t: Type) -> Type:
    """For a type of floats the integers of its lanes."""
    kind = resolve(scalar(t))
    if not isinstance(kind, FloatType):
        return t
    bits = int_type(8 * kind.size)
    return vector_type(t.count, bits) if isinstance(t, VectorType) else bits


def _fits(choice: ins.Select, t: Type) -> bool:
    """One float for each lane that is chosen, or one choice for all."""
    count = t.count if isinstance(t, VectorType) else 1
    return not isinstance(choice.condition.type, VectorType) or choice.condition.type.count == count


def _everywhere(v: Value, bit: bool) -> bool:
    """A constant, all ones (all zeros)."""
    shape, n = lanes(v.type), constant_lanes(v)
    return n is not None and shape is not None and all(x == (bit and (1 << shape[1]) - 1) for x in n)


def _cancelled(a: Value, b: Value) -> list[Value] | None:
    """The terms of `a ^ b` without those that stand in it twice; None: there are none such."""
    terms: list[Value] = []
    work, found = [b, a], False
    while work:
        v = work.pop()
        twice = next((t for t in terms if _same(t, v)), None)
        if twice is not None:
            terms.remove(twice)
            found = True
        elif isinstance(v, ins.Binary) and (v.opcode == "xor" or (v.opcode == "or" and side_by_side(v.lhs, v.rhs))):
            work += [v.rhs, v.lhs]
        else:
            terms.append(v)
    return terms if found else None


def _simpler(opcode: str, x: Value, y: Value, depth: int) -> bool:
    """Whether `x opcode y` comes to something simpler in some arm of the choice x."""
    if isinstance(x, ins.Select) and depth:
        return any(isinstance(arm, Constant) or _simpler(opcode, arm, y, depth - 1) for arm in (x.if_true, x.if_false))
    return opcode == "xor" and _cancelled(x, y) is not None


def _folded(opcode: str, a: Value, b: Value) -> Value | None:
    x, y = constant_lanes(a), constant_lanes(b)
    if x is None or y is None:
        return None
    found = [p & q if opcode == "and" else p | q if opcode == "or" else p ^ q for p, q in zip(x, y, strict=True)]
    if isinstance(a.type, VectorType):
        return ConstAggregate(a.type, [integer(a.type.element, n) for n in found])
    return integer(a.type, found[0])


def _hidden_mask(i: ins.Instruction) -> tuple[Value, int] | None:
    """(mask, 0 or 1) where i is the absolute value or the opposite of a mask taken for a float, as an integer again."""
    if not isinstance(i, ins.Cast) or i.opcode != "bitcast" or not _wide(i):
        return None
    v = i.value
    if isinstance(v, ins.Call) and isinstance(v.callee, GlobalRef) and v.callee.name.startswith("llvm.fabs."):
        inner, negated = v.args[0], 0
    elif isinstance(v, ins.Unary) and v.opcode == "fneg":
        inner, negated = v.value, 1
    else:
        return None
    if isinstance(inner, ins.Cast) and inner.opcode == "bitcast" and inner.value.type is i.type and _is_mask(inner.value):
        return inner.value, negated
    return None


def _is_mask(v: Value, depth: int = _DEPTH) -> bool:
    """Whether each lane of v is all ones or all zeros."""
    shape = lanes(v.type)
    if shape is None or not depth:
        return False
    if isinstance(v, ConstPlain) and v.kind in ("poison", "undef", "zeroinitializer"):
        return True
    if isinstance(v, Constant):
        n = constant_lanes(v)
        return n is not None and all(x in (0, (1 << shape[1]) - 1) for x in n)
    if shape[1] == 1:
        return True
    match v:
        case ins.Cast():
            return v.opcode in ("sext", "trunc") and lanes(v.value.type) is not None and _is_mask(v.value, depth - 1)
        case ins.Binary():
            if v.opcode == "ashr":
                n = constant_lanes(v.rhs)
                return n is not None and set(n) == {shape[1] - 1}
            if v.opcode in ("add", "sub"):
                return _bit(v) is not None
            return v.opcode in ("and", "or", "xor") and _is_mask(v.lhs, depth - 1) and _is_mask(v.rhs, depth - 1)
        case ins.InsertElement():
            return isinstance(v.index, ConstInt) and _is_mask(v.vector, depth - 1) and _is_mask(v.value, depth - 1)
        case ins.ExtractElement():
            return isinstance(v.index, ConstInt) and _is_mask(v.vector, depth - 1)
        case ins.ShuffleVector():
            return _is_mask(v.left, depth - 1) and _is_mask(v.right, depth - 1)
        case ins.Select():
            return _is_mask(v.if_true, depth - 1) and _is_mask(v.if_false, depth - 1)
        case ins.Unary():
            return v.opcode == "freeze" and _is_mask(v.value, depth - 1)
    return False


def _bit(v: ins.Binary) -> Value | None:
    """x, which is 0 or 1, where v is x - 1 or -x."""
    x = v.lhs if v.opcode == "add" and _everywhere(v.rhs, True) else v.rhs if v.opcode == "sub" and _everywhere(v.lhs, False) else None
    return x if x is not None and possible_bits(x) & ~1 == 0 else None


class _Choices:
    """Makes selects of the logic in one block, in front of what used the logic's results."""

    def __init__(self, function: Function, names: Builder) -> None:
        self.out: list[ins.Instruction] = []
        self._names = names
        self._known: dict[Value, Value] = {}
        self._tests: dict[Value, Value] = {}  # whether x is 0
        self._views: dict[tuple[Value, Type], Value] = {}
        self._big_endian = function.module.datalayout.startswith("E")

    def instead(self, i: ins.Instruction) -> Value | None:
        """What takes the place of i; None: i stays."""
        if isinstance(i, ins.Cast) and i.opcode == "bitcast" and lanes(i.type) is None and isinstance(chosen := _source(i.value), ins.Select):
            return self._as_float(chosen, i.type, i, _DEPTH) if _wide(chosen) and _fits(chosen, i.type) else None
        if isinstance(i, ins.Compare) and i.predicate in ("eq", "ne") and _wide(i.lhs) and _everywhere(i.rhs, False):
            test = self._tests.get(i.lhs)
            if test is not None:
                return test if i.predicate == "eq" else self._add(ins.Binary("xor", test, integer(test.type, 1)), i)
            if i.predicate == "eq":
                self._tests[i.lhs] = i
        hidden = _hidden_mask(i)
        if hidden is not None:
            shape = lanes(i.type)
            assert shape is not None
            sign = 1 << (shape[1] - 1)
            mask, negated = hidden
            arms = [integer(i.type, n) for n in ((sign - 1, sign) if negated else (sign - 1, 0))]
            return self._select(self._condition(mask), arms[0], arms[1], i)
        if not isinstance(i, ins.Binary) or i.opcode not in ("and", "or", "xor") or not _wide(i):
            return None
        finer = self._finer(i)
        if finer is None:
            return self._logic(i.opcode, i.lhs, i.rhs, i, _DEPTH)
        made = self._arm(i.opcode, self._view(i.lhs, finer, i), self._view(i.rhs, finer, i), i, _DEPTH)
        return self._add(ins.Cast("bitcast", made, i.type), i)

    def _finer(self, i: ins.Binary) -> Type | None:
        """The type with shorter lanes that an operand has been put together from: logic may as well be done there, where masks are masks."""
        for o in (i.lhs, i.rhs):
            t, outer = _integers(_source(o).type), lanes(i.type)
            shape = lanes(t)
            if outer is not None and shape is not None and 16 <= shape[1] < outer[1] and not self._big_endian:
                return t
        return None

    def _view(self, v: Value, t: Type, of: Value) -> Value:
        """The same bits in other lanes."""
        inner = _source(v)
        if inner.type is t:
            return inner
        n, old, new = constant_lanes(v), lanes(v.type), lanes(t)
        if n is not None and old is not None and new is not None and isinstance(t, VectorType):
            whole = sum(x << (k * old[1]) for k, x in enumerate(n))
            return ConstAggregate(t, [integer(t.element, whole >> (k * new[1]) & ((1 << new[1]) - 1)) for k in range(new[0])])
        if (inner, t) not in self._views:
            self._views[inner, t] = self._add(ins.Cast("bitcast", inner, t), of)
        return self._views[inner, t]

    def _logic(self, opcode: str, a: Value, b: Value, of: Value, depth: int) -> Value | None:
        """`a opcode b` as a choice or as something simpler; None: as it stands."""
        folded = _folded(opcode, a, b)
        if folded is not None:
            return folded
        for x, y in ((a, b), (b, a)):
            if _everywhere(y, False) and isinstance(y, Constant):
                return y if opcode == "and" else x
            if _everywhere(y, True) and opcode in ("and", "or"):
                return x if opcode == "and" else y
        if opcode == "xor" and (left := _cancelled(a, b)) is not None:
            total = left[0] if left else zero(a.type)
            for v in left[1:]:
                total = self._add(ins.Binary("xor", total, v), of)
            return total
        if not depth:
            return None
        if opcode == "and":
            for x, mask in ((a, b), (b, a)):
                if not isinstance(mask, Constant) and _is_mask(mask) and not _is_mask(x):
                    return self._select(self._condition(mask), x, zero(x.type), of)
        if opcode == "xor" and (joined := self._joined(a, b, of) or self._joined(b, a, of)) is not None:
            return joined
        for x, y in ((a, b), (b, a)):
            if not isinstance(x, ins.Select):
                continue
            if not (isinstance(y, ins.Select) and y.condition is x.condition) and not _simpler(opcode, x, y, _DEPTH):
                continue
            arms = [
                self._arm(opcode, self._under(arm, x.condition, side, of, depth), self._under(y, x.condition, side, of, depth), of, depth)
                for arm, side in ((x.if_true, True), (x.if_false, False))
            ]
            return self._select(x.condition, arms[0], arms[1], of)
        return None

    def _joined(self, x: Value, y: Value, of: Value) -> Value | None:
        """`((z ^ y) & K) ^ y` for a constant K: bits of z put into y."""
        if not isinstance(x, ins.Binary) or x.opcode != "and":
            return None
        for kept, changed in ((x.rhs, x.lhs), (x.lhs, x.rhs)):
            others = _folded("xor", kept, integer(kept.type, -1))
            if others is None or not isinstance(changed, ins.Binary) or changed.opcode != "xor" or y not in (changed.lhs, changed.rhs):
                continue
            z = changed.rhs if y is changed.lhs else changed.lhs
            return self._add(ins.Binary("or", self._add(ins.Binary("and", z, kept), of), self._add(ins.Binary("and", y, others), of)), of)
        return None

    def _as_float(self, v: Value, t: Type, of: Value, depth: int) -> Value:
        """The choice among floats instead of among their bits."""
        if depth and isinstance(v, ins.Select) and _fits(v, t):
            arms = [self._as_float(arm, t, of, depth - 1) for arm in (v.if_true, v.if_false)]
            return self._select(v.condition, arms[0], arms[1], of)
        if isinstance(v, ins.Cast) and v.opcode == "bitcast" and v.value.type is t:
            return v.value
        return self._add(ins.Cast("bitcast", v, t), of)

    def _under(self, v: Value, condition: Value, side: bool, of: Value, depth: int) -> Value:
        """v where the condition holds (does not hold)."""
        if depth <= 0:
            return v
        if isinstance(v, ins.Select):
            if v.condition is condition:
                return self._under(v.if_true if side else v.if_false, condition, side, of, depth - 1)
            arms = [self._under(arm, condition, side, of, depth - 1) for arm in (v.if_true, v.if_false)]
            return v if arms == [v.if_true, v.if_false] else self._select(v.condition, arms[0], arms[1], of)
        if isinstance(v, ins.Binary) and v.opcode in ("and", "or", "xor"):
            a, b = (self._under(o, condition, side, of, depth - 1) for o in (v.lhs, v.rhs))
            return v if a is v.lhs and b is v.rhs else self._arm(v.opcode, a, b, of, depth)
        return v

    def _arm(self, opcode: str, a: Value, b: Value, of: Value, depth: int) -> Value:
        found = self._logic(opcode, a, b, of, depth - 1)
        return found if found is not None else self._add(ins.Binary(opcode, a, b), of)

    def _select(self, condition: Value, a: Value, b: Value, of: Value) -> Value:
        while isinstance(condition, ins.Binary) and condition.opcode == "xor" and _everywhere(condition.rhs, True):
            condition, a, b = condition.lhs, b, a
        return a if a is b else self._add(ins.Select(condition, a, b), of)

    def _add(self, i: ins.Instruction, of: Value) -> Value:
        i.name = self._names.fresh(f"{getattr(of, 'name', '')}.chosen")
        self.out.append(i)
        return i

    def _condition(self, v: Value) -> Value:
        """The i1 for each lane that a mask stands for."""
        found = self._known.get(v)
        if found is None:
            found = self._known[v] = self._make(v)
        return found

    def _make(self, v: Value) -> Value:
        t = vector_type(v.type.count, I1) if isinstance(v.type, VectorType) else I1
        if isinstance(v, ConstPlain):
            return v if v.type is t else ConstPlain(t, v.kind) if isinstance(t, VectorType) or v.kind != "zeroinitializer" else zero(t)
        if isinstance(v, Constant):
            n = constant_lanes(v)
            assert n is not None
            bits = [integer(I1, 1 if x else 0) for x in n]
            return ConstAggregate(t, bits) if isinstance(t, VectorType) else bits[0]
        if v.type is t:
            return v
        match v:
            case ins.Cast() | ins.Unary():
                return self._condition(v.value)
            case ins.Binary() if v.opcode == "ashr":
                return self._add(ins.Compare("icmp", "slt", v.lhs, zero(v.type)), v)
            case ins.Binary() if v.opcode in ("add", "sub"):
                x = _bit(v)
                assert x is not None
                test = self._tests[x] = self._tests.get(x) or self._add(ins.Compare("icmp", "eq", x, zero(x.type)), v)
                return test if v.opcode == "add" else self._add(ins.Binary("xor", test, integer(test.type, 1)), v)
            case ins.Binary():
                return self._add(ins.Binary(v.opcode, self._condition(v.lhs), self._condition(v.rhs)), v)
            case ins.InsertElement():
                return self._add(ins.InsertElement(self._condition(v.vector), self._condition(v.value), v.index), v)
            case ins.ExtractElement():
                return self._add(ins.ExtractElement(self._condition(v.vector), v.index), v)
            case ins.ShuffleVector():
                return self._add(ins.ShuffleVector(self._condition(v.left), self._condition(v.right), v.mask), v)
            case ins.Select():
                return self._add(ins.Select(v.condition, self._condition(v.if_true), self._condition(v.if_false)), v)
        raise AssertionError(v)
