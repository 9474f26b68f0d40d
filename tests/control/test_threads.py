"""OpenMP's parallel regions run on one thread in derivatives; threads, tasks and jumps have a sentence each."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from oracle.check import transform

from isozyme import cli
from isozyme.errors import IsozymeError

HERE = Path(__file__).parent
CLANG = next((c for v in ("-22", "") if (c := shutil.which(f"clang{v}"))), "")
needs_clang = pytest.mark.skipif(not CLANG, reason="needs clang")


@needs_clang
@pytest.mark.parametrize("level", ["-O0", "-O2"])
def test_parallel_regions(level: str, tmp_path: Path) -> None:
    before, after, binary = tmp_path / "before.ll", tmp_path / "after.ll", tmp_path / "program"
    flags = [level, "-w", f"-I{HERE / 'programs'}"]
    subprocess.run([CLANG, *flags, "-fopenmp", "-S", "-emit-llvm", HERE / "openmp" / "regions.c", "-o", before], check=True)
    assert cli.main(["opt", str(before), "-o", str(after), "--no-cache", "--debug"]) == 0
    subprocess.run([CLANG, *flags, after, HERE / "openmp" / "one_thread.c", "-lm", "-o", binary], check=True)
    done = subprocess.run([binary], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr


REFUSED = {
    "int pthread_create(void *, void *, void *(*)(void *), void *); static void *run(void *p) { *(double *)p *= 2; return 0; }"
    "static double f(double x) { long t; double y = x; pthread_create(&t, 0, run, &y); return y; }": "starts a thread",
    "int _setjmp(void *) __attribute__((returns_twice)); void longjmp(void *, int); static long b[25];"
    "static double f(double x) { double y = x; if (!_setjmp(b)) { y *= x; longjmp(b, 1); } return y; }": "jumps out of functions",
    "static double f(double x) { double y = x;\n#pragma omp task shared(y)\n y *= x;\n#pragma omp taskwait\n return y; }": "OpenMP task",
}


@needs_clang
@pytest.mark.parametrize("program", REFUSED)
def test_each_has_its_sentence(program: str, tmp_path: Path) -> None:
    source = tmp_path / "f.c"
    request = "double __enzyme_autodiff(void *, double);\ndouble g(double x) { return __enzyme_autodiff((void *)f, x); }\n"
    source.write_text(f"{program}\n{request}")
    made = subprocess.run([CLANG, "-O1", "-w", "-fopenmp", "-S", "-emit-llvm", source, "-o", "-"], capture_output=True, text=True, check=True)
    with pytest.raises(IsozymeError, match=REFUSED[program]):
        transform(made.stdout)
