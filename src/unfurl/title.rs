//! The title, and the site's name when it is tacked on to it.

mod around;
mod dated;
mod folded;
mod heading;
mod letters;
mod lower;
mod parts;
mod quotes;
mod rubric;
mod section;
mod shared;
mod spaces;
mod standing;
mod whole;
mod without_site;

pub(super) use around::BRACKETS;
pub(super) use folded::{folded, has_letters, is_site};
pub(super) use heading::{
    any_headline, headline, headline_so_far, is_host, is_set_apart, main_article, signed, titles,
};
pub(super) use letters::site_letters;
pub(super) use lower::behind_mark;
pub(super) use parts::{beside, is_parted, parts, without_loose_ends};
use shared::before_day;
pub(super) use shared::shares_a_word;
pub(super) use spaces::spaced_as_titled;

use super::field::{Ballot, Field, Reason, Source};
use super::jsonld::Linked;
use super::page::Page;
use super::words::sections;
use around::{is_beside_site, is_told_alone};
use dated::is_dated;
use heading::{MIN_TITLE_WORDS, begins, head, is_behind_headline, without_barred, without_tail};
use lower::told_by_lower;
use parts::described;
use quotes::{as_shown, is_cut_at_quote, unescaped};
use rubric::{spelled_as_titled, without_rubric};
use section::without_stated_section;
use standing::{is_filled_in, is_standing};
use whole::whole;
use without_site::{behind_site, without_site};

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

/// The headline in what a source says, and whether it is called as the site.
type Headline<'t> = Result<(&'t str, bool), Reason>;

