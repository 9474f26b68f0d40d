"""Several directions at once (`enzyme_width`): each lane against the oracle, as if it had been asked for alone."""

from __future__ import annotations

import ctypes
import random
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from oracle import check
from oracle.buffer import FLOATS, Buffer
from oracle.interpreter import run
from oracle.native import Arena, Compiled, pack_slot
from oracle.requests import Request, _Writer

from isozyme.ir.module import Function, Module

Seeds = dict[Buffer, list[float]]


@dataclass(frozen=True)
class Lanes:
    """cases: one for each lane, of the same program and arguments. forward, reverse: the initial shadows of each lane."""

    cases: tuple[check.Case, ...]
    seeds: dict[str, tuple[Seeds, ...]]


def make_lanes(text: str, name: str, args: Sequence[Any], width: int, rtol: float, limit: int) -> Lanes:
    cases = tuple(check.make_case(text, name, args, rtol, limit, seed) for seed in range(width))
    rng = random.Random(zlib.crc32(text.encode()) ^ 0x5EED)

    def adjoints(case: check.Case) -> Seeds:
        return {b: [rng.uniform(0.5, 1.5) if k in FLOATS and b.active else 0.0 for _, _, k in b.leaves()] for b in case.directions}

    return Lanes(cases, {"forward": tuple(c.directions for c in cases), "reverse": tuple(map(adjoints, cases))})


def wide(f: Function, acts: Sequence[str], mode: str, width: int) -> Request:
    """The request of `oracle.requests` with `width` shadows and results. The role of a shadow's slot names its lane."""
    w = _Writer("load")
    w.mark("width")
    w.passed.append(f"i32 {width}")
    outs = 0
    for i, (t, act) in enumerate(zip(f.type.params, acts, strict=True)):
        w.mark("dup" if mode == "forward" and act == "out" else act)
        w.passed.append(w.load(str(t), "primal", i))
        if act == "dup" or (act == "out" and mode == "forward"):
            w.passed += [w.load(str(t), f"shadow{lane}", i) for lane in range(width)]
        outs += act == "out"
    array = f"[{width} x double]"
    name = "fwddiff" if mode == "forward" else "autodiff"
    ret = array if mode == "forward" else "{ " + ", ".join([array] * outs) + " }"
    w.lines.append(f"  %r = call {ret} (ptr, ...) @__enzyme_{name}_wide({', '.join([f'ptr @{f.name}', *w.passed])})")
    for k in range(1 if mode == "forward" else outs):
        for lane in range(width):
            w.lines.append(f"  %r{k}.{lane} = extractvalue {ret} %r, {lane if mode == 'forward' else f'{k}, {lane}'}")
            w.store("double", f"%r{k}.{lane}", lane)
    return w.request(f"iso.wide.{mode}")


def declarations(acts: Sequence[str], width: int) -> str:
    array = f"[{width} x double]"
    markers = [f"@enzyme_{m} = external global i32" for m in ("const", "dup", "out", "width")]
    outs = ", ".join([array] * sum(a == "out" for a in acts))
    calls = [f"declare {array} @__enzyme_fwddiff_wide(ptr, ...)", f"declare {{ {outs} }} @__enzyme_autodiff_wide(ptr, ...)"]
    return "\n".join(markers + calls)


def answers(lanes: Lanes, mode: str, request: Request, code: Module | Compiled) -> list[check.Answer]:
    """What each lane gives, interpreted or as machine code."""
    first = lanes.cases[0]
    shadows = [check._shadows(c, s) for c, s in zip(lanes.cases, lanes.seeds[mode], strict=True)]
    values = [_value(lanes, shadows, s.role, s.index) for s in request.slots]
    kinds = [s.kind for s in request.slots]
    block = check._Block(values, kinds)
    everything = [*first.buffers, *(b for s in shadows for b in s.values())]
    leaks = 0
    if isinstance(code, Compiled):
        arena = Arena(everything)
        raw = ctypes.create_string_buffer(b"".join(pack_slot(k, v, arena) for k, v in zip(kinds, values, strict=True)), 8 * len(kinds))
        code.call_block(request.name, raw)
        after, memory = block.unpack(raw.raw), {b: arena.read(b) for b in everything}
    else:
        outcome = run(code, request.name, [block], limit=400_000 + 600 * first.plain.steps)
        memory = dict(zip(check.reachable([block]), outcome.memory, strict=True))
        after, leaks = memory[block], len(outcome.leaks)
    found = []
    for lane, mine in enumerate(shadows):
        results = [v for s, v in zip(request.slots, after, strict=True) if s.role == "result" and s.index == lane]
        primal = {b: memory[b] for b in first.buffers if b in memory}
        found.append(check.Answer(results, primal, {b: memory[s] for b, s in mine.items() if s in memory}, leaks, []))
    return found


def _value(lanes: Lanes, shadows: list[dict[Buffer, Buffer]], role: str, index: int) -> Any:
    argument = lanes.cases[0].args[index] if role != "result" else 0.0
    if not role.startswith("shadow"):
        return argument
    lane = int(role.removeprefix("shadow"))
    return lanes.cases[lane].scalars[index] if isinstance(argument, float) else check._redirect(argument, shadows[lane])
