//! `RawVec<f64>::grow_one` once more, as bitcode.
//!
//! The test harness that `cargo test` links has an instance of it, and rustc refers to that one (functions that are never inlined are taken from
//! where they exist already), but it is machine code. The linker puts these in its place: the same growth, by the standard library's own hand.

use alloc::vec::Vec;

/// What a `Vec` consists of, as it lies in memory: the words of a `RawVec` first.
const FIRST_WORD_IS_THE_POINTER: bool = {
    let words: [usize; 3] = unsafe { core::mem::transmute(Vec::<u64>::new()) };
    // An empty vector: the pointer dangles, capacity and length are 0.
    words[0] != 0
};

macro_rules! grow_one {
    ($name:ident, $like:ty) => {
        #[derive(Clone, Copy)]
        #[repr(transparent)]
        struct Element($like);

        // Of no type that anybody else makes vectors of, so that its code is made here.
        #[no_mangle]
        unsafe extern "C-unwind" fn $name(raw: *mut [usize; 2]) {
            unsafe {
                let (pointer, capacity) = if FIRST_WORD_IS_THE_POINTER { (0, 1) } else { (1, 0) };
                let start = *(&raw mut (*raw)[pointer]).cast::<*mut Element>();
                let full = (*raw)[capacity];
                let mut vector = core::mem::ManuallyDrop::new(Vec::from_raw_parts(start, full, full));
                vector.reserve(1);
                *(&raw mut (*raw)[pointer]).cast::<*mut Element>() = vector.as_mut_ptr();
                (*raw)[capacity] = vector.capacity();
            }
        }
    };
}

mod f64 {
    use super::*;
    grow_one!(isozyme_grow_one_d, f64);
}

mod f32 {
    use super::*;
    grow_one!(isozyme_grow_one_f, f32);
}
