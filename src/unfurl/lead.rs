//! What the lines right behind a headline say in words alone: `作者：…`, `Submitted by … on …`, a date.

mod beside;
mod called;
mod days;
mod lines;
mod signs;
mod who;

pub(super) use beside::beside;

use super::byline::{self, Credits, POSTED, SOURCES};
use super::dates;
use super::page::Page;
use super::times;
use days::{dated, is_date};
use lines::{apart, is_long_sentence, is_text, joined, lines, spaced, whole};
use signs::Signs;
use std::borrow::Cow;

/// How many lines of text may stand among them.
const MAX_SENTENCES: usize = 2;

/// What those lines say.
#[derive(Debug, Default)]
pub(super) struct Lead {
    pub(super) credits: Credits,
    /// What reads as a time, as it stands there.
    pub(super) dates: Vec<String>,
    pub(super) source: Option<String>,
    /// A time of day whose day is not read yet.
    clock: Option<String>,
    /// What was read last is a day.
    is_dated: bool,
    /// What the lines right above the headline say.
    pub(super) eyebrow: Option<Box<Lead>>,
}

impl Lead {
    /// Reads the lines around a page's headlines.
    pub(super) fn of(page: &Page) -> Self {
        let eyebrow = Some(&page.eyebrow).filter(|eyebrow| !eyebrow.is_empty());
        Self {
            eyebrow: eyebrow.map(|eyebrow| Box::new(Self::read(eyebrow))),
            ..Self::read(&page.lead)
        }
    }

    /// Reads the text behind headlines.
    fn read(text: &str) -> Self {
        let mut lead = Self::default();
        let text = spaced(text);
        let (mut is_label, mut sentences) = (false, 0);
        // What was read last on the line before.
        let mut above: Option<Cow<str>> = None;
        for parts in lines(&text) {
            let whole = whole(&parts);
            let is_text = is_text(&whole);
            sentences += usize::from(is_text || is_long_sentence(&whole));
            // A standfirst may stand above who wrote; behind two lines of text, it goes on.
            if sentences > MAX_SENTENCES {
                break;
            }
            if is_text {
                continue;
            }
            let (parts, signs) = (joined(parts), Signs::of(&whole));
            let behind_by = byline::after_by(&whole);
            lead.line(&whole, behind_by, signs);
            is_label = lead.labels(&parts, is_label, signs);
            let pieces = if signs.may_come_apart() {
                lead.posted(&parts);
                let pieces = parts.iter().flat_map(|part| apart(part));
                pieces.map(|piece| piece.to_owned().into()).collect()
            } else {
                parts
            };
            for (at, piece) in pieces.iter().enumerate() {
                lead.part(piece, piece.len() == whole.len(), signs);
                // An agency before the day: `Reuters | March 15, 2026`.
                if lead.is_dated && at > 0 && byline::is_agency(&pieces[at - 1]) {
                    lead.wrote(vec![pieces[at - 1].to_string()]);
                }
                let before = match at {
                    0 => above.as_deref(),
                    at => Some(&*pieces[at - 1]),
                };
                if let Some(name) = before.and_then(|name| who::before_post(name, piece)) {
                    lead.wrote(vec![name.to_owned()]);
                } else if let Some(names) = before.and_then(|names| who::row_before_post(names, piece)) {
                    lead.wrote(names);
                }
            }
            above = pieces.into_iter().next_back().or(above);
        }
        lead
    }

    /// A line as a whole: `Submitted by Ada Lin on Tue, 11/24/2026 - 09:30`, `Tue, 11/24/2026 - 09:30 — Ada Lin`.
    fn line(&mut self, line: &str, behind_by: Option<&str>, signs: Signs) {
        self.names_behind_by(line, behind_by, signs);
        if signs.may_tell_time()
            && let Some(name) = who::before_day(line, behind_by)
        {
            self.wrote(vec![name.to_owned()]);
        }
    }

    fn names_behind_by(&mut self, line: &str, behind_by: Option<&str>, signs: Signs) {
        let behind_day = || {
            let (day, name) = line.contains(" — ").then(|| line.rsplit_once(" — "))??;
            (dates::is_day(day) && byline::names(name) == [name]).then_some(name)
        };
        let beside_day = || who::by_after_date(line).or_else(behind_day);
        let beside_day = || signs.may_tell_time().then(beside_day).flatten();
        // Behind `作者 |` others may follow with words of their own.
        let behind_by = behind_by.filter(|rest| !rest.trim_start().starts_with('|'));
        let Some(rest) = behind_by.or_else(beside_day) else {
            return;
        };
        let names = byline::names(rest);
        // Behind the day alone an account is a name as well: `15.03.2026, 10:22 von ada`.
        let account = rest.split(' ').next().unwrap_or(rest);
        let is_account = || names == [account] && who::is_day_and_account(line, rest);
        if !names.is_empty() && (names.iter().all(|name| byline::is_full(name)) || is_account()) {
            self.wrote(names);
            let dated = times::of_publication(rest);
            if is_date(dated) {
                self.dates.push(dated.to_owned());
            }
        }
    }

