//! When the article was published and last changed.

use super::dates::{self, Moment, Order};
use super::field::{Ballot, Field, Reason};
use super::jsonld::Linked;
use super::lead::Lead;
use super::note::{Note, NoteCode};
use super::page::{Page, TimeTag, has_word};
use super::title;
use crate::link::HttpUrl;
use crate::time::Timestamp;

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

/// Words before the time of the last change, in lower case.
const CHANGED: &[&str] = &[
    "updated",
    "last modified",
    "수정",
    "更新",
    "修改",
    "обновлено",
    "изменено",
    "actualizado",
    "mis à jour",
    "aktualisiert",
    "cập nhật",
    "ပြင်ဆင်",
];

struct Found {
    source: String,
    text: String,
    own: bool,
    moment: Option<Moment>,
}

impl Found {
    /// Reads a text, where `order` says how to take `3/4/2026`.
    fn read(source: &str, text: &str, own: bool, order: Option<Order>) -> Self {
        Self {
            source: source.to_owned(),
            text: text.to_owned(),
            own,
            moment: dates::read_in(text, order),
        }
    }
}

/// Collects what says when, best first.
fn collect(
    page: &Page,
    linked: &[Linked],
    properties: &[&'static str],
    metas: &'static [&'static str],
    tags: Vec<Found>,
) -> Vec<Found> {
    let mut found = Vec::new();
    let order = order(page);
    let mut add = |source: &str, text: &str, own: bool| found.push(Found::read(source, text, own, order));
    for property in properties {
        for linked in linked {
            for (source, text) in linked.lines(property).into_iter().take(3) {
                add(&source, &text, linked.own);
            }
        }
    }
    for key in metas {
        page.metas(key)
            .take(2)
            .for_each(|meta| add(key, &meta.content, meta.own));
    }
    found.extend(tags);
    found
}

/// How the page's language writes dates in digits.
fn order(page: &Page) -> Option<Order> {
    Order::of(page.lang.as_deref()?)
}

/// The text of a time tag that says when, if it is read at all.
pub(super) fn says(tag: &TimeTag) -> &str {
    match &tag.datetime {
        Some(datetime) if dates::read_machine(datetime).is_some() || dates::read(&tag.text).is_none() => {
            datetime
        }
        _ => &tag.text,
    }
}

fn is_modified(tag: &TimeTag) -> bool {
    let low = tag.text.get(..9).unwrap_or_default().to_ascii_lowercase();
    if low.starts_with("posted") || low.starts_with("published") {
        return false;
    }
    has_word(
        &tag.hint,
        &["modified", "updated", "update", "lastmod", "dateModified"],
    ) || says_changed(&tag.text)
}

/// How far the longest of these words reaches, in bytes, however it is written.
const CHANGED_WITHIN_BYTES: usize = 128;

fn says_changed(text: &str) -> bool {
    let low = text[..text.floor_char_boundary(CHANGED_WITHIN_BYTES)].to_lowercase();
    CHANGED.iter().any(|word| low.starts_with(word))
}

fn tags(page: &Page, modified: bool) -> Vec<Found> {
    let usable = |tag: &&TimeTag| {
        tag.place.is_beside_text()
            && tag.place.article <= 1
            && is_modified(tag) == modified
            && (tag.is_time || modified || !tag.text.is_empty())
    };
    let mut usable: Vec<&TimeTag> = page.times.iter().filter(usable).collect();
    usable.sort_by_cached_key(|tag| {
        (
            tag.place.foot,
            !has_word(&tag.hint, &["published", "publish", "pubdate", "posted"]),
            !tag.is_time,
            !tag.place.in_content(),
        )
    });
    let order = order(page);
    let read = |tag: &TimeTag| {
        let source = if tag.is_time { "time" } else { "dateline" };
        Found::read(source, says(tag), false, order)
    };
    usable
        .into_iter()
        .map(read)
        .filter(|found| found.moment.is_some())
        .take(5)
        .collect()
}

