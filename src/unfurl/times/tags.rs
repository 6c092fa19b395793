//! Elements of the page that say when.

use super::{Found, UPDATE, order};
use crate::unfurl::jsonld::Linked;
use crate::unfurl::page::{Page, Place, TimeTag, has_word};
use crate::unfurl::{dates, title};
use jiff::civil::Date;

/// Words before the time of the last change, in lower case.
const CHANGED: &[&str] = &[
    "updated",
    "last updated",
    "last update",
    "last modified",
    "수정",
    "최종수정",
    "최종 수정",
    "업데이트",
    "更新",
    "最后更新",
    "最後更新",
    "最新更新",
    "修改",
    "обновлено",
    "последнее обновление",
    "изменено",
    "actualizado",
    "atualizado",
    "aggiornato",
    "güncelle",
    "diperbarui",
    "оновлено",
    "ενημέρωση",
    "aktualizacja",
    "ปรับปรุง",
    "עודכן",
    "آخر تحديث",
    "mis à jour",
    "aktualisiert",
    "cập nhật",
    "ပြင်ဆင်",
];

/// The text of a time tag that says when, if it is read at all.
pub(in crate::unfurl) fn says(tag: &TimeTag) -> &str {
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

pub(super) fn says_changed(text: &str) -> bool {
    let low = text[..text.floor_char_boundary(CHANGED_WITHIN_BYTES)].to_lowercase();
    let first = low.as_bytes().first();
    let mut words = CHANGED.iter().filter(|word| word.as_bytes().first() == first);
    words.any(|word| low.starts_with(word))
}

const OF_PUBLICATION: &[&str] = &["published", "publish", "pubdate", "posted"];

/// What those say that tell of the last change, or of publication, best first; `day` is that in the page's address, by
/// which days in lists of other articles are told from that of the article.
pub(super) fn tags(page: &Page, modified: bool, day: Option<Date>) -> Vec<Found> {
    let article = title::main_article(page);
    let usable = |tag: &&TimeTag| {
        tag.place.is_beside_text()
            && tag.place.is_in_or_outside(article)
            && (tag.is_time || modified || !tag.text.is_empty())
            && is_modified(tag) == modified
    };
    let mut usable: Vec<&TimeTag> = page.times.iter().filter(usable).collect();
    // What stands above the headline and outside the article is today's date, or of what else is new.
    let headline = usable.get(1).and_then(|_| title::headline(page));
    usable.sort_by_cached_key(|tag| {
        (
            tag.place.foot,
            !has_word(&tag.hint, OF_PUBLICATION),
            headline.is_some_and(|headline| tag.headings <= headline) && !tag.place.in_content(),
            !tag.is_time,
            !tag.place.in_content(),
        )
    });
    leave_list_out(&mut usable, day);
    let is_plain = |tag: &&TimeTag| tag.place.in_content() || has_word(&tag.hint, OF_PUBLICATION);
    let day = day.filter(|_| !usable.first().is_some_and(is_plain));
    let order = order(page);
    let read = |tag: &TimeTag| {
        let source = if tag.is_time { "time" } else { "dateline" };
        let said = says(tag);
        let said = if modified { said } else { of_publication(said) };
        Found::read(source, said, false, order)
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

/// Whether a tag stands behind the text and outside it.
fn is_behind(tag: &TimeTag) -> bool {
    tag.is_late && !tag.place.in_content() && !tag.place.foot
}

/// Leaves out the days behind the article where they are not the same: those of a list of other articles, but for the
/// `day` of the article itself.
fn leave_list_out(usable: &mut Vec<&TimeTag>, day: Option<Date>) {
    let read = |tag: &&&TimeTag| dates::read(says(tag)).map(|moment| moment.date);
    let mut days = usable
        .iter()
        .filter(|tag| is_behind(tag))
        .filter_map(|tag| read(&tag));
    if let Some(first) = days.next()
        && days.any(|day| day != first)
    {
        usable.retain(|tag| !is_behind(tag) || day.is_some() && read(&tag) == day);
    }
}

/// The elements beside the text that say in words that it was changed.
pub(super) fn changes(page: &Page) -> impl Iterator<Item = &TimeTag> {
    let article = title::main_article(page);
    let may_tell = move |place: Place| place.is_beside_text() && place.is_in_or_outside(article);
    page.times
        .iter()
        .filter(move |tag| may_tell(tag.place) && says_changed(&tag.text))
}

/// Whether a tag tells a day in the life of what is written about.
fn is_of_life(tag: &TimeTag) -> bool {
    has_word(&tag.hint, &["dtstart", "bday"])
}

/// The longest byline that is read for a day, in bytes.
const MAX_BYLINE_BYTES: usize = 120;

/// What says when on a page that says so nowhere else: a byline that ends in a day (`By Ada Lin | June 6, 2026`), the
/// one day beside the article that is marked as that of publication, an element that tells of the last change by its
/// class alone, as the blogs of one microformat call the time of a post
/// ([hAtom](https://microformats.org/wiki/hatom)), the one day in a column between the headline and the text.
pub(super) fn last_resort(page: &Page, linked: &[Linked]) -> Option<Found> {
    let order = order(page);
    let is_short =
        |text: &str| text.len() <= MAX_BYLINE_BYTES && text.bytes().any(|byte| byte.is_ascii_digit());
    let article = title::main_article(page);
    let is_of_article = |place: Place| place.is_beside_text() && place.is_in_or_outside(article);
    let of_bylines = page
        .bylines
        .iter()
        .filter(|byline| is_of_article(byline.place) && is_short(&byline.text))
        .map(|byline| Found::read("byline", of_publication(&byline.text), false, order));
    let marked: Vec<Found> = page
        .times
        .iter()
        .filter(|tag| tag.place.is_in_or_outside(article) && has_word(&tag.hint, OF_PUBLICATION))
        .filter(|tag| !is_of_life(tag))
        .map(|tag| Found::read("time", says(tag), false, order))
        .filter(|found| found.moment.is_some())
        .collect();
    let day = |found: &Found| found.moment.as_ref().map(|moment| moment.date);
    let is_one_day = marked.windows(2).all(|pair| day(&pair[0]) == day(&pair[1]));
    let changed = page
        .times
        .iter()
        .filter(|tag| tag.is_time && is_of_article(tag.place) && is_modified(tag))
        .filter(|tag| !is_of_life(tag))
        .map(|tag| Found::read("time", says(tag), false, order));
    let updates = linked
        .iter()
        .filter(|linked| !linked.own)
        .flat_map(|linked| linked.lines(UPDATE))
        .map(|(source, text)| Found::read(&source, &text, false, order));
    of_bylines
        .chain(marked.into_iter().filter(|_| is_one_day))
        .chain(changed)
        .chain(updates)
        .find(Found::is_of_the_web)
        .or_else(|| in_column(page))
}

/// The one day that stands in a column of its own, between the headline and the text or in the article before its text.
fn in_column(page: &Page) -> Option<Found> {
    let headline = title::headline(page);
    let article = title::main_article(page);
    let is_between = |tag: &&TimeTag| {
        let place = tag.place;
        (headline.is_some_and(|headline| tag.headings > headline) || place.article == article)
            && !tag.is_late
            && place.is_in_or_outside(article)
            && !place.header
            && !place.foot
    };
    let order = order(page);
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

/// A shorter text holds no two times, in bytes.
const TWO_TIMES_BYTES: usize = 24;

/// Where a word stands first in a short text, which is sooner begun than a search by the standard library.
fn place(text: &str, word: &str) -> Option<usize> {
    memchr::memmem::find(text.as_bytes(), word.as_bytes())
}

/// A line without what it says of the last change, before or behind the time of publication:
/// `Updated Jan. 6, 2026, Published Jan. 5, 2026`, `Publié le 5 janvier 2026 - Mis à jour le 6 janvier 2026`.
pub(in crate::unfurl) fn of_publication(text: &str) -> &str {
    const PUBLISHED: &[&str] = &[
        "published",
        "posted",
        "publié",
        "publicado",
        "pubblicato",
        "veröffentlicht",
        "опубликовано",
        "입력",
        "등록",
        "승인",
        "发布",
        "發布",
        "公開",
    ];
    if text.len() < TWO_TIMES_BYTES || text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return text;
    }
    let low = text.to_ascii_lowercase();
    let is_ascii = low.is_ascii();
    let known = |word: &&&str| !is_ascii || word.is_ascii();
    let Some(change) = CHANGED.iter().filter(known).find_map(|word| place(&low, word)) else {
        return text;
    };
    let mut behind = PUBLISHED.iter().filter(known).filter_map(|word| low.rfind(word));
    match behind.find(|at| *at > change) {
        Some(at) => &text[at..],
        None if low[..change].bytes().any(|byte| byte.is_ascii_digit()) => &text[..change],
        None => text,
    }
}

/// What a line says after the word that it was changed: `Jan. 5, 9:23 PM / Updated Jan. 6, 12:34 AM`.
pub(super) fn changed(text: &str) -> Option<&str> {
    let low = text.to_ascii_lowercase();
    let is_ascii = low.is_ascii();
    let mut words = CHANGED.iter().filter(|word| !is_ascii || word.is_ascii());
    words.find_map(|word| {
        let at = place(&low, word)?;
        (!low[..at].trim().is_empty()).then(|| text[at + word.len()..].trim_start_matches([':', ' ']))
    })
}
