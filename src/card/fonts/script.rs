//! Which row of the font table a letter belongs to.

use super::table::TABLE;
use crate::language::Language;
use icu_properties::props::{DefaultIgnorableCodePoint, EmojiPresentation, Script};
use icu_properties::{CodePointMapData, CodePointSetData, PropertyNamesShort};

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
            if emoji.contains(c) || (!c.is_ascii() && chars.peek() == Some(&'\u{fe0f}')) {
                return Some((c, row("Zsye")?));
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
