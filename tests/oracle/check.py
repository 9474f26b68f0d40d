"""`check_gradient`: one program against the oracle, in forward and reverse mode, interpreted and native, at O0 and O3.

Three layers, each trusting only the one before:

1. the program itself is well defined, and the oracle's tangent agrees with central differences;
2. forward mode equals the oracle's tangent, and the primal's outputs are unchanged;
3. reverse mode satisfies <v, J u> = <J^T v, u> with the oracle's J u, for random u and v.

Layers 2 and 3 run in the interpreter (no invalid access, no leak, no undefined data) and as machine code, with and without the
"prepare" pipeline before differentiation. They need `isozyme.engine`; without it only layer 1 runs.
"""

from __future__ import annotations

import importlib
import importlib.util
import math
import os
import random
import signal
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from isozyme.errors import IsozymeError
from isozyme.ir.module import Function, Module
from isozyme.ir.reader import read_module
from oracle import requests
from oracle.buffer import FLOATS, Buffer, reachable, target
from oracle.interpreter import Outcome, directional, run
from oracle.native import Arena, Compiled, optimise, pack_slot
from oracle.requests import Const, Request

__all__ = ["Buffer", "Case", "Const", "check_gradient", "derivatives", "engine_ready", "request_text", "transform"]


def engine_ready() -> bool:
    """True when the engine exists, unless ISOZYME_ORACLE_ONLY asks for the oracle's own checks alone."""
    return not os.environ.get("ISOZYME_ORACLE_ONLY") and importlib.util.find_spec("isozyme.engine") is not None


def transform(text: str) -> str:
    """The module with its requests resolved."""
    engine = importlib.import_module("isozyme.engine")
    result: str = engine.transform_text(text)
    return result


# ISOZYME_CHECK_MODES=forward (or reverse) narrows what every check asks for: a help while one mode is being worked on.
MODES = tuple(os.environ.get("ISOZYME_CHECK_MODES", "forward,reverse").split(","))


@dataclass(frozen=True)
class Case:
    """A program with its arguments, directions and what the oracle says.

    `scalars[k]`: the direction of argument k when it is an active float; `directions`: of the leaves of every buffer reachable from a
    duplicated argument; `outcome`: the oracle's run with them; `plain`: a run without. `rtol`: relative to the sum of the magnitudes of the
    terms of a comparison."""

    text: str
    module: Module
    function: Function
    args: list[Any]
    acts: list[str]
    buffers: list[Buffer]
    directions: dict[Buffer, list[float]]
    scalars: list[Any]
    outcome: Outcome
    plain: Outcome
    rtol: float


class _Block(Buffer):
    """An argument block: every leaf in eight bytes of its own."""

    def __init__(self, values: Sequence[Any], kinds: Sequence[str]) -> None:
        super().__init__(values, tuple(kinds))
        self._offsets = [8 * i for i in range(len(kinds))]
        self.step = self.size = 8 * len(kinds)


def make_case(text: str, name: str, args: Sequence[Any], rtol: float | None = None, limit: int = 3_000_000, seed: int = 0) -> Case:
    """Runs the program and its oracle; Faults are errors of the test program."""
    module = read_module(text)
    f = module.functions[name]
    acts = requests.activities(args)
    values = requests.bare(args)
    rng = random.Random(zlib.crc32(text.encode()) + seed)
    dup = [a for a, act in zip(values, acts, strict=True) if act == "dup"]
    directions = {b: [_direction(rng) if k in FLOATS and b.active else 0.0 for _, _, k in b.leaves()] for b in reachable(dup)}
    scalars = [_direction(rng) if act == "out" else None for act in acts]
    single = "float" in (str(p) for p in (f.type.ret, *f.type.params)) or any("float" in b.kinds for b in directions)
    tolerance = rtol if rtol is not None else 3e-5 if single else 1e-9
    plain = run(module, name, values, limit)
    outcome = directional(module, name, values, scalars, directions, limit)
    return Case(text, module, f, values, acts, reachable(values), directions, scalars, outcome, plain, tolerance)


def _direction(rng: random.Random) -> float:
    return rng.choice((-1.0, 1.0)) * rng.uniform(0.5, 1.5)


