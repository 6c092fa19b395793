//! Tags one after the other, told to whom asks for them.

use super::names::Names;
use super::tag::{Named, Table};
#[cfg(feature = "check")]
use super::tokens::unending;
#[cfg(feature = "check")]
use crate::error::Error;
use lol_html::errors::RewritingError;
use lol_html::html_content::{DocumentEnd, TextType};
use lol_html::{
    AsciiCompatibleEncoding, LocalName, LocalNameHash, Namespace, SharedMemoryLimiter, StartTag,
    StartTagHandlingResult, Token, TokenCaptureFlags, TransformController, TransformStream,
    TransformStreamSettings,
};

/// Who is told of what stands on a page.
pub(crate) trait Listener {
    /// A start tag. Returns whether the end of its element is to be told.
    fn start(&mut self, tag: &StartTag<'_>) -> bool;
    /// The end tag that closes an element whose end is to be told, its own or one around it: its name, and where it
    /// begins.
    fn end(&mut self, name: &str, at: usize);
    /// A piece of text as it is written.
    fn text(&mut self, text: &str, kind: TextType);
}

/// Tells of all tags and texts of a page. The tokenizer holds `max_bytes` at most.
///
/// # Errors
/// `too-large` when a tag or comment does not end.
#[cfg(feature = "check")]
pub(crate) fn read_all(page: &str, max_bytes: usize, listener: &mut dyn Listener) -> Result<(), Error> {
    let mut stream = stream(Pass::of(listener, None), max_bytes);
    let read = stream.write(page.as_bytes()).and_then(|()| stream.end());
    read.map_err(|_| unending())
}

/// Tells of each `<meta>` of a page's first bytes.
pub(in crate::unfurl) fn read_metas(head: &[u8], tell: &mut dyn FnMut(&StartTag<'_>)) {
    let mut metas = Metas(tell);
    let mut stream = stream(
        Pass::of(&mut metas, Some(LocalNameHash::from("meta"))),
        usize::MAX,
    );
    // What was read before an error counts.
    let _ = stream.write(head);
}

/// The text of markup in one line, with a space where an element stands on lines of its own.
pub(in crate::unfurl) fn plain_text(markup: &str) -> String {
    let mut text = PlainText(String::with_capacity(markup.len()));
    let mut stream = stream(Pass::of(&mut text, None), usize::MAX);
    // What was read before an error counts.
    let _ = stream.write(markup.as_bytes()).and_then(|()| stream.end());
    drop(stream);
    text.0
}

struct PlainText(String);

impl Listener for PlainText {
    fn start(&mut self, tag: &StartTag<'_>) -> bool {
        let breaks = Table::get().of(&tag.name()).breaks_line();
        if breaks {
            self.0.push(' ');
        }
        breaks
    }

    fn end(&mut self, _: &str, _: usize) {
        self.0.push(' ');
    }

    fn text(&mut self, text: &str, _: TextType) {
        self.0.push_str(text);
    }
}

struct Metas<'l>(&'l mut dyn FnMut(&StartTag<'_>));

impl Listener for Metas<'_> {
    fn start(&mut self, tag: &StartTag<'_>) -> bool {
        (self.0)(tag);
        false
    }

    fn end(&mut self, _: &str, _: usize) {}

    fn text(&mut self, _: &str, _: TextType) {}
}

fn stream(pass: Pass<'_>, max_bytes: usize) -> TransformStream<Pass<'_>, fn(&[u8])> {
    TransformStream::new(TransformStreamSettings {
        transform_controller: pass,
        output_sink: |_| {},
        preallocated_parsing_buffer_size: 0,
        memory_limiter: SharedMemoryLimiter::new(max_bytes),
        encoding: AsciiCompatibleEncoding::utf_8(),
        next_encoding: Default::default(),
        strict: false,
        graceful_bail_out_on_memory_limit_exceeded: false,
        graceful_bail_out_on_content_handler_error: false,
    })
}

struct Pass<'l> {
    listener: &'l mut dyn Listener,
    /// The only start tags that are told; where there are such, nothing else is.
    only: Option<LocalNameHash>,
    names: Names,
    /// How deep the open elements lie whose ends are to be told.
    told: Vec<usize>,
    /// How many of them the end tag closes that is being read.
    closed: usize,
    /// The start tag being read.
    named: Named,
    is_foreign: bool,
}

impl<'l> Pass<'l> {
    fn of(listener: &'l mut dyn Listener, only: Option<LocalNameHash>) -> Self {
        Self {
            listener,
            only,
            names: Names::default(),
            told: Vec::new(),
            closed: 0,
            named: Named::unknown(0),
            is_foreign: false,
        }
    }

    fn start(&mut self, tag: &StartTag<'_>) {
        let is_wanted = self.listener.start(tag);
        let is_empty = if self.is_foreign {
            tag.self_closing()
        } else {
            self.named.is_void
        };
        if is_empty || self.only.is_some() {
            return;
        }
        self.names.push(self.named.key);
        if is_wanted {
            self.told.push(self.names.depth());
        }
    }
}

impl TransformController for Pass<'_> {
    fn initial_capture_flags(&self) -> TokenCaptureFlags {
        if self.only.is_some() {
            TokenCaptureFlags::empty()
        } else {
            TokenCaptureFlags::TEXT
        }
    }

    fn handle_start_tag(&mut self, name: LocalName<'_>, ns: Namespace) -> StartTagHandlingResult<Self> {
        if let Some(only) = self.only {
            return Ok(if name == LocalName::Hash(only) {
                TokenCaptureFlags::NEXT_START_TAG
            } else {
                TokenCaptureFlags::empty()
            });
        }
        self.named = Table::get().find(&name);
        self.is_foreign = ns != Namespace::Html;
        Ok(TokenCaptureFlags::TEXT | TokenCaptureFlags::NEXT_START_TAG)
    }

    fn handle_end_tag(&mut self, name: LocalName<'_>) -> TokenCaptureFlags {
        if self.only.is_some() {
            return TokenCaptureFlags::empty();
        }
        if let Some(depth) = self.names.pop(&name) {
            let left = self.told.partition_point(|told| *told < depth);
            self.closed = self.told.len() - left;
            self.told.truncate(left);
        }
        if self.closed > 0 {
            TokenCaptureFlags::TEXT | TokenCaptureFlags::NEXT_END_TAG
        } else {
            TokenCaptureFlags::TEXT
        }
    }

    fn handle_token(&mut self, token: &mut Token<'_>) -> Result<(), RewritingError> {
        match token {
            Token::StartTag(tag) => self.start(tag),
            Token::EndTag(tag) => {
                for _ in 0..std::mem::take(&mut self.closed) {
                    self.listener
                        .end(&tag.name(), tag.source_location().bytes().start);
                }
            }
            Token::TextChunk(chunk) => self.listener.text(chunk.as_str(), chunk.text_type()),
            Token::Comment(_) | Token::Doctype(_) => {}
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
