//! What derivatives by hand need while they run.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::marker::PhantomData;
use core::mem::{size_of, ManuallyDrop, MaybeUninit};

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

macro_rules! discrete {
    ($($t:ty),*) => { $(
        /// Nothing to add.
        impl Accumulate for $t {
            #[inline(always)]
            fn accumulate(&mut self, _: Self) {}
        }
    )* };
}
discrete!(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool, char, ());

/// The same variant in both.
impl<T: Accumulate> Accumulate for Option<T> {
    #[inline]
    fn accumulate(&mut self, gradient: Self) {
        if let (Some(sum), Some(g)) = (self, gradient) {
            sum.accumulate(g);
        }
    }
}

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
tuples! { A 0; A 0 B 1; A 0 B 1 C 2; A 0 B 1 C 2 D 3; A 0 B 1 C 2 D 3 E 4; A 0 B 1 C 2 D 3 E 4 F 5; }

/// A function that nobody calls, kept for the linker to read.
#[repr(transparent)]
pub struct Kept(pub *const ());

// Nothing reads it while the program runs.
unsafe impl Sync for Kept {}

/// A closure that captures nothing, out of its type.
#[inline(always)]
unsafe fn conjure<F>() -> F {
    const { assert!(size_of::<F>() == 0, "a derivative by hand is registered by closures that capture nothing") };
    unsafe { MaybeUninit::<F>::uninit().assume_init() }
}

/// The arguments and the result side by side, and what the calls of the primal become: it fills a frame and calls `slots`.
#[allow(missing_docs)]
pub trait Frame<S> {
    const STUB: *const ();
}

/// References to the arguments, for their types.
#[allow(missing_docs)]
pub trait Arguments {
    type Frame<R>;
}

/// The type of a frame.
pub fn frame<A: Arguments, R>(_: A) -> PhantomData<A::Frame<R>> {
    PhantomData
}

/// Says what the closure takes.
pub fn primal<F, S: Fn(&mut F)>(_: PhantomData<F>, slots: S) -> S {
    slots
}

/// Says what the closure takes.
pub fn there<F, P, V: Fn(&mut F) -> P>(_: PhantomData<F>, there: V) -> V {
    there
}

/// Says what the closure takes: among others, what `there` returns.
pub fn back<F, P, V: Fn(&mut F) -> P, B: Fn(P, &mut F, &mut F)>(_: PhantomData<F>, _: &V, back: B) -> B {
    back
}

/// Says what the closure takes.
pub fn tangent<F, T: Fn(&mut F, &mut F)>(_: PhantomData<F>, tangent: T) -> T {
    tangent
}

macro_rules! frames {
    ($($stub:ident: $($a:ident $t:ident)*;)*) => { $(
        #[inline(never)]
        unsafe fn $stub<$($t,)* R, S: Fn(&mut ($($t,)* MaybeUninit<R>))>($($a: $t),*) -> R {
            let mut frame = ManuallyDrop::new(($($a,)* MaybeUninit::uninit()));
            unsafe {
                slots::<_, S>(&mut frame);
                let ($($a,)* result) = &mut *frame;
                $(let _ = $a;)*
                result.assume_init_read()
            }
        }
        impl<$($t,)* R, S: Fn(&mut ($($t,)* MaybeUninit<R>))> Frame<S> for ($($t,)* MaybeUninit<R>) {
            const STUB: *const () = $stub::<$($t,)* R, S> as *const ();
        }
        impl<$($t),*> Arguments for ($(&$t,)*) {
            type Frame<R> = ($($t,)* MaybeUninit<R>);
        }
    )* };
}
frames! {
    stub1: a A;
    stub2: a A b B;
    stub3: a A b B c C;
    stub4: a A b B c C d D;
    stub5: a A b B c C d D e E;
    stub6: a A b B c C d D e E f F;
    stub7: a A b B c C d D e E f F g G;
    stub8: a A b B c C d D e E f F g G h H;
    stub9: a A b B c C d D e E f F g G h H i I;
    stub10: a A b B c C d D e E f F g G h H i I j J;
}

/// The primal with its arguments in a frame: this function has the registered derivatives.
#[inline(never)]
unsafe fn slots<F, S: Fn(&mut F)>(frame: &mut F) {
    unsafe { conjure::<S>()(frame) }
}

/// The primal by the user's hand; the pullback as the tape. It holds no borrows: what it would borrow may have changed when the reverse sweep comes.
#[inline(never)]
unsafe fn augmented<F, P: 'static, V: Fn(&mut F) -> P>(frame: &mut F, _: &mut F) -> *mut u8 {
    unsafe { Box::into_raw(Box::new(conjure::<V>()(frame))).cast() }
}

#[inline(never)]
unsafe fn reverse<F, P, B: Fn(P, &mut F, &mut F)>(frame: &mut F, shadow: &mut F, tape: *mut u8) {
    unsafe { conjure::<B>()(*Box::from_raw(tape.cast::<P>()), frame, shadow) }
}

#[inline(never)]
unsafe fn forward<F, T: Fn(&mut F, &mut F)>(frame: &mut F, shadow: &mut F) {
    unsafe { conjure::<T>()(frame, shadow) }
}

/// Read by the linker, never called.
#[inline(never)]
pub fn reverse_by_hand<F: Frame<S>, S: Fn(&mut F), V: Fn(&mut F) -> P, P: 'static, B: Fn(P, &mut F, &mut F)>(
    _: PhantomData<F>,
    _: S,
    _: V,
    _: B,
) {
    #[cfg(isozyme)]
    unsafe {
        __isozyme_custom_reverse(F::STUB, slots::<F, S> as *const (), augmented::<F, P, V> as *const (), reverse::<F, P, B> as *const ());
    }
    #[cfg(not(isozyme))]
    let _ = (F::STUB, slots::<F, S>, augmented::<F, P, V>, reverse::<F, P, B>);
}

/// As `reverse_by_hand`.
#[inline(never)]
pub fn forward_by_hand<F: Frame<S>, S: Fn(&mut F), T: Fn(&mut F, &mut F)>(_: PhantomData<F>, _: S, _: T) {
    #[cfg(isozyme)]
    unsafe {
        __isozyme_custom_forward(F::STUB, slots::<F, S> as *const (), forward::<F, T> as *const ());
    }
    #[cfg(not(isozyme))]
    let _ = (F::STUB, slots::<F, S>, forward::<F, T>);
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

// The linker reads the calls of these, and drops them.
#[cfg(isozyme)]
extern "C" {
    /// Stands in a function without derivatives.
    pub fn __isozyme_inactive();
    /// A function, and the instance of `reverse_by_hand` or `forward_by_hand` for its derivative.
    pub fn __isozyme_custom(primal: *const (), registration: *const ());
    fn __isozyme_custom_reverse(stub: *const (), slots: *const (), augmented: *const (), reverse: *const ());
    fn __isozyme_custom_forward(stub: *const (), slots: *const (), forward: *const ());
}

/// Names a derivative by hand.
#[cfg(isozyme)]
#[doc(hidden)]
#[macro_export]
macro_rules! __isozyme_register {
    ($primal:expr, $registration:expr) => {
        unsafe { $crate::__private::__isozyme_custom($primal, $registration) }
    };
}

/// Names a derivative by hand.
#[cfg(not(isozyme))]
#[doc(hidden)]
#[macro_export]
macro_rules! __isozyme_register {
    ($primal:expr, $registration:expr) => {
        let _ = || ($primal, $registration);
    };
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
