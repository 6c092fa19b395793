//! Languages that a text is told by from its letters alone.

use std::ops::RangeInclusive;

/// What letters tell: the languages that fit them, and the usual one.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) fitting: &'static [&'static str],
    pub(super) usual: &'static str,
}

/// Scripts that are written for one language in nearly every newspaper
/// ([Unicode scripts](https://www.unicode.org/reports/tr24/)).
const SCRIPTS: &[(RangeInclusive<char>, Told)] = &[
    ('\u{ac00}'..='\u{d7af}', told(&["ko"], "ko")),
    (
        '\u{1000}'..='\u{109f}',
        told(
            &["my", "shn", "mnw", "kar", "ksw", "blk", "rki", "kac", "pi"],
            "my",
        ),
    ),
    ('\u{1780}'..='\u{17ff}', told(&["km"], "km")),
    ('\u{0f00}'..='\u{0fff}', told(&["bo", "dz", "lbj", "sip"], "bo")),
    ('\u{3040}'..='\u{30ff}', told(&["ja", "ain", "ryu"], "ja")),
    ('\u{0e00}'..='\u{0e7f}', told(&["th"], "th")),
    ('\u{0e80}'..='\u{0eff}', told(&["lo"], "lo")),
];

/// Languages in the Arabic and Cyrillic scripts that write letters which no other has together, nor one below it
/// ([CLDR, alphabetic information](https://www.unicode.org/cldr/charts/latest/by_type/core_data.alphabetic_information.main.html)):
/// of each group one letter in a hundred at least.
const BY_LETTERS: &[([&[char]; 2], Told)] = &[
    ([&['ې', 'ۈ'], &['ە']], told(&["ug"], "ug")),
    ([&['ێ', 'ڵ', 'ڕ'], &['ە']], told(&["ckb", "ku"], "ckb")),
    ([&['ښ', 'ړ', 'ږ', 'ۍ', 'ڼ'], &['ې']], told(&["ps"], "ps")),
    (
        [&['ے'], &['ہ', 'ں', 'ٹ', 'ڈ', 'ڑ']],
        told(&["ur", "pnb", "pa", "skr", "ks", "bal"], "ur"),
    ),
    ([&['ҳ', 'ҷ', 'ӯ'], &['ӣ', 'ҷ', 'ӯ']], told(&["tg"], "tg")),
    ([&['ў'], &['қ', 'ғ', 'ҳ']], told(&["uz", "kaa"], "uz")),
    (
        [&['қ', 'ғ', 'ұ'], &['ң', 'ө', 'ү', 'ә']],
        told(&["kk", "kaa", "ug"], "kk"),
    ),
    ([&['җ', 'һ'], &['ә']], told(&["tt", "ba"], "tt")),
    (
        [&['ң'], &['ө', 'ү']],
        told(&["ky", "tt", "ba", "tyv", "alt", "sah"], "ky"),
    ),
    (
        [&['ө'], &['ү']],
        told(&["mn", "bua", "xal", "ky", "tyv", "sah"], "mn"),
    ),
];

/// How many letters are looked at, and how many there are at least.
const MAX_LETTERS: usize = 2000;
const MIN_LETTERS: usize = 10;
const ONE_IN: usize = 100;

const fn told(fitting: &'static [&'static str], usual: &'static str) -> Told {
    Told { fitting, usual }
}

/// What the letters of a text tell, where they do.
pub(super) fn in_letters(text: &str) -> Option<&'static Told> {
    by_script(text).or_else(|| by_letters(text))
}

/// What the script tells that most of a text is in.
fn by_script(text: &str) -> Option<&'static Told> {
    // No other character of theirs begins with another byte in UTF-8.
    if !has_byte(text, |byte| matches!(byte, 0xe0 | 0xe1 | 0xe3 | 0xea..=0xed)) {
        return None;
    }
    let mut letters = 0;
    let mut shares = [0usize; SCRIPTS.len()];
    for c in text.chars().filter(|c| c.is_alphabetic()).take(MAX_LETTERS) {
        letters += 1;
        // Below the first of them no letter is in any.
        if c >= '\u{0e00}'
            && let Some(at) = SCRIPTS.iter().position(|(range, _)| range.contains(&c))
        {
            shares[at] += 1;
        }
    }
    let found = SCRIPTS.iter().zip(shares).find(|((range, _), share)| {
        letters >= MIN_LETTERS && share * 10 > letters * if *range.start() == '\u{3040}' { 2 } else { 5 }
    });
    found.map(|((_, told), _)| told)
}

