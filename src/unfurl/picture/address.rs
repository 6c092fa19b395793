//! What an address says of a picture, and addresses that stand where a picture's belongs.

use crate::link::HttpUrl;

/// The file that a path ends in.
pub(super) fn file(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

/// A file's name without its ending.
pub(super) fn name(file: &str) -> &str {
    file.rsplit_once('.').map_or(file, |(name, _)| name)
}

/// A name before the size at its end, and the size: `raita-300x200`.
pub(super) fn sized(name: &str) -> Option<(&str, (u32, u32))> {
    let (head, size) = name.rsplit_once(['-', '_'])?;
    let (width, height) = size.split_once('x')?;
    Some((head, (width.parse().ok()?, height.parse().ok()?)))
}

/// Whether an address that is to be a picture is that of the page, or of a folder the page lies in.
pub(super) fn is_a_page(image: &HttpUrl, page: &HttpUrl) -> bool {
    let folder = image.path().trim_end_matches('/');
    image.host() == page.host()
        && !file(folder).contains('.')
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
pub(super) fn is_nothing(text: &str) -> bool {
    matches!(text, "null" | "undefined" | "none" | "None" | "false" | "nil")
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
