"""Small integer expressions over values known on entry to a loop: what trip counts and induction values are made of.

All arithmetic is LLVM's: two's complement modulo 2**bits. The functions below build and fold; nothing here reads a function body.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from isozyme.ir.types import IntType
from isozyme.ir.values import ConstInt, ConstPlain, Value


@dataclass(frozen=True)
class Leaf:
    """A value of the function. `bits` is its width (a pointer's in bits; wrap pointers in `ptrtoint` before doing arithmetic)."""

    value: Value
    bits: int


@dataclass(frozen=True)
class Num:
    """A constant; `value` is signed, as LLVM prints it."""

    value: int
    bits: int


@dataclass(frozen=True)
class Op:
    """`op` applied to `args`, giving `bits` bits.

    add sub mul udiv lshr and: LLVM's instructions, without flags. umax umin smax smin: the intrinsics. zext sext trunc ptrtoint: casts.
    eq ult slt: comparisons giving 1 bit. select: (condition, if true, if false). ptradd: `getelementptr i8, args[0], args[1]`.
    """

    op: str
    args: tuple[CountExpr, ...]
    bits: int


CountExpr: TypeAlias = Leaf | Num | Op


def number(value: int, bits: int) -> Num:
    """A constant, reduced modulo 2**bits."""
    value &= (1 << bits) - 1
    return Num(value - (1 << bits) if bits > 1 and value >> (bits - 1) else value, bits)


def unsigned(n: Num) -> int:
    return n.value & ((1 << n.bits) - 1)


def leaf(value: Value, pointer_bits: int = 64) -> CountExpr:
    """A value as an expression: constants become numbers, pointers are converted to integers."""
    if isinstance(value.type, IntType):
        if isinstance(value, ConstInt):
            return number(value.value, value.type.bits)
        if isinstance(value, ConstPlain) and value.kind == "zeroinitializer":
            return number(0, value.type.bits)
        return Leaf(value, value.type.bits)
    if isinstance(value, ConstPlain) and value.kind == "null":
        return number(0, pointer_bits)
    return Op("ptrtoint", (Leaf(value, pointer_bits),), pointer_bits)


def _fold(op: str, args: tuple[CountExpr, ...], bits: int) -> CountExpr:
    if all(isinstance(a, Num) for a in args):
        return number(_apply(op, [unsigned(a) for a in args if isinstance(a, Num)], [a.bits for a in args], bits), bits)
    return Op(op, args, bits)


def _split(e: CountExpr) -> tuple[CountExpr | None, int]:
    """e as (rest, constant); rest None when e is a number."""
    if isinstance(e, Num):
        return None, e.value
    if isinstance(e, Op) and e.op == "add" and isinstance(e.args[1], Num):
        return e.args[0], e.args[1].value
    return e, 0


def _with(rest: CountExpr | None, constant: int, bits: int) -> CountExpr:
    n = number(constant, bits)
    if rest is None:
        return n
    return rest if n.value == 0 else Op("add", (rest, n), bits)


def add(a: CountExpr, b: CountExpr) -> CountExpr:
    (ra, ca), (rb, cb) = _split(a), _split(b)
    if ra is None or rb is None:
        return _with(rb if ra is None else ra, ca + cb, a.bits)
    for x, y in ((ra, rb), (rb, ra)):  # (p - q) + q
        if isinstance(x, Op) and x.op == "sub" and x.args[1] == y:
            return _with(x.args[0], ca + cb, a.bits)
    return _with(Op("add", (ra, rb), a.bits), ca + cb, a.bits)


def sub(a: CountExpr, b: CountExpr) -> CountExpr:
    (ra, ca), (rb, cb) = _split(a), _split(b)
    if ra == rb:
        return number(ca - cb, a.bits)
    if rb is None:
        return _with(ra, ca - cb, a.bits)
    return _with(Op("sub", (ra if ra is not None else number(0, a.bits), rb), a.bits), ca - cb, a.bits)


def mul(a: CountExpr, b: CountExpr) -> CountExpr:
    if isinstance(a, Num):
        a, b = b, a
    if isinstance(b, Num) and b.value in (0, 1):
        return b if b.value == 0 else a
    return _fold("mul", (a, b), a.bits)


def udiv(a: CountExpr, b: CountExpr) -> CountExpr:
    """Unsigned quotient. The divisor must not be zero."""
    if isinstance(b, Num):
        n = unsigned(b)
        if n == 1:
            return a
        if n & (n - 1) == 0:
            return _fold("lshr", (a, number(n.bit_length() - 1, a.bits)), a.bits)
    return _fold("udiv", (a, b), a.bits)


def binary(op: str, a: CountExpr, b: CountExpr) -> CountExpr:
    """umax umin smax smin and lshr."""
    if a == b and op != "lshr":
        return a
    return _fold(op, (a, b), a.bits)


def cast(op: str, a: CountExpr, bits: int) -> CountExpr:
    """zext, sext or trunc to `bits`; nothing when the width is already right."""
    if a.bits == bits:
        return a
    if isinstance(a, Num):
        return number(unsigned(a) if op == "zext" else -a.value if a.bits == 1 else a.value, bits)
    if op == "trunc" and isinstance(a, Op) and a.op in ("zext", "sext") and a.args[0].bits == bits:
        return a.args[0]
    return Op(op, (a,), bits)


def compare(op: str, a: CountExpr, b: CountExpr) -> CountExpr:
    return _fold(op, (a, b), 1)


def select(condition: CountExpr, a: CountExpr, b: CountExpr) -> CountExpr:
    if isinstance(condition, Num):
        return a if condition.value else b
    return Op("select", (condition, a, b), a.bits)


def leaves(e: CountExpr) -> Iterator[Value]:
    """The values an expression needs."""
    if isinstance(e, Leaf):
        yield e.value
    elif isinstance(e, Op):
        for a in e.args:
            yield from leaves(a)


def show(e: CountExpr) -> str:
    """One line for reports and tests: `umax(%n, 1) - 1`."""
    if isinstance(e, Num):
        return str(e.value)
    if isinstance(e, Leaf):
        return "%" + str(getattr(e.value, "name", "?"))
    args = [f"({show(a)})" if isinstance(a, Op) and a.op in ("add", "sub", "mul") else show(a) for a in e.args]
    sign = {"add": "+", "sub": "-", "mul": "*"}.get(e.op)
    if sign == "+" and isinstance(e.args[1], Num) and e.args[1].value < 0:
        return f"{show(e.args[0])} - {-e.args[1].value}"
    return f" {sign} ".join(args) if sign else f"{e.op}({', '.join(map(show, e.args))})"


def evaluate(e: CountExpr, value_of: Callable[[Value], int]) -> int:
    """The number an expression stands for, unsigned."""
    if isinstance(e, Num):
        return unsigned(e)
    if isinstance(e, Leaf):
        return value_of(e.value) & ((1 << e.bits) - 1)
    args = [evaluate(a, value_of) for a in e.args]
    return _apply(e.op, args, [a.bits for a in e.args], e.bits) & ((1 << e.bits) - 1)


def _apply(op: str, args: list[int], widths: list[int], bits: int) -> int:
    def signed(i: int) -> int:
        return args[i] - (1 << widths[i]) if args[i] >> (widths[i] - 1) else args[i]

    match op:
        case "add" | "ptradd":
            return args[0] + args[1]
        case "sub":
            return args[0] - args[1]
        case "mul":
            return args[0] * args[1]
        case "udiv":
            return args[0] // args[1]
        case "lshr":
            return args[0] >> args[1] if args[1] < bits else 0
        case "and":
            return args[0] & args[1]
        case "umax":
            return max(args)
        case "umin":
            return min(args)
        case "smax":
            return max(signed(0), signed(1))
        case "smin":
            return min(signed(0), signed(1))
        case "zext" | "trunc" | "ptrtoint":
            return args[0]
        case "sext":
            return signed(0)
        case "eq":
            return int(args[0] == args[1])
        case "ult":
            return int(args[0] < args[1])
        case "slt":
            return int(signed(0) < signed(1))
        case "select":
            return args[1] if args[0] else args[2]
    raise ValueError(f"unknown operation {op}")


def constant_difference(a: CountExpr, b: CountExpr) -> int | None:
    """a - b when it is a number whatever the leaves are (signed, modulo 2**bits); None otherwise."""
    terms: dict[CountExpr, int] = {}
    constant = 0
    work = [(a, 1), (b, -1)]
    while work:
        e, factor = work.pop()
        if isinstance(e, Num):
            constant += factor * e.value
        elif isinstance(e, Op) and e.op in ("add", "sub"):
            work.append((e.args[0], factor))
            work.append((e.args[1], factor if e.op == "add" else -factor))
        elif isinstance(e, Op) and e.op == "mul" and isinstance(e.args[1], Num):
            work.append((e.args[0], factor * e.args[1].value))
        else:
            terms[e] = terms.get(e, 0) + factor
    if any(n & ((1 << a.bits) - 1) for n in terms.values()):
        return None
    wrapped = constant & ((1 << a.bits) - 1)
    return wrapped - (1 << a.bits) if wrapped >> (a.bits - 1) else wrapped
