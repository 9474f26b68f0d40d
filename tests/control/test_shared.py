"""Requests that share a function: what one says of the types behind its pointers does not hold for the other."""

from __future__ import annotations

import re

from oracle.check import Buffer, check_gradient, transform

from isozyme.errors import IsozymeError

SHARED = """
define internal void @copy(ptr %d, ptr %s, i64 %n) noinline {
  %more = icmp sgt i64 %n, 0
  br i1 %more, label %go, label %out
go:
  %d1 = getelementptr i64, ptr %d, i64 1
  %s1 = getelementptr i64, ptr %s, i64 1
  %m = sub i64 %n, 1
  call void @copy(ptr %d1, ptr %s1, i64 %m)
  %v = load i64, ptr %s
  store i64 %v, ptr %d
  %m2 = sub i64 %n, 3
  call void @copy(ptr %d1, ptr %s1, i64 %m2)
  br label %out
out:
  ret void
}
define double @f(ptr %x) {
  %b = alloca [2 x double]
  call void @copy(ptr %b, ptr %x, i64 2)
  %p = load double, ptr %b
  %q = getelementptr double, ptr %b, i64 1
  %r = load double, ptr %q
  %s = fmul double %p, %r
  ret double %s
}
define float @g(ptr %x) {
  %b = alloca [2 x float]
  %c = alloca [2 x float]
  call void @copy(ptr %b, ptr %x, i64 1)
  call void @copy(ptr %c, ptr %x, i64 1)
  %p = load float, ptr %b
  %q = getelementptr float, ptr %c, i64 1
  %r = load float, ptr %q
  %s = fmul float %p, %r
  ret float %s
}
"""
REQUEST = """
define void @d{f}(ptr %x, ptr %d) {{
  %r = call double (...) @__enzyme_autodiff.{f}(ptr @{f}, ptr %x, ptr %d)
  ret void
}}
declare double @__enzyme_autodiff.{f}(...)
"""


def copies(*functions: str) -> int | None:
    """How many derivatives of `copy` the gradients of these take; None where they are refused."""
    try:
        text = transform(SHARED + "".join(REQUEST.format(f=f) for f in functions))
    except IsozymeError as e:
        assert "cannot be deduced" in e.message  # two floats in the place of an integer
        return None
    return text.count("@copy.rev") and len(set(re.findall(r"define [^@]*@(copy\.rev[^(]*)", text)))


def test_each_has_derivatives_of_its_own() -> None:
    doubles, floats = copies("f"), copies("g")
    assert doubles
    assert copies("f", "g") == (doubles + floats if floats is not None else None)


def test_alone_the_doubles_are_differentiated() -> None:
    check_gradient(SHARED, "f", Buffer([1.5, 0.7]))
