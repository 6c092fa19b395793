//! Reading a time however a page writes it.

mod clock;
mod counted;
mod months;
mod natural;
mod order;
mod solar;
mod table;

pub(super) use order::Order;

use crate::time::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::fmt::{rfc2822, temporal::DateTimeParser};
use jiff::tz::Offset;

/// A time as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Moment {
    pub(super) date: Date,
    pub(super) time: Option<Time>,
    /// None where the page gives none.
    pub(super) offset: Option<Offset>,
    /// The text was RFC 3339 already.
    exact: Option<Timestamp>,
}

impl Moment {
    fn new(date: Date, time: Option<Time>, offset: Option<Offset>) -> Option<Self> {
        // A year of the solar calendar was not meant as one of the Gregorian.
        let is_real = (1000..=9999).contains(&date.year()) && !solar::is_year(date.year().into());
        is_real.then_some(Self {
            date,
            time,
            offset,
            exact: None,
        })
    }

    /// RFC 3339; a time without offset is taken as UTC.
    pub(super) fn timestamp(&self) -> Option<Timestamp> {
        if let Some(exact) = &self.exact {
            return Some(exact.clone());
        }
        let Some(time) = self.time else {
            return Timestamp::parse(&self.date.to_string()).ok();
        };
        let seconds = self.offset.map_or(0, Offset::seconds);
        let sign = if seconds < 0 { '-' } else { '+' };
        let (hours, minutes) = (seconds.abs() / 3600, seconds.abs() / 60 % 60);
        let local = DateTime::from_parts(self.date, time);
        Timestamp::parse(&format!("{local}{sign}{hours:02}:{minutes:02}")).ok()
    }

    /// Seconds since 1970; a time without offset is taken as UTC, a day alone is no instant.
    pub(super) fn instant(&self) -> Option<i64> {
        let local = DateTime::from_parts(self.date, self.time?);
        let offset = self.offset.unwrap_or(Offset::UTC);
        offset.to_timestamp(local).ok().map(|instant| instant.as_second())
    }

    /// Whether the time of day is known; midnight stands for a day alone as often as for itself.
    pub(super) fn tells_hour(&self) -> bool {
        self.time.is_some_and(|time| time != Time::midnight())
    }

    pub(super) fn lacks_offset(&self) -> bool {
        self.time.is_some() && self.offset.is_none()
    }

    /// Whether both are the same hour and minute on the clock.
    pub(super) fn same_clock(&self, other: &Self) -> bool {
        let clock = |moment: &Self| moment.time.map(|time| (moment.date, time.hour(), time.minute()));
        clock(self).is_some() && clock(self) == clock(other)
    }
}

/// Whether a word is the name of a month.
pub(super) fn is_month(word: &str) -> bool {
    months::month(&word.to_lowercase()).is_some()
}

/// Whether a word is a weekday in English.
pub(super) fn is_weekday(word: &str) -> bool {
    natural::weekday_of(&word.to_ascii_lowercase()).is_some()
}

/// Whether a text is a time of day alone: `08:20`.
pub(super) fn is_clock(text: &str) -> bool {
    (4..=8).contains(&text.len())
        && text.contains(':')
        && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b':')
}

/// How long a text can be and still be a time, in bytes.
const MAX_BYTES: usize = 200;

/// Reads a time: RFC 3339, the looser forms of ISO 8601, RFC 2822, seconds or milliseconds since 1970, and dates as
/// people write them.
pub(super) fn read(text: &str) -> Option<Moment> {
    read_in(text, None)
}

/// The same, where `order` says how to take `3/4/2026`, which is nothing otherwise unless a weekday tells.
pub(super) fn read_in(text: &str, order: Option<Order>) -> Option<Moment> {
    let text = text.trim();
    if text.is_empty() || text.len() > MAX_BYTES {
        return None;
    }
    let text = natural::ascii_digits(text);
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    strict(&text)
        .or_else(|| digits(&text))
        .or_else(|| spaced_iso(&text))
        .or_else(|| mail(&text))
        .or_else(|| short(&text, order))
        .or_else(|| natural::read(&text, order))
}

