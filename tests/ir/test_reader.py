"""What the reader makes of small pieces of IR."""

from __future__ import annotations

import math

import pytest

from isozyme.ir.instructions import (
    Alloca,
    Branch,
    Call,
    Compare,
    GetElementPtr,
    Instruction,
    Invoke,
    LandingPad,
    Load,
    Phi,
    Store,
    Switch,
)
from isozyme.ir.module import Function, Module
from isozyme.ir.reader import read_module
from isozyme.ir.reader_constants import float_value
from isozyme.ir.types import DOUBLE, FLOAT, I1, I32, I64, PTR, VOID, function_type, pointer_type, struct_type, vector_type
from isozyme.ir.values import (
    ConstAggregate,
    ConstExpr,
    ConstFloat,
    ConstInt,
    ConstPlain,
    ConstRaw,
    ConstSplat,
    ConstString,
    GlobalRef,
    InlineAsm,
    MetadataValue,
)


def body(lines: str, header: str = "define void @f(ptr %p, double %x, i32 %n)") -> Function:
    return read_module(f"{header} {{\n{lines}\n}}\n").functions["f"]


def first(lines: str, header: str = "define void @f(ptr %p, double %x, i32 %n)") -> Instruction:
    return body(lines + "\n  unreachable", header).blocks[0].instructions[0]


def module(text: str) -> Module:
    return read_module(text)


def test_bodies_are_read_at_first_use() -> None:
    m = module("define i32 @f() {\n  ret i32 1\n}\n\ndefine i32 @g() {\n  nonsense\n}\n\ndeclare void @h()\n")
    f, g, h = m.functions.values()
    assert f.defined and not f.body_is_read and f.body_lines == (2, 2) and g.body_lines == (6, 6)
    assert len(f.blocks) == 1 and f.body_is_read
    assert not g.body_is_read and not h.defined and h.blocks == []


def test_implicit_numbers_of_arguments_blocks_and_values() -> None:
    f = body("  add i32 %0, %1\n  br label %4\n\n4:\n  %5 = mul i32 %3, %1\n  store i32 %5, ptr null\n  ret i32 %5", "define i32 @f(i32, i32)")
    assert [a.name for a in f.args] == ["0", "1"]
    assert [b.name for b in f.blocks] == ["2", "4"]
    assert [i.name for i in f.instructions() if i.type is not VOID] == ["3", "5"]


def test_a_block_begins_behind_a_terminator_without_a_label() -> None:
    f = body("  ret void\n  %y = add i32 %n, 1\n  ret void")
    assert [b.name for b in f.blocks] == ["0", "1"]


def test_forward_references() -> None:
    f = body("  br label %loop\nloop:\n  %i = phi i32 [ 0, %0 ], [ %next, %loop ]\n  %next = add i32 %i, 1\n  br label %loop")
    phi, add = f.blocks[1].instructions[:2]
    assert isinstance(phi, Phi) and phi.values[1] is add and phi.blocks == [f.blocks[0], f.blocks[1]]


def test_quoted_names() -> None:
    f = body('  %"a b\\22" = add i32 %n, 1\n  br label %"my block"\n\n"my block":\n  %y = mul i32 %"a b\\22", %n\n  ret void')
    assert [i.name for i in f.instructions() if i.type is not VOID] == ['a b"', "y"]
    assert f.blocks[1].name == "my block"


def test_a_quoted_number_is_a_name() -> None:
    f = body('  %1 = add i32 %n, 1\n  %"1" = add i32 %n, 2\n  %3 = mul i32 %1, %"1"\n  ret void'.replace("%3", "%2"))
    one, named, product = f.blocks[0].instructions[:3]
    assert list(product.operands()) == [one, named]


