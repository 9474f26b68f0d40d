"""Statements of random C programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fuzz_c import cpp, idioms
from fuzz_c.model import SMALL, Scope

if TYPE_CHECKING:
    from fuzz_c.generate import Writer


def place(w: Writer, scope: Scope) -> str:
    """Where a number may be stored."""
    kind = w.source.weighted((3, 4, 3, 1))
    if kind == 1 and scope.arrays:
        name, length = w.pick(scope.arrays)
        return f"{name}[{w.index(scope, length)}]"
    if kind == 2 and (places := w.in_structs(scope, ("real", "real32"))):
        return w.pick(places)
    if kind == 3 and (found := [(at, f) for at, name in scope.structs for f in w.types[name].fields if f.kind == "pointer"]):
        at, f = w.pick(found)
        return f"{at}.{f.name}[{w.index(scope, SMALL)}]"
    if scope.numbers:
        return w.pick(scope.numbers)
    name, length = w.pick(scope.arrays)
    return f"{name}[{w.index(scope, length)}]"


def assignment(w: Writer, scope: Scope) -> None:
    to = place(w, scope)
    if w.source.chance(30):
        w.put(f"{to} = (real){to} * 0.5 + {w.bounded(scope)};")
    else:
        w.put(f"{to} = {w.bounded(scope)};")


def local_number(w: Writer, scope: Scope) -> None:
    n = w.name("v")
    w.put(f"real {n} = {w.bounded(scope)};")
    scope.numbers.append(n)


def local_integer(w: Writer, scope: Scope) -> None:
    if scope.integers and w.source.chance(60):
        w.put(f"{w.pick(scope.integers)} = ({w.integer(scope)}) & 7;")
        return
    if (places := w.in_structs(scope, ("int", "long", "char"))) and w.source.chance(50):
        w.put(f"{w.pick(places)} = ({w.integer(scope)}) & 7;")
        return
    n = w.name("i")
    w.put(f"int {n} = ({w.integer(scope)}) & 7;")
    scope.integers.append(n)


def local_array(w: Writer, scope: Scope) -> None:
    n, length = w.name("b"), SMALL + w.source.below(3)
    how = w.source.below(3 if w.cpp else 4)  # closures cannot capture the last
    if how == 0:
        w.put(f"real {n}[{length}];")
    elif how == 1:
        w.put(f"real *{n} = (real *)malloc({length} * sizeof(real));")
    elif how == 2:
        w.put(f"real *{n} = (real *)calloc({length}, sizeof(real));")
    else:
        size = w.name("n")
        w.put(f"int {size} = {length} + (k_of_all & 1); real {n}[{size}];")
    i = w.name("i")
    inner = scope.inner()
    inner.fixed.append(i)
    w.put(f"for (int {i} = 0; {i} < {length}; {i}++) {n}[{i}] = {w.bounded(inner)};")
    scope.arrays.append((n, length))


def pointer_in(w: Writer, scope: Scope) -> None:
    """A pointer into an array, chosen when the program runs."""
    n = w.name("q")
    (a, la), (b, lb) = w.pick(scope.arrays), w.pick(scope.arrays)
    if a != b and w.source.chance(60):
        w.put(f"real *{n} = {w.condition(scope)} ? {a} : {b};")
        scope.arrays.append((n, min(la, lb)))
    elif la > SMALL:
        w.put(f"real *{n} = {a} + ({w.integer(scope)}) % {la - SMALL + 1};")
        scope.arrays.append((n, SMALL))


def local_struct(w: Writer, scope: Scope) -> None:
    name = w.pick(list(w.types))
    n = w.name("s")
    how = w.source.below(4)
    if how == 3:
        w.put(f"{name} *{n} = ({name} *)malloc(sizeof({name})); fill_{name}({n}, {w.bounded(scope)}, {w.integer(scope)});")
        scope.structs.append((f"(*{n})", name))
        return
    made = w.call(scope, name) if how == 2 else None
    w.put(f"{name} {n} = {made};" if made else f"{name} {n}; fill_{name}(&{n}, {w.bounded(scope)}, {w.integer(scope)});")
    scope.structs.append((n, name))


def copy_struct(w: Writer, scope: Scope) -> None:
    if not scope.structs:
        return
    to, name = w.pick(scope.structs)
    found = [at for at, of in scope.structs if of == name and at != to]
    if not found:
        return
    come = w.pick(found)
    how = w.source.below(4)
    if how == 0:
        w.put(f"{to} = {come};")
    elif how == 1:
        w.put(f"memcpy(&{to}, &{come}, sizeof({name}));")
    elif how == 2:
        t = w.name("s")
        w.put(f"{{ {name} {t} = {to}; {to} = {come}; {come} = {t}; }}")
    else:
        w.put(f"memmove(&{to}, {w.condition(scope)} ? &{come} : &{to}, sizeof({name}));")


def array_of_structs(w: Writer, scope: Scope) -> None:
    name = w.pick(list(w.types))
    n, i = w.name("s"), w.name("i")
    count = 2 + w.source.below(2)
    heap = w.source.chance(50)
    w.put(f"{name} *{n} = ({name} *)malloc({count} * sizeof({name}));" if heap else f"{name} {n}[{count}];")
    w.put(f"for (int {i} = 0; {i} < {count}; {i}++) fill_{name}(&{n}[{i}], {w.bounded(scope)}, {i});")
    at = f"{n}[{w.index(scope, count)}]"
    scope.structs.append((f"{n}[0]", name))
    if w.source.chance(50):
        w.put(f"{n}[0] = {at};")
    else:
        w.put(f"{'memcpy' if count == 2 else 'memmove'}({n}, {n} + 1, {count - 1} * sizeof({name}));")
    scope.structs.append((f"{n}[{count - 1}]", name))


def branch(w: Writer, scope: Scope) -> None:
    w.put(f"if ({w.condition(scope)}) {{")
    block(w, scope, 1 + w.source.below(2))
    if w.source.chance(50):
        w.put("} else {")
        block(w, scope, 1 + w.source.below(2))
    w.put("}")


def block(w: Writer, scope: Scope, statements: int) -> None:
    w.indent += 1
    w.body(scope.inner(), statements)
    w.indent -= 1


def loop(w: Writer, scope: Scope) -> None:
    if scope.depth >= 2:
        return assignment(w, scope)
    i, times = w.name("i"), 2 + w.source.below(3)
    inner = scope.inner()
    inner.depth += 1
    inner.fixed.append(i)
    kind = w.source.below(5)
    bound = f"{times}" if w.source.chance(50) else f"1 + ({w.integer(scope)}) % {times}"
    if kind == 0:
        w.put(f"for (int {i} = 0; {i} < {bound}; {i}++) {{")
    elif kind == 1:
        w.put(f"for (int {i} = {bound}; {i} > 0; {i}--) {{")
    elif kind == 2:
        w.put(f"for (int {i} = 0; {i} < 5 && {w.condition(scope)}; {i}++) {{")
    elif kind == 3:
        w.put(f"int {i} = 0; while ({i}++ < {bound}) {{")
    else:
        w.put(f"int {i} = 0; do {{")
    w.indent += 1
    w.body(inner, 1 + w.source.below(3))
    if w.source.chance(20):
        w.put(f"if ({w.condition(inner)}) {w.pick(('break', 'continue' if kind != 4 else 'break'))};")
        w.body(inner, 1)
    w.indent -= 1
    w.put("}" if kind != 4 else f"}} while (++{i} < {bound});")
    return None


def switch(w: Writer, scope: Scope) -> None:
    w.put(f"switch (({w.integer(scope)}) % 4) {{")
    w.indent += 1
    for case in range(2 + w.source.below(2)):
        w.put(f"case {case}: {{")
        block(w, scope, 1)
        w.put("}" if w.source.chance(30) else "} break;")
    w.put("default: break;")
    w.indent -= 1
    w.put("}")


def leap(w: Writer, scope: Scope) -> None:
    """A jump back to a label, a fixed number of times, or out of two loops."""
    label, i = w.name("again"), w.name("i")
    if w.source.chance(50):
        w.put(f"{{ int {i} = 0; {label}:;")
        block(w, scope, 1 + w.source.below(2))
        w.put(f"if (++{i} < 3) goto {label}; }}")
        return
    j = w.name("i")
    w.put(f"{{ for (int {i} = 0; {i} < 3; {i}++) for (int {j} = 0; {j} < 2; {j}++) {{")
    inner = scope.inner()
    inner.depth += 2
    inner.fixed += [i, j]
    w.indent += 1
    w.body(inner, 1)
    w.put(f"if ({w.condition(inner)}) goto {label};")
    w.body(inner, 1)
    w.indent -= 1
    w.put(f"}} {label}:; }}")


def linked_list(w: Writer, scope: Scope) -> None:
    head, i, p = w.name("head"), w.name("i"), w.name("node")
    inner = scope.inner()
    inner.depth += 1
    inner.fixed.append(i)
    w.put(f"Node *{head} = NULL;")
    w.put(f"for (int {i} = 0; {i} < {2 + w.source.below(3)}; {i}++) {{")
    w.put(f"  Node *{p} = (Node *)malloc(sizeof(Node)); {p}->number = {w.bounded(inner)}; {p}->mark = {i}; {p}->next = {head}; {head} = {p};")
    w.put("}")
    inner = scope.inner()
    inner.depth += 1
    inner.numbers.append(f"{p}->number")
    inner.fixed.append(f"{p}->mark")
    w.put(f"for (Node *{p} = {head}; {p}; {p} = {p}->next) {{")
    w.indent += 1
    w.body(inner, 1 + w.source.below(2))
    w.indent -= 1
    w.put("}")
    total = w.name("v")
    w.put(f"real {total} = 0; while ({head}) {{ Node *{p} = {head}->next; {total} += 0.3 * {head}->number; free({head}); {head} = {p}; }}")
    scope.numbers.append(total)


def growth(w: Writer, scope: Scope) -> None:
    n, i = w.name("b"), w.name("i")
    inner = scope.inner()
    inner.fixed.append(i)
    inner.depth += 1
    w.put(f"real *{n} = NULL; for (int {i} = 0; {i} < {SMALL}; {i}++) {{")
    w.put(f"  {n} = (real *)realloc({n}, ({i} + 1) * sizeof(real)); {n}[{i}] = {w.bounded(inner)};")
    w.put("}")
    scope.arrays.append((n, SMALL))


def moves(w: Writer, scope: Scope) -> None:
    a, b = w.pick(scope.arrays)[0], w.pick(scope.arrays)[0]
    size = f"{1 + w.source.below(3)}" if w.source.chance(50) else f"(({w.integer(scope)}) % {SMALL})"
    how = w.source.below(3)
    if how == 0:
        w.put(f"memmove({a}, {b}, {size} * sizeof(real));")
    elif how == 1:
        w.put(f"memset({a}, 0, {size} * sizeof(real));")
    else:
        w.put(f"memmove({a} + 1, {a}, {size} * sizeof(real));")


def swapped(w: Writer, scope: Scope) -> None:
    """Two buffers that trade places in a loop."""
    p, q, t, i, j = (w.name(s) for s in ("q", "q", "q", "i", "i"))
    (a, _), (b, _) = w.pick(scope.arrays), w.pick(scope.arrays)
    inner = scope.inner()
    inner.fixed += [i, j]
    inner.depth += 2
    inner.arrays += [(p, SMALL), (q, SMALL)]
    w.put(f"{{ real *{p} = {a}, *{q} = {b};")
    w.put(f"for (int {i} = 0; {i} < 3; {i}++) {{")
    w.put(f"  for (int {j} = 0; {j} < {SMALL}; {j}++) {q}[{j}] = {w.bounded(inner)};")
    w.put(f"  real *{t} = {p}; {p} = {q}; {q} = {t};")
    w.put("} }")


def tagged(w: Writer, scope: Scope) -> None:
    found = [f"{at}.{f.name}" for at, name in scope.structs for f in w.types[name].fields if f.kind == "variant"]
    if not found:
        return local_struct(w, scope)
    at = w.pick(found)
    if w.source.chance(65):
        w.put(f"{at}_tag = 1; {at}.number = {w.bounded(scope)};")
    else:
        w.put(f"{at}_tag = 0; {at}.integer = {w.integer(scope)};")
    return None


def call(w: Writer, scope: Scope) -> None:
    kind = w.pick(("void", "real", "real *"))
    made = w.call(scope, kind)
    if made and kind == "void":
        w.put(f"{made};")
    elif made and kind == "real *":
        n = w.name("q")
        w.put(f"real *{n} = {made};")
        scope.arrays.append((n, SMALL))
    elif made:
        w.put(f"{place(w, scope)} = {made};")
    else:
        assignment(w, scope)


KINDS = (
    (assignment, 10),
    (local_number, 4),
    (loop, 6),
    (branch, 4),
    (local_integer, 2),
    (local_array, 2),
    (local_struct, 2),
    (copy_struct, 3),
    (call, 4),
    (pointer_in, 2),
    (moves, 2),
    (array_of_structs, 1),
    (switch, 1),
    (leap, 1),
    (linked_list, 1),
    (growth, 1),
    (swapped, 1),
    (tagged, 1),
)


def statement(w: Writer, scope: Scope) -> None:
    """One statement; what it declares is in scope from then on."""
    if len(w.lines) > 250:  # programs that take seconds to differentiate find no more
        return assignment(w, scope)
    kinds = (*KINDS, *cpp.KINDS) if w.cpp else KINDS
    if w.rich:
        kinds = (*kinds, (idioms.idiom, sum(weight for _, weight in kinds)))
    return kinds[w.source.weighted([weight for _, weight in kinds])][0](w, scope)
