//! Writes the derivative.
//!
//! Every argument and the result live in slots, and the tool is called with the slots' addresses: a wrapper
//! `primal(&A0, &A1, .., &mut MaybeUninit<R>)` reads its arguments from them, calls the function and writes the result. So the
//! calling convention sees pointers only, whatever the types are; inlining removes the indirection.
//!
//! A slot moves its value in and never drops it: the wrapper's call consumes it.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, ToTokens};
use syn::Type;

use crate::activity::Mode;
use crate::function::Function;
use crate::request::Request;
use crate::rules::{Output, Plan, Role};
use crate::shape;
use crate::types::{self, hidden};

pub fn expand(request: &Request, function: &Function, plan: &Plan) -> TokenStream {
    let Function { visibility, attributes, .. } = function;
    let name = &request.name;
    let unsafety = function.is_unsafe.then(|| quote!(unsafe));
    let (generics, bounds) = generics(function);
    let parameters = parameters(request, function, plan);
    let output = output_type(request, function, plan);
    let (wrapper, address) = wrapper(function);
    let checks = (!request.unchecked).then(|| checks(request, function, plan));
    let call = call(request, function, plan, &address);
    // A request inlined into a large caller would make that caller part of the request.
    let inline = function.associated.then(|| quote!(#[inline(never)]));
    let word = name.to_string();
    let doc = format!("The {}-mode derivative of [`{}`], made by Isozyme.", request.mode.word(), function.name);
    quote! {
        #[doc = #doc]
        #(#attributes)*
        #[allow(unused_variables, unused_mut, unused_unsafe, unused_imports, dead_code, non_snake_case, clippy::all, clippy::pedantic)]
        #inline
        #[track_caller]
        #visibility #unsafety fn #name #generics (#(#parameters),*) #output #bounds {
            #wrapper
            ::isozyme::__private::select! {
                { #checks #call }
                { ::isozyme::__private::built_without_isozyme(#word, ::core::cfg!(test)) }
            }
        }
    }
}

/// The derivative's parameters: each argument, its shadow behind it, the seed last.
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
        if let Role::Shadow { name, ty } = role {
            parameters.push(quote!(#name: #ty));
        }
    }
    if let (Mode::Reverse, Output::Differentiated { .. }, Some(ty)) = (request.mode, plan.output, &function.result) {
        let seed = &plan.seed;
        parameters.push(quote!(#seed: #ty));
    }
    parameters
}

/// `-> T`, with the primal result first; nothing for `()`.
fn output_type(request: &Request, function: &Function, plan: &Plan) -> TokenStream {
    let mut parts: Vec<&Type> = Vec::new();
    if let Some(ty) = &function.result {
        if plan.output != (Output::Differentiated { primal: false }) {
            parts.push(ty);
        }
        if request.mode == Mode::Forward && matches!(plan.output, Output::Differentiated { .. }) {
            parts.push(ty);
        }
    }
    let gradients = function.arguments.iter().zip(&plan.roles).filter(|(_, role)| matches!(role, Role::Gradient));
    parts.extend(gradients.map(|(argument, _)| &argument.ty));
    match parts.as_slice() {
        [] => quote!(),
        [one] => quote!(-> #one),
        many => quote!(-> (#(#many),*)),
    }
}

/// The definition of the wrapper, and the expression for its address.
fn wrapper(function: &Function) -> (TokenStream, TokenStream) {
    let slots: Vec<Ident> = (0..function.arguments.len()).map(|i| hidden("a", i)).collect();
    let types: Vec<&Type> = function.arguments.iter().map(|a| &a.ty).collect();
    let primal = &function.name;
    let turbofish = &function.turbofish;
    let turbofish = if turbofish.is_empty() { quote!() } else { quote!(::<#(#turbofish),*>) };
    let owner = function.associated.then(|| quote!(Self::));
    let call = quote!(#owner #primal #turbofish (#(::core::ptr::read(#slots)),*));
    let result = hidden("r", 0);
    let (result_type, result_name, body) = match &function.result {
        Some(ty) => (Some(quote!(&mut ::core::mem::MaybeUninit<#ty>)), Some(quote!(#result)), quote!({ #result.write(#call); })),
        None => (None, None, quote!(#call;)),
    };
    let wrapper = nested("primal");
    if function.associated {
        // A nested function cannot name `Self`; a closure that captures nothing can, and becomes a function pointer.
        let result_type = result_type.into_iter();
        let result_name = result_name.into_iter();
        let definition = quote! {
            let #wrapper: unsafe fn(#(&#types,)* #(#result_type)*) = |#(#slots,)* #(#result_name)*| unsafe { #body };
        };
        return (definition, quote!(#wrapper as *const ()));
    }
    let (generics, bounds) = generics(function);
    let result = result_type.map(|ty| quote!(#result: #ty));
    let features = features(function);
    // References, not pointers: the compiler then knows that no slot overlaps another.
    let definition = quote! {
        #(#features)*
        unsafe fn #wrapper #generics (#(#slots: &#types,)* #result) #bounds { unsafe { #body } }
    };
    let instance = instance(function);
    (definition, quote!(#wrapper #instance as *const ()))
}

/// The name of an item inside the derivative. Items have no hygiene, so it must not be one that the primal could have.
fn nested(name: &str) -> Ident {
    format_ident!("__isozyme_{name}", span = proc_macro2::Span::mixed_site())
}

fn generics(function: &Function) -> (TokenStream, TokenStream) {
    let (generics, _, bounds) = function.generics.split_for_impl();
    let generics = if function.generics.params.is_empty() { quote!() } else { generics.to_token_stream() };
    (generics, bounds.to_token_stream())
}

/// `::<T, N>`: the generic arguments of a nested item with the function's own parameters.
fn instance(function: &Function) -> TokenStream {
    let arguments: Vec<Ident> = function.generics.params.iter().filter_map(type_or_const).collect();
    if arguments.is_empty() {
        quote!()
    } else {
        quote!(::<#(#arguments),*>)
    }
}

fn features(function: &Function) -> impl Iterator<Item = &syn::Attribute> {
    function.attributes.iter().filter(|a| a.path().is_ident("target_feature"))
}

fn type_or_const(parameter: &syn::GenericParam) -> Option<Ident> {
    match parameter {
        syn::GenericParam::Type(t) => Some(t.ident.clone()),
        syn::GenericParam::Const(c) => Some(c.ident.clone()),
        syn::GenericParam::Lifetime(_) => None,
    }
}

/// Run-time checks of every shadow, before anything is written.
fn checks(request: &Request, function: &Function, plan: &Plan) -> TokenStream {
    let derivative = request.name.to_string();
    let checks = function.arguments.iter().zip(&plan.roles).filter_map(|(argument, role)| {
        let Role::Shadow { name: shadow, .. } = role else { return None };
        let (name, ty) = (&argument.name, &argument.ty);
        let checker = shape::checker(ty)?;
        let word = name.to_string();
        let written = request.mode == Mode::Reverse || !types::is_shared(ty);
        // The shadow has its primal's layout, and is looked at as if it had its type: a `&mut [f64]` as a `&[f64]`.
        Some(quote! {
            #checker.check(
                unsafe { &*(&raw const #name as *const #ty) },
                unsafe { &*(&raw const #shadow as *const #ty) },
                &::isozyme::__private::Place { derivative: #derivative, argument: #word, written: #written },
            );
        })
    });
    quote! {
        {
            use ::isozyme::__private::{Checker as _, ViaContainer as _, ViaNothing as _, ViaShape as _};
            #(#checks)*
        }
    }
}

/// One address that the tool is called with.
struct Operand {
    marker: Option<TokenStream>,
    slot: Ident,
    /// The type of a reference or a pointer to the slot.
    ty: TokenStream,
    /// That reference or pointer.
    address: TokenStream,
}

/// The slots, the call that the tool replaces, and the results read out of the slots.
fn call(request: &Request, function: &Function, plan: &Plan, wrapper: &TokenStream) -> TokenStream {
    let private = quote!(::isozyme::__private);
    let marker = |name: &str| {
        let name = format_ident!("{name}");
        Some(quote!(&raw const #private::#name))
    };
    let mut slots = Vec::new();
    let mut operands = Vec::new();
    let mut results = Vec::new();
    // A slot that something was moved into, and that is not dropped.
    let mut moved = |slot: &Ident, value: &Ident, ty: &Type, marker: Option<TokenStream>| {
        slots.push(quote!(let mut #slot = ::core::mem::ManuallyDrop::new(#value);));
        Operand { marker, slot: slot.clone(), ty: quote!(&mut #ty), address: quote!(&mut *#slot) }
    };
    let mut zeroed = Vec::new();
    for (i, (argument, role)) in function.arguments.iter().zip(&plan.roles).enumerate() {
        let (a, d) = (hidden("a", i), hidden("d", i));
        let word = if matches!(role, Role::Const) { "enzyme_const" } else { "enzyme_dup" };
        operands.push(moved(&a, &argument.name, &argument.ty, marker(word)));
        match role {
            Role::Const => {}
            Role::Gradient => {
                let ty = &argument.ty;
                zeroed.push(quote!(let mut #d: #ty = #private::zero();));
                operands.push(Operand { marker: None, slot: d.clone(), ty: quote!(&mut #ty), address: quote!(&mut #d) });
                results.push(d.to_token_stream());
            }
            Role::Shadow { name, ty } => operands.push(moved(&d, name, ty, None)),
        }
    }
    slots.extend(zeroed);
    if let Some(ty) = &function.result {
        let (r, d) = (hidden("r", 0), hidden("d", function.arguments.len()));
        let mut output = |slot: &Ident, start: TokenStream, marker: Option<TokenStream>| {
            slots.push(quote!(let mut #slot = ::core::mem::MaybeUninit::<#ty>::#start;));
            operands.push(Operand { marker, slot: slot.clone(), ty: quote!(*mut #ty), address: quote!(#slot.as_mut_ptr()) });
        };
        if let Output::Differentiated { primal } = plan.output {
            output(&r, quote!(uninit()), marker(if primal { "enzyme_dup" } else { "enzyme_dupnoneed" }));
            let seed = &plan.seed;
            let start = if request.mode == Mode::Forward { quote!(zeroed()) } else { quote!(new(#seed)) };
            output(&d, start, None);
            if request.mode == Mode::Forward {
                results.insert(0, quote!(unsafe { #d.assume_init() }));
            }
            if primal {
                results.insert(0, quote!(unsafe { #r.assume_init() }));
            }
        } else {
            output(&r, quote!(uninit()), marker("enzyme_const"));
            results.insert(0, quote!(unsafe { #r.assume_init() }));
        }
    }
    let asked = ask(request, function, wrapper, &operands);
    let results = match results.as_slice() {
        [one] => one.clone(),
        many => quote!((#(#many),*)),
    };
    quote! {
        #(#slots)*
        #asked
        #results
    }
}

/// The call that the tool replaces.
///
/// Where possible it stands in a function of its own that takes addresses only: whatever the callers of the derivative look like,
/// the tool sees the same small function, and takes its derivative from the cache.
fn ask(request: &Request, function: &Function, wrapper: &TokenStream, operands: &[Operand]) -> TokenStream {
    let private = quote!(::isozyme::__private);
    let ask = match request.mode {
        Mode::Forward => quote!(#private::__enzyme_fwddiff),
        Mode::Reverse => quote!(#private::__enzyme_autodiff),
    };
    let addresses: Vec<_> = operands.iter().map(|o| &o.address).collect();
    let words = operands.iter().map(|Operand { marker, slot, .. }| {
        let marker = marker.as_ref().map(|m| quote!(#m,));
        if function.associated {
            quote!(#marker &raw mut #slot)
        } else {
            quote!(#marker #slot as *mut _)
        }
    });
    let call = quote!(#ask(#wrapper, #(#words),*));
    if function.associated {
        return quote!(unsafe { #call };);
    }
    let name = nested("request");
    let (generics, bounds) = generics(function);
    let instance = instance(function);
    let (slots, types): (Vec<_>, Vec<_>) = operands.iter().map(|o| (&o.slot, &o.ty)).unzip();
    let features = features(function);
    quote! {
        #(#features)*
        #[inline(never)]
        unsafe fn #name #generics (#(#slots: #types),*) #bounds {
            unsafe { #call }
        }
        unsafe { #name #instance (#(#addresses),*) };
    }
}
