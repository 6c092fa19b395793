//! What stands in a list of other articles behind the article.

use super::page::Place;

/// Whether an element stands behind the text and outside it, where `is_late` says that it comes after the text.
pub(super) fn is_behind(is_late: bool, place: Place) -> bool {
    is_late && !place.in_content() && !place.foot
}

/// Leaves out those behind the article where what they say is not the same as what the first of them says, but for those
/// that `stays` keeps: each is of another article.
pub(super) fn leave_list_out<T, S>(
    all: &mut Vec<&T>,
    is_behind: impl Fn(&T) -> bool,
    says: impl Fn(&T) -> Option<S>,
    is_same: impl Fn(&S, &S) -> bool,
    stays: impl Fn(&T) -> bool,
) {
    let behind = all.iter().filter(|one| is_behind(one));
    let mut said = behind.filter_map(|one| says(one));
    if let Some(first) = said.next()
        && said.any(|other| !is_same(&first, &other))
    {
        all.retain(|one| !is_behind(one) || stays(one));
    }
}
