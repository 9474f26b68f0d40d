"""How a derivative that the program registered for a function is called: its signature, matched against what the context asks for.

Forward: each argument of f, followed by its tangent or shadow where it is duplicated; returns the tangent, or {primal, tangent}.
Augmented: each argument, followed by its shadow where it is duplicated; returns the tape, the result, or {tape, result, shadow of the result}.
Reverse: the same arguments, the adjoint of a floating-point result, the tape; returns the adjoints of the arguments passed by value.
Aggregates are compared leaf by leaf, as they may be returned in registers or through memory (`sret`).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from isozyme.analysis.activity import Context, carries_float
from isozyme.analysis.pointers import carries_pointer
from isozyme.analysis.source_parameters import Grouping, computes_with_complex, known_grouping, may_be_pieces, of_struct
from isozyme.errors import IsozymeError
from isozyme.ir.metadata import function_location
from isozyme.ir.module import Function
from isozyme.ir.reader_types import TypeReader
from isozyme.ir.types import VOID, ArrayType, PointerType, StructType, Type, VectorType, resolve

Path = tuple[int, ...]
"""A way into an aggregate."""


@dataclass(frozen=True, eq=False)
class Target:
    """A function to call. struct: the type behind its first argument where that takes the result (`sret`), else None."""

    function: Function
    struct: Type | None

    @property
    def params(self) -> tuple[Type, ...]:
        return self.function.type.params[1:] if self.struct is not None else self.function.type.params

    def in_memory(self, k: int) -> Type | None:
        """The type of the struct that parameter k takes by value in memory (`byval`)."""
        a = self.function.args[k + (self.struct is not None)]
        text = next((w for w in a.attrs if w.startswith("byval(")), None)
        return TypeReader(self.function.module, "<byval>").type_of(text[len("byval(") : -1]) if text is not None else None

    @property
    def result(self) -> Type:
        return self.struct if self.struct is not None else self.function.type.ret


@dataclass(frozen=True, eq=False)
class CustomCall:
    """duplicated: the arguments that are followed by a shadow or tangent. Each part of the result is a list of paths, one for each of its leaves;
    None where the function does not return it. tape: the paths of the tape's leaves, with the types that are passed on. order: which argument comes
    when, and whether its primal value or its derivative.
    """

    target: Target
    duplicated: frozenset[int]
    primal: tuple[Path, ...] | None = None
    derivative: tuple[Path, ...] | None = None
    tape: tuple[tuple[Path, Type], ...] = ()
    adjoints: tuple[tuple[int, tuple[Path, ...]], ...] = ()
    order: tuple[tuple[int, bool], ...] = ()
    seeded: bool = False


@dataclass(frozen=True, eq=False)
class CustomReverse:
    """tape: what one call of the augmented function leaves. tapes: how often it is called, once or once for each direction."""

    augmented: CustomCall
    reverse: CustomCall
    tape: tuple[Type, ...]
    tapes: int = 1


def leaves(t: Type, path: Path = ()) -> Iterator[tuple[Path, Type]]:
    """The scalars of a type, vectors taken apart."""
    s = resolve(t)
    if isinstance(s, StructType):
        for k, f in enumerate(s.fields):
            yield from leaves(f, (*path, k))
    elif isinstance(s, (ArrayType, VectorType)):
        for k in range(s.count):
            yield from leaves(s.element, (*path, k))
    elif s is not VOID:
        yield path, s


def target_of(function: Function) -> Target:
    """What to call."""
    attrs = function.args[0].attrs if function.args else ()
    text = next((a for a in attrs if a.startswith("sret(")), None)
    if text is None:
        return Target(function, None)
    return Target(function, TypeReader(function.module, "<sret>").type_of(text[len("sret(") : -1]))


def _types(t: Type) -> list[Type]:
    return [x for _, x in leaves(t)]


def _passed(t: Type) -> list[Type]:
    """How C passes what it returns as a t: a small struct as its parts."""
    s = resolve(t)
    return list(s.fields) if isinstance(s, StructType) else [t]


def _split(t: Type, *parts: Sequence[Type]) -> list[tuple[Path, ...]] | None:
    """The leaves of t, dealt out to parts with these leaf types; None unless all match."""
    have = list(leaves(t))
    if [x for _, x in have] != [x for p in parts for x in p]:
        return None
    found, at = [], 0
    for p in parts:
        found.append(tuple(path for path, _ in have[at : at + len(p)]))
        at += len(p)
    return found


def plan_custom_forward(
    function: Function, context: Context, custom: Function, tape: CustomCall | None = None
) -> CustomCall:
    """The call of a registered derivative. tape: of the augmented function before it, in split forward mode. IsozymeError for a wrong signature."""
    target, ret = target_of(custom), function.type.ret
    required = {k for k, a in enumerate(context.args) if a.value or a.shadowed}
    optional = {k for k, a in enumerate(function.args) if carries_float(a.type) or carries_pointer(a.type)} - required
    extra = [t for _, t in tape.tape] if tape is not None else []
    dup = _duplicated(function, target, required, optional, [extra])
    tangent = carries_float(ret) or bool(context.result.memory)
    value = _types(ret)
    parts: list[tuple[Path, ...]] | None = None
    if dup is not None:
        if ret is VOID or not tangent:
            for form in ([value], [], [value, value]):
                parts = parts or _split(target.result, *form)
            if parts is not None:
                _refuse_constant(function, context, custom, dup)
                return CustomCall(target, dup, primal=parts[0] if parts else None if value else (), order=order_of(function, dup))
        elif (parts := _split(target.result, value, value)) is not None:
            _refuse_constant(function, context, custom, dup)
            return CustomCall(target, dup, primal=parts[0], derivative=parts[1], order=order_of(function, dup))
        elif (parts := _split(target.result, value)) is not None:
            _refuse_constant(function, context, custom, dup)
            return CustomCall(target, dup, derivative=parts[0], order=order_of(function, dup))
    takes = _listing(function, required, lambda t: "tangent" if carries_float(t) else "shadow") + (["the tape"] if tape else [])
    gives = f"the tangent ({_name(ret)}), or {{primal, tangent}}" if tangent else _name(ret)
    raise _wrong(function, custom, "derivative", takes, gives)


def plan_custom_reverse(function: Function, context: Context, augmented: Function, reverse: Function) -> CustomReverse:
    """The calls of a registered pair. IsozymeError for a wrong signature."""
    forth, back, ret = target_of(augmented), target_of(reverse), function.type.ret
    required = {k for k, a in enumerate(context.args) if a.shadowed}
    optional = {k for k, a in enumerate(function.args) if carries_pointer(a.type)} - required
    floats = [k for k, a in enumerate(function.args) if carries_float(a.type) and not carries_pointer(a.type)]
    seeded = carries_float(ret) and not carries_pointer(ret)
    seed = _passed(ret) if seeded else []
    value = _types(ret)
    dup = _duplicated(function, forth, required, optional, [[]])
    if dup is None:
        takes = _listing(function, required, lambda _: "shadow")
        raise _wrong(function, augmented, "augmented forward function", takes, _augmented_result(ret))
    order = order_of(function, dup)
    base = [function.args[k].type for k, _ in order]
    rest = list(back.params)
    tape_params: list[Type] | None = None
    if [resolve(t) for t in rest[: len(base) + len(seed)]] == [resolve(t) for t in (*base, *seed)]:
        first = len(base) + len(seed)
        tape_params = [back.in_memory(k) or t for k, t in enumerate(rest)][first:]
    memory = bool(context.result.memory)
    call = None if tape_params is None else _augmented_call(forth, dup, order, tape_params, value, memory)
    if call is None and tape_params and all(isinstance(resolve(t), PointerType) for t in tape_params):
        call = _augmented_call(forth, dup, order, [], value, memory)  # a tape that nobody makes: the gradient gets NULL
    if call is None:
        if tape_params is None or _augmented_call(forth, dup, order, None, value, memory) is not None:
            takes = _listing(function, set(dup), lambda _: "shadow") + (["the adjoint of the result"] if seeded else []) + ["the tape, if any"]
            raise _wrong(function, reverse, "gradient function", takes, _adjoint_text(function, floats))
        raise _wrong(function, augmented, "augmented forward function", _listing(function, set(dup), lambda _: "shadow"), _augmented_result(ret))
    _refuse_constant(function, context, augmented, dup)
    active = [k for k in floats if context.args[k].value]
    for wanted in (floats, active):
        parts = _split(back.result, *(_types(function.args[k].type) for k in wanted))
        if parts is not None:
            adjoints = tuple(zip(wanted, parts, strict=True))
            return CustomReverse(call, CustomCall(back, dup, adjoints=adjoints, seeded=seeded, order=order), tuple(t for _, t in call.tape))
    takes = _listing(function, set(dup), lambda _: "shadow") + (["the adjoint of the result"] if seeded else []) + ["the tape, if any"]
    raise _wrong(function, reverse, "gradient function", takes, _adjoint_text(function, floats))


def augmented_alone(function: Function, context: Context, augmented: Function) -> CustomCall:
    """The call of an augmented function before a tangent function that takes its tape."""
    target, ret = target_of(augmented), function.type.ret
    required = {k for k, a in enumerate(context.args) if a.shadowed}
    optional = {k for k, a in enumerate(function.args) if carries_pointer(a.type)} - required
    dup = _duplicated(function, target, required, optional, [[]])
    call = None if dup is None else _augmented_call(target, dup, order_of(function, dup), None, _types(ret), bool(context.result.memory))
    if call is None:
        raise _wrong(function, augmented, "augmented forward function", _listing(function, required, lambda _: "shadow"), _augmented_result(ret))
    return call


def _augmented_call(
    target: Target,
    dup: frozenset[int],
    order: tuple[tuple[int, bool], ...],
    tape_params: list[Type] | None,
    value: list[Type],
    shadow: bool,
) -> CustomCall | None:
    """How what the augmented function returns is taken apart. tape_params: the types of the gradient's last parameters; None for any."""
    whole = list(leaves(target.result))
    results: list[list[Type]] = [[*value, *value], value] if shadow or value else [value]
    for tail in (*results, [*value, *value], []):
        n = len(whole) - len(tail)
        if n < 0 or [t for _, t in whole[n:]] != tail or (shadow and len(tail) != 2 * len(value)):
            continue
        tape = whole[:n]
        if tape_params is not None and [t for _, t in tape] != [x for p in tape_params for x in _types(p)]:
            continue
        paths = [p for p, _ in whole[n:]]
        primal = tuple(paths[: len(value)]) if tail or not value else None
        derivative = tuple(paths[len(value) :]) if value and len(tail) == 2 * len(value) else None
        return CustomCall(target, dup, primal=primal, derivative=derivative, tape=tuple(tape), order=order)
    return None


