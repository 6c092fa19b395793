//! Which row of the font table a letter belongs to.

use super::table::TABLE;
use crate::language::Language;
use icu_properties::props::{DefaultIgnorableCodePoint, EmojiPresentation, Script};
use icu_properties::{CodePointMapData, CodePointSetData, PropertyNamesShort};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// What asks for the coloured form of a letter
/// ([emoji presentation selector](https://www.unicode.org/reports/tr51/#def_emoji_presentation_selector)).
const EMOJI_STYLE: char = '\u{fe0f}';

/// The row of emoji.
pub(super) const EMOJI: &str = "Zsye";

/// Each letter of `text` that asks for a certain script, with the index of its row.
pub(super) fn rows<'t>(
    text: &'t str,
    language: Option<&'t Language>,
) -> impl Iterator<Item = (char, usize)> + 't {
    let scripts = CodePointMapData::<Script>::new();
    let names = PropertyNamesShort::<Script>::new();
    let emoji = CodePointSetData::new::<EmojiPresentation>();
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let han = han(text, language);
    let mut chars = text.chars().peekable();
    std::iter::from_fn(move || {
        loop {
            let c = chars.next()?;
            if c.is_whitespace() || c.is_control() || ignorable.contains(c) {
                continue;
            }
            if emoji.contains(c) || chars.peek() == Some(&EMOJI_STYLE) {
                return Some((c, row(EMOJI)?));
            }
            let code = match scripts.get(c) {
                Script::Common | Script::Inherited => {
                    let is_symbol = matches!(c, '\u{2190}'..='\u{2bff}');
                    match is_symbol.then(symbols) {
                        Some(row) => return Some((c, row)),
                        None => continue,
                    }
                }
                Script::Han => han,
                Script::Hiragana | Script::Katakana => "Jpan",
                Script::Bopomofo => "Hant",
                script => names.get(script).unwrap_or_default(),
            };
            return Some((c, row(code).unwrap_or_else(symbols)));
        }
    })
}

/// Where `text` has emoji, with all that belongs to each: skin, flags, keycaps, families.
pub(in crate::card) fn emoji(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let emoji = CodePointSetData::new::<EmojiPresentation>();
    text.grapheme_indices(true)
        .filter(move |(_, cluster)| cluster.chars().any(|c| c == EMOJI_STYLE || emoji.contains(c)))
        .map(|(at, cluster)| at..at + cluster.len())
}

fn row(code: &str) -> Option<usize> {
    TABLE.iter().position(|row| row.script == code)
}

/// The row that what is in no other belongs to.
pub(super) fn symbols() -> usize {
    row("Zsym").expect("data/fonts.toml has a row for symbols")
}

/// The row of Chinese characters, which look different from language to language.
fn han(text: &str, language: Option<&Language>) -> &'static str {
    let has = |range: std::ops::RangeInclusive<char>| text.chars().any(|c| range.contains(&c));
    match language.map(|language| (language.primary(), language.script(), language.region())) {
        Some(("ja", ..)) => "Jpan",
        Some(("ko", ..)) => "Hang",
        Some(("yue", ..) | ("zh", _, Some("HK" | "MO"))) => "Hanh",
        Some((_, Some("Hant"), _) | ("zh", _, Some("TW"))) => "Hant",
        Some(("zh", ..)) => "Hans",
        _ if has('\u{3040}'..='\u{30ff}') => "Jpan",
        _ if has('\u{ac00}'..='\u{d7a3}') => "Hang",
        _ => "Hans",
    }
}

/// Whether the font of this row goes before the built-in one, for everything in a text of `language`.
pub(super) fn sets_the_page(script: &str, language: Option<&Language>) -> bool {
    let is_cjk = matches!(script, "Jpan" | "Hang" | "Hans" | "Hant" | "Hanh");
    is_cjk && language.is_none_or(|language| matches!(language.primary(), "ja" | "ko" | "zh" | "yue"))
}
