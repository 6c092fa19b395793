//! URLs that are in their one form already, as nearly all on a page are: they are seen to be so in one look at each
//! byte, instead of being taken apart and put together again.

use crate::text::{cut, first_of};

/// The longest host looked at, in bytes; a longer one is left to the parser.
const MAX_HOST_BYTES: usize = 63;

/// Whether the parser of [the URL standard](https://url.spec.whatwg.org/) would give `url` back as it stands, and it is
/// an http(s) URL with a host and without a user name. A URL with anything unusual in it (a port, an IP address,
/// punycode, a dot at the start of a path's segment) is not looked into; it is `false`.
pub(super) fn is_settled(url: &str) -> bool {
    behind_host(url).is_some_and(|path| !path.is_empty() && is_settled_path(path))
}

/// Whether `url` lacks nothing but the slash behind its host to be such a URL: `https://example.org`.
pub(super) fn is_settled_host(url: &str) -> bool {
    behind_host(url).is_some_and(str::is_empty)
}

/// What begins with the slash behind a host that would stay as it stands.
fn behind_host(url: &str) -> Option<&str> {
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))?;
    Some(&rest[host_bytes(rest.as_bytes())?..])
}

/// The same of a path that begins with a slash, with what is behind it.
pub(super) fn is_settled_path(rest: &str) -> bool {
    let (path, tail) = rest.split_at(first_of(rest, *b"?#").unwrap_or(rest.len()));
    is_path(path) && is_tail(tail)
}

/// Whether a reference is one from the folder of a page on, and a path of that kind: `img/a.jpg`.
pub(super) fn is_settled_from_folder(reference: &str) -> bool {
    // What has a colon may begin with a scheme.
    reference
        .as_bytes()
        .first()
        .is_some_and(u8::is_ascii_alphanumeric)
        && !reference.contains(':')
        && is_settled_path(reference)
}

/// Where a character stands as it is: the bits of [`CHARACTERS`].
const IN_PATH: u8 = 1;
const IN_TAIL: u8 = 1 << 1;
/// In a part of a host, beside hyphens.
const IN_LABEL: u8 = 1 << 2;

/// For each byte, where the character is outside the percent-encode sets; those of query and fragment taken together.
static CHARACTERS: [u8; 256] = {
    let mut characters = [0; 256];
    let mut byte = 0u8;
    while byte < 0x80 {
        characters[byte as usize] = match byte {
            b'a'..=b'z' | b'0'..=b'9' => IN_PATH | IN_TAIL | IN_LABEL,
            b'A'..=b'Z'
            | b'-'
            | b'_'
            | b'.'
            | b'~'
            | b'!'
            | b'$'
            | b'&'
            | b'('
            | b')'
            | b'*'
            | b'+'
            | b','
            | b';'
            | b'='
            | b':'
            | b'@'
            | b'/'
            | b'%' => IN_PATH | IN_TAIL,
            b'\'' => IN_PATH,
            b'?' => IN_TAIL,
            _ => 0,
        };
        byte += 1;
    }
    characters
};

/// How long the host is, up to a slash or the end, if it is labels of small letters, digits and single hyphens, the last
/// of which is no number.
fn host_bytes(rest: &[u8]) -> Option<usize> {
    let rest = &rest[..rest.len().min(MAX_HOST_BYTES + 1)];
    let (mut at, mut label) = (0, 0);
    while let Some(byte) = rest.get(at) {
        let before = at.checked_sub(1).map_or(b'.', |at| rest[at]);
        match byte {
            byte if CHARACTERS[usize::from(*byte)] & IN_LABEL != 0 => {}
            b'-' if before != b'-' => {}
            b'.' if before != b'.' => label = at + 1,
            b'/' => break,
            _ => return None,
        }
        at += 1;
    }
    let is_whole = at > label && rest[label].is_ascii_lowercase();
    (is_whole && at <= MAX_HOST_BYTES).then_some(at)
}

/// Whether all characters stand there as they are.
fn are_all(text: &str, there: u8) -> bool {
    let met = |met, byte| met & CHARACTERS[usize::from(byte)];
    text.bytes().fold(there, met) != 0
}

/// The characters are those of a path, and no segment begins with a dot, written as `%2e` or not.
fn is_path(path: &str) -> bool {
    let bytes = path.as_bytes();
    let mut from = 0;
    while let Some(at) = first_of(&path[from..], *b".%").map(|at| from + at) {
        let is_dot = match bytes[at] {
            b'.' => at > 0 && bytes[at - 1] == b'/',
            _ => bytes[at..]
                .get(..3)
                .is_some_and(|dot| dot.eq_ignore_ascii_case(b"%2e")),
        };
        if is_dot {
            return false;
        }
        from = at + 1;
    }
    are_all(path, IN_PATH)
}

fn is_tail(tail: &str) -> bool {
    let (query, fragment) = cut(tail, b'#').unwrap_or((tail, ""));
    are_all(query, IN_TAIL) && are_all(fragment, IN_TAIL)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_settled() {
        for url in [
            "https://example.org/",
            "http://www.example.co.uk/2026/11/24/river_(north)/?a=1&b=%20#top",
            "https://img-1.example.com/a,b/c@2x.jpg?w=10/?",
        ] {
            assert!(is_settled(url), "{url}");
        }
        for url in [
            "https://example.org",
            "https://example.org:8080/",
            "https://ada@example.org/",
            "https://Example.org/",
            "https://127.0.0.1/",
            "https://xn--r8jz45g.jp/",
            "https://example.org/a/../b",
            "https://example.org/%2E%2e/b",
            "https://example.org/a b",
            "https://example.org/?q='a'",
            "https://example.org/#a#b`",
            "ftp://example.org/",
        ] {
            assert!(!is_settled(url), "{url}");
        }
    }

    proptest! {
        #[test]
        fn the_parser_gives_back_what_is_settled(
            url in "https?://[a-z0-9.-]{1,12}(/|/[a-z.%2eE/]{0,8})?[ -~]{0,12}",
        ) {
            let parsed = url::Url::parse(&url).map(String::from);
            prop_assert!(!is_settled(&url) || parsed.as_deref() == Ok(&*url), "{}", url);
        }

        #[test]
        fn a_reference_is_joined_as_the_parser_does(
            base in "https?://(a-1\\.org|xn--r8jz45g\\.jp|127\\.0\\.0\\.1|\\[::1\\])(:8080)?/(a/b\\?c)?",
            reference in "/{0,2}[a-z.%2eE/]{0,8}[ -~]{0,8}",
        ) {
            let parsed = url::Url::parse(&base).expect("a good base").join(reference.trim()).map(String::from);
            let joined = crate::link::HttpUrl::parse(&base).expect("a good base").join(&reference);
            if let Ok(joined) = joined {
                prop_assert_eq!(Ok(joined.as_str()), parsed.as_deref());
            }
        }
    }
}
