//! A page's tags with their places: one pass, everything bounded.

use crate::error::{Error, ErrorCode};
use crate::unfurl::{Listener, read_all};
use encoding_rs::{Encoding, UTF_8};
use lol_html::StartTag;
use lol_html::html_content::TextType;
use std::ops::Range;

/// How many of one kind are kept.
const MAX_OF_A_KIND: usize = 2000;
/// How much text of one element is kept, in bytes.
const MAX_TEXT_BYTES: usize = 1024 * 1024;
/// What the tokenizer may hold at most.
const MAX_TOKENIZER_BYTES: usize = 64 * 1024 * 1024;
/// Elements that may stand in a head ([HTML, 4.2.1](https://html.spec.whatwg.org/multipage/semantics.html#the-head-element)).
const IN_HEAD: &[&str] = &[
    "html", "head", "title", "meta", "link", "script", "style", "base", "noscript", "template",
];

#[derive(Debug)]
pub(super) struct Meta {
    /// In lower case.
    pub(super) key: String,
    /// `property`, `name`, `http-equiv`, `itemprop` or `charset`.
    pub(super) attribute: &'static str,
    pub(super) content: String,
    pub(super) in_head: bool,
    pub(super) at: Range<usize>,
}

#[derive(Debug)]
pub(super) struct Link {
    pub(super) rel: String,
    pub(super) href: String,
    pub(super) hreflang: Option<String>,
    pub(super) media_type: String,
    pub(super) at: Range<usize>,
}

impl Link {
    pub(super) fn is(&self, rel: &str) -> bool {
        self.rel.split_ascii_whitespace().any(|token| token == rel)
    }
}

/// An element with its text.
#[derive(Debug)]
pub(super) struct Passage {
    pub(super) text: String,
    /// Its start tag.
    pub(super) at: Range<usize>,
    /// Its text.
    pub(super) inside: Range<usize>,
}

/// The page, tag by tag.
#[derive(Debug, Default)]
pub(super) struct Document {
    pub(super) metas: Vec<Meta>,
    pub(super) links: Vec<Link>,
    pub(super) titles: Vec<Passage>,
    /// JSON-LD.
    pub(super) data: Vec<Passage>,
    /// Style sheets and scripts written into the head.
    pub(super) code: Vec<Range<usize>>,
    /// The sources of `<img>`.
    pub(super) images: Vec<(String, Range<usize>)>,
    pub(super) lang: Option<String>,
    pub(super) dir: Option<String>,
    /// The `<html>` tag, or the page's first byte.
    pub(super) html_at: Range<usize>,
    /// Where the head ends: `</head>`, `<body>` or the first element that is not for a head.
    pub(super) head_end: usize,
    pub(super) has_article: bool,
    pub(super) scripts: usize,
    /// How much text the body has, in bytes.
    pub(super) words: usize,
    /// The body's text, as far as it is of use in telling its language.
    pub(super) body: String,
    pub(super) base: Option<String>,
    text: String,
    lines: Vec<usize>,
    encoding: Option<&'static Encoding>,
    bom_bytes: usize,
    bytes: usize,
}

#[derive(Default)]
struct Pass {
    found: Document,
    in_body: bool,
    noscript: usize,
    open: Option<Open>,
    /// Inside script, style and the like.
    is_html: bool,
}

struct Open {
    kind: Kind,
    passage: Passage,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Title,
    Data,
    Code,
}

impl Document {
    pub(super) fn read(text: &str, encoding: &'static Encoding, page: &[u8]) -> Result<Self, Error> {
        let mut pass = Pass::default();
        read_all(text, MAX_TOKENIZER_BYTES, &mut pass)?;
        pass.close(text.len());
        if !pass.is_html {
            return Err(
                Error::new(ErrorCode::NotHtml, "the file has no HTML in it").with_fix("give an HTML page")
            );
        }
        let mut document = pass.found;
        if !pass.in_body {
            document.head_end = text.len();
        }
        document.lines = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(at, _)| at + 1))
            .collect();
        document.bom_bytes = if page.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        document.encoding = Some(encoding);
        document.bytes = page.len();
        document.text = text.to_owned();
        Ok(document)
    }

    /// Line and column of a byte of the text, both from 1, the column in characters.
    pub(super) fn position(&self, at: usize) -> (usize, usize) {
        let at = at.min(self.text.len());
        let line = self.lines.partition_point(|start| *start <= at);
        let start = self
            .lines
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or_default();
        (
            line,
            self.text
                .get(start..at)
                .map_or(1, |before| before.chars().count() + 1),
        )
    }

    /// How many bytes of the file stand before a byte of the text.
    pub(super) fn bytes_before(&self, at: usize) -> usize {
        let before = self.text.get(..at).unwrap_or(&self.text);
        match self.encoding {
            Some(encoding) if encoding == UTF_8 => self.bom_bytes + before.len(),
            Some(encoding) if encoding.name().starts_with("UTF-16") => 2 + 2 * before.encode_utf16().count(),
            Some(encoding) => encoding.encode(before).0.len(),
            None => before.len(),
        }
    }

    /// How long the file is, in bytes.
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    /// The encoding that the page declares, and where; the label as it is written.
    pub(super) fn charset(&self) -> Option<(&Range<usize>, &str)> {
        self.metas.iter().find_map(|meta| match meta.attribute {
            "charset" if !meta.content.is_empty() => Some((&meta.at, meta.content.as_str())),
            "http-equiv" if meta.key == "content-type" => {
                let (_, charset) = meta.content.split_once("charset=")?;
                Some((&meta.at, charset.trim()))
            }
            _ => None,
        })
    }

    pub(super) fn encoding(&self) -> &'static Encoding {
        self.encoding.unwrap_or(UTF_8)
    }

    pub(super) fn has_bom(&self) -> bool {
        self.bom_bytes > 0 || self.encoding().name().starts_with("UTF-16")
    }

    /// The tags of this name, in order.
    pub(super) fn metas<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a Meta> {
        self.metas.iter().filter(move |meta| meta.key == key)
    }

    /// The first of this name that says something.
    pub(super) fn meta<'a>(&'a self, key: &str) -> Option<&'a Meta> {
        self.metas
            .iter()
            .find(|meta| meta.key == key && !meta.content.is_empty())
    }

    pub(super) fn links<'a>(&'a self, rel: &'a str) -> impl Iterator<Item = &'a Link> {
        self.links.iter().filter(move |link| link.is(rel))
    }

    /// Where a missing tag is to be told of: the `<html>` tag.
    pub(super) fn top(&self) -> &Range<usize> {
        &self.html_at
    }
}

