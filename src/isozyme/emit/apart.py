"""Memory that a global variable holds, where the caller passes that same memory with a shadow, as an argument or behind one. The variable's own
shadow is another (or it has none, and what is read there counts as constant): adjoints would get lost. The derivative stops where it meets such a
pointer.

Which variables have shadows is known when all derivatives of an order are made, and the memory that a variable keeps only in the last order: until
then the test is a function without a body, one for each order, of which the next order knows that nothing active goes through it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from isozyme.emit.library import drop_calls, require, require_stop
from isozyme.emit.shadows import SHADOW_SUFFIX
from isozyme.ir.layout import DataLayout
from isozyme.ir.lexer import quoted
from isozyme.ir.module import Function, Module
from isozyme.llvm.blocks import pointer_offsets
from isozyme.plan.kept import KeptBlock
from isozyme.rules.tables.runtime import APART

_STOP = "isozyme.apart.stop"
_TEXT = (
    "isozyme: an argument that is passed with a shadow leads to memory that a global variable holds, too, and the derivative uses both: "
    "pass a copy of that memory, or let the function use one of the two"
)

_START = """
declare void @isozyme.apart.stop()
declare i64 @malloc_usable_size(ptr)
define internal void @NAME(ptr %p, ptr %shadow) alwaysinline nounwind {
entry:
  %a = ptrtoint ptr %p to i64
  %s = ptrtoint ptr %shadow to i64
  %d = sub i64 %s, %a
  %some = icmp ne i64 %s, 0
  br i1 %some, label %test.0, label %go
"""
_COMPARE = """
  %o.K = sub i64 %a, %b.K
  %in.K = icmp ult i64 %o.K, %size.K
  %e.K = sub i64 %s.K, %b.K
  %other.K = icmp ne i64 %d, %e.K
  %bad.K = and i1 %in.K, %other.K
  br i1 %bad.K, label %stop, label %test.NEXT
"""
# A pointer behind the end of one variable is the address of the next, perhaps.
_END_OF = """
test.K:
  %b.K = ptrtoint ptr VARIABLE to i64
  %s.K = ptrtoint ptr SHADOW to i64
  %behind.K = add i64 %b.K, SIZE
  %end.K = icmp eq i64 %a, %behind.K
  %shadows.K = add i64 %s.K, SIZE
  %ours.K = icmp eq i64 %s, %shadows.K
  %fine.K = and i1 %end.K, %ours.K
  br i1 %fine.K, label %go, label %test.NEXT
"""
_VARIABLE = f"""
test.K:
  %b.K = ptrtoint ptr VARIABLE to i64
  %s.K = ptrtoint ptr SHADOW to i64
  %size.K = add i64 0, SIZE
  {_COMPARE}"""
_KEPT = """
test.K:
  %at.K = getelementptr i8, ptr VARIABLE, i64 OFFSET
  %b.K = load i64, ptr %at.K, align 1
  %none.K = icmp eq i64 %b.K, 0
  %below.K = icmp ult i64 %a, %b.K
  %skip.K = or i1 %none.K, %below.K
  br i1 %skip.K, label %test.NEXT, label %look.K
look.K:
"""
_WITH = """
  %shadow.at.K = getelementptr i8, ptr SHADOW, i64 OFFSET
  %s.K = load i64, ptr %shadow.at.K, align 1
"""
_WITHOUT = """
  %s.K = add i64 0, 0
"""
_VECTOR = f"""
  %end.at.K = getelementptr i8, ptr VARIABLE, i64 END
  %end.K = load i64, ptr %end.at.K, align 1
  %size.K = sub i64 %end.K, %b.K
  {_COMPARE}"""
_BLOCK = f"""
  %block.K = inttoptr i64 %b.K to ptr
  %size.K = call i64 @malloc_usable_size(ptr %block.K)
  {_COMPARE}"""
_POINTER = """
test.K:
  %at.K = getelementptr i8, ptr VARIABLE, i64 OFFSET
  %b.K = load i64, ptr %at.K, align 1
  %same.K = icmp eq i64 %a, %b.K
  %not.null.K = icmp ne i64 %a, 0
  %bad.K = and i1 %same.K, %not.null.K
  br i1 %bad.K, label %stop, label %test.NEXT
"""
_END = """
test.LAST:
  br label %go
stop:
  call void @isozyme.apart.stop()
  unreachable
go:
  ret void
}
"""


def require_apart(module: Module) -> str:
    """The function that stops where a pointer leads into memory that has a shadow of ours, and its shadow is another."""
    name = APART + SHADOW_SUFFIX
    if name not in module.functions:
        require(module, f"declare void @{name}(ptr, ptr) nounwind memory(inaccessiblemem: readwrite)")
    return name


def finish_apart(
    module: Module, functions: Iterable[Function], kept: Sequence[KeptBlock], constant: Collection[tuple[str, bool]], last: bool
) -> None:
    """The tests of this order: none where there is nothing to tell apart; with bodies, also for the orders before, where no order follows. constant:
    variables that count as constant, and whether what their pointers lead to does (`Activity.taken_for_constants`)."""
    ours = APART + SHADOW_SUFFIX
    if ours in module.functions and not constant and not _shadows(module, SHADOW_SUFFIX):
        drop_calls(module, functions, (ours,))
    if last:
        for name in [n for n, f in module.functions.items() if n.startswith(APART + ".") and n != _STOP and not f.defined]:
            _define(module, name, list(_tests(module, name.removeprefix(APART), *((kept, constant) if name == ours else ((), ())))))


def _shadows(module: Module, suffix: str) -> dict[str, str]:
    """The variables that have a shadow (in the first direction), and that shadow."""
    return {name.removesuffix(suffix): name for name in module.globals if name.endswith(suffix)}


def _tests(module: Module, suffix: str, kept: Sequence[KeptBlock], constant: Collection[tuple[str, bool]]) -> Iterator[tuple[str, dict[str, str]]]:
    layout = DataLayout(module.datalayout)
    shadows: dict[str, str | None] = {**{v: None for v, _ in sorted(constant)}, **_shadows(module, suffix)}
    sized = [(v, s, g) for v, s in shadows.items() if s and (g := module.globals.get(v)) is not None and not g.constant]
    for owner, own, g in sized if len(shadows) > 1 else ():
        yield _END_OF, {"VARIABLE": f"@{quoted(owner)}", "SHADOW": f"@{quoted(own)}", "SIZE": str(layout.alloc_size(g.value_type))}
    for variable, shadow in shadows.items():
        g = module.globals.get(variable)
        if g is None or g.constant:
            continue
        at = {"VARIABLE": f"@{quoted(variable)}", "SHADOW": f"@{quoted(shadow)}" if shadow else "null"}
        blocks = [k for k in kept if k.variable == variable and (shadow or (variable, True) in constant)]
        if shadow or (variable, False) in constant:
            yield _VARIABLE, {**at, "SIZE": str(layout.alloc_size(g.value_type))}
        for k in blocks:
            template = _KEPT + (_WITH if shadow else _WITHOUT) + (_VECTOR if k.vector else _BLOCK)
            yield template, {**at, "OFFSET": str(k.offset), "END": str(k.offset + 16)}
        if not shadow and (variable, True) in constant:
            for offset in set(pointer_offsets(layout, g.value_type)) - {k.offset for k in blocks}:
                yield _POINTER, {**at, "OFFSET": str(offset)}


def _define(module: Module, name: str, tests: Sequence[tuple[str, dict[str, str]]]) -> None:
    text = _START.replace("NAME", name)
    for n, (template, words) in enumerate(tests):
        for word, value in {**words, "NEXT": str(n + 1), ".K": f".{n}"}.items():
            template = template.replace(word, value)
        text += template
    require_stop(module, _STOP, _TEXT)
    require(module, text + _END.replace("LAST", str(len(tests))))
