//! Rewriting one page.

mod mend;
mod place;

use crate::arbitrary;
use handbill::Error;
use handbill::inject::{Page, Placement, RewriteOptions, Rewritten};
use handbill::link::HttpUrl;
use handbill::markup::{BAR_END, BAR_START, HEAD_END, HEAD_START};
use handbill::meta::{MetaOptions, open_graph};
use handbill::unfurl::{UnfurlOptions, unfurl};
use proptest::prelude::*;

fn options() -> UnfurlOptions {
    UnfurlOptions::new().with_base(HttpUrl::parse("https://example.org/news/1.html").expect("valid"))
}

fn rewrite_with(page: &[u8], rewrite: &RewriteOptions) -> Result<Rewritten, Error> {
    Page::read(page, &options())?.rewrite(rewrite)
}

fn rewrite(page: &[u8]) -> Rewritten {
    rewrite_with(page, &RewriteOptions::new()).expect("the page can be rewritten")
}

fn rewrite_str(page: &str) -> String {
    String::from_utf8(rewrite(page.as_bytes()).into_bytes()).expect("UTF-8 in, UTF-8 out")
}

/// `page` without what stands between handbill's marks.
fn without_own(page: &[u8]) -> Vec<u8> {
    let mut page = page.to_vec();
    for (start, end) in [(HEAD_START, HEAD_END), (BAR_START, BAR_END)] {
        while let Some(from) = find(&page, start.as_bytes()) {
            let to = from + find(&page[from..], end.as_bytes()).expect("each mark is closed") + end.len();
            page.drain(from..to);
        }
    }
    page
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

/// How often each tag that may stand only once does stand in a page.
fn single_tags(page: &[u8]) -> Vec<(String, usize)> {
    use lol_html::{HtmlRewriter, Settings, element};
    let mut counts: Vec<(String, usize)> = Vec::new();
    let mut count = |key: String| match counts.iter_mut().find(|(known, _)| *known == key) {
        Some((_, n)) => *n += 1,
        None => counts.push((key, 1)),
    };
    let lists = [
        "author",
        "article:author",
        "article:tag",
        "og:locale:alternate",
        "fediverse:creator",
    ];
    let settings =
        Settings::new().append_element_content_handler(element!("meta, link, title, script", |element| {
            let name = element
                .get_attribute("property")
                .or(element.get_attribute("name"));
            match (element.tag_name().as_str(), name) {
                ("meta", Some(name)) if !lists.contains(&name.as_str()) => count(name),
                ("link", _) => {
                    let rel = element.get_attribute("rel").unwrap_or_default();
                    let lang = element.get_attribute("hreflang").unwrap_or_default();
                    count(format!("{rel} {lang}"));
                }
                ("title", _) => count("title".into()),
                ("script", _) => count(element.get_attribute("type").unwrap_or_default()),
                _ => {}
            }
            Ok(())
        }));
    let mut parser = HtmlRewriter::new(settings, |_: &[u8]| {});
    parser.write(page).expect("parses");
    parser.end().expect("parses");
    counts
}

const PAGE: &str = "<!DOCTYPE html>\r\n<html lang='ko'>\r\n<HEAD><meta charset=utf-8>\r\n<title>강이 바다에 닿다</title>\r\n\
    <link rel=canonical href='https://example.org/news/1'>\r\n</HEAD><body><article><h1>강이 바다에 닿다</h1>\r\n\
    <p>본문 <b>odd<i>markup</b></i> &nbsp;<br/></p>\r\n</article></body></html>\r\n";

#[test]
fn what_was_there_stays_byte_for_byte() {
    let out = rewrite_str(PAGE);
    assert_eq!(
        String::from_utf8(without_own(out.as_bytes())).expect("UTF-8"),
        PAGE
    );
    assert!(
        out.contains(r#"<meta property="og:title" content="강이 바다에 닿다">"#),
        "{out}"
    );
    assert!(
        !out.contains("\n\n") && out.matches('\n').count() == out.matches("\r\n").count(),
        "CRLF is kept"
    );
}

#[test]
fn the_block_stands_behind_the_charset() {
    assert!(rewrite_str(PAGE).contains("<meta charset=utf-8><!-- handbill:head -->\r\n"));
}

#[test]
fn nothing_stands_twice() {
    let full = format!(
        "{}{}",
        open_graph(&sample(), &MetaOptions::new()),
        "<meta name=\"og:site_name\" content=\"S\">"
    );
    let bare = PAGE
        .replace("<title>강이 바다에 닿다</title>", "")
        .replace("<link rel=canonical href='https://example.org/news/1'>", "");
    let page = bare.replace("</HEAD>", &format!("{full}</HEAD>"));
    for page in [PAGE.to_owned(), page] {
        for (key, count) in single_tags(rewrite_str(&page).as_bytes()) {
            assert!(count == 1 || key.is_empty(), "{key} stands {count} times");
        }
    }
}

fn sample() -> handbill::Article {
    handbill::Article::from_json(include_str!("../fixtures/article.json")).expect("the fixture is valid")
}

#[test]
fn a_page_with_everything_gets_only_bars() {
    let head = open_graph(&sample(), &MetaOptions::new());
    let page = format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8>{head}</head><body><article><h1>A</h1></article></body></html>"
    );
    let out = rewrite_str(&page);
    assert!(!out.contains(HEAD_START), "{out}");
    assert_eq!(without_own(out.as_bytes()), page.as_bytes());
}

#[test]
fn encodings_are_kept() {
    let (euc_kr, _, _) = encoding_rs::EUC_KR.encode(PAGE);
    let page = String::from_utf8_lossy(&euc_kr).len();
    assert!(page > 0);
    let page: Vec<u8> = {
        let at = find(&euc_kr, b"utf-8").expect("declared");
        [&euc_kr[..at], b"euc-kr", &euc_kr[at + 5..]].concat()
    };
    let out = rewrite(&page).into_bytes();
    assert_eq!(without_own(&out), page);
    let (text, _, errors) = encoding_rs::EUC_KR.decode(&out);
    assert!(
        !errors && text.contains(r#"content="강이 바다에 닿다""#),
        "{text}"
    );
    let before = unfurl(&page, &options())
        .expect("reads")
        .article()
        .expect("an article");
    let after = unfurl(&out, &options())
        .expect("reads")
        .article()
        .expect("an article");
    assert_eq!((before.title(), before.url()), (after.title(), after.url()));

    for little in [true, false] {
        let encode = |text: &str| -> Vec<u8> {
            let units = text.encode_utf16();
            if little {
                units.flat_map(u16::to_le_bytes).collect()
            } else {
                units.flat_map(u16::to_be_bytes).collect()
            }
        };
        let page = encode(&format!("\u{feff}{}", PAGE.replace("<meta charset=utf-8>", "")));
        let out = rewrite(&page).into_bytes();
        assert!(out.starts_with(&page[..2]) && out.len() > page.len());
        assert!(find(&out, &encode(r#"content="강이 바다에 닿다""#)).is_some());
        assert_eq!(rewrite(&out).into_bytes(), out);
    }
}

#[test]
fn a_script_in_a_legacy_encoding_holds_ascii_only() {
    let page = "<html lang=ko><head><meta charset=windows-1252><title>T</title><meta name=description content='&#54620;&#44397;'>\
        <link rel=canonical href=https://example.org/1></head><body><article><h1>T</h1></article>";
    let out = rewrite(page.as_bytes()).into_bytes();
    assert!(
        find(&out, br#""description":"\ud55c\uad6d""#).is_some()
            || find(&out, br#""description": "\ud55c\uad6d""#).is_some()
    );
    assert!(find(&out, b"&#54620;&#44397;").is_some());
}

/// Bits of pages that have tripped rewriters up.
fn junk() -> impl Strategy<Value = Vec<u8>> {
    let bits: Vec<&'static [u8]> = vec![
        b"<p>text</p>",
        b"\xff\xfe\x80",
        b"\r\n\t ",
        b"<!-- a comment -->",
        b"<!--",
        b"-->",
        b"<![CDATA[ x ]]>",
        b"<div class=a",
        b"<a href='x'>",
        b"</a>",
        b"</b></i></p>",
        b"<svg><title>x</title></svg>",
        b"<script>if(a<b)'</h1>'</script>",
        b"<textarea></article></textarea>",
        b"<h1>Another</h1>",
        b"<article>",
        b"</article>",
        b"<main>",
        b"</main>",
        b"<template><h1>t</h1></template>",
        b"<meta>",
        b"<meta property content>",
        b"<link>",
        b"<title></title>",
        b"&amp;&#0;&lt",
        b"<handbill-share></handbill-share>",
        b"<!-- handbill -->",
        b"<h1>",
        b"</h1>",
        b"<base href=/x/>",
        b"<plaintext",
        b"<!-- handbill:bar -->",
        b"<!-- /handbill:head -->",
    ];
    proptest::collection::vec(
        prop_oneof![
            6 => proptest::sample::select(bits).prop_map(<[u8]>::to_vec),
            1 => proptest::collection::vec(any::<u8>(), 0..12),
        ],
        0..16,
    )
    .prop_map(|bits| bits.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_page_keeps_its_bytes_and_a_second_run_changes_nothing(before in junk(), after in junk(), always in any::<bool>()) {
        let head = b"<title>Headline</title><link rel=canonical href=https://example.org/1>";
        let page = [head.as_slice(), &before, b"<article><h1>Headline</h1>", &after, b"</article>"].concat();
        let placement = if always { Placement::Always } else { Placement::Auto };
        let rewrite = RewriteOptions::new().with_placement(placement);
        let Ok(once) = rewrite_with(&page, &rewrite) else { return Ok(()) };
        let only_put_in = once.changes().iter().all(|change| {
            matches!(change, handbill::inject::Change::Added(_) | handbill::inject::Change::Bar(_))
        });
        let has_marks = find(&page, b"handbill:").is_some();
        if only_put_in && !has_marks {
            prop_assert_eq!(without_own(once.bytes()), page);
        }
        let twice = rewrite_with(once.bytes(), &rewrite).expect("what was written can be read");
        prop_assert_eq!(String::from_utf8_lossy(twice.bytes()), String::from_utf8_lossy(once.bytes()));
    }

    #[test]
    fn what_meta_wrote_is_left_alone(article in arbitrary::article()) {
        let lang = article.language().map_or("en".to_owned(), ToString::to_string);
        let head = open_graph(&article, &MetaOptions::new());
        let page = format!("<!doctype html><html lang={lang}><head><meta charset=utf-8>{head}</head><body></body></html>");
        let out = rewrite(page.as_bytes());
        prop_assert_eq!(String::from_utf8(without_own(out.bytes())).expect("UTF-8"), page.as_str());
        // A language that the article does not state, or that its text belies, is told from the text.
        let told = unfurl(page.as_bytes(), &options()).expect("reads").language().value().cloned();
        for change in out.changes() {
            let is_language = told != article.language().cloned()
                && matches!(change, handbill::inject::Change::Added(tag)
                    if tag.starts_with("og:locale") || tag.starts_with("alternate "));
            prop_assert!(is_language, "{:?}", change);
        }
    }

    #[test]
    fn every_href_that_is_put_in_is_safe(title in arbitrary::line(), url in arbitrary::url()) {
        let escaped = handbill::markup::escape_html(&title);
        let page = format!(
            "<title>{escaped}</title><link rel=canonical href=\"{url}\"><meta property=og:image content=javascript:alert(1)>\
             <meta property=og:url content='data:text/html,x'><article><h1>{escaped}</h1></article>"
        );
        let Ok(out) = rewrite_with(page.as_bytes(), &RewriteOptions::new()) else { return Ok(()) };
        use lol_html::{HtmlRewriter, Settings, element};
        let mut links = Vec::new();
        let mut scripts = 0;
        let settings = Settings::new()
            .append_element_content_handler(element!("a, link", |element| {
                links.extend(element.get_attribute("href"));
                Ok(())
            }))
            .append_element_content_handler(element!("script", |element| {
                scripts += usize::from(element.get_attribute("type").as_deref() != Some("application/ld+json"));
                Ok(())
            }));
        let mut parser = HtmlRewriter::new(settings, |_: &[u8]| {});
        parser.write(out.bytes()).expect("parses");
        parser.end().expect("parses");
        prop_assert_eq!(scripts, 0);
        for link in links {
            let scheme = link.split(':').next().unwrap_or_default().to_ascii_lowercase();
            prop_assert!(!["javascript", "data", "vbscript"].contains(&scheme.as_str()), "{}", link);
        }
    }
}
