"""Programs over libraries that many programs use: `python tests/libraries/run.py [FILE[:N] ...] [-O2 ...]`, also `make test-libraries`.

Each program N of a file is compiled by `isozyme cc` or `isozyme c++` and checks its derivative, in both modes, against a difference. Programs whose
library is not installed are skipped. gsl.c wants $GSL, a source tree of the GNU Scientific Library that was built by `./configure CC="isozyme cc"
--disable-shared && make`: derivatives need its code, not its binary.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
FILES = ("standard.cpp", "eigen.cpp", "eigen_blas.cpp", "boost.cpp", "gsl.c")


def numbers(file: str) -> list[int]:
    return [int(n) for n in re.findall(r"^#(?:el)?if WHICH == (\d+)$\n(?!#define)", (HERE / file).read_text(), re.M)]


def flags(file: str) -> tuple[list[str], list[str]]:
    """For the compiler, before and behind the file."""
    if file == "gsl.c":
        gsl = os.environ.get("GSL", "")
        return [f"-I{gsl}"], [f"{gsl}/.libs/libgsl.a", f"{gsl}/cblas/.libs/libgslcblas.a", "-lm"]
    if file == "eigen_blas.cpp":
        return ["-isystem/usr/include/eigen3"], ["-llapacke", "-lopenblas"]
    return ["-std=c++17", "-isystem/usr/include/eigen3"], ["-lblas"] if file == "standard.cpp" else []


def run(file: str, n: int, level: str) -> tuple[str, str]:
    """"passed", "skipped" or "failed", and what was said."""
    if file == "gsl.c" and "GSL" not in os.environ:
        return "skipped", "$GSL is not set"
    before, after = flags(file)
    driver = "cc" if file.endswith(".c") else "c++"
    with tempfile.TemporaryDirectory() as folder:
        program = f"{folder}/program"
        command = [sys.executable, "-m", "isozyme", driver, "-w", level, f"-DWHICH={n}", *before, str(HERE / file), "-o", program, *after]
        made = subprocess.run(command, capture_output=True, text=True, check=False)
        if made.returncode:
            missing = re.search(r"fatal error: '(.*)' file not found", made.stderr)
            return ("skipped", f"no {missing[1]}") if missing else ("failed", made.stderr.strip())
        done = subprocess.run([program], capture_output=True, text=True, check=False, timeout=60)
        return ("failed" if done.returncode else "passed"), (done.stdout + done.stderr).strip()


def main(words: list[str]) -> int:
    levels = [w for w in words if w.startswith("-O")] or ["-O2"]
    wanted = [w for w in words if not w.startswith("-O")] or list(FILES)
    failures = 0
    for word in wanted:
        file, _, only = word.partition(":")
        for n in [int(only)] if only else numbers(file):
            for level in levels:
                start = time.perf_counter()
                outcome, said = run(file, n, level)
                failures += outcome == "failed"
                print(f"{outcome} {file}:{n} {level} {time.perf_counter() - start:.1f} s  {said}", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