/// As [`read`], but only what a machine wrote.
pub(super) fn read_machine(text: &str) -> Option<Moment> {
    let text = text.trim();
    strict(text)
        .or_else(|| digits(text))
        .or_else(|| spaced_iso(text))
        .or_else(|| mail(text))
}

fn strict(text: &str) -> Option<Moment> {
    // It begins with the year, which may have a sign.
    if !text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-')) {
        return None;
    }
    let pieces = DateTimeParser::new().parse_pieces(text).ok()?;
    let mut moment = Moment::new(pieces.date(), pieces.time(), pieces.to_numeric_offset())?;
    if pieces.time().is_some() && pieces.to_numeric_offset().is_none() && text.ends_with(['z', 'Z']) {
        moment.offset = Some(Offset::UTC);
    }
    moment.exact = Timestamp::parse(text).ok();
    Some(moment)
}

fn digits(text: &str) -> Option<Moment> {
    // Seconds with a fraction.
    let text = match text.split_once('.') {
        Some((whole, fraction)) if whole.len() == 10 && fraction.bytes().all(|b| b.is_ascii_digit()) => whole,
        _ => text,
    };
    if !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let part = |from: usize, to: usize| text.get(from..to)?.parse::<i16>().ok();
    match text.len() {
        10 | 13 => {
            let value: i64 = text.parse().ok()?;
            let seconds = if text.len() == 13 { value / 1000 } else { value };
            let utc = Offset::UTC.to_datetime(jiff::Timestamp::from_second(seconds).ok()?);
            Moment::new(utc.date(), Some(utc.time()), Some(Offset::UTC))
        }
        8 | 12 | 14 => {
            let date = Date::new(part(0, 4)?, part(4, 6)? as i8, part(6, 8)? as i8).ok()?;
            let time = match text.len() {
                8 => None,
                length => {
                    let second = if length == 14 { part(12, 14)? } else { 0 };
                    Some(Time::new(part(8, 10)? as i8, part(10, 12)? as i8, second as i8, 0).ok()?)
                }
            };
            (1900..2200)
                .contains(&date.year())
                .then(|| Moment::new(date, time, None))?
        }
        _ => None,
    }
}

/// `2016-04-25 23:38:36 +0000`, `2016/04/25 23:38`, `2016-4-5`, `2016-04-25T23:38:36 UTC`.
fn spaced_iso(text: &str) -> Option<Moment> {
    let separator = text.find(['-', '/', '.'])?;
    let mark = text[separator..].chars().next()?;
    let mut parts = text.splitn(3, mark);
    let year = parts.next().filter(|year| year.len() == 4)?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let rest = parts.next()?;
    let day_end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let date = Date::new(year, month, rest[..day_end].parse().ok()?).ok()?;
    let rest = rest[day_end..]
        .trim_start_matches(['T', 't', ' ', ',', '.'])
        .trim();
    if rest.is_empty() {
        return Moment::new(date, None, None);
    }
    let (time, offset) = clock::clock(rest)?;
    Moment::new(date, Some(time), offset)
}

/// `17.7.11`: with dots the day is first, unless the language begins with the year; the year is one of this century. A
/// clock may follow where the language tells.
fn short(text: &str, order: Option<Order>) -> Option<Moment> {
    let (date, clock) = match text.split_once(' ') {
        Some((date, clock)) if matches!(order, Some(Order::Year | Order::Day)) => (date, Some(clock)),
        _ => (text, None),
    };
    let mut numbers = [0; 3];
    let mut parts = date.split('.');
    for number in &mut numbers {
        let part = parts.next().filter(|part| (1..=2).contains(&part.len()))?;
        *number = part.parse().ok()?;
    }
    if parts
        .next()
        .is_some_and(|rest| !rest.is_empty() || clock.is_none())
    {
        return None;
    }
    let [day, month, year] = match order {
        Some(Order::Year) => [numbers[2], numbers[1], numbers[0]],
        _ => numbers,
    };
    let date = Date::new(2000 + i16::from(year), month, day).ok()?;
    match clock {
        Some(clock) => {
            let (time, offset) = clock::clock(clock)?;
            Moment::new(date, Some(time), offset)
        }
        None => Moment::new(date, None, None),
    }
}

