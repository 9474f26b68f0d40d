"""Programs for another architecture, compiled with `--target`, linked by a cross linker and run by qemu. Skipped where these are not installed
(Debian: gcc-aarch64-linux-gnu, qemu-user)."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from .compiling import CLANGS, compiled, isozyme, output

QEMU = ("qemu-aarch64", "-L", "/usr/aarch64-linux-gnu")

pytestmark = pytest.mark.skipif(
    not CLANGS or not all(map(shutil.which, ("aarch64-linux-gnu-gcc", "qemu-aarch64"))), reason="needs clang, a cross linker and qemu"
)

LOSS = """\
#include <isozyme.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
static double loss(const double *x, int n) {
  double *y = malloc(n * sizeof *y), s = 0;
  for (int i = 0; i < n; i++) y[i] = sin(x[i]) * (i ? y[i - 1] : 1);
  for (int i = 0; i < n; i++) s += y[i] * y[i];
  free(y);
  return s;
}
int main(void) {
  double x[4] = {0.4, 1.1, -0.6, 2.0}, dx[4] = {0};
  __enzyme_autodiff((void *)loss, enzyme_dup, x, dx, enzyme_const, 4);
  for (int i = 0; i < 4; i++) printf("%.9f\\n", dx[i]);
}
"""


def test_a_program_for_aarch64(tmp_path: Path) -> None:
    (tmp_path / "loss.c").write_text(LOSS)
    compiled("cc", "-O2", "loss.c", "-o", "here", "-lm", folder=tmp_path)
    expected = output(tmp_path / "here")
    machine = ("cc", "--target=aarch64-linux-gnu", "-O2")
    compiled(*machine, "loss.c", "-o", "whole", "-lm", folder=tmp_path)
    assert isozyme(*machine, "-c", "loss.c", "-o", "loss.o", folder=tmp_path).stderr == ""
    assert (tmp_path / "loss.o").read_bytes()[18] == 183  # EM_AARCH64
    compiled(*machine, "loss.o", "-o", "linked", "-lm", folder=tmp_path)
    for program in ("whole", "linked"):
        done = subprocess.run([*QEMU, tmp_path / program], check=True, capture_output=True, text=True)
        assert done.stdout.strip() == expected.strip()
