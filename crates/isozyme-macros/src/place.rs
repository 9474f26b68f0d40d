//! Where a function stands: free, or in which kind of `impl` or `trait`.
//!
//! An attribute macro is shown the function alone. Its `fn` keyword knows its file and line, though, so the words before the braces around it
//! can be read there. Where the compiler does not tell (rustc before 1.88) or the file does not show it, the place is unknown.

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::PathBuf;
use std::str::FromStr;

use proc_macro2::{Span, TokenStream};

/// What the innermost braces around a function belong to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Place {
    Free,
    /// `impl Type`, or `impl Trait for Type` with the trait's path.
    Impl(Option<String>),
    Trait,
    /// `extern "C" { .. }`
    Foreign,
    Unknown,
}

impl Place {
    /// The path of the trait that is implemented here, as tokens.
    pub fn implemented_trait(&self) -> Option<TokenStream> {
        match self {
            Place::Impl(Some(path)) if !path.contains('$') => TokenStream::from_str(path).ok(),
            _ => None,
        }
    }
}

thread_local! {
    static FILES: RefCell<HashMap<PathBuf, Option<String>>> = RefCell::default();
}

/// The place of the token with this span.
pub fn of(span: Span) -> Place {
    header(span).map_or(Place::Unknown, |header| header.map_or(Place::Free, |header| classify(&header)))
}

/// The function with this `fn` stands in an `impl` without parameters.
pub fn in_plain_impl(span: Span) -> bool {
    let Some(Some(header)) = header(span) else { return false };
    let after = word(&header, "impl").map(|start| header[start + 4..].trim_start());
    matches!(classify(&header), Place::Impl(_)) && !header.contains('$') && after.is_some_and(|after| !after.starts_with('<'))
}

/// The words before the braces around the token with this span, if there are any; None where the file does not show it.
fn header(span: Span) -> Option<Option<String>> {
    let path = span.local_file()?;
    let start = span.start();
    FILES.with(|files| {
        let mut files = files.borrow_mut();
        let text = files.entry(path).or_insert_with_key(|path| std::fs::read_to_string(path).ok());
        text.as_deref().and_then(|text| at(text, start.line, start.column))
    })
}

/// The header around a line (from 1) and a column (in characters, from 0) of a file, if the word `fn` stands there.
fn at(text: &str, line: usize, column: usize) -> Option<Option<String>> {
    let begin: usize = text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
    let offset = begin + text.get(begin..)?.chars().take(column).map(char::len_utf8).sum::<usize>();
    if !text.get(offset..)?.starts_with("fn") {
        return None;
    }
    Some(enclosing(&text[..offset]))
}

/// The words before the innermost brace that is still open at the end of a text.
fn enclosing(text: &str) -> Option<String> {
    let mut open: Vec<(String, usize)> = Vec::new();
    // A semicolon inside brackets is an array's.
    let mut brackets = 0;
    let mut words = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let skip = match c {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => block_comment(rest),
            '"' => string(rest),
            'r' if raw_hashes(rest).is_some() && !words.ends_with(|p: char| p.is_alphanumeric() || p == '_') => raw_string(rest),
            '\'' => quote(rest),
            _ => 0,
        };
        if skip > 0 {
            words.push(' ');
            rest = &rest[skip..];
            continue;
        }
        match c {
            '{' => open.push((std::mem::take(&mut words), std::mem::take(&mut brackets))),
            '}' => {
                brackets = open.pop().map_or(0, |(_, outer)| outer);
                words.clear();
            }
            ';' if brackets == 0 => words.clear(),
            _ => {
                brackets = match c {
                    '(' | '[' => brackets + 1,
                    ')' | ']' => brackets.saturating_sub(1),
                    _ => brackets,
                };
                words.push(c);
            }
        }
        rest = &rest[c.len_utf8()..];
    }
    open.pop().map(|(header, _)| header)
}

fn block_comment(text: &str) -> usize {
    let mut depth = 0;
    let mut i = 0;
    while i < text.len() {
        if text[i..].starts_with("/*") {
            depth += 1;
            i += 2;
        } else if text[i..].starts_with("*/") {
            depth -= 1;
            i += 2;
            if depth == 0 {
                break;
            }
        } else {
            i += text[i..].chars().next().map_or(1, char::len_utf8);
        }
    }
    i
}

fn string(text: &str) -> usize {
    let mut escaped = false;
    for (i, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return i + 1,
            _ => {}
        }
    }
    text.len()
}

