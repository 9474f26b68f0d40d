"""From a whole program to the same program with its derivatives: slice, prepare, transform (or take from the cache), graft."""

from __future__ import annotations

import hashlib
import re
import sys
from bisect import bisect_right
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from time import perf_counter

from isozyme.cache import Cache, engine_version
from isozyme.errors import IsozymeError
from isozyme.errors import together as together_as_one
from isozyme.llvm import Llvm, Module, Target, in_use
from isozyme.llvm.blocks import note_blocks
from isozyme.llvm.canonical import fingerprint, locations, refresh_locations, stable_names
from isozyme.llvm.irtext import NAME, parse_header
from isozyme.llvm.parts import NAMED_TYPE, Parts
from isozyme.llvm.pieces import note_pieces
from isozyme.llvm.registrations import not_always_inlined, opaque, registrations
from isozyme.llvm.requests import always_inlined, asks_for_dense, wrappers
from isozyme.llvm.unchanged import mark_unchanged
from isozyme.parallel import parallel_map
from isozyme.rules.files import load_rules
from isozyme.rules.register import users_names
from isozyme.rules.tables.cpp_library import kept_whole

PARALLEL_TEXT = 200_000
"""Characters of IR from which on processes of their own pay for their start."""

MANY = 4
"""Slices from which on it pays to have the program's text by pieces."""

sys.setrecursionlimit(max(sys.getrecursionlimit(), 20_000))  # as the engine does: programs are read here, too

_REQUEST = re.compile(rf"^  [^\n]*?\b(?:call|invoke|callbr)\b[^\n@]*@({NAME})\(", re.MULTILINE)
_DECLARE = re.compile(rf"^declare [^\n@]*@({NAME})\(", re.MULTILINE)
_ALWAYS_INLINE = re.compile(r"^attributes #\d+ = \{[^\n]*\balwaysinline\b", re.MULTILINE)
_CONSTANT_MARKER = re.compile(r"^(@(?:_Z\w*?)?enzyme_(?:const|dup|out|width|primal_|noret|tape|allocated|nofree)\w* = .*?)\bconstant( i\d+ )", re.M)
_DEFINE = re.compile(r"^define [^\n]*", re.MULTILINE)


@dataclass(frozen=True)
class BuildOptions:
    """What a build depends on besides the program.

    key: everything that changes what `transform` does with a text; part of the cache key.
    cache: None switches caching off.
    target: what "prepare" optimises for; None is the module's own target. inline: "prepare" inlines whatever can be inlined.
    shared: says of a symbol whether it serves memory of many types, as the growth of a vector does. Such a function is inlined before types are
    inferred, since a function has one type for each argument.
    """

    key: str = ""
    cache: Cache | None = None
    target: Target | None = None
    inline: bool = False
    shared: Callable[[str], bool] = lambda name: False


@dataclass(frozen=True)
class RequestReport:
    """What happened to one requesting function. Times in seconds; `transform` is 0 if the result was cached."""

    function: str
    cached: bool
    lines: int
    slice: float
    prepare: float
    text: float
    transform: float
    graft: float


@dataclass(frozen=True)
class BuildReport:
    """What a build did. `find`: seconds spent on looking for requests."""

    requests: tuple[RequestReport, ...]
    find: float

    @property
    def synthesised(self) -> tuple[str, ...]:
        """The functions whose derivatives were not in the cache."""
        return tuple(r.function for r in self.requests if not r.cached)


@dataclass(frozen=True)
class _Job:
    """A prepared slice."""

    roots: tuple[str, ...]
    text: str
    key: str
    slice: float
    prepare: float
    print: float

    @property
    def root(self) -> str:
        """Names the job: the first of its functions."""
        return self.roots[0]


@dataclass(frozen=True)
class _Result:
    """A transformed slice, parsed and verified."""

    module: Module
    cached: bool
    transform: float


_SPLIT = ("__enzyme_augmentfwd", "__enzyme_augmentsize", "__enzyme_reverse")


def requesting_functions(text: str) -> list[str]:
    """The functions of a module in textual form that call an undefined `__enzyme_...` function, in order of definition."""
    return list(_requests(text))


def together(text: str) -> list[list[str]]:
    """The requesting functions, in groups that must see the same code: the two sweeps of split mode agree on a tape, wherever they are asked for."""
    found = _requests(text)
    split = [f for f, names in found.items() if any(word in name for name in names for word in _SPLIT)]
    return [*([split] if split else []), *([f] for f in found if f not in split)]


