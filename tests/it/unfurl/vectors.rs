//! Bylines as papers of many languages print them, in markup that says nothing of them: `tests/vectors/bylines.json`.

use super::{names, read};
use handbill::unfurl::Unfurled;
use serde::Deserialize;

#[derive(Deserialize)]
struct Vectors {
    languages: Vec<Language>,
    labels: Vec<(String, String, String)>,
    arrangements: Vec<String>,
    unread: Vec<String>,
}

#[derive(Deserialize)]
struct Language {
    language: String,
    title: String,
    site: String,
    text: [String; 2],
    bylines: Vec<Byline>,
    #[serde(default)]
    unread: Vec<Byline>,
}

#[derive(Deserialize)]
struct Byline {
    below: String,
    first: Option<String>,
    #[serde(default)]
    last: String,
    authors: String,
}

fn vectors() -> Vectors {
    serde_json::from_str(include_str!("../../vectors/bylines.json")).expect("the table is read")
}

impl Language {
    /// A page of these texts that says to be in `language`.
    fn page(&self, language: &str, byline: &Byline) -> Unfurled {
        let Self {
            title,
            site,
            text: [first, second],
            ..
        } = self;
        let first = byline.first.as_deref().unwrap_or("{}").replace("{}", first);
        let (below, last) = (&byline.below, &byline.last);
        read(&format!(
            "<html lang={language}><title>{title} - {site}</title><ul><li><a href=/a>A</a><li><a href=/b>B</a></ul>\
             <div><h1>{title}</h1>{below}<div><p>{first}</p><p>{second}</p>{last}</div></div>\
             <div>Copyright © {site}. All rights reserved.</div>"
        ))
    }

    fn check(&self, language: &str, byline: &Byline, is_read: bool) {
        let page = self.page(language, byline);
        let Byline {
            below, first, last, ..
        } = byline;
        let place = format!("{language}: {below} {first:?} {last}");
        let authors = names(&page).join(", ");
        if !is_read {
            assert_ne!(
                authors, byline.authors,
                "{place}: it is read, and belongs among the bylines"
            );
            return;
        }
        assert_eq!(authors, byline.authors, "{place}");
        let published = page.published().value().map(|time| time.as_str());
        assert!(
            published.is_some_and(|time| time.starts_with("2026-03-15")),
            "{place}: {published:?}"
        );
    }
}

#[test]
fn bylines_of_many_languages() {
    for texts in vectors().languages {
        for byline in &texts.bylines {
            texts.check(&texts.language, byline, true);
        }
        for byline in &texts.unread {
            texts.check(&texts.language, byline, false);
        }
    }
}

#[test]
fn labels_and_names_in_many_arrangements() {
    let vectors = vectors();
    let english = vectors.languages.iter().find(|one| one.language == "en");
    let english = english.expect("English is there");
    for (language, label, name) in &vectors.labels {
        for arrangement in &vectors.arrangements {
            let line = arrangement.replace("{label}", label).replace("{name}", name);
            let is_read = !vectors.unread.contains(&line);
            let byline = Byline {
                below: format!("{line}<p>2026-03-15</p>"),
                first: None,
                last: String::new(),
                authors: name.clone(),
            };
            english.check(language, &byline, is_read);
        }
    }
}
