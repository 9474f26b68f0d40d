"""The linker's parts, each on its own: command lines, archives, objects, names."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from isozyme.engine import EngineOptions, transform_text
from isozyme.errors import IsozymeError, Where
from isozyme.frontends.objects import archive, elf
from isozyme.frontends.rust import inputs, linkline, messages
from isozyme.frontends.rust.demangle import demangle

BITCODE = b"BC\xc0\xde rest"


def compile_c(folder: Path, name: str, source: str) -> Path:
    if shutil.which("cc") is None:
        pytest.skip("no C compiler")
    path = folder / f"{name}.c"
    path.write_text(source)
    subprocess.run(["cc", "-c", str(path), "-o", str(path.with_suffix(".o"))], check=True)
    return path.with_suffix(".o")


def test_link_line_of_rustc() -> None:
    given = (
        "-m64 a.o -Wl,--as-needed -B/sysroot/bin/gcc-ld -fuse-ld=lld -L dir -lm b.rlib "
        "-Wl,-plugin-opt=O2,-plugin-opt=mcpu=x86-64-v3 -Wl,-u,kept -o out -Wl,--gc-sections,-plugin-opt=foo"
    )
    line = linkline.parse(given.split())
    assert line.output == Path("out")
    assert (line.opt_level, line.cpu) == ("O2", "x86-64-v3")
    assert " ".join(line.arguments) == "-m64 a.o -Wl,--as-needed -L dir -lm b.rlib -Wl,-u,kept -o out -Wl,--gc-sections"
    assert [line.arguments[i] for i in line.inputs] == ["a.o", "b.rlib"]
    assert line.exported == {"kept"}


def test_response_files_are_expanded(tmp_path: Path) -> None:
    response = tmp_path / "args"
    response.write_text('a\\ b.o\n"c d.o"\n-o\nout\n')
    line = linkline.parse([f"@{response}"])
    assert [line.arguments[i] for i in line.inputs] == ["a b.o", "c d.o"]


def test_exported_symbols_come_from_version_scripts(tmp_path: Path) -> None:
    script = tmp_path / "list"
    script.write_text("{\n  global:\n    _ZN3foo3bar17h0123456789abcdefE;\n    plain;\n  local:\n    *;\n};\n")
    line = linkline.parse([f"-Wl,--version-script={script}", "-o", "out"])
    assert {"plain", "_ZN3foo3bar17h0123456789abcdefE"} <= line.exported


def test_bad_link_lines() -> None:
    with pytest.raises(IsozymeError, match="without an output file"):
        linkline.parse(["a.o"])
    with pytest.raises(IsozymeError, match="response file of the link cannot be read"):
        linkline.parse(["@/nowhere/args"])


def test_symbols_of_an_object(tmp_path: Path) -> None:
    data = compile_c(tmp_path, "x", "int needed(void); static int local; int given(void) { return needed() + local; }").read_bytes()
    found = elf.symbols(data)
    assert "given" in found.defined and "needed" in found.undefined
    assert "local" not in found.defined | found.undefined
    assert elf.symbols(data[:80]) == elf.Symbols(frozenset(), frozenset())


def test_archives_round_trip_and_link(tmp_path: Path) -> None:
    members = [
        archive.Member("a_name_longer_than_fifteen_characters.o", compile_c(tmp_path, "x", "int one(void) { return 1; }").read_bytes()),
        archive.Member("y.o", compile_c(tmp_path, "y", "int two(void) { return 2; }").read_bytes()),
    ]
    path = tmp_path / "libxy.a"
    archive.write(path, members)
    assert archive.read(path) == members
    assert archive.starts(path, 4) == [b"\x7fELF", b"\x7fELF"]
    main = compile_c(tmp_path, "main", "int one(void), two(void); int main(void) { return one() + two(); }")
    subprocess.run(["cc", str(main), str(path), "-o", str(tmp_path / "main")], check=True)
    assert subprocess.run([str(tmp_path / "main")], check=False).returncode == 3


def test_a_damaged_archive_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "broken.rlib"
    path.write_bytes(b"!<arch>\n" + b"x" * 60)
    with pytest.raises(IsozymeError, match="damaged at byte 8") as caught:
        archive.read(path)
    assert str(path) in caught.value.render()


def test_mixed_archives_are_split(tmp_path: Path) -> None:
    native = compile_c(tmp_path, "x", "int needed(void); int given(void) { return needed(); }")
    rlib, pure = tmp_path / "libmixed.rlib", tmp_path / "libpure.rlib"
    code = native.read_bytes()
    archive.write(rlib, [archive.Member("lib.rmeta", code), archive.Member("a.o", BITCODE), archive.Member("x.o", code)])
    archive.write(pure, [archive.Member("b.o", BITCODE)])
    first = tmp_path / "first.o"
    first.write_bytes(BITCODE)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    found = inputs.collect(linkline.parse(["-m64", str(first), str(rlib), str(pure), str(native), "-lm", "-o", "out"]), scratch)
    assert [m.origin for m in found.modules] == ["first.o", "libmixed.rlib(a.o)", "libpure.rlib(b.o)"]
    rest = scratch / "libmixed.a"
    assert found.arguments == ("-m64", str(rest), str(native), "-lm", "-o", "out")
    assert found.object_at == 1
    assert found.needed == {"needed"}
    assert [m.name for m in archive.read(rest)] == ["x.o"]


def test_names_that_only_rustc_refers_to() -> None:
    assert inputs.is_mangled("_ZN3gmm3foo17h0123456789abcdefE") and inputs.is_mangled("_RNvCs1234_3gmm3foo")
    assert not inputs.is_mangled("main") and not inputs.is_mangled("_ZN3foo3barEv")
    assert inputs.is_runtime_name("_RNvCsiKxC4Ns3lxX_7___rustc12___rust_alloc")


@pytest.mark.parametrize(
    ("symbol", "name"),
    [
        ("_ZN3gmm15d_log_posterior17h0123456789abcdefE", "gmm::d_log_posterior"),
        ("_ZN55_$LT$gmm..Line$u20$as$u20$core..ops..Add$LT$f64$GT$$GT$3add17h0123456789abcdefE", "<gmm::Line as core::ops::Add<f64>>::add"),
        ("_RNvCs1234_3gmm15d_log_posterior", "gmm::d_log_posterior"),
        ("_RNvNtCs1234_3gmm5inner1f", "gmm::inner::f"),
        ("main", "main"),
    ],
)
def test_demangling(symbol: str, name: str) -> None:
    assert demangle(symbol) == name


def test_errors_name_functions_and_show_the_line(tmp_path: Path) -> None:
    source = tmp_path / "main.rs"
    source.write_text("fn f(x: f64) -> f64 {\n    g(x)\n}\n")
    error = IsozymeError("`_ZN4main2df16__isozyme_primal17h12e93932ea63118aE` calls what it should not", Where(str(source), 2, 5), "call another")
    assert messages.render(error) == (
        f"error: `main::df` calls what it should not\n  --> {source}:2:5\n   |\n 2 |     g(x)\n   |     ^\n   |\n  = help: call another"
    )


def test_a_cycle_and_memory_passed_as_constant_are_told_in_words_of_rust() -> None:
    """Of what the engine itself says."""
    cycle = """
        declare double @__enzyme_autodiff(...)
        define double @_ZN4main2df17__isozyme_request17h12e93932ea63118bE(double %x) {
          %d = call double (...) @__enzyme_autodiff(ptr @_ZN4main2df16__isozyme_primal17h12e93932ea63118aE, double %x)
          ret double %d
        }
        define double @_ZN4main2df16__isozyme_primal17h12e93932ea63118aE(double %x) {
          %d = call double @_ZN4main2df17__isozyme_request17h12e93932ea63118bE(double %x)
          ret double %d
        }"""
    with pytest.raises(IsozymeError) as e:
        transform_text(cycle, EngineOptions())
    assert messages.render(e.value).startswith("error: the derivative `main::df` is needed to compute what it is the derivative of")
    constant = """
        @enzyme_const = external global i32
        declare double @__enzyme_autodiff(...)
        define double @f(double %x, ptr %p) {
          store double %x, ptr %p
          %v = load double, ptr %p
          %y = fmul double %v, %x
          ret double %y
        }
        define double @df(double %x, ptr %p) {
          %c = load i32, ptr @enzyme_const
          %d = call double (...) @__enzyme_autodiff(ptr @f, double %x, i32 %c, ptr %p)
          ret double %d
        }"""
    with pytest.raises(IsozymeError) as e:
        transform_text(constant, EngineOptions())
    assert "write `Duplicated` (in forward mode `Dual`) instead of `Const`" in messages.render(e.value)
