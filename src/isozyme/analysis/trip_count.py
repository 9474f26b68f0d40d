"""Trip counts: how often a loop runs, as an expression over values known on its entry, or None.

A count is promised only for executions in which the function returns. So an exit that leads only to panics or unwinding does not count, and
"the loop ends" is a fact that may be used: it excludes bounds a counter could only miss. Where the arithmetic could wrap
and still end, the answer is None.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from isozyme.analysis.cfg import Cfg, Edge
from isozyme.analysis.dominators import DominatorTree
from isozyme.analysis.loops import Loop, LoopForest
from isozyme.analysis.memory_layout import Layout
from isozyme.analysis.trip_count_expr import (
    CountExpr,
    Leaf,
    Num,
    Op,
    add,
    binary,
    cast,
    compare,
    mul,
    number,
    select,
    sub,
    udiv,
    unsigned,
)
from isozyme.analysis.trip_count_recurrence import Evolution, Evolutions, Induction, Recurrence
from isozyme.ir.instructions import Binary, Branch, Cast, Compare, Phi, Switch, Unary
from isozyme.ir.module import Block
from isozyme.ir.values import ConstInt, Value

COUNT_BITS = 64
_INVERSE = {
    "eq": "ne", "ne": "eq", "ult": "uge", "uge": "ult", "ule": "ugt", "ugt": "ule", "slt": "sge", "sge": "slt", "sle": "sgt", "sgt": "sle",
}  # fmt: skip
_SWAPPED = {
    "eq": "eq", "ne": "ne", "ult": "ugt", "ugt": "ult", "ule": "uge", "uge": "ule", "slt": "sgt", "sgt": "slt", "sle": "sge", "sge": "sle",
}  # fmt: skip


@dataclass(frozen=True, eq=False)
class TripCount:
    """What is known about the iterations of one loop.

    inductions: header phis that advance by a fixed amount. exits: the exiting edges from which the function can still return.
    count: number of times a back edge is taken (the header runs count + 1 times), 64 bits unsigned; exact whenever the function returns.
    exit: the edge `count` is about. bound: a number that the back edges taken never exceed (equal to `count` where that is known).
    evolutions: ask it how any value evolves over the loop.
    """

    loop: Loop
    inductions: Mapping[Phi, Induction]
    count: CountExpr | None
    bound: CountExpr | None
    exit: Edge | None
    exits: tuple[Edge, ...]
    evolutions: Evolutions


@dataclass(frozen=True)
class _Exit:
    """First failing test of one exit. certain: right even when the loop may be left another way or not end."""

    count: CountExpr
    certain: bool


def trip_counts(cfg: Cfg, forest: LoopForest, dominators: DominatorTree[Block], layout: Layout) -> dict[Loop, TripCount]:
    """The trip count of every natural loop."""
    return {loop: trip_count(loop, cfg, forest, dominators, layout) for loop in forest.loops}


def trip_count(loop: Loop, cfg: Cfg, forest: LoopForest, dominators: DominatorTree[Block], layout: Layout) -> TripCount:
    """The trip count of one loop."""
    evolutions = Evolutions(loop, layout)
    exits = tuple(e for e in loop.exiting if e.target in cfg.returning)
    count = bound = edge = None
    for e in exits:
        # The test must run exactly once in each iteration.
        if forest.loop_of(e.source) is not loop or not all(dominators.dominates(e.source, latch) for latch in loop.latches):
            continue
        if any(e.source in region for region in forest.regions):
            continue
        found = _exit_count(e, evolutions)
        if found is None or found.count.bits > COUNT_BITS:
            continue
        wide = cast("zext", found.count, COUNT_BITS)
        if len(exits) == 1:
            count, edge = wide, e
        if found.certain or len(exits) == 1:
            bound = wide if bound is None else binary("umin", bound, wide)
    return TripCount(loop, evolutions.inductions, count, bound, edge, exits, evolutions)


def _exit_count(edge: Edge, evolutions: Evolutions) -> _Exit | None:
    terminator = edge.source.terminator
    if isinstance(terminator, Switch):
        if len(terminator.cases) != 1:
            return None
        lhs, rhs = evolutions.of(terminator.value), evolutions.of(terminator.cases[0][0])
        return _first_failure("eq" if edge.slot == 0 else "ne", lhs, rhs)
    if not isinstance(terminator, Branch) or terminator.condition is None:
        return None
    condition, stay = terminator.condition, edge.slot == 1
    while True:
        if isinstance(condition, Unary) and condition.opcode == "freeze":
            condition = condition.value
            continue
        if not (isinstance(condition, Binary) and condition.opcode == "xor"):
            break
        flip = condition.rhs
        if not isinstance(flip, ConstInt):
            break
        condition, stay = condition.lhs, stay != bool(flip.value)
    if not isinstance(condition, Compare) or condition.opcode != "icmp":
        return None
    predicate = condition.predicate if stay else _INVERSE[condition.predicate]
    left, right = condition.lhs, condition.rhs
    if predicate in ("eq", "ne"):
        left, right, narrowed = _narrow(left, right, evolutions)
        found = _first_failure(predicate, evolutions.of(left), _value(right, left, narrowed, evolutions))
        return _Exit(found.count, False) if found is not None and narrowed and predicate == "ne" else found
    return _first_failure(predicate, evolutions.of(left), evolutions.of(right))


def _narrow(left: Value, right: Value, evolutions: Evolutions) -> tuple[Value, Value, bool]:
    """Strip an extension from the side that moves: since the loop ends, the other side fits the narrow width."""
    for a, b in ((left, right), (right, left)):
        if isinstance(a, Cast) and a.opcode in ("zext", "sext") and not isinstance(evolutions.of(b), Recurrence):
            inner = evolutions.of(a.value)
            if isinstance(inner, Recurrence):
                return a.value, b, True
    return left, right, False


def _value(right: Value, left: Value, narrowed: bool, evolutions: Evolutions) -> Evolution:
    found = evolutions.of(right)
    if not narrowed or found is None or isinstance(found, Recurrence):
        return found
    inner = evolutions.of(left)
    assert isinstance(inner, Recurrence)
    return cast("trunc", found, inner.bits)


def _first_failure(predicate: str, left: Evolution, right: Evolution) -> _Exit | None:
    """The number of the first iteration in which `left predicate right` is false."""
    if left is None or right is None:
        return None
    if isinstance(right, Recurrence):
        if isinstance(left, Recurrence):
            return _both_move(predicate, left, right)
        predicate, left, right = _SWAPPED[predicate], right, left
    if not isinstance(left, Recurrence) or isinstance(right, Recurrence):
        return None
    if predicate == "ne":
        return _until_equal(left, right)
    if predicate == "eq":
        if left.extended or not isinstance(left.step, int):
            return None
        return _Exit(cast("zext", compare("eq", left.start, right), left.bits), True)
    return _ordered(predicate, left, right)


def _both_move(predicate: str, left: Recurrence, right: Recurrence) -> _Exit | None:
    """Two counters that approach each other: the difference moves and the bound stands still."""
    if left.extended or right.extended or not isinstance(left.step, int) or not isinstance(right.step, int):
        return None
    step = left.step - right.step
    if step == 0 or number(step, left.bits).value != step:
        return None
    if predicate == "ne":
        return _until_equal(Recurrence(sub(left.start, right.start), step, left.bits), number(0, left.bits))
    exact = left.exact_s and right.exact_s if predicate[0] == "s" else left.exact_u and right.exact_u
    if predicate == "eq" or not exact:
        return None
    # In exact integers: left.start + k*(left.step - right.step) against right.start.
    return _ordered(predicate, Recurrence(left.start, step, left.bits, left.exact_u, left.exact_s), right.start)


def _until_equal(left: Recurrence, bound: CountExpr) -> _Exit | None:
    if left.extended:
        return None
    if not isinstance(left.step, int):
        if not (left.step_u and left.exact_u):
            return None
        distance = sub(left.start, bound) if left.down else sub(bound, left.start)
        return _Exit(udiv(distance, _at_least_one(left.step)), False)
    distance = sub(bound, left.start) if left.step > 0 else sub(left.start, bound)
    size, bits = abs(left.step), left.bits
    if size == 1:  # a count of -1 is no runs at all, unless it is extended to more bits
        return _Exit(distance if bits >= COUNT_BITS else _distance(left, bound), True)
    if left.exact_u or left.exact_s:
        return _Exit(udiv(_distance(left, bound), number(size, bits)), False)
    # k * size = distance modulo 2**bits has one smallest solution when it has any, and it has one since the loop ends.
    shift = (size & -size).bit_length() - 1
    odd = size >> shift
    count = udiv(distance, number(1 << shift, bits))
    if odd > 1:
        count = mul(count, number(pow(odd, -1, 1 << bits), bits))
        if shift:
            count = Op("and", (count, number((1 << (bits - shift)) - 1, bits)), bits)
    return _Exit(count, shift == 0)


def _distance(left: Recurrence, bound: CountExpr) -> CountExpr:
    """From the start to the bound. Where the counter does not wrap, the bound is never behind the start, as it may be where the loop is not entered:
    tape for it is allocated all the same where a loop around it begins."""
    assert isinstance(left.step, int)
    up, start = left.step > 0, left.start
    order = "u" if left.exact_u else "s" if left.exact_s else ""
    address = isinstance(start, Op) and start.op == "ptrtoint"
    if order and not address and not (isinstance(start, Num) and isinstance(bound, Num)):
        bound = binary(f"{order}{'max' if up else 'min'}", bound, start)
    return sub(bound, start) if up else sub(start, bound)


def _ordered(predicate: str, left: Recurrence, bound: CountExpr) -> _Exit | None:
    """Continue while left < bound (<=, >, >=): the distance to cover over the step, rounded up."""
    signed = predicate[0] == "s"
    upward = predicate[1] == "l"
    closed = predicate[2] == "e"
    exact = left.exact_s if signed else left.exact_u
    if left.extended and not _monotone(left, signed):
        return None
    constant = isinstance(left.step, int)
    if isinstance(left.step, int):
        if (left.step > 0) != upward:
            return _wrong_way(predicate, left, bound)
        size: CountExpr = number(abs(left.step), left.bits)
        unit = abs(left.step) == 1
        # An upward counter from 0 that does not pass the signed maximum does not pass the unsigned one.
        exact = exact or (upward and left.exact_s and isinstance(left.start, Num) and left.start.value >= 0)
        if not unit and not exact and not _reaches(left, bound, signed, upward, closed):
            return None
    else:
        if left.down == upward or not exact:
            return None
        size, unit = _at_least_one(left.step), False
    certain = constant and not left.extended
    if closed:
        # left <= bound is left < bound + 1: no wrap, since otherwise the loop would not end.
        certain = certain and isinstance(bound, Num)
        if isinstance(bound, Num) and bound.value == _extreme(bound.bits, signed, upward):
            return None
        bound = add(bound, number(1 if upward else -1, bound.bits))
    sign = "s" if signed else "u"
    if upward:
        distance = sub(binary(f"{sign}max", bound, left.start), left.start)
    else:
        distance = sub(left.start, binary(f"{sign}min", bound, left.start))
    if unit:
        return _Exit(distance, certain)
    some = binary("umin", distance, number(1, left.bits))
    return _Exit(add(udiv(sub(distance, some), size), some), certain)


def _wrong_way(predicate: str, left: Recurrence, bound: CountExpr) -> _Exit | None:
    """`for (i = n - 1; i < n; i--)` with an unsigned i: runs down through zero and ends by wrapping."""
    if left.extended or left.step != -1 or predicate != "ult" or left.exact_u:
        return None
    zero = number(0, left.bits)
    return _Exit(select(compare("ult", left.start, bound), add(left.start, number(1, left.bits)), zero), False)


def _monotone(left: Recurrence, signed: bool) -> bool:
    """Whether the order of an extended narrow counter agrees with the compare, so that the loop cannot end after it wrapped."""
    return left.extended == "zext" or signed


def _extreme(bits: int, signed: bool, upward: bool) -> int:
    """The bound that `<=` (upward) or `>=` never fails for, as a signed number."""
    if signed:
        return (1 << (bits - 1)) - 1 if upward else -(1 << (bits - 1))
    return number(-1 if upward else 0, bits).value


def _reaches(left: Recurrence, bound: CountExpr, signed: bool, upward: bool, closed: bool) -> bool:
    """Whether the counter cannot jump over the end of its range: the bound stays far enough from it."""
    assert isinstance(left.step, int)
    low, high = value_range(bound, signed)
    top = (1 << (left.bits - signed)) - 1
    bottom = -(1 << (left.bits - 1)) if signed else 0
    if upward:
        return high + left.step - (not closed) <= top
    return low + left.step + (not closed) >= bottom


def value_range(e: CountExpr, signed: bool) -> tuple[int, int]:
    """Smallest and largest value an expression can have, from casts and constants alone."""
    bits = e.bits
    low, high = (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if signed else (0, (1 << bits) - 1)
    if isinstance(e, Num):
        n = e.value if signed else unsigned(e)
        return n, n
    if isinstance(e, Op) and e.op == "zext":
        return 0, (1 << e.args[0].bits) - 1
    if isinstance(e, Leaf):
        v = e.value
        for _ in range(4):
            if isinstance(v, Cast) and v.opcode == "zext":
                return 0, (1 << _bits(v.value)) - 1
            if isinstance(v, Binary) and isinstance(v.rhs, ConstInt) and v.rhs.value > 0:
                if v.opcode == "and":
                    return 0, v.rhs.value
                if v.opcode == "lshr":
                    return 0, (1 << (bits - v.rhs.value)) - 1
                if v.opcode == "udiv" and v.rhs.value > 1:
                    return 0, ((1 << bits) - 1) // v.rhs.value
                if v.opcode == "urem":
                    return 0, v.rhs.value - 1
            if not (isinstance(v, Unary) and v.opcode == "freeze"):
                break
            v = v.value
    return low, high


def _bits(v: Value) -> int:
    bits = getattr(v.type, "bits", None)
    return bits if isinstance(bits, int) else COUNT_BITS


def _at_least_one(e: CountExpr) -> CountExpr:
    """A divisor that is never zero. A step of zero or less means that the loop ends at its first test, where the quotient is zero."""
    return binary("umax", e, number(1, e.bits))
