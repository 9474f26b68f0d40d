//! What a value consists of: to start a gradient in its variant, and to clear from a seed what its variant does not have.
#![allow(missing_docs)]

use core::mem::{size_of, MaybeUninit};

use crate::shape::Checker;

/// What a piece of a value holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Content {
    Floats,
    /// Integers and the like.
    Discrete,
    /// A reference, a `Box`, a `Vec`.
    Pointer,
    /// A type that says nothing about itself and has the same parts in every value.
    Plain,
    /// A type that says nothing about itself, perhaps an enum.
    Hidden,
}

/// Some bytes of a value.
#[derive(Clone, Copy, Debug)]
pub struct Piece {
    start: *const u8,
    bytes: usize,
    content: Content,
}

impl Piece {
    pub fn of<T: ?Sized>(value: &T, content: Content) -> Piece {
        Piece { start: (&raw const *value).cast(), bytes: size_of_val(value), content }
    }
}

/// Some bytes are no value of the type. It is so of all enums with several variants, but for those that use up every byte pattern; and of
/// types without enums only where they hold a `bool`, a `char`, a reference or another number with a gap.
pub const fn has_niche<T>() -> bool {
    size_of::<Option<T>>() == size_of::<T>()
}

/// The start of a gradient by value: zero in every float, and the argument's own variant. `plain`: it holds neither raw pointers nor cells, in which an
/// enum would not show.
///
/// # Panics
/// If the argument holds references.
#[inline(always)]
#[track_caller]
pub fn zero_like<T, C: Checker<T>>(argument: &T, checker: &C, plain: bool, name: &str) -> T {
    const {
        assert!(
            !core::mem::needs_drop::<T>(),
            "an `Active` argument must be made of plain floats, but this type owns memory: take it by reference and write `Duplicated`"
        );
    };
    if plain && !has_niche::<T>() {
        // All bytes are a value of `T`.
        return unsafe { core::mem::zeroed() };
    }
    zero_in_variant(argument, checker, name)
}

#[inline(never)]
#[track_caller]
fn zero_in_variant<T, C: Checker<T>>(argument: &T, checker: &C, name: &str) -> T {
    let mut zero = MaybeUninit::<T>::uninit();
    unsafe { core::ptr::copy_nonoverlapping(argument, zero.as_mut_ptr(), 1) };
    let base = (&raw const *argument).cast::<u8>();
    let start = zero.as_mut_ptr().cast::<u8>();
    checker.pieces(argument, &mut |piece| match piece.content {
        Content::Discrete => {}
        Content::Floats | Content::Plain => unsafe { start.offset(piece.start.offset_from(base)).write_bytes(0, piece.bytes) },
        Content::Pointer => panic!(
            "the `Active` argument `{name}` holds a reference or a pointer, whose gradient needs memory: pass that part as a `Duplicated` argument"
        ),
        Content::Hidden => panic!(
            "the parts of the `Active` argument `{name}` are not known: derive `isozyme::Shape` for every type in `{}`",
            core::any::type_name::<T>()
        ),
    });
    unsafe { zero.assume_init() }
}

/// Refuses a result whose derivative cannot be seeded, while compiling.
#[inline(always)]
pub fn seeded<T>() {
    const {
        assert!(
            !core::mem::needs_drop::<T>(),
            "an `Active` result must be made of plain floats, but this type owns memory: write the result to a `&mut` argument"
        );
    }
}

/// Clears the bytes of a seed that its variant does not have. The optimiser may compute a payload that is not there, and whatever lies in its
/// place would count as its adjoint.
///
/// # Safety
/// A value is there.
///
/// # Panics
/// For a part that may be an enum that says nothing about itself.
#[inline(always)]
#[track_caller]
pub unsafe fn clear_gaps<T, C: Checker<T>>(seed: &mut MaybeUninit<T>, checker: &C) {
    if has_niche::<T>() {
        unsafe { keep_pieces(seed, checker) }
    }
}

#[inline(never)]
#[track_caller]
unsafe fn keep_pieces<T, C: Checker<T>>(seed: &mut MaybeUninit<T>, checker: &C) {
    let mut clean = MaybeUninit::<T>::zeroed();
    let (base, start) = (seed.as_ptr().cast::<u8>(), clean.as_mut_ptr().cast::<u8>());
    checker.pieces(unsafe { seed.assume_init_ref() }, &mut |piece| {
        assert!(
            piece.content != Content::Hidden,
            "the parts of a seed are not known: derive `isozyme::Shape` for every type in `{}`",
            core::any::type_name::<T>()
        );
        unsafe { core::ptr::copy_nonoverlapping(piece.start, start.offset(piece.start.offset_from(base)), piece.bytes) };
    });
    // As bytes: a copy of `T` may leave out what belongs to no field.
    unsafe { core::ptr::copy_nonoverlapping(start.cast_const(), seed.as_mut_ptr().cast::<u8>(), size_of::<T>()) };
}

/// `Option` and `Result` taken apart: the payload that may be a float, and the rest.
pub trait Outcome: Sized {
    type Payload;
    type Rest;
    fn split(self, payload: &mut MaybeUninit<Self::Payload>, rest: &mut MaybeUninit<Self::Rest>);
    /// # Safety
    /// Both were written by `split`, of one value or of a value and its shadow.
    unsafe fn join(payload: MaybeUninit<Self::Payload>, rest: MaybeUninit<Self::Rest>) -> Self;
    /// The payload is there.
    fn is_good(rest: &Self::Rest) -> bool;
    /// What stands in the place of a payload may be an enum that says nothing about itself.
    const UNKNOWN_FAILURE: bool;
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

    #[inline(always)]
    fn is_good(rest: &Option<()>) -> bool {
        rest.is_some()
    }

    const UNKNOWN_FAILURE: bool = false;
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

    #[inline(always)]
    fn is_good(rest: &Result<(), E>) -> bool {
        rest.is_ok()
    }

    // What owns memory holds no float in place.
    const UNKNOWN_FAILURE: bool = has_niche::<E>() && !core::mem::needs_drop::<E>();
}

/// As `clear_gaps`, for a seed that was taken apart. `known`: the checker of the rest looks into it.
///
/// # Safety
/// `split` wrote them.
///
/// # Panics
/// For an error that may be an enum that says nothing about itself.
#[inline(always)]
#[track_caller]
pub unsafe fn clear_outcome<O: Outcome>(
    payload: &mut MaybeUninit<O::Payload>,
    rest: &mut MaybeUninit<O::Rest>,
    of_payload: &impl Checker<O::Payload>,
    of_rest: &impl Checker<O::Rest>,
    known: bool,
) {
    let good = O::is_good(unsafe { rest.assume_init_ref() });
    if good {
        unsafe { clear_gaps(payload, of_payload) };
    }
    if known {
        unsafe { clear_gaps(rest, of_rest) };
        return;
    }
    assert!(good || !O::UNKNOWN_FAILURE, "the seed holds an error of which nothing is known: derive `isozyme::Shape` for its type");
    if good || core::mem::needs_drop::<O::Rest>() {
        unsafe { rest.as_mut_ptr().write_bytes(0, 1) };
    }
}
