//! The last check before a URL is believed: what every `HttpUrl` has been through, whoever parsed it.

use crate::text::number;

/// Says why `url` is not an absolute http(s) URL in ASCII form, where it is not.
///
/// The characters are those of [RFC 3986, 2](https://www.rfc-editor.org/rfc/rfc3986#section-2) plus the few that
/// the WHATWG serialiser leaves unencoded (`|`, `^`, `` ` ``, `{`, `}`, `[`, `]`); none of them can close a quoted attribute.
pub(super) fn check(url: &str) -> Result<(), &'static str> {
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))
        .ok_or("it does not begin with http:// or https://")?;
    if !url.bytes().all(is_allowed) {
        return Err("it has characters that a URL must percent-encode");
    }
    let end = rest.bytes().position(|byte| matches!(byte, b'/' | b'?' | b'#'));
    let authority = &rest[..end.unwrap_or(rest.len())];
    if authority.bytes().any(|byte| byte == b'@') {
        return Err("it carries a user name");
    }
    let (host, port) = split_port(authority);
    if host.is_empty() || host.bytes().any(|byte| matches!(byte, b'^' | b'`' | b'{'..=b'}')) {
        return Err("it has no valid host");
    }
    if port.is_some_and(|port| number(port).is_none_or(|port| port > 65_535)) {
        return Err("its port is not a number from 0 to 65535");
    }
    Ok(())
}

fn is_allowed(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'"' | b'<' | b'>' | b'\\')
}

fn split_port(authority: &str) -> (&str, Option<&str>) {
    match authority.bytes().rposition(|byte| matches!(byte, b':' | b']')) {
        Some(at) if authority.as_bytes()[at] == b':' => (&authority[..at], Some(&authority[at + 1..])),
        _ => (authority, None),
    }
}
