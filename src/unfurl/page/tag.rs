//! Elements by what they mean to the reader.

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
    /// Its content is no text of the page.
    Mute,
    Noscript,
    Heading(u8),
    Time,
    Article,
    Main,
    Header,
    Aside,
    Figure,
    Caption,
    Picture,
    Paragraph,
    Address,
    Anchor,
    Break,
    /// Any other element of HTML that stands on lines of its own.
    Block,
    /// Any other element of HTML that stands in a line.
    Inline,
    /// Microdata and class names alone say what it is.
    Other,
}

impl Tag {
    /// Reads a name in lower case.
    pub(super) fn of(name: &[u8]) -> Self {
        match name {
            b"div" | b"li" | b"ul" | b"section" | b"td" | b"tr" | b"table" | b"h3" | b"h4" | b"h5"
            | b"h6" | b"blockquote" | b"dl" | b"dt" | b"dd" | b"fieldset" | b"form" | b"hr" | b"ol"
            | b"pre" | b"th" => Self::Block,
            b"a" => Self::Anchor,
            b"span" | b"b" | b"i" | b"em" | b"strong" => Self::Inline,
            b"p" => Self::Paragraph,
            b"img" | b"amp-img" | b"video" => Self::Picture,
            b"meta" => Self::Meta,
            b"link" => Self::Link,
            b"script" => Self::Script,
            b"br" => Self::Break,
            b"style" | b"svg" | b"path" | b"g" | b"use" => Self::Mute,
            b"noscript" => Self::Noscript,
            b"title" => Self::Title,
            b"html" | b"body" => Self::Html,
            b"head" => Self::Head,
            b"base" => Self::Base,
            b"h1" => Self::Heading(1),
            b"h2" => Self::Heading(2),
            b"time" => Self::Time,
            b"article" => Self::Article,
            b"main" => Self::Main,
            b"header" => Self::Header,
            b"nav" | b"aside" | b"footer" => Self::Aside,
            b"dialog" | b"menu" => Self::Aside,
            b"figure" => Self::Figure,
            b"figcaption" => Self::Caption,
            b"address" => Self::Address,
            _ => Self::Other,
        }
    }

    /// Whether it stands on lines of its own and closes a paragraph
    /// ([HTML, 13.2.6.4.7](https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody)).
    pub(super) fn is_block(self) -> bool {
        matches!(
            self,
            Self::Block
                | Self::Paragraph
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

    /// Whether the element says that the file is HTML.
    pub(super) fn is_html(self) -> bool {
        !matches!(self, Self::Other | Self::Mute | Self::Noscript | Self::Base)
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
