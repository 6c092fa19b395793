//! Whether a name is that of a person who may have written.

use crate::article::Author;
use crate::link::HttpUrl;
use crate::unfurl::byline;
use crate::unfurl::field::Reason;

/// What some systems put between the parts of a name, which is the same name.
const NO_BREAK: char = '\u{a0}';

/// What stands before the name of who built the site.
const BUILDERS: [&str; 3] = ["designed by ", "developed by ", "powered by "];

/// The person of this name, unless it says nothing about who wrote.
pub(super) fn author(name: &str) -> Result<Author, Reason> {
    let is_builder = |before: &str| {
        name.get(..before.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(before))
    };
    if byline::is_generic(name) || BUILDERS.iter().any(|before| is_builder(before)) {
        return Err(Reason::Generic);
    }
    let is_cut = || name.ends_with('…') || name.ends_with("..");
    if memchr::memchr2(b'<', b'>', name.as_bytes()).is_some() || is_cut() {
        return Err(Reason::Invalid);
    }
    let spaced = (!name.is_ascii() && name.contains(NO_BREAK)).then(|| name.replace(NO_BREAK, " "));
    Author::new(spaced.as_deref().unwrap_or(name)).map_err(|_| Reason::Invalid)
}

/// Somebody with a page of their own, where it is known.
pub(super) fn with_link(author: Author, url: Option<HttpUrl>) -> Author {
    match url {
        Some(url) => author.with_url(url),
        None => author,
    }
}

/// Those of these names that may be somebody's.
pub(super) fn all_of<'n>(names: impl IntoIterator<Item = &'n String>) -> Vec<Author> {
    names.into_iter().filter_map(|name| author(name).ok()).collect()
}
