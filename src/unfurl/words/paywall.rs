//! Whether the article is to be paid for.

use crate::unfurl::field::{Ballot, Field, Reason};
use crate::unfurl::jsonld::Linked;
use crate::unfurl::page::Page;

/// Whether readers must pay: schema.org's `isAccessibleForFree`
/// ([Google](https://developers.google.com/search/docs/appearance/structured-data/paywalled-content)) and Facebook's
/// `article:content_tier`.
pub(in crate::unfurl) fn paywalled(page: &Page, linked: &[Linked]) -> Field<bool> {
    let mut ballot = Ballot::new();
    for linked in linked {
        for (source, text) in linked.lines("isAccessibleForFree") {
            let free = match &*text.to_ascii_lowercase() {
                "true" | "yes" | "1" | "http://schema.org/true" | "https://schema.org/true" => Ok(false),
                "false" | "no" | "0" | "http://schema.org/false" | "https://schema.org/false" => Ok(true),
                _ => Err(Reason::Invalid),
            };
            ballot.add(source, text, linked.own, free);
        }
    }
    for meta in page.metas("article:content_tier") {
        let tier = match &*meta.content.to_ascii_lowercase() {
            "free" => Ok(false),
            "metered" | "locked" => Ok(true),
            _ => Err(Reason::Invalid),
        };
        ballot.add("article:content_tier", &*meta.content, meta.own, tier);
    }
    ballot.close()
}
