//! Elements of the page that say when.

use super::UPDATE;
use super::found::Found;
use super::hints::{HINTS, OF_CHANGE, OF_LIFE, OF_PUBLICATION, PUBDATE, is_called};
use super::origin::Origin;
use super::words::{begins_published, of_publication, says_changed, tells_entry};
use crate::unfurl::dates::{self, Order};
use crate::unfurl::jsonld::Linked;
use crate::unfurl::listed::{is_behind, leave_list_out};
use crate::unfurl::page::{Page, Place, TimeTag};
use crate::unfurl::title;
use jiff::civil::Date;

/// The text of a time tag that says when, if it is read at all.
pub(in crate::unfurl) fn says(tag: &TimeTag) -> &str {
    match &tag.datetime {
        // `<time datetime=2026-03-18>Published March 15, 2026</time>`: the day of the last change stands in the mark-up.
        Some(datetime) if begins_published(&tag.text) && is_days_off(datetime, &tag.text) => &tag.text,
        Some(datetime) if dates::read_machine(datetime).is_some() || dates::read(&tag.text).is_none() => {
            datetime
        }
        // `Dieser Artikel wurde am 24. November 2026 von Ada Lin geschrieben und …`
        _ if tag.text.len() > MAX_BYLINE_BYTES && tells_entry(&tag.text) => {
            &tag.text[..tag.text.floor_char_boundary(MAX_BYLINE_BYTES)]
        }
        _ => &tag.text,
    }
}

/// Whether a text tells an earlier day than the time that the mark-up has.
fn is_days_off(datetime: &str, text: &str) -> bool {
    let stated = dates::read_machine(datetime).zip(dates::read(text));
    stated.is_some_and(|(stated, told)| (stated.date - told.date).get_days() > 1)
}

/// Whether a tag tells of the last change.
fn is_change(tag: &TimeTag, hint: u16) -> bool {
    let start = tag.text.get(..9).unwrap_or_default();
    let begins = |word: &str| {
        let start = start.get(..word.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(word))
    };
    if begins("posted") || begins("published") || hint & PUBDATE != 0 {
        return false;
    }
    hint & OF_CHANGE != 0 || tag.is_updated || says_changed(&tag.text)
}

/// A tag beside the text of the article.
struct Beside<'p> {
    tag: &'p TimeTag,
    /// It tells of the last change.
    is_change: bool,
    /// Its class calls it a time of publication.
    is_publication: bool,
}

/// The tags beside the text of the article.
pub(in crate::unfurl) struct Tags<'p> {
    pub(super) page: &'p Page,
    pub(super) order: Option<Order>,
    pub(super) origin: Origin<'p>,
    /// That of the headline.
    article: u16,
    all: Vec<Beside<'p>>,
}

impl<'p> Tags<'p> {
    pub(in crate::unfurl) fn new(page: &'p Page, origin: Origin<'p>) -> Self {
        let article = title::main_article(page);
        let beside = page
            .times
            .iter()
            .filter(|tag| tag.place.is_beside_text() && tag.place.is_in_or_outside(article));
        // Those of a list are called alike.
        let (mut known, mut hint) = ("", 0);
        let all = beside.map(|tag| {
            if known != tag.hint {
                (known, hint) = (&tag.hint, HINTS.all(&tag.hint));
            }
            Beside {
                tag,
                is_change: is_change(tag, hint),
                is_publication: hint & OF_PUBLICATION != 0,
            }
        });
        Self {
            page,
            order: origin.order(page.lang.as_deref()),
            origin,
            article,
            all: all.collect(),
        }
    }

