//! The heading that is the article's, and what the page's titles have in common with it.

use super::dated::begins_with_day;
use super::folded::{folded, is_site};
use super::lower::{
    all_of_title, behind_site, below_mark, below_section, beside_column, in_the_middle, last_part,
    said_otherwise,
};
use super::parts::{TIGHT, parts, separator_before, separator_behind};
use super::shared::{in_other_words, is_of_box};
use crate::text::trimmed;
use crate::unfurl::byline::{is_address, is_cjk, is_name_alone};
use crate::unfurl::dates;
use crate::unfurl::page::{Heading, Page};

/// A title of fewer words may be any.
pub(super) const MIN_TITLE_WORDS: usize = 3;

/// The fewest letters a heading has that may be the whole of a title with more behind it.
pub(super) const MIN_HEAD_LETTERS: usize = 10;

/// The letters of a heading, those of Chinese, Japanese and Korean as two.
pub(super) fn letters(head: &str) -> usize {
    if head.is_ascii() {
        return head.bytes().filter(u8::is_ascii_alphanumeric).count();
    }
    let letters = head.chars().filter(|c| c.is_alphanumeric());
    letters.map(|c| 1 + usize::from(is_cjk(c))).sum()
}

/// Whether a heading has the [`letters`] of one that may be the whole of a title; those behind them are not counted.
pub(super) fn is_long(head: &str) -> bool {
    let letters = head.chars().filter(|c| c.is_alphanumeric());
    let mut sums = letters.scan(0, |sum, c| {
        *sum += 1 + usize::from(is_cjk(c));
        Some(*sum)
    });
    sums.any(|sum| sum >= MIN_HEAD_LETTERS)
}

/// What the page says it is titled.
pub(in crate::unfurl) fn titles(page: &Page) -> impl Iterator<Item = &str> {
    let stated = page.metas("og:title").map(|meta| &*meta.content);
    stated.chain(page.titles.first().map(|(title, _)| &**title))
}

/// Whether a title is `head`, or `head` and something set apart behind it.
pub(super) fn begins(title: &str, head: &str) -> bool {
    let (title, head) = (trimmed(title), trimmed(head));
    let Some((start, rest)) = title.split_at_checked(head.len()) else {
        return false;
    };
    if head.is_empty() || !is_same(start, head) {
        return false;
    }
    let is_glued = || {
        let behind = rest.strip_prefix(" -").or_else(|| rest.strip_prefix(" –"));
        behind.is_some_and(|behind| behind.starts_with(char::is_uppercase))
    };
    rest.is_empty()
        || rest.starts_with(" [")
        || is_glued()
        || separator_before(rest).is_some()
        || begins_with_day(rest)
        || behind_by(rest).is_some()
        || head.contains(is_cjk)
            && TIGHT
                .iter()
                .any(|separator| rest.trim_start().starts_with(separator))
}

/// Who wrote, behind the headline in a title: `River reaches the sea by Ada Lin | Example`.
fn behind_by(rest: &str) -> Option<&str> {
    let named = parts(rest.strip_prefix(" by ")?).into_iter().next()?;
    (named.contains(' ') && is_name_alone(named)).then_some(named)
}

/// The same where a heading has the headline alone.
pub(in crate::unfurl) fn signed(page: &Page) -> Option<&str> {
    let heads = || {
        let shown = page.headings.iter().filter(|heading| !heading.place.aside);
        shown.map(|heading| &*heading.text).filter(|head| is_long(head))
    };
    titles(page).find_map(|title| heads().find_map(|head| behind_by(title.trim().strip_prefix(head)?)))
}

/// Whether two texts of one length are the same, whatever their case; most differ in their first letters.
fn is_same(a: &str, b: &str) -> bool {
    let is_other = |a: u8, b: u8| a.is_ascii() && b.is_ascii() && !a.eq_ignore_ascii_case(&b);
    if is_other(a.as_bytes()[0], b.as_bytes()[0]) {
        return false;
    }
    let [small_a, small_b] = [a, b].map(|text| text.chars().flat_map(char::to_lowercase));
    a == b || small_a.eq(small_b)
}

