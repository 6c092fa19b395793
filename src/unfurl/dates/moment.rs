//! A time as it was read.

use super::solar;
use crate::time::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;

/// No zone is further from UTC, in hours.
pub(in crate::unfurl) const MOST_HOURS: i64 = 14;

/// A time as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::unfurl) struct Moment {
    pub(in crate::unfurl) date: Date,
    pub(in crate::unfurl) time: Option<Time>,
    /// None where the page gives none.
    pub(in crate::unfurl) offset: Option<Offset>,
    /// What a machine wrote, which may be RFC 3339 already.
    pub(super) written: Option<String>,
}

impl Moment {
    pub(super) fn new(date: Date, time: Option<Time>, offset: Option<Offset>) -> Option<Self> {
        // A year of the solar calendar was not meant as one of the Gregorian, nor one of Nepal, whose years are counted
        // from 57 BCE.
        let is_real = (1000..=9999).contains(&date.year())
            && !solar::is_year(date.year().into())
            && !(2057..2157).contains(&date.year());
        is_real.then_some(Self {
            date,
            time,
            offset,
            written: None,
        })
    }

    /// RFC 3339; a time without offset is taken as UTC.
    pub(in crate::unfurl) fn timestamp(&self) -> Option<Timestamp> {
        let written = self.written.as_deref();
        if let Some(exact) = written.and_then(Timestamp::read) {
            return Some(exact);
        }
        let Some(time) = self.time else {
            return Timestamp::read(&self.date.to_string());
        };
        let seconds = self.offset.map_or(0, Offset::seconds);
        let sign = if seconds < 0 { '-' } else { '+' };
        let (hours, minutes) = (seconds.abs() / 3600, seconds.abs() / 60 % 60);
        let local = DateTime::from_parts(self.date, time);
        Timestamp::read(&format!("{local}{sign}{hours:02}:{minutes:02}"))
    }

    /// The same clock in another zone.
    pub(in crate::unfurl) fn set_offset(&mut self, offset: Offset) {
        self.offset = Some(offset);
        self.written = None;
    }

    /// Seconds since 1970; a time without offset is taken as UTC, a day alone is no instant.
    pub(in crate::unfurl) fn instant(&self) -> Option<i64> {
        let local = DateTime::from_parts(self.date, self.time?);
        let offset = self.offset.unwrap_or(Offset::UTC);
        offset.to_timestamp(local).ok().map(|instant| instant.as_second())
    }

    /// Whether the time of day is known; midnight stands for a day alone as often as for itself.
    pub(in crate::unfurl) fn tells_hour(&self) -> bool {
        self.time.is_some_and(|time| time != Time::midnight())
    }

    pub(in crate::unfurl) fn lacks_offset(&self) -> bool {
        self.time.is_some() && self.offset.is_none()
    }

    /// Whether both may be the same instant, which one tells by a clock of unknown offset: offsets are of whole half
    /// hours but for two, and of fourteen hours at most.
    pub(in crate::unfurl) fn may_be_instant(&self, other: &Self) -> bool {
        const HALF_HOUR: i64 = 30 * 60;
        const MOST: i64 = MOST_HOURS * 60 * 60;
        let whole_minutes = |moment: &Self| moment.instant().map(|instant| instant.div_euclid(60) * 60);
        let apart = whole_minutes(self).zip(whole_minutes(other));
        let apart = apart.map(|(one, other)| (one - other).abs());
        self.tells_hour() && apart.is_some_and(|apart| apart % HALF_HOUR == 0 && apart <= MOST)
    }

    /// Whether both are the same hour and minute on the clock.
    pub(in crate::unfurl) fn same_clock(&self, other: &Self) -> bool {
        let clock = |moment: &Self| moment.time.map(|time| (moment.date, time.hour(), time.minute()));
        clock(self).is_some() && clock(self) == clock(other)
    }

    /// Whether both are the same second on the clock, whatever the offset.
    pub(in crate::unfurl) fn seconds_alike(&self, other: &Self) -> bool {
        self.time.is_some() && (self.date, self.time) == (other.date, other.time)
    }
}
