//! Follows the page tag by tag and notes what an article could be read from.

use super::attributes::Attributes;
use super::words::{byline_weight, is_aside, is_body, is_caption, is_credit, is_date};
use super::{Figure, Link, Meta, Page, Picture, Place};
use crate::markup::Mark;
use crate::text::clean_line;
use lol_html::html_content::Element;

mod close;
mod microdata;

use microdata::Item;

/// How many of one kind (meta tags, links, pictures, …) are kept.
const MAX_OF_A_KIND: usize = 2000;
/// How much text one element is read for, in bytes.
const MAX_TEXT_BYTES: usize = 64 * 1024;
/// How much JSON-LD one script is read for, in bytes.
const MAX_SCRIPT_BYTES: usize = 1024 * 1024;
/// How much body text is kept, in bytes.
const MAX_BODY_BYTES: usize = 512 * 1024;
/// How many elements are followed at once; deeper ones are passed over.
const MAX_OPEN: usize = 200;

/// What an element is followed for.
#[derive(Debug)]
enum Kind {
    Title,
    Json,
    Heading(u8),
    Time(Option<String>),
    Dated,
    Caption,
    Credit,
    Byline(u8, Vec<(String, String)>),
    Anchor(String),
    Paragraph,
    /// Names of microdata properties, and the item they belong to.
    Prop(Vec<String>, Option<usize>),
    Item(usize),
    Article,
    Main,
    Body,
    Aside,
    Header,
    Figure(usize),
    /// Only a line break at its end.
    Block,
}

#[derive(Debug)]
struct Open {
    id: u64,
    kinds: Vec<Kind>,
    hint: String,
    text: Option<String>,
    own: bool,
    block: bool,
}

#[derive(Debug, Default)]
pub(super) struct Reader {
    page: Page,
    open: Vec<Open>,
    items: Vec<Item>,
    next_id: u64,
    listening: usize,
    mark: Option<Mark>,
    article: u16,
    body_bytes: usize,
}

impl Reader {
    /// Reads a comment; `rest` is the page behind it.
    pub(super) fn comment(&mut self, text: &str, rest: &[u8]) {
        match self.mark {
            Some(mark) if mark.is_closed_by(text) => self.mark = None,
            Some(_) => {}
            None => self.mark = Mark::opened_by(text).filter(|mark| mark.is_closed_in(rest)),
        }
    }

    pub(super) fn text(&mut self, chunk: &str) {
        if self.listening == 0 || self.mark == Some(Mark::Bar) {
            return;
        }
        for text in self.open.iter_mut().filter_map(|open| open.text.as_mut()) {
            if text.len() + chunk.len() <= MAX_TEXT_BYTES {
                text.push_str(chunk);
            }
        }
    }

    /// Text of a title or script, which hold no elements.
    pub(super) fn raw_text(&mut self, chunk: &str) {
        let Some(open) = self.open.last_mut() else { return };
        let limit = match open.kinds.first() {
            Some(Kind::Title) => MAX_TEXT_BYTES,
            Some(Kind::Json) => MAX_SCRIPT_BYTES,
            _ => return,
        };
        if let Some(text) = open.text.as_mut() {
            if text.len() + chunk.len() <= limit {
                text.push_str(chunk);
            } else {
                self.page.is_cut = true;
                open.text = None;
                self.listening -= 1;
            }
        }
    }

    /// Reads a start tag; gives the id under which its end is to be told, where it matters.
    pub(super) fn start(&mut self, element: &Element<'_, '_>) -> Option<u64> {
        let tag = element.tag_name();
        if self.mark == Some(Mark::Bar) {
            return None;
        }
        let block = is_block(&tag);
        if block {
            self.break_line();
            self.close_paragraph();
        } else if tag == "br" {
            self.break_line();
        }
        let attributes = Attributes::of(element);
        let hint = attributes.hint();
        self.page.is_html |= is_html_tag(&tag);
        let mut kinds = self.kinds(&tag, element, &attributes, &hint);
        self.microdata(&tag, &attributes, &mut kinds);
        if !element.can_have_content() {
            return None;
        }
        if kinds.is_empty() {
            if !block || self.listening == 0 {
                return None;
            }
            kinds.push(Kind::Block);
        }
        if self.open.len() >= MAX_OPEN {
            self.page.is_cut = true;
            return None;
        }
        let wants_text = kinds.iter().any(|kind| {
            !matches!(
                kind,
                Kind::Item(_)
                    | Kind::Article
                    | Kind::Main
                    | Kind::Body
                    | Kind::Aside
                    | Kind::Header
                    | Kind::Figure(_)
                    | Kind::Block
            )
        });
        self.listening += usize::from(wants_text);
        self.next_id += 1;
        self.open.push(Open {
            id: self.next_id,
            kinds,
            hint,
            text: wants_text.then(String::new),
            own: self.mark == Some(Mark::Head),
            block,
        });
        Some(self.next_id)
    }

