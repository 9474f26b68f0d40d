"""The arguments of a request: markers, values and shadows, sorted by the parameters of the function."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from isozyme.analysis.activity import carries_float
from isozyme.analysis.pointers import carries_pointer
from isozyme.analysis.source_parameters import Grouping, of_struct, struct_in_memory
from isozyme.errors import IsozymeError, Where
from isozyme.ir.constants import zero
from isozyme.ir.layout import DataLayout
from isozyme.ir.module import Function
from isozyme.ir.types import PointerType, StructType, Type, is_float, resolve, struct_type
from isozyme.ir.values import Argument
from isozyme.plan.request import InMemory, Mode, Options, Passed, RequestArgument
from isozyme.protocol.given import Given, constant_behind, fits
from isozyme.protocol.markers import OPTION, check_marker, default_marker
from isozyme.protocol.references import takes_pointer_by_reference

REGISTER = 8
"""Where the second piece of a struct lies behind the first."""


@dataclass
class ArgumentReader:
    """Takes the values of a call apart, from the front. name: of the called function, for messages. grouping: which LLVM parameters belong together.

    regular: every parameter has a marker of its own, or none has.
    """

    mode: Mode
    function: Function
    name: str
    where: Where | None
    rest: list[Given]
    grouping: Grouping
    options: Options = field(default_factory=Options)

    def __post_init__(self) -> None:
        self.rest = self.rest[::-1]
        self._marked: list[bool] = []
        self.layout = DataLayout(self.function.module.datalayout)

    @property
    def regular(self) -> bool:
        return len(set(self._marked)) < 2

    def arguments(self) -> tuple[RequestArgument, ...]:
        found: list[RequestArgument] = []
        for count in self.grouping:
            position = len(found)
            formals = self.function.args[position : position + count]
            if position == 0 and any(a.startswith("sret") for a in formals[0].attrs):
                found.append(RequestArgument("result", None))
                continue
            marker = self._marker()
            self._marked.append(marker is not None)
            if self.mode == "size":
                found += self._sized(formals, marker)
            elif self.mode == "batch":
                found += self._batched(position, formals, marker)
            else:
                found += self._argument(position, formals, marker)
        self.trailing_options()
        return tuple(found)

    def trailing_options(self) -> None:
        """Options that stand behind the arguments."""
        while self.rest and self.rest[-1].marker in OPTION:
            self._option(str(self.rest.pop().marker))

    # one parameter of the source

    def _argument(self, position: int, formals: list[Argument], marker: str | None) -> list[RequestArgument]:
        self._refuse_absent(position)
        struct = self._in_memory(formals)
        marked = marker is not None
        if marker is None:
            marker = self._default(formals, struct)
        stride = self._number(position, "the distance between its lanes") if marker.endswith("v") else None
        values = self._take(position, formals, "its value")
        shadows: list[list[Passed]] = []
        if marker in ("enzyme_dup", "enzyme_dupnoneed"):
            shadows = [self._shadow(position, formals, lane) for lane in range(self.options.width)]
        elif stride is not None:
            if len(formals) > 1 or not carries_pointer(formals[0].type):
                self._fail(position, f"is no pointer and cannot be {marker}", "use enzyme_dup and pass the shadow of each lane")
            shadows = [self._shadow(position, formals, 0)]
        self._check(position, formals, marker, struct)
        whole = struct if marker == "enzyme_out" else None
        pieces = list(zip(*shadows, strict=True)) if shadows else [()] * len(formals)
        last = len(formals) - 1
        return [
            RequestArgument(self._piece(marker, formals, f), values[k], tuple(pieces[k]), stride, k < last, whole, marked)
            for k, f in enumerate(formals)
        ]

    def _piece(self, marker: str, formals: list[Argument], formal: Argument) -> str:
        """Of a struct of numbers and pointers by value reverse mode returns nothing: numbers have no derivative there, pointers have shadows."""
        mixed = len(formals) > 1 and any(carries_pointer(f.type) for f in formals)
        return "enzyme_const" if mixed and self.mode != "forward" and marker != "enzyme_const" and not carries_pointer(formal.type) else marker

    def _in_memory(self, formals: list[Argument]) -> Type | None:
        """The type of a struct that both sides pass in memory."""
        return struct_in_memory(self.function, formals[0]) if len(formals) == 1 else None

    def _default(self, formals: list[Argument], struct: Type | None) -> str:
        """What stands where no marker does: pointers decide, then floats."""
        if struct is not None:
            return "enzyme_out" if self.mode != "forward" and _floats_only(struct) else "enzyme_dup"
        kinds = [default_marker(self.mode, f.type) for f in formals]
        if any(carries_pointer(f.type) for f in formals):
            return "enzyme_dup"
        return next((k for k in kinds if k != "enzyme_const"), "enzyme_const")

    def _check(self, position: int, formals: list[Argument], marker: str, struct: Type | None) -> None:
        if marker == "enzyme_out":
            if self.mode == "forward":
                self._fail(position, "is marked enzyme_out, which has no meaning in forward mode", "use enzyme_dup")
            if struct is not None and not _floats_only(struct):
                self._fail(position, "is a struct that does not hold floats only and cannot be enzyme_out", "pass it by pointer, with enzyme_dup")
            if struct is None and any(carries_pointer(f.type) for f in formals):
                self._fail(position, "is a pointer and cannot be enzyme_out", "use enzyme_dup and pass its shadow")
        elif marker not in ("enzyme_const", "enzyme_out") and self.mode != "forward":
            by_value = struct is None and not any(carries_pointer(f.type) for f in formals) and any(carries_float(f.type) for f in formals)
            if by_value or (struct is not None and not carries_pointer(struct)):
                what = "a struct" if struct is not None or len(formals) > 1 else "a number"
                message = f"is {what} passed by value: its derivative is returned in reverse mode, it has no shadow there"
                self._fail(position, message, "mark it enzyme_out and take what is returned, or pass it by pointer")

    def _sized(self, formals: list[Argument], marker: str | None) -> list[RequestArgument]:
        struct = self._in_memory(formals)
        marker = marker or self._default(formals, struct)
        last = len(formals) - 1
        whole = struct if marker == "enzyme_out" else None
        return [RequestArgument(self._piece(marker, formals, f), None, more=k < last, whole=whole) for k, f in enumerate(formals)]

    def _batched(self, position: int, formals: list[Argument], marker: str | None) -> list[RequestArgument]:
        marker = marker or "enzyme_vector"
        last = len(formals) - 1
        if marker == "enzyme_scalar":
            values = self._take(position, formals, "its value")
            return [RequestArgument(marker, v, more=k < last) for k, v in enumerate(values)]
        if marker == "enzyme_buffer":
            stride = self._number(position, "the distance between its lanes")
            value = self._one(position, "its buffer")
            return [RequestArgument(marker, InMemory(value.value, k * REGISTER), (), stride, k < last) for k in range(len(formals))]
        lanes = [self._take(position, formals, f"lane {lane}") for lane in range(self.options.width)]
        return [RequestArgument(marker, None, tuple(lane[k] for lane in lanes), more=k < last) for k in range(len(formals))]

    # values

    def _take(self, position: int, formals: list[Argument], what: str) -> list[Passed]:
        """The numbers that one value consists of."""
        first = self._one(position, what)
        formal = formals[0]
        pointer = isinstance(first.value.type, PointerType)
        if first.memory is not None and not (len(formals) == 1 and isinstance(formal.type, PointerType)):
            return [InMemory(first.value, k * REGISTER) for k in range(len(formals))]  # no registers were left
        if pointer and first.reference in ("pointer", "object"):
            if len(formals) == 1 and isinstance(formal.type, PointerType):
                loaded = first.reference == "pointer" and not self._is_reference_to_pointer(position, formal)
                return [InMemory(first.value, 0) if loaded else first.value]
            return [InMemory(first.value, k * REGISTER) for k in range(len(formals))]
        if pointer and first.reference == "unknown" and not any(isinstance(f.type, PointerType) for f in formals):
            return [InMemory(first.value, k * REGISTER) for k in range(len(formals))]  # a template that takes references
        rest = [self._one(position, what) for _ in formals[1:]]
        found = [first, *rest]
        for g, f in zip(found, formals, strict=True):
            if not fits(g.value, f.type) or (g.memory is not None and len(formals) > 1):
                folded = "; if that is a marker, the compiler has put its value in its place: declare it `extern int enzyme_dup;`"
                hint = "pass each argument as the function takes it" + (folded if str(g.value.type) == "i32" else "")
                self._fail(position, f"is of type {f.type}, and `{self.name}` passes a value of type {g.value.type} there", hint)
        return [g.value for g in found]

    def _is_reference_to_pointer(self, position: int, formal: Argument) -> bool:
        """Whether the function itself takes the pointer by reference. Other references get what the pointer leads to."""
        if not any(w.startswith("dereferenceable") for w in formal.attrs):
            return False
        known = takes_pointer_by_reference(self.function.name, len(self.function.args) - position)
        if known is None:
            self._fail(position, "is a reference, and a pointer is passed for it by reference", "pass the object itself, or take arguments by value")
        return bool(known)

    def _one(self, position: int, what: str) -> Given:
        if not self.rest or self.rest[-1].marker is not None:
            message = f"argument {position + 1} of `{self.function.name}`: `{self.name}` does not pass {what}"
            raise self._error(message, "pass one value for each lane")
        return self.rest.pop()

    def _number(self, position: int, what: str) -> Passed:
        g = self._one(position, what)
        return InMemory(g.value, 0) if g.reference in ("object", "unknown") else g.value

    def _shadow(self, position: int, formals: list[Argument], lane: int) -> list[Passed]:
        if not self.rest or self.rest[-1].marker is not None:
            if self.options.width > 1:
                raise self._error(
                    f"argument {position + 1} of `{self.function.name}` is duplicated with width {self.options.width}, "
                    f"but `{self.name}` passes {lane} shadow{'s' if lane != 1 else ''} after it",
                    "pass one shadow for each lane, or mark the argument enzyme_const",
                )
            raise self._error(
                f"argument {position + 1} of `{self.function.name}` is duplicated, but `{self.name}` passes no shadow after it",
                "pass its shadow right after it, or mark the argument enzyme_const",
            )
        return self._take(position, formals, "its shadow")

    def _refuse_absent(self, position: int) -> None:
        if not self.rest:
            raise self._error(
                f"`{self.name}` passes too few arguments for `{self.function.name}`: "
                f"argument {position + 1} of {len(self.function.args)} is missing",
                "pass every argument of the function, and a shadow after each duplicated one",
            )

    # markers

    def _marker(self) -> str | None:
        """The marker of the next argument; options on the way are noted."""
        found = None
        while self.rest and (m := self.rest[-1].marker) is not None:
            m = check_marker(m, self.name, self.mode == "batch", self.where)
            self.rest.pop()
            if m in OPTION:
                self._option(m)
                continue
            found = m
            if self.mode == "size":
                break
        return found

    def _option(self, m: str) -> None:
        match m:
            case "enzyme_width":
                n = constant_behind(self.rest.pop()) if self.rest else None
                if n is None or not 0 < n <= 256:
                    raise self._error("enzyme_width takes a constant between 1 and 256", "write the number of lanes itself: enzyme_width, 4")
                self.options = replace(self.options, width=n)
            case "enzyme_primal_return":
                self.options = replace(self.options, primal_return=True)
            case "enzyme_noret" if self.mode in ("augmented", "sweep", "size"):
                self.options = replace(self.options, no_seed=True)
            case "enzyme_noret" | "enzyme_const_return":
                self.options = replace(self.options, constant_return=True)
            case "enzyme_tape":
                if not self.rest:
                    raise self._error("enzyme_tape is given without the tape", "pass the memory of the tape after it")
                self.options = replace(self.options, tape=_pointer(self.rest.pop()), allocated=True)
            case "enzyme_allocated":
                if not self.rest or self.rest[-1].marker is not None:
                    raise self._error("enzyme_allocated is given without a size", "pass what __enzyme_augmentsize gives after it")
                self.options = replace(self.options, size=constant_behind(self.rest.pop()))
            case "enzyme_nofree":
                self.options = replace(self.options, keep=True)
            case "enzyme_runtime_activity":
                self.options = replace(self.options, runtime_activity=True)
            case "enzyme_strong_zero":
                self.options = replace(self.options, strong_zero=True)
            case _:
                pass  # enzyme_dup_return is the default

    # the end

    def finish(self) -> None:
        """IsozymeError when values are left."""
        if self.rest:
            n = len(self.rest)
            raise self._error(
                f"`{self.name}` passes {n} argument{'s' if n > 1 else ''} too many for `{self.function.name}`, "
                f"which takes {len(self.function.args)}",
                "each duplicated argument (pointers, when nothing else is said) takes one shadow, every other argument none",
            )

    def sweep_rest(self, result: Type | None) -> tuple[tuple[Passed, ...], ...]:
        """What follows the arguments of `__enzyme_reverse`: the adjoint of the result, one for each lane, and the tape where no marker gave it.

        result: None when the result has no derivative.
        """
        if self.options.tape is None:
            if not self.rest:
                raise self._error(f"`{self.name}` gets no tape", "pass what __enzyme_augmentfwd returned as the last argument, or after enzyme_tape")
            self.options = replace(self.options, tape=_pointer(self.rest.pop(0)))
        lanes = self.options.width if result is not None else 0
        given = len(self.rest)
        if result is not None and not given and self.options.no_seed:
            structure = resolve(result)
            leaves = structure.fields if isinstance(structure, StructType) else (result,)
            return (tuple(zero(t) for t in leaves),) * lanes
        found: list[tuple[Passed, ...]] = []
        for _ in range(lanes):
            seed = self._seed(result) if result is not None else None
            if seed is None:
                raise self._wrong_seeds(given, lanes)
            found.append(seed)
        if self.rest:
            raise self._wrong_seeds(given, lanes)
        return tuple(found)

    def _seed(self, result: Type) -> tuple[Passed, ...] | None:
        """The adjoint of one lane, as C passes a value of that type; None if there is none."""
        if not self.rest:
            return None
        first = self.rest[-1]
        structure = resolve(result)
        leaves = structure.fields if isinstance(structure, StructType) else (result,)
        if isinstance(first.value.type, PointerType) and not isinstance(resolve(leaves[0]), PointerType):
            self.rest.pop()
            whole = struct_type(tuple(leaves))
            return tuple(InMemory(first.value, self.layout.field_offset(whole, k)) for k in range(len(leaves)))
        if len(leaves) > 1 and first.value.type is result:
            return (self.rest.pop().value,)
        if len(self.rest) < len(leaves):
            return None
        values = [self.rest.pop().value for _ in leaves]
        return tuple(values) if all(fits(v, t) for v, t in zip(values, leaves, strict=True)) else None

    def _wrong_seeds(self, given: int, lanes: int) -> IsozymeError:
        return self._error(
            f"`{self.name}` passes {given} value{'s' if given != 1 else ''} between the arguments of `{self.function.name}` and "
            f"the tape, where {lanes} adjoint{'s' if lanes != 1 else ''} of its result should stand",
            "pass the adjoint of the result when it is active (without enzyme_const_return), once for each lane",
        )

    def _fail(self, position: int, message: str, hint: str) -> None:
        raise self._error(f"argument {position + 1} of `{self.function.name}` {message}", hint)

    def _error(self, message: str, hint: str) -> IsozymeError:
        return IsozymeError(message, self.where, hint)


def _pointer(g: Given) -> Passed:
    return InMemory(g.value, 0) if g.reference == "pointer" else g.value


def _floats_only(t: Type) -> bool:
    structure = resolve(t)
    if isinstance(structure, StructType):
        return all(_floats_only(f) for f in structure.fields)
    element = getattr(structure, "element", None)
    return _floats_only(element) if isinstance(element, Type) else is_float(t)


def ambiguous(function: Function, grouping: Grouping) -> str:
    """Says what a grouping with pairs takes the function's parameters for."""
    position, found = 0, []
    for count in grouping:
        if count > 1:
            what = "a struct" if of_struct(function, position) else "a complex number"
            found.append(f"arguments {position + 1} and {position + 2} may be {what}")
        position += count
    return ", ".join(found)