/// The day in an address (`/2026/11/24/`, `/2026/politics/11/24/`).
fn in_path(url: &HttpUrl) -> Option<String> {
    let parts: Vec<&str> = url.path().split('/').collect();
    (0..parts.len()).find_map(|at| {
        let number = |at: usize, length: usize| {
            let text: &str = parts.get(at)?;
            (text.len() <= length && !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()))
                .then(|| text.parse::<i16>().ok())?
        };
        let year = number(at, 4)?;
        let is_section = |part: &&&str| part.starts_with(char::is_alphabetic);
        let next = at + 1 + usize::from(parts.get(at + 1).filter(is_section).is_some());
        let (month, day) = (number(next, 2)?, number(next + 1, 2)?);
        ((1990..2100).contains(&year)).then_some(())?;
        Timestamp::parse(&format!("{year:04}-{month:02}-{day:02}"))
            .ok()
            .map(|date| date.as_str().to_owned())
    })
}

pub(super) fn published(
    page: &Page,
    linked: &[Linked],
    lead: &Lead,
    url: Option<&HttpUrl>,
    is_front: bool,
    notes: &mut Vec<Note>,
) -> Field<Timestamp> {
    // What a front page dates are others' articles.
    if is_front {
        return choose(
            collect(page, &linked[..0], &[], PUBLISHED, Vec::new()),
            "published",
            notes,
        );
    }
    let path = url.and_then(in_path);
    let mut from_tags = tags(page, false);
    // Where markup says when, it says it better.
    let is_wanted = from_tags.is_empty();
    let says_when = lead.dates.iter().filter(|text| is_wanted && !says_changed(text));
    from_tags.extend(
        says_when
            .take(1)
            .map(|text| Found::read("dateline", text, false, order(page))),
    );
    if let Some(path) = &path {
        from_tags.push(Found::read("url", path, false, None));
    }
    // `Headline - 24.11.2026 - Example`
    let in_title = page
        .titles
        .iter()
        .take(1)
        .flat_map(|(title, _)| title::parts(title));
    let is_day = |part: &&str| part.len() <= 20 && part.starts_with(|c: char| c.is_ascii_digit());
    from_tags.extend(
        in_title
            .filter(is_day)
            .map(|part| Found::read("title", part, false, order(page)))
            .filter(|found| found.moment.is_some()),
    );
    let mut found = collect(
        page,
        linked,
        &["datePublished", "uploadDate", "dateCreated"],
        PUBLISHED,
        from_tags,
    );
    if let Some(better) = first_of_two(page, linked, &found).or_else(|| agreed(&found)) {
        let better = found.remove(better);
        found.insert(0, better);
    }
    choose(found, "published", notes)
}

/// What a line says after the word that it was changed: `Jan. 5, 9:23 PM / Updated Jan. 6, 12:34 AM`.
fn changed(text: &str) -> Option<&str> {
    let low = text.to_ascii_lowercase();
    let is_ascii = low.is_ascii();
    let mut words = CHANGED.iter().filter(|word| !is_ascii || word.is_ascii());
    words.find_map(|word| {
        let (before, _) = low.split_once(word)?;
        (!before.trim().is_empty()).then(|| text[before.len() + word.len()..].trim_start_matches([':', ' ']))
    })
}

pub(super) fn modified(page: &Page, linked: &[Linked], notes: &mut Vec<Note>) -> Field<Timestamp> {
    let found = collect(page, linked, &["dateModified"], MODIFIED, tags(page, true));
    choose(found, "modified", notes)
}

/// The one to be read: the first of the page's own.
fn first_read(found: &[Found]) -> Option<(usize, &Moment)> {
    let read = |own: bool| {
        found
            .iter()
            .enumerate()
            .filter(move |(_, found)| found.own == own)
            .find_map(|(at, found)| Some((at, found.moment.as_ref()?)))
    };
    read(false).or_else(|| read(true))
}

