//! The title, and the site's name when it is tacked on to it.

mod heading;
mod parts;
mod section;

pub(super) use heading::{headline, main_article, titles};
pub(super) use parts::{beside, parts};

use super::byline::is_cjk;
use super::field::{Ballot, Field, Reason};
use super::jsonld::Linked;
use super::page::Page;
use super::site::without_legal;
use heading::{MIN_TITLE_WORDS, begins, head, is_behind_headline, shares_a_word, without_tail};
use parts::{TIGHT, separators};
use section::without_section;

const META: &[&str] = &["og:title", "twitter:title"];
const OTHER_META: &[&str] = &[
    "citation_title",
    "parsely-title",
    "sailthru.title",
    "dc.title",
    "dcterms.title",
    "articletitle",
    "headline",
    "title",
];

pub(super) fn choose(page: &Page, linked: &[Linked], site_names: &[String], is_front: bool) -> Field<String> {
    let headlines: Vec<(String, String, bool)> = linked
        .iter()
        .flat_map(|linked| {
            let mut named = linked.lines("headline");
            let names = linked.lines("name");
            // An encyclopedia's headline says what the thing is; its name is the title.
            let is_titled = |(_, text): &(String, String)| titles(page).any(|title| begins(title, text));
            if !named.iter().any(is_titled) && names.iter().any(is_titled) {
                named.splice(0..0, names);
            } else {
                named.extend(names);
            }
            named.into_iter().map(|(source, text)| (source, text, linked.own))
        })
        // Some mark the name of the blog as the headline.
        .filter(|(_, text, _)| !is_behind_headline(page, text))
        .collect();
    // A home page is titled by its site; an article is not.
    let is_article = !is_front
        && (page.articles == 1
            || page.meta("og:type") == Some("article")
            || linked.iter().any(Linked::is_article));
    let site_names: Vec<String> = site_names.iter().map(|name| folded(name)).collect();
    let head = head(page, &site_names);
    let mut ballot = Ballot::new();
    let mut add = |source: &str, text: &str, own: bool| {
        // A title that the page's structured data gives word for word is the headline, whatever it ends in.
        let stated = headlines
            .iter()
            .any(|(source, headline, _)| headline == text && source.ends_with("headline"));
        let title = match head {
            _ if stated => text,
            Some(head)
                if source != "h1" && without_tail(text, &head.text) && !is_site(&head.text, &site_names) =>
            {
                text.trim().get(..head.text.len()).unwrap_or(text)
            }
            // `Example: River reaches the sea`
            Some(head) if behind_site(text, &site_names) == Some(&*head.text) => &head.text,
            _ => without_site(text.rsplit(ARCHIVE).next().unwrap_or(text), &site_names),
        };
        let value = match title {
            "" => Err(Reason::Invalid),
            _ if is_cut_at_quote(page, text) => Err(Reason::Invalid),
            title if is_site(title, &site_names) && !is_front && (is_article || !META.contains(&source)) => {
                Err(Reason::Generic)
            }
            title => Ok(unescaped(page, title).unwrap_or_else(|| title.to_owned())),
        };
        ballot.add(source.to_owned(), text, own, value);
    };
    for key in META {
        page.metas(key).for_each(|meta| add(key, &meta.content, meta.own));
    }
    if is_front && let Some((title, own)) = page.titles.first() {
        // What a front page is headed by are others' headlines.
        add("title", title, *own);
    }
    for (source, text, own) in headlines.iter().filter(|(source, ..)| !source.contains("page.")) {
        add(source, text, *own);
    }
    for key in OTHER_META {
        page.metas(key).for_each(|meta| add(key, &meta.content, meta.own));
    }
    if let Some(head) = head {
        // A heading above all content that the title knows nothing of is a section or a mark.
        let of_page = page.titles.first().filter(|(title, _)| {
            let bare = without_site(title, &site_names);
            !head.place.in_content()
                && !titles(page).any(|title| shares_a_word(title, &head.text))
                && bare.split_whitespace().count() >= MIN_TITLE_WORDS
                && !site_names.iter().any(|name| folded(bare).contains(&**name))
        });
        if let Some((title, own)) = of_page {
            add("title", title, *own);
        }
        add("h1", &head.text, false);
    }
    for (title, own) in &page.titles {
        add("title", title, *own);
    }
    for (source, text, own) in headlines.iter().filter(|(source, ..)| source.contains("page.")) {
        add(source, text, *own);
    }
    if let Some(heading) = page
        .headings
        .iter()
        .find(|heading| heading.level == 2 && heading.place.in_content())
    {
        add("h2", &heading.text, false);
    }
    let mut field = ballot.close();
    // A page that is titled by its site alone, a home page, keeps that title.
    if field.value().is_none()
        && let Some((source, title)) = page
            .meta("og:title")
            .map(|title| ("og:title", title))
            .or_else(|| page.titles.first().map(|(title, _)| ("title", &**title)))
            .filter(|(_, title)| !title.is_empty())
    {
        field.set(title.to_owned(), source);
    }
    field
}

