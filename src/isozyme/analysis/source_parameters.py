"""Which LLVM parameters are one parameter of the source: the calling convention passes small structs and complex numbers as two numbers.

Compilers tell it in several ways: by names (`z.coerce0`, `z.coerce1`, the mangled name of the function), by debug information, by how unoptimised
code stores them (build.py notes that in an attribute). Where nothing tells, `noundef` says something: clang marks whole scalars and both parts of a
complex number with it, pieces of structs not (padding may be undefined).
"""

from __future__ import annotations

from collections.abc import Iterator

from isozyme.analysis.debug_types import DebugNode, DebugTypes
from isozyme.analysis.itanium import parameter_types
from isozyme.ir import instructions as ins
from isozyme.ir.layout import DataLayout
from isozyme.ir.module import Function
from isozyme.ir.reader_types import TypeReader
from isozyme.ir.types import FloatType, IntType, PointerType, StructType, Type, VectorType, resolve
from isozyme.ir.values import Argument, GlobalRef
from isozyme.llvm.pieces import ATTRIBUTE

Grouping = tuple[int, ...]
"""How many LLVM parameters each parameter of the source takes; a struct that is returned in memory counts as one."""

_BYVAL = '"isozyme_byval"="'
PIECES = f'"{ATTRIBUTE}"="'
_SCALAR = ("signext", "zeroext", "nonnull", "dereferenceable", "byval", "sret", _BYVAL)

_COMPLEX = ("__muldc3", "__divdc3", "cabs", "carg", "cexp", "clog", "csqrt", "cpow", "csin", "ccos", "ctan", "csinh", "ccosh", "ctanh")


def known_grouping(function: Function) -> Grouping | None:
    """What names, debug information or an attribute say; None if nothing does."""
    return _from_attribute(function) or _from_names(function) or _from_debug(function) or _from_mangled_name(function)


def possible_groupings(function: Function, most: int = 400) -> Iterator[Grouping]:
    """Every grouping that parameters allow, each parameter by itself first. No more than `most`."""
    count = len(function.args)

    def extend(position: int, done: Grouping) -> Iterator[Grouping]:
        if position == count:
            yield done
            return
        yield from extend(position + 1, (*done, 1))
        if position + 1 < count and may_be_pieces(function, position):
            yield from extend(position + 2, (*done, 2))

    for k, grouping in enumerate(extend(0, ())):
        if k == most:
            return
        yield grouping


def may_be_pieces(function: Function, position: int) -> bool:
    """Whether two parameters may be one of the source, as far as their attributes and types tell."""
    pair = function.args[position : position + 2]
    if any(w.startswith(_SCALAR) for a in pair for w in a.attrs):
        return False
    types = [resolve(a.type) for a in pair]
    if not all(isinstance(t, (FloatType, IntType, PointerType, VectorType)) for t in types):
        return False
    whole = ["noundef" in a.attrs for a in pair]
    return not any(whole) or (all(whole) and types[0] is types[1] and str(types[0]) == "double")


def of_struct(function: Function, position: int) -> bool:
    """Of two parameters that may belong together: whether they are pieces of a struct, then, not of a complex number."""
    return "noundef" not in function.args[position].attrs


def computes_with_complex(function: Function) -> bool:
    """Whether a function shows that it knows complex numbers: it returns two numbers, or calls what only complex numbers need."""
    ret = resolve(function.type.ret)
    if isinstance(ret, StructType) and len(ret.fields) == 2 and all(isinstance(resolve(f), FloatType) for f in ret.fields):
        return True
    return any(isinstance(i, ins.CallBase) and isinstance(i.callee, GlobalRef) and i.callee.name in _COMPLEX for i in function.instructions())


def struct_in_memory(function: Function, formal: Argument) -> Type | None:
    """The type of a struct that the source passes by value and the calling convention by address (`byval`, or what canonical/byval.py made of it)."""
    for word in formal.attrs:
        text = word[len("byval(") : -1] if word.startswith("byval(") else word[len(_BYVAL) : -1] if word.startswith(_BYVAL) else ""
        if text:
            return TypeReader(function.module, "<byval>").type_of(text)
    return None


