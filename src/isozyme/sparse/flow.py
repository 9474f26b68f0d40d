"""Which values of a function may be pretended dense arrays, and which ones; what is done with them must be something that a call can do instead.

An array is known by its two functions: it is a *kind*. A value may be of several kinds (a phi), ordinary memory among them (kind 0).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from isozyme.errors import IsozymeError, Where
from isozyme.ir import instructions as ins
from isozyme.ir.metadata import location
from isozyme.ir.module import Function, Module
from isozyme.ir.types import PointerType, Type, resolve
from isozyme.ir.values import ConstPlain, GlobalRef, Value
from isozyme.rules.library import blas
from isozyme.sparse.requests import DENSE, NOWHERE, Places

ORDINARY = 0
Kinds = frozenset[int]

COPIES = ("llvm.memcpy.", "llvm.memmove.")
FILLS = ("llvm.memset.",)
IGNORED = ("llvm.assume", "llvm.prefetch", "llvm.fake.use", "llvm.lifetime.")
SAME = ("llvm.launder.invariant.group", "llvm.strip.invariant.group", "llvm.ssa.copy", "llvm.threadlocal.address")


@dataclass(frozen=True, eq=False)
class Kind:
    """load, store: None where the program gave none. nowhere: forgets what is stored."""

    number: int
    load: Function | None
    store: Function | None
    where: Where | None
    nowhere: bool = False

    @property
    def element(self) -> Type | None:
        """The numbers in it; None for any."""
        if self.load is not None:
            return resolve(self.load.type.ret)
        return resolve(self.store.type.params[0]) if self.store is not None else None

    @property
    def extra(self) -> tuple[Type, ...]:
        """The types of what the functions take behind the offset."""
        if self.load is not None:
            return self.load.type.params[1:]
        return self.store.type.params[2:] if self.store is not None else ()


class UnfollowedError(IsozymeError):
    """Where a pretended array goes out of sight."""


@dataclass
class KindTable:
    """The kinds of a module. places: where each request stands."""

    module: Module
    places: Places
    kinds: list[Kind | None] = field(default_factory=lambda: [None])
    _known: dict[tuple[str, str], int] = field(default_factory=dict)

    def request(self, i: ins.Instruction) -> Kind | None:
        """The kind that a request makes; None for any other instruction."""
        if not isinstance(i, ins.CallBase) or not isinstance(i.callee, GlobalRef) or not i.callee.name.startswith((DENSE, NOWHERE)):
            return None
        nowhere = i.callee.name.startswith(NOWHERE)
        load, store = (None, None) if nowhere else (self._function(i, 0), self._function(i, 1))
        key = ("", "") if nowhere else (load.name if load else "", store.name if store else "")
        number = self._known.get(key)
        if number is None:
            number = self._known[key] = len(self.kinds)
            self.kinds.append(Kind(number, load, store, self.places.of.get(i.callee.name), nowhere))
        return self.kinds[number]

    def _function(self, i: ins.CallBase, k: int) -> Function | None:
        v = i.args[k]
        if isinstance(v, ConstPlain):
            return None
        f = self.module.function_of(v)
        if f is None:
            name = getattr(i.callee, "name", "")
            raise IsozymeError(
                "`__enzyme_todense` does not name its functions: only the run tells which they are",
                self.places.of.get(name),
                "pass the functions themselves: (void *)load, (void *)store",
            )
        return f

    def some(self, kinds: Kinds) -> list[Kind]:
        """The pretended arrays among some kinds, in order."""
        return [k for n in sorted(kinds) if (k := self.kinds[n]) is not None]


def flow(table: KindTable, function: Function, given: Mapping[Value, Kinds]) -> dict[Value, Kinds]:
    """The values of a function that may be pretended arrays. given: arguments that are. UnfollowedError where something cannot be followed."""
    users: dict[Value, list[ins.Instruction]] = {}
    for i in function.instructions():
        for v in i.operands():
            users.setdefault(v, []).append(i)
    found: dict[Value, set[int]] = {v: set(k) for v, k in given.items()}
    found |= {i: {kind.number} for i in function.instructions() if (kind := table.request(i)) is not None}
    work: list[Value] = list(found)
    while work:
        v = work.pop()
        for i in users.get(v, ()):
            if not _passes_on(i, v):
                continue
            known = found.setdefault(i, set())
            if not found[v] <= known:
                known |= found[v]
                work.append(i)
    # Where a choice may also be ordinary memory.
    for v in list(found):
        sources = v.values if isinstance(v, ins.Phi) else [v.if_true, v.if_false] if isinstance(v, ins.Select) else []
        if any(s not in found and not (isinstance(s, ConstPlain) and s.kind in ("undef", "poison")) for s in sources):
            found[v].add(ORDINARY)
            work.append(v)
    while work:
        v = work.pop()
        for i in users.get(v, ()):
            if i in found and _passes_on(i, v) and ORDINARY not in found[i]:
                found[i].add(ORDINARY)
                work.append(i)
    for v in found:
        for i in dict.fromkeys(users.get(v, ())):
            _check(table, function, i, v, users)
    return {v: frozenset(k) for v, k in found.items()}


def called(i: ins.Instruction) -> str:
    return getattr(i.callee, "name", "") if isinstance(i, ins.CallBase) else ""


def _passes_on(i: ins.Instruction, v: Value) -> bool:
    """Whether the result of an instruction is v, or v with an offset."""
    match i:
        case ins.GetElementPtr():
            return i.base is v and isinstance(i.type, PointerType)
        case ins.Phi() | ins.Select():
            return True
        case ins.Unary():
            return i.opcode == "freeze"
        case ins.Cast():
            return i.opcode == "bitcast"
        case ins.Call():
            return called(i).startswith(SAME)
    return False


def _check(table: KindTable, function: Function, i: ins.Instruction, v: Value, users: Mapping[Value, list[ins.Instruction]]) -> None:
    """That something else can be done instead of `i`, which uses a pretended array v."""
    module = table.module
    what = why = ""
    hint = "hand the pointer that `__enzyme_todense` gives on as an argument, and use it for plain loads and stores only"
    if _passes_on(i, v):
        return
    match i:
        case ins.Load():
            what = "is read atomically" if i.ordering else ""
        case ins.Store() if i.value is v:
            what, why = "is stored in memory", "what is loaded from there later is not known to be this array"
        case ins.Store():
            what = "is written atomically" if i.ordering else ""
        case ins.AtomicRMW() | ins.CompareExchange():
            what, hint = "is changed atomically", "do without atomic operations there (without threads), or pass a dense shadow"
        case ins.Compare():
            what = "" if isinstance(v.type, PointerType) else "is compared as a vector of pointers"
        case ins.Cast() if i.opcode in ("ptrtoint", "ptrtoaddr"):
            if _becomes_pointer(i, users):
                what, why = "is converted to an integer", "and that to a pointer again, or it is kept"
        case ins.Return():
            what, why = f"is returned by `{function.name}`", "which is not inlined where it is called"
        case ins.InsertValue():
            what, why = "becomes a part of a struct", "which optimisation does not take apart again"
        case ins.GetElementPtr():
            what = "is used for a vector of addresses"
        case ins.CallBase():
            what, why = _check_call(table, i, v)
            if blas.bodies_of(called(i)):
                hint = "set ISOZYME=no-library, so that loops take the place of the library's routines, or pass a dense shadow"
        case _:
            what = f"is used in a way that cannot be followed ({i.opcode})"
    if what:
        here = location(module, i)
        made = next((k.where for k in table.kinds if k is not None and k.where is not None and k.where.line), None)
        text = f"a pretended dense array{f' (asked for at {made})' if made is not None and here is not None else ''} {what}"
        if here is None and made is not None:
            text += f" (in `{function.name}`)"
        raise UnfollowedError(text + (f", {why}" if why else ""), here or made or Where(f"in function `{function.name}`"), hint)


def _check_call(table: KindTable, i: ins.CallBase, v: Value) -> tuple[str, str]:
    """What cannot be done with an argument of a call, and why not; "" where it can."""
    name = called(i)
    if i.callee is v:
        return "is called like a function", ""
    if name.startswith((*COPIES, *FILLS, *IGNORED)) or (table.request(i) is not None and v not in i.args[2:]):
        return "", ""
    if name.startswith(("llvm.objectsize.", "llvm.is.constant.")):
        return "", ""
    if table.request(i) is not None:
        return "is passed on to another request of the kind", ""
    if "__enzyme_" in name:
        return f"is passed to `{name}` in a function that is differentiated itself", ""
    callee = table.module.function_of(i.callee)
    if callee is None:
        return "is passed to a function that only the run tells", "so that the call cannot be made one of a function that knows of it"
    if callee.type.vararg or not callee.defined:
        return f"is passed to `{callee.name}`", "which has no body here" if not callee.defined else "which takes any number of arguments"
    if isinstance(i, ins.Call) and i.tail == "musttail":
        return f"is passed to `{callee.name}` in a tail call that must remain one", ""
    words = [a for formal, passed in zip(callee.args, i.args, strict=True) if passed is v for a in formal.attrs]
    if any(a.startswith(("byval", "sret", "inalloca", "preallocated", "swift")) for a in words):
        return f"is passed to `{callee.name}` as memory for a struct", ""
    return "", ""


def _becomes_pointer(i: ins.Instruction, users: Mapping[Value, list[ins.Instruction]]) -> bool:
    """Whether the address of a pretended array, as an integer, may be used for more than comparing."""
    seen: set[Value] = set()
    work: list[Value] = [i]
    while work:
        v = work.pop()
        if v in seen:
            continue
        seen.add(v)
        for u in users.get(v, ()):
            match u:
                case ins.Binary() | ins.Phi() | ins.Select() | ins.Unary():
                    work.append(u)
                case ins.Cast() if u.opcode in ("trunc", "zext", "sext"):
                    work.append(u)
                case ins.Cast() if u.opcode == "inttoptr":
                    return True
                case ins.Store() | ins.Return() | ins.InsertValue() | ins.InsertElement():
                    return True
                case ins.CallBase() if not called(u).startswith(("llvm.umin", "llvm.umax", "llvm.smin", "llvm.smax", "llvm.assume")):
                    return True
                case ins.Call() if not called(u).startswith("llvm.assume"):
                    work.append(u)
    return False

