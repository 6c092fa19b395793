//! The text between two tags. It is taken from the page as it stands, once the tag behind it is known: the tokenizer
//! would check and hand on every piece of it twice.

use super::reader::{MAX_SCRIPT_BYTES, MAX_TEXT_BYTES, Reader};
use super::window::Window;
use lol_html::{LocalName, Tag};

/// What an element holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    /// Elements and text.
    Markup,
    /// Text up to its end tag: of a title or script, or markup for readers without scripts, which is read later.
    Raw,
    /// Text up to its end tag, which is none of the page's.
    Mute,
}

/// The elements of HTML whose content is not markup
/// ([HTML, 13.2.6.4](https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead)).
impl Content {
    pub(super) const RAW: &[&str] = &["script", "title", "noscript"];
    pub(super) const MUTE: &[&str] = &[
        "style",
        "iframe",
        "textarea",
        "noembed",
        "noframes",
        "xmp",
        "plaintext",
    ];
}

/// Whether an element inside SVG or MathML holds HTML again
/// ([HTML, 13.2.6.5](https://html.spec.whatwg.org/multipage/parsing.html#html-integration-point)).
pub(super) fn is_integration_point(name: &LocalName<'_>) -> bool {
    const POINTS: &[Tag] = &[
        Tag::Title,
        Tag::Desc,
        Tag::ForeignObject,
        Tag::Mi,
        Tag::Mo,
        Tag::Mn,
        Tag::Ms,
        Tag::Mtext,
    ];
    match name {
        LocalName::Hash(hash) => POINTS.iter().any(|tag| hash == tag),
        LocalName::Bytes(bytes) => bytes.eq_ignore_ascii_case(b"annotation-xml"),
    }
}

/// Text of the page that somebody wants and that is not handed on yet.
#[derive(Debug, Clone, Copy)]
pub(super) struct Passage {
    /// Where it begins, in bytes of the page.
    from: usize,
    is_raw: bool,
}

impl Passage {
    /// What is to be read of the content that begins at this byte.
    pub(super) fn at(from: usize, content: Content, reader: &Reader) -> Option<Self> {
        let is_wanted = match content {
            Content::Markup => reader.is_listening(),
            Content::Raw => reader.is_in_raw_text(),
            Content::Mute => false,
        };
        let is_raw = content == Content::Raw;
        is_wanted.then_some(Self { from, is_raw })
    }

    /// Where it begins, in bytes of the page.
    pub(super) fn from(self) -> usize {
        self.from
    }

    /// Hands on what stands before a tag or comment that begins at this byte.
    pub(super) fn end(self, end: usize, window: &Window<'_>, reader: &mut Reader) {
        let text = window.get(self.from..end).unwrap_or_default();
        if self.is_raw {
            reader.raw_text(text);
        } else if memchr::memchr(b'<', text.as_bytes()).is_none() {
            reader.text(text);
        } else {
            // An end tag without a name is passed over without a word.
            text.split("</>").for_each(|text| reader.text(text));
        }
    }

    /// Hands on what is text for certain at the end of a piece, and says where what is left begins: in it a tag or a
    /// comment may have begun. What is longer than any text that is read is left no longer.
    pub(super) fn pause(self, window: &Window<'_>, reader: &mut Reader) -> Option<Self> {
        let end = window.end();
        let rest = window.get(self.from..end)?;
        let (certain, limit) = if self.is_raw {
            (
                rest.find("</").or(rest.strip_suffix('<').map(str::len)),
                MAX_SCRIPT_BYTES,
            )
        } else {
            (rest.find('<'), MAX_TEXT_BYTES)
        };
        let certain = certain.unwrap_or(rest.len());
        if rest.len() - certain > limit {
            self.end(end, window, reader);
            return None;
        }
        let from = self.from + certain;
        self.end(from, window, reader);
        Some(Self { from, ..self })
    }

    /// Hands on what stands before the end of the page, where a tag that does not end is no text.
    pub(super) fn finish(self, window: &Window<'_>, reader: &mut Reader) {
        let rest = window.get(self.from..window.end()).unwrap_or_default();
        let begins_tag = |at: &usize| {
            let behind = &rest[at + 1..];
            behind
                .strip_prefix('/')
                .unwrap_or(behind)
                .starts_with(|c: char| c.is_ascii_alphabetic())
        };
        let mut marks = memchr::memchr_iter(b'<', rest.as_bytes());
        let end = marks
            .find(begins_tag)
            .filter(|_| !self.is_raw)
            .unwrap_or(rest.len());
        self.end(self.from + end, window, reader);
    }
}
