"""`isozyme cc` and `isozyme c++`: clang's command lines, with derivatives."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .compiling import CLANGS, compiled, isozyme, output

pytestmark = pytest.mark.skipif(not CLANGS, reason="needs clang")

CUBE = "double cube(double x) { return x * x * x; }\n"
MAIN = """\
#include <isozyme.h>
#include <stdio.h>
double cube(double);
static double scaled(double x) { return 2 * cube(x); }
int main(void) { printf("%g\\n", __enzyme_autodiff((void *)scaled, 3.0)); return 0; }
"""
ALONE = MAIN.replace("double cube(double);\n", "static " + CUBE)
CXX = """\
#include <isozyme.h>
#include <iostream>
#include <vector>
static double norm(const std::vector<double> &x) { double s = 0; for (double v : x) s += v * v; return s; }
int main() {
  std::vector<double> x{1, 2, 3}, dx(3);
  __enzyme_autodiff<void>((void *)norm, enzyme_dup, &x, &dx);
  std::cout << dx[0] << ' ' << dx[1] << ' ' << dx[2] << std::endl;
}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "cube.c").write_text(CUBE)
    (tmp_path / "main.c").write_text(MAIN)
    (tmp_path / "alone.c").write_text(ALONE)
    (tmp_path / "norm.cpp").write_text(CXX)
    return tmp_path


def test_one_file_to_a_program(folder: Path) -> None:
    compiled("cc", "alone.c", folder=folder)
    assert output(folder / "a.out") == "54"
    assert isozyme("cc", "alone.c", "-O2", "-o", "fast", "-DX=1", "-Wall", "-lm", folder=folder).stderr == ""
    assert output(folder / "fast") == "54"
    compiled("c++", "-O1", "norm.cpp", "-o", "norm", folder=folder)
    assert output(folder / "norm") == "2 4 6"


@pytest.mark.parametrize("clang", CLANGS)
def test_every_installed_clang(folder: Path, clang: str) -> None:
    compiled("cc", f"--clang={clang}", "-O2", "main.c", "cube.c", "-o", "program", folder=folder)
    assert output(folder / "program") == "54"


def test_a_body_in_another_object_or_in_an_archive(folder: Path) -> None:
    compiled("cc", "-O2", "-c", "main.c", "cube.c", folder=folder)
    compiled("cc", "main.o", "cube.o", "-o", "objects", folder=folder)
    subprocess.run(["ar", "rcs", "libcube.a", "cube.o"], cwd=folder, check=True)
    compiled("cc", "main.o", "-L.", "-lcube", "-o", "archive", folder=folder)
    (folder / "arguments").write_text("main.o 'libcube.a'\n-o \"resp onse\"")
    compiled("cc", "@arguments", folder=folder)
    assert [output(folder / p) for p in ("objects", "archive", "resp onse")] == ["54"] * 3


def test_objects_are_ordinary_ones(folder: Path) -> None:
    compiled("cc", "-O2", "-c", "alone.c", "-o", "alone.o", folder=folder)
    subprocess.run([CLANGS[0], "alone.o", "-o", "plain"], cwd=folder, check=True)
    assert output(folder / "plain") == "54"
    if shutil.which("readelf"):
        sections = subprocess.run(["readelf", "-SW", "plain"], cwd=folder, check=True, capture_output=True, text=True).stdout
        assert "isozbc" not in sections and "isozcmd" not in sections


def test_other_outputs(folder: Path) -> None:
    assembly = compiled("cc", "-O1", "-S", "alone.c", "-o", "-", folder=folder)
    assert ".globl\tmain" in assembly and "__enzyme" not in assembly
    compiled("cc", "-O1", "-S", "-emit-llvm", "alone.c", folder=folder)
    text = (folder / "alone.ll").read_text()
    assert "define" in text and "@__enzyme_autodiff(" not in text
    compiled("cc", "alone.ll", "-o", "again", folder=folder)
    assert output(folder / "again") == "54"
    assert "scaled" in compiled("cc", "-E", "alone.c", folder=folder)


def test_standard_input(folder: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "isozyme", "cc", "-xc", "-", "-o", "program"], cwd=folder, input=ALONE, text=True, check=False)
    assert done.returncode == 0 and output(folder / "program") == "54"


def test_dependency_files(folder: Path) -> None:
    compiled("cc", "-c", "-MD", "alone.c", "-o", "x.o", folder=folder)
    assert (folder / "x.d").read_text().startswith("x.o: alone.c")
    compiled("cc", "-MMD", "alone.c", "-o", "program", folder=folder)
    assert (folder / "program.d").read_text().startswith("program: alone.c")
    compiled("cc", "-MMD", "-MF", "y.d", "-MT", "y", "-c", "alone.c", folder=folder)
    assert (folder / "y.d").read_text().startswith("y: alone.c")
    for action in ("-c", "-S"):
        compiled("cc", "-MMD", action, "alone.c", folder=folder)
        by_us = (folder / "alone.d").read_text()
        subprocess.run([CLANGS[0], "-MMD", action, "-idirafter", compiled("--include", folder=folder).strip(), "alone.c"], cwd=folder, check=True)
        assert by_us == (folder / "alone.d").read_text()


