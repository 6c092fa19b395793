//! A sign of UTC behind the house's clock, as systems write it that were never told their zone.

use super::better::first_read;
use super::found::Found;
use crate::unfurl::dates::{self, MOST_HOURS, Moment};
use crate::unfurl::page::Page;
use jiff::civil::DateTime;
use jiff::tz::Offset;

/// Sets the first time right where it has the clock that the page prints and the sign of UTC, and another source has the
/// same minute and second, whole hours away, in UTC: `2026-03-15T09:30:17+00:00` beside `2026-03-15T14:30:17Z` and
/// `March 15, 2026 9:30 am`.
pub(super) fn with_its_zone(page: &Page, found: &mut [Found]) {
    let Some((first, moment)) = first_read(found) else {
        return;
    };
    let hours = found
        .iter()
        .filter(|other| !other.own)
        .find_map(|other| hours_to(moment, other.moment.as_ref()?));
    let is_printed = || {
        let mut printed = page.times.iter().filter_map(|tag| dates::read(&tag.text));
        printed.any(|printed| printed.same_clock(moment))
    };
    let Some(hours) = hours.filter(|_| is_printed()) else {
        return;
    };
    let Ok(offset) = Offset::from_seconds(hours * 60 * 60) else {
        return;
    };
    if let Some(moment) = &mut found[first].moment {
        moment.set_offset(offset);
    }
}

/// How many hours a clock with the sign of UTC is ahead of another, where both tell the same minute and second.
fn hours_to(house: &Moment, other: &Moment) -> Option<i32> {
    let clock = |moment: &Moment| Some(DateTime::from_parts(moment.date, moment.time?));
    let is_utc = |moment: &Moment| moment.offset == Some(Offset::UTC);
    let apart = clock(house)?.duration_since(clock(other)?);
    let is_whole = apart.as_secs() % (60 * 60) == 0 && house.time?.second() > 0;
    let hours = apart.as_hours();
    (is_utc(house) && is_utc(other) && is_whole && hours != 0 && hours.abs() <= MOST_HOURS)
        .then(|| hours.try_into().ok())?
}
