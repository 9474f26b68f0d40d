"""`differentiate(module, request)`: from a request for a derivative to functions that compute it, memoised per function and context."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field

from isozyme.analysis.activity import Activity, ArgumentActivity, Context, analyse_activity, carries_float
from isozyme.analysis.cfg import Cfg, build_cfg
from isozyme.analysis.dominators import DominatorTree, block_dominators
from isozyme.analysis.loops import LoopForest, loop_forest
from isozyme.analysis.pointers import PointerAnalysis, carries_pointer
from isozyme.emit.forward import Forward
from isozyme.emit.scopes import AliasScopes
from isozyme.emit.wrapper import replace_request
from isozyme.ir.module import Block, Function, Module
from isozyme.ir.reader import read_module
from isozyme.ir.types import Type, function_type, struct_type
from isozyme.ir.values import Argument, Value
from isozyme.ir.writer import write_module
from isozyme.plan.calls import root_context
from isozyme.plan.forward import plan_forward
from isozyme.protocol import Request, find_requests

sys.setrecursionlimit(max(sys.getrecursionlimit(), 20_000))  # recomputation follows operand chains


@dataclass(frozen=True)
class EngineOptions:
    """What changes the generated code. Part of the cache key (`key()`)."""

    verify: bool = False

    def key(self) -> str:
        return f"verify={self.verify}"


@dataclass(frozen=True, eq=False)
class Shape:
    """The control flow of one function."""

    cfg: Cfg
    dominators: DominatorTree[Block]
    forest: LoopForest


@dataclass
class Engine:
    """Derivatives of the functions of one module."""

    module: Module
    options: EngineOptions = field(default_factory=EngineOptions)

    def __post_init__(self) -> None:
        self.pointers = PointerAnalysis(self.module)
        self._shapes: dict[str, Shape] = {}
        self._activities: dict[tuple[str, Context], Activity] = {}
        self._forward: dict[tuple[str, Context], Function] = {}
        self._names: dict[str, int] = {}

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
        return found

    def _holds_float(self, function: Function) -> Callable[[Value], bool]:
        return lambda v: False

    # forward mode

    def forward(self, function: Function, context: Context) -> Function:
        """The forward-mode derivative of `function` in `context` (see emit/forward.py for its signature)."""
        key = (function.name, context)
        made = self._forward.get(key)
        if made is not None:
            return made
        shape = self.shape(function)
        made = self._forward[key] = self._declare_forward(function, context)
        plan = plan_forward(self.pointers, function, context, shape.cfg, shape.forest, self.activity)
        Forward(plan, made, AliasScopes(self.module, function, shape.forest), self.forward).run()
        return made

    def _declare_forward(self, function: Function, context: Context) -> Function:
        args: list[tuple[Type, str]] = []
        for formal, given in zip(function.args, context.args, strict=True):
            args.append((formal.type, formal.name))
            if given.value or given.shadowed:
                args.append((formal.type, f"{formal.name}.d"))
        ret = function.type.ret
        if context.result.value or context.result.memory:
            ret = struct_type((ret, ret))
        return self.new_function(f"{function.name}.fwd", ret, args, function)

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
        """Replace one request by a call of the derivative it asks for."""
        args = tuple(
            ArgumentActivity(value=_by_value(a.marker, formal), memory="d" if a.shadow is not None and _has_pointer(formal) else "")
            for a, formal in zip(request.args, request.function.args, strict=True)
        )
        ret = request.function.type.ret
        result = ArgumentActivity(value=carries_float(ret))
        context = root_context(args, result)
        if request.mode == "forward":
            replace_request(request, self.forward(request.function, context), context)
            return
        raise AssertionError(request.mode)


def _by_value(marker: str, formal: Argument) -> bool:
    return marker != "enzyme_const" and carries_float(formal.type)


def _has_pointer(formal: Argument) -> bool:
    return carries_pointer(formal.type)


def transform_text(text: str, options: EngineOptions | None = None) -> str:
    """The same module with every request for a derivative answered: IR text in, IR text out. Raises IsozymeError."""
    module = read_module(text)
    transform(module, options)
    return write_module(module)


def transform(module: Module, options: EngineOptions | None = None) -> None:
    """Answer every request in a module, in place."""
    engine = Engine(module, options or EngineOptions())
    for request in find_requests(module):
        engine.answer(request)
