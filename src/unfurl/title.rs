//! The title, and the site's name when it is tacked on to it.

use super::byline::is_cjk;
use super::field::{Ballot, Field, Reason};
use super::jsonld::Linked;
use super::page::Page;

/// What stands between a headline and the site's name.
const SEPARATORS: &[&str] = &[
    " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " ‹ ", " › ", " ~ ", "｜", " / ", " ─ ",
    " ― ", " _ ", " : ",
];
/// The same without spaces, as Chinese, Japanese and Korean pages write it: only behind a letter of those scripts.
const TIGHT: &[&str] = &["_", "--", "-", "|", "·", "："];

const META: &[&str] = &["og:title", "twitter:title"];
const OTHER_META: &[&str] = &[
    "citation_title",
    "parsely-title",
    "sailthru.title",
    "dc.title",
    "dcterms.title",
    "title",
];

pub(super) fn choose(page: &Page, linked: &[Linked], site_names: &[String], is_front: bool) -> Field<String> {
    let headlines: Vec<(String, String, bool)> = linked
        .iter()
        .flat_map(|linked| {
            let named = linked.lines("headline").into_iter().chain(linked.lines("name"));
            named.map(|(source, text)| (source, text, linked.own))
        })
        .collect();
    // A home page is titled by its site; an article is not.
    let is_article = !is_front
        && (page.articles == 1
            || page.meta("og:type") == Some("article")
            || linked.iter().any(Linked::is_article));
    let site_names: Vec<String> = site_names.iter().map(|name| folded(name)).collect();
    let mut ballot = Ballot::new();
    let mut add = |source: &str, text: &str, own: bool| {
        // A title that the page's structured data gives word for word is the headline, whatever it ends in.
        let stated = headlines
            .iter()
            .any(|(source, headline, _)| headline == text && source.ends_with("headline"));
        let title = if stated {
            text
        } else {
            without_site(text, &site_names)
        };
        let value = match title {
            "" => Err(Reason::Invalid),
            title if is_site(title, &site_names) && !is_front && (is_article || !META.contains(&source)) => {
                Err(Reason::Generic)
            }
            title => Ok(title.to_owned()),
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
    let heads: Vec<_> = page
        .headings
        .iter()
        .filter(|heading| heading.level == 1 && !heading.place.aside)
        .collect();
    if let Some(heading) = heads
        .iter()
        .find(|heading| heading.place.in_content())
        .or(heads.first())
    {
        add("h1", &heading.text, false);
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

/// Names compared by their letters: case, spaces and punctuation do not count, nor a leading `the`.
pub(super) fn folded(name: &str) -> String {
    let letters = |text: &str| -> String {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    };
    if name.is_ascii() {
        let name = name.trim();
        let bare = match name.get(..4) {
            Some(the) if the.eq_ignore_ascii_case("the ") => &name[4..],
            _ => name,
        };
        let letters = bare.chars().filter(char::is_ascii_alphanumeric);
        return letters.map(|c| c.to_ascii_lowercase()).collect();
    }
    let lower = name.trim().to_lowercase();
    letters(lower.strip_prefix("the ").unwrap_or(&lower))
}

/// Whether a text is one of the names, which are [`folded`].
fn is_site(text: &str, site_names: &[String]) -> bool {
    let text = folded(text);
    !text.is_empty() && site_names.contains(&text)
}

/// Whether `part` of a title is the site: its name, or its name with a section or country beside it.
fn belongs_to_site(part: &str, site_names: &[String]) -> bool {
    const BESIDE: &[&str] = &["embed", "player", "blog", "news", "online", "magazine"];
    is_site(part, site_names)
        || part
            .rsplit_once(' ')
            .is_some_and(|(name, kind)| BESIDE.contains(&&*kind.to_lowercase()) && is_site(name, site_names))
        || part
            .rsplit_once('.')
            .is_some_and(|(name, _)| !name.contains(' ') && is_site(name, site_names))
}

/// The separators in a title, by what they are worth.
fn separators(title: &str) -> Vec<&'static str> {
    let places = title.bytes().enumerate();
    // All but the wide bar begin with a space.
    let rests = places.filter_map(|(at, byte)| matches!(byte, b' ' | 0xef).then(|| title.get(at..))?);
    let mut found = [false; SEPARATORS.len()];
    for rest in rests {
        if let Some(at) = SEPARATORS
            .iter()
            .position(|separator| rest.starts_with(separator))
        {
            found[at] = true;
        }
    }
    let in_order = SEPARATORS.iter().zip(found).filter(|(_, found)| *found);
    in_order.map(|(separator, _)| *separator).collect()
}

/// The title without the site's name, given as it is [`folded`], before or after it.
fn without_site<'a>(title: &'a str, site_names: &[String]) -> &'a str {
    let mut title = title.trim();
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
                let mut parts = TIGHT.iter().filter_map(|separator| title.rsplit_once(separator));
                let site = parts.find(|(head, tail)| head.ends_with(is_cjk) && is_site(tail, site_names));
                site.map(|(head, _)| head)
            });
        match cut {
            Some(rest) => title = rest.trim(),
            None => break,
        }
    }
    title
}

/// What the `<title>` has after or before a headline stated elsewhere: likely the site's name.
pub(super) fn beside<'a>(title: &'a str, headline: &str) -> Option<&'a str> {
    let headline = headline.trim();
    if headline.is_empty() {
        return None;
    }
    let after = title.strip_prefix(headline).and_then(|rest| {
        SEPARATORS
            .iter()
            .find_map(|separator| rest.strip_prefix(separator))
    });
    let before = || {
        let rest = title.strip_suffix(headline)?;
        SEPARATORS
            .iter()
            .find_map(|separator| rest.strip_suffix(separator))
    };
    after
        .or_else(before)
        .filter(|part| !part.is_empty() && !SEPARATORS.iter().any(|separator| part.contains(separator)))
        .or_else(|| tight_tail(title.strip_prefix(headline)?, headline))
}

/// The last part of what a `<title>` has behind its headline, where no spaces stand between: `_section_site`.
fn tight_tail<'a>(rest: &'a str, headline: &str) -> Option<&'a str> {
    let separator = TIGHT.iter().find(|separator| rest.starts_with(**separator))?;
    let tail = rest.rsplit(separator).next().map(str::trim)?;
    (headline.ends_with(is_cjk) && !tail.is_empty()).then_some(tail)
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
            ("River - dam - sea", "River - dam - sea"),
            ("River – Example.org", "River"),
            ("River | Example Times | example.org", "River"),
            ("Example Times", "Example Times"),
            ("大桥重新通行_Example Times", "大桥重新通行"),
            ("Well_Example Times", "Well_Example Times"),
        ] {
            assert_eq!(without_site(title, &names), expected);
        }
    }

    #[test]
    fn what_stands_beside_the_headline() {
        for (title, headline, expected) in [
            ("Dam opens | Example", "Dam opens", Some("Example")),
            ("다리 열렸다 : 보기신문", "다리 열렸다", Some("보기신문")),
            ("大桥通行_新闻频道_示例网", "大桥通行", Some("示例网")),
            ("Well-being", "Well", None),
        ] {
            assert_eq!(beside(title, headline), expected, "{title}");
        }
    }
}
