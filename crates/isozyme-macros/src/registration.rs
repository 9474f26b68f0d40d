//! The statements that register a derivative by hand, where its types are known.
//!
//! A derivative by hand sees Rust's types; the calling convention registers machine-level functions. Between them stands a frame: the arguments and
//! the result side by side in a tuple. The linker puts calls of a `stub` for those of the primal; the stub fills a frame and calls `slots`, which has
//! the derivatives `augmented`, `reverse` and `forward`, and they call what the user wrote. All of these are generic functions of the crate
//! isozyme, over closures that capture nothing: here are the closures.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Ident, Index, Type};

use crate::activity::{Activity, Mode};
use crate::types;

/// One argument of the primal.
pub struct Argument {
    /// A variable of its type in scope.
    pub name: Ident,
    pub ty: Type,
    pub activity: Activity,
}

pub struct Registration<'a> {
    pub mode: Mode,
    /// Expressions for the two functions.
    pub primal: TokenStream,
    pub user: TokenStream,
    /// Where errors about what the user's function returns stand.
    pub user_span: Span,
    pub arguments: &'a [Argument],
    pub result: &'a Type,
}

impl Registration<'_> {
    pub fn block(&self) -> TokenStream {
        let (function, closures) = match self.mode {
            Mode::Reverse => (quote!(reverse_by_hand), self.reverse()),
            Mode::Forward => (quote!(forward_by_hand), self.forward()),
        };
        let Registration { primal, arguments, result, .. } = self;
        let names = arguments.iter().map(|a| &a.name);
        let (fields, at) = (self.fields(), self.at());
        quote! {
            {
                #[allow(unused, clippy::all, clippy::pedantic, unsafe_op_in_unsafe_fn)]
                {
                    let registration = ::isozyme::__private::#function;
                    // Says the types.
                    if false {
                        let types = ::isozyme::__private::frame::<_, #result>((#(&#names,)*));
                        let slots = ::isozyme::__private::primal(types, |frame| unsafe {
                            let value = #primal(#(#fields),*);
                            frame.#at.write(value);
                        });
                        #closures
                    }
                    ::isozyme::__private::register!(#primal as *const (), registration as *const ());
                }
            }
        }
    }

    fn at(&self) -> Index {
        Index::from(self.arguments.len())
    }

    /// The arguments read out of a frame.
    fn fields(&self) -> Vec<TokenStream> {
        (0..self.arguments.len()).map(Index::from).map(|i| quote!(::core::ptr::read(&raw const frame.#i))).collect()
    }

    fn reverse(&self) -> TokenStream {
        let (fields, at, span) = (self.fields(), self.at(), self.user_span);
        let (mut shadows, mut passed, mut gradients, mut sums) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for (i, argument) in self.arguments.iter().enumerate() {
            let (index, d) = (Index::from(i), format_ident!("d{i}"));
            match argument.activity {
                Activity::Duplicated => {
                    shadows.push(shadow(i, &argument.ty));
                    passed.push(quote!(#d));
                }
                Activity::Active => {
                    gradients.push(quote!(#d));
                    sums.push(quote!(::isozyme::Accumulate::accumulate(&mut shadow.#index, #d);));
                }
                _ => {}
            }
        }
        if !matches!(self.result, Type::Tuple(t) if t.elems.is_empty()) {
            passed.push(quote!(seed));
        }
        let active = self.arguments.iter().filter(|a| a.activity == Activity::Active).map(|a| &a.ty);
        let (pattern, types) = if let [one] = gradients.as_slice() {
            (one.clone(), quote!(#(#active)*))
        } else {
            (quote!((#(#gradients),*)), quote!((#(#active),*)))
        };
        let user = &self.user;
        let result = self.result;
        let call = quote_spanned!(span=> let (value, pullback): (#result, _) = #user(#(#fields),*););
        let back = quote_spanned!(span=> let #pattern: #types = pullback(#(#passed),*););
        quote! {
            let there = ::isozyme::__private::there(types, |frame| unsafe {
                #call
                frame.#at.write(value);
                pullback
            });
            let back = ::isozyme::__private::back(types, &there, |pullback, frame, shadow| unsafe {
                let seed = shadow.#at.assume_init_read();
                shadow.#at = ::core::mem::MaybeUninit::zeroed();
                #(#shadows)*
                #back
                #(#sums)*
            });
            registration(types, slots, there, back);
        }
    }

    fn forward(&self) -> TokenStream {
        let (at, span) = (self.at(), self.user_span);
        let (mut shadows, mut passed) = (Vec::new(), Vec::new());
        for (i, argument) in self.arguments.iter().enumerate() {
            let (index, d) = (Index::from(i), format_ident!("d{i}"));
            passed.push(quote!(::core::ptr::read(&raw const frame.#index)));
            if argument.activity != Activity::Dual {
                continue;
            }
            if matches!(argument.ty, Type::Reference(_)) {
                shadows.push(shadow(i, &argument.ty));
                passed.push(quote!(#d));
            } else {
                passed.push(quote!(::core::ptr::read(&raw const shadow.#index)));
            }
        }
        let user = &self.user;
        let call = quote_spanned!(span=> #user(#(#passed),*));
        let call = if matches!(self.result, Type::Tuple(t) if t.elems.is_empty()) {
            quote!(#call;)
        } else {
            let result = self.result;
            let pair = quote_spanned!(span=> let (value, tangent): (#result, #result) = #call;);
            quote!(#pair frame.#at.write(value); shadow.#at.write(tangent);)
        };
        quote! {
            let tangent = ::isozyme::__private::tangent(types, |frame, shadow| unsafe {
                #(#shadows)*
                #call
            });
            registration(types, slots, tangent);
        }
    }
}

/// The shadow of a reference; of a constant, which has itself for shadow, memory of zeros.
fn shadow(i: usize, ty: &Type) -> TokenStream {
    let (index, d, scratch) = (Index::from(i), format_ident!("d{i}"), format_ident!("scratch{i}"));
    let (make, how) = if types::slice_reference(ty).is_some() {
        (quote!(::isozyme::__private::no_slice()), quote!(slice_shadow))
    } else {
        (quote!(::core::mem::MaybeUninit::uninit()), quote!(value_shadow))
    };
    quote! {
        let mut #scratch = #make;
        let #d = ::isozyme::__private::#how(&raw const *frame.#index, (&raw const *shadow.#index).cast_mut(), &mut #scratch);
    }
}
