//! Run-time checks that a shadow fits its primal, done before a derivative writes anything.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::Cell;

use crate::pieces::{has_niche, Content, Piece};

/// Where a check is made: the derivative called, and the argument whose shadow is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The derivative's name.
    pub derivative: &'static str,
    /// The primal argument's name.
    pub argument: &'static str,
    /// The primal or its shadow may be written, so that they must not overlap. False for `&T` in forward mode: the compiler may
    /// give two equal constants one address, and a tangent may be the argument itself.
    pub written: bool,
}

impl Place {
    /// Reports a shadow with fewer elements than its primal.
    ///
    /// # Panics
    /// Always.
    #[cold]
    #[inline(never)]
    #[track_caller]
    pub fn too_short(&self, primal: usize, shadow: usize) -> ! {
        panic!(
            "`{}`: the shadow of argument `{}` has length {shadow}, but the argument has length {primal}",
            self.derivative, self.argument
        );
    }

    /// A shadow of several directions, one behind the other.
    #[inline]
    #[track_caller]
    pub(crate) fn wide(&self, primal: usize, width: usize, shadow: usize) {
        if primal.checked_mul(width).is_none_or(|needed| shadow < needed) {
            self.too_narrow(primal, width, shadow);
        }
    }

    #[cold]
    #[inline(never)]
    #[track_caller]
    fn too_narrow(&self, primal: usize, width: usize, shadow: usize) -> ! {
        panic!(
            "`{}`: the shadow of argument `{}` has length {shadow}, but needs {width} times the length of the argument, which is {primal}",
            self.derivative, self.argument
        );
    }

    /// Reports a shadow that shares memory with its primal.
    ///
    /// # Panics
    /// Always.
    #[cold]
    #[inline(never)]
    #[track_caller]
    pub fn overlap(&self, primal: usize, shadow: usize) -> ! {
        panic!(
            "`{}`: the shadow of argument `{}` (length {shadow}) overlaps the argument itself (length {primal}): give it memory of its own",
            self.derivative, self.argument
        );
    }

    /// Reports a shadow that holds another variant than its primal.
    ///
    /// # Panics
    /// Always.
    #[cold]
    #[inline(never)]
    #[track_caller]
    pub fn other_variant(&self) -> ! {
        panic!("`{}`: the shadow of argument `{}` holds another variant than the argument", self.derivative, self.argument);
    }
}

/// A type whose shadows can be checked against their primals.
///
/// A shadow has its primal's shape: at least as many elements in every slice and vector, the same variant in every enum, and
/// memory of its own. Derive it for your structs and enums (`#[derive(isozyme::Shape)]`) to have their fields checked too;
/// a type without it is passed unchecked.
pub trait Shape {
    /// No value of the type owns or borrows anything: there is nothing to check.
    const FLAT: bool = false;

    /// The number of elements to report in a message; a single value counts as one.
    fn length(&self) -> usize {
        1
    }

    /// Compares a shadow with its primal.
    ///
    /// # Panics
    /// With the argument's name and both lengths, if they do not fit.
    fn check(&self, shadow: &Self, place: &Place);

    /// Shows the pieces that the value consists of, of an enum those of its variant. `#[derive(Shape)]` writes it.
    #[doc(hidden)]
    fn pieces(&self, visit: &mut dyn FnMut(Piece)) {
        visit(Piece::of(self, Content::Hidden));
    }

    /// Shows the blocks of memory that the value owns: the address and the number of elements of each. `#[derive(Shape)]` writes it.
    #[doc(hidden)]
    fn owned(&self, _visit: &mut dyn FnMut(usize, usize)) {}
}

macro_rules! flat {
    ($($content:ident: $($t:ty),*;)*) => { $( $(
        impl Shape for $t {
            const FLAT: bool = true;
            #[inline(always)]
            fn check(&self, _shadow: &Self, _place: &Place) {}
            #[inline(always)]
            fn pieces(&self, visit: &mut dyn FnMut(Piece)) {
                visit(Piece::of(self, Content::$content));
            }
        }
    )* )* };
}
flat! {
    Floats: f32, f64;
    Discrete: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool, char, (), str;
    Pointer: String;
}

