//! Drives the tokenizer over the page's text, piece by piece.

use super::Page;
use super::names::{Names, is_void};
use super::reader::{Next, Reader};
use super::tag::Tag;
use super::window::Window;
use crate::error::{Error, ErrorCode};
use lol_html::errors::RewritingError;
use lol_html::html_content::{DocumentEnd, TextType};
use lol_html::{
    AsciiCompatibleEncoding, LocalName, Namespace, SharedMemoryLimiter, StartTagHandlingResult, Token,
    TokenCaptureFlags, TransformController, TransformStream, TransformStreamSettings,
};
use std::cell::RefCell;
use std::rc::Rc;

/// What the tokenizer may hold at most: a tag or comment not yet ended. A picture written into its address is held as a
/// whole.
const MAX_TOKENIZER_BYTES: usize = 32 * 1024 * 1024;

type Sink = fn(&[u8]);

/// A page being read.
pub(in crate::unfurl) struct Tokens {
    stream: Option<TransformStream<Controller, Sink>>,
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
        let controller = Controller {
            reader: reader.clone(),
            window: window.clone(),
            names: Names::default(),
            tag: Tag::Other,
            is_foreign: false,
            is_pushed: false,
            head_only,
        };
        let stream = TransformStream::new(TransformStreamSettings {
            transform_controller: controller,
            output_sink: (|_| {}) as Sink,
            preallocated_parsing_buffer_size: 0,
            memory_limiter: SharedMemoryLimiter::new(MAX_TOKENIZER_BYTES),
            encoding: AsciiCompatibleEncoding::utf_8(),
            next_encoding: Default::default(),
            strict: false,
            graceful_bail_out_on_memory_limit_exceeded: false,
            graceful_bail_out_on_content_handler_error: false,
        });
        Self {
            stream: Some(stream),
            reader,
            window,
        }
    }

    /// Whether nothing more is wanted.
    pub(in crate::unfurl) fn is_done(&self) -> bool {
        self.stream.is_none()
    }

    /// Reads a piece of the page; `fill` writes it.
    ///
    /// # Errors
    /// `too-large` when a tag or comment does not end.
    pub(in crate::unfurl) fn read<T>(&mut self, fill: impl FnOnce(&mut String) -> T) -> Result<T, Error> {
        let told = self.window.borrow_mut().next(fill);
        if let Some(stream) = &mut self.stream {
            let result = stream.write(self.window.borrow().bytes());
            self.settle(result)?;
        }
        Ok(told)
    }

    /// What stands on the page.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub(in crate::unfurl) fn finish(mut self) -> Result<Page, Error> {
        if let Some(mut stream) = self.stream.take() {
            let result = stream.end();
            self.settle(result)?;
        }
        Ok(self.reader.take().finish())
    }

    fn settle(&mut self, result: Result<(), RewritingError>) -> Result<(), Error> {
        match result {
            Ok(()) => Ok(()),
            Err(RewritingError::ContentHandlerError(error)) if error.is::<Enough>() => {
                self.stream = None;
                Ok(())
            }
            Err(RewritingError::MemoryLimitExceeded(_)) => {
                self.stream = None;
                let message = "a tag or comment of the page does not end";
                Err(Error::new(ErrorCode::TooLarge, message).with_fix("close it"))
            }
            Err(other) => {
                self.stream = None;
                Err(Error::new(ErrorCode::NotHtml, "the page cannot be read as HTML")
                    .with_source(Text(other.to_string())))
            }
        }
    }
}

/// Says of each tag what is wanted of it, and hands on what was.
struct Controller {
    reader: Rc<RefCell<Reader>>,
    window: Rc<RefCell<Window>>,
    names: Names,
    /// What the start tag is that is being read.
    tag: Tag,
    is_foreign: bool,
    /// Whether it may hold anything.
    is_pushed: bool,
    head_only: bool,
}

impl Controller {
    fn wanted(&self) -> TokenCaptureFlags {
        if self.reader.borrow().is_listening() {
            TokenCaptureFlags::COMMENTS | TokenCaptureFlags::TEXT
        } else {
            TokenCaptureFlags::COMMENTS
        }
    }
}

impl TransformController for Controller {
    fn initial_capture_flags(&self) -> TokenCaptureFlags {
        TokenCaptureFlags::COMMENTS
    }

    fn handle_start_tag(&mut self, name: LocalName<'_>, ns: Namespace) -> StartTagHandlingResult<Self> {
        let tag = Tag::of(&name);
        self.tag = tag;
        self.is_foreign = ns != Namespace::Html;
        // Foreign elements may close themselves, which their tags alone tell.
        self.is_pushed = (self.is_foreign || !is_void(&name)) && {
            self.names.push(&name);
            true
        };
        if !self.is_foreign && matches!(tag, Tag::Mute | Tag::Break) && !self.head_only {
            if tag == Tag::Break {
                self.reader.borrow_mut().line_break();
            }
            return Ok(self.wanted());
        }
        // Whether its text is wanted shows in its attributes.
        let text = if self.is_pushed {
            TokenCaptureFlags::COMMENTS | TokenCaptureFlags::TEXT
        } else {
            self.wanted()
        };
        Ok(text | TokenCaptureFlags::NEXT_START_TAG)
    }

    fn handle_end_tag(&mut self, name: LocalName<'_>) -> TokenCaptureFlags {
        if let Some(depth) = self.names.pop(&name) {
            self.reader.borrow_mut().end(depth);
        }
        self.wanted()
    }

    fn handle_token(&mut self, token: &mut Token<'_>) -> Result<(), RewritingError> {
        match token {
            Token::StartTag(tag) => {
                if self.is_foreign && tag.self_closing() {
                    self.names.pop_last();
                    self.is_pushed = false;
                }
                let depth = self.is_pushed.then(|| self.names.depth());
                let next = self
                    .reader
                    .borrow_mut()
                    .start(self.tag, tag, depth, &self.window.borrow());
                if next == Next::Stop {
                    return Err(RewritingError::ContentHandlerError(Box::new(Enough)));
                }
            }
            Token::TextChunk(chunk) => match chunk.text_type() {
                TextType::Data | TextType::CDataSection => self.reader.borrow_mut().text(chunk.as_str()),
                TextType::RCData | TextType::ScriptData => self.reader.borrow_mut().raw_text(chunk.as_str()),
                _ => {}
            },
            Token::Comment(comment) => self.reader.borrow_mut().comment(&comment.text()),
            _ => {}
        }
        Ok(())
    }

    fn handle_end(&mut self, _: &mut DocumentEnd<'_>) -> Result<(), RewritingError> {
        Ok(())
    }

    fn should_emit_content(&self) -> bool {
        false
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
