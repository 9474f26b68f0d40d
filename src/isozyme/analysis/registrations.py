"""What a module says about its own functions and variables: the registrations of the `__enzyme_*` convention, and attributes.

Registrations are global arrays whose name contains one of the stems below, whatever stands before (C++ mangling) or behind it:

    void *__enzyme_register_gradient_f[] = {(void *)f, (void *)augment_f, (void *)gradient_f};
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from isozyme.errors import IsozymeError, Where
from isozyme.ir.module import Function, GlobalVariable, Module
from isozyme.ir.types import FloatType, resolve
from isozyme.ir.values import ConstAggregate, ConstExpr, ConstInt, ConstPlain, ConstString, GlobalRef, Value
from isozyme.rules import registry
from isozyme.rules.expression import Expr, Operand, Result
from isozyme.rules.model import Allocation, CallTemplate, Custom, Deallocation, Effects, Inactive, Knowledge
from isozyme.rules.stems import STEMS, stem_of

SILENT = Effects(reads_any=True, writes_any=True, observable=True, may_unwind=True)
"""Of an inactive function without a body: it may do anything, except with derivatives."""


@dataclass
class ModuleRules:
    """custom: functions with derivatives of their own. known: rules of functions, which take precedence over bodies. inactive_globals:
    variables that never hold derivatives."""

    custom: dict[str, Custom] = field(default_factory=dict)
    known: dict[str, Knowledge] = field(default_factory=dict)
    inactive_globals: set[str] = field(default_factory=set)


_CACHE: WeakKeyDictionary[Module, ModuleRules] = WeakKeyDictionary()


def module_rules(module: Module) -> ModuleRules:
    """The rules a module brings along. Raises IsozymeError for a registration that makes no sense."""
    found = _CACHE.get(module)
    if found is None:
        found = _CACHE[module] = ModuleRules()
        for g in list(module.globals.values()):
            stem = stem_of(g.name)
            if stem is not None:
                _READERS[stem](found, _Registration(module, g))
            elif "enzyme_inactive" in g.metadata:
                found.inactive_globals.add(g.name)
        _annotations(found, module)
        for f in module.functions.values():
            _attributes(found, f)
    return found


def knowledge(module: Module, name: str) -> Knowledge | None:
    """The rule of a function: the module's own, else the table's. Custom derivatives are no rule."""
    rules = module_rules(module)
    if name in rules.custom:
        return None
    return rules.known.get(name) or registry.lookup(name)


def overrides_body(module: Module, name: str) -> bool:
    """True if `knowledge` takes precedence over a body of this name."""
    return name in module_rules(module).known or registry.overrides_body(name)


def drop_registrations(module: Module) -> None:
    """They have been read and mean nothing to a program."""
    for name in [n for n in module.globals if stem_of(n) is not None or n == "__enzyme_annotations"]:
        del module.globals[name]


class _Registration:
    """One registration array."""

    def __init__(self, module: Module, g: GlobalVariable) -> None:
        self.module, self.name = module, g.name
        self.entries = _entries(g)
        self.where = Where(f"in the registration `{g.name}`")

    def expect(self, counts: tuple[int, ...], form: str) -> None:
        if len(self.entries) not in counts:
            raise IsozymeError(f"`{self.name}` has {len(self.entries)} entries", self.where, f"it must be {form}")

    def function(self, k: int, role: str) -> Function:
        f = self.module.function_of(self.entries[k])
        if f is None:
            raise IsozymeError(f"entry {k + 1} of `{self.name}` ({role}) is not a function known at compile time", self.where)
        return f

    def text(self, k: int, role: str) -> str:
        v = self.entries[k]
        g = self.module.globals.get(v.name) if isinstance(v, GlobalRef) else None
        if g is not None and isinstance(g.initializer, ConstPlain) and g.initializer.kind == "zeroinitializer":
            return ""
        if g is None or not isinstance(g.initializer, ConstString):
            raise IsozymeError(f"entry {k + 1} of `{self.name}` ({role}) is not a string", self.where)
        return g.initializer.data.split(b"\0")[0].decode(errors="replace")

    def number(self, k: int, role: str) -> int:
        v = self.entries[k]
        n = _integer(v)
        if n is None:
            raise IsozymeError(f"entry {k + 1} of `{self.name}` ({role}) is not a number", self.where)
        return n


def _integer(v: Value) -> int | None:
    if isinstance(v, ConstExpr) and v.opcode == "inttoptr":
        v = v.operands[0]
    if isinstance(v, ConstInt):
        return v.value
    return 0 if isinstance(v, ConstPlain) and v.kind in ("null", "zeroinitializer") else None


def _entries(g: GlobalVariable) -> list[Value]:
    """The entries of an array or struct; of a single value, that value."""
    if isinstance(g.initializer, ConstAggregate):
        return [_strip(e) for e in _flat(g.initializer)]
    if isinstance(g.initializer, (GlobalRef, ConstExpr)):
        return [_strip(g.initializer)]
    raise IsozymeError(
        f"the registration `{g.name}` is not initialised with constants",
        Where(f"in the registration `{g.name}`"),
        "make it a static, constexpr or const array of addresses of functions",
    )


def _flat(v: ConstAggregate) -> Iterator[Value]:
    for e in v.elements:
        if isinstance(e, ConstAggregate):
            yield from _flat(e)
        else:
            yield e


def _strip(v: Value) -> Value:
    while isinstance(v, ConstExpr) and v.opcode in ("bitcast", "addrspacecast", "ptrtoint", "inttoptr") and not isinstance(v.operands[0], ConstInt):
        v = v.operands[0]
    return v


# -- one reader a stem ------------------------------------------------------------------------------------------------


def _gradient(rules: ModuleRules, r: _Registration) -> None:
    r.expect((3,), "{function, augmented forward function, gradient function}")
    f, augmented, reverse = r.function(0, "the function"), r.function(1, "its augmented forward function"), r.function(2, "its gradient function")
    _merge(rules, f.name, augmented=augmented.name, reverse=reverse.name)


def _derivative(rules: ModuleRules, r: _Registration) -> None:
    r.expect((2,), "{function, derivative function}")
    _merge(rules, r.function(0, "the function").name, forward=r.function(1, "its derivative function").name)


def _split(rules: ModuleRules, r: _Registration) -> None:
    r.expect((3, 4), "{function, augmented forward function, derivative function}, or {function, derivative, augmented forward, gradient}")
    f = r.function(0, "the function").name
    if len(r.entries) == 3:
        _merge(rules, f, augmented=r.function(1, "its augmented forward function").name, split=r.function(2, "its derivative function").name)
    else:
        names = [r.function(k, role).name for k, role in ((1, "its derivative function"), (2, "its augmented function"), (3, "its gradient"))]
        _merge(rules, f, forward=names[0], augmented=names[1], reverse=names[2])


def _merge(rules: ModuleRules, name: str, **parts: str) -> None:
    have = rules.custom.get(name, Custom(name))
    rules.custom[name] = Custom(**{**have.__dict__, **parts})


def _inactive(rules: ModuleRules, r: _Registration) -> None:
    for k in range(len(r.entries)):
        f = r.function(k, "an inactive function")
        _still_called(f)
        rules.known[f.name] = Inactive(f.name, SILENT)


def _still_called(f: Function) -> None:
    """LLVM's optimiser writes `returned` at a parameter when it puts the argument in the place of the call's result: a derivative would flow."""
    for a in f.args:
        if "returned" in a.attrs and isinstance(resolve(a.type), FloatType):
            raise IsozymeError(
                f"`{f.name}` is inactive and returns its argument, and the optimiser has already put the argument in the place of its result",
                Where(f"at function `{f.name}`"),
                "build with `isozyme cc` or `isozyme c++`, or give `isozyme opt` what `clang -O1 -Xclang -disable-llvm-passes` writes",
            )


def _inactive_global(rules: ModuleRules, r: _Registration) -> None:
    for k, v in enumerate(r.entries):
        while isinstance(v, ConstExpr) and v.opcode == "getelementptr":
            v = v.operands[0]
        if not isinstance(v, GlobalRef):
            raise IsozymeError(f"entry {k + 1} of `{r.name}` is not the address of a variable", r.where)
        rules.inactive_globals.add(v.name)


def _like(rules: ModuleRules, r: _Registration) -> None:
    r.expect((2,), '{function, "name of the function it is like"}')
    name, other = r.function(0, "the function").name, r.text(1, "the name of the function it is like")
    rules.known[name] = like(name, other, r.where)


def like(name: str, other: str, where: Where | None) -> Knowledge:
    """The rule of `other`, for `name`."""
    found = registry.lookup(other)
    if found is None:
        raise IsozymeError(f"`{name}` is declared to be like `{other}`, of which no rule is known", where, "name a function of the C library")
    return found


def _allocation(rules: ModuleRules, r: _Registration) -> None:
    r.expect((4,), '{allocator, index of its size argument, "-1" (the arguments of the deallocator, -1 for the pointer), deallocator}')
    name, free = r.function(0, "the allocator").name, r.function(3, "the deallocator").name
    size = r.number(1, "the index of the size argument")
    words = [w.strip() for w in (r.text(2, "the arguments of the deallocator") or "-1").split(",")]
    if not all(w.lstrip("-").isdigit() for w in words) or "-1" not in words:
        raise IsozymeError(f"`{r.name}` describes the deallocator's arguments as `{','.join(words)}`", r.where, "write -1 for the pointer to free")
    arguments: list[Expr] = [Result() if w == "-1" else Operand(int(w)) for w in words]
    rules.known[name] = Allocation(name, Operand(size), CallTemplate(free, tuple(arguments)))
    rules.known[free] = Deallocation(free, pointer=words.index("-1"))


def _nothing(rules: ModuleRules, r: _Registration) -> None:
    """Hints that change no derivative."""


_READERS: dict[str, Callable[[ModuleRules, _Registration], None]] = dict(
    zip(
        STEMS,
        (_gradient, _split, _derivative, _inactive_global, _inactive, _like, _allocation, _nothing, _nothing),
        strict=True,
    )
)


# -- attributes and annotations ---------------------------------------------------------------------------------------


def _attributes(rules: ModuleRules, f: Function) -> None:
    for a in f.attributes():
        key, _, value = a.partition("=")
        if key == '"enzyme_inactive"':
            _still_called(f)
            rules.known.setdefault(f.name, Inactive(f.name, SILENT))
        elif key in ('"enzyme_math"', '"enzyme_function_like"'):
            rules.known.setdefault(f.name, like(f.name, value.strip('"'), Where(f"at function `{f.name}`")))


def _annotations(rules: ModuleRules, module: Module) -> None:
    """`__attribute__((annotate("enzyme_inactive")))`, and `annotate("enzyme_function_like=log1p")`."""
    g = module.globals.get("__enzyme_annotations") or module.globals.get("llvm.global.annotations")
    if g is None or not isinstance(g.initializer, ConstAggregate):
        return
    for e in g.initializer.elements:
        if not isinstance(e, ConstAggregate) or len(e.elements) < 2:
            continue
        subject, text = _strip(e.elements[0]), _strip(e.elements[1])
        s = module.globals.get(text.name) if isinstance(text, GlobalRef) else None
        if s is None or not isinstance(s.initializer, ConstString) or not isinstance(subject, GlobalRef):
            continue
        word, _, other = s.initializer.data.rstrip(b"\0").decode(errors="replace").partition("=")
        f = module.function_of(subject)
        if word == "enzyme_function_like" and f is not None:
            rules.known.setdefault(f.name, like(f.name, other, Where(f"at function `{f.name}`")))
        elif word == "enzyme_inactive":
            if f is None:
                rules.inactive_globals.add(subject.name)
            else:
                rules.known.setdefault(f.name, Inactive(f.name, SILENT))
