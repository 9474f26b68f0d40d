//! Reads the words of an attribute: `(NAME, [Forward|Reverse,] [WIDTH,] ACTIVITIES..)`.

use proc_macro2::{Span, TokenStream};
use syn::parse::{Parse, ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{Error, Expr, ExprLit, ExprPath, Ident, Lit, Result, Token};

use crate::activity::{allowed, Activity, Mode};

/// Directions at once: each has copies of its own in the code.
const MOST: usize = 128;

/// An activity and the place it is written at.
#[derive(Clone, Copy)]
pub struct Given {
    pub activity: Activity,
    pub span: Span,
}

/// What an attribute asks for.
pub struct Request {
    pub mode: Mode,
    /// The first word: the derivative's name, or the path of the primal where a declaration follows.
    pub path: ExprPath,
    /// Directions at once.
    pub width: usize,
    /// Without run-time checks of shadow shapes.
    pub unchecked: bool,
    pub activities: Vec<Given>,
}

impl Request {
    /// The first word as the name of a function to define.
    pub fn name(&self) -> Result<&Ident> {
        let reason = "the derivative's name must be a plain identifier: it is defined beside the function, not at a path";
        self.path.path.get_ident().ok_or_else(|| Error::new(self.path.span(), reason))
    }
}

pub fn parse(mode: Option<Mode>, attribute: TokenStream) -> Result<Request> {
    let words = |input: ParseStream| input.parse_terminated(Word::parse, Token![,]);
    let words = words.parse2(attribute)?;
    let mut words = words.into_iter();
    let Some(first) = words.next() else {
        return Err(Error::new(
            Span::call_site(),
            "the derivative needs a name: write it first, as in `#[autodiff_reverse(df, Active, Active)]`",
        ));
    };
    let path = match first.0 {
        Expr::Path(p) => p,
        other => return Err(Error::new(other.span(), "the first word must be the derivative's name, a plain identifier such as `df`")),
    };
    if let Some(name) = path.path.get_ident() {
        let word = name.to_string();
        if Activity::from_word(&word).is_some() || Mode::from_word(&word).is_some() {
            return Err(Error::new(name.span(), format!("the derivative needs a name: write it before `{name}`")));
        }
    }
    let mut words = words.peekable();
    let mode = match mode {
        Some(mode) => mode,
        None => {
            let word = words.next();
            let span = word.as_ref().map_or(path.span(), |w| w.0.span());
            let mode = word.and_then(|w| Mode::from_word(&w.text()));
            mode.ok_or_else(|| Error::new(span, "the second word of `autodiff` is the mode, `Forward` or `Reverse`"))?
        }
    };
    let mut request = Request { mode, path, width: 1, unchecked: false, activities: Vec::new() };
    if let Some(width) = words.next_if(|w| matches!(&w.0, Expr::Lit(ExprLit { lit: Lit::Int(_), .. }))) {
        let Expr::Lit(ExprLit { lit: Lit::Int(literal), .. }) = &width.0 else { unreachable!("just looked") };
        match literal.base10_parse::<usize>()? {
            0 => return Err(Error::new(literal.span(), "a width of 0 asks for no derivative at all")),
            n if n > MOST => {
                return Err(Error::new(literal.span(), format!("a width of {n} is too large: {MOST} directions at once are the most")))
            }
            n => request.width = n,
        }
    }
    let mut errors: Option<Error> = None;
    for word in words {
        if word.text() == "unchecked" {
            request.unchecked = true;
            continue;
        }
        match activity(&word, mode) {
            Ok(activity) => request.activities.push(Given { activity, span: word.0.span() }),
            Err(error) => match &mut errors {
                Some(all) => all.combine(error),
                None => errors = Some(error),
            },
        }
    }
    errors.map_or(Ok(request), Err)
}

/// One word of the list. Any expression parses, so that a wrong one gets a sentence about itself.
struct Word(Expr);

impl Parse for Word {
    fn parse(input: ParseStream) -> Result<Self> {
        let mut word: Expr = input.parse()?;
        while let Expr::Group(group) = word {
            word = *group.expr; // what a macro passed as one fragment: `$n:literal`, `$activity:expr`
        }
        Ok(Word(word))
    }
}

impl Word {
    fn text(&self) -> String {
        match &self.0 {
            Expr::Path(p) => p.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default(),
            _ => String::new(),
        }
    }
}

fn is_number(word: &Expr) -> bool {
    match word {
        Expr::Lit(ExprLit { lit, .. }) => matches!(lit, Lit::Int(_) | Lit::Float(_)),
        Expr::Unary(unary) => is_number(&unary.expr),
        _ => false,
    }
}

fn activity(word: &Word, mode: Mode) -> Result<Activity> {
    let span = word.0.span();
    let text = word.text();
    if is_number(&word.0) {
        return Err(Error::new(span, format!("the width is a whole number from 1 to {MOST}, and stands right behind the derivative's name")));
    }
    if text.is_empty() {
        let list = allowed(mode);
        return Err(Error::new(span, format!("not an activity: in {} mode they are {list}", mode.word())));
    }
    let Some(activity) = Activity::from_word(&text) else {
        let list = allowed(mode);
        return Err(Error::new(
            span,
            match Activity::nearest(&text, mode) {
                Some(near) => format!("unknown activity `{text}`: did you mean `{}`?", near.word()),
                None => format!("unknown activity `{text}`: in {} mode they are {list}", mode.word()),
            },
        ));
    };
    match activity.mode() {
        Some(other) if other != mode => {
            let instead = match activity {
                Activity::Active | Activity::ActiveOnly | Activity::Duplicated => "Dual",
                Activity::DuplicatedOnly => "DualOnly",
                Activity::Duplicatedv => "Dualv",
                Activity::Dualv | Activity::DualvOnly => "Duplicatedv",
                Activity::Dual => "Active` or `Duplicated",
                _ => "ActiveOnly` or `DuplicatedOnly",
            };
            Err(Error::new(span, format!("`{text}` belongs to {} mode: in {} mode write `{instead}`", other.word(), mode.word())))
        }
        _ => Ok(activity),
    }
}
