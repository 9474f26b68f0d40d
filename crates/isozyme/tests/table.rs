//! Every activity on every kind of argument, for both floats, one and several directions: `cargo isozyme test --test table`.
#![cfg(isozyme)]
#![allow(clippy::all)]

macro_rules! table {
    ($t:ident) => {
        mod $t {
            use isozyme::*;
            type T = $t;

            // By value.
            #[autodiff_forward(v_f1, Dual, Const, Dual)]
            #[autodiff_forward(v_f1_only, DualOnly, Const, DualOnly)]
            #[autodiff_forward(v_f1_const, Dual, Dual, Const)]
            #[autodiff_forward(v_f2, 2, Dual, Const, Dual)]
            #[autodiff_forward(v_f2_only, 2, DualOnly, Dual, DualOnly)]
            #[autodiff_reverse(v_r1, Active, Const, Active)]
            #[autodiff_reverse(v_r1_only, Active, Active, ActiveOnly)]
            #[autodiff_reverse(v_r2, 2, Active, Active, Active)]
            #[autodiff_reverse(v_r2_only, 2, Active, Const, ActiveOnly)]
            fn value(x: T, y: T) -> T {
                x * x * y
            }

            #[test]
            fn values() {
                assert_eq!(v_f1(3.0, 1.0, 2.0), (18.0, 12.0));
                assert_eq!(v_f1_only(3.0, 1.0, 2.0), 12.0);
                assert_eq!(v_f1_const(3.0, 1.0, 2.0, 1.0), 18.0);
                assert_eq!(v_f2(3.0, 1.0, 10.0, 2.0), [18.0, 12.0, 120.0]);
                assert_eq!(v_f2_only(3.0, 1.0, 0.0, 2.0, 0.0, 1.0), [12.0, 9.0]);
                assert_eq!(v_r1(3.0, 2.0, 1.0), (18.0, 12.0));
                assert_eq!(v_r1_only(3.0, 2.0, 1.0), (12.0, 9.0));
                assert_eq!(v_r2(3.0, 2.0, [1.0, 10.0]), (18.0, [12.0, 120.0], [9.0, 90.0]));
                assert_eq!(v_r2_only(3.0, 2.0, [1.0, 10.0]), [12.0, 120.0]);
            }

            // By reference.
            #[autodiff_forward(s_f1, Dual, Const, Dual)]
            #[autodiff_forward(s_f2, 2, Dual, DualOnly, Dual)]
            #[autodiff_forward(s_f2v, 2, Dualv, Const, DualOnly)]
            #[autodiff_forward(s_f2vo, 2, DualvOnly, Dual, Dual)]
            #[autodiff_reverse(s_r1, Duplicated, Const, Active)]
            #[autodiff_reverse(s_r1_only, DuplicatedOnly, Duplicated, ActiveOnly)]
            #[autodiff_reverse(s_r2, 2, Duplicated, Duplicated, Active)]
            #[autodiff_reverse(s_r2_only, 2, DuplicatedOnly, Const, ActiveOnly)]
            #[autodiff_reverse(s_r2v, 2, Duplicatedv, Duplicated, Active)]
            fn shared(x: &[T], y: &T) -> T {
                x[0] * x[1] * *y
            }

            #[test]
            fn shared_references() {
                let x = [2.0, 3.0];
                assert_eq!(s_f1(&x, &[1.0, 0.0], &5.0), (30.0, 15.0));
                assert_eq!(s_f2(&x, &[1.0, 0.0], &[0.0, 1.0], &5.0, &0.0, &1.0), [30.0, 15.0, 10.0 + 6.0]);
                assert_eq!(s_f2v(&x, &[1.0, 0.0, 0.0, 1.0], &5.0), [15.0, 10.0]);
                assert_eq!(s_f2vo(&x, &[1.0, 0.0, 0.0, 1.0], &5.0, &0.0, &1.0), [30.0, 15.0, 16.0]);
                let (mut d, mut e, mut dy, mut ey) = ([0.0; 2], [0.0; 2], 0.0, 0.0);
                assert_eq!(s_r1(&x, &mut d, &5.0, 1.0), 30.0);
                assert_eq!(d, [15.0, 10.0]);
                s_r1_only(&x, &mut d, &5.0, &mut dy, 1.0);
                assert_eq!((d, dy), ([30.0, 20.0], 6.0));
                d = [0.0; 2];
                assert_eq!(s_r2(&x, &mut d, &mut e, &5.0, &mut dy, &mut ey, [1.0, 2.0]), 30.0);
                assert_eq!((d, e, dy, ey), ([15.0, 10.0], [30.0, 20.0], 12.0, 12.0));
                s_r2_only(&x, &mut d, &mut e, &5.0, [1.0, 0.0]);
                assert_eq!((d, e), ([30.0, 20.0], [30.0, 20.0]));
                let mut wide = [0.0; 4];
                (dy, ey) = (0.0, 0.0);
                assert_eq!(s_r2v(&x, &mut wide, &5.0, &mut dy, &mut ey, [1.0, 2.0]), 30.0);
                assert_eq!((wide, dy, ey), ([15.0, 10.0, 30.0, 20.0], 6.0, 12.0));
            }

            #[autodiff_forward(m_f1, Dual, Dual)]
            #[autodiff_forward(m_f2, 2, Dual, DualOnly)]
            #[autodiff_reverse(m_r1, Duplicated, Duplicated)]
            #[autodiff_reverse(m_r1_only, DuplicatedOnly, DuplicatedOnly)]
            #[autodiff_reverse(m_r2, 2, Duplicated, Duplicated)]
            fn mutable(x: &mut [T], y: &mut T) {
                x[0] *= *y;
                x[1] = x[0] * x[0];
                *y = x[1];
            }

            #[autodiff_forward(m_f2v, 2, Dualv, Const)]
            #[autodiff_reverse(m_r2v, 2, Duplicatedv, Const)]
            fn mutable_slice(x: &mut [T], y: T) {
                x[0] *= y;
                x[1] = x[0] * x[0];
            }

            #[test]
            fn mutable_references() {
                let (mut x, mut y) = ([2.0, 3.0], 5.0);
                let (mut d, mut dy) = ([1.0, 7.0], 0.0);
                m_f1(&mut x, &mut d, &mut y, &mut dy);
                assert_eq!((x, y, d, dy), ([10.0, 100.0], 100.0, [5.0, 100.0], 100.0));
                let (mut x, mut y) = ([2.0, 3.0], 5.0);
                let (mut d, mut e, mut dy, mut ey) = ([1.0, 7.0], [0.0; 2], 0.0, 1.0);
                m_f2(&mut x, &mut d, &mut e, &mut y, &mut dy, &mut ey);
                assert_eq!((d, e, dy, ey), ([5.0, 100.0], [2.0, 40.0], 100.0, 40.0));
                let (mut x, mut wide) = ([2.0, 3.0], [1.0, 0.0, 2.0, 0.0]);
                m_f2v(&mut x, &mut wide, 5.0);
                assert_eq!(wide, [5.0, 100.0, 10.0, 200.0]);

                // y is a^2 and x is [a, a^2], for a = 10 = x[0] y.
                let (mut x, mut y) = ([2.0, 3.0], 5.0);
                let (mut d, mut dy) = ([1.0, 1.0], 1.0);
                m_r1(&mut x, &mut d, &mut y, &mut dy);
                assert_eq!((x, y, d, dy), ([10.0, 100.0], 100.0, [41.0 * 5.0, 0.0], 41.0 * 2.0));
                let (mut x, mut y) = ([2.0, 3.0], 5.0);
                let (mut d, mut dy) = ([0.0, 0.0], 1.0);
                m_r1_only(&mut x, &mut d, &mut y, &mut dy);
                assert_eq!((d, dy), ([100.0, 0.0], 40.0));
                let (mut x, mut y) = ([2.0, 3.0], 5.0);
                let (mut d, mut e, mut dy, mut ey) = ([0.0, 0.0], [1.0, 0.0], 1.0, 0.0);
                m_r2(&mut x, &mut d, &mut e, &mut y, &mut dy, &mut ey);
                assert_eq!((d, e, dy, ey), ([100.0, 0.0], [5.0, 0.0], 40.0, 2.0));
                let (mut x, mut wide) = ([2.0, 3.0], [1.0, 0.0, 0.0, 1.0]);
                m_r2v(&mut x, &mut wide, 5.0);
                assert_eq!(wide, [5.0, 0.0, 100.0, 0.0]);
            }

            // By pointer.
            #[autodiff_forward(p_f1, Dual, Dual, Const)]
            #[autodiff_forward(p_f2, 2, Dual, DualOnly, Const)]
            #[autodiff_reverse(p_r1, Duplicated, Duplicated, Const)]
            #[autodiff_reverse(p_r2, 2, DuplicatedOnly, Duplicated, Const)]
            unsafe fn pointers(x: *const T, y: *mut T, n: usize) {
                unsafe {
                    for i in 0..n {
                        *y.add(i) = *x.add(i) * *x.add(i);
                    }
                }
            }

            #[test]
            fn raw_pointers() {
                let (x, mut y, d, e) = ([2.0, 3.0], [0.0; 2], [1.0, 0.0], [0.0, 10.0]);
                let (mut dy, mut ey) = ([0.0; 2], [0.0; 2]);
                unsafe { p_f1(x.as_ptr(), d.as_ptr(), y.as_mut_ptr(), dy.as_mut_ptr(), 2) };
                assert_eq!((y, dy), ([4.0, 9.0], [4.0, 0.0]));
                unsafe { p_f2(x.as_ptr(), d.as_ptr(), e.as_ptr(), y.as_mut_ptr(), dy.as_mut_ptr(), ey.as_mut_ptr(), 2) };
                assert_eq!((dy, ey), ([4.0, 0.0], [0.0, 60.0]));
                let (mut d, mut e) = ([0.0; 2], [0.0; 2]);
                (dy, ey) = ([1.0, 1.0], [0.0, 2.0]);
                unsafe { p_r1(x.as_ptr(), d.as_mut_ptr(), y.as_mut_ptr(), dy.as_mut_ptr(), 2) };
                assert_eq!((d, dy), ([4.0, 6.0], [0.0, 0.0]));
                d = [0.0; 2];
                dy = [1.0, 0.0];
                unsafe { p_r2(x.as_ptr(), d.as_mut_ptr(), e.as_mut_ptr(), y.as_mut_ptr(), dy.as_mut_ptr(), ey.as_mut_ptr(), 2) };
                assert_eq!((d, e), ([4.0, 0.0], [0.0, 12.0]));
            }

            // Results of several kinds.
            #[autodiff_forward(vec_f1, Dual, Dual)]
            #[autodiff_forward(vec_f2, 2, Dual, Dual)]
            #[autodiff_forward(vec_f2_only, 2, Dual, DualOnly)]
            fn vector(x: T) -> Vec<T> {
                vec![x, x * x]
            }

            #[autodiff_forward(option_f2, 2, Dual, Dual)]
            #[autodiff_reverse(option_r2, 2, Active, Active)]
            fn option(x: T) -> Option<T> {
                (x > 0.0).then(|| x * x)
            }

            #[autodiff_forward(tuple_f2, 2, Dual, DualOnly)]
            #[autodiff_reverse(tuple_r1, Active, ActiveOnly)]
            #[autodiff_reverse(tuple_r2, 2, Active, Active)]
            fn tuple((x, y): (T, T)) -> (T, [T; 3]) {
                (x * y, [x, y * y, 1.0])
            }

            #[test]
            fn results() {
                assert_eq!(vec_f1(3.0, 1.0), (vec![3.0, 9.0], vec![1.0, 6.0]));
                assert_eq!(vec_f2(3.0, 1.0, 2.0), [vec![3.0, 9.0], vec![1.0, 6.0], vec![2.0, 12.0]]);
                assert_eq!(vec_f2_only(3.0, 1.0, 2.0), [vec![1.0, 6.0], vec![2.0, 12.0]]);
                assert_eq!(option_f2(3.0, 1.0, 2.0), [Some(9.0), Some(6.0), Some(12.0)]);
                assert_eq!(option_f2(-3.0, 1.0, 2.0), [None; 3]);
                assert_eq!(option_r2(3.0, [Some(1.0), Some(2.0)]), (Some(9.0), [6.0, 12.0]));
                assert_eq!(option_r2(-3.0, [None; 2]), (None, [0.0; 2]));
                assert_eq!(tuple_f2((2.0, 3.0), (1.0, 0.0), (0.0, 1.0)), [(3.0, [1.0, 0.0, 0.0]), (2.0, [0.0, 6.0, 0.0])]);
                assert_eq!(tuple_r1((2.0, 3.0), (1.0, [10.0, 100.0, 7.0])), (13.0, 602.0));
                let seeds = [(1.0, [0.0, 0.0, 0.0]), (0.0, [1.0, 1.0, 0.0])];
                assert_eq!(tuple_r2((2.0, 3.0), seeds), ((6.0, [2.0, 9.0, 1.0]), [(3.0, 2.0), (1.0, 6.0)]));
            }
        }
    };
}
table!(f64);
table!(f32);
