"""What a request's call passes, one value after the other, with what the call says about each."""

from __future__ import annotations

from dataclasses import dataclass

from isozyme.ir import instructions as ins
from isozyme.ir.constants import int_value
from isozyme.ir.module import Module
from isozyme.ir.reader_types import TypeReader
from isozyme.ir.types import FloatType, IntType, PointerType, Type, VectorType, resolve
from isozyme.ir.values import ConstString, GlobalRef, Value
from isozyme.protocol.markers import ALL, marker_of
from isozyme.protocol.references import reference_kinds


@dataclass(frozen=True, eq=False)
class Given:
    """One value.

    memory: the type of a struct that is passed by value in memory (`byval`). reference: "" for what is passed by value; else what the address that is
    passed leads to: "pointer", "object" (a struct, an array, a number) or "unknown".
    """

    value: Value
    marker: str | None
    piece: bool = False
    memory: Type | None = None
    reference: str = ""


def given_values(module: Module, call: ins.CallBase, first: int, name: str) -> list[Given]:
    """The values of a call from argument `first` on. piece: without `noundef` in a call that has it elsewhere, as pieces of structs are."""
    attrs = list(call.arg_attrs) if call.arg_attrs else []
    attrs += [()] * (len(call.args) - len(attrs))
    # Hand-written IR has no `noundef`: where even the function has none, its absence says nothing.
    told = first > 0 and "noundef" in attrs[first - 1]
    kinds = reference_kinds(name, len(call.args) - first)
    found: list[Given] = []
    for k in range(first, len(call.args)):
        v = call.args[k]
        memory = next((_memory_type(module, w) for w in attrs[k] if w.startswith("byval(")), None)
        kind = kinds[k - first] if isinstance(v.type, PointerType) else ""
        if kind == "unknown" and call.function_type.vararg:
            kind = ""
        found.append(Given(v, marker_of(v) or _word(module, v), told and "noundef" not in attrs[k], memory, kind))
    return found


def _word(module: Module, v: Value) -> str | None:
    """A marker that is written as a string."""
    g = module.globals.get(v.name) if isinstance(v, GlobalRef) else None
    if g is None or not g.constant or not isinstance(g.initializer, ConstString):
        return None
    text = g.initializer.data.split(b"\0")[0].decode(errors="replace")
    return text if text in ALL else None


def _memory_type(module: Module, word: str) -> Type:
    t = TypeReader(module, "<byval>").type_of(word[len("byval(") : -1])
    assert t is not None
    return t


def fits(v: Value, to: Type) -> bool:
    """Whether a value may be meant for a parameter: variadic calls promote floats and small integers; NULL may be an integer."""
    a, b = resolve(v.type), resolve(to)
    if a is b:
        return True
    if isinstance(a, FloatType) and isinstance(b, FloatType):
        return True
    if isinstance(a, IntType):
        return isinstance(b, (IntType, PointerType))
    return isinstance(a, VectorType) and isinstance(b, VectorType) and a is b


def constant_behind(g: Given) -> int | None:
    """The constant that is passed, also by reference: through memory that is written once."""
    v = g.value
    if isinstance(v, ins.Alloca):
        stored = stored_once(v)
        return int_value(stored) if stored is not None else None
    return int_value(v)


def stored_once(cell: ins.Alloca) -> Value | None:
    """What the only store to a stack cell puts there."""
    function = cell.block.function if cell.block is not None else None
    stores = [i for i in function.instructions() if isinstance(i, ins.Store) and i.pointer is cell] if function is not None else []
    return stores[0].value if len(stores) == 1 else None
