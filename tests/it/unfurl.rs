//! Reading an article from any page.

mod abroad;
mod bad_input;
mod blogs;
mod careless;
mod encodings;
mod fields;
mod judgement;
mod layouts;
mod newsrooms;
mod pictures;
mod systems;
mod tongues;
mod unmarked;
mod wild;

use handbill::unfurl::{UnfurlOptions, Unfurled, unfurl};

/// Reads a fixture of `tests/fixtures/unfurl`.
fn fixture(name: &str) -> Unfurled {
    let path = format!("{}/tests/fixtures/unfurl/{name}.html", env!("CARGO_MANIFEST_DIR"));
    let page = std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    unfurl(&page, &UnfurlOptions::new()).expect("the fixture is HTML")
}

/// Reads markup.
fn read(markup: &str) -> Unfurled {
    unfurl(markup.as_bytes(), &UnfurlOptions::new()).expect("it is HTML")
}

fn names(read: &Unfurled) -> Vec<&str> {
    let authors = read.authors().value();
    authors
        .into_iter()
        .flatten()
        .map(|author| author.name())
        .collect()
}

fn others(read: &Unfurled) -> Vec<String> {
    let people = read.contributors().value();
    people
        .into_iter()
        .flatten()
        .map(|person| format!("{}: {}", person.role().as_str(), person.name()))
        .collect()
}

fn codes(read: &Unfurled) -> Vec<&str> {
    read.notes().iter().map(|note| note.code().as_str()).collect()
}
