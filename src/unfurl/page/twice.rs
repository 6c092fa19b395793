//! Text that a page's system escaped twice, or once more: `Boats &amp;amp; Craft`.

use crate::text::clean_line;
use crate::unfurl::title::without_loose_ends;

/// What is left of a character that was escaped twice, after it is read once. Only what systems escape by themselves,
/// so that a text about markup stays as it is.
const LEFT: &[&str] = &[
    "amp;", "apos;", "hellip;", "ldquo;", "lsquo;", "mdash;", "nbsp;", "ndash;", "quot;", "rdquo;", "rsquo;",
    "zwj;", "zwnj;",
];

/// How many times more a system may have escaped.
const MAX_TIMES: usize = 2;

/// Whether a text still holds what looks like an escaped character.
fn is_escaped(text: &str) -> bool {
    memchr::memchr_iter(b'&', text.as_bytes()).any(|at| {
        let rest = &text[at + 1..];
        let is_number = || {
            let digits = rest.strip_prefix('#').and_then(|rest| rest.split(';').next());
            digits.is_some_and(|digits| {
                let digits = digits.strip_prefix(['x', 'X']).unwrap_or(digits);
                digits.len() < rest.len() - 1
                    && (2..=6).contains(&digits.len())
                    && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
            })
        };
        LEFT.iter().any(|left| rest.starts_with(left)) || is_number()
    })
}

/// [`as_written`], without the sign between a site and a title that old themes write where no site stands before it.
pub(super) fn as_titled(line: String, is_own: bool) -> String {
    let line = as_written(line, is_own);
    match line.strip_prefix('»') {
        Some(bare) if !is_own => bare.trim_start().to_owned(),
        _ => line,
    }
}

/// A title, [`as_titled`], with plain spaces beside what sets its parts apart, none of which is left at an end.
pub(super) fn as_title(line: String, is_own: bool) -> String {
    let mut line = as_titled(line, is_own);
    if is_own {
        return line;
    }
    if has_hard_spaces(&line) {
        line = with_soft_spaces(&line);
    }
    without_loose_ends(&line).to_owned()
}

pub(super) fn has_hard_spaces(line: &str) -> bool {
    line.contains(HARD_SPACES)
}

/// Spaces at which no line breaks, or that are as wide as a letter.
const HARD_SPACES: [char; 2] = ['\u{a0}', '\u{3000}'];
/// What stands between a headline and the site.
const BETWEEN: [char; 9] = ['|', '-', '–', '—', '·', '•', '_', '»', '›'];

/// A title with plain spaces for hard ones beside what sets its parts apart.
pub(super) fn with_soft_spaces(line: &str) -> String {
    let mut soft = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find(HARD_SPACES) {
        let (before, behind) = rest.split_at(at);
        soft.push_str(before);
        let after = behind.trim_start();
        let spaces = &behind[..behind.len() - after.len()];
        let is_between = before.trim_end().ends_with(BETWEEN) || after.starts_with(BETWEEN);
        soft.push_str(if is_between { " " } else { spaces });
        rest = after;
    }
    soft.push_str(rest);
    clean_line(&soft)
}

/// A line as its author wrote it. Of what handbill wrote itself, which must read back, every sign counts.
fn as_written(mut line: String, is_own: bool) -> String {
    for _ in 0..MAX_TIMES {
        if is_own || !is_escaped(&line) {
            break;
        }
        line = clean_line(&htmlize::unescape_attribute(&*line));
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hard_spaces_beside_a_separator_are_plain() {
        for (title, expected) in [
            ("River\u{a0}| Example", "River | Example"),
            ("River \u{a0}|\u{a0} Example", "River | Example"),
            ("大桥通车\u{3000}-\u{3000}示例网", "大桥通车 - 示例网"),
            ("Où\u{a0}? | Example", "Où\u{a0}? | Example"),
            ("大桥\u{3000}通车", "大桥\u{3000}通车"),
        ] {
            assert_eq!(as_title(title.to_owned(), false), expected);
            assert_eq!(as_title(title.to_owned(), true), title);
        }
    }

    #[test]
    fn only_what_systems_escape() {
        for (text, expected) in [
            ("Boats &amp; Craft", "Boats & Craft"),
            ("Craft&#8217;s &#x2F; &quot;x&quot;", "Craft’s / \"x\""),
            ("/a.jpg?x=1&amp;copy=2", "/a.jpg?x=1&copy=2"),
            ("Craft&amp;#039;s &amp;amp; co", "Craft's & co"),
            ("AT&T; R&D", "AT&T; R&D"),
            (
                "The &lt;dialog&gt; element, &copy;",
                "The &lt;dialog&gt; element, &copy;",
            ),
            ("/a?x=1&copy=2&#top", "/a?x=1&copy=2&#top"),
        ] {
            assert_eq!(as_written(text.to_owned(), false), expected, "{text}");
            assert_eq!(as_written(text.to_owned(), true), text);
        }
    }
}
