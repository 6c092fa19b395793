//! What the page says of itself in a sentence or two.

use super::hollow::{
    is_a_word, is_byline, is_dateline, is_day, is_keywords, is_of_program, is_quotation, without_tags,
};
use super::notice::is_notice;
use super::standfirst::standfirst;
use crate::text::clean_line;
use crate::unfurl::byline::is_cjk;
use crate::unfurl::field::{Ballot, Field, Reason, Source};
use crate::unfurl::jsonld::Linked;
use crate::unfurl::page::{Page, Paragraph};
use crate::unfurl::sentence::ends_sentence;
use crate::unfurl::title;
use std::borrow::Cow;

const DESCRIPTION: &[&str] = &[
    "og:description",
    "twitter:description",
    "description",
    "dc.description",
    "dcterms.description",
    "dcterms.abstract",
    "sailthru.description",
    "citation_abstract",
];
/// A first paragraph shorter than this says too little to describe the article.
const MIN_DESCRIPTION_CHARS: usize = 50;
/// The same of a sentence in scripts that write a syllable or a word with one character.
const MIN_DESCRIPTION_CJK: usize = 25;
/// How much longer than its letters a title may be, in bytes.
const MAX_SIGNS_BYTES: usize = 40;

/// The most that says no more in front of it, in bytes.
const MAX_BEFORE_BYTES: usize = 20;

/// Whether a paragraph stands in the header of the site, above the headline, as it does on every page.
fn is_in_header(paragraph: &Paragraph, page: &Page) -> bool {
    let place = paragraph.place;
    let is_above = || title::any_headline(page).is_some_and(|headline| paragraph.headings <= headline);
    place.header && !place.in_content() && is_above()
}

/// Whether the header of the site says the same.
fn is_motto(text: &str, page: &Page) -> bool {
    page.paragraphs.iter().any(|paragraph| {
        paragraph.place.header
            && paragraph.text.len() < 2 * text.len()
            && clean_line(&paragraph.text) == text
            && is_in_header(paragraph, page)
    })
}

/// Whether a paragraph says enough to describe the article.
fn is_long(text: &str) -> bool {
    // What is far longer in bytes need not be counted.
    if text.len() >= MIN_DESCRIPTION_CHARS * char::MAX_LEN_UTF8 {
        return true;
    }
    let chars = text.chars().count();
    chars >= MIN_DESCRIPTION_CHARS
        || chars >= MIN_DESCRIPTION_CJK
            && ends_sentence(text)
            && text.chars().filter(|c| is_cjk(*c)).count() * 2 > chars
}

/// The description.
pub(in crate::unfurl) fn description(
    page: &Page,
    linked: &[Linked],
    title: Option<&str>,
    site: Option<&str>,
    is_list: bool,
) -> Field<String> {
    let mut ballot = Ballot::of_many();
    // What the `<title>` ends in is the site's name or its motto.
    let is_end = |whole: &str, text: &str| {
        whole.trim_end().ends_with(text) && {
            let parts = title::parts(whole);
            parts.len() > 1 && parts.last().is_some_and(|part| part.trim() == text)
        }
    };
    let names: Vec<String> = title.into_iter().chain(site).map(title::folded).collect();
    // The title in other letters, the site's name behind it or not.
    let is_spelt_so = |text: &str| {
        let most: usize = names.iter().map(|name| name.len() + MAX_SIGNS_BYTES).sum();
        text.len() <= most && {
            let text = title::folded(text);
            let rest = names.first().and_then(|title| text.strip_prefix(&**title));
            rest.is_some_and(|rest| rest.is_empty() || names.get(1).is_some_and(|site| rest == site))
        }
    };
    // `Read more about River reaches the sea`
    let leads_to = |text: &str| {
        let before = title.and_then(|title| text.strip_suffix(title));
        before.is_some_and(|before| before.len() <= MAX_BEFORE_BYTES && before.ends_with(' '))
    };
    let is_title = |text: &str| {
        Some(text) == title
            || title.is_some() && is_spelt_so(text)
            || leads_to(text)
            || page
                .titles
                .iter()
                .any(|(whole, _)| text == whole || is_end(whole, text))
    };
    let read = |text: &str| {
        if text.is_empty() {
            return Err(Reason::Invalid);
        }
        let is_generic = is_title(text)
            || Some(text) == site
            || is_a_word(text)
            || is_day(text)
            || is_of_program(text)
            || is_motto(text, page)
            || is_keywords(text, title, page);
        let whole = || Some(without_tags(text)).filter(|text| !text.is_empty());
        let text = if is_generic { None } else { whole() };
        text.map(Cow::into_owned).ok_or(Reason::Generic)
    };
    // Most sources say the same, one after the other.
    let mut last: Option<(String, Result<String, Reason>)> = None;
    let mut add = |source: Source, text: &str, own: bool| {
        last.take_if(|(known, _)| known != text);
        let (_, value) = last.get_or_insert_with(|| (text.to_owned(), read(text)));
        ballot.add(source, text, own, value.clone());
    };
    page.metas(DESCRIPTION[0])
        .for_each(|meta| add(DESCRIPTION[0].into(), &meta.content, meta.own));
    // Microdata outside any item may be about one thing of many on the page.
    let add_data = |is_loose: bool, add: &mut dyn FnMut(Source, &str, bool)| {
        for linked in linked.iter().filter(|linked| linked.is_loose() == is_loose) {
            for (source, text) in linked.lines("description") {
                add(source.into(), &text, linked.own);
            }
        }
    };
    add_data(false, &mut add);
    for key in &DESCRIPTION[1..] {
        page.metas(key)
            .for_each(|meta| add((*key).into(), &meta.content, meta.own));
    }
    add_data(true, &mut add);
    let long = |in_content: bool, headings: usize| {
        let mut told = page.paragraphs.iter().filter(|paragraph| {
            let text = &paragraph.text;
            let is_of_place = !paragraph.place.aside
                && paragraph.place.in_content() == in_content
                && paragraph.headings >= headings;
            is_of_place
                && is_long(text)
                && !is_dateline(text)
                && !is_byline(text)
                && !is_marked_byline(page, text)
                && !is_notice(text)
                && !lists_tags(page, text)
        });
        let first = told.next()?;
        // Words taken out of the text may stand before it.
        match is_quotation(&first.text) {
            true => told.find(|other| !is_quotation(&other.text)).or(Some(first)),
            false => Some(first),
        }
    };
    // What stands above the headline is about the site: its motto, a notice.
    let behind_headline = |in_content: bool| long(in_content, title::any_headline(page)? + 1);
    let of_place = |in_content: bool| behind_headline(in_content).or_else(|| long(in_content, 0));
    let first = || of_place(true).or_else(|| of_place(false));
    let first = || first().filter(|first| !is_in_header(first, page));
    // What a list begins with is about the first thing listed.
    if let Some(first) = first().filter(|_| !is_list) {
        if let Some(standfirst) = standfirst(page, title, first) {
            add("lead".into(), &standfirst, false);
        }
        add("p".into(), &clean_line(&first.text), false);
    }
    let mut field = ballot.close();
    if let Some((source, text)) = field
        .value()
        .and_then(|first| repeated_later(page, linked, first))
        .filter(|(_, text)| !is_title(text))
    {
        field.set(text, source);
    }
    if let Some((source, text)) = field.value().and_then(|first| uncut(page, linked, first)) {
        field.set(text, source);
    }
    if field.value().is_none()
        && let Some(text) = page.meta("og:description").or(page.meta("description"))
    {
        field.set(text.to_owned(), "description");
    }
    field
}

