//! Values that hold the quotation mark they stand in, as templates write them that escape nothing:
//! `content="The "Ada" is back"`, `content='Ada's river'`. The parser ends the value at the first of them and takes the words
//! behind it for attributes.

use super::{Attributes, MAX_VALUE_BYTES};
use std::borrow::Cow;

impl<'a> Attributes<'a, '_> {
    /// The whole of such a value with its entities decoded: up to the last word that ends with the mark.
    pub(in crate::unfurl::page) fn unescaped(&self, name: &str) -> Option<Cow<'a, str>> {
        let mut attributes = self.element.attributes().iter();
        let cut = attributes.find(|attribute| self.is(attribute, name))?;
        let value = cut.value_source_location()?.bytes();
        let start = value.start;
        let mark = *self.window.get_bytes(start.checked_sub(1)?..start)?.first()?;
        // A value that ends where it should has a space behind it, if anything.
        let behind = self.window.get_bytes(value.end..value.end + 2)?;
        let is_cut =
            behind[0] == mark && !behind[1].is_ascii_whitespace() && !matches!(behind[1], b'>' | b'/' | b'=');
        let is_escaped = self.window.get_bytes(value)?.ends_with(b"\\");
        if !matches!(mark, b'"' | b'\'') || !is_cut || is_escaped || self.holds_end() {
            return None;
        }
        let names = attributes.filter_map(|attribute| attribute.name_source_location());
        let ends = names.map(|place| place.bytes()).filter(|place| {
            let name = self.window.get_bytes(place.clone()).unwrap_or_default();
            name.ends_with(&[mark]) && name.iter().any(|byte| *byte != mark)
        });
        let end = ends.last()?.end - 1;
        let whole = self.window.get(start..end)?;
        Some(htmlize::unescape_attribute(
            &whole[..whole.floor_char_boundary(MAX_VALUE_BYTES)],
        ))
    }

    /// Whether a value in the tag holds the sign that tags end in: such a value took in other tags, and a page read in pieces
    /// may have been cut there.
    fn holds_end(&self) -> bool {
        let tag = self.window.get_bytes(self.element.source_location().bytes());
        tag.is_none_or(|tag| memchr::memchr(b'>', tag).is_some_and(|at| at + 1 < tag.len()))
    }

    /// Whether a quotation mark within a value ended it, so that the words behind it stand as names, as browsers save them:
    /// `content="The " ada"=""`.
    pub(in crate::unfurl::page) fn is_broken_off(&self) -> bool {
        let is_word = |name: String| name.contains(['"', '\'']) && name.contains(char::is_alphabetic);
        self.element
            .attributes()
            .iter()
            .any(|attribute| is_word(attribute.name()))
    }
}
