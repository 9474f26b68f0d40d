"""OpenMP's parallel regions run on one thread in derivatives, which is a team like any other.

    call void (ptr, i32, ptr, ...) @__kmpc_fork_call(ptr %where, i32 2, ptr @f.omp_outlined, ptr %a, ptr %b)

becomes a direct call of the region, and inside of it the calls of the runtime get the meaning that they have for a team of one: loops are not
divided, barriers and locks do nothing, `omp_get_thread_num()` is 0. Functions that are also called from outside of a region keep theirs: there the
runtime itself knows.
"""

from __future__ import annotations

from collections.abc import Iterable

from isozyme.analysis.canonical import reached
from isozyme.canonical.debug_records import forget_records_of
from isozyme.ir import instructions as ins
from isozyme.ir.constants import integer
from isozyme.ir.module import Block, Function, Module
from isozyme.ir.types import I32, I64, VOID, Type
from isozyme.ir.values import Value

FORK = "__kmpc_fork_call"
NOTHING = frozenset(
    f"__kmpc_{name}"
    for name in (
        *("for_static_fini", "barrier", "flush", "critical", "critical_with_hint", "end_critical", "ordered", "end_ordered", "copyprivate"),
        *("end_master", "end_masked", "end_single", "end_reduce", "end_reduce_nowait", "dispatch_deinit", "push_num_threads", "push_proc_bind"),
        *("serialized_parallel", "end_serialized_parallel"),
        *(f"dispatch_fini_{kind}" for kind in ("4", "4u", "8", "8u")),
    )
)
AROUND = frozenset({"__kmpc_push_num_threads", "__kmpc_push_proc_bind", "__kmpc_serialized_parallel", "__kmpc_end_serialized_parallel"})
"""What of these stands outside of the regions."""
CONSTANT = {
    **{f"__kmpc_{name}": 1 for name in ("master", "masked", "single", "reduce", "reduce_nowait")},
    **{f"__kmpc_{name}": 0 for name in ("global_thread_num", "cancel", "cancel_barrier", "cancellationpoint")},
    **{"omp_get_thread_num": 0, "omp_get_num_threads": 1, "omp_in_parallel": 0},
}

_BOUNDS = ("lower", "upper", "step")


def run_regions_on_one_thread(module: Module, roots: list[Function]) -> bool:
    """Rewrite what `roots` reach. Whether there was a region."""
    if FORK not in module.functions:
        return False
    regions: set[Function] = set()
    outside = reached(module, roots)
    done: set[Function] = set()
    while work := [f for f in {*outside, *reached(module, regions)} if f not in done]:
        for f in work:
            done.add(f)
            regions |= _enter(module, f)
    if not regions:
        return False
    # What is reached without entering a region, and what only from inside of one.
    shared = set(_around(module, roots, regions))
    for f in reached(module, regions):
        _Rewriter(module, f, AROUND if f in shared else NOTHING, f not in shared).run()
    for f in shared - set(reached(module, regions)):
        _Rewriter(module, f, AROUND, False).run()
    return True


def _around(module: Module, roots: Iterable[Function], regions: set[Function]) -> list[Function]:
    found: dict[str, Function] = {}
    work = list(roots)
    while work:
        f = work.pop()
        if f in regions or f.name in found or not f.defined:
            continue
        found[f.name] = f
        for i in f.instructions():
            callee = module.function_of(i.callee) if isinstance(i, ins.CallBase) else None
            if callee is not None:
                work.append(callee)
    return list(found.values())


def _enter(module: Module, f: Function) -> set[Function]:
    """Let f call its regions itself; which they are."""
    found: set[Function] = set()
    cells: list[ins.Instruction] = []
    names = {i.name for i in f.instructions()} | {a.name for a in f.args}
    for block in f.blocks:
        for i in list(block.instructions):
            if not isinstance(i, ins.CallBase) or getattr(i.callee, "name", "") != FORK:
                continue
            region = module.function_of(i.args[2])
            shared = i.args[3:]
            if region is None or not region.defined or [a.type for a in region.args[2:]] != [a.type for a in shared] or i.bundles:
                continue
            if not cells:
                cells = [ins.Alloca(I32, None, 4, _fresh(names, "omp.thread")), ins.Alloca(I32, None, 4, _fresh(names, "omp.bound"))]
            found.add(region)
            for cell in cells:
                _insert(block, block.instructions.index(i), [ins.Store(integer(I32, 0), cell, 4)])
            i.callee, i.function_type = module.ref(region.name), region.type
            i.args = [*cells, *shared]
            attrs = [*i.arg_attrs, *[()] * (len(shared) + 3 - len(i.arg_attrs))]
            i.arg_attrs = [(), (), *attrs[3:]]
            i.fn_attrs, i.cc = (), region.cc
            if isinstance(i, ins.Call):
                i.tail = ""
    _insert(f.blocks[0], 0, cells)
    return found


