//! Where several sources say when, one that says it better than the first.

use super::found::Found;
use super::words::changed;
use super::{MODIFIED, PUBLISHED_KEYS};
use crate::text::before;
use crate::unfurl::dates::{self, Moment, Order};
use crate::unfurl::jsonld::Linked;
use crate::unfurl::page::Page;
use jiff::civil::Date;

/// The one to be read: the first of the page's own.
pub(super) fn first_read<'f>(found: &'f [Found]) -> Option<(usize, &'f Moment)> {
    let read = |own: bool| {
        found
            .iter()
            .enumerate()
            .filter(move |(_, found)| found.own == own)
            .find_map(|(at, found)| Some((at, found.moment.as_ref()?)))
    };
    read(false).or_else(|| read(true))
}

/// Where the data gives the time of the last change as that of publication, by what the page itself says was changed
/// then: an earlier time that it gives as well.
pub(super) fn first_of_two(page: &Page, linked: &[Linked], found: &[Found]) -> Option<usize> {
    let (first, moment) = first_read(found)?;
    let stated = moment.instant()?;
    let is_earlier = |at: &usize| {
        let moment = found[*at].moment.as_ref().and_then(Moment::instant);
        *at != first && !found[*at].own && moment.is_some_and(|moment| moment < stated)
    };
    let earlier = (0..found.len()).find(is_earlier)?;
    let mut tags = (0..found.len()).filter(|at| PUBLISHED_KEYS.has(&found[*at].source));
    let printed = page.times.iter().filter_map(|tag| changed(&tag.text));
    let mut printed = printed
        .filter_map(dates::read)
        .filter_map(|moment| moment.instant());
    let is_printed = printed.any(|change| change == stated);
    // Unless a reader of the page is told otherwise, a tag for publication that says the same was not written by what wrote
    // the data.
    let is_confirmed = |one: &Found| {
        let moment = one.moment.as_ref().and_then(Moment::instant);
        !one.own && PUBLISHED_KEYS.has(&one.source) && moment == Some(stated)
    };
    if !is_printed && found[first].source.contains('.') && found.iter().any(is_confirmed) {
        return None;
    }
    let was_change = is_printed
        || linked.iter().any(|linked| {
            linked.prefix != "jsonld"
                && linked
                    .lines("dateModified")
                    .iter()
                    .any(|(_, text)| dates::read(text).and_then(|moment| moment.instant()) == Some(stated))
        });
    // A tag that says when it was published, beside one that says when it was changed, says it best; some systems write
    // the sign of UTC behind the clock of the house.
    let is_same = |other: Moment| other.instant() == Some(stated) || other.seconds_alike(moment);
    let is_change = |key: &&str| {
        let mut metas = page.metas(key).filter(|meta| !meta.own);
        metas.any(|meta| dates::read(&meta.content).is_some_and(is_same))
    };
    let mut by_tag = || tags.find(is_earlier).filter(|_| MODIFIED.iter().any(is_change));
    if was_change { Some(earlier) } else { by_tag() }
}

/// The longest line about the day, in bytes.
const LINE_BYTES: usize = 48;

/// The day that a machine wrote with the month first, whatever the page's language, where a line on the page says that
/// it is that one: `11/01/2026 12:43`, `Erstellt am: 01.11.2026`.
pub(super) fn month_first(page: &Page, found: &[Found], order: Option<Order>) -> Option<(usize, Date)> {
    let (first, moment) = first_read(found)?;
    let is_slashed = found[first].text.contains('/') && order == Some(Order::Day);
    let day = moment.date;
    let other = Date::new(day.year(), day.day(), day.month())
        .ok()
        .filter(|other| is_slashed && *other != day)?;
    let paragraphs = page.paragraphs.iter().map(|paragraph| &*paragraph.text);
    let texts = paragraphs.chain(page.times.iter().map(|tag| &*tag.text));
    let lines = texts.filter(|text| text.len() <= LINE_BYTES && !text.contains('/'));
    let said: Vec<Date> = lines
        .filter_map(|line| Some(dates::read_in(line, order)?.date))
        .collect();
    (said.contains(&other) && !said.contains(&day)).then_some((first, other))
}

/// Where two other sources agree on a day and nobody supports the first: one of theirs. A day apart is no
/// disagreement, since the sources may count in different time zones.
pub(super) fn agreed(found: &[Found]) -> Option<usize> {
    let (first, stated) = first_read(found)?;
    let near = |a: &Moment, b: &Moment| a.date.duration_since(b.date).as_hours().abs() <= 24;
    let is_read = |found: &&Found| !found.own && found.moment.is_some();
    if found.iter().filter(is_read).count() < 3 {
        return None;
    }
    let kinds: Vec<&str> = found.iter().map(|found| before(&found.source, b'.')).collect();
    let mut others: Vec<(usize, &Moment)> = Vec::new();
    for (at, other) in found.iter().enumerate().filter(|(_, other)| !other.own) {
        let is_new = || !kinds[..at].contains(&kinds[at]);
        if let Some(moment) = other.moment.as_ref().filter(|_| is_new()) {
            others.push((at, moment));
        }
    }
    if others
        .iter()
        .any(|(at, other)| *at != first && near(other, stated))
    {
        return None;
    }
    let (at, _) = others.iter().find(|(at, one)| {
        *at != first
            && others
                .iter()
                .any(|(other, day)| other != at && *other != first && day.date == one.date)
    })?;
    Some(*at)
}
