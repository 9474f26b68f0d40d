"""Sizes and offsets agree with LLVM's own, and with the LangRef's defaults."""

from __future__ import annotations

import llvmlite.binding as llvm
import pytest

from isozyme.errors import IsozymeError
from isozyme.ir.instructions import GetElementPtr
from isozyme.ir.layout import DataLayout
from isozyme.ir.reader import read_module
from isozyme.ir.types import DOUBLE, I8, I32, I64, PTR, StructType, float_type, int_type, pointer_type, struct_type, vector_type
from isozyme.ir.values import ConstExpr

X86 = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
TYPES = """
i1 | i8 | i16 | i24 | i32 | i64 | i65 | i128 | i256 | half | bfloat | float | double | x86_fp80 | fp128 | ptr | ptr addrspace(270)
{} | { i8 } | { i8, i64 } | { i8, i128 } | <{ i8, i64, i16 }> | { i32, [3 x i8], double } | { { i8, float }, i8 } | [3 x { i8, i16 }]
<2 x float> | <3 x float> | <4 x double> | <3 x i8> | <8 x i1> | <5 x i1> | [2 x <3 x float>] | { i8, <2 x float>, i8 } | { x86_fp80, i8 }
<2 x ptr> | { ptr addrspace(271), ptr } | [0 x i64] | { i8, [0 x i64] } | <16 x double> | { i1, i24, i1 }
"""
SPELLINGS = [t.strip() for line in TYPES.strip().splitlines() for t in line.split("|")]


@pytest.mark.parametrize("datalayout", [X86, "", "e-m:e-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128", "E-p:32:32-i64:32:64-a:0:32-f64:32:64"])
def test_sizes_and_offsets_are_llvms(datalayout: str) -> None:
    lines = "\n".join(f"@g{n} = external global {t}" for n, t in enumerate(SPELLINGS))
    text = f'target datalayout = "{datalayout}"\n{lines}\n'
    theirs = llvm.parse_assembly(text, context=llvm.create_context())
    target = llvm.create_target_data(datalayout)
    ours = read_module(text)
    layout = DataLayout(datalayout)
    for name, g in ours.globals.items():
        t = theirs.get_global_variable(name).global_value_type
        assert (str(g.value_type), layout.alloc_size(g.value_type)) == (str(g.value_type), target.get_abi_size(t))
        assert (str(g.value_type), layout.align(g.value_type)) == (str(g.value_type), target.get_abi_alignment(t))
        if isinstance(g.value_type, StructType):
            offsets = tuple(target.get_element_offset(t, i) for i in range(len(g.value_type.fields)))
            assert layout.field_offsets(g.value_type) == offsets


def test_sizes() -> None:
    layout = DataLayout(X86)
    assert (layout.bits(int_type(24)), layout.store_size(int_type(24)), layout.alloc_size(int_type(24))) == (24, 3, 4)
    assert (layout.store_size(float_type("x86_fp80")), layout.size(float_type("x86_fp80"))) == (10, 16)
    assert layout.pointer_size() == 8 and layout.pointer_size(270) == 4 and layout.index_size() == 8 and not layout.big_endian
    assert DataLayout("e-p:64:64:64:32").index_size() == 4 and DataLayout("E").big_endian


def test_offsets() -> None:
    layout = DataLayout(X86)
    t = struct_type((I8, struct_type((I32, DOUBLE)), vector_type(2, DOUBLE)))
    assert layout.field_offset(t, 1) == 8 and layout.field_offset(t, 2) == 32
    assert layout.gep_offset(t, [1]) == 48 and layout.gep_offset(t, [-1, 1, 1]) == -48 + 8 + 8 and layout.gep_offset(t, [0, 2, 1]) == 40


def test_terms_of_an_address() -> None:
    m = read_module(
        f"""
target datalayout = "{X86}"
%S = type {{ i32, [4 x {{ i8, double }}] }}
@c = constant ptr getelementptr (%S, ptr null, i64 2, i32 1, i64 3, i32 1)
define void @f(ptr %p, i64 %i, i32 %j) {{
  %a = getelementptr inbounds %S, ptr %p, i64 %i, i32 1, i32 %j, i32 1
  %b = getelementptr [4 x i32], ptr %p, i64 %i, i64 %i
  %c = getelementptr i8, ptr %p, <2 x i64> splat (i64 -3)
  %d = getelementptr <vscale x 2 x double>, ptr %p, i64 %i
  ret void
}}
"""
    )
    layout = DataLayout(m.datalayout)
    f = m.functions["f"]
    _, i, j = f.args
    a, b, c, d = (x for x in f.blocks[0].instructions if isinstance(x, GetElementPtr))
    assert layout.gep_terms(a) == (8 + 8, [(i, 72), (j, 16)])
    assert layout.gep_terms(b) == (0, [(i, 20)])
    assert layout.gep_terms(c) == (-3, [])
    constant = m.globals["c"].initializer
    assert isinstance(constant, ConstExpr) and layout.gep_terms(constant) == (2 * 72 + 8 + 3 * 16 + 8, [])
    with pytest.raises(IsozymeError, match="only at run time"):
        layout.gep_terms(d)


def test_types_without_a_size() -> None:
    layout = DataLayout("")
    m = read_module("%o = type opaque\n")
    with pytest.raises(IsozymeError, match="%o"):
        layout.size(m.named_types["o"])
    with pytest.raises(IsozymeError, match="no fields"):
        layout.field_offset(I64, 0)
    with pytest.raises(IsozymeError, match="cannot be read: `i64:x`"):
        DataLayout("e-i64:x")
    assert layout.size(PTR) == layout.size(pointer_type(7)) == 8
