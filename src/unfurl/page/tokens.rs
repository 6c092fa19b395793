//! Drives the tokenizer over the page's text, piece by piece.

use super::Page;
use super::controller::{Controller, Enough};
use super::passage::Passage;
use super::reader::Reader;
use super::window::Window;
use crate::error::{Error, ErrorCode};
use lol_html::errors::RewritingError;
use lol_html::{AsciiCompatibleEncoding, SharedMemoryLimiter, TransformStream, TransformStreamSettings};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// What the tokenizer may hold at most: a tag or comment not yet ended. A picture written into its address is held as a
/// whole.
const MAX_TOKENIZER_BYTES: usize = 32 * 1024 * 1024;

type Sink = fn(&[u8]);

/// A page being read.
pub(in crate::unfurl) struct Tokens<'p> {
    stream: Option<TransformStream<Controller<'p>, Sink>>,
    reader: Rc<RefCell<Reader>>,
    window: Rc<RefCell<Window<'p>>>,
    passage: Rc<Cell<Option<Passage>>>,
}

impl<'p> Tokens<'p> {
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
        let passage = Rc::new(Cell::new(None));
        let controller = Controller::new(head_only, reader.clone(), window.clone(), passage.clone());
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
            passage,
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
        let keep = self.pause();
        let told = self.window.borrow_mut().next(keep, fill);
        self.tokenize()?;
        Ok(told)
    }

    /// Reads a page that is in memory as a whole; no piece of one was read before.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub(in crate::unfurl) fn read_whole(&mut self, page: &'p str) -> Result<(), Error> {
        self.window.borrow_mut().begin(page);
        self.tokenize()
    }

    /// What stands on the page.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub(in crate::unfurl) fn finish(self) -> Result<Page, Error> {
        let mut page = self.end()?;
        let mut brought = 0;
        for noscript in std::mem::take(&mut page.noscripts) {
            // What cannot be read of it is left out, as all of it would be where scripts run.
            if let Ok(read) = without_scripts(&noscript.markup) {
                brought += page.add_noscript(read, &noscript, brought);
            }
        }
        Ok(page)
    }

    fn end(mut self) -> Result<Page, Error> {
        let keep = self.pause();
        if self.window.borrow_mut().last(keep) {
            self.tokenize()?;
        }
        if let Some(mut stream) = self.stream.take() {
            let result = stream.end();
            self.settle(result)?;
        }
        if let Some(passage) = self.passage.take() {
            passage.finish(&self.window.borrow(), &mut self.reader.borrow_mut());
        }
        Ok(self.reader.take().finish())
    }

    /// Hands on the text that is read for certain, before the piece gives way to the next; says from where on it must
    /// stay.
    fn pause(&self) -> Option<usize> {
        let passage = self.passage.take()?;
        let left = passage.pause(&self.window.borrow(), &mut self.reader.borrow_mut());
        self.passage.set(left);
        left.map(Passage::from)
    }

    fn tokenize(&mut self) -> Result<(), Error> {
        match &mut self.stream {
            Some(stream) => {
                let result = stream.write(self.window.borrow().bytes());
                self.settle(result)
            }
            None => Ok(()),
        }
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
                Err(unending())
            }
            Err(other) => {
                self.stream = None;
                Err(Error::new(ErrorCode::NotHtml, "the page cannot be read as HTML")
                    .with_source(Text(other.to_string())))
            }
        }
    }
}

/// The error of a page with a tag or comment that the tokenizer cannot hold any longer.
pub(super) fn unending() -> Error {
    Error::new(ErrorCode::TooLarge, "a tag or comment of the page does not end").with_fix("close it")
}

/// Reads the markup of a `<noscript>`, which the tokenizer takes for text; one inside it, which HTML does not allow, is
/// left out.
fn without_scripts(markup: &str) -> Result<Page, Error> {
    let mut tokens = Tokens::new(false, false);
    tokens.read_whole(markup)?;
    tokens.end()
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
