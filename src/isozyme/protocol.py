"""The calling convention: finds the calls that ask for derivatives and says what each asks (DESIGN section 7).

`__enzyme_autodiff*(f, args...)` asks for reverse mode, `__enzyme_fwddiff*` for forward mode. Each argument of f may be preceded by a marker
(`enzyme_const`, `enzyme_dup`, `enzyme_dupnoneed`, `enzyme_out`), and a duplicated one is followed by its shadow. Without a marker pointers are
duplicated, integers constant, floats `enzyme_out` in reverse mode and duplicated in forward mode.
"""

from __future__ import annotations

import difflib

from isozyme.analysis.registrations import module_rules
from isozyme.errors import IsozymeError, Where
from isozyme.ir import instructions as ins
from isozyme.ir.metadata import location
from isozyme.ir.module import Block, Function, Module
from isozyme.ir.reader_types import TypeReader
from isozyme.ir.types import IntType, Type, resolve
from isozyme.ir.values import GlobalRef, Value
from isozyme.plan.request import Request, RequestArgument

MODES = {"__enzyme_autodiff": "reverse", "__enzyme_fwddiff": "forward"}
LATER = ("__enzyme_augmentfwd", "__enzyme_reverse", "__enzyme_batch", "__enzyme_virtualreverse", "__enzyme_fwdsplit")
MARKERS = ("enzyme_const", "enzyme_dup", "enzyme_dupnoneed", "enzyme_out")
MARKERS_LATER = ("enzyme_width", "enzyme_vector", "enzyme_primal_return", "enzyme_noret", "enzyme_tape", "enzyme_allocated", "enzyme_scalar",
                 "enzyme_nofree", "enzyme_runtime_activity", "enzyme_const_return", "enzyme_dup_return", "enzyme_dupv", "enzyme_dupnoneedv",
                 "enzyme_interleave", "enzyme_byref", "enzyme_strong_zero")  # fmt: skip


def find_requests(module: Module) -> list[Request]:
    """All requests of a module, in order."""
    if not any("__enzyme_" in name for name in module.functions):
        return []
    found: list[Request] = []
    for function in list(module.functions.values()):
        if not function.defined:
            continue
        for block in function.blocks:
            for i in block.instructions:
                if isinstance(i, ins.CallBase) and isinstance(i.callee, GlobalRef) and "__enzyme_" in i.callee.name:
                    found.append(_parse(module, function, block, i))
    return found


def _parse(module: Module, caller: Function, block: Block, call: ins.CallBase) -> Request:
    assert isinstance(call.callee, GlobalRef)
    name, where = call.callee.name, location(module, call) or Where(f"in function `{caller.name}`")
    mode = next((m for prefix, m in MODES.items() if prefix in name), None)
    if mode is None:
        known = any(k in name for k in LATER)
        raise IsozymeError(
            f"`{name}` is {'not supported yet' if known else 'not a known request for a derivative'}",
            where,
            "use __enzyme_autodiff (reverse mode) or __enzyme_fwddiff (forward mode)",
        )
    args = list(call.args)
    slot: tuple[Value, Type] | None = None
    if call.arg_attrs and any(a.startswith("sret(") for a in call.arg_attrs[0]):
        slot = (args.pop(0), _sret_type(module, call))
    if not args:
        raise IsozymeError(f"`{name}` is called without a function to differentiate", where, f"pass it first: {name}((void*)f, ...)")
    target = args.pop(0)
    function = module.function_of(_strip(target))
    if function is None:
        raise IsozymeError(
            f"the first argument of `{name}` is not a function that is known at compile time",
            where,
            "pass the function itself; a function pointer that is only known at run time cannot be differentiated",
        )
    if not function.defined and function.name not in module_rules(module).custom:
        raise IsozymeError(
            f"`{function.name}`, whose derivative `{caller.name}` asks for, has no body here",
            where,
            "compile the file that defines it to LLVM IR too and link the two (llvm-link, or -flto)",
        )
    return Request(mode, call, caller, block, function, _arguments(module, mode, function, name, args, where), slot, where)


def _sret_type(module: Module, call: ins.CallBase) -> Type:
    text = next(a for a in call.arg_attrs[0] if a.startswith("sret("))
    t = TypeReader(module, "<sret>").type_of(text[len("sret(") : -1])
    assert t is not None
    return t


def _strip(v: Value) -> Value:
    while isinstance(v, ins.Cast):
        v = v.value
    return v


def _marker(v: Value) -> str | None:
    """The marker an argument is: `@enzyme_dup` itself, or an integer loaded from it."""
    if isinstance(v, ins.Cast):
        v = v.value
    if isinstance(v, ins.Load):
        v = v.pointer
    if isinstance(v, GlobalRef) and v.name.startswith("enzyme_"):
        return v.name
    return None


def _arguments(
    module: Module, mode: str, function: Function, name: str, args: list[Value], where: Where | None
) -> tuple[RequestArgument, ...]:
    found: list[RequestArgument] = []
    rest = args[::-1]
    for position, formal in enumerate(function.args):
        marker = None
        while rest and (m := _marker(rest[-1])) is not None:
            marker = _check_marker(m, name, where)
            rest.pop()
        if not rest:
            raise IsozymeError(
                f"`{name}` passes too few arguments for `{function.name}`: argument {position + 1} of {len(function.args)} is missing",
                where,
                "pass every argument of the function, and a shadow after each duplicated one",
            )
        value = rest.pop()
        if marker is None:
            marker = _default(mode, formal.type)
        shadow = None
        if marker in ("enzyme_dup", "enzyme_dupnoneed"):
            if not rest or _marker(rest[-1]) is not None:
                raise IsozymeError(
                    f"argument {position + 1} of `{function.name}` is duplicated, but `{name}` passes no shadow after it",
                    where,
                    "pass its shadow right after it, or mark the argument enzyme_const",
                )
            shadow = rest.pop()
        if marker == "enzyme_out" and mode == "forward":
            raise IsozymeError(f"argument {position + 1} is marked enzyme_out, which has no meaning in forward mode", where, "use enzyme_dup")
        if marker == "enzyme_out" and str(resolve(formal.type)).startswith("ptr"):
            raise IsozymeError(
                f"argument {position + 1} of `{function.name}` is a pointer and cannot be enzyme_out", where, "use enzyme_dup and pass its shadow"
            )
        found.append(RequestArgument(marker, value, shadow))
    if rest:
        raise IsozymeError(
            f"`{name}` passes {len(rest)} argument{'s' if len(rest) > 1 else ''} too many for `{function.name}`, "
            f"which takes {len(function.args)}",
            where,
            "each duplicated argument (pointers, when nothing else is said) takes one shadow, every other argument none",
        )
    return tuple(found)


def _check_marker(marker: str, name: str, where: Where | None) -> str:
    if marker in MARKERS:
        return marker
    if marker in MARKERS_LATER:
        raise IsozymeError(f"the marker `{marker}` is not supported yet", where, f"supported are {', '.join(MARKERS)}")
    near = difflib.get_close_matches(marker, MARKERS, 1)
    raise IsozymeError(
        f"`{marker}` is not a known marker for an argument of `{name}`",
        where,
        f"did you mean `{near[0]}`?" if near else f"known are {', '.join(MARKERS)}",
    )


def _default(mode: str, t: Type) -> str:
    t = resolve(t)
    if isinstance(t, IntType):
        return "enzyme_const"
    if str(t).startswith("ptr"):
        return "enzyme_dup"
    return "enzyme_out" if mode == "reverse" else "enzyme_dup"
