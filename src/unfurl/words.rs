//! Description, section, tags, body text, paywall.

mod hollow;

use super::byline::is_cjk;
use super::field::{Ballot, Field, MAX_CANDIDATE_BYTES, Reason, Source};
use super::jsonld::Linked;
use super::page::{Page, Place};
use crate::text::clean_lines;
use hollow::{is_a_word, is_dateline, is_notice, without_tags};
use serde_json::Value;

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
const SECTION: &[&str] = &[
    "article:section",
    "og:article:section",
    "parsely-section",
    "section",
    "category",
    "sailthru.section",
    "cxenseparse:articlesection",
    "columnname",
    "og:section",
    "bt:section",
    "article_section",
    "dc.subject",
];
const TAGS: &[&str] = &[
    "article:tag",
    "og:article:tag",
    "parsely-tags",
    "sailthru.tags",
    "news_keywords",
    "keywords",
    "citation_keywords",
];
/// A first paragraph shorter than this says too little to describe the article.
const MIN_DESCRIPTION_CHARS: usize = 50;
/// The same of a sentence in scripts that write a syllable or a word with one character.
const MIN_DESCRIPTION_CJK: usize = 25;
/// A body shorter than this is a teaser.
const MIN_BODY_BYTES: usize = 140;

/// Whether a paragraph says enough to describe the article.
fn is_long(text: &str) -> bool {
    let chars = text.chars().count();
    chars >= MIN_DESCRIPTION_CHARS
        || chars >= MIN_DESCRIPTION_CJK
            && text.trim_end().ends_with(['。', '！', '？', '.', '!', '?'])
            && text.chars().filter(|c| is_cjk(*c)).count() * 2 > chars
}

pub(super) fn description(
    page: &Page,
    linked: &[Linked],
    title: Option<&str>,
    site: Option<&str>,
    is_list: bool,
) -> Field<String> {
    let mut ballot = Ballot::new();
    let is_title = |text: &str| Some(text) == title || page.titles.iter().any(|(whole, _)| text == whole);
    let mut add = |source: &str, text: &str, own: bool| {
        let value = if text.is_empty() {
            Err(Reason::Invalid)
        } else if is_title(text) || Some(text) == site || is_a_word(text) {
            Err(Reason::Generic)
        } else {
            Ok(without_tags(text).into_owned())
        };
        ballot.add(source.to_owned(), text, own, value);
    };
    page.metas(DESCRIPTION[0])
        .for_each(|meta| add(DESCRIPTION[0], &meta.content, meta.own));
    for linked in linked {
        for (source, text) in linked.lines("description") {
            add(&source, &text, linked.own);
        }
    }
    for key in &DESCRIPTION[1..] {
        page.metas(key).for_each(|meta| add(key, &meta.content, meta.own));
    }
    let long = |in_content: bool| {
        page.paragraphs.iter().find(move |paragraph| {
            let text = &paragraph.text;
            let is_of_place = !paragraph.place.aside && paragraph.place.in_content() == in_content;
            is_of_place && is_long(text) && !is_dateline(text) && !is_notice(text)
        })
    };
    // What a list begins with is about the first thing listed.
    if let Some(first) = long(true).or_else(|| long(false)).filter(|_| !is_list) {
        add("p", &crate::text::clean_line(&first.text), false);
    }
    let mut field = ballot.close();
    if let Some((source, text)) = field
        .value()
        .and_then(|first| repeated_later(page, linked, first))
    {
        field.set(text, source);
    }
    if field.value().is_none()
        && let Some(text) = page.meta("og:description").or(page.meta("description"))
    {
        field.set(text.to_owned(), "description");
    }
    field
}

/// The description that `first` repeats after something else: an appeal to subscribe, a dateline.
fn repeated_later(page: &Page, linked: &[Linked], first: &str) -> Option<(String, String)> {
    const MIN_CHARS: usize = 24;
    let of_metas = page
        .metas("description")
        .filter(|meta| !meta.own)
        .map(|meta| ("description".to_owned(), meta.content.clone()));
    let of_data = linked
        .iter()
        .filter(|linked| !linked.own)
        .flat_map(|linked| linked.lines("description"));
    of_metas.chain(of_data).find(|(_, text)| {
        let opening: String = text.chars().take(MIN_CHARS).collect();
        opening.chars().count() == MIN_CHARS && first.find(&opening).is_some_and(|at| at >= MIN_CHARS)
    })
}

pub(super) fn section(page: &Page, linked: &[Linked]) -> Field<String> {
    let mut ballot = Ballot::new();
    for key in &SECTION[..2] {
        page.metas(key)
            .for_each(|meta| ballot.add(*key, &*meta.content, meta.own, Ok(meta.content.clone())));
    }
    for linked in linked {
        for (source, text) in linked.lines("articleSection") {
            let value = if text.contains("://") {
                Err(Reason::Invalid)
            } else {
                Ok(text.clone())
            };
            ballot.add(source, text, linked.own, value);
        }
    }
    for key in &SECTION[2..] {
        page.metas(key)
            .for_each(|meta| ballot.add(*key, &*meta.content, meta.own, Ok(meta.content.clone())));
    }
    ballot.close()
}

/// Tags given one by one stay whole; a single text with commas is a list.
fn list(texts: Vec<String>) -> Vec<String> {
    let texts = match &texts[..] {
        [one] if one.contains([',', ';', '、', '，']) => {
            one.split([',', ';', '、', '，']).map(str::to_owned).collect()
        }
        _ => texts,
    };
    let mut found: Vec<String> = Vec::new();
    for text in texts {
        let text = crate::text::clean_line(&text);
        if !text.is_empty() && !found.contains(&text) && found.len() < 100 {
            found.push(text);
        }
    }
    found
}

