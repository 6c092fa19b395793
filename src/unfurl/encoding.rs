//! Which encoding a page is in, and its text.

mod decoding;
mod own;

pub(super) use decoding::{Decoding, Sink, WholeSink};

use super::page::read_metas;
use decoding::START_BYTES;
use encoding_rs::{
    Encoding, ISO_2022_JP, REPLACEMENT, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, X_USER_DEFINED,
};
use own::{MARK_START, Marks, without_own};
use std::borrow::Cow;

/// How far the encoding must be declared
/// ([HTML, 4.2.5.4](https://html.spec.whatwg.org/multipage/semantics.html#charset)).
const DECLARED_WITHIN_BYTES: usize = 1024;
/// How far a declaration is looked for when there is none where it belongs and the bytes are not UTF-8.
const LATE_WITHIN_BYTES: usize = 64 * 1024;
/// How much is looked at from the first character on that is not ASCII, in bytes.
const LOOKED_AT_BYTES: usize = 64 * 1024;

/// The encoding of a page: byte order mark, then the `Content-Type` header, then what the page declares in its
/// first 1024 bytes, then what the bytes look like.
///
/// A page that declares a legacy encoding but is valid UTF-8 with characters outside ASCII is UTF-8, and one that
/// declares UTF-8 in its markup but is not is read as what its bytes look like. The first 64 KiB from the first
/// character on that is not ASCII decide.
///
/// ```
/// use handbill::unfurl::sniff_encoding;
/// let page = b"<meta charset=euc-kr><title>\xb1\xe2\xbb\xe7</title>";
/// assert_eq!(sniff_encoding(page, None).name(), "EUC-KR");
/// assert_eq!(sniff_encoding(page, Some("text/html; charset=utf-8")).name(), "UTF-8");
/// ```
#[must_use]
pub fn sniff_encoding(page: &[u8], content_type: Option<&str>) -> &'static Encoding {
    sniff(page, content_type, is_utf_8)
}

/// The same, where `is_utf_8` tells whether a part of the page from a character on is UTF-8.
fn sniff(page: &[u8], content_type: Option<&str>, is_utf_8: impl Fn(&[u8]) -> bool) -> &'static Encoding {
    if let Some(encoding) = stated(page, content_type) {
        return encoding;
    }
    let at = telling(page).unwrap_or(page.len());
    let looked_at = &page[at..page.len().min(at + LOOKED_AT_BYTES)];
    let mut marks = Marks::default();
    marks.pass(&page[..at]);
    decide(
        &page[..page.len().min(LATE_WITHIN_BYTES)],
        marks.behind_own(looked_at),
        is_utf_8,
    )
}

/// How many bytes are looked at together for one that is not ASCII.
const ASCII_AT_ONCE_BYTES: usize = 256;

/// Where the first byte stands that means different things in different encodings.
fn telling(page: &[u8]) -> Option<usize> {
    // Many bytes are seen to be ASCII at once.
    let pieces = page.chunks(ASCII_AT_ONCE_BYTES);
    let plain = pieces.take_while(|piece| piece.is_ascii()).count() * ASCII_AT_ONCE_BYTES;
    let behind = &page[plain.min(page.len())..];
    let ascii = page.len() - behind.len() + behind.iter().take_while(|byte| byte.is_ascii()).count();
    // An escape begins ISO-2022-JP. Shift-out and shift-in are taken for part of it as well; they do no harm.
    let shift = memchr::memchr3(0x1b, 0x0e, 0x0f, &page[..ascii]);
    shift.or((ascii < page.len()).then_some(ascii))
}

/// The encoding as the page's first bytes or its header state it.
fn stated(start: &[u8], content_type: Option<&str>) -> Option<&'static Encoding> {
    Encoding::for_bom(start)
        .map(|(encoding, _)| encoding)
        .or_else(|| content_type.and_then(charset_parameter))
        .or_else(|| utf_16_without_mark(start))
}

/// The encoding of a page that begins with `head` and goes on with `text` from the first byte on that is not ASCII.
fn decide(head: &[u8], text: &[u8], is_utf_8: impl Fn(&[u8]) -> bool) -> &'static Encoding {
    // A first such byte that begins no escape is the page's own, and what is UTF-8 is that without handbill's tags.
    let begins_outside_ascii = text.first().is_some_and(|byte| !byte.is_ascii());
    if begins_outside_ascii && memchr::memchr(0x1b, text).is_none() && !may_be_2022(head) && is_utf_8(text) {
        return UTF_8;
    }
    let text = &*without_own(text);
    // Where handbill's own tags held the first such byte, the page's own first one comes later: what stands before a
    // letter counts with the detector, so that both readings must begin at the same one.
    let text = &text[telling(text).unwrap_or(text.len())..];
    let valid = is_utf_8(text);
    if valid && !text.is_ascii() && memchr::memchr(0x1b, text).is_none() && !may_be_2022(head) {
        return UTF_8;
    }
    let head = &*without_own(head);
    let declared = declared(&head[..head.len().min(DECLARED_WITHIN_BYTES)]);
    if declared == Some(ISO_2022_JP) {
        return ISO_2022_JP;
    }
    match declared {
        Some(_) if valid && !text.is_ascii() => UTF_8,
        None if valid && !text.contains(&0x1b) => UTF_8,
        declared => match declared.or_else(|| declared_late(head)) {
            Some(encoding) if encoding != UTF_8 || valid || mostly_utf_8(text) => encoding,
            _ => detected(text),
        },
    }
}

