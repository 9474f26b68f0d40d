"""`python -m fuzz N`: checks N random programs. A failure is shrunk and written to build/fuzz, with how to run it again."""

from __future__ import annotations

import argparse
import collections
import gc
import multiprocessing
import os
import sys
import time
from dataclasses import replace
from functools import partial
from pathlib import Path

from fuzz.compare import Verdict, judge, judge_program, rich, way_of, well_defined
from fuzz.program import Options, Program
from fuzz.reduce import reduce
from fuzz.source import shrink

PLACE = Path("build/fuzz")


def one(seed: int, options: Options) -> tuple[int, Verdict]:
    try:
        return seed, judge(None, seed, options)[0]
    except Exception as e:  # the generator or the oracle: a defect of the fuzzer
        return seed, Verdict(f"fuzzer: {type(e).__name__}", repr(e))


def reduced(seed: int, verdict: Verdict, budget: int, options: Options) -> tuple[Verdict, Program]:
    """The smallest program found that fails as this seed's does: with fewer choices first, then line by line."""
    _, program, choices = judge(None, seed, options)
    last = (verdict, program)

    def fails(candidate: list[int]) -> bool:
        nonlocal last
        try:
            v, p, _ = judge(candidate, seed, options)
        except Exception:
            return False
        if v.kind == verdict.kind:
            last = (v, p)
            return True
        return False

    shrink(choices, fails, budget)
    program = last[1]

    def still_fails(text: str) -> bool:
        shorter = replace(program, text=text)
        try:
            return well_defined(shorter) and judge_program(shorter, seed, way_of(seed, options)).kind == verdict.kind
        except Exception:
            return False

    program = replace(program, text=reduce(program.text, still_fails, 2 * budget))
    return judge_program(program, seed, way_of(seed, options)), program


def report(seed: int, verdict: Verdict, budget: int, options: Options) -> Path:
    PLACE.mkdir(parents=True, exist_ok=True)
    small, program = reduced(seed, verdict, budget, options) if budget else (verdict, judge(None, seed, options)[1])
    more = (" --scratch" if options.scratch else "") + (f" --width {options.width}" if options.width > 1 else "")
    path = PLACE / f"seed{seed}{more.replace(' ', '')}.ll"
    lines = [f"; seed {seed}: {small.kind}", f"; {small.detail[:1500]}".replace("\n", "\n; ")]
    lines += [f"; again: PYTHONPATH=tests .venv/bin/python -m fuzz --seed {seed}{more}   (arguments: 0.7, -1.1, p, q, {program.n})"]
    path.write_text("\n".join(lines) + "\n" + program.text)
    return path


def main() -> int:
    parser = argparse.ArgumentParser(prog="fuzz", description="Check derivatives of random programs against dual numbers.")
    parser.add_argument("count", nargs="?", type=int, default=200)
    parser.add_argument("--start", type=int, default=0, help="the first seed")
    parser.add_argument("--seed", type=int, help="only this one")
    parser.add_argument("-j", "--jobs", type=int, default=os.cpu_count() or 1, help="processes (default: one a core)")
    parser.add_argument("--shrink", type=int, default=400, help="how many smaller programs to try for a failure")
    parser.add_argument("--keep-going", type=int, default=5, help="stop after so many failures")
    parser.add_argument("--scratch", action="store_true", help="programs that overwrite local memory in loops; restore it wherever possible")
    parser.add_argument("--width", type=int, default=1, help="ask for so many directions at once")
    parser.add_argument("--programs", choices=("plain", "rich"), help="only the seeds of such programs (half of all)")
    options = parser.parse_args()
    asked = Options(scratch=options.scratch, width=options.width)
    seeds = [options.seed] if options.seed is not None else list(range(options.start, options.start + options.count))
    if options.programs:
        seeds = [s for s in seeds if rich(s) == (options.programs == "rich")]
    counts: collections.Counter[str] = collections.Counter()
    refusals: collections.Counter[str] = collections.Counter()
    failed: list[tuple[int, Verdict]] = []
    began = time.monotonic()
    terminal = sys.stderr.isatty()
    with multiprocessing.Pool(options.jobs, initializer=gc.disable, maxtasksperchild=100) as pool:  # the collector takes a tenth of the time
        for n, (seed, verdict) in enumerate(pool.imap(partial(one, options=asked), seeds, chunksize=1), 1):
            counts["failed" if verdict.failed else verdict.kind or "good"] += 1
            if verdict.kind == "refused":
                refusals[verdict.detail[:110]] += 1
            if verdict.failed:
                failed.append((seed, verdict))
                print(f"seed {seed}: {verdict.kind}: {verdict.detail[:200]}", file=sys.stderr, flush=True)
                if len(failed) >= options.keep_going:
                    pool.terminate()
                    break
            if terminal or n % 100 == 0:
                rate = n / (time.monotonic() - began)
                text = f"{n} of {len(seeds)}: {counts['good']} good, {counts['refused']} refused, {counts['failed']} failed, {rate:.1f} a second"
                print(f"\r{text}" if terminal else text, end="" if terminal else "\n", file=sys.stderr, flush=True)
    if terminal:
        print(file=sys.stderr)
    for message, k in refusals.most_common(8):
        print(f"refused {k}: {message}")
    for seed, verdict in failed:
        print(f"seed {seed}: {verdict.kind}: written to {report(seed, verdict, options.shrink, asked)}", flush=True)
    print(f"{counts['good']} good, {counts['refused']} refused, {len(failed)} failed, {time.monotonic() - began:.0f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