/// Whether a title ends where the page's heading or `<title>` goes on with a quotation mark: the attribute it stands in
/// was written without regard to the marks in it, `content="The "old" dam"`.
fn is_cut_at_quote(page: &Page, text: &str) -> bool {
    as_shown(page).any(|whole| {
        let rest = whole.strip_prefix(text.trim_end());
        rest.is_some_and(|rest| rest.trim_start().starts_with('"'))
    })
}

/// A title without the backslashes that a program left before its quotation marks, where the page's heading or `<title>`
/// has none.
fn unescaped(page: &Page, title: &str) -> Option<String> {
    memchr::memchr(b'\\', title.as_bytes())?;
    let bare = title.replace("\\'", "'").replace("\\\"", "\"");
    as_shown(page)
        .any(|whole| whole.starts_with(&bare))
        .then_some(bare)
}

/// The `<title>` and the headings, which a title in an attribute is told by where it went wrong.
fn as_shown(page: &Page) -> impl Iterator<Item = &str> {
    let heads = page.headings.iter().map(|heading| &*heading.text);
    page.titles.iter().map(|(title, _)| &**title).chain(heads)
}

/// Between the blog's name and the headline, as WordPress's first theme titled its posts.
const ARCHIVE: &str = " » Blog Archive » ";

/// The blog that such a title names first.
pub(super) fn blog(title: &str) -> Option<&str> {
    title.split_once(ARCHIVE).map(|(blog, _)| blog)
}

/// Names compared by their letters: case, spaces and punctuation do not count, nor a leading `the`.
pub(super) fn folded(name: &str) -> String {
    let letters = |text: &str| -> String {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    };
    if name.is_ascii() {
        let mut folded = String::with_capacity(name.len());
        folded.extend(ascii_letters(name).map(char::from));
        return folded;
    }
    let lower = name.trim().to_lowercase();
    letters(lower.strip_prefix("the ").unwrap_or(&lower))
}

/// What a name in ASCII is [`folded`] to.
fn ascii_letters(name: &str) -> impl Iterator<Item = u8> {
    let letters = bare(name).bytes().filter(u8::is_ascii_alphanumeric);
    letters.map(|letter| letter.to_ascii_lowercase())
}

/// A name without a leading `the`.
fn bare(name: &str) -> &str {
    let name = name.trim();
    match name.get(..4) {
        Some(the) if the.eq_ignore_ascii_case("the ") => &name[4..],
        _ => name,
    }
}

/// Whether a text is one of the names, which are [`folded`].
fn is_site(text: &str, site_names: &[String]) -> bool {
    // Most differ in their first letters.
    if text.is_ascii() {
        let is_name = |name: &String| !name.is_empty() && ascii_letters(text).eq(name.bytes());
        return site_names.iter().any(is_name);
    }
    let mut letters = bare(text).chars().flat_map(char::to_lowercase);
    let first = letters.find(|c| c.is_alphanumeric());
    let may_be = |name: &String| first.is_some() && name.chars().next() == first;
    site_names.iter().any(may_be) && site_names.contains(&folded(text))
}