def order_of(function: Function, dup: Collection[int]) -> tuple[tuple[int, bool], ...]:
    """Each argument, then its derivative if it has one; a struct that is passed as two arguments stays together. IsozymeError if that is unclear."""
    found: list[tuple[int, bool]] = []
    position = 0
    for count in _grouping(function, dup):
        pieces = range(position, position + count)
        found += [(k, False) for k in pieces]
        if any(k in dup for k in pieces):
            found += [(k, True) for k in pieces]
        position += count
    return tuple(found)


def _grouping(function: Function, dup: Collection[int]) -> Grouping:
    known = known_grouping(function)
    if known is not None:
        return known
    found: list[int] = []
    position = 0
    while position < len(function.args):
        together = position + 1 < len(function.args) and may_be_pieces(function, position)
        if together and not of_struct(function, position) and not {position, position + 1}.isdisjoint(dup) and computes_with_complex(function):
            raise IsozymeError(
                f"arguments {position + 1} and {position + 2} of `{function.name}`, which has a registered derivative, may be one complex number",
                function_location(function.module, function),
                "compile with `isozyme cc`, -g or -fno-discard-value-names, which tell; or pass complex numbers by pointer",
            )
        found.append(2 if together and of_struct(function, position) and not _hand_written(function) else 1)
        position += found[-1]
    return tuple(found)


