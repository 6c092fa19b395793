//! The site as the page's title names it.

mod paper;

pub(super) use paper::paper;

use super::called::without_www;
use super::spelling::initials;
use super::table::PAPERS;
use super::{MAX_WORDS, is_path};
use crate::unfurl::byline::{after_by, is_cjk};
use crate::unfurl::dates;
use crate::unfurl::field::Source;
use crate::unfurl::page::{Heading, Page};
use crate::unfurl::title::{beside, blog, folded, is_host, is_house, is_site, parts, shares_a_word};
use paper::{TIGHT_SIGNS, in_both_scripts};

/// The fewest characters of a name that an owner's may hold: `Example` in `Example Media Group`.
const MIN_PART: usize = 4;

/// A shorter heading may be the site's mark, in bytes.
const MIN_HEADLINE_BYTES: usize = 8;

/// The most letters of a section in Chinese.
const SECTION_LETTERS: usize = 2;

/// What stands around the host's name in a title.
const SIGNS: [char; 12] = ['|', '-', '–', '—', '·', ':', '[', ']', '(', ')', '（', '）'];

/// The longest name behind a headline, in characters; with a comma it is a slogan sooner.
const MAX_NAME_CHARS: usize = 48;
const MAX_NAME_CHARS_WITHOUT_COMMA: usize = 64;

/// The most words of a site's name that is all of a title.
const MAX_TITLE_WORDS: usize = 3;

/// Whether a part of a title says who wrote: `by Ada Lin`.
fn is_writer(part: &str) -> bool {
    part.starts_with(char::is_lowercase) && after_by(part).is_some()
}

/// Adds the names in the title, which has these parts, best first: source, name, whether handbill wrote it; `printed` is
/// whose rights the page says that are reserved. Gives what the title has beside the headline.
pub(super) fn titled<'a>(
    page: &'a Page,
    parts: &[&'a str],
    headline: Option<&'a str>,
    printed: &[&str],
    host: Option<&str>,
    host_names: &[String],
    add: &mut impl FnMut(Source, &str, bool),
) -> Vec<&'a str> {
    let owners = printed.iter().map(|owner| folded(without_www(owner)));
    let owners: Vec<String> = owners.collect();
    let first = page.titles.first();
    let mut add = |name: Option<&str>, own: bool| {
        if let Some(name) = name {
            add("title".into(), name, own);
        }
    };
    if let Some((title, own)) = first {
        add(blog(title), *own);
        add(in_both_scripts(title, host_names), *own);
        add(of_owner(title, parts, &owners), *own);
    }
    let mut tails: Vec<&str> = Vec::new();
    let heads = Heads::of(page);
    for (title, own) in &page.titles {
        let tail = heads.tail(title, headline);
        if let Some(tail) = tail.filter(|tail| !is_section(tail, &owners) && !is_writer(tail)) {
            let tail = before_slogan(title, host_names)
                .or_else(|| as_elsewhere(page, headline, tail))
                .or_else(|| before_more(title, tail))
                .or_else(|| before_section(tail, host_names))
                .unwrap_or(tail);
            let tail = without_kind(tail, host, host_names);
            tails.push(tail);
            add(Some(tail), *own);
        }
    }
    let Some((title, own)) = first else { return tails };
    add(headline.and_then(|headline| before_path(title, headline)), *own);
    add(
        headline.and_then(|headline| heading_before(page, title, headline)),
        *own,
    );
    // The address of a site, behind all else: `River reaches the sea | Valley | Example.com`.
    if tails.is_empty()
        && let [_, .., last] = *parts
    {
        add(Some(last.trim()).filter(|last| is_host(last)), *own);
    }
    if !host_names.is_empty() {
        for name in of_host(title, parts, host_names) {
            add(name.map(str::trim), *own);
        }
    }
    tails
}

/// The part of the title that the page's copyright names.
fn of_owner<'a>(title: &'a str, parts: &[&'a str], owners: &[String]) -> Option<&'a str> {
    if owners.is_empty() {
        return None;
    }
    let tight = || {
        let last = title.rsplit(TIGHT_SIGNS).next();
        last.filter(|_| title.contains(is_cjk))
    };
    let parts = parts.iter().copied().skip(1).chain(tight());
    let names = |part: &str| {
        let part = folded(part);
        let may_be_part = part.chars().count() >= MIN_PART;
        let mut owners = owners.iter();
        owners.any(|owner| *owner == part || may_be_part && owner.contains(&part))
    };
    parts.map(str::trim).find(|part| !part.is_empty() && names(part))
}

/// The headings of a page, one of which may be the headline.
struct Heads<'a> {
    inside: Vec<&'a Heading>,
    outside: Vec<&'a Heading>,
}