    /// Names in elements of their own, behind one that says they wrote: `Written by:`, `Ada Lin`.
    /// The line before may be such a one; whether this is.
    fn labels(&mut self, parts: &[Cow<str>], is_label: bool, signs: Signs) -> bool {
        let (mut is_wanted, mut was_named) = (is_label, false);
        for part in parts {
            let joins = matches!(&**part, "," | "&" | "and" | "und" | "et" | "y" | "e" | "и" | "và");
            // `12 comments | Author`
            let bar = || memchr::memrchr(b'|', part.as_bytes()).map_or(0, |at| at + 1);
            let label = &part[signs.may_come_apart().then(bar).unwrap_or_default()..];
            if joins || byline::names_author(label.trim_end_matches(byline::COMMAS)) {
                is_wanted = !joins || was_named;
                continue;
            }
            was_named = false;
            if !std::mem::take(&mut is_wanted) {
                continue;
            }
            let authors = byline::names(part);
            let are_names = !authors.is_empty() && authors.iter().all(|name| byline::is_full(name));
            was_named = are_names && !is_date(part);
            if was_named {
                self.wrote(authors);
            }
        }
        is_wanted
    }

    /// Who wrote, in an element of their own before one that says when: `林一心`, `發表於 2026年3月15日`.
    fn posted(&mut self, parts: &[Cow<str>]) {
        let [name, behind, ..] = parts else { return };
        let day = POSTED.iter().find_map(|word| behind.strip_prefix(word));
        if day.is_some_and(is_date) && byline::names(name) == [&**name] {
            self.wrote(vec![name.to_string()]);
        }
    }

    fn wrote(&mut self, authors: Vec<String>) {
        self.credits.merge(Credits {
            authors,
            ..Credits::default()
        });
    }

    /// A time of day beside the day in an element of its own.
    fn clock(&mut self, clock: &str) {
        let day = self.dates.last_mut().filter(|_| self.is_dated);
        match day.filter(|date| !date.contains(':')) {
            Some(date) => date.extend([" ", clock]),
            None => self.clock = Some(clock.to_owned()),
        }
    }

    /// One part of a line with these signs, or all of it where that is one.
    fn part(&mut self, part: &str, is_whole: bool, signs: Signs) {
        let dates = self.dates.len();
        let is_clock = signs.may_tell_time() && dates::is_clock(part);
        self.told(part, is_whole, is_clock, signs);
        self.is_dated = self.dates.len() > dates;
        if !is_clock {
            self.clock = None;
        }
    }

    fn told(&mut self, part: &str, is_whole: bool, is_clock: bool, signs: Signs) {
        let dated = || signs.may_tell_time().then(|| dated(part)).flatten();
        if signs.may_come_apart()
            && let Some(source) = source(part)
        {
            self.source.get_or_insert(source.to_owned());
        } else if is_clock {
            self.clock(part);
        } else if let Some(dated) = dated() {
            let clock = self.clock.take().filter(|_| !dated.contains(':'));
            self.dates
                .push(clock.map_or(dated.to_owned(), |clock| format!("{dated} {clock}")));
            self.credits.merge(who::beside_time(part));
            self.wrote(who::between_signs(part));
            if !is_whole {
                self.names_behind_by(part, None, signs);
            }
        } else {
            let credits = byline::credits(part);
            if credits.is_empty() {
                let with_post = signs.may_say_beside().then(|| who::with_post(part)).flatten();
                let known = with_post.or_else(|| byline::with_house(part));
                let known = known.or_else(|| byline::with_korean_post(part));
                if let Some(name) = known.or_else(|| who::before_wrote(part)) {
                    return self.wrote(vec![name.to_owned()]);
                }
                // What the whole line says behind `by` is read.
                if is_whole {
                    return;
                }
                let names = byline::full_names_behind_by(part);
                if names.iter().all(|name| name.contains(' ')) {
                    return self.wrote(names);
                }
            }
            self.credits.merge(credits);
        }
    }
}

/// What follows a word for the source of a text.
fn source(part: &str) -> Option<&str> {
    let (word, name) = part.split_once(['：', ':'])?;
    let known = SOURCES.contains(&&*word.trim().to_lowercase());
    let name = name.trim();
    (known && !name.is_empty() && name.chars().count() <= 30).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_about_the_article() {
        for (text, authors, date, source) in [
            (
                "\n2026年03月15日 08:20\t来源：示例网\t作者：李文博\t",
                "李文博",
                "2026年03月15日 08:20",
                "示例网",
            ),
            (
                "\n2026-03-15 08:20 来源：示例网 作者：李文博 责任编辑：王平\n",
                "李文博",
                "2026-03-15 08:20",
                "示例网",
            ),
            (
                "\nSubmitted by \tAda Lin\t on \tMon, 03/16/2026 - 14:05",
                "Ada Lin",
                "Ada Lin on Mon, 03/16/2026 - 14:05",
                "",
            ),
            (
                "\nBy \tAda Lin\t and \tBo Chen\t\nMarch 15, 2026\n",
                "Ada Lin, Bo Chen",
                "March 15, 2026",
                "",
            ),
            ("\nBy ada | March 15, 2026\n", "ada", "March 15, 2026", ""),
            (
                "\nBy.ada : 2026年03月15日 09:00\n",
                "ada",
                "By.ada : 2026年03月15日 09:00",
                "",
            ),
            ("\nBy Tuesday | March 15, 2026\n", "", "March 15, 2026", ""),
            (
                "\n\tada\t 發表於 2026年3月15日\t",
                "ada",
                "發表於 2026年3月15日",
                "",
            ),
            ("\n——市政府就大桥通车答记者问\n- The River Returns\n", "", "", ""),
            ("\nBy Tuesday morning the bridge was closed\n", "", "", ""),
            ("\nThe dam opened on March 15, 2026.\n", "", "", ""),
        ] {
            let lead = Lead::read(text);
            assert_eq!(lead.credits.authors.join(", "), authors, "{text}");
            assert_eq!(lead.dates.first().map_or("", |date| date), date, "{text}");
            assert_eq!(lead.source.as_deref().unwrap_or_default(), source, "{text}");
        }
    }
}
