"""One random program against the oracle. Every program is asked for its forward and its reverse derivative; what LLVM does before, the order, the
width, and whether machine code runs as well goes round with the seed (`WAYS`)."""

from __future__ import annotations

import importlib
import re
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from oracle import check, requests
from oracle.buffer import Buffer
from oracle.native import Compiled, optimise
from oracle.requests import Const

from fuzz import split, widths
from fuzz.program import Options, Program, generate
from fuzz.source import Source
from isozyme.errors import IsozymeError
from isozyme.ir.module import Module
from isozyme.ir.reader import read_module
from isozyme.plan import restore

SECONDS = 60  # for one program
RTOL = 1e-7
RTOL_SINGLE = 2e-3
RTOL_COARSE = 3e-2
INNER = """
@enzyme_dup = external global i32
@enzyme_const = external global i32
@enzyme_out = external global i32
declare double @__enzyme_fwddiff_inner(ptr, ...)
declare { double, double } @__enzyme_autodiff_inner(ptr, ...)
"""


@dataclass(frozen=True)
class Way:
    """How a program is checked. before: LLVM's pipelines before the engine sees it. inner: the mode of the derivative whose own derivatives are
    asked for (second order). native: the level at which the derivatives are compiled and run too, besides being interpreted. width: directions
    at once. scratch: the program overwrites local memory in loops. split: the two sweeps of reverse mode are asked for apart."""

    before: tuple[str, ...] = ()
    inner: str = ""
    native: tuple[str, ...] = ()
    width: int = 1
    scratch: bool = False
    split: bool = False


PREPARED = ("prepare",)
# By seed modulo 16. Machine code is for few, since compiling takes longer than everything else: what only it shows (wrong alias scopes,
# attributes, layouts) it shows at O3.
WAYS = (
    Way(native=("O0",)),
    Way(PREPARED),
    Way(),
    Way(PREPARED, inner="forward"),
    Way(("O3", *PREPARED), native=("O3",)),
    Way(PREPARED, width=2),
    Way(inner="reverse"),
    Way(("O2",)),
    Way(scratch=True),
    Way(PREPARED),
    Way(width=3, native=("O3",)),
    Way(PREPARED, inner="forward", native=("O3",)),
    Way(("O3", *PREPARED)),
    Way(PREPARED, native=("O3",), scratch=True),
    Way(inner="reverse", width=2),
    Way(("O2",), width=2),
)


LATER = 20_000  # seeds below keep their meaning: no split mode, no memory that functions restore for their callers by design


@dataclass(frozen=True)
class Verdict:
    """kind: "" for good, "refused", or what went wrong; `detail` says more. Equal kinds count as the same failure while shrinking."""

    kind: str
    detail: str = ""

    @property
    def failed(self) -> bool:
        return self.kind not in ("", "refused")


def rich(seed: int) -> bool:
    """Whether the seed's program has everything that can be generated; the others are plainer, and shorter to read when they fail."""
    return seed % (2 * len(WAYS)) >= len(WAYS)