/// Whether the page may declare ISO-2022-JP, whose every label has the number in it.
fn may_be_2022(head: &[u8]) -> bool {
    // Handbill's own tags, where they are among the first bytes, push back what is declared.
    let start = &head[..head.len().min(DECLARED_WITHIN_BYTES + MARK_START.len())];
    let has_own = memchr::memmem::find(start, MARK_START).is_some();
    memchr::memmem::find(if has_own { head } else { start }, b"2022").is_some()
}

/// Whether the bytes are UTF-8; a character cut off at their end is no fault.
fn is_utf_8(bytes: &[u8]) -> bool {
    let valid = Encoding::utf8_valid_up_to(bytes);
    match std::str::from_utf8(&bytes[valid..]) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none() && error.valid_up_to() == 0,
    }
}

/// The text of a page and the encoding it was in; what cannot be decoded becomes U+FFFD.
///
/// ```
/// let (text, encoding) = handbill::unfurl::decode(b"\xff\xfe<\0p\0>\0", None);
/// assert_eq!((&*text, encoding.name()), ("<p>", "UTF-16LE"));
/// ```
#[must_use]
pub fn decode<'a>(page: &'a [u8], content_type: Option<&str>) -> (Cow<'a, str>, &'static Encoding) {
    let encoding = sniff_encoding(page, content_type);
    let (text, _) = encoding.decode_with_bom_removal(page);
    (text, encoding)
}

fn charset_parameter(content_type: &str) -> Option<&'static Encoding> {
    let at = content_type.to_ascii_lowercase().find("charset")?;
    let rest = content_type[at + "charset".len()..]
        .trim_start()
        .strip_prefix('=')?;
    let label = rest.trim_start().trim_start_matches(['"', '\'']);
    let end = label.find(['"', '\'', ';', ' ', ',']).unwrap_or(label.len());
    usable(Encoding::for_label(&label.as_bytes()[..end])?)
}

/// An encoding declared in ASCII cannot be UTF-16, and `x-user-defined` means windows-1252
/// ([HTML, prescan](https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding)).
fn in_markup(encoding: &'static Encoding) -> &'static Encoding {
    if encoding == UTF_16LE || encoding == UTF_16BE {
        UTF_8
    } else if encoding == X_USER_DEFINED {
        WINDOWS_1252
    } else {
        encoding
    }
}

fn usable(encoding: &'static Encoding) -> Option<&'static Encoding> {
    (encoding != REPLACEMENT).then_some(encoding)
}

fn utf_16_without_mark(page: &[u8]) -> Option<&'static Encoding> {
    // White space may stand before the first tag.
    let spaces = page[..page.len().min(START_BYTES)]
        .chunks_exact(2)
        .take_while(|unit| matches!(unit, [space, 0] | [0, space] if space.is_ascii_whitespace()));
    match &page[spaces.count() * 2..] {
        [b'<', 0, second, 0, ..] if second.is_ascii_graphic() => Some(UTF_16LE),
        [0, b'<', 0, second, ..] if second.is_ascii_graphic() => Some(UTF_16BE),
        _ => None,
    }
}

fn declared_late(head: &[u8]) -> Option<&'static Encoding> {
    (head.len() > DECLARED_WITHIN_BYTES)
        .then(|| declared(head))
        .flatten()
}

fn declared(head: &[u8]) -> Option<&'static Encoding> {
    let mut found = None;
    read_metas(head, &mut |meta| {
        let label = if let Some(label) = meta.get_attribute("charset") {
            Encoding::for_label(label.trim().as_bytes())
        } else if meta
            .get_attribute("http-equiv")
            .is_some_and(|name| name.trim().eq_ignore_ascii_case("content-type"))
        {
            let content = meta.get_attribute("content");
            content.and_then(|value| charset_parameter(&value))
        } else {
            None
        };
        found = found.or(label.and_then(usable).map(in_markup));
    });
    found
}

/// Whether the bytes are UTF-8 with a few broken characters, not another encoding.
fn mostly_utf_8(page: &[u8]) -> bool {
    let (mut good, mut broken) = (0usize, 0usize);
    for chunk in page.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    good >= broken * 4 || (broken <= 2 && good > 0)
}

fn detected(page: &[u8]) -> &'static Encoding {
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Allow);
    // The bytes may end within a character, which would count as a fault of its encoding.
    detector.feed(page, false);
    detector.guess(None, chardetng::Utf8Detection::Allow)
}
