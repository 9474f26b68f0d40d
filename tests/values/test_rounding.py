"""Sums that round have the derivative of steps (analysis/rounding.py). Dual numbers do not know: numbers are compared here."""

from __future__ import annotations

import ctypes

import pytest
from oracle.native import Compiled

from isozyme.engine import transform_text

LARGE = {"double": "0x4338000000000000", "float": "0x4168000000000000"}  # 3/2 * 2^52, 3/2 * 2^23
BODIES = {
    "sum": ("%s = fadd T %x, L\n  %k = fsub T %s, L", 0.0),
    "fraction": ("%s = fadd T %x, L\n  %n = fsub T %s, L\n  %k = fsub T %x, %n", 1.0),
    "fused": ("%s = call T @llvm.fma.S(T %x, T 2.0, T L)\n  %k = fsub T %s, L", 0.0),
    "sign": ("%l = call T @llvm.copysign.S(T L, T %x)\n  %s = fadd T %x, %l\n  %k = fsub T %s, %l", 0.0),
    "chosen": ("%c = fcmp olt T %x, 0.0\n  %l = select i1 %c, T L, T 0.0\n  %s = fadd T %x, %l\n  %k = fsub T %s, %l", 1.0),
    "other": ("%s = fadd T %x, L\n  %k = fsub T %s, 5.0", 1.0),
    "small": ("%s = fadd T %x, 4096.0\n  %k = fsub T %s, 4096.0", 1.0),
}


@pytest.mark.parametrize("kind", LARGE)
@pytest.mark.parametrize("body", BODIES)
def test_rounding(body: str, kind: str) -> None:
    lines, slope = BODIES[body]
    for old, new in (("T ", f"{kind} "), (".S(", f".f{64 if kind == 'double' else 32}("), (" L", f" {LARGE[kind]}")):
        lines = lines.replace(old, new)
    text = f"""
    declare {kind} @llvm.fma.f{64 if kind == "double" else 32}({kind}, {kind}, {kind})
    declare {kind} @llvm.copysign.f{64 if kind == "double" else 32}({kind}, {kind})
    declare {kind} @__enzyme_fwddiff(ptr, ...)
    define {kind} @f({kind} %x) {{
      {lines}
      ret {kind} %k
    }}
    define {kind} @df({kind} %x) {{
      %d = call {kind} (ptr, ...) @__enzyme_fwddiff(ptr @f, {kind} %x, {kind} 1.0)
      ret {kind} %d
    }}
    """
    x = ctypes.c_double(2.75) if kind == "double" else ctypes.c_float(2.75)
    assert Compiled(transform_text(text)).call("df", [x], kind) == slope