def check_differences(case: Case, h: float | None = None, rtol: float | None = None) -> None:
    """The oracle's tangent against central differences."""
    coarse = case.rtol > 1e-7
    h = h if h is not None else 1e-2 if coarse else 1e-5
    rtol = rtol if rtol is not None else 3e-2 if coarse else 2e-6
    low, high = (_shifted(case, s * h) for s in (-1, 1))
    pairs = [(case.outcome.tangent, low.value, high.value)] if isinstance(case.outcome.tangent, float) else []
    for b, ts, lo, hi in zip(case.buffers, case.outcome.tangents, low.memory, high.memory, strict=True):
        pairs += [(ts[i], lo[i], hi[i]) for i in b.floats() if lo[i] is not None]
    scale = max((abs(x) for p in pairs for x in p if math.isfinite(x)), default=0.0)
    for t, lo, hi in pairs:
        d = (hi - lo) / (2 * h)
        assert abs(t - d) <= rtol * (abs(d) + scale) + 1e-12, f"oracle {t!r}, central difference {d!r}"


def _shifted(case: Case, h: float) -> Outcome:
    moved = {}
    for b, direction in case.directions.items():
        moved[b] = b.like([v + h * d if v is not None and d else v for v, d in zip(b.values, direction, strict=True)])
    for m in moved.values():
        m.values = [_redirect(v, moved) for v in m.values]
    args = [a + h * t if isinstance(a, float) and t else _redirect(a, moved) for a, t in zip(case.args, case.scalars, strict=True)]
    return run(case.module, case.function.name, args)


def _redirect(leaf: Any, moved: dict[Buffer, Buffer]) -> Any:
    b = target(leaf)
    if b is None or b not in moved:
        return leaf
    return (moved[b], leaf[1]) if isinstance(leaf, tuple) else moved[b]


# Running requests.


@dataclass(frozen=True)
class Answer:
    """What a derivative call left: result slots, primal buffers, shadow buffers (by primal buffer)."""

    results: list[float]
    primal: dict[Buffer, list[Any]]
    shadow: dict[Buffer, list[Any]]
    leaks: int
    output: list[str]


def _shadows(case: Case, seeds: dict[Buffer, list[float]]) -> dict[Buffer, Buffer]:
    """A shadow for each buffer reachable from a duplicated argument: floats from `seeds`, integers as the primal's, pointers to shadows."""
    made = {b: b.like([seeds[b][i] if k in FLOATS else b.values[i] for i, _, k in b.leaves()]) for b in case.directions}
    for m in made.values():
        m.values = [_redirect(v, made) for v in m.values]
    return made


def _values(case: Case, request: Request, shadows: dict[Buffer, Buffer], scalars: Sequence[Any]) -> list[Any]:
    out: list[Any] = []
    for s in request.slots:
        if s.role == "primal":
            out.append(case.args[s.index])
        elif s.role == "shadow":
            a = case.args[s.index]
            out.append(scalars[s.index] if isinstance(a, float) else _redirect(a, shadows))
        else:
            out.append(0.0)
    return out


def interpret(case: Case, module: Module, request: Request, seeds: dict[Buffer, list[float]]) -> Answer:
    """Runs a request in the interpreter."""
    shadows = _shadows(case, seeds)
    block = _Block(_values(case, request, shadows, case.scalars), [_slot_kind(s.kind) for s in request.slots])
    outcome = run(module, request.name, [block], limit=200_000 + 300 * case.plain.steps)
    memory = dict(zip(reachable([block]), outcome.memory, strict=True))
    results = [v for s, v in zip(request.slots, memory[block], strict=True) if s.role == "result"]
    return Answer(
        results,
        {b: memory[b] for b in case.buffers if b in memory},
        {b: memory[s] for b, s in shadows.items() if s in memory},
        len(outcome.leaks),
        outcome.output,
    )


def _slot_kind(kind: str) -> str:
    return "i8" if kind == "i1" else kind


def execute(case: Case, code: Compiled, request: Request, seeds: dict[Buffer, list[float]]) -> Answer:
    """Runs a request as machine code."""
    import ctypes

    shadows = _shadows(case, seeds)
    values = _values(case, request, shadows, case.scalars)
    arena = Arena([*case.buffers, *shadows.values()])
    raw = b"".join(pack_slot(_slot_kind(s.kind), v, arena) for s, v in zip(request.slots, values, strict=True))
    block = ctypes.create_string_buffer(raw, max(1, len(raw)))
    code.call_block(request.name, block)
    after = _Block(values, [_slot_kind(s.kind) for s in request.slots]).unpack(block.raw) if raw else []
    results = [v for s, v in zip(request.slots, after, strict=True) if s.role == "result"]
    return Answer(results, {b: arena.read(b) for b in case.buffers}, {b: arena.read(s) for b, s in shadows.items()}, 0, [])


# Comparisons.


