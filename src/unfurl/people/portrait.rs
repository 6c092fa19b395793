//! Whom a portrait on the page says that they write there.

use crate::unfurl::byline::{is_full, names_author};
use crate::unfurl::page::Page;
use crate::unfurl::title::folded;

/// The one name that the words for a picture give the author: `Ada Lin - Author`, `Ada Lin, Autorin`.
pub(super) fn portrait(page: &Page) -> Option<&str> {
    const SIGNS: [&str; 4] = [" - ", " – ", " | ", ", "];
    let named_in = |alt: &str| -> Option<usize> {
        // What each of the signs has that most descriptions have not.
        let is_of_sign = |byte: u8| matches!(byte, b'-' | b'|' | b',' | 0xe2);
        if !alt.bytes().any(is_of_sign) {
            return None;
        }
        let (end, sign) = SIGNS.iter().find_map(|sign| Some((alt.rfind(sign)?, sign)))?;
        (names_author(&alt[end + sign.len()..]) && is_full(&alt[..end])).then_some(end)
    };
    let pictures = page.pictures.iter();
    let mut named = pictures.filter_map(|picture| picture.alt.get(..named_in(&picture.alt)?));
    let first = named.next()?;
    named.all(|other| folded(other) == folded(first)).then_some(first)
}
