//! Pages laid out as many systems lay them out; what they say was written down by hand (`tests/truth/layouts.json`).

use super::{names, read};
use serde_json::{Map, Value};
use std::path::Path;

/// What the page says, in the form of the truth file.
fn told(page: &handbill::unfurl::Unfurled, wanted: &str) -> Value {
    let text = |value: Option<&str>| Value::from(value.unwrap_or_default());
    match wanted {
        "title" => text(page.title().value().map(|title| title.as_str())),
        "authors" => names(page).into(),
        "date" => {
            let date = page.published().value().map(ToString::to_string);
            text(date.as_deref().map(|date| &date[..10]))
        }
        "publisher" => text(page.site().value().map(|site| site.name())),
        "url" => text(page.url().value().map(|url| url.as_str())),
        "image" => text(page.image().value().map(|image| image.url().as_str())),
        other => panic!("{other} is no field of the truth file"),
    }
}

#[test]
fn every_layout_is_read_as_a_reader_would() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let open = |path: &str| std::fs::read_to_string(tests.join(path)).expect("the file is there");
    let truth: Map<String, Value> =
        serde_json::from_str(&open("truth/layouts.json")).expect("an object of pages");
    let mut wrong = Vec::new();
    for (name, fields) in &truth {
        let page = read(&open(&format!("fixtures/layouts/{name}.html")));
        let fields = fields.as_object().expect("fields of a page");
        // What is not read yet; a field that is read has no place there.
        let unread = |field: &str| {
            let list = fields.get("unread").and_then(Value::as_array);
            list.is_some_and(|list| list.iter().any(|unread| unread == field))
        };
        for (field, expected) in fields.iter().filter(|(field, _)| *field != "unread") {
            let found = told(&page, field);
            if (found == *expected) == unread(field) {
                wrong.push(format!("{name}: {field} is {found}, and should be {expected}"));
            }
        }
    }
    assert!(truth.len() >= 10 && wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_list_of_those_who_wrote_says_by_once() {
    let page = |list: &str| {
        let paragraph = "The river reached the sea on Monday, later than in any year before. ".repeat(8);
        read(&format!(
            "<title>T</title><meta name=author content='Example Times'><meta property=og:site_name content='Example Times'>
             <article><h1>River reaches the sea at last</h1><div>{list}</div><p>{paragraph}</p></article>"
        ))
    };
    let card = |name: &str, of: &str| {
        format!(
            "<li><div class='author has-bio'>{name} </div><div class=author-overlay><a href='#'>Close</a>
             <div class=author-meta><a href='https://x.com/{of}'>Follow on Twitter</a></div>
             <div class='author-meta auth-bio'><a href='/author/{of}'>More from {of}</a></div></div></li>"
        )
    };
    let first = card("<span>By</span> Ada Lin", "Ada");
    let read = page(&format!(
        "<ul class=authors>{first}{}<li><div class=author>Cem Oz</div></li></ul>",
        card("Bo Chen", "Bo")
    ));
    assert_eq!(names(&read), ["Ada Lin", "Bo Chen", "Cem Oz"]);
    // Where somebody is from is marked as well.
    let read = page(
        "<div class=author><div class=author>By Ada Lin</div><div class=author-place>New York</div><a href='#'>Close</a></div>",
    );
    assert_eq!(names(&read), ["Ada Lin"]);
}
