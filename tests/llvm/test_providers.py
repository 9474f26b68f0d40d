"""Reading, printing, linking, code generation, and every refusal as an IsozymeError."""

from __future__ import annotations

import ctypes
import struct

import pytest

from isozyme.errors import IsozymeError
from isozyme.llvm import PIPELINES, Llvm, Symbol, Target, open_llvm, writer_version
from isozyme.llvm.bitcode import producer, refusal, version_of

SQUARE = "define double @square(double %x) {\n  %y = fmul double %x, %x\n  ret double %y\n}\n"


def function(llvm: Llvm, text: str, name: str, *types: type) -> tuple[object, object]:
    jit = llvm.jit(llvm.parse(text))
    return jit, ctypes.CFUNCTYPE(*types)(jit.address(name))


def test_text_and_bitcode_and_wrapped_bitcode_read_the_same(llvm: Llvm) -> None:
    text = llvm.to_text(llvm.parse(SQUARE, "a.ll"))
    raw = llvm.to_bitcode(llvm.parse(SQUARE, "a.ll"))
    wrapped = struct.pack("<5I", 0x0B17C0DE, 0, 20, len(raw), 7) + raw
    for data in (text, text.encode(), raw, wrapped):
        assert "fmul double %x, %x" in llvm.to_text(llvm.parse(data))


def test_bitcode_says_who_wrote_it(llvm: Llvm) -> None:
    raw = llvm.to_bitcode(llvm.parse(SQUARE))
    written = writer_version(raw)
    assert written is not None and written[0] == llvm.version[0]


def test_versions_are_found_in_names() -> None:
    assert version_of("LLVM22.1.2-rust-1.95.0-stable") == (22, 1, 2)
    assert version_of("LLVM version: 22.1.2") == (22, 1, 2)
    assert version_of("LLVM16.0.6") == (16, 0, 6)
    assert version_of("something else") is None


def test_newer_bitcode_is_refused_with_a_remedy(llvm: Llvm) -> None:
    raw = llvm.to_bitcode(llvm.parse(SQUARE))
    writer = producer(raw)
    assert writer is not None and writer.startswith("LLVM")
    error = refusal(IsozymeError("unknown attribute"), raw, (15, 0, 0))
    assert "newer" in error.message and error.hint is not None and "libLLVM" in error.hint
    assert refusal(error, raw, (99, 0, 0)) is error


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ("define i32 @f(i32 %x) {\n  ret i64 %x\n}", "defined with type 'i32'"),
        (b"BC\xc0\xde" + b"garbage" * 9, "cannot read bad"),
        (b"\x7fELF\0\0\0\0", "neither LLVM bitcode nor textual IR"),
        (b"\xde\xc0\x17\x0b" + b"0" * 30, "wrapper"),
    ],
)
def test_bad_input_is_one_sentence(llvm: Llvm, data: bytes | str, says: str) -> None:
    with pytest.raises(IsozymeError, match=says) as e:
        llvm.parse(data, "bad")
    assert "\n" not in e.value.message