/// What the letters tell that a text is written with, if most of it is in the Arabic or the Cyrillic script.
fn by_letters(text: &str) -> Option<&'static Told> {
    // With them begin the letters of one group of each.
    if !has_byte(text, |byte| matches!(byte, 0xd2 | 0xd3 | 0xdb)) {
        return None;
    }
    let (mut letters, mut in_script) = (0, 0);
    let mut counts = [[0usize; 2]; BY_LETTERS.len()];
    for c in text.chars().filter(|c| c.is_alphabetic()).take(MAX_LETTERS) {
        letters += 1;
        in_script += usize::from(matches!(c, '\u{400}'..='\u{52f}' | '\u{600}'..='\u{6ff}'));
        for (counts, (groups, _)) in counts.iter_mut().zip(BY_LETTERS) {
            for (count, group) in counts.iter_mut().zip(groups) {
                *count += usize::from(group.contains(&c));
            }
        }
    }
    let is_enough = |count: &usize| count * ONE_IN >= letters;
    let found = BY_LETTERS.iter().zip(&counts).find(|(_, counts)| {
        letters >= MIN_LETTERS && in_script * 2 > letters && counts.iter().all(is_enough)
    });
    found.map(|((_, told), _)| told)
}

/// Whether a text has such a byte. All are looked at, which goes many at a time.
fn has_byte(text: &str, is_it: impl Fn(u8) -> bool) -> bool {
    text.bytes().fold(false, |found, byte| found | is_it(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_tell_the_languages_that_have_their_own() {
        for (text, expected) in [
            (
                "دەريا كۆپ يىلدىن كېيىن يەنە دېڭىزغا يەتتى، دەيدۇ يەرلىك خەلق.",
                Some("ug"),
            ),
            (
                "ڕووبارەکە دوای چەندین ساڵ جارێکی تر گەیشتەوە دەریا، خەڵکی ناوچەکە دەڵێن.",
                Some("ckb"),
            ),
            (
                "سیند له څو کلونو وروسته بیا سمندر ته ورسېد، د سیمې خلک وايي چې دا ښه خبر دی.",
                Some("ps"),
            ),
            (
                "وصل النهر إلى البحر مرة أخرى بعد سنوات عديدة، كما يقول سكان المنطقة.",
                None,
            ),
            (
                "رودخانه پس از سال‌ها دوباره به دریا رسید، مردم محلی می‌گویند که این خبر خوبی است.",
                None,
            ),
            (
                "دریا کئی سالوں کے بعد دوبارہ سمندر تک پہنچ گیا، مقامی لوگوں کا کہنا ہے۔",
                Some("ur"),
            ),
            (
                "Өзен көп жылдан кейін теңізге қайта жетті, дейді жергілікті тұрғындар.",
                Some("kk"),
            ),
            (
                "Дарыя көп жылдан кийин деңизге кайра жетти, дешет жергиликтүү тургундар.",
                Some("ky"),
            ),
            (
                "Гол олон жилийн дараа далайд дахин хүрлээ гэж нутгийн иргэд өгүүлэв.",
                Some("mn"),
            ),
            (
                "Дарё пас аз солҳои зиёд боз ба баҳр расид, мегӯянд сокинони маҳаллӣ.",
                Some("tg"),
            ),
            (
                "Река через много лет снова достигла моря, говорят местные жители.",
                None,
            ),
            (
                "Рака праз шмат гадоў зноў дасягнула мора, кажуць мясцовыя жыхары.",
                None,
            ),
            ("دەريا", None),
            // A part of a page in another language.
            (
                "The river reached the sea again after many years, say people who live beside it. \
                 دەريا كۆپ يىلدىن كېيىن يەنە دېڭىزغا يەتتى.",
                None,
            ),
        ] {
            assert_eq!(in_letters(text).map(|told| told.usual), expected, "{text}");
        }
    }
}
