//! The name in the words for a mark or for a link to the front page: `Logo of Example Times`, `Example Times homepage`.

use crate::unfurl::byline::lower;

/// What such words begin with before the name, in lower case.
const BEFORE: &[&str] = &[
    "the logo of the ",
    "the logo of ",
    "logo of the ",
    "logo of ",
    "logo de la ",
    "logo de ",
    "logo du ",
    "logo des ",
    "logo der ",
    "logo van ",
    "logo ",
    "logotipo de ",
    "logotipo ",
    "логотип ",
    "homepage of ",
    "home page of ",
    "zur startseite von ",
    "zur startseite der ",
    "zur startseite ",
    "startseite von ",
    "startseite ",
    "retour à l'accueil de ",
    "retour à l’accueil de ",
    "retour à l'accueil du ",
    "page d'accueil de ",
    "page d'accueil ",
    "accueil ",
    "inicio ",
];

/// The same, where something else than the site may follow in a word: `Back to Top`.
const LEADING: &[&str] = &[
    "go to the ",
    "go to ",
    "return to the ",
    "return to ",
    "back to the ",
    "back to ",
    "visit the ",
    "visit ",
    "link to the ",
    "link to ",
];

/// What such words end with behind the name.
const BEHIND: &[&str] = &[
    " brand logo",
    " company logo",
    " header logo",
    " logo black",
    " logo dark",
    " logo light",
    " logo white",
    " main logo",
    " mobile logo",
    " site logo",
    " (logo)",
    " - logo",
    " – logo",
    " | logo",
    "'s logo",
    "’s logo",
    " logo",
    " logotype",
    " icon",
    " homepage",
    " home page",
    " startseite",
    " の ロゴ",
    "のロゴ",
    "ロゴ",
    "로고",
    "标志",
    "標誌",
];

/// The name in the words for a mark, or all of them where nothing is known of it.
pub(super) fn bare(words: &str) -> &str {
    let mut name = words.trim();
    // `Go to Example Times homepage`
    for _ in 0..3 {
        let low = lower(name);
        let longest = |known: &'static [&'static str], is_there: &dyn Fn(&str) -> bool| {
            let there = known.iter().filter(|known| is_there(known));
            there.map(|known| known.len()).max().unwrap_or(0)
        };
        let begins = |at: usize| {
            let rest = name[at..].chars().next();
            rest.is_some_and(|c| c.is_alphanumeric() && !c.is_lowercase())
        };
        let start = longest(BEFORE, &|known| low.starts_with(known) && begins(known.len()));
        let start = start.max(longest(LEADING, &|known| {
            low.starts_with(known) && begins(known.len()) && name[known.len()..].contains(' ')
        }));
        let end = longest(BEHIND, &|known| low.ends_with(known));
        // In capitals it may be a part of the name: `Valley Home`.
        let end = end.max(longest(&[" home"], &|known| name.ends_with(known)));
        if start + end == 0 || start + end >= name.len() {
            break;
        }
        name = name[start..name.len() - end].trim();
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_stands_in_the_words_for_a_mark() {
        for (words, expected) in [
            ("Example Times logo", "Example Times"),
            ("Logo of Example Times", "Example Times"),
            ("The logo of the Times", "Times"),
            ("Example Times - logo", "Example Times"),
            ("Example Times’s logo", "Example Times"),
            ("Go to Example Times homepage", "Example Times"),
            ("Back to Top", "Back to Top"),
            ("Example Times home", "Example Times"),
            ("Valley Home", "Valley Home"),
            ("Logo", "Logo"),
            ("Zur Startseite von Example", "Example"),
            ("示例网标志", "示例网"),
            ("보기신문 로고", "보기신문"),
        ] {
            assert_eq!(bare(words), expected, "{words}");
        }
    }
}
