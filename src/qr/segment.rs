//! Splitting text into numeric, alphanumeric, Kanji and byte segments so that it takes the fewest bits.

use qrcode::bits::Bits;
use qrcode::types::{Mode, Version};

use super::{Level, kanji};

/// UTF-8 in the register of extended channel interpretations.
const ECI_UTF8: u32 = 26;
/// Mode indicator and designator of [`ECI_UTF8`], in bits.
const ECI_BITS: usize = 12;
/// The last version of each class; within a class the segment headers have the same length
/// (ISO/IEC 18004:2015, table 3).
const CLASSES: [u8; 3] = [9, 26, 40];
/// Micro versions with error correction.
const MICRO: [i16; 3] = [2, 3, 4];
/// Bytes the longest Micro code holds: 35 digits in M4, level L.
const MAX_MICRO_BYTES: usize = 35;
/// M3 is the only version taken whose data ends with half a word (ISO/IEC 18004:2015, table 7).
const M3_TERMINATOR_BITS: usize = 7;
/// Bytes the longest code holds: 7089 digits in version 40, level L.
const MAX_TEXT_BYTES: usize = 7089;

/// A text cut into segments, and the smallest version that holds them.
pub(super) struct Plan {
    size: Version,
    content: Content,
    bits: usize,
    segments: Vec<Segment>,
}

