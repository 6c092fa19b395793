//! Text that a page's system escaped twice: `Boats &amp;amp; Craft`.

use crate::text::clean_line;

/// What is left of a character that was escaped twice, after it is read once. Only what systems escape by themselves,
/// so that a text about markup stays as it is.
const LEFT: &[&str] = &[
    "amp;", "apos;", "hellip;", "ldquo;", "lsquo;", "mdash;", "nbsp;", "ndash;", "quot;", "rdquo;", "rsquo;",
];

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

/// A line as its author wrote it. Of what handbill wrote itself, which must read back, every sign counts.
fn as_written(line: String, is_own: bool) -> String {
    if is_own || !is_escaped(&line) {
        return line;
    }
    clean_line(&htmlize::unescape_attribute(&*line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_systems_escape() {
        for (text, expected) in [
            ("Boats &amp; Craft", "Boats & Craft"),
            ("Craft&#8217;s &#x2F; &quot;x&quot;", "Craft’s / \"x\""),
            ("/a.jpg?x=1&amp;copy=2", "/a.jpg?x=1&copy=2"),
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
