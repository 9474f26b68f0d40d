//! The run-time check of one argument's shadow, put together from the type as written; and `#[derive(Shape)]`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Data, DeriveInput, Error, Fields, Result, Type};

use crate::types::{self, Kind};

/// An expression for a `Checker` of the type; `None` where there is nothing to check.
pub fn checker(ty: &Type) -> Option<TokenStream> {
    let p = quote!(::isozyme::__private);
    match ty {
        Type::Group(g) => checker(&g.elem),
        Type::Paren(inner) => checker(&inner.elem),
        Type::Reference(r) => {
            let inner = or_unchecked(checker(&r.elem));
            Some(quote!(#p::RefTo(#inner)))
        }
        Type::Slice(s) => {
            let inner = or_unchecked(checker(&s.elem));
            Some(quote!(#p::SliceOf(#inner)))
        }
        Type::Array(a) => match (checker(&a.elem), types::kind(&a.elem)) {
            (None, Kind::Float | Kind::Discrete) => Some(quote!(#p::SliceOf(#p::Unchecked))),
            (inner, _) => inner.map(|c| quote!(#p::SliceOf(#c))),
        },
        Type::Tuple(t) if t.elems.len() <= 8 => {
            let fields: Vec<_> = t.elems.iter().map(checker).collect();
            if fields.iter().all(Option::is_none) {
                return None;
            }
            let fields = fields.into_iter().map(or_unchecked);
            Some(quote!(#p::TupleOf((#(#fields,)*))))
        }
        Type::Path(_) if matches!(types::kind(ty), Kind::Other | Kind::Owner) => Some(quote!((&&&&#p::Probe::<#ty>::new()).checker())),
        _ => None,
    }
}

/// An expression for the checker that the type itself has.
pub fn probe(ty: &Type) -> TokenStream {
    quote!((&&&&::isozyme::__private::Probe::<#ty>::new()).checker())
}

fn or_unchecked(inner: Option<TokenStream>) -> TokenStream {
    inner.unwrap_or_else(|| quote!(::isozyme::__private::Unchecked))
}

pub fn derive(input: &DeriveInput) -> Result<TokenStream> {
    let name = &input.ident;
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    let (body, pieces, owned) = match &input.data {
        Data::Struct(data) => {
            let Visit { primal, shadow, checks, pieces, owned } = fields(&data.fields);
            (
                quote!(let (#name #primal, #name #shadow) = (self, shadow); #checks),
                quote!(let #name #primal = self; #pieces),
                quote!(let #name #primal = self; #owned),
            )
        }
        Data::Enum(data) if data.variants.is_empty() => (quote!(), quote!(), quote!()),
        Data::Enum(data) => {
            let arms = data.variants.iter().map(|variant| {
                let word = &variant.ident;
                let Visit { primal, shadow, checks, pieces, owned } = fields(&variant.fields);
                let (all, held, owned) = (
                    quote!((#name::#word #primal, #name::#word #shadow) => { #checks }),
                    quote!(#name::#word #primal => { #pieces }),
                    quote!(#name::#word #primal => { #owned }),
                );
                (all, (held, owned))
            });
            let (checks, (pieces, owned)): (Vec<_>, (Vec<_>, Vec<_>)) = arms.unzip();
            let otherwise = (data.variants.len() > 1).then(|| quote!(_ => place.other_variant(),));
            (quote!(match (self, shadow) { #(#checks)* #otherwise }), quote!(match self { #(#pieces)* }), quote!(match self { #(#owned)* }))
        }
        Data::Union(data) => {
            return Err(Error::new(data.union_token.span, "the fields of a union cannot be compared: implement `isozyme::Shape` by hand"));
        }
    };
    Ok(quote! {
        #[automatically_derived]
        #[allow(unused_imports, unused_variables, clippy::all, clippy::pedantic)]
        impl #generics ::isozyme::Shape for #name #arguments #bounds {
            #[track_caller]
            fn check(&self, shadow: &Self, place: &::isozyme::Place) {
                use ::isozyme::__private::{Checker as _, ViaContainer as _, ViaNothing as _, ViaShape as _, ViaVariant as _};
                #body
            }

            fn pieces(&self, visit: &mut dyn ::core::ops::FnMut(::isozyme::__private::Piece)) {
                use ::isozyme::__private::{Checker as _, ViaContainer as _, ViaNothing as _, ViaShape as _, ViaVariant as _};
                #pieces
            }

            fn owned(&self, visit: &mut dyn ::core::ops::FnMut(usize, usize)) {
                use ::isozyme::__private::{Checker as _, ViaContainer as _, ViaNothing as _, ViaShape as _, ViaVariant as _};
                #owned
            }
        }
    })
}

/// What is done with the fields of a struct or of a variant.
struct Visit {
    /// Patterns for the fields.
    primal: TokenStream,
    shadow: TokenStream,
    checks: TokenStream,
    pieces: TokenStream,
    owned: TokenStream,
}

fn fields(fields: &Fields) -> Visit {
    let mut patterns = (Vec::new(), Vec::new());
    let (mut checks, mut pieces, mut owned) = (Vec::new(), Vec::new(), Vec::new());
    for (i, field) in fields.iter().enumerate() {
        let (p, s) = (format_ident!("primal{i}"), format_ident!("shadow{i}"));
        if let Some(checker) = checker(&field.ty) {
            checks.push(quote!(#checker.check(#p, #s, place);));
            owned.push(quote!(#checker.owned(#p, visit);));
        }
        let probe = probe(&field.ty);
        pieces.push(quote!(#probe.pieces(#p, visit);));
        match &field.ident {
            Some(name) => {
                patterns.0.push(quote!(#name: #p));
                patterns.1.push(quote!(#name: #s));
            }
            None => {
                patterns.0.push(quote!(#p));
                patterns.1.push(quote!(#s));
            }
        }
    }
    let wrap = |list: Vec<TokenStream>| match fields {
        Fields::Named(_) => quote!({ #(#list),* }),
        Fields::Unnamed(_) => quote!(( #(#list),* )),
        Fields::Unit => quote!(),
    };
    Visit {
        primal: wrap(patterns.0),
        shadow: wrap(patterns.1),
        checks: quote!(#(#checks)*),
        pieces: quote!(#(#pieces)*),
        owned: quote!(#(#owned)*),
    }
}
