"""Parts of a program's text: slices cut from them are those cut from copies of the program."""

from __future__ import annotations

import pytest

from isozyme.errors import IsozymeError
from isozyme.llvm import Llvm
from isozyme.llvm.canonical import fingerprint
from isozyme.llvm.parts import Parts

PROGRAM = r"""
$together = comdat any
@"odd \22name" = internal constant { ptr, i64 } { ptr @callback, i64 3 }
@text = private unnamed_addr constant [11 x i8] c"@unused !7\00"
@variable = internal global double 0.0, !dbg !20
@other = internal global double 0.0, !dbg !22
@first = linkonce_odr constant i64 1, comdat($together)
@aliased = alias double (double), ptr @leaf

define linkonce_odr i64 @second() comdat($together) {
  ret i64 2
}
define internal double @leaf(double %x) #0 !dbg !10 {
  %y = fmul double %x, %x, !dbg !12
  ret double %y, !dbg !12
}
define internal double @callback(double %x) #0 {
  %v = load double, ptr @variable
  %y = fadd double %x, %v
  ret double %y
}
define double @root(double %x) !dbg !13 {
  %a = call double @aliased(double %x), !dbg !14
  %b = load ptr, ptr @"odd \22name"
  %c = call double %b(double %a), !dbg !14
  %d = load i64, ptr @first
  %e = load i8, ptr @text
  ret double %c, !remark !16
}
define double @plain(double %x) {
  %a = call double @leaf(double %x)
  ret double %a
}
define double @recursive(double %x) {
  %a = call double @recursive(double %x)
  ret double %a
}
define void @unused() !dbg !17 {
  ret void
}
attributes #0 = { noinline }

!llvm.dbg.cu = !{!0, !1}
!llvm.module.flags = !{!2, !3}
!0 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !4, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !5)
!1 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !4, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug)
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !{i32 8, !"PIC Level", i32 2}
!4 = !DIFile(filename: "a.rs", directory: "/")
!5 = !{!20, !22, !24}
!6 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
!7 = !{!6, !6}
!8 = !DISubroutineType(types: !7)
!10 = distinct !DISubprogram(name: "leaf", scope: !4, file: !4, line: 1, type: !8, unit: !0, spFlags: DISPFlagDefinition)
!12 = !DILocation(line: 2, scope: !10)
!13 = distinct !DISubprogram(name: "root", scope: !4, file: !4, line: 3, type: !8, unit: !0, spFlags: DISPFlagDefinition)
!14 = !DILocation(line: 4, scope: !13)
!16 = !{!"a remark"}
!17 = distinct !DISubprogram(name: "unused", scope: !4, file: !4, line: 9, type: !8, unit: !1, spFlags: DISPFlagDefinition)
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(name: "variable", scope: !0, file: !4, line: 5, type: !6, isLocal: true, isDefinition: true)
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(name: "other", scope: !0, file: !4, line: 6, type: !6, isLocal: true, isDefinition: true)
!24 = !DIGlobalVariableExpression(var: !25, expr: !DIExpression(DW_OP_constu, 4, DW_OP_stack_value))
!25 = distinct !DIGlobalVariable(name: "folded", scope: !0, file: !4, line: 7, type: !6, isLocal: true, isDefinition: true)
"""


@pytest.mark.parametrize("roots", [["root"], ["plain"], ["recursive"], ["unused"], ["root", "recursive"], ["second"]])
def test_slices_are_those_of_copies(llvm: Llvm, roots: list[str]) -> None:
    copied = llvm.slice(llvm.parse(PROGRAM, "program"), roots)
    program = llvm.parse(PROGRAM, "program")
    program.parts = Parts(llvm.to_text(program))
    cut = llvm.slice(program, roots)
    llvm.verify(cut)
    assert fingerprint(llvm.to_text(cut)) == fingerprint(llvm.to_text(copied))
    assert llvm.symbols(cut) == llvm.symbols(copied)


def test_a_part_is_no_more_than_needed(llvm: Llvm) -> None:
    parts = Parts(llvm.to_text(llvm.parse(PROGRAM, "program")))
    assert '"folded"' in parts.cut(["plain"]) and '"other"' not in parts.cut(["plain"])
    assert "@second" in parts.cut(["root"])  # in one comdat with what it reads
    assert "define" not in parts.cut([]) and "!DISubprogram" not in parts.cut([])


def test_a_root_that_is_not_there(llvm: Llvm) -> None:
    program = llvm.parse(PROGRAM, "program")
    program.parts = Parts(llvm.to_text(program))
    with pytest.raises(IsozymeError, match="the function `nowhere` is not there"):
        llvm.slice(program, ["nowhere"])
