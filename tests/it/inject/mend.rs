//! What is mended in a head, where it stands.

use super::rewrite_str;

/// The page's own head after rewriting, from what stands in it before.
fn mended(head: &str) -> String {
    let page = format!(
        "<html lang=en><head><title>River</title><link rel=canonical href=https://example.org/news/1>\n{head}\n</head>\
         <body><article><h1>River</h1><p>x</p></article></body></html>"
    );
    let out = rewrite_str(&page);
    let out = String::from_utf8(super::without_own(out.as_bytes())).expect("UTF-8");
    let start = out.find("/news/1>\n").expect("kept") + 9;
    out[start..out.find("</head>").expect("kept")]
        .trim_end_matches('\n')
        .to_owned()
}

#[test]
fn wrong_values_are_mended_in_place() {
    for (before, after) in [
        // An empty value takes what the page says elsewhere.
        (
            r#"<meta property="og:title" content="">"#,
            r#"<meta property="og:title" content="River">"#,
        ),
        (
            r#"<meta property="og:title" content=' ' data-x='1'>"#,
            r#"<meta property="og:title" content='River' data-x='1'>"#,
        ),
        (
            r#"<meta content property="og:title">"#,
            r#"<meta property="og:title" content="River">"#,
        ),
        // A relative link becomes the absolute one it means, whatever the quotes.
        (
            r#"<meta property="og:image" content="/a.jpg">"#,
            r#"<meta property="og:image" content="https://example.org/a.jpg">"#,
        ),
        (
            r#"<meta property=og:image content=a.jpg>"#,
            r#"<meta property=og:image content="https://example.org/news/a.jpg">"#,
        ),
        (
            r#"<meta property="og:url" content="//example.org/news/1">"#,
            r#"<meta property="og:url" content="https://example.org/news/1">"#,
        ),
        // An unsafe one becomes the canonical URL.
        (
            r#"<meta property="og:url" content="javascript:alert(1)">"#,
            r#"<meta property="og:url" content="https://example.org/news/1">"#,
        ),
        // Open Graph is read from property=.
        (
            r#"<meta name="og:site_name" content="The Ferry">"#,
            r#"<meta property="og:site_name" content="The Ferry">"#,
        ),
        (
            r#"<meta name="twitter:card" content="photo">"#,
            r#"<meta name="twitter:card" content="summary">"#,
        ),
        // Says again what another says, or nothing where another says it: taken out with its line.
        (
            "<meta property=\"og:title\" content=\"A\">\n<meta property=\"og:title\" content=\"A\">",
            r#"<meta property="og:title" content="A">"#,
        ),
        (
            "<meta property=\"og:title\" content=\"\">\n<meta property=\"og:title\" content=\"A\">",
            r#"<meta property="og:title" content="A">"#,
        ),
    ] {
        assert_eq!(mended(before), after, "from {before}");
    }
}

#[test]
fn good_tags_stay() {
    for head in [
        r#"<meta property="og:title" content="Another, on purpose">"#,
        r#"<meta property='og:type' content='website'>"#,
        r#"<meta name="robots" content="noindex">"#,
        r#"<META NAME=DESCRIPTION CONTENT="Kept &amp; sound">"#,
        r#"<meta property="og:image" content="http://cdn.example/1.jpg"><meta property="og:image" content="http://cdn.example/2.jpg">"#,
        r#"<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Own"}</script>"#,
    ] {
        assert_eq!(mended(head), head);
    }
}

#[test]
fn a_page_that_says_it_is_no_article_gets_no_article_tags() {
    let page = "<html lang=en><head><title>Home</title><link rel=canonical href=https://example.org/></head><body><h1>Home</h1></body>";
    let out = rewrite_str(page);
    assert!(
        out.contains(r#"<meta property="og:type" content="website">"#),
        "{out}"
    );
    assert!(
        !out.contains("article:") && !out.contains("NewsArticle") && !out.contains("<nav"),
        "{out}"
    );
}

#[test]
fn sizes_of_the_pages_own_picture_follow_it() {
    let page = "<html lang=en><head><title>T</title><link rel=canonical href=https://example.org/1>\
        <meta property=og:image content=https://example.org/a.jpg></head>\
        <body><article><h1>T</h1><figure><img src=/a.jpg width=1200 height=630 alt='A river'></figure></article></body>";
    let out = rewrite_str(page);
    let image = out
        .find("<meta property=og:image content=https://example.org/a.jpg>")
        .expect("kept");
    let alt = out
        .find(r#"<meta property="og:image:alt" content="A river">"#)
        .expect("added");
    assert!(alt > image, "{out}");
}
