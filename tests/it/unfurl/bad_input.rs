//! What is no page, and what no page should do.

use super::{names, read};
use crate::arbitrary;
use handbill::unfurl::{UnfurlOptions, Unfurled, Unfurler, unfurl};
use proptest::prelude::*;

/// Reads markup that comes in pieces of this many bytes.
fn in_pieces(markup: &str, length: usize) -> Unfurled {
    let mut unfurler = Unfurler::new(&UnfurlOptions::new());
    // The first bytes are kept until there are enough of them to tell what file it is.
    unfurler.write(&[b' '; 5000]).expect("nothing is read yet");
    for piece in markup.as_bytes().chunks(length) {
        unfurler.write(piece).expect("it is text");
    }
    unfurler.finish().expect("it is HTML")
}

#[test]
fn a_name_is_the_same_however_a_page_is_cut() {
    let markup = "<title>T</title><p class=byline><b>Ada Mc</b><i></i>Donald<i>Staff</i> <button>Follow</button> writer";
    let page = read(markup);
    for length in 1..=markup.len() {
        assert_eq!(names(&in_pieces(markup, length)), names(&page), "by {length}");
    }
}

#[test]
fn text_is_what_stands_between_tags_however_a_page_is_cut() {
    for (markup, expected) in [
        ("<h1>River </>reaches the sea", "River reaches the sea"),
        ("<h1>River <!doctype html>reaches", "River reaches"),
        ("<h1>River <!-- <b> -->reaches<?php x ?>", "River reaches"),
        ("<h1>River < reaches <3</h1>", "River < reaches <3"),
        ("<h1>River reaches <b class=", "River reaches"),
        ("<h1>River <style>a > b {}</style>reaches", "River reaches"),
        ("<h1>River <math><![CDATA[<rea]]>ches</math>!", "River <reaches!"),
        (
            "<h1>River <svg><![CDATA[<p]]><title>Icon</title>x</svg>reaches",
            "River reaches",
        ),
        (
            "<h1>River <svg>x<foreignObject>rea<b>ch</b>es</foreignObject><svg/>x</svg> it",
            "River reaches it",
        ),
        (
            "<h1>River <svg><foreignObject/>x<desc/>x</svg>reaches",
            "River reaches",
        ),
        ("<h1>River <svg/>reaches", "River reaches"),
        ("<h1>River <svg><path/><b>reaches</b>", "River reaches"),
        ("<h1>River<br>reaches<script>'<p>'</script>", "River reaches"),
        ("<title>River </> <b> reaches</title>", "River </> <b> reaches"),
        ("<title>River </tit", "River </tit"),
    ] {
        for length in 1..=markup.len() {
            let read = in_pieces(markup, length);
            assert_eq!(read.title().value().unwrap(), expected, "{markup} by {length}");
        }
    }
}

#[test]
fn what_is_not_html_is_refused_in_one_line() {
    for (bytes, message) in [
        (&b""[..], "the page is empty: give an HTML page"),
        (b" \n\t ", "the page is empty: give an HTML page"),
        (
            b"\x89PNG\r\n\x1a\n....",
            "the file is a PNG picture, not HTML: give an HTML page",
        ),
        (
            b"<html>\0\0\0\0",
            "the file is binary, not HTML: give an HTML page",
        ),
        (
            b"just some words",
            "the file has no HTML in it: give an HTML page",
        ),
        (
            b"{\"a\": \"<x>\"}",
            "the file has no HTML in it: give an HTML page",
        ),
    ] {
        let error = unfurl(bytes, &UnfurlOptions::new()).unwrap_err();
        assert_eq!(error.to_string(), message);
        assert_eq!(error.code().as_str(), "not-html");
    }
}

#[test]
fn too_large_a_page() {
    let options = UnfurlOptions::new().with_max_bytes(10);
    let error = unfurl(b"<title>long</title>", &options).unwrap_err();
    assert_eq!(error.code().as_str(), "too-large");
}

