//! When the article was published and last changed.

mod better;
mod choose;
mod dateline;
mod found;
mod hidden;
mod hints;
mod origin;
mod path;
mod stamped;
mod tags;
mod words;

pub(super) use found::FIRST_YEAR;
pub(super) use hidden::without_stamp;
pub(super) use origin::Origin;
pub(super) use tags::{Tags, says};
pub(super) use words::{
    READING, goes_with_time, leads_to_change, of_publication, says_joined, says_published, says_when,
};

use super::byline::Known;
use super::dates::{self, Moment, Order};
use super::field::{Field, Source};
use super::jsonld::Linked;
use super::lead::Lead;
use super::note::Note;
use super::page::{Meta, Page};
use super::{spellings, title};
use crate::link::HttpUrl;
use crate::time::Timestamp;
use better::{agreed, first_of_two, month_first};
use choose::{choose, zone};
use dateline::{at_end, behind_name, in_dateline};
use found::Found;
use path::{in_name, in_path};
use stamped::with_its_zone;
use std::borrow::Cow;
use tags::{labelled, last_resort};
use words::says_changed;

const PUBLISHED: &[&str] = &[
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "og:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "citation_publication_date",
    "citation_online_date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "dc.date.created",
    "publish-date",
    "publish_date",
    "published_time",
    "pubdate",
    "publishdate",
    "ptime",
    "displaydate",
    "date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "bt:pubdate",
    "mediator_published_time",
    "article_date_original",
    "time.release",
    "content_publisheddate",
];
const MODIFIED: &[&str] = &[
    "article:modified_time",
    "og:article:modified_time",
    "article:modified",
    "og:updated_time",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "lastmod",
    "utime",
    "bt:moddate",
    "article_date_updated",
];

/// An article has so much text at least, in bytes.
const MIN_TEXT_BYTES: usize = 200;

/// What pages that Baidu hosts call their one time, in microdata without a type.
const UPDATE: &str = "dateUpdate";

static PUBLISHED_KEYS: Known<{ PUBLISHED.len() }> = Known::of(PUBLISHED);
static MODIFIED_KEYS: Known<{ MODIFIED.len() }> = Known::of(MODIFIED);

fn keys(page: &Page) -> impl Iterator<Item = &str> {
    page.metas.iter().map(|meta| &*meta.key)
}

/// Collects what says when, best first: data, tags by the names of standards, those of a system's own.
fn collect<'p>(
    page: &'p Page,
    linked: &[Linked],
    properties: &[&'static str],
    (metas, spelled): (impl Iterator<Item = &'static str>, impl Iterator<Item = &'p Meta>),
    order: Option<Order>,
    tags: Vec<Found<'p>>,
) -> Vec<Found<'p>> {
    let mut found = Vec::new();
    let mut add = |source: Source, text: Cow<'p, str>, own: bool| {
        found.push(Found::read(source, text, own, order));
    };
    for property in properties {
        for linked in linked {
            for (source, text) in linked.lines(property).into_iter().take(3) {
                add(source.into(), text.into(), linked.own);
            }
        }
    }
    for key in metas {
        page.metas(key)
            .take(2)
            .for_each(|meta| add(key.into(), (&*meta.content).into(), meta.own));
    }
    if found.iter().all(|found| found.moment.is_none()) {
        let outside = |property| {
            linked
                .iter()
                .find_map(move |linked| linked.line_outside(property))
        };
        let read = properties.iter().filter_map(|property| outside(property));
        let read = read.map(|(source, text)| Found::read(source, text.to_owned(), false, order));
        found.extend(read.filter(Found::is_of_the_web));
    }
    // A tag of a system's own counts where those that are known say nothing.
    if found.iter().all(|found| found.moment.is_none()) {
        let read = spelled.map(|meta| Found::read(meta.key.clone(), &*meta.content, meta.own, order));
        found.extend(read.filter(Found::is_of_the_web).take(2));
    }
    found.extend(tags);
    found
}

