//! A declaration without a body becomes the derivative of a function that exists already: its signature is read backwards.
//!
//! `#[autodiff_reverse(library::f, Duplicated, Active)] fn df(x: &[f64], dx: &mut [f64], dret: f64) -> f64;` says, with its activities, that
//! `f` is a `fn(&[f64]) -> f64`.

use proc_macro2::Ident;
use syn::spanned::Spanned;
use syn::{Error, Result, Type};

use crate::activity::{Activity, Mode};
use crate::function::{Argument, Function};
use crate::request::{Given, Request};
use crate::rules::{self, Plan};

/// The primal as the declaration implies it, and the plan of its derivative.
pub fn read(request: &Request, mut declared: Function) -> Result<(Function, Plan)> {
    let split = split(request, &declared)?;
    let written = declared.signature.clone();
    let mut parameters = std::mem::take(&mut declared.arguments).into_iter();
    let mut names: Vec<Vec<Ident>> = Vec::new();
    for given in split.inputs {
        declared.arguments.push(parameters.next().expect("counted"));
        names.push(parameters.by_ref().take(shadows(request, *given)).map(|p| p.name).collect());
    }
    let seed = parameters.next().map(|p: Argument| p.name);
    let gradients = split.inputs.iter().filter(|g| g.activity == Activity::Active).count();
    declared.result = result(request, &declared, split.result, gradients)?;
    declared.result_as_written = declared.result.clone();
    let mut plan = rules::check(request, &declared)?;
    for (role, names) in plan.roles.iter_mut().zip(names) {
        for (slot, name) in role.names_mut().iter_mut().zip(names) {
            *slot = name;
        }
    }
    if let Some(seed) = seed {
        plan.seed = seed;
    }
    declared.signature = written;
    Ok((declared, plan))
}

/// Whether a body-less function has the signature of the primal itself: a trait's required method, say.
pub fn declares_primal(request: &Request, declared: &Function) -> bool {
    let (given, parameters) = (request.activities.len(), declared.arguments.len());
    split(request, declared).is_err() && (given == parameters || given == parameters + 1 && declared.result.is_some())
}

struct Split<'a> {
    inputs: &'a [Given],
    result: Option<Given>,
}

/// Which activities are for arguments: as many as explain the number of parameters.
fn split<'a>(request: &'a Request, declared: &Function) -> Result<Split<'a>> {
    let given = &request.activities;
    let have = declared.arguments.len();
    let of_arguments = |inputs: &[Given]| inputs.iter().map(|g| 1 + shadows(request, *g)).sum::<usize>();
    let seeds = |g: &Given| usize::from(request.mode == Mode::Reverse && matches!(g.activity, Activity::Active | Activity::ActiveOnly));
    let without = Split { inputs: given, result: None };
    let with = given.split_last().filter(|(last, _)| declared.result.is_some() || last.activity == Activity::ActiveOnly);
    let with = with.map(|(last, inputs)| Split { inputs, result: Some(*last) });
    let fits_without = of_arguments(given) == have;
    let fits_with = with.as_ref().is_some_and(|s| of_arguments(s.inputs) + s.result.as_ref().map_or(0, seeds) == have);
    match (fits_with, fits_without, with) {
        (true, false, Some(with)) => Ok(with),
        (false, true, _) => Ok(without),
        // `Active, Active` may be of `fn(f64, f64)` or of `fn(f64) -> f64`: only a function that writes somewhere is of the former kind.
        (true, true, Some(with)) if !writes(request, declared, given) => Ok(with),
        // `Duplicated, Active` may be of `fn(&mut f64, f64)` or of `fn(&mut f64) -> f64`: the last parameter's name tells.
        (true, true, Some(with)) => {
            let last = declared.arguments.last().map(|a| a.name.to_string()).unwrap_or_default();
            let is_seed = last.starts_with('d') || last.contains("seed") || last.contains("ret") || last.starts_with('_');
            Ok(if is_seed { with } else { without })
        }
        (_, _, with) => {
            let count = |s: &Split| of_arguments(s.inputs) + s.result.as_ref().map_or(0, seeds);
            let expected = count(with.as_ref().unwrap_or(&without));
            let (name, primal, s) = (&declared.name, primal(request), if expected == 1 { "" } else { "s" });
            let reason = format!(
                "`{name}` has no body, so it is to be the derivative of `{primal}`, which with these activities has {expected} parameter{s}, not \
                 {have}: each argument, its shadows behind it, and the seed last"
            );
            Err(Error::new(declared.signature.ident.span(), reason))
        }
    }
}

