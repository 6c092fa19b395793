//! The icons of services and of handbill's own buttons: one path each, on a grid of 24 by 24.
//!
//! They come from `data/icons/`, where origin and licence of each are told.

mod table;

use table::TABLE;

/// The icon of whatever has none of its own: an arrow that leaves a box.
const OTHER: &str = "other";

/// The path data of the icon for a service, for the `d` attribute of a `<path>` in a `viewBox` of `0 0 24 24`;
/// a neutral icon where the service has none.
///
/// ```
/// assert_ne!(handbill::icons::path("whatsapp"), handbill::icons::path("other"));
/// assert_eq!(handbill::icons::path("no such service"), handbill::icons::path("other"));
/// ```
#[must_use]
pub fn path(id: &str) -> &'static str {
    find(id).or_else(|| find(OTHER)).unwrap_or_default()
}

/// Every icon: its id and its path data, by id.
pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLE.iter().copied()
}

fn find(id: &str) -> Option<&'static str> {
    let at = TABLE.binary_search_by_key(&id, |(known, _)| known).ok()?;
    Some(TABLE[at].1)
}
