//! The result of the primal: the memory it is written to, its seeds and its tangents.
//!
//! `Option` and `Result` are taken apart, payload and the rest: in one piece a float and a pointer may share their bytes, and only
//! the program knows which it is.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::Type;

use crate::activity::Mode;
use crate::call::{directions, gather, marker, Body, Operand};
use crate::checks;
use crate::request::Request;
use crate::rules::{Output, Plan};
use crate::shape;
use crate::types::hidden;

/// How a result is taken apart.
enum Layout {
    /// In one piece.
    Plain(Type),
    /// `Option` or `Result`: payload and rest.
    Outcome(Type),
    /// A tuple with such a value in it.
    Tuple(Vec<Layout>),
}

fn layout(ty: &Type) -> Layout {
    match ty {
        Type::Group(g) => layout(&g.elem),
        Type::Paren(p) => layout(&p.elem),
        Type::Path(p) if p.qself.is_none() && p.path.segments.last().is_some_and(is_outcome) => Layout::Outcome(ty.clone()),
        Type::Tuple(t) => {
            let parts: Vec<Layout> = t.elems.iter().map(layout).collect();
            if parts.iter().all(|part| matches!(part, Layout::Plain(_))) {
                Layout::Plain(ty.clone())
            } else {
                Layout::Tuple(parts)
            }
        }
        _ => Layout::Plain(ty.clone()),
    }
}

fn is_outcome(segment: &syn::PathSegment) -> bool {
    (segment.ident == "Option" || segment.ident == "Result") && !segment.arguments.is_none()
}

