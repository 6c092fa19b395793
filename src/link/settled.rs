//! URLs that are in their one form already, as nearly all on a page are: they are seen to be so in one look at each
//! byte, instead of being taken apart and put together again.

/// The longest host looked at, in bytes; a longer one is left to the parser.
const MAX_HOST_BYTES: usize = 63;

/// Whether the parser of [the URL standard](https://url.spec.whatwg.org/) would give `url` back as it stands, and it is
/// an http(s) URL with a host and without a user name. A URL with anything unusual in it (a port, an IP address,
/// punycode, a dot at the start of a path's segment) is not looked into; it is `false`.
pub(super) fn is_settled(url: &str) -> bool {
    let Some(rest) = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))
    else {
        return false;
    };
    let Some(host_end) = rest.bytes().position(|byte| byte == b'/') else {
        return false;
    };
    let (host, rest) = rest.split_at(host_end);
    let path_end = rest.bytes().position(|byte| matches!(byte, b'?' | b'#'));
    let (path, tail) = rest.split_at(path_end.unwrap_or(rest.len()));
    is_host(host) && is_path(path) && is_tail(tail)
}

/// Where a character stands as it is: the bits of [`CHARACTERS`].
const IN_PATH: u8 = 1;
const IN_TAIL: u8 = 1 << 1;

/// For each byte, where the character is outside the percent-encode sets; those of query and fragment taken together.
static CHARACTERS: [u8; 256] = {
    let mut characters = [0; 256];
    let mut byte = 0u8;
    while byte < 0x80 {
        characters[byte as usize] = match byte {
            b'a'..=b'z'
            | b'A'..=b'Z'
            | b'0'..=b'9'
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
            | b'%'
            | b'/' => IN_PATH | IN_TAIL,
            b'\'' => IN_PATH,
            b'?' => IN_TAIL,
            _ => 0,
        };
        byte += 1;
    }
    characters
};

fn all(text: &str, wanted: u8) -> bool {
    text.bytes()
        .fold(wanted, |met, byte| met & CHARACTERS[usize::from(byte)])
        != 0
}

/// Labels of small letters, digits and single hyphens, the last of which is no number.
fn is_host(host: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && label
                .bytes()
                .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
    };
    host.len() <= MAX_HOST_BYTES
        && !host.contains("--")
        && host.split('.').all(is_label)
        && host
            .rsplit('.')
            .next()
            .is_some_and(|last| last.starts_with(|c: char| c.is_ascii_lowercase()))
}

/// No segment begins with a dot, written as `%2e` or not.
fn is_path(path: &str) -> bool {
    let is_dot = |at: usize| {
        path.as_bytes()[at..]
            .get(..3)
            .is_some_and(|dot| dot.eq_ignore_ascii_case(b"%2e"))
    };
    all(path, IN_PATH)
        && !begins_with_dot(path.as_bytes())
        && !path.match_indices('%').any(|(at, _)| is_dot(at))
}

fn begins_with_dot(path: &[u8]) -> bool {
    let pairs = path.iter().zip(path.iter().skip(1));
    pairs.fold(false, |found, (a, b)| found | ((*a == b'/') & (*b == b'.')))
}

fn is_tail(tail: &str) -> bool {
    let (query, fragment) = tail.split_once('#').unwrap_or((tail, ""));
    all(query, IN_TAIL) && all(fragment, IN_TAIL)
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
    }
}
