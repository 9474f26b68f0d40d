"""Vectors whose length is known only at run time are refused."""

from __future__ import annotations

import pytest

from isozyme.engine import transform_text
from isozyme.errors import IsozymeError

TEXT = """
declare double @__enzyme_{mode}(...)
declare double @llvm.vector.reduce.fadd.nxv2f64(double, <vscale x 2 x double>)
define double @f(double %x) {{
  %a = insertelement <vscale x 2 x double> zeroinitializer, double %x, i32 0
  %r = call double @llvm.vector.reduce.fadd.nxv2f64(double 0.0, <vscale x 2 x double> %a)
  ret double %r
}}
define double @df(double %x) {{
  %d = call double (...) @__enzyme_{mode}(ptr @f, double %x{tangent})
  ret double %d
}}
"""


@pytest.mark.parametrize(("mode", "tangent"), [("autodiff", ""), ("fwddiff", ", double 1.0")])
def test_scalable_vectors_are_refused(mode: str, tangent: str) -> None:
    with pytest.raises(IsozymeError, match="vscale"):
        transform_text(TEXT.format(mode=mode, tangent=tangent))
