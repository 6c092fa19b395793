//! Whether a name is that of a person who may have written.

use crate::article::Author;
use crate::unfurl::byline;
use crate::unfurl::field::Reason;

/// The person of this name, unless it says nothing about who wrote.
pub(super) fn author(name: &str) -> Result<Author, Reason> {
    if byline::is_generic(name) {
        return Err(Reason::Generic);
    }
    if name.contains(['<', '>']) {
        return Err(Reason::Invalid);
    }
    Author::new(name).map_err(|_| Reason::Invalid)
}