class _Rewriter:
    """One function: what the runtime does for a team of one."""

    def __init__(self, module: Module, function: Function, nothing: frozenset[str], inside: bool) -> None:
        self.module, self.function, self.nothing, self.inside = module, function, nothing, inside
        self.names = {i.name for i in function.instructions()} | {a.name for a in function.args}
        self.state: dict[str, ins.Alloca] = {}

    def run(self) -> None:
        renamed: dict[Value, Value] = {}
        for block in self.function.blocks:
            for i in list(block.instructions):
                name = getattr(i.callee, "name", "") if isinstance(i, ins.Call) else ""
                if not name.startswith(("__kmpc_", "omp_")):
                    continue
                assert isinstance(i, ins.Call)
                made = self._meaning(name, i)
                if made is None:
                    continue
                instructions, value = made
                if value is not None:
                    renamed[i] = value
                at = block.instructions.index(i)
                del block.instructions[at]
                _insert(block, at, instructions)
        for i in self.function.instructions() if renamed else ():
            i.map_operands(lambda v: renamed.get(v, v))
        forget_records_of(self.function, renamed)
        _insert(self.function.blocks[0], 0, list(self.state.values()))

    def _meaning(self, name: str, i: ins.Call) -> tuple[list[ins.Instruction], Value | None] | None:
        if name in self.nothing and i.type is VOID:
            return [], None
        if not self.inside:
            return None
        if name in CONSTANT:
            return [], integer(i.type, CONSTANT[name])
        if name.startswith("__kmpc_for_static_init_"):
            _, _, _, last, lower, upper, stride, step, _ = i.args
            low, high = self._load(step.type, lower), self._load(step.type, upper)
            span = ins.Binary("sub", high, low, (), self._name())
            whole = ins.Binary("add", span, step, (), self._name())
            return [low, high, span, whole, ins.Store(integer(I32, 1), last, 4), ins.Store(whole, stride, 4)], None
        if name.startswith("__kmpc_dispatch_init_"):
            made: list[ins.Instruction] = [ins.Store(integer(I32, 1), self._cell("left", I32), 4)]
            made += [ins.Store(v, self._cell(kind, v.type), 4) for kind, v in zip(_BOUNDS, i.args[3:6], strict=True)]
            return made, None
        if name.startswith("__kmpc_dispatch_next_"):  # all of the loop, once
            left = self._load(I32, self._cell("left", I32))
            made = [left, ins.Store(integer(I32, 0), self._cell("left", I32), 4), ins.Store(integer(I32, 1), i.args[2], 4)]
            t = I64 if name.rstrip("u").endswith("8") else I32
            for kind, place in zip(_BOUNDS, i.args[3:6], strict=True):
                v = self._load(t, self._cell(kind, t))
                made += [v, ins.Store(v, place, 4)]
            return made, left
        return None

    def _cell(self, kind: str, t: Type) -> ins.Alloca:
        name = f"omp.{kind}.{t}"
        if name not in self.state:
            self.state[name] = ins.Alloca(t, None, 8, _fresh(self.names, name))
        return self.state[name]

    def _load(self, t: Type, pointer: Value) -> ins.Load:
        return ins.Load(t, pointer, 4, name=self._name())

    def _name(self) -> str:
        return _fresh(self.names, "omp.v")


def _fresh(names: set[str], hint: str) -> str:
    name, n = hint, 0
    while name in names:
        n += 1
        name = f"{hint}.{n}"
    names.add(name)
    return name


def _insert(block: Block, at: int, made: list[ins.Instruction]) -> None:
    for i in made:
        i.block = block
    block.instructions[at:at] = made
