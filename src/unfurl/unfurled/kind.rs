//! Whether a page is an article.

use crate::article::Author;
use crate::time::Timestamp;
use crate::unfurl::byline;
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

/// Many systems call every page a website; one that is dated and signed by a person is an article all the same.
pub(super) fn looks_like_article(
    page: &Page,
    linked: &[Linked],
    published: &Field<Timestamp>,
    authors: &Field<Vec<Author>>,
    is_list: bool,
) -> bool {
    let is_signed = || {
        let mut authors = authors.value().into_iter().flatten();
        !is_list && authors.any(|author| byline::is_full(author.name()))
    };
    says_article(page, linked)
        || page.articles == 1
        || published.value().is_some() && (kind(page).as_deref() != Some("website") || is_signed())
}
