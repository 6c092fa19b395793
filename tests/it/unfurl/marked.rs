//! Elements that sites mark who wrote and when with, behind the headline and below the text: `tests/vectors/marked.json`.

use super::{PARAGRAPHS, TITLE, at_home, names};
use handbill::unfurl::Unfurled;
use serde::Deserialize;

#[derive(Deserialize)]
struct Vectors {
    authors: Marked,
    dates: Marked,
}

/// The site and the element.
type Row = (String, String);

#[derive(Deserialize)]
struct Marked {
    anywhere: Vec<Row>,
    behind_headline: Vec<Row>,
    #[serde(default)]
    unread: Vec<Row>,
}

/// No given name that many bear, so that nothing but the mark tells.
const NAME: &str = "Zorvan Halbrek";
const DAY: &str = "15 March 2026";
const TIME: &str = "2026-03-15T09:30:00+00:00";

fn vectors() -> Vectors {
    serde_json::from_str(include_str!("../../vectors/marked.json")).expect("the table is read")
}

/// The article with this behind its headline and that below its text.
fn page(behind: &str, below: &str) -> Unfurled {
    let text = PARAGRAPHS.repeat(4);
    at_home(&format!(
        "<html lang=en><title>{TITLE}</title><article><h1>{TITLE}</h1>{behind}{text}{below}</article>"
    ))
}

/// Whether the element is read behind the headline, and below the text.
type Read = (bool, bool);

/// Checks each row; what is said to be read in fewer places than it is belongs further up.
fn check(marked: &Marked, read: impl Fn(&str) -> Read) {
    let expected = [
        (&marked.anywhere, (true, true)),
        (&marked.behind_headline, (true, false)),
        (&marked.unread, (false, false)),
    ];
    let mut wrong = Vec::new();
    for (rows, expected) in expected {
        let is_other = |(_, element): &&Row| read(element) != expected;
        wrong.extend(rows.iter().filter(is_other).map(|row| (row, expected)));
    }
    assert!(
        wrong.is_empty(),
        "read in other places than the table says: {wrong:#?}"
    );
}

#[test]
fn who_wrote() {
    check(&vectors().authors, |element| {
        let element = element.replace("{}", NAME);
        let behind = page(&format!("{element}<span>{DAY}</span>"), "");
        let below = page("", &element);
        (names(&behind) == [NAME], names(&below) == [NAME])
    });
}

#[test]
fn when() {
    check(&vectors().dates, |element| {
        let element = element.replace("{day}", DAY).replace("{time}", TIME);
        let is_read = |page: Unfurled| {
            let published = page.published().value();
            published.is_some_and(|time| time.as_str().starts_with("2026-03-15"))
        };
        (is_read(page(&element, "")), is_read(page("", &element)))
    });
}

#[test]
fn an_address_behind_the_headline_where_no_element_is_the_article() {
    for (address, expected) in [
        ("<address>Zorvan Halbrek</address>", NAME),
        ("<address rel=author><span>Zorvan Halbrek</span></address>", NAME),
        ("<address>12 Harbour Road</address>", ""),
    ] {
        let read = at_home(&format!(
            "<title>{TITLE}</title><h1>{TITLE}</h1>{address}{PARAGRAPHS}"
        ));
        assert_eq!(names(&read).join(", "), expected, "{address}");
    }
}