def _requests(text: str) -> dict[str, set[str]]:
    """The names of the undefined `__enzyme_...` functions that each function calls."""
    wanted = {m[1] for m in _DECLARE.finditer(text) if "__enzyme_" in m[1]}
    if not wanted:
        return {}
    defines = [(m.start(), m[0]) for m in _DEFINE.finditer(text)]
    starts = [start for start, _ in defines]
    found: dict[str, set[str]] = {}
    position = text.find("__enzyme_")
    while position >= 0:
        line_start = text.rfind("\n", 0, position) + 1
        line_end = text.find("\n", position)
        m = _REQUEST.match(text, line_start, line_end if line_end >= 0 else len(text))
        if m is not None and m[1] in wanted and starts:
            header = parse_header(defines[bisect_right(starts, line_start) - 1][1])
            if header is not None:
                found.setdefault(header.name, set()).add(m[1])
        position = text.find("__enzyme_", max(line_end, position + 1))
    return found


def build(llvm: Llvm, module: Module, options: BuildOptions, transform: Callable[[str], str]) -> BuildReport:
    """Answer every request for a derivative in `module`, in place.

    transform: takes the text of a prepared slice, returns it with every `__enzyme_...` call replaced and the derivative functions
    added. It is called once for each requesting function (or group of them, see `together`) whose slice, options and engine were not seen
    before. A slice holds all that its requesting function reaches, inner requests included, so requests may nest.
    Raises what `transform` raises, all IsozymeErrors as one; IsozymeError if its result is not valid IR. All slices are cut before the first is put
    back, and none is put back before all are transformed: after an error the module is as it was.
    """
    start = perf_counter()
    rules = load_rules()
    options = replace(options, key=f"{options.key} {rules}")
    text = llvm.to_text(module)
    groups = together(text)
    if groups:
        # A marker that is a constant must not be replaced by its value.
        noted = _CONSTANT_MARKER.sub(r"\1global\2", mark_unchanged(note_blocks(note_pieces(text))))
        if noted != text:
            module.ref = llvm.parse(noted, module.origin).ref
            text = noted
    groups = _inline_wrappers(llvm, module, options, text) if groups else groups
    find = perf_counter() - start
    jobs = _prepare_all(llvm, module, groups, options, _closed(text))
    results = _synthesise_all(llvm, jobs, options, transform)
    reports: list[RequestReport] = []
    for job, result in zip(jobs, results, strict=True):
        start = perf_counter()
        llvm.graft(module, result.module, job.roots)
        graft = perf_counter() - start
        lines = job.text.count("\n")
        reports.append(RequestReport(job.root, result.cached, lines, job.slice, job.prepare, job.print, result.transform, graft))
        reports += [RequestReport(name, result.cached, lines, 0, 0, 0, 0, 0) for name in job.roots[1:]]
    return BuildReport(tuple(reports), find)


def _inline_wrappers(llvm: Llvm, module: Module, options: BuildOptions, text: str) -> list[list[str]]:
    """Wrappers around requests, isozyme.hpp's for one, take the function as an argument: only where they are called is it a constant. What has a rule
    of its own must still be there as a call. The requesting functions that there are then."""
    seen: set[str] = set()
    while True:
        apart = {*opaque(registrations(text), text), *users_names()}
        more = wrappers(text) - apart - seen
        if not more and (seen or not _ALWAYS_INLINE.search(text)):
            return together(text)
        edited = always_inlined(not_always_inlined(text, apart), more)
        if edited != text:
            module.ref = llvm.parse(edited, module.origin).ref
        llvm.run(module, "O0", options.target)
        text = llvm.to_text(module)
        if not more:
            return together(text)
        seen |= more


def _closed(text: str) -> set[str]:
    """Functions with rules that take precedence over their bodies."""
    defined = (header.name for m in _DEFINE.finditer(text) if "basic_string" in m[0] and (header := parse_header(m[0])) is not None)
    return {*users_names(), *(name for name in defined if kept_whole(name))}


