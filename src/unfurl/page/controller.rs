//! Says of each tag what is wanted of it, and hands on what was.

use super::names::Names;
use super::passage::{Content, Passage, is_integration_point};
use super::reader::{Next, Reader};
use super::tag::{Named, Table, Tag};
use super::window::Window;
use lol_html::errors::RewritingError;
use lol_html::html_content::{DocumentEnd, EndTag, TextType};
use lol_html::{
    LocalName, Namespace, StartTag, StartTagHandlingResult, Token, TokenCaptureFlags, TransformController,
};
use std::cell::{Cell, RefCell};
use std::ops::Range;
use std::rc::Rc;

/// What breaks off a text without being a tag. Comments are read in any case: they may be marks.
const BREAKS: TokenCaptureFlags = TokenCaptureFlags::COMMENTS.union(TokenCaptureFlags::DOCTYPES);

/// Whether a comment may be a mark of handbill's; hardly any is.
fn names_handbill(comment: &[u8]) -> bool {
    memchr::memmem::find(comment, b"handbill:").is_some()
}

/// What a handler returns to end the reading early.
#[derive(Debug)]
pub(super) struct Enough;

impl std::fmt::Display for Enough {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("no more is needed")
    }
}

impl std::error::Error for Enough {}

/// What the tokenizer asks and tells.
pub(super) struct Controller<'p> {
    reader: Rc<RefCell<Reader>>,
    window: Rc<RefCell<Window<'p>>>,
    /// The text that is wanted where the page stands.
    passage: Rc<Cell<Option<Passage>>>,
    known: &'static Table,
    names: Names,
    /// Whether the page stands in a drawing, whose text is none of the page's: names of icons, labels.
    draws: bool,
    /// Whether the start tag being read is one of a drawing.
    is_drawn: bool,
    /// What the start tag names that is being read.
    named: Named,
    is_foreign: bool,
    /// Whether the page may stand inside SVG or MathML, where the tokenizer alone knows what is text.
    may_be_foreign: bool,
    /// Whether it may hold anything.
    is_pushed: bool,
    /// The end tag being read: how deep its element lies, where it is open.
    ending: Option<Option<usize>>,
    head_only: bool,
}

impl<'p> Controller<'p> {
    pub(super) fn new(
        head_only: bool,
        reader: Rc<RefCell<Reader>>,
        window: Rc<RefCell<Window<'p>>>,
        passage: Rc<Cell<Option<Passage>>>,
    ) -> Self {
        Self {
            reader,
            window,
            passage,
            known: Table::get(),
            names: Names::default(),
            draws: false,
            is_drawn: false,
            named: Named::unknown(0),
            is_foreign: false,
            may_be_foreign: false,
            is_pushed: false,
            ending: None,
            head_only,
        }
    }

    /// What is wanted beside tags.
    fn wanted(&self) -> TokenCaptureFlags {
        if self.draws || self.reader.borrow().is_elsewhere() {
            // Tags alone, which are passed over sooner.
            TokenCaptureFlags::empty()
        } else if self.may_be_foreign && self.reader.borrow().is_listening() {
            BREAKS | TokenCaptureFlags::TEXT
        } else {
            BREAKS
        }
    }

    /// Whether nothing is read of such an element where no text is.
    fn is_passed_over(&self, tag: Tag) -> bool {
        match tag {
            Tag::Mute | Tag::Button | Tag::Break => true,
            Tag::Source => !self.reader.borrow().seeks_teasers(),
            _ => false,
        }
    }

    /// Whether text is taken from between the tags, which then must all be seen.
    fn takes_text(&self) -> bool {
        !self.may_be_foreign && self.reader.borrow().is_listening()
    }

    /// Hands on the text that ends here.
    fn end_text(&self, end: usize, reader: &mut Reader) {
        if let Some(passage) = self.passage.take() {
            passage.end(end, &self.window.borrow(), reader);
        }
    }

    fn begin_text(&self, from: usize, content: Content, reader: &Reader) {
        if !self.may_be_foreign {
            self.passage.set(Passage::at(from, content, reader));
        }
    }

    /// Takes note of something in the text that is none.
    fn aside(&self, at: Range<usize>, note: impl FnOnce(&mut Reader)) {
        let reader = &mut *self.reader.borrow_mut();
        let had_text = self.passage.get().is_some();
        self.end_text(at.start, reader);
        note(reader);
        if had_text {
            self.begin_text(at.end, Content::Markup, reader);
        }
    }

