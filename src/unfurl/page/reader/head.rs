//! What `<meta>` and `<link>` say of the page.

use super::super::attributes::Attributes;
use super::super::twice::{as_titled, has_hard_spaces, with_soft_spaces};
use super::super::{Link, Meta};
use super::{ENTRY_BYTES, MAX_OF_A_KIND, Reader};
use crate::text::clean_line;
use std::cell::OnceCell;

impl Reader {
    pub(super) fn meta(&mut self, attributes: &Attributes<'_, '_>) {
        let whole = attributes.unescaped("content");
        let is_whole = whole.is_some();
        let Some(content) = whole
            .or_else(|| attributes.decoded("content"))
            .or_else(|| attributes.decoded("value"))
        else {
            return;
        };
        let is_own = self.mark.is_some();
        let mut content = as_titled(clean_line(&content), is_own);
        let is_title = |name: &str| attributes.raw(name).is_some_and(|key| key.ends_with("title"));
        if !is_own && has_hard_spaces(&content) && (is_title("property") || is_title("name")) {
            content = with_soft_spaces(&content);
        }
        let first = self.page.metas.len();
        for name in ["property", "name", "http-equiv"] {
            let Some(key) = attributes.decoded(name) else {
                continue;
            };
            let key = dotted(key.trim().to_ascii_lowercase());
            // Some say the same in two attributes.
            let mut known = self.page.metas[first..].iter();
            if key.is_empty() || known.any(|meta| meta.key == key) {
                continue;
            }
            if !is_whole && key.ends_with("description") && attributes.is_broken_off() {
                continue;
            }
            if self.page.metas.len() >= MAX_OF_A_KIND || !self.keep(key.len() + content.len() + ENTRY_BYTES) {
                self.page.is_cut = true;
                return;
            }
            if key == "parsely-page" {
                self.parsely(&content);
            }
            self.page.add_meta(Meta {
                key,
                content: content.clone(),
                own: false,
                line: self.line,
            });
        }
    }

    pub(super) fn link(&mut self, attributes: &Attributes<'_, '_>) {
        const WANTED: &[&str] = &[
            "canonical",
            "alternate",
            "author",
            "amphtml",
            "image_src",
            "icon",
            "shortcut",
            "apple-touch-icon",
            "apple-touch-icon-precomposed",
            "search",
        ];
        let Some(rel) = attributes.decoded("rel") else {
            return;
        };
        let is_wanted = |token: &str| WANTED.iter().any(|wanted| token.eq_ignore_ascii_case(wanted));
        if !rel.split_ascii_whitespace().any(is_wanted) {
            return;
        }
        let rel = rel.trim().to_ascii_lowercase();
        let Some(href) = attributes.get("href") else {
            return;
        };
        let media_type = attributes.get("type").unwrap_or_default().to_ascii_lowercase();
        let has_name = ["rss+xml", "atom+xml", "opensearchdescription+xml"]
            .iter()
            .any(|kind| media_type.ends_with(kind));
        let title = has_name.then(|| attributes.decoded("title")).flatten();
        let taken = href.len() + rel.len() + title.as_ref().map_or(0, |title| title.len());
        if self.page.links.len() >= MAX_OF_A_KIND || !self.keep(taken + ENTRY_BYTES) {
            self.page.is_cut = true;
            return;
        }
        self.page.links.push(Link {
            rel,
            href,
            url: OnceCell::new(),
            hreflang: attributes.get("hreflang"),
            media_type,
            width_px: attributes.raw("sizes").and_then(|sizes| widest(&sizes)),
            title: title.map(|title| clean_line(&title)),
            own: false,
            line: self.line,
        });
    }
}

/// The widest of the sizes that an icon comes in: `16x16 32x32`.
fn widest(sizes: &str) -> Option<u32> {
    let widths = sizes.split_ascii_whitespace().filter_map(|size| {
        let (width, _) = size.split_once(['x', 'X'])?;
        width.parse().ok()
    });
    widths.max()
}

/// Dublin Core with a colon is the same as with a dot
/// ([DCMI](https://www.dublincore.org/specifications/dublin-core/dc-html/)).
fn dotted(key: String) -> String {
    match key.split_once(':') {
        Some((schema @ ("dc" | "dcterms"), term)) => format!("{schema}.{term}"),
        _ => key,
    }
}