/// The types of the pieces that a result is written in.
pub fn pieces(ty: &Type) -> Vec<TokenStream> {
    fn collect(layout: &Layout, pieces: &mut Vec<TokenStream>) {
        match layout {
            Layout::Plain(ty) => pieces.push(quote!(#ty)),
            Layout::Outcome(ty) => {
                pieces.push(quote!(<#ty as ::isozyme::__private::Outcome>::Payload));
                pieces.push(quote!(<#ty as ::isozyme::__private::Outcome>::Rest));
            }
            Layout::Tuple(parts) => parts.iter().for_each(|part| collect(part, pieces)),
        }
    }
    let mut pieces = Vec::new();
    collect(&layout(ty), &mut pieces);
    pieces
}

/// A statement that writes a value to the slots of its pieces: `&mut MaybeUninit<Piece>` each.
pub fn write(ty: &Type, value: &TokenStream, slots: &[TokenStream]) -> TokenStream {
    fn one(layout: &Layout, value: &TokenStream, slots: &mut std::slice::Iter<TokenStream>, depth: usize) -> TokenStream {
        let mut next = || slots.next().expect("a slot for each piece");
        match layout {
            Layout::Plain(_) => {
                let slot = next();
                quote!({ (#slot).write(#value); })
            }
            Layout::Outcome(_) => {
                let (payload, rest) = (next(), next());
                quote!(::isozyme::__private::Outcome::split(#value, #payload, #rest);)
            }
            Layout::Tuple(parts) => {
                let names: Vec<Ident> = (0..parts.len()).map(|i| hidden(&format!("t{depth}_"), i)).collect();
                let writes: Vec<_> = parts.iter().zip(&names).map(|(part, name)| one(part, &quote!(#name), slots, depth + 1)).collect();
                quote!({ let (#(#names,)*) = #value; #(#writes)* })
            }
        }
    }
    one(&layout(ty), value, &mut slots.iter(), 0)
}

/// The types whose values a seed is made of: what stands alone, and the payloads of `Option` and `Result`.
pub fn parts(ty: &Type) -> Vec<Type> {
    fn collect(layout: &Layout, types: &mut Vec<Type>) {
        match layout {
            Layout::Plain(ty) => types.push(ty.clone()),
            Layout::Outcome(ty) => types.extend(checks::payload(ty)),
            Layout::Tuple(parts) => parts.iter().for_each(|part| collect(part, types)),
        }
    }
    let mut types = Vec::new();
    collect(&layout(ty), &mut types);
    types
}

/// A statement that clears what the variants of a seed do not have, in the slots of its pieces.
fn clear(ty: &Type, slots: &[Ident]) -> TokenStream {
    fn one(layout: &Layout, slots: &mut std::slice::Iter<Ident>) -> TokenStream {
        let mut next = || slots.next().expect("a slot for each piece");
        match layout {
            Layout::Plain(ty) => {
                let slot = next();
                let probe = shape::probe(ty);
                let clear = quote!(unsafe { ::isozyme::__private::clear_gaps::<#ty, _>(&mut #slot, &#probe) };);
                if checks::has_variants(ty) {
                    clear
                } else {
                    quote!()
                }
            }
            Layout::Outcome(ty) => {
                let (payload, rest) = (next(), next());
                let piece = |name: &str| {
                    let name = Ident::new(name, proc_macro2::Span::mixed_site());
                    syn::parse_quote!(<#ty as ::isozyme::__private::Outcome>::#name)
                };
                let (payload_type, rest_type): (Type, Type) = (piece("Payload"), piece("Rest"));
                let (of_payload, of_rest) = (shape::probe(&payload_type), shape::probe(&rest_type));
                quote! {
                    unsafe {
                        ::isozyme::__private::clear_outcome::<#ty>(
                            &mut #payload, &mut #rest, &#of_payload, &#of_rest, ::isozyme::__private::Known::<#rest_type>::IS,
                        )
                    };
                }
            }
            Layout::Tuple(parts) => {
                let parts = parts.iter().map(|part| one(part, slots));
                quote!(#(#parts)*)
            }
        }
    }
    checks::scope(one(&layout(ty), &mut slots.iter()))
}

/// The value in the slots of its pieces.
fn read(ty: &Type, slots: &[Ident]) -> TokenStream {
    fn one(layout: &Layout, slots: &mut std::slice::Iter<Ident>) -> TokenStream {
        let mut next = || slots.next().expect("a slot for each piece");
        match layout {
            Layout::Plain(_) => {
                let slot = next();
                quote!(unsafe { #slot.assume_init() })
            }
            Layout::Outcome(ty) => {
                let (payload, rest) = (next(), next());
                quote!(unsafe { <#ty as ::isozyme::__private::Outcome>::join(#payload, #rest) })
            }
            Layout::Tuple(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| one(part, slots)).collect();
                quote!((#(#parts,)*))
            }
        }
    }
    one(&layout(ty), &mut slots.iter())
}

/// Slots for the primal result and its shadows.
pub fn result(body: &mut Body, name: &Ident, request: &Request, ty: &Type, plan: &Plan, index: usize) {
    let pieces = pieces(ty);
    let primal_slots: Vec<Ident> = (0..pieces.len()).map(|i| hidden("r", i)).collect();
    for (slot, piece) in primal_slots.iter().zip(&pieces) {
        body.slots.push(quote!(let mut #slot = ::core::mem::MaybeUninit::<#piece>::uninit();));
    }
    let value = read(ty, &primal_slots);
    let Output::Differentiated { primal } = plan.output else {
        body.operands.extend(primal_slots.iter().zip(&pieces).map(|(slot, piece)| Operand::output(slot, piece, marker("enzyme_const"))));
        body.results.insert(0, value);
        return;
    };
    // For each direction, a slot for each piece.
    let shadows: Vec<Vec<Ident>> = (0..pieces.len()).map(|i| directions(index + i, plan.width).collect()).collect();
    let of_direction = |d: usize| -> Vec<Ident> { shadows.iter().map(|piece| piece[d].clone()).collect() };
    let start = if request.mode == Mode::Forward { quote!(zeroed) } else { quote!(uninit) };
    for (slots, piece) in shadows.iter().zip(&pieces) {
        // All-zero where a payload is not there.
        let start = if pieces.len() > 1 { quote!(zeroed) } else { start.clone() };
        body.slots.push(quote!(#(let mut #slots = ::core::mem::MaybeUninit::<#piece>::#start();)*));
    }
    let mut needed = primal;
    if request.mode == Mode::Reverse {
        let seed = &plan.seed;
        let seeds: Vec<Ident> = (0..plan.width).map(|i| hidden("s", i)).collect();
        body.slots.push(if plan.width == 1 { quote!(let #(#seeds)* = #seed;) } else { quote!(let [#(#seeds),*] = #seed;) });
        let finished = hidden("value", 0);
        let (check, copies) = checks::seeds(name, request, ty, &finished, &seeds, seed);
        body.slots.extend(copies);
        for (d, s) in seeds.iter().enumerate() {
            let slots = of_direction(d);
            let slots: Vec<TokenStream> = slots.iter().map(|s| quote!(&mut #s)).collect();
            body.slots.push(write(ty, &quote!(#s), &slots));
            body.slots.push(clear(ty, &of_direction(d)));
        }
        let plain = checks::plain(ty);
        body.slots.push(quote!(::isozyme::__private::seeded::<#plain>();));
        if primal || check.is_some() {
            needed = true;
            body.after.push(quote!(let #finished = #value;));
            body.after.extend(check);
        }
        if primal {
            body.results.insert(0, quote!(#finished));
        }
    }
    let word = if needed { "enzyme_dup" } else { "enzyme_dupnoneed" };
    for (i, (slot, piece)) in primal_slots.iter().zip(&pieces).enumerate() {
        body.operands.push(Operand::output(slot, piece, marker(word)));
        body.operands.extend(shadows[i].iter().map(|d| Operand::output(d, piece, None)));
    }
    if request.mode == Mode::Forward {
        let tangents = (0..plan.width).map(|d| read(ty, &of_direction(d)));
        let values: Vec<TokenStream> = primal.then_some(value).into_iter().chain(tangents).collect();
        if plan.width == 1 {
            body.results.splice(0..0, values);
        } else {
            body.results.insert(0, gather(values));
        }
    }
}
