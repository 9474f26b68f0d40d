"""Derivatives of BLAS and LAPACK that call the program's own library (OpenBLAS here)."""

from __future__ import annotations

import math
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from rules.blas_programs import CBLAS, masks, program

from isozyme import cli
from isozyme.ir.reader import read_module
from isozyme.rules.library.blas import BODIES
from isozyme.rules.library.blas_derivatives import DERIVATIVES, FORMULAS

HERE = Path(__file__).parent / "blas"
CLANG = next((c for v in ("-22", "") if (c := shutil.which(f"clang{v}"))), None)
LIBRARY = any(Path("/usr/lib").glob("*/libopenblas.so")) and any(Path("/usr/include").rglob("lapacke.h"))
needs_library = pytest.mark.skipif(CLANG is None or not LIBRARY, reason="needs clang, libopenblas-dev and liblapacke-dev")
PROTOTYPES = "#include <cblas.h>\n#include <lapacke.h>\n"


def compiled(source: Path, folder: Path, *more: str) -> str:
    """What `isozyme opt` makes of a C file."""
    before, after = folder / "before.ll", folder / "after.ll"
    subprocess.run([CLANG or "", "-O1", "-w", "-S", "-emit-llvm", *more, source, "-o", before], check=True)
    assert cli.main(["opt", str(before), "-o", str(after), "--no-cache", "--debug"]) == 0
    return after.read_text()