def test_the_optimiser_runs_once(folder: Path) -> None:
    """Where a source speaks of requests; it may have none all the same."""
    said = isozyme("cc", "-v", "-O2", "-c", "alone.c", folder=folder).stderr
    runs = [line for line in said.splitlines() if " -cc1 -triple" in line]
    assert len(runs) == 2 and sum("-disable-llvm-passes" in line for line in runs) == 1
    (folder / "none.c").write_text("/* isozyme has nothing to do here */\n" + CUBE)
    compiled("cc", "-O2", "-c", "none.c", folder=folder)
    compiled("cc", "-O2", "main.c", "none.o", "-o", "program", folder=folder)
    assert output(folder / "program") == "54"


def test_probes_of_build_tools(folder: Path) -> None:
    assert "clang version" in compiled("cc", "--version", folder=folder)
    assert "-cc1" in isozyme("cc", "-###", "-c", "alone.c", folder=folder).stderr
    said = isozyme("cc", "-v", "alone.c", "-o", "program", folder=folder).stderr
    assert "-cc1" in said and "crtbegin" in said
    assert isozyme("cc", folder=folder).stderr.endswith("no input files\n")


def test_clangs_errors_and_warnings_are_its_own(folder: Path) -> None:
    (folder / "bad.c").write_text("int f(void) { return y; }\n")
    done = isozyme("cc", "-c", "bad.c", folder=folder)
    plain = subprocess.run([CLANGS[0], "-c", "bad.c"], cwd=folder, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (plain.returncode, plain.stderr)
    (folder / "warned.c").write_text(ALONE + "static int unused;\n")
    assert isozyme("cc", "-Wall", "-c", "warned.c", folder=folder).stderr.count("unused variable") == 1


def test_errors_in_clangs_voice(folder: Path, tmp_path: Path) -> None:
    (folder / "bad.c").write_text(ALONE.replace("scaled, 3.0", "scaled, enzyme_dup, 3.0"))
    done = isozyme("cc", "-O2", "bad.c", folder=folder)
    assert done.returncode == 1 and done.stderr.startswith("bad.c:5:33: error: ") and "\nbad.c:5:33: note: pass its shadow" in done.stderr
    done = isozyme("cc", "main.c", folder=folder)
    assert done.returncode == 1
    assert "error: `scaled` passes active data to `cube`, which has no body" in done.stderr and "no bitcode for `cube` in this link" in done.stderr
    done = isozyme("cc", "main.c", folder=folder, ISOZYME_CLANG="no-such-clang")
    assert done.returncode == 1 and "`no-such-clang` that ISOZYME_CLANG names was not found" in done.stderr and "apt install clang-22" in done.stderr
    done = isozyme("cc", "main.c", folder=folder, PATH=str(tmp_path))
    assert done.returncode == 1 and done.stderr.startswith("isozyme cc: error: clang was not found\nisozyme cc: note: install one")


def test_a_compiler_that_is_too_old_or_none(folder: Path) -> None:
    fake = folder / "clang-14"
    fake.write_text(f'#!/bin/sh\n[ "$1" = --version ] && echo "clang version 14.0.6" && exit\nexec {CLANGS[0]} "$@"\n')
    fake.chmod(0o755)
    done = isozyme("cc", f"--clang={fake}", "alone.c", folder=folder)
    assert done.returncode == 1 and "is clang 14, which is too old: Isozyme differentiates what clang 16 or newer writes" in done.stderr
    other = folder / "gcc"
    other.write_text("#!/bin/sh\necho 'gcc (Debian) 12.2.0'\n")
    other.chmod(0o755)
    done = isozyme("cc", "alone.c", folder=folder, ISOZYME_CLANG=str(other))
    assert done.returncode == 1 and "is not clang: it says `gcc (Debian) 12.2.0`" in done.stderr


def test_a_cache_that_cannot_be_written(folder: Path) -> None:
    done = isozyme("cc", "alone.c", folder=folder, ISOZYME_CACHE_DIR="/proc/none")
    assert done.returncode == 0 and "warning: cannot write to the cache directory /proc/none" in done.stderr and output(folder / "a.out") == "54"


def test_the_folder_of_the_header() -> None:
    import sys

    printed = subprocess.run([sys.executable, "-m", "isozyme", "--include"], capture_output=True, text=True, check=True).stdout.strip()
    assert (Path(printed) / "isozyme.h").is_file()


KEPT = r"""
#include <stdio.h>
#include <stdlib.h>
extern double __enzyme_autodiff(void *, ...);
static double *kept;
double f(double x) { kept[0] = x * x; return kept[0] * x; }
int main(void) { double here; kept = &here; printf("%g\n", __enzyme_autodiff((void *)f, 2.0)); }
"""


def test_memory_that_a_global_variable_kept_from_before_has_no_shadow(folder: Path) -> None:
    """The derivative stops and says why, where optimisation does not do without that memory: it gave a wrong number."""
    (folder / "kept.c").write_text(KEPT)
    compiled("cc", "-O0", "kept.c", "-o", "kept", folder=folder)
    done = subprocess.run([folder / "kept"], capture_output=True, text=True, check=False)
    assert done.returncode != 0 and "kept from before" in done.stderr and not done.stdout
