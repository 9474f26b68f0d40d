"""Bodies of x86's comparisons and shifts (rules/library/x86.c) against the instructions themselves."""

from __future__ import annotations

import platform

import numpy as np
import pytest
from oracle.native import Compiled

from isozyme.rules.library.x86 import BODIES, body_of

pytestmark = pytest.mark.skipif(platform.machine() != "x86_64", reason="instructions of x86")

NUMBERS = [(1.0, 2.0), (2.0, 1.0), (1.5, 1.5), (float("nan"), 1.0), (0.0, -0.0), (-1.0, float("inf")), (1.0, float("nan")), (-3.0, -2.0)]


def bodies(name: str, type: str, *given: tuple[str, str]) -> str:
    """The text of x86.ll, and @body and @instruction: of what lies at %p, %b at %q, and numbers, to %p. given: types and values behind the first."""
    text = BODIES.read_text()
    args = "".join(f", {t} {v}" for t, v in given)
    for what, callee in (("instruction", name), ("body", body_of(name))):
        text += f"""
        define void @{what}(ptr %p, ptr %q) {{
          %a = load {type}, ptr %p
          %b = load {type}, ptr %q
          %r = call {type} @{callee}({type} %a{args})
          store {type} %r, ptr %p
          ret void
        }}"""
    return text + f"\ndeclare {type} @{name}({', '.join([type, *(t for t, _ in given)])})\n"


def both(text: str, a: np.ndarray, b: np.ndarray) -> None:
    code = Compiled(text)
    results = []
    for what in ("instruction", "body"):
        p, q = a.copy(), b.copy()
        code.call(what, [p, q])
        results.append(p.tobytes())
    assert results[0] == results[1]


@pytest.mark.parametrize("how", range(8))
@pytest.mark.parametrize(("name", "type", "dtype"), [("sse.cmp.ps", "<4 x float>", "f4"), ("sse2.cmp.pd", "<2 x double>", "f8")])
def test_comparisons(name: str, type: str, dtype: str, how: int) -> None:
    lanes = 4 if dtype == "f4" else 2
    text = bodies(f"llvm.x86.{name}", type, (type, "%b"), ("i8", str(how)))
    for k in range(0, len(NUMBERS), lanes):
        a, b = (np.array([n[side] for n in NUMBERS[k : k + lanes]], dtype=dtype) for side in (0, 1))
        both(text, a, b)


@pytest.mark.parametrize("count", [0, 1, 13, 31, 32, 63, 64])
@pytest.mark.parametrize("name", ["psll.d", "psrl.d", "psra.d", "psll.q", "psrl.q"])
def test_shifts(name: str, count: int) -> None:
    dtype, type = ("u4", "<4 x i32>") if name.endswith("d") else ("u8", "<2 x i64>")
    a = np.array([0x12345678, 0x9ABCDEF0, 0xFFFFFFFF, 1][: 16 // int(dtype[1])], dtype=dtype)
    b = np.frombuffer(np.array([count, 77], dtype="u8").tobytes(), dtype=dtype)
    both(bodies(f"llvm.x86.sse2.{name}", type, (type, "%b")), a, b)
    by = f"llvm.x86.sse2.{name[:4]}i{name[4:]}"
    both(bodies(by, type, ("i32", str(count))), a, b)
