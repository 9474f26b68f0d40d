"""Random well-defined functions of IR, whose numbers stay tame: every value has a known bound, what is stored or carried around a loop is at most 2
in size, divisors and arguments of partial functions keep off their poles, memory is written before it is read, indices are masked.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from fuzz.memory import MemoryStatements
from fuzz.source import Source
from fuzz.writer import DECLARATIONS, LIMIT, Array, Helper, Number, Options, Scope

__all__ = ["Options", "Program", "generate"]


class Body(MemoryStatements):
    """Writes one function."""

    def statements(self, count: int | None = None) -> None:
        kinds = (self._assign, self._let, self._if, self._for, self._array, self._switch, self._copy, self._heap, self._struct, self._slot,
                 self._table, self._list, self._leave, self._while, self._grow, self._matrix, self._walk, self._abort)  # fmt: skip
        heap = 3 if self.options.heap else 0
        weights = (10, 5, 5, 6, 3, 2, 3, heap, 2, 2, 2, heap // 2, 3, 3, heap // 2, heap // 3, 2, 1)
        n = count if count is not None else 1 + self.source.below(5)
        for _ in range(n):
            if self.dead or self.left <= 0:
                return
            self.left -= 1
            self.spent += self.times
            kinds[self.source.weighted(weights)]()

    def begin(self) -> None:
        """What a program does first."""

    def _abort(self) -> None:
        """A check that never fails."""
        x = self.leaf()
        fail, on = self.new_label("fail"), self.new_label("on")
        c = self.emit(f"fcmp ogt double {x.name}, 100.0", "c")
        self.do(f"br i1 {c}, label %{fail}, label %{on}")
        self.at(fail)
        self.do("call void @abort()")
        self.do("unreachable")
        self.at(on)

    # the end

    def finish(self) -> None:
        """Return, after freeing what is left."""
        match self.result:
            case "void":
                self.release(0)
                self.do("ret void")
            case "ptr":
                q = self.returned
                self.release(0)
                self.do(f"ret ptr {q}")
            case "pair":
                a, b = self.tame(self.expression(2)), self.tame(self.leaf())
                x = self.emit(f"insertvalue {{ double, double }} poison, double {a.name}, 0")
                x = self.emit(f"insertvalue {{ double, double }} {x}, double {b.name}, 1")
                self.release(0)
                self.do(f"ret {{ double, double }} {x}")
            case _:
                x2 = self.tame(self.expression(2))
                self.release(0)
                self.do(f"ret double {x2.name}")
        self.dead = True

    returned = "%p"


def _helper(source: Source, name: str, helpers: list[Helper], options: Options, make: type[Body]) -> tuple[Helper, str]:
    result = ("double", "void", "pair", "ptr")[source.weighted((5, 2, 2, 1))]
    recursive = source.chance(25) and result == "double"
    body = make(source, replace(options, size=4), helpers, result)
    body.scope = Scope(numbers=(Number("%x", LIMIT),), integers=("%n",), arrays=(Array("%p", 2),))
    if options.scratch and source.chance(70):  # one that fills its argument
        body._loop(True, 3, "3", False, False, body._assign)
    if recursive:
        body.do("%ended = icmp sle i64 %n, 0")
        body.do("br i1 %ended, label %base, label %step")
        body.at("base")
        body.finish()
        body.at("step")
        body.statements(1)
        if not body.dead:
            x = body.tame(body.expression(2))
            body.do("%less = sub i64 %n, 1")
            r = body.emit(f"call double @{name}(double {x.name}, ptr %p, i64 %less)")
            body.see(Number(r, LIMIT))
            body.statements(1)
    else:
        body.statements(1 + source.below(3))
    if not body.dead:
        body.finish()
    ret = "{ double, double }" if result == "pair" else result
    attributes = (" noinline" if source.chance(40) else "") + PERSONALITY * options.rich
    cost = max(4, body.spent) * (4 if recursive else 1)
    text = "\n".join(
        [f"define internal {ret} @{name}(double %x, ptr %p, i64 %n){attributes} {{", "entry:", *body.allocas, *body.lines, "}", ""]
    )
    return Helper(name, result, cost), text


def _stirring(source: Source, name: str, helpers: list[Helper], options: Options, make: type[Body]) -> tuple[Helper, str]:
    """A function that overwrites the elements of its argument with what it makes of them, and calls others like it."""
    body = make(source, replace(options, size=4), helpers, "void")
    body.scope = Scope(numbers=(Number("%x", LIMIT),), integers=("%n",), arrays=(Array("%p", 2),))
    p = body.scope.arrays[0]

    def stir() -> None:
        x, y = (body.emit(f"load double, ptr {body.element(p)}") for _ in range(2))
        z = body.tame(Number(body.emit(f"fmul double {x}, {y}"), LIMIT * LIMIT))
        w = body.tame(Number(body.emit(f"fadd double {z.name}, {body.tame(body.expression(2)).name}"), 2 * LIMIT))
        body.do(f"store double {w.name}, ptr {body.element(p)}")
        if helpers and source.chance(50):
            h = helpers[source.below(len(helpers))]
            body.do(f"call void @{h.name}(double {w.name}, ptr %p, i64 {source.below(4)})")

    if source.chance(70):
        body._loop(source.chance(70), 3, "3", source.chance(30), source.chance(20), stir)
    else:
        stir()
    body.finish()
    attributes = (" noinline" if source.chance(80) else "") + PERSONALITY * options.rich
    head = f"define internal void @{name}(double %x, ptr %p, i64 %n){attributes} {{"
    return Helper(name, "void", 12 * (len(helpers) + 1)), "\n".join([head, "entry:", *body.allocas, *body.lines, "}", ""])


PERSONALITY = " personality ptr @__gxx_personality_v0"


@dataclass(frozen=True)
class Program:
    """`text` defines `double @f(double %a, double %b, ptr %p, ptr %q, i64 %n)`, p of 4 doubles, q of 8; n is any integer."""

    text: str
    n: int
    constant_q: bool

    @property
    def single(self) -> bool:
        """Whether some numbers are rounded to float."""
        return any(f"{kind} %" in self.text for kind in ("float", "half", "bfloat"))

    @property
    def coarse(self) -> bool:
        """Whether some numbers have a few digits only."""
        return any(f"{kind} %" in self.text for kind in ("half", "bfloat"))


def generate(source: Source, options: Options | None = None) -> Program:
    """A program from a stream of choices."""
    options = options or Options()
    make, head, marks = Body, DECLARATIONS, ""
    if options.rich:
        from fuzz.rich import RichBody, declarations

        make, marks = RichBody, PERSONALITY
        head = declarations(source.chance(50), (0.25, -0.25, 5.0, -5.0)[source.below(4)])
    helpers: list[Helper] = []
    texts: list[str] = []
    for k in range(source.below(3) if options.helpers else 0):
        helper, text = _helper(source, f"h{k}", list(helpers), options, make)
        helpers.append(helper)
        texts.append(text)
    stirring: list[Helper] = []
    for k in range(1 + source.below(2) if options.stirring else 0):
        helper, text = _stirring(source, f"stir{k}", list(stirring), options, make)
        stirring.append(helper)
        texts.append(text)
    helpers += stirring
    n, constant_q = source.below(6), source.chance(20)
    body = make(source, options, helpers, "double")
    body.scope = Scope(
        numbers=(Number("%b", LIMIT), Number("%a", LIMIT)),
        integers=("%n",),
        arrays=(Array("%p", 2),) if constant_q else (Array("%q", 3), Array("%p", 2)),
    )
    body.begin()
    if constant_q:  # read, never written: what is stored there would have no shadow
        x = body.emit("load double, ptr %q")
        body.see(Number(x, LIMIT))
    if options.scratch:
        for _ in range(1 + source.below(2)):
            if not body.dead:
                body.scratch()
    body.statements(3 + source.below(6))
    if not body.dead:
        body.finish()
    header = f"define double @f(double %a, double %b, ptr %p, ptr %q, i64 %n){marks} {{"
    main = "\n".join([header, "entry:", *body.allocas, *body.lines, "}", ""])
    return Program(head + "\n" + "\n".join(texts) + "\n" + main, n, constant_q)
