//! Checks activities against the function's signature, and decides what becomes of every argument.

use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Error, Ident, Result, Type};

use crate::activity::{Activity, Mode};
use crate::function::{Argument, Function};
use crate::request::{Given, Request};
use crate::types::{self, Kind};

/// What the derivative does with one argument.
pub enum Role {
    Const,
    /// A gradient is appended to the result.
    Gradient,
    /// Shadows of this type follow the argument, one for each direction.
    Shadows {
        names: Vec<Ident>,
        ty: Box<Type>,
        /// The gradient is wanted of what a `&mut` argument owns: nothing of that may be dropped.
        kept: bool,
    },
    /// One shadow of this type follows the slice: those of all directions, one behind the other.
    Wide {
        name: Ident,
        ty: Box<Type>,
    },
}

impl Role {
    /// The parameters that follow the argument.
    pub fn shadows(&self) -> (&[Ident], Option<&Type>) {
        match self {
            Role::Const | Role::Gradient => (&[], None),
            Role::Shadows { names, ty, .. } => (names, Some(ty)),
            Role::Wide { name, ty } => (std::slice::from_ref(name), Some(ty)),
        }
    }

    /// As `shadows`, to rename them.
    pub fn names_mut(&mut self) -> &mut [Ident] {
        match self {
            Role::Const | Role::Gradient => &mut [],
            Role::Shadows { names, .. } => names,
            Role::Wide { name, .. } => std::slice::from_mut(name),
        }
    }
}

/// What the derivative does with the result.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// The function returns nothing.
    Nothing,
    Const,
    /// Forward: the tangent; reverse: a seed argument. `primal` says whether the primal result is returned too.
    Differentiated {
        primal: bool,
    },
}

/// Everything `expand` needs beyond the function itself.
pub struct Plan {
    pub roles: Vec<Role>,
    pub output: Output,
    /// Directions at once.
    pub width: usize,
    /// Name of the seed argument.
    pub seed: Ident,
}

pub fn check(request: &Request, function: &Function) -> Result<Plan> {
    let (inputs, result) = split(request, function)?;
    let mut names = Names::new(function);
    let mut errors: Option<Error> = None;
    let mut roles = Vec::new();
    for (argument, given) in function.arguments.iter().zip(inputs) {
        match role(request, argument, *given, &mut names) {
            Ok(role) => roles.push(role),
            Err(error) => match &mut errors {
                Some(all) => all.combine(error),
                None => errors = Some(error),
            },
        }
    }
    let output = match output(request, function, result) {
        Ok(output) => output,
        Err(mut error) => {
            if let Some(earlier) = errors {
                error.combine(earlier);
            }
            return Err(error);
        }
    };
    match errors {
        Some(error) => Err(error),
        None => Ok(Plan { roles, output, width: request.width, seed: names.fresh("dret") }),
    }
}

/// The activities of the arguments and of the result.
fn split<'a>(request: &'a Request, function: &Function) -> Result<(&'a [Given], Option<Given>)> {
    let given = &request.activities;
    let wanted = function.arguments.len();
    if given.len() < wanted {
        let missing = &function.arguments[given.len()];
        let reason = format!(
            "argument `{}` has no activity: `{}` gives {} for {}",
            missing.name,
            request.path.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default(),
            given.len(),
            counted(wanted, "argument")
        );
        return Err(Error::new(missing.span, reason));
    }
    let (inputs, rest) = given.split_at(wanted);
    let result = match (rest, &function.result) {
        ([], _) => None,
        ([one], Some(_)) => Some(*one),
        ([extra], None) => {
            let reason = format!("one activity too many: `{}` has {} and returns nothing", function.name, counted(wanted, "argument"));
            return Err(Error::new(extra.span, reason));
        }
        ([_, extra, ..], _) => {
            let result = if function.result.is_some() { " and a result" } else { " and returns nothing" };
            let extra = if function.result.is_some() { extra } else { &rest[0] };
            let reason = format!(
                "too many activities: `{}` has {}{result}, but {} are given",
                function.name,
                counted(wanted, "argument"),
                given.len()
            );
            return Err(Error::new(extra.span, reason));
        }
    };
    Ok((inputs, result))
}

fn counted(n: usize, what: &str) -> String {
    format!("{n} {what}{}", if n == 1 { "" } else { "s" })
}

