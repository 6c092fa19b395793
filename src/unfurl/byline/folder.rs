//! Where links to those who write lead.

use super::known::Known;
use super::name::is_name_alone;
use super::words::{FOLDERS_OF_ALL, FOLDERS_OF_AUTHORS, FOLDERS_OF_SUBJECTS};
use super::{lower, parted};
use crate::text::cut;

/// Whether a link leads to something in a folder of authors, or to what is called so: `/reporters/author-12.html`.
pub(in crate::unfurl) fn leads_to_author(href: &str) -> bool {
    let is_called = || {
        let last = path(href).rsplit('/').next().unwrap_or_default();
        last.starts_with("author-")
    };
    is_in(&FOLDERS_OF_AUTHORS, href) || names_author_in_query(href) || is_called()
}

/// Whether a link leads to something in a folder of all who have an account, members and readers among them, as of those who
/// write.
pub(in crate::unfurl) fn leads_to_member(href: &str) -> bool {
    is_in(&FOLDERS_OF_ALL, href)
}

/// Whether a link leads to what is written about one subject.
pub(in crate::unfurl) fn leads_to_subject(href: &str) -> bool {
    is_in(&FOLDERS_OF_SUBJECTS, href)
}

/// Whether such a link is a name in full, and what it leads to is called by a word of it: `Ada Lin`, `/people/ada-lin-12`.
pub(in crate::unfurl) fn is_member(text: &str, href: &str) -> bool {
    /// A shorter word may be in any address.
    const MIN_BYTES: usize = 3;
    let is_called = || {
        let path = lower(path(href));
        let last = path.rsplit('/').next().unwrap_or_default();
        let name = lower(text);
        let mut words = name.split([' ', '-']).filter(|word| word.len() >= MIN_BYTES);
        words.any(|word| last.contains(word))
    };
    text.contains(' ') && leads_to_member(href) && is_name_alone(text) && is_called()
}

fn path(href: &str) -> &str {
    let end = memchr::memchr2(b'?', b'#', href.as_bytes());
    href[..end.unwrap_or(href.len())].trim_end_matches('/')
}

fn is_in<const N: usize>(folders: &Known<N>, href: &str) -> bool {
    let path = path(href);
    let mut start = 0;
    memchr::memchr_iter(b'/', path.as_bytes()).any(|end| {
        let part = &path[std::mem::replace(&mut start, end + 1)..end];
        folders.has_in_any_case(part)
    })
}

/// Whether an address asks for what one author wrote, as that of WordPress does: `/?author=3`.
fn names_author_in_query(href: &str) -> bool {
    let query = cut(href, b'?').map(|(_, query)| query);
    query.is_some_and(|query| query.starts_with("author=") || parted(query, "&author=").is_some())
}

/// Whether a link leads to the page of an account in a folder of authors, which is called as the link is: `ada_1`,
/// `/author/ada_1/`.
pub(in crate::unfurl) fn leads_to_account(href: &str, account: &str) -> bool {
    let last = path(href).rsplit('/').next().unwrap_or_default();
    last.eq_ignore_ascii_case(account) && account.contains(char::is_alphabetic) && leads_to_author(href)
}
