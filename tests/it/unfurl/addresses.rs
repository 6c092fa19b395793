//! The address of a page, however it is told.

use super::{codes, fixture};
use handbill::link::HttpUrl;
use handbill::unfurl::{UnfurlOptions, unfurl};

#[test]
fn canonical_links_that_disagree() {
    let read = fixture("canonical-home");
    assert_eq!(
        read.url().value().unwrap().as_str(),
        "https://example.org/relative"
    );
    assert_eq!(
        codes(&read),
        ["canonical-home-page", "canonical-relative", "canonical-conflict"]
    );
    let story = super::read(
        "<title>S</title><link rel=canonical href='https://example.org/'><meta property=og:url content='https://example.org/story?fbclid=1'>",
    );
    assert_eq!(story.url().value().unwrap().as_str(), "https://example.org/story");
    let script = super::read("<title>S</title><link rel=canonical href='javascript:alert(1)'>");
    assert_eq!(script.url().value(), None);
    assert_eq!(codes(&script), ["canonical-invalid"]);
}

#[test]
fn the_index_file_of_the_folder_that_the_page_names_is_the_folder() {
    let page = |canonical: &str, og: &str| {
        let base = HttpUrl::parse("https://example.org/rivers/story/").unwrap();
        let read = unfurl(
            format!(
                "<title>S</title><link rel=canonical href='{canonical}'><meta property=og:url content='{og}'>"
            )
            .as_bytes(),
            &UnfurlOptions::new().with_base(base),
        )
        .unwrap();
        read.url().value().unwrap().as_str().to_owned()
    };
    let folder = "https://example.org/rivers/story/";
    assert_eq!(page("index.html", folder), folder);
    // The page says so of no other.
    let stated = "https://example.org/rivers/story/index.html";
    assert_eq!(page(stated, stated), stated);
    assert_eq!(page(stated, "https://example.org/rivers/"), stated);
}

#[test]
fn the_base_is_the_address_of_a_page_without_one() {
    let base = HttpUrl::parse("https://example.org/a/b.html?utm_medium=x").unwrap();
    let read = unfurl(
        b"<title>T</title><img src='c.jpg'>",
        &UnfurlOptions::new().with_base(base),
    )
    .unwrap();
    assert_eq!(
        read.url().value().unwrap().as_str(),
        "https://example.org/a/b.html"
    );
    assert_eq!(
        read.image().value().unwrap().url().as_str(),
        "https://example.org/a/c.jpg"
    );
}

#[test]
fn an_address_without_its_scheme_is_one_of_the_same_site() {
    let base = HttpUrl::parse("http://www.example.org/news/river.html").unwrap();
    for href in ["www.example.org/2026/river", "example.org/2026/river"] {
        let markup = format!("<title>T</title><meta property=og:url content='{href}'>");
        let read = unfurl(markup.as_bytes(), &UnfurlOptions::new().with_base(base.clone())).unwrap();
        assert_eq!(read.url().value().unwrap().as_str(), format!("http://{href}"));
    }
}

#[test]
fn a_number_is_no_address() {
    let read = super::at_home(
        "<title>T</title><link rel=canonical href=8003098><meta property=og:url content=/news/river.html>",
    );
    assert_eq!(
        read.url().value().unwrap().as_str(),
        "https://www.example.org/news/river.html"
    );
    assert_eq!(codes(&read), ["canonical-invalid"]);
}

#[test]
fn an_address_that_is_encoded_whole_is_read() {
    for (stated, expected) in [
        (
            "https%3A%2F%2Fexample.org%2Frivers%2Fdam.html",
            "https://example.org/rivers/dam.html",
        ),
        ("http%3a%2f%2fexample.org%2friver%25", "http://example.org/river%"),
        ("https%3Aexample%FF", "https://example.org/news/1"),
        ("https-for-all", "https://example.org/news/https-for-all"),
    ] {
        let read = super::read_under(
            "https://example.org/news/1",
            &format!("<title>S</title><meta property=og:url content='{stated}'>"),
        );
        assert_eq!(read.url().value().unwrap().as_str(), expected, "{stated}");
    }
}
