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

/// What the page calls itself and where it says it is.
pub(super) struct ThisPage<'p> {
    titles: Vec<&'p str>,
    base: &'p Base,
    addresses: Vec<HttpUrl>,
    /// Whether a space is written in one of these.
    has_spaces: bool,
}

impl<'p> ThisPage<'p> {
    pub(super) fn new(page: &'p Page, base: &'p Base) -> Self {
        let headings = page.headings.iter().filter(|heading| heading.level == 1);
        let titles = page.metas("og:title").map(|meta| &*meta.content);
        let mut addresses: Vec<HttpUrl> = Vec::new();
        let mut add = |url: HttpUrl| {
            if !addresses.contains(&url) {
                addresses.push(url);
            }
        };
        let canonical = page.links("canonical");
        canonical
            .filter_map(|link| base.of_link(link))
            .for_each(|url| add(url.without_fragment()));
        let og = page.metas("og:url").filter(|meta| {
            let mut canonical = page.links("canonical");
            !canonical.any(|link| link.href == meta.content)
        });
        og.filter_map(|meta| base.join(&meta.content))
            .for_each(|url| add(url.without_fragment()));
        base.url().into_iter().for_each(|url| add(url.without_fragment()));
        Self {
            titles: titles.chain(headings.map(|heading| &*heading.text)).collect(),
            base,
            has_spaces: addresses.iter().any(|url| url.as_str().contains("%20")),
            addresses,
        }
    }

    /// Whether a text is the page's address or title.
    pub(super) fn is(&self, text: &str) -> bool {
        self.titles.contains(&text)
            || self.may_be_address(text)
                && self
                    .base
                    .join(text)
                    .is_some_and(|url| self.addresses.contains(&url.without_fragment()))
    }

    /// A space before the fragment is written out in what a text is joined to.
    fn may_be_address(&self, text: &str) -> bool {
        let before = text.split('#').next().unwrap_or(text);
        self.has_spaces || !before.trim().contains(' ')
    }
}

/// The page's JSON-LD, then its microdata, then handbill's own.
pub(super) fn linked<'d>(
    page: &'d Page,
    this_page: &ThisPage,
    theirs: &'d [Value<'d>],
    own: &'d [Value<'d>],
) -> Vec<Linked<'d>> {
    let is_this_page = |text: &str| this_page.is(text);
    vec![
        Linked::new("jsonld", false, theirs, is_this_page),
        Linked::new("microdata", false, &page.items, is_this_page),
        Linked::new("jsonld", true, own, is_this_page),
    ]
}
