"""Derivatives of BLAS and LAPACK by calls of the program's own library: what blas_derivatives.c has for each routine, and what it reads.

blas_calls_*.ll calls the library by one form of symbols, a file for each: where a program calls `cblas_dgemm`, so does its derivative.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

HERE = Path(__file__).parent
DERIVATIVES = HERE / "blas_derivatives.ll"


def calls(convention: str, bits: int) -> Path:
    return HERE / f"blas_calls_{convention}{bits}.ll"


@dataclass(frozen=True)
class Operand:
    """kind: n an integer, s a scalar, m a matrix, t a triangle, v a vector. shape: the arguments that say how large it is, for a triangle behind the
    one that says which. index: its first argument, which is the value or the pointer."""

    name: str
    kind: str
    shape: tuple[str, ...]
    index: int

    @property
    def arguments(self) -> int:
        """How many arguments it is: a pointer comes with the distances between rows and columns, or elements."""
        return {"m": 3, "t": 3, "v": 2}.get(self.kind, 1)


@dataclass(frozen=True)
class Formula:
    """operands: as blas.c's function has them, the last is the one that is overwritten. reads: the values that the reverse sweep reads, and for whose
    adjoints; "old C" is C before the call, "new C" after it. before, after: forward mode has a part that runs before, after the call. returns:
    "info", whether it succeeded, "value", a number, or nothing. What returns a number overwrites nothing."""

    operands: str
    reads: Mapping[str, str] = field(default_factory=dict)
    before: bool = True
    after: bool = False
    returns: str = ""

    @cached_property
    def arguments(self) -> tuple[Operand, ...]:
        found: list[Operand] = []
        index = 0
        for word in self.operands.split():
            m = re.fullmatch(r"(\w+)(\.|\[(.*)\])?", word)
            assert m is not None
            shape = tuple(re.split(r"[,/]", m[3])) if m[3] else ()
            kind = "n" if not m[2] else "s" if not shape else "t" if "/" in m[3] else "vm"[len(shape) - 1]
            found.append(Operand(m[1], kind, shape, index))
            index += found[-1].arguments
        return tuple(found)


FORMULAS = {
    "dot": Formula("n x[n] y[n]", {"x": "y", "y": "x"}, before=False, after=True, returns="value"),
    "nrm2": Formula("n x[n]", {"x": "x"}, before=False, after=True, returns="value"),
    "gemv": Formula("m n alpha. A[m,n] x[n] beta. y[m]", {"A": "x alpha", "x": "A alpha", "old y": "beta"}),
    "ger": Formula("m n alpha. x[m] y[n] A[m,n]", {"x": "y alpha", "y": "x alpha"}),
    "symv": Formula("up n alpha. A[up/n] x[n] beta. y[n]", {"A": "x alpha", "x": "A alpha", "old y": "beta"}),
    "syr": Formula("up n alpha. x[n] A[up/n]", {"x": "x alpha"}),
    "syr2": Formula("up n alpha. x[n] y[n] A[up/n]", {"x": "y alpha", "y": "x alpha"}),
    "trmv": Formula("up unit n A[up/n] x[n]", {"A": "x", "old x": "A"}),
    "trsv": Formula("up unit n A[up/n] x[n]", {"A": "x", "new x": "A"}, before=False, after=True),
    "gemm": Formula("m n k alpha. A[m,k] B[k,n] beta. C[m,n]", {"A": "B alpha", "B": "A alpha", "old C": "beta"}),
    "symm": Formula("up m n alpha. A[up/m] B[m,n] beta. C[m,n]", {"A": "B alpha", "B": "A alpha", "old C": "beta"}),
    "syrk": Formula("up n k alpha. A[n,k] beta. C[up/n]", {"A": "A alpha", "old C": "beta"}),
    "syr2k": Formula("up n k alpha. A[n,k] B[n,k] beta. C[up/n]", {"A": "B alpha", "B": "A alpha", "old C": "beta"}),
    "trmm": Formula("up unit m n alpha. A[up/m] B[m,n]", {"A": "B alpha", "old B": "A alpha"}),
    "trsm": Formula("up unit m n alpha. A[up/m] B[m,n]", {"A": "B", "new B": "A", "old B": "alpha"}, after=True),
    "potrf": Formula("n A[0/n]", {"new A": "A"}, before=False, after=True, returns="info"),
    "potrs": Formula("n m A[0/n] B[n,m]", {"A": "B", "new B": "A"}, before=False, after=True),
    "trtrs": Formula("up unit n m A[up/n] B[n,m]", {"A": "B", "new B": "A"}, before=False, after=True, returns="info"),
}
"""alpha. is a scalar, A[m,n] a matrix, A[up/n] the upper triangle if up is not 0, else the lower one, x[n] a vector."""
