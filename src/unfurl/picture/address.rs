//! What an address says of a picture, and addresses that stand where a picture's belongs.

use crate::link::HttpUrl;
use crate::text::{before, cut, first_of, trimmed};
use crate::unfurl::canonical::Base;

/// The file that a path ends in.
pub(super) fn file(path: &str) -> &str {
    &path[memchr::memrchr(b'/', path.as_bytes()).map_or(0, |at| at + 1)..]
}

/// A file's name without its ending.
pub(super) fn name(file: &str) -> &str {
    &file[..memchr::memrchr(b'.', file.as_bytes()).unwrap_or(file.len())]
}

/// A name before the size at its end, and the size: `raita-300x200`.
pub(super) fn sized(name: &str) -> Option<(&str, (u32, u32))> {
    // A number ends in a digit.
    name.as_bytes().last().filter(|last| last.is_ascii_digit())?;
    let at = memchr::memrchr2(b'-', b'_', name.as_bytes())?;
    let (width, height) = cut(&name[at + 1..], b'x')?;
    Some((&name[..at], (width.parse().ok()?, height.parse().ok()?)))
}

/// Whether an address that is to be a picture is that of the page, or of a folder the page lies in.
pub(super) fn is_a_page(image: &HttpUrl, page: &HttpUrl) -> bool {
    let folder = image.path().trim_end_matches('/');
    !file(folder).contains('.')
        && image.host() == page.host()
        && page
            .path()
            .strip_prefix(folder)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether an address is that of a whole site: the address of a picture with the picture left out.
pub(super) fn is_bare_host(image: &HttpUrl) -> bool {
    image.path().len() <= 1 && image.query().is_none()
}

/// What programs write where they have no picture.
const NOTHING: [&str; 8] = [
    "null",
    "undefined",
    "none",
    "None",
    "false",
    "nil",
    "Array",
    "N/A",
];

/// Whether what stands where a picture's address belongs is none: what programs write instead, or a template that was
/// never filled in.
fn is_nothing(text: &str) -> bool {
    let may_be_template = || text.contains("{{") || text.contains("${");
    NOTHING.contains(&text)
        || matches!(file(text), "null" | "undefined")
        || text.starts_with("[object ")
        || text.starts_with('<')
        || text.contains('{') && may_be_template()
}

/// Whether an address leads to the machine that the page was made on, and the page's own does not.
pub(super) fn is_of_workshop(image: &HttpUrl, page: Option<&HttpUrl>) -> bool {
    let is_local = |url: &HttpUrl| matches!(url.host(), "localhost" | "127.0.0.1");
    is_local(image) && !page.is_some_and(is_local)
}

/// Reads the address of a picture. What stands behind a `#` with an address in it is for the program that wrote it.
pub(super) fn join(base: &Base, text: &str) -> Option<HttpUrl> {
    let url = base.join(whole(text)).filter(|_| !is_nothing(text))?;
    let is_for_program =
        text.contains('#') && url.fragment().is_some_and(|fragment| fragment.contains("://"));
    Some(if is_for_program {
        url.without_fragment()
    } else {
        url
    })
}

/// An address without the one of a site that was put before it though it was whole:
/// `https://example.orghttps://example.org/dam.jpg`.
pub(super) fn whole(text: &str) -> &str {
    let text = trimmed(text);
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    let rest = rest.unwrap_or_default();
    let host = &rest[..first_of(rest, [b'/']).unwrap_or(0)];
    let second = || {
        ["https:", "http:"]
            .iter()
            .find_map(|scheme| host.strip_suffix(scheme))
    };
    match host.ends_with(':').then(second).flatten() {
        Some(host) if !host.is_empty() => &rest[host.len()..],
        _ => text,
    }
}

/// What a file or folder is called behind `no` that is shown where there is no picture.
const PICTURES: [&str; 9] = [
    "image",
    "img",
    "photo",
    "pic",
    "picture",
    "preview",
    "thumb",
    "thumbnail",
    "foto",
];

/// What may stand behind that.
const BEHIND: [&str; 7] = ["available", "big", "default", "found", "large", "medium", "small"];

/// Whether a file or a folder on the way to it is called by there being no picture: `no-thumb/1.png`, `noimage.png`,
/// `blank.jpg`.
pub(super) fn says_none(path: &str) -> bool {
    if name(file(path)).eq_ignore_ascii_case("blank") {
        return true;
    }
    let says_no = |piece: &&str| piece.get(..2).is_some_and(|no| no.eq_ignore_ascii_case("no"));
    let pieces = memchr::memchr_iter(b'/', path.as_bytes()).map(|at| &path[at + 1..]);
    pieces
        .filter(says_no)
        .any(|piece| is_called_none(before(piece, b'/')))
}

fn is_called_none(piece: &str) -> bool {
    let piece = name(piece).to_ascii_lowercase();
    let mut words = piece["no".len()..]
        .trim_start_matches(['-', '_'])
        .split(['-', '_']);
    let what = words.next();
    let is_more = |word: &str| BEHIND.contains(&word) || word.starts_with(|c: char| c.is_ascii_digit());
    what.is_some_and(|what| PICTURES.contains(&what)) && words.all(is_more)
}

/// Whether an address ends as files of photos do, and hardly those of counters and ornaments.
pub(in crate::unfurl) fn is_called_photo(src: &str) -> bool {
    let bytes = src.as_bytes();
    let path = &bytes[..memchr::memchr2(b'?', b'#', bytes).unwrap_or(bytes.len())];
    [".jpg", ".jpeg", ".webp", ".avif"].iter().any(|ending| {
        let at = path.len().checked_sub(ending.len());
        at.is_some_and(|at| path[at..].eq_ignore_ascii_case(ending.as_bytes()))
    })
}
