//! Reads the function an attribute stands on, and names everything in its signature that the derivative has to repeat.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::format_ident;
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Error, FnArg, GenericParam, Generics, Ident, Lifetime, Pat, Receiver, Result, ReturnType, Signature, Token, Type, Visibility,
};

use crate::place::{self, Place};

/// One argument of the primal. The receiver is one too.
pub struct Argument {
    /// Its name in the derivative.
    pub name: Ident,
    /// Its type with `impl Trait` and, where the result needs it, elided lifetimes named.
    pub ty: Type,
    /// The receiver as it is written, for `self`.
    pub receiver: Option<Receiver>,
    pub span: Span,
}

/// A function as its derivative sees it.
pub struct Function {
    pub visibility: Visibility,
    /// The signature as it is written.
    pub signature: Signature,
    pub has_body: bool,
    /// The attributes that the derivative takes over.
    pub attributes: Vec<Attribute>,
    pub name: Ident,
    pub is_unsafe: bool,
    /// Generics with every `impl Trait` argument as a parameter of its own.
    pub generics: Generics,
    /// Types and consts to name in a call of the primal, in order.
    pub turbofish: Vec<Ident>,
    pub arguments: Vec<Argument>,
    /// The result's type; `None` for `()`.
    pub result: Option<Type>,
    /// The same as it is written, for messages.
    pub result_as_written: Option<Type>,
    pub owner: Owner,
    /// The names of the derivatives that the attributes below this one ask for.
    pub twice: Vec<Ident>,
}

/// Whose function it is.
pub enum Owner {
    Free,
    /// Of the type of an `impl`, or of a trait; with the trait's path in an `impl Trait for Type`.
    Type(Option<TokenStream>),
}

impl Function {
    pub fn is_associated(&self) -> bool {
        matches!(self.owner, Owner::Type(_))
    }
}

pub fn parse(item: TokenStream) -> Result<Function> {
    let mentions = mentions_self(item.clone());
    let (attributes, visibility, signature, has_body) = (|input: ParseStream| {
        let attributes = input.call(Attribute::parse_outer)?;
        let visibility: Visibility = input.parse()?;
        let _defaultness: Option<Token![default]> = input.parse()?;
        let ahead = input.fork();
        if ahead.parse::<Signature>().is_err() && !starts_a_function(input) {
            return Err(Error::new(input.span(), "a derivative can only be asked for on a function"));
        }
        let signature: Signature = input.parse()?;
        let has_body = !input.peek(Token![;]);
        let _body: TokenStream = input.parse()?;
        Ok((attributes, visibility, signature, has_body))
    })
    .parse2(item)?;

    let place = place::of(signature.fn_token.span);
    let owner = match place {
        Place::Foreign => {
            let reason = "a foreign function is only declared and has no derivative: put the attribute on a Rust function";
            return Err(Error::new(signature.span(), reason));
        }
        Place::Free if signature.receiver().is_none() => Owner::Free,
        Place::Unknown if !mentions => Owner::Free,
        Place::Impl(_) => Owner::Type(place.implemented_trait()),
        _ => Owner::Type(None),
    };
    if let Some(token) = signature.asyncness {
        return Err(Error::new(
            token.span(),
            "an `async` function has no derivative: put the attribute on a function that computes its result",
        ));
    }
    if let Some(variadic) = &signature.variadic {
        return Err(Error::new(variadic.span(), "a function with variable arguments has no derivative"));
    }
    let turbofish = turbofish(&signature.generics);
    let mut generics = signature.generics.clone();
    let mut inputs: Vec<FnArg> = signature.inputs.iter().cloned().collect();
    let mut result = match &signature.output {
        ReturnType::Type(_, ty) if !is_unit(ty) => Some((**ty).clone()),
        _ => None,
    };
    match &result {
        Some(Type::Never(never)) => return Err(Error::new(never.span(), "a function that never returns has no derivative")),
        Some(ty) if has_impl_trait(ty) => {
            return Err(Error::new(
                ty.span(),
                "the result's type must be named: `impl Trait` cannot be written in the derivative's signature",
            ));
        }
        _ => {}
    }
    for input in &mut inputs {
        if let FnArg::Typed(typed) = input {
            NameImplTraits(&mut generics).visit_type_mut(&mut typed.ty);
        }
    }
    let result_as_written = result.clone();
    if let Some(ty) = result.as_mut().filter(|_| has_body) {
        name_elided(ty, &mut inputs, &mut generics)?;
    }
    Ok(Function {
        visibility,
        twice: attributes.iter().filter_map(derivative_name).collect(),
        attributes: attributes.into_iter().filter(is_taken_over).collect(),
        name: signature.ident.clone(),
        is_unsafe: signature.unsafety.is_some(),
        turbofish,
        generics,
        arguments: inputs.into_iter().enumerate().map(|(i, input)| argument(i, input, &signature.ident)).collect(),
        result,
        result_as_written,
        owner,
        signature,
        has_body,
    })
}

