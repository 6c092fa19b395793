//! What stands on a page, before anything is made of it: one pass, every list and text bounded.

mod attributes;
mod reader;
mod words;

pub(super) use words::has_word;

use crate::error::{Error, ErrorCode};
use lol_html::errors::RewritingError;
use lol_html::html_content::TextType;
use lol_html::{DocumentContentHandlers, HtmlRewriter, MemorySettings, Settings, element};
use reader::Reader;
use serde_json::Value;
use std::cell::RefCell;
use std::rc::Rc;

/// What the tokenizer may hold at most. Only elements left open and a tag cut off count; no real page needs 1 MB.
const MAX_TOKENIZER_BYTES: usize = 64 * 1024 * 1024;

/// Where something stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Place {
    /// The outermost `<article>`, counted from 1; 0 outside.
    pub(super) article: u16,
    pub(super) main: bool,
    /// An element that the page marks as the article's body.
    pub(super) body: bool,
    /// Navigation, footer, sidebar, comments.
    pub(super) aside: bool,
    pub(super) header: bool,
}

impl Place {
    pub(super) fn in_content(self) -> bool {
        !self.aside && (self.article > 0 || self.main || self.body)
    }
}

#[derive(Debug)]
pub(super) struct Meta {
    /// `property`, `name` or `http-equiv`, in lower case.
    pub(super) key: String,
    pub(super) content: String,
    pub(super) own: bool,
}

#[derive(Debug)]
pub(super) struct Link {
    pub(super) rel: String,
    pub(super) href: String,
    pub(super) hreflang: Option<String>,
    pub(super) media_type: String,
    pub(super) own: bool,
}

#[derive(Debug)]
pub(super) struct Heading {
    pub(super) level: u8,
    pub(super) text: String,
    pub(super) place: Place,
}

#[derive(Debug)]
pub(super) struct TimeTag {
    pub(super) datetime: Option<String>,
    pub(super) text: String,
    /// Its class, id and itemprop, in lower case.
    pub(super) hint: String,
    pub(super) is_time: bool,
    pub(super) place: Place,
}

#[derive(Debug)]
pub(super) struct Picture {
    pub(super) src: String,
    pub(super) alt: String,
    pub(super) size_px: Option<(u32, u32)>,
    pub(super) hint: String,
    pub(super) figure: Option<usize>,
    pub(super) place: Place,
}

#[derive(Debug, Default)]
pub(super) struct Figure {
    pub(super) caption: Option<String>,
    pub(super) credit: Option<String>,
}

#[derive(Debug)]
pub(super) struct Byline {
    pub(super) text: String,
    /// The links in it: text and address.
    pub(super) links: Vec<(String, String)>,
    /// How plainly the page says that this names the author; 3 is `rel=author` or a class `byline`.
    pub(super) weight: u8,
    pub(super) place: Place,
}

#[derive(Debug)]
pub(super) struct Paragraph {
    pub(super) text: String,
    pub(super) place: Place,
}

#[derive(Debug)]
pub(super) struct Script {
    pub(super) json: String,
    pub(super) own: bool,
}

/// What stands on a page.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) metas: Vec<Meta>,
    pub(super) links: Vec<Link>,
    pub(super) scripts: Vec<Script>,
    pub(super) titles: Vec<(String, bool)>,
    pub(super) lang: Option<String>,
    pub(super) article_lang: Option<String>,
    pub(super) dir: Option<String>,
    pub(super) base: Option<String>,
    pub(super) headings: Vec<Heading>,
    pub(super) times: Vec<TimeTag>,
    pub(super) pictures: Vec<Picture>,
    pub(super) figures: Vec<Figure>,
    pub(super) bylines: Vec<Byline>,
    pub(super) paragraphs: Vec<Paragraph>,
    /// Microdata, in the shape of JSON-LD.
    pub(super) items: Vec<Value>,
    pub(super) rel_tags: Vec<String>,
    pub(super) articles: u16,
    /// Whether any element of HTML was there at all.
    pub(super) is_html: bool,
    /// Whether something was too long or too much and was left out.
    pub(super) is_cut: bool,
}

impl Page {
    /// The values of the meta tags of this name, in order, empty ones left out.
    pub(super) fn metas<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a Meta> {
        self.metas
            .iter()
            .filter(move |meta| meta.key == key && !meta.content.is_empty())
    }

    pub(super) fn meta(&self, key: &str) -> Option<&str> {
        self.metas
            .iter()
            .filter(|meta| meta.key == key && !meta.content.is_empty())
            .min_by_key(|meta| meta.own)
            .map(|meta| &*meta.content)
    }

    pub(super) fn links<'a>(&'a self, rel: &'a str) -> impl Iterator<Item = &'a Link> {
        self.links
            .iter()
            .filter(move |link| link.rel.split_ascii_whitespace().any(|token| token == rel))
    }

    /// Reads a page that is already text.
    ///
    /// # Errors
    /// `too-large` when its elements are nested without end.
    pub(super) fn read(text: &str) -> Result<Self, Error> {
        let reader = Rc::new(RefCell::new(Reader::default()));
        let (elements, texts, comments) = (reader.clone(), reader.clone(), reader.clone());
        let settings = Settings::new()
            .with_strict(false)
            .with_memory_settings(MemorySettings::new().with_max_allowed_memory_usage(MAX_TOKENIZER_BYTES))
            .append_element_content_handler(element!(
                "*",
                move |element: &mut lol_html::html_content::Element<'_, '_>| {
                    if let Some(id) = elements.borrow_mut().start(element) {
                        let reader = elements.clone();
                        element.on_end_tag(Box::new(move |_| {
                            reader.borrow_mut().end(id);
                            Ok(())
                        }))?;
                    }
                    Ok(())
                }
            ))
            .append_document_content_handler(
                DocumentContentHandlers::default()
                    .text(move |chunk: &mut lol_html::html_content::TextChunk<'_>| {
                        match chunk.text_type() {
                            TextType::Data | TextType::CDataSection => {
                                texts.borrow_mut().text(chunk.as_str())
                            }
                            TextType::RCData | TextType::ScriptData => {
                                texts.borrow_mut().raw_text(chunk.as_str())
                            }
                            _ => {}
                        }
                        Ok(())
                    })
                    .comments(move |comment: &mut lol_html::html_content::Comment<'_>| {
                        let rest = &text.as_bytes()[comment.source_location().bytes().end..];
                        comments.borrow_mut().comment(&comment.text(), rest);
                        Ok(())
                    }),
            );
        let mut rewriter = HtmlRewriter::new(settings, |_: &[u8]| {});
        rewriter
            .write(text.as_bytes())
            .and_then(|()| rewriter.end())
            .map_err(|error| match error {
                RewritingError::MemoryLimitExceeded(_) => {
                    Error::new(ErrorCode::TooLarge, "the page's elements are nested without end")
                        .with_fix("close the elements that are left open")
                }
                other => Error::new(ErrorCode::NotHtml, "the page cannot be read as HTML")
                    .with_source(Text(other.to_string())),
            })?;
        Ok(reader.take().finish())
    }
}

/// The tokenizer's error as text: the error itself is tied to one thread.
#[derive(Debug)]
struct Text(String);

impl std::fmt::Display for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Text {}
