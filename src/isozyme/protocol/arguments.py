"""The arguments of a request: markers, values and shadows, sorted by the parameters of the function."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from isozyme.analysis.activity import carries_float
from isozyme.errors import IsozymeError, Where
from isozyme.ir.constants import int_value
from isozyme.ir.module import Function
from isozyme.ir.types import resolve
from isozyme.ir.values import Argument, Value
from isozyme.plan.request import Mode, Options, RequestArgument
from isozyme.protocol.markers import OPTION, check_marker, default_marker, marker_of


@dataclass
class ArgumentReader:
    """Takes the values of a call apart, from the front. name: of the called function, for messages. pieces: which values are parts of structs."""

    mode: Mode
    function: Function
    name: str
    where: Where | None
    rest: list[Value]
    pieces: list[bool] = field(default_factory=list)
    options: Options = field(default_factory=Options)

    def __post_init__(self) -> None:
        self.rest = self.rest[::-1]
        self.pieces = self.pieces[::-1]

    def arguments(self) -> tuple[RequestArgument, ...]:
        found: list[RequestArgument] = []
        while len(found) < len(self.function.args):
            position = len(found)
            formal = self.function.args[position]
            if position == 0 and any(a.startswith("sret") for a in formal.attrs):
                found.append(RequestArgument("result", None))
            else:
                found += self._argument(position, formal)
        self.trailing_options()
        return tuple(found)

    def trailing_options(self) -> None:
        """Options that stand behind the arguments."""
        while self.rest and marker_of(self.rest[-1]) in OPTION:
            self._option(str(marker_of(self.rest.pop())))

    def _argument(self, position: int, formal: Argument) -> list[RequestArgument]:
        marker = self._marker()
        if self.mode == "size":
            return [RequestArgument(marker or default_marker(self.mode, formal.type), None)]
        pair = self._pair(position, marker)
        if pair is not None:
            return pair
        return [self._single(position, formal, marker)]

    def _pair(self, position: int, marker: str | None) -> list[RequestArgument] | None:
        """A small struct by value, which the calling convention passes as two numbers: both, then both of each shadow.

        clang marks whole scalars `noundef`, pieces of structs not (padding may be undefined): so the pieces of the call tell what belongs together.
        """
        formals = self.function.args[position : position + 2]
        if self.mode == "batch" or len(formals) < 2 or any("noundef" in f.attrs for f in formals):
            return None
        marker = marker or ("enzyme_dup" if self.mode == "forward" and any(carries_float(f.type) for f in formals) else None)
        if marker is None or marker.endswith("v"):
            return None
        duplicated = marker in ("enzyme_dup", "enzyme_dupnoneed")
        lanes = self.options.width if duplicated else 0
        run = 0
        while run < len(self.rest) and self.pieces[len(self.rest) - 1 - run] and marker_of(self.rest[-1 - run]) is None:
            run += 1
        # One number and its shadows alone are a struct of one number, or what an optimiser knows no more of.
        count = 2 * (1 + lanes)
        if run < count:
            return None
        values = [self.rest.pop() for _ in range(count)]
        if any(resolve(v.type) is not resolve(formals[k % 2].type) for k, v in enumerate(values)):
            raise self._error(
                f"arguments {position + 1} and {position + 2} of `{self.function.name}` are a struct passed by value as two numbers, "
                f"and `{self.name}` passes numbers of other types there",
                "pass the struct by pointer, or mark each argument",
            )
        if marker == "enzyme_out" and (self.mode == "forward" or any(not carries_float(f.type) for f in formals)):
            raise self._error(
                f"argument {position + 1} of `{self.function.name}` is a struct by value and cannot be enzyme_out here",
                "use enzyme_dup in forward mode; pass a struct that does not hold floats only by pointer",
            )
        return [RequestArgument(marker, values[k], tuple(values[k + 2 :: 2])) for k in range(2)]

    def _single(self, position: int, formal: Argument, marker: str | None) -> RequestArgument:
        if not self.rest:
            raise self._error(
                f"`{self.name}` passes too few arguments for `{self.function.name}`: "
                f"argument {position + 1} of {len(self.function.args)} is missing",
                "pass every argument of the function, and a shadow after each duplicated one",
            )
        if marker is None:
            marker = default_marker(self.mode, formal.type)
        if self.mode == "batch":
            return self._batched(position, marker)
        stride = self._value(position, "the distance between its lanes") if marker.endswith("v") else None
        value = self._value(position, "its value")
        shadows: list[Value] = []
        if marker in ("enzyme_dup", "enzyme_dupnoneed"):
            shadows = [self._shadow(position, lane) for lane in range(self.options.width)]
        elif stride is not None:
            shadows = [self._shadow(position, 0)]
        if marker == "enzyme_out" and self.mode == "forward":
            raise self._error(f"argument {position + 1} is marked enzyme_out, which has no meaning in forward mode", "use enzyme_dup")
        if marker == "enzyme_out" and str(resolve(formal.type)).startswith("ptr"):
            raise self._error(
                f"argument {position + 1} of `{self.function.name}` is a pointer and cannot be enzyme_out", "use enzyme_dup and pass its shadow"
            )
        return RequestArgument(marker, value, tuple(shadows), stride)

    def _batched(self, position: int, marker: str) -> RequestArgument:
        if marker == "enzyme_scalar":
            return RequestArgument(marker, self.rest.pop())
        if marker == "enzyme_buffer":
            stride = self._value(position, "the distance between its lanes")
            return RequestArgument(marker, self._value(position, "its buffer"), (), stride)
        return RequestArgument(marker, None, tuple(self._value(position, f"lane {lane}") for lane in range(self.options.width)))

    def _marker(self) -> str | None:
        """The marker of the next argument; options on the way are noted."""
        found = None
        while self.rest and (m := marker_of(self.rest[-1])) is not None:
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
                n = int_value(self.rest.pop()) if self.rest else None
                if n is None or not 0 < n <= 256:
                    raise self._error("enzyme_width takes a constant between 1 and 256", "write the number of lanes itself: enzyme_width, 4")
                self.options = replace(self.options, width=n)
            case "enzyme_primal_return":
                self.options = replace(self.options, primal_return=True)
            case "enzyme_noret" | "enzyme_const_return":
                self.options = replace(self.options, constant_return=True)
            case "enzyme_tape":
                if not self.rest:
                    raise self._error("enzyme_tape is given without the tape", "pass the memory of the tape after it")
                self.options = replace(self.options, tape=self.rest.pop(), allocated=True)
            case "enzyme_allocated":
                if not self.rest or marker_of(self.rest[-1]) is not None:
                    raise self._error("enzyme_allocated is given without a size", "pass what __enzyme_augmentsize gives after it")
                self.options = replace(self.options, size=int_value(self.rest.pop()))
            case "enzyme_nofree":
                self.options = replace(self.options, keep=True)
            case "enzyme_strong_zero":
                self.options = replace(self.options, strong_zero=True)
            case _:
                pass  # enzyme_dup_return is the default, and activity is always tested at run time where it is not known

    def _value(self, position: int, what: str) -> Value:
        if not self.rest or marker_of(self.rest[-1]) is not None:
            message = f"argument {position + 1} of `{self.function.name}`: `{self.name}` does not pass {what}"
            raise self._error(message, "pass one value for each lane")
        return self.rest.pop()

    def _shadow(self, position: int, lane: int) -> Value:
        if not self.rest or marker_of(self.rest[-1]) is not None:
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
        return self.rest.pop()

    def finish(self) -> None:
        """IsozymeError when values are left."""
        if self.rest:
            n = len(self.rest)
            raise self._error(
                f"`{self.name}` passes {n} argument{'s' if n > 1 else ''} too many for `{self.function.name}`, "
                f"which takes {len(self.function.args)}",
                "each duplicated argument (pointers, when nothing else is said) takes one shadow, every other argument none",
            )

    def sweep_rest(self, seeds: int) -> tuple[Value, ...]:
        """What follows the arguments of `__enzyme_reverse`: the adjoint of the result, one for each lane, and the tape where no marker gave it."""
        left = self.rest[::-1]
        self.rest = []
        if self.options.tape is None:
            if not left:
                raise self._error(f"`{self.name}` gets no tape", "pass what __enzyme_augmentfwd returned as the last argument, or after enzyme_tape")
            self.options = replace(self.options, tape=left.pop())
        if len(left) != seeds:
            raise self._error(
                f"`{self.name}` passes {len(left)} value{'s' if len(left) != 1 else ''} between the arguments of `{self.function.name}` and "
                f"the tape, where {seeds} adjoint{'s' if seeds != 1 else ''} of its result should stand",
                "pass the adjoint of the result when it is active (without enzyme_const_return), once for each lane",
            )
        return tuple(left)

    def _error(self, message: str, hint: str) -> IsozymeError:
        return IsozymeError(message, self.where, hint)
