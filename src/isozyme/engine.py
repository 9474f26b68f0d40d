"""`differentiate(module, request)`: from a request for a derivative to functions that compute it, memoised per function and context."""

from __future__ import annotations

import gc
import hashlib
import os
import pathlib
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial

from isozyme.analysis.activity import Activity, Context, analyse_activity
from isozyme.analysis.canonical import is_canonical, reached
from isozyme.analysis.cfg import Cfg, build_cfg
from isozyme.analysis.dominators import DominatorTree, block_dominators
from isozyme.analysis.effects import FunctionMemory, ModuleEffects
from isozyme.analysis.float_bits import refuse_lost_digits
from isozyme.analysis.loops import LoopForest, loop_forest
from isozyme.analysis.memory_dependence import MemoryDependence
from isozyme.analysis.pointers import PointerAnalysis
from isozyme.analysis.registrations import drop_registrations, module_rules
from isozyme.analysis.throwing import module_catches
from isozyme.analysis.trip_count import trip_counts
from isozyme.analysis.type_tree import INTEGER
from isozyme.analysis.types_facts import TypeFacts
from isozyme.analysis.types_infer import infer_types
from isozyme.attempts import attempts, inline_for_types
from isozyme.canonical import after_llvm, canonicalise, read_bits, reshape
from isozyme.canonical.alignment import limit_alignment
from isozyme.canonical.code_pointers import ADDRESS_TAKEN, forget_virtual_reverse, mentioned
from isozyme.canonical.debug_records import drop_debug
from isozyme.canonical.dynamic_cast import follow_dynamic_casts
from isozyme.canonical.exceptions_carried import carry_exceptions
from isozyme.canonical.exceptions_returned import return_exceptions
from isozyme.canonical.helpers import lower_helpers
from isozyme.canonical.kept_whole import declare_whole
from isozyme.canonical.library_bodies import lend_bodies, take_back
from isozyme.canonical.moved_words import move_as_words
from isozyme.canonical.program_library import ProgramLibrary
from isozyme.canonical.unwinding import isolate_caught_calls
from isozyme.emit import custom as registered
from isozyme.emit.apart import finish_apart
from isozyme.emit.augmented import Augmented
from isozyme.emit.exceptions import define_exceptions
from isozyme.emit.forward import Forward
from isozyme.emit.given import given_of
from isozyme.emit.inlining import inline_short
from isozyme.emit.request_builder import put_replacements
from isozyme.emit.reverse import Reverse, result_type
from isozyme.emit.runtime_words import finish_words
from isozyme.emit.scopes import AliasScopes
from isozyme.emit.wrapper import (
    answer_augmented,
    answer_batch,
    answer_forward,
    answer_reverse,
    answer_size,
    answer_sweep,
    own_memory,
    tape_block,
)
from isozyme.errors import IsozymeError
from isozyme.ir.layout import DataLayout
from isozyme.ir.module import Block, Function, Module
from isozyme.ir.reader import read_module
from isozyme.ir.types import PTR, NamedType, Type, function_type, struct_type
from isozyme.ir.values import Argument, Value
from isozyme.ir.writer import write_module
from isozyme.options import EngineOptions as EngineOptions
from isozyme.orders import between_orders, innermost, prepared, refuse_optimised, through_llvm, with_own_globals
from isozyme.plan.calls import request_context
from isozyme.plan.custom import augmented_alone, plan_custom_forward, plan_custom_reverse
from isozyme.plan.custom_lanes import augmented_once, refuse_unrepeatable
from isozyme.plan.forward import plan_forward
from isozyme.plan.given import GivenReverse, plan_given_reverse
from isozyme.plan.kept import KeptBlock, kept_blocks
from isozyme.plan.refusals import refuse_byval, refuse_small_tape, unregistered
from isozyme.plan.request import Request
from isozyme.plan.reverse import ReverseContext, ReverseInterface, ReversePlan, ReversePlanner
from isozyme.plan.transfers import Transfers
from isozyme.protocol import choose_requested_functions, find_requests, wrap_known_functions
from isozyme.protocol.shown import shown_types
from isozyme.sparse.lower import lower_before, lower_dense
from isozyme.sparse.requests import read_dense
from isozyme.versions import in_versions, reloads_of, settled

sys.setrecursionlimit(max(sys.getrecursionlimit(), 20_000))  # recomputation follows operand chains