fn mail(text: &str) -> Option<Moment> {
    let zoned = rfc2822::DateTimeParser::new()
        .relaxed_weekday(true)
        .parse_zoned_datetime(text)
        .ok()?;
    Moment::new(zoned.date(), Some(zoned.time()), Some(zoned.offset()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_time() {
        for (text, expected) in [
            ("2026-11-24T09:30:00+0900", "2026-11-24T09:30:00+09:00"),
            ("2026-11-24T09:30:00.000Z", "2026-11-24T09:30:00Z"),
            ("2026-11-24T09:30", "2026-11-24T09:30:00+00:00"),
            ("2026-11-24 09:30:00 +0200", "2026-11-24T09:30:00+02:00"),
            ("2026/11/24 09:30", "2026-11-24T09:30:00+00:00"),
            ("2026.11.24.", "2026-11-24"),
            ("20261124", "2026-11-24"),
            ("20261124093000", "2026-11-24T09:30:00+00:00"),
            ("1795512600", "2026-11-24T09:30:00+00:00"),
            ("1795512600000", "2026-11-24T09:30:00+00:00"),
            ("Tue, 24 Nov 2026 09:30:00 GMT", "2026-11-24T09:30:00+00:00"),
            ("November 24, 2026", "2026-11-24"),
            (
                "Published Nov. 24th, 2026 at 9:30 p.m. ET",
                "2026-11-24T21:30:00-05:00",
            ),
            ("July 4, 2026 12:05 AM PT", "2026-07-04T00:05:00-07:00"),
            ("24 novembre 2026 à 9h30", "2026-11-24T09:30:00+00:00"),
            ("24 de noviembre de 2026", "2026-11-24"),
            ("24. November 2026, 9:30 Uhr", "2026-11-24T09:30:00+00:00"),
            ("24 ноября 2026 г., 09:30", "2026-11-24T09:30:00+00:00"),
            ("2026년 11월 24일 오후 3:05", "2026-11-24T15:05:00+00:00"),
            ("입력 2026.11.24 오전 9:30", "2026-11-24T09:30:00+00:00"),
            ("2026年11月24日 09:30", "2026-11-24T09:30:00+00:00"),
            ("2026年11月24日 下午3点", "2026-11-24T15:00:00+00:00"),
            ("၂၀၂၆ နိုဝင်ဘာ ၂၄", "2026-11-24"),
            ("24 tháng 11, 2026", "2026-11-24"),
            ("24.11.2026", "2026-11-24"),
            ("24/11/2026", "2026-11-24"),
            ("24.11.26", "2026-11-24"),
            ("24 नवंबर 2026, 09:30 AM IST", "2026-11-24T09:30:00+05:30"),
            ("২৪ নভেম্বর ২০২৬", "2026-11-24"),
            ("24 نومبر 2026", "2026-11-24"),
            ("24 בנובמבר 2026", "2026-11-24"),
            ("24 Νοεμβρίου 2026", "2026-11-24"),
            ("24. listopadu 2026", "2026-11-24"),
            ("2026. november 24.", "2026-11-24"),
            ("24 noiembrie 2026", "2026-11-24"),
            ("24. marraskuuta 2026", "2026-11-24"),
            ("24 ພະຈິກ 2026", "2026-11-24"),
            ("2026-Nov-24", "2026-11-24"),
            ("4. Mrz. 2026", "2026-03-04"),
            ("24 พ.ย. 2569", "2026-11-24"),
            ("၂၀၂၆ ခုနှစ် နိုဝင်ဘာလ ၂၄ ရက်", "2026-11-24"),
            ("༢༠༢༦་༡༡་༢༤", "2026-11-24"),
            ("令和8年11月24日", "2026-11-24"),
            ("民國115年11月24日", "2026-11-24"),
            ("發布日期：115-11-24", "2026-11-24"),
            ("115/11/24", "2026-11-24"),
            ("24 Ogos 2026", "2026-08-24"),
            ("24 lapkričio 2026", "2026-11-24"),
            ("4. maj 2026", "2026-05-04"),
            ("Wed, 03/04/2026 - 10:15", "2026-03-04T10:15:00+00:00"),
            ("Friday 03/04/2026", "2026-04-03"),
            ("Tue Nov 24 09:30:00 2026", "2026-11-24T09:30:00+00:00"),
            ("Tue Nov 24 09:30:00 KST 2026", "2026-11-24T09:30:00+09:00"),
            ("Tue Nov 24 09:30:00 +0900 2026", "2026-11-24T09:30:00+09:00"),
            (
                "Tue Nov 24 2026 09:30:00 GMT+0900 (Korean Standard Time)",
                "2026-11-24T09:30:00+09:00",
            ),
            ("1795512600.25", "2026-11-24T09:30:00+00:00"),
            ("09:30 - 03 ноября 2026", "2026-11-03T09:30:00+00:00"),
            ("24 ноября 2026, 09:30 - 10 comments", "2026-11-24T09:30:00+00:00"),
            (
                "24 ноября 2026 в 9:30 по московскому времени",
                "2026-11-24T09:30:00+03:00",
            ),
            ("Nov 24, 2026 9:30am Eastern Time", "2026-11-24T09:30:00-05:00"),
            ("Nov 24, 2026 09:30 MMT", "2026-11-24T09:30:00+06:30"),
            ("24-11-2026 | 03:05 م", "2026-11-24T15:05:00+00:00"),
            ("24 พ.ย. 69", "2026-11-24"),
            ("24/11/2569", "2026-11-24"),
            ("24 พ.ย. 2569 เวลา 09.30 น.", "2026-11-24T09:30:00+00:00"),
            ("24 Agustus 2026 | 09.30 WIB", "2026-08-24T09:30:00+07:00"),
            ("နိုဝင်ဘာလ ၂၄ ရက်၊ ၂၀၂၆", "2026-11-24"),
            ("၂၄ ရက် နိုဝင်ဘာလ ၂၀၂၆", "2026-11-24"),
            ("2026-يىلى نويابىرنىڭ 24-كۈنى", "2026-11-24"),
            ("၂၀၂၆ ခုနှစ်၊ နိုဝင်ဘာလ ၂၄ ရက်", "2026-11-24"),
            ("၂၄ သြဂုတ် ၂၀၂၆", "2026-08-24"),
            ("༢༠༢༦།༡༡།༢༤", "2026-11-24"),
            ("༢༠༢༦ ལོའི་ཟླ་ ༡༡ པའི་ཚེས་ ༢༤ ཉིན།", "2026-11-24"),
            ("ཟླ་ ༡༡ ཚེས་ ༢༤ ལོ་ ༢༠༢༦", "2026-11-24"),
            ("24 Tháng Mười Một 2026", "2026-11-24"),
            ("2026 оны 11-р сарын 24", "2026-11-24"),
            ("2026 m. lapkričio 24 d.", "2026-11-24"),
            ("24 ნოემბერი 2026", "2026-11-24"),
            ("24 նոյեմբերի 2026", "2026-11-24"),
            ("Nobyembre 24, 2026", "2026-11-24"),
        ] {
            let moment = read(text).unwrap_or_else(|| panic!("{text} was not read"));
            assert_eq!(moment.timestamp().unwrap().as_str(), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_time() {
        for text in [
            "",
            "yesterday",
            "May",
            "In 2026 he came",
            "10 minutes ago",
            "4/5/2026",
            "Page 3 of 12",
            "Version 1.2.10",
            "1.2.3.4",
            "115.1.2",
            "192.10.10",
            "99999999",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        let year_first = read_in("26.11.24 09:30", Some(Order::Year)).expect("it is a time");
        assert_eq!(
            year_first.timestamp().unwrap().as_str(),
            "2026-11-24T09:30:00+00:00"
        );
        for (order, expected) in [(Order::Month, "2026-04-05"), (Order::Day, "2026-05-04")] {
            let moment = read_in("4/5/2026", Some(order)).unwrap();
            assert_eq!(moment.timestamp().unwrap().as_str(), expected);
        }
    }
}
