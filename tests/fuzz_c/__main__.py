"""`python -m fuzz_c N`: checks N random C programs. A failure is written to build/fuzz_c, smaller if it can be made so, with how to run it again."""

from __future__ import annotations

import argparse
import collections
import multiprocessing
import os
import sys
import time
from pathlib import Path

from fuzz.source import shrink

from fuzz_c.judge import MODES, Verdict, judge, way_of

PLACE = Path("build/fuzz_c")


def one(seed: int) -> tuple[int, Verdict]:
    return seed, judge(seed)[0]


def report(seed: int, verdict: Verdict, budget: int) -> Path:
    """Writes the smallest program that fails in the same way."""
    _, text, choices = judge(seed)
    best = [text]

    def fails(candidate: list[int]) -> bool:
        v, t, _ = judge(seed, candidate, way_of(seed))
        if v.kind == verdict.kind:
            best[0] = t
        return v.kind == verdict.kind

    shrink(choices, fails, budget)
    PLACE.mkdir(parents=True, exist_ok=True)
    path = PLACE / f"seed{seed}.c"
    mode, setting = way_of(seed)
    lines = [f"seed {seed}: {verdict.kind}, {MODES[mode]} mode, clang-{setting.clang} {' '.join(setting.flags)}"]
    lines += [verdict.detail[:600].replace("*/", "* /")]
    lines += [f"again: PYTHONPATH=tests .venv/bin/python -m fuzz_c --seed {seed}   (-DMODE={mode} -Itests/fuzz_c)"]
    path.write_text("/* " + "\n   ".join(lines) + " */\n" + best[0])
    return path


def main() -> int:
    parser = argparse.ArgumentParser(prog="fuzz_c", description="Check derivatives of random C programs against dual numbers.")
    parser.add_argument("count", nargs="?", type=int, default=100)
    parser.add_argument("--start", type=int, default=0, help="the first seed")
    parser.add_argument("--seed", type=int, help="only this one")
    parser.add_argument("-j", "--jobs", type=int, default=os.cpu_count() or 1, help="processes (default: one a core)")
    parser.add_argument("--shrink", type=int, default=100, help="how many smaller programs to try for a failure")
    parser.add_argument("--keep-going", type=int, default=5, help="stop after so many failures")
    options = parser.parse_args()
    seeds = [options.seed] if options.seed is not None else range(options.start, options.start + options.count)
    counts: collections.Counter[str] = collections.Counter()
    failed: list[tuple[int, Verdict]] = []
    began = time.monotonic()
    with multiprocessing.Pool(options.jobs, maxtasksperchild=50) as pool:
        for n, (seed, verdict) in enumerate(pool.imap(one, seeds), 1):
            counts["failed" if verdict.failed else verdict.kind or "good"] += 1
            if verdict.kind:
                print(f"seed {seed}: {verdict.kind}: {' | '.join(verdict.detail.splitlines())[:300]}", flush=True)
            if verdict.failed:
                failed.append((seed, verdict))
                if len(failed) >= options.keep_going:
                    pool.terminate()
                    break
            if n % 20 == 0:
                text = f"{n} of {len(seeds)}: {counts['good']} good, {counts['refused']} refused, {counts['failed']} failed"
                print(f"{text}, {n / (time.monotonic() - began):.1f} a second", file=sys.stderr, flush=True)
    for seed, verdict in failed:
        print(f"seed {seed}: {verdict.kind}: written to {report(seed, verdict, options.shrink)}", flush=True)
    print(f"{counts['good']} good, {counts['refused']} refused, {len(failed)} failed, {time.monotonic() - began:.0f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
