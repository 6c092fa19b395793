//! Text between tags, handed to every element that wants it.

use super::{Kind, MAX_HELD_BYTES, MAX_NOSCRIPT_BYTES, MAX_SCRIPT_BYTES, MAX_TEXT_BYTES, Reader};
use crate::unfurl::byline::{self, is_hangul};
use crate::unfurl::times;
use std::borrow::Cow;

impl Reader {
    pub(in crate::unfurl::page) fn text(&mut self, chunk: &str) {
        if self.depth.unshown > 0 || chunk.is_empty() {
            return;
        }
        self.unmarked_text(chunk);
        if self.listening == 0 {
            return;
        }
        if self.caption_end.is_some() && !chunk.trim().is_empty() {
            self.caption_end = None;
        }
        self.lead_text(chunk);
        self.loose_text(chunk);
        let seams = std::mem::take(&mut self.seams);
        let is_seam = seams > 0;
        let is_blank = chunk.trim_ascii_start().is_empty();
        let breaks = !is_blank && source_break(chunk.as_bytes()).is_some();
        let is_caption = self.depth.caption > 0;
        for open in &mut self.open {
            let Some(text) = &mut open.text else { continue };
            // A caption inside a paragraph is no part of it.
            if is_caption && open.kinds.iter().any(|kind| matches!(kind, Kind::Paragraph)) {
                continue;
            }
            if is_blank {
                // However much of it there is, it is one space.
                if !text.ends_with(' ') && text.len() < MAX_TEXT_BYTES {
                    self.held_bytes += 1;
                    text.push(' ');
                }
                continue;
            }
            let is_byline = || open.kinds.iter().any(|kind| matches!(kind, Kind::Byline(..)));
            if is_seam && begins_anew(text, chunk, seams) && is_byline() {
                text.push('\n');
            } else if is_seam && ends_number(text, chunk) && open.kinds.iter().any(Kind::is_time) {
                text.push(' ');
            }
            let room = MAX_TEXT_BYTES.saturating_sub(text.len());
            let room = room.min(MAX_HELD_BYTES.saturating_sub(self.held_bytes));
            let taken = &chunk[..chunk.floor_char_boundary(room)];
            self.held_bytes += taken.len();
            if breaks {
                push_in_one_line(text, taken, source_break);
            } else {
                text.push_str(taken);
            }
        }
    }

    /// Text of a title or script, which hold no elements, or of what holds none where scripts run.
    pub(in crate::unfurl::page) fn raw_text(&mut self, chunk: &str) {
        let Some(open) = self.open.last_mut() else { return };
        if let Some(Kind::Program) = open.kinds.first() {
            let mut left = open.text.take().unwrap_or_default();
            self.program_text(&mut left, chunk);
            if let Some(open) = self.open.last_mut() {
                open.text = Some(left);
            }
            return;
        }
        let limit = match open.kinds.first() {
            Some(Kind::Title) => MAX_TEXT_BYTES,
            Some(Kind::Json) => MAX_SCRIPT_BYTES - self.script_bytes,
            Some(Kind::Noscript) => MAX_NOSCRIPT_BYTES - self.noscript_bytes,
            _ => return,
        };
        let is_noscript = matches!(open.kinds.first(), Some(Kind::Noscript));
        if let Some(text) = open.text.as_mut() {
            if text.len() + chunk.len() <= limit {
                text.push_str(chunk);
            } else {
                self.page.is_cut |= !is_noscript;
                open.text = None;
                self.listening -= 1;
            }
        }
    }

    /// Whether the element opened last is a title, script or the like whose text is wanted.
    pub(in crate::unfurl::page) fn is_in_raw_text(&self) -> bool {
        self.open.last().is_some_and(|open| {
            open.text.is_some()
                && matches!(
                    open.kinds.first(),
                    Some(Kind::Title | Kind::Json | Kind::Program | Kind::Noscript)
                )
        })
    }

    /// What stands in the line before the element that begins here, as far as it is read.
    pub(super) fn line_before(&self) -> Cow<'_, str> {
        let around = self.open.iter().rev().filter_map(|open| open.text.as_deref());
        let lead = self.is_in_lead().then_some(&*self.page.lead);
        let mut texts = around.chain(lead);
        let text = texts.find(|text| !text.trim().is_empty()).unwrap_or_default();
        htmlize::unescape(text.rsplit('\n').next().unwrap_or(text).trim())
    }

    /// Whether that leads to the time of the last change.
    pub(super) fn is_behind_update(&self) -> bool {
        times::leads_to_change(&self.line_before())
    }

    /// Whether that leads to the credit of a picture.
    pub(super) fn is_behind_credit(&self) -> bool {
        byline::leads_to_credit(&self.line_before())
    }

    /// Notes that a line ends.
    pub(super) fn break_line(&mut self) {
        if self.listening > 0 {
            self.lead_breaks('\n');
            for text in self.open.iter_mut().filter_map(|open| open.text.as_mut()) {
                if !text.is_empty() && !text.ends_with('\n') && text.len() < MAX_TEXT_BYTES {
                    text.push('\n');
                }
            }
        }
    }

    /// Notes that a tag stands here, and whether it begins a link.
    pub(in crate::unfurl::page) fn seam(&mut self, is_link: bool) {
        self.seams = self.seams.saturating_add(1);
        self.end_unmarked(is_link);
    }
}

/// Whether a text goes on, without a space, with what is no part of its last word: `Ada Lin<span>Reporter</span>`, which
/// styles set apart, as they do words in two elements: `<b>Ada Lin</b><i>reporter</i>`.
fn begins_anew(text: &str, next: &str, seams: u8) -> bool {
    let may_begin = |c: char| c.is_uppercase() || seams > 1 && c.is_lowercase();
    // In a script without capitals another one begins anew.
    let is_uncased = |c: char| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase();
    let changes_script =
        seams > 1 && text.ends_with(is_uncased) && next.starts_with(|c: char| c.is_ascii_alphabetic());
    changes_script
        || next.starts_with(may_begin) && text.ends_with(char::is_lowercase) && !text.ends_with("Mc")
        || text.ends_with(" 기자") && next.starts_with(is_hangul)
}

/// Whether a text goes on with another part of a date without a space, as `<b>24</b><b>Nov</b><b>2026</b>` does, which styles
/// set apart; `th` behind a number is part of it.
fn ends_number(text: &str, next: &str) -> bool {
    let (last, first) = (text.bytes().next_back(), next.bytes().next());
    let is_digit = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_digit());
    let is_capital = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_uppercase());
    let is_letter = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_alphabetic());
    is_digit(last) && (is_digit(first) || is_capital(first)) || is_letter(last) && is_digit(first)
}

/// Adds a text with a space for each byte that `find_break` finds: line breaks of the source, since lines are broken by
/// elements alone.
pub(super) fn push_in_one_line(
    text: &mut String,
    mut rest: &str,
    find_break: impl Fn(&[u8]) -> Option<usize>,
) {
    while let Some(at) = find_break(rest.as_bytes()) {
        text.push_str(&rest[..at]);
        text.push(' ');
        rest = &rest[at + 1..];
    }
    text.push_str(rest);
}

/// Where the source first breaks its line.
pub(super) fn source_break(text: &[u8]) -> Option<usize> {
    memchr::memchr2(b'\n', b'\r', text)
}
