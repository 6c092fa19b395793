//! Which encoding a page is in, and its text.

use crate::markup::{BAR_END, BAR_START, HEAD_END, HEAD_START, Mark};
use encoding_rs::{
    Encoding, ISO_2022_JP, REPLACEMENT, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, X_USER_DEFINED,
};
use lol_html::{HtmlRewriter, Settings, element};
use std::borrow::Cow;
use std::cell::Cell;

/// How far the encoding must be declared
/// ([HTML, 4.2.5.4](https://html.spec.whatwg.org/multipage/semantics.html#charset)).
const DECLARED_WITHIN_BYTES: usize = 1024;
/// How far a declaration is looked for when there is none where it belongs and the bytes are not UTF-8.
const LATE_WITHIN_BYTES: usize = 64 * 1024;
/// What the detector is fed at most.
const DETECTED_FROM_BYTES: usize = 256 * 1024;

/// The encoding of a page: byte order mark, then the `Content-Type` header, then what the page declares in its
/// first 1024 bytes, then what the bytes look like.
///
/// A page that declares a legacy encoding but is valid UTF-8 with characters outside ASCII is UTF-8, and one that
/// declares UTF-8 in its markup but is not is read as what its bytes look like.
///
/// ```
/// use handbill::unfurl::sniff_encoding;
/// let page = b"<meta charset=euc-kr><title>\xb1\xe2\xbb\xe7</title>";
/// assert_eq!(sniff_encoding(page, None).name(), "EUC-KR");
/// assert_eq!(sniff_encoding(page, Some("text/html; charset=utf-8")).name(), "UTF-8");
/// ```
#[must_use]
pub fn sniff_encoding(page: &[u8], content_type: Option<&str>) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(page) {
        return encoding;
    }
    if let Some(encoding) = content_type.and_then(charset_parameter) {
        return encoding;
    }
    if let Some(encoding) = utf_16_without_mark(page) {
        return encoding;
    }
    let page = &*without_own(page);
    let declared = declared(page, DECLARED_WITHIN_BYTES);
    if declared == Some(ISO_2022_JP) {
        return ISO_2022_JP;
    }
    let valid = Encoding::utf8_valid_up_to(page) == page.len();
    match declared {
        Some(encoding) if encoding == UTF_8 => {
            if valid || mostly_utf_8(page) {
                UTF_8
            } else {
                detected(page)
            }
        }
        Some(_) if valid && !page.is_ascii() => UTF_8,
        Some(encoding) => encoding,
        None if valid && !page.contains(&0x1b) => UTF_8,
        None => declared_late(page).unwrap_or_else(|| detected(page)),
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

/// The page without what handbill put in, whose bytes say nothing of the encoding the page came in.
fn without_own(page: &[u8]) -> Cow<'_, [u8]> {
    let mut kept = Vec::new();
    let mut copied = 0;
    for at in memchr::memmem::find_iter(page, MARK_START) {
        let rest = &page[at..];
        let opened = [
            (Mark::Head, HEAD_START, HEAD_END),
            (Mark::Bar, BAR_START, BAR_END),
        ]
        .into_iter()
        .find(|(_, start, _)| rest.starts_with(start.as_bytes()));
        let Some((mark, start, end)) = opened.filter(|_| at >= copied) else {
            continue;
        };
        if !mark.is_closed_in(&rest[start.len()..]) {
            continue;
        }
        if let Some(end_at) = memchr::memmem::find(rest, end.as_bytes()) {
            kept.extend_from_slice(&page[copied..at]);
            copied = at + end_at + end.len();
        }
    }
    if copied == 0 {
        return Cow::Borrowed(page);
    }
    kept.extend_from_slice(&page[copied..]);
    Cow::Owned(kept)
}

/// What all of handbill's opening marks begin with.
const MARK_START: &[u8] = b"<!-- handbill:";

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
    match page {
        [b'<', 0, second, 0, ..] if second.is_ascii_graphic() => Some(UTF_16LE),
        [0, b'<', 0, second, ..] if second.is_ascii_graphic() => Some(UTF_16BE),
        _ => None,
    }
}

fn declared_late(page: &[u8]) -> Option<&'static Encoding> {
    (page.len() > DECLARED_WITHIN_BYTES)
        .then(|| declared(page, LATE_WITHIN_BYTES))
        .flatten()
}

fn declared(page: &[u8], within_bytes: usize) -> Option<&'static Encoding> {
    let found = Cell::new(None);
    let note = |label: Option<&'static Encoding>| {
        if found.get().is_none() {
            found.set(label.and_then(usable).map(in_markup));
        }
    };
    let settings = Settings::new()
        .with_strict(false)
        .append_element_content_handler(element!("meta", |meta: &mut lol_html::html_content::Element<
            '_,
            '_,
        >| {
            if let Some(label) = meta.get_attribute("charset") {
                note(Encoding::for_label(label.trim().as_bytes()));
            } else if meta
                .get_attribute("http-equiv")
                .is_some_and(|name| name.trim().eq_ignore_ascii_case("content-type"))
            {
                note(
                    meta.get_attribute("content")
                        .and_then(|value| charset_parameter(&value)),
                );
            }
            Ok(())
        }));
    let mut reader = HtmlRewriter::new(settings, |_: &[u8]| {});
    // An error can only come from the memory limit, and none is set; what was found before it counts.
    let _ = reader.write(&page[..page.len().min(within_bytes)]);
    drop(reader);
    found.get()
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
    detector.feed(&page[..page.len().min(DETECTED_FROM_BYTES)], true);
    detector.guess(None, chardetng::Utf8Detection::Allow)
}
