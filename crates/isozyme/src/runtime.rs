//! The calling convention's symbols, and the choice between a derivative and the panic of a plain build.

use core::mem::MaybeUninit;

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

/// Refuses types that own memory while compiling: `mem::zeroed` of them would not be a value.
struct Plain<T>(core::marker::PhantomData<T>);

impl<T> Plain<T> {
    const ARGUMENT: () = assert!(
        !core::mem::needs_drop::<T>(),
        "an `Active` argument must be made of plain floats, but this type owns memory: take it by reference and write `Duplicated`"
    );
    const RESULT: () = assert!(
        !core::mem::needs_drop::<T>(),
        "an `Active` result must be made of plain floats, but this type owns memory: write the result to a `&mut` argument"
    );
}

/// All-zero bytes as a value: the start of an argument's gradient.
///
/// # Panics
/// If `T` has no all-zero value (a reference), or if it is an enum and the argument holds another variant than all-zero bytes do.
#[inline(always)]
#[track_caller]
pub fn zero_like<T>(argument: &T) -> T {
    let () = Plain::<T>::ARGUMENT;
    // `zeroed` panics by itself where all-zero bytes are no value of `T`.
    let zero = unsafe { core::mem::zeroed() };
    assert!(
        core::mem::discriminant(argument) == core::mem::discriminant(&zero),
        "an `Active` argument cannot be an enum such as `{}`: take it by reference and write `Duplicated`",
        core::any::type_name::<T>()
    );
    zero
}

/// Refuses a result whose derivative cannot be seeded, while compiling.
#[inline(always)]
pub fn seeded<T>() {
    let () = Plain::<T>::RESULT;
}

/// `Option` and `Result` taken apart: the payload that may be a float, and the rest.
#[allow(missing_docs)]
pub trait Outcome: Sized {
    type Payload;
    type Rest;
    fn split(self, payload: &mut MaybeUninit<Self::Payload>, rest: &mut MaybeUninit<Self::Rest>);
    /// # Safety
    /// Both were written by `split`, of one value or of a value and its shadow.
    unsafe fn join(payload: MaybeUninit<Self::Payload>, rest: MaybeUninit<Self::Rest>) -> Self;
}

impl<T> Outcome for Option<T> {
    type Payload = T;
    type Rest = Option<()>;

    #[inline(always)]
    fn split(self, payload: &mut MaybeUninit<T>, rest: &mut MaybeUninit<Option<()>>) {
        rest.write(self.map(|value| {
            payload.write(value);
        }));
    }

    #[inline(always)]
    unsafe fn join(payload: MaybeUninit<T>, rest: MaybeUninit<Option<()>>) -> Self {
        unsafe { rest.assume_init() }.map(|()| unsafe { payload.assume_init() })
    }
}

impl<T, E> Outcome for Result<T, E> {
    type Payload = T;
    type Rest = Result<(), E>;

    #[inline(always)]
    fn split(self, payload: &mut MaybeUninit<T>, rest: &mut MaybeUninit<Result<(), E>>) {
        rest.write(self.map(|value| {
            payload.write(value);
        }));
    }

    #[inline(always)]
    unsafe fn join(payload: MaybeUninit<T>, rest: MaybeUninit<Result<(), E>>) -> Self {
        unsafe { rest.assume_init() }.map(|()| unsafe { payload.assume_init() })
    }
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