def _prepare_all(llvm: Llvm, module: Module, groups: list[list[str]], options: BuildOptions, closed: Collection[str]) -> list[_Job]:
    if not groups:
        return []
    # Copying the program is the expensive part: do it once, then cut the single slices out of what all of them reach.
    start = perf_counter()
    common = llvm.slice(module, [f for group in groups for f in group], closed)
    if len(groups) >= MANY and NAMED_TYPE.search(text := llvm.to_text(common)) is None:
        common.parts = Parts(text)
    share = (perf_counter() - start) / len(groups)
    requesting = {f for group in groups for f in group}
    jobs: list[_Job] = []
    answered: set[str] = set()
    for group in groups:
        if not answered.issuperset(group):
            jobs.append(_prepare(llvm, common, group, options, share, closed, requesting))
            answered.update(jobs[-1].roots)
    return jobs


def _prepare(
    llvm: Llvm, common: Module, roots: list[str], options: BuildOptions, share: float, closed: Collection[str], requesting: set[str]
) -> _Job:
    t0 = perf_counter() - share
    alone = len(requesting) == len(roots)
    piece = common if alone else llvm.slice(common, roots, closed)
    if not alone:
        # A slice that holds another requesting function answers it too: where many reach each other, by calls through pointers, each would otherwise
        # be answered in the slice of each.
        also = [s.name for s in llvm.symbols(piece) if s.defined and s.name in requesting and s.name not in roots]
        llvm.set_linkages(piece, dict.fromkeys(also, "external"))
        roots = [*roots, *also]
    t1 = perf_counter()
    llvm.inline_always(piece, {s.name for s in llvm.symbols(piece) if s.defined and options.shared(s.name)})
    if any(asks_for_dense(s.name) for s in llvm.symbols(piece)):
        from isozyme.sparse.protect import protected_text

        piece.ref = llvm.parse(protected_text(llvm.to_text(piece)), piece.origin).ref
    llvm.run(piece, "prepare-inlined" if options.inline else "prepare", options.target)
    t2 = perf_counter()
    text = stable_names(llvm.to_text(piece))
    key = _key(text, options) if options.cache is not None else ""
    return _Job(tuple(roots), text, key, t1 - t0, t2 - t1, perf_counter() - t2)


def _key(text: str, options: BuildOptions) -> str:
    parts = (fingerprint(text), options.key, engine_version())
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _synthesise_all(llvm: Llvm, jobs: list[_Job], options: BuildOptions, transform: Callable[[str], str]) -> list[_Result]:
    found = {job.root: kept for job in jobs if (kept := _kept(llvm, job, options)) is not None}
    missing = [job for job in jobs if job.root not in found]

    def synthesise(text: str) -> tuple[str, float] | IsozymeError:
        start = perf_counter()
        try:
            with in_use(llvm):
                return transform(text), perf_counter() - start
        except IsozymeError as e:
            return e

    texts = [job.text for job in missing]
    # A build without a cache is one that prints: in processes of its own that would be lost or mixed up.
    large = options.cache is not None and sum(map(len, texts)) >= PARALLEL_TEXT
    if large:
        import isozyme.engine  # noqa: F401  # here, and not in each process
    made = parallel_map(synthesise, texts) if large else [synthesise(t) for t in texts]
    errors: list[IsozymeError] = []
    for job, one in zip(missing, made, strict=True):
        if isinstance(one, IsozymeError):
            errors.append(one)
            continue
        text, seconds = one
        found[job.root] = _Result(_read(llvm, text, job.root), False, seconds)
        if options.cache is not None:
            options.cache.put(job.key, text)
    if errors:  # all of them at once; what could be made is in the cache when they are corrected
        raise together_as_one(errors)
    return [found[job.root] for job in jobs]


def _kept(llvm: Llvm, job: _Job, options: BuildOptions) -> _Result | None:
    """What the cache has; None for nothing or a damaged entry."""
    kept = options.cache.get(job.key) if options.cache is not None else None
    if kept is None:
        return None
    try:
        return _Result(_read(llvm, refresh_locations(kept, locations(job.text)), job.root), True, 0.0)
    except IsozymeError:
        return None


def _read(llvm: Llvm, text: str, root: str) -> Module:
    try:
        module = llvm.parse(text, f"the derivatives in `{root}`")
        llvm.verify(module)
    except IsozymeError as e:
        message = f"Isozyme wrote IR that LLVM refuses: {e.message}"
        raise IsozymeError(message, e.where, "this is a defect of Isozyme: please report it") from e
    return module