def _hand_written(function: Function) -> bool:
    """IR that says `noundef` nowhere: that pieces of structs lack it says nothing there."""
    return not any("noundef" in a.attrs for f in function.module.functions.values() for a in f.args)


def _duplicated(
    function: Function, target: Target, required: set[int], optional: set[int], tails: Sequence[Sequence[Type]]
) -> frozenset[int] | None:
    """Which arguments are followed by a shadow in the parameters of `target`: those that must be, all that can be, or some."""
    have = [resolve(t) for t in target.params]
    choices = [set(), optional, *(set(c) for n in range(1, min(len(optional), 6)) for c in combinations(sorted(optional), n))]
    for more in choices:
        for tail in tails:
            types = [function.args[k].type for k, _ in order_of(function, required | more)]
            if have == [resolve(t) for t in (*types, *tail)]:
                return frozenset(required | more)
    return None


def _refuse_constant(function: Function, context: Context, custom: Function, dup: frozenset[int]) -> None:
    for k in dup:
        if carries_pointer(function.args[k].type) and not context.args[k].shadowed:
            raise IsozymeError(
                f"`{custom.name}`, registered for `{function.name}`, takes a shadow of argument {k + 1}, which is constant here",
                function_location(function.module, function),
                "duplicate that argument, or register a derivative that takes it without shadow",
            )


def _listing(function: Function, dup: set[int], what: Callable[[Type], str]) -> list[str]:
    found: list[str] = []
    for k, a in enumerate(function.args):
        name = a.name if a.name and not a.name[0].isdigit() else f"argument {k + 1}"
        found.append(f"{_name(a.type)} {name}")
        if k in dup:
            found.append(f"{_name(a.type)} {what(a.type)} of {name}")
    return found


def _name(t: Type) -> str:
    return str(t)


def _augmented_result(ret: Type) -> str:
    if ret is VOID:
        return "the tape, or void"
    return f"{_name(ret)}, or {{tape, {_name(ret)}}}" + (f", or {{tape, {_name(ret)}, shadow}}" if carries_pointer(ret) else "")


def _adjoint_text(function: Function, floats: list[int]) -> str:
    if not floats:
        return "void"
    return "the adjoint of " + " and ".join(f"argument {k + 1}" for k in floats) + (" (a struct)" if len(floats) > 1 else "")


def _wrong(function: Function, custom: Function, role: str, takes: list[str], gives: str) -> IsozymeError:
    article = "an" if role.startswith("a") else "a"
    return IsozymeError(
        f"`{custom.name}` does not have the signature of {article} {role} of `{function.name}`: it is {custom.type}",
        function_location(function.module, custom) or function_location(function.module, function),
        f"it must take ({', '.join(takes)}) and return {gives}",
    )
