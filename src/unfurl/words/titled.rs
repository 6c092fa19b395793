//! Whether a description says no more than the title.

use crate::unfurl::page::Page;
use crate::unfurl::title;

/// How much longer than its letters a title may be, in bytes.
const MAX_SIGNS_BYTES: usize = 40;

/// The most that says no more in front of it, in bytes.
const MAX_BEFORE_BYTES: usize = 20;

/// What a page is titled.
pub(super) struct Titled<'p> {
    page: &'p Page,
    title: Option<&'p str>,
    /// The title and the site's name, [`folded`](title::folded).
    names: Vec<String>,
}

impl<'p> Titled<'p> {
    pub(super) fn new(page: &'p Page, title: Option<&'p str>, site: Option<&str>) -> Self {
        let names = title.into_iter().chain(site).map(title::folded).collect();
        Self { page, title, names }
    }

    /// Whether a text says no more.
    pub(super) fn is(&self, text: &str) -> bool {
        let mut titles = self.page.titles.iter();
        Some(text) == self.title
            || self.title.is_some() && self.is_spelt_so(text)
            || self.leads_to(text)
            || titles.any(|(whole, _)| text == whole || is_end(whole, text))
    }

    /// The title in other letters, the site's name behind it or not.
    fn is_spelt_so(&self, text: &str) -> bool {
        let most: usize = self.names.iter().map(|name| name.len() + MAX_SIGNS_BYTES).sum();
        text.len() <= most && {
            let text = title::folded(text);
            let rest = self.names.first().and_then(|title| text.strip_prefix(&**title));
            rest.is_some_and(|rest| rest.is_empty() || self.names.get(1).is_some_and(|site| rest == site))
        }
    }

    /// `Read more about River reaches the sea`
    fn leads_to(&self, text: &str) -> bool {
        let before = self.title.and_then(|title| text.strip_suffix(title));
        before.is_some_and(|before| before.len() <= MAX_BEFORE_BYTES && before.ends_with(' '))
    }
}

/// Whether a text is what a `<title>` ends in: the site's name, or its motto.
fn is_end(whole: &str, text: &str) -> bool {
    whole.trim_end().ends_with(text) && {
        let parts = title::parts(whole);
        parts.len() > 1 && parts.last().is_some_and(|part| part.trim() == text)
    }
}