pub(super) fn tags(page: &Page, linked: &[Linked]) -> Field<Vec<String>> {
    let mut ballot = Ballot::new();
    let mut add = |source: &str, own: bool, tags: Vec<String>| {
        if !tags.is_empty() {
            ballot.add(source.to_owned(), tags.join(", "), own, Ok(tags));
        }
    };
    let keywords = |wanted_list: bool| {
        linked.iter().flat_map(move |linked| {
            linked
                .values("keywords")
                .filter(move |(_, value)| value.is_array() == wanted_list)
                .map(move |(source, value)| {
                    let texts = linked.texts(value);
                    let plain = texts
                        .into_iter()
                        .filter(|text| !text.contains("://"))
                        .collect::<Vec<_>>();
                    // What is already a list needs no splitting.
                    (
                        source,
                        linked.own,
                        match value {
                            Value::Array(_) => plain,
                            _ => list(plain),
                        },
                    )
                })
        })
    };
    keywords(true).for_each(|(source, own, tags)| add(&source, own, tags));
    for key in TAGS {
        for own in [false, true] {
            add(
                key,
                own,
                list(
                    page.metas(key)
                        .filter(|meta| meta.own == own)
                        .map(|meta| meta.content.clone())
                        .collect(),
                ),
            );
        }
        if *key == TAGS[1] {
            keywords(false).for_each(|(source, own, tags)| add(&source, own, tags));
        }
    }
    add("rel=tag", false, list(page.rel_tags.clone()));
    ballot.close()
}

/// The bodies on offer, each as the pieces it is made of.
struct Bodies<'a> {
    ballot: Ballot<String>,
    /// The one that won: it alone is put together, so that a long text is held once.
    best: Option<Vec<&'a str>>,
}

impl<'a> Bodies<'a> {
    fn offer(&mut self, source: impl Into<Source>, own: bool, pieces: Vec<&'a str>) {
        let bytes = |pieces: &[&str]| pieces.iter().map(|piece| piece.len() + 2).sum::<usize>();
        if bytes(&pieces) < MIN_BODY_BYTES + 2 {
            return;
        }
        let mut opening = String::new();
        for piece in &pieces {
            if opening.len() >= MAX_CANDIDATE_BYTES {
                break;
            }
            if !opening.is_empty() {
                opening.push_str("\n\n");
            }
            opening.push_str(&piece[..piece.floor_char_boundary(MAX_CANDIDATE_BYTES)]);
        }
        let value = match &self.best {
            Some(best) if !own => {
                let same = bytes(best) == bytes(&pieces) && best.join("\n\n") == pieces.join("\n\n");
                Err(if same { Reason::Same } else { Reason::Outranked })
            }
            _ => Ok(pieces.join("\n\n")),
        };
        if self.best.is_none() && !own {
            self.best = Some(pieces);
        }
        self.ballot.add(source, opening, own, value);
    }
}

/// The body as plain text, paragraphs apart.
pub(super) fn text(page: &Page, linked: &[Linked]) -> Field<String> {
    let stated: Vec<(String, bool, String)> = linked
        .iter()
        .flat_map(|linked| {
            linked.values("articleBody").filter_map(|(source, value)| {
                let body = value.as_str().map(clean_lines)?;
                Some((source, linked.own, body))
            })
        })
        .collect();
    let mut bodies = Bodies {
        ballot: Ballot::new(),
        best: None,
    };
    let paragraphs = || page.paragraphs.iter().filter(|paragraph| !paragraph.place.aside);
    // The article with the most text is the one the page is about; the others are cards.
    let mut lengths = std::collections::BTreeMap::<u16, usize>::new();
    for paragraph in paragraphs().filter(|paragraph| paragraph.place.article > 0) {
        *lengths.entry(paragraph.place.article).or_default() += paragraph.text.len();
    }
    let longest = lengths
        .iter()
        .max_by_key(|(_, length)| **length)
        .map_or(0, |(article, _)| *article);
    let in_article = |place: Place| longest > 0 && place.article == longest;
    let kept = |keep: &dyn Fn(Place) -> bool| {
        paragraphs()
            .filter(|paragraph| keep(paragraph.place))
            .map(|paragraph| &*paragraph.text)
            .collect()
    };
    bodies.offer("articleBody", false, kept(&|place| place.body));
    bodies.offer("article", false, kept(&in_article));
    bodies.offer("main", false, kept(&|place| place.main));
    for (source, own, body) in &stated {
        bodies.offer(source.clone(), *own, vec![&**body]);
    }
    bodies.offer("p", false, kept(&|_| true));
    bodies.ballot.close()
}

/// Whether readers must pay: schema.org's `isAccessibleForFree`
/// ([Google](https://developers.google.com/search/docs/appearance/structured-data/paywalled-content)) and Facebook's
/// `article:content_tier`.
pub(super) fn paywalled(page: &Page, linked: &[Linked]) -> Field<bool> {
    let mut ballot = Ballot::new();
    for linked in linked {
        for (source, text) in linked.lines("isAccessibleForFree") {
            let free = match &*text.to_ascii_lowercase() {
                "true" | "yes" | "1" | "http://schema.org/true" | "https://schema.org/true" => Ok(false),
                "false" | "no" | "0" | "http://schema.org/false" | "https://schema.org/false" => Ok(true),
                _ => Err(Reason::Invalid),
            };
            ballot.add(source, text, linked.own, free);
        }
    }
    for meta in page.metas("article:content_tier") {
        let tier = match &*meta.content.to_ascii_lowercase() {
            "free" => Ok(false),
            "metered" | "locked" => Ok(true),
            _ => Err(Reason::Invalid),
        };
        ballot.add("article:content_tier", &*meta.content, meta.own, tier);
    }
    ballot.close()
}
