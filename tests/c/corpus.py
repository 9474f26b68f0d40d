"""The corpus: which programs there are, and how one is compiled, differentiated and run.

`python -m tests.c.corpus [WORDS] [--all]` runs the programs whose path contains one of the words, and prints what fails.
"""

from __future__ import annotations

import multiprocessing
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROGRAMS = sorted(str(p.relative_to(HERE)) for p in HERE.rglob("*") if p.suffix in (".c", ".cpp"))
CLANGS = {major: found for major in (22, 21, 20, 19, 18, 17, 16) if (found := shutil.which(f"clang-{major}"))}


@dataclass(frozen=True)
class Setting:
    """clang: major version. flags: for clang, both times."""

    clang: int
    flags: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.clang}{''.join(self.flags)}"


LEVELS = ("-O0", "-O1", "-O2", "-O3")
WITH = (
    (),
    ("-ffast-math",),
    ("-g",),
    ("-fno-strict-aliasing",),  # nothing but uses tells types then
    ("-fno-vectorize", "-fno-slp-vectorize", "-fno-unroll-loops"),
)
OTHERS = (
    ("-Os",),
    ("-Oz",),
    ("-Og", "-g"),
    ("-O2", "-fno-inline"),
    ("-O3", "-mavx2", "-mfma"),
    ("-O3", "-march=native", "-ffast-math"),
    ("-O1", "-fno-exceptions"),  # but for the programs about them
    ("-O2", "-fno-strict-aliasing", "-g"),
    ("-O2", "-fno-builtin"),
    ("-O2", "-ftrapping-math", "-frounding-math"),
    ("-O2", "-fwrapv", "-fno-omit-frame-pointer"),
    ("-O1", "-fsanitize=undefined", "-fsanitize-trap=all"),
    ("-O2", "-D_GLIBCXX_ASSERTIONS", "-fstack-protector-strong", "-D_FORTIFY_SOURCE=2"),
)


def settings(full: bool) -> list[Setting]:
    """full: every level of the newest clang with each group of flags, OTHERS, and the older clangs at O0 and O2. Else what CI has the time for."""
    if not CLANGS:
        return []
    newest, oldest = max(CLANGS), min(CLANGS)
    if not full:
        few = [("-O0",), ("-O2", "-ffast-math"), ("-O1", "-fno-strict-aliasing")]
        return [*(Setting(newest, flags) for flags in few), *([Setting(oldest, ("-O1",))] if oldest != newest else [])]
    found = [Setting(newest, (level, *more)) for more in WITH for level in LEVELS] + [Setting(newest, flags) for flags in OTHERS]
    return found + [Setting(m, (level,)) for m in CLANGS if m != newest for level in ("-O0", "-O2")]


@cache
def _llvm(clang: int):
    from isozyme.frontends.clang.compiler import Compiler, library_of
    from isozyme.llvm import open_llvm

    embedded = open_llvm()
    library = "" if embedded.version[0] == clang else library_of(Compiler((CLANGS[clang],)), clang)
    return open_llvm(library) if library else embedded


def failure(program: str, setting: Setting, folder: Path) -> str:
    """Compile, differentiate and run a program as `clang -emit-llvm | isozyme opt | clang` does; what went wrong, "" if nothing."""
    if "-fno-exceptions" in setting.flags and program.startswith("exceptions/"):
        return ""
    return built(HERE / program, setting, folder) or _run([folder / "program"], 30)


def built(source: Path, setting: Setting, folder: Path) -> str:
    """Compile and differentiate a program, into folder/program; what went wrong, "" if nothing."""
    from isozyme.build import BuildOptions, build
    from isozyme.engine import EngineOptions, transform_text
    from isozyme.errors import IsozymeError

    clang = CLANGS[setting.clang]
    if source.suffix == ".cpp":
        clang = clang.replace("clang-", "clang++-")
    include = HERE.parents[1] / "src" / "isozyme" / "include"
    before, after, binary = folder / "before.bc", folder / "after.bc", folder / "program"
    command = [clang, *setting.flags, "-w", "-idirafter", include, "-emit-llvm", "-c", source, "-o", before]
    if said := _run(command, 120):
        return f"clang: {said}"
    llvm = _llvm(setting.clang)
    try:
        module = llvm.parse(before.read_bytes(), str(source))
        build(llvm, module, BuildOptions(), lambda text: transform_text(text, EngineOptions()))
        llvm.verify(module)
        after.write_bytes(llvm.to_bitcode(module))
    except IsozymeError as e:
        return f"refused: {e.render()}"
    except Exception as e:
        return f"defect: {type(e).__name__}: {e}"
    said = _run([clang, *setting.flags, "-w", after, "-lm", "-o", binary], 120)
    return f"clang on the result: {said}" if said else ""


def _run(command: list[str | Path], seconds: int) -> str:
    try:
        done = subprocess.run([str(c) for c in command], capture_output=True, text=True, check=False, timeout=seconds, errors="replace")
    except subprocess.TimeoutExpired:
        return f"{command[0]} did not end within {seconds} s"
    if done.returncode == 0:
        return ""
    return f"{Path(command[0]).name} ended with {done.returncode}: {done.stderr.strip() or done.stdout.strip()}"


def _checked(job: tuple[str, Setting]) -> tuple[str, Setting, str]:
    with tempfile.TemporaryDirectory() as folder:
        return (*job, failure(*job, Path(folder)))


def main() -> int:
    sys.path.insert(0, str(HERE))
    from known import excused

    words = [a for a in sys.argv[1:] if not a.startswith("-")]
    chosen = [p for p in PROGRAMS if not words or any(w in p for w in words)]
    jobs = [(p, s) for p in chosen for s in settings("--all" in sys.argv)]
    failures = excuses = 0
    with multiprocessing.Pool(maxtasksperchild=100) as pool:
        for n, (program, setting, said) in enumerate(pool.imap_unordered(_checked, jobs), 1):
            if why := excused(program, setting.flags, said):
                excuses += 1
                print(f"{program} {setting}: {why}", flush=True)
            elif said:
                failures += 1
                print(f"{program} {setting}: {' | '.join(said.splitlines())[:400]}", flush=True)
            if n % 200 == 0:
                print(f"{n} of {len(jobs)}: {failures} failures", file=sys.stderr, flush=True)
    print(f"{len(jobs)} runs, {failures} failures, {excuses} refused as known.py says")
    return 1 if failures else 0


if __name__ == "__main__":
    os.chdir(HERE.parents[1])
    sys.exit(main())
