"""How fast textual IR is read: lines of function bodies skipped and read in a second, on IR written by rustc and by clang.

    python benchmarks/reader.py [FILE.ll ..]

Without files it compiles some: the example programs in Rust (dev and release profiles, with debug information) and in C (O0, O3).
The targets are 200,000 lines a second skipped and 25,000 read, on one core.
"""

from __future__ import annotations

import gc
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from isozyme.ir.reader import read_module

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 5
_BODY = re.compile(r"^define [^\n]*\{\n(.*?)^\}", re.MULTILINE | re.DOTALL)


def body_lines(text: str) -> int:
    return sum(m[1].count("\n") for m in _BODY.finditer(text))


def seconds(work: Callable[[], object]) -> float:
    samples = []
    for _ in range(ROUNDS):
        gc.collect()
        start = time.perf_counter()
        work()
        samples.append(time.perf_counter() - start)
    return median(samples)


def read_all(text: str) -> int:
    """Reads every body; the number of instructions."""
    module = read_module(text)
    return sum(len(block.instructions) for f in module.functions.values() for block in f.blocks)


def compiled(folder: Path) -> list[Path]:
    """IR of the example programs, as far as there are compilers."""
    found: list[Path] = []
    if cargo := shutil.which("cargo"):
        for profile in ("dev", "release"):
            target = folder / profile
            command = [cargo, "rustc", "-q", "-p", "gmm", "--bin", "gmm", "--profile", profile, "--", "--emit=llvm-ir", "-g", "-Ccodegen-units=1"]
            environment = {**os.environ, "CARGO_TARGET_DIR": str(target)}
            subprocess.run(command, cwd=ROOT / "examples" / "rust", env=environment, check=False)
            for number, path in enumerate(target.glob("*/deps/gmm-*.ll")):
                found.append(path.rename(folder / f"gmm-rust-{profile}{number or ''}.ll"))
    if clang := next((c for c in ("clang-22", "clang-19", "clang-16", "clang") if shutil.which(c)), None):
        for level in ("-O0", "-O3"):
            path = folder / f"ba-c{level}.ll"
            if subprocess.run([clang, level, "-g", "-S", "-emit-llvm", ROOT / "benchmarks" / "c" / "ba.c", "-o", path], check=False).returncode == 0:
                found.append(path)
    return found


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="isozyme-reader-") as folder:
        files = [Path(a) for a in sys.argv[1:]] or compiled(Path(folder))
        print(f"{'file':28} {'lines':>8} {'in bodies':>9} {'skipped/s':>11} {'read/s':>9}")
        for path in files:
            text = path.read_text(errors="surrogateescape")
            lines, bodies = text.count("\n"), body_lines(text)
            skip = seconds(lambda text=text: read_module(text))  # type: ignore[misc]
            whole = seconds(lambda text=text: read_all(text))  # type: ignore[misc]
            # Skipping reads everything else of the file too, metadata and declarations, so this counts all of its time.
            print(f"{path.name:28} {lines:8,} {bodies:9,} {bodies / skip:11,.0f} {bodies / max(whole - skip, 1e-9):9,.0f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