class Observer:
    """Told what the engine finds and decides as it goes along; this one does not listen."""

    def before(self, text: str) -> None: ...

    def after(self, text: str) -> None: ...

    def types(self, function: Function, facts: TypeFacts) -> None: ...

    def activity(self, function: Function, activity: Activity) -> None: ...

    def plan(self, plan: ReversePlan) -> None: ...

    def given(self, function: Function, plan: GivenReverse) -> None: ...


@dataclass(frozen=True, eq=False)
class Shape:
    """The control flow of one function."""

    cfg: Cfg
    dominators: DominatorTree[Block]
    forest: LoopForest


_Forwards = dict[tuple[str, Context], Function]
_Reverses = dict[tuple[str, ReverseContext], ReverseInterface]


@dataclass
class Engine:
    """Derivatives of the functions of one module."""

    module: Module
    options: EngineOptions = field(default_factory=EngineOptions)
    observer: Observer = field(default_factory=Observer)
    last: bool = True  # what is made here is not differentiated again
    kept: bool = False  # some tape serves several times (`enzyme_nofree`)
    kept_blocks: tuple[KeptBlock, ...] = ()
    library: ProgramLibrary | None = None  # the BLAS library that derivatives may call

    def __post_init__(self) -> None:
        self.pointers = PointerAnalysis(self.module)
        self._shapes: dict[str, Shape] = {}
        self._activities: dict[tuple[str, Context], Activity] = {}
        self._forward: dict[tuple[str, Context], Function] = {}
        self._names: dict[str, int] = {}
        self.interfaces: dict[tuple[str, ReverseContext], ReverseInterface] = {}
        self._early: dict[tuple[str, ReverseContext], ReverseInterface] = {}
        self._planning: set[tuple[str, ReverseContext]] = set()
        self._dependences: dict[FunctionMemory, MemoryDependence] = {}
        self._facts: dict[str, TypeFacts] = {}
        self.inferred: dict[str, TypeFacts] = {}
        self._root: Function | None = None
        self._scopes: dict[str, tuple[dict[tuple[str, Context], Activity], _Forwards, _Reverses, _Reverses]] = {}
        self.plans: list[ReversePlan] = []
        self._effects: dict[str, ModuleEffects] = {}
        self.catches = module_catches(self.module)
        self.layout = DataLayout(self.module.datalayout)
        self.replaced: dict[Value, Value] = {}

    def _enter(self, root: Function) -> None:
        """Types are inferred from what a request names, so what is known and made of functions that several requests share holds for one of them."""
        self._root = root
        self._activities, self._forward, self.interfaces, self._early = self._scopes.setdefault(root.name, ({}, {}, {}, {}))

    # facts, computed once

    def shape(self, function: Function) -> Shape:
        found = self._shapes.get(function.name)
        if found is None:
            cfg = build_cfg(function)
            dominators = block_dominators(cfg)
            found = self._shapes[function.name] = Shape(cfg, dominators, loop_forest(cfg, dominators))
        return found

    def activity(self, function: Function, context: Context) -> Activity:
        key = (function.name, context)
        found = self._activities.get(key)
        if found is None:
            found = self._activities[key] = analyse_activity(self.pointers, function, context, self._holds_float(function))
            refuse_lost_digits(self.module, found, self.facts(function))
            self.observer.activity(function, found)
        return found

    def _holds_float(self, function: Function) -> Callable[[Value], bool]:
        facts = self.facts(function)
        return lambda v: facts.value_kind(v).is_float or any(p.kind.is_float or p.of_float for p in facts.float_pieces(v))

    def facts_for(self, root: Function) -> TypeFacts:
        """Types as a request for the derivative of `root` has them."""
        self._enter(root)
        return self.facts(root)

    def facts(self, function: Function) -> TypeFacts:
        """Types, inferred once from each function that a request names: what other requests' callers pass to shared functions says nothing here."""
        root = self._root or function
        found = self._facts.get(root.name)
        if found is None:
            found = self._facts[root.name] = self.inferred.get(root.name) or infer_types(self.module, [root])
            for f in reached(self.module, [root]):
                self.observer.types(f, found)
        return found

    def effects(self, function: Function) -> ModuleEffects:
        """What functions do to memory, given these types."""
        root = self._root or function
        found = self._effects.get(root.name)
        if found is None:
            facts = self.facts(function)
            found = self._effects[root.name] = ModuleEffects(self.module, lambda v: facts.value_kind(v) is INTEGER)
        return found

    # forward mode

    def forward(self, function: Function, context: Context) -> Function:
        """The forward-mode derivative of `function` in `context` (see emit/forward.py for its signature)."""
        refuse_byval(function)
        key = (function.name, context)
        made = self._forward.get(key) or self._custom_forward(function, context) or self._given_forward(function, context)
        if made is not None:
            return made
        shape = self.shape(function)
        made = self._forward[key] = self._declare_forward(function, context)

        def transfers(activity: Activity) -> Transfers:
            return Transfers(self.module, activity, self.facts(function), self.layout, self.options.loose_types)

        plan = plan_forward(self.pointers, function, context, shape.cfg, shape.forest, self.activity, transfers)
        Forward(plan, made, AliasScopes(self.module, function, shape.forest), self.forward).run()
        return made

    def _declare_forward(self, function: Function, context: Context) -> Function:
        args: list[tuple[Type, str]] = []
        for formal, given in zip(function.args, context.args, strict=True):
            args.append((formal.type, formal.name))
            if given.value or given.shadowed:
                args += [(formal.type, f"{formal.name}.d")] * context.width
        ret = function.type.ret
        if context.result.value or context.result.memory:
            ret = struct_type((ret,) * (1 + context.width))
        return self.new_function(f"{function.name}.fwd", ret, args, function)

    # reverse mode

    def reverse(self, function: Function, context: ReverseContext) -> ReverseInterface:
        """The reverse-mode derivative of `function` in `context`, in split form: F+ and F- (emit/augmented.py, emit/reverse.py)."""
        refuse_byval(function)
        context = settled(self, function, context)
        key = (function.name, context)
        made = self.interfaces.get(key) or self._custom_reverse(function, context) or self._given_reverse(function, context)
        if (made := made or in_versions(self, function, context)) is not None:
            return made
        if key in self._planning:  # a recursion: its tape is allocated apart, and it may read all its arguments again
            return self._recursive(key, function, context)
        self._planning.add(key)
        limit_alignment(function)
        shape = self.shape(function)
        effects = self.effects(function)
        activity = self.activity(function, context.activity)
        reloads = reloads_of(self, function, context)
        transfers = Transfers(self.module, activity, self.facts(function), self.layout, self.options.loose_types)
        counts = trip_counts(shape.cfg, shape.forest, shape.dominators, effects.layout)
        planner = ReversePlanner(
            self.pointers, function, context, shape.cfg, shape.forest, shape.dominators, counts, activity, self.layout, reloads, transfers,
            self.reverse, self.new_type, effects, self.catches, self.last, self.kept,
        )  # fmt: skip
        plan = planner.plan()
        early = self._early.get(key)
        if early is not None:
            object.__setattr__(early, "tape", early.tape)
            early.tape.body = plan.tape.struct.body
        interface = early or self.declare_reverse(function, context, plan.tape.struct, plan.needs_primal, plan.needs_shadow, False, plan.stored)
        self.interfaces[key] = interface
        self._planning.discard(key)
        self.plans.append(plan)
        self.observer.plan(plan)
        scopes = AliasScopes(self.module, function, shape.forest)
        if early is not None:
            plan.tape.struct = early.tape
        augmented = Augmented(plan, interface.augmented, scopes)
        augmented.run()
        Reverse(plan, interface.reverse, scopes, augmented.constant_shadow).run()
        return interface

    def sweeps(self) -> list[Function]:
        """All functions made here."""
        made: list[Function] = []
        for _, forward, reverse, _ in self._scopes.values():
            made += [f for interface in reverse.values() for f in (interface.augmented, interface.reverse)]
            made += forward.values()
        return [f for f in dict.fromkeys(made) if f.blocks]

    def taken_for_constants(self) -> set[tuple[str, bool]]:
        """The variables that some derivative takes for constants (`Activity.taken_for_constants`)."""
        return {v for activities, *_ in self._scopes.values() for a in activities.values() for v in a.taken_for_constants()}

    def _recursive(self, key: tuple[str, ReverseContext], function: Function, context: ReverseContext) -> ReverseInterface:
        found = self._early.get(key)
        if found is None:
            everything = tuple(True for _ in function.args)
            found = self._early[key] = self.declare_reverse(
                function, context, self.new_type(f"isozyme.tape.{function.name}"), everything, everything, True
            )
        return found

    # derivatives that the program registered

    def _custom_forward(self, function: Function, context: Context) -> Function | None:
        custom = module_rules(self.module).custom.get(function.name)
        if custom is None or (custom.forward is None and custom.split is None):
            if custom is not None and not function.defined:
                raise unregistered(function, "forward", "__enzyme_register_derivative")
            return None
        before = None
        if custom.forward is None and custom.augmented is not None:
            before = augmented_alone(function, context, self.module.functions[custom.augmented])
        call = plan_custom_forward(function, context, self.module.functions[custom.forward or custom.split or ""], before)
        for each in (call, before) if context.width > 1 else ():
            if each is not None:
                refuse_unrepeatable(self.effects(function), self.pointers, function, context, each)
        made = self._forward[function.name, context] = self._declare_forward(function, context)
        registered.emit_forward(made, function, context, call, before)
        return made

    def _custom_reverse(self, function: Function, context: ReverseContext) -> ReverseInterface | None:
        custom = module_rules(self.module).custom.get(function.name)
        if custom is None or custom.augmented is None or custom.reverse is None:
            if custom is not None and not function.defined:
                raise unregistered(function, "reverse", "__enzyme_register_gradient")
            return None
        pair = self.module.functions[custom.augmented], self.module.functions[custom.reverse]
        plan = plan_custom_reverse(function, context.activity, *pair)
        if context.activity.width > 1 and not augmented_once(self.effects(function), context.activity, plan.augmented):
            refuse_unrepeatable(self.effects(function), self.pointers, function, context.activity, plan.augmented)
            plan = replace(plan, tapes=context.activity.width)
        tape = self.new_type(f"isozyme.tape.{function.name}")
        tape.body = struct_type(plan.tape * plan.tapes)
        everything = tuple(True for _ in function.args)
        made = self.interfaces[function.name, context] = self.declare_reverse(function, context, tape, everything, everything, False)
        registered.emit_augmented(made.augmented, function, context.activity, plan, tape)
        registered.emit_reverse(made.reverse, function, context.activity, plan, tape)
        return made

    # derivatives that are given (rules/library)

    def _given_forward(self, function: Function, context: Context) -> Function | None:
        given = given_of(self.library, function, context)
        if given is None:
            return None
        made = self._forward[function.name, context] = self._declare_forward(function, context)
        given.forward(made, context)
        return made

    def _given_reverse(self, function: Function, context: ReverseContext) -> ReverseInterface | None:
        given = given_of(self.library, function, context.activity)
        if given is None:
            return None
        plan = plan_given_reverse(given.formula, context)
        tape = self.new_type(f"isozyme.tape.{function.name}")
        tape.body = struct_type(given.tape_fields(plan))
        shadow = tuple(True for _ in function.args)
        made = self.declare_reverse(function, context, tape, plan.needs_primal, shadow, False, plan.stored)
        given.augmented(made.augmented, context.activity, plan, tape)
        given.reverse(made.reverse, context.activity, plan, tape)
        self.interfaces[function.name, context] = made
        self.observer.given(function, plan)
        return made

    def dependence(self, memory: FunctionMemory) -> MemoryDependence:
        found = self._dependences.get(memory)
        if found is None:
            found = self._dependences[memory] = MemoryDependence(memory)
        return found

    def new_type(self, name: str) -> NamedType:
        n, unique = 0, name
        while unique in self.module.named_types:
            n += 1
            unique = f"{name}.{n}"
        quoted = unique if re.fullmatch(r"[-a-zA-Z$._0-9]+", unique) else f'"{unique}"'
        t = self.module.named_types[unique] = NamedType(unique, f"%{quoted}")
        return t

    def declare_reverse(
        self,
        function: Function,
        context: ReverseContext,
        tape: NamedType,
        primal: tuple[bool, ...],
        shadow: tuple[bool, ...],
        indirect: bool,
        stored: float = 0.0,
    ) -> ReverseInterface:
        args: list[tuple[Type, str]] = []
        by_value: list[Type] = []
        width = context.activity.width
        for formal, given in zip(function.args, context.activity.args, strict=True):
            args.append((formal.type, formal.name))
            if given.shadowed:
                args += [(formal.type, f"{formal.name}.d")] * width
            if given.value:
                by_value += [formal.type] * width
        ret = function.type.ret
        augmented_ret = struct_type((ret,) * (1 + width)) if context.activity.result.memory else ret
        augmented = self.new_function(f"{function.name}.aug", augmented_ret, [*args, (PTR, "tape"), (PTR, "arena")], function)
        seeds: list[tuple[Type, str]] = [(ret, "seed")] * width if context.activity.result.value else []
        reverse = self.new_function(f"{function.name}.rev", result_type(by_value), [*args, *seeds, (PTR, "tape")], function)
        reverse.suffix = ""
        return ReverseInterface(augmented, reverse, tape, primal, shadow, indirect, stored)

    def new_function(self, name: str, ret: Type, args: list[tuple[Type, str]], like: Function) -> Function:
        """An internal function of ours; target attributes and personality as `like`, so that LLVM may inline it."""
        n = self._names[name] = self._names.get(name, 0) + 1
        unique = f"{name}.{n}" if n > 1 or name in self.module.functions else name
        while unique in self.module.functions:
            n += 1
            unique = f"{name}.{n}"
        arguments = [Argument(t, f"a{i}" if not hint or hint[0].isdigit() else hint, i) for i, (t, hint) in enumerate(args)]
        seen: set[str] = set()
        for a in arguments:
            while a.name in seen:
                a.name += "_"
            seen.add(a.name)
        f = Function(unique, function_type(ret, tuple(t for t, _ in args)), arguments, self.module)
        f.linkage = "internal"
        f.fn_attrs = tuple(a for a in sorted(like.attributes()) if a.startswith('"target-') or a in ("nounwind", "uwtable", "mustprogress"))
        if "personality" in like.suffix:
            f.suffix = like.suffix[like.suffix.index("personality") :]
        self.module.functions[unique] = f
        f.defined = True
        return f

    # requests

    def answer(self, request: Request) -> None:
        """Replace one request by calls of the derivative it asks for."""
        self._enter(request.function)
        if request.mode == "batch":
            answer_batch(request, self.replaced)
            return
        context = request_context(request, self._holds_float(request.function))
        if request.mode == "forward":
            answer_forward(request, self.replaced, self.forward(request.function, context), context, self.kept_blocks)
            return
        # Between the two sweeps of split mode the caller may do what it likes with its memory.
        apart = request.mode != "reverse"
        interface = self.reverse(request.function, ReverseContext(context, tuple(apart for _ in context.args), apart, (), self.last and not apart))
        match request.mode:
            case "reverse":
                answer_reverse(request, self.replaced, interface, context, self.kept_blocks)
            case "augmented":
                if request.options.tape is not None:
                    refuse_small_tape(request, self.layout.alloc_size(tape_block(interface, own_memory(request, context))))
                answer_augmented(request, self.replaced, interface, context, self.kept_blocks)
            case "sweep":
                answer_sweep(request, self.replaced, interface, context, self.kept_blocks)
            case "size":
                answer_size(request, self.replaced, interface, context)


