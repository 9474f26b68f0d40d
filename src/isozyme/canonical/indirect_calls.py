"""Calls through pointers become direct ones: of a function that compares the pointer with each known target and calls the one it is.

    define internal double @f.indirect(ptr %code, double %x) {
      %is = icmp eq ptr %code, @g
      br i1 %is, label %g, label %next
      ...

Everything else is then ordinary control flow: analyses see a call of any of the targets, and a derivative dispatches on the *primal* pointer. The
shadow of a code pointer is never called, so virtual tables need no shadows, and comparing code pointers stays what it was.

The last block calls the pointer as it is: right in code that is not differentiated; in a derivative it means that a function was handed in which
this module does not know, and the derivative stops with a message (`UNMATCHED`).
"""

from __future__ import annotations

from isozyme.analysis.callees import DISPATCH, UNMATCHED
from isozyme.analysis.canonical import reached
from isozyme.canonical.code_pointers import CodePointers, indirect
from isozyme.canonical.own_derivatives import OwnDerivatives
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder
from isozyme.ir.module import Block, Function, Module
from isozyme.ir.types import PTR, VOID, function_type
from isozyme.ir.values import Argument, ConstInt, Value
from isozyme.rules import registry


def dispatch_indirect_calls(module: Module, roots: list[Function]) -> bool:
    """Rewrite the indirect calls of everything `roots` reach, new targets included. Whether there were any."""
    pointers: CodePointers | None = None
    own: OwnDerivatives | None = None
    made: dict[tuple[object, ...], Function] = {}
    done: set[str] = set()
    while True:
        fresh = [f for f in reached(module, roots) if f.name not in done]
        if not fresh:
            break
        for f in fresh:
            done.add(f.name)
            if DISPATCH in f.fn_attrs:
                continue
            calls = list(indirect(f))
            if calls and pointers is None:
                pointers = CodePointers(module)
                own = OwnDerivatives(module, indirect, pointers.targets)
            for call in calls:
                assert pointers is not None and own is not None
                _redirect(module, f, call, pointers, own, made)
    return bool(made)


def _redirect(
    module: Module,
    caller: Function,
    call: ins.CallBase,
    pointers: CodePointers,
    own: OwnDerivatives,
    made: dict[tuple[object, ...], Function],
) -> None:
    possible = [f for f in pointers.targets(call) if f.defined or registry.lookup(f.name) is not None]
    targets = [f for f in possible if (caller, f) not in own]
    if call.bundles or (not possible and not pointers.only_null(call)):
        return  # stays indirect: refused where it matters
    bound = {k: a.value for k, a in enumerate(call.args) if isinstance(a, ConstInt)} if len(targets) > 1 else {}
    types = tuple(a.type for a in call.args)  # those behind `...` too
    key = (call.function_type, types, call.cc, tuple(f.name for f in targets), tuple(bound.items()))
    dispatcher = made.get(key)
    if dispatcher is None:
        dispatcher = made[key] = _dispatcher(module, caller, call, targets)
    call.args = [call.callee, *call.args]
    call.arg_attrs = [(), *call.arg_attrs]
    call.callee = module.ref(dispatcher.name)
    call.function_type = dispatcher.type
    call.cc = ""
    call.metadata = {k: v for k, v in call.metadata.items() if k not in ("callees", "prof")}
    if isinstance(call, ins.Call) and call.tail == "musttail":
        call.tail = ""


def _dispatcher(module: Module, caller: Function, call: ins.CallBase, targets: list[Function]) -> Function:
    name = f"{caller.name}.indirect"
    n = 0
    while name in module.functions:
        n += 1
        name = f"{caller.name}.indirect.{n}"
    t = call.function_type
    args = [Argument(PTR, "code", 0)]
    args += [Argument(a.type, f"a{k}", k + 1, call.arg_attrs[k]) for k, a in enumerate(call.args)]
    f = Function(name, function_type(t.ret, tuple(a.type for a in args)), args, module)
    f.linkage = "internal"
    f.fn_attrs = (DISPATCH, *(a for a in sorted(caller.attributes()) if a.startswith('"target-') or a == "uwtable"))
    if "personality" in caller.suffix:
        f.suffix = caller.suffix[caller.suffix.index("personality") :]
    module.functions[name] = f
    several = len(targets) > 1
    if several:
        f.fn_attrs = (*f.fn_attrs, "noinline")
    b = Builder(f)
    values: list[tuple[Value, Block]] = []
    b.at(b.new_block("entry"))
    end = b.new_block("end")
    for target in targets:
        match, other = b.new_block("match"), b.new_block("other")
        b.branch_if(b.compare("icmp", "eq", args[0], module.ref(target.name)), match, other)
        b.at(match)
        callee = _apart(module, call, target) if several and target.defined else target
        values.append((_forward(b, call, module.ref(callee.name), args[1:]), b.block))
        b.branch(end)
        b.at(other)
    last = _forward(b, call, args[0], args[1:])
    assert isinstance(last, ins.CallBase)
    last.fn_attrs = (*last.fn_attrs, UNMATCHED)
    values.append((last, b.block))
    b.branch(end)
    b.at(end)
    if t.ret is VOID:
        b.ret()
    else:
        b.ret(b.add(ins.Phi(t.ret, [v for v, _ in values], [at for _, at in values])))
    b.finish()
    return f


def _apart(module: Module, call: ins.CallBase, target: Function) -> Function:
    """A target in a function of its own, not inlined where others stand: they use the same memory in different ways (the storage of
    `std::function`), and types are told apart by function. Constants of the call are bound here, so that LLVM sees through code that does one of
    several things."""
    bound = {k: a for k, a in enumerate(call.args) if isinstance(a, ConstInt)}
    name = f"{target.name}.target" + "".join(f".{k}.{a.value}" for k, a in bound.items())
    args = [Argument(p.type, p.name, p.index, p.attrs) for p in target.args]
    if target.type.vararg:
        args += [Argument(a.type, f"variadic.{k}", k) for k, a in enumerate(call.args[len(args) :], len(args))]
    t = function_type(target.type.ret, tuple(a.type for a in args))
    n = 0
    while (found := module.functions.get(name)) is not None:
        if found.type is t:
            return found
        n += 1
        name = f"{target.name}.target.{n}"
    f = Function(name, t, args, module)
    f.linkage, f.cc = "internal", target.cc
    f.fn_attrs = ("noinline", *(a for a in sorted(target.attributes()) if a.startswith('"target-') or a in ("uwtable", "nounwind")))
    f.suffix = target.suffix[target.suffix.index("personality") :] if "personality" in target.suffix else ""
    module.functions[name] = f
    b = Builder(f)
    b.at(b.new_block("entry"))
    c = ins.Call(target.type, module.ref(target.name), [bound.get(k, a) for k, a in enumerate(args)])
    c.arg_attrs, c.cc = [a.attrs for a in args], target.cc
    b.add(c)
    b.ret(c if target.type.ret is not VOID else None)
    b.finish()
    return f


def _forward(b: Builder, like: ins.CallBase, callee: Value, args: list[Argument]) -> ins.Call:
    """The call of one target with what the dispatcher was given."""
    c = ins.Call(like.function_type, callee, args)
    made = b.module.function_of(callee)
    if made is not None and not made.type.vararg:
        c.function_type = made.type
    c.arg_attrs, c.ret_attrs, c.fn_attrs, c.flags, c.cc = list(like.arg_attrs), like.ret_attrs, like.fn_attrs, like.flags, like.cc
    b.add(c)
    return c
