//! Paragraphs that say something of the page to who reads it, not of the article: what it asks for, offers or carries.

mod table;

use crate::unfurl::byline::Known;
use table::NOTICES;

/// How far a paragraph is looked at, in bytes.
const MAX_START_BYTES: usize = 120;

static STARTS: Known<{ NOTICES.len() }> = Known::of(NOTICES);

/// Whether a paragraph asks for leave to keep cookies, to agree to what is done with data, or for something else, or says
/// what the page does.
pub(super) fn is_notice(text: &str) -> bool {
    let start = &text[..text.floor_char_boundary(MAX_START_BYTES)];
    let is_called_so = |at: usize| start[..at].ends_with(['c', 'C']);
    if memchr::memmem::find_iter(start.as_bytes(), "ookies").any(is_called_so) {
        return true;
    }
    let lower = start
        .trim_start_matches(|c: char| !c.is_alphanumeric())
        .to_lowercase();
    let asks = || lower.contains("agree ") && lower.contains("privacy policy");
    STARTS.beginning_as_it_is(&lower).next().is_some() || asks()
}
