"""Makes C programs that print the derivatives of one routine of BLAS: for chosen activities, all storage orders, transposes and increments.

Each operand is read from the caller's memory (`direct`), or from a copy that is overwritten after the call (`kept`). The triangle that a routine
does not read is NaN.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations


@dataclass(frozen=True)
class Routine:
    """operands: `A` a matrix, `S` a triangle, `x` a vector; the last is overwritten. call: with q[0] the storage order (1: by rows), then choices."""

    operands: str
    scalars: str
    call: str
    choices: int


ORDER = "(q[0] ? 101 : 102)"
T = "(q[{}] ? 112 : 111)".format
U, D = "(q[{}] ? 121 : 122)".format, "(q[{}] ? 132 : 131)".format
E = "(q[{}] ? 142 : 141)".format
X, Y = "(q[{}] ? -2 : 1)".format, "(q[{}] ? -1 : 2)".format
LETTER = "(q[{}] ? '{}' : '{}')".format
V = LETTER(3, 'U', 'N')

CBLAS = {
    "gemv": Routine("A x y", "al be", f"cblas_dgemv({ORDER}, {T(1)}, 4, 3, al, A, 7, x, {X(2)}, be, y, {Y(3)})", 4),
    "ger": Routine("x y A", "al", f"cblas_dger({ORDER}, 4, 3, al, x, {X(1)}, y, {Y(2)}, A, 7)", 3),
    "symv": Routine("S1 x y", "al be", f"cblas_dsymv({ORDER}, {U(1)}, 4, al, S, 7, x, {X(2)}, be, y, {Y(3)})", 4),
    "syr": Routine("x S1", "al", f"cblas_dsyr({ORDER}, {U(1)}, 4, al, x, {X(2)}, S, 7)", 3),
    "syr2": Routine("x y S1", "al", f"cblas_dsyr2({ORDER}, {U(1)}, 4, al, x, {X(2)}, y, {Y(3)}, S, 7)", 4),
    "trmv": Routine("S1 x", "", f"cblas_dtrmv({ORDER}, {U(1)}, {T(2)}, {D(3)}, 4, S, 7, x, {X(4)})", 5),
    "trsv": Routine("S1 x", "", f"cblas_dtrsv({ORDER}, {U(1)}, {T(2)}, {D(3)}, 4, S, 7, x, {X(4)})", 5),
    "gemm": Routine("A B C", "al be", f"cblas_dgemm({ORDER}, {T(1)}, {T(2)}, 4, 3, 5, al, A, 7, B, 7, be, C, 7)", 3),
    "symm": Routine("S2 B C", "al be", f"cblas_dsymm({ORDER}, {E(1)}, {U(2)}, 4, 3, al, S, 7, B, 7, be, C, 7)", 3),
    "syrk": Routine("A S1", "al be", f"cblas_dsyrk({ORDER}, {U(1)}, {T(2)}, 4, 3, al, A, 7, be, S, 7)", 3),
    "syr2k": Routine("A B S1", "al be", f"cblas_dsyr2k({ORDER}, {U(1)}, {T(2)}, 4, 3, al, A, 7, B, 7, be, S, 7)", 3),
    "trmm": Routine("S2 B", "al", f"cblas_dtrmm({ORDER}, {E(1)}, {U(2)}, {T(3)}, {D(4)}, 4, 3, al, S, 7, B, 7)", 5),
    "trsm": Routine("S2 B", "al", f"cblas_dtrsm({ORDER}, {E(1)}, {U(2)}, {T(3)}, {D(4)}, 4, 3, al, S, 7, B, 7)", 5),
    "potrf": Routine("S1", "", f"LAPACKE_dpotrf({ORDER}, {LETTER(1, 'U', 'L')}, 4, S, 7)", 2),
    "potrs": Routine("S1 B", "", f"LAPACKE_dpotrs({ORDER}, {LETTER(1, 'U', 'L')}, 4, 3, S, 7, B, 7)", 2),
    "trtrs": Routine("S1 B", "", f"LAPACKE_dtrtrs({ORDER}, {LETTER(1, 'U', 'L')}, {LETTER(2, 'T', 'N')}, {V}, 4, 3, S, 7, B, 7)", 4),
    "posv": Routine("S1 B", "", f"double Z[W]; memcpy(Z, S, sizeof Z); LAPACKE_dposv({ORDER}, {LETTER(1, 'U', 'L')}, 4, 3, Z, 7, B, 7)", 2),
    "potri": Routine("S1", "", f"LAPACKE_dpotri({ORDER}, {LETTER(1, 'U', 'L')}, 4, S, 7)", 2),
    "trtri": Routine("S1", "", f"LAPACKE_dtrtri({ORDER}, {LETTER(1, 'U', 'L')}, {LETTER(2, 'U', 'N')}, 4, S, 7)", 3),
}

_HEAD = """
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
enum { W = 50, N = 49 };
int enzyme_dup, enzyme_const, enzyme_out;
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
"""


def masks(names: Sequence[str]) -> Iterable[tuple[str, ...]]:
    """All choices of active arguments but none."""
    return [c for n in range(1, len(names) + 1) for c in combinations(names, n)]


def program(name: str, routine: Routine, chosen: Iterable[tuple[str, ...]], prototypes: str) -> str:
    """The program for the activities `chosen`."""
    words = routine.operands.split()
    operands = [w[0] for w in words]
    triangle = next((w[1] for w in words if len(w) > 1), "")
    scalars = routine.scalars.split()
    last = operands[-1]
    params = ", ".join(f"double *{p}_" for p in operands) + "".join(f", double {s}" for s in scalars) + ", const int *q"
    text = [_HEAD, prototypes]
    for kept in (0, 1):
        body = [f"static double {'kept' if kept else 'direct'}({params}) {{"]
        for p in operands:
            copied = kept or p == last
            body.append(f"  double *{p} = {p}_;" if not copied else f"  double {p}[W]; memcpy({p}, {p}_, sizeof {p});")
        body.append(f"  {routine.call};")
        body.append(f"  double s = 0; for (int i = 0; i < N; i++) if ({last}[i] == {last}[i]) s += sin({last}[i] + i);")
        if kept:
            body += [f"  for (int i = 0; i < N; i++) {p}[i] = 3;" for p in operands]
        text.append("\n".join([*body, "  return s;", "}"]))
    text.append("static double seed(int i) { return cos(5.0 * i + 1); }")
    main = [f"int main(void) {{ for (int c = 0; c < {1 << routine.choices}; c++) {{", f"  int q[{routine.choices}];"]
    main.append(f"  for (int i = 0; i < {routine.choices}; i++) q[i] = c >> i & 1;")
    for p in operands:
        main.append(f"  static double {p}[W], d{p}[W], e{p}[W];")
        main.append(f"  for (int i = 0; i < N; i++) {p}[i] = sin(1.0 + 3 * i + {ord(p)});")
    if "S" in operands:  # the upper triangle of what lies in memory by columns is read for "upper" by columns, or "lower" by rows
        main.append(f"  for (int i = 0; i < N; i++) {{ int row = i % 7, col = i / 7, up = q[{triangle}] != q[0];")
        main.append("    S[i] = row == col ? S[i] + 4 : (up ? row > col : row < col) ? NAN : S[i]; }")
    main.append("  double al = 0.7, be = 0.4;")
    chosen = list(chosen)
    first = chosen[0]
    for mask in chosen:
        for f in ("direct", "kept"):
            for p in operands:
                main.append(f"  for (int i = 0; i < N; i++) d{p}[i] = 0.5 * i, e{p}[i] = seed(i);")
            marked = ", ".join(f"enzyme_dup, {p}, d{p}" if p in mask else f"enzyme_const, {p}" for p in operands)
            scalar = "".join(f", enzyme_out, {s}" if s in mask else f", enzyme_const, {s}" for s in scalars)
            outs = [s for s in scalars if s in mask]
            if len(outs) < 2:
                call = f"double o0 = __enzyme_autodiff((void *){f}, {marked}{scalar}, enzyme_const, q);"
                shown = ["o0"] if outs else []
            else:
                struct = f"r_{f}_{'_'.join(mask)}"
                text.append(f"typedef struct {{ double a, b; }} {struct}; {struct} __enzyme_autodiff_{struct}(void *, ...);")
                call = f"{struct} o = __enzyme_autodiff_{struct}((void *){f}, {marked}{scalar}, enzyme_const, q);"
                shown = ["o.a", "o.b"]
            main.append(f"  {{ {call}")
            label = f"{name} {f} {'+'.join(mask)}"
            main.append(f'    printf("reverse {label} %d:", c);')
            main += [f'    printf(" %.15g", {x});' for x in shown]
            main += [f'    for (int i = 0; i < N; i++) printf(" %.15g", d{p}[i]);' for p in operands if p in mask]
            main.append('    printf("\\n"); }')
            forward = ", ".join(f"enzyme_dup, {p}, e{p}" if p in mask else f"enzyme_const, {p}" for p in operands)
            tangents = "".join(f", enzyme_dup, {s}, {0.3 + k}" if s in mask else f", enzyme_const, {s}" for k, s in enumerate(scalars))
            main.append(f'  printf("forward {label} %d: %.15g\\n", c, __enzyme_fwddiff((void *){f}, {forward}{tangents}, enzyme_const, q));')
            moved = []
            for sign, letter in (("+", "p"), ("-", "m")):
                main += [f"  static double {p}{letter}[W];" for p in operands if mask == first and f == "direct"]
                for p in operands:
                    move = f"{sign} 1e-6 * e{p}[i]" if p in mask else ""
                    main.append(f"  for (int i = 0; i < N; i++) {p}{letter}[i] = {p}[i] {move};")
                args = [f"{p}{letter}" for p in operands] + [f"{s} {sign} {0.3 + k} * 1e-6" if s in mask else s for k, s in enumerate(scalars)]
                moved.append(f"{f}({', '.join([*args, 'q'])})")
            main.append(f'  printf("difference {label} %d: %.15g\\n", c, ({moved[0]} - {moved[1]}) / 2e-6);')
    text.append("\n".join([*main, "} return 0; }"]))
    return "\n".join(text)
