//! What a site is called beside its name: by its owner, with a legal form, with a slogan.

use super::table::{LEGAL, PLATFORMS};
use crate::unfurl::title::folded;

/// A company's name without its legal form: `Example Times, Inc.`
pub(in crate::unfurl) fn without_legal(name: &str) -> &str {
    let bare = name.trim_end_matches('.');
    let form = LEGAL.iter().find_map(|form| {
        let rest = bare.strip_suffix(form)?;
        rest.ends_with([' ', ',']).then_some(rest)
    });
    form.map_or(name, |rest| rest.trim_end_matches([' ', ',']))
}

/// Whether a publisher is what hosts the blog and not the blog.
pub(super) fn is_platform(name: &str, host: Option<&str>) -> bool {
    PLATFORMS.contains(&name) && host.is_some_and(|host| !host.contains(&*name.to_ascii_lowercase()))
}

/// The site by what its feed is called, as the systems of most blogs name it: `Example » Feed`, `Example - Atom`.
pub(super) fn of_feed(title: &str) -> Option<&str> {
    let site = match title.split_once(" » ") {
        Some((site, _)) => site,
        None => [" - Atom", " - RSS"]
            .iter()
            .find_map(|kind| title.strip_suffix(kind))?,
    };
    let site = site.trim();
    (!site.is_empty() && site.chars().count() <= 40).then_some(site)
}

/// A shorter slogan may be a part of the site: `Example - Sports`.
const MIN_SLOGAN_WORDS: usize = 4;

/// A name without its legal form or slogan, where `hosts`, which are folded, are called so: `Example - News from the river`
/// of `example.org`.
pub(super) fn by_host<'a>(name: &'a str, hosts: &[String]) -> Option<&'a str> {
    let is_host = |name: &&str| hosts.contains(&folded(name));
    let bare = Some(without_legal(name)).filter(|bare| bare.len() < name.len());
    let slogans = [" - ", " – ", " — ", " | ", ": "];
    let before = slogans.iter().find_map(|sign| {
        let (bare, slogan) = name.split_once(sign)?;
        (slogan.split_whitespace().count() >= MIN_SLOGAN_WORDS).then_some(bare)
    });
    bare.filter(is_host).or(before.filter(is_host))
}

/// Whether a name is `site` with a slogan behind it: `Example – News from the river`.
pub(super) fn is_slogan(name: &str, site: &str) -> bool {
    let rest = name.strip_prefix(site);
    rest.is_some_and(|rest| {
        [" - ", " – ", " — ", " | "]
            .iter()
            .any(|sign| rest.starts_with(sign))
    })
}

/// A line without the years it begins with: `2019–2026 Example`, `2019-26 Example`, but `20 Minutes`.
fn without_years(line: &str) -> &str {
    let mut rest = line;
    loop {
        let may_be_short = rest.starts_with(['-', '–']);
        rest = rest.trim_start_matches([' ', '-', '–', ',', '.']);
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let ends = !rest[digits..].starts_with(char::is_alphabetic);
        if !(digits == 4 || digits == 2 && may_be_short) || !ends {
            return rest;
        }
        rest = &rest[digits..];
    }
}

/// Whose rights a line of copyright reserves: `© 2019–2026 Example Times. All rights reserved.`
pub(super) fn owner(line: &str) -> Option<&str> {
    let low = line.to_ascii_lowercase();
    let end = ["all rights", " – ", " - ", " | ", "版权所有", "版權所有"]
        .iter()
        .filter_map(|stop| low.find(stop))
        .min()
        .unwrap_or(line.len());
    let mut name = line[..end].trim();
    let mut is_marked = false;
    while let Some(rest) = [
        "©",
        "℗",
        "(c)",
        "(C)",
        "Copyright",
        "copyright",
        "COPYRIGHT",
        "by ",
    ]
    .iter()
    .find_map(|mark| name.strip_prefix(mark))
    {
        name = without_years(rest);
        is_marked = true;
    }
    let name = name.trim_end_matches([' ', '.', ',', '|']);
    let is_license = name.starts_with("CC ") || name.contains(" / ");
    // A number begins a name behind the sign and the years alone.
    let is_number = is_marked && name.starts_with(char::is_numeric) && name.contains(char::is_alphabetic);
    let begins = name.starts_with(char::is_alphabetic) || is_number;
    (begins && !is_license && name.chars().count() <= 40).then_some(name)
}
