//! Every place an attribute may stand at, end to end: `cargo isozyme test --test derivatives`.
#![allow(clippy::needless_lifetimes, clippy::disallowed_names)]

use isozyme::*;

trait Model {
    // A type may override `value`, and `dvalue` is the derivative of its own; it may override `dvalue` by hand, too.
    #[autodiff_reverse(dvalue, Const, Active, Active)]
    fn value(&self, x: f64) -> f64 {
        x * x
    }

    #[autodiff_reverse(dcube, Active, Active)]
    fn cube(x: f64) -> f64 {
        x * x * x
    }

    // A required method has its derivative by default.
    #[autodiff_forward(required_jvp, Const, Dual, Dual)]
    fn required(&self, x: f64) -> f64;

    fn weighted(&self, x: f64) -> f64;
    fn dweighted(&self, dself: &mut Self, x: f64, dret: f64) -> (f64, f64);
}

struct Plain(f64);
struct Overriding;

impl Model for Plain {
    fn required(&self, x: f64) -> f64 {
        self.0 * x
    }
    #[autodiff_reverse(dweighted, Duplicated, Active, Active)]
    fn weighted(&self, x: f64) -> f64 {
        self.0 * self.0 * x
    }
}

impl Plain {
    // An inherent method with the name of the trait's hides it.
    fn weighted(&self, _x: f64) -> f64 {
        0.0
    }

    // No `self` and no `Self` anywhere: that this is an associated function is read from the file.
    #[autodiff_reverse(dsquare, Active, Active)]
    #[autodiff_forward(square_jvp, Dual, Dual)]
    fn square(x: f64) -> f64 {
        x * x
    }
}

impl Model for Overriding {
    fn value(&self, x: f64) -> f64 {
        x * x * x
    }
    fn dcube(x: f64, dret: f64) -> (f64, f64) {
        (x, 100.0 * dret)
    }
    fn required(&self, x: f64) -> f64 {
        x
    }
    fn weighted(&self, x: f64) -> f64 {
        x
    }
    fn dweighted(&self, _: &mut Self, x: f64, dret: f64) -> (f64, f64) {
        (x, dret)
    }
}

#[test]
fn traits() {
    assert_eq!(Plain(2.0).dvalue(3.0, 1.0), (9.0, 6.0));
    assert_eq!(Overriding.dvalue(3.0, 1.0), (27.0, 27.0));
    assert_eq!(Plain::dcube(2.0, 1.0), (8.0, 12.0));
    assert_eq!(Overriding::dcube(2.0, 1.0), (2.0, 100.0));
    assert_eq!(Plain(2.0).required_jvp(3.0, 1.0), (6.0, 2.0));
    let mut d = Plain(0.0);
    assert_eq!(Plain(3.0).dweighted(&mut d, 2.0, 1.0), (18.0, 9.0));
    assert_eq!(d.0, 12.0);
    assert_eq!(Plain(3.0).weighted(2.0), 0.0);
    assert_eq!(Overriding.weighted(2.0) + Overriding.required(1.0) + Overriding.dweighted(&mut Overriding, 2.0, 1.0).1, 4.0);
    assert_eq!((Plain::dsquare(3.0, 1.0), Plain::square_jvp(3.0, 1.0)), ((9.0, 6.0), (9.0, 6.0)));
}

struct Matrix<T, const R: usize, const C: usize>([[T; C]; R]);

impl<T: Copy + Default + core::ops::Mul<Output = T> + core::ops::AddAssign, const R: usize, const C: usize> Matrix<T, R, C> {
    #[autodiff_reverse(dproduct, Duplicated, Duplicated, Duplicated)]
    fn product(&self, x: &[T; C], y: &mut [T; R]) {
        for (y, row) in y.iter_mut().zip(&self.0) {
            *y = T::default();
            for (a, x) in row.iter().zip(x) {
                *y += *a * *x;
            }
        }
    }

    #[autodiff_forward(scaled_jvp, Dual, Const, Dual)]
    fn scaled<U>(by: T, _: core::marker::PhantomData<U>) -> T
    where
        U: Copy,
    {
        by * by
    }
}