pub(super) fn published(
    page: &Page,
    tags: &Tags,
    linked: &[Linked],
    lead: &Lead,
    url: Option<&HttpUrl>,
    is_front: bool,
    notes: &mut Vec<Note>,
) -> Field<Timestamp> {
    let metas = (PUBLISHED_KEYS.among(keys(page)), spellings::published(page));
    // What a front page dates are others' articles.
    if is_front {
        return choose(
            collect(page, &linked[..0], &[], metas, tags.order, Vec::new()),
            "published",
            Vec::new,
            &tags.origin,
            notes,
        );
    }
    let path = url.and_then(in_path);
    let order = tags.order;
    // `Headline - 24.11.2026 - Example`
    let titles = page.titles.iter().take(1);
    let is_day = |part: &&str| part.len() <= 20 && part.starts_with(|c: char| c.is_ascii_digit());
    let in_title: Vec<Found> = titles
        .flat_map(|(title, _)| title::parts(title))
        .filter(is_day)
        .map(|part| Found::read("title", part, false, order))
        .filter(|found| found.moment.is_some())
        .collect();
    let in_path = path.as_deref().and_then(dates::read_machine);
    let day = in_path
        .as_ref()
        .or_else(|| in_title.first().and_then(|found| found.moment.as_ref()))
        .map(|moment| moment.date);
    let mut from_tags = tags.published(day);
    // Where markup says when, it says it better, but for an hour beside it.
    let is_elsewhere = !from_tags.is_empty() && !lead.dates.is_empty() && tags.are_elsewhere();
    let is_wanted = from_tags.is_empty() || is_elsewhere;
    let is_hour = |text: &String| {
        let day = from_tags.first().and_then(|found| found.moment.as_ref());
        let is_beside = |day: &Moment| {
            let beside = dates::read_in(text, order);
            beside.is_some_and(|beside| beside.tells_hour() && beside.date == day.date)
        };
        day.filter(|day| day.time.is_none()).is_some_and(is_beside)
    };
    let beside = lead.dates.first().filter(|text| is_hour(text));
    let says_when = lead.dates.iter().filter(|text| is_wanted && !says_changed(text));
    let behind = says_when.take(1).chain(beside);
    // A line of another day than the address holds is of what the text announces: `Tuesday, November 24 at 2:30 PM`.
    let is_of_other_day = |found: &Found| {
        let days = in_path.as_ref().zip(found.moment.as_ref());
        days.is_some_and(|(path, line)| line.date.duration_since(path.date).as_hours().abs() > 24)
    };
    let behind: Vec<Found> = behind
        .map(|text| Found::read("dateline", text, false, order))
        .filter(|found| !is_of_other_day(found))
        .collect();
    // A day behind the words for it says more than one that a line begins with: that may be of what is told.
    let is_unsaid = from_tags.is_empty() && !behind.is_empty();
    let said = is_unsaid.then(|| labelled(tags)).flatten();
    let at = if is_elsewhere { 0 } else { from_tags.len() };
    from_tags.splice(at..at, said.into_iter().chain(behind));
    if let Some(path) = path {
        from_tags.push(Found::read("url", path, false, None));
    }
    from_tags.extend(in_title);
    let mut found = collect(
        page,
        linked,
        &["datePublished", "uploadDate", "dateCreated", "pubDate"],
        metas,
        order,
        from_tags,
    );
    if found.iter().all(|found| found.moment.is_none()) {
        found.extend(
            only_change(tags, lead)
                .or_else(|| last_resort(tags, linked))
                .or_else(|| in_dateline(page, order))
                .or_else(|| behind_name(page, order))
                .or_else(|| in_eyebrow(lead, order))
                .or_else(|| Some(Found::read("url", in_name(url?)?, false, None)))
                .or_else(|| in_scripts(page).filter(|_| is_article(page)))
                .or_else(|| at_end(page, order).filter(|_| is_article(page)))
                .or_else(|| only_change_at_end(tags)),
        );
    }
    if let Some((at, day)) = month_first(page, &found, order) {
        found[at].moment.iter_mut().for_each(|moment| moment.date = day);
    }
    if let Some(better) = first_of_two(page, linked, &found).or_else(|| agreed(&found)) {
        let better = found.remove(better);
        found.insert(0, better);
    }
    with_its_zone(page, &mut found);
    choose(found, "published", || zone(page, linked), &tags.origin, notes)
}

/// When the page says it was last changed, where it says no more than that: a reader takes it for its day.
fn only_change<'p>(tags: &Tags<'p>, lead: &'p Lead) -> Option<Found<'p>> {
    let of_tags = tags.changes().map(|tag| ("time", says(tag)));
    let of_lead = lead.dates.iter().filter(|text| says_changed(text));
    let mut texts = of_tags.chain(of_lead.map(|text| ("dateline", &**text)));
    texts.find_map(|(source, text)| {
        let found = Found::read(source, text, false, tags.order);
        found.moment.is_some().then_some(found)
    })
}

/// How many of the last paragraphs may tell when they were changed, and the longest line of that, in bytes.
const LAST_PARAGRAPHS: usize = 3;
const MAX_LINE_BYTES: usize = 80;

/// The same on a line of the last paragraphs: `(Latest update September 18, 2019)`.
fn only_change_at_end<'p>(tags: &Tags<'p>) -> Option<Found<'p>> {
    let body = tags.page.paragraphs.iter().rev().filter(|text| !text.place.aside);
    let last = body
        .take(LAST_PARAGRAPHS)
        .flat_map(|paragraph| paragraph.text.lines());
    let lines = last.map(|line| line.trim().trim_matches(['(', ')']));
    let mut lines = lines.filter(|line| line.len() <= MAX_LINE_BYTES && says_changed(line));
    lines.find_map(|line| Some(Found::read("dateline", line, false, tags.order)).filter(Found::is_of_the_web))
}

/// The day that stands right above the headline.
fn in_eyebrow(lead: &Lead, order: Option<Order>) -> Option<Found<'_>> {
    let text = lead.eyebrow.as_ref()?.dates.last()?;
    Some(Found::read("dateline", text, false, order)).filter(Found::is_of_the_web)
}

/// Whether a page has a heading of its own and so much text as an article.
fn is_article(page: &Page) -> bool {
    page.headings.iter().any(|heading| !heading.place.aside) && page.text_bytes >= MIN_TEXT_BYTES
}

/// The time that a script gives for the publication.
fn in_scripts(page: &Page) -> Option<Found<'_>> {
    let mut times = page.scripted.iter();
    times.find_map(|time| Some(Found::read("script", time, false, None)).filter(Found::is_of_the_web))
}

pub(super) fn modified(
    page: &Page,
    tags: &Tags,
    linked: &[Linked],
    is_list: bool,
    notes: &mut Vec<Note>,
) -> Field<Timestamp> {
    // What a list dates are others' articles.
    let said = if is_list { Vec::new() } else { tags.modified() };
    let properties = ["dateModified", "upDate", UPDATE];
    let metas = (MODIFIED_KEYS.among(keys(page)), spellings::modified(page));
    let found = collect(page, linked, &properties, metas, tags.order, said);
    choose(found, "modified", || zone(page, linked), &tags.origin, notes)
}