    /// When they say the article was published, best first; `day` is that in the page's address or title, by which days in lists
    /// of other articles are told from that of the article.
    pub(super) fn published(&self, day: Option<Date>) -> Vec<Found<'p>> {
        self.found(false, day)
    }

    /// Whether all stand above the headline and outside the article, or behind its text: that is today's date or of what
    /// is told or listed, where the lines behind the headline tell another.
    pub(super) fn are_elsewhere(&self) -> bool {
        let headline = title::headline(self.page);
        let is_elsewhere = |tag: &TimeTag| Self::is_above(tag, headline) || tag.is_late;
        let mut tags = self.all.iter().map(|beside| beside.tag);
        tags.all(|tag| is_elsewhere(tag) || dates::read(says(tag)).is_none())
    }

    /// Where no headline is known, the page's own header alone is above it.
    fn is_above(tag: &TimeTag, headline: Option<usize>) -> bool {
        let is_above = match headline {
            Some(headline) => tag.headings <= headline,
            None => tag.headings == 0 && tag.place.header,
        };
        is_above && !tag.place.in_content()
    }

    /// When they say it was last changed, best first.
    pub(super) fn modified(&self) -> Vec<Found<'p>> {
        self.found(true, None)
    }

    fn found(&self, modified: bool, day: Option<Date>) -> Vec<Found<'p>> {
        let of_kind = self.all.iter().filter(|beside| beside.is_change == modified);
        let mut usable: Vec<&Beside> = of_kind
            .filter(|Beside { tag, .. }| tag.is_time || modified || !tag.text.is_empty())
            .collect();
        // What stands above the headline and outside the article is today's date, or of what else is new.
        let headline = title::headline(self.page);
        usable.sort_by_cached_key(
            |Beside {
                 tag, is_publication, ..
             }| {
                (
                    tag.place.foot,
                    !is_publication,
                    Self::is_above(tag, headline),
                    tag.is_late,
                    !tag.is_time,
                    !tag.place.in_content(),
                    headline.is_some_and(|headline| tag.headings <= headline),
                )
            },
        );
        let date = |tag: &TimeTag| dates::read(says(tag)).map(|moment| moment.date);
        leave_list_out(
            &mut usable,
            |Beside { tag, .. }| is_behind(tag.is_late, tag.place),
            |Beside { tag, .. }| date(tag),
            |one, other| one == other,
            |Beside { tag, .. }| day.is_some() && date(tag) == day,
        );
        // In another zone it is the day before or behind.
        let is_near = |one: Date, other: Date| (one - other).get_days().abs() <= 1;
        let is_other = |tag: &TimeTag, day: Date| date(tag).is_some_and(|date| !is_near(day, date));
        if let Some(day) = day {
            usable.retain(|Beside { tag, .. }| !is_behind(tag.is_late, tag.place) || !is_other(tag, day));
        }
        let is_plain = |one: &&Beside| one.tag.place.in_content() || one.is_publication;
        // Some have the headline and the day in a header outside the content, and in that a list of other articles.
        let is_headed = |day: Date| {
            usable
                .iter()
                .any(|Beside { tag, .. }| tag.place.header && date(tag) == Some(day))
        };
        let day = day.filter(|day| !usable.first().is_some_and(is_plain) || is_headed(*day));
        let read = |Beside { tag, .. }: &Beside<'p>| {
            let source = if tag.is_time { "time" } else { "dateline" };
            let said = says(tag);
            let said = if modified { said } else { of_publication(said) };
            Found::read(source, said, false, self.order)
        };
        let mut all = usable
            .into_iter()
            .map(read)
            .filter(|found| found.moment.is_some());
        let mut found: Vec<Found> = all.by_ref().take(5).collect();
        let is_day = |found: &Found| found.moment.as_ref().map(|moment| moment.date) == day;
        if day.is_some() && found.first().is_some_and(|first| !is_day(first)) {
            let known = found.iter().position(is_day).map(|at| found.remove(at));
            if let Some(of_day) = known.or_else(|| all.find(is_day)) {
                found.insert(0, of_day);
            }
        }
        found
    }

    /// Those that say in words that it was changed.
    pub(super) fn changes(&self) -> impl Iterator<Item = &'p TimeTag> {
        let tags = self.all.iter().map(|beside| beside.tag);
        tags.filter(|tag| tag.is_updated || says_changed(&tag.text))
    }

    /// Those that tell of the last change by their class.
    fn marked_as_changes(&self) -> impl Iterator<Item = &'p TimeTag> {
        let changes = self.all.iter().filter(|beside| beside.is_change);
        changes
            .map(|beside| beside.tag)
            .filter(|tag| tag.is_time && !is_of_life(tag))
    }
}

