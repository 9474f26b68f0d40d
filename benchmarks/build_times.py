"""Build time with Isozyme over plain `cargo build --release`, for the six programs of examples/rust/combined:

    .venv/bin/python benchmarks/build_times.py [--runs N] [--write] [PROGRAM..]

Each program becomes a crate of its own whose dependencies are built already, as they are while one works on a program; then its one target is built
anew: by plain cargo; by `cargo isozyme` with nothing in the cache (cold); after a change that leaves the derivatives as they are, so that they are
in the cache (edited); and after the file was only touched (touched). Times are processor seconds of all processes (user and system), medians over the
runs: other work on the machine disturbs them less than the clock. Python has its bytecode, as in an installed package. --write puts the table into
RESULTS.md, under its own heading.
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).parents[1]
COMBINED = ROOT / "examples/rust/combined"
RESULTS = ROOT / "benchmarks/RESULTS.md"
HEADING = "## Build time"
PROGRAMS = ("arm", "neural_ode", "knots", "particles", "statistics", "newton")
ISOZYME = [sys.executable, "-m", "isozyme.frontends.rust.cargo"]


def seconds(command: list[str], folder: Path, environment: dict[str, str]) -> float:
    """Processor seconds of a command and all that it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{done.stderr}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def crate(program: str, folder: Path) -> Path:
    """A crate whose only target is the program, as a test without harness tricks: what `cargo test --no-run` builds. The file to touch."""
    (folder / "src").mkdir(parents=True)
    (folder / "src/lib.rs").write_text("")
    (folder / "tests").mkdir()
    main = (COMBINED / "tests/combined/main.rs").read_text().replace("#![cfg(isozyme)]\n", "")
    path = COMBINED / f"tests/combined/{program}.rs"
    file = folder / "tests/program.rs"
    file.write_text(re.sub(r"(?m)^mod \w+;\n", "", main) + f'\n#[path = "{path}"]\nmod {program};\n')
    manifest = re.sub(r"(?s)\[dev-dependencies\].*?(?=\[)", "", (COMBINED / "Cargo.toml").read_text())
    (folder / "Cargo.toml").write_text(manifest.replace("../../../crates", str(ROOT / "crates")))
    shutil.copy(COMBINED / "Cargo.lock", folder / "Cargo.lock")
    return file


def measure(program: str, runs: int, folder: Path) -> list[float]:
    """Plain, cold, edited and touched seconds."""
    file = crate(program, folder / program)
    environment = {**os.environ, "CARGO_TARGET_DIR": str(folder / "target"), "ISOZYME_CACHE_DIR": str(folder / "cache"), "CARGO_BUILD_JOBS": "2"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
    build = ["test", "--release", "--no-run", "-q", "--test", "program"]
    text = file.read_text()
    found: dict[str, list[float]] = {"plain": [], "cold": [], "edited": [], "touched": []}
    for run in range(runs + 1):  # the first builds the dependencies
        for way, times in found.items():
            if way == "cold":
                shutil.rmtree(folder / "cache", ignore_errors=True)
            if way == "edited":
                text += f"\n#[test]\nfn another_{run}() {{\n    assert_eq!(std::env::args().len(), {run});\n}}\n"
            file.write_text(text)
            taken = seconds([*(["cargo"] if way == "plain" else ISOZYME), *build], folder / program, environment)
            if run:
                times.append(taken)
    return [statistics.median(times) for times in found.values()]


def said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def write(table: str, command: str) -> None:
    text = RESULTS.read_text()
    head, _, rest = text.partition(f"{HEADING}\n")
    following = rest.find("\n## ")
    tail = rest[following:] if following >= 0 else ""
    day = datetime.now(UTC).date()
    about = f"{day}, {said('rustc', '--version')}, commit {said('git', '-C', str(ROOT), 'rev-parse', '--short', 'HEAD')}, `{command}`."
    RESULTS.write_text(f"{head.rstrip()}\n\n{HEADING}\n\n{about}\n{table}{tail}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", nargs="*", default=PROGRAMS, metavar="PROGRAM", help=", ".join(PROGRAMS))
    parser.add_argument("--runs", type=int, default=1, help="how often each is measured")
    parser.add_argument("--write", action="store_true", help="put the table into RESULTS.md")
    asked = parser.parse_args()
    rows = ["", "| program | plain `cargo` (s) | Isozyme, cold | edited | touched | cold / plain | edited / plain |", "|---|---|---|---|---|---|---|"]
    with tempfile.TemporaryDirectory(prefix="isozyme-build-times-") as folder:
        for program in asked.programs:
            plain, cold, edited, touched = measure(program, asked.runs, Path(folder))
            times = f"{plain:.2f} | {cold:.2f} | {edited:.2f} | {touched:.2f}"
            rows.append(f"| `{program}` | {times} | {cold / plain:.1f} | {edited / plain:.1f} |")
            print(rows[-1], flush=True)
    table = "\n".join(rows) + "\n"
    if asked.write:
        write(table, f"benchmarks/build_times.py --runs {asked.runs}")
    else:
        print(table)


if __name__ == "__main__":
    main()
