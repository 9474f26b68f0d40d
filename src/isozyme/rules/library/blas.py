"""BLAS levels 1 to 3 and the Cholesky family of LAPACK: which symbols they have, and which body in blas.ll stands for each.

A program calls a BLAS library through declarations. Where it is differentiated, a body takes the place of the declaration (blas.c): what it reads and
writes, and what may be active, follows from it. Its derivative calls the library (blas_derivatives.py), or is made from the body where no formula is
known. Code that is not differentiated goes on calling the library.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

BODIES = Path(__file__).parent / "blas.ll"

ROUTINES = {
    "dot": "n p n p n",
    "axpy": "n s p n p n",
    "scal": "n s p n",
    "copy": "n p n p n",
    "swap": "n p n p n",
    "rot": "n p n p n s s",
    "nrm2": "n p n",
    "asum": "n p n",
    "gemv": "c n n s p n p n s p n",
    "ger": "n n s p n p n p n",
    "symv": "c n s p n p n s p n",
    "syr": "c n s p n p n",
    "syr2": "c n s p n p n p n",
    "trmv": "c c c n p n p n",
    "trsv": "c c c n p n p n",
    "gbmv": "c n n n n s p n p n s p n",
    "sbmv": "c n n s p n p n s p n",
    "spmv": "c n s p p n s p n",
    "spr": "c n s p n p",
    "spr2": "c n s p n p n p",
    **dict.fromkeys(("tbmv", "tbsv"), "c c c n n p n p n"),
    **dict.fromkeys(("tpmv", "tpsv"), "c c c n p p n"),
    "gemm": "c c n n n s p n p n s p n",
    "symm": "c c n n s p n p n s p n",
    "syrk": "c c n n s p n s p n",
    "syr2k": "c c n n s p n p n s p n",
    "trmm": "c c c c n n s p n p n",
    "trsm": "c c c c n n s p n p n",
    "potrf": "c n p n",
    "potrs": "c n n p n p n",
    "trtrs": "c c c n n p n p n",
    "posv": "c n n p n p n",
    "potri": "c n p n",
    "trtri": "c c n p n",
}
"""The arguments in Fortran's order, which CBLAS and LAPACKE share behind the storage order: c a letter (transposed, upper, ...), n an integer, s a
scalar, p a vector or matrix."""

LAPACK = ("potrf", "potrs", "trtrs", "posv", "potri", "trtri")

_SYMBOL = re.compile(rf"(?P<form>cblas_|LAPACKE_)?(?P<letter>[sd])(?P<name>{'|'.join(ROUTINES)})(?P<suffix>_64_|64_|_64|64|_|)")


def body_name(name: str, convention: str, bits: int, letter: str) -> str:
    """The function in blas.ll. convention: "f" (by address) or "c" (by value)."""
    return f"isozyme_blas_{convention}{bits}_{letter}{name}"


@dataclass(frozen=True)
class Parts:
    """A symbol taken apart: `cblas_` `d` `gemm` `_64`."""

    prefix: str
    letter: str
    routine: str
    suffix: str

    def hidden(self, parameters: int, convention: str) -> int:
        """How many of the parameters of a declaration are lengths of strings."""
        known = len(ROUTINES[self.routine].split()) + (self.routine in LAPACK)
        return max(parameters - known, 0) if convention == "f" else 0


def parts(symbol: str) -> Parts | None:
    """None for a symbol that is none of BLAS."""
    m = _SYMBOL.fullmatch(symbol)
    return Parts(m["form"] or "", m["letter"], m["name"], m["suffix"]) if m is not None else None


def bodies_of(symbol: str) -> tuple[str, ...]:
    """The bodies that may stand for a symbol, the usual one first; which of them has the symbol's type decides. Empty for any other symbol."""
    m = _SYMBOL.fullmatch(symbol)
    if m is None:
        return ()
    convention = "c" if m["form"] else "f"
    if (m["form"] == "LAPACKE_") != (m["name"] in LAPACK) and m["form"]:
        return ()
    if not m["form"] and not m["suffix"]:
        return ()
    widths = (64, 32) if "64" in m["suffix"] else (32, 64)
    return tuple(body_name(m["name"], convention, bits, m["letter"]) for bits in widths)
