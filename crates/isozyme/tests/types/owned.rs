use isozyme::*;
use std::rc::Rc;
#[derive(Clone, Shape)]
struct Node {
    value: f64,
    next: Option<Box<Node>>,
}
#[autodiff_reverse(df, Duplicated, Active)]
fn f(n: &Node) -> f64 {
    let mut s = 0.0;
    let mut p = Some(n);
    while let Some(q) = p {
        s += q.value * q.value;
        p = q.next.as_deref();
    }
    s
}
#[autodiff_reverse(dg, Duplicated, Active)]
fn g(n: &Option<Box<Node>>) -> f64 {
    match n {
        Some(n) => n.value * g(&n.next) + n.value,
        None => 1.0,
    }
}
#[autodiff_reverse(dh, Duplicated, Active, Active)]
fn h(x: &Rc<Vec<f64>>, s: f64) -> f64 {
    let y = Rc::clone(x);
    y.iter().map(|v| v * s).sum::<f64>() * x[0]
}
#[autodiff_reverse(db, Duplicated, Active)]
fn b(x: &Box<[f64]>) -> f64 {
    x.iter().sum::<f64>().powi(2)
}
#[autodiff_reverse(dmk, Active, Active)]
fn mk(x: f64) -> f64 {
    let mut list: Option<Box<Node>> = None;
    for i in 0..5 {
        list = Some(Box::new(Node { value: x * i as f64, next: list }));
    }
    let mut s = 0.0;
    let mut p = &list;
    while let Some(q) = p {
        s += q.value * q.value;
        p = &q.next;
    }
    s
}
#[test]
fn t() {
    let n = Node { value: 1.0, next: Some(Box::new(Node { value: 2.0, next: None })) };
    let mut d = Node { value: 0.0, next: Some(Box::new(Node { value: 0.0, next: None })) };
    assert_eq!(df(&n, &mut d, 1.0), 5.0);
    assert_eq!((d.value, d.next.as_ref().unwrap().value), (2.0, 4.0));
    let n = Some(Box::new(n));
    let mut d = Some(Box::new(Node { value: 0.0, next: Some(Box::new(Node { value: 0.0, next: None })) }));
    assert_eq!(dg(&n, &mut d, 1.0), 5.0);
    let d = d.unwrap();
    assert_eq!((d.value, d.next.as_ref().unwrap().value), (5.0, 2.0));
    let x = Rc::new(vec![1.0, 2.0]);
    let mut dx = Rc::new(vec![0.0, 0.0]);
    assert_eq!(dh(&x, &mut dx, 3.0, 1.0), (9.0, 3.0));
    assert_eq!(*dx, [12.0, 3.0]);
    let mut dx: Box<[f64]> = Box::new([0.0, 0.0]);
    db(&(Box::new([1.0, 2.0]) as Box<[f64]>), &mut dx, 1.0);
    assert_eq!(*dx, [6.0, 6.0]);
    assert_eq!(dmk(2.0, 1.0), (4.0 * 30.0, 4.0 * 30.0));
}
/// What a `&mut` argument owned, and its gradient with it, is dropped, moved or replaced.
mod taken_away {
    use isozyme::*;

    #[derive(Shape, Clone)]
    struct Sim {
        now: Vec<Vec<f64>>,
        other: Option<Box<[f64]>>,
        k: f64,
    }
    #[autodiff_reverse(dsim, Duplicated, Active)]
    #[autodiff_reverse(dsim_only, DuplicatedOnly, Active)]
    #[autodiff_reverse(dsim_unchecked, unchecked, Duplicated, Active)]
    #[autodiff_reverse(dsim_wide, 2, Duplicated, Active)]
    fn sim(s: &mut Sim) -> f64 {
        match s.k as u32 {
            1 => s.other = None,
            2 => s.now[1].push(1.0),
            3 => drop(s.now[0].pop()),
            4 => s.now[0] = s.now[0].iter().map(|v| v * s.k).collect(),
            _ => s.now.swap(0, 1),
        }
        s.now[0][0] * s.now[1][0]
    }
    fn at(k: f64) -> (Sim, Sim) {
        let shadow = Sim { now: vec![vec![0.0; 2]; 2], other: Some(vec![0.0].into()), k: 0.0 };
        (Sim { now: vec![vec![2.0, 3.0], vec![4.0, 5.0]], other: Some(vec![1.0].into()), k }, shadow)
    }
    #[test]
    fn gradients_that_are_gone_are_missed() {
        for k in [1.0, 2.0, 3.0, 4.0] {
            let (mut s, mut d) = at(k);
            let lost = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| dsim(&mut s, &mut d, 1.0)));
            assert!(lost.unwrap_err().downcast_ref::<String>().unwrap().contains("replaced what the argument `s` owned"), "{k}");
            let ((mut s, mut d), (_, mut e)) = (at(k), at(k));
            assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| dsim_wide(&mut s, &mut d, &mut e, [1.0; 2]))).is_err());
            let (mut s, mut d) = at(k);
            dsim_only(&mut s, &mut d, 1.0);
            let (mut s, mut d) = at(k);
            dsim_unchecked(&mut s, &mut d, 1.0);
        }
    }
    #[test]
    fn those_that_have_moved_are_not() {
        let (mut s, mut d) = at(0.0);
        assert_eq!(dsim(&mut s, &mut d, 1.0), 8.0);
        assert_eq!(d.now, [[2.0, 0.0], [4.0, 0.0]]);
    }
}
