//! The title, and the site's name when it is tacked on to it.

use super::byline::is_cjk;
use super::field::{Ballot, Field, Reason};
use super::jsonld::Linked;
use super::page::{Heading, Page};
use super::site::without_legal;

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
            _ => without_site(text.rsplit(ARCHIVE).next().unwrap_or(text), &site_names),
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
    if let Some(head) = head {
        // A heading above all content that the title knows nothing of is a section or a mark.
        let of_page = page.titles.first().filter(|(title, _)| {
            !head.place.in_content()
                && !titles(page).any(|title| shares_a_word(title, &head.text))
                && title.split_whitespace().count() >= MIN_TITLE_WORDS
                && !site_names.iter().any(|name| folded(title).contains(&**name))
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

/// A title of fewer words may be any.
const MIN_TITLE_WORDS: usize = 4;
/// The fewest letters a heading has that may be the whole of a title with more behind it.
const MIN_HEAD_LETTERS: usize = 10;

/// Between the blog's name and the headline, as WordPress's first theme titled its posts.
pub(super) const ARCHIVE: &str = " » Blog Archive » ";

/// What the page says it is titled.
pub(super) fn titles(page: &Page) -> impl Iterator<Item = &str> {
    let stated = page.metas("og:title").map(|meta| &*meta.content);
    stated.chain(page.titles.first().map(|(title, _)| &**title))
}

/// Whether a title is `head`, or `head` and something set apart behind it.
fn begins(title: &str, head: &str) -> bool {
    let (title, head) = (title.trim(), head.trim());
    let same = |start: &str| start == head || start.to_lowercase() == head.to_lowercase();
    let Some((start, rest)) = title.split_at_checked(head.len()) else {
        return false;
    };
    if head.is_empty() || !same(start) {
        return false;
    }
    rest.is_empty()
        || rest.starts_with(" [")
        || SEPARATORS.iter().any(|separator| rest.starts_with(separator))
        || head.ends_with(is_cjk)
            && TIGHT
                .iter()
                .any(|separator| rest.trim_start().starts_with(separator))
}

/// Whether a text is what the title has behind the heading: the site.
fn is_behind_headline(page: &Page, text: &str) -> bool {
    let heads = || {
        let seen = page.headings.iter().filter(|heading| !heading.place.aside);
        seen.filter(|heading| heading.text != text)
    };
    titles(page).any(|title| ends(title, text) && heads().any(|heading| begins(title, &heading.text)))
}

/// Whether a title is this heading with a name behind it: of the author, of a part of the site.
fn without_tail(title: &str, head: &str) -> bool {
    const JOINING: &[&str] = &["and", "&", "et", "und", "y", "e", "of", "the", "de"];
    let is_named = |word: &str| !word.starts_with(char::is_lowercase) || JOINING.contains(&word);
    let tail = title.get(head.len()..).unwrap_or_default();
    head.chars().filter(|c| c.is_alphanumeric()).count() >= MIN_HEAD_LETTERS
        && !tail.trim().is_empty()
        && tail.split_whitespace().all(is_named)
        && begins(title, head)
}

fn shares_a_word(a: &str, b: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|c: char| !c.is_alphanumeric());
        words
            .filter(|word| word.chars().count() > 2)
            .map(str::to_lowercase)
            .collect()
    };
    let of_a = words(a);
    let letters = |text: &str| -> Vec<char> { text.chars().filter(|c| is_cjk(*c)).collect() };
    let (cjk_a, cjk_b) = (letters(a), letters(b));
    words(b).iter().any(|word| of_a.contains(word))
        || cjk_b
            .windows(2)
            .any(|pair| cjk_a.windows(2).any(|other| other == pair))
}

/// The heading that is the article's: one that a title of the page begins with, else the first of the content, else the
/// first of all.
fn head<'a>(page: &'a Page, site_names: &[String]) -> Option<&'a Heading> {
    let usable = |heading: &&Heading| !heading.place.aside && !heading.text.is_empty();
    let is_titled = |heading: &&Heading| {
        !is_site(&heading.text, site_names) && titles(page).any(|title| begins(title, &heading.text))
    };
    let firsts = || {
        page.headings
            .iter()
            .filter(|heading| heading.level == 1)
            .filter(usable)
    };
    let first = firsts()
        .find(|heading| heading.place.in_content())
        .or(firsts().next());
    let is_behind = |heading: &&Heading| {
        !is_site(&heading.text, site_names) && titles(page).any(|title| ends(title, &heading.text))
    };
    firsts()
        .find(is_titled)
        .or_else(|| {
            // The site's mark may be the only heading of the first level.
            let mark = first?;
            let mut second = page.headings.iter().filter(|heading| heading.level == 2);
            let head = second.find(|heading| {
                usable(heading) && is_titled(heading) && heading.text.chars().count() >= MIN_HEAD_LETTERS
            })?;
            (!mark.place.in_content() && titles(page).any(|title| begins(title, &head.text))).then_some(head)
        })
        .or_else(|| firsts().find(is_behind))
        .or(first)
}

/// Whether a title is something set apart and `head` behind it.
fn ends(title: &str, head: &str) -> bool {
    let rest = title
        .trim()
        .strip_suffix(head.trim())
        .filter(|_| !head.is_empty());
    rest.is_some_and(|rest| SEPARATORS.iter().any(|separator| rest.ends_with(separator)))
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
        || part.split_once(' ').is_some_and(|(name, section)| {
            !section.contains(' ') && section.starts_with(char::is_uppercase) && is_site(name, site_names)
        })
        || is_site(without_legal(part), site_names)
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
            None => break,
        }
    }
    title
}

/// What stands between the separators of a title.
pub(super) fn parts(title: &str) -> Vec<&str> {
    let mut parts = vec![title];
    for separator in separators(title) {
        parts = parts.into_iter().flat_map(|part| part.split(separator)).collect();
    }
    parts
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
        .or_else(|| last_part(title.strip_prefix(headline)?))
        .or_else(|| tight_tail(title.strip_prefix(headline)?, headline))
}

/// The last part of what a `<title>` has behind its headline in several: ` | section | site`.
fn last_part(rest: &str) -> Option<&str> {
    let separator = SEPARATORS
        .iter()
        .find(|separator| rest.starts_with(**separator))?;
    let (_, tail) = rest[separator.len()..].rsplit_once(separator)?;
    let tail = tail.trim();
    let is_one = !tail.is_empty() && !SEPARATORS.iter().any(|separator| tail.contains(separator));
    is_one.then_some(tail)
}

/// The last part of what a `<title>` has behind its headline, where no spaces stand between: `_section_site`.
fn tight_tail<'a>(rest: &'a str, headline: &str) -> Option<&'a str> {
    let rest = rest.trim_start();
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
            ("大桥通行 _新闻 _示例网", "大桥通行", Some("示例网")),
            ("다리 열렸다 : 뉴스 : 보기닷컴", "다리 열렸다", Some("보기닷컴")),
            ("Well-being", "Well", None),
        ] {
            assert_eq!(beside(title, headline), expected, "{title}");
        }
    }
}
