//! Titles of the first theme of WordPress: `The Blog » Blog Archive » River reaches the sea`.

/// Between the blog's name and the headline, as WordPress's first theme titled its posts.
const ARCHIVE: &str = " » Blog Archive » ";

/// What stands behind the last of them.
pub(super) fn behind_blog(title: &str) -> &str {
    // Most titles are of letters and signs of ASCII alone.
    if title.is_ascii() {
        return title;
    }
    title.rsplit(ARCHIVE).next().unwrap_or(title)
}

/// The blog that such a title names first.
pub(in crate::unfurl) fn blog(title: &str) -> Option<&str> {
    if title.is_ascii() {
        return None;
    }
    title.split_once(ARCHIVE).map(|(blog, _)| blog)
}
