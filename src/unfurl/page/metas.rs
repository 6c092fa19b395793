//! The meta tags of a page by their keys.

use super::{Meta, Page};

impl Page {
    pub(super) fn add_meta(&mut self, meta: Meta) {
        self.keys.add(&meta.key);
        self.metas.push(meta);
    }

    /// The values of the meta tags of this name, in order, empty ones left out.
    pub(in crate::unfurl) fn metas<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a Meta> {
        self.told(key).filter(move |meta| meta.key == key)
    }

    /// Whether the page says that it is in a language, by its ISO 639 code.
    pub(in crate::unfurl) fn is_in(&self, language: &str) -> bool {
        self.lang
            .as_deref()
            .is_some_and(|lang| lang.starts_with(language))
    }

    /// Whether the page itself says this, beside what handbill wrote into it.
    pub(in crate::unfurl) fn states(&self, key: &str) -> bool {
        self.metas(key).any(|meta| !meta.own)
    }

    pub(in crate::unfurl) fn meta(&self, key: &str) -> Option<&str> {
        let of_key = self.told(key).filter(|meta| meta.key == key);
        of_key.min_by_key(|meta| meta.own).map(|meta| &*meta.content)
    }

    /// All tags that say something, where one may be of this key.
    fn told(&self, key: &str) -> impl Iterator<Item = &Meta> + use<'_> {
        let metas: &[Meta] = if self.keys.may_hold(key) { &self.metas } else { &[] };
        metas.iter().filter(|meta| !meta.content.is_empty())
    }
}
