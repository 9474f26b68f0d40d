"""`isozyme explain` and `ISOZYME=print-plan`: the plan of a reverse-mode derivative, as text. `print-perf`: what of it costs time."""

from __future__ import annotations

from isozyme.analysis.callees import CalleeKind, callee_of
from isozyme.analysis.loops import Loop
from isozyme.explain.activity import context_words
from isozyme.explain.spell import block_name, loop_name, spell, spell_with_line
from isozyme.ir import instructions as ins
from isozyme.ir.metadata import function_location
from isozyme.ir.module import Function
from isozyme.plan.given import GivenReverse
from isozyme.plan.nodes import Bytes, Cell, Edge, Last, Node, Old, Primal, Runs, Shadow, Slab, Tape
from isozyme.plan.reverse import ReversePlan
from isozyme.plan.tape import Element, Field, RecordField


def plan_report(plan: ReversePlan) -> str:
    module = plan.function.module
    where = function_location(module, plan.function)
    lines = [f"reverse mode of `{plan.function.name}`{f' ({where})' if where else ''} ({context_words(plan.function, plan.context.activity)})"]
    lines += _loops(plan)
    lines += [f"  differentiates the call of `{c.callee.name}` at {spell_with_line(module, i)}" for i, c in plan.calls.items()]
    lines += _tape(plan)
    for loop, windows in plan.order.windows.items():
        count = sum(len(w.lags) for w in windows)
        lines.append(f"  sums the adjoints that {count} loads in {loop_name(module, loop)} have in common before they go to memory")
    lines += [f"  frees later: {spell_with_line(module, i.args[0])}" for i in plan.deferred if i.args]
    return "\n".join(lines)


def given_report(function: Function, plan: GivenReverse) -> str:
    copies = [f"{'the old ' if k.old else ''}{k.operand.name}" for k in plan.kept]
    lines = [f"reverse mode of `{function.name}`: by calls of the program's library"]
    lines += [f"  copies {' and '.join(copies)}"] if copies else []
    return "\n".join(lines)


def _loops(plan: ReversePlan) -> list[str]:
    lines = []
    for loop in plan.forest.loops:
        known = plan.counts[loop].count is not None
        how = "its count is known on entry" if known else "its count is not known on entry"
        if loop.header not in plan.flow:
            how = "nothing in it is reversed"
        lines.append(f"  {'  ' * (loop.depth - 1)}{loop_name(plan.function.module, loop)}: {how}")
    return lines


def _tape(plan: ReversePlan) -> list[str]:
    stored = [(n, p) for n, p in plan.tape.places.items() if not isinstance(n, (Slab, Last))]
    if not stored:
        return ["  stores nothing"]
    lines = []
    for node, place in stored:
        size = plan.transfers.layout.alloc_size(plan.tape.types[node])
        lines.append(f"  stores {_node(plan, node)}: {size} bytes {_place(plan, place)}")
    return lines


def _node(plan: ReversePlan, node: Node) -> str:
    module = plan.function.module
    match node:
        case Primal(value):
            return spell_with_line(module, value)
        case Shadow(value):
            return f"the shadow of {spell_with_line(module, value)}"
        case Tape(call):
            return f"the tape of the call at {spell_with_line(module, call)}"
        case Edge(block):
            return block_name(module, block)
        case Runs(loop):
            return f"how often {loop_name(module, loop)} ran"
        case Cell(alloca, shadow):
            return f"{'the shadow of ' if shadow else ''}the local memory {spell(alloca)}"
        case Bytes(call):
            return f"what {spell_with_line(module, call)} overwrites"
        case Old(store):
            return f"what {spell_with_line(module, store)} overwrites"
        case _:
            return type(node).__name__.lower()


def _place(plan: ReversePlan, place: Field | Element | RecordField) -> str:
    module = plan.function.module
    match place:
        case Element(_, loops):
            return "for each iteration of " + ", ".join(loop_name(module, x) for x in loops)
        case RecordField(loop, _):
            return f"in the record of each iteration of {loop_name(module, loop)}"
        case _:
            return "a call"


def perf_report(plan: ReversePlan) -> str:
    """The sources of cost that a user may do something about; "" where there is none."""
    module = plan.function.module
    found: list[str] = []
    inner: dict[Loop, int] = {}
    for node, place in plan.tape.places.items():
        if isinstance(place, RecordField):
            inner[place.loop] = inner.get(place.loop, 0) + 1
        if isinstance(place, Element) and isinstance(node, Primal) and isinstance(node.value, ins.Load):
            found.append(f"{spell_with_line(module, node.value)} is stored in each iteration: its memory is overwritten later, or may be")
        if isinstance(place, (Element, RecordField)) and isinstance(node, Tape):
            found.append(f"the call of `{plan.calls[node.call].callee.name}` at {spell_with_line(module, node.call)} keeps a tape in each iteration")
    for loop, count in inner.items():
        found.append(f"{loop_name(module, loop)} stores {count} values in linked records: its count is not known on entry")
    for block in plan.flow.blocks:
        for i in block.instructions:
            if isinstance(i, (ins.Load, ins.Store)) and plan.activity.memory_active(i.pointer) and plan.activity.checked(i.pointer):
                found.append(f"{spell_with_line(module, i)}: asks at run time whether its memory has a shadow")
            if isinstance(i, ins.CallBase) and callee_of(module, i).kind is CalleeKind.ALLOCATE and plan.activity.shadowed(i):
                found.append(f"{spell_with_line(module, i)} allocates a shadow{' in each iteration' if plan.forest.loop_of(block) else ''}")
    return "\n".join([f"costs in `{plan.function.name}`", *(f"  {x}" for x in found)]) if found else ""
