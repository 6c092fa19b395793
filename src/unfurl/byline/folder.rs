//! Where links to those who write lead.

use super::table::FOLDERS;

/// Whether a link leads to something in a folder of authors.
pub(in crate::unfurl) fn leads_to_author(href: &str) -> bool {
    let path = href.split(['?', '#']).next().unwrap_or_default();
    let mut parts = path.trim_end_matches('/').split('/');
    parts.next_back();
    parts.any(|part| FOLDERS.contains(&part))
}

/// Whether a link leads to the page of an account in a folder of authors, which is called as the link is: `ada_1`,
/// `/author/ada_1/`.
pub(in crate::unfurl) fn leads_to_account(href: &str, account: &str) -> bool {
    let path = href.split(['?', '#']).next().unwrap_or_default();
    let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    last.eq_ignore_ascii_case(account) && account.contains(char::is_alphabetic) && leads_to_author(href)
}
