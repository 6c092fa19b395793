//! What stands apart in a title.

use super::heading::is_long;
use crate::unfurl::buckets::ByByte;
use crate::unfurl::byline::is_cjk;
use std::ops::Range;

/// What stands between a headline and the site's name.
pub(super) const SEPARATORS: &[&str] = &[
    " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " ‹ ", " › ", " ~ ", "｜", " / ", " ─ ",
    " ― ", " _ ", " : ", " -- ", " > ", " < ", " ㅣ ", " － ", " || ", " * ", " ⋆ ", " ★ ", " ● ", " ■ ",
    " ◆ ", " ► ", " ▷ ", " ∙ ", " │ ", " ┃ ", " ¦ ", " ❘ ", " ∣ ", " ⎮ ", " --- ", " \\ ", " // ", " ‖ ",
];

/// The same without spaces, as Chinese, Japanese and Korean pages write it: only behind a headline that holds letters of
/// those scripts.
pub(super) const TIGHT: &[&str] = &[
    "_", "--", "-", "|", "·", "：", "丨", "ㅣ", "::", "——", "—", "－", ":", "―",
];

/// What is left of a separator beside the end of a title, or is glued to the site.
pub(super) const SIGNS: [char; 8] = ['|', '-', '–', '—', '»', '•', '·', '~'];

/// A title without a separator that nothing stands before or behind, as systems leave where the site or a section has no
/// name: `River reaches the sea -`.
pub(in crate::unfurl) fn without_loose_ends(title: &str) -> &str {
    let title = title.trim();
    let end = title.trim_end_matches(SIGNS);
    let title = if end.ends_with(char::is_whitespace) {
        end.trim_end()
    } else {
        title
    };
    let start = title.trim_start_matches(SIGNS);
    if start.starts_with(char::is_whitespace) {
        start.trim_start()
    } else {
        title
    }
}

/// Which of the [`SEPARATORS`] are left to be gone through, each as one bit.
#[derive(Clone, Copy)]
pub(super) struct Separators(u64);

impl Separators {
    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl Iterator for Separators {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        let separator = SEPARATORS.get(self.0.trailing_zeros() as usize)?;
        self.0 &= self.0 - 1;
        Some(separator)
    }
}

/// The bytes that stand second in separators. All but the wide bar begin with a space.
pub(super) const SECOND: [bool; 256] = {
    let mut second = [false; 256];
    let mut n = 0;
    while n < SEPARATORS.len() {
        second[SEPARATORS[n].as_bytes()[1] as usize] = true;
        n += 1;
    }
    second
};

/// The separators by the byte that is second in them.
static BY_SECOND: ByByte<{ SEPARATORS.len() }> = {
    let mut places = [0; SEPARATORS.len()];
    let mut n = 0;
    while n < SEPARATORS.len() {
        places[n] = SEPARATORS[n].as_bytes()[1] as usize;
        n += 1;
    }
    ByByte::of(&places)
};

/// The separators in a title, as they stand there: which of them each is, and where. No two begin at one place.
fn signs(title: &str) -> impl Iterator<Item = (usize, usize)> {
    let bytes = title.as_bytes();
    let begins = |pair: &[u8]| SECOND[usize::from(pair[1])] & matches!(pair[0], b' ' | 0xef);
    let pairs = bytes.windows(2).enumerate();
    pairs
        .filter(move |(_, pair)| begins(pair))
        .filter_map(|(at, pair)| {
            let stands = |which: &usize| bytes[at..].starts_with(SEPARATORS[*which].as_bytes());
            let which = BY_SECOND.of_byte(pair[1]).find(stands)?;
            Some((which, at))
        })
}

/// The separator that a text begins with.
pub(super) fn separator_before(text: &str) -> Option<&'static str> {
    let [b' ' | 0xef, second, ..] = text.as_bytes() else {
        return None;
    };
    let mut may_be = BY_SECOND.of_byte(*second).map(|which| SEPARATORS[which]);
    may_be.find(|separator| text.starts_with(separator))
}

/// The separator that a text ends with.
pub(super) fn separator_behind(text: &str) -> Option<&'static str> {
    // All end with a space but the wide bar.
    let may_be = text.ends_with([' ', '｜']);
    let mut separators = SEPARATORS.iter().copied().filter(|_| may_be);
    separators.find(|separator| text.ends_with(separator))
}

/// The separators in a title, by what they are worth.
pub(super) fn separators(title: &str) -> Separators {
    Separators(signs(title).fold(0, |found, (which, _)| found | 1 << which))
}

/// Whether a title has several [`parts`].
pub(in crate::unfurl) fn is_parted(title: &str) -> bool {
    !separators(title).is_empty()
}

/// What stands between the separators of a title. Where two overlap, the one that is worth more parts it, else the first.
pub(in crate::unfurl) fn parts(title: &str) -> Vec<&str> {
    let mut signs: Vec<(usize, usize)> = signs(title).collect();
    signs.sort_unstable();
    let mut cuts: Vec<Range<usize>> = Vec::with_capacity(signs.len());
    for (which, at) in signs {
        let cut = at..at + SEPARATORS[which].len();
        if cuts
            .iter()
            .all(|other| cut.end <= other.start || other.end <= cut.start)
        {
            cuts.push(cut);
        }
    }
    cuts.sort_unstable_by_key(|cut| cut.start);
    let mut parts = Vec::with_capacity(cuts.len() + 1);
    let mut start = 0;
    for cut in cuts {
        parts.push(&title[start..cut.start]);
        start = cut.end;
    }
    parts.push(&title[start..]);
    parts
}