/// Conditions hold for the derivative too; names, tests and inlining do not.
fn is_taken_over(attribute: &Attribute) -> bool {
    ["cfg", "cfg_attr", "target_feature", "deprecated"].iter().any(|name| attribute.path().is_ident(name))
}

fn derivative_name(attribute: &Attribute) -> Option<Ident> {
    let word = attribute.path().segments.last()?.ident.to_string();
    let TokenTree::Ident(name) = attribute.meta.require_list().ok()?.tokens.clone().into_iter().next()? else { return None };
    word.starts_with("autodiff").then_some(name)
}

fn starts_a_function(input: ParseStream) -> bool {
    let words = [
        input.peek(Token![fn]),
        input.peek(Token![unsafe]),
        input.peek(Token![const]) && input.peek2(Token![fn]),
        input.peek(Token![async]),
    ];
    words.contains(&true) || input.peek(Token![extern]) && input.peek2(syn::LitStr)
}

fn argument(index: usize, input: FnArg, function: &Ident) -> Argument {
    match input {
        FnArg::Receiver(receiver) => Argument {
            name: Ident::new("self", receiver.self_token.span),
            ty: (*receiver.ty).clone(),
            span: receiver.span(),
            receiver: Some(receiver),
        },
        FnArg::Typed(typed) => {
            let name = derivative_parameter(index, &typed.pat, function);
            Argument { name, ty: *typed.ty, receiver: None, span: typed.pat.span() }
        }
    }
}

/// A parameter's name in the derivative: it does not hide the function `x` of `fn x(x: f64)`.
pub fn derivative_parameter(index: usize, pattern: &Pat, function: &Ident) -> Ident {
    let mut name = parameter_name(index, pattern);
    if name == *function {
        name.set_span(Span::mixed_site().located_at(name.span()));
    }
    name
}

/// The name of a parameter: a pattern gets one.
pub fn parameter_name(index: usize, pattern: &Pat) -> Ident {
    match pattern {
        Pat::Ident(p) => p.ident.clone(),
        other => Ident::new(&format!("arg{index}"), other.span()),
    }
}

fn is_unit(ty: &Type) -> bool {
    matches!(ty, Type::Tuple(t) if t.elems.is_empty())
}

fn turbofish(generics: &Generics) -> Vec<Ident> {
    let name = |parameter: &GenericParam| match parameter {
        GenericParam::Type(t) => Some(t.ident.clone()),
        GenericParam::Const(c) => Some(c.ident.clone()),
        GenericParam::Lifetime(_) => None,
    };
    generics.params.iter().filter_map(name).collect()
}

fn mentions_self(tokens: TokenStream) -> bool {
    // The receiver `self`, and `Self` anywhere: a path such as `self::module` names a module, not a value.
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let found = match token {
            TokenTree::Ident(name) if name == "Self" => true,
            TokenTree::Ident(name) if name == "self" => {
                !matches!(tokens.peek(), Some(TokenTree::Punct(p)) if p.as_char() == ':' && p.spacing() == proc_macro2::Spacing::Joint)
            }
            TokenTree::Group(group) => mentions_self(group.stream()),
            _ => false,
        };
        if found {
            return true;
        }
    }
    false
}

