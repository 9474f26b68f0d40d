"""Rust symbols to paths, and what the paths tell."""

from __future__ import annotations

import pytest

from isozyme.rules import Inactive, lookup
from isozyme.rules.mangling import rust_path, v0_sibling

LEGACY = {
    "_ZN4core9panicking5panic17h0123456789abcdefE": "core::panicking::panic",
    "_ZN4core3fmt9Formatter9write_str17h0123456789abcdefE": "core::fmt::Formatter::write_str",
    "_ZN53_$LT$core..fmt..Error$u20$as$u20$core..fmt..Debug$GT$3fmt17h0123456789abcdefE": "<core::fmt::Error as core::fmt::Debug>::fmt",
    "_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h0123456789abcdefE": "alloc::raw_vec::RawVec::grow_one",
    "_ZN4core3fmt3num3imp52_$LT$impl$u20$core..fmt..Display$u20$for$u20$u32$GT$3fmt17h0123456789abcdefE": (
        "core::fmt::num::imp::<impl core::fmt::Display for u32>::fmt"
    ),
}
V0 = {
    "_RNvCs691rhTbG0Ee_7___rustc12___rust_alloc": "__rustc::__rust_alloc",
    "_RNvNtCs1234_4core9panicking18panic_bounds_check": "core::panicking::panic_bounds_check",
    "_RNvNtNtCs1234_3std2io5stdio6__print": "std::io::stdio::_print",
    "_RNvMs_NtCs1234_4core3fmtNtB4_9Formatter9write_str": "core::fmt::Formatter::write_str",
    "_RINvNtCs1234_4core3ptr13drop_in_placeINtNtCs5678_5alloc3vec3VecdEECs9_1a": "core::ptr::drop_in_place",
    "_RNCNvCs6xxl1lAjzDf_1a4main0B3_": "a::main::{closure}",
    "_RNvXs_Cs1234_1aNtB4_1PNtNtCs5_4core3fmt7Display3fmt": "<a::P as core::fmt::Display>::fmt",
    "_RNvMCs1_1aINtB2_1SAdj4_RShFUKCllEuE1f": "a::S::f",
}


@pytest.mark.parametrize(("symbol", "path"), [*LEGACY.items(), *V0.items()])
def test_paths(symbol: str, path: str) -> None:
    assert rust_path(symbol) == path


@pytest.mark.parametrize("symbol", ["main", "_ZN3foo3barEv", "_ZN3foo3bar", "_R", "_RNv", "_RNvB_", "_RNvC99x", "_ZNSt6vectorE", ""])
def test_not_rust(symbol: str) -> None:
    assert rust_path(symbol) is None


def test_siblings_share_the_hash() -> None:
    assert v0_sibling("_RNvCsAb_7___rustc12___rust_alloc", "__rust_alloc", "__rust_dealloc") == "_RNvCsAb_7___rustc14___rust_dealloc"


@pytest.mark.parametrize(
    "path",
    ["core::panicking::panic_fmt", "core::option::unwrap_failed", "core::result::unwrap_failed", "core::slice::index::slice_end_index_len_fail",
     "core::slice::index::slice_index_fail", "alloc::raw_vec::handle_error", "alloc::raw_vec::capacity_overflow",
     "core::cell::panic_already_borrowed",
     "alloc::alloc::handle_alloc_error", "alloc::vec::Vec::remove::assert_failed", "core::slice::copy_from_slice_impl::len_mismatch_fail",
     "core::panicking::panic_const::panic_const_add_overflow", "std::process::exit", "core::str::slice_error_fail"],
)
def test_what_diverges(path: str) -> None:
    known = lookup(legacy(path))
    assert isinstance(known, Inactive) and known.effects.no_return


@pytest.mark.parametrize(
    "path",
    ["std::io::stdio::_print", "core::fmt::Formatter::write_str", "alloc::fmt::format::format_inner", "std::time::Instant::now",
     "std::panicking::panic_count::is_zero_slow_path", "core::num::flt2dec::to_shortest_str", "std::env::args", "core::fmt::write"],
)
def test_what_is_inactive_and_returns(path: str) -> None:
    known = lookup(legacy(path))
    assert isinstance(known, Inactive) and not known.effects.no_return and known.effects.observable


@pytest.mark.parametrize(
    "path", ["alloc::raw_vec::RawVecInner::grow_amortized", "mycrate::panicking::panic", "core::ptr::drop_in_place", "alloc::vec::Vec::push"]
)
def test_what_must_be_differentiated_or_refused(path: str) -> None:
    assert lookup(legacy(path)) is None


def legacy(path: str) -> str:
    """The legacy symbol of a plain path."""
    return "_ZN" + "".join(f"{len(part)}{part}" for part in path.split("::")) + "17h0123456789abcdefE"
