//! Memory that a `&mut` argument's shadow owned before a derivative and does not own any more: the gradient in it is gone.
#![allow(missing_docs)]

use alloc::vec::Vec;

/// The blocks that the shadows of one call own, before it and after it.
pub struct Owned {
    derivative: &'static str,
    before: Vec<(&'static str, usize, usize)>,
    after: Vec<(usize, usize)>,
}

impl Owned {
    #[inline]
    pub const fn new(derivative: &'static str) -> Owned {
        Owned { derivative, before: Vec::new(), after: Vec::new() }
    }

    #[inline]
    pub fn before(&mut self, argument: &'static str, address: usize, length: usize) {
        self.before.push((argument, address, length));
    }

    #[inline]
    pub fn after(&mut self, address: usize, length: usize) {
        self.after.push((address, length));
    }

    /// Compares both. A block may have moved to another owner and have more elements.
    ///
    /// # Panics
    /// With the argument's name, if one is gone or has fewer elements.
    #[inline]
    #[track_caller]
    pub fn compare(self) {
        let same = self.before.len() == self.after.len();
        if !same || self.before.iter().zip(&self.after).any(|(b, a)| b.1 != a.0 || a.1 < b.2) {
            self.search();
        }
    }

    #[cold]
    #[inline(never)]
    #[track_caller]
    fn search(mut self) {
        self.after.sort_unstable();
        for (argument, address, length) in self.before {
            let found = self.after.binary_search_by_key(&address, |a| a.0);
            if found.map_or(true, |k| self.after[k].1 < length) {
                panic!(
                    "`{}`: the function has dropped, shortened or replaced what the argument `{argument}` owned, and the gradient with respect \
                     to that is gone: let it work on a copy, or write `DuplicatedOnly` where the gradient is not wanted",
                    self.derivative
                );
            }
        }
    }
}
