//! The attributes of one element, read out of the text they stand in.

use super::window::Window;
use super::words::{Hint, Words};
use lol_html::StartTag;
use lol_html::html_content::Attribute;
use std::borrow::Cow;

/// How much of an attribute's value is kept, in bytes.
const MAX_VALUE_BYTES: usize = 16 * 1024;

/// Attributes whose words say what an element is for.
const TELLING: &[&str] = &["class", "id", "itemprop", "data-testid", "data-component"];

pub(super) struct Attributes<'a, 't> {
    element: &'a StartTag<'t>,
    window: &'a Window<'a>,
}

impl<'a, 't> Attributes<'a, 't> {
    pub(super) fn of(element: &'a StartTag<'t>, window: &'a Window<'a>) -> Self {
        Self { element, window }
    }

    /// The name as it is written.
    fn name(&self, attribute: &'a Attribute<'t>) -> Cow<'a, [u8]> {
        let place = attribute.name_source_location().map(|place| place.bytes());
        match place.and_then(|bytes| self.window.get_bytes(bytes)) {
            Some(name) => Cow::Borrowed(name),
            None => Cow::Owned(attribute.name().into_bytes()),
        }
    }

    fn value(&self, attribute: &'a Attribute<'t>) -> Cow<'a, str> {
        let place = attribute.value_source_location().map(|place| place.bytes());
        match place.and_then(|bytes| self.window.get(bytes)) {
            Some(value) => Cow::Borrowed(value),
            None => Cow::Owned(attribute.value()),
        }
    }

    /// The value as it stands in the markup, entities not decoded.
    pub(super) fn raw(&self, name: &str) -> Option<Cow<'a, str>> {
        self.element
            .attributes()
            .iter()
            .find(|attribute| self.name(attribute).eq_ignore_ascii_case(name.as_bytes()))
            .map(|attribute| self.value(attribute))
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.raw(name).is_some()
    }

    /// The value with its entities decoded, cut where it is longer than any real one.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        let raw = self.raw(name)?;
        let raw = &raw[..raw.floor_char_boundary(MAX_VALUE_BYTES)];
        Some(htmlize::unescape_attribute(raw).trim().to_owned())
    }

    /// What class, id and the like say.
    pub(super) fn words(&self) -> Words {
        let mut words = Words::default();
        for attribute in self.element.attributes() {
            let name = self.name(attribute);
            let is = |wanted: &str| name.eq_ignore_ascii_case(wanted.as_bytes());
            match name.len() {
                2 if is("id") => words.read(&self.value(attribute)),
                3 if is("rel") => words.add(Hint::REL),
                4 if is("role") => words.add(Hint::ROLE),
                5 if is("class") => words.read(&self.value(attribute)),
                6 if is("typeof") => words.add(Hint::RDFA),
                8 if is("property") => words.add(Hint::RDFA),
                8 if is("itemprop") => {
                    words.read(&self.value(attribute));
                    words.add(Hint::MICRODATA);
                }
                9 if is("itemscope") => words.add(Hint::MICRODATA),
                11 if is("data-testid") => words.read(&self.value(attribute)),
                14 if is("data-component") => words.read(&self.value(attribute)),
                _ => {}
            }
        }
        words
    }

    /// Class, id and itemprop as they stand, one after the other.
    pub(super) fn hint(&self) -> String {
        let mut hint = String::new();
        for name in TELLING {
            if let Some(value) = self.raw(name) {
                hint.push(' ');
                hint.push_str(&value[..value.floor_char_boundary(500)]);
            }
        }
        hint
    }

    /// Where a picture (of a film, its poster) really is: pages that load pictures late put a placeholder into `src`.
    pub(super) fn picture(&self) -> Option<String> {
        let real =
            |value: &String| !value.is_empty() && !value.starts_with("data:") && !value.starts_with("blob:");
        [
            "data-src",
            "data-original",
            "data-lazy-src",
            "data-hi-res-src",
            "poster",
            "src",
        ]
        .iter()
        .find_map(|name| self.get(name).filter(real))
        .or_else(|| {
            ["srcset", "data-srcset"]
                .iter()
                .find_map(|name| largest(&self.get(name)?))
                .filter(real)
        })
    }

    pub(super) fn size_px(&self) -> Option<(u32, u32)> {
        let side = |name: &str| self.raw(name)?.trim().trim_end_matches("px").parse().ok();
        Some((side("width")?, side("height")?))
    }
}

/// The widest picture of a `srcset`.
fn largest(srcset: &str) -> Option<String> {
    srcset
        .split(", ")
        .filter_map(|entry| {
            let mut parts = entry.split_whitespace();
            let url = parts.next()?;
            let size = parts
                .next()
                .and_then(|size| size.trim_end_matches([',', 'w', 'x']).parse::<f64>().ok())
                .unwrap_or(1.0);
            Some((url.trim_end_matches(',').to_owned(), size))
        })
        .max_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(url, _)| url)
}
