//! What can be seen of a type from its spelling.

use proc_macro2::Span;
use syn::visit_mut::{self, VisitMut};
use syn::{GenericArgument, PathArguments, Type, TypePtr, TypeReference};

/// A type as far as an activity cares.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Floats only: `f64`, `[f64; 3]`, `(f32, f64)`.
    Float,
    /// Holds no float: integers, `bool`, `char`, `()`, strings.
    Discrete,
    /// `&T`, `&mut T`.
    Reference,
    /// `*const T`, `*mut T`.
    Pointer,
    /// Owns memory by its well-known name: `Vec`, `Box`, `String`, ...
    Owner,
    /// A function or a closure.
    Callable,
    /// A path that could be anything, or a mixture.
    Other,
}

pub fn kind(ty: &Type) -> Kind {
    match ty {
        Type::Group(g) => kind(&g.elem),
        Type::Paren(p) => kind(&p.elem),
        Type::Reference(_) => Kind::Reference,
        Type::Ptr(_) => Kind::Pointer,
        Type::BareFn(_) => Kind::Callable,
        Type::Array(a) => kind(&a.elem),
        Type::Tuple(t) => {
            let mut kinds = t.elems.iter().map(kind);
            match kinds.next() {
                None => Kind::Discrete,
                Some(first) if kinds.all(|k| k == first) => first,
                Some(_) => t.elems.iter().map(kind).find(|k| !matches!(k, Kind::Float | Kind::Discrete)).unwrap_or(Kind::Other),
            }
        }
        Type::Path(p) => match p.path.segments.last() {
            Some(segment) if p.qself.is_none() => by_name(&segment.ident.to_string(), &segment.arguments),
            _ => Kind::Other,
        },
        _ => Kind::Other,
    }
}

fn by_name(name: &str, arguments: &PathArguments) -> Kind {
    let plain = matches!(arguments, PathArguments::None);
    match name {
        "f16" | "f32" | "f64" | "f128" if plain => Kind::Float,
        "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "bool" | "char" if plain => {
            Kind::Discrete
        }
        "String" if plain => Kind::Owner,
        "Vec" | "Box" | "Rc" | "Arc" | "VecDeque" | "HashMap" | "BTreeMap" if !plain => Kind::Owner,
        _ => Kind::Other,
    }
}

/// `&T`: nothing is written through it.
pub fn is_shared(ty: &Type) -> bool {
    match ty {
        Type::Group(g) => is_shared(&g.elem),
        Type::Paren(p) => is_shared(&p.elem),
        Type::Reference(r) => r.mutability.is_none(),
        _ => false,
    }
}

/// The element type of `&[T]` and `&mut [T]`.
pub fn slice_reference(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Group(g) => slice_reference(&g.elem),
        Type::Paren(p) => slice_reference(&p.elem),
        Type::Reference(r) => match &*r.elem {
            Type::Slice(s) => Some(&s.elem),
            Type::Group(g) => match &*g.elem {
                Type::Slice(s) => Some(&s.elem),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    }
}

/// A type as its author wrote it, for a message.
pub fn text(ty: &Type) -> String {
    let raw = quote::quote!(#ty).to_string();
    let mut text = raw.replace(" ,", ",").replace(" ;", ";").replace(" :: ", "::").replace("& ", "&").replace("* ", "*");
    for bracket in ["(", "[", "<"] {
        text = text.replace(&format!("{bracket} "), bracket).replace(&format!(" {bracket}"), bracket);
    }
    for bracket in [")", "]", ">"] {
        text = text.replace(&format!(" {bracket}"), bracket);
    }
    text.replace("-> ", " -> ").replace("  ->", " ->").replace("mut[", "mut [")
}

/// The shadow of a reference or a pointer in reverse mode: the same memory layout, mutable all the way down.
///
/// `None` for any other type.
pub fn mutable_shadow(ty: &Type) -> Option<Type> {
    match ty {
        Type::Group(g) => mutable_shadow(&g.elem),
        Type::Paren(p) => mutable_shadow(&p.elem),
        Type::Reference(_) | Type::Ptr(_) => {
            let mut ty = ty.clone();
            Mutable.visit_type_mut(&mut ty);
            Some(ty)
        }
        _ => None,
    }
}

/// Makes references and pointers mutable, through references, slices, arrays, tuples and the standard containers; not inside
/// other types, which the layout of their author rules.
struct Mutable;

impl VisitMut for Mutable {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        match ty {
            Type::Reference(TypeReference { lifetime, mutability, and_token, .. }) => {
                *lifetime = None;
                *mutability = Some(syn::Token![mut](and_token.span));
            }
            Type::Ptr(TypePtr { const_token, mutability, star_token, .. }) => {
                *const_token = None;
                *mutability = Some(syn::Token![mut](star_token.span));
            }
            Type::Slice(_) | Type::Array(_) | Type::Tuple(_) | Type::Group(_) | Type::Paren(_) => {}
            Type::Path(p) => {
                let standard = ["Vec", "Box", "Option", "Result"];
                if let Some(last) = p.path.segments.last_mut().filter(|s| standard.iter().any(|n| s.ident == n)) {
                    if let PathArguments::AngleBracketed(list) = &mut last.arguments {
                        for argument in &mut list.args {
                            if let GenericArgument::Type(inner) = argument {
                                self.visit_type_mut(inner);
                            }
                        }
                    }
                }
                return;
            }
            _ => return,
        }
        visit_mut::visit_type_mut(self, ty);
    }
}

/// An attribute's tokens for names that cannot clash with the user's.
pub fn hidden(name: &str, index: usize) -> syn::Ident {
    syn::Ident::new(&format!("__isozyme_{name}{index}"), Span::mixed_site())
}
