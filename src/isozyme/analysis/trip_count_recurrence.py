"""How values change from one iteration of a loop to the next: inductions (header phis) and recurrences built from them.

The theory is LLVM's "add recurrences" {start, +, step} (Bachmann, Wang, Zima: "Chains of recurrences"), first order only.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from isozyme.analysis.loops import Loop
from isozyme.analysis.memory_layout import Layout, gep_offset, int_value
from isozyme.analysis.trip_count_expr import CountExpr, Leaf, Num, Op, add, cast, leaf, mul, number, sub
from isozyme.ir.instructions import Binary, Cast, GetElementPtr, Instruction, Phi
from isozyme.ir.types import IntType, PointerType
from isozyme.ir.values import Value


@dataclass(frozen=True)
class Induction:
    """A header phi that changes by the same amount in each iteration: its value in iteration i (from 0) is start + i * step * scale.

    For a pointer the amount is in bytes. `step` is an int (`scale` then is 1), or a loop-invariant Value of `step_bits` bits to
    sign-extend. `exact_unsigned`/`exact_signed`: no value that is used overflows, read as unsigned or as signed.
    """

    phi: Phi
    start: Value
    step: int | Value
    scale: int
    bits: int
    exact_unsigned: bool
    exact_signed: bool

    @property
    def is_pointer(self) -> bool:
        return isinstance(self.phi.type, PointerType)

    def offset_at(self, iteration: CountExpr) -> CountExpr:
        """What iteration `iteration` (any width, unsigned) adds to start, in the phi's width."""
        i = cast("trunc" if iteration.bits > self.bits else "zext", iteration, self.bits)
        if isinstance(self.step, int):
            return mul(i, number(self.step, self.bits))
        return mul(i, mul(_resize(leaf(self.step), self.bits), number(self.scale, self.bits)))

    def value_at(self, iteration: CountExpr) -> CountExpr:
        """The phi's value in an iteration; for a pointer a `ptradd` on the start pointer itself."""
        offset = self.offset_at(iteration)
        if self.is_pointer:
            return Op("ptradd", (Leaf(self.start, self.bits), offset), self.bits)
        return add(leaf(self.start), offset)


