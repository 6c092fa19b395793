//! Names compared whatever their case and spaces.

use crate::text::trimmed;

/// Names compared by their letters: case, spaces and punctuation do not count, nor a leading `the`, nor whether letters that
/// Arabic and Persian share are written as the one or the other does.
pub(in crate::unfurl) fn folded(name: &str) -> String {
    if name.is_ascii() {
        return folded_ascii(bare(name));
    }
    let lower = name.trim().to_lowercase();
    let low = lower.strip_prefix("the ").unwrap_or(&lower);
    let mut letters = String::with_capacity(low.len());
    letters.extend(low.chars().filter(|c| c.is_alphanumeric()).map(as_persian));
    letters
}

/// For each byte the small letter, or the digit, that it is; 0 for others.
const LETTERS: [u8; 256] = {
    let mut letters = [0; 256];
    let mut byte = 0u8;
    while byte < 0x80 {
        if byte.is_ascii_alphanumeric() {
            letters[byte as usize] = byte.to_ascii_lowercase();
        }
        byte += 1;
    }
    letters
};

/// The letters of a text in ASCII: each is put where the next belongs, and stays there if it is one.
fn folded_ascii(text: &str) -> String {
    let mut letters = text.as_bytes().to_vec();
    let mut count = 0;
    for at in 0..letters.len() {
        let letter = LETTERS[usize::from(letters[at])];
        letters[count] = letter;
        count += usize::from(letter != 0);
    }
    letters.truncate(count);
    String::from_utf8(letters).expect("the text was of ASCII")
}

/// A letter as Persian writes it, whose pages have the like of Arabic in its place as often.
fn as_persian(letter: char) -> char {
    match letter {
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        other => other,
    }
}

/// What a name in ASCII is [`folded`] to.
fn ascii_letters(name: &str) -> impl Iterator<Item = u8> + Clone {
    let letters = bare(name).bytes().map(|byte| LETTERS[usize::from(byte)]);
    letters.filter(|letter| *letter != 0)
}

/// Whether a name has any letter or digit that it is [`folded`] to.
pub(in crate::unfurl) fn has_letters(name: &str) -> bool {
    match name.is_ascii() {
        true => ascii_letters(name).next().is_some(),
        false => !folded(name).is_empty(),
    }
}

/// A name without a leading `the`.
pub(super) fn bare(name: &str) -> &str {
    let name = trimmed(name);
    match name.get(..4) {
        Some(the) if the.eq_ignore_ascii_case("the ") => &name[4..],
        _ => name,
    }
}

/// Whether a text is one of the names, which are [`folded`].
pub(in crate::unfurl) fn is_site(text: &str, site_names: &[String]) -> bool {
    // Most differ in their first letters.
    if text.is_ascii() {
        let mut behind = ascii_letters(text);
        let first = behind.next();
        let is_name = |name: &String| {
            let mut name = name.bytes();
            first.is_some() && name.next() == first && behind.clone().eq(name)
        };
        return site_names.iter().any(is_name);
    }
    let mut letters = bare(text).chars().flat_map(char::to_lowercase).map(as_persian);
    let first = letters.find(|c| c.is_alphanumeric());
    let may_be = |name: &String| first.is_some() && name.chars().next() == first;
    site_names.iter().any(may_be) && site_names.contains(&folded(text))
}
