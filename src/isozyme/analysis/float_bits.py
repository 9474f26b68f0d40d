"""Integer operations on the bits of floats: which move whole floats, which change signs only, and where digits get lost.

A derivative follows bits as long as they move as whole floats (loads, shifts by whole floats, masks of whole floats) or change their sign
(`fabs`, `copysign`, negation written as integer arithmetic). Exponents and signs are constant almost everywhere, so what depends on them alone is
inactive. Anything else that turns digits of an active float into a number again has a derivative that nobody states: refused.
"""

from __future__ import annotations

import enum
from collections.abc import Callable

from isozyme.analysis.activity import Activity
from isozyme.analysis.callees import CalleeKind, callee_of
from isozyme.analysis.known_bits import certain_bits, constant_lanes, lanes, possible_bits, side_by_side, signs_only
from isozyme.analysis.lanes import shuffle_mask
from isozyme.analysis.type_tree import INTEGER, Float, Piece
from isozyme.analysis.types_facts import TypeFacts
from isozyme.analysis.types_unions import is_computed, met
from isozyme.errors import UndeducibleError
from isozyme.ir import instructions as ins
from isozyme.ir.metadata import location
from isozyme.ir.module import Module
from isozyme.ir.types import IntType, VectorType, float_type
from isozyme.ir.values import Argument, ConstInt, Value

_MANTISSA = {"half": 10, "bfloat": 7, "float": 23, "double": 52, "x86_fp80": 64, "fp128": 112}
_STEPS = 16


class BitOperation(enum.Enum):
    SIGN = "sign"  # the result differs from the active operand in signs only
    SHIFT = "shift"  # by whole floats
    MASK = "mask"  # keeps or clears whole floats
    JOIN = "join"  # puts floats together that stand side by side
    STEP = "step"  # goes a few floats further: a counter, if the bits are an integer's after all


def bit_operation(i: ins.Binary, active: int, float_bits: int, both: bool) -> BitOperation | None:
    """What i does with the floats of `float_bits` bits in its operand number `active` (in `both` operands); None: nothing that can be followed."""
    shape = lanes(i.type)
    if shape is None:
        return None
    bits = shape[1]
    if i.opcode in ("shl", "lshr"):
        n = constant_lanes(i.rhs)
        moves = active == 0 and not both and n is not None and len(set(n)) == 1 and n[0] % float_bits == 0
        return BitOperation.SHIFT if moves else None
    if both:
        return BitOperation.JOIN if i.opcode == "or" and side_by_side(i.lhs, i.rhs) else None
    other = i.rhs if active == 0 else i.lhs
    if i.opcode in ("add", "sub") and active == 0 and bits == float_bits and isinstance(other, ConstInt) and _few(other.value, bits):
        return BitOperation.STEP
    signs = sum(1 << k for k in range(float_bits - 1, bits, float_bits))
    everything = (1 << bits) - 1
    if bits >= float_bits and (
        (i.opcode in ("or", "xor") and possible_bits(other) & ~signs == 0) or (i.opcode == "and" and certain_bits(other) | signs == everything)
    ):
        return BitOperation.SIGN
    if i.opcode == "or" and side_by_side(i.lhs, i.rhs):
        return BitOperation.JOIN
    n = constant_lanes(other)
    if i.opcode == "and" and n is not None and all(_whole(x, bits, float_bits) for x in n):
        return BitOperation.MASK
    return None


def _few(n: int, bits: int) -> bool:
    return min(n % (1 << bits), -n % (1 << bits)) <= _STEPS


def _whole(mask: int, bits: int, float_bits: int) -> bool:
    """A mask that keeps or clears whole floats."""
    ones = (1 << float_bits) - 1
    return all((mask >> k) & ones in (0, ones) for k in range(0, bits, float_bits))


# ---------------------------------------------------------------------------------------------------- digits that get lost


Mask = tuple[int, ...]
"""For each lane the bits that depend on the digits of an active float."""


