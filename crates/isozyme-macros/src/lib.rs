//! The attribute macros of the crate `isozyme`; use them through it.
//!
//! One attribute in four steps, a file each: `request` reads the attribute's words, `function` reads the function below it,
//! `rules` checks the one against the other, and `expand` writes the derivative.

mod activity;
mod call;
mod checks;
mod custom;
mod declaration;
mod expand;
mod function;
mod place;
mod registration;
mod request;
mod results;
mod rules;
mod shape;
mod types;

use proc_macro::TokenStream;
use quote::quote;

use crate::activity::Mode;

/// The forward-mode derivative of a function: values and tangents together.
///
/// `#[autodiff_forward(NAME, INPUT_ACTIVITIES.., [RETURN_ACTIVITY])]` defines `NAME` beside the function, with its visibility,
/// generics, bounds and `unsafe`. One activity for each argument, in order, and one for the result:
///
/// | activity | on an argument | on the result |
/// |---|---|---|
/// | `Const` | unchanged | the primal result (also when left out) |
/// | `Dual` | its tangent follows: `T` after `T`, `&T` after `&T`, `&mut T` after `&mut T` | `(T, T)`: value and tangent |
/// | `DualOnly` | as `Dual`; the primal may be used as scratch memory | `T`: the tangent alone |
///
/// The word `unchecked` in the list leaves the run-time checks of shadow shapes out.
#[proc_macro_attribute]
pub fn autodiff_forward(attribute: TokenStream, item: TokenStream) -> TokenStream {
    derive(Some(Mode::Forward), attribute, item)
}

/// The reverse-mode derivative of a function: gradients.
///
/// `#[autodiff_reverse(NAME, INPUT_ACTIVITIES.., [RETURN_ACTIVITY])]` defines `NAME` beside the function, with its visibility,
/// generics, bounds and `unsafe`. One activity for each argument, in order, and one for the result:
///
/// | activity | on an argument | on the result |
/// |---|---|---|
/// | `Const` | unchanged | the primal result (also when left out) |
/// | `Active` | floats by value: the gradient is appended to the result | a seed is appended to the arguments; the primal comes first in the result |
/// | `ActiveOnly` | - | as `Active`, without the primal |
/// | `Duplicated` | references and pointers: a `&mut` or `*mut` shadow follows, which the gradient is added to | - |
/// | `DuplicatedOnly` | as `Duplicated`; the primal may be used as scratch memory | - |
///
/// The shadow of memory that the function overwrites holds the seed before the call and is consumed.
/// The word `unchecked` in the list leaves the run-time checks of shadow shapes out.
#[proc_macro_attribute]
pub fn autodiff_reverse(attribute: TokenStream, item: TokenStream) -> TokenStream {
    derive(Some(Mode::Reverse), attribute, item)
}

/// The older spelling: `#[autodiff(NAME, Forward, ..)]` is [`macro@autodiff_forward`], `#[autodiff(NAME, Reverse, ..)]` is
/// [`macro@autodiff_reverse`].
#[proc_macro_attribute]
pub fn autodiff(attribute: TokenStream, item: TokenStream) -> TokenStream {
    derive(None, attribute, item)
}

/// The reverse derivative of a function by hand, used wherever that function is differentiated.
///
/// `#[custom_reverse(of = f)]` stands on a function with the arguments of `f`. It returns `f`'s result and a closure, the *pullback*, which takes a
/// shadow for each reference argument and then the seed, and returns a gradient for each argument by value. What the closure captures is the tape.
/// `f` must be `#[inline(never)]`, so that its calls can be found.
///
/// `#[custom_reverse(by = g)]` stands on the function and names such a derivative: for generic functions, and for methods (`by = Self::g`).
///
/// Activities after the path say what is `Const`, where the types do not.
#[proc_macro_attribute]
pub fn custom_reverse(attribute: TokenStream, item: TokenStream) -> TokenStream {
    by_hand(custom::reverse, attribute, item)
}

/// The forward derivative of a function by hand: the arguments of `f`, each followed by its tangent, named `dx` for `x`; returns the value and the
/// tangent. `#[custom_forward(of = f)]` stands on the derivative, and `f` must be `#[inline(never)]`; `#[custom_forward(by = g)]` stands on `f`.
#[proc_macro_attribute]
pub fn custom_forward(attribute: TokenStream, item: TokenStream) -> TokenStream {
    by_hand(custom::forward, attribute, item)
}

/// Nothing that the function computes has a derivative: its results are constants, and it is called once, as in the primal.
#[proc_macro_attribute]
pub fn inactive(attribute: TokenStream, item: TokenStream) -> TokenStream {
    by_hand(custom::inactive, attribute, item)
}

type Expansion = fn(proc_macro2::TokenStream, proc_macro2::TokenStream) -> syn::Result<proc_macro2::TokenStream>;

/// The expansion; the item unchanged and the reason if there is none.
fn by_hand(expand: Expansion, attribute: TokenStream, item: TokenStream) -> TokenStream {
    let item = proc_macro2::TokenStream::from(item);
    let expanded = expand(attribute.into(), item.clone());
    expanded
        .unwrap_or_else(|error| {
            let error = error.to_compile_error();
            quote!(#item #error)
        })
        .into()
}

/// Implements the trait `Shape` field by field, so that shadows of the type are checked against their primals.
#[proc_macro_derive(Shape)]
pub fn derive_shape(item: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(item as syn::DeriveInput);
    shape::derive(&input).unwrap_or_else(|error| error.to_compile_error()).into()
}

/// The function unchanged, then its derivative or the reason why there is none.
fn derive(mode: Option<Mode>, attribute: TokenStream, item: TokenStream) -> TokenStream {
    let item = proc_macro2::TokenStream::from(item);
    let parsed = request::parse(mode, attribute.into()).and_then(|request| Ok((request, function::parse(item.clone())?)));
    // A body-less method may be a trait's required one; a body-less function can only be a derivative.
    let is_derivative = |request: &_, function: &function::Function| {
        !function.has_body && !(function.is_associated() && declaration::declares_primal(request, function))
    };
    let declaration = matches!(&parsed, Ok((request, function)) if is_derivative(request, function));
    let derivative = parsed.and_then(|(request, function)| {
        if declaration {
            let (function, plan) = declaration::read(&request, function)?;
            return expand::declared(&request, &function, &plan);
        }
        let plan = rules::check(&request, &function)?;
        expand::beside(&request, &function, &plan)
    });
    let derivative = derivative.unwrap_or_else(|error| error.to_compile_error());
    if declaration {
        derivative.into()
    } else {
        quote!(#item #derivative).into()
    }
}
