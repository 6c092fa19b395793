//! The attributes of one element, read out of the text they stand in.

mod unescaped;

use super::window::Window;
use super::words::{Hint, Words};
use crate::unfurl::picture;
use lol_html::StartTag;
use lol_html::html_content::Attribute;
use std::borrow::Cow;
use std::ops::Range;

/// How much of an attribute's value is kept, in bytes.
const MAX_VALUE_BYTES: usize = 16 * 1024;

/// Attributes whose words say what an element is for.
const TELLING: [&str; 5] = ["class", "id", "itemprop", "data-testid", "data-component"];

/// Attributes that scripts load pictures from whose files may be called anything.
const LATE: &[&str] = &["data-lazy", "data-image", "data-img"];

/// What an attribute tells by its name.
#[derive(Clone, Copy)]
enum Told {
    /// That its value is words, and this.
    Words(u16),
    Itself(u16),
    /// Its value is a role.
    Role,
    /// Its value is the ids of what the element is labelled with.
    Label,
}

/// The attributes that tell something, those that most elements have first.
const TOLD: [(&str, Told); 11] = [
    ("class", Told::Words(0)),
    ("id", Told::Words(0)),
    ("rel", Told::Itself(Hint::REL)),
    ("role", Told::Role),
    ("property", Told::Itself(Hint::RDFA)),
    ("typeof", Told::Itself(Hint::RDFA)),
    ("itemprop", Told::Words(Hint::MICRODATA)),
    ("itemscope", Told::Itself(Hint::MICRODATA)),
    ("data-testid", Told::Words(0)),
    ("data-component", Told::Words(0)),
    ("aria-labelledby", Told::Label),
];

/// By length, a bit for each letter that a name of [`TOLD`] begins with.
const FIRST_LETTERS: [u32; 16] = {
    let mut letters = [0; 16];
    let mut at = 0;
    while at < TOLD.len() {
        let name = TOLD[at].0.as_bytes();
        letters[name.len()] |= letter_bit(name[0]);
        at += 1;
    }
    letters
};

/// The bit of a letter, in whatever case.
const fn letter_bit(letter: u8) -> u32 {
    1 << (letter & 0x1f)
}

/// What an attribute of this name tells. Nearly all are told apart by their length and first letter.
#[inline(always)]
fn told_by(name: &[u8]) -> Option<Told> {
    let letters = FIRST_LETTERS.get(name.len())?;
    if letters & letter_bit(*name.first()?) == 0 {
        return None;
    }
    let known = TOLD
        .iter()
        .find(|(known, _)| name.eq_ignore_ascii_case(known.as_bytes()));
    known.map(|(_, told)| *told)
}

pub(super) struct Attributes<'a, 't> {
    element: &'a StartTag<'t>,
    window: &'a Window<'a>,
}

impl<'a, 't> Attributes<'a, 't> {
    pub(super) fn of(element: &'a StartTag<'t>, window: &'a Window<'a>) -> Self {
        Self { element, window }
    }

    /// Whether the attribute has this name, in whatever case. Most do not have its length.
    #[inline(always)]
    fn is(&self, attribute: &Attribute<'t>, name: &str) -> bool {
        let place = attribute.name_source_location().map(|place| place.bytes());
        place.is_some_and(|place| place.len() == name.len() && self.reads(attribute, place, name))
    }

    #[inline(never)]
    fn reads(&self, attribute: &Attribute<'t>, place: Range<usize>, name: &str) -> bool {
        match self.window.get_bytes(place) {
            Some(written) => {
                let (first, name) = (written.first(), name.as_bytes());
                first.map(u8::to_ascii_lowercase) == name.first().copied()
                    && (written == name || written.eq_ignore_ascii_case(name))
            }
            None => attribute.name() == name,
        }
    }

