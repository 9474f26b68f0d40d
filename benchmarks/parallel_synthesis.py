"""Eight independent derivatives, synthesised by one process and by as many as there are processors:

    .venv/bin/python benchmarks/parallel_synthesis.py

The table has, for each number of processes, how many took part, the processor seconds of all together and of the busiest: that is how long an idle
machine takes, whatever else runs on this one. The same IR comes out, which is checked.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from pathlib import Path

from isozyme.build import BuildOptions, build
from isozyme.cache import Cache
from isozyme.engine import EngineOptions, transform_text
from isozyme.frontends.clang.compiler import Compiler, library_of
from isozyme.llvm import open_llvm

REQUESTS, STATEMENTS = 8, 150
CLANG = "clang-22"


def program() -> str:
    """Functions of long loop bodies, each of its own, with a request for each."""
    lines = ["#include <math.h>", "int enzyme_dup; void __enzyme_autodiff(void *, ...);"]
    for k in range(REQUESTS):
        lines.append(f"static double f{k}(const double *x, int n) {{ double s = {k}; for (int i = 0; i < n; i++) {{ double a = x[i], b = s;")
        for j in range(STATEMENTS):
            lines.append((f"a = sin(a) * b + {j + k}.5;", f"b += exp(-a * a) / (2 + b * b + {k});", "if (a > b) a = sqrt(1 + a * a);")[j % 3])
        lines.append("s += a * b; } return s; }")
        lines.append(f"void g{k}(double *x, double *dx, int n) {{ __enzyme_autodiff((void *)f{k}, enzyme_dup, x, dx, n); }}")
    return "\n".join(lines)


def synthesise(bitcode: bytes, cores: set[int], folder: Path) -> tuple[list[float], str]:
    """Processor seconds of each process that made derivatives, and the program with them."""
    os.sched_setaffinity(0, cores)
    llvm = open_llvm(library_of(Compiler((CLANG,)), 22) or "")
    module = llvm.parse(bitcode, "program")

    def transform(text: str) -> str:
        start = time.process_time()
        result = transform_text(text, EngineOptions())
        with open(folder / str(os.getpid()), "a") as log:
            log.write(f"{time.process_time() - start}\n")
        return result

    build(llvm, module, BuildOptions(cache=Cache(folder / "cache")), transform)
    return [sum(map(float, p.read_text().split())) for p in folder.iterdir() if p.is_file()], llvm.to_text(module)


def main() -> None:
    every = os.sched_getaffinity(0)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "program.c"
        source.write_text(program())
        command = [CLANG, "-O2", "-Xclang", "-disable-llvm-passes", "-emit-llvm", "-c", str(source), "-o", "-"]
        bitcode = subprocess.run(command, capture_output=True, check=True).stdout
        print("| processors | processes | s, all together | s, the busiest |\n|---|---|---|---|")
        texts = []
        for cores in ({min(every)}, every):
            (work := Path(folder) / str(len(cores))).mkdir()
            took, text = synthesise(bitcode, cores, work)
            texts.append(text)
            print(f"| {len(cores)} | {len(took)} | {sum(took):.2f} | {max(took):.2f} |", flush=True)
    assert texts[0] == texts[1]


if __name__ == "__main__":
    main()