def _close(case: Case, got: float | None, want: float, scale: float) -> bool:
    if got is None:
        return False
    if math.isnan(want) or math.isinf(want):
        return repr(got) == repr(want)
    return abs(got - want) <= case.rtol * (scale + abs(want)) + 1e-300


def _compare_primal(case: Case, a: Answer) -> None:
    for n, (b, want) in enumerate(zip(case.buffers, case.plain.memory, strict=True)):
        if b not in a.primal:
            continue
        got = a.primal[b]
        for i, _, kind in b.leaves():
            if kind == "ptr" or want[i] is None:
                continue
            same = _close(case, got[i], want[i], abs(want[i])) if kind in FLOATS else got[i] == want[i]
            assert same, f"primal output changed: buffer {n} leaf {i} is {got[i]!r}, the primal gives {want[i]!r}"


def compare_forward(case: Case, a: Answer) -> None:
    """Forward mode gives the oracle's tangents, exactly but for rounding."""
    _compare_primal(case, a)
    everything = [t for ts in case.outcome.tangents for t in ts]
    scale = max((abs(t) for t in everything if math.isfinite(t)), default=0.0)
    if isinstance(case.outcome.tangent, float):
        scale = max(scale, abs(case.outcome.tangent)) if math.isfinite(case.outcome.tangent) else scale
        assert _close(case, a.results[0], case.outcome.tangent, scale), f"tangent {a.results[0]!r}, oracle {case.outcome.tangent!r}"
    for n, (b, want, primal) in enumerate(zip(case.buffers, case.outcome.tangents, case.outcome.memory, strict=True)):
        if b not in a.shadow:
            continue
        for i in b.floats():
            got = a.shadow[b][i]
            assert primal[i] is None or _close(case, got, want[i], scale), f"tangent of buffer {n} leaf {i}: {got!r}, oracle {want[i]!r}"


def reverse_seeds(case: Case) -> dict[Buffer, list[float]]:
    """Random adjoints v of the final contents of every duplicated buffer."""
    rng = random.Random(zlib.crc32(case.text.encode()) ^ 0x5EED)
    return {b: [_direction(rng) if k in FLOATS and b.active else 0.0 for _, _, k in b.leaves()] for b in case.directions}


def compare_reverse(case: Case, a: Answer, seeds: dict[Buffer, list[float]]) -> None:
    """<v, J u> = <J^T v, u>, J u from the oracle; the seed of the result is one."""
    _compare_primal(case, a)
    left = [case.outcome.tangent] if isinstance(case.outcome.tangent, float) else []
    for b, tangents in zip(case.buffers, case.outcome.tangents, strict=True):
        left += [seeds[b][i] * tangents[i] for i in b.floats()] if b in seeds else []
    gradient = list(zip(a.results, [t for t in case.scalars if t is not None], strict=True))
    for b, direction in case.directions.items():
        gradient += [(a.shadow[b][i], direction[i]) for i in b.floats() if b in a.shadow]
    assert all(g is not None for g, _ in gradient), f"undefined adjoints: {gradient}"
    right = [g * u for g, u in gradient]
    scale = sum(map(abs, left)) + sum(map(abs, right))
    same = _close(case, sum(right), sum(left), scale)
    assert same, f"<J^T v, u> = {sum(right)!r}, <v, J u> = {sum(left)!r}; J^T v = {[g for g, _ in gradient]}"


def check_gradient(
    text: str,
    name: str,
    *args: Any,
    smooth: bool = True,
    rtol: float | None = None,
    h: float | None = None,
    modes: Sequence[str] = MODES,
    style: str = "load",
    leaks: bool = False,
    native: bool = True,
    prepared: Sequence[bool] = (False, True),
    refusable: bool = False,
) -> Case:
    """Checks @name at `args` (floats: active; Buffers: duplicated; ints and `Const`: constant). Returns the case.

    smooth: False leaves central differences out (kinks). leaks: True allows the primal to leave heap memory behind. refusable: True accepts
    an engine that refuses with an IsozymeError (never a wrong number).
    AssertionError lists every stage that failed, each with its reason.
    """
    case = make_case(text, name, args, rtol)
    assert leaks or not case.plain.leaks, f"the test program leaks: {case.plain.leaks}"
    if smooth:
        check_differences(case, h)
    if not engine_ready():
        return case
    built = {"forward": requests.forward, "reverse": requests.reverse}
    asked = {m: built[m](case.function, case.acts, style) for m in modes}
    source = text + "\n" + requests.declarations(case.function, case.acts) + "\n" + "\n".join(r.text for r in asked.values())
    failures: list[str] = []
    for before in prepared:
        label = "prepared" if before else "as written"
        given = optimise(source, "prepare") if before else source
        produced = _attempt(failures, f"{label}: transform", _transform_or_refuse if refusable else transform, given)
        if produced is not None:
            _check_module(case, produced, asked, label, failures, leaks, native)
    assert not failures, "\n".join([f"{len(failures)} stages of @{name} fail", *failures])
    return case