def refuse_lost_digits(module: Module, activity: Activity, facts: TypeFacts) -> None:
    """Raise where digits of an active float pass through integer operations that have no derivative and become a number again."""
    function = activity.function
    values: list[Value] = [*function.args, *(i for b in function.blocks for i in b.instructions)]
    if not any(activity.varied(v) and lanes(v.type) is not None for v in values):
        return
    digits: dict[Value, Mask] = {}

    def of(v: Value) -> Mask:
        found = digits.get(v)
        if found is None and activity.varied(v) and lanes(v.type) is not None:
            found = digits[v] = _float_digits(v, facts)
        return found or ()

    changed = True
    while changed:
        changed = False
        for b in function.blocks:
            for i in b.instructions:
                if lanes(i.type) is None or activity.varied(i) or isinstance(i, (ins.Load, ins.Compare)):
                    continue
                mask = _through(module, i, of, facts)
                if any(mask) and mask != digits.get(i):
                    digits[i] = _union(mask, digits.get(i, ()))
                    changed = True
    for b in function.blocks:
        for i in b.instructions:
            if isinstance(i, ins.Cast) and i.opcode in ("sitofp", "uitofp"):
                lost = activity.useful(i) and any(of(i.value)) and not (activity.varied(i) and _whole_float(i.value, facts))
                lost = lost and not _one_byte(i.value, of)
            elif isinstance(i, ins.Store):  # an integer made from digits, put where floats are read
                lost = any(of(i.value)) and not activity.carrier(i.value) and activity.memory_active(i.pointer) and _over_floats(i, facts)
                lost = lost or (_turned_bytes(i.value) and any(of(i.value)))
            elif lanes(i.type) is not None and not isinstance(i, ins.Load) and not (isinstance(i, ins.Binary) and signs_only(i)):
                lost = activity.useful(i) and activity.carrier(i) and any(any(of(o)) and not activity.active(o) for o in i.operands())
                lost = lost or (not activity.varied(i) and activity.useful(i) and activity.carrier(i) and any(digits.get(i, ())))
            else:
                lost = False
            if lost:
                raise UndeducibleError(
                    function.name,
                    f"`{function.name}` computes a number from the digits of an active float by integer arithmetic (`{i.opcode}`)",
                    location(module, i),
                    "use floating-point operations (fabs, copysign, frexp, ldexp, a comparison), or register a rule for a function around it",
                )


def _turned_bytes(v: Value) -> bool:
    """Bytes in reverse order: whoever stores that will turn it back, and where is not seen."""
    return isinstance(v, ins.CallBase) and getattr(v.callee, "name", "").startswith(("llvm.bswap", "llvm.bitreverse"))


def _compares(i: ins.CallBase) -> bool:
    """Rust's `cmp` and C++'s `<=>` on integers: comparisons, whatever the integers are made of."""
    return getattr(i.callee, "name", "").startswith(("llvm.scmp", "llvm.ucmp"))


def _in_turn(i: ins.Phi | ins.Select, of: Callable[[Value], Mask]) -> bool:
    """Low bits of floats, as they are, and integers of their own meet: what LLVM makes of the integer member of a union that is smaller than the
    float beside it. The program reads it under the union's tag: an integer."""
    values = i.values if isinstance(i, ins.Phi) else [i.if_true, i.if_false]
    digits = [o for o in values if any(of(o))]
    if not any(isinstance(o, (ins.Instruction, Argument)) and o is not i and o not in digits for o in values):
        return False
    parts = (o for o in digits if not isinstance(o, (ins.Phi, ins.Select)))
    return all(isinstance(o, ins.Cast) and o.opcode == "trunc" and not isinstance(o.value, ins.Binary) for o in parts)


def _holds_either(v: Value, facts: TypeFacts) -> bool:
    """A register for a union, as LLVM keeps it: through phis and choices it is given the bits of floats, and integers that were made of shorter ones
    or by arithmetic. The program takes a part of it, or computes with it, under the union's tag: where it is an integer."""

    def own(x: Value) -> bool:
        if isinstance(x, ins.Cast) and x.opcode in ("sext", "zext"):
            return x.opcode == "sext" or facts.value_kind(x.value) is INTEGER
        return isinstance(x.type, IntType) and is_computed(x)

    return any((isinstance(x, ins.Load) and facts.shared_with_integers(x.pointer)) or (x is not v and own(x)) for x in met(v))


def _one_byte(v: Value, of: Callable[[Value], Mask]) -> bool:
    """A number made of a single byte (a character, as a rule) is a step function of whatever the byte belongs to."""
    sources: set[Value] = set()
    work = [v]
    while work:
        v = work.pop()
        if isinstance(v, ins.Load):
            sources.add(v)
        elif isinstance(v, (ins.Cast, ins.Binary, ins.Select)):
            work += [o for o in v.operands() if any(of(o))]
        else:
            return False
    return len(sources) == 1 and all(isinstance(s.type, IntType) and s.type.bits == 8 for s in sources)


def _whole_float(v: Value, facts: TypeFacts) -> bool:
    kind = Float("double") if facts.words(v) else facts.value_kind(v)
    return kind.is_float and isinstance(v.type, IntType) and 8 * float_type(kind.float_kind).size == v.type.bits


