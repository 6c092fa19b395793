//! The article's language, its direction, and the same article in other languages.

mod codes;
#[cfg(feature = "detect-language")]
mod detected;
mod letters;

use super::canonical::Base;
use super::field::{Ballot, Field, Reason};
use super::jsonld::Linked;
use super::note::{Note, NoteCode};
use super::page::Page;
use crate::article::Alternate;
use crate::language::{Direction, Language};
use codes::shortest;
use letters::in_letters;
use std::cell::LazyCell;

#[cfg(feature = "detect-language")]
use detected::{is_other_than_english, is_plainly_english};

#[cfg(not(feature = "detect-language"))]
fn is_other_than_english(_: &str) -> bool {
    false
}

#[cfg(not(feature = "detect-language"))]
fn is_plainly_english(_: &str) -> bool {
    false
}

pub(super) fn language(
    page: &Page,
    linked: &[Linked],
    sample: &str,
    notes: &mut Vec<Note>,
) -> Field<Language> {
    let told = in_letters(sample);
    let is_other_than_english = LazyCell::new(|| is_other_than_english(sample));
    let is_english = LazyCell::new(|| is_plainly_english(sample));
    let mut ballot = Ballot::new();
    let mut mismatch = None;
    let mut add = |source: &str, text: &str, own: bool| {
        // `en, fr` in content-language means both; the first will do.
        let tag = text.split([',', ';']).next().unwrap_or_default().trim();
        let value = match Language::parse(shortest(tag)) {
            Err(_) => Err(Reason::Invalid),
            Ok(language)
                if language.primary().len() > 3 || matches!(language.primary(), "und" | "mul" | "zxx") =>
            {
                Err(Reason::Invalid)
            }
            Ok(language) => {
                let fits = match told {
                    Some(told) => told.fitting.contains(&language.primary()),
                    None if language.primary() == "en" => !*is_other_than_english,
                    None => !*is_english,
                };
                if fits {
                    Ok(language)
                } else {
                    mismatch.get_or_insert_with(|| {
                        format!("{source} says {language:?}", language = language.as_str())
                    });
                    Err(Reason::Mismatch)
                }
            }
        };
        ballot.add(source.to_owned(), text, own, value);
    };
    if let Some(lang) = &page.article_lang {
        add("article[lang]", lang, false);
    }
    if let Some(lang) = &page.lang {
        add("html[lang]", lang, false);
    }
    for linked in linked {
        for (source, tag) in linked.lines("inLanguage") {
            add(&source, &tag, linked.own);
        }
    }
    for key in [
        "og:locale",
        "content-language",
        "language",
        "dc.language",
        "dcterms.language",
        "citation_language",
    ] {
        page.metas(key).for_each(|meta| add(key, &meta.content, meta.own));
    }
    if let Some(told) = told {
        ballot.add(
            "script",
            told.usual,
            false,
            Language::parse(told.usual).map_err(|_| Reason::Invalid),
        );
    }
    #[cfg(feature = "detect-language")]
    if let Some(tag) = (!ballot.is_settled())
        .then(|| detected::language(sample))
        .flatten()
    {
        ballot.add(
            "text",
            tag,
            false,
            Language::parse(tag).map_err(|_| Reason::Invalid),
        );
    }
    let field = ballot.close();
    if let (Some(mismatch), Some(value)) = (mismatch, field.value()) {
        notes.push(Note::new(
            NoteCode::LanguageMismatch,
            format!("{mismatch}, but the text is in {}", value.as_str()),
        ));
    }
    field
}

pub(super) fn direction(page: &Page, language: Option<&Language>) -> Field<Direction> {
    let mut ballot = Ballot::new();
    if let Some(dir) = &page.dir {
        ballot.add(
            "html[dir]",
            dir.as_str(),
            false,
            Direction::parse(dir).ok_or(Reason::Invalid),
        );
    }
    if let Some(language) = language {
        ballot.add("language", language.as_str(), false, Ok(language.direction()));
    }
    ballot.close()
}

pub(super) fn alternates(page: &Page, base: &Base) -> Field<Vec<Alternate>> {
    let mut ballot = Ballot::new();
    for own in [false, true] {
        let mut found: Vec<Alternate> = Vec::new();
        for link in page.links("alternate").filter(|link| link.own == own) {
            let Some(tag) = link.hreflang.as_deref().filter(|tag| !tag.is_empty()) else {
                continue;
            };
            let lang = if tag.eq_ignore_ascii_case("x-default") {
                None
            } else {
                match Language::parse(tag) {
                    Ok(lang) => Some(lang),
                    Err(_) => continue,
                }
            };
            let feed = link.media_type.contains("xml") || link.media_type.contains("json");
            if let Some(url) = base.of_link(link).filter(|_| !feed) {
                let alternate = Alternate::new(lang, url);
                if !found.contains(&alternate) && found.len() < 200 {
                    found.push(alternate);
                }
            }
        }
        if !found.is_empty() {
            let text = found
                .iter()
                .map(Alternate::hreflang)
                .collect::<Vec<_>>()
                .join(", ");
            ballot.add("link.alternate", text, own, Ok(found));
        }
    }
    ballot.close()
}
