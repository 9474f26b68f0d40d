"""The values that an index of a counted loop takes, where the loop's start, step and end are constants: how far an array in a struct is looked at."""

from __future__ import annotations

from isozyme.ir import instructions as ins
from isozyme.ir.constants import int_value
from isozyme.ir.values import Value

_DEPTH = 6
_NEGATED = {"eq": "ne", "ne": "eq", "ult": "uge", "ule": "ugt", "ugt": "ule", "uge": "ult", "slt": "sge", "sle": "sgt", "sgt": "sle", "sge": "slt"}
_SWAPPED = {"eq": "eq", "ne": "ne", "ult": "ugt", "ule": "uge", "ugt": "ult", "uge": "ule", "slt": "sgt", "sle": "sge", "sgt": "slt", "sge": "sle"}


def index_range(v: Value, depth: int = _DEPTH) -> tuple[int, int] | None:
    """The smallest and the largest value that v may have; None where that is not known."""
    n = int_value(v)
    if n is not None:
        return n, n
    if depth == 0:
        return None
    match v:
        case ins.Cast() if v.opcode in ("zext", "sext"):
            found = index_range(v.value, depth - 1)
            return found if found is not None and found[0] >= 0 else None
        case ins.Binary() if (k := int_value(v.rhs)) is not None:
            found = index_range(v.lhs, depth - 1)
            if found is None:
                return None
            low, high = found
            if v.opcode == "add" or (v.opcode == "or" and "disjoint" in v.flags):
                return low + k, high + k
            if v.opcode == "mul" and k > 0:
                return low * k, high * k
            if v.opcode == "shl" and 0 <= k < 32:
                return low << k, high << k
        case ins.Phi():
            return _of_phi(v)
    return None


def _of_phi(v: ins.Phi) -> tuple[int, int] | None:
    """A counter: one constant from outside, one step inside, and a latch that compares it with a constant."""
    if len(v.values) != 2:
        return None
    for start, moved, latch in ((v.values[0], v.values[1], v.blocks[1]), (v.values[1], v.values[0], v.blocks[0])):
        first = int_value(start)
        if first is None or not isinstance(moved, ins.Binary) or moved.opcode != "add" or moved.lhs is not v:
            continue
        step, last = int_value(moved.rhs), latch.terminator
        if not step or not isinstance(last, ins.Branch) or v.block not in last.targets or not isinstance(last.condition, ins.Compare):
            return None
        if last.targets[0] is last.targets[1]:
            return None
        test = last.condition
        predicate, left, right = test.predicate, test.lhs, test.rhs
        if int_value(left) is not None:
            predicate, left, right = _SWAPPED.get(predicate, ""), right, left
        if last.targets[1] is v.block:
            predicate = _NEGATED.get(predicate, "")
        end = int_value(right)
        if end is None or (left is not v and left is not moved):
            return None
        most = _last(first, step, predicate, end)
        if most is None:
            return None
        if left is v:  # compared before the step: that value comes, too
            most += step
        return min(first, most), max(first, most)
    return None


def _last(first: int, step: int, again: str, end: int) -> int | None:
    """The last value that a counter is compared with and goes on, `first` if it never does. again: the loop goes on while `counter again end`."""
    if again == "ne":
        return end - step if (end - first) % step == 0 and (end - first) // step > 0 else None
    if first < 0 or end < 0:
        return None  # what signs mean is left open
    if again in ("ult", "slt", "ule", "sle") and step > 0:
        end += again in ("ule", "sle")
        return max(first, first + (end - 1 - first) // step * step)
    if again in ("ugt", "sgt", "uge", "sge") and step < 0:
        end -= again in ("uge", "sge")
        return min(first, first - (first - end - 1) // -step * -step)
    return None
