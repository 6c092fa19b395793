//! The passage that is quoted, in the quotation marks of the article's language.

use crate::language::Language;

/// The outer quotation marks of `language`, from the delimiters of
/// [CLDR 48](https://github.com/unicode-org/cldr-json/tree/48.2.0/cldr-json/cldr-misc-full); English ones for others.
fn marks(language: Option<&Language>) -> [&'static str; 2] {
    let Some(language) = language else {
        return ["“", "”"];
    };
    match (language.primary(), language.script(), language.region()) {
        ("ja" | "yue", ..) | ("zh", Some("Hant"), _) | ("zh", None, Some("TW" | "HK" | "MO")) => ["「", "」"],
        ("fa" | "ru" | "uk" | "fr" | "it" | "am", ..) => ["«", "»"],
        ("ug", ..) => ["»", "«"],
        ("ar" | "ur", ..) => ["”", "“"],
        ("he", ..) => ["”", "”"],
        ("pl", ..) => ["„", "”"],
        ("de", ..) => ["„", "“"],
        ("nl", ..) => ["‘", "’"],
        _ => ["“", "”"],
    }
}

/// `passage` in quotation marks.
pub(super) fn quoted(passage: &str, language: Option<&Language>) -> String {
    let [open, close] = marks(language);
    [open, passage, close].concat()
}
