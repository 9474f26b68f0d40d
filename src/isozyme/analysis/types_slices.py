"""Accesses in steps smaller than a float, such as bytes: are they to parts of floats?

They may be where they go through memory that has floats from there on, and what is loaded travels: is stored somewhere, or what is stored there was
loaded. Numbers that are computed or only looked at, as the control bytes behind the values of a hash table, are no parts of floats.
"""

from __future__ import annotations

from collections.abc import Iterable

from isozyme.analysis.memory_layout import int_value
from isozyme.analysis.type_tree import INTEGER, SLICE
from isozyme.analysis.types_graph import Region, resolve
from isozyme.analysis.types_join import leaf_cells
from isozyme.analysis.types_state import Instance, State
from isozyme.ir import instructions as ins
from isozyme.ir.module import Function
from isozyme.ir.types import IntType, scalar
from isozyme.ir.values import Argument, Constant, GlobalRef, Value


def find_slices(state: State, instances: Iterable[Instance]) -> None:
    """Mark the cells of parts of floats (`mixed`)."""
    travelling: set[int] | None = None
    texts = {(id(root), at) for root, at in (resolve(*t) for t in state.texts)}
    for (base, offset), made in state.loose:
        root, at = resolve(base, offset)
        inner, _ = resolve(made, 0)
        over = next((c for o, c in leaf_cells(root) if c.kind.is_float and o + c.size > at), None) if inner is not root else None
        if over is None or (id(root), at) in texts:
            continue
        if travelling is None:
            travelling = _travelling(state, instances)
        if id(inner) not in travelling:
            continue
        fields = {c.size for _, c in leaf_cells(root) if not c.kind.is_float and c.size >= 4}  # what is as large as these is one of them
        for _, cell in leaf_cells(inner):
            c = cell.find()
            if c.size < over.size and c.size not in fields and not c.kind.is_float and c.mixed is None:
                c.mixed = (over.kind, over.note, INTEGER, SLICE)


def _travelling(state: State, instances: Iterable[Instance]) -> set[int]:
    """The regions from which loaded integers are stored somewhere, or where loaded integers are stored; and all that is accessed otherwise."""
    found: set[int] = set()
    all_users: dict[Function, dict[Value, list[ins.Instruction]]] = {}
    for at in instances:
        users = all_users.get(at.function)
        if users is None:
            users = all_users[at.function] = _users(at.function)
        for i in at.function.instructions():
            if isinstance(i, ins.Load):
                moves = not isinstance(scalar(i.type), IntType) or _goes_on(users, i)
            elif isinstance(i, ins.Store):
                moves = not isinstance(scalar(i.value.type), IntType) or _comes_from_memory(i.value)
            else:
                continue
            if moves:
                region: Region = resolve(*state.place(at, i.pointer))[0]
                found.add(id(region))
    return found


def _users(f: Function) -> dict[Value, list[ins.Instruction]]:
    found: dict[Value, list[ins.Instruction]] = {}
    for i in f.instructions():
        for o in i.operands():
            if not isinstance(o, Constant):
                found.setdefault(o, []).append(i)
    return found


def _comes_from_memory(v: Value) -> bool:
    """Whether v has bits that were loaded, as they were."""
    seen: set[Value] = set()
    work = [v]
    while work:
        v = work.pop()
        if v in seen or (isinstance(v, Constant) and not isinstance(v, GlobalRef)):
            continue
        seen.add(v)
        if isinstance(v, (ins.Load, Argument)) or (isinstance(v, ins.CallBase) and not _computes(v)):
            return True
        if isinstance(v, ins.Instruction) and _passes_on(v):
            work += v.operands()
    return False


def _goes_on(users: dict[Value, list[ins.Instruction]], load: ins.Load) -> bool:
    """Whether bits of what is loaded leave as they are: are stored, passed or returned."""
    seen: set[Value] = set()
    work: list[Value] = [load]
    while work:
        v = work.pop()
        if v in seen:
            continue
        seen.add(v)
        for u in users.get(v, ()):
            if isinstance(u, (ins.Store, ins.Return)) or (isinstance(u, ins.CallBase) and not _computes(u)):
                return True
            if _passes_on(u):
                work.append(u)
    return False


def _computes(call: ins.CallBase) -> bool:
    """An intrinsic that makes a number, or nothing."""
    name = call.callee.name if isinstance(call.callee, GlobalRef) else ""
    return name.startswith(("llvm.fshl", "llvm.fshr", "llvm.ct", "llvm.assume", "llvm.um", "llvm.sm"))


def _passes_on(i: ins.Instruction) -> bool:
    """Whether whole bytes of the operands may be in the result."""
    if not isinstance(i, ins.Binary):
        return not isinstance(i, (ins.Compare, ins.Branch, ins.Switch, ins.GetElementPtr))
    n = int_value(i.rhs)
    if i.opcode in ("shl", "lshr"):
        return n is None or n % 8 == 0
    if i.opcode == "and":
        return n is None or any((n >> k) & 0xFF == 0xFF for k in range(0, 128, 8))
    return i.opcode in ("or", "add", "xor")
