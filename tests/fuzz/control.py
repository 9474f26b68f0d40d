"""Random statements of control flow: branches, switches, loops, ways out of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from fuzz.expressions import Expressions
from fuzz.writer import LIMIT, Loop, Number, Scope


class Control(Expressions):
    """Statements that branch, and the two that everything is made of: a number stored, a number named."""

    def block(self, count: int | None = None) -> None:
        """Some statements in a scope of their own; heap memory made there is freed at its end."""
        outer = self.scope
        self.statements(count)
        if not self.dead:
            self.release(len(outer.heaps))
        self.scope = outer

    def release(self, keep: int) -> None:
        for p in reversed(self.scope.heaps[keep:]):
            self.do(f"call void @free(ptr {p})")

    def _assign(self) -> None:
        """Store a number somewhere."""
        x = self.tame(self.expression())
        cells = len(self.scope.cells)
        if cells and self.source.chance(40):
            self.do(f"store double {x.name}, ptr {self.scope.cells[self.source.below(cells)]}")
            return
        if self.scope.structs and self.source.chance(40):
            s = self.scope.structs[self.source.below(len(self.scope.structs))]
            self.do(f"store double {x.name}, ptr {self.field(s, 0 if self.source.chance(50) else 4)}")
            return
        singles = self.arrays("float")
        if singles and self.source.chance(15):
            f = self.emit(f"fptrunc double {x.name} to float")
            self.do(f"store float {f}, ptr {self.element(singles[0])}")
            return
        a = self.pick()
        if a is not None:
            self.do(f"store double {x.name}, ptr {self.element(a)}")
        else:
            self.see(x)

    def _let(self) -> None:
        x = self.tame(self.expression(), 4.0)
        if self.source.chance(30):
            cell = self.fresh("cell")
            self.allocas.append(f"  {cell} = alloca double")
            self.do(f"store double {self.tame(x).name}, ptr {cell}")
            self.scope = replace(self.scope, cells=(*self.scope.cells, cell))
        else:
            self.see(x)

    def _if(self) -> None:
        c = self.condition()
        yes, no, join = self.new_label("yes"), self.new_label("no"), self.new_label("join")
        one_armed = self.source.chance(40)
        self.do(f"br i1 {c}, label %{yes}, label %{join if one_armed else no}")
        before = self.label
        self._arms(join, [yes] if one_armed else [yes, no], before if one_armed else None)

    def _switch(self) -> None:
        i = self.emit(f"and i64 {self.integer()}, 3")
        labels = [self.new_label("case") for _ in range(2 + self.source.below(2))]
        cases = " ".join(f"i64 {k}, label %{x}" for k, x in enumerate(labels[1:]))
        self.do(f"switch i64 {i}, label %{labels[0]} [ {cases} ]")
        self._arms(self.new_label("join"), labels, None)

    def _arms(self, join: str, labels: list[str], skipped: str | None) -> None:
        """Code for each arm, then the join, with a phi of what the arms computed."""
        incoming: list[tuple[str, str]] = []
        outer = self.scope
        if skipped is not None:
            x = self._known(outer)
            incoming.append((x.name, skipped))
        bound = 4.0
        for label in labels:
            self.at(label)
            self.scope = outer
            self.statements(1 + self.source.below(2))
            if not self.dead:
                x = self.tame(self.leaf(), 4.0)
                self.release(len(outer.heaps))
                incoming.append((x.name, self.label))
                self.jump(join)
        self.scope = outer
        if not incoming:
            self.dead = True
            return
        self.at(join)
        phi = self.emit("phi double " + ", ".join(f"[ {v}, %{b} ]" for v, b in incoming))
        self.see(Number(phi, bound))

    def _known(self, scope: Scope) -> Number:
        """A number that needs no instruction."""
        known = [x for x in scope.numbers if x.bound <= 4.0]
        return known[-1] if known else Number("0.5", 0.5)

    def _leave(self) -> None:
        """Under a condition: break, continue, or return."""
        kind = self.source.below(3)
        if self.loop is None and kind < 2:
            self._let()
            return
        c = self.condition()
        out, on = self.new_label("out"), self.new_label("on")
        self.do(f"br i1 {c}, label %{out}, label %{on}")
        self.at(out)
        if self.loop is not None and kind < 2:
            values = [self.tame(self.leaf()).name for _ in range(self.loop.carried)]
            self.release(self.loop.heaps)
            (self.loop.breaks if kind == 0 else self.loop.continues).append((self.label, values))
            self.jump(self.loop.exit if kind == 0 else self.loop.latch)
        else:
            self.finish()
        self.at(on)

    def _for(self) -> None:
        """A counted loop, tested before or after its body; the count may be a number known on entry."""
        if self.times > 24:
            self._assign()
            return
        form = self.source.below(4)
        most = (2, 3, 4, 3)[form]
        if form == 0:
            n = str(1 + self.source.below(2))
        elif form == 1:
            n = str(3)
        else:
            n = self.emit(f"and i64 {self.integer()}, {3 if form == 2 else 1}")
            most = 3 if form == 2 else 1
        down = self.source.chance(20)
        tested_first = form >= 2 or self.source.chance(50)
        self._loop(tested_first, max(most, 1), n, down, unknown=False)

    def _while(self) -> None:
        """A loop whose end depends on numbers (and on a limit)."""
        if self.times > 12:
            self._assign()
            return
        self._loop(self.source.chance(70), 4, "4", False, unknown=True)

    def _loop(self, tested_first: bool, most: int, n: str, down: bool, unknown: bool, body_of: Callable[[], None] | None = None) -> None:
        carried = 1 + self.source.below(2)
        starts = [self.tame(self.leaf()).name for _ in range(carried)]
        head, body, latch, after = (self.new_label(x) for x in ("head", "body", "latch", "after"))
        entry = self.label
        outer_loop, outer_times, outer = self.loop, self.times, self.scope
        self.jump(head)
        self.at(head)
        i, i1 = self.fresh("i"), self.fresh("i")
        phis = [self.fresh("acc") for _ in range(carried)]
        nexts = [self.fresh("next") for _ in range(carried)]
        first, step = (n, -1) if down else ("0", 1)
        self.do(f"{i} = phi i64 [ {first}, %{entry} ], [ {i1}, %{latch} ]")
        for p, start, nx in zip(phis, starts, nexts, strict=True):
            self.do(f"{p} = phi double [ {start}, %{entry} ], [ {nx}, %{latch} ]")
        self.loop = Loop(after, latch, carried, len(outer.heaps))
        self.times = outer_times * most
        exits: list[tuple[str, list[str]]] = []
        self.scope = replace(outer, integers=(*outer.integers, i), numbers=(*outer.numbers, *(Number(p, LIMIT) for p in phis)))
        if tested_first:
            test = self._more(i, n, down, phis[0] if unknown else None)
            self.do(f"br i1 {test}, label %{body}, label %{after}")
            exits.append((self.label, list(phis)))
            self.at(body)
        if body_of is not None:
            body_of()
        else:
            self.statements(1 + self.source.below(3))
        latched: list[tuple[str, list[str]]] = []
        if not self.dead:
            values = [self.tame(self.expression(2)).name for _ in range(carried)]
            self.release(len(outer.heaps))
            latched.append((self.label, values))
            self.jump(latch)
        loop = self.loop
        latched += loop.continues
        if latched:
            self.at(latch)
            for k, nx in enumerate(nexts):
                self.do(f"{nx} = phi double " + ", ".join(f"[ {vs[k]}, %{b} ]" for b, vs in latched))
            self.do(f"{i1} = add i64 {i}, {step}")
            if tested_first:
                self.jump(head)
            else:
                test = self._more(i1, n, down, nexts[0] if unknown else None)
                self.do(f"br i1 {test}, label %{head}, label %{after}")
                exits.append((self.label, list(nexts)))
                self.dead = True
        else:  # every way leaves the loop: no back edge
            text = "\n".join(self.lines)
            for p, start, nx in zip(phis, starts, nexts, strict=True):
                text = text.replace(f"{p} = phi double [ {start}, %{entry} ], [ {nx}, %{latch} ]", f"{p} = phi double [ {start}, %{entry} ]")
            text = text.replace(f"{i} = phi i64 [ {first}, %{entry} ], [ {i1}, %{latch} ]", f"{i} = phi i64 [ {first}, %{entry} ]")
            self.lines = text.split("\n")
        exits += loop.breaks
        self.loop, self.times, self.scope = outer_loop, outer_times, outer
        if not exits:
            self.dead = True
            return
        self.at(after)
        for k in range(carried):
            phi = self.emit("phi double " + ", ".join(f"[ {vs[k]}, %{b} ]" for b, vs in exits))
            self.see(Number(phi, LIMIT))

    def scratch(self) -> None:
        """A loop that fills a local array again and again, by stores or by a callee, and reads it in a loop inside."""
        bits = 2 if self.options.stirring else 1 + self.source.below(2)
        a = self.local(bits)
        others = [x for x in self.arrays() if x != a]

        def store() -> None:
            x = self.tame(self.expression())
            self.do(f"store double {x.name}, ptr {self.element(a)}")

        def read() -> None:
            x, y = (self.emit(f"load double, ptr {self.element(a)}") for _ in range(2))
            z = self.tame(Number(self.emit(f"fmul double {x}, {y}"), LIMIT * LIMIT))
            self.see(z)
            if others and self.source.chance(50):
                b = others[self.source.below(len(others))]
                self.do(f"store double {z.name}, ptr {self.element(b)}")
            if self.source.chance(30):
                self.statements(1)

        def fill_and_read() -> None:
            match 3 if self.options.stirring and self.source.chance(60) else self.source.below(4):
                case 0:
                    store()
                case 1:
                    self._loop(True, 2, "2", False, False, store)
                case 2:
                    self._fill(a)
                case _:
                    found = [h for h in self.helpers if self.times * h.cost <= 400 and bits >= 2]
                    if found:
                        h = found[self.source.below(len(found))]
                        self.spent += h.cost * self.times
                        ret = {"pair": "{ double, double }"}.get(h.result, h.result)
                        call = f"call {ret} @{h.name}(double {self.tame(self.leaf()).name}, ptr {a.name}, i64 {self.source.below(4)})"
                        if ret == "void":
                            self.do(call)
                        else:
                            self.emit(call)
            if self.source.chance(30):
                self.statements(1)
            if not self.dead:
                self._loop(self.source.chance(50), 3, "3", False, self.source.chance(20), read)

        self._loop(self.source.chance(70), 3, "3", False, self.source.chance(20), fill_and_read)

    def _more(self, i: str, n: str, down: bool, x: str | None) -> str:
        test = self.emit(f"icmp sgt i64 {i}, 0" if down else f"icmp slt i64 {i}, {n}", "c")
        if x is None:
            return test
        other = self.emit(f"fcmp olt double {x}, 1.2071", "c")
        return self.emit(f"and i1 {test}, {other}", "c")