fn role(request: &Request, argument: &Argument, given: Given, names: &mut Names) -> Result<Role> {
    let Given { activity, span } = given;
    let ty = &argument.ty;
    let kind = types::kind(ty);
    let (name, shown) = (&argument.name, types::text(ty));
    let wrong = |reason: String| Err(Error::new(span, reason));
    let indirect = matches!(kind, Kind::Reference | Kind::Pointer);
    match activity {
        Activity::Const => Ok(Role::Const),
        _ if kind == Kind::Discrete => wrong(format!("`{name}: {shown}` holds no floats and has no derivative: write `Const`")),
        Activity::ActiveOnly => wrong(format!("`ActiveOnly` is for the result: for the argument `{name}` write `Active`")),
        Activity::Active if indirect && types::mutable_shadow(ty).is_none() => {
            wrong(format!("`{name}: {shown}` holds a {}: pass that part as an argument of its own", what(kind)))
        }
        Activity::Active if indirect => {
            wrong(format!("`{name}: {shown}` is a {}: its gradient needs memory, write `Duplicated`", what(kind)))
        }
        Activity::Active if kind == Kind::Owner => {
            wrong(format!("`{name}: {shown}` owns memory: take it by reference and write `Duplicated`"))
        }
        Activity::Active if kind == Kind::Callable => wrong(format!("`{name}: {shown}` is a function, not a float: write `Const`")),
        Activity::Active => Ok(Role::Gradient),
        _ if activity.is_wide() => match types::slice_reference(ty) {
            Some(_) => {
                let shadow = if request.mode == Mode::Forward { ty.clone() } else { types::mutable_shadow(ty).expect("it is a reference") };
                Ok(Role::Wide { name: names.shadow(name), ty: Box::new(shadow) })
            }
            None if kind == Kind::Pointer => wrong(format!("`{name}: {shown}` does not say how long it is: take a slice")),
            None => wrong(format!("`{}` needs a slice, `{name}: {shown}` is none: write `{}`", activity.word(), narrow(activity))),
        },
        Activity::Duplicated | Activity::DuplicatedOnly => match types::mutable_shadow(ty) {
            Some(shadow) => Ok(Role::Shadows {
                names: names.shadows(name, request.width),
                ty: Box::new(shadow),
                kept: matches!(activity, Activity::Duplicated) && kind == Kind::Reference && !types::is_shared(ty),
            }),
            None if kind == Kind::Float => wrong(format!("`{name}: {shown}` is passed by value: write `Active`, its gradient is returned")),
            None if kind == Kind::Other => wrong(format!(
                "`{name}: {shown}` is not written as a reference or a pointer: `{}` needs one, and an alias of one will not do",
                activity.word()
            )),
            None => wrong(format!("`{name}: {shown}` is passed by value: `{}` needs a reference or a pointer", activity.word())),
        },
        _ => Ok(Role::Shadows { names: names.shadows(name, request.width), ty: Box::new(ty.clone()), kept: false }),
    }
}

/// The activity with a shadow for each direction instead.
fn narrow(activity: Activity) -> &'static str {
    match activity {
        Activity::Duplicatedv => "Duplicated",
        Activity::DualvOnly => "DualOnly",
        _ => "Dual",
    }
}

fn what(kind: Kind) -> &'static str {
    if kind == Kind::Reference {
        "reference"
    } else {
        "pointer"
    }
}

fn output(request: &Request, function: &Function, result: Option<Given>) -> Result<Output> {
    let Some(ty) = &function.result_as_written else { return Ok(Output::Nothing) };
    let Some(Given { activity, span }) = result else {
        // A reverse derivative of nothing is zero everywhere: surely not what was meant.
        if request.mode == Mode::Reverse && !function.arguments.iter().any(|a| is_output(&a.ty)) {
            let reason = format!("the result of `{}` has no activity: add `Active` for its gradient, or `Const`", function.name);
            return Err(Error::new(ty.span(), reason));
        }
        return Ok(Output::Const);
    };
    let kind = types::kind(ty);
    let shown = types::text(ty);
    match activity {
        Activity::Const => Ok(Output::Const),
        Activity::Duplicated | Activity::DuplicatedOnly | Activity::Duplicatedv => {
            let reason = format!("`{}` is for arguments: for the result write `Active` or `ActiveOnly`", activity.word());
            Err(Error::new(span, reason))
        }
        _ if kind == Kind::Discrete => {
            Err(Error::new(span, format!("the result `{shown}` holds no floats and has no derivative: write `Const`")))
        }
        Activity::Active | Activity::ActiveOnly if matches!(kind, Kind::Reference | Kind::Pointer) => {
            let reason =
                format!("the result `{shown}` is a {}: write `Const`, and seed the shadow of the argument it points into", what(kind));
            Err(Error::new(span, reason))
        }
        Activity::Active | Activity::Dual => Ok(Output::Differentiated { primal: true }),
        Activity::ActiveOnly | Activity::DualOnly => Ok(Output::Differentiated { primal: false }),
        Activity::Dualv | Activity::DualvOnly => {
            Err(Error::new(span, format!("`{}` is for arguments: for the result write `{}`", activity.word(), narrow(activity))))
        }
    }
}

/// A function can write results through it.
fn is_output(ty: &Type) -> bool {
    match ty {
        Type::Group(g) => is_output(&g.elem),
        Type::Paren(p) => is_output(&p.elem),
        Type::Reference(r) => r.mutability.is_some(),
        Type::Ptr(p) => p.mutability.is_some(),
        // An alias or a generic parameter may be either.
        Type::Path(_) => types::kind(ty) == Kind::Other,
        _ => false,
    }
}

/// Names for shadows that neither an argument nor the function has.
struct Names {
    taken: Vec<String>,
}

impl Names {
    fn new(function: &Function) -> Names {
        Names { taken: function.arguments.iter().map(|a| &a.name).chain([&function.name]).map(Ident::to_string).collect() }
    }

    /// `dx`, or `dx_0`, `dx_1`, .. for several.
    fn shadows(&mut self, primal: &Ident, width: usize) -> Vec<Ident> {
        if width == 1 {
            return vec![self.shadow(primal)];
        }
        let stem = format!("d{}", primal.to_string().trim_start_matches("r#").trim_start_matches('_'));
        (0..width).map(|i| self.fresh(&format!("{stem}_{i}"))).collect()
    }

    fn shadow(&mut self, primal: &Ident) -> Ident {
        let mut name = self.fresh(&format!("d{}", primal.to_string().trim_start_matches("r#").trim_start_matches('_')));
        name.set_span(primal.to_token_stream().span());
        name
    }

    fn fresh(&mut self, wish: &str) -> Ident {
        let mut name = wish.to_string();
        // The shadow of `o` cannot be called `do`.
        while self.taken.contains(&name) || syn::parse_str::<Ident>(&name).is_err() {
            name.push('_');
        }
        self.taken.push(name.clone());
        Ident::new(&name, proc_macro2::Span::mixed_site())
    }
}