#[test]
fn a_page_of_open_elements_ends() {
    for element in [
        "<div class=author>",
        "<p itemscope itemprop=a>",
        "<figure><figcaption>",
        "<meta property=og:image content=x>",
    ] {
        let page = element.repeat(20_000);
        match unfurl(page.as_bytes(), &UnfurlOptions::new()) {
            Ok(read) => assert!(
                read.notes().iter().any(|note| note.code().as_str() == "page-cut"),
                "{element}"
            ),
            Err(error) => assert_eq!(error.code().as_str(), "too-large", "{element}"),
        }
    }
}

/// Pieces of pages, so that random pages hit more than the tokenizer.
const PIECES: &[&str] = &[
    "<p>",
    "</p>",
    "<article>",
    "</article>",
    "<figure><img src=a.jpg>",
    "<figcaption>",
    "</figure>",
    "<script type=application/ld+json>",
    "</script>",
    "{\"@type\":\"Article\",",
    "\"author\":[{\"@id\":\"#a\"}],",
    "<meta property=og:title content=\"",
    "<meta property=article:published_time content=\"",
    "\">",
    "<div itemscope itemprop=author class=byline>",
    "<a rel=author href=//x>",
    "By ",
    "Reported by ",
    "记者：",
    " 기자",
    "•",
    "2026-11-24T25:00",
    "١٢ نوفمبر ٢٠٢٦",
    "<!-- handbill:head -->",
    "<!-- /handbill:bar -->",
    "<!-- handbill:bar -->",
    "&amp;",
    "&#xD800;",
    "<base href=\"",
    "<link rel=canonical href=",
    "https://[",
    "<time datetime=99999999999999>",
    "<title>",
    "İ",
    "ﬃ",
    " (Photo: ",
    ")",
    "©",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = unfurl(&[b"<p>".as_slice(), &bytes].concat(), &UnfurlOptions::new());
        let _ = unfurl(&bytes, &UnfurlOptions::new());
    }

    #[test]
    fn any_page_is_read(pieces in proptest::collection::vec(prop_oneof![
        proptest::sample::select(PIECES).prop_map(str::to_owned),
        arbitrary::text(),
    ], 0..30)) {
        // A NUL makes a page binary.
        let page = format!("<html>{}", pieces.concat().replace('\0', ""));
        let read = unfurl(page.as_bytes(), &UnfurlOptions::new()).unwrap();
        let json = read.to_json_value();
        prop_assert!(!json.to_string().contains("\"javascript:"));
        // Reading is a function of the page alone.
        prop_assert_eq!(unfurl(page.as_bytes(), &UnfurlOptions::new()).unwrap().to_json_value(), json);
    }

    #[test]
    fn a_title_is_read_as_it_was_written(title in arbitrary::line().prop_filter("binary", |line| !line.contains('\0'))) {
        let tag = format!("<meta property=\"og:title\" content=\"{}\">", handbill::markup::escape_html(&title));
        let page = format!("<meta charset=utf-8>{}{tag}{}", handbill::markup::HEAD_START, handbill::markup::HEAD_END);
        let read = unfurl(page.as_bytes(), &UnfurlOptions::new()).unwrap();
        prop_assert_eq!(read.title().value().cloned(), Some(handbill::text::clean_line(&title)));
    }
}

#[test]
fn a_page_put_into_another_one_does_not_end_it() {
    let page = read(
        "<!doctype html><html lang=en><head><title>River reaches the sea at last | Example Times</title></head><body>
         <article itemscope itemtype='https://schema.org/Article'><h1>River reaches the sea at last</h1>
         <p>by <a rel=author href=/ada>Ada Lin</a></p>
         <p><!DOCTYPE html><html><body data-copy></p><div><p>The river reached the sea on Monday.</p></div><p></body></html></p>
         <footer><meta itemprop=datePublished content='2026-05-11T07:20:16-03:00'>
         <span itemprop=image itemscope itemtype='https://schema.org/ImageObject'>
         <meta itemprop=url content='https://example.com/river.jpg'></span></footer></article></body></html>",
    );
    assert_eq!(
        (
            page.published().value().map(ToString::to_string),
            page.image().value().map(|image| image.url().as_str())
        ),
        (
            Some("2026-05-11T07:20:16-03:00".into()),
            Some("https://example.com/river.jpg")
        )
    );
}