@dataclass(frozen=True)
class Acceleration:
    """A header phi that changes by an amount which itself changes by the same amount in each iteration, as a pointer into a packed triangular
    matrix does: in iteration i (from 0) it grows by first + i * more (for a pointer in bytes)."""

    phi: Phi
    start: Value
    first: CountExpr
    more: int
    bits: int

    def value_at(self, iteration: CountExpr) -> CountExpr:
        """start + i * first + i * (i - 1) / 2 * more, exact modulo 2**bits: what is halved is even."""
        bits = self.bits
        i = cast("trunc" if iteration.bits > bits else "zext", iteration, bits)
        one = number(1, bits)
        if self.more % 2 == 0:
            offset = mul(i, add(self.first, mul(sub(i, one), number(self.more // 2, bits))))
        else:
            odd = add(mul(Op("lshr", (sub(i, one), one), bits), number(2, bits)), one)  # i - 1 if that is odd, else i
            offset = add(mul(i, self.first), mul(mul(Op("lshr", (i, one), bits), odd), number(self.more, bits)))
        if isinstance(self.phi.type, PointerType):
            return Op("ptradd", (Leaf(self.start, bits), offset), bits)
        return add(leaf(self.start), offset)


@dataclass(frozen=True)
class Recurrence:
    """A value that is start + i * step in iteration i, modulo 2**bits.

    step: a number, or an invariant expression to add (`down`: to subtract). exact_u, exact_s: the sequence of integers does not wrap
    in the unsigned or the signed reading as long as it is looked at (wrapping would be undefined behaviour). step_u: exactness holds with
    a symbolic step read as unsigned. extended: "zext" or "sext" when this is the extension of a narrower unit-step recurrence
    that may wrap at its own width.
    """

    start: CountExpr
    step: int | CountExpr
    bits: int
    exact_u: bool = False
    exact_s: bool = False
    step_u: bool = False
    down: bool = False
    extended: str = ""


Evolution = CountExpr | Recurrence | None


class Evolutions:
    """The evolution of any integer or pointer value over one loop: an invariant expression, a Recurrence, or None (not known)."""

    def __init__(self, loop: Loop, layout: Layout) -> None:
        self.loop, self.layout = loop, layout
        self.inductions: dict[Phi, Induction] = {}
        self.accelerations: dict[Phi, Acceleration] = {}
        self._memo: dict[Value, Evolution] = {}
        for phi in loop.header.phis():
            self._induction(phi)
        for phi in loop.header.phis():
            self._acceleration(phi)

    def of(self, value: Value) -> Evolution:
        if value not in self._memo:
            self._memo[value] = None  # cycles other than inductions have no known evolution
            self._memo[value] = self._compute(value)
        return self._memo[value]

    def invariant(self, value: Value) -> CountExpr | None:
        found = self.of(value)
        return None if isinstance(found, Recurrence) else found

    # Inductions

    def _incoming(self, phi: Phi) -> tuple[Value, Value] | None:
        """(start, value from the latches), when each is one value."""
        starts = {v: None for v, b in phi.incoming() if b not in self.loop.blocks}
        backs = {v: None for v, b in phi.incoming() if b in self.loop.blocks}
        if len(starts) > 1 and len({int_value(v) for v in starts}) == 1 and int_value(next(iter(starts))) is not None:
            starts = {next(iter(starts)): None}
        if len(starts) != 1 or len(backs) != 1:
            return None
        return next(iter(starts)), next(iter(backs))

    def _induction(self, phi: Phi) -> None:
        ends = self._incoming(phi)
        pointer = isinstance(phi.type, PointerType)
        if ends is None or not (pointer or isinstance(phi.type, IntType)):
            return
        start, back = ends
        found = self._walk(phi, back)
        if found is None:
            return
        constant, symbolic, exact_u, exact_s = found
        if symbolic is not None and constant:
            return
        if symbolic is None and constant == 0:
            return
        bits = self._width(phi)
        step, scale = symbolic if symbolic is not None else (constant, 1)
        self.inductions[phi] = Induction(phi, start, step, scale, bits, exact_u, exact_s)
        amount: int | CountExpr
        if isinstance(step, int):
            amount = number(step, bits).value
        else:
            amount = mul(_resize(leaf(step), bits), number(abs(scale), bits))
        step_u = not pointer or (isinstance(back, GetElementPtr) and back.base is phi and "nuw" in back.flags)
        self._memo[phi] = Recurrence(leaf(start, bits), amount, bits, exact_u, exact_s and not pointer, step_u, down=scale < 0)

    def _acceleration(self, phi: Phi) -> None:
        ends = self._incoming(phi)
        if phi in self.inductions or ends is None or not isinstance(phi.type, (IntType, PointerType)):
            return
        start, back = ends
        bits, constant, scale = self._width(phi), 0, 1
        if isinstance(back, GetElementPtr) and back.base is phi and isinstance(back.type, PointerType):
            offset = gep_offset(back, self.layout)
            if offset is None or len(offset.terms) != 1:
                return
            (by, scale), constant = offset.terms[0], offset.constant
        elif isinstance(back, Binary) and back.opcode in ("add", "sub") and phi in (back.lhs, back.rhs) and back.rhs is not back.lhs:
            if back.opcode == "sub" and back.lhs is not phi:
                return
            by, scale = (back.rhs if back.lhs is phi else back.lhs), -1 if back.opcode == "sub" else 1
        else:
            return
        amount = self.of(by)
        if not isinstance(amount, Recurrence) or amount.bits != bits or amount.extended or not isinstance(amount.step, int):
            return
        first = add(mul(amount.start, number(scale, bits)), number(constant, bits))
        self.accelerations[phi] = Acceleration(phi, start, first, amount.step * scale, bits)

    def _walk(self, phi: Phi, back: Value) -> tuple[int, tuple[Value, int] | None, bool, bool] | None:
        """From the latch value back to the phi: (constant, (symbolic step, scale), no unsigned wrap, no signed wrap)."""
        constant, symbolic = 0, None
        exact_u = exact_s = True
        here = back
        for _ in range(16):
            if here is phi:
                return constant, symbolic, exact_u, exact_s
            step = self._one_step(here)
            if step is None:
                return None
            here, amount, scaled, u, s = step
            constant += amount
            exact_u, exact_s = exact_u and u, exact_s and s
            if scaled is not None:
                if symbolic is not None:
                    return None
                symbolic = scaled
        return None

    def _one_step(self, v: Value) -> tuple[Value, int, tuple[Value, int] | None, bool, bool] | None:
        """v as another value plus an amount: (that value, constant, (invariant, scale), exact unsigned, exact signed)."""
        if not isinstance(v, Instruction) or v.block not in self.loop.blocks:
            return None
        if isinstance(v, Phi) and v.block is not self.loop.header and len(set(v.values)) == 1:
            return v.values[0], 0, None, True, True
        if isinstance(v, Binary) and v.opcode in ("add", "sub", "or"):
            if v.opcode == "or" and "disjoint" not in v.flags:
                return None
            rest, other = v.lhs, v.rhs
            if v.opcode != "sub" and self.loop.is_invariant(rest):
                rest, other = other, rest
            if not self.loop.is_invariant(other):
                return None
            nuw, nsw = ("nuw" in v.flags, "nsw" in v.flags) if v.opcode != "or" else (True, True)
            sign = -1 if v.opcode == "sub" else 1
            amount = int_value(other)
            if amount is None:
                return rest, 0, (other, sign), nuw, nsw
            return rest, sign * amount, None, nuw and amount >= 0, nsw
        if isinstance(v, GetElementPtr) and isinstance(v.type, PointerType):
            offset = gep_offset(v, self.layout)
            if offset is None or len(offset.terms) > 1 or any(not self.loop.is_invariant(t) for t, _ in offset.terms):
                return None
            exact = "inbounds" in v.flags or "nusw" in v.flags or ("nuw" in v.flags and offset.constant >= 0)
            if not offset.terms:
                return v.base, offset.constant, None, exact, False
            term, scale = offset.terms[0]
            return v.base, offset.constant, (term, scale), exact, False
        return None

    def _width(self, v: Value) -> int:
        if isinstance(v.type, PointerType):
            return self.layout.bits_of_pointer(v.type.addrspace)
        assert isinstance(v.type, IntType)
        return v.type.bits

    # Everything else

    def _compute(self, v: Value) -> Evolution:
        if not isinstance(v.type, (IntType, PointerType)):
            return None
        if self.loop.is_invariant(v):
            return leaf(v, self._width(v))
        if isinstance(v, Phi) and v.block is not self.loop.header and len(set(v.values)) == 1:
            return self.of(v.values[0])
        if isinstance(v, Binary):
            return self._binary(v)
        if isinstance(v, Cast):
            return self._cast(v)
        if isinstance(v, GetElementPtr) and isinstance(v.type, PointerType):
            return self._gep(v)
        return None

    def _binary(self, v: Binary) -> Evolution:
        a, b = self.of(v.lhs), self.of(v.rhs)
        if a is None or b is None:
            return None
        nuw, nsw = "nuw" in v.flags, "nsw" in v.flags
        op = v.opcode
        if op == "or" and "disjoint" in v.flags:
            op, nuw, nsw = "add", True, True
        if op == "xor" and isinstance(b, Num) and b.value == -1:
            return _difference(b, a, False, True)
        if op == "add":
            if not isinstance(a, Recurrence):
                a, b = b, a
            return _sum(a, b, nuw and not (isinstance(b, Num) and b.value < 0), nsw)
        if op == "sub":
            return _difference(a, b, nuw and not (isinstance(b, Num) and b.value < 0), nsw)
        if op == "shl" and isinstance(b, Num) and 0 <= b.value < b.bits - 1:
            op, b = "mul", number(1 << b.value, b.bits)
        if op == "mul":
            if isinstance(a, Num):
                a, b = b, a
            if not isinstance(a, Recurrence):
                return None if isinstance(b, Recurrence) else mul(a, b)
            if isinstance(b, Num) and isinstance(a.step, int) and b.value > 0 and not a.extended:
                step = a.step * b.value
                fits = number(step, a.bits).value == step
                return replace(
                    a,
                    start=mul(a.start, b),
                    step=number(step, a.bits).value,
                    exact_u=a.exact_u and nuw and fits,
                    exact_s=a.exact_s and nsw and fits,
                )
        return None

    def _cast(self, v: Cast) -> Evolution:
        inner = self.of(v.value)
        if inner is None:
            return None
        bits = self._width(v)
        if v.opcode in ("ptrtoint", "ptrtoaddr") and bits == inner.bits:
            return inner
        if v.opcode not in ("zext", "sext", "trunc"):
            return None
        if not isinstance(inner, Recurrence):
            return cast(v.opcode, inner, bits)
        if inner.extended or not isinstance(inner.step, int):
            return None
        start = cast(v.opcode, inner.start, bits)
        if v.opcode == "trunc":
            step = number(inner.step, bits).value
            same = step == inner.step
            return Recurrence(start, step, bits, inner.exact_u and "nuw" in v.flags and same, inner.exact_s and "nsw" in v.flags and same)
        if v.opcode == "zext" and (inner.exact_u or (inner.exact_s and "nneg" in v.flags)):
            return Recurrence(start, inner.step, bits, True, True)
        if v.opcode == "sext" and inner.exact_s:
            return Recurrence(start, inner.step, bits, exact_u=False, exact_s=True)
        return Recurrence(start, inner.step, bits, extended=v.opcode) if abs(inner.step) == 1 else None

    def _gep(self, v: GetElementPtr) -> Evolution:
        base, offset = self.of(v.base), gep_offset(v, self.layout)
        if base is None or offset is None:
            return None
        exact = "inbounds" in v.flags or "nusw" in v.flags
        return self._offset_by(_sum(base, number(offset.constant, base.bits), exact, False), offset.terms, exact)

    def address(self, base: Value, terms: Iterable[tuple[Value, int]], exact: bool) -> Evolution:
        """The evolution of the address base + sum of value * scale."""
        return self._offset_by(self.of(base), terms, exact)

    def _offset_by(self, found: Evolution, terms: Iterable[tuple[Value, int]], exact: bool) -> Evolution:
        for term, scale in terms:
            index = self.of(term)
            if index is None or found is None:
                return None
            bits = found.bits
            if isinstance(index, Recurrence):
                if index.bits > bits or index.extended or not isinstance(index.step, int) or (index.bits < bits and not index.exact_s):
                    return None
                still = exact and index.exact_s
                start = mul(cast("sext", index.start, bits), number(scale, bits))
                scaled = Recurrence(start, number(index.step * scale, bits).value, bits, still, still)
                if isinstance(found, Recurrence):
                    found = _sum(found, scaled, exact, False)
                else:
                    found = _sum(scaled, found, exact, exact)
                if isinstance(found, Recurrence):
                    found = replace(found, exact_s=False)
            else:
                found = _sum(found, mul(_resize(index, bits), number(scale, bits)), exact, False)
        return found


def _sum(a: CountExpr | Recurrence, b: CountExpr | Recurrence, nuw: bool, nsw: bool) -> Evolution:
    if not isinstance(a, Recurrence):
        return None if isinstance(b, Recurrence) else add(a, b)
    if a.extended:
        return None
    if not isinstance(b, Recurrence):
        if isinstance(b, Num) and b.value == 0:
            return a
        return replace(a, start=add(a.start, b), exact_u=a.exact_u and nuw, exact_s=a.exact_s and nsw)
    if b.extended or not isinstance(a.step, int) or not isinstance(b.step, int):
        return None
    return _stepped(add(a.start, b.start), a.step + b.step, a.bits, a.exact_u and b.exact_u and nuw, a.exact_s and b.exact_s and nsw)


def _difference(a: CountExpr | Recurrence, b: CountExpr | Recurrence, nuw: bool, nsw: bool) -> Evolution:
    if not isinstance(b, Recurrence):
        if not isinstance(a, Recurrence):
            return sub(a, b)
        if a.extended:
            return None
        return replace(a, start=sub(a.start, b), exact_u=a.exact_u and nuw, exact_s=a.exact_s and nsw)
    if b.extended or not isinstance(b.step, int):
        return None
    if not isinstance(a, Recurrence):
        return _stepped(sub(a, b.start), -b.step, b.bits, b.exact_u and nuw, b.exact_s and nsw)
    if a.extended or not isinstance(a.step, int):
        return None
    return _stepped(sub(a.start, b.start), a.step - b.step, a.bits, a.exact_u and b.exact_u and nuw, a.exact_s and b.exact_s and nsw)


def _stepped(start: CountExpr, step: int, bits: int, exact_u: bool, exact_s: bool) -> CountExpr | Recurrence:
    reduced = number(step, bits).value
    if reduced == 0:
        return start
    return Recurrence(start, reduced, bits, exact_u and reduced == step, exact_s and reduced == step)


def _resize(e: CountExpr, bits: int) -> CountExpr:
    return cast("trunc" if e.bits > bits else "sext", e, bits)