impl<'a> Heads<'a> {
    fn of(page: &'a Page) -> Self {
        let (inside, outside) = page
            .headings
            .iter()
            .partition(|heading| heading.place.in_content());
        Self { inside, outside }
    }

    /// The rest of a title, where the headline is known from elsewhere.
    fn tail<'t>(&self, title: &'t str, headline: Option<&str>) -> Option<&'t str> {
        // A heading above the content may be the site's mark, and what stands before it in the title is the headline.
        let is_mark = |text: &str| title.ends_with(text) && text.len() * 2 < title.len();
        let outside = self.outside.iter().filter(|heading| !is_mark(&heading.text));
        let heads = self.inside.iter().chain(outside).map(|heading| &*heading.text);
        // What the site says of itself at length may be a heading too.
        let rest = headline.and_then(|headline| beside(title, headline));
        let heads = heads.filter(|text| rest != Some(*text) && text.len() >= MIN_HEADLINE_BYTES);
        let mut tails = headline
            .into_iter()
            .chain(heads)
            .filter_map(|headline| beside(title, headline));
        tails.find(|tail| {
            let chars = tail.chars().count();
            chars <= MAX_NAME_CHARS || chars <= MAX_NAME_CHARS_WITHOUT_COMMA && !tail.contains(',')
        })
    }
}

/// A name without what kind of page it is of: `Example Player` is the player of Example.
fn without_kind<'a>(tail: &'a str, host: Option<&str>, host_names: &[String]) -> &'a str {
    let name = tail.rsplit_once(' ').filter(|(name, kind)| {
        matches!(*kind, "Embed" | "Player") && host.is_some_and(|host| host.contains(&folded(name)))
            || *kind == "Story" && is_site(name, host_names)
    });
    name.map_or(tail, |(name, _)| name)
}

/// What stands before the headline in the title, where the page is headed so: `Example: River reaches the sea`.
fn heading_before<'a>(page: &Page, title: &'a str, headline: &str) -> Option<&'a str> {
    let front = title.trim().strip_suffix(headline)?;
    let site = front.trim_end().strip_suffix(':')?;
    let mut headings = page.headings.iter();
    headings.any(|heading| heading.text == site).then_some(site)
}

/// The parts of a title that tell of the host, the surest first.
fn of_host<'a>(title: &'a str, parts: &[&'a str], host_names: &[String]) -> [Option<&'a str>; 3] {
    // The host's name, written out.
    let spelled_out = title.split(SIGNS).find(|part| is_site(part, host_names));
    let last = parts.last().copied().filter(|_| parts.len() > 1);
    // Words that begin with the letters of the host's name: `Lower Valley River Post` of `lvrp.example`.
    let by_initials = last.filter(|part| host_names.contains(&initials(part)));
    // A few words of which the host's name is one: `Law Office Example`.
    let holds = |part: &&str| {
        let words = part.split(|c: char| !c.is_alphanumeric()).map(folded);
        let mut of_host = words.filter(|word| word.len() > 4 && host_names.contains(word));
        let is_name = !part.contains(|c: char| c.is_ascii_digit());
        is_name && part.split_whitespace().count() <= 4 && of_host.next().is_some()
    };
    [spelled_out, by_initials, last.filter(holds)]
}

/// The part of a title that is the host's name, written out, with Chinese, Japanese or Korean letters behind it or none,
/// where the slogan behind it has nothing of that: `River reaches the sea | Example | News from the valley`,
/// `大桥重新通行 - Example中文网 - 两岸`.
fn before_slogan<'a>(title: &'a str, host_names: &[String]) -> Option<&'a str> {
    let [_, between @ .., slogan] = &parts(title)[..] else {
        return None;
    };
    let is_called = |part: &str| {
        let letters = part.trim_end_matches(is_cjk);
        is_site(part, host_names) || letters.len() < part.len() && is_site(letters, host_names)
    };
    let site = between
        .iter()
        .find(|part| !part.trim().is_empty() && is_called(part.trim()))?;
    let slogan = folded(slogan);
    (!host_names.iter().any(|name| slogan.contains(&**name))).then_some(site.trim())
}