/// Whether a text is a title, or what it begins or ends with and is set apart from the rest, in Chinese, Japanese and
/// Korean by a space alone.
pub(in crate::unfurl) fn is_set_apart(title: &str, text: &str) -> bool {
    let by_space = |rest: &str| text.ends_with(is_cjk) && rest.starts_with(char::is_whitespace);
    let by_sign =
        |rest: &str| text.contains(is_cjk) && TIGHT.iter().any(|sign| rest.trim_end().ends_with(sign));
    (begins(title, text)
        || title.trim().strip_prefix(text).is_some_and(by_space)
        || title.trim().strip_suffix(text).is_some_and(by_sign)
        || ends(title, text))
        && is_long(text)
}

/// The headline in no heading, where it is longer than what the title has beside it.
fn unmarked(page: &Page) -> Option<&Heading> {
    let (title, _) = page.titles.first()?;
    let is_most = |heading: &Heading| letters(title) < letters(&heading.text) * 2;
    let mut unmarked = page.headings.iter().filter(|heading| heading.is_unmarked());
    unmarked.find(|heading| is_most(heading))
}

/// Whether a text is what the title has behind the heading: the site.
pub(super) fn is_behind_headline(page: &Page, text: &str) -> bool {
    let heads = || {
        let seen = page.headings.iter().filter(|heading| !heading.place.aside);
        seen.filter(|heading| heading.text != text)
    };
    titles(page).any(|title| ends(title, text) && heads().any(|heading| begins(title, &heading.text)))
}

/// A tail of more words, the separator among them, is no name.
pub(super) const MAX_TAIL_WORDS: usize = 7;

/// Whether a title is this heading with a name behind it: of the author, of a part of the site.
pub(super) fn without_tail(title: &str, head: &str) -> bool {
    const JOINING: &[&str] = &["and", "&", "et", "und", "y", "e", "of", "the", "de"];
    let is_named = |word: &str| {
        !word.starts_with(char::is_lowercase)
            || JOINING.contains(&word)
            || is_host(word)
            || is_address(word)
            || is_elided(word)
    };
    let is_name_or_day =
        |part: &str| !part.contains(|c: char| c.is_ascii_digit()) || dates::read(part).is_some();
    let tail = title.get(head.len()..).unwrap_or_default();
    !tail.trim().is_empty()
        && begins(title, head)
        && is_long(head)
        && (behind_by(tail).is_some()
            || tail.split_whitespace().all(is_named)
                && tail.split_whitespace().count() <= MAX_TAIL_WORDS
                && parts(tail).into_iter().all(is_name_or_day))
}

fn has_host_letters(text: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    text.bytes().all(is_letter)
}

/// Whether a word of a name has a short one before it: `d'Abruzzo`, `l’Aube`.
fn is_elided(word: &str) -> bool {
    let behind = word.split_once(['\'', '’']).map(|(_, behind)| behind);
    behind.is_some_and(|behind| behind.starts_with(char::is_uppercase))
}

/// Whether a title is this heading with a bar and a few words behind it.
pub(super) fn without_barred(title: &str, head: &str) -> bool {
    let tail = title
        .trim()
        .strip_prefix(head)
        .and_then(|rest| rest.strip_prefix(" | "));
    tail.is_some_and(|tail| tail.split_whitespace().count() <= MAX_TAIL_WORDS && !tail.contains(" | "))
        && is_long(head)
}

/// Where among the headings of a page that is read through the one of the first level stands that a title of the page
/// begins with, or is most of it behind the site.
pub(in crate::unfurl) fn headline(page: &Page) -> Option<usize> {
    let find = || headline_so_far(page).or_else(|| behind_site(page));
    *page.headline.get_or_init(find)
}

/// The same while the page is being read.
pub(in crate::unfurl) fn headline_so_far(page: &Page) -> Option<usize> {
    let may_be = |heading: &Heading| heading.level == 1 || heading.is_unmarked();
    let mut headings = page.headings.iter();
    headings.position(|heading| may_be(heading) && is_told(heading, page))
}

/// Where that one stands, else the first lower one that a title of the page begins with.
pub(in crate::unfurl) fn any_headline(page: &Page) -> Option<usize> {
    let lower = || page.headings.iter().position(|heading| is_told(heading, page));
    *page.any_headline.get_or_init(|| headline(page).or_else(lower))
}

/// Whether a title of the page begins with a heading.
pub(super) fn is_told(heading: &Heading, page: &Page) -> bool {
    !heading.place.aside
        && titles(page).any(|title| match heading.is_unmarked() {
            true => is_set_apart(title, &heading.text),
            false => begins(title, &heading.text) || goes_on(&heading.text, title),
        })
        && is_long(&heading.text)
}