impl Listener for Pass {
    fn start(&mut self, element: &StartTag<'_>) -> bool {
        let at = element.source_location().bytes();
        let name = element.name();
        self.is_html = true;
        let is_html = element.namespace_uri().ends_with("xhtml");
        if is_html && !self.in_body && self.noscript == 0 && !IN_HEAD.contains(&name.as_str()) {
            self.in_body = true;
            self.found.head_end = at.start;
        }
        let value = |name: &str| {
            element
                .get_attribute(name)
                .map(|raw| htmlize::unescape_attribute(raw.as_str()).trim().to_owned())
        };
        match name.as_str() {
            "html" => {
                self.found.html_at = at;
                self.found.lang = value("lang");
                self.found.dir = value("dir").map(|dir| dir.to_ascii_lowercase());
            }
            "head" => return true,
            "noscript" => {
                self.noscript += 1;
                return true;
            }
            "base" => self.found.base = self.found.base.take().or_else(|| value("href")),
            "meta" => self.meta(&value, at),
            "link" if self.found.links.len() < MAX_OF_A_KIND => self.found.links.push(Link {
                rel: value("rel").unwrap_or_default().to_ascii_lowercase(),
                href: value("href").unwrap_or_default(),
                hreflang: value("hreflang"),
                media_type: value("type").unwrap_or_default().to_ascii_lowercase(),
                at,
            }),
            "img" if self.found.images.len() < MAX_OF_A_KIND => {
                self.found.images.extend(value("src").map(|src| (src, at)));
            }
            "article" => self.found.has_article = true,
            "title" if is_html && !self.in_body => return self.open(Kind::Title, at),
            "script" => {
                let kind = value("type").unwrap_or_default().to_ascii_lowercase();
                if kind.starts_with("application/ld+json") {
                    return self.open(Kind::Data, at);
                }
                self.found.scripts += 1;
                if !self.in_body && value("src").is_none() {
                    return self.open(Kind::Code, at);
                }
            }
            "style" if !self.in_body => return self.open(Kind::Code, at),
            _ => {}
        }
        false
    }

    fn end(&mut self, name: &str, at: usize) {
        match name {
            "head" if !self.in_body => {
                self.in_body = true;
                self.found.head_end = at;
            }
            "noscript" => self.noscript = self.noscript.saturating_sub(1),
            _ => self.close(at),
        }
    }

    fn text(&mut self, text: &str, kind: TextType) {
        if let Some(open) = &mut self.open
            && open.passage.text.len() + text.len() <= MAX_TEXT_BYTES
            && open.kind != Kind::Code
        {
            open.passage.text.push_str(text);
        }
        if kind == TextType::Data && self.in_body {
            self.found.words += text.trim().len();
            if self.found.body.len() < 20_000 {
                self.found.body.push_str(text);
            }
        }
    }
}

impl Pass {
    fn meta(&mut self, value: &dyn Fn(&str) -> Option<String>, at: Range<usize>) {
        if self.found.metas.len() >= MAX_OF_A_KIND {
            return;
        }
        let content = value("content").unwrap_or_default();
        let in_head = !self.in_body;
        if let Some(charset) = value("charset") {
            let key = "charset".to_owned();
            self.found.metas.push(Meta {
                key,
                attribute: "charset",
                content: charset,
                in_head,
                at,
            });
            return;
        }
        let named = ["property", "name", "http-equiv", "itemprop"]
            .into_iter()
            .find_map(|attribute| Some((attribute, value(attribute).filter(|key| !key.is_empty())?)));
        if let Some((attribute, key)) = named {
            let key = key.to_lowercase();
            self.found.metas.push(Meta {
                key,
                attribute,
                content,
                in_head,
                at,
            });
        }
    }

    fn open(&mut self, kind: Kind, at: Range<usize>) -> bool {
        self.close(at.start);
        let inside = at.end..at.end;
        self.open = Some(Open {
            kind,
            passage: Passage {
                text: String::new(),
                at,
                inside,
            },
        });
        true
    }

    fn close(&mut self, at: usize) {
        let Some(Open { kind, mut passage }) = self.open.take() else {
            return;
        };
        passage.inside.end = at.max(passage.inside.start);
        let list = match kind {
            Kind::Title => &mut self.found.titles,
            Kind::Data => &mut self.found.data,
            Kind::Code => {
                self.found.code.push(passage.at.start..passage.inside.end);
                return;
            }
        };
        if list.len() < MAX_OF_A_KIND {
            if kind != Kind::Data {
                passage.text = crate::text::clean_line(&htmlize::unescape(passage.text.as_str()));
            }
            list.push(passage);
        }
    }
}
