//! Dates as readers of a language write them in full.
//!
//! The forms are those of the [Unicode CLDR](https://cldr.unicode.org) and stand in `data/dates.toml`.

mod table;

use crate::language::Language;
use crate::time::Timestamp;
use table::TABLE;

/// How one language writes a date.
struct Form {
    language: &'static str,
    matches: &'static [&'static str],
    pattern: &'static str,
    months: &'static [&'static str],
    digits: &'static str,
    years_before: u32,
}

/// The day of `time`, where the offset it was given with puts it, in `language`; a language that is not known gets
/// the form every reader can take, 2026-11-24.
///
/// ```
/// use handbill::{dates, language::Language, time::Timestamp};
///
/// let time = Timestamp::parse("2026-11-24T09:30:00+09:00")?;
/// assert_eq!(dates::long(&time, &Language::parse("ko-KR")?), "2026년 11월 24일");
/// assert_eq!(dates::long(&time, &Language::parse("en-GB")?), "24 November 2026");
/// assert_eq!(dates::long(&time, &Language::parse("my")?), "၂၀၂၆ နိုဝင်ဘာ ၂၄");
/// assert_eq!(dates::long(&time, &Language::parse("fi")?), "2026-11-24");
/// # Ok::<(), handbill::Error>(())
/// ```
#[must_use]
pub fn long(time: &Timestamp, language: &Language) -> String {
    let day = time.as_str().get(..10).unwrap_or_default();
    let mut numbers = day.split('-').map_while(|part| part.parse::<u32>().ok());
    match (find(language), numbers.next(), numbers.next(), numbers.next()) {
        (Some(form), Some(year), Some(month), Some(date)) => form.write(year, month, date),
        _ => day.to_owned(),
    }
}

/// The form of the longest part of the tag that has one.
fn find(language: &Language) -> Option<&'static Form> {
    let mut tag = language.as_str();
    loop {
        let is_it = |form: &&Form| {
            form.language.eq_ignore_ascii_case(tag)
                || form.matches.iter().any(|other| other.eq_ignore_ascii_case(tag))
        };
        if let Some(form) = TABLE.iter().find(is_it) {
            return Some(form);
        }
        tag = tag.rsplit_once('-')?.0;
    }
}

impl Form {
    fn write(&self, year: u32, month: u32, date: u32) -> String {
        let mut out = String::new();
        let mut quoted = false;
        let mut rest = self.pattern.chars().peekable();
        while let Some(c) = rest.next() {
            match c {
                '\'' => quoted = !quoted,
                'y' | 'M' | 'd' if !quoted => {
                    let mut count = 1;
                    while rest.next_if_eq(&c).is_some() {
                        count += 1;
                    }
                    match (c, count) {
                        ('y', _) => out.push_str(&self.number(year + self.years_before, 1)),
                        ('M', 4) => {
                            let name = (month as usize).checked_sub(1).and_then(|n| self.months.get(n));
                            out.push_str(name.copied().unwrap_or_default());
                        }
                        ('M', width) => out.push_str(&self.number(month, width)),
                        (_, width) => out.push_str(&self.number(date, width)),
                    }
                }
                c => out.push(c),
            }
        }
        out
    }

    fn number(&self, number: u32, width: usize) -> String {
        let plain = format!("{number:0width$}");
        if self.digits.is_empty() {
            return plain;
        }
        let digits: Vec<char> = self.digits.chars().collect();
        let own = |c: char| c.to_digit(10).and_then(|n| digits.get(n as usize));
        plain.chars().map(|c| own(c).copied().unwrap_or(c)).collect()
    }
}
