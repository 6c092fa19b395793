//! What a site is called beside its name: by its owner, with a legal form, with a slogan.

use super::rights::{RIGHTS_KNOWN, behind_masthead, reserves_in};
use super::table::{LEGAL, NAMELESS, PLATFORMS, RIGHTS};
use crate::unfurl::buckets::ByByte;
use crate::unfurl::byline::{is_agency, is_cjk, lower};
use crate::unfurl::letters::{Lettered, Letters};
use crate::unfurl::title::{BRACKETS, folded, is_site};

static LEGAL_BY_LAST: ByByte<{ LEGAL.len() }> = ByByte::by_last(LEGAL);

/// A company's name without its legal form: `Example Times, Inc.`
pub(in crate::unfurl) fn without_legal(name: &str) -> &str {
    let bare = name.trim_end_matches('.');
    let last = bare.as_bytes().last().copied().unwrap_or_default();
    let form = LEGAL_BY_LAST.of_byte(last).find_map(|at| {
        let form = LEGAL[at];
        let rest = bare.strip_suffix(form)?;
        rest.ends_with([' ', ',']).then_some(rest)
    });
    form.map_or(name, |rest| rest.trim_end_matches([' ', ',']))
}

/// A host or its name without what the hosts of web sites begin with.
pub(in crate::unfurl) fn without_www(host: &str) -> &str {
    let mut host = host;
    while let Some(rest) = host.strip_prefix("www.") {
        host = rest;
    }
    host
}

/// Whether a publisher is what hosts the blog and not the blog.
pub(super) fn is_platform(name: &str, host: Option<&str>) -> bool {
    PLATFORMS.contains(&name) && host.is_some_and(|host| !host.contains(&*name.to_ascii_lowercase()))
}

/// What stands between a name and a slogan.
const BEFORE_SLOGAN: [&str; 6] = [" | ", " - ", " – ", " — ", " ~ ", ": "];

/// What stands before and behind each sign that may stand before a slogan.
pub(super) fn by_slogan_signs(name: &str) -> impl Iterator<Item = (&str, &str)> {
    // Most names hold not one byte of them but the space.
    let may_hold = |byte| matches!(byte, b'|' | b'-' | b'~' | b':' | 0xe2);
    let signs: &[&str] = if name.bytes().any(may_hold) {
        &BEFORE_SLOGAN
    } else {
        &[]
    };
    signs.iter().filter_map(|sign| name.split_once(sign))
}

/// A shorter slogan may be a part of the site: `Example - Sports`.
const MIN_SLOGAN_WORDS: usize = 4;

/// The same of one in Japanese, which has no spaces, in characters.
const MIN_SLOGAN_CHARS: usize = 8;

/// The longest name before a sentence, in words.
const MAX_NAME_WORDS: usize = 8;
/// What is shorter before a point may be an abbreviation: `St. Example`, `Example Corp. of the River Valley`.
const MIN_SENTENCE_LETTERS: usize = 5;

/// A name before a sentence that is its slogan: `Example Valley. All the news of the river and the sea`.
pub(super) fn before_sentence(name: &str) -> Option<&str> {
    let (bare, slogan) = name.split_once(". ")?;
    let last = bare.rsplit(' ').next().unwrap_or(bare);
    let is_whole = last.ends_with([')', '»', '"']) || last.chars().count() >= MIN_SENTENCE_LETTERS;
    let is_long = slogan.split_whitespace().count() >= MIN_SLOGAN_WORDS;
    (is_whole && is_long && bare.split(' ').count() <= MAX_NAME_WORDS).then_some(bare)
}

/// A name and the slogan in brackets behind it: `EXAMPLE[川と海のニュースを毎日]`.
fn before_brackets(name: &str) -> Option<(&str, &str)> {
    let mut around = BRACKETS.into_iter();
    let (bare, slogan) = around.find_map(|(open, close)| name.strip_suffix(close)?.split_once(open))?;
    Some((bare.trim_end(), slogan))
}

/// Fewer letters may begin the address of any host, in bytes.
const MIN_BEGINNING: usize = 5;

