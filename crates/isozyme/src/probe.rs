//! Finds the best checker for a type by method lookup, which tries the receiver with the most references first.
//!
//! `(&&&&Probe::<T>::new()).checker()` is [`ByShape`] where `T: Shape` is known, looks at the outermost lengths of a standard container whose
//! elements say nothing (a generic parameter), at the outermost variant of any other type, and is [`Unchecked`] for an unsized one.
#![allow(missing_docs)]

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::marker::PhantomData;

pub use crate::shape::{ByShape, Checker, OptionOf, Place, RefTo, Shape, SliceOf, TupleOf, Unchecked, Variant};

pub struct Probe<T: ?Sized>(PhantomData<T>);

impl<T: ?Sized> Probe<T> {
    #[allow(clippy::new_without_default)]
    #[inline(always)]
    pub const fn new() -> Self {
        Probe(PhantomData)
    }
}

pub trait ViaShape {
    #[inline(always)]
    fn checker(&self) -> ByShape {
        ByShape
    }
}
impl<T: Shape + ?Sized> ViaShape for &&&Probe<T> {}

pub trait ViaContainer {
    type Checker;
    fn checker(&self) -> Self::Checker;
}
impl<T> ViaContainer for &&Probe<Vec<T>> {
    type Checker = SliceOf<Unchecked>;
    #[inline(always)]
    fn checker(&self) -> Self::Checker {
        SliceOf(Unchecked)
    }
}
impl<T> ViaContainer for &&Probe<Box<[T]>> {
    type Checker = RefTo<SliceOf<Unchecked>>;
    #[inline(always)]
    fn checker(&self) -> Self::Checker {
        RefTo(SliceOf(Unchecked))
    }
}

pub trait ViaVariant {
    #[inline(always)]
    fn checker(&self) -> Variant {
        Variant
    }
}
impl<T> ViaVariant for &Probe<T> {}

pub trait ViaNothing {
    #[inline(always)]
    fn checker(&self) -> Unchecked {
        Unchecked
    }
}
impl<T: ?Sized> ViaNothing for Probe<T> {}

/// `Known::<T>::IS` is whether `T: Shape`, as far as its bounds say.
pub struct Known<T: ?Sized>(PhantomData<T>);

impl<T: Shape + ?Sized> Known<T> {
    pub const IS: bool = true;
}

pub trait NotKnown {
    const IS: bool = false;
}
impl<T: ?Sized> NotKnown for Known<T> {}

/// `Plain::<T>::IS` is whether no raw pointer and no cell is in `T`, as far as is known: both hide what a gradient must not overwrite.
pub struct Plain<T: ?Sized>(PhantomData<T>);

impl<T: Send + Sync + ?Sized> Plain<T> {
    pub const IS: bool = true;
}

pub trait NotPlain {
    const IS: bool = false;
}
impl<T: ?Sized> NotPlain for Plain<T> {}