macro_rules! by_checker {
    ($([$($g:tt)*] $t:ty => $flat:expr, $checker:expr;)*) => { $(
        impl<$($g)*> Shape for $t {
            const FLAT: bool = $flat;
            #[inline]
            fn length(&self) -> usize {
                $checker.length(self)
            }
            #[inline]
            #[track_caller]
            fn check(&self, shadow: &Self, place: &Place) {
                $checker.check(self, shadow, place)
            }
            #[inline]
            fn pieces(&self, visit: &mut dyn FnMut(Piece)) {
                $checker.pieces(self, visit)
            }
            #[inline]
            fn owned(&self, visit: &mut dyn FnMut(usize, usize)) {
                $checker.owned(self, visit)
            }
        }
    )* };
}
by_checker! {
    [T: Shape] [T] => false, SliceOf(ByShape);
    [T: Shape, const N: usize] [T; N] => T::FLAT, SliceOf(ByShape);
    [T: Shape] Vec<T> => false, SliceOf(ByShape);
    [T: Shape] Option<T> => false, OptionOf(ByShape);
    [T: Shape, E: Shape] Result<T, E> => false, ResultOf(ByShape, ByShape);
    [T: Shape + ?Sized] Box<T> => false, RefTo(ByShape);
    [T: Shape + ?Sized] &T => false, RefTo(ByShape);
    [T: Shape + ?Sized] &mut T => false, RefTo(ByShape);
}

macro_rules! raw_pointers {
    ($($t:ty),*) => { $(
        impl<T: ?Sized> Shape for $t {
            const FLAT: bool = true;
            #[inline(always)]
            fn check(&self, _shadow: &Self, _place: &Place) {}
            #[inline(always)]
            fn pieces(&self, visit: &mut dyn FnMut(Piece)) {
                visit(Piece::of(self, Content::Pointer));
            }
        }
    )* };
}
raw_pointers!(*const T, *mut T);

impl<T: Shape> Shape for Cell<T> {
    const FLAT: bool = T::FLAT;
    #[inline]
    #[track_caller]
    fn check(&self, shadow: &Self, place: &Place) {
        // Nothing is written while the two are looked at.
        unsafe { &*self.as_ptr() }.check(unsafe { &*shadow.as_ptr() }, place);
    }
    #[inline]
    fn pieces(&self, visit: &mut dyn FnMut(Piece)) {
        unsafe { &*self.as_ptr() }.pieces(visit);
    }
    #[inline]
    fn owned(&self, visit: &mut dyn FnMut(usize, usize)) {
        unsafe { &*self.as_ptr() }.owned(visit);
    }
}

macro_rules! tuples {
    ($($($t:ident $c:ident $i:tt)*;)*) => { $(
        impl<$($t: Shape),*> Shape for ($($t,)*) {
            const FLAT: bool = true $(&& $t::FLAT)*;
            #[inline]
            #[track_caller]
            fn check(&self, shadow: &Self, place: &Place) {
                $(self.$i.check(&shadow.$i, place);)*
            }
            #[inline]
            fn pieces(&self, visit: &mut dyn FnMut(Piece)) {
                $(self.$i.pieces(visit);)*
            }
            #[inline]
            fn owned(&self, visit: &mut dyn FnMut(usize, usize)) {
                $(self.$i.owned(visit);)*
            }
        }
        impl<$($t, $c: Checker<$t>),*> Checker<($($t,)*)> for TupleOf<($($c,)*)> {
            const FLAT: bool = true $(&& $c::FLAT)*;
            #[inline]
            #[track_caller]
            fn check(&self, primal: &($($t,)*), shadow: &($($t,)*), place: &Place) {
                $(self.0.$i.check(&primal.$i, &shadow.$i, place);)*
            }
            #[inline]
            fn pieces(&self, value: &($($t,)*), visit: &mut dyn FnMut(Piece)) {
                $(self.0.$i.pieces(&value.$i, visit);)*
            }
            #[inline]
            fn owned(&self, value: &($($t,)*), visit: &mut dyn FnMut(usize, usize)) {
                $(self.0.$i.owned(&value.$i, visit);)*
            }
        }
    )* };
}
tuples! {
    A CA 0;
    A CA 0 B CB 1;
    A CA 0 B CB 1 C CC 2;
    A CA 0 B CB 1 C CC 2 D CD 3;
    A CA 0 B CB 1 C CC 2 D CD 3 E CE 4;
    A CA 0 B CB 1 C CC 2 D CD 3 E CE 4 F CF 5;
    A CA 0 B CB 1 C CC 2 D CD 3 E CE 4 F CF 5 G CG 6;
    A CA 0 B CB 1 C CC 2 D CD 3 E CE 4 F CF 5 G CG 6 H CH 7;
}

