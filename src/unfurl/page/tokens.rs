//! Drives the tokenizer over the page's text, piece by piece.

use super::Page;
use super::reader::{Next, Reader};
use super::window::Window;
use crate::error::{Error, ErrorCode};
use lol_html::errors::RewritingError;
use lol_html::html_content::{Comment, Element, TextChunk, TextType};
use lol_html::{DocumentContentHandlers, HtmlRewriter, MemorySettings, Settings, element};
use std::cell::RefCell;
use std::rc::Rc;

/// What the tokenizer may hold at most. Only elements left open and a tag not yet ended count: a picture written into
/// its address is held as a whole.
const MAX_TOKENIZER_BYTES: usize = 32 * 1024 * 1024;

type Sink = fn(&[u8]);

/// A page being read.
pub(in crate::unfurl) struct Tokens {
    rewriter: Option<HtmlRewriter<'static, Sink>>,
    reader: Rc<RefCell<Reader>>,
    window: Rc<RefCell<Window>>,
}

/// What a handler returns to end the reading early.
#[derive(Debug)]
struct Enough;

impl std::fmt::Display for Enough {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("no more is needed")
    }
}

impl std::error::Error for Enough {}

impl Tokens {
    pub(in crate::unfurl) fn new(head_only: bool, with_lines: bool) -> Self {
        let reader = if head_only {
            Reader::of_head()
        } else {
            Reader::default()
        };
        let reader = Rc::new(RefCell::new(reader));
        let window = Rc::new(RefCell::new(if with_lines {
            Window::with_lines()
        } else {
            Window::default()
        }));
        let (elements, texts, comments, read) =
            (reader.clone(), reader.clone(), reader.clone(), window.clone());
        let settings = Settings::new()
            .with_strict(false)
            .with_memory_settings(
                MemorySettings::new()
                    .with_max_allowed_memory_usage(MAX_TOKENIZER_BYTES)
                    .with_preallocated_parsing_buffer_size(0),
            )
            .append_element_content_handler(element!("*", move |element: &mut Element<'_, '_>| {
                let next = elements.borrow_mut().start(element, &read.borrow());
                match next {
                    Next::Go => {}
                    Next::TellEnd(id) => {
                        let reader = elements.clone();
                        element.on_end_tag(Box::new(move |_| {
                            reader.borrow_mut().end(id);
                            Ok(())
                        }))?;
                    }
                    Next::Stop => return Err(Box::new(Enough)),
                }
                Ok(())
            }))
            .append_document_content_handler(
                DocumentContentHandlers::default()
                    .text(move |chunk: &mut TextChunk<'_>| {
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
                    .comments(move |comment: &mut Comment<'_>| {
                        comments.borrow_mut().comment(&comment.text());
                        Ok(())
                    }),
            );
        Self {
            rewriter: Some(HtmlRewriter::new(settings, |_: &[u8]| {})),
            reader,
            window,
        }
    }

    /// Whether nothing more is wanted.
    pub(in crate::unfurl) fn is_done(&self) -> bool {
        self.rewriter.is_none()
    }

    /// Reads a piece of the page; `fill` writes it.
    ///
    /// # Errors
    /// `too-large` when its elements are nested without end.
    pub(in crate::unfurl) fn read<T>(&mut self, fill: impl FnOnce(&mut String) -> T) -> Result<T, Error> {
        let told = self.window.borrow_mut().next(fill);
        if let Some(rewriter) = &mut self.rewriter {
            let result = rewriter.write(self.window.borrow().bytes());
            self.settle(result)?;
        }
        Ok(told)
    }

    /// What stands on the page.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub(in crate::unfurl) fn finish(mut self) -> Result<Page, Error> {
        if let Some(rewriter) = self.rewriter.take() {
            self.settle(rewriter.end())?;
        }
        Ok(self.reader.take().finish())
    }

    fn settle(&mut self, result: Result<(), RewritingError>) -> Result<(), Error> {
        match result {
            Ok(()) => Ok(()),
            Err(RewritingError::ContentHandlerError(error)) if error.is::<Enough>() => {
                self.rewriter = None;
                Ok(())
            }
            Err(RewritingError::MemoryLimitExceeded(_)) => {
                self.rewriter = None;
                let message = "the page's elements are nested without end";
                Err(Error::new(ErrorCode::TooLarge, message)
                    .with_fix("close the elements that are left open"))
            }
            Err(other) => {
                self.rewriter = None;
                Err(Error::new(ErrorCode::NotHtml, "the page cannot be read as HTML")
                    .with_source(Text(other.to_string())))
            }
        }
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