def _from_attribute(function: Function) -> Grouping | None:
    for word in function.attributes():
        if word == f'"{ATTRIBUTE}"':
            return _grouped(len(function.args), set())  # LLVM prints no empty value
        if word.startswith(PIECES):
            firsts = {int(n) for n in word[len(PIECES) : -1].split()}
            return _grouped(len(function.args), firsts)
    return None


def _grouped(count: int, firsts: set[int]) -> Grouping:
    found: list[int] = []
    position = 0
    while position < count:
        found.append(2 if position in firsts and position + 1 < count else 1)
        position += found[-1]
    return tuple(found)


def _from_names(function: Function) -> Grouping | None:
    """clang calls the pieces of z `z.coerce0` and `z.coerce1`, if it keeps names at all."""
    names = [a.name for a in function.args]
    if all(n.isdigit() or not n for n in names):
        return None
    firsts = {
        k
        for k in range(len(names) - 1)
        if (stem := names[k].partition(".coerce0"))[1] and names[k + 1].startswith(f"{stem[0]}.coerce1")
    }
    return _grouped(len(names), firsts)


def _from_mangled_name(function: Function) -> Grouping | None:
    """What the name of a C++ function says, unless it takes classes by value."""
    found: list[int] = []
    for t in parameter_types(function.name) or ():
        if t.word == "v":
            continue
        if t.letter == "C" and t.inner is not None and t.inner.word == "d":
            found.append(2)
        elif t.letter in ("P", "R", "O") or t.letter == "B":
            found.append(1)
        else:
            return None
    before = len(function.args) - sum(found)  # `this`, and where a result goes
    return (*[1] * before, *found) if found and 0 <= before <= 2 else None


def _from_debug(function: Function) -> Grouping | None:
    """The parameters of the source, laid over those of LLVM."""
    reference = function.metadata.get("dbg")
    if not reference:
        return None
    types = DebugTypes(function.module.metadata)
    subprogram = types.node(reference)
    signature = types.node(subprogram.get("type")) if subprogram is not None else None
    if signature is None or not signature.get("types"):
        return None
    layout = DataLayout(function.module.datalayout)
    found: list[int] = [1] if function.args and any(w.startswith("sret") for w in function.args[0].attrs) else []
    position = len(found)
    for parameter in types.items(signature.get("types"))[1:]:
        node = _behind_names(types, parameter)
        if node is not None and _is_empty(types, node):
            continue
        if node is None or position >= len(function.args):
            return None
        formal = function.args[position]
        passed = 1
        if types.size_of(parameter) > layout.alloc_size(formal.type) and not _in_memory(node, formal.attrs):
            passed = 2
        found.append(passed)
        position += passed
    return tuple(found) if position == len(function.args) else None


def _behind_names(types: DebugTypes, reference: str) -> DebugNode | None:
    node = types.node(reference)
    while node is not None and node.get("tag") in ("DW_TAG_typedef", "DW_TAG_const_type", "DW_TAG_volatile_type"):
        node = types.node(node.get("baseType"))
    return node


def _in_memory(node: DebugNode, attributes: tuple[str, ...]) -> bool:
    return "PassByReference" in node.get("flags") or any(w.startswith(("byval", _BYVAL)) for w in attributes) or node.number("size") > 128


def _is_empty(types: DebugTypes, node: DebugNode) -> bool:
    """A class without members, of which nothing is passed."""
    if node.kind != "DICompositeType" or node.number("size") > 8 or node.get("tag") == "DW_TAG_enumeration_type":
        return False
    parts = [m for ref in types.items(node.get("elements")) if (m := types.node(ref)) is not None]
    return not any(m.kind == "DIDerivedType" and m.get("tag") == "DW_TAG_member" and "StaticMember" not in m.get("flags") for m in parts)
