//! The calling convention's symbols, and the choice between a derivative and the panic of a plain build.

use crate::shape::Place;

// Never linked: the tool replaces every call, and with it every use of the markers, before the real linker runs.
// `C-unwind`, because the primal may panic.
#[cfg(isozyme)]
#[allow(missing_docs)]
extern "C-unwind" {
    pub fn __enzyme_autodiff(primal: *const (), ...);
    pub fn __enzyme_fwddiff(primal: *const (), ...);
}

#[cfg(isozyme)]
#[allow(missing_docs, non_upper_case_globals)]
extern "C" {
    pub static enzyme_const: i32;
    pub static enzyme_dup: i32;
    pub static enzyme_dupnoneed: i32;
    pub static enzyme_width: i32;
}

/// Chooses the first block in a program built with `cargo isozyme`, the second in a plain one.
///
/// The condition is evaluated in this crate, so that the user's crate needs no declaration of the cfg.
#[cfg(isozyme)]
#[doc(hidden)]
#[macro_export]
macro_rules! __isozyme_select {
    ({ $($with:tt)* } { $($without:tt)* }) => { { $($with)* } };
}

/// Chooses the first block in a program built with `cargo isozyme`, the second in a plain one.
#[cfg(not(isozyme))]
#[doc(hidden)]
#[macro_export]
macro_rules! __isozyme_select {
    ({ $($with:tt)* } { $($without:tt)* }) => { { $($without)* } };
}

/// The body of a derivative in a plain build.
///
/// # Panics
/// Always, with the command that builds a program with derivatives.
#[cold]
#[inline(never)]
#[track_caller]
pub fn built_without_isozyme(name: &str, test: bool) -> ! {
    let command = if test { "test" } else { "run" };
    panic!("derivative `{name}` was called in a program built without Isozyme: build it with `cargo isozyme {command}`");
}

/// The shadows of `N` directions, out of one that holds them one behind the other.
///
/// # Safety
/// Unless `checked`, the shadow has room for them.
#[inline(always)]
#[track_caller]
pub unsafe fn parts<'a, T, const N: usize>(length: usize, shadow: &'a [T], checked: bool, place: &Place) -> [&'a [T]; N] {
    if checked {
        place.wide(length, N, shadow.len());
    }
    core::array::from_fn(|i| unsafe { core::slice::from_raw_parts(shadow.as_ptr().add(i * length), length) })
}

/// As `parts`.
///
/// # Safety
/// As `parts`.
#[inline(always)]
#[track_caller]
pub unsafe fn parts_mut<'a, T, const N: usize>(length: usize, shadow: &'a mut [T], checked: bool, place: &Place) -> [&'a mut [T]; N] {
    if checked {
        place.wide(length, N, shadow.len());
    }
    let start = shadow.as_mut_ptr();
    core::array::from_fn(|i| unsafe { core::slice::from_raw_parts_mut(start.add(i * length), length) })
}
