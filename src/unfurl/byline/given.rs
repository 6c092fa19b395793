//! Names that begin with a given name that many bear, as those of sections and places do not.

mod table;

use table::NAMES;

/// Whether a name is of somebody by its first word, which may be of two: `Ada Lin`, `Jean-Pierre Lin`, `ADA LIN`.
pub(in crate::unfurl) fn begins_given(name: &str) -> bool {
    let word = name.split([' ', '-']).next().unwrap_or(name);
    let word = first_of_tibetan(word);
    // In capitals as a whole it is the same name.
    let is_shouted = word.chars().nth(1).is_some_and(char::is_uppercase);
    let entry = match word.char_indices().nth(1) {
        Some((at, _)) if is_shouted => format!(" {}{} ", &word[..at], word[at..].to_lowercase()),
        _ => format!(" {word} "),
    };
    memchr::memmem::find(NAMES.as_bytes(), entry.as_bytes()).is_some()
}

/// The first of the names that one in Tibetan is of, each of two syllables, or the word as it is.
fn first_of_tibetan(word: &str) -> &str {
    const TSHEG: char = '་';
    let mut ends = word.match_indices(TSHEG).map(|(at, _)| at);
    let second = ends.nth(1);
    second.map_or_else(|| word.trim_end_matches(TSHEG), |at| &word[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_people_and_others() {
        for name in [
            "Anna Lind",
            "ANNA LIND",
            "Jean-Pierre Linot",
            "Анна Линова",
            "أحمد علي",
            "Nguyễn Văn An",
            "Tenzin Dolma",
            "བསྟན་འཛིན་དཔལ་འབྱོར་",
            "བསྟན་འཛིན",
            "សុខ ខេមរា",
            "ئەركىن تارىم",
            "Айгүл Асанова",
            "გიორგი ბერიძე",
            "สมชาย ใจดี",
        ] {
            assert!(begins_given(name), "{name}");
        }
        for name in [
            "Austin City",
            "Valley City",
            "April Lin",
            "Anneliesette Lin",
            "",
            " ",
        ] {
            assert!(!begins_given(name), "{name}");
        }
    }
}
