//! Elements by what they mean to the reader.

use super::names::{key, key_of};
use super::passage::Content;
use lol_html::LocalName;
use std::sync::LazyLock;

/// What an element is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag {
    Html,
    Head,
    Base,
    Meta,
    Link,
    Title,
    Script,
    /// Styles, controls and the like, whose attributes say nothing of an article.
    Mute,
    /// Its text says what it does, not what the page says.
    Button,
    /// Nothing in it is shown as text: choices, parts for scripts, what stands in for sounds.
    Unshown,
    /// SVG, of which nothing is read.
    Drawing,
    Noscript,
    Heading(u8),
    Time,
    Abbreviation,
    Article,
    Main,
    Header,
    Aside,
    Figure,
    Caption,
    Picture,
    /// A picture that may be shown in the place of one behind it.
    Source,
    /// A picture is its poster.
    Film,
    Paragraph,
    /// One of a list.
    Point,
    Address,
    Anchor,
    Break,
    Table,
    Quote,
    /// Any other element of HTML that stands on lines of its own.
    Block,
    /// Any other element of HTML that stands in a line.
    Inline,
    /// Microdata and class names alone say what it is.
    Other,
}

/// The elements of HTML that are told apart; all others are [`Tag::Other`].
const NAMES: &[(Tag, &[&str])] = &[
    (
        Tag::Block,
        &[
            "div", "ul", "section", "td", "tr", "h3", "h4", "h5", "h6", "dl", "dt", "dd", "fieldset", "form",
            "hr", "ol", "pre", "th",
        ],
    ),
    (Tag::Quote, &["blockquote"]),
    (Tag::Table, &["table"]),
    (Tag::Anchor, &["a"]),
    (Tag::Inline, &["span", "b", "i", "em", "strong"]),
    (Tag::Paragraph, &["p"]),
    (Tag::Point, &["li"]),
    (Tag::Picture, &["img", "amp-img"]),
    (Tag::Source, &["source"]),
    (Tag::Film, &["video", "amp-video"]),
    (Tag::Meta, &["meta"]),
    (Tag::Link, &["link"]),
    (Tag::Script, &["script"]),
    (Tag::Break, &["br"]),
    (Tag::Mute, &["style", "input", "option", "label", "sup", "sub"]),
    (Tag::Button, &["button"]),
    (
        Tag::Unshown,
        &["select", "template", "audio", "object", "canvas", "rt", "rp"],
    ),
    (Tag::Drawing, &["svg"]),
    (Tag::Noscript, &["noscript"]),
    (Tag::Title, &["title"]),
    (Tag::Html, &["html", "body"]),
    (Tag::Head, &["head"]),
    (Tag::Base, &["base"]),
    (Tag::Heading(1), &["h1"]),
    (Tag::Heading(2), &["h2"]),
    (Tag::Heading(3), &["h3"]),
    (Tag::Heading(4), &["h4"]),
    (Tag::Time, &["time"]),
    (Tag::Abbreviation, &["abbr"]),
    (Tag::Article, &["article"]),
    (Tag::Main, &["main"]),
    (Tag::Header, &["header"]),
    (Tag::Aside, &["nav", "aside", "footer", "dialog", "menu"]),
    (Tag::Figure, &["figure"]),
    (Tag::Caption, &["figcaption"]),
    (Tag::Address, &["address"]),
];

/// Elements without content
/// ([HTML, 13.1.2](https://html.spec.whatwg.org/multipage/syntax.html#void-elements)).
const VOID: &[&str] = &[
    "img", "meta", "link", "br", "input", "source", "hr", "area", "base", "basefont", "bgsound", "col",
    "embed", "keygen", "param", "track", "wbr",
];

/// An element by its name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Named {
    /// The [`key`] of its name.
    pub(super) key: u64,
    pub(super) tag: Tag,
    pub(super) content: Content,
    pub(super) is_void: bool,
}

/// The elements that are known, each at the place that the upper bits of its key come to, or the next free one. A free
/// place has the key 0.
pub(super) struct Table([Named; PLACES]);

/// How many places it has: several for each element, so that what is unknown finds a free one.
const PLACES: usize = 256;

impl Table {
    pub(super) fn get() -> &'static Self {
        static KNOWN: LazyLock<Table> = LazyLock::new(Table::new);
        &KNOWN
    }

    /// What is known of the element of this name.
    #[inline(always)]
    pub(super) fn find(&self, name: &LocalName<'_>) -> Named {
        let key = key(name);
        let known = self.0[self.place(key)];
        Named { key, ..known }
    }

    /// What the element of this name, in lower case, is.
    pub(super) fn of(&self, name: &str) -> Tag {
        self.0[self.place(key_of(name))].tag
    }

    fn new() -> Self {
        let mut table = Self([Named::unknown(0); PLACES]);
        let mut set = |names: &[&str], set: &dyn Fn(&mut Named)| {
            for name in names {
                let key = key_of(name);
                let named = &mut table.0[table.place(key)];
                named.key = key;
                set(named);
            }
        };
        for (tag, names) in NAMES {
            set(names, &|named| named.tag = *tag);
        }
        set(VOID, &|named| named.is_void = true);
        set(Content::RAW, &|named| named.content = Content::Raw);
        set(Content::MUTE, &|named| named.content = Content::Mute);
        table
    }

    /// Where the element of this key stands, or would stand.
    #[inline]
    fn place(&self, key: u64) -> usize {
        let mut place = (key >> 56) as usize % PLACES;
        while self.0[place].key != key && self.0[place].key != 0 {
            place = (place + 1) % PLACES;
        }
        place
    }
}

impl Named {
    pub(super) fn unknown(key: u64) -> Self {
        Self {
            key,
            tag: Tag::Other,
            content: Content::Markup,
            is_void: false,
        }
    }
}

impl Tag {
    /// Whether it stands on lines of its own and closes a paragraph
    /// ([HTML, 13.2.6.4.7](https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody)).
    pub(super) fn is_block(self) -> bool {
        matches!(
            self,
            Self::Block
                | Self::Table
                | Self::Quote
                | Self::Paragraph
                | Self::Point
                | Self::Heading(_)
                | Self::Article
                | Self::Main
                | Self::Header
                | Self::Aside
                | Self::Figure
                | Self::Caption
                | Self::Address
        )
    }

    /// Whether what stands before and behind it are not one word.
    pub(super) fn breaks_line(self) -> bool {
        self.is_block() || self == Self::Break
    }

    /// Whether an element of this kind is looked at where the page is about other pages.
    pub(super) fn tells_elsewhere(self) -> bool {
        matches!(
            self,
            Self::Html
                | Self::Head
                | Self::Base
                | Self::Meta
                | Self::Link
                | Self::Title
                | Self::Script
                | Self::Drawing
                | Self::Article
                | Self::Main
                | Self::Picture
                | Self::Film
                | Self::Time
        )
    }

    /// Whether the element says that the file is HTML.
    pub(super) fn is_html(self) -> bool {
        !matches!(
            self,
            Self::Other
                | Self::Mute
                | Self::Source
                | Self::Button
                | Self::Unshown
                | Self::Drawing
                | Self::Noscript
                | Self::Base
        )
    }

    /// Whether it may stand in the head
    /// ([HTML, 13.2.6.4.4](https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead)).
    pub(super) fn may_be_in_head(self, name: &str) -> bool {
        match self {
            Self::Head
            | Self::Base
            | Self::Meta
            | Self::Link
            | Self::Title
            | Self::Script
            | Self::Noscript => true,
            Self::Mute => name == "style",
            Self::Html => name == "html",
            _ => name == "template",
        }
    }
}
