//! What the attributes accept, and the signatures they make: the same in a plain build and with the tool.
#![deny(warnings)]
#![allow(clippy::needless_lifetimes, clippy::ptr_arg, clippy::type_complexity)]

use isozyme::*;

#[autodiff_reverse(dscale, Active, Const, Active)]
#[autodiff_forward(scale_jvp, Dual, Const, Dual)]
fn scale(x: f64, n: usize) -> f64 {
    x * n as f64
}

/// One function, every place a derivative may stand at.
mod places {
    use super::*;

    pub trait Real: Copy + core::ops::Mul<Output = Self> {}
    impl Real for f32 {}
    impl Real for f64 {}

    #[autodiff_reverse(dgeneric, Duplicated, Active, Active)]
    #[autodiff_forward(generic_jvp, Dual, DualOnly, DualOnly)]
    pub fn generic<'a, T, const N: usize>(v: &'a [T; N], x: T) -> T
    where
        T: Real,
    {
        v[0] * x
    }

    #[autodiff(dolder, Reverse, Duplicated)]
    #[autodiff(older_jvp, Forward, Dual)]
    pub(crate) fn older(v: &mut [f64]) {
        v[0] *= 2.0;
    }

    #[autodiff_reverse(dpointers, DuplicatedOnly, Duplicated, Const)]
    pub unsafe fn pointers(x: *const f64, out: *mut f64, n: usize) {
        for i in 0..n {
            unsafe { *out.add(i) = *x.add(i) * 3.0 };
        }
    }

    #[autodiff_reverse(dclosure, Const, Active, ActiveOnly)]
    #[autodiff_forward(closure_jvp, Const, Dual)]
    pub fn closure(f: impl Fn(f64) -> f64, x: f64) -> f64 {
        f(x)
    }

    #[autodiff_reverse(dborrow, Duplicated, Const)]
    pub fn borrow(v: &mut Vec<f64>) -> &mut f64 {
        v[0] *= 2.0;
        &mut v[0]
    }

    pub struct Line {
        pub slope: f64,
    }

    impl Line {
        #[autodiff_reverse(dat, Duplicated, Active, Active)]
        #[autodiff_forward(at_jvp, Const, Dual, Dual)]
        pub fn at(&self, x: f64) -> f64 {
            self.slope * x
        }

        #[autodiff_forward(slope_jvp, Dual, Dual)]
        pub fn slope(&self) -> &f64 {
            &self.slope
        }
    }

    macro_rules! define {
        ($name:ident, $derivative:ident, $t:ty) => {
            #[autodiff_reverse($derivative, Active, Active)]
            pub fn $name(x: $t) -> $t {
                x * x
            }
        };
    }
    define!(square, dsquare, f32);
}

#[test]
fn signatures_are_those_of_the_tables() {
    use places::*;
    let _: fn(f64, usize, f64) -> (f64, f64) = dscale;
    let _: fn(f64, f64, usize) -> (f64, f64) = scale_jvp;
    let _: fn(&[f32; 2], &mut [f32; 2], f32, f32) -> (f32, f32) = dgeneric::<f32, 2>;
    let _: fn(&[f32; 2], &[f32; 2], f32, f32) -> f32 = generic_jvp::<f32, 2>;
    let _: fn(&mut [f64], &mut [f64]) = dolder;
    let _: fn(&mut [f64], &mut [f64]) = older_jvp;
    let _: unsafe fn(*const f64, *mut f64, *mut f64, *mut f64, usize) = dpointers;
    let _: fn(fn(f64) -> f64, f64, f64) -> f64 = dclosure::<fn(f64) -> f64>;
    let _: fn(fn(f64) -> f64, f64, f64) -> f64 = closure_jvp::<fn(f64) -> f64>;
    let _: for<'a> fn(&'a mut Vec<f64>, &mut Vec<f64>) -> &'a mut f64 = dborrow;
    let _: fn(&Line, &mut Line, f64, f64) -> (f64, f64) = Line::dat;
    let _: fn(&Line, f64, f64) -> (f64, f64) = Line::at_jvp;
    let _: fn(f32, f32) -> (f32, f32) = dsquare;
}

/// Several directions at once.
mod widths {
    use super::*;

    #[autodiff_forward(jvp2, 2, Dual, Const, Dual)]
    #[autodiff_forward(tangents2, 2, Dual, Const, DualOnly)]
    #[autodiff_reverse(vjp2, 2, Active, Const, Active)]
    pub fn scale(x: f64, n: usize) -> f64 {
        x * n as f64
    }

    #[autodiff_forward(sum_jvp3, 3, Dual, Dual)]
    #[autodiff_forward(sum_jvpv, 3, Dualv, DualOnly)]
    #[autodiff_reverse(sum_vjp3, 3, Duplicated, ActiveOnly)]
    #[autodiff_reverse(sum_vjpv, 3, Duplicatedv, Active)]
    pub fn sum(x: &[f32]) -> f32 {
        x.iter().sum()
    }

    #[autodiff_forward(sum, 2, Dual, Dual)]
    pub fn declared_jvp2(x: &[f32], a: &[f32], b: &[f32]) -> [f32; 3];
}

#[test]
fn widths_repeat_shadows() {
    use widths::*;
    let _: fn(f64, f64, f64, usize) -> [f64; 3] = jvp2;
    let _: fn(f64, f64, f64, usize) -> [f64; 2] = tangents2;
    let _: fn(f64, usize, [f64; 2]) -> (f64, [f64; 2]) = vjp2;
    let _: fn(&[f32], &[f32], &[f32], &[f32]) -> [f32; 4] = sum_jvp3;
    let _: fn(&[f32], &[f32]) -> [f32; 3] = sum_jvpv;
    let _: fn(&[f32], &mut [f32], &mut [f32], &mut [f32], [f32; 3]) = sum_vjp3;
    let _: fn(&[f32], &mut [f32], [f32; 3]) -> f32 = sum_vjpv;
    let _: fn(&[f32], &[f32], &[f32]) -> [f32; 3] = declared_jvp2;
}
