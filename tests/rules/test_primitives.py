"""Every primitive builds as its table row says, on scalars and vectors, and computes what `evaluate` computes."""

from __future__ import annotations

import ctypes
import math

import pytest
from jit import compile_function

from isozyme.errors import IsozymeError
from isozyme.rules import PRIMITIVES, Primitive, helper_ir, libm_symbol

C_TYPES = {"float": ctypes.c_double, "int": ctypes.c_int32, "bool": ctypes.c_bool}
IR_TYPES = {"float": "double", "int": "i32", "bool": "i1"}
SAMPLES = {
    "float": [(0.75, 1.5, -2.5), (2.25, 0.5, 1.0), (1.0, 1.0, 0.0)],
    "int": [(3, 2), (2, 2), (1, 5)],
    "bool": [(True, False), (False, True), (True, True)],
}
NEWER_LIBM = {"sinpi", "cospi"}


def build(primitive: Primitive, values: str = "double") -> str:
    """The primitive as a function of its operands, following the recipe in primitives.py."""
    types = [IR_TYPES[kind] if kind != "float" else values for kind in primitive.operands]
    result = values if primitive.result == "float" else IR_TYPES[primitive.result]
    names = [f"%a{index}" for index in range(len(types))]
    arguments = ", ".join(f"{t} {n}" for t, n in zip(types, names, strict=True))
    head = f"define {result} @f({arguments}) {{\n"
    tail = f"\n  ret {result} %r\n}}\n"
    if primitive.how == "instruction":
        match primitive.symbol:
            case "fcmp uno":
                names = names * 2
            case "xor":
                names = [*names, "true"]
        if primitive.symbol == "sitofp":
            body = f"  %r = sitofp {types[0]} {names[0]} to {result}"
        elif primitive.symbol == "select":
            body = f"  %r = select {arguments}"
        else:
            body = f"  %r = {primitive.symbol} {types[0]} {', '.join(names)}"
        return head + body + tail
    if primitive.how == "intrinsic":
        suffix = (".v2f64" if values.startswith("<") else ".f64") + (".i32" if "int" in primitive.operands else "")
        symbol = primitive.symbol + suffix
        declaration = f"declare {result} @{symbol}({', '.join(types)})\n"
    elif primitive.how == "libm":
        if primitive.name == "scalbln":
            return (
                f"declare double @scalbln(double, i64)\n{head}  %n = sext i32 %a1 to i64\n  %r = call double @scalbln(double %a0, i64 %n){tail}"
            )
        symbol = libm_symbol(primitive.symbol, "double")
        declaration = f"declare {result} @{symbol}({', '.join(types)})\n"
    else:
        symbol, declaration = f"{primitive.symbol}.f64", helper_ir(primitive.name, "double")
    return f"{declaration}{head}  %r = call {result} @{symbol}({arguments}){tail}"


@pytest.mark.parametrize("name", sorted(set(PRIMITIVES) - NEWER_LIBM))
def test_scalar(name: str) -> None:
    primitive = PRIMITIVES[name]
    compiled = compile_function(build(primitive), "f", *(C_TYPES[k] for k in primitive.operands), result=C_TYPES[primitive.result])
    for sample in range(3):
        seen = {"float": 0, "int": 0, "bool": 0}
        values = []
        for kind in primitive.operands:
            values.append(SAMPLES[kind][sample][seen[kind]])
            seen[kind] += 1
        assert compiled(*values) == pytest.approx(primitive.evaluate(*values), rel=1e-14, nan_ok=True), values


@pytest.mark.parametrize("name", sorted(n for n, p in PRIMITIVES.items() if p.lanewise and p.result == "float" and p.how == "intrinsic"))
def test_intrinsics_on_vectors(name: str) -> None:
    primitive = PRIMITIVES[name]
    floats = [k for k in primitive.operands if k == "float"]
    wrapper = [f"  %v{i} = insertelement <2 x double> <double 1.0, double 1.0>, double %x{i}, i32 1" for i in range(len(floats))]
    call = ", ".join([f"<2 x double> %v{i}" for i in range(len(floats))] + ["i32 2"] * (len(primitive.operands) - len(floats)))
    text = build(primitive, "<2 x double>") + f"""
define double @g({', '.join(f'double %x{i}' for i in range(len(floats)))}) {{
{chr(10).join(wrapper)}
  %r = call <2 x double> @f({call})
  %e = extractelement <2 x double> %r, i32 1
  ret double %e
}}
"""
    compiled = compile_function(text, "g", *(ctypes.c_double for _ in floats))
    values = SAMPLES["float"][0][: len(floats)]
    want = primitive.evaluate(*values, *([2] * (len(primitive.operands) - len(floats))))
    assert compiled(*values) == pytest.approx(want, rel=1e-14)


def test_half_turns_are_exact_at_halves() -> None:
    sinpi, cospi = PRIMITIVES["sinpi"].evaluate, PRIMITIVES["cospi"].evaluate
    assert [sinpi(x) for x in (0.0, 0.5, 1.0, 1.5, -0.5, 1e9 + 0.5)] == [0.0, 1.0, 0.0, -1.0, -1.0, 1.0]
    assert [cospi(x) for x in (0.0, 0.5, 1.0, 1.5, -1.0, 7.0)] == [1.0, 0.0, -1.0, 0.0, -1.0, -1.0]
    assert sinpi(0.3) == pytest.approx(math.sin(0.3 * math.pi), rel=1e-14)
    assert math.isnan(sinpi(math.inf)) and math.isnan(cospi(math.nan))


def test_libm_symbols_by_type() -> None:
    wanted = {"double": "tan", "float": "tanf", "x86_fp80": "tanl", "fp128": "tanf128", "ppc_fp128": "tanl"}
    assert {kind: libm_symbol("tan", kind) for kind in wanted} == wanted
    assert libm_symbol("tan", "fp128", "aarch64") == "tanl"
    with pytest.raises(IsozymeError, match="no 'tan' for the type 'half'"):
        libm_symbol("tan", "half")