@contextmanager
def _no_collector() -> Iterator[None]:
    """The objects of a module live until its end: looking for garbage among them again and again finds little and takes a fifth of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


@_no_collector()
def transform_text(text: str, options: EngineOptions | None = None, observer: Observer | None = None) -> str:
    """The same module with every request for a derivative answered: IR text in, IR text out. Raises IsozymeError."""
    observer = observer or Observer()
    observer.before(text)
    _dump("before", text, text)
    written = attempts(partial(_transform, text, options, observer))
    observer.after(written)
    _dump("after", text, written)
    return written


def _transform(text: str, options: EngineOptions | None, observer: Observer, returned: bool, inlined: frozenset[str]) -> str:
    """One attempt (attempts.py)."""
    text = with_own_globals(text)
    module = read_module(text)
    first = (declare_whole, forget_virtual_reverse, lower_helpers, wrap_known_functions, choose_requested_functions)
    if any([change(module) for change in first]):
        text = ""
    dense = read_dense(module)
    text = "" if dense else text
    requests = _asked(module)
    if inlined and inline_for_types(module, inlined, [r.function for r in requests]):
        module = prepared(module, bool(dense))
        requests, text = _asked(module), ""
    changed = False
    while requests:
        changed |= canonicalise(module, [r.function for r in requests])
        more = _asked(module) if ADDRESS_TAKEN in module.globals else requests
        if len(more) == len(requests):
            break
        requests = more  # possible targets of calls ask for derivatives too
    if returned:
        changed |= any([made(module, [r.function for r in requests]) for made in (return_exceptions, carry_exceptions)])
    if module.globals.pop(ADDRESS_TAKEN, None) is not None or changed:
        module = prepared(module, bool(dense))  # known targets of indirect calls may be inlined now
        text = ""
    module, requests = _shaped(module, text)
    if requests:
        refuse_optimised(module)
    while requests:
        lower_before(module, [r.function for r in requests], dense)
        now = innermost(module, requests, bool(dense))
        lent, library = lend_bodies(module, [r.function for r in now])
        answer(module, now, options, observer, len(now) == len(requests), library if options is None or options.library else None)
        take_back(lent)
        if len(now) == len(requests):
            break
        module, requests = _shaped(between_orders(module, bool(dense)))
    if requests:
        drop_registrations(module)
    define_exceptions(module)
    return write_module(lower_dense(module, dense))


def _asked(module: Module) -> list[Request]:
    """The requests in a module, without those that only the rest of the program may come to."""
    requests = find_requests(module)
    if ADDRESS_TAKEN not in module.globals:
        return requests
    there = mentioned(module)
    return [r for r in requests if r.caller.name in there]


def _shaped(module: Module, text: str = "") -> tuple[Module, list[Request]]:
    """The module with its loops in the form that planning wants, and the requests in it. text: how the module was read, "" if it changed since."""
    requests = find_requests(module)
    roots = [r.function for r in requests]
    reshaped = reshape(module, roots)
    if reshaped or not all(is_canonical(f) for f in reached(module, roots)):
        module = through_llvm(text if text and not reshaped else write_module(module), "canonical")
        requests = find_requests(module)
    after_llvm(module, [r.function for r in requests])
    return module, requests


def _dump(when: str, given: str, text: str) -> None:
    """ISOZYME_DUMP=directory keeps what goes into the engine (also when it refuses) and what comes out, for bug reports."""
    if directory := os.environ.get("ISOZYME_DUMP"):
        place = pathlib.Path(directory)
        place.mkdir(parents=True, exist_ok=True)
        name = hashlib.sha256(given.encode()).hexdigest()[:12]
        (place / f"{name}.{when}.ll").write_text(text)


def _types(module: Module, requests: list[Request]) -> dict[str, TypeFacts]:
    """What is known of types, for each function that a request names, after what they say to rewrite."""
    roots = {r.function.name: r.function for r in requests if r.function.defined}
    shown = shown_types(module, requests)
    found = {name: infer_types(module, [f], shown=shown.get(name)) for name, f in roots.items()}
    if any([move_as_words(found[name], reached(module, [f])) for name, f in roots.items()]):
        found = {name: infer_types(module, [f], shown=shown.get(name)) for name, f in roots.items()}
    return found


def answer(
    module: Module,
    requests: list[Request],
    options: EngineOptions | None = None,
    observer: Observer | None = None,
    last: bool = True,
    library: ProgramLibrary | None = None,
) -> None:
    """Answer requests, none of which asks for the derivative of a function with requests, in place."""
    kept = any(r.options.keep and r.mode == "sweep" for r in requests)
    engine = Engine(module, options or EngineOptions(), observer or Observer(), last, kept, library=library)
    for f in reached(module, [r.function for r in requests]):
        isolate_caught_calls(f)
        read_bits(f)
        follow_dynamic_casts(f)
    engine.inferred = _types(module, [r for r in requests if r.mode != "batch"])
    engine.kept_blocks = kept_blocks(module, lambda: [engine.facts_for(r.function) for r in requests if r.mode != "batch"]) if last else ()
    for request in requests:
        try:
            engine.answer(request)
        except IsozymeError as e:
            e.asked = request.caller.name
            raise
    callers = list(dict.fromkeys(r.caller for r in requests))
    put_replacements(callers, engine.replaced)
    made = [*engine.sweeps(), *callers]
    finish_words(module, made)
    finish_apart(module, made, engine.kept_blocks, engine.taken_for_constants(), last)
    inline_short(callers, engine.sweeps())
    for caller in callers:
        drop_debug(caller)
