"""Arguments passed by value in memory (`byval`): the call makes a copy. Here the callee makes it: what comes behind sees a pointer and a local copy.

    define void @f(ptr byval(%S) %s) { body }

becomes

    define internal void @f.byref(ptr %s) { %copy = alloca %S; memcpy(%copy, %s); body, on the copy }
    define void @f(ptr byval(%S) %s) { call void @f.byref(ptr %s) }
"""

from __future__ import annotations

from isozyme.analysis.callees import attributes
from isozyme.analysis.canonical import reached
from isozyme.errors import IsozymeError
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder, declare
from isozyme.ir.constants import integer
from isozyme.ir.layout import DataLayout
from isozyme.ir.metadata import function_location
from isozyme.ir.module import Function, Module
from isozyme.ir.reader_types import TypeReader
from isozyme.ir.types import I1, I64, VOID, ArrayType, StructType, Type, function_type, resolve
from isozyme.ir.values import Argument, Value


def pass_by_reference(module: Module, roots: list[Function]) -> bool:
    """Rewrite every function with `byval` arguments that `roots` reach, and the calls of it there. Whether there were any."""
    functions = reached(module, roots)
    made: dict[Function, Function] = {}
    for f in functions:
        if any(_words(a.attrs, "inalloca") or _words(a.attrs, "preallocated") for a in f.args):
            raise IsozymeError(
                f"`{f.name}` takes an argument in its caller's frame (inalloca), which is not differentiated",
                function_location(module, f),
                "compile for another calling convention (this one belongs to 32-bit Windows)",
            )
        if any(_words(a.attrs, "byval") for a in f.args) and not f.type.vararg:
            made[f] = _by_reference(module, f)
    if not made:
        return False
    for f in [*functions, *made.values(), *(g for g in module.functions.values() if g.defined)]:
        for i in f.instructions():
            if isinstance(i, ins.CallBase):
                _redirect(module, f, i, made)
    return True


def _words(words: tuple[str, ...], kind: str) -> list[str]:
    return [w for w in words if w.startswith(f"{kind}(")]


def _redirect(module: Module, caller: Function, call: ins.CallBase, made: dict[Function, Function]) -> None:
    name = getattr(call.callee, "name", "")
    if "__enzyme_" in name:
        call.args = [module.ref(made[f].name) if (f := module.function_of(a)) in made and f is not None else a for a in call.args]
        return
    callee = module.function_of(call.callee)
    if callee is None or callee not in made or caller is callee or len(call.args) != len(callee.args):
        return
    call.callee = module.ref(made[callee].name)
    call.cc = ""
    call.arg_attrs = [_without(attrs) for attrs in call.arg_attrs]
    if isinstance(call, ins.Call):
        call.tail = ""  # a tail call reads nothing of its caller's frame, but for such arguments


def _without(attrs: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(w for w in attrs if not w.startswith("byval("))


def _noted(module: Module, attrs: tuple[str, ...]) -> tuple[str, ...]:
    """Requests must know what was passed by value; the type is spelled out, since names of types change."""
    return tuple(f'"isozyme_byval"="{spelled(_type(module, w))}"' if w.startswith("byval(") else w for w in attrs)


def spelled(t: Type) -> str:
    """A type without names."""
    t = resolve(t)
    if isinstance(t, StructType):
        inside = ", ".join(map(spelled, t.fields))
        return f"<{{ {inside} }}>" if t.packed else f"{{ {inside} }}"
    return f"[{t.count} x {spelled(t.element)}]" if isinstance(t, ArrayType) else str(t)


def _by_reference(module: Module, f: Function) -> Function:
    """Move the body of f to a function that copies its arguments itself; f calls it."""
    name = f"{f.name}.byref"
    args = [Argument(a.type, a.name, a.index, _noted(module, a.attrs)) for a in f.args]
    g = Function(name, f.type, args, module)
    g.linkage = "internal"
    g.ret_attrs, g.suffix, g.metadata = f.ret_attrs, _personality(f.suffix), f.metadata
    g.fn_attrs = f.fn_attrs
    module.functions[name] = g
    blocks = f.blocks
    new: dict[Value, Value] = dict(zip(f.args, args, strict=True))
    g.blocks = blocks
    for block in blocks:
        block.function = g
        for i in block.instructions:
            i.map_operands(lambda v: new.get(v, v))
            i.debug = ()
    layout = DataLayout(module.datalayout)
    copies: list[ins.Instruction] = []
    moves: list[ins.Instruction] = []
    for old, a in zip(f.args, args, strict=True):
        for word in _words(old.attrs, "byval"):
            t = _type(module, word)
            copy = ins.Alloca(t, None, max(layout.align(t), _align(old.attrs)), f"{a.name}.copy")
            for block in blocks:
                for i in block.instructions:
                    i.map_operands(lambda v, a=a, copy=copy: copy if v is a else v)  # type: ignore[misc]
            copies.append(copy)
            move = function_type(VOID, (copy.type, a.type, I64, I1))
            declare(module, "llvm.memcpy.p0.p0.i64", move)
            moves.append(ins.Call(move, module.ref("llvm.memcpy.p0.p0.i64"), [copy, a, integer(I64, layout.size(t)), integer(I1, 0)]))
    entry = blocks[0]
    for i in (*copies, *moves):
        i.block = entry
    entry.instructions[:0] = [*copies, *moves]
    _forward(module, f, g)
    return g


def _forward(module: Module, f: Function, g: Function) -> None:
    f.metadata = {}
    f.fn_attrs = tuple(a for a in attributes(module, f.fn_attrs) if a != "alwaysinline")
    b = Builder(f)
    b.at(b.new_block("entry"))
    call = ins.Call(f.type, module.ref(g.name), f.args)
    call.arg_attrs = [_without(a.attrs) for a in f.args]
    b.add(call)
    b.ret(call if f.type.ret is not VOID else None)
    b.finish()


def _personality(suffix: str) -> str:
    return suffix[suffix.index("personality") :] if "personality" in suffix else ""


def _type(module: Module, word: str) -> Type:
    t = TypeReader(module, "<byval>").type_of(word[len("byval(") : -1])
    assert t is not None
    return t


def _align(attrs: tuple[str, ...]) -> int:
    return next((int(w.split()[1]) for w in attrs if w.startswith("align ")), 1)
