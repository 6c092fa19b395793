//! Text as Kanji mode holds it: ASCII, and the double bytes of Shift JIS (ISO/IEC 18004:2015, 7.4.6).

/// The double bytes that the mode has numbers for.
const DOUBLE_BYTES: [std::ops::RangeInclusive<u16>; 2] = [0x8140..=0x9ffc, 0xe040..=0xebbf];
/// The first byte of row 13, which JIS X 0208 leaves free and readers do not know: ①, ㎡, ㈱.
const ROW_13: u16 = 0x87;
/// What the tables of Shift JIS disagree about: `＼～∥－￠￡￢`. ZBar and zxing-cpp read `\〜‖−¢£¬` or the like.
const DISPUTED: [u16; 7] = [0x815f, 0x8160, 0x8161, 0x817c, 0x8191, 0x8192, 0x81ca];

/// The characters of `text`, each an ASCII byte or a double byte, if it has any of the latter and nothing else.
///
/// Any other character would have to stand in bytes of UTF-8, and no reader takes these and Kanji mode from one code.
/// `\` and `~` are none of Shift JIS: ZBar reads `¥` and `‾`.
pub(super) fn characters(text: &str) -> Option<Vec<u16>> {
    if text.is_ascii() || text.contains(['\\', '~', '¥', '‾']) {
        return None;
    }
    let characters = shift_jis(text)?;
    let is_known = |character: &u16| {
        *character < 0x80
            || (DOUBLE_BYTES.iter().any(|codes| codes.contains(character))
                && character >> 8 != ROW_13
                && !DISPUTED.contains(character))
    };
    characters.iter().all(is_known).then_some(characters)
}

/// The text in Shift JIS, if it can be written so.
#[cfg(feature = "qr-kanji")]
fn shift_jis(text: &str) -> Option<Vec<u16>> {
    let (bytes, _, has_others) = encoding_rs::SHIFT_JIS.encode(text);
    if has_others {
        return None;
    }
    let mut bytes = bytes.iter().map(|byte| u16::from(*byte));
    let mut characters = Vec::with_capacity(text.chars().count());
    while let Some(byte) = bytes.next() {
        characters.push(match byte {
            // Half-width katakana, which no Kanji mode has, are single bytes too.
            ..0x80 | 0xa0..0xe0 => byte,
            lead => lead << 8 | bytes.next()?,
        });
    }
    Some(characters)
}

#[cfg(not(feature = "qr-kanji"))]
fn shift_jis(_: &str) -> Option<Vec<u16>> {
    None
}
