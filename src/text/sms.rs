//! The length of a text message: how many SMS it takes to send.

use super::fit::{cut_at_word, trim_cut};
use std::borrow::Cow;
use unicode_segmentation::UnicodeSegmentation;

/// How a phone sends a text message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmsEncoding {
    /// The GSM 7 bit default alphabet: Latin and Greek capitals, 160 septets.
    Gsm7,
    /// UTF-16, for every other text: 70 code units.
    Ucs2,
}

impl SmsEncoding {
    /// `gsm-7` or `ucs-2`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Gsm7 => "gsm-7",
            Self::Ucs2 => "ucs-2",
        }
    }

    /// How many units fit into a message alone, and into each of several, which begin with a header of 6 bytes
    /// ([3GPP TS 23.040, 9.2.3.24.1](https://www.3gpp.org/dynareport/23040.htm)).
    fn capacity(self) -> (usize, usize) {
        match self {
            Self::Gsm7 => (160, 153),
            Self::Ucs2 => (70, 67),
        }
    }

    fn units(self, c: char) -> usize {
        match self {
            Self::Gsm7 => septets(c).unwrap_or(1),
            Self::Ucs2 => c.len_utf16(),
        }
    }
}

/// What a text message takes to send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SmsLength {
    encoding: SmsEncoding,
    units: usize,
    segments: usize,
}

impl SmsLength {
    /// How it is sent.
    #[must_use]
    pub fn encoding(&self) -> SmsEncoding {
        self.encoding
    }

    /// Its length in septets (GSM-7) or 16 bit code units (UCS-2).
    #[must_use]
    pub fn units(&self) -> usize {
        self.units
    }

    /// How many messages it is sent and paid as.
    #[must_use]
    pub fn segments(&self) -> usize {
        self.segments
    }
}

/// The septets of a character of the GSM 7 bit default alphabet
/// ([3GPP TS 23.038, 6.2.1](https://www.3gpp.org/dynareport/23038.htm)): two for one of its extension table.
fn septets(c: char) -> Option<usize> {
    match c {
        '\u{c}' | '^' | '{' | '}' | '\\' | '[' | ']' | '~' | '|' | '€' => Some(2),
        '`' => None,
        '\n' | '\r' | ' '..='~' => Some(1),
        _ => "£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà".contains(c).then_some(1),
    }
}

/// What `text` takes to send as SMS. A character of two units is never split between messages, as phones keep it.
///
/// ```
/// use handbill::text::{SmsEncoding, sms_length};
/// let length = sms_length(&"a".repeat(161));
/// assert_eq!((length.encoding(), length.segments()), (SmsEncoding::Gsm7, 2));
/// let length = sms_length("강은 다시 바다에 닿았다");
/// assert_eq!((length.encoding(), length.units(), length.segments()), (SmsEncoding::Ucs2, 13, 1));
/// ```
#[must_use]
pub fn sms_length(text: &str) -> SmsLength {
    measure([text].into_iter())
}

fn measure<'a>(pieces: impl Iterator<Item = &'a str> + Clone) -> SmsLength {
    let chars = pieces.flat_map(str::chars);
    let encoding = if chars.clone().all(|c| septets(c).is_some()) {
        SmsEncoding::Gsm7
    } else {
        SmsEncoding::Ucs2
    };
    let (alone, each) = encoding.capacity();
    let units = chars.clone().map(|c| encoding.units(c)).sum();
    let (mut segments, mut filled) = (1, 0);
    if units > alone {
        for width in chars.map(|c| encoding.units(c)) {
            if filled + width > each {
                segments += 1;
                filled = 0;
            }
            filled += width;
        }
    }
    SmsLength {
        encoding,
        units,
        segments,
    }
}

/// Shortens `text` so that it and `after` (the link), which is never cut, take at most `segments` messages.
///
/// The cut is where [`fit`](super::fit) makes it. It is marked by `…`, in GSM-7 by `...`, since `…` would make the
/// whole message UCS-2; nothing is left where not even that fits.
///
/// ```
/// use handbill::text::{fit_sms, sms_length};
/// let text = "After eleven years the dam is open and the river reaches the sea again. ".repeat(3);
/// let cut = fit_sms(&text, "\n\nhttps://example.org/1", 1);
/// assert!(cut.ends_with("the river reaches the..."));
/// assert_eq!(sms_length(&format!("{cut}\n\nhttps://example.org/1")).segments(), 1);
/// ```
#[must_use]
pub fn fit_sms<'a>(text: &'a str, after: &str, segments: usize) -> Cow<'a, str> {
    let fits = |pieces: [&str; 3]| measure(pieces.into_iter()).segments <= segments;
    if fits([text, "", after]) {
        return Cow::Borrowed(text);
    }
    let ellipsis = |kept: &str| {
        let gsm = kept.chars().chain(after.chars()).all(|c| septets(c).is_some());
        if gsm { "..." } else { "…" }
    };
    let ends: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).collect();
    // What fits with a cut at one cluster fits with a cut at an earlier one.
    let fitting = ends.partition_point(|end| {
        let kept = &text[..*end];
        fits([kept, ellipsis(kept), after])
    });
    let hard = fitting.checked_sub(1).map_or(0, |last| ends[last]);
    let soft = cut_at_word(text, hard);
    let kept = trim_cut(&text[..if soft * 2 >= hard { soft } else { hard }]);
    if kept.is_empty() {
        return Cow::Borrowed("");
    }
    Cow::Owned([kept, ellipsis(kept)].concat())
}
