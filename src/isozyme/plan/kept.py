"""Variables that keep a block of numbers from one derivative to the next, as work arrays do: it gets a shadow when a derivative is asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from isozyme.analysis.types_facts import TypeFacts
from isozyme.ir.layout import DataLayout
from isozyme.ir.module import GlobalVariable, Module
from isozyme.ir.types import NamedType, StructType, Type, resolve
from isozyme.llvm.blocks import ATTRIBUTE, RELEASES

_NOTE = re.compile(rf'"{ATTRIBUTE}"="([^"]*)"')
_VECTOR = re.compile(r"struct\.std::(?:__\w+::)?_Vector_base<(.*), std::(?:__\w+::)?allocator<.*>>::_Vector_impl_data(?:\.\d+)*")


_NUMBERS = re.compile(r"(?:std::complex<)?(?:unsigned |signed )?(?:double|float|long double|char|short|int|long|long long)>?")


@dataclass(frozen=True)
class KeptBlock:
    """A pointer at `offset` in a variable that holds null or a whole block of its own, or (vector) the three pointers of a vector. allocate, release:
    the functions that make such blocks and free them. numbers: they hold nothing else, by their type."""

    variable: str
    offset: int
    allocate: str
    release: str
    vector: bool
    numbers: bool = False


def kept_blocks(module: Module, facts: Callable[[], list[TypeFacts]]) -> tuple[KeptBlock, ...]:
    """Those of a module whose blocks lead nowhere else, as far as the functions that derivatives are asked of know. Pointers in a block would need
    shadows, too: it gets none, and the derivative stops when it meets it."""
    layout = DataLayout(module.datalayout)
    variables = [g for g in module.globals.values() if not g.constant]
    found = [block for g in variables for block in (*_noted(module, g), *_vectors(g.name, layout, g.value_type))]
    known = facts() if found else []
    return tuple(k for k in found if k.numbers or not any(f.leads_to_pointers(module.ref(k.variable), k.offset) for f in known))


def _noted(module: Module, g: GlobalVariable) -> Iterator[KeptBlock]:
    words = [w for a in g.attrs for w in (module.attribute_groups.get(a, ()) if a.startswith("#") else (a,))]
    for m in filter(None, map(_NOTE.fullmatch, words)):
        for entry in m[1].split():
            offset, _, allocate = entry.partition(":")
            yield KeptBlock(g.name, int(offset), allocate, RELEASES[allocate], False)


def _vectors(name: str, layout: DataLayout, t: Type, at: int = 0) -> Iterator[KeptBlock]:
    if isinstance(t, NamedType) and (m := _VECTOR.fullmatch(t.name)):
        yield KeptBlock(name, at, "_Znwm", "_ZdlPv", True, _NUMBERS.fullmatch(m[1]) is not None)
        return
    s = resolve(t)
    if isinstance(s, StructType):
        for o, inner in zip(layout.field_offsets(s), s.fields, strict=True):
            yield from _vectors(name, layout, inner, at + o)
