//! Addresses that stand where a picture's belongs.

use crate::link::HttpUrl;

/// Whether an address that is to be a picture is that of the page, or of a folder the page lies in.
pub(super) fn is_a_page(image: &HttpUrl, page: &HttpUrl) -> bool {
    let folder = image.path().trim_end_matches('/');
    image.host() == page.host()
        && !folder.rsplit('/').next().unwrap_or_default().contains('.')
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