def run(folder: Path, *more: str | Path) -> str:
    subprocess.run([CLANG or "", "-O1", "-w", folder / "after.ll", *more, "-lm", "-o", folder / "program"], check=True)
    done = subprocess.run([folder / "program"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def printed(text: str) -> dict[str, list[float]]:
    return {k: [float(x) for x in v.split()] for k, v in (line.split(":") for line in text.splitlines())}


@needs_library
@pytest.mark.parametrize("name", CBLAS)
def test_forward_is_the_difference_and_reverse_is_its_transpose(name: str, tmp_path: Path) -> None:
    routine = CBLAS[name]
    operands = [w[0] for w in routine.operands.split()]
    scalars = routine.scalars.split()
    chosen = masks([*operands, *scalars])
    if name not in ("gemm", "trsm", "syrk", "potrf"):
        chosen = list(dict.fromkeys([chosen[-1], (operands[0],)]))
    elif name == "gemm":  # all 31 take a while
        chosen = [c for c in chosen if len(c) in (1, 5) or set(c) in ({"A", "B"}, {"B", "C"}, {"A", "be"}, {"A", "C", "al"})]
    (tmp_path / "program.c").write_text(program(name, routine, chosen, PROTOTYPES))
    compiled(tmp_path / "program.c", tmp_path)
    found = printed(run(tmp_path, "-lopenblas", "-llapacke"))
    assert len(found) == 3 * 2 * len(chosen) * 2**routine.choices
    for key, (forward,) in ((k, v) for k, v in found.items() if k.startswith("forward")):
        (difference,) = found[key.replace("forward", "difference")]
        assert abs(forward - difference) < 1e-6 * (1 + abs(difference)), key
        active = key.split()[3].split("+")
        adjoints = found[key.replace("forward", "reverse")]
        dot = 0.0
        for k, s in enumerate(scalars):
            dot += adjoints.pop(0) * (0.3 + k) if s in active else 0.0
        for _ in filter(active.__contains__, operands):
            dot += sum((adjoints.pop(0) - 0.5 * i) * math.cos(5.0 * i + 1) for i in range(49))
        assert abs(dot - forward) < 1e-10 * (1 + abs(forward)), key


def test_every_formula_fits_its_routine() -> None:
    bodies, derivatives = read_module(BODIES.read_text()), read_module(DERIVATIVES.read_text())
    for name, formula in FORMULAS.items():
        for letter in "ds":
            given = bodies.functions[f"isozyme_{letter}{name}"].args
            assert len(given) == sum(o.arguments for o in formula.arguments)
            more = sum({"s": 1, "n": 0}.get(o.kind, 2) for o in formula.arguments)
            more += {"info": 1, "value": 2}.get(formula.returns, 0) + any(k.startswith("old ") for k in formula.reads)
            for kind, there in (("reverse", True), ("before", formula.before), ("after", formula.after)):
                f = derivatives.functions.get(f"isozyme_{kind}_{letter}{name}")
                assert (f is not None) == there
                assert f is None or len(f.args) == len(given) + more


FORMS = {
    "fortran": ("int", "_", "double", "d", False),
    "fortran, by f2c": ("int", "_", "double -DRETURNS=int", "d", False),
    "fortran, float": ("int", "_", "float", "s", False),
    "fortran, hidden lengths": ("int", "_", "double", "d", True),
    "64": ("long", "_64_", "double", "d", False),
    "64, hidden lengths, float": ("long", "_64_", "float", "s", True),
}


@needs_library
@pytest.mark.parametrize("form", FORMS)
def test_derivatives_call_the_symbols_that_the_program_calls(form: str, tmp_path: Path) -> None:
    integer, suffix, real, letter, hidden = FORMS[form]
    defines = [f"-DINT={integer}", f"-DSUFFIX={suffix}", *f"-DREAL={real}".split(), f"-DLETTER={letter}", *(["-DHIDDEN"] if hidden else [])]
    text = compiled(HERE / "forms.c", tmp_path, *defines)
    called = set(re.findall(r"call .*@(\w+)\(", text)) & set(re.findall(r"^declare .*@(\w+)\(", text, re.M))
    assert {f"{letter}{name}{suffix}" for name in ("gemm", "trsm", "syrk", "potrf", "symm", "trmm")} <= called
    assert not any("cblas" in name for name in called)
    run(tmp_path, *([*defines, HERE / "shim.c"] if integer == "long" else []), "-lopenblas", "-llapacke")


@needs_library
def test_cblas_with_64_bit_integers(tmp_path: Path) -> None:
    (tmp_path / "program.c").write_text(
        """
#include <math.h>
double __enzyme_autodiff(void *, ...);
int enzyme_dup;
void cblas_dgemm64_(int, int, int, long, long, long, double, const double *, long, const double *, long, double, double *, long);
static double f(const double *v) {
  double C[4] = {0};
  cblas_dgemm64_(101, 111, 112, 2, 2, 2, 1.0, v, 2, v, 2, 0.0, C, 2);
  return sin(C[0]) + C[1] * C[3];
}
int main(void) {
  double v[4] = {0.1, 0.2, 0.3, 0.4}, d[4] = {0};
  __enzyme_autodiff((void *)f, enzyme_dup, v, d);
  double e0 = 2 * 0.1 * cos(0.05) + 0.3 * 0.25, e3 = 0.2 * 0.25 + 0.11 * 0.8;
  return !(fabs(d[0] - e0) < 1e-14 && fabs(d[3] - e3) < 1e-14);
}
"""
    )
    (tmp_path / "shim.c").write_text(
        """
#include <cblas.h>
typedef const double *M;
void cblas_dgemm64_(int o, int t, int u, long m, long n, long k, double al, M A, long a, M B, long b, double be, double *C, long c) {
  cblas_dgemm(o, t, u, m, n, k, al, A, a, B, b, be, C, c);
}
"""
    )
    compiled(tmp_path / "program.c", tmp_path)
    run(tmp_path, tmp_path / "shim.c", "-lopenblas")


@needs_library
def test_second_derivatives_split_sweeps_and_lanes(tmp_path: Path) -> None:
    compiled(HERE / "orders.c", tmp_path)
    run(tmp_path, "-lopenblas", "-llapacke")


@needs_library
@pytest.mark.parametrize("program", ["edges.c", "shapes.c"])
def test_what_must_be_exact(program: str, tmp_path: Path) -> None:
    compiled(HERE / program, tmp_path)
    run(tmp_path, "-lopenblas", "-llapacke")


@needs_library
def test_the_derivative_of_a_library_function_itself(tmp_path: Path) -> None:
    (tmp_path / "program.c").write_text(
        """
#include <cblas.h>
#include <math.h>
double __enzyme_autodiff(void *, ...);
void __enzyme_autodiff_product(void *, ...);
int enzyme_dup, enzyme_const;
int main(void) {
  double A[4] = {1, 2, 3, 4}, B[4] = {5, 6, 7, 8}, C[4], dA[4] = {0}, dC[4] = {1, 1, 1, 1};
  __enzyme_autodiff_product((void *)cblas_dgemm, enzyme_const, 101, enzyme_const, 111, enzyme_const, 111,
                            enzyme_const, 2, enzyme_const, 2, enzyme_const, 2, enzyme_const, 1.0, enzyme_dup, A, dA, enzyme_const, 2,
                            enzyme_const, B, enzyme_const, 2, enzyme_const, 0.0, enzyme_dup, C, dC, enzyme_const, 2);
  return !(dA[0] == 11 && dA[1] == 15 && dA[2] == 11 && dA[3] == 15 && dC[0] == 0 && __enzyme_autodiff((void *)sin, 1.0) == cos(1.0));
}
"""
    )
    compiled(tmp_path / "program.c", tmp_path)
    run(tmp_path, "-lopenblas")


GRADIENT = """
#include <cblas.h>
#include <lapacke.h>
void __enzyme_autodiff(void *, ...);
int enzyme_dup, enzyme_const, enzyme_strong_zero;
static void f(PARAMS) { CALL; }
void gradient(PARAMS, SHADOWS) { __enzyme_autodiff((void *)f, MARKED enzyme_const, n); }
"""


def gradient_of(call: str, operands: str, folder: Path, markers: str = "") -> str:
    """The optimised gradient of a function that makes one call, with all operands active."""
    text = GRADIENT.replace("PARAMS", ", ".join([f"double *{p}" for p in operands] + ["int n"])).replace("CALL", call)
    text = text.replace("SHADOWS", ", ".join(f"double *d{p}" for p in operands))
    text = text.replace("MARKED", markers + "".join(f"enzyme_dup, {p}, d{p}, " for p in operands))
    (folder / "program.c").write_text(text)
    compiled(folder / "program.c", folder)
    subprocess.run([CLANG or "", "-O2", "-w", "-S", "-emit-llvm", folder / "after.ll", "-o", folder / "final.ll"], check=True)
    return (folder / "final.ll").read_text()


@needs_library
@pytest.mark.parametrize(
    ("call", "operands", "library"),
    [
        ("cblas_dgemm(102, 111, 112, n, n, n, 1.0, A, n, B, n, 1.0, C, n)", "ABC", {"cblas_dgemm"}),
        ("cblas_dgemv(101, 111, n, n, 2.0, A, n, x, 1, 1.0, y, 1)", "Axy", {"cblas_dgemv", "cblas_dger"}),
        ("cblas_dger(101, n, n, 2.0, x, 1, y, 1, A, n)", "xyA", {"cblas_dger", "cblas_dgemv"}),
    ],
)
def test_gradients_are_library_calls_without_loops(call: str, operands: str, library: set[str], tmp_path: Path) -> None:
    text = gradient_of(call, operands, tmp_path)
    assert set(re.findall(r"call .*@(\w*blas_\w+)\(", text)) == library
    assert "fmul" not in text and "phi double" not in text


@needs_library
def test_strong_zeros_and_the_flag_take_loops(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    call = "cblas_dgemm(102, 111, 112, n, n, n, 1.0, A, n, B, n, 1.0, C, n)"
    gradient_of(call, "ABC", tmp_path)
    assert "isozyme_reverse_dgemm" in (tmp_path / "after.ll").read_text()
    gradient_of(call, "ABC", tmp_path, "enzyme_strong_zero, ")
    assert "isozyme_reverse_dgemm" not in (tmp_path / "after.ll").read_text()
    monkeypatch.setenv("ISOZYME", "no-library")
    gradient_of(call, "ABC", tmp_path)
    assert "isozyme_reverse_dgemm" not in (tmp_path / "after.ll").read_text()


@needs_library
def test_explain_says_what_is_copied(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gradient_of("cblas_dtrsm(102, 141, 121, 111, 131, n, n, 1.0, A, n, B, n); A[0] = B[0] = 3", "AB", tmp_path)
    capsys.readouterr()
    assert cli.main(["explain", str(tmp_path / "before.ll")]) == 0
    assert "reverse mode of `isozyme_dtrsm`: by calls of the program's library\n  copies A and B\n" in capsys.readouterr().out


@needs_library
def test_only_what_is_overwritten_is_copied(tmp_path: Path) -> None:
    text = gradient_of("cblas_dgemm(102, 111, 112, n, n, n, 1.0, A, n, B, n, 1.0, C, n)", "ABC", tmp_path)
    assert "isozyme_keep" not in text
    text = gradient_of("cblas_dgemm(102, 111, 112, n, n, n, 1.0, A, n, B, n, 1.0, C, n); A[0] = 3", "ABC", tmp_path)
    assert text.count("define internal fastcc ptr @isozyme_keep") <= 1 and "isozyme.arena" in text


@needs_library
def test_a_program_that_links_no_blas_gets_loops(tmp_path: Path) -> None:
    """It calls LAPACK only: the routines of BLAS that the derivative would call may be missing."""
    (tmp_path / "potrf.c").write_text(
        """
#include <math.h>
int LAPACKE_dpotrf(int layout, char uplo, int n, double *A, int lda) {
  for (int j = 0; j < n; j++)
    for (int i = j; i < n; i++) {
      double s = A[i + j * lda];
      for (int k = 0; k < j; k++) s -= A[i + k * lda] * A[j + k * lda];
      A[i + j * lda] = i == j ? sqrt(s) : s / A[j + j * lda];
    }
  return 0;
}
"""
    )
    (tmp_path / "program.c").write_text(
        """
#include <math.h>
int LAPACKE_dpotrf(int, char, int, double *, int);
double __enzyme_autodiff(void *, ...);
int enzyme_dup;
static double f(const double *v) {
  double A[9];
  for (int i = 0; i < 9; i++) A[i] = v[i] + (i % 4 == 0 ? 3 : 0);
  LAPACKE_dpotrf(102, 'L', 3, A, 3);
  return sin(A[0]) + A[1] * A[2] + A[4] * A[5] * A[8];
}
int main(void) {
  double v[9], d[9] = {0}, want = 0, dot = 0, p[9], m[9];
  for (int i = 0; i < 9; i++) v[i] = sin(i + 1.0);
  __enzyme_autodiff((void *)f, enzyme_dup, v, d);
  for (int i = 0; i < 9; i++) { dot += d[i] * cos(i); p[i] = v[i] + 1e-6 * cos(i); m[i] = v[i] - 1e-6 * cos(i); }
  want = (f(p) - f(m)) / 2e-6;
  return !(fabs(want - dot) < 1e-7);
}
"""
    )
    assert "declare extern_weak void @dtrsm_" in compiled(tmp_path / "program.c", tmp_path)
    run(tmp_path, tmp_path / "potrf.c")
    run(tmp_path, "-lopenblas", "-llapacke")
