//! The structured data of a page.

use crate::link::HttpUrl;
use crate::unfurl::canonical::Base;
use crate::unfurl::jsonld::{self, Linked, Value};
use crate::unfurl::note::{Note, NoteCode};
use crate::unfurl::page::Page;

/// What the page's JSON-LD says, then what handbill's own does.
pub(super) fn data<'p>(page: &'p Page, notes: &mut Vec<Note>) -> (Vec<Value<'p>>, Vec<Value<'p>>) {
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
    theirs: &'d [Value<'d>],
    own: &'d [Value<'d>],
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
    // A space before the fragment is written so in what a text is joined to.
    let has_spaces = stated.iter().any(|url| url.as_str().contains("%20"));
    let may_be_stated = |text: &str| {
        let before = text.split('#').next().unwrap_or(text);
        has_spaces || !before.trim().contains(' ')
    };
    let is_this_page = |text: &str| {
        titles.contains(&text)
            || may_be_stated(text)
                && base
                    .join(text)
                    .is_some_and(|url| stated.contains(&url.without_fragment()))
    };
    vec![
        Linked::new("jsonld", false, theirs, is_this_page),
        Linked::new("microdata", false, &page.items, is_this_page),
        Linked::new("jsonld", true, own, is_this_page),
    ]
}
