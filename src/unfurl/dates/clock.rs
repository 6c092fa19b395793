//! The time of day and its offset, as people write them.

use super::tokens::{Token, tokens};
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};

/// Reads `23:38:36 +0000`, `9:30 PM EST`, `9h30`.
pub(super) fn clock(text: &str) -> Option<(Time, Option<Offset>)> {
    clock_in(&tokens(text), Date::constant(2000, 1, 1))
}

pub(super) fn clock_in(tokens: &[Token], date: Date) -> Option<(Time, Option<Offset>)> {
    let word = |at: usize| match tokens.get(at) {
        Some(Token::Word(word)) => Some(&**word),
        _ => None,
    };
    let small = |at: usize| match tokens.get(at) {
        Some(Token::Number(value, 1..=2)) => Some(*value as i8),
        _ => None,
    };
    let colon = |at: usize| match tokens.get(at) {
        Some(Token::Mark(':')) => true,
        Some(Token::Mark('.')) => is_dotted(tokens, at),
        _ => false,
    };
    for at in 0..tokens.len() {
        let Some(mut hour) = small(at) else { continue };
        let (mut minute, mut second, mut next) = (0, 0, at + 1);
        let hours = matches!(word(next), Some("h" | "시" | "时" | "時" | "点" | "點"));
        let before = at.checked_sub(1).and_then(word);
        if colon(next) || hours {
            if let Some(value) = small(next + 1) {
                minute = value;
                next += 2;
                if colon(next) {
                    second = small(next + 1)?;
                    next += 2;
                    // Fractions of a second.
                    if matches!(
                        (tokens.get(next), tokens.get(next + 1)),
                        (Some(Token::Mark('.')), Some(Token::Number(..)))
                    ) {
                        next += 2;
                    }
                }
            } else if hours {
                next += 1;
            } else {
                continue;
            }
            if matches!(word(next), Some("분" | "分")) {
                next += 1;
            }
        } else if !matches!(word(next), Some("am" | "pm")) {
            continue;
        }
        // a.m. comes as two words and two marks.
        let dotted = (word(next), tokens.get(next + 1), word(next + 2));
        // East Asian languages say the half of the day before the hour, others after it.
        let said_before = match before {
            Some("오전" | "上午" | "早上" | "凌晨" | "清晨" | "午前") => Some(false),
            Some("오후" | "下午" | "晚上" | "晚间" | "晚間" | "傍晚" | "午後") => Some(true),
            _ => None,
        };
        let half = said_before.or(match dotted {
            (Some("am" | "ص" | "صباحا" | "صباحاً" | "πμ" | "sa" | "pagi"), ..)
            | (Some("a"), Some(Token::Mark('.')), Some("m")) => Some(false),
            (Some("pm" | "م" | "مساء" | "مساءً" | "μμ" | "ch" | "petang" | "malam"), ..)
            | (Some("p"), Some(Token::Mark('.')), Some("m")) => Some(true),
            _ => None,
        });
        if half.is_some() && said_before.is_none() {
            next += if matches!(word(next), Some("a" | "p")) {
                4
            } else {
                1
            };
        }
        match half {
            Some(true) if hour < 12 => hour += 12,
            Some(false) if hour == 12 => hour = 0,
            _ => {}
        }
        let time = Time::new(hour, minute, second, 0).ok()?;
        return Some((time, offset_at(tokens, next, date, time)));
    }
    None
}

/// Whether the point at `at` stands inside a clock: where am or pm follows (`10.34 pm`), where `kl.` goes before it, or
/// where nothing but a zone follows and it is no end of a date (`15 mars 2026 08.20`).
fn is_dotted(tokens: &[Token], at: usize) -> bool {
    let word = |at: usize| match tokens.get(at) {
        Some(Token::Word(word)) => Some(&**word),
        _ => None,
    };
    if !matches!(tokens.get(at + 1), Some(Token::Number(0..=59, 2))) {
        return false;
    }
    if matches!(word(at + 2), Some("am" | "pm")) {
        return true;
    }
    let before = |count: usize| at.checked_sub(count).and_then(|at| tokens.get(at));
    let is_word = |token: Option<&Token>| matches!(token, Some(Token::Word(word)) if matches!(&**word, "kl" | "klo" | "เวลา" | "pukul"));
    if is_word(before(2)) || matches!(before(2), Some(Token::Mark('.'))) && is_word(before(3)) {
        return true;
    }
    let is_last = at + 2 == tokens.len()
        || matches!(
            word(at + 2),
            Some("gmt" | "utc" | "bst" | "cet" | "cest" | "uhr" | "wib" | "wita" | "wit" | "น")
        );
    // The day or the month of a date has its own point before it.
    let follows_year = matches!(
        before(2),
        Some(Token::Number(_, 4)) | Some(Token::Mark(',' | '|'))
    );
    is_last && follows_year
}

