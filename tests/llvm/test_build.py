"""Requests are found, transformed once, cached, and put back."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from isozyme import parallel
from isozyme.build import BuildOptions, build, requesting_functions
from isozyme.cache import Cache
from isozyme.errors import IsozymeError, Where
from isozyme.llvm import Llvm

PROGRAM = """
@.str = private unnamed_addr constant [4 x i8] c"one\\00"
@.str.1 = private unnamed_addr constant [4 x i8] c"!7\\00\\00"
declare double @__enzyme_autodiff(ptr, ...)
declare double @_Z17__enzyme_autodiffIdEPv(ptr, ...)
declare void @say(ptr)
declare i32 @__gxx_personality_v0(...)

define double @talk() {
  call void @say(ptr @.str)
  ret double 1.0
}
define double @f(double %x) noinline {
  call void @say(ptr @.str.1)
  %y = fmul double %x, %x
  ret double %y
}
define double @g(double %x) noinline {
  %y = fmul double %x, 3.0
  ret double %y
}
define double @df(double %x) {
  %d = call double (ptr, ...) @__enzyme_autodiff(ptr @f, double %x)
  ret double %d
}
define double @"d g"(double %x) personality ptr @__gxx_personality_v0 {
  %d = invoke double (ptr, ...) @_Z17__enzyme_autodiffIdEPv(ptr @g, double %x)
          to label %ok unwind label %bad
ok:
  ret double %d
bad:
  %l = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %l
}
"""


class Counting:
    """The identity, counting its calls."""

    def __init__(self) -> None:
        self.roots: list[str] = []

    def __call__(self, text: str) -> str:
        self.roots.append("f" if "@f(" in text else "g")
        return text


def run(llvm: Llvm, text: str, where: Path, key: str = "") -> tuple[list[str], str]:
    transform = Counting()
    module = llvm.parse(text, "program")
    build(llvm, module, BuildOptions(key, Cache(where)), transform)
    llvm.verify(module)
    return transform.roots, llvm.to_text(module)


def test_requesting_functions() -> None:
    assert requesting_functions(PROGRAM) == ["df", "d g"]
    declaration = "declare double @__enzyme_autodiff(ptr, ...)"
    defined = PROGRAM.replace(declaration, declaration.replace("declare", "define") + " {\n  ret double 0.0\n}")
    assert requesting_functions(defined) == ["d g"]
    assert requesting_functions("define void @f() {\n  ret void\n}\n") == []


def test_unchanged_programs_cost_no_transform(llvm: Llvm, tmp_path: Path) -> None:
    assert run(llvm, PROGRAM, tmp_path)[0] == ["f", "g"]
    roots, text = run(llvm, PROGRAM, tmp_path)
    assert roots == [] and text.count("__enzyme_autodiff(ptr") >= 1


def test_only_what_depends_on_a_change_is_made_anew(llvm: Llvm, tmp_path: Path) -> None:
    run(llvm, PROGRAM, tmp_path)
    assert run(llvm, PROGRAM.replace("double 3.0", "double 4.0").replace("%x, 3.0", "%x, 4.0"), tmp_path)[0] == ["g"]
    assert run(llvm, PROGRAM.replace("!7", "!8"), tmp_path)[0] == ["f"]
    assert run(llvm, PROGRAM.replace("ret double 1.0", "ret double 2.0"), tmp_path)[0] == []


def test_names_of_constants_do_not_matter(llvm: Llvm, tmp_path: Path) -> None:
    run(llvm, PROGRAM, tmp_path)
    shifted = re.sub(r"@\.str\.1\b", "@.str.17", PROGRAM)
    roots, text = run(llvm, shifted, tmp_path)
    assert roots == []
    assert re.search(r'@isozyme\.const\.\d+ = \w+ unnamed_addr constant \[4 x i8\] c"!7', text)


def test_options_are_part_of_the_key(llvm: Llvm, tmp_path: Path) -> None:
    run(llvm, PROGRAM, tmp_path)
    assert run(llvm, PROGRAM, tmp_path, key="other")[0] == ["f", "g"]


def test_a_damaged_entry_is_made_anew(llvm: Llvm, tmp_path: Path) -> None:
    run(llvm, PROGRAM, tmp_path)
    entries = [p for p in tmp_path.rglob("*") if p.is_file()]
    assert len(entries) == 2
    for path in entries:
        path.write_bytes(path.read_bytes()[:-3])
    assert run(llvm, PROGRAM, tmp_path)[0] == ["f", "g"]
    assert run(llvm, PROGRAM, tmp_path)[0] == []


def test_report(llvm: Llvm, tmp_path: Path) -> None:
    reports = [build(llvm, llvm.parse(PROGRAM), BuildOptions(cache=Cache(tmp_path)), Counting()) for _ in range(2)]
    assert reports[0].synthesised == ("df", "d g") and reports[1].synthesised == ()
    assert [r.function for r in reports[1].requests] == ["df", "d g"]
    assert all(r.cached and r.transform == 0 and r.slice > 0 and r.lines > 0 for r in reports[1].requests)


def test_without_a_cache(llvm: Llvm) -> None:
    transform = Counting()
    build(llvm, llvm.parse(PROGRAM), BuildOptions(), transform)
    assert len(transform.roots) == 2


def test_errors_leave_the_program_alone(llvm: Llvm, tmp_path: Path) -> None:
    module = llvm.parse(PROGRAM, "program")
    before = llvm.to_text(module)

    def fail(text: str) -> str:
        if "@g(" in text:
            raise IsozymeError("no rule for g")
        return text

    with pytest.raises(IsozymeError, match="no rule"):
        build(llvm, module, BuildOptions(cache=Cache(tmp_path)), fail)
    with pytest.raises(IsozymeError, match="LLVM refuses"):
        build(llvm, module, BuildOptions(), lambda text: text + "\ndefine i32 @broken() {\n  ret i64 0\n}\n")
    assert llvm.to_text(module) == before


LINES = """
define double @f(double %x, i64 %i) noinline !dbg !5 {
  %c = icmp ult i64 %i, 8, !dbg !9
  br i1 %c, label %ok, label %panic, !dbg !9
ok:
    #dbg_value(double %x, !8, !DIExpression(), !9)
  %y = fmul double %x, %x, !dbg !9
  ret double %y, !dbg !9
panic:
  call void @panic_bounds_check(i64 %i, i64 8, ptr @alloc_LINE)
  unreachable
}
define double @df(double %x) {
  %d = call double (ptr, ...) @__enzyme_autodiff(ptr @f, double %x, i64 1)
  ret double %d
}
@alloc_file = private unnamed_addr constant [11 x i8] c"src/main.rs", align 1
@alloc_LINE = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_file, [16 x i8] c"\\0B\\00\\00\\00\\00\\00\\00\\00\\LINE\\00\\00\\00\\0E\\00\\00\\00" }>, align 8
declare void @panic_bounds_check(i64, i64, ptr) noreturn
declare double @__enzyme_autodiff(ptr, ...)
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!1}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug)
!1 = !{i32 2, !"Debug Info Version", i32 3}
!2 = !DIFile(filename: "main.rs", directory: "/LINE")
!3 = !DISubroutineType(types: !4)
!4 = !{!6, !6}
!5 = distinct !DISubprogram(name: "f", scope: !2, file: !2, line: LINE, type: !3, scopeLine: LINE, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !7)
!6 = !DIBasicType(name: "TYPE", size: 64, encoding: DW_ATE_float)
!7 = !{!8}
!8 = !DILocalVariable(name: "x", arg: 1, scope: !5, file: !2, line: LINE, type: !6)
!9 = !DILocation(line: LINE, column: 3, scope: !5)
"""  # noqa: E501


def test_moved_lines_do_not_matter_but_types_do(llvm: Llvm, tmp_path: Path) -> None:
    program = LINES.replace("TYPE", "f64")
    assert len(run(llvm, program.replace("LINE", "17"), tmp_path)[0]) == 1
    roots, text = run(llvm, program.replace("LINE", "18"), tmp_path)
    assert roots == []
    locations = [line for line in text.splitlines() if "[16 x i8] c" in line]
    assert locations and all("\\18\\00" in line for line in locations)
    assert len(run(llvm, LINES.replace("TYPE", "u64").replace("LINE", "17"), tmp_path)[0]) == 1


def test_several_large_slices_are_transformed_on_all_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    def square(x: int) -> int:
        if x < 0:
            raise IsozymeError("negative", Where("f.c", 3), "no")
        return x * x

    monkeypatch.setattr(parallel.os, "sched_getaffinity", lambda _: {0, 1})
    assert parallel.parallel_map(square, [3, 1, 2]) == [9, 1, 4]
    with pytest.raises(IsozymeError) as e:
        parallel.parallel_map(square, [1, -1])
    assert (e.value.message, e.value.where, e.value.hint) == ("negative", Where("f.c", 3), "no")


def test_what_a_process_that_dies_should_have_done_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel.os, "sched_getaffinity", lambda pid: {0, 1})
    here = os.getpid()

    def square(n: int) -> int:
        if os.getpid() != here:
            os._exit(1)
        return n * n

    assert parallel.parallel_map(square, [3, 1, 2]) == [9, 1, 4]


def test_all_errors_are_reported_and_what_could_be_made_is_kept(llvm: Llvm, tmp_path: Path) -> None:
    g, dg = ((re.search(rf"^define double @{name}.*?^}}\n", PROGRAM, re.M | re.S) or [""])[0] for name in ("g", '"d g"'))
    program = PROGRAM + g.replace("@g", "@h") + dg.replace("@g", "@h").replace('@"d g"', "@dh")

    def fail(text: str) -> str:
        for name in "gh":
            if f"@{name}(" in text:
                raise IsozymeError(f"no rule for {name}")
        return text

    with pytest.raises(IsozymeError) as e:
        build(llvm, llvm.parse(program), BuildOptions(cache=Cache(tmp_path)), fail)
    assert e.value.render() == "error: no rule for g\nerror: no rule for h"
    report = build(llvm, llvm.parse(program), BuildOptions(cache=Cache(tmp_path)), lambda text: text)
    assert report.synthesised == ("d g", "dh")
