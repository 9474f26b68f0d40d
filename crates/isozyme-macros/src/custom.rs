//! The user's own derivatives: `#[custom_reverse(of = f)]`, `#[custom_forward(of = f)]`, `#[inactive]`.
//!
//! A derivative by hand sees Rust's types; the calling convention registers machine-level functions. Between them stands a frame: the arguments and
//! the result side by side in memory. The linker puts calls of `stub` for those of the primal; `stub` fills a frame and calls `slots`, which has the
//! derivatives `augmented`, `reverse` and `forward`, and they call what the user wrote.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Error, Expr, FnArg, Ident, ItemFn, Pat, Path, Result, ReturnType, Token, Type};

use crate::activity::{Activity, Mode};
use crate::types::{self, Kind};

/// `of = f` and, if they are given, the activities of the arguments.
struct Attribute {
    of: Path,
    activities: Vec<(Activity, Span)>,
}

fn attribute(mode: Mode, tokens: TokenStream) -> Result<Attribute> {
    let reason = "name the function: `of = f`";
    let parser = |input: ParseStream| {
        let word: Ident = input.parse().map_err(|e| Error::new(e.span(), reason))?;
        if word != "of" {
            return Err(Error::new(word.span(), reason));
        }
        let _: Token![=] = input.parse()?;
        let of: Path = input.parse()?;
        let mut activities = Vec::new();
        while input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            let expression: Expr = input.parse()?;
            activities.push((activity(mode, &expression)?, expression.span()));
        }
        Ok(Attribute { of, activities })
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

/// One argument of the primal.
struct Argument {
    ty: Type,
    activity: Activity,
}

/// The function below the attribute, as the primal's signature and what is done with it.
struct Custom {
    item: ItemFn,
    of: Path,
    arguments: Vec<Argument>,
    result: Type,
}

pub fn reverse(attribute_tokens: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let attribute = attribute(Mode::Reverse, attribute_tokens)?;
    let item = function(item)?;
    let mut arguments = Vec::new();
    for (i, (_, ty)) in parameters(&item)?.into_iter().enumerate() {
        let activity = attribute.activities.get(i).map_or_else(|| by_type(&ty), |(a, _)| *a);
        arguments.push(Argument { ty, activity });
    }
    if let Some((_, span)) = attribute.activities.get(arguments.len()) {
        return Err(Error::new(*span, "more activities than arguments"));
    }
    let result = match &item.sig.output {
        ReturnType::Type(_, ty) => match &**ty {
            Type::Tuple(pair) if pair.elems.len() == 2 => pair.elems[0].clone(),
            other => return Err(Error::new(other.span(), PULLBACK)),
        },
        ReturnType::Default => return Err(Error::new(item.sig.ident.span(), PULLBACK)),
    };
    let seeded = !is_unit(&result);
    let custom = Custom { item, of: attribute.of, arguments, result };
    let (user, of) = (&custom.item.sig.ident, &custom.of);
    let (fields, at) = (custom.fields("frame"), custom.arguments.len());
    let at = syn::Index::from(at);
    let mut shadows = Vec::new();
    let mut passed = Vec::new();
    let mut gradients = Vec::new();
    let mut sums = Vec::new();
    for (i, argument) in custom.arguments.iter().enumerate() {
        let (index, d) = (syn::Index::from(i), format_ident!("d{i}"));
        match argument.activity {
            Activity::Duplicated => {
                let scratch = format_ident!("scratch{i}");
                let (make, how) = if types::slice_reference(&argument.ty).is_some() {
                    (quote!(::isozyme::__private::no_slice()), quote!(slice_shadow))
                } else {
                    (quote!(::core::mem::MaybeUninit::uninit()), quote!(value_shadow))
                };
                shadows.push(quote! {
                    let mut #scratch = #make;
                    let #d = ::isozyme::__private::#how(&raw const *frame.#index, (&raw const *shadow.#index).cast_mut(), &mut #scratch);
                });
                passed.push(quote!(#d));
            }
            Activity::Active => {
                gradients.push(quote!(#d));
                sums.push(quote!(::isozyme::Accumulate::accumulate(&mut shadow.#index, #d);));
            }
            _ => {}
        }
    }
    if seeded {
        passed.push(quote!(seed));
    }
    let pattern = match gradients.as_slice() {
        [] => quote!(()),
        [one] => one.clone(),
        many => quote!((#(#many),*)),
    };
    let registered = quote! {
        unsafe fn augmented(frame: &mut Frame, _: &mut Frame) -> *mut u8 {
            unsafe {
                let (value, pullback) = super_user(#(#fields),*);
                frame.#at.write(value);
                ::isozyme::__private::tape(pullback)
            }
        }
        unsafe fn reverse(frame: &mut Frame, shadow: &mut Frame, tape: *mut u8) {
            unsafe {
                let pullback = ::isozyme::__private::reclaim(|| super_user(#(#fields),*), tape);
                let seed = shadow.#at.assume_init_read();
                shadow.#at = ::core::mem::MaybeUninit::zeroed();
                #(#shadows)*
                let #pattern = pullback(#(#passed),*);
                #(#sums)*
            }
        }
        #[used]
        static __ISOZYME_CUSTOM_REVERSE: ::isozyme::__private::Registry<5> =
            ::isozyme::__private::Registry([#of as *const (), stub as *const (), slots as *const (), augmented as *const (), reverse as *const ()]);
    };
    Ok(custom.expand(&quote!(use #user as super_user;), &registered))
}

pub fn forward(attribute_tokens: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let attribute = attribute(Mode::Forward, attribute_tokens)?;
    let item = function(item)?;
    let mut arguments: Vec<Argument> = Vec::new();
    let mut parameters = parameters(&item)?.into_iter().peekable();
    while let Some((name, ty)) = parameters.next() {
        let tangent = format!("d{}", name.to_string().trim_start_matches('_'));
        let given = attribute.activities.get(arguments.len()).map(|(a, _)| *a);
        let follows = parameters.peek().is_some_and(|(next, _)| *next == tangent);
        let activity = given.unwrap_or(if follows { Activity::Dual } else { Activity::Const });
        if activity == Activity::Dual && parameters.next().is_none() {
            return Err(Error::new(name.span(), format!("the tangent of `{name}` is missing behind it")));
        }
        arguments.push(Argument { ty, activity });
    }
    let result = match &item.sig.output {
        ReturnType::Type(_, ty) => match &**ty {
            Type::Tuple(pair) if pair.elems.len() == 2 => pair.elems[0].clone(),
            other => return Err(Error::new(other.span(), "a forward derivative returns a pair: the value and its tangent")),
        },
        ReturnType::Default => syn::parse_quote!(()),
    };
    let no_result = is_unit(&result);
    let custom = Custom { item, of: attribute.of, arguments, result };
    let (user, of) = (&custom.item.sig.ident, &custom.of);
    let at = syn::Index::from(custom.arguments.len());
    let passed = custom.arguments.iter().enumerate().flat_map(|(i, argument)| {
        let index = syn::Index::from(i);
        let primal = quote!(::core::ptr::read(&frame.#index));
        let tangent = (argument.activity == Activity::Dual).then(|| quote!(::core::ptr::read(&shadow.#index)));
        std::iter::once(primal).chain(tangent)
    });
    let call = quote!(super_user(#(#passed),*));
    let call = if no_result { quote!(#call;) } else { quote!(let (value, tangent) = #call; frame.#at.write(value); shadow.#at.write(tangent);) };
    let registered = quote! {
        unsafe fn forward(frame: &mut Frame, shadow: &mut Frame) {
            unsafe { #call }
        }
        #[used]
        static __ISOZYME_CUSTOM_FORWARD: ::isozyme::__private::Registry<4> =
            ::isozyme::__private::Registry([#of as *const (), stub as *const (), slots as *const (), forward as *const ()]);
    };
    Ok(custom.expand(&quote!(use #user as super_user;), &registered))
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
    Ok(quote! {
        #(#attrs)*
        #[inline(never)]
        #vis #sig {
            ::isozyme::__private::mark_inactive!();
            #block
        }
    })
}

const PULLBACK: &str = "a reverse derivative returns a pair: the value, and a closure that takes the shadows and the seed and returns the gradients, as in \
                        `-> (f64, impl FnOnce(f64) -> f64)`";

impl Custom {
    /// The arguments read out of a frame.
    fn fields(&self, frame: &str) -> Vec<TokenStream> {
        let frame = format_ident!("{frame}");
        (0..self.arguments.len()).map(syn::Index::from).map(|i| quote!(::core::ptr::read(&#frame.#i))).collect()
    }

    fn expand(&self, imports: &TokenStream, registered: &TokenStream) -> TokenStream {
        let Custom { item, of, arguments, result } = self;
        let types: Vec<&Type> = arguments.iter().map(|a| &a.ty).collect();
        let owned: Vec<Type> = types.iter().map(|ty| without_lifetimes(ty)).collect();
        let owned_result = without_lifetimes(result);
        let names: Vec<Ident> = (0..arguments.len()).map(|i| format_ident!("a{i}")).collect();
        let fields = self.fields("frame");
        let at = syn::Index::from(arguments.len());
        let span = of.span();
        let check = quote::quote_spanned!(span=> let primal: fn(#(#types),*) -> #result = #of;);
        quote! {
            #item
            #[allow(unused, clippy::all, clippy::pedantic, unsafe_op_in_unsafe_fn)]
            const _: () = {
                #imports
                #[repr(C)]
                struct Frame(#(#owned,)* ::core::mem::MaybeUninit<#owned_result>);
                fn typed() { #check }
                ::isozyme::__private::with_isozyme! {
                    fn stub(#(#names: #types),*) -> #result {
                        unsafe {
                            let mut frame = ::core::mem::ManuallyDrop::new(Frame(
                                #(::core::mem::transmute::<#types, #owned>(#names),)*
                                ::core::mem::MaybeUninit::uninit(),
                            ));
                            slots(&mut frame);
                            ::core::mem::transmute::<#owned_result, #result>(frame.#at.assume_init_read())
                        }
                    }
                    #[inline(never)]
                    unsafe fn slots(frame: &mut Frame) {
                        unsafe {
                            let value = #of(#(#fields),*);
                            frame.#at.write(value);
                        }
                    }
                    #registered
                }
            };
        }
    }
}

fn function(item: TokenStream) -> Result<ItemFn> {
    let function: ItemFn = syn::parse2(item).map_err(|e| Error::new(e.span(), "a derivative by hand is a function with a body"))?;
    let generic = function.sig.generics.params.iter().find(|p| !matches!(p, syn::GenericParam::Lifetime(_)));
    if let Some(parameter) = generic {
        let reason = "a derivative by hand is for one function: write one for each type that the generic function is used with";
        return Err(Error::new(parameter.span(), reason));
    }
    if let Some(receiver) = function.sig.receiver() {
        return Err(Error::new(receiver.span(), "a derivative by hand is a free function: let the method call one"));
    }
    Ok(function)
}

fn parameters(item: &ItemFn) -> Result<Vec<(Ident, Type)>> {
    let one = |(i, input): (usize, &FnArg)| match input {
        FnArg::Typed(typed) => {
            let name = match &*typed.pat {
                Pat::Ident(p) => p.ident.clone(),
                _ => format_ident!("arg{i}"),
            };
            Ok((name, (*typed.ty).clone()))
        }
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
            if text || types::kind(inner) == Kind::Discrete {
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

/// The type with every lifetime `'static`: a frame lives as long as one call.
fn without_lifetimes(ty: &Type) -> Type {
    struct Static;
    impl VisitMut for Static {
        fn visit_type_reference_mut(&mut self, reference: &mut syn::TypeReference) {
            reference.lifetime = Some(syn::Lifetime::new("'static", Span::call_site()));
            visit_mut::visit_type_reference_mut(self, reference);
        }
        fn visit_lifetime_mut(&mut self, lifetime: &mut syn::Lifetime) {
            *lifetime = syn::Lifetime::new("'static", Span::call_site());
        }
    }
    let mut ty = ty.clone();
    Static.visit_type_mut(&mut ty);
    ty
}