def _over_floats(i: ins.Store, facts: TypeFacts) -> bool:
    shape = lanes(i.value.type)
    assert shape is not None
    return any(p.kind.is_float or p.of_float for p in facts.memory(i.pointer, 0, (shape[0] * shape[1] + 7) // 8))


def _float_digits(v: Value, facts: TypeFacts) -> Mask:
    shape = lanes(v.type)
    assert shape is not None
    pieces: list[Piece] = facts.value_pieces(v)
    whole = 0
    for p in pieces:
        if p.kind.is_float:
            m = _MANTISSA.get(p.kind.float_kind, 8 * float_type(p.kind.float_kind).size)
            whole |= ((1 << m) - 1) << (8 * p.offset)
    part = facts.part_of_float(v) if isinstance(v, ins.Load) and not whole else None
    if part is not None:
        kind, first = part
        m = _MANTISSA.get(kind.float_kind, 8 * float_type(kind.float_kind).size)
        return _split((((1 << m) - 1) >> (8 * first)) & ((1 << (shape[0] * shape[1])) - 1), shape)
    if not whole:
        whole = (1 << (shape[0] * shape[1])) - 1
    return _split(whole, shape)


def _split(whole: int, shape: tuple[int, int]) -> Mask:
    return tuple((whole >> (k * shape[1])) & ((1 << shape[1]) - 1) for k in range(shape[0]))


def _whole_of(mask: Mask, bits: int) -> int:
    return sum(m << (k * bits) for k, m in enumerate(mask))


def _union(a: Mask, b: Mask) -> Mask:
    return tuple(x | y for x, y in zip(a, b, strict=True)) if a and b else a or b


def _through(module: Module, i: ins.Instruction, of: Callable[[Value], Mask], facts: TypeFacts) -> Mask:
    shape = lanes(i.type)
    assert shape is not None
    everything = (1 << shape[1]) - 1
    given: list[Mask] = [of(o) for o in i.operands()]
    if isinstance(i, ins.CallBase) and (callee_of(module, i).kind not in (CalleeKind.INACTIVE, CalleeKind.COPY) or _compares(i)):
        return ()
    if not any(any(m) for m in given):
        return ()
    if isinstance(i, ins.Binary):
        if signs_only(i) or all(_holds_either(o, facts) for o, m in zip(i.operands(), given, strict=True) if any(m)):
            return ()
        n = constant_lanes(i.rhs)
        total = _union(given[0], given[1])
        if i.opcode == "and" and n is not None:
            return tuple(m & k for m, k in zip(total, n, strict=True))
        if i.opcode in ("and", "or", "xor"):
            return total
        if i.opcode in ("shl", "lshr") and n is not None:
            return tuple((m << k) & everything if i.opcode == "shl" else m >> k for m, k in zip(given[0], n, strict=True))
        if i.opcode in ("add", "sub") and n is not None:  # below the constant's lowest bit nothing changes, and nothing is carried from there
            below = [(k & -k) - 1 if k else everything for k in n]
            return tuple((m & b) | (everything & -(h & -h) if (h := m & ~b) else 0) for m, b in zip(given[0], below, strict=True))
        if i.opcode in ("add", "sub", "mul"):
            return tuple(everything & -(m & -m) if m else 0 for m in total)
    elif isinstance(i, ins.Cast) and i.opcode in ("trunc", "zext"):
        if _holds_either(i.value, facts):
            return ()
        return tuple(m & everything for m in given[0])
    elif isinstance(i, ins.Cast) and i.opcode == "bitcast":
        inner = lanes(i.value.type)
        return _split(_whole_of(given[0], inner[1]), shape) if inner is not None else ()
    elif isinstance(i, ins.ShuffleVector):
        assert isinstance(i.left.type, VectorType)
        both = [g or (0,) * i.left.type.count for g in given[:2]]
        return tuple(0 if k is None else (both[0] + both[1])[k] for k in shuffle_mask(i.mask))
    elif isinstance(i, ins.ExtractElement) and isinstance(i.index, ConstInt) and i.index.value < len(given[0]):
        return (given[0][i.index.value],)
    elif isinstance(i, (ins.Phi, ins.Select)) and _in_turn(i, of):
        return ()
    elif isinstance(i, (ins.Phi, ins.Select)) or (isinstance(i, ins.Unary) and i.opcode == "freeze"):
        total = ()
        for o, m in zip(i.operands(), given, strict=True):
            if any(m) and o.type is i.type:
                total = _union(m, total)
        return total
    return (everything,) * shape[0]
