"""Seventy-eight small programs of memory and types, each against central differences in both modes: too many for every test run.

`python tests/values/sweep.py p.cpp 1-8 -O1 "-O2 -g"`: programs 1 to 8 of programs/p.cpp at these settings (default: all of the file, -O0 and -O3).
Prints a line for each; exit code 1 if any fails. A refusal counts as a failure, with its first line.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAMS = Path(__file__).parent / "programs"


def run(name: str, number: int, setting: str, folder: Path) -> str:
    """"" when the program finds its derivatives right, else what went wrong."""
    compiler = ["clang++-22", "-std=c++20", "-I/usr/include/eigen3"] if name.endswith("pp") else ["clang-22"]
    before, after, program = (folder / n for n in ("before.ll", "after.ll", "program"))
    steps = [
        [*compiler, *setting.split(), "-w", f"-DW={number}", "-S", "-emit-llvm", str(PROGRAMS / name), "-o", str(before)],
        [sys.executable, "-m", "isozyme", "opt", "--no-cache", str(before), "-o", str(after)],
        [*compiler, "-O1", "-w", str(after), "-o", str(program), "-lm"],
        [str(program)],
    ]
    for step in steps:
        done = subprocess.run(step, capture_output=True, text=True, check=False, timeout=120)
        if done.returncode != 0:
            return next((line for line in (done.stderr + done.stdout).splitlines() if line.strip()), f"exit code {done.returncode}")
    return ""


def main() -> int:
    name, *words = sys.argv[1:]
    settings = [w for w in words if w.startswith("-")] or ["-O0", "-O3"]
    known = sorted({int(n) for n in re.findall(r"\bW\s*==\s*(\d+)", (PROGRAMS / name).read_text())})
    spans = [w.split("-") for w in words if not w.startswith("-")]
    wanted = [n for n in known if not spans or any(int(s[0]) <= n <= int(s[-1]) for s in spans)]
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for number in wanted:
            for setting in settings:
                what = run(name, number, setting, Path(folder))
                failed += bool(what)
                print(f"{'FAIL' if what else 'good'} {name} {number} {setting} {what}".rstrip(), flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
