//! What derivatives by hand need while they run.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::mem::MaybeUninit;

/// Values whose gradients can be added up: what a pullback may return for an argument by value.
pub trait Accumulate {
    /// Adds a further contribution.
    fn accumulate(&mut self, gradient: Self);
}

macro_rules! floats {
    ($($t:ty),*) => { $(
        impl Accumulate for $t {
            #[inline(always)]
            fn accumulate(&mut self, gradient: Self) {
                *self += gradient;
            }
        }
    )* };
}
floats!(f32, f64);

impl<T: Accumulate, const N: usize> Accumulate for [T; N] {
    #[inline]
    fn accumulate(&mut self, gradient: Self) {
        for (sum, g) in self.iter_mut().zip(gradient) {
            sum.accumulate(g);
        }
    }
}

macro_rules! tuples {
    ($($($t:ident $i:tt)*;)*) => { $(
        impl<$($t: Accumulate),*> Accumulate for ($($t,)*) {
            #[inline]
            fn accumulate(&mut self, gradient: Self) {
                $(self.$i.accumulate(gradient.$i);)*
            }
        }
    )* };
}
tuples! { A 0; A 0 B 1; A 0 B 1 C 2; A 0 B 1 C 2 D 3; }

/// Addresses of functions for the linker to read.
#[repr(transparent)]
pub struct Registry<const N: usize>(pub [*const (); N]);

// Nothing reads them while the program runs.
unsafe impl<const N: usize> Sync for Registry<N> {}

/// A pullback as the tape. It holds no borrows: what it would borrow may have changed when the reverse sweep comes.
pub fn tape<P: 'static>(pullback: P) -> *mut u8 {
    Box::into_raw(Box::new(pullback)).cast()
}

/// The pullback again. The function is there for its type.
///
/// # Safety
/// The tape is from `tape` of the same type, and is used once.
pub unsafe fn reclaim<R, P: 'static>(_: impl FnOnce() -> (R, P), tape: *mut u8) -> P {
    unsafe { *Box::from_raw(tape.cast::<P>()) }
}

/// Memory for the shadow of a constant slice, not there yet.
pub fn no_slice<T>() -> Vec<MaybeUninit<T>> {
    Vec::new()
}

/// The shadow; where the argument is constant (it has itself for shadow), memory of zeros to write to.
///
/// # Safety
/// A shadow of the argument's shape, or the argument itself. All-zero bytes are a value of `T`.
pub unsafe fn slice_shadow<'a, T>(primal: *const [T], shadow: *mut [T], scratch: &'a mut Vec<MaybeUninit<T>>) -> &'a mut [T] {
    if primal.cast::<T>() != shadow.cast_const().cast::<T>() {
        return unsafe { &mut *shadow };
    }
    scratch.resize_with(primal.len(), MaybeUninit::zeroed);
    unsafe { core::slice::from_raw_parts_mut(scratch.as_mut_ptr().cast(), scratch.len()) }
}

/// As `slice_shadow`, for one value.
///
/// # Safety
/// As `slice_shadow`.
///
/// # Panics
/// For a constant argument that owns memory.
pub unsafe fn value_shadow<'a, T>(primal: *const T, shadow: *mut T, scratch: &'a mut MaybeUninit<T>) -> &'a mut T {
    if primal != shadow.cast_const() {
        return unsafe { &mut *shadow };
    }
    assert!(!core::mem::needs_drop::<T>(), "a derivative by hand was called with a constant `{}`", core::any::type_name::<T>());
    *scratch = MaybeUninit::zeroed();
    unsafe { scratch.assume_init_mut() }
}

#[cfg(isozyme)]
extern "C" {
    /// Called by functions without derivatives; the linker drops the call.
    pub fn __isozyme_inactive();
}

/// Says that the function around it is inactive.
#[cfg(isozyme)]
#[doc(hidden)]
#[macro_export]
macro_rules! __isozyme_mark_inactive {
    () => {
        #[allow(unused_unsafe)]
        unsafe {
            $crate::__private::__isozyme_inactive()
        }
    };
}

/// Says that the function around it is inactive.
#[cfg(not(isozyme))]
#[doc(hidden)]
#[macro_export]
macro_rules! __isozyme_mark_inactive {
    () => {};
}

/// Items of a program built with `cargo isozyme` only.
#[cfg(isozyme)]
#[doc(hidden)]
#[macro_export]
macro_rules! __isozyme_with {
    ($($items:tt)*) => { $($items)* };
}

/// Items of a program built with `cargo isozyme` only.
#[cfg(not(isozyme))]
#[doc(hidden)]
#[macro_export]
macro_rules! __isozyme_with {
    ($($items:tt)*) => {};
}
