//! The headline in full, where the page's titles hold its beginning alone.

use super::heading::is_long;
use crate::unfurl::page::Page;

/// Where a text is looked for that quotes the headline, and how many paragraphs.
const QUOTING: &[&str] = &["description", "og:description"];
const PARAGRAPHS: usize = 3;

/// The marks that a headline stands in.
const QUOTES: &[(char, char)] = &[('《', '》'), ('“', '”'), ('「', '」'), ('『', '』')];

/// The longest headline, in characters.
const MAX_CHARS: usize = 200;

/// The headline that a title ends within: `River reaches the…`, where a heading or a text in quotation marks goes on.
pub(super) fn whole(page: &Page, title: &str) -> Option<String> {
    let start = title.strip_suffix("...").or_else(|| title.strip_suffix('…'))?;
    let start = start.trim_end_matches(['.', '…', ' ']);
    if !is_long(start) {
        return None;
    }
    let goes_on = |text: &str| {
        let rest = text.strip_prefix(start);
        rest.is_some_and(|rest| rest.trim_start().starts_with(char::is_alphanumeric))
    };
    let heads = page.headings.iter().map(|heading| &*heading.text);
    let head = heads.map(str::trim).find(|text| goes_on(text));
    let described = QUOTING.iter().filter_map(|key| page.meta(key));
    let paragraphs = page.paragraphs.iter().take(PARAGRAPHS);
    let mut texts = described.chain(paragraphs.map(|paragraph| &*paragraph.text));
    let quoted = || {
        texts
            .find_map(|text| quoted(text, start))
            .filter(|text| goes_on(text))
    };
    let found = head.or_else(quoted)?;
    (found.chars().count() <= MAX_CHARS).then(|| found.to_owned())
}

/// What a text has in quotation marks that begins so.
fn quoted<'t>(text: &'t str, start: &str) -> Option<&'t str> {
    let at = text.find(start)?;
    let open = text[..at].chars().next_back()?;
    let (_, close) = QUOTES.iter().find(|(mark, _)| *mark == open)?;
    text[at..].split_once(*close).map(|(quoted, _)| quoted)
}
