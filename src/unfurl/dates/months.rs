//! The names of the months, as newspapers write them; Latin and Cyrillic ones are also recognised by their first
//! letters.

use super::table::MONTHS;
use std::borrow::Cow;
use std::sync::LazyLock;

/// The names and their months by the first byte, in the order of [`MONTHS`]: nearly every word has none that it could be.
static BY_FIRST_BYTE: LazyLock<[Vec<(&str, i8)>; 256]> = LazyLock::new(|| {
    let mut names = [const { Vec::new() }; 256];
    for (name, month) in MONTHS.iter().flat_map(|year| year.iter().zip(1..)) {
        names[usize::from(name.as_bytes()[0])].push((*name, month));
    }
    names
});

/// The month that `word` (lower case) names: in full, or abbreviated to three or more letters.
pub(super) fn month(word: &str) -> Option<i8> {
    // Khmer writes `month` before the name, Hebrew `in`, and no space between.
    let word = word
        .strip_prefix("ខែ")
        .or_else(|| word.strip_prefix('ב'))
        .unwrap_or(word);
    let bare = without_nukta(word);
    let word = &*bare;
    let names = &BY_FIRST_BYTE[usize::from(*word.as_bytes().first()?)];
    let named = |matches: &dyn Fn(&str) -> bool| {
        let mut named = names.iter().filter(|(name, _)| matches(name));
        named.next().map(|(_, month)| *month)
    };
    let exact = named(&|name| name == word);
    let letters = word.chars().count();
    let abbreviated = || {
        let script = word
            .chars()
            .all(|c| c.is_ascii_alphabetic() || matches!(c, 'à'..='ÿ' | 'а'..='я' | 'і'));
        (script && (3..=5).contains(&letters)).then(|| named(&|name| name.starts_with(word)))?
    };
    let prefixed = || {
        // Scripts without spaces, or with an ending to the name.
        (!word.is_ascii() && letters >= 4)
            .then(|| named(&|name| !name.is_ascii() && name.chars().count() >= 3 && word.starts_with(name)))?
    };
    exact.or_else(abbreviated).or_else(prefixed)
}

/// A word without the dot below letters of Devanagari and Bengali, which is written in two ways and often left out; the
/// table has none.
fn without_nukta(word: &str) -> Cow<'_, str> {
    const DOTTED: [char; 4] = ['\u{93c}', '\u{9bc}', '\u{95e}', '\u{9df}'];
    if !word.contains(DOTTED) {
        return word.into();
    }
    let bare = |c| match c {
        '\u{95e}' => Some('\u{92b}'),
        '\u{9df}' => Some('\u{9af}'),
        c if DOTTED.contains(&c) => None,
        c => Some(c),
    };
    word.chars().filter_map(bare).collect::<String>().into()
}