/// Whether a paragraph is what an element marked as a byline says, and no sentence: `Ada Lin | Reporter | 4 days ago`.
fn is_marked_byline(page: &Page, text: &str) -> bool {
    let is_marked = || page.bylines.iter().any(|byline| byline.text == clean_line(text));
    !ends_sentence(text) && is_marked()
}

/// Whether a paragraph is the tags of the article, behind what they are called: `Tags: river, dam`.
fn lists_tags(page: &Page, text: &str) -> bool {
    const LABEL_WORDS: usize = 3;
    if page.rel_tags.is_empty() {
        return false;
    }
    let Some((label, list)) = text.split_once([':', '：']) else {
        return false;
    };
    let mut listed = list.split(',').map(str::trim).filter(|tag| !tag.is_empty());
    label.split_whitespace().count() <= LABEL_WORDS
        && listed.all(|tag| page.rel_tags.iter().any(|known| known == tag))
}

/// The description that `first` repeats after something else: an appeal to subscribe, a dateline.
fn repeated_later(page: &Page, linked: &[Linked], first: &str) -> Option<(String, String)> {
    const MIN_CHARS: usize = 24;
    let is_repeated = |text: &str| {
        let mut last = text.char_indices().skip(MIN_CHARS - 1);
        last.next().is_some_and(|(at, c)| {
            let opening = &text[..at + c.len_utf8()];
            let at = memchr::memmem::find(first.as_bytes(), opening.as_bytes());
            at.is_some_and(|at| at >= MIN_CHARS)
        })
    };
    let mut metas = page.metas("description").filter(|meta| !meta.own);
    if let Some(meta) = metas.find(|meta| is_repeated(&meta.content)) {
        return Some(("description".to_owned(), meta.content.clone()));
    }
    let others = linked.iter().filter(|linked| !linked.own);
    let mut of_data = others.flat_map(|linked| linked.lines("description"));
    of_data.find(|(_, text)| is_repeated(text))
}

/// The description that goes on where `first` breaks off within a word: `The dam of the val...`.
fn uncut(page: &Page, linked: &[Linked], first: &str) -> Option<(String, String)> {
    let start = first.strip_suffix("...").or_else(|| first.strip_suffix('…'))?;
    let metas = DESCRIPTION.iter().flat_map(|key| page.metas(key));
    let metas = metas.filter(|meta| !meta.own);
    let of_metas = metas.map(|meta| (meta.key.clone(), meta.content.clone()));
    let of_data = linked.iter().filter(|linked| !linked.own);
    let of_data = of_data.flat_map(|linked| linked.lines("description"));
    of_metas.chain(of_data).find(|(_, text)| {
        let rest = text.strip_prefix(start).unwrap_or_default();
        start.ends_with(char::is_alphanumeric)
            && rest.starts_with(char::is_alphanumeric)
            && !rest.ends_with('…')
            && !rest.ends_with("...")
    })
}