/// What stands behind the site's name and a colon.
fn behind_site<'a>(title: &'a str, site_names: &[String]) -> Option<&'a str> {
    let (site, rest) = title.trim().split_once(": ")?;
    is_site(site, site_names).then_some(rest.trim())
}

/// Whether `part` of a title is the site: its name, or its name with a section or country beside it.
fn belongs_to_site(part: &str, site_names: &[String]) -> bool {
    const BESIDE: &[&str] = &["embed", "player", "blog", "news", "online", "magazine"];
    is_site(part, site_names)
        || part
            .rsplit_once(' ')
            .is_some_and(|(name, kind)| BESIDE.contains(&&*kind.to_lowercase()) && is_site(name, site_names))
        || part.split_once(' ').is_some_and(|(name, section)| {
            !section.contains(' ') && section.starts_with(char::is_uppercase) && is_site(name, site_names)
        })
        || is_site(without_legal(part), site_names)
        || part
            .rsplit_once('.')
            .is_some_and(|(name, _)| !name.contains(' ') && is_site(name, site_names))
}

/// Whether a headline in Chinese, Japanese or Korean may end in this: a letter, a bracket, a mark.
fn ends_headline(c: char) -> bool {
    is_cjk(c) || matches!(c, '」' | '』' | '）' | '】' | '》' | '！' | '？')
}

/// The title without the site's name, given as it is [`folded`], before or after it.
fn without_site<'a>(title: &'a str, site_names: &[String]) -> &'a str {
    let whole = title.trim();
    let mut title = whole;
    for _ in 0..3 {
        let separators = separators(title);
        let cut = separators
            .iter()
            .filter_map(|separator| {
                let (head, tail) = title.rsplit_once(separator)?;
                (belongs_to_site(tail, site_names) && !head.trim().is_empty()).then_some(head)
            })
            .max_by_key(|head| head.len())
            .or_else(|| {
                separators.iter().find_map(|separator| {
                    let (head, tail) = title.split_once(separator)?;
                    (belongs_to_site(head, site_names) && !tail.trim().is_empty()).then_some(tail)
                })
            })
            .or_else(|| {
                // All stand behind a letter outside ASCII.
                let tight = TIGHT.iter().filter(|_| !title.is_ascii());
                let mut parts = tight.filter_map(|separator| title.rsplit_once(separator));
                let site = parts.find(|(head, tail)| {
                    head.trim_end().ends_with(ends_headline) && is_site(tail, site_names)
                });
                // `headline_section_site`: what stands between is no part of the headline either.
                site.map(|(head, _)| {
                    head.split(['_'])
                        .next()
                        .filter(|first| first.ends_with(is_cjk))
                        .unwrap_or(head)
                })
            });
        match cut {
            Some(rest) => title = rest.trim(),
            None if title.len() < whole.len() => return without_section(title, whole),
            None => break,
        }
    }
    title
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_site_s_own_name_is_cut() {
        let names = ["The Example Times", "example.org"].map(folded);
        for (title, expected) in [
            ("River reaches the sea | Example Times", "River reaches the sea"),
            ("Example Times - River reaches the sea", "River reaches the sea"),
            (
                "River reaches the sea | World | Example Times",
                "River reaches the sea",
            ),
            ("大桥今日重新通行-新闻-Example Times", "大桥今日重新通行"),
            ("River | World | Example Times", "River | World"),
            ("River - dam - sea", "River - dam - sea"),
            ("River – Example.org", "River"),
            ("River | Example Times | example.org", "River"),
            ("Example Times", "Example Times"),
            ("大桥重新通行_Example Times", "大桥重新通行"),
            ("川が海に達した「全線」:Example Times", "川が海に達した「全線」"),
            ("川が海に達した － Example Times", "川が海に達した"),
            (
                "River reaches the sea | World News - Example Times",
                "River reaches the sea",
            ),
            (
                "River reaches the sea - World News | Example Times",
                "River reaches the sea - World News",
            ),
            ("Well_Example Times", "Well_Example Times"),
        ] {
            assert_eq!(without_site(title, &names), expected);
        }
    }
}