/// A name without its legal form or slogan, where `hosts`, which are folded, are called so: `Example - News from the river`
/// of `example.org`, `EXAMPLE[川と海のニュースを毎日]`, or the address or the word apart that it ends in:
/// `News from the river | EXAMPLE.org`, `川と海のニュースを毎日｜EXAMPLE`.
pub(super) fn by_host<'a>(name: &'a str, hosts: &[String]) -> Option<&'a str> {
    let is_host = |name: &&str| is_site(name, hosts);
    let bare = Some(without_legal(name)).filter(|bare| bare.len() < name.len());
    let is_long = |slogan: &str| slogan.split_whitespace().count() >= MIN_SLOGAN_WORDS;
    let has_many = |slogan: &str| slogan.chars().count() >= MIN_SLOGAN_CHARS;
    let before = by_slogan_signs(name).find(|(_, slogan)| is_long(slogan));
    let before = before.map(|(bare, _)| bare);
    let in_brackets = || {
        let (bare, slogan) = before_brackets(name)?;
        let is_slogan = is_long(slogan) || slogan.contains(is_cjk) && has_many(slogan);
        is_slogan.then_some(bare)
    };
    let behind = || {
        let (slogan, bare) = name.rsplit_once(' ')?;
        let is_apart = bare.contains('.') || slogan.ends_with(" |");
        (is_apart && is_long(slogan)).then_some(bare)
    };
    let behind_bar = || {
        let (slogan, bare) = name.rsplit_once('｜')?;
        has_many(slogan).then_some(bare.trim())
    };
    // `Example | News from the river` of `examplemedia.org`
    let begins_host = |name: &&str| {
        let letters = folded(name);
        letters.len() >= MIN_BEGINNING && hosts.iter().any(|host| host.starts_with(&letters))
    };
    let found = bare.filter(is_host).or(before.filter(is_host));
    let found = found.or(before.filter(begins_host));
    let found = found.or_else(|| in_brackets().filter(is_host));
    let found = found.or_else(|| behind().filter(is_host));
    found.or_else(|| behind_bar().filter(is_host))
}

/// Whether a name is `site` with a slogan behind it: `Example – News from the river`.
pub(super) fn is_slogan(name: &str, site: &str) -> bool {
    let rest = name.strip_prefix(site);
    rest.is_some_and(|rest| BEFORE_SLOGAN.iter().any(|sign| rest.starts_with(sign)))
}

/// A line without the years it begins with: `2019–2026 Example`, `2019-26 Example`, but `20 Minutes`.
fn without_years(line: &str) -> &str {
    let mut rest = line;
    loop {
        let may_be_short = rest.starts_with(['-', '–']);
        rest = rest.trim_start_matches([' ', '-', '–', '—', ',', '.', '|', '·', '•', ':']);
        // Other scripts have digits of their own.
        let behind = rest.trim_start_matches(char::is_numeric);
        let digits = rest[..rest.len() - behind.len()].chars().count();
        let ends = !behind.starts_with(char::is_alphabetic);
        if may_be_short && rest.starts_with("present ") {
            return rest["present".len()..].trim_start();
        }
        if !(digits == 4 || digits == 2 && may_be_short) || !ends {
            return rest;
        }
        rest = behind;
    }
}

/// Whether a line that nothing marks is the page's copyright, of this owner. A picture's credit has no year.
pub(in crate::unfurl) fn is_printed(name: &str, line: &str) -> bool {
    let digits = line.bytes().filter(u8::is_ascii_digit).take(4).count();
    let is_of_page = digits == 4 || behind_masthead(line).is_some() || reserves_in(&lower(line));
    is_of_page && !is_nameless(name) && name.chars().count() > 1
}

/// Whether what stands in the place of an owner is no name: a number of registration, what is forbidden.
pub(super) fn is_nameless(name: &str) -> bool {
    NAMELESS.iter().any(|word| name.contains(word))
}

/// A name in Chinese or Japanese without what stands before and behind it: `主办：示例网 京ICP备00000000号`.
fn without_notes(name: &str) -> &str {
    let name = name
        .split([' ', '　', ',', '，', '。', '|', '丨'])
        .next()
        .unwrap_or(name);
    name.rsplit(['：', ':']).next().unwrap_or(name)
}

