"""What is done to a Rust program before it is differentiated."""

from __future__ import annotations

from isozyme.frontends.rust import libm
from isozyme.frontends.rust.program import serves_many_types

PLACE = "unnamed_addr #10 !dbg !942 {"


def marked(define: str) -> bool:
    return "enzyme_math" in libm.mark(f"{define} {PLACE}\n")


def test_functions_of_the_crate_libm_have_the_rules_of_the_c_library() -> None:
    fma = "define internal fastcc noundef double @_ZN4libm4math3fma3fma17h0123456789abcdefE(double noundef %0, double noundef %1, double noundef %2)"
    assert libm.mark(f"{fma} {PLACE}") == f'{fma} unnamed_addr noinline "enzyme_math"="fma" #10 !dbg !942 {{'
    assert marked("define noundef float @_RNvNtNtCsaPm8S9jBGab_4libm4math5expm16expm1f(float noundef %0)")
    assert marked("define noundef double @_ZN4libm4math5ldexp5ldexp17h0123456789abcdefE(double noundef %0, i32 noundef %n)")


def test_those_with_other_signatures_or_names_do_not() -> None:
    assert not marked("define noundef { double, double } @_ZN4libm4math4modf4modf17h0123456789abcdefE(double noundef %0)")
    assert not marked("define noundef double @_ZN4libm4math5k_sin5k_sin17h0123456789abcdefE(double noundef %0, double noundef %1, i32 noundef %2)")
    assert not marked("define noundef double @_ZN4mine4math3exp3exp17h0123456789abcdefE(double noundef %0)")
    assert not libm.needed(["_ZN4mine3exp17h0123456789abcdefE", "exp"])


def test_the_growth_of_vectors_serves_many_types() -> None:
    assert serves_many_types("_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17h0ccd37a8bbba7cf6E")
    assert serves_many_types("_RNvMs_NtCslNYArtu3iFV_5alloc7raw_vecINtB4_11RawVecInnerpE11finish_growCs1")
    assert not serves_many_types("_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h0ccd37a8bbba7cf6E")
