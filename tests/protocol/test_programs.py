"""C and C++ programs that use the convention as its users do, one feature each, and check themselves.

Each runs in one setting, which changes from program to program; `ISOZYME_PROGRAMS=all` runs every program in all of them (`python -m
tests.protocol.test_programs [WORDS]` does so, and lists what fails).
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from isozyme import cli
from isozyme.frontends.clang import driver

PROGRAMS = Path(__file__).parent / "programs"
X86 = platform.machine() == "x86_64"
NAMES = sorted(p.name for p in PROGRAMS.iterdir() if p.suffix in (".c", ".cpp") and (X86 or "x86" not in p.name))
CLANGS = [m for m in (22, 21, 20, 19, 18, 17, 16) if shutil.which(f"clang-{m}")]
FLAGS = (["-O0"], ["-O2"], ["-O1"], ["-O3"], ["-O2", "-ffast-math"])
SETTINGS = [
    (way, clang, flags)
    for flags in FLAGS
    for clang in ([CLANGS[0], CLANGS[-1]] if len(CLANGS) > 1 else CLANGS)
    for way in ("opt", "driver")
]
QUICK = [("opt", c, f) for c in CLANGS[:1] for f in FLAGS]


def chosen() -> list[tuple[str, str, int, list[str]]]:
    """Programs and settings of this run."""
    if os.environ.get("ISOZYME_PROGRAMS") == "all":
        return [(name, *s) for name in NAMES for s in SETTINGS]
    return [(name, *QUICK[k % len(QUICK)]) for k, name in enumerate(NAMES)] if QUICK else []


def run(name: str, way: str, clang: int, flags: list[str], folder: Path) -> str:
    """What went wrong; "" if nothing."""
    source = PROGRAMS / name
    cxx = name.endswith("pp")
    compiler = f"clang{'++' if cxx else ''}-{clang}"
    flags = [*flags, "-w"]
    first = source.read_text().partition("\n")[0]
    if "Names are kept" in first:
        flags.append("-fno-discard-value-names")
    if "C++20" in first:
        flags.append("-std=c++20")
    if "Flags: " in first:
        flags += first.partition("Flags: ")[2].strip(" */\n").split()
    before, after, program = (folder / n for n in ("before.ll", "after.ll", "program"))
    if way == "driver":
        command = [sys.executable, "-m", "isozyme", "c++" if cxx else "cc", f"--clang={compiler}", *flags, str(source), "-lm", "-o", str(program)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            return done.stderr
    else:
        include = Path(driver.__file__).parents[2] / "include"
        subprocess.run([compiler, *flags, "-idirafter", include, "-S", "-emit-llvm", source, "-o", before], check=True)
        if cli.main(["opt", "--no-cache", str(before), "-o", str(after)]) != 0:
            return "refused"
        subprocess.run([compiler, *flags, after, "-o", program, "-lm"], check=True)
    try:
        done = subprocess.run([program], capture_output=True, text=True, check=False, timeout=30)
    except subprocess.TimeoutExpired:
        return "it does not end"
    return "" if done.returncode == 0 else f"ended with {done.returncode}: {done.stdout}{done.stderr}"


@pytest.mark.parametrize(("name", "way", "clang", "flags"), chosen())
def test_a_program_finds_its_numbers_right(name: str, way: str, clang: int, flags: list[str], tmp_path: Path) -> None:
    failure = run(name, way, clang, flags, tmp_path)
    assert failure == ""


def main() -> int:
    words = sys.argv[1:]
    failures = 0
    for name in NAMES:
        for way, clang, flags in SETTINGS if not words or any(w in name for w in words) else ():
            with tempfile.TemporaryDirectory() as folder:
                said = run(name, way, clang, flags, Path(folder))
            if said:
                failures += 1
                print(f"{name} {way} {clang} {' '.join(flags)}: {' | '.join(said.splitlines())[:400]}", flush=True)
    print(f"{failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
