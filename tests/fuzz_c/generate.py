"""Random C programs: well defined, bounded, differentiable where they are asked. 0 is always the simpler choice (`fuzz.source`)."""

from __future__ import annotations

from fuzz.source import Source

from fuzz_c import idioms, idioms_cpp
from fuzz_c.cpp import PREAMBLE
from fuzz_c.model import SMALL, Field, Function, Scope, Struct, leaves

UNARY = (
    "sin({})",
    "cos({})",
    "tanh({})",
    "atan({})",
    "squash({})",
    "sqrt(1.3 + {0} * {0})",
    "log(1.2 + {0} * {0})",
    "exp(-fabs({}))",
    "fabs({})",
    "pow({}, 2)",
)
BINARY = ("{} + {}", "{} - {}", "{} * {}", "{} / (1.5 + fabs({}))", "fmax({}, {})", "fmin({}, {})", "hypot({}, 0.7 + fabs({}))")
TABLE = "table"


class Writer:
    """Writes one program. Lines go to `lines`; functions that are written call those before them."""

    def __init__(self, source: Source, cpp: bool = False, rich: bool = False) -> None:
        self.source = source
        self.cpp = cpp
        self.rich = rich
        self.lines: list[str] = []
        self.types: dict[str, Struct] = {}
        self.functions: list[Function] = []
        self.table: Function | None = None  # the type of the functions in the table
        self.count = 0
        self.indent = 0

    # Choices

    def pick(self, options):  # type: ignore[no-untyped-def]
        return options[self.source.below(len(options))]

    def name(self, stem: str) -> str:
        self.count += 1
        return f"{stem}{self.count}"

    def put(self, line: str) -> None:
        self.lines.append("  " * self.indent + line)

    def constant(self) -> str:
        return f"{self.pick((0.5, 1.25, -0.75, 0.3, 1.7, -1.1, 0.9)) + self.source.below(100) / 1000:.3f}"

    # Expressions

    def integer(self, scope: Scope) -> str:
        """A small integer that is not negative."""
        options = ["1", "2", *scope.fixed, *scope.integers]
        e = self.pick(options)
        if self.source.chance(25) and scope.numbers:
            e = f"at(value({self.pick(scope.numbers)}), 3)"
        if self.source.chance(20):
            e = f"({e} {self.pick(('+', '*', '^'))} {self.pick(options)})"
        return e

    def index(self, scope: Scope, length: int) -> str:
        if self.source.chance(50):
            return f"({self.integer(scope)}) % {length}"
        return str(self.source.below(length))

    def in_structs(self, scope: Scope, kinds: tuple[str, ...]) -> list[str]:
        return [place for at, name in scope.structs for place, kind in leaves(self.types, name, at) if kind in kinds]

    def leaf(self, scope: Scope) -> str:
        kind = self.source.weighted((3, 1, 4, 2, 3, 1, 1, 1))
        if kind == 2 and scope.arrays:
            name, length = self.pick(scope.arrays)
            return f"{name}[{self.index(scope, length)}]"
        if kind == 3 and scope.arrays32:
            name, length = self.pick(scope.arrays32)
            return f"(real){name}[{self.index(scope, length)}]"
        if kind == 4 and (places := self.in_structs(scope, ("real",))):
            return self.pick(places)
        if kind == 5 and (places := self.in_structs(scope, ("real32",))):
            return f"(real){self.pick(places)}"
        if kind == 6 and (found := [(at, f) for at, name in scope.structs for f in self.types[name].fields if f.kind in ("pointer", "variant")]):
            at, f = self.pick(found)
            if f.kind == "pointer":
                return f"{at}.{f.name}[{self.index(scope, SMALL)}]"
            return f"({at}.{f.name}_tag == 1 ? {at}.{f.name}.number : (real)(0.01 * (int){at}.{f.name}.integer))"
        if kind == 7 and (places := [*self.in_structs(scope, ("int", "long", "char")), *scope.integers]):
            return f"(real)(0.1 * (int){self.pick(places)})"
        if kind == 1 or not scope.numbers:
            return f"(real){self.constant()}"
        return self.pick(scope.numbers)

    def number(self, scope: Scope, depth: int = 2) -> str:
        if depth == 0 or self.source.chance(30):
            return self.leaf(scope)
        kind = self.source.weighted((6, 4, 1, 2))
        if kind == 1:
            return self.pick(UNARY).format(f"({self.number(scope, depth - 1)})")
        if kind == 2:
            return f"({self.condition(scope)} ? {self.number(scope, depth - 1)} : {self.number(scope, depth - 1)})"
        if kind == 3 and (called := self.call(scope, "real")):
            return called
        return f"({self.pick(BINARY).format(self.number(scope, depth - 1), self.number(scope, depth - 1))})"

    def bounded(self, scope: Scope) -> str:
        """A number that stays small, whatever the operands are."""
        return self.pick(("squash({})", "sin({})", "tanh({})", "0.5 * squash({})")).format(self.number(scope))

    def condition(self, scope: Scope) -> str:
        if self.source.chance(60):
            return f"value({self.number(scope, 1)}) {self.pick(('<', '>'))} value({self.number(scope, 1)})"
        return f"({self.integer(scope)}) % 2 == {self.source.below(2)}"

    def argument(self, scope: Scope, kind: str) -> str | None:
        """An argument of a C type; None if there is none in scope."""
        if kind == "real":
            return self.number(scope, 1)
        if kind == "int":
            return self.integer(scope)
        if kind == "real *":
            return self.pick(scope.arrays)[0] if scope.arrays else None
        if kind == "real32 *":
            return self.pick(scope.arrays32)[0] if scope.arrays32 else None
        pointer, name = kind.endswith("*"), kind.rstrip(" *")
        found = [at for at, of in scope.structs if of == name]
        return ("&" if pointer else "") + self.pick(found) if found else None

    def call(self, scope: Scope, result: str) -> str | None:
        if scope.depth > 1:
            return None
        if self.table and result == "real" and self.source.chance(20):
            arguments = [self.argument(scope, p) for p in self.table.parameters]
            return f"{TABLE}[{self.index(scope, 2)}]({', '.join(arguments)})" if None not in arguments else None  # type: ignore[arg-type]
        candidates = [f for f in self.functions if f.result == result]
        if not candidates:
            return None
        f = self.pick(candidates)
        arguments = [self.argument(scope, p) for p in f.parameters]
        return f"{f.name}({', '.join(arguments)})" if None not in arguments else None  # type: ignore[arg-type]

    # Types

    def struct(self) -> None:
        fields = [Field("real", self.name("a"))]
        for _ in range(self.source.below(5)):
            kind = self.pick(("real", "int", "real", "real32", "long", "char", "pointer", "variant", *self.types))
            fields.append(Field(kind, self.name("a"), self.pick((1, 1, 2, 3)) if kind not in ("pointer", "variant") else 1))
        if self.source.chance(50):
            fields.append(fields.pop(0))
        made = Struct(self.name("S"), tuple(fields))
        self.types[made.name] = made
        self.put(made.declared())
        self.put(f"static void fill_{made.name}({made.name} *s, real x, int k) {{")
        self.indent += 1
        self.fill(made, "(*s)")
        self.indent -= 1
        self.put("}")

    def fill(self, made: Struct, at: str) -> None:
        """Statements that initialise a struct, from x and k."""
        for n, f in enumerate(made.fields):
            for place in [f"{at}.{f.name}"] if f.count == 1 else [f"{at}.{f.name}[{i}]" for i in range(f.count)]:
                if f.kind in self.types:
                    self.put(f"fill_{f.kind}(&{place}, x * {self.constant()}, k + 1);")
                elif f.kind in ("real", "real32"):
                    self.put(f"{place} = squash(x + {self.constant()});")
                elif f.kind == "pointer":
                    self.put(f"{place} = fresh({SMALL}, x);")
                elif f.kind == "variant":
                    self.put(f"{place}_tag = k % 2; if (k % 2) {place}.number = x * 0.5; else {place}.integer = k + {n};")
                else:
                    self.put(f"{place} = (k + {n}) & 3;")

    # Functions

    def body(self, scope: Scope, statements: int) -> None:
        from fuzz_c.statements import statement

        for _ in range(statements):
            statement(self, scope)

    def parameters(self, types: tuple[str, ...]) -> tuple[Scope, str]:
        scope, texts = Scope(), []
        for t in types:
            n = self.name("p")
            texts.append(f"{t}{'' if t.endswith('*') else ' '}{n}")
            if t == "real":
                scope.numbers.append(n)
            elif t == "int":
                scope.fixed.append(n)
            elif t == "real *":
                scope.arrays.append((n, SMALL))
            elif t == "real32 *":
                scope.arrays32.append((n, SMALL))
            else:
                scope.structs.append((f"(*{n})" if t.endswith("*") else n, t.rstrip(" *")))
        scope.arrays.append(("global", SMALL))
        scope.numbers.append("count_of_all")
        return scope, ", ".join(texts)

    def function(self, signature: Function | None = None) -> Function:
        if signature is None:
            options = ["real", "real *", "int", "real32 *", *(f"{s}{p}" for s in self.types for p in (" *", ""))]
            types = ("real", *(self.pick(options) for _ in range(self.source.below(4))))
            results = ["real", "void", "real", *self.types] + (["real *"] if "real *" in types else [])
            signature = Function(self.name("h"), types, self.pick(results))
        scope, parameters = self.parameters(signature.parameters)
        attribute = self.pick(("static", "NOINLINE static", "static inline", "NOINLINE"))
        spaced = "" if signature.result.endswith("*") else " "
        self.put(f"{attribute} {signature.result}{spaced}{signature.name}({parameters}) {{")
        self.indent += 1
        arrays = [a for a, _ in scope.arrays if a != "global"]
        if self.source.chance(20) and signature.result in ("real", "void") and scope.fixed:
            # Recursion: the integer goes down.
            level, back = scope.fixed[0], {"real": f"return {self.bounded(scope)};", "void": "return;"}[signature.result]
            self.put(f"if ({level} <= 0 || {level} > 4) {back}")
            given = [f"{level} - 1" if p == level else p for p in (q.split()[-1].lstrip("*") for q in parameters.split(", "))]
            self.body(scope, 1 + self.source.below(2))
            again = f"{signature.name}({', '.join(given)})"
            self.put(f"{scope.numbers[0]} += 0.5 * {again};" if signature.result == "real" else f"{again};")
        self.body(scope, 1 + self.source.below(4))
        if signature.result == "real":
            self.put(f"return {self.bounded(scope)};")
        elif signature.result == "real *":
            self.put(f"return {self.condition(scope)} ? {self.pick(arrays)} : {self.pick(arrays)};")
        elif signature.result != "void":
            found = [at for at, of in scope.structs if of == signature.result]
            if found and self.source.chance(60):
                self.put(f"return {self.pick(found)};")
            else:
                self.put(f"{signature.result} made; fill_{signature.result}(&made, {self.bounded(scope)}, {self.integer(scope)}); return made;")
        self.indent -= 1
        self.put("}")
        self.functions.append(signature)
        return signature


