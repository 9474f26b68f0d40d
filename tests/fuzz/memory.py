"""Random statements about memory: arrays, structs, lists, copies, pointers in memory, and what must be freed."""

from __future__ import annotations

from dataclasses import replace

from fuzz.control import Control
from fuzz.writer import LIMIT, Array, Number


class MemoryStatements(Control):
    """Statements that make memory, change it, or walk through it."""

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
