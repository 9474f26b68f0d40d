"""Modules and their context in one cycle of garbage, as an error's traceback leaves them: freed in an order that does not crash."""

import subprocess
import sys

import pytest

from isozyme.errors import IsozymeError
from isozyme.llvm import open_llvm

PROGRAM = """
import gc
from isozyme.llvm import open_llvm

class Cycle:
    pass

for order in range(20):
    llvm = open_llvm("PROVIDER")
    a, b = llvm.parse("define void @f() { ret void }"), llvm.parse("define void @g() { ret void }")
    cycles = [Cycle(), Cycle(), Cycle()]
    cycles[order % 3].held = llvm
    cycles[(order + 1) % 3].held = [a, llvm.clone(a)]
    cycles[(order + 2) % 3].held = b
    llvm.link(a, b)
    for x, y in zip(cycles, cycles[1:] + cycles[:1]):
        x.next = y
    del llvm, a, b, cycles, x, y
    gc.collect()
print("alive")
"""


@pytest.mark.parametrize("provider", ["llvmlite", "capi"])
def test_garbage_in_cycles_is_freed_in_order(provider: str) -> None:
    try:
        open_llvm(provider)
    except IsozymeError as e:
        pytest.skip(e.message)
    done = subprocess.run([sys.executable, "-c", PROGRAM.replace("PROVIDER", provider)], capture_output=True, text=True, check=False)
    assert done.stdout == "alive\n", (done.returncode, done.stderr)
