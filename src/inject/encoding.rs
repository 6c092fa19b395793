//! The page's encoding: what is put in is written in it, and what the parser cannot read is turned into UTF-8 first.

use crate::error::{Error, ErrorCode};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::borrow::Cow;

/// The page in an encoding that the parser reads: itself, or its text as UTF-8.
pub(super) fn to_parseable<'page>(
    page: &'page [u8],
    encoding: &'static Encoding,
) -> Result<(Cow<'page, [u8]>, &'static Encoding), Error> {
    if encoding.is_ascii_compatible() {
        return Ok((Cow::Borrowed(page), encoding));
    }
    let text = encoding.decode_without_bom_handling(page).0.into_owned();
    if from_parseable(text.as_bytes(), encoding) != page {
        let message = format!("the page has bytes that are not valid {}", encoding.name());
        return Err(Error::new(ErrorCode::BadEncoding, message).with_fix("save it as UTF-8"));
    }
    Ok((Cow::Owned(text.into_bytes()), UTF_8))
}

/// The way back from [`to_parseable`]: UTF-8 text in the page's own encoding.
pub(super) fn from_parseable(text: &[u8], encoding: &'static Encoding) -> Vec<u8> {
    let text = String::from_utf8_lossy(text);
    // encoding_rs decodes UTF-16 but, as the Encoding Standard has it, does not write it.
    if encoding == UTF_16LE {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    } else if encoding == UTF_16BE {
        text.encode_utf16().flat_map(u16::to_be_bytes).collect()
    } else {
        encoding.encode(&text).0.into_owned()
    }
}

/// `html` in `encoding`; a character that it lacks becomes a character reference.
pub(super) fn encode(html: &str, encoding: &'static Encoding) -> Vec<u8> {
    encoding.encode(html).0.into_owned()
}

/// JSON in ASCII alone, for a script in a page whose encoding lacks some of its characters: a script knows no
/// character references.
pub(super) fn ascii_json(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if c.is_ascii() {
            out.push(c);
        } else {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_16_goes_there_and_back() {
        let page: Vec<u8> = "\u{feff}<p>한국 😀"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        let (text, encoding) = to_parseable(&page, UTF_16BE).unwrap();
        assert_eq!(
            (std::str::from_utf8(&text).unwrap(), encoding),
            ("\u{feff}<p>한국 😀", UTF_8)
        );
        assert_eq!(from_parseable(&text, UTF_16BE), page);
        assert!(to_parseable(b"\xd8\x00\x00<", UTF_16BE).is_err());
    }

    #[test]
    fn what_an_encoding_lacks_is_escaped() {
        assert_eq!(encode("<b>한", encoding_rs::WINDOWS_1252), b"<b>&#54620;");
        assert_eq!(ascii_json(r#"{"a":"한😀"}"#), r#"{"a":"\ud55c\ud83d\ude00"}"#);
    }
}
