//! Who wrote, as the end of an article presents them: `Ada Lin is a staff writer at Example.`, `*أمل ياسين.. صحافية`.

use super::name::is_name_alone;
use super::table::REACHED;
use super::words::WRITING;

/// The most words before the one that says that somebody writes.
const MAX_WORDS: usize = 6;

/// What comes before such a word where it is about somebody else: `the daughter of a reporter`.
const OF_OTHERS: &[&str] = &[
    "of", "who", "whom", "and", "to", "at", "in", "for", "from", "with", "by", "on", "no", "not",
];

/// The name of whom a paragraph presents as one who writes.
pub(in crate::unfurl) fn presented(text: &str) -> Option<&str> {
    if let Some(note) = text.trim_start().strip_prefix(['*', '٭']) {
        return noted(note);
    }
    if let Some(name) = reached(text) {
        return Some(name);
    }
    let (name, rest) = text.trim_start().split_once(" is ")?;
    let (article, post) = rest.split_once(' ')?;
    let mut words = post
        .split(' ')
        .take(MAX_WORDS + 1)
        .map(|word| word.trim_end_matches(['.', ',']));
    let told = words.find(|word| OF_OTHERS.contains(word) || WRITING.has(word))?;
    let is_name = || name.contains(' ') && is_name_alone(name);
    (matches!(article, "a" | "an" | "the") && WRITING.has(told) && is_name()).then_some(name)
}

/// Who is to be written to: `Reach reporter Ada Lin at ada@example.org`, `Follow Ada Lin on X`.
fn reached(text: &str) -> Option<&str> {
    let (verb, rest) = text.trim_start().split_once(' ')?;
    if !REACHED.iter().any(|known| verb.eq_ignore_ascii_case(known)) {
        return None;
    }
    let end = [" at ", " on ", ": "]
        .iter()
        .filter_map(|sign| rest.find(sign))
        .min()?;
    let (name, behind) = rest.split_at(end);
    let post = name.find(char::is_uppercase)?;
    let (post, name) = name.split_at(post);
    let is_post = post.is_empty()
        || post
            .trim_end()
            .rsplit(' ')
            .next()
            .is_some_and(|word| WRITING.has(word));
    let is_address = behind.contains('@') || behind.starts_with(" on ");
    (is_post && is_address && name.contains(' ') && is_name_alone(name)).then_some(name)
}

/// What agencies of East Asia close a report with, before the editor's letters.
const CLOSING: &str = "Enditem";

/// The name in brackets that ends a paragraph behind its last sentence, with the signs that close a report behind it or not:
/// `The river rose. (Ada Lin) +++`, `The river rose. (By Ada Lin) Enditem/bc`.
pub(in crate::unfurl) fn in_brackets_behind_sentence(text: &str) -> Option<&str> {
    let text = text.rsplit_once(CLOSING).map_or(text, |(before, _)| before);
    let text = text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '+' | '*' | '#' | '■' | '▪'));
    let (before, name) = text.strip_suffix(')')?.rsplit_once('(')?;
    let name = name.strip_prefix("By ").unwrap_or(name);
    let before = before
        .trim_end()
        .trim_end_matches(['"', '”', '“', '»', '«', '’', '\'']);
    let is_name = || name.contains(' ') && is_name_alone(name);
    (before.ends_with(['.', '!', '?', '…']) && is_name()).then_some(name)
}

/// The name in a note that is it and a post of those who write.
fn noted(note: &str) -> Option<&str> {
    let (name, post) = ["..", "،", ",", ":", " – ", " - "]
        .iter()
        .find_map(|sign| note.split_once(sign))?;
    let (name, mut words) = (name.trim(), post.split_whitespace());
    let writes = words.next().is_some_and(|word| WRITING.has(word));
    (writes && words.count() < MAX_WORDS && name.contains(' ') && is_name_alone(name)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_who_write() {
        for (text, expected) in [
            (
                "Ada Lin is an assistant editor at Example. Follow her on X.",
                Some("Ada Lin"),
            ),
            ("Ada Lin is a freelance science writer.", Some("Ada Lin")),
            (
                "Reach reporter Ada Lin at ada@example.org or 555-0100.",
                Some("Ada Lin"),
            ),
            ("Contact Ada Lin at ada@example.org.", Some("Ada Lin")),
            ("Follow Ada Lin on X.", Some("Ada Lin")),
            ("Contact the newsroom at news@example.org.", None),
            ("Contact Valley River at the bridge.", None),
            ("*أمل ياسين.. صحافية متدربة", Some("أمل ياسين")),
            ("* Ada Lin, writer", Some("Ada Lin")),
            (
                "* Ada Lin, writer and boatman, did not answer when she was asked",
                None,
            ),
            ("أمل ياسين.. صحافية متدربة", None),
            ("Ada Lin is the daughter of a reporter.", None),
            ("Ada Lin is a boatman, and no writer came.", None),
            ("The river is a subject for any writer.", None),
            ("Lin is a staff writer at Example.", None),
            ("Ada Lin is happy as a writer.", None),
        ] {
            assert_eq!(presented(text), expected, "{text}");
        }
    }
}
