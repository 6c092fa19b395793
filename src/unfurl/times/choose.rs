//! Which of what says when is taken.

use super::found::Found;
use super::origin::Origin;
use super::{MODIFIED, PUBLISHED};
use crate::time::Timestamp;
use crate::unfurl::dates::{self, Moment};
use crate::unfurl::field::{Ballot, Field, Reason};
use crate::unfurl::jsonld::Linked;
use crate::unfurl::note::{Note, NoteCode};
use crate::unfurl::page::Page;
use jiff::tz::Offset;

/// The times in the page's data that have an offset other than that of UTC: so does the house's clock. Then those of the
/// elements on the page, other articles' too, where they all have the same.
pub(super) fn zone(page: &Page, linked: &[Linked]) -> Vec<Moment> {
    let of_data = linked.iter().flat_map(|linked| {
        let properties = ["datePublished", "dateModified", "dateCreated"];
        properties.into_iter().flat_map(|property| linked.lines(property))
    });
    let of_tags = PUBLISHED.iter().chain(MODIFIED).flat_map(|key| page.metas(key));
    let texts = of_data
        .map(|(_, text)| text)
        .chain(of_tags.map(|meta| meta.content.clone()));
    let mut times: Vec<Moment> = texts.filter_map(|text| dates::read_machine(&text)).collect();
    let tagged = page.times.iter().filter_map(|tag| tag.datetime.as_deref());
    let shown: Vec<Moment> = tagged
        .filter_map(dates::read_machine)
        .filter(|moment| moment.offset.is_some())
        .collect();
    if shown.windows(2).all(|two| two[0].offset == two[1].offset) {
        times.extend(shown);
    }
    times.retain(|moment| moment.offset.is_some_and(|offset| offset != Offset::UTC));
    times
}

/// The first of two others at least that have the clock of the first with another offset, where that writes the sign of UTC
/// behind the house's clock.
fn outvoted(found: &[Found], first: usize) -> Option<usize> {
    let best = found[first].moment.as_ref()?;
    if best.offset != Some(Offset::UTC) {
        return None;
    }
    let offset = |at: &usize| {
        let one = &found[*at];
        let moment = one.moment.as_ref().filter(|_| one.own == found[first].own)?;
        let offset = moment.offset.filter(|offset| *offset != Offset::UTC);
        offset.filter(|_| moment.same_clock(best))
    };
    let others: Vec<usize> = (0..found.len()).filter(|at| offset(at).is_some()).collect();
    let agree = others.windows(2).all(|two| offset(&two[0]) == offset(&two[1]));
    (others.len() > 1 && agree).then(|| others[0])
}

/// Clocks are set forward and back for summer, months apart.
const SAME_SEASON_DAYS: i32 = 14;

/// Takes the first that is read; `zone` gives the times whose offset one without any is taken to have, before that of `origin`.
pub(super) fn choose(
    mut found: Vec<Found>,
    name: &str,
    zone: impl FnOnce() -> Vec<Moment>,
    origin: &Origin<'_>,
    notes: &mut Vec<Note>,
) -> Field<Timestamp> {
    let first = found
        .iter()
        .position(|found| !found.own && found.moment.is_some())
        .or_else(|| found.iter().position(|found| found.moment.is_some()));
    if let Some(first) = first {
        let moment = |at: usize| found[at].moment.clone().expect("chosen because it has one");
        // A day alone gives way to the hour of the same day, a clock without offset to the same clock with one.
        let better = (first + 1..found.len()).find(|at| {
            let best = moment(first);
            found[*at].own == found[first].own
                && found[*at].moment.as_ref().is_some_and(|other| {
                    (best.time.is_none() && other.tells_hour() && other.date == best.date)
                        || (best.lacks_offset()
                            && !other.lacks_offset()
                            && (other.same_clock(&best) || best.may_be_instant(other)))
                })
        });
        let mut at = better.or_else(|| outvoted(&found, first)).unwrap_or(first);
        // The same clock with an offset may lack the seconds.
        let second = |at: usize| moment(at).time.map_or(0, |time| time.second());
        if at != first && moment(at).same_clock(&moment(first)) && second(first) > 0 && second(at) == 0 {
            let offset = moment(at).offset;
            if let Some(moment) = found[first].moment.as_mut() {
                moment.offset = offset;
            }
            at = first;
        }
        if let Some(moment) = found[at].moment.as_mut().filter(|moment| moment.lacks_offset()) {
            let near = |other: &Moment| moment.date.until(other.date).map(|span| span.get_days().abs());
            let known = zone()
                .into_iter()
                .find(|other| near(other).is_ok_and(|days| days <= SAME_SEASON_DAYS));
            moment.offset = known.and_then(|known| known.offset);
        }
        if let Some(moment) = found[at].moment.as_mut().filter(|moment| moment.lacks_offset()) {
            let clock = origin.clock();
            moment.offset = clock.and_then(|clock| clock.offset(moment));
            let read_as = match clock.filter(|_| moment.offset.is_some()) {
                Some(clock) => format!("by the clock of {}", clock.zone),
                None => "as UTC".to_owned(),
            };
            let message = format!("{name}: {:?} has no offset; read {read_as}", found[at].text);
            notes.push(Note::new(NoteCode::TimeWithoutOffset, message));
        }
        let winner = found.remove(at);
        found.insert(first.min(at), winner);
    }
    for unread in found.iter().filter(|found| found.moment.is_none() && !found.own) {
        let message = format!(
            "{name}: {:?} cannot be read as a time",
            unread.text.chars().take(60).collect::<String>()
        );
        notes.push(Note::new(NoteCode::TimeUnreadable, message));
    }
    let mut ballot = Ballot::new();
    for found in found {
        let value = found
            .moment
            .and_then(|moment| moment.timestamp())
            .ok_or(Reason::Invalid);
        ballot.add(found.source, found.text, found.own, value);
    }
    ballot.close()
}