#[test]
fn generic_impls() {
    let (m, mut dm) = (Matrix([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]), Matrix([[0.0; 2]; 3]));
    let (x, mut dx, mut y, mut dy) = ([1.0, 10.0], [0.0; 2], [0.0; 3], [1.0, 0.0, 1.0]);
    m.dproduct(&mut dm, &x, &mut dx, &mut y, &mut dy);
    assert_eq!((y, dx, dy), ([21.0, 43.0, 65.0], [6.0, 8.0], [0.0; 3]));
    assert_eq!(dm.0, [[1.0, 10.0], [0.0, 0.0], [1.0, 10.0]]);
    assert_eq!(Matrix::<f64, 1, 1>::scaled_jvp(3.0, 1.0, core::marker::PhantomData::<u8>), (9.0, 6.0));
}

#[test]
fn functions_inside_functions_and_closures() {
    let inside = |x: f64| {
        #[autodiff_reverse(dinner, Active, Active)]
        fn inner(x: f64) -> f64 {
            struct Local(f64);
            impl Local {
                fn new(x: f64) -> Self {
                    Self(x * x)
                }
            }
            Local::new(x).0
        }
        dinner(x, 1.0).1
    };
    assert_eq!(inside(2.0), 4.0);
}

macro_rules! polynomial {
    ($name:ident, $derivative:ident, $x:ident => $body:expr) => {
        #[autodiff_reverse($derivative, Active, Active)]
        fn $name($x: f64) -> f64 {
            let y = 2.0;
            $body * y
        }
    };
}
polynomial!(twice_square, dtwice_square, y => y * y);

macro_rules! on_type {
    ($t:ident) => {
        struct $t(f64);
        impl $t {
            #[autodiff_reverse(dmake, Active, Active)]
            fn make(x: f64) -> f64 {
                x * 3.0
            }
        }
    };
}
on_type!(Made);

#[test]
fn the_output_of_macros() {
    assert_eq!(dtwice_square(3.0, 1.0), (18.0, 12.0));
    assert_eq!(Made::dmake(3.0, 1.0), (9.0, 3.0));
    assert_eq!(Made(1.0).0, 1.0);
}

// Names that the derivative would like for itself.
#[autodiff_reverse(dcollide, Duplicated, Active, Active, Const, Active)]
fn collide(x: &f64, dx: f64, dret: f64, __isozyme_a0: u8) -> f64 {
    x * dx * dret * f64::from(__isozyme_a0)
}

#[test]
fn names_do_not_collide() {
    let mut dx = 0.0;
    assert_eq!(dcollide(&2.0, &mut dx, 3.0, 5.0, 7, 1.0), (210.0, 70.0, 42.0));
    assert_eq!(dx, 105.0);
}

#[autodiff_reverse(dcee, Duplicated, Const, Active)]
#[no_mangle]
unsafe extern "C" fn cee(x: *const f64, n: usize) -> f64 {
    (0..n).map(|i| unsafe { *x.add(i) * *x.add(i) }).sum()
}

#[test]
fn unsafe_and_extern() {
    let (x, mut dx) = ([1.0, 2.0], [0.0; 2]);
    let derivative: unsafe extern "C" fn(*const f64, *mut f64, usize, f64) -> f64 = dcee;
    assert_eq!(unsafe { derivative(x.as_ptr(), dx.as_mut_ptr(), 2, 1.0) }, 5.0);
    assert_eq!(dx, [2.0, 4.0]);
}

#[autodiff_reverse(dempty, Const, Active, Const, Active)]
fn empty(_nothing: (), x: f64, _: core::marker::PhantomData<f64>) -> f64 {
    x * x
}

#[test]
fn arguments_of_size_zero() {
    assert_eq!(dempty((), 3.0, core::marker::PhantomData, 1.0), (9.0, 6.0));
}

mod library {
    pub fn norm(x: &[f64]) -> f64 {
        x.iter().map(|v| v * v).sum()
    }
    pub fn scale(x: &mut f64, by: f64) {
        *x *= by;
    }
    pub unsafe fn first<T: Copy>(x: *const T) -> T {
        unsafe { *x }
    }
    pub struct Line(pub f64);
    impl Line {
        pub fn at(&self, x: f64) -> f64 {
            self.0 * x
        }
    }
}

#[autodiff_reverse(library::norm, Duplicated, Active)]
fn dnorm(x: &[f64], dx: &mut [f64], dret: f64) -> f64;

#[autodiff_forward(library::norm, Dual, Dual)]
fn norm_jvp(x: &[f64], dx: &[f64]) -> (f64, f64);

#[autodiff_forward(library::norm, Dual, DualOnly)]
fn norm_tangent(x: &[f64], direction: &[f64]) -> f64;