/// What a line of copyright begins with.
const MARKS: [&str; 14] = [
    "©\u{fe0f}",
    "©",
    "ⓒ",
    "℗",
    "®",
    "(c)",
    "copyrights ",
    "copyright",
    "by ",
    "& ",
    "all content ",
    "all contents ",
    "site contents ",
    "entire contents ",
];

/// What a name ends before, beside words for rights.
const STOPS: [&str; 24] = [
    " – ",
    " - ",
    " | ",
    " · ",
    " • ",
    "|",
    " copyright",
    " ©",
    " <",
    " and its ",
    ", a ",
    ", an ",
    " (issn",
    ", issn",
    ". made with ",
    ". proudly ",
    ". registered ",
    ". theme by ",
    ". unauthorized ",
    " powered by ",
    " published by ",
    " designed by ",
    " developed by ",
    ". website by ",
];

static STOPS_KNOWN: Lettered<{ STOPS.len() }> = Lettered::of(&STOPS);

/// A line without the marks, years and words for rights it begins with, and whether there is a mark.
fn behind_marks<'a>(line: &'a str, low: &str) -> (&'a str, bool) {
    let (mut at, mut is_marked) = (0, false);
    loop {
        let rest = &low[at..];
        let rest = if let Some(rest) = MARKS.iter().find_map(|mark| rest.strip_prefix(mark)) {
            is_marked = true;
            without_years(rest)
        } else if let Some(rest) = RIGHTS
            .iter()
            .filter_map(|words| rest.strip_prefix(words))
            .min_by_key(|rest| rest.len())
        {
            rest.trim_start_matches(['：', ':', ' ', '　', '.'])
        } else {
            return (&line[at..], is_marked);
        };
        at = low.len() - rest.len();
    }
}

/// A name without the years behind it: `Example, 2026`, `Example 2019–2026`.
fn before_years(name: &str) -> &str {
    let bare = name.trim_end_matches([' ', '.']);
    let years = bare.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '–' | '—'));
    let is_years = ["19", "20"]
        .iter()
        .any(|century| bare[years.len()..].starts_with(century))
        && bare.len() - years.len() >= 4
        && years.ends_with([' ', ',']);
    if is_years { years } else { name }
}

/// What a name has in the quotes of Russia: `Сетевое издание «Пример»`.
fn quoted(name: &str) -> Option<&str> {
    let (inner, _) = name.split_once('«')?.1.split_once('»')?;
    inner.starts_with(char::is_alphabetic).then_some(inner)
}

/// Whose rights a line of copyright reserves: `© 2019–2026 Example Times. All rights reserved.`
pub(in crate::unfurl) fn owner(line: &str) -> Option<&str> {
    let line = behind_masthead(line).unwrap_or(line);
    let low = lower(line);
    // `2026 © Example Times`
    let dated = without_years(&low);
    let is_behind_year = dated.len() < low.len() && dated.starts_with(['©', 'ⓒ']);
    let start = if is_behind_year {
        low.len() - dated.len()
    } else {
        0
    };
    let (name, is_marked) = behind_marks(&line[start..], &low[start..]);
    let low = &low[line.len() - name.len()..];
    let place = |stop: &str| memchr::memmem::find(low.as_bytes(), stop.as_bytes());
    let letters = Letters::of(low);
    let stops = STOPS_KNOWN.within(letters).chain(RIGHTS_KNOWN.within(letters));
    let stops = stops.filter_map(place);
    let name = &name[..stops.min().unwrap_or(name.len())];
    let name = quoted(name).unwrap_or(before_years(name));
    let name = name.trim_end_matches([
        ' ', '.', ',', '|', ':', '/', '—', '–', '。', '।', '။', '៕', '؛', '،',
    ]);
    let name = if name.starts_with(is_cjk) {
        without_notes(name)
    } else {
        name
    };
    // `AFP/Example Pictures` are those of a picture.
    let is_of_picture = name.contains('/') && name.split('/').any(|part| is_agency(part.trim()));
    let is_license = name.starts_with("CC ") || name.contains(" / ");
    // A number begins a name behind the sign and the years alone.
    let is_number = is_marked && name.starts_with(char::is_numeric) && name.contains(char::is_alphabetic);
    let begins = name.starts_with(char::is_alphabetic) || is_number;
    (begins && !is_license && !is_of_picture && name.chars().count() <= 40).then_some(name)
}
