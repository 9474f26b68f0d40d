"""Compile or parse a program, infer its types, and look values up by name."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from isozyme.analysis.types_facts import TypeFacts
from isozyme.analysis.types_infer import infer_types
from isozyme.ir.instructions import CallBase, Instruction, Load
from isozyme.ir.module import Function, Module
from isozyme.ir.reader import read_module
from isozyme.ir.values import LocalValue

HEADER = 'target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"\n'
CLANG = next((c for c in ("clang-22", "clang-19", "clang-16", "clang") if shutil.which(c)), None)


@dataclass(frozen=True)
class Program:
    module: Module
    function: Function
    facts: TypeFacts

    def __getitem__(self, name: str) -> LocalValue:
        """The argument or instruction called %name."""
        for v in [*self.function.args, *self.function.instructions()]:
            if v.name == name:
                return v
        raise KeyError(name)

    def kind(self, name: str) -> str:
        return str(self.facts.value_kind(self[name]))

    def memory(self, name: str, size: int, offset: int = 0) -> str:
        """Pieces as text: "double 0, integer 8"."""
        return ", ".join(f"{p.kind} {p.offset}" for p in self.facts.memory(self[name], offset, size))

    def pattern(self, name: str) -> str:
        p = self.facts.memory_pattern(self[name])
        return "none" if p is None else f"{p.stride}: " + ", ".join(f"{x.kind} {x.offset}" for x in p.pieces)

    def instructions(self, kind: type[Instruction]) -> list[Instruction]:
        return [i for i in self.function.instructions() if isinstance(i, kind)]

    def integer_loads(self) -> list[Instruction]:
        return [i for i in self.instructions(Load) if str(i.type) == "i64"]

    def calls(self) -> list[CallBase]:
        return [i for i in self.function.instructions() if isinstance(i, CallBase)]


def infer(text: str, name: str = "f") -> Program:
    """Types of the function whose name contains `name`, exact matches first."""
    module = read_module(text if "target datalayout" in text else HEADER + text)
    defined = [f for f in module.functions.values() if f.defined]
    function = next((f for f in defined if f.name == name), None) or next(f for f in defined if name in f.name)
    return Program(module, function, infer_types(module, [function]))


def rust(source: str, level: int, name: str = "kernel") -> Program:
    """Compiled with debug information by the installed stable rustc."""
    if shutil.which("rustc") is None:
        pytest.skip("needs rustc")
    return infer(_rust(source, level), name)


def c(source: str, level: int, name: str = "kernel", debug: bool = False) -> Program:
    if CLANG is None:
        pytest.skip("needs clang")
    return infer(_c(source, level, debug), name)


@cache
def _rust(source: str, level: int) -> str:
    flags = ["--crate-type=lib", "-g", f"-Copt-level={level}", "-Ccodegen-units=1", "--emit=llvm-ir", "-Cpanic=abort"]
    return _compile(["rustc", *flags], source, "program.rs")


@cache
def _c(source: str, level: int, debug: bool) -> str:
    flags = ["-S", "-emit-llvm", f"-O{level}", "-fno-vectorize", "-fno-slp-vectorize", "-fno-unroll-loops", *(["-g"] if debug else [])]
    return _compile([str(CLANG), *flags], source, "program.c")


def _compile(command: list[str], source: str, file: str) -> str:
    with TemporaryDirectory() as folder:
        (Path(folder) / file).write_text(source)
        subprocess.run([*command, file, "-o", "out.ll"], cwd=folder, check=True, capture_output=True)
        return (Path(folder) / "out.ll").read_text()
