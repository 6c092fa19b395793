//! Titles whose quotation marks went wrong on the way into an attribute.

use crate::unfurl::page::Page;

/// Whether a title ends where the page's heading or `<title>`, of which those with such marks are given, goes on with a
/// quotation mark: the attribute it stands in was written without regard to the marks in it, `content="The "old" dam"`.
pub(super) fn is_cut_at_quote(with_quotes: &[&str], text: &str) -> bool {
    let start = text.trim_end();
    with_quotes.iter().any(|whole| {
        let rest = whole.strip_prefix(start);
        rest.is_some_and(|rest| rest.trim_start().starts_with('"'))
    })
}

/// Marks that some systems set every title in.
const AROUND: [(char, char); 4] = [('『', '』'), ('「', '」'), ('“', '”'), ('"', '"')];

/// What stands in such marks around a title, where the heading is that alone.
pub(super) fn without_marks_around<'t>(title: &'t str, head: &str) -> Option<&'t str> {
    let title = title.trim();
    let mut marks = AROUND.iter();
    marks.find_map(|(open, close)| {
        let inside = title.strip_prefix(*open)?.strip_suffix(*close)?;
        (inside == head).then_some(inside)
    })
}

/// A title without the backslashes that a program left before its quotation marks, where the page's heading or `<title>`
/// has none.
pub(super) fn unescaped(page: &Page, title: &str) -> Option<String> {
    memchr::memchr(b'\\', title.as_bytes())?;
    let bare = title.replace("\\'", "'").replace("\\\"", "\"");
    as_shown(page)
        .any(|whole| whole.starts_with(&bare))
        .then_some(bare)
}

/// The `<title>` and the headings, which a title in an attribute is told by where it went wrong.
pub(super) fn as_shown(page: &Page) -> impl Iterator<Item = &str> {
    let heads = page.headings.iter().map(|heading| &*heading.text);
    page.titles.iter().map(|(title, _)| &**title).chain(heads)
}