/// The part of a title, neither its first nor its last, that is all the page's `description`:
/// `Example - River reaches the sea - Press - News`.
pub(super) fn described<'t>(description: Option<&str>, title: &'t str) -> Option<&'t str> {
    let told = description.map(str::trim);
    let told = told.filter(|told| told.len() < title.len() && is_long(told))?;
    let [_, between @ .., _] = &parts(title)[..] else {
        return None;
    };
    between.iter().map(|part| part.trim()).find(|part| *part == told)
}

/// What the `<title>` has after or before a headline stated elsewhere: likely the site's name.
pub(in crate::unfurl) fn beside<'a>(title: &'a str, headline: &str) -> Option<&'a str> {
    let headline = headline.trim();
    if headline.is_empty() {
        return None;
    }
    // Headlines are set in other capitals than titles.
    let begins = |start: &&str| start.eq_ignore_ascii_case(headline);
    let behind = title
        .get(..headline.len())
        .filter(begins)
        .map(|start| &title[start.len()..]);
    let after = behind.and_then(|rest| rest.strip_prefix(separator_before(rest)?));
    let before = || {
        let rest = title.strip_suffix(headline)?;
        rest.strip_suffix(separator_behind(rest)?)
    };
    after
        .or_else(before)
        .filter(|part| !part.is_empty() && !part.starts_with(['-', '|']) && separators(part).is_empty())
        .or_else(|| last_part(behind?))
        .or_else(|| glued(behind?))
        .or_else(|| tight_tail(behind?, headline))
        .or_else(|| behind_section(behind?))
        .or_else(|| glued_by(behind?, &["|"]))
}

/// The name behind a section, both apart by colons: `: Society: Example`.
fn behind_section(rest: &str) -> Option<&str> {
    let (section, name) = rest.strip_prefix(": ")?.split_once(": ")?;
    let is_name = !section.contains(' ') && !name.contains([':', '.', '?']) && separators(name).is_empty();
    is_name.then_some(name)
}

/// The name behind a headline that its separator is glued to (`- Example`, `| Example`), or behind a letter that some write
/// for a bar.
fn glued(rest: &str) -> Option<&str> {
    glued_by(rest, &["- ", "| ", "– ", " |", " l "])
}

fn glued_by<'a>(rest: &'a str, signs: &[&str]) -> Option<&'a str> {
    let name = signs.iter().find_map(|sign| rest.strip_prefix(sign))?;
    let is_one =
        name.trim().starts_with(char::is_alphanumeric) && separators(name).is_empty() && !name.contains('|');
    is_one.then_some(name)
}

/// The last part of what a `<title>` has behind its headline in several: ` | section | site`.
fn last_part(rest: &str) -> Option<&str> {
    let separator = separator_before(rest)?;
    let (_, tail) = rest[separator.len()..].rsplit_once(separator)?;
    let tail = tail.trim();
    let is_one = !tail.is_empty() && separators(tail).is_empty();
    is_one.then_some(tail)
}

/// The last part of what a `<title>` has behind its headline, where no spaces stand between: `_section_site`.
fn tight_tail<'a>(rest: &'a str, headline: &str) -> Option<&'a str> {
    let rest = rest.trim_start();
    let separator = TIGHT.iter().find(|separator| rest.starts_with(**separator))?;
    let mut tails = rest
        .rsplit(separator)
        .flat_map(|part| part.rsplit('_'))
        .map(str::trim);
    let tail = tails.next()?;
    // `_site_example.org`
    let is_host = tail.contains('.') && tail.is_ascii() && !tail.contains(' ');
    let before = tails.next().filter(|name| is_host && name.contains(is_cjk));
    let tail = before.unwrap_or(tail);
    (headline.contains(is_cjk) && !tail.is_empty()).then_some(tail)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_stands_beside_the_headline() {
        for (title, headline, expected) in [
            ("Dam opens | Example", "Dam opens", Some("Example")),
            ("Dam Opens | Example", "Dam opens", Some("Example")),
            ("다리 열렸다 : 보기신문", "다리 열렸다", Some("보기신문")),
            ("大桥通行_新闻频道_示例网", "大桥通行", Some("示例网")),
            ("大桥通行 _新闻 _示例网", "大桥通行", Some("示例网")),
            ("다리 열렸다 : 뉴스 : 보기닷컴", "다리 열렸다", Some("보기닷컴")),
            ("地铁通车|地铁|九号线_示例财经_示例网", "地铁通车", Some("示例网")),
            ("桥通了！|新闻|示例网", "桥通了！", Some("示例网")),
            ("大桥通行_新闻_示例网_example.org", "大桥通行", Some("示例网")),
            ("大桥通了5G-示例网", "大桥通了5G", Some("示例网")),
            ("Well-being", "Well", None),
        ] {
            assert_eq!(beside(title, headline), expected, "{title}");
        }
    }

    proptest! {
        #[test]
        fn a_title_is_parted_by_each_separator(title in "[a |/:*-]{0,3}( [|/:-]+ |｜| [a]){0,6}[a |/:*-]{0,3}") {
            let mut expected = vec![&*title];
            for sign in SEPARATORS {
                expected = expected.into_iter().flat_map(|part| part.split(sign)).collect();
            }
            prop_assert_eq!(parts(&title), expected);
        }
    }

    #[test]
    fn a_separator_at_an_end_is_no_part_of_a_title() {
        for (title, expected) in [
            ("Dam opens -", "Dam opens"),
            ("| Dam opens", "Dam opens"),
            ("Dam opens | Example |", "Dam opens | Example"),
            ("-40 degrees", "-40 degrees"),
            ("Dam opens-", "Dam opens-"),
        ] {
            assert_eq!(without_loose_ends(title), expected, "{title}");
        }
    }
}
