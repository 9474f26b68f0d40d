//! The run-time checks of a derivative: shadows before anything is written, the seed's variant once the result is known.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{GenericArgument, PathArguments, Type};

use crate::activity::Mode;
use crate::call::Body;
use crate::function::{Argument, Function};
use crate::place;
use crate::request::Request;
use crate::results;
use crate::rules::{Output, Plan, Role};
use crate::shape;
use crate::types::{self, hidden, Kind};

/// Run-time checks of every shadow, before anything is written.
pub fn checks(name: &Ident, request: &Request, function: &Function, plan: &Plan) -> TokenStream {
    let checks = function.arguments.iter().zip(&plan.roles).filter_map(|(argument, role)| {
        let Role::Shadows { names, .. } = role else { return None };
        let checks = names.iter().map(|shadow| check(name, request, argument, &quote!(#shadow)));
        let checks: Vec<_> = checks.collect::<Option<_>>()?;
        Some(quote!(#(#checks)*))
    });
    scope(quote!(#(#checks)*))
}

/// With the traits that checkers are found by.
pub fn scope(checks: TokenStream) -> TokenStream {
    quote! {
        {
            use ::isozyme::__private::{Checker as _, NotKnown as _, ViaContainer as _, ViaNothing as _, ViaShape as _, ViaVariant as _};
            #checks
        }
    }
}

fn place_of(derivative: &Ident, request: &Request, argument: &Argument) -> TokenStream {
    let (derivative, argument_name) = (derivative.to_string(), argument.name.to_string());
    let written = request.mode == Mode::Reverse || !types::is_shared(&argument.ty);
    quote!(&::isozyme::__private::Place { derivative: #derivative, argument: #argument_name, written: #written })
}

fn check(derivative: &Ident, request: &Request, argument: &Argument, shadow: &TokenStream) -> Option<TokenStream> {
    let (name, ty) = (&argument.name, &argument.ty);
    let checker = shape::checker(ty)?;
    let place = place_of(derivative, request, argument);
    // The shadow has its primal's layout, and is looked at as if it had its type: a `&mut [f64]` as a `&[f64]`.
    Some(quote! {
        #checker.check(unsafe { &*(&raw const #name as *const #ty) }, unsafe { &*(&raw const #shadow as *const #ty) }, #place);
    })
}

/// Looks at what the shadow in a slot owns before the call, and after it.
pub fn kept(body: &mut Body, argument: &Argument, slot: &Ident) {
    let Some(checker) = shape::checker(&argument.ty) else { return };
    let (kept, ty, word) = (hidden("kept", 0), &argument.ty, argument.name.to_string());
    let value = quote!(unsafe { &*(&raw const *#slot as *const #ty) });
    body.slots.push(scope(quote!(#checker.owned(#value, &mut |at, length| #kept.before(#word, at, length));)));
    body.after.push(scope(quote!(#checker.owned(#value, &mut |at, length| #kept.after(at, length));)));
}

/// The slices that a wide shadow is made of, checked and put into slots.
pub fn parts(derivative: &Ident, request: &Request, argument: &Argument, shadow: &Ident, slots: &[Ident]) -> TokenStream {
    let name = &argument.name;
    let place = place_of(derivative, request, argument);
    let checked = !request.unchecked;
    let shared = request.mode == Mode::Forward && types::is_shared(&argument.ty);
    let split = if shared { quote!(parts) } else { quote!(parts_mut) };
    let checks: Option<Vec<_>> = slots.iter().map(|slot| check(derivative, request, argument, &quote!(#slot))).collect();
    let checks = checks.filter(|_| checked).map(|checks| scope(quote!(#(#checks)*)));
    quote! {
        let [#(mut #slots),*] = unsafe { ::isozyme::__private::#split(#name.len(), #shadow, #checked, #place) };
        #checks
    }
}

/// The comparison of the seeds' variants with the result's, after the call; and the copies of the seeds that it needs, made before.
///
/// A seed for a variant that the function did not return says nothing about the payload that it did return.
pub fn seeds(
    derivative: &Ident,
    request: &Request,
    ty: &Type,
    result: &Ident,
    seeds: &[Ident],
    name: &Ident,
) -> (Option<TokenStream>, Vec<TokenStream>) {
    let Some(checker) = shape::checker(ty).filter(|_| has_variants(ty) && !request.unchecked) else { return (None, Vec::new()) };
    let (derivative, name) = (derivative.to_string(), name.to_string());
    let copies: Vec<Ident> = (0..seeds.len()).map(|i| hidden("c", i)).collect();
    let made = seeds
        .iter()
        .zip(&copies)
        .map(|(s, c)| quote!(let #c = unsafe { ::core::ptr::read(&raw const #s as *const ::core::mem::MaybeUninit<#ty>) };));
    let made = made.collect();
    let check = quote! {
        #(
            #checker.check(
                &#result,
                unsafe { &*#copies.as_ptr() },
                &::isozyme::__private::Place { derivative: #derivative, argument: #name, written: false },
            );
        )*
    };
    (Some(scope(check)), made)
}

/// The start of the gradient of an argument by value.
pub fn zero_like(function: &Function, argument: &Argument) -> TokenStream {
    let (name, ty, text) = (&argument.name, &argument.ty, argument.name.to_string());
    let probe = shape::probe(ty);
    let plain = if is_concrete(function, ty) { quote!(::isozyme::__private::Plain::<#ty>::IS) } else { quote!(true) };
    scope(quote!({
        use ::isozyme::__private::NotPlain as _;
        ::isozyme::__private::zero_like::<#ty, _>(&#name, &#probe, #plain, #text)
    }))
}

/// No type parameter is in the type, so that what is known of it where it is written is all.
fn is_concrete(function: &Function, ty: &Type) -> bool {
    fn mentions(tokens: TokenStream, names: &[String]) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(name) => names.contains(&name.to_string()),
            TokenTree::Group(group) => mentions(group.stream(), names),
            _ => false,
        })
    }
    let names: Vec<String> = function.generics.type_params().map(|p| p.ident.to_string()).collect();
    (!function.is_associated() || place::in_plain_impl(function.signature.fn_token.span)) && !mentions(quote!(#ty), &names)
}

/// Refuses, while compiling, types by value that may hold enums of which nothing is known: gradients start in their argument's variants, and seeds
/// are for their result's.
pub fn known(function: &Function, plan: &Plan) -> TokenStream {
    let arguments = function.arguments.iter().zip(&plan.roles).filter(|(_, role)| matches!(role, Role::Gradient));
    let mut checks: Vec<TokenStream> = Vec::new();
    for (argument, _) in arguments {
        checks.extend(known_type(function, &argument.ty, "an `Active` argument"));
        checks.extend(plain_type(function, &argument.ty));
    }
    let seeded = matches!(plan.output, Output::Differentiated { .. });
    if let Some(ty) = function.result.as_ref().filter(|_| seeded) {
        results::parts(ty).iter().for_each(|ty| checks.extend(known_type(function, ty, "an `Active` result")));
    }
    quote!(#(#checks)*)
}

fn known_type(function: &Function, ty: &Type, what: &str) -> Option<TokenStream> {
    if !has_variants(ty) {
        return None;
    }
    let reason = format!(
        "`{}`, the type of {what}, may hold an enum, an `Option` or a reference: its fields must be known, by `#[derive(isozyme::Shape)]` on it",
        types::text(ty)
    );
    let span = ty.span();
    let private = quote!(::isozyme::__private);
    Some(constant(function, quote_spanned!(span=> ::core::assert!(#private::Known::<#ty>::IS || !#private::has_niche::<#ty>(), #reason))))
}

/// Refuses what a gradient by value would overwrite: raw pointers, and cells, in which an enum does not show.
fn plain_type(function: &Function, ty: &Type) -> Option<TokenStream> {
    if !has_variants(ty) || !is_concrete(function, ty) {
        return None;
    }
    let reason = format!(
        "`{}`, the type of an `Active` argument, holds a raw pointer, a cell or the like (it is not `Send` and `Sync`): take it by reference and \
         write `Duplicated`, or pass its floats as arguments of their own",
        types::text(ty)
    );
    let span = ty.span();
    let private = quote!(::isozyme::__private);
    // What owns memory is told of in words of its own.
    let holds = quote_spanned! {span=>
        ::core::assert!(#private::Known::<#ty>::IS || #private::Plain::<#ty>::IS || ::core::mem::needs_drop::<#ty>(), #reason)
    };
    Some(constant(function, holds))
}

/// An assertion, looked at while compiling.
fn constant(function: &Function, holds: TokenStream) -> TokenStream {
    let private = quote!(::isozyme::__private);
    // An item is looked at by `cargo check` too, but cannot name parameters.
    if function.generics.params.is_empty() && !function.is_associated() {
        quote!(const _: () = { use #private::{NotKnown as _, NotPlain as _}; #holds };)
    } else {
        quote!(const { use #private::{NotKnown as _, NotPlain as _}; #holds };)
    }
}

/// A value may be an enum, as far as its type's spelling tells.
pub fn has_variants(ty: &Type) -> bool {
    match ty {
        Type::Group(g) => has_variants(&g.elem),
        Type::Paren(p) => has_variants(&p.elem),
        Type::Tuple(t) => t.elems.iter().any(has_variants),
        Type::Array(a) => has_variants(&a.elem),
        Type::Path(_) => types::kind(ty) == Kind::Other,
        _ => false,
    }
}

/// The part of a result's type that a seed is for: `T` of `Option<T>` and of `Result<T, E>`.
pub fn plain(ty: &Type) -> Type {
    payload(ty).map_or_else(|| ty.clone(), |inner| plain(&inner))
}

/// `T` of `Option<T>` and of `Result<T, E>`.
pub fn payload(ty: &Type) -> Option<Type> {
    match ty {
        Type::Group(g) => payload(&g.elem),
        Type::Paren(p) => payload(&p.elem),
        Type::Path(p) if p.qself.is_none() => {
            let last = p.path.segments.last().filter(|s| s.ident == "Option" || s.ident == "Result")?;
            let PathArguments::AngleBracketed(list) = &last.arguments else { return None };
            list.args.iter().find_map(|a| match a {
                GenericArgument::Type(t) => Some(t.clone()),
                _ => None,
            })
        }
        _ => None,
    }
}
