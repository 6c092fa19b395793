//! In which order a language writes a date in digits.

/// What comes first in `3/4/2026`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::unfurl) enum Order {
    Day,
    Month,
    /// As in `26.11.24`.
    Year,
}

/// Languages whose dates in digits begin with the day, whatever the country
/// ([CLDR 48](https://cldr.unicode.org/), Gregorian, `availableFormats/yMd`).
fn begins_with_day(lang: &str) -> bool {
    matches!(
        lang,
        "am" | "ar"
            | "az"
            | "bg"
            | "bn"
            | "ca"
            | "cs"
            | "da"
            | "de"
            | "el"
            | "et"
            | "fi"
            | "he"
            | "hi"
            | "hr"
            | "hy"
            | "id"
            | "it"
            | "ka"
            | "kk"
            | "km"
            | "lo"
            | "lv"
            | "mr"
            | "ms"
            | "my"
            | "nb"
            | "nl"
            | "no"
            | "pl"
            | "pt"
            | "ro"
            | "ru"
            | "sk"
            | "sl"
            | "sq"
            | "sr"
            | "sw"
            | "ta"
            | "te"
            | "th"
            | "tr"
            | "uk"
            | "ur"
            | "uz"
            | "vi"
    )
}

/// Languages that do so, but not in every country, and English where it does, by the same table.
fn begins_with_day_there(lang: &str) -> bool {
    matches!(
        lang,
        "en-gb"
            | "en-au"
            | "en-hk"
            | "en-ie"
            | "en-in"
            | "en-nz"
            | "en-sg"
            | "es"
            | "es-es"
            | "es-419"
            | "es-ar"
            | "es-bo"
            | "es-cl"
            | "es-co"
            | "es-cr"
            | "es-cu"
            | "es-do"
            | "es-ec"
            | "es-gt"
            | "es-hn"
            | "es-mx"
            | "es-ni"
            | "es-pe"
            | "es-py"
            | "es-sv"
            | "es-uy"
            | "es-ve"
            | "fr"
            | "fr-be"
            | "fr-ch"
            | "fr-fr"
            | "fr-lu"
    )
}

fn begins_with_month(lang: &str) -> bool {
    matches!(lang, "en-us" | "en-ph" | "fil" | "tl")
}

fn begins_with_year(lang: &str) -> bool {
    matches!(lang, "ko" | "ja" | "zh" | "mn" | "ug" | "bo")
}

impl Order {
    /// The order of a language tag (BCP 47), as far as it tells.
    pub(in crate::unfurl) fn of(lang: &str) -> Option<Self> {
        let lang = lang.trim().replace('_', "-").to_ascii_lowercase();
        let language = lang.split('-').next().unwrap_or_default();
        if begins_with_day(language) || begins_with_day_there(&lang) {
            Some(Self::Day)
        } else if begins_with_month(&lang) {
            Some(Self::Month)
        } else if begins_with_year(language) {
            Some(Self::Year)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_language_tells() {
        for (lang, order) in [
            ("vi", Some(Order::Day)),
            ("pt-BR", Some(Order::Day)),
            ("fr_FR", Some(Order::Day)),
            ("fr-CA", None),
            ("en", None),
            ("en-GB", Some(Order::Day)),
            ("en_US", Some(Order::Month)),
            ("ko-KR", Some(Order::Year)),
            ("", None),
        ] {
            assert_eq!(Order::of(lang), order, "{lang}");
        }
    }
}
