"""The base of the generator: what a function under construction knows (numbers, integers, arrays in scope), and its text."""

from __future__ import annotations

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
    """What a program may contain, and what is asked of it. size: statements. scratch: with local arrays that loops overwrite.
    rich: with everything (`fuzz.rich`). stirring: the loops that overwrite local arrays do so through functions that read what they overwrite."""

    size: int = 14
    single: bool = True
    heap: bool = True
    helpers: bool = True
    scratch: bool = False
    width: int = 1
    rich: bool = False
    stirring: bool = False


class Writer:
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
