"""Derivatives of BLAS and LAPACK that call the program's own library (OpenBLAS here)."""

from __future__ import annotations

import math
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


def compiled(source: Path, folder: Path, level: str = "-O1") -> str:
    """What `isozyme opt` makes of a C file."""
    before, after = folder / "before.ll", folder / "after.ll"
    subprocess.run([CLANG or "", level, "-w", "-S", "-emit-llvm", source, "-o", before], check=True)
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
        chosen = [chosen[-1], (operands[0],)]
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
            more += formula.info + any(k.startswith("old ") for k in formula.reads)
            for kind, there in (("reverse", True), ("before", formula.before), ("after", formula.after)):
                f = derivatives.functions.get(f"isozyme_{kind}_{letter}{name}")
                assert (f is not None) == there
                assert f is None or len(f.args) == len(given) + more
