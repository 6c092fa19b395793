//! Who wrote, in the line that tells when, where nothing marks the name: `Von ada am 15. März 2026 | 2 Kommentare`.

use super::person::all_of;
use crate::article::Author;
use crate::unfurl::page::Page;
use crate::unfurl::{byline, title};

/// The one whom all such lines of the article name.
pub(super) fn dated(page: &Page) -> Option<Vec<Author>> {
    let article = title::main_article(page);
    let lines = page.times.iter().filter(|tag| {
        let place = tag.place;
        !tag.is_time && place.is_beside_text() && place.is_in_or_outside(article)
    });
    let mut names = lines.filter_map(|tag| byline::by_before_day(&tag.text));
    let first = names.next()?;
    names.all(|name| name == first).then(|| all_of(&[first]))
}
