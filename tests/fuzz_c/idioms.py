"""Statements that are what programs are full of: generic containers, tables of operations, contexts behind `void *`, numbers of other kinds.

Each is a text with places: {n} is a fresh name, {v} the number that it defines; {e}, {o}, {g} are small numbers, {c} is a condition,
{i} an integer, {k} below 3, {A} and {B} are arrays of numbers. `idioms.h` has what they use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fuzz_c.model import Scope

if TYPE_CHECKING:
    from fuzz_c.generate import Writer

HEADER = '#include "idioms.h"\n'

C = (
    # numbers of other kinds
    "V4 {n} = four({e}, {o}, 0.3, {g}); for (int u = 0; u < 2 + {k}; u++) {{ V4 {n}b = {n} - four({A}[0], 0.2, {A}[u], {o}); "
    "{n} = blended({n}, &{n}b); {n}[{i} % 4] = {o}; }} real {v} = tanh({n}[{k}] * {n}[3]);",
    "V4 {n}[3]; for (int u = 0; u < 3; u++) {n}[u] = four({e}, {A}[u], u, {o}); {n}[{k}] = {n}[1] * {n}[2] + {n}[0]; real {v} = 0; "
    "for (int u = 0; u < 4; u++) {v} += {n}[{k}][u] * {n}[1][u];",
    "Complex {n} = CPLX({e}, {o}); for (int u = 0; u < 1 + {k}; u++) {n} = {n} * {n} * 0.3 + turned({n}, {g}); real {v} = tanh(CREAL({n})) + 0.5 "
    "* sin(CIMAG({n}));",
    "Complex {n}[3]; for (int u = 0; u < 3; u++) {n}[u] = CPLX({A}[u], {e}) / CPLX(1.5 + fabs({o}), {g}); if ({c}) {n}[{k}] = {n}[0] + {n}[2]; "
    "real {v} = squash(CREAL({n}[{k}] * {n}[1]));",
    "real80 {n} = {e}; for (int u = 0; u < 3; u++) {n} = {n} * 0.5 + SIN80({n} * {A}[u]); real {v} = (real)({n} * {o});",
    "real128 {n} = {e}; {n} = {n} * {n} + {o}; if ({c}) {n} = {n} / (1.5 + {n} * {n}); real {v} = (real){n};",
    # layout
    "struct Bits {n} = {{(unsigned){i} & 7, -1, {e}, 5, (unsigned){i} & 31, {o}}}; {n}.kind += 1; struct Bits {n}b = {n}; {n}b.more = {n}.rest; "
    "if ({n}b.kind & 1) {n}b.another = {g}; real {v} = {n}b.value * {n}b.another + 0.1 * (int){n}b.more;",
    "Xyz {n}; {n}.of.x = {e}; {n}.v[1] = {o}; {n}.of.z = {g}; Xyz {n}b = {n}; for (int u = 0; u < 3; u++) {n}b.v[u] *= {n}.v[(u + {k}) % 3]; "
    "real {v} = {n}b.of.x + {n}b.of.y * {n}b.of.z;",
    "Figure {n}[3]; for (int u = 0; u < 3; u++) {{ if ((u + {i}) % 3 == 0) {{ {n}[u].kind = DISC; {n}[u].as.disc.r = {e}; }} else if ((u + {i}) "
    "% 3 == 1) {{ "
    "{n}[u].kind = BOX; {n}[u].as.box.n = u; {n}[u].as.box.w = {o}; {n}[u].as.box.h = {A}[u]; }} else {{ {n}[u].kind = POLYGON; "
    "{n}[u].as.polygon.p = {B}; "
    "{n}[u].as.polygon.n = 2; }} }} if ({c}) {n}[0] = {n}[{k}]; real {v} = 0; for (int u = 0; u < 3; u++) {v} += 0.3 * figure_size(&{n}[u]);",
    "Flexible *{n} = (Flexible *)malloc(sizeof(Flexible) + 4 * sizeof(real)); {n}->count = 3; for (int u = 0; u < 4; u++) {n}->v[u] = {A}[u] * {e}; "
    "memmove({n}->v, {n}->v + 1, {n}->count * sizeof(real)); real {v} = 0; for (int u = 0; u < {n}->count; u++) {v} += {n}->v[u] * {n}->v[u]; "
    "free({n});",
    "real {n}[3][3]; for (int u = 0; u < 9; u++) {n}[u / 3][u % 3] = 0.3 * {A}[u % 4] + (u % 4 == 0 ? 2.0 + {k} : 0.1 * u); real {n}b[3] = "
    "{{{e}, {o}, {g}}}; "
    "real {v} = squash(solved({n}, {n}b));",
    "real *{n}[3]; for (int u = 0; u < 3; u++) {n}[u] = fresh(3, {A}[u] * {e}); {{ real *t = {n}[0]; {n}[0] = {n}[{k}]; {n}[{k}] = t; }} "
    "real {v} = 0; for (int u = 0; u < 3; u++) for (int w = 0; w < 3; w++) {v} += {n}[u][w] * {n}[w][u] * 0.2;",
    "Matrix {n} = matrix(2, 3), {n}b = matrix(3, 2); for (int u = 0; u < 6; u++) {n}.data[u] = {A}[u % 4], {n}b.data[u] = {e} + u; "
    "Matrix {n}c = product({n}, &{n}b); real {v} = squash({n}c.data[{k}] - {n}c.data[3]); free({n}.data); free({n}b.data); free({n}c.data);",
    "T {n} = *t; *(real *)((char *)&{n} + ({c} ? offsetof(T, u) : offsetof(T, v) + sizeof(real))) = {e}; real {v} = {n}.u * {n}.v[1];",
    # bytes
    "Stack {n} = {{NULL, sizeof(real), 0, 0}}; for (int u = 0; u < 3 + {k}; u++) {{ real w = {A}[u % 4] * {e}; push(&{n}, &w); }} real {n}b = 0, "
    "{v} = 0; "
    "while (pop(&{n}, &{n}b)) {v} = 0.6 * {v} + {n}b; free({n}.data);",
    "Stack {n} = {{NULL, sizeof(Keyed), 0, 0}}; for (int u = 0; u < 4; u++) {{ Keyed w = {{{A}[u] * {e}, u}}; push(&{n}, &w); }} "
    "qsort({n}.data, {n}.used, {n}.each, by_key); Keyed {n}b; real {v} = 0; while (pop(&{n}, &{n}b)) {v} = 0.6 * {v} + {n}b.key * {n}b.mark; "
    "free({n}.data);",
    "Keyed {n}[4]; for (int u = 0; u < 4; u++) {n}[u].key = {A}[u] - {e}, {n}[u].mark = u; qsort({n}, 4, sizeof *{n}, by_key); "
    "swap_bytes(&{n}[{k}], &{n}[3], sizeof(Keyed)); real {v} = {n}[0].key * {n}[3].key + {n}[{k}].mark;",
    "real {n}[5]; for (int u = 0; u < 5; u++) {n}[u] = sin({A}[u % 4] + u * {e}); qsort({n}, 5, sizeof(real), by_number); real {v} = {n}[0] - "
    "{n}[2 + {k}] * {n}[1];",
    "real *{n}[4]; for (int u = 0; u < 4; u++) {n}[u] = &{A}[u]; qsort({n}, 4, sizeof *{n}, by_pointee); *{n}[{k}] = {e}; real {v} = *{n}[0] * "
    "*{n}[3];",
    "swap_bytes({A}, {B}, ({i} % 3) * sizeof(real)); real {v} = {A}[1] * {e};",
    "Arena {n} = {{(char *)malloc(1024), 0}}; real *{n}b = (real *)take(&{n}, 3 * sizeof(real)); int *{n}c = (int *)take(&{n}, 4); T *{n}d = (T "
    "*)take(&{n}, sizeof(T)); "
    "for (int u = 0; u < 3; u++) {n}b[u] = {A}[u] * {e}; *{n}c = {i}; fill_T({n}d, {o}, *{n}c); {n}d->u += {n}b[{k}]; real {v} = {n}d->u * "
    "{n}b[*{n}c % 3]; free({n}.base);",
    "char {n}[4 * sizeof(real)]; {{ real w = {e}; long long m = {i}; memcpy({n}, &m, 8); memcpy({n} + sizeof(real), &w, sizeof w); w = {o}; "
    "memcpy({n} + 2 * sizeof(real), &w, sizeof w); }} real {v}, {n}b; memcpy(&{v}, {n} + sizeof(real), sizeof(real)); "
    "memcpy(&{n}b, {n} + 2 * sizeof(real), sizeof(real)); {v} = {v} * {n}b + (int){n}[0];",
    "uintptr_t {n} = (uintptr_t)({c} ? {A} : {B}) | ({c} ? 1 : 0); real {v} = ((real *)({n} & ~(uintptr_t)1))[{k}] * {e}; if ({n} & 1) {v} += {o};",
    # calls
    "static const unsigned char {n}[] = {{1, 4, {k}, 3, 2, 1, 0}}; real {v} = machine({n} + {i} % 3, {e}, {o});",
    "real {v} = sum_of(2 + {k}, {e}, {o}, {g}, {A}[1]);",
    "Polynomial {n} = {{2 + {k}, {A}, {e}}}; real {n}b[2] = {{{o}, {g}}}; "
    "real {v} = {c} ? integral(polynomial, &{n}, 3) : integral(waves, {n}b, 2 + {k}); {v} += {n}b[0];",
    'real {v} = op_of({c} ? "add" : "times")->f({e}, {o}); {{ const struct Op *u = op_of("less"); if (u->cost > {k}) {v} = u->f({v}, {g}); }}',
    'char {n}[32]; snprintf({n}, sizeof {n}, "%d:%s", {i}, {c} ? "less" : "add"); real {v} = atoi({n}) * {e} + op_of(strchr({n}, \':\') + '
    "1)->f({o}, {g});",
    "real {v} = 0; if (root(1.0 + {e}, 2 + {k}, &{v}) != FINE) {v} = {o};",
    "real {v} = {g}; int {n} = root({e}, 3, &{v}); if ({n} == TOO_SMALL) {v} = 0.1 * {o}; else if ({n}) {v} = squash({v}); else {v} = tanh(0.1 * "
    "{v});",
    "duff({A}, {B}, 1 + {i} % 4, {e}); real {v} = {A}[{k}] * {o};",
    "real {v} = scratch({A}, 4) + scratch({B}, 2 + {k}) * {e};",
    "real {n}[4] = {{{e}, {o}, {g}, 0.4}}; for (int u = 0; u < 3; u++) step({n}, 2 + {k}, 0.2, oscillator, {A}); real {v} = {n}[0] * {n}[1];",
    # links
    "Link {n} = {{&{n}, &{n}}}; for (int u = 0; u < 3; u++) {{ Item *w = (Item *)malloc(sizeof(Item)); w->mark = u; w->number = {A}[u] * {e}; "
    "Link *l = &w->link; "
    "l->next = {n}.next; l->before = &{n}; {n}.next->before = l; {n}.next = l; }} int {n}f = {c}; real {v} = 0; for (Link *l = {n}f ? {n}.next : "
    "{n}.before, *m; l != &{n}; l = m) {{ "
    "m = {n}f ? l->next : l->before; l->next->before = l->before; l->before->next = l->next; "
    "{v} = 0.5 * {v} + ITEM(l)->number * (1 + ITEM(l)->mark); free(ITEM(l)); }}",
    "Tree *{n} = NULL; for (int u = 0; u < 3 + {k}; u++) {n} = grown({n}, sin({A}[u % 4] * u + {e}), {o} * u); real {v} = walked({n}, 0); "
    "felled({n});",
    "Table {n} = {{{{NULL, NULL, NULL}}, 0}}; for (int u = 0; u < 4; u++) *at_key(&{n}, (u * u + {i}) % 7) += {A}[u] * {e}; *at_key(&{n}, 1) = {o}; "
    "real {v} = 0.1 * {n}.count; {v} += emptied(&{n});",
)


def idiom(w: Writer, scope: Scope) -> None:
    from fuzz_c.idioms_cpp import CPP

    write(w, scope, w.pick((*C, *CPP) if w.cpp else C))


def write(w: Writer, scope: Scope, text: str) -> None:
    v = w.name("v")
    arrays = [w.pick(scope.arrays)[0] for _ in range(2)]
    if "= *t;" in text and not any(at == "(*t)" for at, _ in scope.structs):
        text = text.replace("T {n} = *t;", "T {n}; fill_T(&{n}, {g}, 1);")
    names = {"n": w.name("c"), "v": v, "A": arrays[0], "B": arrays[1], "k": w.source.below(3)}
    names |= {"i": f"({w.integer(scope)})", "c": f"({w.condition(scope)})"}
    w.put(text.format(e=w.bounded(scope), o=w.bounded(scope), g=w.bounded(scope), **names))
    scope.numbers.append(v)
