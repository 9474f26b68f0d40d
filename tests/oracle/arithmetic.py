"""Scalar arithmetic of the IR on oracle values: integers (with poison), dual numbers, casts, comparisons."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from isozyme.ir.types import FloatType, IntType, PointerType, Type, VectorType, resolve
from oracle.derivatives import divide
from oracle.memory import Fault, from_bytes, to_bytes
from oracle.values import UNDEF, UNINIT, ByteShadow, Dual, Word, make_bits, plain, round_to, shadow_of, signed

# Floats.


def float_binary(opcode: str, kind: str, a: Word, b: Word) -> Word:
    """fadd fsub fmul fdiv frem on duals; UNDEF spreads."""
    if a is UNDEF or b is UNDEF:
        return UNDEF
    x, y, s, t = a.v, b.v, a.t, b.t
    if opcode == "fadd":
        v, d = x + y, s + t
    elif opcode == "fsub":
        v, d = x - y, s - t
    elif opcode == "fmul":
        v, d = x * y, (s * y if s else 0.0) + (x * t if t else 0.0)
    elif opcode == "fdiv":
        v = divide(x, y)
        d = (divide(s, y) if s else 0.0) - (divide(v * t, y) if t else 0.0)
    else:
        v = math.fmod(x, y) if y and math.isfinite(x) else math.nan
        d = s - (math.trunc(x / y) * t if t else 0.0)
    return Dual(round_to(kind, v), d)


FCMP: Final[dict[str, Callable[[float, float], bool]]] = {
    "eq": lambda a, b: a == b,
    "ne": lambda a, b: a != b,
    "lt": lambda a, b: a < b,
    "le": lambda a, b: a <= b,
    "gt": lambda a, b: a > b,
    "ge": lambda a, b: a >= b,
}


def float_compare(predicate: str, a: Word, b: Word) -> Word:
    if predicate in ("true", "false"):
        return int(predicate == "true")
    if a is UNDEF or b is UNDEF:
        return UNDEF
    unordered = math.isnan(a.v) or math.isnan(b.v)
    if predicate in ("ord", "uno"):
        return int(unordered == (predicate == "uno"))
    if unordered:
        return int(predicate[0] == "u")
    return int(FCMP[predicate[1:]](a.v, b.v))


# Integers.


def int_binary(opcode: str, bits: int, flags: tuple[str, ...], a: Word, b: Word) -> Word:
    """Integer arithmetic; overflow against nsw/nuw/exact/disjoint and over-wide shifts give UNDEF (poison)."""
    if opcode in ("shl", "lshr", "and", "or", "xor", "add") and (_remembers(a) or _remembers(b)):
        return _on_bytes(opcode, bits, a, b)
    a, b = plain(a), plain(b)
    if opcode in ("udiv", "sdiv", "urem", "srem") and (b is UNDEF or b == 0):
        raise Fault("trap", f"{opcode} by {b}")
    if a is UNDEF or b is UNDEF:
        return UNDEF
    mask = (1 << bits) - 1
    sa, sb = signed(a, bits), signed(b, bits)
    if opcode in ("add", "sub", "mul"):
        op: Callable[[int, int], int] = {"add": int.__add__, "sub": int.__sub__, "mul": int.__mul__}[opcode]
        wide, wide_signed = op(a, b), op(sa, sb)
        if "nuw" in flags and not 0 <= wide <= mask:
            return UNDEF
        if "nsw" in flags and not -(1 << (bits - 1)) <= wide_signed < 1 << (bits - 1):
            return UNDEF
        return wide & mask
    if opcode in ("shl", "lshr", "ashr"):
        return _shift(opcode, bits, flags, a, b)
    if opcode == "or" and "disjoint" in flags and a & b:
        return UNDEF
    if opcode in ("and", "or", "xor"):
        return {"and": a & b, "or": a | b, "xor": a ^ b}[opcode]
    if opcode in ("udiv", "urem"):
        q, r = divmod(a, b)
    else:
        q = abs(sa) // abs(sb) * (1 if (sa < 0) == (sb < 0) else -1)
        r = sa - q * sb
        if not -(1 << (bits - 1)) <= q < 1 << (bits - 1):
            raise Fault("trap", f"{opcode} overflows")
    if "exact" in flags and r:
        return UNDEF
    return (q if opcode in ("udiv", "sdiv") else r) & mask


def _shift(opcode: str, bits: int, flags: tuple[str, ...], a: int, b: int) -> Word:
    mask = (1 << bits) - 1
    if b >= bits:
        return UNDEF
    if opcode == "shl":
        wide = a << b
        if "nuw" in flags and wide > mask:
            return UNDEF
        if "nsw" in flags and signed(wide & mask, bits) != signed(a, bits) << b:
            return UNDEF
        return wide & mask
    if "exact" in flags and a & ((1 << b) - 1):
        return UNDEF
    return (a >> b if opcode == "lshr" else signed(a, bits) >> b) & mask


def _remembers(a: Word) -> bool:
    return not isinstance(a, int) or type(a) is not int


def _on_bytes(opcode: str, bits: int, a: Word, b: Word) -> Word:
    """Bit operations that move float bytes about (shifts by bytes, or of disjoint parts, masks, sign flips) keep their tangents."""
    mask = (1 << bits) - 1
    if a is UNDEF or b is UNDEF:
        decides = {"and": 0, "or": mask}.get(opcode)  # whatever the other's bits are: LLVM makes one branch of two by this
        return decides if decides in (plain(a), plain(b)) and decides is not None else UNDEF
    value: int = {
        "shl": lambda: int(a) << int(b) if b < bits else 0,
        "lshr": lambda: int(a) >> int(b),
        "and": lambda: int(a) & int(b),
        "or": lambda: int(a) | int(b),
        "xor": lambda: int(a) ^ int(b),
        "add": lambda: int(a) + int(b),
    }[opcode]() & mask
    size = (bits + 7) // 8
    sa, sb = shadow_of(a, size), shadow_of(b, size)
    out: list[ByteShadow]
    if opcode in ("shl", "lshr"):
        if int(b) % 8:
            return plain(value) if UNINIT not in sa else UNDEF
        n = int(b) // 8
        out = ([None] * n + sa)[:size] if opcode == "shl" else sa[n:] + [None] * n
        return make_bits(value, out)
    if any(sb) and not any(sa):
        a, b, sa, sb = b, a, sb, sa
    da, db = int(a).to_bytes(size, "little"), int(b).to_bytes(size, "little")
    out = [_byte(opcode, s, t, p, q) for s, t, p, q in zip(sa, sb, da, db, strict=True)]
    if not any(sb):
        for i, top in enumerate(sa):  # sign flips and absolute values through the integer
            if isinstance(top, tuple) and top[1] == top[0] - 1 and (opcode, db[i]) in SIGN_MASKS:
                out[i] = top
                negative = da[i] >> 7
                if opcode == "xor" or negative == (opcode == "and"):
                    _negate(out, i, top[0])
    return make_bits(value, out)


SIGN_MASKS: Final = {("xor", 0x80), ("and", 0x7F), ("or", 0x80)}


def _byte(opcode: str, s: ByteShadow, t: ByteShadow, p: int, q: int) -> ByteShadow:
    """The shadow of `p <opcode> q` for bytes p, q with shadows s, t."""
    if opcode == "and":
        if t is None and q in (0, 0xFF):
            return s if q else None
        if s is None and p in (0, 0xFF):
            return t if p else None
    else:
        if t is None and q == 0:
            return s
        if s is None and p == 0:
            return t
    return UNINIT if UNINIT in (s, t) else None


def _negate(shadow: list[ByteShadow], top: int, size: int) -> None:
    for i in range(max(0, top - size + 1), top + 1):
        s = shadow[i]
        if isinstance(s, tuple):
            shadow[i] = (s[0], s[1], -s[2])


def int_compare(predicate: str, bits: int, a: Word, b: Word) -> Word:
    a, b = plain(a), plain(b)
    if a is UNDEF or b is UNDEF:
        return UNDEF
    if predicate[0] == "s":
        a, b = signed(a, bits), signed(b, bits)
    word = predicate if predicate in ("eq", "ne") else predicate[1:]
    return int(FCMP[word](a, b))


# Casts.


def cast(opcode: str, source: Type, target: Type, flags: tuple[str, ...], x: Word) -> Word:
    """One scalar cast; bitcasts of any shape go through bytes."""
    if opcode == "bitcast":
        if source is target:
            return x
        return from_bytes(target, *to_bytes(source, x))
    if x is UNDEF:
        return UNDEF
    if isinstance(target, FloatType):
        return _to_float(opcode, source, target, x)
    if opcode in ("ptrtoint", "ptrtoaddr", "inttoptr", "addrspacecast"):
        width = target.bits if isinstance(target, IntType) else 64
        return x if width >= 64 else int(x) & ((1 << width) - 1)
    assert isinstance(target, IntType), target
    if opcode in ("fptoui", "fptosi"):
        if not math.isfinite(x.v):
            return UNDEF
        n = math.trunc(x.v)
        low, high = (0, 1 << target.bits) if opcode == "fptoui" else (-(1 << (target.bits - 1)), 1 << (target.bits - 1))
        return n & ((1 << target.bits) - 1) if low <= n < high else UNDEF
    assert isinstance(source, IntType), source
    return _resize(opcode, source.bits, target.bits, flags, x)


def _to_float(opcode: str, source: Type, target: FloatType, x: Word) -> Word:
    if opcode in ("fptrunc", "fpext"):
        return Dual(round_to(target.kind, x.v), x.t)
    assert isinstance(source, IntType)
    x = plain(x)
    if x is UNDEF:
        return UNDEF
    return Dual(round_to(target.kind, float(signed(x, source.bits) if opcode == "sitofp" else x)))


def _resize(opcode: str, old: int, new: int, flags: tuple[str, ...], x: Word) -> Word:
    value = signed(x, old) if opcode == "sext" else int(x)
    result = value & ((1 << new) - 1)
    if opcode == "trunc":
        if "nuw" in flags and value != result:
            return UNDEF
        if "nsw" in flags and signed(value, old) != signed(result, new):
            return UNDEF
    if opcode == "zext" and "nneg" in flags and value >> (old - 1) & 1:
        return UNDEF
    if type(x) is int:
        return result
    if old % 8 or new % 8:
        return UNDEF if plain(x) is UNDEF else result
    return make_bits(result, shadow_of(x, new // 8))


def elementwise(t: Type, f: Callable[..., Word], *operands: Word) -> Word:
    """f on scalars, or on each element when t is a vector."""
    if not isinstance(t, VectorType):
        return f(*operands)
    columns = [o if o is not UNDEF else (UNDEF,) * t.count for o in operands]
    return tuple(f(*row) for row in zip(*columns, strict=True))


def bits_of(t: Type) -> int:
    """Width of an integer or pointer type (or of a vector's element)."""
    t = resolve(t.element if isinstance(t, VectorType) else t)
    return t.bits if isinstance(t, IntType) else 64 if isinstance(t, PointerType) else 0
