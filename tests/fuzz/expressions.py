"""Random expressions: a number is made of numbers at hand, and of loads and calls on the way."""

from __future__ import annotations

from fuzz.writer import LIMIT, Array, Number, Writer


class Expressions(Writer):
    """`depth`: how deep the expression at hand may still go."""

    depth = 0

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
