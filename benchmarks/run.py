"""Times primal and gradient of the example programs, in Rust and in C, and writes the table to benchmarks/RESULTS.md.

    python benchmarks/run.py [--rounds N] [--only gmm,ba] [--no-c] [--print]

Every program takes turns within itself (primal, gradient, hand-written gradient, 9 to 15 times each) and the programs take turns with
each other, `--rounds` times; the table holds medians.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
RUST = ROOT / "examples" / "rust"
C = ROOT / "benchmarks" / "c"
PROGRAMS = ("gmm", "ba", "lstm", "ode", "nbody")

# The names of the programs' contestants, in the order of support::interleaved's numbers.
CONTESTANTS = {
    "gmm": ("primal", "gradient", "hand"),
    "lstm": ("primal", "gradient", "hand"),
    "ba (Jacobian)": ("primal", "gradient", "hand"),
    "ba (gradient)": ("primal", "gradient", "hand"),
    "ode": ("primal", "gradient"),
    "nbody": ("primal", "gradient"),
}
REQUESTS = {
    "gmm": "d_log_posterior",
    "lstm": "d_sequence_loss",
    "ba (Jacobian)": "d_residual_rows",
    "ba (gradient)": "d_objective",
    "ode": "d_misfit",
    "nbody": "d_misfit",
}

Row = dict[str, Any]

BY_HAND = ", by hand"  # behind the names of kernels' hand-written gradients


@dataclass
class Results:
    """rows: what programs printed, by (language, level, name). synthesis: seconds, by the same key. failures: what did not work, for people."""

    rows: dict[tuple[str, str], list[Row]] = field(default_factory=dict)
    synthesis: dict[tuple[str, str], float] = field(default_factory=dict)
    memory: dict[str, int] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)

    def keep(self, build: str, output: str) -> None:
        for line in output.splitlines():
            if line.startswith("{"):
                row = json.loads(line)
                self.rows.setdefault((build, row["program"]), []).append(row)

    def median(self, build: str, name: str, column: str) -> float | None:
        values = [row[column] for row in self.rows.get((build, name), []) if row.get(column) is not None]
        return median(values) if values else None


def run(command: list[str | Path], folder: Path = ROOT, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(c) for c in command], cwd=folder, env={**os.environ, **variables}, capture_output=True, text=True, check=False, timeout=900
    )


def last_line(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith("error")]
    return (errors or lines or ["no output"])[0 if errors else -1].strip()


def build_rust(programs: list[str], scratch: Path, results: Results) -> dict[str, Path]:
    """The release binaries by name; the cache starts empty, so that synthesis is seen."""
    folder = scratch / "rust"
    built: dict[str, Path] = {}
    for program in programs:
        command: list[str | Path] = [sys.executable, "-m", "isozyme.frontends.rust.cargo", "build", "--release", "-v", "-p", program]
        done = run([*command, "--target-dir", folder], RUST, ISOZYME_CACHE_DIR=str(scratch / "cache"))
        binaries = [p for p in folder.glob(f"*/release/{program}") if p.is_file()]
        if done.returncode != 0 or not binaries:
            results.failures.append(f"`{program}` in Rust: {last_line(done.stderr)}")
            continue
        built[program] = binaries[0]
        for name, milliseconds in re.findall(r"^\s+(\S+): (\d+) ms$", done.stderr, re.MULTILINE):
            for row, request in REQUESTS.items():
                if row.split()[0] == program and name.rsplit("::", 1)[-1] == request:
                    results.synthesis["Rust", row] = int(milliseconds) / 1e3
    return built


def build_c(programs: list[str], level: str, clang: str, scratch: Path, results: Results) -> dict[str, Path]:
    built: dict[str, Path] = {}
    for program in programs:
        before, after, binary = (scratch / f"{program}{level}{suffix}" for suffix in (".ll", ".out.ll", ""))
        steps: list[list[str | Path]] = [
            [clang, level, "-g", "-S", "-emit-llvm", C / f"{program}.c", "-o", before],
            [sys.executable, "-m", "isozyme.cli", "opt", before, "-o", after],
            [clang, "-O3", after, "-lm", "-o", binary],
        ]
        for step in steps:
            start = time.perf_counter()
            done = run(step)
            if done.returncode != 0:
                results.failures.append(f"`{program}` in C at {level}: {last_line(done.stderr)}")
                break
            if "opt" in step:
                results.synthesis[f"C {level}", program] = time.perf_counter() - start
        else:
            built[program] = binary
    return built


def build_kernels(clang: str, scratch: Path, results: Results) -> dict[str, Path]:
    """The kernels in C, by `isozyme cc`."""
    binary = scratch / "kernels"
    cc: list[str | Path] = [sys.executable, "-m", "isozyme.cli", "cc", "-O3", C / "kernels.c", "-lm", "-o", binary]
    done = run(cc, CC=clang, ISOZYME_CACHE_DIR=str(scratch / "cache"))
    if done.returncode != 0:
        results.failures.append(f"`kernels`: {last_line(done.stderr)}")
        return {}
    return {"kernels": binary}


def heap(programs: dict[str, Path], clang: str, scratch: Path, results: Results) -> None:
    """The most heap bytes that a gradient holds beyond those of the primal and of the gradient itself: the tape, by a preloaded meter."""
    meter, report = scratch / "heap.so", scratch / "peak"
    if run([clang, "-O2", "-shared", "-fPIC", ROOT / "benchmarks" / "heap.c", "-o", meter]).returncode != 0:
        return

    def peak(binary: Path, number: int) -> int:
        report.unlink(missing_ok=True)
        run([binary, "bench"], BENCH_ONCE=str(number), HEAP_REPORT=str(report), LD_PRELOAD=str(meter))
        return int(report.read_text()) if report.exists() else 0

    for program, binary in programs.items():
        number = 0
        for name, contestants in CONTESTANTS.items():
            if name.split()[0] != program:
                continue
            rows = results.rows.get(("Rust", name))
            primal, gradient = (peak(binary, number + i) for i in range(2))
            # The Jacobian is written to memory that is there already.
            own = 0 if "Jacobian" in name or not rows else 8 * int(rows[0]["count"])
            if rows and primal and gradient:
                results.memory[name] = max(0, gradient - primal - own)
            number += len(contestants)


def measure(build: str, programs: dict[str, Path], results: Results) -> None:
    for program, binary in programs.items():
        done = run([binary, "bench"] if build == "Rust" else [binary])
        if done.returncode == 0:
            results.keep(build, done.stdout)
        elif not any(program in failure for failure in results.failures):
            results.failures.append(f"`{program}` ({build}) ends with code {done.returncode}: {last_line(done.stderr)}")


def seconds(value: float | None) -> str:
    if value is None:
        return "-"
    for unit, scale in (("s", 1.0), ("ms", 1e-3), ("us", 1e-6)):
        if value >= scale:
            return f"{value / scale:.3g} {unit}"
    return f"{value * 1e9:.3g} ns"


def ratio(value: float | None, primal: float | None) -> str:
    return "-" if value is None or primal is None else f"{value / primal:.2f}x"


def size(bytes_held: int | None) -> str:
    return "-" if bytes_held is None else f"{bytes_held:,}"


def table(results: Results) -> str:
    lines = [
        "| program | size | primal | gradient | ratio | hand-written | its ratio | tape bytes | synthesis |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    names = [name for name in CONTESTANTS if ("Rust", name) in results.rows]
    for name in names:
        primal, gradient, hand = (results.median("Rust", name, c) for c in ("primal_s", "gradient_s", "by_hand_s"))
        cells = [
            name,
            results.rows["Rust", name][0]["size"],
            seconds(primal),
            seconds(gradient),
            ratio(gradient, primal),
            seconds(hand),
            ratio(hand, primal),
            size(results.memory.get(name)),
            seconds(results.synthesis.get(("Rust", name))),
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def table_c(results: Results, builds: list[str]) -> str:
    lines = [
        "| program | from | primal | gradient | ratio | `isozyme opt`, whole process | value and gradient as in Rust |",
        "|---|---|---|---|---|---|---|",
    ]
    for name in CONTESTANTS:
        for build in builds:
            rows = results.rows.get((build, name))
            if not rows:
                continue
            primal, gradient = results.median(build, name, "primal_s"), results.median(build, name, "gradient_s")
            cells = [
                name,
                f"clang {build.removeprefix('C ')}",
                seconds(primal),
                seconds(gradient),
                ratio(gradient, primal),
                seconds(results.synthesis.get((build, name.split()[0]))),
                agreement(rows[0], results.rows.get(("Rust", name))),
            ]
            lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def table_kernels(results: Results) -> str:
    lines = ["| kernel | primal | gradient | ratio | hand-written |", "|---|---|---|---|---|"]
    names = [name for build, name in results.rows if build == "kernels" and not name.endswith(BY_HAND)]
    for name in names:
        primal, gradient = (results.median("kernels", name, column) for column in ("primal_s", "gradient_s"))
        other, hand = (results.median("kernels", name + BY_HAND, column) for column in ("primal_s", "gradient_s"))
        lines.append(f"| {name} | {seconds(primal)} | {seconds(gradient)} | {ratio(gradient, primal)} | {ratio(hand, other)} |")
    return "\n".join(lines)


def agreement(row: Row, others: list[Row] | None) -> str:
    if not others:
        return "-"
    other = others[0]
    scale = {"value": abs(other["value"]), "norm": other["norm"], "probe": other["norm"]}
    worst = max(abs(row[key] - other[key]) / (scale[key] or 1.0) for key in scale)
    return f"to {worst:.0e}" if worst > 0 else "exactly"


def first_line(command: list[str | Path]) -> str:
    try:
        return run(command).stdout.splitlines()[0].strip()
    except (OSError, IndexError):
        return "not installed"


def machine() -> str:
    try:
        model = re.search(r"^model name\s*: (.*)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    except OSError:
        model = None
    return f"{model[1] if model else platform.processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}"


def page(results: Results, command: str, builds: list[str], clang: str, rounds: int) -> str:
    commit = first_line(["git", "rev-parse", "--short", "HEAD"])
    parts = [
        "# Results",
        f"Written by `{command}` on {datetime.date.today()} at commit {commit}; medians over {rounds} runs of each program, themselves medians of"
        " 9 to 15 interleaved samples.",
        f"- Machine: {machine()}\n- {first_line(['rustc', '--version'])}; {first_line([clang, '--version'])}; Python {platform.python_version()}",
        "## Rust programs (`cargo isozyme build --release`)",
        table(results),
        "Primal and gradient are seconds a call. The ratio is gradient over primal; a gradient returns the value too. The hand-written gradients"
        " are those of `examples/rust/*/src/by_hand.rs`, timed in the same process. Tape: the most heap bytes that a call of the gradient holds"
        " beyond the primal's and the gradient's own, seen by a preloaded meter (`benchmarks/heap.c`). Synthesis: the engine's time for that one"
        " derivative, with an empty cache.",
    ]
    if builds:
        parts += [
            "## The same programs in C (clang, `isozyme opt`, clang -O3)",
            table_c(results, builds),
        ]
    if any(build == "kernels" for build, _ in results.rows):
        parts += ["## Kernels in C (`isozyme cc -O3 benchmarks/c/kernels.c`)", table_kernels(results)]
    if results.failures:
        parts += ["## What did not work", "\n".join(f"- {failure}" for failure in results.failures)]
    return "\n\n".join(parts) + "\n"


def others(old: str, new: str) -> list[str]:
    """The sections of the old page that this program does not write: those of `build_times.py`, and those written by hand."""
    ours = ("## What did not work", *(line for line in new.splitlines() if line.startswith("## ")))
    return [section for section in re.split(r"^(?=## )", old, flags=re.MULTILINE)[1:] if not section.startswith(ours)]


def main() -> int:
    parser = argparse.ArgumentParser(description="Time the example programs.")
    parser.add_argument("--rounds", type=int, default=3, help="runs of each program (3)")
    parser.add_argument("--only", default=",".join((*PROGRAMS, "kernels")), help="the programs, with commas")
    parser.add_argument("--no-c", action="store_true", help="leave the C programs out")
    parser.add_argument("--print", action="store_true", help="print the page, write nothing")
    options = parser.parse_args()
    programs = [p for p in options.only.split(",") if p in PROGRAMS]
    clang = next((c for c in ("clang-22", "clang-19", "clang-16", "clang") if shutil.which(c)), "clang")
    results = Results()
    with tempfile.TemporaryDirectory(prefix="isozyme-bench-") as folder:
        scratch = Path(folder)
        builds = {"Rust": build_rust(programs, scratch, results)}
        if not options.no_c:
            for level in ("-O0", "-O3"):
                builds[f"C {level}"] = build_c(programs, level, clang, scratch, results)
            builds["kernels"] = build_kernels(clang, scratch, results) if "kernels" in options.only else {}
        for _ in range(options.rounds):
            for build, binaries in builds.items():
                measure(build, binaries, results)
        heap(builds["Rust"], clang, scratch, results)
    command = " ".join(["python benchmarks/run.py", *sys.argv[1:]])
    text = page(results, command, [b for b in builds if b.startswith("C ")], clang, options.rounds)
    print(text)
    if not options.print:
        path = ROOT / "benchmarks" / "RESULTS.md"
        path.write_text(text.rstrip("\n") + "\n\n" + "".join(others(path.read_text(), text)))
    return 1 if results.failures else 0


if __name__ == "__main__":
    sys.exit(main())