/// A comparison put together from a type as it is written: what the macros build for each argument.
///
/// It reaches through references, slices and tuples even where the element's type is a generic parameter that says nothing
/// about [`Shape`].
pub trait Checker<T: ?Sized> {
    /// Nothing to check in any value.
    const FLAT: bool = false;
    /// As [`Shape::length`].
    #[inline]
    fn length(&self, _value: &T) -> usize {
        1
    }
    /// As [`Shape::check`].
    fn check(&self, primal: &T, shadow: &T, place: &Place);
    /// As [`Shape::pieces`].
    #[inline]
    fn pieces(&self, value: &T, visit: &mut dyn FnMut(Piece)) {
        visit(Piece::of(value, Content::Hidden));
    }
    /// As [`Shape::owned`].
    #[inline]
    fn owned(&self, _value: &T, _visit: &mut dyn FnMut(usize, usize)) {}
}

/// Checks nothing.
pub struct Unchecked;

/// Checks the outermost variant.
pub struct Variant;

impl<T> Checker<T> for Variant {
    const FLAT: bool = !has_niche::<T>();
    #[inline(always)]
    #[track_caller]
    fn check(&self, primal: &T, shadow: &T, place: &Place) {
        if core::mem::discriminant(primal) != core::mem::discriminant(shadow) {
            place.other_variant();
        }
    }
    #[inline(always)]
    fn pieces(&self, value: &T, visit: &mut dyn FnMut(Piece)) {
        visit(Piece::of(value, if has_niche::<T>() { Content::Hidden } else { Content::Plain }));
    }
}

impl<T: ?Sized> Checker<T> for Unchecked {
    const FLAT: bool = true;
    #[inline(always)]
    fn check(&self, _primal: &T, _shadow: &T, _place: &Place) {}
}

/// Checks as the type's own [`Shape`] says.
pub struct ByShape;

impl<T: Shape + ?Sized> Checker<T> for ByShape {
    const FLAT: bool = T::FLAT;
    #[inline]
    fn length(&self, value: &T) -> usize {
        value.length()
    }
    #[inline]
    #[track_caller]
    fn check(&self, primal: &T, shadow: &T, place: &Place) {
        primal.check(shadow, place);
    }
    #[inline]
    fn pieces(&self, value: &T, visit: &mut dyn FnMut(Piece)) {
        value.pieces(visit);
    }
    #[inline]
    fn owned(&self, value: &T, visit: &mut dyn FnMut(usize, usize)) {
        if !T::FLAT {
            value.owned(visit);
        }
    }
}

/// A reference or a `Box`: what it points to lies in memory of its own, and fits.
pub struct RefTo<C>(pub C);

#[inline]
#[track_caller]
fn pointee<T: ?Sized, C: Checker<T>>(checker: &C, primal: &T, shadow: &T, place: &Place) {
    apart(primal, shadow, checker.length(primal), checker.length(shadow), place);
    checker.check(primal, shadow, place);
}

macro_rules! pointers {
    ($($p:ty => $owns:expr),*) => { $(
        impl<T: ?Sized, C: Checker<T>> Checker<$p> for RefTo<C> {
            #[inline]
            fn length(&self, value: &$p) -> usize {
                self.0.length(value)
            }
            #[inline]
            #[track_caller]
            fn check(&self, primal: &$p, shadow: &$p, place: &Place) {
                pointee(&self.0, &**primal, &**shadow, place);
            }
            #[inline]
            fn pieces(&self, value: &$p, visit: &mut dyn FnMut(Piece)) {
                visit(Piece::of(value, Content::Pointer));
            }
            #[inline]
            fn owned(&self, value: &$p, visit: &mut dyn FnMut(usize, usize)) {
                if $owns {
                    block(&**value, self.0.length(value), visit);
                }
                self.0.owned(value, visit);
            }
        }
    )* };
}
pointers!(&T => false, &mut T => false, Box<T> => true);

/// Shows a block of memory, if there is one.
#[inline]
fn block<T: ?Sized>(value: &T, length: usize, visit: &mut dyn FnMut(usize, usize)) {
    if core::mem::size_of_val(value) > 0 {
        visit(value as *const T as *const u8 as usize, length);
    }
}

/// Elements side by side, in place (`[T]`, `[T; N]`) or in memory of their own (`Vec<T>`).
pub struct SliceOf<C>(pub C);

impl<T, C: Checker<T>> Checker<[T]> for SliceOf<C> {
    #[inline]
    fn length(&self, value: &[T]) -> usize {
        value.len()
    }
    #[inline]
    #[track_caller]
    fn check(&self, primal: &[T], shadow: &[T], place: &Place) {
        if shadow.len() < primal.len() {
            place.too_short(primal.len(), shadow.len());
        }
        if !C::FLAT {
            for (p, s) in primal.iter().zip(shadow) {
                self.0.check(p, s, place);
            }
        }
    }
    #[inline]
    fn pieces(&self, value: &[T], visit: &mut dyn FnMut(Piece)) {
        value.iter().for_each(|v| self.0.pieces(v, visit));
    }
    #[inline]
    fn owned(&self, value: &[T], visit: &mut dyn FnMut(usize, usize)) {
        if !C::FLAT {
            value.iter().for_each(|v| self.0.owned(v, visit));
        }
    }
}