@contextmanager
def time_limit(seconds: int) -> Iterator[None]:
    def stop(*_: Any) -> None:
        raise TimeoutError(f"more than {seconds} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@contextmanager
def restoring(gain: float) -> Iterator[None]:
    """What restoring scratch memory must gain; 0: restore wherever that is possible."""
    before, restore.GAIN = restore.GAIN, gain
    try:
        yield
    finally:
        restore.GAIN = before


def arguments(program: Program) -> list[Any]:
    p, q = Buffer([0.3, -0.7, 1.1, 0.9]), Buffer([0.5, 1.2, -0.4, 0.8, -1.3, 0.6, 1.7, -0.2])
    return [0.7, -1.1, p, Const(q) if program.constant_q else q, program.n]


def judge(
    choices: list[int] | None, seed: int, options: Options | None = None, way: Way | None = None
) -> tuple[Verdict, Program, list[int]]:
    """Make the program of a seed, or of recorded choices, and check it."""
    source = Source(seed, choices)
    options = options or Options()
    way = way or way_of(seed, options)  # the same for all that a failure is shrunk to
    program = generate(source, replace(options, scratch=way.scratch, rich=rich(seed), stirring=way.scratch and seed >= LATER))
    return judge_program(program, seed, way), program, source.taken


def way_of(seed: int, options: Options) -> Way:
    """What is checked: by the seed, unless the options ask for something in every program."""
    way = WAYS[seed % len(WAYS)]
    if seed >= LATER and seed % 3 == 0 and not way.inner and way.width == 1:
        way = replace(way, split=True)
    return replace(way, scratch=options.scratch, width=options.width) if options.scratch or options.width > 1 else way


def well_defined(program: Program) -> bool:
    """Whether the program reads no undefined data. What is generated does not; a program with lines taken away may."""
    try:
        check.run(read_module(program.text), "f", requests.bare(arguments(program)), 400_000, strict=True)
    except Exception:
        return False
    return True


def judge_program(program: Program, seed: int, way: Way) -> Verdict:
    try:
        with time_limit(SECONDS), restoring(0.0 if way.scratch and seed % 3 else restore.GAIN):
            return _judge(program, way)
    except TimeoutError as e:
        return Verdict("timeout", str(e))


def _judge(program: Program, way: Way) -> Verdict:
    rtol = RTOL_COARSE if program.coarse else RTOL_SINGLE if program.single else RTOL
    text, name, args = program.text, "f", arguments(program)
    if "bfloat %" in text:  # machine code for it calls functions that no shared library has
        way = replace(way, native=())
    if way.inner:
        text, name = _with_inner(text, way.inner), "inner"
    try:
        plain = resolved(text) if way.inner else text
    except IsozymeError as e:
        return Verdict("refused", e.message) if "internal" not in e.message else Verdict("first order: internal error", e.message)
    except Exception as e:
        return Verdict(f"first order: {type(e).__name__}", repr(e))
    case = check.make_case(plain, name, args, rtol, limit=400_000)
    if case.plain.leaks:
        return Verdict("leak in the first derivative" if way.inner else "leak in the program", "")
    if way.width > 1:
        lanes = widths.make_lanes(plain, name, args, way.width, rtol, 400_000)
        asked = {m: widths.wide(case.function, case.acts, m, way.width) for m in ("forward", "reverse")}
        declarations = widths.declarations(case.acts, way.width)
    else:
        built = {"forward": requests.forward, "reverse": requests.reverse}
        asked = {m: built[m](case.function, case.acts, "load") for m in built}
        declarations = requests.declarations(case.function, case.acts)
        if way.split:
            asked["reverse"] = split.split(case.function, case.acts)
            declarations += split.declarations(case.function, case.acts)
    source = text + "\n" + _declared(declarations, text) + "\n" + "\n".join(r.text for r in asked.values())
    try:
        given = source
        for pipeline in way.before:
            given = optimise(given, pipeline)
        produced = check.transform(given)
    except IsozymeError as e:
        return Verdict("refused", e.message) if "internal" not in e.message else Verdict("internal error", e.message)
    except Exception as e:
        return Verdict(f"engine: {type(e).__name__}", repr(e))
    if way.width > 1:
        return _compare_lanes(lanes, produced, asked, way.native)
    return _compare(case, produced, asked, way.native)


def _declared(declarations: str, text: str) -> str:
    """Declarations that the text does not have yet."""
    return "\n".join(line for line in declarations.splitlines() if line not in text)


def _compare(case: check.Case, text: str, asked: dict[str, requests.Request], native: tuple[str, ...]) -> Verdict:
    seeds = {"forward": case.directions, "reverse": check.reverse_seeds(case)}
    module = read_module(text)
    for mode, request in asked.items():
        try:
            answer = check.interpret(case, module, request, seeds[mode])
            assert answer.leaks == 0, f"{answer.leaks} allocations leak"
            _judge_numbers(case, mode, answer, seeds)
        except AssertionError as e:
            return Verdict(f"{mode}: {_words(str(e))}", str(e))
        except Exception as e:
            return Verdict(f"{mode}, interpreted: {type(e).__name__}", repr(e))
    if not native:
        return Verdict("")

    def run() -> list[str]:
        found: list[str] = []
        for level in native:
            code = Compiled(text, level)
            for mode, request in asked.items():
                try:
                    _judge_numbers(case, mode, check.execute(case, code, request, seeds[mode]), seeds)
                except AssertionError as e:
                    found.append(f"native {level} {mode}: {e}")
        return found

    failures = check.in_child(run, "native")
    return Verdict(f"native: {_words(failures[0])}", failures[0]) if failures else Verdict("")


def _compare_lanes(lanes: widths.Lanes, text: str, asked: dict[str, requests.Request], native: tuple[str, ...]) -> Verdict:
    def wrong(code: Module | Compiled) -> Iterator[str]:
        for mode, request in asked.items():
            for case, seeds, answer in zip(lanes.cases, lanes.seeds[mode], widths.answers(lanes, mode, request, code), strict=True):
                try:
                    assert answer.leaks == 0, f"{answer.leaks} allocations leak"
                    _judge_numbers(case, mode, answer, {mode: seeds})
                except AssertionError as e:
                    yield f"{mode}: {e}"

    try:
        found = list(wrong(read_module(text)))
    except Exception as e:
        return Verdict(f"interpreted: {type(e).__name__}", repr(e))
    if not found and native:
        found = check.in_child(lambda: [f"native {m}" for level in native for m in wrong(Compiled(text, level))], "native")
    return Verdict(_words(found[0]), found[0]) if found else Verdict("")


def _judge_numbers(case: check.Case, mode: str, answer: check.Answer, seeds: dict[str, dict[Buffer, list[float]]]) -> None:
    if mode == "forward":
        check.compare_forward(case, answer)
    else:
        check.compare_reverse(case, answer, seeds[mode])


def _words(message: str) -> str:
    """A message without its numbers."""
    return re.sub(r"[-+]?\d[\d.e+-]*|nan|inf", "#", message.split("; ")[0])[:60]


# second order: a function that asks for a derivative of f, whose own derivatives are then asked for


def _with_inner(text: str, mode: str) -> str:
    lines = ["define double @inner(double %a, double %b, ptr %p, ptr %q, i64 %n) {", "entry:"]
    lines += ["  %dp = alloca [4 x double]", "  %dq = alloca [8 x double]"]
    for k in range(4):
        lines += [f"  %p{k} = getelementptr double, ptr %dp, i64 {k}", f"  store double {0.5 - 0.25 * k}, ptr %p{k}"]
    for k in range(8):
        lines += [f"  %q{k} = getelementptr double, ptr %dq, i64 {k}", f"  store double {0.125 * k - 0.375}, ptr %q{k}"]
    lines += [f"  %{w} = load i32, ptr @enzyme_{w}" for w in ("dup", "const", "out")]
    q = "i32 %dup, ptr %q, ptr %dq"
    if mode == "forward":
        lines.append(
            "  %r = call double (ptr, ...) @__enzyme_fwddiff_inner(ptr @f, i32 %dup, double %a, double 0.75, i32 %dup, double %b, double -0.5, "
            f"i32 %dup, ptr %p, ptr %dp, {q}, i32 %const, i64 %n)"
        )
    else:
        lines.append(
            "  %g = call { double, double } (ptr, ...) @__enzyme_autodiff_inner(ptr @f, i32 %out, double %a, i32 %out, double %b, "
            f"i32 %dup, ptr %p, ptr %dp, {q}, i32 %const, i64 %n)"
        )
        lines += ["  %ga = extractvalue { double, double } %g, 0", "  %gb = extractvalue { double, double } %g, 1"]
        lines += ["  %gp = load double, ptr %p1", "  %gq = load double, ptr %q2", "  %x = fmul double %ga, %gb", "  %y = fadd double %x, %gp"]
        lines += ["  %r = fadd double %y, %gq"]
    lines += ["  ret double %r", "}", ""]
    return text + INNER + "\n".join(lines)


def resolved(text: str) -> str:
    """The module after the inner request, without the leftovers that the next request declares again."""
    made: str = importlib.import_module("isozyme.engine").transform_text(text)
    return re.sub(r"^(@enzyme_\w+ = external.*|declare .*@__enzyme.*| *%\S+ = load i32, ptr @enzyme_.*)$", "", made, flags=re.M)