def sources(seed: int, recorded: list[int] | None = None, cpp: bool = False, rich: bool = False) -> tuple[str, dict[str, Struct], list[int]]:
    """A program's functions, its structs, and the choices that made it. cpp: of C++; rich: with idioms."""
    source = Source(seed, recorded)
    w = Writer(source, cpp, rich)
    if cpp:
        w.put(PREAMBLE)
    w.put(f"static real global[{SMALL}], count_of_all; static int k_of_all;")
    w.put("static real *fresh(int n, real x) {")
    w.put("  real *p = (real *)malloc(n * sizeof(real));")
    w.put("  for (int i = 0; i < n; i++) p[i] = squash(x + 0.3 * i);")
    w.put("  return p;")
    w.put("}")
    plain = Struct("T", (Field("real", "u"), Field("int", "m"), Field("real", "v", 2), *((Field("real32", "w"),) if source.chance(30) else ())))
    w.types["T"] = plain
    w.put(plain.declared())
    w.put("static void fill_T(T *s, real x, int k) {")
    w.indent += 1
    w.fill(plain, "(*s)")
    w.indent -= 1
    w.put("}")
    if rich:
        w.put(idioms.HEADER + (idioms_cpp.HEADER if cpp else ""))
    w.put("typedef struct Node { real number; int mark; struct Node *next; } Node;")
    for _ in range(source.below(3)):
        w.struct()
    for _ in range(source.below(4)):
        w.function()
    if source.chance(40):
        signature = Function("", ("real", w.pick(("real *", "int", "T *"))), "real")
        members = [w.function(Function(w.name("h"), signature.parameters, "real")) for _ in range(2)]
        w.put(f"static real (*{TABLE}[2])({', '.join(signature.parameters)}) = {{{members[0].name}, {members[1].name}}};")
        w.table = signature
    scope = Scope(numbers=["a", "count_of_all"], fixed=["k"], arrays=[("x", 6), ("y", 4), ("global", SMALL)], structs=[("(*t)", "T")])
    w.put("static real run(real *x, real *y, T *t, int k, real a) {")
    w.indent += 1
    for name in w.types:
        at = w.name("s")
        w.put(f"{name} {at}; fill_{name}(&{at}, a, k);")
        scope.structs.append((at, name))
    if source.chance(30):
        w.put("real32 z[4]; for (int i = 0; i < 4; i++) z[i] = squash(x[i] + 0.1 * i);")
        scope.arrays32.append(("z", 4))
    w.body(scope, 3 + source.below(8))
    w.put(f"return {w.bounded(scope)} + {w.bounded(scope)};")
    w.indent -= 1
    w.put("}")
    return "\n".join(w.lines) + "\n", w.types, source.taken
