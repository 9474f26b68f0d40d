"""What the richer half of the programs has besides: exceptions, mutable globals, `byval` and `sret`, loops with two entries, tables of functions,
mutual recursion, growing memory, tagged unions, small and wide floats, masked vectors, atomics, pointers that are swapped, state machines.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from fuzz.program import Body
from fuzz.writer import DECLARATIONS, LIMIT, Array, Number, Scope

SMALL = ("half", "bfloat", "float", "x86_fp80")
# Helpers that every rich program may call. `@may_throw` throws before it has changed anything.
RICH = """
declare ptr @__cxa_allocate_exception(i64)
declare void @__cxa_throw(ptr, ptr, ptr)
declare ptr @__cxa_begin_catch(ptr)
declare void @__cxa_end_catch()
declare i32 @__gxx_personality_v0(...)
@_ZTId = external constant ptr
declare <4 x double> @llvm.masked.load.v4f64.p0(ptr, i32, <4 x i1>, <4 x double>)
declare void @llvm.masked.store.v4f64.p0(<4 x double>, ptr, i32, <4 x i1>)
declare <4 x double> @llvm.masked.gather.v4f64.v4p0(<4 x ptr>, i32, <4 x i1>, <4 x double>)
declare double @llvm.vector.reduce.fadd.v4f64(double, <4 x double>)
declare half @llvm.fabs.f16(half)
@state = internal global [4 x double] zeroinitializer
@tableau = internal constant [2 x ptr] [ptr @leaf0, ptr @leaf1]
%Two = type { double, double }
%Tagged = type { i64, i64 }
define internal double @leaf0(double %x, ptr %p, i64 %n) {
  %v = load double, ptr %p
  %y = fmul double %v, %x
  %z = fmul double %y, 5.000000e-01
  ret double %z
}
define internal double @leaf1(double %x, ptr %p, i64 %n) {
  %e = getelementptr double, ptr %p, i64 1
  %y = call double @llvm.sin.f64(double %x)
  store double %y, ptr %e
  ret double %x
}
define internal double @may_throw(double %x, ptr %p, i64 %n) NOINLINE {
  %v = load double, ptr %p
  %y = fmul double %v, %x
  %c = fcmp ogt double %y, THRESHOLD
  br i1 %c, label %throw, label %ok
throw:
  %e = call ptr @__cxa_allocate_exception(i64 8)
  call void @__cxa_throw(ptr %e, ptr @_ZTId, ptr null)
  unreachable
ok:
  %z = call double @llvm.sin.f64(double %y)
  ret double %z
}
define internal double @through(double %x, ptr %p, i64 %n) personality ptr @__gxx_personality_v0 {
  %m = call ptr @malloc(i64 8)
  store double %x, ptr %m
  %r = invoke double @may_throw(double %x, ptr %p, i64 %n) to label %ok unwind label %pad
ok:
  %v = load double, ptr %m
  %s = fmul double %v, %r
  call void @free(ptr %m)
  %t = fmul double %s, 5.000000e-01
  ret double %t
pad:
  %l = landingpad { ptr, i32 } cleanup
  call void @free(ptr %m)
  resume { ptr, i32 } %l
}
define internal double @by_value(ptr byval(%Two) %s, double %x) NOINLINE {
  %e = getelementptr %Two, ptr %s, i32 0, i32 1
  %a = load double, ptr %s
  %b = load double, ptr %e
  %y = fmul double %a, %x
  store double %y, ptr %s
  %c = load double, ptr %s
  %z = fmul double %c, %b
  %t = fmul double %z, 2.500000e-01
  ret double %t
}
define internal void @returns(ptr sret(%Two) %r, double %x, ptr %p) NOINLINE {
  %v = load double, ptr %p
  %y = fmul double %v, %x
  %h = fmul double %y, 5.000000e-01
  %s = call double @llvm.cos.f64(double %v)
  %e = getelementptr %Two, ptr %r, i32 0, i32 1
  store double %h, ptr %r
  store double %s, ptr %e
  ret void
}
define internal double @even(double %x, ptr %p, i64 %n) {
entry:
  %z = icmp sle i64 %n, 0
  br i1 %z, label %done, label %more
more:
  %v = load double, ptr %p
  %y = fmul double %x, %v
  %t = fmul double %y, 5.000000e-01
  %m = sub i64 %n, 1
  %r = call double @odd(double %t, ptr %p, i64 %m)
  ret double %r
done:
  ret double %x
}
define internal double @odd(double %x, ptr %p, i64 %n) {
entry:
  %z = icmp sle i64 %n, 0
  br i1 %z, label %done, label %more
more:
  %y = call double @llvm.sin.f64(double %x)
  store double %y, ptr %p
  %m = sub i64 %n, 1
  %r = call double @even(double %y, ptr %p, i64 %m)
  %s = fadd double %r, %x
  %t = fmul double %s, 5.000000e-01
  ret double %t
done:
  ret double %x
}
"""


def declarations(noinline: bool, threshold: float) -> str:
    return DECLARATIONS + RICH.replace("NOINLINE", "noinline" if noinline else "").replace("THRESHOLD", repr(threshold))


class RichBody(Body):
    """Writes one function of a rich program."""

    def statements(self, count: int | None = None) -> None:
        n = count if count is not None else 1 + self.source.below(5)
        for _ in range(n):
            if self.dead or self.left <= 0:
                return
            if not self.source.chance(35):
                super().statements(1)
                continue
            self.left -= 1
            self.spent += self.times
            kinds = self._kinds()
            k = self.source.weighted([w for w, _ in kinds])
            kinds[k][1]()

    def _kinds(self) -> list[tuple[int, Callable[[], None]]]:
        return [
            (3, self._catch), (3, self._global), (2, self._byval), (2, self._sret), (2, self._two_entries), (2, self._function_table),
            (2, self._mutual), (2, self._push), (1, self._tagged), (3, self._small), (2, self._masked), (2, self._atomic), (2, self._swap),
            (2, self._automaton), (2, self._pointer_phi), (2, self._value_in_memory), (1, self._small_array), (2, self._runtime_copy),
        ]  # fmt: skip

    def _target(self) -> str:
        """A pointer to at least two doubles."""
        a = self.pick(bits=1)
        return a.name if a is not None else "%p"

    def _result(self, text: str, bound: float = LIMIT) -> None:
        self.see(Number(self.emit(text), bound))

    def _catch(self) -> None:
        """A call that may throw, and a handler with a value of its own."""
        callee = ("may_throw", "through")[self.source.below(2)]
        x, p, other = self.tame(self.leaf()), self._target(), self.tame(self.leaf())
        went, pad, join = self.new_label("went"), self.new_label("pad"), self.new_label("caught")
        r, lp, e = self.fresh("r"), self.fresh("lp"), self.fresh("exc")
        self.do(f"{r} = invoke double @{callee}(double {x.name}, ptr {p}, i64 {self.integer()}) to label %{went} unwind label %{pad}")
        self.at(went)
        self.jump(join)
        self.at(pad)
        self.do(f"{lp} = landingpad {{ ptr, i32 }} catch ptr null")
        self.do(f"{e} = extractvalue {{ ptr, i32 }} {lp}, 0")
        self.emit(f"call ptr @__cxa_begin_catch(ptr {e})")
        self.do("call void @__cxa_end_catch()")
        y = self.emit(f"fmul double {other.name}, {x.name}")
        y = self.emit(f"fmul double {y}, 0.5")
        self.jump(join)
        self.at(join)
        self._result(f"phi double [ {r}, %{went} ], [ {y}, %{pad} ]")

    def _global(self) -> None:
        """A mutable global, read and written. `generate` clears it first."""
        state = Array("@state", 2)
        if self.source.chance(50):
            x = self.tame(self.expression(2))
            self.do(f"store double {x.name}, ptr {self.element(state)}")
        self._result(f"load double, ptr {self.element(state)}")

    def _two(self) -> str:
        s = self.fresh("two")
        self.allocas.append(f"  {s} = alloca %Two, align 8")
        return s

    def _byval(self) -> None:
        s = self._two()
        for k in range(2):
            at = self.emit(f"getelementptr %Two, ptr {s}, i32 0, i32 {k}", "f")
            self.do(f"store double {self.tame(self.leaf()).name}, ptr {at}")
        x = self.tame(self.leaf())
        self._result(f"call double @by_value(ptr byval(%Two) {s}, double {x.name})")
        self._result(f"load double, ptr {s}")

    def _sret(self) -> None:
        s, x = self._two(), self.tame(self.leaf())
        self.do(f"call void @returns(ptr sret(%Two) {s}, double {x.name}, ptr {self._target()})")
        at = self.emit(f"getelementptr %Two, ptr {s}, i32 0, i32 {self.source.below(2)}", "f")
        self._result(f"load double, ptr {at}")

    def _two_entries(self) -> None:
        """A loop that is entered at two places."""
        if self.times > 24:
            self._assign()
            return
        x, y, p, c = self.tame(self.leaf()), self.tame(self.leaf()), self._target(), self.condition()
        first, second, out = self.new_label("first"), self.new_label("second"), self.new_label("out")
        before = self.label
        self.do(f"br i1 {c}, label %{first}, label %{second}")
        i, j, a, b, k = (self.fresh(h) for h in ("i", "i", "acc", "acc", "i"))
        m, v = self.fresh("next"), self.fresh("next")
        self.at(first)
        self.do(f"{i} = phi i64 [ 0, %{before} ], [ {k}, %{second} ]")
        self.do(f"{a} = phi double [ {x.name}, %{before} ], [ {v}, %{second} ]")
        self.do(f"{m} = call double @llvm.sin.f64(double {a})")
        self.jump(second)
        self.at(second)
        self.do(f"{j} = phi i64 [ 1, %{before} ], [ {i}, %{first} ]")
        self.do(f"{b} = phi double [ {y.name}, %{before} ], [ {m}, %{first} ]")
        w = self.emit(f"load double, ptr {p}")
        s = self.emit(f"fmul double {b}, {w}")
        self.do(f"{v} = fmul double {s}, 0.5")
        self.do(f"store double {v}, ptr {p}")
        self.do(f"{k} = add i64 {j}, 1")
        t = self.emit(f"icmp slt i64 {k}, {2 + self.source.below(2)}", "c")
        self.do(f"br i1 {t}, label %{first}, label %{out}")
        self.at(out)
        self.see(Number(v, LIMIT))

    def _function_table(self) -> None:
        at = self.emit(f"getelementptr [2 x ptr], ptr @tableau, i64 0, i64 {self.index(1)}", "e")
        f = self.emit(f"load ptr, ptr {at}", "fp")
        self._result(f"call double {f}(double {self.tame(self.leaf()).name}, ptr {self._target()}, i64 {self.integer()})")

    def _mutual(self) -> None:
        if self.times > 24:
            self._assign()
            return
        n = self.emit(f"and i64 {self.integer()}, 3")
        name = ("even", "odd")[self.source.below(2)]
        self._result(f"call double @{name}(double {self.tame(self.leaf()).name}, ptr {self._target()}, i64 {n})")

    def _push(self) -> None:
        """Memory that grows in a loop, summed up and freed."""
        if self.times > 12:
            self._assign()
            return
        x = self.tame(self.leaf())
        start = self.emit("call ptr @malloc(i64 8)", "m")
        self.do(f"store double {x.name}, ptr {start}")
        loop, out = self.new_label("grow"), self.new_label("grown")
        n = self.emit(f"and i64 {self.integer()}, 3")
        n = self.emit(f"add i64 {n}, 1")
        before = self.label
        self.jump(loop)
        self.at(loop)
        i, i1, m, g = self.fresh("i"), self.fresh("i"), self.fresh("m"), self.fresh("m")
        self.do(f"{i} = phi i64 [ 1, %{before} ], [ {i1}, %{loop} ]")
        self.do(f"{m} = phi ptr [ {start}, %{before} ], [ {g}, %{loop} ]")
        self.do(f"{i1} = add i64 {i}, 1")
        size = self.emit(f"shl i64 {i1}, 3")
        self.do(f"{g} = call ptr @realloc(ptr {m}, i64 {size})")
        last = self.emit(f"add i64 {i}, -1")
        v = self.emit(f"load double, ptr {self.emit(f'getelementptr double, ptr {g}, i64 {last}', 'e')}")
        w = self.emit(f"call double @llvm.sin.f64(double {self.emit(f'fmul double {v}, {x.name}')})")
        self.do(f"store double {w}, ptr {self.emit(f'getelementptr double, ptr {g}, i64 {i}', 'e')}")
        t = self.emit(f"icmp slt i64 {i}, {n}", "c")
        self.do(f"br i1 {t}, label %{loop}, label %{out}")
        self.at(out)
        self._result(f"load double, ptr {self.emit(f'getelementptr double, ptr {g}, i64 {i}', 'e')}")
        self.do(f"call void @free(ptr {g})")

    def _tagged(self) -> None:
        """A number or an integer in the same bytes, told apart by a tag."""
        s = self.fresh("tagged")
        self.allocas.append(f"  {s} = alloca %Tagged, align 8")
        at = self.emit(f"getelementptr %Tagged, ptr {s}, i32 0, i32 1", "f")
        x, c, n = self.tame(self.leaf()), self.condition(), self.integer()
        number, integer, made = self.new_label("number"), self.new_label("integer"), self.new_label("made")
        self.do(f"br i1 {c}, label %{number}, label %{integer}")
        self.at(number)
        self.do(f"store i64 0, ptr {s}")
        self.do(f"store double {x.name}, ptr {at}")
        self.jump(made)
        self.at(integer)
        self.do(f"store i64 1, ptr {s}")
        k = self.emit(f"and i64 {n}, 3")
        self.do(f"store i64 {k}, ptr {at}")
        self.jump(made)
        self.at(made)
        tag = self.emit(f"load i64, ptr {s}")
        t = self.emit(f"icmp eq i64 {tag}, 0", "c")
        a, b, out = self.new_label("asnumber"), self.new_label("asinteger"), self.new_label("out")
        self.do(f"br i1 {t}, label %{a}, label %{b}")
        self.at(a)
        v = self.emit(f"load double, ptr {at}")
        self.jump(out)
        self.at(b)
        w = self.emit(f"sitofp i64 {self.emit(f'load i64, ptr {at}')} to double")
        w = self.emit(f"fmul double {w}, 0.5")
        self.jump(out)
        self.at(out)
        self._result(f"phi double [ {v}, %{a} ], [ {w}, %{b} ]")

    def _convert(self, x: str, source: str, target: str) -> str:
        order = {"half": 0, "bfloat": 0, "float": 1, "double": 2, "x86_fp80": 3}
        return self.emit(f"{'fpext' if order[target] > order[source] else 'fptrunc'} {source} {x} to {target}")

    def _small(self) -> None:
        """Arithmetic in a smaller or wider format."""
        kind = SMALL[self.source.below(4)]
        a, b = (self._convert(self.tame(self.leaf(), 2.0).name, "double", kind) for _ in range(2))
        c = self.emit(f"{('fmul', 'fadd', 'fsub')[self.source.below(3)]} {kind} {a}, {b}")
        self.see(self.tame(Number(self._convert(c, kind, "double"), 4.1)))

    def _small_array(self) -> None:
        """An array of another format, filled and read at an index."""
        kind = SMALL[self.source.below(4)]
        s = self.fresh("small")
        self.allocas.append(f"  {s} = alloca [2 x {kind}], align 16")
        for k in range(2):
            x = self._convert(self.tame(self.leaf()).name, "double", kind)
            self.do(f"store {kind} {x}, ptr {self.emit(f'getelementptr {kind}, ptr {s}, i64 {k}', 'e')}")
        v = self.emit(f"load {kind}, ptr {self.emit(f'getelementptr {kind}, ptr {s}, i64 {self.index(1)}', 'e')}")
        self.see(self.tame(Number(self._convert(v, kind, "double"), LIMIT + 0.1)))

    def _mask(self) -> str:
        m = self.emit(f"insertelement <4 x i1> <i1 true, i1 false, i1 true, i1 true>, i1 {self.condition()}, i32 {self.source.below(4)}", "mask")
        return m

    def _masked(self) -> None:
        a = self.pick(bits=2)
        if a is None:
            self._assign()
            return
        rest = "<double 0.25, double -0.5, double 0.75, double 1.0>"
        mask, x = self._mask(), self.tame(self.leaf())
        if self.source.chance(40):
            idx = "<4 x i64> <i64 0, i64 2, i64 1, i64 2>"
            ps = self.emit(f"getelementptr double, ptr {a.name}, {idx}", "ps")
            v = self.emit(f"call <4 x double> @llvm.masked.gather.v4f64.v4p0(<4 x ptr> {ps}, i32 8, <4 x i1> {mask}, <4 x double> {rest})")
        else:
            v = self.emit(f"call <4 x double> @llvm.masked.load.v4f64.p0(ptr {a.name}, i32 8, <4 x i1> {mask}, <4 x double> {rest})")
        w = self.emit(f"insertelement <4 x double> {v}, double {x.name}, i32 {self.source.below(4)}")
        if self.source.chance(50):
            self.do(f"call void @llvm.masked.store.v4f64.p0(<4 x double> {w}, ptr {a.name}, i32 8, <4 x i1> {self._mask()})")
        r = self.emit(f"call reassoc double @llvm.vector.reduce.fadd.v4f64(double 0.0, <4 x double> {w})")
        self.see(self.tame(Number(r, 8.0)))

    def _atomic(self) -> None:
        cell, x = self.fresh("cell"), self.tame(self.leaf(), 1.0)
        self.allocas.append(f"  {cell} = alloca double")
        self.do(f"store double {self.tame(self.leaf(), 1.0).name}, ptr {cell}")
        word = ("fadd", "fsub", "xchg")[self.source.below(3)]
        old = self.emit(f"atomicrmw {word} ptr {cell}, double {x.name} monotonic, align 8")
        self.see(Number(old, 1.0))
        self.scope = replace(self.scope, cells=(*self.scope.cells, cell))

    def _swap(self) -> None:
        """Two buffers whose pointers are swapped in a loop."""
        if self.times > 12:
            self._assign()
            return
        a, b = self.local(1), self.local(1)
        slots = []
        for array in (a, b):
            s = self.fresh("slot")
            self.allocas.append(f"  {s} = alloca ptr")
            self.do(f"store ptr {array.name}, ptr {s}")
            slots.append(s)

        def body() -> None:
            p, q = (self.emit(f"load ptr, ptr {s}", "q") for s in slots)
            x = self.emit(f"load double, ptr {p}")
            y = self.emit(f"load double, ptr {self.emit(f'getelementptr double, ptr {p}, i64 1', 'e')}")
            z = self.emit(f"fmul double {x}, {y}")
            self.do(f"store double {self.emit(f'fmul double {z}, 0.5')}, ptr {q}")
            self.do(f"store double {x}, ptr {self.emit(f'getelementptr double, ptr {q}, i64 1', 'e')}")
            self.do(f"store ptr {q}, ptr {slots[0]}")
            self.do(f"store ptr {p}, ptr {slots[1]}")

        n = self.emit(f"and i64 {self.integer()}, 3")
        self._loop(True, 3, n, False, False, body)
        if not self.dead:
            self._result(f"load double, ptr {self.emit(f'load ptr, ptr {slots[0]}', 'q')}")

    def _automaton(self) -> None:
        """A loop around a switch over a state: cases go on, come back or leave."""
        if self.times > 12:
            self._assign()
            return
        x, p, n = self.tame(self.leaf()), self._target(), self.emit(f"and i64 {self.integer()}, 3")
        head, one, two, three, back, out = (self.new_label(w) for w in ("head", "one", "two", "three", "back", "out"))
        before = self.label
        self.jump(head)
        self.at(head)
        s, s1, k, k1, v, v1 = (self.fresh(h) for h in ("s", "s", "i", "i", "acc", "next"))
        self.do(f"{s} = phi i64 [ {n}, %{before} ], [ {s1}, %{back} ]")
        self.do(f"{k} = phi i64 [ 0, %{before} ], [ {k1}, %{back} ]")
        self.do(f"{v} = phi double [ {x.name}, %{before} ], [ {v1}, %{back} ]")
        self.do(f"switch i64 {s}, label %{out} [ i64 0, label %{one} i64 1, label %{two} i64 2, label %{three} ]")
        self.at(one)
        a = self.emit(f"call double @llvm.sin.f64(double {v})")
        self.do(f"store double {a}, ptr {p}")
        self.jump(two)
        self.at(two)
        b = self.emit(f"phi double [ {v}, %{head} ], [ {a}, %{one} ]")
        w = self.emit(f"load double, ptr {p}")
        c = self.emit(f"fmul double {self.emit(f'fmul double {b}, {w}')}, 0.5")
        t = self.emit(f"fcmp ogt double {c}, 0.1212", "c")
        self.do(f"br i1 {t}, label %{back}, label %{three}")
        self.at(three)
        d = self.emit(f"phi double [ {v}, %{head} ], [ {c}, %{two} ]")
        e = self.emit(f"fmul double {d}, -0.75")
        self.jump(back)
        self.at(back)
        self.do(f"{v1} = phi double [ {c}, %{two} ], [ {e}, %{three} ]")
        self.do(f"{s1} = phi i64 [ {self.source.below(4)}, %{two} ], [ {1 + self.source.below(3)}, %{three} ]")
        self.do(f"{k1} = add i64 {k}, 1")
        u = self.emit(f"icmp slt i64 {k1}, 3", "c")
        self.do(f"br i1 {u}, label %{head}, label %{out}")
        self.at(out)
        self._result(f"phi double [ {v}, %{head} ], [ {v1}, %{back} ]")

    def _pointer_phi(self) -> None:
        """A pointer that is one of two, by the way taken."""
        a, b = self.pick(bits=1), self.pick(bits=1)
        if a is None or b is None:
            self._assign()
            return
        c, yes, join = self.condition(), self.new_label("yes"), self.new_label("join")
        before = self.label
        self.do(f"br i1 {c}, label %{yes}, label %{join}")
        self.at(yes)
        x = self.tame(self.leaf())
        self.do(f"store double {x.name}, ptr {b.name}")
        self.jump(join)
        self.at(join)
        q = Array(self.emit(f"phi ptr [ {a.name}, %{before} ], [ {b.name}, %{yes} ]", "q"), 1)
        y = self.emit(f"load double, ptr {self.element(q)}")
        if self.source.chance(50):
            self.do(f"store double {self.tame(self.leaf()).name}, ptr {self.element(q)}")
        self.see(Number(y, LIMIT))

    def _value_in_memory(self) -> None:
        """Structs of a number, an integer and a pointer, loaded and stored whole."""
        t = "{ double, i64, ptr }"
        s = self.fresh("whole")
        self.allocas.append(f"  {s} = alloca {t}, align 8")
        x, n, p = self.tame(self.leaf()), self.integer(), self._steady(1)
        if p is None:
            self._assign()
            return
        v = self.emit(f"insertvalue {t} poison, double {x.name}, 0")
        v = self.emit(f"insertvalue {t} {v}, i64 {n}, 1")
        v = self.emit(f"insertvalue {t} {v}, ptr {p.name}, 2")
        self.do(f"store {t} {v}, ptr {s}")
        if self.source.chance(50):
            at = self.emit(f"getelementptr {t}, ptr {s}, i32 0, i32 0", "f")
            self.do(f"store double {self.tame(self.leaf()).name}, ptr {at}")
        w = self.emit(f"load {t}, ptr {s}")
        y, q = self.emit(f"extractvalue {t} {w}, 0"), self.emit(f"extractvalue {t} {w}, 2", "q")
        z = self.emit(f"fmul double {y}, {self.emit(f'load double, ptr {q}')}")
        self.see(self.tame(Number(z, LIMIT * LIMIT)))

    def _runtime_copy(self) -> None:
        """memcpy and memset whose sizes are numbers of elements known at run time."""
        a, b = self.local(2), self.pick(bits=2)
        if b is None:
            return
        size = self.emit(f"shl i64 {self.emit(f'and i64 {self.integer()}, 3')}, 3")
        if self.source.chance(30):
            self.do(f"call void @llvm.memset.p0.i64(ptr {a.name}, i8 0, i64 {size}, i1 false)")
        elif b.name != a.name:
            to, source = (a, b) if self.source.chance(50) else (b, a)
            self.do(f"call void @llvm.memmove.p0.p0.i64(ptr {to.name}, ptr {source.name}, i64 {size}, i1 false)")
        self._result(f"load double, ptr {self.element(a)}")

    def begin(self) -> None:
        """Clears the global, which the call before may have left."""
        self.do("call void @llvm.memset.p0.i64(ptr @state, i8 0, i64 32, i1 false)")


__all__ = ["RichBody", "Scope", "declarations"]
