//! Who wrote, before the day in one line.

use super::ends::leads_to_day;
use super::{after_by, names};

/// The one whom a text names behind `by`, in any language, before a day or a clock: `Von ada am 15. März 2026`,
/// `Posted by Ada Lin at 12:53`.
pub(in crate::unfurl) fn by_before_day(text: &str) -> Option<String> {
    let rest = after_by(text)?;
    let [name] = &names(rest)[..] else { return None };
    rest.strip_prefix(&**name)
        .filter(|day| leads_to_day(day))
        .map(|_| name.clone())
}