    fn value(&self, attribute: &'a Attribute<'t>) -> Cow<'a, str> {
        let place = attribute.value_source_location().map(|place| place.bytes());
        match place.and_then(|bytes| self.window.get(bytes)) {
            Some(value) => Cow::Borrowed(value),
            None => Cow::Owned(attribute.value()),
        }
    }

    /// Whether the tag may hold this byte of ASCII, which is told sooner than what an attribute is.
    pub(super) fn may_hold(&self, byte: u8) -> bool {
        let tag = self.window.get_bytes(self.element.source_location().bytes());
        tag.is_none_or(|tag| memchr::memchr(byte, tag).is_some())
    }

    /// The value as it stands in the markup, entities not decoded.
    pub(super) fn raw(&self, name: &str) -> Option<Cow<'a, str>> {
        self.element
            .attributes()
            .iter()
            .find(|attribute| self.is(attribute, name))
            .map(|attribute| self.value(attribute))
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.raw(name).is_some()
    }

    /// The value with its entities decoded, cut where it is longer than any real one.
    pub(super) fn decoded(&self, name: &str) -> Option<Cow<'a, str>> {
        let cut = |raw: &str| raw.floor_char_boundary(MAX_VALUE_BYTES);
        Some(match self.raw(name)? {
            Cow::Borrowed(raw) => htmlize::unescape_attribute(&raw[..cut(raw)]),
            Cow::Owned(raw) => htmlize::unescape_attribute(&raw[..cut(&raw)]).into_owned().into(),
        })
    }

    /// The same without the white space around it.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        Some(self.decoded(name)?.trim().to_owned())
    }

    /// What class, id and the like say.
    pub(super) fn words(&self) -> Words {
        let mut words = Words::default();
        for attribute in self.element.attributes() {
            let place = attribute.name_source_location().map(|place| place.bytes());
            let told = match place.and_then(|place| self.window.get_bytes(place)) {
                Some(name) => told_by(name),
                None => told_by(attribute.name().as_bytes()),
            };
            match told {
                None => {}
                Some(Told::Words(bits)) => {
                    words.read(&self.value(attribute));
                    words.add(bits);
                }
                Some(Told::Itself(bits)) => words.add(bits),
                Some(Told::Label) => words.read_label(&self.value(attribute)),
                Some(Told::Role) if self.value(attribute) == "main" => words.add(Hint::MAIN),
                Some(Told::Role) => {}
            }
        }
        words
    }

    /// Class, id and itemprop as they stand, one after the other, and that a time is of publication, which drafts of HTML
    /// had an attribute for ([`pubdate`](https://www.w3.org/TR/2011/WD-html5-20110525/text-level-semantics.html#attr-time-pubdate)).
    pub(super) fn hint(&self) -> String {
        let values = TELLING.map(|name| self.raw(name));
        let values = values
            .iter()
            .flatten()
            .map(|value| &value[..value.floor_char_boundary(500)]);
        let mut hint = String::with_capacity(values.clone().map(|value| value.len() + 1).sum());
        values.for_each(|value| hint.extend([" ", value]));
        if self.has("pubdate") {
            hint.push_str(" pubdate");
        }
        hint
    }

    /// Where a picture (of a film, its poster) really is: pages that load pictures late put a placeholder into `src`.
    pub(super) fn picture(&self) -> Option<String> {
        [
            "data-src",
            "data-original",
            "data-lazy-src",
            "data-hi-res-src",
            "poster",
            "src",
        ]
        .iter()
        .find_map(|name| self.get(name).filter(|value| is_real(value)))
        .or_else(|| self.widest(&["srcset", "data-srcset", "data-lazy-srcset"]))
        .map(|src| self.late(&src).unwrap_or(src))
        .or_else(|| self.late(""))
    }

    /// The widest picture of those that a `<source>` offers, and whether it is of a kind that not all read.
    pub(super) fn offered(&self) -> Option<(String, bool)> {
        let picture = self.widest(&["srcset", "data-srcset", "data-lazy-srcset"])?;
        let kind = self.raw("type").unwrap_or_default();
        Some((picture, kind.ends_with("webp") || kind.ends_with("avif")))
    }

    /// The widest picture of the first of these attributes that has one.
    fn widest(&self, names: &[&str]) -> Option<String> {
        let mut sets = names.iter().filter_map(|name| largest(&self.get(name)?));
        sets.find(|value| is_real(value))
    }

    /// Where a picture is that some script of its own is to load, if `src` is nothing or an ornament in its place: in
    /// whichever attribute a file of a photo stands. A small copy in its place gives way to the largest at hand.
    fn late(&self, src: &str) -> Option<String> {
        if picture::asks_for_small(src) {
            return self.widest(&["srcset", "data-srcset", "data-lazy-srcset"]);
        }
        if !src.is_empty() && !may_be_ornament(src) {
            return None;
        }
        let late = self.widest(&["data-srcset", "data-lazy-srcset"]);
        if late.is_some() {
            return late;
        }
        let mut attributes = self.element.attributes().iter();
        let names_photo = |attribute: &&Attribute<'t>| {
            let value = self.value(attribute);
            picture::is_called_photo(value.trim())
                && !value.trim().contains([' ', '{'])
                && !["alt", "title", "src", "srcset", "data-srcset"]
                    .iter()
                    .any(|name| self.is(attribute, name))
        };
        match attributes.find(names_photo) {
            Some(photo) => self.get(&photo.name()),
            // Its ending may not say what it is: `/images/8213/1200`.
            None if src.is_empty() => LATE.iter().find_map(|name| {
                let value = self.get(name)?;
                (value.contains('/') && is_real(&value) && !value.contains(' ')).then_some(value)
            }),
            None => None,
        }
    }

    /// Its width and its height, each where it is stated.
    pub(super) fn sides_px(&self) -> [Option<u32>; 2] {
        ["width", "height"].map(|name| {
            let side = self.raw(name)?;
            let side = side.trim();
            side.strip_suffix("px").unwrap_or(side).parse().ok()
        })
    }
}