@pytest.mark.parametrize(
    ("line", "flags"),
    [
        ("%y = fadd nnan nsz double %x, %x", ("nnan", "nsz")),
        ("%y = add nuw nsw i32 %n, 1", ("nuw", "nsw")),
        ("%y = or disjoint i32 %n, 1", ("disjoint",)),
        ("%y = udiv exact i32 %n, 1", ("exact",)),
        ("%y = trunc nuw nsw i32 %n to i8", ("nuw", "nsw")),
        ("%y = uitofp nneg i32 %n to double", ("nneg",)),
        ("%y = icmp samesign ult i32 %n, 5", ("samesign",)),
        ("%y = fcmp fast olt double %x, 5.0", ("fast",)),
        ("%y = select reassoc i1 true, double %x, double 0.0", ("reassoc",)),
        ("%y = call contract afn double @g(double %x)", ("contract", "afn")),
        ("%y = fptrunc arcp double %x to float", ("arcp",)),
        ("%y = fneg ninf double %x", ("ninf",)),
        ("%y = getelementptr inbounds nuw i8, ptr %p, i64 8", ("inbounds", "nuw")),
        ("%y = getelementptr nusw i8, ptr %p, i64 8", ("nusw",)),
    ],
)
def test_flags(line: str, flags: tuple[str, ...]) -> None:
    assert getattr(first("  " + line), "flags") == flags  # noqa: B009
    with_comment = first("  " + line + " ; the grammar reads this one")
    assert getattr(with_comment, "flags") == flags and with_comment.type is first("  " + line).type  # noqa: B009


def test_memory() -> None:
    load = first("  %y = load volatile double, ptr %p, align 8, !tbaa !5, !dbg !6")
    assert isinstance(load, Load) and load.volatile and load.align == 8 and load.metadata == {"tbaa": "!5", "dbg": "!6"}
    atomic = first('  %y = load atomic i64, ptr %p syncscope("x") acquire, align 8')
    assert isinstance(atomic, Load) and atomic.ordering == 'syncscope("x") acquire' and atomic.align == 8
    store = first("  store double %x, ptr %p")
    assert isinstance(store, Store) and store.align == 0 and store.type is VOID
    alloca = first("  %y = alloca [3 x i8], i32 %n, align 16, addrspace(5)")
    assert isinstance(alloca, Alloca) and alloca.type is pointer_type(5) and alloca.align == 16 and alloca.count is not None
    gep = first("  %y = getelementptr { i32, [4 x double] }, ptr %p, i64 1, i32 1, i32 %n")
    assert isinstance(gep, GetElementPtr) and [str(i.type) for i in gep.indices] == ["i64", "i32", "i32"]
    many = first("  %y = getelementptr i8, ptr %p, <2 x i64> <i64 0, i64 8>")
    assert many.type is vector_type(2, PTR)


def test_calls() -> None:
    args = "ptr noundef nonnull align 8 dereferenceable(8) %p, double 1.0, { i32, i32 } zeroinitializer"
    text = f'  %y = tail call fastcc noundef i32 @g({args}) #4 [ "deopt"(i32 %n) ], !dbg !3'
    call = first(text)
    assert isinstance(call, Call) and call.tail == "tail" and call.cc == "fastcc" and call.ret_attrs == ("noundef",)
    assert call.function_type is function_type(I32, (PTR, DOUBLE, struct_type((I32, I32))))
    assert call.arg_attrs == [("noundef", "nonnull", "align 8", "dereferenceable(8)"), (), ()]
    assert call.fn_attrs == ("#4",) and call.bundles == ('"deopt"(i32 %n)',) and call.metadata == {"dbg": "!3"}
    assert isinstance(call.callee, GlobalRef) and call.callee.name == "g"
    variadic = first("  %y = call i32 (ptr, ...) @printf(ptr %p, double %x) nounwind\n  ret void")
    assert isinstance(variadic, Call) and variadic.function_type.vararg and variadic.fn_attrs == ("nounwind",)
    metadata = first('  call void @d(metadata ptr %p, metadata !5, metadata !DIExpression(DW_OP_deref, 3), metadata !"x")')
    assert isinstance(metadata, Call)
    assert [a.text for a in metadata.args if isinstance(a, MetadataValue)] == ["ptr %p", "!5", "!DIExpression(DW_OP_deref, 3)", '!"x"']
    asm = first('  call void asm sideeffect "nop", "~{memory}"()')
    assert isinstance(asm, Call) and isinstance(asm.callee, InlineAsm)