    fn kinds(
        &mut self,
        tag: &str,
        element: &Element<'_, '_>,
        attributes: &Attributes,
        hint: &str,
    ) -> Vec<Kind> {
        let mut kinds = Vec::new();
        match tag {
            "html" | "body" => {
                for (slot, name) in [(&mut self.page.lang, "lang"), (&mut self.page.dir, "dir")] {
                    let value = attributes
                        .get(name)
                        .or_else(|| attributes.get(&format!("xml:{name}")));
                    if let Some(value) = value.filter(|value| !value.is_empty()) {
                        slot.get_or_insert(value);
                    }
                }
                return kinds;
            }
            "base" => {
                if let Some(href) = attributes.get("href") {
                    self.page.base.get_or_insert(href);
                }
            }
            "meta" => self.meta(attributes),
            "link" => self.link(attributes),
            "title" if element.namespace_uri() == "http://www.w3.org/1999/xhtml" => kinds.push(Kind::Title),
            "script" => {
                if attributes
                    .raw("type")
                    .is_some_and(|kind| kind.to_ascii_lowercase().contains("ld+json"))
                {
                    kinds.push(Kind::Json);
                }
                return kinds;
            }
            "style" | "svg" | "path" | "g" | "use" => return kinds,
            "h1" => kinds.push(Kind::Heading(1)),
            "h2" if self.page.headings.len() < 20 => kinds.push(Kind::Heading(2)),
            "time" => kinds.push(Kind::Time(
                attributes.get("datetime").filter(|value| !value.is_empty()),
            )),
            "article" => {
                kinds.push(Kind::Article);
                if let Some(lang) = attributes.get("lang") {
                    self.page.article_lang.get_or_insert(lang);
                }
                if !self.is_in(|kind| matches!(kind, Kind::Article)) {
                    self.page.articles = self.page.articles.saturating_add(1);
                    self.article = self.page.articles;
                }
            }
            "main" => kinds.push(Kind::Main),
            "header" => kinds.push(Kind::Header),
            "nav" | "aside" | "footer" | "dialog" | "menu" => kinds.push(Kind::Aside),
            "figure" => {
                kinds.push(Kind::Figure(self.page.figures.len()));
                self.page.figures.push(Figure::default());
            }
            "figcaption" => kinds.push(Kind::Caption),
            "img" | "amp-img" | "video" => self.picture(attributes, hint),
            "p" => kinds.push(Kind::Paragraph),
            "address" => kinds.push(Kind::Byline(1, Vec::new())),
            "a" => self.anchor(attributes, &mut kinds),
            _ => {}
        }
        if !hint.is_empty() {
            self.by_hint(tag, attributes, hint, &mut kinds);
        }
        kinds
    }

    fn by_hint(&mut self, tag: &str, attributes: &Attributes, hint: &str, kinds: &mut Vec<Kind>) {
        if matches!(tag, "div" | "section" | "ul" | "ol" | "li")
            && is_aside(hint)
            && !kinds.iter().any(|kind| matches!(kind, Kind::Aside))
        {
            kinds.push(Kind::Aside);
        }
        if is_body(hint) {
            kinds.push(Kind::Body);
        }
        if attributes.raw("role") == Some("main") {
            kinds.push(Kind::Main);
        }
        if matches!(
            tag,
            "img" | "meta" | "link" | "input" | "article" | "main" | "form" | "button" | "iframe"
        ) {
            return;
        }
        if is_caption(hint) && tag != "figcaption" && tag != "figure" {
            kinds.push(Kind::Caption);
        } else if is_credit(hint) {
            kinds.push(Kind::Credit);
        }
        let weight = byline_weight(hint);
        if weight > 0 && !kinds.iter().any(|kind| matches!(kind, Kind::Byline(..))) {
            kinds.push(Kind::Byline(weight, Vec::new()));
        } else if is_date(hint) && tag != "time" && weight == 0 {
            kinds.push(Kind::Dated);
        }
    }

    fn anchor(&mut self, attributes: &Attributes, kinds: &mut Vec<Kind>) {
        let rel = attributes.raw("rel").unwrap_or_default();
        let has = |token: &str| {
            rel.split_ascii_whitespace()
                .any(|known| known.eq_ignore_ascii_case(token))
        };
        let href = attributes.get("href").unwrap_or_default();
        if has("author") {
            kinds.push(Kind::Byline(3, Vec::new()));
        } else if has("tag") {
            kinds.push(Kind::Anchor("rel:tag".to_owned()));
            return;
        }
        if self.is_in(|kind| matches!(kind, Kind::Byline(..))) || !kinds.is_empty() {
            kinds.push(Kind::Anchor(href));
        }
    }