    /// What is wanted of a start tag inside a drawing; nothing is said where the drawing was left open and HTML follows
    /// that is not put into an element for it
    /// ([HTML, 13.2.6.5](https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign)).
    fn drawn(&mut self, name: &LocalName<'_>) -> Option<TokenCaptureFlags> {
        let is_point = is_integration_point(name);
        if !self.is_foreign && !is_point && self.names.ends_in_drawing() {
            self.names.pop_last();
            self.draws = self.names.is_in_drawing();
            return None;
        }
        if !is_point && self.named.tag != Tag::Drawing {
            return Some(self.wanted());
        }
        self.names.push(self.named.key);
        self.draws = self.names.is_in_drawing();
        // It may close itself.
        Some(self.wanted() | TokenCaptureFlags::NEXT_START_TAG)
    }

    // Apart from the tokenizer's code, of which the compiler then makes one piece.
    #[inline(never)]
    fn start(&mut self, tag: &StartTag<'_>) -> Next {
        let place = tag.source_location().bytes();
        let reader = &mut *self.reader.borrow_mut();
        self.end_text(place.start, reader);
        reader.seam(self.named.tag == Tag::Anchor);
        reader.lead_element(self.named.tag);
        if self.is_foreign && tag.self_closing() {
            self.names.pop_last();
            self.is_pushed = false;
        }
        if self.is_pushed && self.named.tag == Tag::Drawing {
            self.draws = true;
        }
        let depth = self.is_pushed.then(|| self.names.depth());
        let next = reader.start(self.named.tag, tag, depth, &self.window.borrow());
        self.begin_text(place.end, self.named.content, reader);
        next
    }

    fn end(&mut self, tag: &EndTag<'_>) {
        let place = tag.source_location().bytes();
        let reader = &mut *self.reader.borrow_mut();
        self.end_text(place.start, reader);
        reader.seam(false);
        reader.lead_breaks('\t');
        if let Some(depth) = self.ending.take().flatten() {
            reader.end(depth);
        }
        self.begin_text(place.end, Content::Markup, reader);
    }
}

impl TransformController for Controller<'_> {
    fn initial_capture_flags(&self) -> TokenCaptureFlags {
        BREAKS
    }

    fn handle_start_tag(&mut self, name: LocalName<'_>, ns: Namespace) -> StartTagHandlingResult<Self> {
        let named = self.known.find(&name);
        self.named = named;
        self.is_foreign = ns != Namespace::Html;
        let drawn = if self.draws { self.drawn(&name) } else { None };
        self.is_drawn = drawn.is_some();
        if let Some(wanted) = drawn {
            return Ok(wanted);
        }
        self.may_be_foreign = self.is_foreign
            || self.may_be_foreign && (self.names.has_foreign() || is_integration_point(&name));
        // Foreign elements may close themselves, which their tags alone tell.
        self.is_pushed = self.is_foreign || !named.is_void;
        if self.is_pushed {
            self.names.push(named.key);
        }
        if !self.is_foreign {
            let reader = self.reader.borrow();
            if reader.is_elsewhere() && !reader.is_told_elsewhere(named.tag) {
                return Ok(self.wanted());
            }
        }
        if !self.is_foreign && !self.head_only && !self.takes_text() && self.is_passed_over(named.tag) {
            if named.tag == Tag::Break {
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
        if self.may_be_foreign && depth.is_some() {
            self.draws = self.names.is_in_drawing();
        }
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
            Token::StartTag(tag) if self.is_drawn => {
                if tag.self_closing() {
                    self.names.pop_last();
                    self.draws = true;
                }
            }
            Token::StartTag(tag) => {
                if self.start(tag) == Next::Stop {
                    return Err(RewritingError::ContentHandlerError(Box::new(Enough)));
                }
            }
            Token::EndTag(tag) => self.end(tag),
            Token::TextChunk(_) if self.draws => {}
            Token::TextChunk(chunk) => match chunk.text_type() {
                TextType::Data | TextType::CDataSection => self.reader.borrow_mut().text(chunk.as_str()),
                TextType::RCData | TextType::ScriptData => self.reader.borrow_mut().raw_text(chunk.as_str()),
                _ => {}
            },
            Token::Comment(comment) => {
                let at = comment.source_location().bytes();
                let may_be_mark = self
                    .window
                    .borrow()
                    .get_bytes(at.clone())
                    .is_none_or(names_handbill);
                self.aside(at, |reader| {
                    if may_be_mark {
                        reader.comment(&comment.text());
                    }
                });
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
