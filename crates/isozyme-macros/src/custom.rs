//! The user's own derivatives: `#[custom_reverse(of = f)]` on the derivative, `#[custom_reverse(by = g)]` on the function that has it, the same in
//! forward mode, and `#[inactive]`.
//!
//! Beside the derivative stands a function `typed` that nobody calls, on the function itself its own body: there the derivative is registered
//! (`registration`), with all its types.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned, ToTokens};
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{
    Error, Expr, ExprPath, FnArg, GenericArgument, GenericParam, Ident, ItemFn, Pat, PathArguments, Result, ReturnType, Token, Type,
};

use crate::activity::{Activity, Mode};
use crate::function::{self, Owner};
use crate::registration::{Argument, Registration};
use crate::types::{self, Kind};

/// `of = f` or `by = g`, and the activities of the arguments if they are given.
struct Attribute {
    /// The attribute stands on the derivative.
    of: bool,
    path: ExprPath,
    activities: Vec<(Activity, Span)>,
}

fn attribute(mode: Mode, tokens: TokenStream) -> Result<Attribute> {
    let reason = "name the function: `of = f` on a derivative of `f`, `by = g` on a function that has the derivative `g`";
    let parser = |input: ParseStream| {
        let word: Ident = input.parse().map_err(|e| Error::new(e.span(), reason))?;
        if word != "of" && word != "by" {
            return Err(Error::new(word.span(), reason));
        }
        let _: Token![=] = input.parse()?;
        let path: ExprPath = input.parse()?;
        let mut activities = Vec::new();
        while input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            let expression: Expr = input.parse()?;
            activities.push((activity(mode, &expression)?, expression.span()));
        }
        Ok(Attribute { of: word == "of", path, activities })
    };
    parser.parse2(tokens)
}

