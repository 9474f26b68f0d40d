"""Sums that round: x + M for an M so large that the sum holds no digit of x behind the point, as in `(x + 0x1.8p52) - 0x1.8p52`, a nearest integer
without a call, or in tables of exponentials, which read the integer in the last bits of the sum.

Such a sum steps: its derivative is 0 almost everywhere, and the rest, x - ((x + M) - M), has the slope 1. Read as sums, these would say 1 and 0, and
the sine that reduces its argument this way would have no slope.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping

from isozyme.analysis.known_bits import certain_bits, lanes, possible_bits
from isozyme.ir import instructions as ins
from isozyme.ir.constants import float_value
from isozyme.ir.module import Module
from isozyme.ir.types import FloatType, VectorType, resolve, scalar
from isozyme.ir.values import ConstAggregate, ConstSplat, GlobalRef, Value

_DIGITS = {"float": 23, "double": 52, "x86_fp80": 63, "fp128": 112}
_FRACTION = 8
"""Sums that keep so many binary digits behind the point round too: to an entry of a table."""
_BIAS = 2.0**-13
_COPYSIGN = ("llvm.copysign.", "copysign", "copysignf", "copysignl", "copysignf128")
_SUM = ("llvm.experimental.constrained.fadd.", "llvm.experimental.constrained.fsub.")
_FMA = ("llvm.fma.", "llvm.fmuladd.", "llvm.experimental.constrained.fma.", "llvm.experimental.constrained.fmuladd.", "fma", "fmaf", "fmal")
_FENCE = ("llvm.arithmetic.fence.",)
_DEPTH = 6

Users = Mapping[Value, list[ins.Instruction]]


def rounding_uses(module: Module, i: ins.Instruction, users: Users) -> list[ins.Instruction]:
    """Where i is a sum that rounds: those who use it as such, that is, take the large number away again or read the integer in its bits."""
    kind = scalar(resolve(i.type))
    if not isinstance(kind, FloatType) or kind.kind not in _DIGITS:
        return []
    for large in _addends(i):
        size = _size(module, large, _DEPTH)
        if size is not None and _rounds(size, _DIGITS[kind.kind]):
            return [u for u in users.get(i, ()) if _takes_away(module, u, i, large, size) or _reads_bits(u)]
    return []


def _addends(i: ins.Instruction) -> tuple[Value, ...]:
    if isinstance(i, ins.CallBase) and _calls(i, _FENCE) and isinstance(i.args[0], ins.Instruction):
        return _addends(i.args[0])
    if isinstance(i, ins.Binary) and i.opcode in ("fadd", "fsub"):  # where sums may be reassociated, LLVM has done so if nothing stops it
        return i.rhs, i.lhs
    if isinstance(i, ins.CallBase) and _calls(i, _SUM):
        return i.args[1], i.args[0]
    if isinstance(i, ins.CallBase) and _calls(i, _FMA):
        return (i.args[2],)
    return ()


def _calls(i: ins.CallBase, names: tuple[str, ...]) -> bool:
    name = i.callee.name if isinstance(i.callee, GlobalRef) else ""
    return any(name == n or (n.endswith(".") and name.startswith(n)) for n in names)


def _rounds(size: float, digits: int) -> bool:
    """1 or 3/2 times a power of two, of which only small steps are left; perhaps with the bias of exponents added."""
    mantissa, exponent = math.frexp(size)
    return any(0 <= mantissa - m <= _BIAS for m in (0.5, 0.75)) and digits - _FRACTION <= exponent - 1 <= digits + 1


def _takes_away(module: Module, u: ins.Instruction, total: Value, large: Value, size: float) -> bool:
    if isinstance(u, ins.Binary) and u.opcode in ("fadd", "fsub"):
        others, difference = [o for o in (u.lhs, u.rhs) if o is not total], u.opcode == "fsub"
    elif isinstance(u, ins.CallBase) and _calls(u, _SUM):
        others, difference = [o for o in u.args[:2] if o is not total], _calls(u, _SUM[1:])
    else:
        return False
    if len(others) != 1 or _size(module, others[0], _DEPTH) != size:
        return False
    sign, taken = _sign(large), _sign(others[0])
    return sign is None or taken is None or (sign == taken) == difference


def _reads_bits(u: ins.Instruction) -> bool:
    return isinstance(u, ins.Cast) and u.opcode == "bitcast" and lanes(u.type) is not None


def _sign(v: Value) -> bool | None:
    """Whether a constant is negative."""
    numbers = _numbers(v)
    signs = {n < 0 for n in numbers} if numbers else set()
    return signs.pop() if len(signs) == 1 else None


def _numbers(v: Value) -> list[float]:
    """The lanes of a constant; empty for anything else."""
    elements = v.elements if isinstance(v, ConstAggregate) else [v.element] if isinstance(v, ConstSplat) else [v]
    found = [float_value(e) for e in elements]
    return [n for n in found if n is not None] if None not in found else []


def _size(module: Module, v: Value, depth: int) -> float | None:
    """|v|, where it is known, the same number in all lanes."""
    numbers = {abs(n) for n in _numbers(v)}
    if numbers:
        return numbers.pop() if len(numbers) == 1 else None
    if not depth:
        return None
    if isinstance(v, ins.Unary) and v.opcode in ("fneg", "freeze"):
        return _size(module, v.value, depth - 1)
    if isinstance(v, (ins.Select, ins.Phi)):
        arms = [v.if_true, v.if_false] if isinstance(v, ins.Select) else [x for x in v.values if x is not v]
        sizes = {_size(module, x, depth - 1) for x in arms}
        return sizes.pop() if len(sizes) == 1 else None
    if isinstance(v, ins.CallBase) and _calls(v, _COPYSIGN):
        return _size(module, v.args[0], depth - 1)
    if isinstance(v, ins.Load):
        return _table(module, v)
    if isinstance(v, ins.Cast) and v.opcode == "bitcast":
        return _joined(v)
    return None


def _table(module: Module, load: ins.Load) -> float | None:
    """A number from a constant table whose entries differ in their signs only: 2^52 and -2^52 in `rint` of fdlibm."""
    base = load.pointer
    while isinstance(base, ins.GetElementPtr):
        base = base.base
    table = module.globals.get(base.name) if isinstance(base, GlobalRef) else None
    given = table.initializer if table is not None and table.constant else None
    if not isinstance(given, ConstAggregate) or isinstance(load.type, VectorType):
        return None
    sizes = {abs(n) for n in _numbers(given)}
    return sizes.pop() if len(sizes) == 1 and given.elements[0].type is load.type else None


def _joined(v: ins.Cast) -> float | None:
    """The sign of another number put on a constant, as integers: `(bits & sign) | 0x4330000000000000`."""
    kind, shape = scalar(resolve(v.type)), lanes(v.value.type)
    if not isinstance(kind, FloatType) or kind.kind not in ("float", "double") or shape is None or shape[1] != 8 * kind.size:
        return None
    sign = 1 << (shape[1] - 1)
    bits = possible_bits(v.value) & ~sign
    if bits & ~certain_bits(v.value):
        return None
    number: float = struct.unpack("<f" if kind.size == 4 else "<d", bits.to_bytes(kind.size, "little"))[0]
    return number
