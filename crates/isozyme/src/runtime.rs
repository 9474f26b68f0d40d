//! The calling convention's symbols, and the choice between a derivative and the panic of a plain build.

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

/// All-zero bytes as a value: the start of a gradient.
///
/// # Panics
/// If `T` has no all-zero value (a reference, `Box`, `Vec`, ...): such a type cannot be `Active`.
#[inline(always)]
#[track_caller]
pub fn zero<T>() -> T {
    assert!(
        !core::mem::needs_drop::<T>(),
        "an `Active` argument must be made of plain floats; `{}` owns memory",
        core::any::type_name::<T>()
    );
    // `zeroed` panics by itself where all-zero bytes are no value of `T`.
    unsafe { core::mem::zeroed() }
}