fn has_impl_trait(ty: &Type) -> bool {
    struct Look(bool);
    impl<'a> Visit<'a> for Look {
        fn visit_type_impl_trait(&mut self, _: &'a syn::TypeImplTrait) {
            self.0 = true;
        }
    }
    let mut look = Look(false);
    look.visit_type(ty);
    look.0
}

/// Turns `impl Trait` in an argument into a generic parameter, so that it can be named twice.
struct NameImplTraits<'a>(&'a mut Generics);

impl VisitMut for NameImplTraits<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        visit_mut::visit_type_mut(self, ty);
        if let Type::ImplTrait(opaque) = ty {
            let name = format_ident!("Impl{}", self.0.params.len(), span = opaque.span());
            let bounds = &opaque.bounds;
            self.0.params.push(syn::parse_quote!(#name: #bounds));
            *ty = syn::parse_quote!(#name);
        }
    }
}

/// Gives the lifetime that the result borrows a name: the derivative has more references than the primal, so elision would
/// find several candidates.
fn name_elided(result: &mut Type, inputs: &mut [FnArg], generics: &mut Generics) -> Result<()> {
    if Elided::count(result) == 0 {
        return Ok(());
    }
    let fresh = Lifetime::new("'isozyme", Span::mixed_site());
    let receiver = inputs.iter_mut().find_map(|input| match input {
        FnArg::Receiver(r) => Some(r),
        FnArg::Typed(_) => None,
    });
    if let Some(receiver) = receiver {
        if let Some((_, lifetime)) = &mut receiver.reference {
            let name = lifetime.get_or_insert_with(|| fresh.clone()).clone();
            if let Type::Reference(ty) = &mut *receiver.ty {
                ty.lifetime = Some(name.clone());
            }
            if name == fresh {
                generics.params.insert(0, syn::parse_quote!(#fresh));
            }
            Elided::name(result, &name);
            return Ok(());
        }
    }
    let mut types: Vec<&mut Type> =
        inputs.iter_mut().filter_map(|i| if let FnArg::Typed(t) = i { Some(&mut *t.ty) } else { None }).collect();
    let elided: usize = types.iter().map(|ty| Elided::count(ty)).sum();
    if elided == 1 {
        for ty in &mut types {
            Elided::name(ty, &fresh);
        }
        generics.params.insert(0, syn::parse_quote!(#fresh));
        Elided::name(result, &fresh);
        return Ok(());
    }
    let named: Vec<Lifetime> = generics.lifetimes().map(|l| l.lifetime.clone()).collect();
    match named.as_slice() {
        [only] if elided == 0 => {
            Elided::name(result, only);
            Ok(())
        }
        _ => Err(Error::new(result.span(), "name the lifetime of the result: with shadows among the arguments it cannot be left out")),
    }
}

/// Elided lifetimes of references, and `'_`; not those inside function types, which are their own.
struct Elided<'a> {
    found: usize,
    name: Option<&'a Lifetime>,
}

impl Elided<'_> {
    fn count(ty: &Type) -> usize {
        let mut all = Elided { found: 0, name: None };
        all.visit_type_mut(&mut ty.clone());
        all.found
    }

    fn name(ty: &mut Type, name: &Lifetime) {
        Elided { found: 0, name: Some(name) }.visit_type_mut(ty);
    }
}

impl VisitMut for Elided<'_> {
    fn visit_type_reference_mut(&mut self, reference: &mut syn::TypeReference) {
        if reference.lifetime.is_none() {
            self.found += 1;
            reference.lifetime = self.name.cloned();
        }
        visit_mut::visit_type_reference_mut(self, reference);
    }

    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if lifetime.ident == "_" {
            self.found += 1;
            if let Some(name) = self.name {
                *lifetime = name.clone();
            }
        }
    }

    fn visit_type_bare_fn_mut(&mut self, _: &mut syn::TypeBareFn) {}

    fn visit_parenthesized_generic_arguments_mut(&mut self, _: &mut syn::ParenthesizedGenericArguments) {}
}
