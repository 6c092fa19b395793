//! The structured data of a page.

use crate::link::HttpUrl;
use crate::unfurl::canonical::Base;
use crate::unfurl::jsonld::{self, Linked};
use crate::unfurl::note::{Note, NoteCode};
use crate::unfurl::page::Page;
use serde_json::Value;

/// What the page's JSON-LD says, then what handbill's own does.
pub(super) fn data(page: &Page, notes: &mut Vec<Note>) -> (Vec<Value>, Vec<Value>) {
    let mut of = [Vec::new(), Vec::new()];
    for script in &page.scripts {
        let parsed = jsonld::parse(&script.json);
        if let Some(problem) = parsed.problem {
            let (code, what) = if parsed.values.is_empty() {
                (NoteCode::JsonLdUnreadable, "could not be read")
            } else {
                (NoteCode::JsonLdSyntax, "was mended")
            };
            notes.push(Note::new(
                code,
                format!("JSON-LD is not valid JSON ({problem}) and {what}"),
            ));
        }
        of[usize::from(script.own)].extend(parsed.values);
    }
    let [theirs, own] = of;
    (theirs, own)
}

/// The page's JSON-LD, then its microdata, then handbill's own.
pub(super) fn linked<'d>(
    page: &'d Page,
    base: &Base,
    theirs: &'d [Value],
    own: &'d [Value],
) -> Vec<Linked<'d>> {
    let stated: Vec<HttpUrl> = page
        .links("canonical")
        .map(|link| &link.href)
        .chain(page.metas("og:url").map(|meta| &meta.content))
        .filter_map(|href| base.join(href))
        .chain(base.url().cloned())
        .map(|url| url.without_fragment())
        .collect();
    let titles: Vec<&str> = page
        .metas("og:title")
        .map(|meta| &*meta.content)
        .chain(
            page.headings
                .iter()
                .filter(|heading| heading.level == 1)
                .map(|heading| &*heading.text),
        )
        .collect();
    let is_this_page = |text: &str| {
        titles.contains(&text)
            || base
                .join(text)
                .is_some_and(|url| stated.contains(&url.without_fragment()))
    };
    vec![
        Linked::new("jsonld", false, theirs, is_this_page),
        Linked::new("microdata", false, &page.items, is_this_page),
        Linked::new("jsonld", true, own, is_this_page),
    ]
}
