//! How much is read and kept of a page, whatever its size.

/// How many of one kind (meta tags, links, pictures, …) are kept.
pub(in crate::unfurl::page) const MAX_OF_A_KIND: usize = 2000;
/// How much text one element is read for, in bytes.
pub(in crate::unfurl::page) const MAX_TEXT_BYTES: usize = 64 * 1024;
/// How much text all open elements hold together, in bytes.
pub(in crate::unfurl::page) const MAX_HELD_BYTES: usize = 128 * 1024;
/// How much JSON-LD is read, in bytes.
pub(in crate::unfurl::page) const MAX_SCRIPT_BYTES: usize = 192 * 1024;
/// How much what is read out of JSON-LD may take, in bytes; an object takes far more than its text.
pub(in crate::unfurl::page) const MAX_DATA_BYTES: usize = 384 * 1024;
pub(in crate::unfurl::page) const OBJECT_BYTES: usize = 600;
pub(in crate::unfurl::page) const VALUE_BYTES: usize = 80;
/// How much markup for readers without scripts is kept, in bytes.
pub(in crate::unfurl::page) const MAX_NOSCRIPT_BYTES: usize = 32 * 1024;
/// How much body text is kept, in bytes.
pub(in crate::unfurl::page) const MAX_BODY_BYTES: usize = 256 * 1024;
/// How much is kept of everything else together, in bytes.
pub(in crate::unfurl::page) const MAX_KEPT_BYTES: usize = 192 * 1024;
/// What a thing that is kept takes besides its text, in bytes.
pub(in crate::unfurl::page) const ENTRY_BYTES: usize = 128;
/// How many bylines are kept.
pub(in crate::unfurl::page) const MAX_BYLINES: usize = 200;
/// How many microdata items are kept; each takes as much as an object of JSON-LD.
pub(in crate::unfurl::page) const MAX_ITEMS: usize = 300;
/// How many elements are followed at once; deeper ones are passed over.
pub(in crate::unfurl::page) const MAX_OPEN: usize = 200;

/// How many texts of closed elements are kept to be written anew, and how long they may be, in bytes.
pub(in crate::unfurl::page) const MAX_SPARE: usize = 8;
pub(in crate::unfurl::page) const MAX_SPARE_BYTES: usize = 2048;