fn activity(mode: Mode, word: &Expr) -> Result<Activity> {
    let allowed = match mode {
        Mode::Reverse => [Activity::Const, Activity::Active, Activity::Duplicated],
        Mode::Forward => [Activity::Const, Activity::Dual, Activity::Dual],
    };
    let text = quote!(#word).to_string();
    allowed.into_iter().find(|a| a.word() == text).ok_or_else(|| {
        let instead = match Activity::nearest(&text, mode) {
            Some(near) if allowed.contains(&near) => format!("did you mean `{}`?", near.word()),
            _ => format!("write {}", if mode == Mode::Reverse { "`Const`, `Active` or `Duplicated`" } else { "`Const` or `Dual`" }),
        };
        Error::new(word.span(), format!("unknown activity `{text}`: {instead}"))
    })
}

pub fn reverse(tokens: TokenStream, item: TokenStream) -> Result<TokenStream> {
    by_hand(Mode::Reverse, tokens, item)
}

pub fn forward(tokens: TokenStream, item: TokenStream) -> Result<TokenStream> {
    by_hand(Mode::Forward, tokens, item)
}

fn by_hand(mode: Mode, tokens: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let attribute = attribute(mode, tokens)?;
    if attribute.of {
        beside(mode, &attribute, item)
    } else {
        within(mode, &attribute, item)
    }
}

const PULLBACK: &str =
    "a reverse derivative returns a pair: the value, and a closure that takes the shadows and the seed and returns the gradients, as in \
                        `-> (f64, impl FnOnce(f64) -> f64)`";

/// Of the function `attribute.path`: this item.
fn beside(mode: Mode, attribute: &Attribute, item: TokenStream) -> Result<TokenStream> {
    let item: ItemFn = syn::parse2(item).map_err(|e| Error::new(e.span(), "a derivative by hand is a function with a body"))?;
    if let Some(receiver) = item.sig.receiver() {
        let by = if mode == Mode::Reverse { "custom_reverse" } else { "custom_forward" };
        let reason = format!(
            "on a method, write it the other way round: `#[{by}(by = Self::{})]` on the method that it is the derivative of",
            item.sig.ident
        );
        return Err(Error::new(receiver.span(), reason));
    }
    let aliases = aliases(attribute, &item, mode)?;
    let mut parameters = parameters(&item)?.into_iter().peekable();
    let mut arguments: Vec<Argument> = Vec::new();
    while let Some((name, ty)) = parameters.next() {
        let given = attribute.activities.get(arguments.len()).map(|(a, _)| *a);
        let activity = if mode == Mode::Reverse {
            given.unwrap_or_else(|| by_type(&ty))
        } else {
            let tangent = format!("d{}", name.to_string().trim_start_matches('_'));
            let follows = parameters.peek().is_some_and(|(next, _)| *next == tangent);
            let activity = given.unwrap_or(if follows { Activity::Dual } else { Activity::Const });
            if activity == Activity::Dual && parameters.next().is_none() {
                return Err(Error::new(name.span(), format!("the tangent of `{name}` is missing behind it")));
            }
            activity
        };
        arguments.push(Argument { name: format_ident!("a{}", arguments.len()), ty, activity });
    }
    too_many(attribute, arguments.len())?;
    let result = match (&item.sig.output, mode) {
        (ReturnType::Type(_, ty), _) => match (&**ty, mode) {
            (Type::Tuple(pair), _) if pair.elems.len() == 2 => pair.elems[0].clone(),
            (other, Mode::Reverse) => return Err(Error::new(other.span(), PULLBACK)),
            (other, Mode::Forward) if !is_unit(other) => {
                return Err(Error::new(other.span(), "a forward derivative returns a pair: the value and its tangent"))
            }
            (other, _) => other.clone(),
        },
        (ReturnType::Default, Mode::Reverse) => return Err(Error::new(item.sig.ident.span(), PULLBACK)),
        (ReturnType::Default, Mode::Forward) => syn::parse_quote!(()),
    };
    let (user, of) = (&item.sig.ident, &attribute.path);
    let registration = Registration {
        mode,
        primal: of.to_token_stream(),
        user: user.to_token_stream(),
        user_span: item.sig.output.span(),
        arguments: &arguments,
        result: &result,
    };
    let registered = registration.block();
    let lifetimes = item.sig.generics.params.iter().filter(|p| matches!(p, GenericParam::Lifetime(_)));
    let parameters = arguments.iter().map(|Argument { name, ty, .. }| quote!(#name: #ty));
    let types = arguments.iter().map(|a| &a.ty);
    let check = quote_spanned!(of.span()=> let primal: fn(#(#types),*) -> #result = #of;);
    Ok(quote! {
        #item
        #[allow(unused, clippy::all, clippy::pedantic, unsafe_op_in_unsafe_fn)]
        const _: () = {
            #aliases
            fn typed<#(#lifetimes),*>(#(#parameters),*) {
                #check
                #registered
            }
            ::isozyme::__private::with_isozyme! {
                #[used]
                static __ISOZYME_CUSTOM: ::isozyme::__private::Kept = ::isozyme::__private::Kept(typed as *const ());
            }
        };
    })
}

/// The generics of a derivative as the types of the one instance that it is for.
fn aliases(attribute: &Attribute, item: &ItemFn, mode: Mode) -> Result<TokenStream> {
    let generics: Vec<&GenericParam> = item.sig.generics.params.iter().filter(|p| !matches!(p, GenericParam::Lifetime(_))).collect();
    let Some(first) = generics.first() else { return Ok(quote!()) };
    let arguments = attribute.path.path.segments.iter().flat_map(|segment| match &segment.arguments {
        PathArguments::AngleBracketed(list) => list.args.iter().cloned().collect(),
        _ => Vec::new(),
    });
    let arguments: Vec<GenericArgument> = arguments.filter(|a| !matches!(a, GenericArgument::Lifetime(_))).collect();
    if arguments.len() != generics.len() {
        let path = attribute.path.to_token_stream().to_string().replace(' ', "");
        let (name, by) = (&item.sig.ident, if mode == Mode::Reverse { "custom_reverse" } else { "custom_forward" });
        let reason = format!(
            "a generic derivative is named by its function: write `#[{by}(by = {name})]` on `{path}`; or name one instance here, as in `of = {path}::<f64>`"
        );
        return Err(Error::new(first.span(), reason));
    }
    let aliases = generics.iter().zip(arguments).map(|(parameter, argument)| match parameter {
        GenericParam::Const(c) => {
            let (name, ty) = (&c.ident, &c.ty);
            quote!(const #name: #ty = #argument;)
        }
        GenericParam::Type(t) => {
            let name = &t.ident;
            quote!(type #name = #argument;)
        }
        GenericParam::Lifetime(_) => quote!(),
    });
    Ok(quote!(#(#aliases)*))
}

/// Of this item: the function `attribute.path`.
fn within(mode: Mode, attribute: &Attribute, tokens: TokenStream) -> Result<TokenStream> {
    let parsed = function::parse(tokens.clone())?;
    let mut item: ItemFn = syn::parse2(tokens).map_err(|e| Error::new(e.span(), "a function with a derivative by hand has a body"))?;
    if let Some(abi) = &item.sig.abi {
        return Err(Error::new(abi.span(), "a function with a derivative by hand has Rust's own calling convention"));
    }
    if let Some(token) = &item.sig.constness {
        return Err(Error::new(token.span(), "a function with a derivative by hand cannot be `const`"));
    }
    if let Some(track) = item.attrs.iter().find(|a| a.path().is_ident("track_caller")) {
        return Err(Error::new(track.span(), "a function with a derivative by hand cannot be `#[track_caller]`"));
    }
    let mut patterns = Vec::new();
    for (i, input) in item.sig.inputs.iter_mut().enumerate() {
        if let FnArg::Typed(typed) = input {
            if !matches!(&*typed.pat, Pat::Ident(p) if p.subpat.is_none() && p.by_ref.is_none()) {
                let (pattern, name) = ((*typed.pat).clone(), format_ident!("__isozyme_arg{i}", span = Span::mixed_site()));
                patterns.push(quote!(let #pattern = #name;));
                *typed.pat = syn::parse_quote!(#name);
            }
        }
    }
    let names = item.sig.inputs.iter().map(|input| match input {
        FnArg::Receiver(receiver) => Ident::from(receiver.self_token),
        FnArg::Typed(typed) => match &*typed.pat {
            Pat::Ident(p) => p.ident.clone(),
            _ => unreachable!("patterns have names now"),
        },
    });
    let arguments = names.zip(&parsed.arguments).enumerate().map(|(i, (name, argument))| {
        let ty = argument.ty.clone();
        let given = attribute.activities.get(i).map(|(a, _)| *a);
        let activity = given.unwrap_or_else(|| match (mode, by_type(&ty)) {
            (_, Activity::Const) => Activity::Const,
            (Mode::Forward, _) => Activity::Dual,
            (Mode::Reverse, activity) => activity,
        });
        Argument { name, ty, activity }
    });
    let arguments: Vec<Argument> = arguments.collect();
    too_many(attribute, arguments.len())?;
    let primal = &parsed.name;
    let turbofish = &parsed.turbofish;
    let turbofish = if turbofish.is_empty() { quote!() } else { quote!(::<#(#turbofish),*>) };
    let primal = match &parsed.owner {
        Owner::Free => quote!(#primal #turbofish),
        Owner::Type(None) => quote!(Self::#primal #turbofish),
        Owner::Type(Some(path)) => quote!(<Self as #path>::#primal #turbofish),
    };
    let result = parsed.result.clone().unwrap_or_else(|| syn::parse_quote!(()));
    let user = &attribute.path;
    let user_span = user.span();
    let registration = Registration { mode, primal, user: user.to_token_stream(), user_span, arguments: &arguments, result: &result };
    let registered = registration.block();
    let ItemFn { attrs, vis, sig, block } = item;
    let attrs = attrs.iter().filter(|a| !a.path().is_ident("inline"));
    let statements = &block.stmts;
    Ok(quote! {
        #(#attrs)*
        #[inline(never)]
        #vis #sig {
            #registered
            #(#patterns)*
            #(#statements)*
        }
    })
}

fn too_many(attribute: &Attribute, arguments: usize) -> Result<()> {
    match attribute.activities.get(arguments) {
        Some((_, span)) => Err(Error::new(*span, "more activities than arguments")),
        None => Ok(()),
    }
}

/// Nothing that this function computes has a derivative.
pub fn inactive(tokens: TokenStream, item: TokenStream) -> Result<TokenStream> {
    if !tokens.is_empty() {
        return Err(Error::new(tokens.span(), "`inactive` takes no words"));
    }
    let function: ItemFn = syn::parse2(item).map_err(|e| Error::new(e.span(), "`inactive` stands on a function with a body"))?;
    let ItemFn { attrs, vis, sig, block } = function;
    if let Some(token) = sig.asyncness.map(|t| t.span()).or(sig.constness.map(|t| t.span())) {
        return Err(Error::new(token, "an `inactive` function is neither `async` nor `const`"));
    }
    let attrs = attrs.iter().filter(|a| !a.path().is_ident("inline"));
    let statements = &block.stmts;
    Ok(quote! {
        #(#attrs)*
        #[inline(never)]
        #vis #sig {
            ::isozyme::__private::mark_inactive!();
            #(#statements)*
        }
    })
}

fn parameters(item: &ItemFn) -> Result<Vec<(Ident, Type)>> {
    let one = |(i, input): (usize, &FnArg)| match input {
        FnArg::Typed(typed) => Ok((function::parameter_name(i, &typed.pat), (*typed.ty).clone())),
        FnArg::Receiver(receiver) => Err(Error::new(receiver.span(), "a derivative by hand is a free function")),
    };
    item.sig.inputs.iter().enumerate().map(one).collect()
}

fn by_type(ty: &Type) -> Activity {
    match ty {
        Type::Reference(r) => {
            let inner = match &*r.elem {
                Type::Slice(s) => &s.elem,
                other => other,
            };
            let text = matches!(inner, Type::Path(p) if p.path.is_ident("str"));
            if text || matches!(types::kind(inner), Kind::Discrete | Kind::Callable) {
                Activity::Const
            } else {
                Activity::Duplicated
            }
        }
        _ if matches!(types::kind(ty), Kind::Float | Kind::Other) => Activity::Active,
        _ => Activity::Const,
    }
}

fn is_unit(ty: &Type) -> bool {
    matches!(ty, Type::Tuple(t) if t.elems.is_empty())
}
