//! The attributes of one element.

use lol_html::html_content::Element;

/// How much of an attribute's value is kept, in bytes.
const MAX_VALUE_BYTES: usize = 16 * 1024;

pub(super) struct Attributes(Vec<(String, String)>);

impl Attributes {
    pub(super) fn of(element: &Element<'_, '_>) -> Self {
        Self(
            element
                .attributes()
                .iter()
                .map(|attribute| (attribute.name(), attribute.value()))
                .collect(),
        )
    }

    /// The value as it stands in the markup, entities not decoded.
    pub(super) fn raw(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| &**value)
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

    /// Class, id and itemprop, in lower case.
    pub(super) fn hint(&self) -> String {
        let mut hint = String::new();
        for name in ["class", "id", "itemprop", "data-testid", "data-component"] {
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