#[autodiff_reverse(library::scale, Duplicated, Active)]
pub fn dscale(x: &mut f64, dx: &mut f64, by: f64) -> f64;

#[autodiff_reverse(library::first::<T>, Duplicated, ActiveOnly)]
unsafe fn dfirst<T: Copy>(x: *const T, dx: *mut T, dret: T);

#[autodiff_reverse(f64::powi, Active, Const, Active)]
fn dpowi(x: f64, n: i32, dret: f64) -> (f64, f64);

#[autodiff_reverse(library::Line::at, Duplicated, Active, Active)]
fn dat(line: &library::Line, dline: &mut library::Line, x: f64, dret: f64) -> (f64, f64);

#[test]
fn declarations_of_derivatives_of_other_functions() {
    let mut dx = [0.0; 2];
    assert_eq!(dnorm(&[3.0, 4.0], &mut dx, 1.0), 25.0);
    assert_eq!(dx, [6.0, 8.0]);
    assert_eq!(norm_jvp(&[3.0, 4.0], &[1.0, 0.0]), (25.0, 6.0));
    assert_eq!(norm_tangent(&[3.0, 4.0], &[0.0, 1.0]), 8.0);
    let (mut x, mut d) = (2.0, 1.0);
    assert_eq!(dscale(&mut x, &mut d, 3.0), 2.0);
    assert_eq!((x, d), (6.0, 3.0));
    let mut d = 0.5f32;
    unsafe { dfirst(&1.0f32, &mut d, 2.0) };
    assert_eq!(d, 2.5);
    assert_eq!(dpowi(3.0, 2, 1.0), (9.0, 6.0));
    let mut d = library::Line(0.0);
    assert_eq!(dat(&library::Line(2.0), &mut d, 3.0, 1.0), (6.0, 2.0));
    assert_eq!(d.0, 3.0);
}

mod private {
    #[isozyme::autodiff_reverse(dhidden, Active, Active)]
    pub(super) fn hidden(x: f64) -> f64 {
        x * x
    }
}

#[test]
fn visibility_is_the_function_s() {
    assert_eq!(private::dhidden(2.0, 1.0), (private::hidden(2.0), 4.0));
}

#[isozyme::autodiff_reverse(dx, Active, Active)]
#[isozyme::autodiff_forward(x_jvp, Dual, Dual)]
fn x(x: f64) -> f64 {
    x * x
}

#[isozyme::autodiff_reverse(ddx, Duplicated, ActiveOnly)]
fn dsquare(square: &[f64]) -> f64 {
    square[0] * square[0]
}

#[test]
fn an_argument_or_its_shadow_may_be_called_like_the_function() {
    let mut d = [0.0];
    ddx(&[3.0], &mut d, 1.0);
    assert_eq!(d, [6.0]);
    assert_eq!(dx(3.0, 1.0), (9.0, 6.0));
    assert_eq!(x_jvp(3.0, 1.0), (9.0, 6.0));
}

/// Functions in constants that references lead into, beside others that are called through pointers in what the standard library has compiled.
mod pointers {
    use std::panic::{catch_unwind, AssertUnwindSafe};

    trait Step {
        #[isozyme::autodiff_reverse(dstep, Const, Active, Active)]
        fn step(&self, x: f64) -> f64;
    }

    impl Step for fn(f64) -> f64 {
        fn step(&self, x: f64) -> f64 {
            self(x)
        }
    }

    impl Step for (f64, fn(f64) -> f64) {
        fn step(&self, x: f64) -> f64 {
            self.1.step(self.0 * x)
        }
    }

    #[isozyme::autodiff_reverse(dcaught, Active, Active)]
    fn caught(x: f64) -> f64 {
        let work: Box<dyn Fn(f64) -> f64> = Box::new(move |y| x * y);
        catch_unwind(AssertUnwindSafe(|| if x > 1.0 { panic!("large") } else { work(x) })).unwrap_or(0.0)
    }

    #[test]
    fn through_pointers() {
        fn square(x: f64) -> f64 {
            x * x
        }
        assert_eq!((3.0, square as fn(f64) -> f64).dstep(2.0, 1.0), (36.0, 36.0));
        assert_eq!(catch_unwind(|| dcaught(0.5, 1.0)).unwrap(), (0.25, 1.0));
        assert_eq!(catch_unwind(|| dcaught(2.0, 1.0)).unwrap(), (0.0, 0.0));
    }
}
