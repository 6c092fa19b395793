//! Times for machines inside lines for readers, which styles hide.

use crate::unfurl::dates;

/// A time for machines with its offset, in bytes.
const STAMP_BYTES: usize = "2026-06-20T08:41:12+02:00".len();

/// A line without the time for machines inside it, where it tells a day for readers as well:
/// `2026-06-20T08:41:12+02:00 13 June 2026`.
pub(in crate::unfurl) fn without_stamp(line: String) -> String {
    const DAY_BYTES: usize = "2026-06-20".len();
    let is_stamp =
        |byte: u8| byte.is_ascii_digit() || matches!(byte, b'T' | b'Z' | b':' | b'+' | b'-' | b'.');
    let bytes = line.as_bytes();
    let mut places = memchr::memchr_iter(b'T', bytes).filter(|at| *at >= DAY_BYTES);
    let begins = places.find(|at| {
        let (day, time) = (&bytes[at - DAY_BYTES..*at], &bytes[at + 1..]);
        day[4] == b'-'
            && day.iter().all(|byte| is_stamp(*byte))
            && time.first().is_some_and(u8::is_ascii_digit)
    });
    let Some(from) = begins.map(|at| at - DAY_BYTES) else {
        return line;
    };
    let length = bytes[from..].iter().take_while(|byte| is_stamp(**byte)).count();
    // The day may stand right behind it.
    let stamp = &line[from..from + length];
    let length = if stamp.len() > STAMP_BYTES {
        STAMP_BYTES
    } else {
        length
    };
    let rest = [line[..from].trim_end(), line[from + length..].trim_start()].join(" ");
    match dates::read(&rest) {
        Some(_) => rest,
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_for_readers_is_left() {
        for (line, expected) in [
            (
                "Von Ada|2026-06-20T08:41:12+02:0013. Juni 2026",
                "Von Ada| 13. Juni 2026",
            ),
            ("2026-06-20T08:41:12Z 13 June 2026", " 13 June 2026"),
            ("2026-06-20T08:41:12+02:00", "2026-06-20T08:41:12+02:00"),
            ("Tuesday, 13 June 2026", "Tuesday, 13 June 2026"),
            ("TTTTTTTTTTTTT", "TTTTTTTTTTTTT"),
        ] {
            assert_eq!(without_stamp(line.to_owned()), expected);
        }
    }
}