/// What segments are cut from.
enum Content {
    /// Bytes that every reader takes for the same text.
    Ascii,
    /// Bytes that say what they are.
    Utf8,
    /// Characters of Shift JIS.
    Kanji(Vec<u16>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Segment {
    mode: Mode,
    end: usize,
}

/// The best segments for `text`, in Kanji mode where it may be and can, unless it is too long for `level`.
pub(super) fn plan(text: &str, level: Level, may_be_kanji: bool) -> Option<Plan> {
    if text.len() > MAX_TEXT_BYTES {
        return None;
    }
    let may_be_kanji = cfg!(feature = "qr-kanji") && may_be_kanji;
    let kanji = may_be_kanji.then(|| kanji::characters(text)).flatten();
    for (class, last) in CLASSES.into_iter().enumerate() {
        let (segments, bits, content) = shortest(text, kanji.as_deref(), Version::Normal(last.into()));
        let first = if class == 0 { 1 } else { CLASSES[class - 1] + 1 };
        let mut sizes = (first..=last).map(|version| Version::Normal(version.into()));
        if let Some(size) = sizes.find(|size| capacity_bits(*size, level) >= bits) {
            return Some(Plan {
                size,
                content,
                bits,
                segments,
            });
        }
    }
    None
}

/// The cheapest cut of `text` in any of the ways it can be written, its length in bits and what it is cut from.
fn shortest(text: &str, kanji: Option<&[u16]>, version: Version) -> (Vec<Segment>, usize, Content) {
    let (segments, bits) = split(text.as_bytes(), MODES, version);
    if text.is_ascii() {
        return (segments, bits, Content::Ascii);
    }
    let bits = bits + ECI_BITS;
    if let Some(characters) = kanji {
        let (with_kanji, fewer) = split(characters, MODES_WITH_KANJI, version);
        if fewer <= bits {
            return (with_kanji, fewer, Content::Kanji(characters.to_vec()));
        }
    }
    (segments, bits, Content::Utf8)
}

/// The best segments for `text` in a Micro QR code, unless it is too long or not ASCII: a Micro code cannot say
/// that its bytes are UTF-8. M1 has no error correction and is never taken.
pub(super) fn plan_micro(text: &str, level: Level) -> Option<Plan> {
    if !text.is_ascii() || text.len() > MAX_MICRO_BYTES {
        return None;
    }
    MICRO.into_iter().find_map(|version| {
        let size = Version::Micro(version);
        let (segments, bits) = split(text.as_bytes(), MODES, size);
        (capacity_bits(size, level) >= bits).then_some(Plan {
            size,
            content: Content::Ascii,
            bits,
            segments,
        })
    })
}

impl Plan {
    /// The number of the version, of full or of Micro codes.
    pub(super) fn version(&self) -> u8 {
        match self.size {
            Version::Normal(version) | Version::Micro(version) => version.unsigned_abs().to_le_bytes()[0],
        }
    }

    /// The highest level from `least` up at which the version still holds the segments.
    pub(super) fn highest_level(&self, least: Level) -> Level {
        Level::ALL
            .into_iter()
            .rev()
            .find(|level| *level <= least || capacity_bits(self.size, *level) >= self.bits)
            .unwrap_or(least)
    }

    /// The data codewords.
    pub(super) fn bits(&self, text: &[u8], level: Level) -> Vec<u8> {
        let fits = "the plan was made to fit";
        let mut bits = Bits::new(self.size);
        match &self.content {
            Content::Ascii => self.push(text, &mut bits),
            Content::Utf8 => {
                bits.push_eci_designator(ECI_UTF8)
                    .expect("a registered designator");
                self.push(text, &mut bits);
            }
            Content::Kanji(characters) => self.push_characters(characters, &mut bits),
        }
        let capacity = capacity_bits(self.size, level);
        if bits.len() + M3_TERMINATOR_BITS > capacity - capacity % 8 && !capacity.is_multiple_of(8) {
            // What is left is all terminator; `qrcode` cannot end data within the half word that M3 ends with.
            let mut words = bits.into_bytes();
            words.resize(capacity.div_ceil(8), 0);
            return words;
        }
        bits.push_terminator(level.ec()).expect(fits);
        bits.into_bytes()
    }

    fn push(&self, text: &[u8], bits: &mut Bits) {
        let mut begin = 0;
        for segment in &self.segments {
            push(segment.mode, &text[begin..segment.end], bits);
            begin = segment.end;
        }
    }

    fn push_characters(&self, characters: &[u16], bits: &mut Bits) {
        let mut begin = 0;
        for segment in &self.segments {
            let part = characters[begin..segment.end]
                .iter()
                .map(|character| character.to_be_bytes());
            let bytes: Vec<u8> = match segment.mode {
                Mode::Kanji => part.flatten().collect(),
                _ => part.map(|[_, ascii]| ascii).collect(),
            };
            push(segment.mode, &bytes, bits);
            begin = segment.end;
        }
    }
}

fn push(mode: Mode, part: &[u8], bits: &mut Bits) {
    match mode {
        Mode::Numeric => bits.push_numeric_data(part),
        Mode::Alphanumeric => bits.push_alphanumeric_data(part),
        Mode::Byte => bits.push_byte_data(part),
        Mode::Kanji => bits.push_kanji_data(part),
    }
    .expect("the plan was made to fit");
}

/// How many leading bytes of a text that is too long would fit, ending between characters.
pub(super) fn longest_prefix(text: &str, level: Level, may_be_kanji: bool) -> usize {
    let (mut fits, mut over) = (0, text.len().min(MAX_TEXT_BYTES + 1));
    while over - fits > 1 {
        let middle = text.floor_char_boundary(fits + (over - fits) / 2);
        let middle = if middle == fits {
            text.ceil_char_boundary(fits + 1)
        } else {
            middle
        };
        if middle >= over {
            break;
        }
        if text
            .get(..middle)
            .is_some_and(|text| plan(text, level, may_be_kanji).is_some())
        {
            fits = middle;
        } else {
            over = middle;
        }
    }
    fits
}

/// Bits of data a version holds at a level: none where Micro codes do not have the level.
pub(super) fn capacity_bits(size: Version, level: Level) -> usize {
    Bits::new(size).max_len(level.ec()).unwrap_or(0)
}

const MODES: [Mode; 3] = [Mode::Numeric, Mode::Alphanumeric, Mode::Byte];
const MODES_WITH_KANJI: [Mode; 4] = [Mode::Numeric, Mode::Alphanumeric, Mode::Byte, Mode::Kanji];

/// The cost of one character in a mode, in sixths of a bit: three digits take 10 bits, two alphanumeric
/// characters 11, a double byte of Shift JIS 13.
fn cost_sixths(character: u16, mode: Mode) -> Option<usize> {
    let Ok(byte) = u8::try_from(character) else {
        return (mode == Mode::Kanji).then_some(78);
    };
    match mode {
        Mode::Numeric => byte.is_ascii_digit().then_some(20),
        Mode::Alphanumeric => {
            (byte.is_ascii_digit() || byte.is_ascii_uppercase() || b" $%*+-./:".contains(&byte)).then_some(33)
        }
        Mode::Byte => Some(48),
        Mode::Kanji => None,
    }
}

/// The cheapest cut of `text` into `modes` for the header lengths of `version`, and its length in bits.
///
/// Goes through the characters once, keeping for each mode the cheapest cut that ends in it; only whole bits count
/// when a segment ends.
fn split<C: Copy + Into<u16>, const N: usize>(
    text: &[C],
    modes: [Mode; N],
    version: Version,
) -> (Vec<Segment>, usize) {
    const NEVER: usize = usize::MAX / 2;
    let header = modes.map(|mode| {
        // M2 has no byte mode (ISO/IEC 18004:2015, table 2).
        if version == Version::Micro(2) && mode == Mode::Byte {
            None
        } else {
            Some(6 * (version.mode_bits_count() + mode.length_bits_count(version)))
        }
    });
    let mut best = [0usize; N];
    let mut from: Vec<[u8; N]> = Vec::with_capacity(text.len());
    for (at, character) in text.iter().enumerate() {
        let ended = best.map(|cost| cost.div_ceil(6) * 6);
        let cheapest = (0..N).min_by_key(|mode| ended[*mode]).expect("several modes");
        let mut next = [NEVER; N];
        let mut came = [0; N];
        for (mode, kind) in modes.iter().enumerate() {
            let (Some(header), Some(cost)) = (header[mode], cost_sixths((*character).into(), *kind)) else {
                continue;
            };
            let anew = ended[cheapest] + header;
            let (before, origin) = if at > 0 && best[mode] <= anew {
                (best[mode], mode)
            } else {
                (anew, cheapest + N)
            };
            next[mode] = before + cost;
            came[mode] = origin as u8;
        }
        best = next;
        from.push(came);
    }
    let mut mode = (0..N)
        .min_by_key(|mode| best[*mode].div_ceil(6))
        .expect("several modes");
    let bits = best[mode].div_ceil(6);
    let mut segments = Vec::new();
    let mut end = text.len();
    for at in (0..text.len()).rev() {
        let origin = usize::from(from[at][mode]);
        if origin >= N {
            segments.push(Segment {
                mode: modes[mode],
                end,
            });
            end = at;
            mode = origin - N;
        }
    }
    segments.reverse();
    (segments, bits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_digit_runs_leave_byte_mode_and_short_ones_do_not() {
        let modes = |text: &[u8]| {
            split(text, MODES, Version::Normal(5))
                .0
                .iter()
                .map(|s| s.mode)
                .collect::<Vec<_>>()
        };
        assert_eq!(modes(b"a123b"), [Mode::Byte]);
        assert_eq!(modes(b"https://x.kr/20260724123456"), [Mode::Byte, Mode::Numeric]);
        assert_eq!(modes(b"HTTPS://X.KR/"), [Mode::Alphanumeric]);
    }

    #[test]
    fn length_is_what_the_bits_take() {
        for text in [
            "0",
            "01",
            "012",
            "A1",
            "ABC",
            "a",
            "abc123456789DEF",
            "HTTPS://X.KR/a/1234567890",
            #[cfg(feature = "qr-kanji")]
            "川が戻ってきたABC123tokyo",
        ] {
            let plan = plan(text, Level::L, true).expect("short");
            let mut bits = Bits::new(plan.size);
            match &plan.content {
                Content::Kanji(characters) => plan.push_characters(characters, &mut bits),
                _ => plan.push(text.as_bytes(), &mut bits),
            }
            assert_eq!(bits.len(), plan.bits, "{text}");
        }
    }

    #[test]
    fn no_cut_is_longer_than_the_greedy_one() {
        for text in [
            "AB12345678cd",
            "1A2B3C4D5E6F7a",
            "https://x.kr/?ID=0123456789&Q=AAAAAAAAAAAAAA",
        ] {
            let version = Version::Normal(9);
            let greedy: Vec<_> = qrcode::optimize::Parser::new(text.as_bytes())
                .optimize(version)
                .collect();
            let greedy = qrcode::optimize::total_encoded_len(&greedy, version);
            assert!(split(text.as_bytes(), MODES, version).1 <= greedy, "{text}");
        }
    }

    #[test]
    fn the_longest_prefix_ends_between_characters() {
        let text = "가".repeat(2000);
        let fits = longest_prefix(&text, Level::H, false);
        assert!(text.is_char_boundary(fits));
        assert!(
            plan(&text[..fits], Level::H, false).is_some()
                && plan(&text[..fits + 3], Level::H, false).is_none()
        );
    }

    #[test]
    fn a_micro_code_is_filled_whatever_its_text_leaves_over() {
        for length in 1..=MAX_MICRO_BYTES {
            for text in ["0", "A", "a", "A0"].map(|piece| piece.repeat(length)) {
                for level in Level::ALL {
                    if let Some(plan) = plan_micro(&text, level) {
                        let words = plan.bits(text.as_bytes(), level).len();
                        assert_eq!(
                            words,
                            capacity_bits(plan.size, level).div_ceil(8),
                            "{text} {level}"
                        );
                    }
                }
            }
        }
    }
}