/// Where the data gives the time of the last change as that of publication, by what the page itself says was changed
/// then: an earlier time that it gives as well.
fn first_of_two(page: &Page, linked: &[Linked], found: &[Found]) -> Option<usize> {
    let (first, stated) = first_read(found)?;
    let stated = stated.instant()?;
    let is_earlier = |at: &usize| {
        let moment = found[*at].moment.as_ref().and_then(Moment::instant);
        *at != first && !found[*at].own && moment.is_some_and(|moment| moment < stated)
    };
    let earlier = (0..found.len()).find(is_earlier)?;
    let printed = page.times.iter().filter_map(|tag| changed(&tag.text));
    let mut changes = printed
        .filter_map(dates::read)
        .filter_map(|moment| moment.instant());
    let was_change = changes.any(|change| change == stated)
        || linked.iter().any(|linked| {
            linked.prefix != "jsonld"
                && linked
                    .lines("dateModified")
                    .iter()
                    .any(|(_, text)| dates::read(text).and_then(|moment| moment.instant()) == Some(stated))
        });
    // A tag that says when it was published, beside one that says when it was changed, says it best.
    let is_change = |key: &&str| {
        let mut metas = page.metas(key).filter(|meta| !meta.own);
        metas.any(|meta| dates::read(&meta.content).and_then(|moment| moment.instant()) == Some(stated))
    };
    let by_tags = PUBLISHED.contains(&&*found[earlier].source) && MODIFIED.iter().any(is_change);
    (was_change || by_tags).then_some(earlier)
}

/// Where two other sources agree on a day and nobody supports the first: one of theirs. A day apart is no
/// disagreement, since the sources may count in different time zones.
fn agreed(found: &[Found]) -> Option<usize> {
    let (first, stated) = first_read(found)?;
    let near = |a: &Moment, b: &Moment| a.date.duration_since(b.date).as_hours().abs() <= 24;
    let mut others: Vec<(usize, &Moment)> = Vec::new();
    for (at, other) in found.iter().enumerate().filter(|(_, other)| !other.own) {
        let kind = other.source.split('.').next();
        let new = found[..at]
            .iter()
            .all(|known| known.source.split('.').next() != kind);
        if let Some(moment) = other.moment.as_ref().filter(|_| new) {
            others.push((at, moment));
        }
    }
    if others
        .iter()
        .any(|(at, other)| *at != first && near(other, stated))
    {
        return None;
    }
    let (at, _) = others.iter().find(|(at, one)| {
        *at != first
            && others
                .iter()
                .any(|(other, day)| other != at && *other != first && day.date == one.date)
    })?;
    Some(*at)
}

fn choose(mut found: Vec<Found>, name: &str, notes: &mut Vec<Note>) -> Field<Timestamp> {
    let first = found
        .iter()
        .position(|found| !found.own && found.moment.is_some())
        .or_else(|| found.iter().position(|found| found.moment.is_some()));
    if let Some(first) = first {
        let moment = |at: usize| found[at].moment.clone().expect("chosen because it has one");
        // A day alone gives way to the hour of the same day, a clock without offset to the same clock with one.
        let better = (first + 1..found.len()).find(|at| {
            let best = moment(first);
            found[*at].own == found[first].own
                && found[*at].moment.as_ref().is_some_and(|other| {
                    (best.time.is_none() && other.time.is_some() && other.date == best.date)
                        || (best.lacks_offset() && !other.lacks_offset() && other.same_clock(&best))
                })
        });
        let at = better.unwrap_or(first);
        if moment(at).lacks_offset() {
            let message = format!("{name}: {:?} has no offset; read as UTC", found[at].text);
            notes.push(Note::new(NoteCode::TimeWithoutOffset, message));
        }
        let winner = found.remove(at);
        found.insert(first.min(at), winner);
    }
    for unread in found.iter().filter(|found| found.moment.is_none() && !found.own) {
        let message = format!(
            "{name}: {:?} cannot be read as a time",
            unread.text.chars().take(60).collect::<String>()
        );
        notes.push(Note::new(NoteCode::TimeUnreadable, message));
    }
    let mut ballot = Ballot::new();
    for found in found {
        let value = found
            .moment
            .and_then(|moment| moment.timestamp())
            .ok_or(Reason::Invalid);
        ballot.add(found.source, found.text, found.own, value);
    }
    ballot.close()
}