    fn meta(&mut self, attributes: &Attributes) {
        let Some(content) = attributes.get("content").or_else(|| attributes.get("value")) else {
            return;
        };
        let content = clean_line(&content);
        for name in ["property", "name", "http-equiv"] {
            let Some(key) = attributes.get(name).filter(|key| !key.is_empty()) else {
                continue;
            };
            if self.page.metas.len() >= MAX_OF_A_KIND {
                self.page.is_cut = true;
                return;
            }
            self.page.metas.push(Meta {
                key: key.to_ascii_lowercase(),
                content: content.clone(),
                own: self.mark == Some(Mark::Head),
            });
        }
    }

    fn link(&mut self, attributes: &Attributes) {
        let (Some(rel), Some(href)) = (attributes.get("rel"), attributes.get("href")) else {
            return;
        };
        let rel = rel.to_ascii_lowercase();
        let wanted = [
            "canonical",
            "alternate",
            "author",
            "amphtml",
            "image_src",
            "icon",
            "shortcut",
            "apple-touch-icon",
        ];
        if !rel.split_ascii_whitespace().any(|token| wanted.contains(&token)) {
            return;
        }
        if self.page.links.len() >= MAX_OF_A_KIND {
            self.page.is_cut = true;
            return;
        }
        self.page.links.push(Link {
            rel,
            href,
            hreflang: attributes.get("hreflang"),
            media_type: attributes.get("type").unwrap_or_default().to_ascii_lowercase(),
            own: self.mark == Some(Mark::Head),
        });
    }

    fn picture(&mut self, attributes: &Attributes, hint: &str) {
        let Some(src) = attributes.picture() else { return };
        if self.page.pictures.len() >= MAX_OF_A_KIND {
            self.page.is_cut = true;
            return;
        }
        let figure = self
            .open
            .iter()
            .rev()
            .flat_map(|open| &open.kinds)
            .find_map(|kind| match kind {
                Kind::Figure(index) => Some(*index),
                _ => None,
            });
        let picture = Picture {
            src,
            alt: clean_line(&attributes.get("alt").unwrap_or_default()),
            size_px: attributes.size_px(),
            hint: hint.to_owned(),
            figure,
            place: self.place(),
        };
        self.page.pictures.push(picture);
    }

    /// Tells that the element of this id ends, and with it every one still open inside.
    pub(super) fn end(&mut self, id: u64) {
        let Some(at) = self.open.iter().rposition(|open| open.id == id) else {
            return;
        };
        while self.open.len() > at {
            self.close_last();
        }
    }

    fn close_paragraph(&mut self) {
        if let Some(at) = self
            .open
            .iter()
            .rposition(|open| matches!(open.kinds.first(), Some(Kind::Paragraph)))
        {
            // A block inside an element inside the paragraph closes the paragraph as well.
            while self.open.len() > at {
                self.close_last();
            }
        }
    }

    fn close_last(&mut self) {
        let place = self.place();
        let Some(open) = self.open.pop() else { return };
        self.listening -= usize::from(open.text.is_some());
        let raw = open.text.unwrap_or_default();
        for kind in open.kinds {
            self.close(kind, &raw, &open.hint, open.own, place);
        }
        if open.block {
            self.break_line();
        }
    }

    fn break_line(&mut self) {
        if self.listening > 0 {
            for text in self.open.iter_mut().filter_map(|open| open.text.as_mut()) {
                if !text.is_empty() && !text.ends_with('\n') && text.len() < MAX_TEXT_BYTES {
                    text.push('\n');
                }
            }
        }
    }

    fn is_in(&self, wanted: impl Fn(&Kind) -> bool) -> bool {
        self.open.iter().flat_map(|open| &open.kinds).any(wanted)
    }

    fn place(&self) -> Place {
        let mut place = Place::default();
        for kind in self.open.iter().flat_map(|open| &open.kinds) {
            match kind {
                Kind::Article => place.article = self.article,
                Kind::Main => place.main = true,
                Kind::Body => place.body = true,
                Kind::Aside => place.aside = true,
                Kind::Header => place.header = true,
                _ => {}
            }
        }
        place
    }

    pub(super) fn finish(mut self) -> Page {
        while !self.open.is_empty() {
            self.close_last();
        }
        self.page.items = self.take_items();
        self.page
    }
}

fn is_block(tag: &str) -> bool {
    matches!(
        tag,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "div"
            | "dl"
            | "dt"
            | "dd"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hr"
            | "li"
            | "main"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "section"
            | "table"
            | "tr"
            | "td"
            | "th"
            | "ul"
    )
}

fn is_html_tag(tag: &str) -> bool {
    is_block(tag)
        || matches!(
            tag,
            "html"
                | "head"
                | "body"
                | "meta"
                | "title"
                | "link"
                | "script"
                | "a"
                | "span"
                | "img"
                | "br"
                | "b"
                | "i"
                | "em"
                | "strong"
                | "time"
        )
}
