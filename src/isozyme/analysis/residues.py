"""Addresses modulo a stride: which field of an array of structs an access touches, whatever its element.

An iterator over structs of 72 bytes is a header phi that advances by 72; an index is multiplied by 72. Both lead to `root + constant`, but for
multiples of 72, so that fields at different offsets are told apart, in any two iterations.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from isozyme.analysis.loops import Loop, LoopForest
from isozyme.analysis.memory_layout import int_value
from isozyme.ir.instructions import Binary, Cast, Phi
from isozyme.ir.values import Value

if TYPE_CHECKING:
    from isozyme.analysis.alias import Address

DEPTH = 12


@dataclass(frozen=True)
class Residue:
    """constant + any multiple of `modulus` (0: nothing more), on top of `root` for an address. exact: no step on the way there wraps."""

    constant: int
    modulus: int
    exact: bool
    root: Value | None = None


UNKNOWN = Residue(0, 1, False)


class Residues:
    """`address`: an address as base, constant and terms."""

    def __init__(self, forest: LoopForest, address: Callable[[Value], Address]) -> None:
        self._forest, self._address = forest, address
        self._integers: dict[Value, Residue] = {}
        self._pointers: dict[Value, Residue] = {}

    def of(self, base: Value, terms: frozenset[tuple[Value, int]], exact: bool) -> Residue:
        """base + terms."""
        return self._sum(self._base(base, DEPTH), 0, terms, exact, DEPTH)

    def _sum(self, root: Residue, constant: int, terms: frozenset[tuple[Value, int]], exact: bool, depth: int) -> Residue:
        constant += root.constant
        modulus, exact = root.modulus, exact and root.exact
        for v, scale in terms:
            r = self._integer(v, depth)
            if r.exact:
                constant += r.constant * scale
                modulus = math.gcd(modulus, r.modulus * scale)
            else:
                modulus = math.gcd(modulus, scale)  # a whole number of them, whatever it is
        return Residue(constant, modulus, exact, root.root)

    def _base(self, v: Value, depth: int) -> Residue:
        found = self._pointers.get(v)
        if found is None:
            own = Residue(0, 0, True, v)
            self._pointers[v] = own  # while it is looked at
            found = self._pointers[v] = self._iterator(v, own, depth) if isinstance(v, Phi) and depth else own
        return found

    def _iterator(self, phi: Phi, own: Residue, depth: int) -> Residue:
        loop = self._forest.headed_by(phi.block)
        start = self._start(phi, loop)
        if loop is None or start is None:
            return own
        begins = self._address(start)
        found = self._sum(self._base(begins.base, depth - 1), begins.constant, begins.terms, begins.exact, depth - 1)
        modulus, exact = found.modulus, found.exact
        for v, source in phi.incoming():
            if source not in loop.blocks or v is phi:
                continue
            step = self._address(v)
            if step.base is not phi:
                return own
            by = self._sum(Residue(0, 0, True), step.constant, step.terms, step.exact, depth - 1)
            modulus, exact = math.gcd(modulus, by.modulus, by.constant), exact and by.exact
        return Residue(found.constant, modulus, exact, found.root)

    def _start(self, phi: Phi, loop: Loop | None) -> Value | None:
        """The one value that a header phi has in the first iteration."""
        starts = {v for v, source in phi.incoming() if loop is not None and source not in loop.blocks}
        return starts.pop() if len(starts) == 1 else None

    def _integer(self, v: Value, depth: int) -> Residue:
        n = int_value(v)
        if n is not None:
            return Residue(n, 0, True)
        found = self._integers.get(v)
        if found is None:
            self._integers[v] = UNKNOWN  # while it is looked at
            found = self._integers[v] = self._computed(v, depth) if depth else UNKNOWN
        return found

    def _computed(self, v: Value, depth: int) -> Residue:
        match v:
            case Binary() if v.opcode in ("add", "sub", "mul", "shl") and "nsw" in v.flags and (n := int_value(v.rhs)) is not None:
                inner = self._integer(v.lhs, depth - 1)
                whole = inner if inner.exact else Residue(0, 1, True)
                if v.opcode in ("add", "sub"):
                    return Residue(whole.constant + (n if v.opcode == "add" else -n), whole.modulus, True)
                factor = n if v.opcode == "mul" else 1 << n if 0 <= n < 32 else 0
                return Residue(whole.constant * factor, whole.modulus * abs(factor), True) if factor else UNKNOWN
            case Cast() if v.opcode == "sext" or (v.opcode == "zext" and "nneg" in v.flags):
                return self._integer(v.value, depth - 1)
            case Phi():
                return self._counter(v, depth)
        return UNKNOWN

    def _counter(self, phi: Phi, depth: int) -> Residue:
        loop = self._forest.headed_by(phi.block)
        start = self._start(phi, loop)
        if loop is None or start is None:
            return UNKNOWN
        found = self._integer(start, depth - 1)
        constant, modulus = (found.constant, found.modulus) if found.exact else (0, 1)
        for v, source in phi.incoming():
            if source not in loop.blocks or v is phi:
                continue
            n = int_value(v.rhs) if isinstance(v, Binary) and v.opcode == "add" and v.lhs is phi and "nsw" in v.flags else None
            if n is None:
                return UNKNOWN
            modulus = math.gcd(modulus, n)
        return Residue(constant, modulus, True)
