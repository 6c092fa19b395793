//! What 64 article pages say of themselves, read by eye where readers disagree.

use handbill::link::HttpUrl;
use handbill::unfurl::{UnfurlOptions, Unfurled, unfurl};
use serde_json::Value;
use std::path::Path;

const FIELDS: [&str; 8] = [
    "title",
    "description",
    "image",
    "url",
    "lang",
    "publisher",
    "author",
    "date",
];

fn truth() -> serde_json::Map<String, Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/truth/unfurl.json");
    let text = std::fs::read_to_string(&path).expect("it is part of the project");
    let document: Value = serde_json::from_str(&text).expect("it is JSON");
    document["pages"].as_object().expect("pages by name").clone()
}

/// The values that are right.
fn right(value: &Value) -> &[Value] {
    match value.get("any") {
        Some(Value::Array(any)) => any,
        _ => std::slice::from_ref(value),
    }
}

#[test]
fn every_page_has_every_field_and_every_judgement_a_reason() {
    let pages = truth();
    assert_eq!(pages.len(), 64);
    for (page, row) in &pages {
        let row = row.as_object().expect("fields by name");
        for name in row.keys() {
            assert!(
                FIELDS.contains(&&**name) || name == "judged",
                "{page}: there is no field {name}"
            );
        }
        for field in FIELDS {
            let value = row.get(field).unwrap_or_else(|| panic!("{page} has no {field}"));
            for one in right(value) {
                let fits = match (field, one) {
                    ("author", Value::Array(names)) => names.iter().all(Value::is_string),
                    ("author", _) => false,
                    ("image" | "url", Value::String(text)) => HttpUrl::parse(text).is_ok(),
                    ("date", Value::String(text)) => handbill::time::Timestamp::parse(text).is_ok(),
                    // No page's text is copied.
                    (_, Value::String(text)) => !text.is_empty() && text.chars().count() < 200,
                    (_, other) => other.is_null(),
                };
                assert!(fits, "{page}: {field} is {one}");
            }
            let several = value.get("any").is_some();
            let reason = row.get("judged").and_then(|judged| judged.get(field));
            assert!(
                !several || reason.is_some(),
                "{page}: {field} was judged without a reason"
            );
        }
    }
}

fn plain(text: &str) -> String {
    let text = text
        .replace(['\u{2018}', '\u{2019}'], "'")
        .replace(['\u{201c}', '\u{201d}'], "\"");
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

fn address(text: &str) -> String {
    let bare = text.split_once("://").map_or(text, |(_, rest)| rest);
    bare.trim_start_matches("www.").trim_end_matches('/').to_owned()
}

fn is_right(field: &str, read: &Unfurled, truth: &Value) -> bool {
    if field == "author" {
        let mut names: Vec<String> = read
            .authors()
            .value()
            .into_iter()
            .flatten()
            .map(|author| plain(author.name()))
            .collect();
        names.sort();
        return right(truth).iter().any(|one| {
            let mut wanted: Vec<String> = one
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(plain)
                .collect();
            wanted.sort();
            wanted == names
        });
    }
    let found = match field {
        "title" => read.title().value().cloned(),
        "description" => read.description().value().cloned(),
        "image" => read.image().value().map(|image| image.url().to_string()),
        "url" => read.url().value().map(ToString::to_string),
        "lang" => read
            .language()
            .value()
            .map(|language| language.primary().to_owned()),
        "publisher" => read.site().value().map(|site| site.name().to_owned()),
        _ => read.published().value().map(|time| time.as_str().to_owned()),
    };
    right(truth).iter().any(|one| match (&found, one.as_str()) {
        (None, None) => true,
        (Some(found), Some(one)) => match field {
            "image" => address(found).split('?').next() == address(one).split('?').next(),
            "url" => address(found) == address(one),
            "description" => plain(found).starts_with(&plain(one)),
            "date" => found
                .replace('Z', "+00:00")
                .starts_with(&one.replace('Z', "+00:00")),
            _ => plain(found) == plain(one),
        },
        _ => false,
    })
}

/// The pages belong to their publishers and are not part of the project: they lie beside it, or where
/// `HANDBILL_CORPUS` says.
#[test]
fn pages_in_the_wild_are_read_right() {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let folder = std::env::var_os("HANDBILL_CORPUS").map_or(beside, std::path::PathBuf::from);
    if !folder.is_dir() {
        eprintln!("left out: there is no folder of pages at {}", folder.display());
        return;
    }
    let pages = truth();
    let mut wrong = std::collections::BTreeMap::<&str, Vec<&str>>::new();
    for (page, row) in &pages {
        let path = folder.join(format!("{page}.html"));
        let html = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let told = std::fs::read_to_string(path.with_extension("json")).expect("beside the page");
        let told: Value = serde_json::from_str(&told).expect("JSON");
        let url = told["fetchedFrom"].as_str().expect("where it was fetched from");
        let options = UnfurlOptions::new().with_base(HttpUrl::parse(url).expect("an address"));
        let read = unfurl(&html, &options).unwrap_or_else(|error| panic!("{page}: {error}"));
        for field in FIELDS {
            if !is_right(field, &read, &row[field]) {
                wrong.entry(field).or_default().push(page);
            }
        }
    }
    let missed: Vec<String> = wrong
        .iter()
        .filter(|(field, wrong)| {
            let wanted_percent = if matches!(**field, "author" | "date") {
                93
            } else {
                97
            };
            100 * (pages.len() - wrong.len()) < wanted_percent * pages.len()
        })
        .map(|(field, wrong)| format!("{field} is wrong on {wrong:?}"))
        .collect();
    eprintln!("read wrong: {wrong:?}");
    assert!(missed.is_empty(), "{missed:#?}");
}
