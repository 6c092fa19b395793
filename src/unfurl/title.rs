//! The title, and the site's name when it is tacked on to it.

mod around;
mod blog;
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
mod telling;
mod whole;
mod without_site;

pub(super) use around::BRACKETS;
pub(super) use blog::blog;
pub(super) use folded::{folded, has_letters, is_site};
pub(super) use heading::{
    any_headline, headline, headline_so_far, is_host, is_set_apart, main_article, signed, titles,
};
pub(super) use letters::site_letters;
pub(super) use lower::behind_mark;
pub(super) use parts::{beside, is_parted, parts, without_loose_ends};
pub(super) use shared::shares_a_word;
pub(super) use spaces::spaced_as_titled;

use super::field::{Ballot, Field, Reason, Source};
use super::jsonld::Linked;
use super::page::{Heading, Page};
use heading::{MIN_TITLE_WORDS, begins, is_behind_headline};
use quotes::unescaped;
use rubric::{spelled_as_titled, without_rubric};
use standing::above_article;
pub(super) use standing::is_house;
use telling::{Headline, Telling};
use whole::whole;
use without_site::without_site;

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

/// The title; `site_names` is what the site is called, [`folded`].
pub(super) fn choose(page: &Page, linked: &[Linked], site_names: &[String], is_front: bool) -> Field<String> {
    let headlines = in_data(page, linked);
    // A home page is titled by its site; an article is not.
    let is_article = !is_front
        && (page.articles == 1
            || page.meta("og:type") == Some("article")
            || linked.iter().any(Linked::is_article));
    let telling = Telling::new(page, linked, &headlines, site_names, is_front);
    // Tags and data say the same for the most part, and are read alike.
    let mut known: Vec<(&str, Headline)> = Vec::new();
    let mut read_once = |source: &str, text, own| {
        if own || matches!(source, "title" | "h1") {
            return telling.headline(source, text, own);
        }
        if let Some((_, read)) = known.iter().find(|(known, _)| *known == text) {
            return *read;
        }
        let read = telling.headline(source, text, own);
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
    if let Some(head) = telling.head() {
        // A heading above all content that the title knows nothing of is a section or a mark.
        let of_page = page
            .titles
            .first()
            .filter(|(title, _)| is_headed_by_another(page, title, head, site_names));
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
    if let Some(above) = telling.above_text() {
        add(format!("h{}", above.level).into(), &above.text, false);
    }
    let mut field = ballot.close();
    // Some title every page by the site alone, and set the headline in a heading of any level.
    let names_site = || {
        let mut titles = titles(page).map(str::trim);
        titles.all(|title| is_site(title, site_names))
    };
    if field.value().is_none()
        && !is_front
        && names_site()
        && let Some(above) = above_article(page).filter(|head| !is_site(&head.text, site_names))
    {
        field.set(above.text.clone(), format!("h{}", above.level));
    }
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

/// Whether the page's title is a headline that the heading above all content has no word of.
fn is_headed_by_another(page: &Page, title: &str, head: &Heading, site_names: &[String]) -> bool {
    if head.place.in_content() || titles(page).any(|title| shares_a_word(title, &head.text)) {
        return false;
    }
    let bare = without_site(title, site_names);
    let names_site = || {
        let letters = folded(bare);
        site_names.iter().any(|name| letters.contains(&**name))
    };
    bare.split_whitespace().count() >= MIN_TITLE_WORDS && !names_site()
}

/// A headline that data states: its source, its text, and whether handbill wrote it.
type Stated = (String, String, bool);

/// The headlines that data states.
fn in_data(page: &Page, linked: &[Linked]) -> Vec<Stated> {
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
