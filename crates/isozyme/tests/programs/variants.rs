//! Enums whose variants have numbers, lists and texts in the same bytes: errors with values in them, the values of an interpreter.

use isozyme::*;

#[derive(Debug)]
enum Fault {
    Negative(f64),
    Rest(Vec<f64>),
    Text(String),
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Fault {}

fn root(v: f64) -> Result<f64, Fault> {
    if v < 0.0 { Err(Fault::Negative(v)) } else { Ok(v.sqrt()) }
}

#[inline(never)]
fn one(x: &[f64], k: usize) -> Result<f64, Fault> {
    match k {
        0 => Ok(x[0] * x[1]),
        1 => root(x[1] - x[2]),
        2 => Err(Fault::Rest(x[3..].to_vec())),
        3 => Err(Fault::Text(format!("{k}"))),
        _ => root(x[k % 6]),
    }
}

#[inline(never)]
fn two(x: &[f64], k: usize) -> Result<f64, Fault> {
    Ok(one(x, k)? * one(x, k + 4)?)
}

fn boxed(x: &[f64], k: &str) -> Result<f64, Box<dyn std::error::Error>> {
    let k: f64 = k.parse()?;
    Ok(root(x[0] - k)? * two(x, 0)?)
}

program!(faults, dfaults, jfaults, x => {
    let mut sum = 0.0;
    for k in 0..5 {
        sum += (k + 1) as f64 * match two(x, k) {
            Ok(v) => v,
            Err(Fault::Negative(v)) => v * v,
            Err(Fault::Rest(list)) => list.iter().product(),
            Err(Fault::Text(t)) => t.len() as f64,
        };
    }
    sum + boxed(x, "1.0").unwrap() + boxed(x, "no").unwrap_or(x[1]) * boxed(x, "9").unwrap_or_else(|e| e.to_string().len() as f64 * x[2])
});

#[derive(Clone, Debug)]
enum Value {
    Number(f64),
    List(Vec<f64>),
    Text(String),
    Nothing,
}

enum Term {
    Number(f64),
    Argument(usize),
    All,
    Text(String),
    Both(Box<Term>, Box<Term>),
    Sum(Box<Term>),
}

#[inline(never)]
fn both(a: Value, b: Value) -> Result<Value, String> {
    Ok(match (a, b) {
        (Value::Number(a), Value::Number(b)) => Value::Number(a + b),
        (Value::List(mut l), Value::Number(b)) => {
            l.iter_mut().for_each(|v| *v *= b);
            Value::List(l)
        }
        (Value::List(a), Value::List(b)) => Value::List(a.iter().zip(&b).map(|(a, b)| a * b).collect()),
        (Value::Text(t), Value::Number(v)) => Value::Number(t.len() as f64 * v),
        (Value::Nothing, x) | (x, Value::Nothing) => x,
        (a, b) => return Err(format!("{a:?} {b:?}")),
    })
}

fn value(t: &Term, x: &[f64]) -> Result<Value, String> {
    Ok(match t {
        Term::Number(v) => Value::Number(*v),
        Term::Argument(i) => x.get(*i).map_or(Value::Nothing, |v| Value::Number(*v)),
        Term::All => Value::List(x.to_vec()),
        Term::Text(t) => Value::Text(t.clone()),
        Term::Both(a, b) => both(value(a, x)?, value(b, x)?)?,
        Term::Sum(a) => match value(a, x)? {
            Value::List(l) => Value::Number(l.iter().sum()),
            Value::Number(v) => Value::Number(v * v),
            other => other,
        },
    })
}

program!(interpreter, dinterpreter, jinterpreter, x => {
    fn pair(a: Term, b: Term) -> Term {
        Term::Both(Box::new(a), Box::new(b))
    }
    let terms = [
        Term::Sum(Box::new(pair(Term::All, pair(Term::Argument(2), Term::Argument(9))))),
        Term::Sum(Box::new(pair(Term::All, pair(Term::All, Term::Number(x[3]))))),
        pair(Term::Text("four".into()), Term::Sum(Box::new(Term::Argument(4)))),
        pair(Term::All, Term::Text("no".into())),
    ];
    terms.iter().fold(0.0, |sum, t| match value(t, x) {
        Ok(Value::Number(v)) => sum + v * (1.0 + 0.01 * sum),
        Ok(Value::List(l)) => sum * l[0],
        Ok(_) => sum,
        Err(t) => sum + x[0] * t.len().min(1) as f64,
    })
});

program!(shared_slices, dshared_slices, jshared_slices, x => {
    let first: std::rc::Rc<[f64]> = x.iter().map(|v| v * v).collect::<Vec<_>>().into();
    let second: std::sync::Arc<[f64]> = first.iter().map(|v| v * x[1]).collect();
    let third: std::rc::Rc<dyn Fn(f64) -> f64> = std::rc::Rc::new(move |v| v * first[2]);
    third(second[3]) + second.iter().sum::<f64>()
});
