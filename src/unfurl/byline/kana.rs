//! Names in Latin letters and in kana.

/// Kana by the sound they begin with, and the letters that one may be spelled with.
const SOUNDS: &[(&str, &str)] = &[
    ("アイウエオ", "aeiou"),
    ("カキクケコ", "ckq"),
    ("ガギグゲゴ", "g"),
    ("サシスセソ", "cst"),
    ("ザジズゼゾ", "gjz"),
    ("タチツテト", "ct"),
    ("ダデド", "d"),
    ("ナニヌネノ", "kn"),
    ("ハヒフヘホ", "fhp"),
    ("バビブベボ", "bv"),
    ("パピプペポ", "p"),
    ("マミムメモ", "m"),
    ("ヤユヨ", "jy"),
    ("ラリルレロ", "lr"),
    ("ワ", "w"),
    ("ヴ", "v"),
];

/// Whether a name in Latin letters stands behind a slash once more, as it is said: `Ada Lin／エイダ・リン`. What begins with
/// another sound is what somebody does: `Ada Lin／デザイナー`.
pub(super) fn is_said_again(name: &str, rest: &str) -> bool {
    let Some(said) = rest.strip_prefix('／') else {
        return false;
    };
    let is_latin = |c: char| c.is_ascii_alphabetic() || matches!(c, ' ' | '.' | '-');
    let Some(first) = name.trim_start().chars().next() else {
        return false;
    };
    let first = first.to_ascii_lowercase();
    name.chars().all(is_latin)
        && said.chars().all(|c| matches!(c, 'ァ'..='ー'))
        && SOUNDS
            .iter()
            .any(|(kana, letters)| said.starts_with(|c| kana.contains(c)) && letters.contains(first))
}

#[cfg(test)]
mod tests {
    use super::is_said_again;

    #[test]
    fn a_post_is_not_a_name_said_again() {
        for (name, rest, expected) in [
            ("Ada Lin", "／エイダ・リン", true),
            ("Chen", "／チェン", true),
            ("Ada Lin", "／デザイナー", false),
            ("Ada Lin", "／絵", false),
            ("林一心", "／リン", false),
            ("Ada Lin", " / エイダ", false),
            ("Ada Lin", "／", false),
        ] {
            assert_eq!(is_said_again(name, rest), expected, "{name}{rest}");
        }
    }
}