def test_attributes_with_commas_and_parentheses() -> None:
    call = first("  %y = call range(i64 0, 5) i64 @g(ptr initializes((0, 8), (16, 24)) sret({ i32, i32 }) %p, i64 range(i64 0, 5) 3)")
    assert isinstance(call, Call) and call.ret_attrs == ("range(i64 0, 5)",)
    assert call.arg_attrs == [("initializes((0, 8), (16, 24))", "sret({ i32, i32 })"), ("range(i64 0, 5)",)]


def test_invoke_and_landing_pad() -> None:
    f = body(
        "  %y = invoke i32 @g(i32 %n)\n          to label %fine unwind label %bad\n\nfine:\n  ret void\n\nbad:\n"
        "  %l = landingpad { ptr, i32 }\n          cleanup\n          catch ptr null\n  resume { ptr, i32 } %l"
    )
    invoke, pad = f.blocks[0].instructions[0], f.blocks[2].instructions[0]
    assert isinstance(invoke, Invoke) and list(invoke.successors()) == f.blocks[1:] and invoke.block is f.blocks[0]
    assert isinstance(pad, LandingPad) and pad.cleanup and [kind for kind, _ in pad.clauses] == ["catch"]


def test_control_flow() -> None:
    f = body("  switch i32 %n, label %b [\n    i32 -1, label %a\n    i32 7, label %b\n  ]\na:\n  br i1 true, label %a, label %b\nb:\n  ret void")
    switch, branch = f.blocks[0].terminator, f.blocks[1].terminator
    assert isinstance(switch, Switch) and [c.value for c, _ in switch.cases if isinstance(c, ConstInt)] == [-1, 7]
    assert switch.successors() == [f.blocks[2], f.blocks[1], f.blocks[2]]
    assert isinstance(branch, Branch) and branch.successors() == [f.blocks[1], f.blocks[2]]


def test_debug_records_stay_with_the_next_instruction() -> None:
    f = body("    #dbg_value(double %x, !1, !DIExpression(), !2)\n  %y = fadd double %x, %x\n    #dbg_label(!3, !2)\n  ret void")
    add, ret = f.blocks[0].instructions
    assert add.debug == ("#dbg_value(double %x, !1, !DIExpression(), !2)",) and ret.debug == ("#dbg_label(!3, !2)",)


def test_vectors_of_booleans() -> None:
    i = first("  %y = icmp eq <4 x i32> %v, splat (i32 1)", "define void @f(<4 x i32> %v)")
    assert isinstance(i, Compare) and i.type is vector_type(4, I1) and isinstance(i.rhs, ConstSplat)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("double", "1.500000e+00", 1.5),
        ("double", "0x3FB999999999999A", 0.1),
        ("float", "0x3FB99999A0000000", 0.10000000149011612),
        ("half", "0xH3C00", 1.0),
        ("half", "0xH0001", 2.0**-24),
        ("bfloat", "0xR3F80", 1.0),
        ("x86_fp80", "0xK3FFF8000000000000000", 1.0),
        ("x86_fp80", "0xKBFFEC000000000000000", -0.75),
        ("fp128", "0xL00000000000000003FFF000000000000", 1.0),
        ("ppc_fp128", "0xM3FF00000000000000000000000000000", 1.0),
        ("double", "0x7FF0000000000000", math.inf),
        ("float", "f0x3F800000", 1.0),
        ("x86_fp80", "f0x3FFF8000000000000000", 1.0),
        ("double", "-0.000000e+00", -0.0),
    ],
)
def test_numbers(kind: str, text: str, value: float) -> None:
    assert float_value(kind, text) == value and math.copysign(1, float_value(kind, text)) == math.copysign(1, value)


