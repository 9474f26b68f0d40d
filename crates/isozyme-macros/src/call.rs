//! The body of a derivative: slots for arguments, shadows and results, the call that the tool replaces, and what it returns.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, ToTokens};
use syn::Type;

use crate::activity::Mode;
use crate::checks;
use crate::expand::{features, generics, instance, nested};
use crate::function::Function;
use crate::request::Request;
use crate::results;
use crate::rules::{Plan, Role};
use crate::types::hidden;

/// One address that the tool is called with.
pub struct Operand {
    marker: Option<TokenStream>,
    slot: Ident,
    /// The type of a reference or a pointer to the slot.
    ty: TokenStream,
    /// That reference or pointer.
    address: TokenStream,
}

impl Operand {
    fn reference(slot: &Ident, ty: &Type, marker: Option<TokenStream>, address: TokenStream) -> Operand {
        Operand { marker, slot: slot.clone(), ty: quote!(&mut #ty), address }
    }

    /// Memory for a result, perhaps not initialised.
    pub fn output(slot: &Ident, ty: &TokenStream, marker: Option<TokenStream>) -> Operand {
        Operand { marker, slot: slot.clone(), ty: quote!(*mut #ty), address: quote!(#slot.as_mut_ptr()) }
    }
}

/// Statements and operands, in order.
#[derive(Default)]
pub struct Body {
    pub slots: Vec<TokenStream>,
    pub operands: Vec<Operand>,
    /// Statements after the call.
    pub after: Vec<TokenStream>,
    pub results: Vec<TokenStream>,
}

pub fn marker(name: &str) -> Option<TokenStream> {
    let name = format_ident!("{name}");
    Some(quote!(&raw const ::isozyme::__private::#name))
}

/// A slot that something is moved into, and that is not dropped.
fn moved(body: &mut Body, slot: &Ident, value: &TokenStream, ty: &Type, marker: Option<TokenStream>) {
    body.slots.push(quote!(let mut #slot = ::core::mem::ManuallyDrop::<#ty>::new(#value);));
    body.operands.push(Operand::reference(slot, ty, marker, quote!(&mut *#slot)));
}

/// The slots, the call that the tool replaces, and the results read out of the slots.
pub fn call(derivative: &Ident, request: &Request, function: &Function, plan: &Plan, wrapper: &TokenStream) -> TokenStream {
    let mut body = Body::default();
    for (i, (argument, role)) in function.arguments.iter().zip(&plan.roles).enumerate() {
        let (a, ty) = (hidden("a", i), &argument.ty);
        let word = if matches!(role, Role::Const) { "enzyme_const" } else { "enzyme_dup" };
        let value = argument.name.to_token_stream();
        // Looked at before the argument is moved into its slot.
        if let Role::Wide { name: shadow, .. } = role {
            let parts: Vec<Ident> = directions(i, plan.width).collect();
            body.slots.insert(0, checks::parts(derivative, request, argument, shadow, &parts));
        }
        if let Role::Gradient = role {
            for d in directions(i, plan.width) {
                let zero = checks::zero_like(function, argument);
                body.slots.insert(0, quote!(let mut #d: #ty = #zero;));
            }
        }
        moved(&mut body, &a, &value, ty, marker(word));
        match role {
            Role::Const => {}
            Role::Gradient => {
                body.operands.extend(directions(i, plan.width).map(|d| Operand::reference(&d, ty, None, quote!(&mut #d))));
                body.results.push(gather(directions(i, plan.width).map(|d| quote!(#d)).collect()));
            }
            Role::Shadows { names, ty, kept } => {
                for (d, name) in directions(i, plan.width).zip(names) {
                    moved(&mut body, &d, &quote!(#name), ty, None);
                    if *kept && !request.unchecked {
                        checks::kept(&mut body, argument, &d);
                    }
                }
            }
            Role::Wide { ty, .. } => {
                body.operands.extend(directions(i, plan.width).map(|d| Operand::reference(&d, ty, None, quote!(&mut #d))));
            }
        }
    }
    if !body.after.is_empty() {
        let (kept, word) = (hidden("kept", 0), derivative.to_string());
        body.slots.insert(0, quote!(let mut #kept = ::isozyme::__private::Owned::new(#word);));
        body.after.push(quote!(#kept.compare();));
    }
    if let Some(ty) = &function.result {
        results::result(&mut body, derivative, request, ty, plan, function.arguments.len());
    }
    let asked = ask(request, function, plan, wrapper, &body.operands);
    let Body { slots, after, results, .. } = &body;
    let results = match results.as_slice() {
        [one] => one.clone(),
        many => quote!((#(#many),*)),
    };
    quote! {
        #(#slots)*
        #asked
        #(#after)*
        #results
    }
}

/// The shadow slots of argument `i`.
pub fn directions(i: usize, width: usize) -> impl Iterator<Item = Ident> {
    (0..width).map(move |d| if width == 1 { hidden("d", i) } else { hidden(&format!("d{i}_"), d) })
}

/// One value, or an array of several.
pub fn gather(values: Vec<TokenStream>) -> TokenStream {
    match values.as_slice() {
        [one] => one.clone(),
        many => quote!([#(#many),*]),
    }
}

/// The call that the tool replaces.
///
/// Where possible it stands in a function of its own that takes addresses only: whatever the callers of the derivative look like,
/// the tool sees the same small function, and takes its derivative from the cache.
fn ask(request: &Request, function: &Function, plan: &Plan, wrapper: &TokenStream, operands: &[Operand]) -> TokenStream {
    let private = quote!(::isozyme::__private);
    let ask = match request.mode {
        Mode::Forward => quote!(#private::__enzyme_fwddiff),
        Mode::Reverse => quote!(#private::__enzyme_autodiff),
    };
    let addresses: Vec<_> = operands.iter().map(|o| &o.address).collect();
    let words = operands.iter().map(|Operand { marker, slot, .. }| {
        let marker = marker.as_ref().map(|m| quote!(#m,));
        if function.is_associated() {
            quote!(#marker &raw mut #slot)
        } else {
            quote!(#marker #slot as *mut _)
        }
    });
    let width = (plan.width > 1).then(|| {
        let width = i32::try_from(plan.width).expect("limited");
        quote!(&raw const #private::enzyme_width, #width,)
    });
    let call = quote!(#ask(#wrapper, #width #(#words),*));
    if function.is_associated() {
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
