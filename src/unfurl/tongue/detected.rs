//! The language of a text that nothing declares.

use super::codes::shortest;
use crate::unfurl::byline::is_cjk;
use whatlang::{Lang, detect};

/// Shorter texts tell too little, in letters.
const MIN_LETTERS: usize = 40;
/// How sure the detector must be where it does not call itself reliable, for a text of a paragraph or more.
const MIN_CONFIDENCE: f64 = 0.6;
const PARAGRAPH_LETTERS: usize = 200;

/// The language's tag, where the text is long and plain enough to tell.
pub(super) fn language(text: &str) -> Option<&'static str> {
    if is_plainly_english(text) {
        return Some("en");
    }
    // One of Chinese says as much as two.
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let letters: usize = letters.map(|c| 1 + usize::from(is_cjk(c))).sum();
    let found = detect(text).filter(|_| letters >= MIN_LETTERS)?;
    if let Some(tag) = plainly(text) {
        return Some(tag);
    }
    let sure = found.is_reliable() || (letters >= PARAGRAPH_LETTERS && found.confidence() >= MIN_CONFIDENCE);
    sure.then(|| tag(found.lang()))
}

/// Common words of English that are hardly any other language's: half of the 251 English pages that were counted have
/// more than one in seven, those in other languages next to none.
fn is_of_english(word: &str) -> bool {
    matches!(word, "the" | "and" | "of" | "to" | "that" | "with" | "for")
}

/// How many words a text has at least that these alone tell.
const MIN_WORDS: usize = 60;
/// One in so many words is one of them: fewer than usual, more than what is quoted in another language brings.
const ONE_IN: usize = 8;

/// Whether small words tell that a text is in English, whatever is declared, which takes a hundredth of the time of a
/// detector that knows seventy languages.
pub(super) fn is_plainly_english(text: &str) -> bool {
    let (words, small) = count(text.split_ascii_whitespace(), is_of_english);
    words >= MIN_WORDS && small * ONE_IN >= words
}

/// How many words there are, and how many of them are common ones.
fn count<'t>(words: impl Iterator<Item = &'t str>, is_common: impl Fn(&str) -> bool) -> (usize, usize) {
    words.fold((0, 0), |(all, small), word| {
        (all + 1, small + usize::from(is_common(word)))
    })
}

/// Common words of languages that are no other's. The detector does not know Albanian, and takes it for French; Hindi it
/// seldom tells from Marathi and Nepali for sure.
const OF_ONE: &[(&str, &[&str])] = &[
    ("sq", &["të", "në", "dhe", "një", "për", "që", "është"]),
    ("hi", &["में", "है", "है।", "हैं", "हैं।", "और", "की", "के"]),
];
/// How many of these a text has at least: one can be a name's.
const MIN_OF_ONE: usize = 4;

/// The language that common words tell.
fn plainly(text: &str) -> Option<&'static str> {
    let is_of = |common: &[&str]| {
        let (words, small) = count(text.split_whitespace(), |word| common.contains(&word));
        small >= MIN_OF_ONE && small * ONE_IN >= words
    };
    OF_ONE
        .iter()
        .find(|(_, common)| is_of(common))
        .map(|(tag, _)| *tag)
}

/// How long a text in English can be, in bytes, that has none of its commonest words.
const WITHOUT_COMMON_WORDS: usize = 150;

/// Whether a text that is declared to be in English, as systems do that were never told another, is not.
pub(super) fn is_other_than_english(text: &str) -> bool {
    let start = &text.as_bytes()[..text.len().min(2000)];
    let has = |word: &&str| memchr::memmem::find(start, word.as_bytes()).is_some();
    // Other languages quote titles in English; two of its small words are more than that.
    let small = [" of ", " with ", " from ", " for ", " to ", " by ", " after "];
    if text.len() < WITHOUT_COMMON_WORDS
        || [" the ", " and "].iter().any(has)
        || small.iter().filter(|word| has(word)).count() > 1
    {
        return false;
    }
    // Latin fills pages that nobody has written yet.
    detect(text).is_some_and(|found| found.is_reliable() && !matches!(found.lang(), Lang::Eng | Lang::Lat))
}

/// The shortest code of a language ([BCP 47, 2.2.1](https://www.rfc-editor.org/rfc/rfc5646#section-2.2.1)), that of the
/// macrolanguage in place of its usual form.
fn tag(language: Lang) -> &'static str {
    match language {
        Lang::Cmn => "zh",
        Lang::Pes => "fa",
        language => shortest(language.code()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_tells_its_language() {
        for (text, expected) in [
            (
                "The river has reached the sea again, after the dam upstream was opened for the first time in years.",
                Some("en"),
            ),
            (
                "El río ha vuelto a llegar al mar después de que se abriera la presa por primera vez en muchos años.",
                Some("es"),
            ),
            (
                "Річка знову дісталася моря після того, як уперше за багато років відкрили греблю вище за течією.",
                Some("uk"),
            ),
            (
                "Lumi ka arritur sërish në det pasi diga u hap për herë të parë në shumë vite, dhe banorët e deltës që \
                e prisnin këtë ditë dolën në breg për ta parë.",
                Some("sq"),
            ),
            (
                "नदी जल स्तर में 8 प्रतिशत गिरावट जारी। बांध और समुद्र तट में जल वितरण 1.9 प्रतिशत कम है। अप्रैल में जल वितरण की तुलना में गिरावट।",
                Some("hi"),
            ),
            (
                "अनेक वर्षांनंतर नदी पुन्हा समुद्राला मिळाली आहे आणि खोऱ्यातील लोक हा दिवस पाहण्यासाठी किनाऱ्यावर जमले होते.",
                Some("mr"),
            ),
            ("El río", None),
            ("", None),
        ] {
            assert_eq!(language(text), expected, "{text}");
        }
    }

    #[test]
    fn small_words_and_the_detector_agree() {
        const TEXT: &str = "The river has reached the sea again, after the dam upstream was opened for the first time in years, \
            and the people of the delta went down to the shore to see it. They had waited for that day with their boats \
            laid up and their nets in the sheds. The ministry says that the gates will be open for as long as the rain \
            lasts, and that the farmers upstream will be paid for what they lose.";
        assert!(is_plainly_english(TEXT));
        assert_eq!(detect(TEXT).map(|found| tag(found.lang())), Some("en"));
        assert!(!is_plainly_english(&TEXT[..100]));
        let german = "\"The Voice of the River and the Sea\" heißt der Film über den Fluss, der nach Jahren wieder das Meer \
            erreicht hat, und über die Leute, die mit ihren Booten darauf gewartet haben, dass es so weit ist und die \
            Schleusen am Oberlauf für immer offen bleiben. "
            .repeat(2);
        assert!(!is_plainly_english(&german));
        assert_eq!(language(&german), Some("de"));
    }

    #[test]
    fn every_language_has_its_shortest_code() {
        for language in Lang::all() {
            assert_eq!(tag(*language).len(), 2, "{language}");
        }
    }
}
