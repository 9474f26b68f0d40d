"""Random well-defined functions of IR, whose numbers stay tame: every value has a known bound, what is stored or carried around a loop is at most 2
in size, divisors and arguments of partial functions keep off their poles, memory is written before it is read, indices are masked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from fuzz.source import Source

LIMIT = 2.0  # bound of everything that is stored
DECLARATIONS = """
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare ptr @malloc(i64)
declare ptr @calloc(i64, i64)
declare ptr @realloc(ptr, i64)
declare void @free(ptr)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare double @llvm.sin.f64(double)
declare double @llvm.cos.f64(double)
declare double @llvm.exp.f64(double)
declare double @llvm.log.f64(double)
declare double @llvm.sqrt.f64(double)
declare double @llvm.fabs.f64(double)
declare double @llvm.pow.f64(double, double)
declare double @llvm.fma.f64(double, double, double)
declare double @llvm.maxnum.f64(double, double)
declare double @llvm.minnum.f64(double, double)
declare double @llvm.powi.f64.i32(double, i32)
declare float @llvm.sin.f32(float)
declare double @tanh(double)
declare double @atan2(double, double)
declare double @llvm.vector.reduce.fadd.v2f64(double, <2 x double>)
declare void @abort()
@table = internal constant [4 x double] [double 0.25, double -1.5, double 0.75, double 1.25]
%S = type { double, i32, float, ptr, double }
%N = type { double, ptr }
"""


@dataclass(frozen=True)
class Number:
    """An SSA double, or a constant, at most `bound` in size."""

    name: str
    bound: float


@dataclass(frozen=True)
class Array:
    """A pointer to 2**bits elements."""

    name: str
    bits: int
    kind: str = "double"  # double, float, i64
    heap: bool = False


@dataclass(frozen=True)
class Helper:
    """A function (double, ptr to 4 doubles, i64) -> result, that runs about `cost` statements."""

    name: str
    result: str  # double, void, ptr, pair
    cost: int


@dataclass(frozen=True)
class Scope:
    """What is visible. Tuples, so that leaving a block is forgetting the new scope."""

    numbers: tuple[Number, ...] = ()
    integers: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()
    arrays: tuple[Array, ...] = ()
    structs: tuple[str, ...] = ()
    slots: tuple[tuple[str, Array], ...] = ()  # pointer cells, and what kind of array they hold
    heaps: tuple[str, ...] = ()  # what must be freed before leaving, innermost last


@dataclass
class Loop:
    """The loop around: where `break` and `continue` go, with the values they bring; heap memory that is older than the loop."""

    exit: str
    latch: str
    carried: int
    heaps: int
    breaks: list[tuple[str, list[str]]] = field(default_factory=list)
    continues: list[tuple[str, list[str]]] = field(default_factory=list)


@dataclass(frozen=True)
class Options:
    """What a program may contain, and what is asked of it. size: statements. scratch: with local arrays that loops overwrite."""

    size: int = 14
    single: bool = True
    heap: bool = True
    helpers: bool = True
    scratch: bool = False
    width: int = 1


class Body:
    """Writes one function. `times`: how often the code at hand runs at most in one call."""

    def __init__(self, source: Source, options: Options, helpers: list[Helper], result: str, recursion: Helper | None = None) -> None:
        self.source, self.options, self.helpers, self.result = source, options, helpers, result
        self.recursion = recursion
        self.lines: list[str] = []
        self.allocas: list[str] = []
        self.count = 0
        self.label = "entry"
        self.loop: Loop | None = None
        self.times = 1
        self.left = options.size
        self.spent = 0
        self.scope = Scope()
        self.dead = False

    # text

    def fresh(self, hint: str = "v") -> str:
        self.count += 1
        return f"%{hint}{self.count}"

    def emit(self, text: str, hint: str = "v") -> str:
        name = self.fresh(hint)
        self.lines.append(f"  {name} = {text}")
        return name

    def do(self, text: str) -> None:
        self.lines.append(f"  {text}")

    def at(self, label: str) -> None:
        self.lines.append(f"{label}:")
        self.label = label
        self.dead = False

    def new_label(self, hint: str) -> str:
        self.count += 1
        return f"{hint}{self.count}"

    def jump(self, label: str) -> None:
        self.do(f"br label %{label}")
        self.dead = True

    # values

    def see(self, number: Number) -> None:
        self.scope = replace(self.scope, numbers=(*self.scope.numbers, number))

    def constant(self) -> Number:
        k = self.source.below(12)
        x = (1.0, 0.5, -0.75, 1.25, 0.375, -1.125, 0.8125, 1.5, -0.3125, 0.6875, -1.4375, 1.75)[k]
        return Number(repr(x), abs(x))

    def tame(self, x: Number, limit: float = LIMIT) -> Number:
        """x scaled to at most `limit`."""
        if x.bound <= limit:
            return x
        if x.bound > 8 * limit and self.source.chance(30):
            return Number(self.emit(f"call double @llvm.sin.f64(double {x.name})"), 1.0)
        f = 1.0
        while x.bound * f > limit:
            f /= 2
        return Number(self.emit(f"fmul double {x.name}, {f!r}"), x.bound * f)

    def index(self, bits: int) -> str:
        """An i64 in [0, 2**bits)."""
        if self.scope.integers and self.source.chance(60):
            i = self.integer()
            if self.source.chance(40):
                i = self.emit(f"add i64 {i}, {self.source.below(4)}")
            return self.emit(f"and i64 {i}, {(1 << bits) - 1}")
        return str(self.source.below(1 << bits))

    def integer(self) -> str:
        """Any i64 at hand."""
        tables = [a for a in self.scope.arrays if a.kind == "i64"]
        if tables and self.source.chance(30):
            return self.emit(f"load i64, ptr {self.element(tables[self.source.below(len(tables))])}")
        if not self.scope.integers:
            return str(self.source.below(5))
        return self.scope.integers[-1 - self.source.below(len(self.scope.integers))]

    def element(self, a: Array) -> str:
        i = self.index(a.bits)
        if self.source.chance(25) and a.kind == "double":
            byte = self.emit(f"shl i64 {i}, 3")
            return self.emit(f"getelementptr i8, ptr {a.name}, i64 {byte}", "e")
        return self.emit(f"getelementptr inbounds {a.kind}, ptr {a.name}, i64 {i}", "e")

    def arrays(self, kind: str = "double", bits: int = 0) -> list[Array]:
        return [a for a in self.scope.arrays if a.kind == kind and a.bits >= bits]

    def pick(self, kind: str = "double", bits: int = 0) -> Array | None:
        """An array, or a pointer that is one of several, or was kept in memory."""
        found = self.arrays(kind, bits)
        slots = [(s, a) for s, a in self.scope.slots if a.kind == kind and a.bits >= bits]
        if slots and self.source.chance(25):
            slot, a = slots[self.source.below(len(slots))]
            return Array(self.emit(f"load ptr, ptr {slot}", "q"), a.bits, kind)
        if not found:
            return None
        a = found[-1 - self.source.below(len(found))]
        if len(found) > 1 and self.source.chance(12):
            b = found[self.source.below(len(found))]
            c = self.condition()
            return Array(self.emit(f"select i1 {c}, ptr {a.name}, ptr {b.name}", "q"), min(a.bits, b.bits), kind)
        if a.bits > bits and self.source.chance(10):
            half = 1 << (a.bits - 1)
            return Array(self.emit(f"getelementptr {kind}, ptr {a.name}, i64 {self.source.below(half + 1)}", "q"), a.bits - 1, kind)
        return a

    def condition(self) -> str:
        match self.source.below(4):
            case 0 if self.scope.integers:
                word = ("slt", "eq", "sgt", "ult")[self.source.below(4)]
                return self.emit(f"icmp {word} i64 {self.emit(f'and i64 {self.integer()}, 3')}, {self.source.below(4)}", "c")
            case 1:
                a, b = self.leaf(), self.leaf()
                sum_ = self.emit(f"fadd double {b.name}, 0.17320508")
                return self.emit(f"fcmp {('olt', 'ogt', 'ole', 'ult')[self.source.below(4)]} double {a.name}, {sum_}", "c")
        a, word = self.leaf(), ("ogt", "olt", "oge")[self.source.below(3)]
        return self.emit(f"fcmp {word} double {a.name}, {(0.3141, -0.4142, 0.7071)[self.source.below(3)]}", "c")

    def leaf(self) -> Number:
        """A number at hand."""
        s = self.scope
        match self.source.weighted((5, 2, 3, 2)):
            case 0 if s.numbers:
                return s.numbers[-1 - self.source.below(len(s.numbers))]
            case 2 if s.arrays:
                a = self.pick()
                if a is not None:
                    return Number(self.emit(f"load double, ptr {self.element(a)}"), LIMIT)
            case 3 if s.cells:
                return Number(self.emit(f"load double, ptr {s.cells[self.source.below(len(s.cells))]}"), LIMIT)
        return s.numbers[-1] if s.numbers and self.source.chance(50) else self.constant()

    def expression(self, depth: int = 3) -> Number:
        if depth <= 0:
            return self.leaf()
        kinds = (self.leaf, self._arithmetic, self._math, self._quotient, self._select, self._single, self._cast, self._call, self._vector,
                 self._pair, self._field, self._kinked, self._bits, self._constant_table, self._indirect)  # fmt: skip
        weights = (6, 12, 8, 3, 3, 2 if self.options.single else 0, 1, 3, 2, 2, 3, 2, 2, 2, 2)
        k = self.source.weighted(weights)
        if k == 0:
            return self.leaf()
        self.depth = depth - 1
        return kinds[k]()

    def sub(self, limit: float = 8.0) -> Number:
        depth = self.depth
        x = self.tame(self.expression(depth), limit)
        self.depth = depth
        return x

    def _arithmetic(self) -> Number:
        op = ("fadd", "fmul", "fsub", "fma", "fneg")[self.source.weighted((4, 5, 3, 2, 1))]
        a = self.sub()
        if op == "fneg":
            return Number(self.emit(f"fneg double {a.name}"), a.bound)
        b = self.sub()
        if op == "fma":
            c = self.sub()
            name = self.emit(f"call double @llvm.fma.f64(double {a.name}, double {b.name}, double {c.name})")
            return self.tame(Number(name, a.bound * b.bound + c.bound), 64.0)
        name = self.emit(f"{op} double {a.name}, {b.name}")
        return self.tame(Number(name, a.bound * b.bound if op == "fmul" else a.bound + b.bound), 64.0)

    def _math(self) -> Number:
        k = self.source.below(9)
        x = self.sub(2.0)
        call = lambda f, *args: self.emit(f"call double @{f}({', '.join('double ' + a for a in args)})")  # noqa: E731
        positive = lambda: self.emit(f"fadd double {self.emit(f'fmul double {x.name}, {x.name}')}, 0.5625")  # noqa: E731
        match k:
            case 0:
                return Number(call("llvm.sin.f64", x.name), 1.0)
            case 1:
                return Number(call("llvm.cos.f64", x.name), 1.0)
            case 2:
                return Number(call("llvm.exp.f64", x.name), 7.5)
            case 3:
                return Number(call("llvm.log.f64", positive()), 1.6)
            case 4:
                return Number(call("llvm.sqrt.f64", positive()), 2.2)
            case 5:
                return Number(call("tanh", x.name), 1.0)
            case 6:
                p = self.sub(2.0)
                return Number(call("llvm.pow.f64", positive(), p.name), 21.0)
            case 7:
                n = self.source.below(4)
                return Number(self.emit(f"call double @llvm.powi.f64.i32(double {x.name}, i32 {n})"), 8.0)
        y = self.sub(2.0)
        return Number(call("atan2", y.name, positive()), 1.6)

    def _quotient(self) -> Number:
        a, b = self.sub(), self.sub(2.0)
        divisor = self.emit(f"fadd double {self.emit(f'fmul double {b.name}, {b.name}')}, 0.8125")
        return Number(self.emit(f"fdiv double {a.name}, {divisor}"), a.bound / 0.8)

    def _select(self) -> Number:
        c, a, b = self.condition(), self.sub(), self.sub()
        return Number(self.emit(f"select i1 {c}, double {a.name}, double {b.name}"), max(a.bound, b.bound))

    def _kinked(self) -> Number:
        """Functions with a kink, away from it unless by bad luck: an odd constant is added."""
        a = self.sub()
        x = self.emit(f"fadd double {a.name}, 0.0137")
        if self.source.chance(40):
            return Number(self.emit(f"call double @llvm.fabs.f64(double {x})"), a.bound + 0.1)
        b = self.sub()
        word = "maxnum" if self.source.chance(50) else "minnum"
        return Number(self.emit(f"call double @llvm.{word}.f64(double {x}, double {b.name})"), max(a.bound + 0.1, b.bound))

    def _single(self) -> Number:
        a = self.sub(2.0)
        f = self.emit(f"fptrunc double {a.name} to float")
        if self.source.chance(50):
            f = self.emit(f"call float @llvm.sin.f32(float {f})")
        singles = self.arrays("float")
        if singles:
            other = self.emit(f"load float, ptr {self.element(singles[self.source.below(len(singles))])}")
            f = self.emit(f"fmul float {f}, {other}")
        return Number(self.emit(f"fpext float {f} to double"), 4.1)

    def _cast(self) -> Number:
        i = self.emit(f"and i64 {self.integer()}, 3")
        return Number(self.emit(f"sitofp i64 {i} to double"), 3.0)

    def _vector(self) -> Number:
        a, b = self.sub(), self.sub()
        x = self.emit(f"insertelement <2 x double> poison, double {a.name}, i32 0")
        x = self.emit(f"insertelement <2 x double> {x}, double {b.name}, i32 1")
        bound = max(a.bound, b.bound)
        arrays = self.arrays(bits=1)
        if arrays and self.source.chance(50):
            p = arrays[self.source.below(len(arrays))]
            at = self.emit(f"getelementptr double, ptr {p.name}, i64 {self.source.below((1 << p.bits) - 1)}")
            if self.source.chance(30):
                tamed = self.emit(f"fmul <2 x double> {x}, <double {LIMIT / bound!r}, double {LIMIT / bound!r}>") if bound > LIMIT else x
                self.do(f"store <2 x double> {tamed}, ptr {at}, align 8")
            y = self.emit(f"load <2 x double>, ptr {at}, align 8")
            x = self.emit(f"fmul <2 x double> {x}, {y}")
            bound *= LIMIT
        if self.source.chance(50):
            order = ("<i32 1, i32 0>", "<i32 0, i32 0>", "<i32 3, i32 0>")[self.source.below(3)]
            y = self.emit(f"shufflevector <2 x double> {x}, <2 x double> {x}, <2 x i32> {order}")
            x = self.emit(f"fadd <2 x double> {x}, {y}")
            bound *= 2
        if self.source.chance(40):
            r = self.emit(f"call reassoc double @llvm.vector.reduce.fadd.v2f64(double -0.0, <2 x double> {x})")
            return self.tame(Number(r, 2 * bound), 64.0)
        return self.tame(Number(self.emit(f"extractelement <2 x double> {x}, i32 {self.source.below(2)}"), bound), 64.0)

    def _pair(self) -> Number:
        a, b = self.sub(), self.sub()
        x = self.emit(f"insertvalue {{ double, double }} poison, double {a.name}, 0")
        x = self.emit(f"insertvalue {{ double, double }} {x}, double {b.name}, 1")
        target = self.pick(bits=1)
        if target is not None and self.source.chance(35):
            at = self.emit(f"getelementptr double, ptr {target.name}, i64 {self.source.below((1 << target.bits) - 1)}", "e")
            if self.source.chance(50) and max(a.bound, b.bound) <= LIMIT:
                self.do(f"store {{ double, double }} {x}, ptr {at}")
            else:
                x = self.emit(f"load {{ double, double }}, ptr {at}")
                a = b = Number("", LIMIT)
        if self.source.chance(30):
            c = self.sub()
            y = self.emit(f"insertvalue {{ double, double }} {x}, double {c.name}, {self.source.below(2)}")
            x = self.emit(f"select i1 {self.condition()}, {{ double, double }} {x}, {{ double, double }} {y}")
            a = Number("", max(a.bound, c.bound))
        return Number(self.emit(f"extractvalue {{ double, double }} {x}, {self.source.below(2)}"), max(a.bound, b.bound))

    def _field(self) -> Number:
        if not self.scope.structs:
            return self.leaf()
        s = self.scope.structs[self.source.below(len(self.scope.structs))]
        match self.source.below(4):
            case 0:
                return Number(self.emit(f"load double, ptr {self.field(s, 0)}"), LIMIT)
            case 1:
                return Number(self.emit(f"load double, ptr {self.field(s, 4)}"), LIMIT)
            case 2:
                f = self.emit(f"load float, ptr {self.field(s, 2)}")
                return Number(self.emit(f"fpext float {f} to double"), LIMIT + 0.01)
        q = self.emit(f"load ptr, ptr {self.field(s, 3)}", "q")
        i = self.emit(f"load i32, ptr {self.field(s, 1)}")
        wide = self.emit(f"zext i32 {i} to i64")
        return Number(self.emit(f"load double, ptr {self.emit(f'getelementptr double, ptr {q}, i64 {wide}', 'e')}"), LIMIT)

    def _bits(self) -> Number:
        """Signs flipped through integers, floats moved as integers, freeze."""
        x = self.sub()
        match self.source.below(3):
            case 0:
                return Number(self.emit(f"freeze double {x.name}"), x.bound)
            case 1:
                i = self.emit(f"bitcast double {x.name} to i64")
                j = self.emit(f"xor i64 {i}, -9223372036854775808")
                return Number(self.emit(f"bitcast i64 {j} to double"), x.bound)
        target = self.pick()
        if target is None:
            return x
        i = self.emit(f"load i64, ptr {self.element(target)}")
        if self.source.chance(50):
            self.do(f"store i64 {i}, ptr {self.element(target)}")
        y = self.emit(f"bitcast i64 {i} to double")
        return self.tame(Number(self.emit(f"fmul double {x.name}, {y}"), x.bound * LIMIT), 64.0)

    def _constant_table(self) -> Number:
        """Read a constant table, or memory that is perhaps a constant table."""
        a, table = self.pick(bits=1), Array("@table", 2)
        if a is None or self.source.chance(50):
            return Number(self.emit(f"load double, ptr {self.element(table)}"), LIMIT)
        q = Array(self.emit(f"select i1 {self.condition()}, ptr {a.name}, ptr @table", "q"), min(a.bits, 2))
        return Number(self.emit(f"load double, ptr {self.element(q)}"), LIMIT)

    def _indirect(self) -> Number:
        """A call through a pointer to one of two functions."""
        found = [h for h in self.helpers if self.times * h.cost <= 400 and h.result == "double"]
        target = self.pick(bits=2)
        if len(found) < 2 or target is None:
            return self._call()
        f = self.emit(f"select i1 {self.condition()}, ptr @{found[0].name}, ptr @{found[1].name}", "fp")
        self.spent += max(found[0].cost, found[1].cost) * self.times
        x = self.sub(LIMIT)
        n = self.emit(f"and i64 {self.integer()}, 3")
        return Number(self.emit(f"call double {f}(double {x.name}, ptr {target.name}, i64 {n})"), LIMIT)

    def field(self, s: str, k: int) -> str:
        return self.emit(f"getelementptr inbounds %S, ptr {s}, i32 0, i32 {k}", "f")

    def _call(self) -> Number:
        found = [h for h in self.helpers if self.times * h.cost <= 400]
        target = self.pick(bits=2)
        if not found or target is None:
            return self.leaf()
        h = found[self.source.below(len(found))]
        self.spent += h.cost * self.times
        x = self.sub(LIMIT)
        n = self.emit(f"and i64 {self.integer()}, 3")
        args = f"(double {x.name}, ptr {target.name}, i64 {n})"
        match h.result:
            case "double":
                return Number(self.emit(f"call double @{h.name}{args}"), LIMIT)
            case "void":
                self.do(f"call void @{h.name}{args}")
                return Number(self.emit(f"load double, ptr {self.element(target)}"), LIMIT)
            case "ptr":
                q = self.emit(f"call ptr @{h.name}{args}", "q")
                return Number(self.emit(f"load double, ptr {self.element(Array(q, 1))}"), LIMIT)
        r = self.emit(f"call {{ double, double }} @{h.name}{args}")
        a = self.emit(f"extractvalue {{ double, double }} {r}, 0")
        b = self.emit(f"extractvalue {{ double, double }} {r}, 1")
        return Number(self.emit(f"fadd double {a}, {b}"), 2 * LIMIT)

    # statements

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
        bits = 1 + self.source.below(2)
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
            match self.source.below(4):
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

    # memory

    def _array(self) -> None:
        bits = 1 + self.source.below(2)
        if self.source.chance(15):
            n = self.emit(f"and i64 {self.integer()}, 1")
            n = self.emit(f"add i64 {n}, 2")
            b = Array(self.emit(f"alloca double, i64 {n}, align 8", "a"), 1)
            self._fill(b)
            self.scope = replace(self.scope, arrays=(*self.scope.arrays, b))
            return
        self.local(bits, "float" if self.options.single and self.source.chance(15) else "double")

    def local(self, bits: int, kind: str = "double") -> Array:
        name = self.fresh("a")
        self.allocas.append(f"  {name} = alloca [{1 << bits} x {kind}], align 8")
        a = Array(name, bits, kind)
        self._fill(a)
        self.scope = replace(self.scope, arrays=(*self.scope.arrays, a))
        return a

    def _fill(self, a: Array) -> None:
        """Give a new array its first contents."""
        n = 1 << a.bits
        size = 8 if a.kind != "float" else 4
        others = [x for x in self.arrays(a.kind, a.bits) if x.name != a.name]
        match self.source.below(3):
            case 1:
                self.do(f"call void @llvm.memset.p0.i64(ptr {a.name}, i8 0, i64 {n * size}, i1 false)")
                if a.kind != "i64":
                    x = self._as(a.kind, self.tame(self.leaf()))
                    self.do(f"store {a.kind} {x}, ptr {self.element(a)}")
                return
            case 2 if others:
                b = others[self.source.below(len(others))]
                self.do(f"call void @llvm.memcpy.p0.p0.i64(ptr {a.name}, ptr {b.name}, i64 {n * size}, i1 false)")
                return
        for k in range(n):
            x = self._as(a.kind, self.tame(self.leaf())) if a.kind != "i64" else str(self.source.below(8))
            at = self.emit(f"getelementptr {a.kind}, ptr {a.name}, i64 {k}", "e")
            self.do(f"store {a.kind} {x}, ptr {at}")

    def _as(self, kind: str, x: Number) -> str:
        return x.name if kind == "double" else self.emit(f"fptrunc double {x.name} to float")

    def _table(self) -> None:
        """Integers in memory: new ones, or one changed."""
        tables = self.arrays("i64")
        if tables and self.source.chance(60):
            a = tables[self.source.below(len(tables))]
            i = self.emit(f"and i64 {self.integer()}, 7")
            self.do(f"store i64 {i}, ptr {self.element(a)}")
            return
        name = self.fresh("t")
        self.allocas.append(f"  {name} = alloca [2 x i64], align 8")
        a = Array(name, 1, "i64")
        self._fill(a)
        self.scope = replace(self.scope, arrays=(*self.scope.arrays, a))

    def _copy(self) -> None:
        """Copy, move or clear part of an array."""
        a = self.pick(bits=1)
        if a is None:
            self._assign()
            return
        half = 1 << (a.bits - 1)
        size = str(8 * half)
        if self.source.chance(30):
            n = self.emit(f"and i64 {self.integer()}, {half}")
            size = self.emit(f"shl i64 {n}, 3")
        kind = self.source.below(3)
        if kind == 0:
            at = self.emit(f"getelementptr double, ptr {a.name}, i64 {self.source.below(half + 1)}", "e")
            self.do(f"call void @llvm.memmove.p0.p0.i64(ptr {at}, ptr {a.name}, i64 {size}, i1 false)")
            return
        if kind == 1:
            at = self.emit(f"getelementptr double, ptr {a.name}, i64 {self.source.below(half + 1)}", "e")
            self.do(f"call void @llvm.memset.p0.i64(ptr {at}, i8 0, i64 {size}, i1 false)")
            return
        b = self.pick(bits=a.bits)
        if b is not None:
            self.do(f"call void @llvm.memmove.p0.p0.i64(ptr {b.name}, ptr {a.name}, i64 {size}, i1 false)")

    def _heap(self) -> None:
        bits = 1 + self.source.below(2)
        word = self.source.below(2)
        n = 8 << bits
        name = self.emit(f"call ptr @malloc(i64 {n})" if word == 0 else f"call ptr @calloc(i64 {n // 8}, i64 8)", "m")
        a = Array(name, bits, "double", True)
        if word == 0:
            self._fill(a)
        self.scope = replace(self.scope, arrays=(*self.scope.arrays, a), heaps=(*self.scope.heaps, name))

    def _grow(self) -> None:
        """realloc of the newest heap block of this scope, when nothing else can lead to it."""
        if not self.scope.heaps or (self.loop is not None and len(self.scope.heaps) <= self.loop.heaps):
            self._heap()
            return
        name = self.scope.heaps[-1]
        a = next((x for x in self.scope.arrays if x.name == name and x.bits < 3), None)
        if a is None or self.source.below(2) or self.fixed:
            return
        grown = Array(self.emit(f"call ptr @realloc(ptr {name}, i64 {16 << a.bits})", "m"), a.bits + 1, "double", True)
        for k in range(1 << a.bits, 2 << a.bits):
            at = self.emit(f"getelementptr double, ptr {grown.name}, i64 {k}", "e")
            self.do(f"store double {self.tame(self.leaf_apart(name)).name}, ptr {at}")
        arrays = tuple(grown if x is a else x for x in self.scope.arrays)
        self.scope = replace(self.scope, arrays=arrays, heaps=(*self.scope.heaps[:-1], grown.name))

    def leaf_apart(self, name: str) -> Number:
        """A number that is not read through a pointer that just died."""
        return self._known(self.scope)

    @property
    def fixed(self) -> bool:
        """Whether pointers to heap memory may be kept somewhere, or blocks be entered from elsewhere: then nothing is reallocated."""
        return bool(self.scope.slots or self.scope.structs) or self.label != self.heap_label

    heap_label = "entry"

    def _struct(self) -> None:
        target = self.pick(bits=1)
        if target is None:
            self._array()
            return
        s = self.fresh("s")
        self.allocas.append(f"  {s} = alloca %S, align 8")
        if self.scope.structs and self.source.chance(40):
            old = self.scope.structs[self.source.below(len(self.scope.structs))]
            self.do(f"call void @llvm.memcpy.p0.p0.i64(ptr {s}, ptr {old}, i64 32, i1 false)")
        else:
            for k in (0, 4):
                self.do(f"store double {self.tame(self.leaf()).name}, ptr {self.field(s, k)}")
            self.do(f"store i32 {self.source.below(1 << target.bits)}, ptr {self.field(s, 1)}")
            f = self.emit(f"fptrunc double {self.tame(self.leaf()).name} to float")
            self.do(f"store float {f}, ptr {self.field(s, 2)}")
            self.do(f"store ptr {target.name}, ptr {self.field(s, 3)}")
        self.scope = replace(self.scope, structs=(*self.scope.structs, s))

    def _slot(self) -> None:
        """A pointer kept in memory: a new place, or another pointer into an old one."""
        if self.scope.slots and self.source.chance(50):
            slot, a = self.scope.slots[self.source.below(len(self.scope.slots))]
            other = self._steady(a.bits)
            if other is not None:
                self.do(f"store ptr {other.name}, ptr {slot}")
            return
        a2 = self._steady(1)
        if a2 is None:
            return
        slot = self.fresh("slot")
        self.allocas.append(f"  {slot} = alloca ptr")
        self.do(f"store ptr {a2.name}, ptr {slot}")
        self.scope = replace(self.scope, slots=(*self.scope.slots, (slot, replace(a2, bits=1))))

    def _steady(self, bits: int) -> Array | None:
        """An array that lives as long as the function."""
        found = [a for a in self.arrays(bits=bits) if not a.heap and not a.name.startswith("%q")]
        return found[self.source.below(len(found))] if found else None

    def _list(self) -> None:
        """Build a linked list, walk it, free it."""
        head = "null"
        for _ in range(1 + self.source.below(3)):
            node = self.emit("call ptr @malloc(i64 16)", "node")
            self.do(f"store double {self.tame(self.leaf()).name}, ptr {node}")
            link = self.emit(f"getelementptr %N, ptr {node}, i32 0, i32 1", "f")
            self.do(f"store ptr {head}, ptr {link}")
            head = node
        walk, walked = self.new_label("walk"), self.new_label("walked")
        before = self.label
        start = self.tame(self.leaf()).name
        self.jump(walk)
        self.at(walk)
        p, q, acc, nx = self.fresh("p"), self.fresh("p"), self.fresh("acc"), self.fresh("next")
        self.do(f"{p} = phi ptr [ {head}, %{before} ], [ {q}, %{walk} ]")
        self.do(f"{acc} = phi double [ {start}, %{before} ], [ {nx}, %{walk} ]")
        v = self.emit(f"load double, ptr {p}")
        mixed = self.emit(f"fmul double {acc}, {v}")
        self.do(f"{nx} = call double @llvm.sin.f64(double {mixed})")
        if self.source.chance(50):
            self.do(f"store double {nx}, ptr {p}")
        link = self.emit(f"getelementptr %N, ptr {p}, i32 0, i32 1", "f")
        self.do(f"{q} = load ptr, ptr {link}")
        if self.source.chance(70):
            self.do(f"call void @free(ptr {p})")
            again = None
        else:
            again = head
        end = self.emit(f"icmp eq ptr {q}, null", "c")
        self.do(f"br i1 {end}, label %{walked}, label %{walk}")
        self.at(walked)
        self.see(Number(nx, 1.0))
        if again is not None:
            free, freed = self.new_label("drop"), self.new_label("dropped")
            self.jump(free)
            self.at(free)
            r, r1 = self.fresh("p"), self.fresh("p")
            self.do(f"{r} = phi ptr [ {again}, %{walked} ], [ {r1}, %{free} ]")
            link = self.emit(f"getelementptr %N, ptr {r}, i32 0, i32 1", "f")
            self.do(f"{r1} = load ptr, ptr {link}")
            self.do(f"call void @free(ptr {r})")
            end = self.emit(f"icmp eq ptr {r1}, null", "c")
            self.do(f"br i1 {end}, label %{freed}, label %{free}")
            self.at(freed)

    def _matrix(self) -> None:
        """An array of pointers to arrays, two by two."""
        rows = self.fresh("rows")
        self.allocas.append(f"  {rows} = alloca [2 x ptr], align 8")
        made = []
        for k in range(2):
            self._heap()
            made.append(self.scope.heaps[-1])
            at = self.emit(f"getelementptr ptr, ptr {rows}, i64 {k}", "e")
            self.do(f"store ptr {made[-1]}, ptr {at}")
        at = self.emit(f"getelementptr ptr, ptr {rows}, i64 {self.index(1)}", "e")
        row = Array(self.emit(f"load ptr, ptr {at}", "q"), 1)
        x = self.tame(self.expression())
        self.do(f"store double {x.name}, ptr {self.element(row)}")
        self.see(Number(self.emit(f"load double, ptr {self.element(row)}"), LIMIT))

    def _walk(self) -> None:
        """A loop over an array by pointers."""
        a = self.pick(bits=1)
        if a is None or self.times > 24:
            self._assign()
            return
        start, walk, walked = self.tame(self.leaf()).name, self.new_label("walk"), self.new_label("walked")
        end = self.emit(f"getelementptr double, ptr {a.name}, i64 {1 << a.bits}", "e")
        before = self.label
        self.jump(walk)
        self.at(walk)
        p, p1, acc, nx = self.fresh("p"), self.fresh("p"), self.fresh("acc"), self.fresh("next")
        self.do(f"{p} = phi ptr [ {a.name}, %{before} ], [ {p1}, %{walk} ]")
        self.do(f"{acc} = phi double [ {start}, %{before} ], [ {nx}, %{walk} ]")
        v = self.emit(f"load double, ptr {p}")
        mixed = self.emit(f"f{('mul', 'add', 'sub')[self.source.below(3)]} double {acc}, {v}")
        self.do(f"{nx} = call double @llvm.sin.f64(double {mixed})")
        if self.source.chance(40):
            self.do(f"store double {(nx, acc)[self.source.below(2)]}, ptr {p}")
        self.do(f"{p1} = getelementptr double, ptr {p}, i64 1")
        c = self.emit(f"icmp eq ptr {p1}, {end}", "c")
        self.do(f"br i1 {c}, label %{walked}, label %{walk}")
        self.at(walked)
        self.see(Number(nx, 1.0))

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


def _helper(source: Source, name: str, helpers: list[Helper], options: Options) -> tuple[Helper, str]:
    result = ("double", "void", "pair", "ptr")[source.weighted((5, 2, 2, 1))]
    recursive = source.chance(25) and result == "double"
    body = Body(source, replace(options, size=4), helpers, result)
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
    attributes = " noinline" if source.chance(40) else ""
    cost = max(4, body.spent) * (4 if recursive else 1)
    text = "\n".join(
        [f"define internal {ret} @{name}(double %x, ptr %p, i64 %n){attributes} {{", "entry:", *body.allocas, *body.lines, "}", ""]
    )
    return Helper(name, result, cost), text


@dataclass(frozen=True)
class Program:
    """`text` defines `double @f(double %a, double %b, ptr %p, ptr %q, i64 %n)`, p of 4 doubles, q of 8; n is any integer."""

    text: str
    n: int
    constant_q: bool

    @property
    def single(self) -> bool:
        """Whether some numbers are rounded to float."""
        return "float" in self.text.removeprefix(DECLARATIONS)


def generate(source: Source, options: Options | None = None) -> Program:
    """A program from a stream of choices."""
    options = options or Options()
    helpers: list[Helper] = []
    texts: list[str] = []
    for k in range(source.below(3) if options.helpers else 0):
        helper, text = _helper(source, f"h{k}", list(helpers), options)
        helpers.append(helper)
        texts.append(text)
    n, constant_q = source.below(6), source.chance(20)
    body = Body(source, options, helpers, "double")
    body.scope = Scope(
        numbers=(Number("%b", LIMIT), Number("%a", LIMIT)),
        integers=("%n",),
        arrays=(Array("%p", 2),) if constant_q else (Array("%q", 3), Array("%p", 2)),
    )
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
    main = "\n".join(["define double @f(double %a, double %b, ptr %p, ptr %q, i64 %n) {", "entry:", *body.allocas, *body.lines, "}", ""])
    return Program(DECLARATIONS + "\n" + "\n".join(texts) + "\n" + main, n, constant_q)