/// The host's name before a colon and a section: `Example: news`.
fn before_section<'a>(tail: &'a str, host_names: &[String]) -> Option<&'a str> {
    let (site, _) = tail.split_once(": ")?;
    is_site(site, host_names).then_some(site)
}

/// The most words of a site's name before a slogan.
const MAX_NAME_WORDS: usize = 4;

/// The part of a title before its last where that is a day, a section that every paper has, or a slogan:
/// `River reaches the sea | Example | News from all over the valley`.
fn before_more<'a>(title: &'a str, tail: &str) -> Option<&'a str> {
    let parts = parts(title);
    let [_, .., site, last] = &parts[..] else {
        return None;
    };
    let words = |part: &str| part.split_whitespace().count();
    let is_more = dates::is_day(tail) || PAPERS.contains(&tail) || words(tail) > MAX_WORDS;
    (last.trim() == tail && is_more && (1..=MAX_NAME_WORDS).contains(&words(site))).then_some(site.trim())
}

/// The site between the headline and the way to a section: `River reaches the sea - Example - News > Valley`.
fn before_path<'a>(title: &'a str, headline: &str) -> Option<&'a str> {
    let rest = title.trim().strip_prefix(headline.trim())?;
    let (site, path) = rest.strip_prefix(" - ")?.split_once(" - ")?;
    let is_name = parts(site).len() == 1 && site.split_whitespace().count() <= MAX_WORDS;
    (is_name && is_path(path) && !path.contains(" - ")).then_some(site.trim())
}

/// What another title has behind the headline alone, where the `<title>` has more behind it: `River--Example` beside
/// `River - Example / News`.
fn as_elsewhere<'t>(page: &Page, headline: Option<&str>, tail: &'t str) -> Option<&'t str> {
    let headline = headline?.trim();
    let mut rests = page
        .metas("og:title")
        .filter_map(|meta| meta.content.trim().strip_prefix(headline));
    rests.find_map(|rest| {
        let name = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
        let is_apart = name.len() < rest.len() && !name.is_empty();
        let more = tail.strip_prefix(name).filter(|_| is_apart)?;
        let is_more = parts(more).len() > 1 && more.starts_with(' ');
        is_more.then(|| &tail[..name.len()])
    })
}

/// Whether a part of a title is a section, as most of two letters in Chinese are, and the page's owner is called otherwise.
fn is_section(part: &str, owners: &[String]) -> bool {
    let is_short = part.chars().count() <= SECTION_LETTERS && part.chars().all(is_cjk);
    is_short && !owners.is_empty() && !owners.iter().any(|owner| owner.starts_with(part))
}

/// A title of few words that the headline shares none with, or whose the page is: some title all their pages by the site alone.
pub(super) fn titled_by_site<'p>(page: &'p Page, headline: Option<&str>) -> Option<(&'p str, bool)> {
    let (title, own) = page.titles.first()?;
    let title = title.trim();
    let headline =
        headline.filter(|headline| headline.split_whitespace().count() > 1 && *headline != title)?;
    let is_name = title.starts_with(|c: char| c.is_uppercase() || is_cjk(c))
        && title.split_whitespace().count() <= MAX_TITLE_WORDS
        && parts(title).len() == 1
        && !shares_a_word(title, headline);
    (is_name || is_house(page, title)).then_some((title, *own))
}

/// The last part of a title that begins as the headline does and goes on otherwise.
pub(super) fn beside_other_headline<'p>(
    page: &'p Page,
    parts: &[&'p str],
    headline: Option<&str>,
) -> Option<(&'p str, bool)> {
    let (title, own) = page.titles.first()?;
    let [_, .., tail] = parts else {
        return None;
    };
    let is_site = begin_alike(title, headline?) && tail.split_whitespace().count() <= MAX_WORDS;
    is_site.then_some((tail.trim(), *own))
}

/// The fewest characters that two titles of one article begin alike with.
const MIN_ALIKE: usize = 10;

/// Whether two titles begin with the same characters, half of the shorter at least, and go on with others.
fn begin_alike(title: &str, headline: &str) -> bool {
    let same = title
        .chars()
        .zip(headline.chars())
        .take_while(|(a, b)| a == b)
        .count();
    let shorter = headline.chars().count().min(title.chars().count());
    same >= MIN_ALIKE && same * 2 >= shorter && same < shorter
}
