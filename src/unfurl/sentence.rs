//! Where sentences end.

/// What ends a sentence: of the characters that Unicode lists as Sentence_Terminal
/// ([PropList.txt](https://www.unicode.org/Public/UCD/latest/ucd/PropList.txt)) those that news is written with, the
/// Tibetan shad, and the ellipsis.
const TERMINALS: [char; 17] = [
    '.', '!', '?', '…', '。', '！', '？', '｡', '။', '។', '៕', '۔', '؟', '।', '།', '።', '։',
];

/// What may stand behind that.
const CLOSERS: [char; 12] = ['"', '”', '’', '»', ')', ']', '）', '」', '』', '›', '“', ' '];

/// Whether a text ends as a sentence does, whatever closes behind it.
pub(super) fn ends_sentence(text: &str) -> bool {
    text.trim_end().trim_end_matches(CLOSERS).ends_with(TERMINALS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_in_every_script() {
        for text in [
            "The ferry is back.",
            "“The ferry is back.”",
            "(The ferry is back!) ",
            "나루가 돌아왔다.",
            "渡船回来了。",
            "「渡船回来了！」",
            "ကူးတို့ ပြန်လာပြီ။",
            "សាឡាងបានត្រឡប់មកវិញ។",
            "གྲུ་ཤན་ཕྱིར་འཁོར་བྱུང་།",
            "فېرى قايتىپ كەلدىمۇ؟",
            "नाव लौट आई।",
        ] {
            assert!(ends_sentence(text), "{text}");
        }
        for text in [
            "The ferry is back",
            "渡船回来了",
            "“The ferry is back”",
            "The ferry:",
            "",
        ] {
            assert!(!ends_sentence(text), "{text}");
        }
    }
}
