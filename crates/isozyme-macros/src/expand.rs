//! Writes the derivative.
//!
//! Every argument and the result live in slots, and the tool is called with the slots' addresses: a wrapper
//! `primal(&A0, &A1, .., &mut MaybeUninit<R>)` reads its arguments from them, calls the function and writes the result. So the
//! calling convention sees pointers only, whatever the types are; inlining removes the indirection.
//!
//! A slot moves its value in and never drops it: the wrapper's call consumes it.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned, ToTokens};
use syn::{FnArg, Result, Type};

use crate::activity::Mode;
use crate::call;
use crate::checks;
use crate::function::{Function, Owner};
use crate::request::Request;
use crate::results;
use crate::rules::{Output, Plan};
use crate::types::hidden;

/// The derivative of a function with a body, to be defined beside it.
pub fn beside(request: &Request, function: &Function, plan: &Plan) -> Result<TokenStream> {
    let name = request.name()?;
    if function.twice.contains(name) {
        return Err(syn::Error::new(name.span(), format!("`{name}` is asked for twice on this function")));
    }
    if *name == function.name {
        return Err(syn::Error::new(name.span(), format!("`{name}` is the function itself: its derivative needs a name of its own")));
    }
    let primal = &function.name;
    let primal = match &function.owner {
        Owner::Free => quote!(#primal),
        Owner::Type(None) => quote!(Self::#primal),
        Owner::Type(Some(path)) => quote!(<Self as #path>::#primal),
    };
    let turbofish = &function.turbofish;
    let turbofish = if turbofish.is_empty() { quote!() } else { quote!(::<#(#turbofish),*>) };
    let parameters = parameters(request, function, plan);
    let output = output_type(request, function, plan, name.span().resolved_at(Span::call_site()));
    let doc = format!("The {}-mode derivative of [`{}`], made by Isozyme.", request.mode.word(), function.name);
    let derivative = Derivative { name, parameters, output, primal: quote!(#primal #turbofish), is_safe: false };
    Ok(derivative.define(&doc, request, function, plan))
}

/// The derivative that a declaration without a body stands for.
pub fn declared(request: &Request, function: &Function, plan: &Plan) -> Result<TokenStream> {
    let name = &function.name;
    let path = &request.path;
    if path.path.is_ident(name) {
        return Err(syn::Error::new_spanned(path, format!("`{name}` would be its own derivative: name the function to differentiate")));
    }
    let written = function.signature.inputs.iter().enumerate();
    let parameters = written.map(|(i, input)| match input {
        FnArg::Receiver(receiver) => quote!(#receiver),
        FnArg::Typed(typed) => {
            let (parameter, ty) = (crate::function::derivative_parameter(i, &typed.pat, name), &typed.ty);
            quote!(#parameter: #ty)
        }
    });
    let parameters = parameters.collect();
    let output = function.signature.output.to_token_stream();
    let doc = format!("The {}-mode derivative of `{}`, made by Isozyme.", request.mode.word(), quote!(#path).to_string().replace(' ', ""));
    let derivative = Derivative { name, parameters, output, primal: quote!(#path), is_safe: !function.is_unsafe };
    Ok(derivative.define(&doc, request, function, plan))
}

struct Derivative<'a> {
    name: &'a Ident,
    parameters: Vec<TokenStream>,
    output: TokenStream,
    /// What to call for the primal.
    primal: TokenStream,
    /// The primal must be safe to call.
    is_safe: bool,
}

impl Derivative<'_> {
    fn define(&self, doc: &str, request: &Request, function: &Function, plan: &Plan) -> TokenStream {
        let Derivative { name, parameters, output, .. } = self;
        let Function { visibility, attributes, .. } = function;
        let unsafety = function.is_unsafe.then(|| quote!(unsafe));
        let abi = &function.signature.abi;
        let (generics, bounds) = generics(function);
        let (wrapper, address) = wrapper(function, &self.primal, self.is_safe);
        let checks = (!request.unchecked).then(|| checks::checks(name, request, function, plan));
        let call = call::call(name, request, function, plan, &address);
        // A request inlined into a large caller would make that caller part of the request.
        let inline = function.is_associated().then(|| quote!(#[inline(never)]));
        // Only a function with Rust's own calling convention can know its caller.
        let track = abi.is_none().then(|| quote!(#[track_caller]));
        // A declaration's shadows are of the author's types: compared with the right ones in plain builds, too.
        let shadows = (!function.has_body).then(|| expected_shadows(plan));
        let known = (request.mode == Mode::Reverse).then(|| checks::known(function, plan));
        let word = name.to_string();
        // Errors about the whole definition (its name is taken) stand at the name in the attribute.
        let here = name.span().resolved_at(Span::call_site());
        let keyword = Ident::new("fn", here);
        let visibility = located_at(visibility.to_token_stream(), name.span());
        let mut body = Group::new(
            Delimiter::Brace,
            quote! {
                #wrapper
                #shadows
                #known
                ::isozyme::__private::select! {
                    { #checks #call }
                    { ::isozyme::__private::built_without_isozyme(#word, ::core::cfg!(test)) }
                }
            },
        );
        body.set_span(here);
        let mut parameters = Group::new(Delimiter::Parenthesis, quote!(#(#parameters),*));
        parameters.set_span(here);
        quote! {
            #[doc = #doc]
            #(#attributes)*
            #[allow(
                unused_variables, unused_mut, unused_unsafe, unused_imports, dead_code, deprecated, non_snake_case, improper_ctypes_definitions,
                unsafe_op_in_unsafe_fn, clippy::all, clippy::pedantic
            )]
            #inline
            #track
            #visibility #unsafety #abi #keyword #name #generics #parameters #output #bounds #body
        }
    }
}

/// The tokens as they are, with their errors at a place.
fn located_at(tokens: TokenStream, place: Span) -> TokenStream {
    let located = tokens.into_iter().map(|mut token| {
        token.set_span(place.resolved_at(token.span()));
        token
    });
    located.collect()
}

/// Code that never runs and only compiles if every shadow has its type.
fn expected_shadows(plan: &Plan) -> TokenStream {
    let checks = plan.roles.iter().flat_map(|role| {
        let (names, ty) = role.shadows();
        names.iter().map(move |name| quote!(let _: #ty = #name;))
    });
    quote!(if false { #(#checks)* loop {} })
}

/// The derivative's parameters: each argument, its shadows behind it, the seed last.
fn parameters(request: &Request, function: &Function, plan: &Plan) -> Vec<TokenStream> {
    let mut parameters = Vec::new();
    for (argument, role) in function.arguments.iter().zip(&plan.roles) {
        let (name, ty) = (&argument.name, &argument.ty);
        parameters.push(match &argument.receiver {
            // A `mut self` binding concerns the body of the primal only.
            Some(receiver) if receiver.colon_token.is_none() && receiver.reference.is_none() => quote!(#name),
            Some(receiver) if receiver.colon_token.is_none() => {
                let (and, lifetime) = receiver.reference.as_ref().expect("just looked");
                let mutability = &receiver.mutability;
                quote!(#and #lifetime #mutability #name)
            }
            _ => quote!(#name: #ty),
        });
        let (names, ty) = role.shadows();
        parameters.extend(names.iter().map(|name| quote!(#name: #ty)));
    }
    if let (Mode::Reverse, Output::Differentiated { .. }, Some(ty)) = (request.mode, plan.output, &function.result) {
        let (seed, ty) = (&plan.seed, each(ty, plan.width));
        parameters.push(quote!(#seed: #ty));
    }
    parameters
}

/// `T`, or `[T; N]`: one for each direction.
fn each(ty: &Type, width: usize) -> TokenStream {
    if width == 1 {
        quote!(#ty)
    } else {
        quote!([#ty; #width])
    }
}

/// `-> T`, with the primal result first; nothing for `()`.
fn output_type(request: &Request, function: &Function, plan: &Plan, here: Span) -> TokenStream {
    let mut parts: Vec<TokenStream> = Vec::new();
    if let Some(ty) = &function.result {
        let forward = request.mode == Mode::Forward;
        parts = match plan.output {
            Output::Differentiated { primal: true } if forward && plan.width == 1 => vec![quote!(#ty), quote!(#ty)],
            Output::Differentiated { primal } if forward => vec![each(ty, plan.width + usize::from(primal))],
            Output::Differentiated { primal: false } => vec![],
            _ => vec![quote!(#ty)],
        };
    }
    let gradients = function.arguments.iter().zip(&plan.roles).filter(|(_, role)| matches!(role, crate::rules::Role::Gradient));
    parts.extend(gradients.map(|(argument, _)| each(&argument.ty, plan.width)));
    match parts.as_slice() {
        [] => quote!(),
        [one] => quote_spanned!(here=> -> #one),
        many => quote_spanned!(here=> -> (#(#many),*)),
    }
}

/// The definition of the wrapper, and the expression for its address.
fn wrapper(function: &Function, primal: &TokenStream, is_safe: bool) -> (TokenStream, TokenStream) {
    let slots: Vec<Ident> = (0..function.arguments.len()).map(|i| hidden("a", i)).collect();
    let types: Vec<&Type> = function.arguments.iter().map(|a| &a.ty).collect();
    // A declaration without `unsafe` must not hide that the function it names is unsafe: the call stands outside of the unsafe block.
    let (safe, primal) = if is_safe { safe_call(function, primal, &slots, &types) } else { (quote!(), primal.clone()) };
    let call = quote!(#primal(#(::core::ptr::read(#slots)),*));
    let pieces = function.result.as_ref().map_or(Vec::new(), results::pieces);
    let result_names: Vec<Ident> = (0..pieces.len()).map(|i| hidden("r", i)).collect();
    let body = match &function.result {
        Some(ty) => results::write(ty, &call, &result_names.iter().map(ToTokens::to_token_stream).collect::<Vec<_>>()),
        None => quote!(#call;),
    };
    let result_types: Vec<TokenStream> = pieces.iter().map(|piece| quote!(&mut ::core::mem::MaybeUninit<#piece>)).collect();
    let wrapper = nested("primal");
    if function.is_associated() {
        // A nested function cannot name `Self`; a closure that captures nothing can, and becomes a function pointer.
        let definition = quote! {
            let #wrapper: unsafe fn(#(&#types,)* #(#result_types),*) = |#(#slots,)* #(#result_names),*| { #safe unsafe { #body } };
        };
        return (definition, quote!(#wrapper as *const ()));
    }
    let (generics, bounds) = generics(function);
    let features = features(function);
    // References, not pointers: the compiler then knows that no slot overlaps another.
    let definition = quote! {
        #safe
        #(#features)*
        unsafe fn #wrapper #generics (#(#slots: &#types,)* #(#result_names: #result_types),*) #bounds { unsafe { #body } }
    };
    let instance = instance(function);
    (definition, quote!(#wrapper #instance as *const ()))
}

/// A definition that calls the primal, to be called in its place.
fn safe_call(function: &Function, primal: &TokenStream, slots: &[Ident], types: &[&Type]) -> (TokenStream, TokenStream) {
    let name = nested("call");
    // Errors about a type stand at the parameter, not at the whole attribute.
    let slots = slots.iter().zip(&function.arguments).map(|(slot, a)| Ident::new(&slot.to_string(), a.span.resolved_at(slot.span())));
    let slots: Vec<Ident> = slots.collect();
    let slots = slots.as_slice();
    let result = function.result.as_ref().map_or(quote!(()), ToTokens::to_token_stream);
    let span = syn::spanned::Spanned::span(primal);
    let body = quote_spanned!(span=> { #primal(#(#slots),*) });
    if function.is_associated() {
        return (quote!(let #name = |#(#slots: #types),*| -> #result #body;), quote!(#name));
    }
    let (generics, bounds) = generics(function);
    let features = features(function);
    let instance = instance(function);
    let definition = quote! {
        #(#features)*
        #[inline(always)]
        fn #name #generics (#(#slots: #types),*) -> #result #bounds #body
    };
    (definition, quote!(#name #instance))
}

/// The name of an item inside the derivative. Items have no hygiene, so it must not be one that the primal could have.
pub fn nested(name: &str) -> Ident {
    format_ident!("__isozyme_{name}", span = Span::mixed_site())
}

pub fn generics(function: &Function) -> (TokenStream, TokenStream) {
    let (generics, _, bounds) = function.generics.split_for_impl();
    let generics = if function.generics.params.is_empty() { quote!() } else { generics.to_token_stream() };
    (generics, bounds.to_token_stream())
}

/// `::<T, N>`: the generic arguments of a nested item with the function's own parameters.
pub fn instance(function: &Function) -> TokenStream {
    let arguments: Vec<Ident> = function.generics.params.iter().filter_map(type_or_const).collect();
    if arguments.is_empty() {
        quote!()
    } else {
        quote!(::<#(#arguments),*>)
    }
}

pub fn features(function: &Function) -> impl Iterator<Item = &syn::Attribute> {
    function.attributes.iter().filter(|a| a.path().is_ident("target_feature"))
}

fn type_or_const(parameter: &syn::GenericParam) -> Option<Ident> {
    match parameter {
        syn::GenericParam::Type(t) => Some(t.ident.clone()),
        syn::GenericParam::Const(c) => Some(c.ident.clone()),
        syn::GenericParam::Lifetime(_) => None,
    }
}
