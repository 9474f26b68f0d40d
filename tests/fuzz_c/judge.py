"""A random C program is built twice: as C and differentiated, and as C++ over dual numbers (`program.h`). What it prints has to agree."""

from __future__ import annotations

import math
import subprocess
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from c.corpus import CLANGS, Setting, built

from fuzz_c.cpp import PREAMBLE
from fuzz_c.generate import sources
from fuzz_c.model import leaves

HERE = Path(__file__).resolve().parent
MODES = ("reverse", "forward", "split", "pair", "second")
LEVELS = ("-O0", "-O1", "-O2", "-O3")
MORE = (
    (),
    (),
    ("-ffast-math",),
    ("-g",),
    ("-fno-strict-aliasing",),
    ("-fno-vectorize", "-fno-slp-vectorize", "-fno-unroll-loops"),
    ("-march=native",),
    ("-fno-inline",),
)


@dataclass(frozen=True)
class Verdict:
    """kind: "" if the derivative is right; refused; or what is wrong."""

    kind: str = ""
    detail: str = ""

    @property
    def failed(self) -> bool:
        return self.kind not in ("", "refused")


def text_of(seed: int, recorded: list[int] | None = None) -> tuple[str, list[int]]:
    """The program of a seed; the choices that made it."""
    text, types, taken = sources(seed, recorded, is_cpp(seed), is_rich(seed))
    numbers = [place for place, kind in leaves(types, "T", "s->t") if kind in ("real", "real32")]
    places = [*(f"s->x[{i}]" for i in range(6)), *(f"s->y[{i}]" for i in range(4)), *numbers, "s->a"]
    state = f"typedef struct {{ real x[6], y[4]; T t; real a; }} State;\nenum {{ COUNT = {len(places)} }};\n"
    get = "".join(f"  case {i}: return (real){p};\n" for i, p in enumerate(places))
    put = "".join(f"  case {i}: {p} = x; break;\n" for i, p in enumerate(places))
    state += f"static real get(const State *s, int i) {{\n  switch (i) {{\n{get}  }}\n  return 0;\n}}\n"
    state += f"static void put(State *s, int i, real x) {{\n  switch (i) {{\n{put}  }}\n}}\n"
    dense = "#define DENSE\n" if is_dense(seed) else ""
    return f'#include "program.h"\n{text}{state}{dense}#include "harness.h"\n', taken


def is_cpp(seed: int) -> bool:
    """Of each two hundred thousand seeds the second hundred thousand are C++."""
    return seed // 100_000 % 2 == 1


def is_dense(seed: int) -> bool:
    """From seed 200000 to 399999 the shadows of arrays are pretended ones (`__enzyme_todense`)."""
    return 200_000 <= seed < 400_000


def is_rich(seed: int) -> bool:
    """From seed 400000 on half of the statements are idioms (`idioms.py`)."""
    return seed >= 400_000


def way_of(seed: int) -> tuple[int, Setting]:
    """The mode and the flags that a seed asks for."""
    clang = sorted(CLANGS)[-1] if seed % 8 else sorted(CLANGS)[seed // 8 % len(CLANGS)]
    mode = (0, 1, 0, 2, 0, 3, 0, 4)[seed % 8]
    level = LEVELS[seed // 8 % 4]
    return mode, Setting(clang, (level, *MORE[seed // 32 % len(MORE)]))


def run(command: list[str | Path], seconds: int = 60) -> tuple[str, str]:
    """What a program printed, and what went wrong."""
    try:
        done = subprocess.run([str(c) for c in command], capture_output=True, text=True, check=False, timeout=seconds, errors="replace")
    except subprocess.TimeoutExpired:
        return "", f"{Path(command[0]).name} did not end within {seconds} s"
    return done.stdout, "" if done.returncode == 0 else f"{Path(command[0]).name} ended with {done.returncode}: {done.stderr.strip()[:600]}"


def expected(file: Path, mode: int, folder: Path, sanitized: bool = False) -> tuple[list[str], str]:
    """The oracle's lines, and what went wrong."""
    binary = folder / "oracle"
    clang = CLANGS[max(CLANGS)].replace("clang-", "clang++-")
    order = 2 if mode == MODES.index("second") else 1
    flags = ["-O0", "-w", "-std=c++20", f"-DDUAL={order}", f"-DMODE={mode}", f"-I{HERE}"]
    if sanitized:
        flags += ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
    _, wrong = run([clang, "-x", "c++", *flags, file, "-o", binary])
    if wrong:
        return [], wrong
    said, wrong = run(["env", "ASAN_OPTIONS=detect_leaks=0", binary])
    return said.splitlines(), wrong


def judge(seed: int, recorded: list[int] | None = None, asked: tuple[int, Setting] | None = None) -> tuple[Verdict, str, list[int]]:
    """The verdict of a seed, its program, and the choices that made it."""
    mode, setting = asked or way_of(seed)
    text, taken = text_of(seed, recorded)
    return judge_text(text, mode, setting), text, taken


def judge_text(text: str, mode: int, setting: Setting) -> Verdict:
    """The verdict of a program. One that fails, but is not well defined itself, says nothing about derivatives: "oracle"."""
    verdict = _judge(text, mode, setting)
    if verdict.failed and verdict.kind != "oracle":
        with tempfile.TemporaryDirectory() as name:
            file = Path(name) / _file_name(text)
            file.write_text(text)
            _, wrong = expected(file, mode, Path(name), sanitized=True)
            return Verdict("oracle", wrong) if wrong else verdict
    return verdict


def _file_name(text: str) -> str:
    return "random.cpp" if PREAMBLE in text else "random.c"


def _judge(text: str, mode: int, setting: Setting) -> Verdict:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / _file_name(text)
        file.write_text(text)
        want, wrong = expected(file, mode, folder)
        if wrong:
            return Verdict("oracle", wrong)
        if any(not math.isfinite(float(line.split()[-1])) for line in want):
            return Verdict("refused", "the program itself is not finite")
        more = replace(setting, flags=(*setting.flags, *(["-std=c++20"] if file.suffix == ".cpp" else []), f"-DMODE={mode}", f"-I{HERE}"))
        if said := built(file, more, folder):
            return Verdict("refused" if said.startswith("refused") else "build", said)
        got, wrong = run([folder / "program"], 20)
        if wrong:
            return Verdict("stopped" if "isozyme" in wrong else "crash", wrong)
    return compare(want, got.splitlines(), 2e-3 if "real32" in text.split("typedef struct { real x[6]")[0] else 1e-7)


def compare(want: list[str], got: list[str], tolerance: float) -> Verdict:
    if len(want) != len(got):
        return Verdict("lines", f"{len(got)} lines, not {len(want)}")
    size = max(1.0, *(abs(float(line.split()[-1])) for line in want))
    for a, b in zip(want, got, strict=True):
        x, y = float(a.split()[-1]), float(b.split()[-1])
        if not abs(x - y) <= tolerance * size:
            return Verdict("wrong", f"{b}, not {a.split()[-1]}")
    return Verdict()