/// Whether a heading is a title with another sentence behind it.
fn goes_on(head: &str, title: &str) -> bool {
    let title = title.trim();
    is_long(title)
        && head
            .strip_prefix(title)
            .is_some_and(|rest| rest.starts_with(". "))
}

/// The fewest bytes of text that an article has, and no teaser.
const MIN_ARTICLE_BYTES: usize = 400;

/// The `<article>` that the headline stands in, counted from 1; where it stands in none, the first with the text of one:
/// menus are made of articles as well.
pub(in crate::unfurl) fn main_article(page: &Page) -> u16 {
    let headline = headline(page).map(|at| page.headings[at].place.article);
    let of_headline = headline.filter(|article| *article > 0);
    of_headline.or_else(|| first_with_text(page)).unwrap_or(1)
}

fn first_with_text(page: &Page) -> Option<u16> {
    let (mut article, mut bytes) = (0, 0);
    for paragraph in page.paragraphs.iter().filter(|paragraph| !paragraph.place.aside) {
        if paragraph.place.article != article {
            (article, bytes) = (paragraph.place.article, 0);
        }
        bytes += paragraph.text.len();
        if article > 0 && bytes >= MIN_ARTICLE_BYTES {
            return Some(article);
        }
    }
    None
}

/// The heading that is the article's: one that a title of the page begins with, else the first of the content, else the
/// first of all.
pub(super) fn head<'a>(page: &'a Page, site_names: &[String]) -> Option<&'a Heading> {
    let titles: Vec<&str> = titles(page).collect();
    let usable = |heading: &&Heading| !heading.place.aside && !heading.text.is_empty();
    let is_titled = |heading: &&Heading| {
        titles.iter().any(|title| begins(title, &heading.text)) && !is_site(&heading.text, site_names)
    };
    let firsts = || {
        page.headings
            .iter()
            .filter(|heading| heading.level == 1 && !is_host(&heading.text))
            .filter(usable)
    };
    if let Some(lower) = below_mark(page) {
        return Some(lower);
    }
    let first = firsts()
        .find(|heading| heading.place.in_content())
        .or(firsts().next());
    let is_behind = |heading: &&Heading| {
        titles.iter().any(|title| ends(title, &heading.text)) && !is_site(&heading.text, site_names)
    };
    firsts()
        .find(is_titled)
        .or_else(|| {
            // The site's mark may be the only heading of the first level.
            first.filter(|mark| !mark.place.in_content())?;
            let lower = page.headings.iter();
            let mut second = lower.filter(|heading| matches!(heading.level, 2 | 3));
            second.find(|heading| {
                usable(heading)
                    && heading.text.chars().count() >= MIN_HEAD_LETTERS
                    && (is_titled(heading)
                        || titles.iter().any(|title| begins_in_letters(title, &heading.text)))
            })
        })
        .or_else(|| firsts().find(is_behind))
        .or_else(|| all_of_title(page).filter(|head| !is_site(&head.text, site_names)))
        .or_else(|| {
            below_section(page, &titles).filter(|_| !first.is_some_and(|first| first.place.in_content()))
        })
        .or_else(|| last_part(page, &titles, site_names))
        .or_else(|| in_the_middle(page).filter(|head| !is_site(&head.text, site_names)))
        .or_else(|| said_otherwise(page))
        .or_else(|| unmarked(page))
        .or_else(|| beside_column(page, &titles).filter(is_titled))
        .or_else(|| in_other_words(page, first))
        .or(first.filter(|first| !is_of_box(page, first)))
}

/// Whether a title begins with the letters of a heading, whatever signs and spaces stand between them in either.
fn begins_in_letters(title: &str, head: &str) -> bool {
    let head = folded(head);
    head.chars().count() >= MIN_HEAD_LETTERS && folded(title).starts_with(&head)
}

/// Whether a heading is the address of a site: `Example.com`.
pub(in crate::unfurl) fn is_host(text: &str) -> bool {
    text.len() > 4 && has_host_letters(text) && [".com", ".org", ".net"].iter().any(|end| text.ends_with(end))
}

/// Whether a title is something set apart and `head` behind it.
pub(super) fn ends(title: &str, head: &str) -> bool {
    let rest = trimmed(title)
        .strip_suffix(trimmed(head))
        .filter(|_| !head.is_empty());
    rest.is_some_and(|rest| separator_behind(rest).is_some())
}
