"""What the generator knows of a program while it writes it: types, and what is in scope."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

SMALL = 4  # every array of numbers has at least so many elements


@dataclass(frozen=True)
class Field:
    """kind: real, real32, int, long, char; pointer (to SMALL reals); variant (a union of a real and a long, and a tag before it); a struct's name."""

    kind: str
    name: str
    count: int = 1  # more than one: an array

    def declared(self) -> str:
        array = f"[{self.count}]" if self.count > 1 else ""
        if self.kind == "pointer":
            return f"real *{self.name};"
        if self.kind == "variant":
            return f"int {self.name}_tag; union {{ real number; long integer; }} {self.name};"
        return f"{'long long' if self.kind == 'long' else self.kind} {self.name}{array};"


@dataclass(frozen=True)
class Struct:
    name: str
    fields: tuple[Field, ...]

    def declared(self) -> str:
        return f"typedef struct {{ {' '.join(f.declared() for f in self.fields)} }} {self.name};"


@dataclass
class Scope:
    """What a statement may use. Expressions of C; `numbers` and `integers` may be assigned, `fixed` are integers that may not.
    arrays: pointers to reals, with a length; arrays32: to real32; structs: lvalues."""

    numbers: list[str] = field(default_factory=list)
    integers: list[str] = field(default_factory=list)
    fixed: list[str] = field(default_factory=list)
    arrays: list[tuple[str, int]] = field(default_factory=list)
    arrays32: list[tuple[str, int]] = field(default_factory=list)
    structs: list[tuple[str, str]] = field(default_factory=list)
    depth: int = 0  # of loops

    def inner(self) -> Scope:
        """A scope in this one."""
        lists = (self.numbers, self.integers, self.fixed, self.arrays, self.arrays32, self.structs)
        return Scope(*(list(x) for x in lists), depth=self.depth)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Function:
    """parameters: C types; result: a C type."""

    name: str
    parameters: tuple[str, ...]
    result: str


def leaves(types: dict[str, Struct], name: str, at: str) -> Iterator[tuple[str, str]]:
    """The (lvalue, kind) of every number and integer in a struct at an lvalue; not what pointers lead to, nor variants."""
    for f in types[name].fields:
        for place in [f"{at}.{f.name}"] if f.count == 1 else [f"{at}.{f.name}[{i}]" for i in range(f.count)]:
            if f.kind in types:
                yield from leaves(types, f.kind, place)
            elif f.kind not in ("pointer", "variant"):
                yield place, f.kind