/// Whether a tag tells a day in the life of what is written about.
fn is_of_life(tag: &TimeTag) -> bool {
    is_called(tag, OF_LIFE)
}

/// The longest byline that is read for a day, in bytes.
const MAX_BYLINE_BYTES: usize = 120;

/// What says when on a page that says so nowhere else: a byline that ends in a day (`By Ada Lin | June 6, 2026`), the
/// one day beside the article that is marked as that of publication, an element that tells of the last change by its
/// class alone, as the blogs of one microformat call the time of a post
/// ([hAtom](https://microformats.org/wiki/hatom)), the one day in a column between the headline and the text.
pub(super) fn last_resort<'p>(tags: &Tags<'p>, linked: &[Linked]) -> Option<Found<'p>> {
    let (page, order) = (tags.page, tags.order);
    let is_short =
        |text: &str| text.len() <= MAX_BYLINE_BYTES && text.bytes().any(|byte| byte.is_ascii_digit());
    let article = tags.article;
    let is_of_article = |place: Place| place.is_beside_text() && place.is_in_or_outside(article);
    let of_bylines = page
        .bylines
        .iter()
        .filter(|byline| is_of_article(byline.place) && is_short(&byline.text))
        .map(|byline| Found::read("byline", of_publication(&byline.text), false, order));
    let marked: Vec<Found> = page
        .times
        .iter()
        .filter(|tag| tag.place.is_in_or_outside(article) && is_called(tag, OF_PUBLICATION))
        .filter(|tag| !is_of_life(tag))
        .map(|tag| Found::read("time", says(tag), false, order))
        .filter(|found| found.moment.is_some())
        .collect();
    let day = |found: &Found| found.moment.as_ref().map(|moment| moment.date);
    let is_one_day = marked.windows(2).all(|pair| day(&pair[0]) == day(&pair[1]));
    let changed = tags
        .marked_as_changes()
        .map(|tag| Found::read("time", says(tag), false, order));
    let updates = linked
        .iter()
        .filter(|linked| !linked.own)
        .flat_map(|linked| linked.lines(UPDATE))
        .map(|(source, text)| Found::read(source, text, false, order));
    of_bylines
        .chain(marked.into_iter().filter(|_| is_one_day))
        .chain(changed)
        .chain(updates)
        .find(Found::is_of_the_web)
        .or_else(|| in_column(tags))
        .or_else(|| labelled(tags))
}

/// The one day that lines say it was published, or the sentence below a post, wherever they stand.
pub(super) fn labelled<'p>(tags: &Tags<'p>) -> Option<Found<'p>> {
    let (page, order) = (tags.page, tags.order);
    let sentences = page.paragraphs.iter().map(|paragraph| &*paragraph.text);
    let sentences = sentences.filter(|text| tells_entry(text));
    let sentences = sentences.map(|text| &text[..text.floor_char_boundary(MAX_BYLINE_BYTES)]);
    let lines = page.dated.iter().map(|line| &**line).chain(sentences);
    let mut found = lines
        .map(|line| Found::read("dateline", line, false, order))
        .filter(Found::is_of_the_web);
    let day = |found: &Found| found.moment.as_ref().map(|moment| moment.date);
    let first = found.next()?;
    found.all(|other| day(&other) == day(&first)).then_some(first)
}

/// The one day that stands in a column of its own, between the headline and the text or in the article before its text.
fn in_column<'p>(tags: &Tags<'p>) -> Option<Found<'p>> {
    let (page, article) = (tags.page, tags.article);
    let headline = title::headline(page);
    let is_between = |tag: &&TimeTag| {
        let place = tag.place;
        (headline.is_some_and(|headline| tag.headings > headline) || place.article == article)
            && !tag.is_late
            && place.is_in_or_outside(article)
            && !place.header
            && !place.foot
    };
    let order = tags.order;
    let tags = page
        .times
        .iter()
        .filter(is_between)
        .filter(|tag| !is_of_life(tag));
    let mut found = tags
        .map(|tag| Found::read("dateline", says(tag), false, order))
        .filter(Found::is_of_the_web);
    let day = |found: &Found| found.moment.as_ref().map(|moment| moment.date);
    let first = found.next()?;
    found.all(|other| day(&other) == day(&first)).then_some(first)
}
