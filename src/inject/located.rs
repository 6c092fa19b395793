//! Where the tags of a page stand, to the byte, and where things can be put.

use std::ops::Range;

/// One attribute as it stands in the page.
pub(super) struct Attribute {
    pub(super) name: String,
    pub(super) name_at: Range<usize>,
    /// The value with its character references decoded.
    pub(super) value: String,
    /// The value without its quotes; `None` where the attribute has none.
    pub(super) value_at: Option<Range<usize>>,
}

/// A `<meta>`, `<link>` or `<handbill-share>` start tag.
pub(super) struct Tag {
    pub(super) at: Range<usize>,
    pub(super) attributes: Vec<Attribute>,
}

impl Tag {
    pub(super) fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }

    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.attribute(name).map(|attribute| attribute.value.as_str())
    }
}

/// A heading, and the article it heads.
pub(super) struct Heading {
    pub(super) text: String,
    /// Behind its end tag, or behind that of the link or heading group around it.
    pub(super) end: usize,
    /// Before the end tag of the innermost `<article>` around it.
    pub(super) article_end: Option<usize>,
    /// Before the end tag of the `<main>` around it.
    pub(super) main_end: Option<usize>,
}

/// Where the page itself asks for a bar.
pub(super) struct Asked {
    pub(super) at: usize,
    /// The `<handbill-share>` tag; `None` for a `<!-- handbill -->` comment.
    pub(super) tag: Option<Tag>,
}

/// What the pass found. All positions are bytes of the page.
#[derive(Default)]
pub(super) struct Located {
    /// What handbill put there earlier, marks included.
    pub(super) own: Vec<Range<usize>>,
    pub(super) metas: Vec<Tag>,
    pub(super) links: Vec<Tag>,
    /// Between `<title>` and `</title>`.
    pub(super) title: Option<Range<usize>>,
    /// Where each script comes from that is not in the page itself.
    pub(super) scripts: Vec<String>,
    /// The text of each JSON-LD script.
    pub(super) json_ld: Vec<Range<usize>>,
    /// Where the head block goes: behind the charset declaration, else behind `<head>`, `<html>` or the doctype.
    pub(super) head_at: usize,
    pub(super) has_base: bool,
    pub(super) asked: Vec<Asked>,
    pub(super) headings: Vec<Heading>,
    /// Before the end tag of each outermost `<article>`.
    pub(super) article_ends: Vec<usize>,
}

impl Located {
    /// Whether anything stands from `start` to `end` beside what handbill put there earlier.
    pub(super) fn has_content_between(&self, start: usize, end: usize) -> bool {
        let own = self
            .own
            .iter()
            .filter(|own| own.start >= start && own.end <= end)
            .map(ExactSizeIterator::len)
            .sum();
        end.saturating_sub(start) > own
    }
}