def test_constants() -> None:
    m = module(
        """
%S = type { i32, [2 x float], ptr }
@s = global %S { i32 -1, [2 x float] [float 1.0, float 2.0], ptr @t }
@t = private constant [3 x i8] c"a\\22\\00", section "x, y", align 8, !dbg !0
@e = constant i64 ptrtoint (ptr getelementptr inbounds (%S, ptr @s, i32 0, i32 1) to i64)
@b = constant ptr blockaddress(@f, %a)
@z = external global i32
@a = alias i32, ptr @s
@o = global i8 255
"""
    )
    s = m.globals["s"].initializer
    assert isinstance(s, ConstAggregate) and isinstance(s.elements[0], ConstInt) and s.elements[0].value == -1
    assert isinstance(s.elements[1], ConstAggregate) and isinstance(s.elements[1].elements[1], ConstFloat)
    assert s.elements[1].elements[1].value == 2.0 and s.elements[2] is m.ref("t")
    t = m.globals["t"]
    assert isinstance(t.initializer, ConstString) and t.initializer.data == b'a"\0'
    assert t.suffix == 'section "x, y", align 8' and t.metadata == {"dbg": "!0"} and t.words == ("private",) and t.constant
    e = m.globals["e"].initializer
    assert isinstance(e, ConstExpr) and e.opcode == "ptrtoint" and e.type is I64
    inner = e.operands[0]
    assert isinstance(inner, ConstExpr) and inner.source_type is m.named_types["S"] and inner.flags == ("inbounds",) and inner.type is PTR
    assert isinstance(m.globals["b"].initializer, ConstRaw)
    assert not m.globals["z"].defined and m.aliases["a"].target is m.ref("s")
    o = m.globals["o"].initializer
    assert isinstance(o, ConstInt) and o.value == -1
    assert m.named_types["S"].body is struct_type((I32, m.globals["s"].initializer.elements[1].type, PTR))  # type: ignore[union-attr]


def test_equal_constants_are_one_object() -> None:
    f = body("  %y = fadd double %x, 1.0\n  %z = fmul double 1.0, %y\n  %w = fadd <2 x double> undef, undef\n  ret void")
    y, z, w = f.blocks[0].instructions[:3]
    assert list(y.operands())[1] is next(z.operands())
    assert all(isinstance(v, ConstPlain) and v.kind == "undef" for v in w.operands())


def test_function_header() -> None:
    m = module(
        'define weak_odr hidden dllexport fastcc noalias noundef ptr @"f g"(ptr noundef sret({ i32, i32 }) align 8 %out, float, ...) '
        'local_unnamed_addr addrspace(0) #0 nounwind "k"="v" section "s" comdat($c) align 16 gc "x" prefix i32 1 personality ptr @p !dbg !3 {\n'
        "  ret ptr null\n}\n"
        'attributes #0 = { memory(read, argmem: readwrite) allocsize(0,1) "enzyme_type"="{[-1]:Float@double}" }\n'
    )
    f = m.functions["f g"]
    assert (f.linkage, f.visibility, f.dll, f.cc, f.ret_attrs) == ("weak_odr", "hidden", "dllexport", "fastcc", ("noalias", "noundef"))
    assert f.type is function_type(PTR, (PTR, FLOAT), True)
    assert f.args[0].attrs == ("noundef", "sret({ i32, i32 })", "align 8") and f.args[1].name == "0"
    assert f.unnamed_addr == "local_unnamed_addr" and f.fn_attrs == ("#0", "nounwind", '"k"="v"') and f.metadata == {"dbg": "!3"}
    assert f.suffix == 'section "s" comdat($c) align 16 gc "x" prefix i32 1 personality ptr @p'
    assert f.attributes() == {
        "memory(read, argmem: readwrite)", "allocsize(0,1)", '"enzyme_type"="{[-1]:Float@double}"', "nounwind", '"k"="v"',
    }  # fmt: skip


def test_metadata_is_kept_as_text() -> None:
    m = module('!a.b = !{!0}\n!0 = distinct !DIFile(filename: "x",\n  directory: "y")\n!1 = !{!"}", i32 1}\n')
    assert m.metadata == {"!a.b": "!{!0}", "!0": 'distinct !DIFile(filename: "x",\n  directory: "y")', "!1": '!{!"}", i32 1}'}


def test_odd_layout() -> None:
    m = module(
        "; comment\r\ndefine void\r\n@f(\r\n  i32 %n) ; why not\r\n{ ; here\r\nentry: %y = add i32\r\n %n, 1 br label %next next: ret void }\r\n"
        "declare void @g() nounwind declare void @h()"
    )
    assert [b.name for b in m.functions["f"].blocks] == ["entry", "next"]
    assert list(m.functions) == ["f", "g", "h"] and m.functions["g"].fn_attrs == ("nounwind",)