impl<T, const N: usize, C: Checker<T>> Checker<[T; N]> for SliceOf<C> {
    const FLAT: bool = C::FLAT;
    #[inline]
    fn length(&self, _value: &[T; N]) -> usize {
        N
    }
    #[inline]
    #[track_caller]
    fn check(&self, primal: &[T; N], shadow: &[T; N], place: &Place) {
        Checker::<[T]>::check(self, primal, shadow, place);
    }
    #[inline]
    fn pieces(&self, value: &[T; N], visit: &mut dyn FnMut(Piece)) {
        Checker::<[T]>::pieces(self, value, visit);
    }
    #[inline]
    fn owned(&self, value: &[T; N], visit: &mut dyn FnMut(usize, usize)) {
        Checker::<[T]>::owned(self, value, visit);
    }
}

impl<T, C: Checker<T>> Checker<Vec<T>> for SliceOf<C> {
    #[inline]
    fn length(&self, value: &Vec<T>) -> usize {
        value.len()
    }
    #[inline]
    #[track_caller]
    fn check(&self, primal: &Vec<T>, shadow: &Vec<T>, place: &Place) {
        pointee(self, &primal[..], &shadow[..], place);
    }
    #[inline]
    fn pieces(&self, value: &Vec<T>, visit: &mut dyn FnMut(Piece)) {
        visit(Piece::of(value, Content::Pointer));
    }
    #[inline]
    fn owned(&self, value: &Vec<T>, visit: &mut dyn FnMut(usize, usize)) {
        block(&value[..], value.len(), visit);
        Checker::<[T]>::owned(self, value, visit);
    }
}

/// An optional value: the same variant in both.
pub struct OptionOf<C>(pub C);

impl<T, C: Checker<T>> Checker<Option<T>> for OptionOf<C> {
    #[inline]
    #[track_caller]
    fn check(&self, primal: &Option<T>, shadow: &Option<T>, place: &Place) {
        match (primal, shadow) {
            (Some(p), Some(s)) => self.0.check(p, s, place),
            (None, None) => {}
            _ => place.other_variant(),
        }
    }
    #[inline]
    fn pieces(&self, value: &Option<T>, visit: &mut dyn FnMut(Piece)) {
        if let Some(v) = value {
            self.0.pieces(v, visit);
        }
    }
    #[inline]
    fn owned(&self, value: &Option<T>, visit: &mut dyn FnMut(usize, usize)) {
        if let Some(v) = value {
            self.0.owned(v, visit);
        }
    }
}

/// A value or an error: the same variant in both.
pub struct ResultOf<C, D>(pub C, pub D);

impl<T, E, C: Checker<T>, D: Checker<E>> Checker<Result<T, E>> for ResultOf<C, D> {
    #[inline]
    #[track_caller]
    fn check(&self, primal: &Result<T, E>, shadow: &Result<T, E>, place: &Place) {
        match (primal, shadow) {
            (Ok(p), Ok(s)) => self.0.check(p, s, place),
            (Err(p), Err(s)) => self.1.check(p, s, place),
            _ => place.other_variant(),
        }
    }
    #[inline]
    fn pieces(&self, value: &Result<T, E>, visit: &mut dyn FnMut(Piece)) {
        match value {
            Ok(v) => self.0.pieces(v, visit),
            Err(e) => self.1.pieces(e, visit),
        }
    }
    #[inline]
    fn owned(&self, value: &Result<T, E>, visit: &mut dyn FnMut(usize, usize)) {
        match value {
            Ok(v) => self.0.owned(v, visit),
            Err(e) => self.1.owned(e, visit),
        }
    }
}

/// A tuple, field by field.
pub struct TupleOf<C>(pub C);

/// Panics if the two values share memory. `primal` and `shadow` are the lengths to report.
#[inline]
#[track_caller]
fn apart<T: ?Sized>(a: &T, b: &T, primal: usize, shadow: usize, place: &Place) {
    let start = |v: &T| v as *const T as *const u8 as usize;
    let (p, s) = (start(a), start(b));
    if place.written && p < s + core::mem::size_of_val(b) && s < p + core::mem::size_of_val(a) {
        place.overlap(primal, shadow);
    }
}
