"""C programs: copies of structs, TBAA, unions."""

from __future__ import annotations

import pytest

from isozyme.analysis.tbaa import TbaaReader

from .support import c, infer

STRUCT = "#include <string.h>\nstruct S { double a; long n; float f; int k; double *p; double v[4]; };\n"


@pytest.mark.parametrize("level", [0, 2])
def test_struct_copied_whole(level: int) -> None:
    p = c(STRUCT + "void kernel(struct S *d, const struct S *s) { memcpy(d, s, sizeof *d); }", level, debug=True)
    expected = "double 0, integer 8, float 16, integer 20, pointer 24, double 32, double 40, double 48, double 56"
    pointer = "0" if level else "5"
    assert p.memory(pointer, 64) == expected


def test_struct_copied_whole_without_debug_information() -> None:
    """TBAA of the copy, and of the accesses."""
    p = c(STRUCT + "double kernel(struct S *s, long *m) { struct S t = *s; t.n += *m; *s = t; return s->a * s->f + s->p[1]; }", 2)
    assert p.memory("0", 32) == "double 0, integer 8, float 16, integer 20, pointer 24"


def test_small_struct_in_integers() -> None:
    """{float, float} and {double, long} are moved through i64 registers."""
    p = c("""
struct P { float x, y; };
struct P kernel(struct P *p, struct P *q) { *q = *p; struct P r = { p->x * 2, p->y }; return r; }""", 2)
    assert p.memory("0", 8) == "float 0, float 4"
    assert p.memory("1", 8) == "float 0, float 4"
    for i in p.integer_loads():
        assert [str(x.kind) for x in p.facts.value_pieces(i)] == ["float", "float"]


@pytest.mark.parametrize("level", [0, 2])
def test_punning_through_memcpy(level: int) -> None:
    """log2 by exponent bits: the integer carries a double wherever it is not the result of arithmetic."""
    p = c("""
#include <string.h>
double kernel(double *x, double *y) {
  unsigned long b; memcpy(&b, x, 8); double e = (double)(b >> 52); memcpy(y, &b, 8); return e; }""", level, debug=True)
    for i in p.integer_loads():
        assert p.kind(i.name) == "double"


@pytest.mark.parametrize("level", [0, 2])
def test_union_says_nothing_by_itself(level: int) -> None:
    p = c("union U { double d; long l; }; void kernel(union U *a, union U *b) { *a = *b; }", level, debug=True)
    assert p.memory("0" if level else "5", 8).startswith("unknown") or level == 0


def test_union_used_as_a_double_is_one() -> None:
    p = c("union U { double d; long l; }; double kernel(union U *a) { a->l &= 0x7fffffffffffffffL; return a->d; }", 0, debug=True)
    assert all(p.kind(i.name) == "double" for i in p.integer_loads())


def test_tbaa_names() -> None:
    reader = TbaaReader({
        "!1": '!{!"Simple C/C++ TBAA"}', "!2": '!{!"omnipotent char", !1, i64 0}', "!3": '!{!"double", !2, i64 0}', "!4": '!{!"long", !2, i64 0}',
        "!5": '!{!"any pointer", !2, i64 0}', "!6": '!{!"p1 double", !5, i64 0}', "!7": '!{!"S", !3, i64 0, !4, i64 8, !6, i64 16, !2, i64 24}',
        "!8": "!{!7, !4, i64 8}", "!9": "!{!2, !2, i64 0}", "!10": "!{!3, !3, i64 0}",
    })  # fmt: skip
    assert str(reader.access("!8", 8)) == "(8, " + str(reader.type_tree("!7")) + ")" or reader.access("!8", 8)[0] == 8
    assert str(reader.type_tree("!7")) == "{0: double, 8: integer8, 16: pointer8}"
    assert not reader.access("!9", 8)[1]
    assert str(reader.access("!10", 8)[1]) == "{0: double}"
    assert not reader.access("!10", 4)[1]


def test_struct_path_describes_the_struct_around_the_access() -> None:
    p = infer("""
define void @f(ptr %p) {
  %q = getelementptr i8, ptr %p, i64 8
  %n = load i64, ptr %q, !tbaa !8
  ret void
}
!1 = !{!"Simple C/C++ TBAA"}
!2 = !{!"omnipotent char", !1, i64 0}
!3 = !{!"double", !2, i64 0}
!4 = !{!"long", !2, i64 0}
!7 = !{!"S", !3, i64 0, !4, i64 8}
!8 = !{!7, !4, i64 8}
""")
    assert p.memory("p", 16) == "double 0, integer 8"


def test_a_fragment_of_a_variable_in_a_slot_of_its_own() -> None:
    """What LLVM's SROA leaves of a struct {double, i32, double}: the last 12 bytes. `#dbg_assign` says which with the value, not the address."""
    p = infer("""
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
define void @f(ptr %p, ptr %q) {
  %a = alloca [12 x i8], align 4
    #dbg_assign(i1 poison, !4, !DIExpression(DW_OP_LLVM_fragment, 96, 96), !9, ptr %a, !DIExpression(), !5)
  %s = getelementptr i8, ptr %p, i64 12
  call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %s, i64 12, i1 false)
  ret void
}
!0 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!1 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!2 = !DICompositeType(tag: DW_TAG_structure_type, name: "P", size: 192, elements: !3)
!3 = !{!6, !7, !8}
!4 = !DILocalVariable(name: "t", type: !2)
!5 = !DILocation(line: 1)
!6 = !DIDerivedType(tag: DW_TAG_member, name: "v", baseType: !0, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_member, name: "k", baseType: !1, size: 32, offset: 64)
!8 = !DIDerivedType(tag: DW_TAG_member, name: "w", baseType: !0, size: 64, offset: 128)
!9 = distinct !DIAssignID()
""")
    assert p.memory("p", 24) == "unknown 0, anything 12, double 16"