fn offset_at(tokens: &[Token], at: usize, date: Date, time: Time) -> Option<Offset> {
    let at = at
        + tokens[at.min(tokens.len())..]
            .iter()
            .take_while(|token| matches!(token, Token::Mark('(' | ',' | '.')))
            .count();
    let sign = |at: usize| match tokens.get(at) {
        Some(Token::Mark('+')) => Some(1),
        Some(Token::Mark('-' | '−')) => Some(-1),
        _ => None,
    };
    let numeric = |at: usize| {
        let sign = sign(at)?;
        let (hours, minutes) = match (tokens.get(at + 1)?, tokens.get(at + 2), tokens.get(at + 3)) {
            (Token::Number(value @ 0..=1459, 4), ..) => (value / 100, value % 100),
            (Token::Number(hours, 1..=2), Some(Token::Mark(':' | '.')), Some(Token::Number(minutes, 2))) => {
                (*hours, *minutes)
            }
            // `09:30 - 10 comments` has none.
            (Token::Number(hours, 1..=2), None | Some(Token::Mark(')')), _) => (*hours, 0),
            _ => return None,
        };
        Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok()
    };
    if let Some(offset) = numeric(at) {
        return Some(offset);
    }
    let Token::Word(zone) = tokens.get(at)? else {
        return None;
    };
    if matches!(&**zone, "gmt" | "utc")
        && let Some(offset) = numeric(at + 1)
    {
        return Some(offset);
    }
    // по московскому времени
    let is_moscow =
        zone == "по" && matches!(tokens.get(at + 1), Some(Token::Word(word)) if word == "московскому");
    named(if is_moscow { "msk" } else { zone }, date, time)
}

/// Zone names: those of [RFC 5322, 4.3](https://www.rfc-editor.org/rfc/rfc5322#section-4.3), the American ones
/// without their season, and those that mean one offset only.
fn named(zone: &str, date: Date, time: Time) -> Option<Offset> {
    let american = |standard: &str, summer: &str, hours: i8| {
        // United States daylight saving since 2007: Energy Policy Act of 2005, section 110.
        let rule = format!("{standard}{hours}{summer},M3.2.0,M11.1.0");
        let zone = TimeZone::posix(&rule).ok()?;
        Some(
            zone.to_ambiguous_zoned_datetime(DateTime::from_parts(date, time))
                .compatible()
                .ok()?
                .offset(),
        )
    };
    let seconds = match zone {
        "z" | "ut" | "utc" | "gmt" => 0,
        "et" | "eastern" => return american("EST", "EDT", 5),
        "ct" | "central" => return american("CST", "CDT", 6),
        "mt" | "mountain" => return american("MST", "MDT", 7),
        "pt" | "pacific" => return american("PST", "PDT", 8),
        "edt" => -4 * 3600,
        "est" | "cdt" => -5 * 3600,
        "cst" | "mdt" => -6 * 3600,
        "mst" | "pdt" => -7 * 3600,
        "pst" => -8 * 3600,
        // British far more often than of Bangladesh.
        "cet" | "bst" | "wat" => 3600,
        "cat" | "cest" | "eet" | "sast" => 2 * 3600,
        "brt" => -3 * 3600,
        "eest" | "eat" | "trt" | "msk" | "мск" => 3 * 3600,
        // Indian far more often than Irish or Israeli.
        "ist" => 5 * 3600 + 1800,
        // The Gulf's far more often than South Georgia's.
        "gst" => 4 * 3600,
        "aft" => 4 * 3600 + 1800,
        "pkt" | "uzt" => 5 * 3600,
        "npt" => 5 * 3600 + 2700,
        "bdt" => 6 * 3600,
        "mmt" => 6 * 3600 + 1800,
        "wib" | "ict" => 7 * 3600,
        "hkt" | "sgt" | "myt" | "pht" | "wita" | "awst" => 8 * 3600,
        "jst" | "kst" | "wit" => 9 * 3600,
        "aest" => 10 * 3600,
        "aedt" => 11 * 3600,
        "nzst" => 12 * 3600,
        "nzdt" => 13 * 3600,
        _ => return None,
    };
    Offset::from_seconds(seconds).ok()
}
