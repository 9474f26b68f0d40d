"""Masked loads and stores, gathers and scatters, with masks known and unknown."""

from __future__ import annotations

import ctypes

import pytest

from isozyme.engine import transform_text
from isozyme.llvm import open_llvm

DECLARATIONS = """
declare <4 x double> @llvm.masked.load.v4f64.p0(ptr, i32, <4 x i1>, <4 x double>)
declare void @llvm.masked.store.v4f64.p0(<4 x double>, ptr, i32, <4 x i1>)
declare <4 x double> @llvm.masked.gather.v4f64.v4p0(<4 x ptr>, i32, <4 x i1>, <4 x double>)
declare void @llvm.masked.scatter.v4f64.v4p0(<4 x double>, <4 x ptr>, i32, <4 x i1>)
declare <4 x double> @llvm.masked.expandload.v4f64(ptr, <4 x i1>, <4 x double>)
declare void @llvm.masked.compressstore.v4f64(<4 x double>, ptr, <4 x i1>)
declare double @llvm.vector.reduce.fadd.v4f64(double, <4 x double>)
"""

SQUARES = "  %sq = fmul <4 x double> %v, %v\n  %s = call double @llvm.vector.reduce.fadd.v4f64(double 0.0, <4 x double> %sq)\n  ret double %s\n"
CASES = {
    "load": "  %v = call <4 x double> @llvm.masked.load.v4f64.p0(ptr %x, i32 8, <4 x i1> %m, <4 x double> zeroinitializer)\n",
    "load, known": "  %v = call <4 x double> @llvm.masked.load.v4f64.p0(ptr %x, i32 8, <4 x i1> <i1 true, i1 false, i1 true, i1 true>, "
    "<4 x double> zeroinitializer)\n",
    "expand": "  %v = call <4 x double> @llvm.masked.expandload.v4f64(ptr %x, <4 x i1> %m, <4 x double> zeroinitializer)\n",
    "gather": "  %p = getelementptr double, ptr %x, <4 x i64> <i64 3, i64 0, i64 0, i64 1>\n"
    "  %v = call <4 x double> @llvm.masked.gather.v4f64.v4p0(<4 x ptr> %p, i32 8, <4 x i1> %m, <4 x double> zeroinitializer)\n",
    "store": "  %u = load <4 x double>, ptr %x, align 8\n  %w = fmul <4 x double> %u, %u\n"
    "  call void @llvm.masked.store.v4f64.p0(<4 x double> %w, ptr %x, i32 8, <4 x i1> %m)\n  %v = load <4 x double>, ptr %x, align 8\n",
    "compress": "  %u = load <4 x double>, ptr %x, align 8\n  %w = fmul <4 x double> %u, %u\n"
    "  call void @llvm.masked.compressstore.v4f64(<4 x double> %w, ptr %x, <4 x i1> %m)\n  %v = load <4 x double>, ptr %x, align 8\n",
    "scatter": "  %u = load <4 x double>, ptr %x, align 8\n  %w = fmul <4 x double> %u, %u\n"
    "  %p = getelementptr double, ptr %x, <4 x i64> <i64 3, i64 0, i64 0, i64 1>\n"
    "  call void @llvm.masked.scatter.v4f64.v4p0(<4 x double> %w, <4 x ptr> %p, i32 8, <4 x i1> %m)\n  %v = load <4 x double>, ptr %x, align 8\n",
}


def primal(name: str, x: list[float], mask: list[bool]) -> float:
    """The same in Python."""
    mask = [True, False, True, True] if name == "load, known" else mask
    v, w, at = list(x), [a * a for a in x], [3, 0, 0, 1]
    on = [k for k in range(4) if mask[k]]
    if name in ("load", "load, known"):
        v = [x[k] if mask[k] else 0.0 for k in range(4)]
    elif name == "expand":
        v = [x[on.index(k)] if mask[k] else 0.0 for k in range(4)]
    elif name == "gather":
        v = [x[at[k]] if mask[k] else 0.0 for k in range(4)]
    for n, k in enumerate(on):
        if name == "store":
            v[k] = w[k]
        elif name == "compress":
            v[n] = w[k]
        elif name == "scatter":
            v[at[k]] = w[k]
    return sum(a * a for a in v)


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("bits", [0b1011, 0b0110])
def test_both_modes_agree_with_differences(name: str, bits: int) -> None:


    text = (
        DECLARATIONS
        + "define double @f(ptr %x, i4 %bits) {\n  %m = bitcast i4 %bits to <4 x i1>\n"
        + CASES[name]
        + SQUARES
        + "}\n@enzyme_const = external global i32\ndeclare void @__enzyme_autodiff(...)\ndeclare double @__enzyme_fwddiff(...)\n"
        + "define void @reverse(ptr %x, ptr %d, i4 %bits) {\n"
        + "  call void (...) @__enzyme_autodiff(ptr @f, ptr %x, ptr %d, ptr @enzyme_const, i4 %bits)\n"
        + "  ret void\n}\ndefine double @forward(ptr %x, ptr %d, i4 %bits) {\n"
        + "  %t = call double (...) @__enzyme_fwddiff(ptr @f, ptr %x, ptr %d, ptr @enzyme_const, i4 %bits)\n  ret double %t\n}\n"
    )
    llvm = open_llvm()
    module = llvm.parse(transform_text(text), name)
    llvm.verify(module)
    jit = llvm.jit(module)
    start, mask = [0.5, -1.5, 2.0, 0.75], [bool(bits >> k & 1) for k in range(4)]
    expected = []
    for k in range(4):
        low, high = ([a + s * 1e-6 * (j == k) for j, a in enumerate(start)] for s in (-1, 1))
        expected.append((primal(name, high, mask) - primal(name, low, mask)) / 2e-6)
    four = ctypes.c_double * 4
    x, d = four(*start), four()
    pointers = ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int8
    ctypes.CFUNCTYPE(None, *pointers)(jit.address("reverse"))(ctypes.addressof(x), ctypes.addressof(d), bits)
    gradient = list(d)
    assert gradient == pytest.approx(expected, abs=1e-7)
    for k in range(4):
        x, u = four(*start), four(*[float(j == k) for j in range(4)])
        t = ctypes.CFUNCTYPE(ctypes.c_double, *pointers)(jit.address("forward"))(ctypes.addressof(x), ctypes.addressof(u), bits)
        assert t == pytest.approx(expected[k], abs=1e-7)
