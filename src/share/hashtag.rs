//! Hashtags that services take: no spaces, no punctuation, any script, at least one letter.

use unicode_segmentation::UnicodeSegmentation;

/// `tag` as a hashtag without its `#`, where something is left of it.
///
/// Whole grapheme clusters are kept or dropped, so that vowel signs, viramas and tone marks stay with their letter.
fn valid(tag: &str) -> Option<String> {
    let kept: String = tag
        .graphemes(true)
        .filter(|cluster| cluster.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
        .flat_map(str::chars)
        .filter(|c| !c.is_control())
        .collect();
    kept.contains(char::is_alphabetic).then_some(kept)
}

/// Adds `tag` to `tags` where it can be a hashtag and is not there already, in whatever case.
pub(super) fn add(tags: &mut Vec<String>, tag: &str) {
    if let Some(tag) = valid(tag)
        && !tags
            .iter()
            .any(|known| known.to_lowercase() == tag.to_lowercase())
    {
        tags.push(tag);
    }
}

/// As [`add`], without the tables of Unicode; nothing where `tag` is not ASCII.
#[cfg(feature = "wasm-bar")]
pub(super) fn add_ascii(tags: &mut Vec<String>, tag: &str) -> Option<()> {
    let mut kept = String::new();
    for byte in tag.bytes() {
        match byte {
            0x80.. => return None,
            b'_' => kept.push('_'),
            _ if byte.is_ascii_alphanumeric() => kept.push(char::from(byte)),
            _ => {}
        }
    }
    if kept.bytes().any(|byte| byte.is_ascii_alphabetic())
        && !tags.iter().any(|known| known.eq_ignore_ascii_case(&kept))
    {
        tags.push(kept);
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_any_script_stay_with_their_marks() {
        for (tag, expected) in [
            ("#North Korea", Some("NorthKorea")),
            ("한국 뉴스!", Some("한국뉴스")),
            ("ព័ត៌មាន", Some("ព័ត៌មាន")),
            ("မြန်မာ သတင်း", Some("မြန်မာသတင်း")),
            ("བོད་ཡིག", Some("བོདཡིག")),
            ("ئۇيغۇر-خەۋەر", Some("ئۇيغۇرخەۋەر")),
            ("a&b=c,d%20", Some("abcd20")),
            ("2024", None),
            ("🎉 !?", None),
            ("", None),
        ] {
            assert_eq!(valid(tag).as_deref(), expected, "{tag}");
        }
    }
}
