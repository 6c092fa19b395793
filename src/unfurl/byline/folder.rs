//! Where links to those who write lead.

use super::table::FOLDERS;

/// Whether a link leads to something in a folder of authors.
pub(in crate::unfurl) fn leads_to_author(href: &str) -> bool {
    let path = href.split(['?', '#']).next().unwrap_or_default();
    let mut parts = path.trim_end_matches('/').split('/');
    parts.next_back();
    parts.any(|part| FOLDERS.contains(&part))
}
