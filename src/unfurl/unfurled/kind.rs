//! Whether a page is an article.

use crate::time::Timestamp;
use crate::unfurl::field::Field;
use crate::unfurl::jsonld::Linked;
use crate::unfurl::page::Page;

/// The kind of page by Open Graph, in lower case.
fn kind(page: &Page) -> Option<String> {
    let mut kinds = page.metas("og:type").filter(|meta| !meta.own);
    kinds.next().map(|meta| meta.content.to_ascii_lowercase())
}

/// Whether the page's data says that it is an article.
pub(super) fn says_article(page: &Page, linked: &[Linked]) -> bool {
    kind(page).as_deref() == Some("article")
        || page.metas("article:published_time").any(|meta| !meta.own)
        || linked.iter().any(|linked| !linked.own && linked.is_article())
}

pub(super) fn looks_like_article(page: &Page, linked: &[Linked], published: &Field<Timestamp>) -> bool {
    let kind = kind(page);
    says_article(page, linked)
        || page.articles == 1
        || (published.value().is_some() && kind.as_deref() != Some("website"))
}