/// The title; `site_names` is what the site is called, [`folded`].
pub(super) fn choose(page: &Page, linked: &[Linked], site_names: &[String], is_front: bool) -> Field<String> {
    let headlines = in_data(page, linked);
    // A home page is titled by its site; an article is not.
    let is_article = !is_front
        && (page.articles == 1
            || page.meta("og:type") == Some("article")
            || linked.iter().any(Linked::is_article));
    let head = head(page, site_names);
    let is_heading = |text: &str| page.headings.iter().any(|heading| heading.text == text);
    let is_head_site = head.is_some_and(|head| is_site(&head.text, site_names));
    let of_data: Vec<(String, String)> = linked
        .iter()
        .flat_map(|linked| linked.lines("articleSection"))
        .collect();
    let of_data = of_data.iter().map(|(_, section)| section.trim());
    let sections: Vec<&str> = sections(page).chain(of_data).collect();
    let with_quotes: Vec<&str> = as_shown(page)
        .filter(|whole| memchr::memchr(b'"', whole.as_bytes()).is_some())
        .collect();
    // Outside any item it is what a template wrote that filled the title as well.
    let loose = linked.iter().find(|linked| linked.is_loose());
    let is_copy = |source: &str, text: &str| {
        loose.is_some_and(|loose| source.starts_with(loose.prefix))
            && page.titles.first().is_some_and(|(title, _)| title == text)
    };
    let (site, description) = (page.meta("og:site_name"), page.meta("description"));
    let read = |source: &str, text, own: bool| {
        // A title that the page's structured data gives word for word is the headline, whatever it ends in.
        let stated = headlines.iter().any(|(source, headline, _)| {
            headline == text && source.ends_with("headline") && !is_copy(source, headline)
        }) && (head.is_some() || !is_filled_in(page, site, text));
        // The headline alone in a heading says that what stands behind it is the site after all.
        let is_headed = || {
            let bare = without_site(text, site_names);
            let has_letters = |head: &str| bare.len() < text.len() && folded(head) == folded(bare);
            head.is_some_and(|head| {
                let text = &head.text;
                text == bare
                    || spelled_as_titled(page, text) == bare
                    || is_dated(bare, text)
                    || has_letters(text)
            })
        };
        let title = match head {
            _ if stated && !is_headed() => text,
            Some(head)
                if source != "h1"
                    && !is_head_site
                    && (without_tail(text, &head.text) || is_told_alone(text, &head.text, &headlines)) =>
            {
                text.trim().get(..head.text.len()).unwrap_or(text)
            }
            Some(head) if source != "h1" && !is_head_site && is_beside_site(text, &head.text, site_names) => {
                &head.text
            }
            Some(head) if source == "title" && head.is_unmarked() => &head.text,
            // What a page calls itself in full, beside its heading.
            Some(head) if source == "title" && without_barred(text, &head.text) => &head.text,
            // `Example: River reaches the sea`, where a heading of any level has the headline alone.
            _ => behind_site(text, site_names)
                .filter(|rest| is_heading(rest))
                .or_else(|| {
                    let lower = head.filter(|head| head.level > 1)?;
                    told_by_lower(text, &lower.text, source == "title")
                })
                .or_else(|| described(description, text))
                .or_else(|| before_day(page, text).filter(|_| head.is_none()))
                .unwrap_or_else(|| {
                    let bare = if own { text } else { without_loose_ends(text) };
                    without_site(behind_blog(bare), site_names)
                }),
        };
        let is_stated = |head: &str| {
            let mut stated = OTHER_META.iter().flat_map(|key| page.metas(key));
            stated.any(|meta| meta.content.trim() == head)
                || headlines.iter().any(|(_, text, _)| text == head)
        };
        let title = without_stated_section(page, title, &sections, is_stated).unwrap_or(title);
        match title {
            "" => Err(Reason::Invalid),
            _ if is_cut_at_quote(&with_quotes, text) => Err(Reason::Invalid),
            _ if !is_front && is_standing(page, site, text, head) => Err(Reason::Generic),
            title => Ok((title, is_site(title, site_names))),
        }
    };
    // Tags and data say the same for the most part, and are read alike.
    let mut known: Vec<(&str, Headline)> = Vec::new();
    let mut read_once = |source: &str, text, own| {
        if own || matches!(source, "title" | "h1") {
            return read(source, text, own);
        }
        if let Some((_, read)) = known.iter().find(|(known, _)| *known == text) {
            return *read;
        }
        let read = read(source, text, own);
        known.push((text, read));
        read
    };
    let mut ballot = Ballot::of_many();
    let mut add = |source: Source, text, own: bool| {
        let value = match read_once(&source, text, own) {
            Ok((_, true)) if !is_front && (is_article || !META.contains(&&*source)) => Err(Reason::Generic),
            Ok((title, _)) => Ok(unescaped(page, title).unwrap_or_else(|| title.to_owned())),
            Err(reason) => Err(reason),
        };
        ballot.add(source, text, own, value);
    };
    for key in META {
        page.metas(key)
            .for_each(|meta| add((*key).into(), &meta.content, meta.own));
    }
    if is_front && let Some((title, own)) = page.titles.first() {
        // What a front page is headed by are others' headlines.
        add("title".into(), title, *own);
    }
    for (source, text, own) in headlines.iter().filter(|(source, ..)| !source.contains("page.")) {
        add(source.clone().into(), text, *own);
    }
    for key in OTHER_META {
        page.metas(key)
            .for_each(|meta| add((*key).into(), &meta.content, meta.own));
    }
    if let Some(head) = head {
        // A heading above all content that the title knows nothing of is a section or a mark.
        let of_page = page.titles.first().filter(|(title, _)| {
            if head.place.in_content() || titles(page).any(|title| shares_a_word(title, &head.text)) {
                return false;
            }
            let bare = without_site(title, site_names);
            let names_site = || {
                let letters = folded(bare);
                site_names.iter().any(|name| letters.contains(&**name))
            };
            bare.split_whitespace().count() >= MIN_TITLE_WORDS && !names_site()
        });
        if let Some((title, own)) = of_page {
            add("title".into(), title, *own);
        }
        // Diaries mark each entry: `■ River reaches the sea`.
        let text = head.text.trim_start_matches(['■', '●', '◆', '▼', ' ']);
        let text = spelled_as_titled(page, without_rubric(page, text));
        let source = if head.is_unmarked() { "text" } else { "h1" };
        add(source.into(), text, false);
    }
    for (title, own) in &page.titles {
        add("title".into(), title, *own);
    }
    for (source, text, own) in headlines.iter().filter(|(source, ..)| source.contains("page.")) {
        add(source.clone().into(), text, *own);
    }
    if let Some(heading) = page
        .headings
        .iter()
        .find(|heading| heading.level == 2 && heading.place.in_content())
    {
        add("h2".into(), &heading.text, false);
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
    if let Some(whole) = field.value().and_then(|title| whole(page, title)) {
        field.set(whole, "text");
    }
    field
}

/// The headlines that data states, each with its source and whether handbill wrote it.
fn in_data(page: &Page, linked: &[Linked]) -> Vec<(String, String, bool)> {
    linked
        .iter()
        .flat_map(|linked| {
            let mut named = linked.lines("headline");
            let mut names = linked.lines("name");
            // An encyclopedia's headline says what the thing is; its name is the title.
            let is_titled = |(_, text): &(String, String)| titles(page).any(|title| begins(title, text));
            // Outside any item it may be the name of whatever it stands beside.
            if linked.is_loose() {
                names.retain(is_titled);
            }
            if !named.iter().any(is_titled) && names.iter().any(is_titled) {
                named.splice(0..0, names);
            } else {
                named.extend(names);
            }
            named.into_iter().map(|(source, text)| (source, text, linked.own))
        })
        // Some mark the name of the blog as the headline.
        .filter(|(_, text, _)| !is_behind_headline(page, text))
        .collect()
}

/// Between the blog's name and the headline, as WordPress's first theme titled its posts.
const ARCHIVE: &str = " » Blog Archive » ";

/// What stands behind the last of them.
fn behind_blog(title: &str) -> &str {
    // Most titles are of letters and signs of ASCII alone.
    if title.is_ascii() {
        return title;
    }
    title.rsplit(ARCHIVE).next().unwrap_or(title)
}

/// The blog that such a title names first.
pub(super) fn blog(title: &str) -> Option<&str> {
    if title.is_ascii() {
        return None;
    }
    title.split_once(ARCHIVE).map(|(blog, _)| blog)
}
