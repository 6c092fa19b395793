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
    Some(&rest[host_bytes(rest)?..])
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
const IN_HOST: u8 = 1 << 2;
/// No two of these in a row.
const IN_HOST_ALONE: u8 = 1 << 3;
/// What begins a character that is written by its number.
const ESCAPE: u8 = 1 << 4;

/// For each byte, where the character is outside the percent-encode sets; those of query and fragment taken together.
static CHARACTERS: [u8; 256] = {
    let mut characters = [0; 256];
    let mut byte = 0u8;
    while byte < 0x80 {
        characters[byte as usize] = match byte {
            b'a'..=b'z' | b'0'..=b'9' => IN_PATH | IN_TAIL | IN_HOST,
            b'-' | b'.' => IN_PATH | IN_TAIL | IN_HOST | IN_HOST_ALONE,
            b'A'..=b'Z'
            | b'_'
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
            | b'/' => IN_PATH | IN_TAIL,
            b'%' => IN_PATH | IN_TAIL | ESCAPE,
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
fn host_bytes(rest: &str) -> Option<usize> {
    let end = first_of(rest, [b'/']).unwrap_or(rest.len());
    if end > MAX_HOST_BYTES {
        return None;
    }
    let host = &rest.as_bytes()[..end];
    // All are looked at without a branch. Before the first stands what might be a dot.
    let (mut met, mut before, mut is_twice, mut label) = (IN_HOST, b'.', false, 0);
    for (at, byte) in host.iter().enumerate() {
        let character = CHARACTERS[usize::from(*byte)];
        met &= character;
        is_twice |= (character & IN_HOST_ALONE != 0) & (*byte == before);
        label = if *byte == b'.' { at + 1 } else { label };
        before = *byte;
    }
    let is_whole = host.get(label).is_some_and(u8::is_ascii_lowercase);
    (met != 0 && !is_twice && is_whole).then_some(end)
}

/// Whether all characters stand there as they are.
fn are_all(text: &str, there: u8) -> bool {
    let met = |met, byte| met & CHARACTERS[usize::from(byte)];
    text.bytes().fold(there, met) != 0
}

/// The characters are those of a path, and no segment begins with a dot, written as `%2e` or not.
fn is_path(path: &str) -> bool {
    let bytes = path.as_bytes();
    let is_dotted = |found, (a, b): (&u8, &u8)| found | ((*a == b'/') & (*b == b'.'));
    let is_written = || {
        let mut threes = bytes.windows(3);
        threes.any(|dot| dot.eq_ignore_ascii_case(b"%2e"))
    };
    let (mut met, mut any) = (IN_PATH, 0);
    for byte in bytes {
        let character = CHARACTERS[usize::from(*byte)];
        met &= character;
        any |= character;
    }
    met != 0
        && !bytes.iter().zip(bytes.iter().skip(1)).fold(false, is_dotted)
        && !(any & ESCAPE != 0 && is_written())
}

fn is_tail(tail: &str) -> bool {
    if tail.is_empty() {
        return true;
    }
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
