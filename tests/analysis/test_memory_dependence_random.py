"""Soundness on random programs: every overwriting that happens in a run was predicted."""

import random

import pytest

from isozyme.analysis.effects import ModuleEffects
from isozyme.analysis.memory_dependence import WITNESSES, MemoryDependence
from isozyme.ir.instructions import Load, Store
from isozyme.ir.reader import read_module

from .loops_testing import run_headers


class Program:
    """Nested and successive loops over arrays %x (noalias), %y and %z (which may overlap), with loads, stores and branches."""

    def __init__(self, seed: int) -> None:
        self.r = random.Random(seed)
        self.lines: list[str] = []
        self.count = 0
        self.block = "entry"
        self.integers = ["%n", "1", "2"]
        self.pointers = ["%x", "%y", "%z"]
        self.body(0, 8)
        text = "\n".join(self.lines)
        self.text = f"define void @f(ptr noalias %x, ptr %y, ptr %z, i64 %n) {{\nentry:\n{text}\n  ret void\n}}\n"

    def new(self) -> str:
        self.count += 1
        return f"%v{self.count}"

    def emit(self, line: str) -> None:
        self.lines.append("  " + line)

    def label(self, name: str) -> None:
        self.lines.append(f"{name}:")
        self.block = name

    def pointer(self) -> str:
        p, index = self.new(), self.r.choice(self.integers)
        if self.r.random() < 0.4:
            shifted = self.new()
            self.emit(f"{shifted} = add i64 {index}, {self.r.choice([1, -1, 2])}")
            index = shifted
        elif self.r.random() < 0.2:
            shifted = self.new()
            self.emit(f"{shifted} = mul i64 {index}, 2")
            index = shifted
        self.emit(f"{p} = getelementptr double, ptr {self.r.choice(self.pointers)}, i64 {index}")
        if self.r.random() < 0.4:
            self.pointers += [p] * 2
        if self.r.random() < 0.4:
            base, p = p, self.new()
            self.emit(f"{p} = getelementptr double, ptr {base}, i64 {self.r.choice([1, 2])}")
        return p

    def body(self, depth: int, length: int) -> None:
        known, pointers = len(self.integers), len(self.pointers)
        for _ in range(length):
            kind = self.r.random()
            if kind < 0.35:
                v = self.new()
                self.emit(f"{v} = load i64, ptr {self.pointer()}")
                if self.r.random() < 0.3:
                    small = self.new()
                    self.emit(f"{small} = and i64 {v}, 3")
                    self.integers.append(small)
            elif kind < 0.65:
                self.emit(f"store i64 {self.r.choice(self.integers)}, ptr {self.pointer()}")
            elif kind < 0.85 and depth < 3:
                self.loop(depth)
            elif depth < 3:
                self.branch(depth)
        del self.integers[known:], self.pointers[pointers:]

    def loop(self, depth: int) -> None:
        k = self.count = self.count + 1
        before, i, q = self.block, f"%i{k}", f"%q{k}"
        start = self.r.choice(["0", "1"])
        base = self.r.choice(self.pointers)
        self.emit(f"br label %h{k}")
        self.label(f"h{k}")
        at = len(self.lines)
        self.integers += [i] * 3
        self.pointers.append(q)
        self.body(depth + 1, 4)
        self.emit(f"%j{k} = add nsw i64 {i}, 1")
        self.emit(f"%r{k} = getelementptr double, ptr {q}, i64 {self.r.choice([1, 1, 2])}")
        self.emit(f"%d{k} = icmp sge i64 %j{k}, 4")
        self.emit(f"br i1 %d{k}, label %e{k}, label %h{k}")
        phis = [f"{i} = phi i64 [ {start}, %{before} ], [ %j{k}, %{self.block} ]", f"{q} = phi ptr [ {base}, %{before} ], [ %r{k}, %{self.block} ]"]
        self.lines[at:at] = ["  " + p for p in phis]
        self.integers = [v for v in self.integers if v != i]
        self.pointers = [p for p in self.pointers if p != q]
        self.label(f"e{k}")

    def branch(self, depth: int) -> None:
        k = self.count = self.count + 1
        self.emit(f"%c{k} = icmp ult i64 {self.r.choice(self.integers)}, {self.r.choice(self.integers)}")
        self.emit(f"br i1 %c{k}, label %t{k}, label %f{k}")
        for arm in ("t", "f"):
            self.label(f"{arm}{k}")
            self.body(depth + 1, 2)
            self.emit(f"br label %m{k}")
        self.label(f"m{k}")


@pytest.mark.parametrize("first", range(0, 300, 50))
def test_predictions_cover_what_happens(first):
    found = quiet = 0
    for seed in range(first, first + 50):
        program = Program(seed)
        f = read_module(program.text).functions["f"]
        effects = ModuleEffects(f.module)
        dependence = MemoryDependence(effects.memory(f))
        loads = [i for i in f.instructions() if isinstance(i, Load)]
        predicted = {i: dependence.overwritten_after(i) for i in loads}
        between = {}
        quiet += sum(not p for p in predicted.values())
        for n, z in ((3, 20_000), (1, 20_008), (0, 40_000)):  # %z inside, shifted against, or away from %y
            trace = []
            run_headers(f, {"x": 10_000, "y": 20_000, "z": z, "n": n}, 40_000, trace)
            if len(trace) > 1500:
                continue
            for k, (i, address) in enumerate(trace):
                if not isinstance(i, Load):
                    continue
                for later, (s, other) in enumerate(trace[k + 1 :], k + 1):
                    if isinstance(s, Store) and other == address:
                        found += 1
                        known = predicted[i]
                        assert known and (s in known or len(known) == WITNESSES), (seed, i.name, s.pointer.name)
                        # Before the next run of a load that comes later, the bytes have changed.
                        at = next((t for t, _ in trace[later + 1 :] if isinstance(t, Load)), None)
                        if at is not None and all(t is not at for t, _ in trace[k + 1 : later]):
                            if (i, at) not in between:
                                between[i, at] = dependence.overwritten_between(i, at)
                            assert between[i, at], (seed, i.name, at.name)
                        break
    assert found > 100 and quiet > 20
