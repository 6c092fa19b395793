//! Drives the tokenizer over the page's text, piece by piece.

use super::Page;
use super::names::{Names, is_void};
use super::passage::{Content, Passage, is_integration_point};
use super::reader::{Next, Reader};
use super::tag::Tag;
use super::window::Window;
use crate::error::{Error, ErrorCode};
use lol_html::errors::RewritingError;
use lol_html::html_content::{DocumentEnd, TextType};
use lol_html::{
    AsciiCompatibleEncoding, LocalName, Namespace, SharedMemoryLimiter, StartTag, StartTagHandlingResult,
    Token, TokenCaptureFlags, TransformController, TransformStream, TransformStreamSettings,
};
use std::cell::{Cell, RefCell};
use std::ops::Range;
use std::rc::Rc;

/// What the tokenizer may hold at most: a tag or comment not yet ended. A picture written into its address is held as a
/// whole.
const MAX_TOKENIZER_BYTES: usize = 32 * 1024 * 1024;

/// What breaks off a text without being a tag. Comments are read in any case: they may be marks.
const BREAKS: TokenCaptureFlags = TokenCaptureFlags::COMMENTS.union(TokenCaptureFlags::DOCTYPES);

type Sink = fn(&[u8]);

/// A page being read.
pub(in crate::unfurl) struct Tokens {
    stream: Option<TransformStream<Controller, Sink>>,
    reader: Rc<RefCell<Reader>>,
    window: Rc<RefCell<Window>>,
    passage: Rc<Cell<Option<Passage>>>,
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
        let passage = Rc::new(Cell::new(None));
        let controller = Controller {
            reader: reader.clone(),
            window: window.clone(),
            passage: passage.clone(),
            names: Names::default(),
            tag: Tag::Other,
            content: Content::Markup,
            is_foreign: false,
            may_be_foreign: false,
            is_pushed: false,
            ending: None,
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

    /// What stands on the page.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub(in crate::unfurl) fn finish(mut self) -> Result<Page, Error> {
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
    /// The text that is wanted where the page stands.
    passage: Rc<Cell<Option<Passage>>>,
    names: Names,
    /// What the start tag is that is being read, and what its element holds.
    tag: Tag,
    content: Content,
    is_foreign: bool,
    /// Whether the page may stand inside SVG or MathML, where the tokenizer alone knows what is text.
    may_be_foreign: bool,
    /// Whether it may hold anything.
    is_pushed: bool,
    /// The end tag being read: how deep its element lies, where it is open.
    ending: Option<Option<usize>>,
    head_only: bool,
}

impl Controller {
    /// What is wanted beside tags.
    fn wanted(&self) -> TokenCaptureFlags {
        if self.may_be_foreign && self.reader.borrow().is_listening() {
            BREAKS | TokenCaptureFlags::TEXT
        } else {
            BREAKS
        }
    }

    /// Whether text is taken from between the tags, which then must all be seen.
    fn takes_text(&self) -> bool {
        !self.may_be_foreign && self.reader.borrow().is_listening()
    }

    /// Hands on the text that ends here.
    fn end_text(&self, end: usize) {
        if let Some(passage) = self.passage.take() {
            passage.end(end, &self.window.borrow(), &mut self.reader.borrow_mut());
        }
    }

    fn begin_text(&self, from: usize, content: Content) {
        if !self.may_be_foreign {
            let passage = Passage::at(from, content, &self.reader.borrow());
            self.passage.set(passage);
        }
    }

    /// Takes note of something in the text that is none.
    fn aside(&mut self, at: Range<usize>, note: impl FnOnce(&mut Reader)) {
        let had_text = self.passage.get().is_some();
        self.end_text(at.start);
        note(&mut self.reader.borrow_mut());
        if had_text {
            self.begin_text(at.end, Content::Markup);
        }
    }

    fn start(&mut self, tag: &StartTag<'_>) -> Next {
        let place = tag.source_location().bytes();
        self.end_text(place.start);
        if self.is_foreign && tag.self_closing() {
            self.names.pop_last();
            self.is_pushed = false;
        }
        let depth = self.is_pushed.then(|| self.names.depth());
        let next = self
            .reader
            .borrow_mut()
            .start(self.tag, tag, depth, &self.window.borrow());
        self.begin_text(place.end, self.content);
        next
    }
}

impl TransformController for Controller {
    fn initial_capture_flags(&self) -> TokenCaptureFlags {
        BREAKS
    }

    fn handle_start_tag(&mut self, name: LocalName<'_>, ns: Namespace) -> StartTagHandlingResult<Self> {
        let tag = Tag::of(&name);
        self.tag = tag;
        self.content = Content::of(&name);
        self.is_foreign = ns != Namespace::Html;
        self.may_be_foreign = self.is_foreign
            || self.may_be_foreign && (self.names.has_foreign() || is_integration_point(&name));
        // Foreign elements may close themselves, which their tags alone tell.
        self.is_pushed = (self.is_foreign || !is_void(&name)) && {
            self.names.push(&name);
            true
        };
        if !self.is_foreign && matches!(tag, Tag::Mute | Tag::Break) && !self.head_only && !self.takes_text()
        {
            if tag == Tag::Break {
                self.reader.borrow_mut().line_break();
            }
            return Ok(self.wanted());
        }
        // Whether its text is wanted shows in its attributes.
        let text = if self.may_be_foreign && self.is_pushed {
            BREAKS | TokenCaptureFlags::TEXT
        } else {
            self.wanted()
        };
        Ok(text | TokenCaptureFlags::NEXT_START_TAG)
    }

    fn handle_end_tag(&mut self, name: LocalName<'_>) -> TokenCaptureFlags {
        let depth = self.names.pop(&name);
        if self.takes_text() {
            self.ending = Some(depth);
            return self.wanted() | TokenCaptureFlags::NEXT_END_TAG;
        }
        if let Some(depth) = depth {
            self.reader.borrow_mut().end(depth);
        }
        self.wanted()
    }

    fn handle_token(&mut self, token: &mut Token<'_>) -> Result<(), RewritingError> {
        match token {
            Token::StartTag(tag) => {
                if self.start(tag) == Next::Stop {
                    return Err(RewritingError::ContentHandlerError(Box::new(Enough)));
                }
            }
            Token::EndTag(tag) => {
                let place = tag.source_location().bytes();
                self.end_text(place.start);
                if let Some(depth) = self.ending.take().flatten() {
                    self.reader.borrow_mut().end(depth);
                }
                self.begin_text(place.end, Content::Markup);
            }
            Token::TextChunk(chunk) => match chunk.text_type() {
                TextType::Data | TextType::CDataSection => self.reader.borrow_mut().text(chunk.as_str()),
                TextType::RCData | TextType::ScriptData => self.reader.borrow_mut().raw_text(chunk.as_str()),
                _ => {}
            },
            Token::Comment(comment) => {
                let at = comment.source_location().bytes();
                self.aside(at, |reader| reader.comment(&comment.text()));
            }
            Token::Doctype(doctype) => self.aside(doctype.source_location().bytes(), |_| {}),
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