def test_truncated_and_flipped_bitcode_does_not_crash(llvm: Llvm) -> None:
    raw = llvm.to_bitcode(llvm.parse(SQUARE))
    for cut in range(4, len(raw), len(raw) // 12):
        with pytest.raises(IsozymeError):
            llvm.parse(raw[:cut], "cut")


def test_syntax_errors_carry_line_and_column(llvm: Llvm) -> None:
    with pytest.raises(IsozymeError) as e:
        llvm.parse("define i32 @f(i32 %x) {\n  ret i64 %x\n}", "f.ll")
    assert str(e.value.where) == "f.ll:2:11"


def test_symbols(llvm: Llvm) -> None:
    m = llvm.parse(
        '@v = internal global i32 1\n@"odd name" = constant i32 2\n@d = external global i32\n@a = alias i32, ptr @v\n'
        "declare void @e()\ndefine linkonce_odr void @f() {\n  ret void\n}\n"
    )
    assert set(llvm.symbols(m)) == {
        Symbol("v", "variable", True, "internal"),
        Symbol("odd name", "variable", True, "external", constant=True),
        Symbol("d", "variable", False, "external"),
        Symbol("a", "alias", True, "external"),
        Symbol("e", "function", False, "external"),
        Symbol("f", "function", True, "linkonce_odr"),
    }


def test_linkage_and_names_can_change(llvm: Llvm) -> None:
    m = llvm.parse("@v = internal global i32 1\n@a = alias i32, ptr @v\n" + SQUARE)
    llvm.set_linkages(m, {"v": "external", "a": "internal", "square": "weak_odr"})
    with pytest.raises(IsozymeError, match="nothing"):
        llvm.set_linkages(m, {"nothing": "internal"})
    llvm.rename(m, "square", "sq")
    assert {(s.name, s.linkage) for s in llvm.symbols(m)} == {("v", "external"), ("a", "internal"), ("sq", "weak_odr")}
    with pytest.raises(IsozymeError, match="taken"):
        llvm.rename(m, "sq", "v")
    with pytest.raises(IsozymeError, match="nothing"):
        llvm.rename(m, "nothing", "w")


def test_calls_may_be_inlined_again(llvm: Llvm) -> None:
    m = llvm.parse("define void @f() noinline { ret void }\ndefine void @g() {\n  call void @f() #0\n  call void @h() #0\n  ret void\n}\n"
                   "declare void @h()\nattributes #0 = { noinline }\n")  # fmt: skip
    llvm.allow_inlining(m, ["f"])
    lines = llvm.to_text(m).splitlines()
    assert [line for line in lines if "call void @f" in line] == ["  call void @f()"]
    assert "#" in next(line for line in lines if "call void @h" in line)


def test_link(llvm: Llvm) -> None:
    caller = "declare double @square(double)\ndefine double @g(double %x) {\n  %y = call double @square(double %x)\n  ret double %y\n}"
    m = llvm.parse(caller)
    llvm.link(m, llvm.parse(SQUARE))
    assert all(s.defined for s in llvm.symbols(m))
    with pytest.raises(IsozymeError, match="square"):
        llvm.link(m, llvm.parse(SQUARE))


def test_verify(llvm: Llvm) -> None:
    llvm.verify(llvm.parse(SQUARE))
    broken = llvm.parse("define void @f() {\n  ret void\n}\n")
    llvm.set_linkages(broken, {"f": "common"})
    with pytest.raises(IsozymeError, match="not valid IR"):
        llvm.verify(broken)


@pytest.mark.parametrize("pipeline", PIPELINES)
def test_pipelines_keep_meaning(llvm: Llvm, pipeline: str) -> None:
    m = llvm.parse(SQUARE)
    llvm.run(m, pipeline)
    llvm.verify(m)
    _, f = function(llvm, llvm.to_text(m), "square", ctypes.c_double, ctypes.c_double)
    assert f(3.0) == 9.0  # type: ignore[operator]


def test_unknown_pipeline_and_target(llvm: Llvm) -> None:
    m = llvm.parse(SQUARE)
    with pytest.raises(IsozymeError, match="O9"):
        llvm.run(m, "O9")
    with pytest.raises(IsozymeError, match="foo-bar"):
        llvm.emit_object(m, Target(triple="foo-bar"))


def test_emit(llvm: Llvm) -> None:
    m = llvm.parse(SQUARE)
    assert llvm.emit_object(m, Target())[:4] == b"\x7fELF"
    assert "square:" in llvm.emit_assembly(m, Target(cpu="native"))
    assert "fmul" in llvm.emit_assembly(m, Target(triple="aarch64-linux-gnu"))


def test_jit_reaches_the_math_library(llvm: Llvm) -> None:
    text = "declare double @sin(double)\ndefine double @g(double %x) {\n  %y = call double @sin(double %x)\n  ret double %y\n}"
    _, g = function(llvm, text, "g", ctypes.c_double, ctypes.c_double)
    assert g(0.5) == pytest.approx(0.479425538604203)  # type: ignore[operator]


def test_jit_names_what_is_missing(llvm: Llvm) -> None:
    jit = llvm.jit(llvm.parse("declare void @nowhere()\ndefine void @f() {\n  call void @nowhere()\n  ret void\n}"))
    with pytest.raises(IsozymeError, match="nowhere"):
        jit.address("f")
    with pytest.raises(IsozymeError, match="absent"):
        llvm.jit(llvm.parse(SQUARE)).address("absent")


def test_choosing_an_llvm() -> None:
    assert open_llvm().name == "llvmlite"
    assert open_llvm("auto", (16, 0)).name == "llvmlite"
    with pytest.raises(IsozymeError, match="99"):
        open_llvm("auto", (99,))
    with pytest.raises(IsozymeError, match="99"):
        open_llvm("llvmlite", (99,))
    with pytest.raises(IsozymeError, match="no LLVM library"):
        open_llvm("/nonexistent/libLLVM.so")


def test_a_library_that_is_no_llvm_is_refused() -> None:
    import _ctypes

    with pytest.raises(IsozymeError, match="C API"):
        open_llvm(_ctypes.__file__)
