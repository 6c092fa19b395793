//! Which of two spellings of a site is better, and which names a host may stand for.

use crate::unfurl::title::folded;

/// A name of fewer letters in capitals may be an acronym, in bytes.
const MIN_NAME_BYTES: usize = 5;

/// The most characters of a site's name in other letters than those of addresses.
const MAX_FOREIGN_CHARS: usize = 12;

/// Whether a host may be called after a name: it begins like it, with its initials, or the name is in other letters.
pub(super) fn may_be_of_host(name: &str, host_names: &[String]) -> bool {
    let letters = folded(name);
    if !letters.contains(|c: char| c.is_ascii_alphabetic()) {
        return (2..=MAX_FOREIGN_CHARS).contains(&name.chars().count());
    }
    let initials: String = name.split(' ').filter_map(|word| word.chars().next()).collect();
    let (initials, begin) = (folded(&initials), letters.chars().take(3).collect::<String>());
    // `The Star` of `thestar.org`
    let has_article = name.get(..4).is_some_and(|the| the.eq_ignore_ascii_case("the "));
    let begins = |host: &str| {
        host.starts_with(&begin)
            || has_article
                && host
                    .strip_prefix("the")
                    .is_some_and(|host| host.starts_with(&begin))
    };
    let mut labels = host_names.iter().filter(|host| !host.is_empty());
    labels.any(|host| begins(host) || initials.len() > 2 && host.starts_with(&initials))
}

/// The first letters of the words of a name, in lower case.
pub(super) fn initials(name: &str) -> String {
    let firsts = name.split_whitespace().filter_map(|word| word.chars().next());
    firsts.flat_map(char::to_lowercase).collect()
}

/// Whether a name is written without capitals, in nothing else, or without a space.
pub(super) fn is_plain(name: &str) -> bool {
    name.is_ascii()
        && name.len() >= MIN_NAME_BYTES
        && (name == name.to_ascii_uppercase() || !name.contains(char::is_uppercase) || !name.contains(' '))
}

/// Whether another spelling of the same name tells more: capitals where they belong, or spaces.
pub(super) fn is_better(other: &str, name: &str) -> bool {
    let is_mixed = |name: &str| name.contains(char::is_uppercase) && name.contains(char::is_lowercase);
    let spaces = |name: &str| name.matches(' ').count();
    is_mixed(other) && (!is_mixed(name) || spaces(other) > spaces(name))
}

/// Whether a title ends in two words of which a name of one word is the second: `Example Riverton` of `Riverton`.
pub(super) fn is_edition(tail: &str, name: &str) -> bool {
    let front = tail.strip_suffix(name).and_then(|rest| rest.strip_suffix(' '));
    let is_word = |text: &str| text.starts_with(char::is_uppercase) && !text.contains(' ');
    !name.contains(' ') && front.is_some_and(is_word)
}
