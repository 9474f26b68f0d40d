"""Statements of random C++ programs, besides those of C: containers, algorithms, closures, virtual methods, exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fuzz_c.model import SMALL, Scope

if TYPE_CHECKING:
    from fuzz_c.generate import Writer

PREAMBLE = """
#include <algorithm>
#include <array>
#include <deque>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>
struct Shape {
  real size;
  Shape(real s) : size(s) {}
  virtual real area(real x) const { return size * x; }
  virtual void grow(real by) { size = squash(size + by); }
  virtual ~Shape() {}
};
struct Disc : Shape {
  real more;
  Disc(real s, real m) : Shape(s), more(m) {}
  real area(real x) const override { return sin(size * x) + more; }
};
struct Ring : Disc {
  int turns;
  Ring(real s, real m, int t) : Disc(s, m), turns(t) {}
  real area(real x) const override { return turns > 1 ? Disc::area(x) - more * x : squash(x); }
  void grow(real by) override { more = squash(more - by); turns++; }
};
template <class T> struct Holder {
  T value;
  Holder(const T &v) : value(v) {}
  template <class F> auto apply(F f) const { return f(value); }
  Holder operator+(const Holder &o) const { return Holder(value + o.value); }
};
"""


def vector(w: Writer, scope: Scope) -> None:
    n, i, v = w.name("c"), w.name("i"), w.name("v")
    inner = scope.inner()
    inner.fixed.append(i)
    inner.depth += 1
    kind = w.pick(("std::vector", "std::vector", "std::deque"))
    w.put(f"{kind}<real> {n}; for (int {i} = 0; {i} < {SMALL}; {i}++) {n}.push_back({w.bounded(inner)});")
    for _ in range(w.source.below(3)):
        change = w.pick(
            (
                "{n}.push_back({e});",
                "{n}.insert({n}.begin() + {k}, {e});",
                "{n}.erase({n}.begin() + {k}); {n}.push_back({e});",
                "{n}.resize({n}.size() + {k}, {e});",
                "std::reverse({n}.begin(), {n}.end());",
                "std::rotate({n}.begin(), {n}.begin() + {k}, {n}.end());",
                "std::sort({n}.begin(), {n}.end());",
                "{{ auto other = {n}; other[{k}] = {e}; std::swap(other, {n}); }}",
                "{{ auto other = std::move({n}); {n}.assign(5, {e}); {n}[1] = other[{k}]; }}",
                "std::transform({n}.begin(), {n}.end(), {n}.begin(), [&](real u) {{ return squash(u + {e}); }});",
                "for (auto &u : {n}) u = 0.5 * u + {e};",
                "std::partial_sum({n}.begin(), {n}.begin() + 3, {n}.begin());",
                "std::fill({n}.begin() + 1, {n}.begin() + 3, {e});",
            )
        )
        w.put(change.format(n=n, e=w.bounded(scope), k=w.source.below(3)))
    total = w.pick(
        (
            "std::accumulate({n}.begin(), {n}.end(), real(0.0))",
            "std::inner_product({n}.begin(), {n}.end(), {n}.rbegin(), real(0.0))",
            "*std::max_element({n}.begin(), {n}.end())",
            "{n}.back() * {n}.front()",
        )
    )
    w.put(f"real {v} = 0.2 * {total.format(n=n)};")
    scope.numbers.append(v)
    if kind == "std::vector":
        scope.arrays.append((f"{n}.data()", SMALL))


def structs(w: Writer, scope: Scope) -> None:
    """A vector of structs."""
    name = w.pick(list(w.types))
    n, i = w.name("c"), w.name("i")
    w.put(f"std::vector<{name}> {n}; for (int {i} = 0; {i} < 3; {i}++) {{")
    w.put(f"  {name} made; fill_{name}(&made, {w.bounded(scope)}, {i}); {n}.push_back(made);")
    w.put("}")
    if w.source.chance(50):
        w.put(f"{n}.erase({n}.begin() + {w.source.below(2)});")
    scope.structs += [(f"{n}[0]", name), (f"{n}.back()", name)]


def closure(w: Writer, scope: Scope) -> None:
    f, g, u, v = w.name("f"), w.name("f"), w.name("u"), w.name("v")
    inner = scope.inner()
    inner.numbers.append(u)
    w.put(f"auto {f} = [{w.pick(('&', '='))}](real {u}) mutable {{ return {w.bounded(inner)}; }};")
    if w.source.chance(50):
        w.put(f"std::function<real(real)> {g} = {f}; if ({w.condition(scope)}) {g} = [=](real {u}) mutable {{ return {w.bounded(inner)}; }};")
        f = g
    w.put(f"real {v} = {f}({w.number(scope)}) + {f}({w.number(scope)});")
    scope.numbers.append(v)


def shapes(w: Writer, scope: Scope) -> None:
    n, i, v = w.name("c"), w.name("i"), w.name("v")
    inner = scope.inner()
    inner.fixed.append(i)
    inner.depth += 1
    owner = w.pick(("std::unique_ptr", "std::shared_ptr"))
    w.put(f"real {v} = 0; {{ std::vector<{owner}<Shape>> {n}; for (int {i} = 0; {i} < 3; {i}++)")
    w.put(f"  if ({w.condition(inner)}) {n}.emplace_back(new Disc({w.bounded(inner)}, {w.bounded(inner)}));")
    w.put(f"  else {n}.emplace_back(new {w.pick((f'Ring({w.bounded(inner)}, {w.bounded(inner)}, {i})', f'Shape({w.bounded(inner)})'))});")
    w.put(f"for (auto &s : {n}) {{ s->grow({w.bounded(scope)}); {v} += 0.3 * s->area({w.number(scope)}); }} }}")
    scope.numbers.append(v)


def dictionary(w: Writer, scope: Scope) -> None:
    n, v, i = w.name("c"), w.name("v"), w.name("i")
    inner = scope.inner()
    inner.fixed.append(i)
    inner.depth += 1
    w.put(f"std::map<int, real> {n}; for (int {i} = 0; {i} < 4; {i}++) {n}[{w.index(inner, 3)}] = {w.bounded(inner)};")
    w.put(f"real {v} = 0; for (auto &p : {n}) {v} = 0.5 * {v} + p.second * p.first; if ({n}.count(1)) {v} += {n}.at(1);")
    scope.numbers.append(v)


def caught(w: Writer, scope: Scope) -> None:
    v = w.name("v")
    w.put(f"real {v} = {w.bounded(scope)}; try {{ if ({w.condition(scope)}) throw 3; {v} = {w.bounded(scope)}; }} catch (int) {{ {v} *= 0.5; }}")
    scope.numbers.append(v)


def small(w: Writer, scope: Scope) -> None:
    """One of the small types of the library."""
    n, v = w.name("c"), w.name("v")
    e, other, c = w.bounded(scope), w.bounded(scope), w.condition(scope)
    text = w.pick(
        (
            "std::optional<real> {n}; if ({c}) {n} = {e}; real {v} = {n}.value_or({o});",
            "std::variant<real, long> {n}; if ({c}) {n} = {e}; else {n} = 3L; real {v} = {n}.index() ? real(0.5) : std::get<0>({n});",
            "std::tuple<real, int, real> {n}({e}, 2, {o}); auto [{n}a, {n}b, {n}d] = {n}; real {v} = {n}a * {n}b + {n}d;",
            "std::array<real, 4> {n} = {{{e}, {o}, {e}, 0.5}}; std::swap({n}[0], {n}[3]); real {v} = {n}[3] + {n}[1];",
            "std::list<real> {n} = {{{e}, {o}}}; {n}.push_front({e}); {n}.sort(); real {v} = 0; for (real u : {n}) {v} = 0.5 * {v} + u;",
            "std::pair<real, real> {n} = std::minmax({e}, {o}); real {v} = {n}.first - 2.0 * {n}.second;",
            "Holder<real> {n} = Holder<real>({e}) + Holder<real>({o}); real {v} = {n}.apply([&](real u) {{ return u * {e}; }});",
            "auto {n} = std::make_shared<Disc>({e}, {o}); std::shared_ptr<Shape> {n}b = {n}; {n}b->grow({o}); real {v} = {n}->area({e});",
            "std::unique_ptr<real[]> {n}(new real[3]); for (int u = 0; u < 3; u++) {n}[u] = {e}; {n}[1] = {o}; real {v} = {n}[0] * {n}[1];",
            "Ring {n}({e}, {o}, 1); Shape &{n}b = {n}; {n}b.grow({e}); real {v} = {n}b.area({o});",
            "real &{n} = {c} ? x[1] : x[2]; {n} = {e}; real {v} = {n} * {o};" if any(a == "x" for a, _ in scope.arrays) else "real {v} = {e};",
        )
    )
    w.put(text.format(n=n, v=v, e=e, o=other, c=c))
    scope.numbers.append(v)


KINDS = ((vector, 4), (structs, 2), (closure, 3), (shapes, 2), (dictionary, 1), (caught, 1), (small, 4))