/// Whether a function whose arguments these activities are for hands a result out through one of them.
fn writes(request: &Request, declared: &Function, inputs: &[Given]) -> bool {
    let mut parameters = declared.arguments.iter();
    inputs.iter().any(|given| {
        let primal = parameters.next();
        parameters.by_ref().take(shadows(request, *given)).for_each(drop);
        given.activity != Activity::Const && primal.is_some_and(|a| is_mutable(&a.ty))
    })
}

fn is_mutable(ty: &Type) -> bool {
    match ty {
        Type::Reference(r) => r.mutability.is_some(),
        Type::Ptr(p) => p.mutability.is_some(),
        _ => false,
    }
}

fn primal(request: &Request) -> String {
    let path = &request.path;
    quote::quote!(#path).to_string().replace(' ', "")
}

fn shadows(request: &Request, given: Given) -> usize {
    match given.activity {
        Activity::Const | Activity::Active | Activity::ActiveOnly => 0,
        activity if activity.is_wide() => 1,
        _ => request.width,
    }
}

/// The primal's result type, out of what the derivative returns.
fn result(request: &Request, declared: &Function, given: Option<Given>, gradients: usize) -> Result<Option<Type>> {
    let several = request.width > 1;
    let activity = given.map(|g| g.activity);
    if activity == Some(Activity::ActiveOnly) {
        return seed_type(declared, several).map(Some);
    }
    let Some(output) = &declared.result else { return Ok(None) };
    let wrong = |form: &str| {
        let reason = format!("the derivative of `{}` with these activities returns {form}", primal(request));
        Err(Error::new(output.span(), reason))
    };
    if request.mode == Mode::Forward {
        return match (activity, several) {
            (Some(Activity::Dual), false) => match output {
                Type::Tuple(t) if t.elems.len() == 2 => Ok(Some(t.elems[0].clone())),
                _ => wrong("a pair: the value and its tangent"),
            },
            (Some(Activity::Dual | Activity::DualOnly), true) => match output {
                Type::Array(a) => Ok(Some((*a.elem).clone())),
                _ => wrong("an array: one tangent for each direction"),
            },
            _ => Ok(Some(output.clone())),
        };
    }
    let mut parts: Vec<&Type> = match output {
        Type::Tuple(t) if gradients > 0 => t.elems.iter().collect(),
        one => vec![one],
    };
    // A single gradient, or a single result, may itself be a tuple.
    let primal_first = activity.is_some() || parts.len() == gradients + 1;
    let expected = gradients + usize::from(primal_first);
    if expected == 1 {
        parts = vec![output];
    }
    if parts.len() != expected {
        let reason =
            format!("{expected} values: {}", if primal_first { "the result, then a gradient for each `Active`" } else { "the gradients" });
        return wrong(&reason);
    }
    if primal_first {
        return Ok(Some(parts[0].clone()));
    }
    Ok(None)
}

/// Without the primal in the output, the result's type is seen in the seed's only.
fn seed_type(declared: &Function, several: bool) -> Result<Type> {
    let Some(syn::FnArg::Typed(seed)) = declared.signature.inputs.last() else {
        return Err(Error::new(declared.signature.ident.span(), "the seed is missing: it is the last parameter"));
    };
    match (&*seed.ty, several) {
        (Type::Array(a), true) => Ok((*a.elem).clone()),
        (other, true) => Err(Error::new(other.span(), "the seed is an array: one for each direction")),
        (ty, false) => Ok(ty.clone()),
    }
}