/// The number of `#` of `r"`, `r#"`, ..
fn raw_hashes(text: &str) -> Option<usize> {
    let after = text.strip_prefix('r')?;
    let rest = after.trim_start_matches('#');
    rest.starts_with('"').then_some(after.len() - rest.len())
}

fn raw_string(text: &str) -> usize {
    let hashes = raw_hashes(text).unwrap_or(0);
    let end = format!("\"{}", "#".repeat(hashes));
    let start = hashes + 2;
    text[start..].find(&end).map_or(text.len(), |i| start + i + end.len())
}

/// The length of a character literal; 0 for a lifetime.
fn quote(text: &str) -> usize {
    let mut chars = text.char_indices().skip(1);
    match chars.next() {
        Some((_, '\\')) => text[2..].char_indices().skip(1).find(|(_, c)| *c == '\'').map_or(text.len(), |(i, _)| i + 3),
        Some(_) => match chars.next() {
            Some((i, '\'')) => i + 1,
            _ => 0,
        },
        None => 0,
    }
}

fn classify(header: &str) -> Place {
    // The first of these words decides: an `impl Trait` may stand in a function's header, and a `fn` pointer in an `impl`'s.
    let keywords = ["fn", "mod", "impl", "trait"];
    let first = keywords.into_iter().filter_map(|k| Some((word(header, k)?, k))).min();
    match first {
        Some((start, "impl")) => Place::Impl(trait_path(&header[start + 4..])),
        Some((_, "trait")) => Place::Trait,
        None if header.trim_end().ends_with("extern") => Place::Foreign,
        _ => Place::Free,
    }
}

/// Where a whole word stands.
fn word(text: &str, wanted: &str) -> Option<usize> {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(wanted).map(|(i, _)| i).find(|i| !text[..*i].ends_with(part) && !text[i + wanted.len()..].starts_with(part))
}

/// The trait of `<generics> Trait<..> for Type`.
fn trait_path(after: &str) -> Option<String> {
    let after = after.trim_start();
    let after = if after.starts_with('<') { &after[generics(after)..] } else { after };
    let mut depth = 0i32;
    let mut previous = ' ';
    for (i, c) in after.char_indices() {
        match c {
            '<' | '(' | '[' => depth += 1,
            '>' if previous != '-' => depth -= 1,
            ')' | ']' => depth -= 1,
            'f' if depth == 0 && word(&after[i..], "for") == Some(0) && previous.is_whitespace() => {
                return Some(after[..i].trim().to_string()).filter(|p| !p.is_empty());
            }
            'w' if depth == 0 && word(&after[i..], "where") == Some(0) && previous.is_whitespace() => return None,
            _ => {}
        }
        previous = c;
    }
    None
}

fn generics(text: &str) -> usize {
    let mut depth = 0i32;
    let mut previous = ' ';
    for (i, c) in text.char_indices() {
        match c {
            '<' => depth += 1,
            '>' if previous != '-' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return i + 1;
        }
        previous = c;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The place of the last `fn` of a text.
    fn last(text: &str) -> Place {
        let offset = text.rfind("fn").unwrap();
        let line = text[..offset].matches('\n').count() + 1;
        let column = offset - text[..offset].rfind('\n').map_or(0, |i| i + 1);
        at(text, line, column).unwrap().map_or(Place::Free, |header| classify(&header))
    }

    #[test]
    fn places() {
        assert_eq!(last("fn f() {}"), Place::Free);
        assert_eq!(last("struct A { x: f64 }\nimpl A { const B: char = '{'; /* { */ fn f() {} "), Place::Impl(None));
        assert_eq!(last("impl<T: Into<f64>> A<T> where T: Copy {\n  fn g<'a>(x: &'a str) { \"}\" }\n  fn f() {}"), Place::Impl(None));
        assert_eq!(last("impl<const N: usize> m::Tr<[f64; N]> for A<N> { fn f"), Place::Impl(Some("m::Tr<[f64; N]>".into())));
        assert_eq!(last("impl Tr for fn(f64) -> f64 { fn f"), Place::Impl(Some("Tr".into())));
        assert_eq!(last("pub unsafe trait Model: Sized { fn f"), Place::Trait);
        assert_eq!(last("impl A { fn g(&self) { fn f"), Place::Free);
        assert_eq!(last("impl A { fn g(&self, x: impl Fn()) { fn f"), Place::Free);
        assert_eq!(last("unsafe extern \"C\" { fn f"), Place::Foreign);
        assert_eq!(last("mod m { use a::{b, c}; const S: &str = r#\"impl { \"#; fn f"), Place::Free);
        assert_eq!(last("macro_rules! m { ($t:ty) => { impl $t { fn f"), Place::Impl(None));
    }
}
