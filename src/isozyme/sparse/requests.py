"""Reads the requests for pretended dense arrays, and spells them in one way.

    T *p = __enzyme_todense((void *)load, (void *)store, extra...)        T load(offset, extra...)        void store(T value, offset, extra...)

Any name with `__enzyme_` and `todense` in it is such a request (`__enzyme_post_sparse_todense` too). Offsets are in bytes. Each request becomes

    %p = call ptr @isozyme.dense.N(ptr @load, ptr @store, extra...)

with the extra values as `load` and `store` take them. A null pointer that is passed as an `enzyme_dupnoneed` argument becomes `@isozyme.nowhere.N()`:
an array that forgets what is stored, for what such an argument holds is not needed.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from isozyme.errors import IsozymeError, Where
from isozyme.ir import instructions as ins
from isozyme.ir.builder import declare
from isozyme.ir.constants import int_value, integer, zero
from isozyme.ir.layout import DataLayout
from isozyme.ir.metadata import location
from isozyme.ir.module import Function, Module
from isozyme.ir.types import I1, I64, PTR, VOID, FloatType, IntType, PointerType, Type, function_type, resolve
from isozyme.ir.values import ConstPlain, GlobalRef, Value
from isozyme.llvm.requests import asks_for_dense
from isozyme.protocol.given import Given, given_values
from isozyme.protocol.markers import marker_of
from isozyme.protocol.requests import asks, requested_function
from isozyme.sparse.protect import OPTIMISED, release

DENSE = "isozyme.dense."
NOWHERE = "isozyme.nowhere."


@dataclass
class Places:
    """Where each request stands, by the name that it got. optimised: LLVM has been over the program before (protect.py)."""

    of: dict[str, Where] = field(default_factory=dict)
    optimised: bool = False

    def __bool__(self) -> bool:
        return bool(self.of)

    def add(self, prefix: str, where: Where) -> str:
        """A name for a request."""
        name = f"{prefix}{len(self.of)}"
        self.of[name] = where
        return name


def read_dense(module: Module) -> Places:
    """Rewrite the requests of a module in place. IsozymeError for one that makes no sense."""
    places = Places(optimised=module.metadata.pop(OPTIMISED, None) is not None)
    _forget_null_outputs(module, places)
    if not any(asks_for_dense(name) for name in module.functions):
        return places
    release(module.functions.values())
    for function in [f for f in module.functions.values() if f.defined]:
        for block in function.blocks:
            for i in list(block.instructions):
                if isinstance(i, ins.CallBase) and isinstance(i.callee, GlobalRef) and asks_for_dense(i.callee.name):
                    _Request(module, function, i, places).rewrite()
    for name in [n for n, f in module.functions.items() if asks_for_dense(n) and not f.defined]:
        del module.functions[name]
    return places


def _forget_null_outputs(module: Module, places: Places) -> None:
    """Give a null pointer that a request passes as `enzyme_dupnoneed` memory that forgets."""
    if not any("enzyme_dupnoneed" in name for name in module.globals):
        return
    for function in [f for f in module.functions.values() if f.defined]:
        for block in function.blocks:
            for i in [i for i in block.instructions if isinstance(i, ins.CallBase) and asks(i)]:
                assert isinstance(i, ins.CallBase)
                for k in range(1, len(i.args)):
                    v = i.args[k]
                    if isinstance(v, ConstPlain) and v.kind == "null" and marker_of(i.args[k - 1]) == "enzyme_dupnoneed":
                        name = places.add(NOWHERE, location(module, i) or Where(f"in function `{function.name}`"))
                        declare(module, name, function_type(PTR, ()))
                        made = ins.Call(function_type(PTR, ()), module.ref(name), [], name=fresh_name(function, "nowhere"))
                        insert_before(i, [made])
                        i.args[k] = made


def insert_before(at: ins.Instruction, made: list[ins.Instruction]) -> None:
    k = at.block.instructions.index(at)
    for i in made:
        i.block = at.block
    at.block.instructions[k:k] = made


def fresh_name(function: Function, hint: str) -> str:
    """A name that no value, argument or block of a function has."""
    taken = {a.name for a in function.args} | {b.name for b in function.blocks} | {i.name for i in function.instructions() if i.type is not VOID}
    n = 0
    while f"{hint}.{n}" in taken:
        n += 1
    return f"{hint}.{n}"


class _Request:
    """One request."""

    def __init__(self, module: Module, caller: Function, call: ins.CallBase, places: Places) -> None:
        assert isinstance(call.callee, GlobalRef)
        self.module, self.caller, self.call, self.places = module, caller, call, places
        self.name = call.callee.name
        self.where = location(module, call) or Where(f"in function `{caller.name}`")
        self.made: list[ins.Instruction] = []

    def rewrite(self) -> None:
        call = self.call
        if not isinstance(resolve(call.type), PointerType):
            raise self._error("does not return a pointer", "declare it with the pointer as its result: double *__enzyme_todense(void *, ...);")
        if len(call.args) < 2:
            raise self._error("is called without functions", "pass the function that loads, then the one that stores, then their further arguments")
        load, store = self._function(0, "loads"), self._function(1, "stores")
        if load is None and store is None:
            raise self._error("has neither a function that loads nor one that stores", "pass at least one of the two")
        formals = self._formals(load, store)
        given = given_values(self.module, call, 2, self.name)
        if len(given) != len(formals):
            known = load or store
            assert known is not None
            hint = "load functions take the offset in bytes, store functions a value and the offset; both then take what the request passes"
            raise self._error(f"passes {len(given)} further values, and `{known.name}` takes {len(formals)}", hint)
        values = [self._passed(k, g, t) for k, (g, t) in enumerate(zip(given, formals, strict=True))]
        functions = [self.module.ref(f.name) if f is not None else zero(PTR) for f in (load, store)]
        insert_before(call, self.made)
        name = self.places.add(DENSE, self.where)
        call.args = [*functions, *values]
        call.function_type = function_type(PTR, tuple(a.type for a in call.args))
        declare(self.module, name, call.function_type)
        call.callee, call.show_type, call.cc = self.module.ref(name), False, ""
        call.arg_attrs, call.ret_attrs, call.fn_attrs = [()] * len(call.args), (), ("nomerge",)

    def _error(self, message: str, hint: str) -> IsozymeError:
        return IsozymeError(f"`{self.name}` {message}", self.where, hint)

    def _function(self, k: int, does: str) -> Function | None:
        """One of the two functions, None for a null pointer."""
        if int_value(self.call.args[k]) == 0 or (isinstance(v := self.call.args[k], ConstPlain) and v.kind == "null"):
            return None
        f = requested_function(self.module, self.call.args[k])
        if f is None:
            raise self._error(f"does not name the function that {does}: only the run tells which it is", "pass the function itself: (void *)f")
        if f.type.vararg:
            raise self._error(f"is passed `{f.name}`, which takes any number of arguments", "give it parameters of fixed number")
        return f

    def _formals(self, load: Function | None, store: Function | None) -> tuple[Type, ...]:
        """What both functions take behind the offset."""
        found: list[tuple[Type, ...]] = []
        elements: list[Type] = []
        if load is not None:
            element = resolve(load.type.ret)
            if not isinstance(element, (FloatType, IntType)) or not load.args or not isinstance(resolve(load.args[0].type), IntType):
                hint = "it is to take the offset in bytes first, and to return one number: double load(int64_t offset, ...)"
                raise self._error(f"is passed `{load.name}`, which is no function that loads a number", hint)
            elements.append(element)
            found.append(load.type.params[1:])
        if store is not None:
            types = [resolve(t) for t in store.type.params[:2]]
            if len(types) < 2 or not isinstance(types[0], (FloatType, IntType)) or not isinstance(types[1], IntType):
                hint = "it is to take a number and the offset in bytes first: void store(double value, int64_t offset, ...)"
                raise self._error(f"is passed `{store.name}`, which is no function that stores a number", hint)
            elements.append(types[0])
            found.append(store.type.params[2:])
        if len({str(t) for t in elements}) > 1:
            raise self._error(f"loads numbers of type {elements[0]} and stores numbers of type {elements[1]}", "let both functions speak of one type")
        if len({tuple(map(str, t)) for t in found}) > 1:
            assert load is not None and store is not None
            raise self._error(
                f"is passed `{load.name}` and `{store.name}`, which do not take the same further arguments",
                "give both the same parameters behind the offset, also where one of them has no use for them",
            )
        return found[0]

    def _passed(self, k: int, given: Given, to: Type) -> Value:
        """One of the further values, as the functions take it."""
        v, formal = given.value, resolve(to)
        t = resolve(v.type)
        if given.memory is not None:
            return self._copied(given)
        if isinstance(t, PointerType) and given.reference and not isinstance(formal, PointerType):
            return self._add(ins.Load(to, v, 1))
        if isinstance(t, PointerType) and given.reference == "pointer":
            return self._add(ins.Load(to, v, 1))
        if t is formal:
            return v
        if isinstance(t, FloatType) and isinstance(formal, FloatType):
            return self._add(ins.Cast("fptrunc" if t.size > formal.size else "fpext", v, to))
        if isinstance(t, IntType) and isinstance(formal, IntType):
            return self._add(ins.Cast("trunc" if t.bits > formal.bits else "sext", v, to))
        if isinstance(formal, PointerType) and int_value(v) == 0:
            return zero(to)
        raise self._error(
            f"passes a value of type {v.type} as further argument {k + 1}, where its functions take one of type {to}", "pass what the functions take"
        )

    def _copied(self, given: Given) -> Value:
        """A struct that is passed by value in memory is gone when the request is over: a copy of it."""
        assert given.memory is not None
        layout = DataLayout(self.module.datalayout)
        cell = ins.Alloca(given.memory, None, max(8, layout.align(given.memory)), fresh_name(self.caller, "dense"))
        entry = self.caller.blocks[0]
        cell.block = entry
        entry.instructions.insert(0, cell)
        t = function_type(VOID, (PTR, PTR, I64, I1))
        declare(self.module, "llvm.memcpy.p0.p0.i64", t)
        size = integer(I64, layout.size(given.memory))
        self.made.append(ins.Call(t, self.module.ref("llvm.memcpy.p0.p0.i64"), [cell, given.value, size, integer(I1, 0)]))
        return cell

    def _add(self, i: ins.Instruction) -> ins.Instruction:
        i.name = f"{fresh_name(self.caller, 'dense')}.{len(self.made)}"
        self.made.append(i)
        return i
