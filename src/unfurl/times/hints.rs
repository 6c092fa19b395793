//! What a time is called in its mark-up.

use crate::unfurl::page::{Table, TimeTag};

/// What the class of a time says of it.
pub(super) static HINTS: Table = Table::new(&[
    ("pubdate", PUBDATE | OF_PUBLICATION),
    ("published", OF_PUBLICATION),
    ("publish", OF_PUBLICATION),
    ("posted", OF_PUBLICATION),
    ("modified", OF_CHANGE),
    ("updated", OF_CHANGE),
    ("update", OF_CHANGE),
    ("lastmod", OF_CHANGE),
    ("datemodified", OF_CHANGE),
    ("dtstart", OF_LIFE),
    ("bday", OF_LIFE),
]);
pub(super) const PUBDATE: u16 = 1;
pub(super) const OF_PUBLICATION: u16 = 1 << 1;
pub(super) const OF_CHANGE: u16 = 1 << 2;
/// It is a day in the life of what is written about.
pub(super) const OF_LIFE: u16 = 1 << 3;

/// Whether a tag's class calls it a time of one of these kinds.
pub(super) fn is_called(tag: &TimeTag, kinds: u16) -> bool {
    HINTS.all(&tag.hint) & kinds != 0
}