def _transform_or_refuse(text: str) -> str | None:
    try:
        return transform(text)
    except IsozymeError:
        return None


def in_child(action: Callable[[], list[str]], label: str, seconds: int = 60) -> list[str]:
    """The strings that `action` gives in a process of its own: a crash or an endless loop of machine code must not end the test run."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        signal.alarm(seconds)
        try:
            with os.fdopen(writer, "wb") as pipe:
                pipe.write("\0".join(action()).encode())
        finally:
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        found = [x for x in pipe.read().decode().split("\0") if x]
    status = os.waitpid(child, 0)[1]
    if os.WIFSIGNALED(status):
        found.append(f"- {label}: killed by {signal.Signals(os.WTERMSIG(status)).name}")
    return found


def _attempt(failures: list[str], label: str, action: Callable[..., Any], *args: Any) -> Any:
    try:
        return action(*args)
    except Exception as e:
        failures.append(f"- {label}: {type(e).__name__}: {e}")
        return None


def _check_module(case: Case, text: str, asked: dict[str, Request], label: str, failures: list[str], leaks: bool, native: bool) -> None:
    """Runs every request of a transformed module everywhere; machine code only for requests that the interpreter found clean."""
    seeds = {"forward": case.directions, "reverse": reverse_seeds(case)}

    def judge(mode: str, answer: Answer) -> bool:
        if mode == "forward":
            compare_forward(case, answer)
        else:
            compare_reverse(case, answer, seeds[mode])
        return True

    def interpreted(mode: str) -> bool:
        answer = interpret(case, module, asked[mode], seeds[mode])
        assert leaks or answer.leaks == 0, f"{answer.leaks} allocations leak"
        assert answer.output == case.plain.output, f"output calls {answer.output}, the primal's are {case.plain.output}"
        return judge(mode, answer)

    def executed(mode: str, code: Compiled) -> bool:
        return judge(mode, execute(case, code, asked[mode], seeds[mode]))

    module = _attempt(failures, f"{label}: read back", read_module, text)
    if module is None:
        return
    clean = [m for m in asked if _attempt(failures, f"{label}: {m}, interpreted", interpreted, m)]
    if clean and native:

        def everything() -> list[str]:
            found: list[str] = []
            for level in ("O3",) if label == "prepared" else ("O0", "O3"):  # O0 after the pipeline shows nothing new
                code = _attempt(found, f"{label}: compile at {level}", Compiled, text, level)
                for m in clean if code is not None else ():
                    _attempt(found, f"{label}: {m}, native {level}", executed, m, code)
            return found

        failures += in_child(everything, f"{label}: native")


def request_text(text: str, name: str, *args: Any, modes: Sequence[str] = ("forward", "reverse"), style: str = "load") -> str:
    """The module with its request functions appended, before any transformation."""
    f = read_module(text).functions[name]
    acts = requests.activities(args)
    built = {"forward": requests.forward, "reverse": requests.reverse}
    return text + "\n" + requests.declarations(f, acts) + "\n" + "\n".join(built[m](f, acts, style).text for m in modes)


def derivatives(text: str, name: str, *args: Any) -> tuple[list[float], list[float]]:
    """The engine's gradient of a function of floats, without the oracle: by forward mode one argument at a time, and by reverse mode."""
    module = read_module(transform(request_text(text, name, *args)))
    f = module.functions[name]
    acts = requests.activities(args)
    forward, reverse = requests.forward(f, acts), requests.reverse(f, acts)
    values = requests.bare(args)

    def results(request: Request, tangents: Sequence[float]) -> list[float]:
        words = {"primal": values, "shadow": tangents, "result": [0.0] * (len(values) + 1)}
        block = _Block([words[s.role][s.index] for s in request.slots], [_slot_kind(s.kind) for s in request.slots])
        after = run(module, request.name, [block]).memory[0]
        return [v for s, v in zip(request.slots, after, strict=True) if s.role == "result"]

    active = [i for i, act in enumerate(acts) if act == "out"]
    one_by_one = [results(forward, [float(i == k) for k in range(len(acts))])[0] for i in active]
    return one_by_one, results(reverse, [0.0] * len(acts))