/// Whether a file may be an ornament in the place of a picture that is loaded late.
pub(super) fn may_be_ornament(src: &str) -> bool {
    src.ends_with(".gif") || src.ends_with(".svg") || src.ends_with(".png") && is_called_late(src)
}

/// Whether a file is called by what stands where a picture is loaded late.
fn is_called_late(src: &str) -> bool {
    let words = ["placeholder", "blank", "lazy", "loading", "spacer", "transparent"];
    words.iter().any(|word| src.contains(word))
}

/// Whether an address of a picture is neither the picture itself nor one that a script is yet to put together.
fn is_real(value: &str) -> bool {
    let is_blank = value.is_empty() || value.starts_with("data:") || value.starts_with("blob:");
    !is_blank && memchr::memchr2(b'{', b'}', value.as_bytes()).is_none()
}

/// The widest picture of a `srcset` ([HTML, 4.8.4.2](https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute)):
/// its addresses end at white space and may hold commas.
fn largest(srcset: &str) -> Option<String> {
    let mut best: Option<(&str, f64)> = None;
    let mut rest = srcset;
    loop {
        rest = rest.trim_start_matches(|c: char| c == ',' || c.is_ascii_whitespace());
        if rest.is_empty() {
            return best.map(|(url, _)| url.to_owned());
        }
        let (url, behind) = rest.split_at(rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len()));
        let bare = url.trim_end_matches(',');
        let (size, behind) = if bare.len() < url.len() {
            ("", behind)
        } else {
            behind.split_once(',').unwrap_or((behind, ""))
        };
        let size = size.trim().trim_end_matches(['w', 'x']).parse().unwrap_or(1.0);
        if best.is_none_or(|(_, width)| size >= width) {
            best = Some((bare, size));
        }
        rest = behind;
    }
}
