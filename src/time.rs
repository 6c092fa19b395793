//! Points in time as articles state them.

use crate::error::{Error, ErrorCode, quoted};
use jiff::{civil, fmt::temporal::DateTimeParser};
use std::fmt;

/// A time as [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339) writes it: a date and time with its offset, or the
/// date alone (`full-date`, section 5.6) where no more is known. The offset stays as it was given.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

impl Timestamp {
    /// Reads a time with its offset, or a date.
    ///
    /// # Errors
    /// `bad-time` when it is neither, or there is no such day or hour.
    ///
    /// ```
    /// use handbill::time::Timestamp;
    /// assert_eq!(Timestamp::parse("2026-11-24t09:30:00+0900")?.as_str(), "2026-11-24T09:30:00+09:00");
    /// assert_eq!(Timestamp::parse("2026-11-24")?.as_str(), "2026-11-24");
    /// assert!(Timestamp::parse("2026-02-30").is_err());
    /// assert!(Timestamp::parse("2026-11-24T09:30:00").is_err());
    /// # Ok::<(), handbill::Error>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        let bad = || {
            Error::new(ErrorCode::BadTime, format!("{} is not a time", quoted(text)))
                .with_fix("write it by RFC 3339, for instance 2026-11-24T09:30:00+09:00")
        };
        let pieces = DateTimeParser::new()
            .parse_pieces(text)
            .map_err(|error| bad().with_source(error))?;
        let date = pieces.date();
        if !(0..=9999).contains(&date.year()) {
            return Err(bad());
        }
        let Some(time) = pieces.time() else {
            return Ok(Self(date.to_string()));
        };
        let offset = pieces.to_numeric_offset().ok_or_else(bad)?;
        let minutes = offset.seconds() / 60;
        if offset.seconds() % 60 != 0 {
            return Err(bad());
        }
        let time = civil::DateTime::from_parts(date, time);
        // UTC is written as +00:00 or Z alike; the form given is kept so that nothing changes on the way through.
        let zulu = text.ends_with(['z', 'Z']);
        let offset = if zulu && minutes == 0 {
            "Z".to_owned()
        } else {
            format!(
                "{}{:02}:{:02}",
                if minutes < 0 { '-' } else { '+' },
                minutes.abs() / 60,
                minutes.abs() % 60
            )
        };
        Ok(Self(format!("{time}{offset}")))
    }

    /// The time in RFC 3339.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether only the day is known.
    #[must_use]
    pub fn is_date(&self) -> bool {
        !self.0.contains('T')
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rfc_3339_is_kept_as_given() {
        for text in [
            "2026-11-24T09:30:00Z",
            "2026-11-24T09:30:00+00:00",
            "2026-11-24T09:30:00.5-03:30",
            "1999-12-31",
        ] {
            assert_eq!(Timestamp::parse(text).unwrap().as_str(), text);
        }
    }

    #[test]
    fn impossible_times_are_refused() {
        for text in [
            "",
            "yesterday",
            "2026-13-01",
            "2026-02-30T00:00:00Z",
            "2026-01-01T25:00:00Z",
            "24.11.2026",
        ] {
            assert!(Timestamp::parse(text).is_err(), "{text}");
        }
    }
}
