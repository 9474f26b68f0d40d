"""Time that the engine itself takes, from the text of a prepared slice to that of its derivatives, without LLVM's optimisation before and after:

    .venv/bin/python benchmarks/engine_time.py [--runs N] [--profile] [WORDS..]

For the programs of tests/c and, where their libraries are installed, of tests/libraries (words: only those whose name holds one), at -O2. Each
program's slices go through the engine alone, N times; the table has the largest slice of each program, the 12 largest of all: lines and bytes given,
bytes written, and the least processor time. --profile shows where the time of the slowest goes.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from isozyme.build import BuildOptions, build
from isozyme.engine import EngineOptions, transform_text
from isozyme.errors import IsozymeError
from isozyme.frontends.clang.compiler import Compiler, library_of
from isozyme.llvm import open_llvm

ROOT = Path(__file__).parents[1]
CLANG, CLANGXX = "clang-22", "clang++-22"


def programs(words: list[str]) -> Iterator[tuple[str, list[str]]]:
    """(name, arguments for clang) of each."""
    include = f"-idirafter{ROOT}/src/isozyme/include"
    for path in sorted((ROOT / "tests/c").rglob("*.c*")):
        if path.suffix in (".c", ".cpp"):
            yield str(path.relative_to(ROOT / "tests/c")), [include, str(path)]
    for path in sorted((ROOT / "tests/libraries").glob("*.cpp")):
        for n in dict.fromkeys(re.findall(r"WHICH == (\d+)", path.read_text())):
            yield f"libraries/{path.stem}:{n}", [include, "-std=c++17", "-isystem/usr/include/eigen3", f"-DWHICH={n}", str(path)]


def slices(arguments: list[str], file: Path) -> list[str]:
    """What the engine is given for a program; [] if it does not compile here, or is refused."""
    compiler = CLANG if arguments[-1].endswith(".c") else CLANGXX
    command = [compiler, "-O2", "-Xclang", "-disable-llvm-passes", "-w", "-emit-llvm", "-c", *arguments, "-o", str(file)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        return []
    llvm = open_llvm()
    if llvm.version[0] != 22:
        llvm = open_llvm(library_of(Compiler((CLANG,)), 22) or "")
    given: list[str] = []

    def keep(text: str) -> str:
        given.append(text)
        return text

    try:
        build(llvm, llvm.parse(file.read_bytes(), file.name), BuildOptions(), keep)
    except IsozymeError:
        return given
    return given


def seconds(text: str, runs: int) -> tuple[float, int] | None:
    """The least processor time of some runs, and the size of the result."""
    best, size = float("inf"), 0
    for _ in range(runs):
        start = time.process_time()
        try:
            size = len(transform_text(text, EngineOptions()))
        except IsozymeError:
            return None
        best = min(best, time.process_time() - start)
    return best, size


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--profile", action="store_true")
    parser.add_argument("words", nargs="*")
    wish = parser.parse_args()
    chosen = [p for p in programs(wish.words) if not wish.words or any(w in p[0] for w in wish.words)]
    rows: list[tuple[float, str, str, int]] = []
    with tempfile.TemporaryDirectory() as folder:
        for number, (name, arguments) in enumerate(chosen):
            if sys.stderr.isatty():
                print(f"\r{number + 1} of {len(chosen)} {name:40}", end="", file=sys.stderr, flush=True)
            given = max(slices(arguments, Path(folder) / "program.bc"), key=len, default="")
            if given and (took := seconds(given, wish.runs)):
                rows.append((took[0], name, given, took[1]))
    print("| program | lines in | bytes in | bytes out | engine, s |\n|---|---|---|---|---|")
    for took, name, given, out in sorted(rows, key=lambda r: -len(r[2]))[:12]:
        print(f"| {name} | {given.count(chr(10))} | {len(given)} | {out} | {took:.2f} |")
    if wish.profile and rows:
        _, name, given, _ = max(rows)
        print(f"\n{name}:")
        profile = cProfile.Profile()
        profile.runcall(transform_text, given, EngineOptions())
        pstats.Stats(profile).sort_stats("tottime").print_stats(20)
    return 0


if __name__ == "__main__":
    sys.exit(main())
