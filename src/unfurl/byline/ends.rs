//! Where names end: at days, places, houses and what else stands right behind them.

use super::kana;
use super::known::Known;
use super::name::is_paper;
use crate::unfurl::dates;
use std::borrow::Cow;

/// Names without the places in brackets between them: `Ada Lin (Seoul) and Bo Chen (Beijing)`.
pub(super) fn without_places(mut text: Cow<'_, str>) -> Cow<'_, str> {
    const MAX_BYTES: usize = 30;
    let goes_on = |rest: &str| [" and ", ", ", " & "].iter().any(|sign| rest.starts_with(sign));
    while memchr::memchr(b'(', text.as_bytes()).is_some()
        && let Some(from) = text.find(" (")
        && let Some(length) = text[from..].find(')').filter(|length| *length <= MAX_BYTES)
        && goes_on(&text[from + length + 1..])
    {
        text.to_mut().replace_range(from..=from + length, "");
    }
    text
}

/// A name without the month of a date that ended it: `Ada Lin Juli 12, 2026`.
pub(super) fn without_month<'a>(part: &'a str, text: &str) -> &'a str {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return part;
    }
    let (name, month) = part.rsplit_once(' ').unwrap_or(("", part));
    let month = month.trim_end_matches('.');
    let behind = text
        .split_once(part)
        .map_or("", |(_, behind)| behind.trim_start());
    if behind.starts_with(|c: char| c.is_ascii_digit()) && dates::is_month(month) {
        name
    } else {
        part
    }
}

/// Whether a line is a day behind the one word that labels it, in whatever language: `Data: 28-04-2021`.
pub(super) fn is_labelled_day(line: &str) -> bool {
    let labelled = line.split_once(": ").filter(|(label, _)| !label.contains(' '));
    labelled
        .is_some_and(|(_, day)| day.starts_with(|c: char| c.is_ascii_digit()) && dates::read(day).is_some())
}

/// A full name without the weekday of a date that ended it: `Ada Lin Tuesday, 24 November 2026`.
pub(super) fn without_day<'a>(part: &'a str, text: &str) -> &'a str {
    // Two words at least are left.
    let Some((at, _)) = part.match_indices(' ').nth(1) else {
        return part;
    };
    let behind = text.split_once(part).map_or("", |(_, behind)| behind);
    if !behind.contains(char::is_numeric) {
        return part;
    }
    // `Ada Lin Tue`
    let day = part.rsplit(' ').next().unwrap_or(part);
    let name = match dates::before_weekday(part) {
        None if dates::is_weekday(day) => part[..part.len() - day.len()].strip_suffix(' '),
        name => name,
    };
    name.filter(|name| name.len() >= at).unwrap_or(part)
}

/// The name in capitals that begins a line of others: `JO DOE Associated Press`.
pub(super) fn capitals(part: &str) -> &str {
    // Initials are capitals of another kind.
    let is_capital = |word: &str| {
        word.chars().filter(|c| c.is_uppercase()).count() > 1 && !word.contains(char::is_lowercase)
    };
    let count = part.split(' ').take_while(|word| is_capital(word)).count();
    if count < 2 {
        return part;
    }
    let behind = part.split(' ').nth(count);
    // `EXAMPLE PC Today編集部` is one name.
    if !behind.is_some_and(|word| word.contains(char::is_lowercase)) || is_paper(part) {
        return part;
    }
    let end = part
        .match_indices(' ')
        .nth(count - 1)
        .map_or(part.len(), |(at, _)| at);
    &part[..end]
}

/// What ends names, but for the two signs of one byte.
const STOPS: &[&str] = &[
    " Published",
    " Updated",
    " Posted",
    " Publié",
    " Publicado",
    " Pubblicato",
    " Veröffentlicht",
    " Mis à jour",
    " Last updated",
    " Last Updated",
    " Last modified",
    " Aktualisiert",
    " Zuletzt aktualisiert",
    " Erstellt",
    " Actualizado",
    " Atualizado",
    " Aggiornato",
    " Gepubliceerd",
    " Bijgewerkt",
    " Publicerad",
    " Uppdaterad",
    " Photo by",
    " Photos by",
    " Photographs by",
    " Photography by",
    " Pictures by",
    " Illustration by",
    " Illustrations by",
    " Video by",
    " Edited by",
    " Translated by",
    " For ",
    " специально для ",
    " 發自",
    " 发自",
    " in ",
    " IN ",
    " im ",
    " dans ",
    " under ",
    " unter ",
    " at ",
    " for ",
    " FOR ",
    " on ",
    " | ",
    " • ",
    " · ",
    " - ",
    " – ",
    " — ",
    "http",
    " (",
    " [",
    "（",
    "／",
];

/// Where the first thing stands that ends names. What a text begins with ends none.
pub(super) fn first_stop(text: &str) -> Option<usize> {
    static KNOWN: Known<{ STOPS.len() }> = Known::of(STOPS);
    let bytes = text.as_bytes();
    let is_stop = |at: usize, rest: &str| {
        let mut stops = KNOWN.beginning_as_it_is(rest);
        stops.any(|stop| !text.starts_with(stop))
            && !is_called(rest)
            && !kana::is_said_again(&text[..at], rest)
    };
    let has_digits = bytes.iter().any(u8::is_ascii_digit);
    let may_stop = |at: &usize| matches!(bytes[*at], b'@' | b'/' | b' ' | b'h' | 0xef);
    (1..bytes.len()).filter(may_stop).find(|at| match bytes[*at] {
        sign @ (b'@' | b'/') => bytes[0] != sign,
        _ => text
            .get(*at..)
            .is_some_and(|rest| is_stop(*at, rest) || has_digits && leads_to_day(rest)),
    })
}

/// Whether a text is a word that stands before a day, and a number or a month, the weekday in short before it or not: ` am 24.
/// November`, ` am Di, 24.11.2026`.
pub(super) fn leads_to_day(rest: &str) -> bool {
    let Some((word, number)) = rest.strip_prefix(' ').and_then(|rest| rest.split_once(' ')) else {
        return false;
    };
    let begins_number = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    let begins_day = || {
        let first = number.split(' ').next().unwrap_or(number);
        begins_number(number) || dates::is_month(first) || behind_short(number).is_some_and(begins_number)
    };
    dates::BEFORE_DAY.contains(&word) && begins_day()
}

/// What stands behind a weekday in short: `24.11.2026` of `Di, 24.11.2026`.
fn behind_short(text: &str) -> Option<&str> {
    let (day, rest) = text.split_once([',', '.'])?;
    let is_short = (2..=4).contains(&day.chars().count()) && day.chars().all(char::is_alphabetic);
    is_short.then(|| rest.trim_start())
}

/// Whether a name goes on behind brackets: ` (R.J.) Eskow`.
fn is_called(rest: &str) -> bool {
    let inside = rest.strip_prefix(" (").and_then(|rest| rest.split_once(") "));
    inside.is_some_and(|(nickname, surname)| {
        let is_word = |text: &str| !text.contains(' ') && text.starts_with(char::is_uppercase);
        is_word(nickname) && surname.starts_with(char::is_uppercase) && is_word(surname)
    })
}
